# Отчет о годе программы (пример school_year)

year-help =
    Год программы наставничества из двух таблиц школы.

    cargo run --release --example school_year -- [параметры]

      --mentees ФАЙЛ         база наставляемых (CSV, 13 столбцов)
      --mentors ФАЙЛ         база наставников (CSV, 16 столбцов)
      --documents ФАЙЛ       реестр документов
      --consents ФАЙЛ        журнал согласий
      --activities ФАЙЛ      журнал мероприятий
      --meetings ФАЙЛ        журнал встреч
      --questionnaires ФАЙЛ  анкеты
      --school ФАЙЛ          описание программы (JSON): организация, период, формы, куратор
      --profile ИМЯ          профиль из core/profiles: school, federal_students и другие, или файл .json
      --day ГГГГ-ММ-ДД       день, на который составляется отчет
      --out ПАПКА            куда записать report.html, programme.json и directory.json
      --lang ru|en           язык отчета

    Без файлов берется учебная школа из core/examples/data.
program-usage = Непонятный параметр: { $detail }. Список параметров: --help.
program-unreadable = Файл «{ $path }» не удалось прочитать: { $detail }. Проверьте путь и права доступа.
year-unwritable = Файл «{ $path }» не удалось записать: { $detail }. Прежние файлы не изменены.
year-written = Записано: { $path }/report.html, programme.json (без имен) и directory.json (имена).
year-plain-title = Программа наставничества
year-plain-organisation = Образовательная организация

year-title = Год программы наставничества: { $organisation }
year-row = { $count ->
    [1] строка { $row }
   *[other] строки { $rows }
}{ $more ->
    [0] {""}
   *[other] {" "}и еще { $more }
}
year-column = столбец «{ $column }»
year-and-more = { $list } и еще { $count }
year-about = { $message } Это касается: { $people }.
year-group = { $title } ({ $norm }): { $count ->
    [one] { $count } случай
    [few] { $count } случая
   *[many] { $count } случаев
}.{ $shown ->
    [0] {""}
   *[other] {" "}Это касается: { $people }.
}

year-summary-people = В базах { $mentees ->
    [one] { $mentees } наставляемый
    [few] { $mentees } наставляемых
   *[many] { $mentees } наставляемых
} и { $mentors ->
    [one] { $mentors } наставник
    [few] { $mentors } наставника
   *[many] { $mentors } наставников
}. { $aside ->
    [0] Все строки таблиц прочитаны.
    [one] Отложена { $aside } строка: причина указана ниже.
    [few] Отложены { $aside } строки: причины указаны ниже.
   *[many] Отложено { $aside } строк: причины указаны ниже.
}
year-summary-stage = На { $day } идет этап { $number } «{ $stage }».
year-summary-closed = На { $day } все семь этапов завершены.
year-summary-pairs = Приказом { $pairs ->
    [one] утверждена { $pairs } пара
    [few] утверждены { $pairs } пары
   *[many] утверждено { $pairs } пар
}, проведено { $meetings ->
    [one] { $meetings } встреча
    [few] { $meetings } встречи
   *[many] { $meetings } встреч
}. Завершили работу в срок: { $completed }, раньше срока: { $early }, продолжают: { $active }.
year-forms-left = Профиль «{ $profile }» не допускает { $count ->
    [one] форму, названную в описании программы: { $forms }. В программу она не вошла.
   *[other] формы, названные в описании программы: { $forms }. В программу они не вошли.
}
year-forms-of-profile = Других форм в описании программы нет, поэтому взяты все формы профиля.
year-misfit-mentees = Выбранные формы не подходят для { $count ->
    [one] { $count } наставляемого, пары ему не найти
   *[other] { $count } наставляемых, пар им не найти
}. Статус: { $who }.
year-misfit-mentors = Выбранные формы не подходят для { $count ->
    [one] { $count } наставника, наставляемых у него не будет
   *[other] { $count } наставников, наставляемых у них не будет
}. Статус: { $who }.
year-forms-assumed = Формы наставничества не названы, поэтому взяты все формы профиля. Укажите свои в описании программы.

year-understood = Что прочитано из таблиц
year-read = Прочитанные записи
year-base-mentees = База наставляемых
year-base-mentors = База наставников
year-file = Таблица
year-rows = Записей
year-set-aside = Отложено: в программу не вошло, пока не исправлено
year-notes = На что обратить внимание
year-where = Где
year-what = Что не так
year-missing = Чего не хватает
year-code = Код
year-do = Что сделать

year-stages = Этапы
year-planned = Срок по плану
year-board = Этапы на { $day }
year-waited = Этап { $number } «{ $stage }» { $day } завершить было нельзя. Не хватало:
year-path = Чтобы завершить программу, на { $day } осталось:
year-path-step = Этап { $number } «{ $stage }»{ $count ->
    [0] : все условия выполнены, { $waits ->
        [yes] этап ждет завершения предыдущих.
       *[no] этап можно завершить.
    }
    [one] : { $count } условие.
    [few] : { $count } условия.
   *[many] : { $count } условий.
}

year-pairs = Предложенные пары
year-pairs-draft = Это черновик для обсуждения: этап 5 еще не начат, поэтому согласия и обучение наставников приняты как имеющиеся. До приказа их нужно оформить.
year-pairs-summary = { $pairs ->
    [one] Предложена { $pairs } пара
    [few] Предложены { $pairs } пары
   *[many] Предложено { $pairs } пар
}; без пары { $left ->
    [0] никто не остался
    [one] остался { $left } наставляемый
    [few] осталось { $left } наставляемых
   *[many] осталось { $left } наставляемых
}. Больше наставляемых обеспечить парами нельзя, и среди всех таких решений у этого наибольшая сумма баллов: { $score }. Решение остается за куратором.
year-pairs-table = Пары и причины
year-score = Балл
year-why = Почему
year-helps = Что поможет
year-family = Что ответить семье
year-help-place = Поможет, если на одного наставляемого больше возьмет { $count ->
    [1] наставник { $list }.
   *[other] один из наставников: { $list }.
}
year-help-both = Поможет, если на одного наставляемого больше возьмет { $count ->
    [1] наставник { $list }, но мешает и другое: { $reasons }.
   *[other] один из наставников: { $list }, но мешает и другое: { $reasons }.
}
year-help-barrier = { $count ->
    [1] Подошел бы наставник { $list }, если бы не это: { $reasons }.
   *[other] Подошли бы наставники { $list }, если бы не это: { $reasons }.
}
year-other = Другой вариант (балл)
year-left-table = Остались без пары
year-short = { $count ->
    [1] Это наставник { $mentors }.
   *[other] Это наставники: { $mentors }.
}
year-free = Свободные места есть у { $count ->
    [one] { $count } наставника
   *[other] { $count } наставников
}: { $list }.

year-refused = Записи, которые программа не приняла
year-refused-intro = Эти записи противоречат остальным сведениям или не имеют основания; программа осталась без них.
year-refused-table = Не принято

year-course = Ход работы пар
year-interim = Промежуточный мониторинг, { $day }: работают { $active ->
    [one] { $active } пара
    [few] { $active } пары
   *[many] { $active } пар
}, проведено встреч: { $meetings }, из них регулярных { $held } при { $planned } запланированных на год.
year-course-table = Встречи пар за год
year-planned-meetings = План
year-held = Проведено
year-last = Последняя встреча
year-goes-on = продолжается

year-findings = Замечания на { $day }
year-no-findings = Замечаний нет.
year-errors = Нужно исправить ({ $count }):
year-warnings = Следует исправить ({ $count }):
year-infos = К сведению ({ $count }):

year-road-map = Дорожная карта
year-road-map-table = Дорожная карта на { $day }
year-by = Срок
year-task = Мероприятие
year-who = Ответственные
year-done = сделано
year-due = предстоит
year-late = просрочено
year-undated = без срока
year-waits = без срока, пока нет записи ({ $what })

year-hidden = { $count ->
    [0] Все показатели можно публиковать: каждый охватывает достаточно людей.
    [one] При публикации скрывается { $count } показатель: за ним слишком мало людей.
    [few] При публикации скрываются { $count } показателя: за ними слишком мало людей.
   *[many] При публикации скрываются { $count } показателей: за ними слишком мало людей.
}
