# Документы, отчеты, дорожная карта

road-map-close-stage = Завершить этап { $number } «{ $stage }»

# Приказ об утверждении пар
order-title = Об утверждении наставнических пар (групп)
order-organisation = { $organisation }
order-number = Приказ № { $number } от { $date }
order-preamble = В целях реализации программы наставничества «{ $title }», на основании результатов отбора наставников, запросов наставляемых и их добровольного согласия ПРИКАЗЫВАЮ:
order-approve = Утвердить { $count ->
    [one] { $count } наставническую пару
    [few] { $count } наставнические пары
   *[many] { $count } наставнических пар
} согласно таблице.
order-curator = Куратору ознакомить участников с приказом, провести организационные встречи и внести сведения в базы наставляемых и наставников.
order-mentors = Наставникам вместе с наставляемыми составить планы работы на встрече-планировании.
order-control = Контроль за исполнением приказа оставляю за собой.
order-table = Наставнические пары
order-no = №
order-mentor = Наставник
order-mentee = Наставляемый
order-form = Форма наставничества
order-term = Срок
order-signature = Руководитель организации ____________________

# Итоговый отчет
closing-title = Итоговый отчет о реализации программы наставничества «{ $title }»
closing-intro = { $organisation }, период с { $from } по { $until }. Сведения на { $day }.
closing-stages = Этапы программы
closing-pairs = Утверждено пар: { $pairs }. Завершили работу в срок: { $completed }, раньше срока: { $early }, продолжают: { $active }.
closing-meetings = Проведено встреч: { $meetings }. Из запланированных парами регулярных встреч ({ $planned }) состоялось { $held }, это { $share }.
closing-indicators = Показатели
closing-changes = Изменения участников между входом в программу и выходом из нее (средние баллы; сравниваются только те, у кого есть оба замера)
closing-compared = Анкеты на входе заполнили { $entry ->
    [one] { $entry } участник
    [few] { $entry } участника
   *[many] { $entry } участников
}, на выходе – { $exit ->
    [one] { $exit } участник
    [few] { $exit } участника
   *[many] { $exit } участников
}, оба раза – { $both ->
    [one] { $both } участник
    [few] { $both } участника
   *[many] { $both } участников
}.
stage-not-started = не начат
stage-open = идет
stage-reopened = открыт повторно
stage-closed = завершен
stage-overridden = завершен решением с обоснованием
table-no = №
table-stage = Этап
table-started = Начат
table-closed = Завершен
table-state = Состояние
table-indicator = Показатель
table-count = Число
table-share = Доля
table-of = { $part } из { $whole }
table-parameter = Параметр
table-people = Человек
table-entry = Вход
table-exit = Выход
table-improved = Улучшилось
table-worsened = Ухудшилось

# Отчет наставника
report-title = Отчет наставника
report-programme = { $organisation }. Программа наставничества «{ $title }».
report-people = Наставник: { $mentors }. Наставляемый: { $mentees }.
report-form = Форма наставничества: { $form }.
report-term = Срок работы: с { $from } по { $until }.
report-goal = Цель: { $goal }.
report-plan = План составлен { $on }, в нем { $count ->
    [one] { $count } регулярная встреча
    [few] { $count } регулярные встречи
   *[many] { $count } регулярных встреч
}.
report-difficulties = Затруднения и меры
report-difficulty = Затруднение
report-measures = Меры
report-meetings = Встречи
report-day = Дата
report-meeting = Встреча
report-minutes = Минут
report-feedback = Обратная связь
report-count = Проведено { $count ->
    [one] { $count } встреча
    [few] { $count } встречи
   *[many] { $count } встреч
}, из них регулярных { $regular }.
report-contacts = { $count ->
    [0] Связь куратора с парой не записана.
    [one] Куратор связывался с парой { $count } раз.
    [few] Куратор связывался с парой { $count } раза.
   *[many] Куратор связывался с парой { $count } раз.
}
report-goes-on = На { $day } работа пары продолжается.
report-ended = Работа завершена { $on }. Основание: { $ground }.
report-result = Результат: { $result }.
report-conclusions = Предложения и выводы наставника
report-signature = Наставник ____________________

# Памятка о правах и обязанностях
duties-title = Памятка: права и обязанности { $role ->
    [mentee] наставляемого
    [mentor] наставника
   *[curator] куратора
}
duties-intro = Модель: { $title }. Нормы указаны на { $day }.
duties-requirement = Требования
duties-function = Функции
duties-right = Права
duties-duty = Обязанности
duties-clause = { $text } ({ $norm })
duties-clause-unchecked = { $text } ({ $norm }) *
duties-unchecked = Звездочкой отмечены пункты, официальный текст которых не сверен.
duties-none = Для этой роли модель прав и обязанностей не называет: их устанавливает положение организации.
