//! People: who takes part, in which roles, with which requests and competences. Names are elsewhere.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::day::{Day, PartialDay};
use crate::id::{CategoryId, DocumentId, FormId, FunctionId, ParticipantId, StandingId};
use crate::record::{AsOf, Few, Seldom, Service, facts_of_one_day};
use crate::role::Role;

/// A person (or a unit that acts as one) in the programme. Pseudonymous.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// The identifier; the directory knows whose it is.
    pub id: ParticipantId,
    /// Who the person is outside the programme.
    pub standing: StandingId,
    /// Date of birth as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<PartialDay>,
    /// The class, course or group as a number of the step, 1–11 for a school.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<u8>,
    /// Another organisation that the person belongs to; none: the programme's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// How many people stand behind it; none: one, or not known of a unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<u32>,
    /// Completed years of service or experience in the profession.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_years: Option<u8>,
    /// The days of the service, where they are known.
    #[serde(default, skip_serializing_if = "Service::is_empty")]
    pub service: Service,
    /// Why the person needs a mentor.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub categories: Few<CategoryId>,
    /// The roles in the programme with their days.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub roles: Few<Enrolment>,
    /// Whatever else the person does for the programme: a tutor, a methodist, a partner's representative.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub functions: Seldom<Held>,
    /// What the mentee asks for.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub requests: Few<Request>,
    /// What the mentor can give, in topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub competences: Vec<String>,
    /// What the person likes.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub interests: Few<String>,
    /// The age of mentees that the mentor wishes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wished_age: Option<AgeRange>,
    /// Hours a month that the mentor can give.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_a_month: Option<u16>,
    /// How many mentees the mentor takes at a time; none: the profile's limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes: Option<u32>,
    /// The fewest mentees with whom the mentor would begin; none: one is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_at_least: Option<u32>,
    /// The languages in which the person is at ease.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub languages: Seldom<String>,
    /// How the person can meet: in person, by video.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub formats: Seldom<String>,
    /// The school subjects that the mentee works on or the mentor knows.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub subjects: Seldom<String>,
    /// When the person can meet, in words of the school: `monday_after_lessons`.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub times: Seldom<String>,
    /// Persons the participant would like to work with, the most wanted first.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub wishes: Seldom<ParticipantId>,
    /// The same where some are equally wanted: groups of equals, the most wanted first. Outweighs `wishes`.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub ranked_wishes: Seldom<Vec<ParticipantId>>,
    /// The participant's own children in the programme.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub children: Seldom<ParticipantId>,
    /// The caller's own data; kept and given back, the keys of its objects in alphabetical order.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extensions: BTreeMap<String, serde_json::Value>,
}

impl Participant {
    /// A person of whom only the standing is known, without a role yet.
    pub fn new(id: ParticipantId, standing: StandingId) -> Self {
        Self {
            id,
            standing,
            born: None,
            step: None,
            place: None,
            size: None,
            service_years: None,
            service: Service::default(),
            categories: Few::new(),
            roles: Few::new(),
            functions: Seldom::default(),
            requests: Few::new(),
            competences: Vec::new(),
            interests: Few::new(),
            wished_age: None,
            hours_a_month: None,
            takes: None,
            takes_at_least: None,
            languages: Seldom::default(),
            formats: Seldom::default(),
            subjects: Seldom::default(),
            times: Seldom::default(),
            wishes: Seldom::default(),
            ranked_wishes: Seldom::default(),
            children: Seldom::default(),
            extensions: BTreeMap::new(),
        }
    }

    /// The first enrolment in the role.
    pub fn enrolment(&self, role: Role) -> Option<&Enrolment> {
        self.roles.iter().find(|enrolment| enrolment.role == role)
    }

    /// Whether the person holds the role on the day.
    pub fn holds(&self, role: Role, day: Day) -> bool {
        self.roles
            .iter()
            .any(|enrolment| enrolment.role == role && enrolment.covers(day))
    }

    /// The wishes as groups of equals, the most wanted first.
    pub fn wished(&self) -> Vec<&[ParticipantId]> {
        if self.ranked_wishes.is_empty() {
            return self.wishes.iter().map(std::slice::from_ref).collect();
        }
        self.ranked_wishes.iter().map(Vec::as_slice).collect()
    }
}

impl AsOf for Participant {
    fn as_of(&self, day: Day) -> Option<Self> {
        let roles: Few<_> = self
            .roles
            .iter()
            .filter_map(|role| role.as_of(day))
            .collect();
        let functions = self.functions.iter().filter(|held| held.from <= day);
        let functions: Seldom<_> = functions.cloned().collect();
        (!roles.is_empty() || !functions.is_empty()).then(|| Self {
            roles,
            functions,
            ..self.clone()
        })
    }

    fn stands(&self, day: Day) -> bool {
        let there = !self.roles.is_empty() || !self.functions.is_empty();
        there
            && self.roles.iter().all(|role| role.stands(day))
            && self.functions.iter().all(|held| held.from <= day)
    }
}

/// A role of a participant with its days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Enrolment {
    /// Which role.
    pub role: Role,
    /// The day of entry.
    pub from: Day,
    /// The last day in the role as it was agreed at the entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The last day in the role, when the person left it before the agreed end or without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Day>,
}

impl Enrolment {
    /// A role from a day on.
    pub fn new(role: Role, from: Day) -> Self {
        Self {
            role,
            from,
            until: None,
            left: None,
        }
    }

    /// The last day in the role; `None`: it goes on.
    pub fn last_day(&self) -> Option<Day> {
        self.left.or(self.until)
    }

    /// Whether the two are the same role on some day.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        self.role == other.role
            && self.last_day().is_none_or(|last| other.from <= last)
            && other.last_day().is_none_or(|last| self.from <= last)
    }

    pub(crate) fn covers(&self, day: Day) -> bool {
        self.from <= day && self.last_day().is_none_or(|last| day <= last)
    }
}

impl AsOf for Enrolment {
    fn as_of(&self, day: Day) -> Option<Self> {
        (self.from <= day).then(|| Self {
            left: self.left.filter(|left| *left <= day),
            ..self.clone()
        })
    }

    fn stands(&self, day: Day) -> bool {
        self.from <= day && self.left.is_none_or(|left| left <= day)
    }
}

/// Something a person does for the programme beside the three roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// What it is.
    pub function: FunctionId,
    /// From which day.
    pub from: Day,
    /// Until which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// What a mentee asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The request in the mentee's words. Free text about a person: it goes when the person is erased.
    pub text: String,
    /// The request in topics, comparable with the mentors' competences.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub topics: Few<String>,
}

/// Ages in completed years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeRange {
    /// The youngest.
    pub from: u8,
    /// The oldest.
    pub until: u8,
}

/// For whom a curator is in charge.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CuratorLevel {
    /// The organisation that runs the programme.
    #[default]
    Organisation,
    /// The municipality: a curator of several organisations.
    Municipality,
    /// The region.
    Region,
}

impl CuratorLevel {
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    fn is_own(&self) -> bool {
        *self == Self::Organisation
    }
}

/// A curator in charge. There may be several, for different forms and on two levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// Who.
    pub curator: ParticipantId,
    /// From which day.
    pub from: Day,
    /// Until which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// By which order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<DocumentId>,
    /// For whom.
    #[serde(default, skip_serializing_if = "CuratorLevel::is_own")]
    pub level: CuratorLevel,
    /// The forms the curator is in charge of; none: all of them.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub forms: Seldom<FormId>,
}

impl Appointment {
    /// The organisation's own curator from a day on, for every form.
    pub fn new(curator: ParticipantId, from: Day) -> Self {
        Self {
            curator,
            from,
            until: None,
            order: None,
            level: CuratorLevel::Organisation,
            forms: Seldom::default(),
        }
    }

    /// Whether the appointment holds on the day.
    pub fn covers(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the curator is in charge of the organisation's own mentoring on the day.
    pub(crate) fn is_in_charge(&self, day: Day) -> bool {
        self.covers(day) && self.level == CuratorLevel::Organisation
    }
}

/// The outcome of a mentor's selection. The last one counts; of several on one day, that which found the person unfit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Selection {
    /// Who was considered.
    pub mentor: ParticipantId,
    /// When it was decided.
    pub on: Day,
    /// Whether the person suits the programme.
    pub fit: bool,
}

/// A mentor's training.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Who was trained.
    pub mentor: ParticipantId,
    /// The day the training ended.
    pub on: Day,
    /// The programme of the training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<DocumentId>,
}

facts_of_one_day!(Appointment: from, Selection: on, Training: on);
