//! What is to be done on a day and in the days after it: by whom, by when, under which norm, and with which command.
//!
//! `tasks` reads the road map and the stages, `conditions` what open stages still ask, `findings` what the rules
//! found, `expiring` what ends soon, `decisions` what waits for somebody's word.

mod conditions;
mod decisions;
mod expiring;
mod findings;
mod silence;
mod tasks;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::day::Day;
use crate::diagnostic::Severity;
use crate::id::{FunctionId, NormId, ParticipantId};
use crate::model::TargetModel;
use crate::norm::Grade;
use crate::params;
use crate::programme::Programme;
use crate::programme::index::Index;
use crate::role::Actor;
use crate::text::Localised;

/// Which agenda is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgendaRequest {
    /// The day.
    pub day: Day,
    /// How many days after it are looked at.
    #[serde(default = "fortnight")]
    pub horizon: u16,
}

fn fortnight() -> u16 {
    14
}

/// Why a thing is on the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AgendaKind"))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Its last day has passed.
    Late,
    /// Somebody's decision is waited for.
    Decision,
    /// Nothing is heard of a pair.
    Silent,
    /// Something that must be there is not.
    Missing,
    /// Something ends soon.
    Expiring,
    /// Its last day is near.
    Due,
}

/// The command that settles a thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Settling {
    /// Its `type`.
    pub command: &'static str,
    /// The members that are known: one record for each command that is needed. The rest is the caller's to fill in.
    pub known: Vec<BTreeMap<&'static str, Value>>,
}

/// A thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgendaItem {
    /// Why it is here.
    pub kind: Kind,
    /// The last day for it; absent: as soon as may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Day>,
    /// What it is about, in a sentence.
    pub text: Localised,
    /// Why now.
    pub why: Localised,
    /// What to do.
    pub how: Localised,
    /// Who must act.
    pub who: Vec<Actor>,
    /// Who else must act, by function.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<FunctionId>,
    /// The identifiers of the records concerned; none: the programme as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<String>,
    /// The people concerned. The texts never name them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<ParticipantId>,
    /// The code of the rule or condition behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'static str>,
    /// How serious that rule or condition is here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// The norm behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub norm: Option<NormId>,
    /// How well the text of the norm is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
    /// The act of the region, the municipality or the organisation that makes the norm binding here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<Localised>,
    /// The command that settles it.
    pub settles: Settling,
}

impl Programme {
    /// What is to be done on the day and in as many days after it as the horizon says: late and due, silent, missing,
    /// expiring, waiting for a decision. By last day, the late first; empty when nothing is to be done.
    ///
    /// Facts dated later are not seen, nor pairs that were recorded by mistake. `O(rules × records)`.
    pub fn agenda(&self, model: &TargetModel, day: Day, horizon: u16) -> Vec<AgendaItem> {
        let seen = self.as_of(day).without_mistakes(model);
        let look = Look {
            index: Index::new(&seen),
            programme: &seen,
            model,
            day,
            until: day.plus_days(horizon.into()),
        };
        let mut items = Vec::new();
        tasks::add(&look, &mut items);
        conditions::add(&look, &mut items);
        decisions::add(&look, &mut items);
        silence::add(&look, &mut items);
        findings::add(&look, self.validate(model, day), &mut items);
        expiring::add(&look, &mut items);
        without_doubles(&mut items);
        items.sort_by(|a, b| a.order(day).cmp(&b.order(day)));
        items
    }
}

/// What an agenda is made from.
struct Look<'a> {
    /// As it was on the day.
    programme: &'a Programme,
    index: Index<'a>,
    model: &'a TargetModel,
    day: Day,
    /// The last day of the horizon.
    until: Day,
}

impl Look<'_> {
    /// Whether a last day is near or past.
    fn is_near(&self, by: Day) -> bool {
        by <= self.until
    }

    /// A thing to do, settled by a command of which nothing is known yet.
    fn item(
        &self,
        kind: Kind,
        text: Localised,
        why: Localised,
        command: &'static str,
    ) -> AgendaItem {
        let how = format!("agenda-how-{}", command.replace('_', "-"));
        AgendaItem {
            kind,
            by: None,
            text,
            why,
            how: Localised::of(&how, &params! {}),
            who: vec![Actor::Curator],
            functions: Vec::new(),
            subjects: Vec::new(),
            people: Vec::new(),
            code: None,
            severity: None,
            norm: None,
            grade: None,
            act: None,
            settles: Settling {
                command,
                known: Vec::new(),
            },
        }
    }

    /// How far a day is, in words: «срок — 15.09.2026, осталось 3 дня».
    fn distance(&self, by: Day) -> Localised {
        let days = self.day.days_until(by);
        let key = match days {
            ..0 => "agenda-late",
            0 => "agenda-today",
            1.. => "agenda-left",
        };
        Localised::of(key, &params! { by: by, days: days.abs() })
    }
}

impl AgendaItem {
    fn by(mut self, by: Option<Day>) -> Self {
        self.by = by;
        self
    }

    fn who(mut self, who: &[Actor]) -> Self {
        self.who = who.to_vec();
        self
    }

    fn functions(mut self, functions: &[FunctionId]) -> Self {
        self.functions = functions.to_vec();
        self
    }

    fn about(mut self, subject: &impl ToString) -> Self {
        self.subjects.push(subject.to_string());
        self
    }

    fn people<'p>(mut self, people: impl IntoIterator<Item = &'p ParticipantId>) -> Self {
        self.people.extend(people.into_iter().cloned());
        self
    }

    /// A command with these members settles it, or a part of it.
    fn known<const N: usize>(mut self, members: [(&'static str, Value); N]) -> Self {
        let known = members
            .into_iter()
            .filter(|(_, value)| *value != Value::Null);
        self.settles.known.push(known.collect());
        self
    }

    /// The norm with its grade and the act that adopted it, where the register knows it.
    fn under(mut self, model: &TargetModel, norm: &NormId) -> Self {
        if let Some(known) = model.norm(norm) {
            self.grade = Some(known.grade);
            self.act = model.adoption(norm).map(|adoption| adoption.by.clone());
            self.norm = Some(norm.clone());
        }
        self
    }

    /// By last day; what has none stands with what is due today, the more serious first.
    fn order(&self, day: Day) -> impl Ord + '_ {
        (
            self.by.unwrap_or(day),
            self.kind,
            std::cmp::Reverse(self.severity),
            self.code,
            &self.subjects,
            &self.text,
        )
    }
}

/// The road map and a condition of a stage may ask for the same: whichever came first stays.
fn without_doubles(items: &mut Vec<AgendaItem>) {
    let mut seen: Vec<Settling> = Vec::new();
    items.retain(|item| {
        let settling = &item.settles;
        let double = !settling.known.is_empty() && seen.contains(settling);
        if !double {
            seen.push(settling.clone());
        }
        !double
    });
}
