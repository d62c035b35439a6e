//! What checks see, and where they report.

use crate::day::Day;
use crate::diagnostic::{Diagnostic, Severity};
use crate::id::NormId;
use crate::model::TargetModel;
use crate::model::check::{Check, RuleCodes};
use crate::model::profile::{Need, Profile, RoadMapLine};
use crate::near::nearest;
use crate::pointer::Pointer;
use crate::role::Actor;
use crate::stage::Stage;
use crate::text::{Localised, Param, Params};

/// A profile, and what it comes to with everything it extends.
pub(super) struct Case<'a> {
    pub(super) profile: &'a Profile,
    pub(super) model: TargetModel,
    pub(super) day: Day,
    pub(super) rules: &'a RuleCodes,
}

/// Something that the profile asks for: by a condition of a stage, or as evidence in its road map.
pub(super) struct Asked<'a> {
    /// `gate` or `road_map`.
    pub(super) place: &'static str,
    pub(super) stage: Stage,
    pub(super) need: &'a Need,
    pub(super) at: Pointer,
}

impl<'a> Case<'a> {
    pub(super) fn new(profile: &'a Profile, day: Day, rules: &'a RuleCodes) -> Self {
        Self {
            model: TargetModel::joined(profile),
            profile,
            day,
            rules,
        }
    }

    /// The conditions of all stages: the profile's own, then those that it inherits and does not replace.
    pub(super) fn conditions(&self) -> Vec<Asked<'_>> {
        let own = self.profile.gates.iter().flat_map(|(stage, conditions)| {
            let at = gate(*stage);
            let asked = move |(i, condition)| asked("gate", *stage, condition, at.clone().index(i));
            let needs = conditions.iter().map(|condition| &condition.need);
            needs.enumerate().map(asked)
        });
        let is_own = |stage: &Stage, need: &Need| {
            let own = self.profile.gates.get(stage);
            own.is_some_and(|own| own.iter().any(|condition| condition.need == *need))
        };
        let inherited = self.model.gates.iter().flat_map(|(stage, conditions)| {
            let needs = conditions.iter().map(|condition| &condition.need);
            needs
                .filter(|need| !is_own(stage, need))
                .map(|need| self.inherited("gate", *stage, need))
        });
        own.chain(inherited).collect()
    }

    /// What shows that the lines of the road map are done.
    pub(super) fn evidence(&self) -> Vec<Asked<'_>> {
        let own = self.lines();
        let own_evidence = own.iter().filter_map(|(line, at)| {
            Some(Asked {
                place: "road_map",
                stage: line.stage,
                need: line.evidence.as_ref()?,
                at: at.clone().key("evidence"),
            })
        });
        let inherited = self.model.road_map.iter();
        let inherited = inherited.filter(|line| !self.profile.road_map.contains(line));
        let inherited =
            inherited.flat_map(|line| lines(std::slice::from_ref(line), &Pointer::root()));
        let inherited = inherited.filter_map(|(line, _)| {
            let need = line.evidence.as_ref()?;
            Some(self.inherited("road_map", line.stage, need))
        });
        own_evidence.chain(inherited).collect()
    }

    /// The profile's own lines of the road map with their places, those inside others too.
    pub(super) fn lines(&self) -> Vec<(&RoadMapLine, Pointer)> {
        lines(&self.profile.road_map, &Pointer::root().key("road_map"))
    }

    pub(super) fn asked(&self) -> Vec<Asked<'_>> {
        let mut all = self.conditions();
        all.extend(self.evidence());
        all
    }

    fn inherited<'n>(&self, place: &'static str, stage: Stage, need: &'n Need) -> Asked<'n> {
        Asked {
            place,
            stage,
            need,
            at: self.culprit(need),
        }
    }

    /// What of the profile may have spoilt a sound condition that it inherits.
    fn culprit(&self, need: &Need) -> Pointer {
        let own = &self.profile.registry;
        let entry = |list: &str, index: Option<usize>| {
            index.map(|i| Pointer::root().key("registry").key(list).index(i))
        };
        let found = match need {
            Need::Activity(id) => entry(
                "activities",
                own.activities.iter().position(|kind| kind.id == *id),
            ),
            Need::Monitoring(_) => (!own.instruments.is_empty())
                .then(|| Pointer::root().key("registry").key("instruments")),
            need => match need.kind_of_document() {
                Some(id) => entry(
                    "documents",
                    own.documents.iter().position(|kind| kind.id == *id),
                ),
                None => (!self.profile.forms.is_empty()).then(|| Pointer::root().key("forms")),
            },
        };
        found.unwrap_or_else(|| Pointer::root().key("extends"))
    }

    /// Whether the later stage may start while the earlier one is open: every stage between them has to be open too.
    pub(super) fn side_by_side(&self, later: Stage, earlier: Stage) -> bool {
        Stage::ALL
            .into_iter()
            .filter(|stage| earlier <= *stage && *stage < later)
            .all(|stage| {
                self.model.may_overlap(later, stage)
                    && (stage == earlier || self.side_by_side(stage, earlier))
            })
    }

    /// What is asked for, in words.
    pub(super) fn words(&self, need: &Need) -> Localised {
        self.model.need_words(need)
    }
}

/// The lines with their places, those inside others too.
fn lines<'p>(rows: &'p [RoadMapLine], at: &Pointer) -> Vec<(&'p RoadMapLine, Pointer)> {
    let each = rows.iter().enumerate().flat_map(|(i, line)| {
        let at = at.clone().index(i);
        let inside = lines(&line.rows, &at.clone().key("rows"));
        std::iter::once((line, at)).chain(inside)
    });
    each.collect()
}

/// The conditions of a stage in the profile's file.
pub(super) fn gate(stage: Stage) -> Pointer {
    Pointer::root().key("gates").key(stage.id())
}

fn asked<'n>(place: &'static str, stage: Stage, need: &'n Need, condition: Pointer) -> Asked<'n> {
    Asked {
        place,
        stage,
        need,
        at: condition.key("need"),
    }
}

/// Where a check reports what it found.
pub(super) struct Findings<'a> {
    check: &'static Check,
    case: &'a Case<'a>,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(
        check: &'static Check,
        case: &'a Case<'a>,
        found: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self { check, case, found }
    }

    /// A finding about a place of the profile.
    pub(super) fn at(&mut self, at: Pointer) -> Finding<'_, 'a> {
        Finding {
            severity: self.check.worst,
            sink: self,
            at,
            norm: None,
            subject: String::new(),
            params: Params::new(),
        }
    }

    /// A finding about what the profile asks for.
    pub(super) fn about(&mut self, asked: &Asked<'_>) -> Finding<'_, 'a> {
        let need = self.case.words(asked.need);
        self.at(asked.at.clone())
            .stage(asked.stage)
            .with("place", asked.place)
            .with("need", need)
    }
}

/// A finding, built up by the check.
pub(super) struct Finding<'a, 'b> {
    sink: &'a mut Findings<'b>,
    severity: Severity,
    at: Pointer,
    norm: Option<NormId>,
    subject: String,
    params: Params,
}

impl Finding<'_, '_> {
    /// A value that the texts mention.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.insert(name, value.into());
        self
    }

    /// The stage concerned.
    pub(super) fn stage(mut self, stage: Stage) -> Self {
        stage.id().clone_into(&mut self.subject);
        let name = self.sink.case.model.stage_name(stage);
        self.with("stage", name).with("number", stage.number())
    }

    /// The identifier that the finding is about.
    pub(super) fn subject(mut self, id: impl ToString) -> Self {
        self.subject = id.to_string();
        self
    }

    /// An identifier that nothing answers to, with the nearest of those that something does.
    pub(super) fn unknown<'k>(
        self,
        id: impl ToString,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Self {
        let id = id.to_string();
        let nearest = nearest(&id, known);
        let guess = if nearest.is_some() { "yes" } else { "no" };
        let nearest = nearest.unwrap_or_default();
        self.with("guess", guess)
            .with("nearest", nearest)
            .with("id", id.as_str())
            .subject(id)
    }

    /// The norm concerned.
    pub(super) fn norm(mut self, norm: &NormId) -> Self {
        self.norm = Some(norm.clone());
        let name = self.sink.case.model.norm_name(norm);
        self.with("norm", name)
    }

    /// Less serious than the check's worst.
    pub(super) fn milder(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Reports it.
    pub(super) fn report(self) {
        let model = &self.sink.case.model;
        let grade = self.norm.as_ref().and_then(|norm| model.norm(norm));
        let grade = grade.map(|norm| norm.grade);
        self.sink.found.push(Diagnostic {
            code: self.sink.check.code,
            severity: self.severity,
            norm: self.norm,
            grade,
            subject: self.subject,
            at: self.at,
            people: Vec::new(),
            who: vec![Actor::Organisation],
            params: self.params,
            origin: None,
        });
    }
}
