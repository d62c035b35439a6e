//! What changed between two days, in the words of the field.
//!
//! A fact takes its place by the day it happened on, however late it was recorded. With an earlier state of the
//! programme at hand the answer also says which facts came late, and what they changed in the picture of the first day.
//! `facts` tells the facts of a programme one by one, `changes` puts those of a kind together.

mod changes;
mod facts;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::id::ParticipantId;
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::role::Role;
use crate::text::Localised;

/// Two days to compare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DiffRequest {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// The programme as it was known earlier: the answer tells what has come late since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Programme>,
}

/// What changed between two days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diff {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// The numbers on the first day.
    pub was: Counts,
    /// The numbers on the last day.
    pub is: Counts,
    /// What happened after the first day, to the end of the last one.
    pub happened: Changes,
    /// What was recorded late about the first day and before it; absent where no earlier state was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<Late>,
}

/// The numbers of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "DayCounts"))]
pub struct Counts {
    /// Stages closed.
    pub closed_stages: usize,
    /// People who are mentees.
    pub mentees: usize,
    /// People who are mentors.
    pub mentors: usize,
    /// Pairs and groups at work.
    pub active_pairs: usize,
    /// Pairs and groups that ended.
    pub ended_pairs: usize,
    /// Meetings held.
    pub meetings: usize,
    /// Documents on file.
    pub documents: usize,
    /// Consents that hold.
    pub consents: usize,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Changes {
    /// What happened, by day.
    pub changes: Vec<Change>,
    /// Diagnostics that were not there before.
    pub appeared: Vec<Diagnostic>,
    /// Diagnostics that are no longer there.
    pub gone: Vec<Diagnostic>,
}

/// What was recorded late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "LateChanges"))]
pub struct Late {
    /// What came, and what it changed in the picture of the first day.
    pub came: Changes,
    /// What was on record before and is not any more: it was put right.
    pub withdrawn: Vec<Change>,
}

/// Facts of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// Which kind, `pair_approved`.
    pub kind: &'static str,
    /// The first day.
    pub on: Day,
    /// The last day, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// How many.
    pub count: usize,
    /// In words.
    pub text: Localised,
    /// The identifiers of the records.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<String>,
    /// The people concerned. The texts never name them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<ParticipantId>,
}

impl Programme {
    /// What changed between two days. Pairs recorded by mistake are left out. `O(rules × records)`.
    pub fn diff(&self, model: &TargetModel, request: &DiffRequest) -> Diff {
        let (from, until) = (request.from, request.until);
        let seen = |programme: &Self, day| programme.as_of(day).without_mistakes(model);
        let (first, last) = (seen(self, from), seen(self, until));
        let known = self.validate(model, from);
        let late = request.before.as_ref().map(|before| {
            let earlier = seen(before, from);
            let came = changes::between(model, (&earlier, from), (&first, from));
            let withdrawn = changes::between(model, (&first, from), (&earlier, from));
            let (appeared, gone) = compare(before.validate(model, from), known.clone());
            Late {
                came: Changes {
                    changes: came,
                    appeared,
                    gone,
                },
                withdrawn,
            }
        });
        let (appeared, gone) = compare(known, self.validate(model, until));
        Diff {
            from,
            until,
            was: counts(&first, from),
            is: counts(&last, until),
            happened: Changes {
                changes: changes::between(model, (&first, from), (&last, until)),
                appeared,
                gone,
            },
            late,
        }
    }
}

fn counts(programme: &Programme, day: Day) -> Counts {
    let board = programme.board(day);
    let holders = |role| {
        let people = programme.participants().iter();
        people.filter(|person| person.holds(role, day)).count()
    };
    let pairs = || programme.pairs().iter();
    let consents = programme.consents().iter();
    Counts {
        closed_stages: { board.stages.iter() }
            .filter(|line| line.is_closed())
            .count(),
        mentees: holders(Role::Mentee),
        mentors: holders(Role::Mentor),
        active_pairs: pairs().filter(|pair| pair.is_active(day)).count(),
        ended_pairs: pairs().filter(|pair| pair.has_ended(day)).count(),
        meetings: programme.meetings().len(),
        documents: programme.documents().len(),
        consents: consents.filter(|consent| consent.holds_on(day)).count(),
    }
}

/// The diagnostics that came and those that went. The same finding may speak of other days and numbers.
fn compare(was: Vec<Diagnostic>, is: Vec<Diagnostic>) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    let mut gone = was;
    let mut appeared = Vec::new();
    for finding in is {
        let same = gone.iter().position(|old| {
            (old.code, &old.subject, &old.people)
                == (finding.code, &finding.subject, &finding.people)
        });
        match same {
            Some(place) => {
                gone.remove(place);
            }
            None => appeared.push(finding),
        }
    }
    (appeared, gone)
}
