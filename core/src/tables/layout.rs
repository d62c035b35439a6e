//! The columns of every table: official headings in their order, then columns that schools add, and other names
//! of both. Headings are compared by [`key`](super::fold::key).

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Field {
    Ordinal,
    Name,
    Contacts,
    Born,
    Place,
    Service,
    Category,
    Takes,
    Request,
    Entry,
    Competences,
    Achievements,
    Interests,
    WishedAge,
    Hours,
    Partner,
    Form,
    PartnerPlace,
    Completed,
    Result,
    Link,
    Mark,
    Kind,
    Number,
    Day,
    SignedBy,
    About,
    Until,
    Address,
    Published,
    Purpose,
    Giver,
    Withdrawn,
    Separate,
    Data,
    Mentee,
    Minutes,
    Feedback,
    Fit,
    Planned,
    Round,
    Satisfaction,
    People,
    Outcome,
}

/// A column of a table.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) field: Field,
    pub(super) title: &'static str,
    pub(super) aliases: &'static [&'static str],
    pub(super) required: bool,
}

/// A table.
#[derive(Debug)]
pub(super) struct Layout {
    /// How many columns, from the first, are those of the official form.
    pub(super) official: usize,
    pub(super) columns: &'static [Column],
}

impl Layout {
    pub(super) fn title(&self, field: Field) -> &'static str {
        self.columns
            .iter()
            .find(|column| column.field == field)
            .map_or("", |column| column.title)
    }
}

const fn column(field: Field, title: &'static str, aliases: &'static [&'static str]) -> Column {
    Column {
        field,
        title,
        aliases,
        required: false,
    }
}

const fn required(field: Field, title: &'static str, aliases: &'static [&'static str]) -> Column {
    Column {
        field,
        title,
        aliases,
        required: true,
    }
}

const ORDINAL: Column = column(
    Field::Ordinal,
    "№",
    &["№ п/п", "п/п", "номер п/п", "N", "No"],
);

/// База наставляемых: 13 columns.
pub(super) const MENTEES: Layout = Layout {
    official: 13,
    columns: &[
        ORDINAL,
        required(
            Field::Name,
            "ФИО наставляемого",
            &[
                "ФИО",
                "Ф.И.О. наставляемого (полностью)",
                "Фамилия, имя, отчество наставляемого",
                "Наставляемый",
                "Наставляемый ФИО",
            ],
        ),
        column(
            Field::Contacts,
            "Контактные данные для связи (данные представителя)",
            &[
                "Контактные данные для связи",
                "Контактные данные",
                "Контакты",
                "Контактные данные представителя",
                "Телефон",
            ],
        ),
        required(
            Field::Born,
            "Год рождения наставляемого",
            &[
                "Год рождения",
                "Дата рождения",
                "Дата рождения наставляемого",
                "Год рожд.",
                "Г.р.",
            ],
        ),
        required(
            Field::Request,
            "Основной запрос наставляемого",
            &["Основной запрос", "Запрос наставляемого", "Запрос"],
        ),
        required(
            Field::Entry,
            "Дата вхождения в программу",
            &[
                "Дата вхождения наставляемого в программу",
                "Дата вхождения",
                "Дата включения в программу",
            ],
        ),
        column(
            Field::Partner,
            "ФИО наставника",
            &[
                "Наставник",
                "Наставник ФИО",
                "Фамилия, имя, отчество наставника",
            ],
        ),
        column(Field::Form, "Форма наставничества", &["Форма"]),
        column(
            Field::PartnerPlace,
            "Место работы/учебы наставника",
            &[
                "Место работы (учебы) наставника",
                "Место учебы/работы наставника",
                "Наставник место работы/учебы",
            ],
        ),
        column(
            Field::Completed,
            "Дата завершения программы",
            &["Дата завершения"],
        ),
        column(
            Field::Result,
            "Результаты программы",
            &["Результаты", "Результат программы", "Результат"],
        ),
        column(
            Field::Link,
            "Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации",
            &[
                "Ссылка на кейс/отзыв наставляемого",
                "Ссылка на кейс/отзыв",
                "Ссылка на кейс",
                "Ссылка на отзыв",
            ],
        ),
        column(
            Field::Mark,
            "Отметка о прохождении программы",
            &["Отметка о прохождении", "Отметка"],
        ),
        column(
            Field::Place,
            "Место учебы/работы наставляемого",
            &[
                "Место работы/учебы наставляемого",
                "Место учебы (работы) наставляемого",
                "Место учебы",
                "Класс",
                "Класс наставляемого",
                "Класс/должность",
                "Должность",
            ],
        ),
        column(Field::Category, "Категория наставляемого", &["Категория"]),
        column(
            Field::Service,
            "Стаж наставляемого, полных лет",
            &[
                "Стаж",
                "Стаж наставляемого",
                "Стаж работы",
                "Педагогический стаж",
            ],
        ),
    ],
};

/// База наставников: 16 columns.
pub(super) const MENTORS: Layout = Layout {
    official: 16,
    columns: &[
        ORDINAL,
        required(
            Field::Name,
            "ФИО наставника",
            &[
                "ФИО",
                "Ф.И.О. наставника (полностью)",
                "Фамилия, имя, отчество наставника",
                "Наставник",
                "Наставник ФИО",
            ],
        ),
        column(
            Field::Contacts,
            "Контактные данные для связи",
            &["Контактные данные", "Контакты", "Телефон"],
        ),
        required(
            Field::Place,
            "Место работы/учебы наставника",
            &[
                "Место работы (учебы) наставника",
                "Место учебы/работы наставника",
                "Место работы/учебы",
                "Место учебы/работы",
                "Место учебы",
                "Место работы",
                "Наставник место работы/учебы",
            ],
        ),
        required(
            Field::Competences,
            "Основные компетенции наставника",
            &[
                "Основные компетенции",
                "Компетенции наставника",
                "Компетенции",
            ],
        ),
        column(
            Field::Achievements,
            "Важные для программы достижения наставника",
            &[
                "Важные для программы достижения",
                "Достижения наставника",
                "Достижения",
            ],
        ),
        column(Field::Interests, "Интересы наставника", &["Интересы"]),
        column(
            Field::WishedAge,
            "Желаемый возраст наставляемых",
            &["Желаемый возраст наставляемого", "Желаемый возраст"],
        ),
        column(
            Field::Hours,
            "Ресурс времени на программу наставничества",
            &[
                "Ресурс времени",
                "Ресурс времени на программу",
                "Время на программу наставничества",
            ],
        ),
        required(
            Field::Entry,
            "Дата вхождения в программу",
            &[
                "Дата вхождения наставника в программу",
                "Дата вхождения",
                "Дата включения в программу",
            ],
        ),
        column(
            Field::Partner,
            "ФИО наставляемого (наставляемых)",
            &[
                "ФИО наставляемого",
                "ФИО наставляемых",
                "Наставляемый",
                "Наставляемые",
                "Наставляемый ФИО",
            ],
        ),
        column(Field::Form, "Форма наставничества", &["Форма"]),
        column(
            Field::PartnerPlace,
            "Место работы/учебы наставляемого",
            &[
                "Место учебы/работы наставляемого",
                "Место работы (учебы) наставляемого",
                "Наставляемый место работы/учебы",
            ],
        ),
        column(
            Field::Completed,
            "Дата завершения программы",
            &["Дата завершения"],
        ),
        column(
            Field::Result,
            "Результаты программы",
            &["Результаты", "Результат программы", "Результат"],
        ),
        column(
            Field::Link,
            "Ссылка на кейс/отзыв наставника, размещенные на сайте организации",
            &[
                "Ссылка на кейс/отзыв наставника",
                "Ссылка на кейс/отзыв",
                "Ссылка на кейс",
                "Ссылка на отзыв",
            ],
        ),
        column(
            Field::Born,
            "Год рождения наставника",
            &["Год рождения", "Дата рождения", "Дата рождения наставника"],
        ),
        column(
            Field::Service,
            "Стаж наставника, полных лет",
            &["Стаж", "Стаж наставника", "Стаж работы", "Опыт работы, лет"],
        ),
        column(
            Field::Takes,
            "Сколько наставляемых готов взять",
            &[
                "Сколько наставляемых",
                "Число наставляемых",
                "Количество наставляемых",
            ],
        ),
    ],
};

const SUBJECT: Column = required(
    Field::Name,
    "ФИО",
    &["ФИО участника", "Участник", "Фамилия, имя, отчество"],
);

/// Реестр документов.
pub(super) const DOCUMENTS: Layout = Layout {
    official: 8,
    columns: &[
        ORDINAL,
        required(
            Field::Kind,
            "Вид документа",
            &[
                "Вид",
                "Документ",
                "Название документа",
                "Наименование документа",
            ],
        ),
        column(Field::Number, "Номер документа", &["Номер", "Рег. номер"]),
        required(Field::Day, "Дата документа", &["Дата"]),
        column(
            Field::SignedBy,
            "Кем подписан",
            &["Подписал", "Кем утвержден", "Кем подписан (утвержден)"],
        ),
        column(Field::About, "Кого касается", &["О ком", "Участники"]),
        column(
            Field::Address,
            "Адрес публикации",
            &["Адрес на сайте", "Ссылка"],
        ),
        column(Field::Published, "Дата публикации", &["Опубликован"]),
        column(Field::Until, "Действует до", &["Срок действия"]),
    ],
};

/// Журнал согласий.
pub(super) const CONSENTS: Layout = Layout {
    official: 8,
    columns: &[
        ORDINAL,
        SUBJECT,
        required(
            Field::Purpose,
            "Цель",
            &["Цель согласия", "На что дано", "Вид согласия"],
        ),
        required(Field::Giver, "Кто дал", &["Кем дано", "Кто подписал"]),
        required(Field::Day, "Дата", &["Дата согласия", "Дано"]),
        column(Field::Until, "Действует до", &["Срок действия"]),
        column(Field::Withdrawn, "Отозвано", &["Дата отзыва"]),
        column(
            Field::Separate,
            "Отдельный документ",
            &["Отдельным документом"],
        ),
        column(Field::Data, "Какие данные", &["Перечень данных", "Данные"]),
        column(
            Field::Address,
            "Где публикуется",
            &["Адрес публикации", "Адреса публикации"],
        ),
    ],
};

/// Журнал встреч.
pub(super) const MEETINGS: Layout = Layout {
    official: 8,
    columns: &[
        ORDINAL,
        required(Field::Name, "ФИО наставника", &["Наставник"]),
        required(
            Field::Mentee,
            "ФИО наставляемого",
            &[
                "Наставляемый",
                "ФИО наставляемого (наставляемых)",
                "Наставляемые",
            ],
        ),
        required(Field::Day, "Дата", &["Дата встречи"]),
        required(Field::Kind, "Вид встречи", &["Вид", "Встреча"]),
        column(
            Field::Minutes,
            "Минут",
            &["Длительность, минут", "Продолжительность, минут", "Минуты"],
        ),
        column(
            Field::Feedback,
            "Обратная связь",
            &["Обратная связь (Н/НМ)", "Обратная связь: Н, НМ"],
        ),
        column(
            Field::Fit,
            "Решение после пробной встречи",
            &["Решение после пробной", "Решение"],
        ),
        column(
            Field::Planned,
            "Запланировано встреч",
            &["Встреч по плану", "Число встреч по плану"],
        ),
    ],
};

/// Анкеты. Every other column is a parameter of the registry with its marks.
pub(super) const QUESTIONNAIRES: Layout = Layout {
    official: 6,
    columns: &[
        ORDINAL,
        SUBJECT,
        required(Field::Kind, "Вид анкеты", &["Анкета", "Вид", "Инструмент"]),
        required(
            Field::Round,
            "Этап",
            &["Этап анкетирования", "Замер", "Срез"],
        ),
        required(
            Field::Day,
            "Дата",
            &["Дата анкетирования", "Дата заполнения"],
        ),
        column(
            Field::Satisfaction,
            "Удовлетворенность",
            &["Удовлетворенность программой", "Удовлетворенность участием"],
        ),
    ],
};

/// Журнал мероприятий.
pub(super) const ACTIVITIES: Layout = Layout {
    official: 5,
    columns: &[
        ORDINAL,
        required(
            Field::Kind,
            "Вид мероприятия",
            &["Вид", "Мероприятие", "Название мероприятия"],
        ),
        required(Field::Day, "Дата", &["Дата проведения", "Дата мероприятия"]),
        column(
            Field::People,
            "Участники",
            &["ФИО участников", "Список участников"],
        ),
        column(Field::Outcome, "Итог", &["Решение", "Итог отбора"]),
    ],
};
