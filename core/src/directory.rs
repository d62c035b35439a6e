//! The directory: names and contacts, apart from the programme.
//!
//! A programme holds pseudonymous ids only. The directory stays with those who may see names; texts are joined
//! with it at the last moment. Erasing a person drops the row here; the numbers of the programme stand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::format::Format1;
use crate::id::ParticipantId;

/// What is known of a person by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// «Фамилия Имя Отчество» as in the base.
    pub name: String,
    /// Telephone, e-mail; the representative's for a minor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<String>,
    /// Date of birth as far as it is known: tells namesakes apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<crate::PartialDay>,
    /// Place of work or study: tells namesakes apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

impl Person {
    /// A person of whom only the name is known.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            contacts: None,
            born: None,
            place: None,
        }
    }
}

/// Names by pseudonymous id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// The version of the format, 1.
    format: Format1,
    /// The people.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    people: BTreeMap<ParticipantId, Person>,
}

impl Directory {
    /// Who a person is.
    pub fn get(&self, id: &ParticipantId) -> Option<&Person> {
        self.people.get(id)
    }

    /// The name of a person, or the id where the directory does not know them.
    pub fn name<'a>(&'a self, id: &'a ParticipantId) -> &'a str {
        self.get(id).map_or(id.as_str(), |person| &person.name)
    }

    /// Everybody, in the order of their ids.
    pub fn people(&self) -> impl Iterator<Item = (&ParticipantId, &Person)> {
        self.people.iter()
    }

    /// The number of people.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether nobody is in it.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// A directory with the person added or replaced.
    #[must_use]
    pub fn with(mut self, id: ParticipantId, person: Person) -> Self {
        self.people.insert(id, person);
        self
    }

    /// A directory without the person.
    #[must_use]
    pub fn without(mut self, id: &ParticipantId) -> Self {
        self.people.remove(id);
        self
    }
}
