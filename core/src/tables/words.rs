//! Words that schools write into cells, as data. The first line that fits wins.
//!
//! A word fits where it begins a word of the cell, so «учител» fits «учитель» and «учительница»; a space at its
//! end asks for the whole word. The words stand here as [`words`](super::fold::words) leaves those of the cell.

use crate::model::registry::{MeetingKind, Round};
use crate::record::{Fit, Giver, Purpose};
use crate::role::{Actor, Role};
use crate::tables::fold::words;

/// A meaning and the words for it.
pub(super) type Line<T> = (T, &'static [&'static str]);

/// The meaning of a text by the first line that has a word in it.
pub(super) fn meaning<T: Copy>(lines: &[Line<T>], text: &str) -> Option<T> {
    let text = words(text) + " ";
    // What is left of the text at each of its words.
    let rests: Vec<&str> = std::iter::successors(Some(text.as_str()), |rest| {
        rest.split_once(' ').map(|(_, rest)| rest)
    })
    .collect();
    let fits = |word: &str| rests.iter().any(|rest| rest.starts_with(word));
    lines
        .iter()
        .find(|(_, words)| words.iter().any(|word| fits(word)))
        .map(|(meaning, _)| *meaning)
}

/// Who a person is, from the place of work or study. «Учитель, классный руководитель 9 класса» is a teacher, so
/// teachers come before pupils; «директор ООО» is no head of a school, so enterprises come before heads.
pub(super) const STANDINGS: &[Line<&str>] = &[
    ("alumnus", &["выпускни", "бывший ученик", "бывший студент"]),
    ("veteran", &["ветеран", "пенсионер", "на пенсии"]),
    (
        "parent",
        &[
            "родител",
            "мать ",
            "отец ",
            "мама ",
            "папа ",
            "законный представител",
        ],
    ),
    (
        "partner",
        &["представитель организации партнера", "социальный партнер"],
    ),
    (
        "teacher",
        &[
            "учител",
            "педагог",
            "преподавател",
            "воспитател",
            "методист",
            "психолог",
            "логопед",
            "дефектолог",
            "тьютор",
            "завуч",
            "классный руководител",
            "мастер производственного",
            "вожат",
            "концертмейстер",
            "заместитель директора по у",
            "заместитель директора по в",
            "зам директора по у",
            "зам директора по в",
            "директор школы",
            "директор мбоу",
            "директор маоу",
            "директор моу",
            "директор гбоу",
        ],
    ),
    (
        "student",
        &["студент", "курс ", "курса ", "аспирант", "магистрант"],
    ),
    (
        "pupil",
        &[
            "ученик",
            "ученица",
            "учащ",
            "обучающ",
            "школьни",
            "гимназист",
            "лицеист",
            "кадет",
            "класс ",
            "класса ",
            "кл ",
        ],
    ),
    (
        "entrepreneur",
        &[
            "предпринимател",
            "ип ",
            "самозанят",
            "общественный деятель",
            "депутат",
        ],
    ),
    (
        "employee",
        &[
            "ооо ",
            "оао ",
            "зао ",
            "пао ",
            "ао ",
            "нпо ",
            "муп ",
            "гуп ",
            "фгуп ",
            "завод",
            "фабрик",
            "комбинат",
            "предприяти",
            "компани",
            "фирма",
            "холдинг",
            "банк",
            "больниц",
            "поликлиник",
            "гбуз ",
            "колхоз",
            "спк ",
            "птицефабрик",
            "агрофирм",
            "аптек",
            "редакци",
            "сотрудни",
            "инженер",
            "технолог",
            "программист",
            "разработчик",
            "врач",
            "фельдшер",
            "медсестр",
            "медицинск",
            "агроном",
            "ветеринар",
            "энергетик",
            "электромонтер",
            "эколог",
            "юрист",
            "бухгалтер",
            "экономист",
            "менеджер",
            "конструктор",
            "мастер",
            "рабоч",
            "водител",
            "начальник",
            "специалист",
            "мчс ",
            "полици",
            "пожарн",
            "военнослужащ",
        ],
    ),
    (
        "partner",
        &[
            "музе",
            "библиотек",
            "фонд",
            "центр",
            "дворец",
            "дом культуры",
            "нко ",
            "ано ",
            "общественная организация",
            "движение первых",
            "администраци",
        ],
    ),
    (
        "student",
        &[
            "колледж",
            "техникум",
            "университет",
            "институт",
            "академи",
            "училищ",
            "вуз ",
            "спо ",
        ],
    ),
];

/// «Любой» and the like: no wish at all.
pub(super) const ANY: &[Line<()>] = &[(
    (),
    &[
        "люб",
        "без ограничени",
        "не важ",
        "неважно",
        "все ",
        "независимо",
        "не имеет значения",
    ],
)];

/// Nothing is said although something is written.
pub(super) const UNSAID: &[Line<()>] = &[(
    (),
    &[
        "по договоренности",
        "по согласованию",
        "не указан",
        "не определ",
        "уточняется",
    ],
)];

/// Whole steps of school, in classes.
pub(super) const SCHOOL_STEPS: &[Line<(u8, u8)>] = &[
    ((1, 4), &["начальная школа", "начальные классы", "младшие"]),
    (
        (10, 11),
        &["старшеклассни", "старшие классы", "старшая школа"],
    ),
];

/// Months as they stand in dates: «1 сентября 2025 г.».
pub(super) const MONTHS: &[Line<u32>] = &[
    (1, &["январ"]),
    (2, &["феврал"]),
    (3, &["март"]),
    (4, &["апрел"]),
    (5, &["мая ", "май "]),
    (6, &["июн"]),
    (7, &["июл"]),
    (8, &["август"]),
    (9, &["сентябр"]),
    (10, &["октябр"]),
    (11, &["ноябр"]),
    (12, &["декабр"]),
];

/// Short names of the categories of mentees, beside the names of the registry.
pub(super) const CATEGORIES: &[Line<&str>] = &[
    (
        "young_specialist",
        &[
            "молодой специалист",
            "молодые специалист",
            "начинающий педагог",
        ],
    ),
    (
        "new_workplace",
        &["новое место", "новый сотрудник", "адаптаци"],
    ),
    ("gifted", &["одарен", "способн"]),
    (
        "underachieving",
        &["неуспева", "слабоуспева", "низкие результат"],
    ),
    ("limited_health", &["овз ", "инвалид"]),
    ("hardship", &["тжс ", "трудная жизненная"]),
    ("behaviour", &["поведени"]),
    ("detached", &["отстранен"]),
    ("burnout", &["выгорани"]),
];

/// Small numbers in words: «два часа в неделю».
pub(super) const NUMBERS: &[Line<u32>] = &[
    (1, &["один ", "одна ", "одного ", "одному ", "одну "]),
    (2, &["два ", "две ", "двух "]),
    (3, &["три ", "трех "]),
    (4, &["четыре "]),
    (5, &["пять "]),
    (6, &["шесть "]),
    (8, &["восемь "]),
    (10, &["десять "]),
];

/// Yes and no. «Нет» comes first: «не является» is a no.
pub(super) const YES_NO: &[Line<bool>] = &[
    (false, &["нет", "не "]),
    (true, &["да ", "отдельн", "имеется", "есть "]),
];

pub(super) const PURPOSES: &[Line<Purpose>] = &[
    (
        Purpose::Dissemination,
        &["распространен", "публикац", "размещен"],
    ),
    (
        Purpose::ExtraWork,
        &["дополнительн", "351 8", "поручени", "выполнение работы"],
    ),
    (
        Purpose::PersonalData,
        &["персональн", "обработк", "пдн ", "пд "],
    ),
    (Purpose::Participation, &["участи"]),
];

/// «Сам и представитель» has words of both lines after it.
pub(super) const GIVERS: &[Line<Giver>] = &[
    (
        Giver::Both,
        &["оба", "обе ", "вместе", "сам и", "участник и", "и сам"],
    ),
    (
        Giver::Representative,
        &[
            "родител",
            "представител",
            "мать ",
            "отец ",
            "опекун",
            "усыновител",
            "мама ",
            "папа ",
        ],
    ),
    (
        Giver::Subject,
        &[
            "сам",
            "лично",
            "участник",
            "наставник",
            "наставляем",
            "субъект",
        ],
    ),
];

pub(super) const ACTORS: &[Line<Actor>] = &[
    (
        Actor::ParentsCouncil,
        &["совет родител", "родительский комитет", "родительской обще"],
    ),
    (Actor::StudentsCouncil, &["совет обучающ", "совет учащ"]),
    (Actor::GoverningCouncil, &["управляющ", "совет учреждения"]),
    (Actor::TradeUnion, &["профсоюз", "профком"]),
    (
        Actor::Municipality,
        &[
            "управление образован",
            "отдел образован",
            "комитет по образован",
        ],
    ),
    (Actor::Region, &["министерств", "региональн"]),
    (Actor::Representative, &["законн", "родител"]),
    (Actor::DeputyHead, &["заместител", "зам "]),
    (Actor::ClassTeacher, &["классный"]),
    (
        Actor::Head,
        &["директор", "руководитель", "заведующ", "и о "],
    ),
    (Actor::Council, &["совет", "педсовет", "объединени", "мо "]),
    (Actor::Curator, &["куратор"]),
    (Actor::Psychologist, &["психолог"]),
    (Actor::Partner, &["партнер"]),
    (
        Actor::MunicipalSpecialist,
        &["муниципальн", "методическая служба"],
    ),
    (Actor::SiteEditor, &["сайт"]),
    (Actor::Mentee, &["наставляем"]),
    (Actor::Mentor, &["наставник"]),
    (Actor::Organisation, &["организаци", "мвд ", "полици"]),
];

pub(super) const MEETING_KINDS: &[Line<MeetingKind>] = &[
    (
        MeetingKind::Acquaintance,
        &["знакомств", "первая", "организационн"],
    ),
    (MeetingKind::Trial, &["пробн", "вторая"]),
    (MeetingKind::Planning, &["планировани", "третья"]),
    (
        MeetingKind::Final,
        &["итогов", "заключительн", "финальн", "последн"],
    ),
    (
        MeetingKind::Regular,
        &["регулярн", "рабоч", "очередн", "текущ", "плановая"],
    ),
];

/// The decision after a trial meeting. «Не подходят» comes before «подходят».
pub(super) const FITS: &[Line<Fit>] = &[
    (
        Fit::NoFit,
        &["не подход", "нет", "замен", "другой наставник", "разойтись"],
    ),
    (
        Fit::Unsure,
        &["сомне", "еще раз", "не уверен", "повтор", "не решил"],
    ),
    (Fit::Fit, &["подход", "да ", "продолж", "остаются"]),
];

/// Who left feedback, word by word of the cell.
pub(super) const SIDES: &[Line<&[Role]>] = &[
    (&[Role::Mentor, Role::Mentee], &["обе", "оба", "все "]),
    (&[Role::Mentee], &["нм ", "наставляем"]),
    (&[Role::Mentor], &["н ", "наставник"]),
    (&[], &["нет"]),
];

pub(super) const ROUNDS: &[Line<Round>] = &[
    (Round::Entry, &["вход", "начал", "стартов"]),
    (Round::Interim, &["промежуточн", "середин"]),
    (Round::Exit, &["выход"]),
    (Round::Final, &["итог", "финал"]),
    (Round::Running, &["по ходу", "после встречи", "текущ"]),
];

/// Short names of questionnaires, beside the names of the registry.
pub(super) const INSTRUMENTS: &[Line<&str>] = &[
    ("influence", &["влияни"]),
    ("preference", &["предпочтени"]),
    ("curator_questionnaire", &["куратор"]),
    ("mentee_questionnaire", &["наставляем"]),
    ("mentor_questionnaire", &["наставник"]),
];

/// Short names of events, beside the names of the registry.
pub(super) const ACTIVITIES: &[Line<&str>] = &[
    (
        "mentor_training",
        &["обучение наставник", "школа наставник"],
    ),
    ("general_meeting", &["общая встреча"]),
    ("final_event", &["итоговое мероприятие", "итоговый слет"]),
    ("recognition", &["поощрени", "награждени", "чествовани"]),
    (
        "informing",
        &[
            "информирован",
            "родительское собрание",
            "педагогический совет",
        ],
    ),
    ("outer_contour", &["внешн", "встреча с партнер"]),
    ("support_without_pair", &["без пары"]),
];

/// Everybody at once: in a role, or (`None`) in any.
pub(super) const EVERYBODY: &[Line<Option<Role>>] = &[
    (Some(Role::Mentor), &["все наставники "]),
    (Some(Role::Mentee), &["все наставляемые "]),
    (None, &["все участники "]),
];

/// All pairs at once.
pub(super) const ALL_PAIRS: &[Line<()>] = &[((), &["все пары ", "все наставнические пары "])];

/// The selection of mentors: no event of the registry, it has records of its own.
pub(super) const SELECTION: &[Line<()>] =
    &[((), &["отбор наставник", "собеседовани", "отбор кандидат"])];

/// The outcome of a selection. «Не рекомендован» comes first.
pub(super) const OUTCOMES: &[Line<bool>] = &[
    (
        false,
        &[
            "не рекоменд",
            "не прошел",
            "не прошла",
            "отказ",
            "отклонен",
            "не подход",
        ],
    ),
    (
        true,
        &[
            "рекоменд",
            "прошел",
            "прошла",
            "прошли",
            "отобран",
            "подход",
        ],
    ),
];

/// Short names of documents, beside the names and codes of the registry.
pub(super) const DOCUMENTS: &[Line<&str>] = &[
    (
        "pairs_order",
        &[
            "приказ об утверждении наставнических",
            "приказ о парах",
            "приказ о закреплении",
            "об утверждении пар",
        ],
    ),
    ("final_event_order", &["приказ о проведении итогового"]),
    (
        "curator_order",
        &["приказ о назначении куратор", "о назначении куратор"],
    ),
    (
        "introduction_order",
        &["приказ о внедрении", "о внедрении целевой"],
    ),
    ("reward_order", &["приказ о поощрении", "благодарственн"]),
    ("council_minutes", &["протокол"]),
    (
        "cooperation_contract",
        &["договор о сотрудничестве", "договор безвозмезд"],
    ),
    (
        "no_conviction_certificate",
        &["справка о", "справка об отсутствии судимости"],
    ),
    ("labour_agreement", &["дополнительное соглашение"]),
    ("training_programme", &["программа обучения"]),
    ("trained_mentors_register", &["реестр наставников"]),
    ("meeting_journal", &["журнал встреч"]),
    ("pair_plan", &["план наставничества", "индивидуальный план"]),
    ("final_report", &["итоговый отчет", "аналитический отчет"]),
    ("final_monitoring", &["итоговый мониторинг"]),
    ("mentor_report", &["отчет наставника"]),
    ("road_map", &["дорожная карта"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_fits_at_the_beginning_of_a_word() {
        for (text, standing) in [
            (
                "учитель математики, классный руководитель 9 «А» класса",
                "teacher",
            ),
            ("ученик 9 «А» класса", "pupil"),
            ("Педагог-психолог", "teacher"),
            ("ООО «Пример», директор", "employee"),
            ("ИП Образцов", "entrepreneur"),
            ("3 курс, колледж", "student"),
            ("ГБПОУ «Примерный колледж»", "student"),
            ("преподаватель колледжа", "teacher"),
            ("выпускник школы 2015 г.", "alumnus"),
            ("Ветеран педагогического труда", "veteran"),
        ] {
            assert_eq!(meaning(STANDINGS, text), Some(standing), "{text}");
        }
        assert_eq!(meaning(STANDINGS, "МБОУ «Школа № 0»"), None);
    }

    fn all_words<T>(lines: &[Line<T>]) -> impl Iterator<Item = &'static str> {
        lines.iter().flat_map(|(_, words)| words.iter().copied())
    }

    #[test]
    fn the_words_are_folded() {
        for word in all_words(STANDINGS)
            .chain(all_words(ANY))
            .chain(all_words(UNSAID))
            .chain(all_words(SCHOOL_STEPS))
            .chain(all_words(MONTHS))
            .chain(all_words(NUMBERS))
            .chain(all_words(CATEGORIES))
            .chain(all_words(YES_NO))
            .chain(all_words(PURPOSES))
            .chain(all_words(GIVERS))
            .chain(all_words(ACTORS))
            .chain(all_words(MEETING_KINDS))
            .chain(all_words(FITS))
            .chain(all_words(SIDES))
            .chain(all_words(ROUNDS))
            .chain(all_words(INSTRUMENTS))
            .chain(all_words(ACTIVITIES))
            .chain(all_words(SELECTION))
            .chain(all_words(OUTCOMES))
            .chain(all_words(DOCUMENTS))
        {
            assert_eq!(words(word), word.trim_end_matches(' '), "{word}");
        }
    }

    #[test]
    fn a_refusal_is_not_taken_for_its_opposite() {
        assert_eq!(meaning(FITS, "не подходят"), Some(Fit::NoFit));
        assert_eq!(meaning(FITS, "Подходят, продолжаем"), Some(Fit::Fit));
        assert_eq!(meaning(OUTCOMES, "не рекомендован"), Some(false));
        assert_eq!(meaning(YES_NO, "нет"), Some(false));
        assert_eq!(meaning(YES_NO, "Да"), Some(true));
        assert_eq!(meaning(GIVERS, "сам и родитель"), Some(Giver::Both));
    }

    #[test]
    fn every_standing_of_the_words_is_in_the_registry() {
        let model = crate::TargetModel::builtin("school").unwrap();
        for (id, _) in STANDINGS {
            assert!(model.standing(&id.parse().unwrap()).is_some(), "{id}");
        }
        for (id, _) in CATEGORIES {
            assert!(model.category(&id.parse().unwrap()).is_some(), "{id}");
        }
        for (id, _) in DOCUMENTS {
            assert!(model.document(&id.parse().unwrap()).is_some(), "{id}");
        }
        for (id, _) in INSTRUMENTS {
            assert!(model.instrument(&id.parse().unwrap()).is_some(), "{id}");
        }
        for (id, _) in ACTIVITIES {
            assert!(model.activity(&id.parse().unwrap()).is_some(), "{id}");
        }
    }
}
