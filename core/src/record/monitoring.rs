//! Answers to questionnaires, events of the programme, publications, and the curator's contacts.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::id::{ActivityKindId, DocumentKindId, InstrumentId, PairId, ParticipantId};
use crate::model::registry::Round;
use crate::record::{AsOf, Marks, facts_of_one_day};

/// One person's answers to an instrument. School marks have no place here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// Which questionnaire or card.
    pub instrument: InstrumentId,
    /// Which round.
    pub round: Round,
    /// Whose answers (or who the card is about).
    pub participant: ParticipantId,
    /// The pair they speak of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pair: Option<PairId>,
    /// When.
    pub on: Day,
    /// Marks on the instrument's scale, by parameter or item.
    #[serde(default, skip_serializing_if = "Marks::is_empty")]
    pub marks: Marks,
    /// Satisfied with the programme, on the same scale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<i32>,
}

/// An event in the life of the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// What it was.
    pub kind: ActivityKindId,
    /// Its own title: «Лучшая пара», «Современная школа – современный наставник».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When; its first day, where it lasts.
    pub on: Day,
    /// The last day of an event of several days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Who took part, where it matters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<ParticipantId>,
    /// The pairs it is about: of an award, the pairs that got it together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<PairId>,
}

impl Activity {
    /// An event of one day of which only the kind is known.
    pub fn new(kind: ActivityKindId, on: Day) -> Self {
        Self {
            kind,
            title: None,
            on,
            until: None,
            people: Vec::new(),
            pairs: Vec::new(),
        }
    }
}

/// Something about the programme made public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Publication {
    /// What was published, as a kind of document.
    pub topic: DocumentKindId,
    /// When.
    pub on: Day,
    /// The full address.
    pub address: String,
    /// The people it names or shows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<ParticipantId>,
    /// The data about them: `name`, `photo`, `review`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// The day it was taken down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<Day>,
}

impl AsOf for Publication {
    fn as_of(&self, day: Day) -> Option<Self> {
        (self.on <= day).then(|| Self {
            removed: self.removed.filter(|removed| *removed <= day),
            ..self.clone()
        })
    }

    fn stands(&self, day: Day) -> bool {
        self.on <= day && self.removed.is_none_or(|removed| removed <= day)
    }
}

/// The curator's own contact with a pair: what keeps pairs alive more than anything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Who asked.
    pub curator: ParticipantId,
    /// Which pair.
    pub pair: PairId,
    /// When.
    pub on: Day,
}

impl AsOf for Answers {
    fn as_of(&self, day: Day) -> Option<Self> {
        (self.on <= day).then(|| self.clone())
    }

    fn stands(&self, day: Day) -> bool {
        self.on <= day
    }

    fn share(&mut self, before: &Self) {
        self.marks.share(&before.marks);
    }
}

facts_of_one_day!(Activity: on, Contact: on);
