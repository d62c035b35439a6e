# Сроки, календарь, дела на день, перемены между днями

## Сроки словами

due-by = до { $day }
due-each-by = ежегодно до { $day }
due-each = ежегодно: { $when }
due-between = { $from } — { $until }
due-day = { $day }
due-month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
    [12] декабрь
   *[other] { $month }
}{ $year ->
    [no] {""}
   *[other] {" "}{ $year }
}
due-month-day = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
    [12] декабря
   *[other] { $month }
}
due-year = { $year } год
due-quarter = { $number ->
    [1] I квартал
    [2] II квартал
    [3] III квартал
   *[other] IV квартал
}{ $year ->
    [no] {""}
   *[other] {" "}{ $year } года
}
due-each-quarter = ежеквартально
due-each-term = каждую четверть
due-each-week = еженедельно
due-each-month = ежемесячно
due-each-half-year = раз в полугодие
due-days-after = в течение { $days ->
    [one] { $days } дня
   *[many] { $days } дней
} после документа: { $document }
due-working-days-after = в течение { $days ->
    [one] { $days } рабочего дня
   *[many] { $days } рабочих дней
} после документа: { $document }
due-days-before = за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} до завершения этапа { $number } «{ $stage }»
due-working-days-before = за { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
   *[many] { $days } рабочих дней
} до завершения этапа { $number } «{ $stage }»
due-waits-stage = плановый срок этапа { $number } «{ $stage }»
due-as-needed = по мере необходимости
due-unset = срок не указан
due-season = { $season ->
    [spring] весна
    [summer] лето
    [autumn] осень
   *[winter] зима
}{ $year ->
    [no] {""}
   *[other] {" "}{ $year } года
}
due-all-year = в течение года

## Рабочие дни

days-uncertain = Производственный календарь на { $year } год неизвестен: учтены только дни недели и нерабочие праздничные дни.
days-announced = Дни с { $from } по { $until } объявлены нерабочими с сохранением заработной платы ({ $by }). Выходными они не стали и считаются рабочими.

## Дела на день: что, почему, как

agenda-late = Срок вышел { $by }: { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}.
agenda-today = Срок — сегодня, { $by }.
agenda-left = Срок — { $by }: { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
}.
agenda-several = { $title }: { $count ->
    [one] { $count } случай
    [few] { $count } случая
   *[many] { $count } случаев
}.
agenda-finding = { $severity ->
    [error] Это нарушение: исправьте его в первую очередь
    [warning] Это предупреждение: исправьте, как только сможете
   *[info] Это к сведению: решите, нужно ли что-то делать
}.
agenda-begin-stage = Начать этап { $number } «{ $stage }»
agenda-stage-asks = Без этого не завершить открытый этап { $number } «{ $stage }».
agenda-stage-asks-by = Без этого не завершить этап { $number } «{ $stage }», а его плановый срок — { $by }.
agenda-silent-soon = { $count ->
    [1] Свяжитесь с парой: последние вести о ней были { $last }
    [one] Свяжитесь с { $count } парой: последние вести о них были { $last }
   *[many] Свяжитесь с { $count } парами: последние вести о них были { $last }
}.
agenda-silent-soon-why = { $by } исполнится { $limit ->
    [one] { $limit } день
    [few] { $limit } дня
   *[many] { $limit } дней
} без встреч и связи: дольше пару не оставляют.
agenda-stage-ready = { $distance } Все условия этапа выполнены.
agenda-stage-unready = { $distance } { $count ->
    [one] Не выполнено { $count } условие
    [few] Не выполнены { $count } условия
   *[many] Не выполнено { $count } условий
} этапа.
agenda-agreement-mentor = { $count ->
    [one] Наставник еще не согласился на { $count } предложенную пару
    [few] Наставники еще не согласились на { $count } предложенные пары
   *[many] Наставники еще не согласились на { $count } предложенных пар
}.
agenda-agreement-mentor-why = Без согласия обеих сторон пару не утверждают.
agenda-agreement-mentee = { $count ->
    [one] Наставляемый еще не согласился на { $count } предложенную пару
    [few] Наставляемые еще не согласились на { $count } предложенные пары
   *[many] Наставляемые еще не согласились на { $count } предложенных пар
}.
agenda-agreement-mentee-why = Без согласия обеих сторон пару не утверждают.
agenda-approval = { $count ->
    [one] Ждет приказа { $count } согласованная пара
    [few] Ждут приказа { $count } согласованные пары
   *[many] Ждут приказа { $count } согласованных пар
}.
agenda-approval-why = Обе стороны согласны, работа начинается с приказа руководителя.
agenda-trial = После пробной встречи { $on } пара не решила, продолжать ли работу.
agenda-trial-unsure = После пробной встречи { $on } пара сомневается, продолжать ли работу.
agenda-trial-why = К планированию переходят, когда участники подходят друг другу.
agenda-choice = { $count ->
    [one] { $count } наставляемый выбрал, а пары у него еще нет
    [few] { $count } наставляемых выбрали, а пар у них еще нет
   *[many] { $count } наставляемых выбрали, а пар у них еще нет
}.
agenda-choice-why = Наставляемый сделал выбор из предложенных наставников и ждет ответа.
agenda-candidate = { $count ->
    [one] Не решено, подходит ли { $count } кандидат в наставники
    [few] Не решено, подходят ли { $count } кандидата в наставники
   *[many] Не решено, подходят ли { $count } кандидатов в наставники
}.
agenda-candidate-why = Идет отбор наставников: в пары входят только отобранные и обученные.
agenda-consent-ends = { $count ->
    [one] Заканчивается { $count } согласие
    [few] Заканчиваются { $count } согласия
   *[many] Заканчиваются { $count } согласий
} { $purpose ->
    [personal_data] на обработку персональных данных
    [participation] на участие в программе
    [dissemination] на распространение персональных данных
   *[extra_work] на наставничество как дополнительную работу
}, а участники остаются в программе.
agenda-of-age = Участнику исполняется 18 лет ({ $on }): дальше согласие дает он сам.
agenda-paper-ends = Заканчивается срок документа: { $document }.
agenda-instruction-ends = Поручение наставнику заканчивается раньше, чем срок пары.
agenda-curator-ends = Заканчивается срок назначения куратора, а следующий не назначен.
agenda-term-ends = { $count ->
    [one] Заканчивается срок { $count } пары
   *[many] Заканчивается срок { $count } пар
}.

agenda-how-complete-task = Когда работа выполнена, отметьте это в дорожной карте.
agenda-how-close-stage = Проверьте условия этапа и завершите его.
agenda-how-start-stage = Начните этап и отметьте день.
agenda-how-file-document = Подготовьте документ и внесите его в перечень документов программы.
agenda-how-choose-forms = Выберите формы наставничества.
agenda-how-appoint-curator = Издайте приказ и внесите назначение: кто, с какого дня, каким приказом.
agenda-how-enrol = Внесите участников в программу.
agenda-how-correct = Уточните сведения об участнике.
agenda-how-give-consent = Получите согласие отдельным документом и внесите его.
agenda-how-train-mentor = Проведите обучение и внесите его итоги по каждому наставнику.
agenda-how-select-mentor = Проведите собеседование и внесите решение по каждому кандидату.
agenda-how-propose-pairs = Подберите и предложите пары.
agenda-how-agree-pair = Поговорите с участником и отметьте его согласие.
agenda-how-approve-pairs = Подготовьте приказ и утвердите пары.
agenda-how-plan-pair = Составьте план вместе с обеими сторонами.
agenda-how-hold-meeting = Проведите встречу и внесите ее.
agenda-how-trial = Поговорите с обеими сторонами. Подошли — переходите к планированию, сомневаются — проведите еще одну пробную встречу, не подошли — завершите пару и подберите другую.
agenda-how-end-pair = Проведите заключительную встречу и завершите пару с указанием основания или продлите ее срок приказом.
agenda-how-contact-pair = Свяжитесь с наставником и наставляемым и отметьте это.
agenda-how-record-answers = Проведите анкетирование и внесите ответы.
agenda-how-hold-activity = Проведите мероприятие и внесите его дату.
agenda-how-publish = Разместите материал на сайте и внесите дату и адрес страницы.
agenda-how-take-down = Уберите материал с сайта и отметьте день.
agenda-how-instruct-mentor = Оформите поручение с согласия работника и внесите его.
agenda-how-leave-role = Закончите участие и отметьте последний день.

## Что изменилось между двумя днями

diff-form-chosen = Выбрана форма: { $form }.
diff-stage-started = Начат этап { $number } «{ $stage }».
diff-stage-closed = Завершен этап { $number } «{ $stage }».
diff-stage-overridden = Особым решением завершен этап { $number } «{ $stage }».
diff-stage-reopened = Снова открыт этап { $number } «{ $stage }».
diff-joined = { $role_id ->
    [mentee] { $count ->
        [one] В программу вошел { $count } наставляемый
        [few] В программу вошли { $count } наставляемых
       *[many] В программу вошли { $count } наставляемых
    }
    [mentor] { $count ->
        [one] В программу вошел { $count } наставник
        [few] В программу вошли { $count } наставника
       *[many] В программу вошли { $count } наставников
    }
   *[curator] { $count ->
        [one] В программу вошел { $count } куратор
        [few] В программу вошли { $count } куратора
       *[many] В программу вошли { $count } кураторов
    }
}.
diff-left = { $role_id ->
    [mentee] { $count ->
        [one] Из программы вышел { $count } наставляемый
       *[many] Из программы вышли { $count } наставляемых
    }
    [mentor] { $count ->
        [one] Из программы вышел { $count } наставник
        [few] Из программы вышли { $count } наставника
       *[many] Из программы вышли { $count } наставников
    }
   *[curator] { $count ->
        [one] Из программы вышел { $count } куратор
        [few] Из программы вышли { $count } куратора
       *[many] Из программы вышли { $count } кураторов
    }
}.
diff-curator-appointed = { $count ->
    [one] Назначен { $count } куратор
    [few] Назначены { $count } куратора
   *[many] Назначены { $count } кураторов
}.
diff-curator-over = { $count ->
    [one] Закончился срок назначения { $count } куратора
   *[many] Закончился срок назначения { $count } кураторов
}.
diff-mentor-selected = { $count ->
    [one] Отбор прошел { $count } наставник
    [few] Отбор прошли { $count } наставника
   *[many] Отбор прошли { $count } наставников
}.
diff-mentor-not-selected = { $count ->
    [one] Отбор не прошел { $count } кандидат
    [few] Отбор не прошли { $count } кандидата
   *[many] Отбор не прошли { $count } кандидатов
}.
diff-mentor-trained = { $count ->
    [one] Обучен { $count } наставник
    [few] Обучены { $count } наставника
   *[many] Обучены { $count } наставников
}.
diff-mentor-chosen = { $count ->
    [one] Выбор сделал { $count } наставляемый
   *[many] Выбор сделали { $count } наставляемых
}.
diff-pair-proposed = { $count ->
    [one] Предложена { $count } пара
    [few] Предложены { $count } пары
   *[many] Предложено { $count } пар
}.
diff-pair-agreed = { $role_id ->
    [mentor] Наставники согласились на { $count ->
        [one] { $count } пару
        [few] { $count } пары
       *[many] { $count } пар
    }
   *[mentee] Наставляемые согласились на { $count ->
        [one] { $count } пару
        [few] { $count } пары
       *[many] { $count } пар
    }
}.
diff-pair-approved = { $count ->
    [one] Утверждена приказом { $count } пара
    [few] Утверждены приказом { $count } пары
   *[many] Утверждено приказом { $count } пар
}.
diff-pair-planned = { $count ->
    [one] План составила { $count } пара
    [few] Планы составили { $count } пары
   *[many] Планы составили { $count } пар
}.
diff-pair-prolonged = { $count ->
    [one] До { $until } продлен срок { $count } пары
   *[many] До { $until } продлен срок { $count } пар
}.
diff-pair-ended = { $count ->
    [one] Завершена { $count } пара
    [few] Завершены { $count } пары
   *[many] Завершено { $count } пар
}. Основание: { $ground }.
diff-meeting-held = { $count ->
    [one] Проведена { $count } встреча
    [few] Проведены { $count } встречи
   *[many] Проведено { $count } встреч
}.
diff-pair-contacted = { $count ->
    [one] Куратор связался с парами { $count } раз
    [few] Куратор связался с парами { $count } раза
   *[many] Куратор связался с парами { $count } раз
}.
diff-document-filed = { $count ->
    [1] Появился документ
    [one] Появился { $count } документ
    [few] Появились { $count } документа
   *[many] Появилось { $count } документов
}: { $document }.
diff-document-published = { $count ->
    [1] Опубликован документ
    [one] Опубликован { $count } документ
    [few] Опубликованы { $count } документа
   *[many] Опубликовано { $count } документов
}: { $document }.
diff-document-over = { $count ->
    [1] Закончился срок документа
    [one] Закончился срок { $count } документа
   *[many] Закончился срок { $count } документов
}: { $document }.
diff-consent-given = { $count ->
    [one] Получено { $count } согласие
    [few] Получены { $count } согласия
   *[many] Получено { $count } согласий
} { $purpose ->
    [personal_data] на обработку персональных данных
    [participation] на участие в программе
    [dissemination] на распространение персональных данных
   *[extra_work] на наставничество как дополнительную работу
}.
diff-consent-withdrawn = { $count ->
    [one] Отозвано { $count } согласие
    [few] Отозваны { $count } согласия
   *[many] Отозвано { $count } согласий
} { $purpose ->
    [personal_data] на обработку персональных данных
    [participation] на участие в программе
    [dissemination] на распространение персональных данных
   *[extra_work] на наставничество как дополнительную работу
}.
diff-consent-over = { $count ->
    [one] Закончилось { $count } согласие
    [few] Закончились { $count } согласия
   *[many] Закончилось { $count } согласий
} { $purpose ->
    [personal_data] на обработку персональных данных
    [participation] на участие в программе
    [dissemination] на распространение персональных данных
   *[extra_work] на наставничество как дополнительную работу
}.
diff-made-public = Размещено на сайте: { $document }.
diff-taken-down = Убрано с сайта: { $document }.
diff-mentor-instructed = { $count ->
    [one] Наставничество поручено { $count } работнику
   *[many] Наставничество поручено { $count } работникам
}.
diff-instruction-cancelled = { $count ->
    [one] Отменено { $count } поручение
    [few] Отменены { $count } поручения
   *[many] Отменено { $count } поручений
}.
diff-instruction-over = { $count ->
    [one] Закончился срок { $count } поручения
   *[many] Закончился срок { $count } поручений
}.
diff-answered = { $count ->
    [one] Внесена { $count } анкета
    [few] Внесены { $count } анкеты
   *[many] Внесено { $count } анкет
}: { $instrument } ({ $round }).
diff-activity-held = Проведено мероприятие: { $activity }.
diff-task-planned = { $count ->
    [one] В дорожную карту внесена { $count } строка
    [few] В дорожную карту внесены { $count } строки
   *[many] В дорожную карту внесено { $count } строк
}.
diff-task-completed = { $count ->
    [one] Отмечено выполнение { $count } строки дорожной карты
   *[many] Отмечено выполнение { $count } строк дорожной карты
}.
diff-task-dropped = { $count ->
    [one] Из дорожной карты исключена { $count } строка
    [few] Из дорожной карты исключены { $count } строки
   *[many] Из дорожной карты исключено { $count } строк
}.

## Файл календаря

calendar-term = Срок: { $term }.
calendar-moved = Последний день перенесен с { $nominal } на { $due }: это рабочий день.
calendar-who = Отвечает: { $who }.
calendar-norm = Основание: { $norm }.
calendar-late = Срок вышел.

## Список дел для чтения

agenda-help =
    Что делать сегодня: дела по срокам, почему и кому.

    cargo run --example agenda -- programme.json [параметры]

      --names directory.json   имена людей (без них печатаются идентификаторы)
      --profile ИМЯ|ФАЙЛ       профиль (по умолчанию тот, что назван в программе)
      --day ГГГГ-ММ-ДД         день (по умолчанию сегодня)
      --horizon ЧИСЛО          на сколько дней вперед смотреть (по умолчанию 14)
      --lang ru|en             язык
agenda-no-file = Укажите файл программы. Список параметров: --help.
agenda-title = «{ $title }»: дела на { $day }
agenda-nothing = Срочных дел нет.
agenda-kind-late = Просрочено
agenda-kind-decision = Ждет решения
agenda-kind-silent = Нет вестей
agenda-kind-missing = Не хватает
agenda-kind-expiring = Заканчивается
agenda-kind-due = Скоро
agenda-facts = Кто: { $who }. { $grounds ->
    [0] Основание: план и записи программы.
   *[other] Основание: { $norm }.
} Команда: { $command }.
agenda-people = Люди: { $people }{ $more ->
    [0] .
    [one] {" "}и еще { $more } человек.
    [few] {" "}и еще { $more } человека.
   *[many] {" "}и еще { $more } человек.
}
