# Слова, из которых складываются другие тексты. Все — в именительном падеже, со строчной буквы.

## Кто действует

actor-head = руководитель
actor-deputy-head = заместитель руководителя
actor-curator = куратор
actor-mentor = наставник
actor-mentee = наставляемый
actor-representative = законный представитель
actor-psychologist = педагог-психолог
actor-class-teacher = классный руководитель
actor-council = педагогический или методический совет
actor-governing-council = управляющий совет
actor-parents-council = совет родителей
actor-students-council = совет обучающихся
actor-trade-union = профсоюзная организация
actor-partner = организация-партнер
actor-site-editor = ответственный за сайт
actor-municipal-specialist = специалист муниципальной методической службы
actor-municipality = муниципальный орган управления образованием
actor-region = региональный орган или наставнический центр
actor-organisation = образовательная организация

## Роли

role-mentee = наставляемый
role-mentor = наставник
role-curator = куратор

## Замеры мониторинга

round-entry = анкетирование на входе
round-interim = промежуточное анкетирование
round-final = итоговое анкетирование
round-exit = анкетирование на выходе
round-running = анкетирование по ходу работы

## Серьезность

severity-error = ошибка
severity-warning = предупреждение
severity-info = к сведению

## Где стоит этап

state-not-started = не начат
state-open = открыт
state-closed = завершен
state-reopened = открыт повторно

## Чем наставник и наставляемый подходят друг другу

criterion-competence = компетенции наставника отвечают запросу
criterion-interest = общие интересы
criterion-wished-age = желаемый возраст наставляемого
criterion-mentee-wish = пожелание наставляемого
criterion-mentor-wish = пожелание наставника
criterion-same-place = одна организация

## Решение после пробной встречи

fit-fit = подходят друг другу
fit-unsure = решат после еще одной встречи
fit-no-fit = не подходят друг другу
