//! Documents on file and consents.

use serde::{Deserialize, Serialize};

use crate::day::{Day, PartialDay};
use crate::id::{ConsentId, DocumentId, DocumentKindId, FormId, NormId, PairId, ParticipantId};
use crate::record::{AsOf, Few, Seldom};
use crate::role::Actor;

/// A document on file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The identifier.
    pub id: DocumentId,
    /// What kind of document it is.
    pub kind: DocumentKindId,
    /// The title as printed, where it says more than the kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The number as printed: `63/1`, `14-а`, `47 § 3`, or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Other numbers that the same paper bears, as printed.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub other_numbers: Seldom<String>,
    /// The date as far as the paper has it.
    pub date: PartialDay,
    /// The paper bears no date: `date` is then when it was put on file.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undated: bool,
    /// Date and number as printed, where they cannot be read plainly: «от «___» _________ 2020 г.».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    /// Who signed or approved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<Actor>,
    /// The chain of approvals, in the order it is printed.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub approvals: Seldom<Approval>,
    /// What it rests on, from the highest level to the lowest.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub basis: Seldom<Basis>,
    /// The forms it is about; none: all of them.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub forms: Seldom<FormId>,
    /// The pairs it is about.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub pairs: Few<PairId>,
    /// The people it is about.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub people: Few<ParticipantId>,
    /// The first day it holds, where that is not its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The edition that it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<DocumentId>,
    /// Where and when it was published.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub published: Seldom<Published>,
    /// What is odd in the paper itself: an unreadable number, a leftover of a template, a contradiction.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub remarks: Seldom<String>,
}

impl AsOf for Document {
    fn as_of(&self, day: Day) -> Option<Self> {
        (self.date.earliest() <= day).then(|| Self {
            published: self
                .published
                .iter()
                .filter(|published| published.on <= day)
                .cloned()
                .collect(),
            ..self.clone()
        })
    }

    fn stands(&self, day: Day) -> bool {
        let published = &self.published;
        self.date.earliest() <= day && published.iter().all(|published| published.on <= day)
    }
}

impl Document {
    /// A document of which only kind and date are known.
    pub fn new(id: DocumentId, kind: DocumentKindId, date: PartialDay) -> Self {
        Self {
            id,
            kind,
            title: None,
            number: None,
            other_numbers: Seldom::default(),
            date,
            undated: false,
            printed: None,
            signed_by: None,
            approvals: Seldom::default(),
            basis: Seldom::default(),
            forms: Seldom::default(),
            pairs: Few::new(),
            people: Few::new(),
            from: None,
            until: None,
            replaces: None,
            published: Seldom::default(),
            remarks: Seldom::default(),
        }
    }

    /// Whether its date is before the other's for certain; of undated papers nobody knows.
    pub(crate) fn is_before(&self, other: &Self) -> bool {
        !self.undated && !other.undated && self.date.latest() < other.date.earliest()
    }

    /// Whether it was made after the day for certain.
    pub(crate) fn is_later_than(&self, day: Day) -> bool {
        !self.undated && day < self.date.earliest()
    }

    /// Whether it was made before the day for certain.
    pub(crate) fn is_earlier_than(&self, day: Day) -> bool {
        !self.undated && self.date.latest() < day
    }

    /// The first day it holds.
    pub fn in_force_from(&self) -> Day {
        self.from.unwrap_or(self.date.earliest())
    }

    /// Whether it holds on the day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.in_force_from() <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the document is dated by the day and has not run out. It may come into force later.
    pub(crate) fn is_there(&self, day: Day) -> bool {
        self.date.earliest() <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// What a body or an official did with a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Who.
    pub by: Actor,
    /// What it was.
    pub act: ApprovalAct,
    /// The body as printed: «педагогический совет», «первичная профсоюзная организация».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// When, as far as the paper has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<PartialDay>,
    /// The number of the minutes or the order, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// A step of an approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ApprovalAct {
    /// Рассмотрено.
    Considered,
    /// С учетом мнения.
    OpinionHeard,
    /// Согласовано.
    Agreed,
    /// Принято.
    Adopted,
    /// Утверждено.
    Approved,
    /// Введено в действие приказом.
    Enacted,
}

/// What a document rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Basis {
    /// An act of the register of norms.
    Norm(NormId),
    /// A document on file.
    Document(DocumentId),
    /// Any other act, as printed.
    Words(String),
}

/// A publication of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// When.
    pub on: Day,
    /// The full address.
    pub address: String,
}

/// What a consent is for. One purpose, one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Processing of personal data.
    PersonalData,
    /// Taking part in the programme.
    Participation,
    /// Making data public (152-ФЗ, art. 10.1).
    Dissemination,
    /// Mentoring as extra work of an employee (ТК, art. 351.8).
    ExtraWork,
}

/// Who gave a consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Giver {
    /// The person.
    Subject,
    /// A parent, adopter or guardian.
    Representative,
    /// The representative and the minor together.
    Both,
}

/// What entitles a representative to sign for a minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// Родитель.
    Parent,
    /// Усыновитель.
    Adopter,
    /// Опекун.
    Guardian,
    /// Попечитель.
    Trustee,
    /// Организация, в которую помещен ребенок.
    Organisation,
}

/// A consent as a dated fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// The identifier.
    pub id: ConsentId,
    /// What it is for.
    pub purpose: Purpose,
    /// Whose data or participation.
    pub subject: ParticipantId,
    /// Who signed.
    pub giver: Giver,
    /// What entitles the representative to sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Authority>,
    /// When.
    pub given: Day,
    /// The last day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The day it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Day>,
    /// Whether it is a document of its own, apart from applications and contracts.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub separate: bool,
    /// For dissemination: which data.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub fields: Seldom<String>,
    /// For dissemination: on which addresses.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub addresses: Seldom<String>,
}

fn yes() -> bool {
    true
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_yes(value: &bool) -> bool {
    *value
}

impl Consent {
    /// Whether the consent holds on the day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.given <= day
            && self.until.is_none_or(|until| day <= until)
            && self.withdrawn.is_none_or(|withdrawn| day < withdrawn)
    }
}

impl AsOf for Consent {
    fn as_of(&self, day: Day) -> Option<Self> {
        (self.given <= day).then(|| Self {
            withdrawn: self.withdrawn.filter(|on| *on <= day),
            ..self.clone()
        })
    }

    fn stands(&self, day: Day) -> bool {
        self.given <= day && self.withdrawn.is_none_or(|on| on <= day)
    }
}
