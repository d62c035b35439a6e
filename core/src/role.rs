//! The three roles of the target model, and everybody who may have to act.

use serde::{Deserialize, Serialize};

use crate::params;
use crate::text::{Lang, text};

/// One of the three roles. Tutors, methodists, parents are recorded as such and never become a fourth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Наставляемый: solves own tasks and gains experience through a mentor.
    Mentee,
    /// Наставник: has a successful experience and is ready to share it.
    Mentor,
    /// Куратор: answers for the whole cycle of the programme.
    Curator,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 3] = [Self::Mentee, Self::Mentor, Self::Curator];

    /// The identifier on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Mentee => "mentee",
            Self::Mentor => "mentor",
            Self::Curator => "curator",
        }
    }
}

/// Who can put a thing right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// Руководитель организации.
    Head,
    /// Заместитель руководителя.
    DeputyHead,
    /// Куратор.
    Curator,
    /// Наставник.
    Mentor,
    /// Наставляемый.
    Mentee,
    /// Законный представитель.
    Representative,
    /// Педагог-психолог.
    Psychologist,
    /// Классный руководитель.
    ClassTeacher,
    /// Педагогический или методический совет.
    Council,
    /// Управляющий совет, совет учреждения.
    GoverningCouncil,
    /// Совет родителей, родительская общественность.
    ParentsCouncil,
    /// Совет обучающихся.
    StudentsCouncil,
    /// Профсоюзная организация.
    TradeUnion,
    /// Организация-партнер.
    Partner,
    /// Ответственный за сайт.
    SiteEditor,
    /// Специалист муниципальной методической службы.
    MunicipalSpecialist,
    /// Орган управления образованием муниципалитета.
    Municipality,
    /// Региональный орган, региональный наставнический центр.
    Region,
    /// Организация.
    Organisation,
}

impl Actor {
    /// The identifier on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::DeputyHead => "deputy_head",
            Self::Curator => "curator",
            Self::Mentor => "mentor",
            Self::Mentee => "mentee",
            Self::Representative => "representative",
            Self::Psychologist => "psychologist",
            Self::ClassTeacher => "class_teacher",
            Self::Council => "council",
            Self::GoverningCouncil => "governing_council",
            Self::ParentsCouncil => "parents_council",
            Self::StudentsCouncil => "students_council",
            Self::TradeUnion => "trade_union",
            Self::Partner => "partner",
            Self::SiteEditor => "site_editor",
            Self::MunicipalSpecialist => "municipal_specialist",
            Self::Municipality => "municipality",
            Self::Region => "region",
            Self::Organisation => "organisation",
        }
    }

    /// The name that people read.
    pub fn name(self, lang: Lang) -> String {
        text(
            lang,
            &format!("actor-{}", self.id().replace('_', "-")),
            &params! {},
        )
    }
}
