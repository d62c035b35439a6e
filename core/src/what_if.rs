//! What if: a copy of the programme is changed and laid beside the original, which stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::id::ParticipantId;
use crate::matching::request::Two;
use crate::matching::{AuditRequest, Leaving, Plan, RematchRequest, Request};
use crate::model::TargetModel;
use crate::monitoring::Share;
use crate::programme::command::Command;
use crate::programme::{Programme, Refusal};
use crate::role::Role;

/// What is to be imagined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WhatIfRequest {
    /// The matching as it would be asked for now; its day is the day of the comparison.
    pub request: Request,
    /// The matching in the imagined case; none: the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Request>,
    /// What would be recorded, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commands: Vec<Command>,
    /// Who would leave; open pairs are matched again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leaving: Vec<Leaving>,
    /// Whether open pairs are matched again even if nobody leaves.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rematch: bool,
}

/// The imagined case beside the present one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WhatIf {
    /// The day.
    pub day: Day,
    /// How many mentees have a mentor, in pairs that are open or proposed.
    pub matched: Both,
    /// The sum of the scores of those pairs, as far as nothing forbids them.
    pub score: Both,
    /// The mentees whose mentors differ.
    pub moved: Vec<Change>,
    /// What the rules would find in addition.
    pub appeared: Vec<Diagnostic>,
    /// What the rules would find no more.
    pub gone: Vec<Diagnostic>,
    /// The indicators that differ.
    pub indicators: Vec<IndicatorChange>,
    /// What to record so that it comes about: the given commands, and those of the matching.
    pub commands: Vec<Command>,
}

/// Now, and in the imagined case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Both {
    /// Now.
    pub now: i64,
    /// In the imagined case.
    pub then: i64,
}

/// A mentee with other mentors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "WhatIfChange"))]
pub struct Change {
    /// Who.
    pub mentee: ParticipantId,
    /// The mentors now.
    pub now: Vec<ParticipantId>,
    /// The mentors in the imagined case.
    pub then: Vec<ParticipantId>,
}

/// An indicator that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IndicatorChange {
    /// Which.
    pub id: String,
    /// Now; absent where it is a share of nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<Share>,
    /// In the imagined case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Share>,
}

/// A programme with its proposal carried out.
struct Case {
    programme: Programme,
    mentors: BTreeMap<ParticipantId, BTreeSet<ParticipantId>>,
    commands: Vec<Command>,
}

impl Programme {
    /// What would be different. The programme itself does not change.
    ///
    /// # Errors
    ///
    /// [`Refusal`] when a command would be refused in the imagined case.
    pub fn what_if(&self, model: &TargetModel, asked: &WhatIfRequest) -> Result<WhatIf, Refusal> {
        let mut fork = self.clone();
        for command in &asked.commands {
            fork = fork.apply(model, command)?.programme;
        }
        let day = asked.request.day;
        let now = Case::proposed(self.clone(), model, &asked.request);
        let request = asked.then.as_ref().unwrap_or(&asked.request);
        let then = if asked.rematch || !asked.leaving.is_empty() {
            Case::rematched(fork, model, request, asked.leaving.clone())
        } else {
            Case::proposed(fork, model, request)
        };
        // The present state is what is on record: a proposal is not carried out yet.
        let found = self.validate(model, day);
        let would = then.programme.validate(model, day);
        Ok(WhatIf {
            day,
            matched: Both {
                now: now.matched(),
                then: then.matched(),
            },
            score: Both {
                now: now.score(model, &asked.request),
                then: then.score(model, request),
            },
            moved: moved(&now, &then),
            appeared: only(&would, &found),
            gone: only(&found, &would),
            indicators: indicators(self, &then.programme, model, day),
            commands: asked
                .commands
                .iter()
                .cloned()
                .chain(then.commands)
                .collect(),
        })
    }
}

impl Case {
    /// Proposals beside the pairs that there are.
    fn proposed(programme: Programme, model: &TargetModel, request: &Request) -> Self {
        let plan: Plan = programme.propose_pairs(model, request);
        let mut mentors = open(&programme, request.day);
        for pair in &plan.pairs {
            mentors
                .entry(pair.mentee.clone())
                .or_default()
                .insert(pair.mentor.clone());
        }
        Self {
            programme,
            mentors,
            commands: plan.command.into_iter().collect(),
        }
    }

    /// The pairs that there are, matched again; carried out as far as the programme accepts it.
    fn rematched(
        programme: Programme,
        model: &TargetModel,
        request: &Request,
        leaving: Vec<Leaving>,
    ) -> Self {
        let asked = RematchRequest {
            request: request.clone(),
            leaving,
            stay: Default::default(),
            order: None,
            ground: None,
        };
        let again = programme.rematch(model, &asked);
        let mut after = programme;
        for command in &again.commands {
            if let Ok(step) = after.apply(model, command) {
                after = step.programme;
            }
        }
        let mentors = open(&after, request.day);
        Self {
            programme: after,
            mentors,
            commands: again.commands,
        }
    }

    fn score(&self, model: &TargetModel, request: &Request) -> i64 {
        let pairs = self.mentors.iter().flat_map(|(mentee, mentors)| {
            mentors.iter().map(|mentor| Two {
                mentee: mentee.clone(),
                mentor: mentor.clone(),
            })
        });
        let asked = AuditRequest {
            request: request.clone(),
            pairs: Some(pairs.collect()),
        };
        self.programme.audit_pairs(model, &asked).distance.score
    }

    fn matched(&self) -> i64 {
        i64::try_from(self.mentors.len()).unwrap_or(i64::MAX)
    }
}

/// The mentors of everybody in an open pair.
fn open(programme: &Programme, day: Day) -> BTreeMap<ParticipantId, BTreeSet<ParticipantId>> {
    let mut mentors: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for pair in programme
        .pairs()
        .iter()
        .filter(|pair| pair.proposed <= day && !pair.has_ended(day))
    {
        for mentee in &pair.mentees {
            let held = programme
                .participant(mentee)
                .is_some_and(|who| who.holds(Role::Mentee, day));
            if held {
                mentors
                    .entry(mentee.clone())
                    .or_default()
                    .extend(pair.mentors.iter().cloned());
            }
        }
    }
    mentors
}

fn moved(now: &Case, then: &Case) -> Vec<Change> {
    let list = |case: &Case, mentee: &ParticipantId| -> Vec<ParticipantId> {
        case.mentors
            .get(mentee)
            .into_iter()
            .flatten()
            .cloned()
            .collect()
    };
    let people: BTreeSet<_> = now.mentors.keys().chain(then.mentors.keys()).collect();
    people
        .into_iter()
        .map(|mentee| Change {
            mentee: mentee.clone(),
            now: list(now, mentee),
            then: list(then, mentee),
        })
        .filter(|change| change.now != change.then)
        .collect()
}

/// The findings of one list that the other lacks, as many times as it lacks them. Where in the list of records a
/// finding points does not matter.
fn only(these: &[Diagnostic], those: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut rest: Vec<&Diagnostic> = those.iter().collect();
    let same = |a: &Diagnostic, b: &Diagnostic| {
        (a.code, &a.subject, &a.people, a.severity) == (b.code, &b.subject, &b.people, b.severity)
    };
    let mut found = Vec::new();
    for finding in these {
        match rest.iter().position(|other| same(finding, other)) {
            Some(at) => drop(rest.swap_remove(at)),
            None => found.push(finding.clone()),
        }
    }
    found
}

fn indicators(
    now: &Programme,
    then: &Programme,
    model: &TargetModel,
    day: Day,
) -> Vec<IndicatorChange> {
    let shares = |programme: &Programme| -> BTreeMap<String, Share> {
        let shares = programme.monitor(model, day).indicators.into_iter();
        shares.map(|share| (share.id.clone(), share)).collect()
    };
    let (now, then) = (shares(now), shares(then));
    let ids: BTreeSet<_> = now.keys().chain(then.keys()).collect();
    ids.into_iter()
        .filter(|id| now.get(*id) != then.get(*id))
        .map(|id| IndicatorChange {
            id: id.clone(),
            now: now.get(id).cloned(),
            then: then.get(id).cloned(),
        })
        .collect()
}
