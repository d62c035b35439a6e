//! What a stage asks before it closes, and what of it is unmet on a day: all of it, not only the first.

mod each;

use std::rc::Rc;

use serde::Serialize;

use crate::day::Day;
use crate::diagnostic::{Diagnostic, Severity, sort};
use crate::id::{DocumentKindId, ParticipantId};
use crate::model::TargetModel;
use crate::model::profile::{Condition, Need};
use crate::params;
use crate::pointer::Pointer;
use crate::programme::Programme;
use crate::programme::board::StageState;
use crate::programme::consents;
use crate::programme::index::Index;
use crate::programme::list::{List, Lists};
use crate::record::{Document, Participant, Purpose};
use crate::role::Role;
use crate::stage::Stage;
use crate::text::{Localised, Params};

/// Whether a stage may close on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Readiness {
    /// Which stage.
    pub stage: Stage,
    /// On which day.
    pub day: Day,
    /// Nothing that binds is unmet.
    pub ready: bool,
    /// How many conditions are met.
    pub met: u32,
    /// Every unmet condition. An error keeps the stage from closing, a warning does not.
    pub unmet: Vec<Diagnostic>,
}

/// A stage on the way to another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PathStep {
    /// Which stage.
    pub stage: Stage,
    /// Where it stands.
    pub state: StageState,
    /// What it still asks.
    pub unmet: Vec<Diagnostic>,
}

impl Programme {
    /// Every unmet condition of a stage on a day. `O(records)`.
    pub fn readiness(&self, model: &TargetModel, stage: Stage, day: Day) -> Readiness {
        let programme = self.clone().without_mistakes(model);
        Gatekeeper::new(&programme, model, day).readiness(stage)
    }

    /// The remaining work until the stage may close, in order: each stage that is not closed yet,
    /// up to and including the wanted one.
    pub fn path_to(&self, model: &TargetModel, stage: Stage, day: Day) -> Vec<PathStep> {
        let board = self.board(day);
        let programme = self.clone().without_mistakes(model);
        let keeper = Gatekeeper::new(&programme, model, day);
        board
            .stages
            .iter()
            .filter(|line| line.stage <= stage && !line.is_closed())
            .map(|line| PathStep {
                stage: line.stage,
                state: line.state,
                unmet: keeper.readiness(line.stage).unmet,
            })
            .collect()
    }
}

/// Answers questions about one programme on one day.
pub(crate) struct Gatekeeper<'a> {
    programme: &'a Programme,
    model: &'a TargetModel,
    day: Day,
    index: Rc<Index<'a>>,
}

/// What is wrong with a condition.
struct Gap {
    at: Pointer,
    people: Vec<ParticipantId>,
    params: Params,
}

impl Gap {
    fn at(list: &str) -> Self {
        Self {
            at: Pointer::root().key(list),
            people: Vec::new(),
            params: params! {},
        }
    }

    fn named(mut self, key: &'static str, name: Option<&Localised>, id: &str) -> Self {
        let value = name.map_or_else(|| id.into(), Into::into);
        self.params.insert(key, value);
        self
    }

    fn about(mut self, people: Vec<ParticipantId>) -> Self {
        self.params.insert("count", people.len().into());
        self.people = people;
        self
    }
}

/// The lists in which a need is looked for.
pub(crate) const fn reads(need: &Need) -> Lists {
    Lists::of(match need {
        Need::Document(_) => &[List::Documents],
        Need::FormsChosen => &[List::Forms],
        Need::CuratorAppointed => &[List::Appointments],
        Need::People(_) | Need::Requests => &[List::Participants],
        Need::Consents(_) => &[List::Participants, List::Consents],
        Need::MentorsReady => &[List::Participants, List::Selections, List::Trainings],
        Need::PairsApproved | Need::PairsFinished => &[List::Pairs],
        Need::DocumentOfEachPair(_) => &[List::Pairs, List::Documents],
        Need::DocumentOfEach(_) => &[List::Participants, List::Pairs, List::Documents],
        Need::Monitoring(_) => &[List::Answers],
        Need::Activity(_) => &[List::Activities],
        Need::Publication(_) => &[List::Documents, List::Publications],
    })
}

impl<'a> Gatekeeper<'a> {
    pub(crate) fn new(programme: &'a Programme, model: &'a TargetModel, day: Day) -> Self {
        Self::with(programme, model, day, Rc::new(Index::new(programme)))
    }

    /// With an index of the programme that is there already.
    pub(crate) fn with(
        programme: &'a Programme,
        model: &'a TargetModel,
        day: Day,
        index: Rc<Index<'a>>,
    ) -> Self {
        Self {
            programme,
            model,
            day,
            index,
        }
    }

    /// Whether the need is met.
    pub(crate) fn has(&self, need: &Need) -> bool {
        self.gap(need).is_none()
    }

    pub(crate) fn readiness(&self, stage: Stage) -> Readiness {
        let mut met = 0;
        let mut unmet = Vec::new();
        for condition in self.model.gate(stage) {
            let Some(severity) = self.model.weigh(&condition.norm, Severity::Error, self.day)
            else {
                continue;
            };
            match self.gap(&condition.need) {
                None => met += 1,
                Some(gap) => unmet.push(self.diagnostic(stage, condition, severity, gap)),
            }
        }
        sort(&mut unmet);
        Readiness {
            stage,
            day: self.day,
            ready: unmet.iter().all(|gap| gap.severity < Severity::Error),
            met,
            unmet,
        }
    }

    fn diagnostic(
        &self,
        stage: Stage,
        condition: &Condition,
        severity: Severity,
        gap: Gap,
    ) -> Diagnostic {
        let mut params = gap.params;
        params.insert("stage", self.model.stage_name(stage).into());
        params.insert("number", stage.number().into());
        params.insert("norm", self.model.norm_name(&condition.norm).into());
        Diagnostic {
            code: condition.need.code(),
            severity,
            norm: Some(condition.norm.clone()),
            grade: self.model.norm(&condition.norm).map(|norm| norm.grade),
            subject: stage.id().to_owned(),
            at: gap.at,
            people: gap.people,
            who: condition.who.clone(),
            params,
            origin: None,
        }
    }

    /// What is missing for the need; `None` when it is met.
    fn gap(&self, need: &Need) -> Option<Gap> {
        let programme = self.programme;
        let day = self.day;
        match need {
            Need::Document(kind) => {
                let mut papers = self.papers(kind);
                let there = papers.any(|document| document.date.earliest() <= day);
                let name = self.model.document(kind).map(|entry| &entry.name);
                (!there).then(|| Gap::at("documents").named("document", name, kind.as_str()))
            }
            Need::FormsChosen => {
                let there = programme.forms().iter().any(|choice| choice.on <= day);
                (!there).then(|| Gap::at("forms"))
            }
            Need::CuratorAppointed => {
                let there = programme
                    .appointments()
                    .iter()
                    .any(|appointment| appointment.is_in_charge(day));
                (!there).then(|| Gap::at("appointments"))
            }
            Need::People(role) => {
                let there = self.people_in(*role).next().is_some();
                (!there).then(|| role_gap("participants", *role))
            }
            Need::Requests => {
                let without: Vec<_> = self
                    .people_in(Role::Mentee)
                    .filter(|person| person.requests.is_empty())
                    .map(|person| person.id.clone())
                    .collect();
                (!without.is_empty()).then(|| Gap::at("participants").about(without))
            }
            Need::Consents(role) => {
                let without: Vec<_> = self
                    .people_in(*role)
                    .filter(|person| {
                        let given = self.index.consents_of(*person);
                        consents::missing(self.model, person, given, Purpose::PersonalData, day)
                            .is_some()
                    })
                    .map(|person| person.id.clone())
                    .collect();
                (!without.is_empty()).then(|| role_gap("consents", *role).about(without))
            }
            Need::MentorsReady => {
                let ready = self
                    .people_in(Role::Mentor)
                    .any(|mentor| self.index.is_ready(&mentor.id, day));
                (!ready).then(|| Gap::at("trainings"))
            }
            Need::PairsApproved => {
                let open = { self.pairs() }
                    .filter(|pair| !pair.has_ended(day) && !pair.is_active(day))
                    .count();
                let none = self
                    .pairs()
                    .all(|pair| pair.approved.is_none_or(|on| on > day));
                (none || open > 0).then(|| {
                    let mut gap = Gap::at("pairs");
                    gap.params.insert("count", open.into());
                    gap
                })
            }
            Need::PairsFinished => {
                let open = self.pairs().filter(|pair| pair.is_active(day)).count();
                (open > 0).then(|| {
                    let mut gap = Gap::at("pairs");
                    gap.params.insert("count", open.into());
                    gap
                })
            }
            Need::DocumentOfEachPair(kind) => self.gap_of_pairs(kind),
            Need::DocumentOfEach(each) => self.gap_of_people(each),
            Need::Monitoring(round) => {
                let there = programme
                    .answers()
                    .iter()
                    .any(|answers| answers.round == *round && answers.on <= day);
                (!there).then(|| {
                    let mut gap = Gap::at("answers");
                    let key = format!("round-{}", round.id());
                    gap.params
                        .insert("round", Localised::of(&key, &params! {}).into());
                    gap
                })
            }
            Need::Activity(kind) => {
                let there = programme
                    .activities()
                    .iter()
                    .any(|activity| activity.kind == *kind && activity.on <= day);
                let name = self.model.activity(kind).map(|entry| &entry.name);
                (!there).then(|| Gap::at("activities").named("activity", name, kind.as_str()))
            }
            Need::Publication(kind) => {
                let on_site = programme
                    .publications()
                    .iter()
                    .any(|publication| publication.topic == *kind && publication.on <= day);
                let published = { self.papers(kind) }
                    .any(|document| document.published.iter().any(|p| p.on <= day));
                let name = self.model.document(kind).map(|entry| &entry.name);
                (!on_site && !published)
                    .then(|| Gap::at("publications").named("document", name, kind.as_str()))
            }
        }
    }

    /// The documents of a kind, and of those that stand in for it, also those of a later day.
    pub(crate) fn papers<'s>(
        &'s self,
        kind: &'s DocumentKindId,
    ) -> impl Iterator<Item = &'a Document> + use<'s, 'a> {
        let papers = self.index.papers_serving(self.model, kind.as_str());
        papers.map(|(_, document)| document)
    }

    fn people_in(&self, role: Role) -> impl Iterator<Item = &'a Participant> {
        let day = self.day;
        self.programme
            .participants()
            .iter()
            .filter(move |person| person.holds(role, day))
    }
}

fn role_gap(list: &str, role: Role) -> Gap {
    let key = format!("role-{}", role.id());
    let mut gap = Gap::at(list);
    gap.params
        .insert("role", Localised::of(&key, &params! {}).into());
    gap.params.insert("role_id", role.id().into());
    gap
}
