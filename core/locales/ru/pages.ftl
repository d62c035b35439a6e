# Страницы для чтения: профиль словами и перечень кодов.

## Профиль

page-intro = Профиль показан таким, каким он действует { $day }.
page-models = Модель: { $models }.
page-extends = Строится на профиле: { $parents }.
page-adopts = Что принято своими актами
page-adopts-none = Своими актами ничего не принято: рекомендации остаются рекомендациями.
page-norm = Норма
page-act = Чем принята
page-forms = Формы наставничества
page-forms-table = Разрешенные формы
page-form = Форма
page-form-mentors = Кто наставник
page-form-mentees = Кто наставляемый
page-form-parties = Третья сторона
page-form-goal = Цель
page-kinds = Виды наставничества: { $names }.
page-categories = Категории наставляемых: { $names }.
page-mentors = Кто может быть наставником: { $names }.
page-roles = Как организация называет роли
page-role = Роль
page-role-own = Слово организации
page-procedure = Порядок по шагам { $unit }.
page-procedure-of-form = Порядок по шагам { $unit }, форма «{ $form }».
procedure-request = для одного запроса: шаги повторяются с каждой темой
procedure-pair = для одной пары
procedure-person = для одного участника
procedure-programme = для программы в целом
page-stages = Этапы
page-groups = Крупные части цикла
page-group = Часть
page-group-stages = Этапы
page-overlap = Этап { $number } «{ $stage }» можно начать, пока открыт этап { $other_number } «{ $other }».
page-no-overlaps = Каждый этап начинают после завершения предыдущего.
page-stage = Этап { $number }. { $stage }
page-stage-goal = { $goal }.
page-conditions = Чтобы завершить этап, нужно:
page-no-conditions = Условий для завершения этапа нет.
page-what = Что нужно
page-basis = Основание
page-who = Кто отвечает
page-weight = Обязательность
page-weight-error = обязательно
page-weight-warning = рекомендуется
page-weight-info = к сведению
page-weight-silent = пока не требуется
page-limits = Сроки и числа
page-no-limits = Сроков и чисел профиль не задает.
page-limits-of-form = Для формы «{ $form }»:
page-minors = Согласие за несовершеннолетних
page-minors-strict = До 18 лет согласие подписывает законный представитель, а с 14 лет — вместе с ним и сам участник.
page-minors-representative = До 18 лет согласие подписывает законный представитель.
page-minors-from14-self = До 14 лет согласие подписывает законный представитель, с 14 лет достаточно подписи самого участника.
page-weights = Подбор пар
page-weights-intro = При подборе складываются баллы за то, чем наставник и наставляемый подходят друг другу. Решение остается за куратором.
page-weights-table = Сколько баллов что приносит
page-criterion = Что совпало
page-points = Баллы
page-rules = Настроенные правила
page-rules-table = Правила, которые профиль отключает или оценивает по-своему
page-rule = Правило
page-setting = Настройка
page-setting-off = не проверяется
page-setting-error = всегда ошибка
page-setting-warning = всегда предупреждение
page-setting-info = всегда к сведению
page-road-map = Дорожная карта
page-road-map-table = Что сделать к сроку, помимо самих этапов
page-due = Срок
page-task = Мероприятие
page-of-stage = Этап
page-evidence = Чем подтверждается
page-none = –

## Числа профиля словами

page-limit-min-student-age = Обучающийся может быть наставляемым с { $value ->
    [one] { $value } года
   *[other] { $value } лет
}.
page-limit-young-specialist-years = Молодым специалистом педагог считается, пока его стаж не больше { $value ->
    [one] { $value } года
   *[other] { $value } лет
}.
page-limit-employer-years = Наставник с предприятия работает по профессии не меньше { $value ->
    [one] { $value } года
   *[other] { $value } лет
}.
page-limit-min-mentor-age = Наставнику не меньше { $value ->
    [one] { $value } года
   *[other] { $value } лет
}.
page-limit-mentor-years = Наставник работает по профессии не меньше { $value ->
    [one] { $value } года
   *[other] { $value } лет
}.
page-limit-programme-max-days = Программа длится не больше { $value ->
    [one] { $value } дня
   *[other] { $value } дней
}.
page-limit-pair-max-days = Пара работает не больше { $value ->
    [one] { $value } дня
   *[other] { $value } дней
}.
page-limit-pair-min-days = Персонализированная программа педагога длится не меньше { $value ->
    [one] { $value } дня
   *[other] { $value } дней
}.
page-limit-mentor-max-mentees = Вне группы у наставника одновременно не больше { $value ->
    [one] { $value } наставляемого
   *[other] { $value } наставляемых
}.
page-limit-mentee-max-pairs = Наставляемый одновременно состоит не больше чем в { $value ->
    [one] { $value } паре
   *[other] { $value } парах
}.
page-limit-max-gap-days = Между встречами проходит не больше { $value ->
    [one] { $value } дня
   *[other] { $value } дней
}.
page-limit-min-regular-meetings = До заключительной встречи пара проводит не меньше { $value ->
    [one] { $value } регулярной встречи
   *[other] { $value } регулярных встреч
}.
page-limit-silent-days = Если встреч нет больше { $value ->
    [one] { $value } дня
   *[other] { $value } дней
}, куратору напоминают о паре.
page-limit-satisfied-from = Участник считается удовлетворенным программой, если поставил не меньше { $value ->
    [one] { $value } балла
   *[other] { $value } баллов
}.
page-limit-publish-threshold = Публикуются только показатели, за которыми стоит не меньше { $value ->
    [one] { $value } человека
   *[other] { $value } человек
}.
page-limit-erase-within-days = Персональные данные уничтожают не позже чем через { $value ->
    [one] { $value } день
    [few] { $value } дня
   *[many] { $value } дней
} после того, как они стали не нужны или согласие отозвано.
page-limit-min-response-percent = Анкеты заполняет не меньше { $value ->
    [one] { $value } процента
   *[other] { $value } процентов
} участников.
page-limit-newcomer-days = Молодой специалист получает наставника не позже чем через { $value ->
    [one] { $value } день
    [few] { $value } дня
   *[many] { $value } дней
} после прихода в организацию.

## Перечень кодов

page-catalogue = Перечень кодов
page-catalogue-intro = Код не меняется и не переходит к другому замечанию, на него можно ссылаться в своих документах. Страница создана из правил библиотеки, править ее вручную не нужно.
page-catalogue-rules = Правила
page-catalogue-rules-intro = Серьезность в таблице наибольшая: рекомендация становится обязательной, когда ее принимает организация, а норма с достоверностью C или D ошибкой не бывает. Буква после нормы — ее достоверность: A — текст прочитан, B — известен по согласным пересказам, C — общее знание без проверки по тексту, D — предположение или принятая практика.
page-catalogue-gates = Условия завершения этапов
page-catalogue-gates-intro = Чего не хватает этапу. Основание и ответственного называет профиль.
page-catalogue-refusals = Отказы
page-catalogue-refusals-intro = Почему команда не выполнена. На месте многоточий стоят сведения из программы.
page-catalogue-checks = Проверка профиля
page-catalogue-checks-intro = Что делает профиль непригодным или противоречивым.
page-code = Код
page-checks = Замечание
page-norms = Нормы
page-worst = Наибольшая серьезность
page-fixes = Кто исправляет
page-missing = Чего не хватает
page-refused = Почему отказано
page-norm-dated = { $norm } ({ $span ->
    [from] с { $from }
    [both] с { $from } по { $until }
   *[always] без срока
}, { $grade })
page-subject-programme = Программа
page-subject-stage = Этапы
page-subject-curator = Куратор
page-subject-mentee = Наставляемые
page-subject-mentor = Наставники
page-subject-form = Формы и виды наставничества
page-subject-pair = Пары и группы
page-subject-meeting = Встречи
page-subject-document = Документы
page-subject-consent = Согласия
page-subject-monitoring = Мониторинг
page-subject-publication = Публикации
page-subject-integrity = Непротиворечивость сведений
