//! The facts of a programme up to a day, one by one.

use crate::day::Day;
use crate::id::ParticipantId;
use crate::model::TargetModel;
use crate::params;
use crate::programme::Programme;
use crate::programme::board::StageMove;
use crate::record::{Pair, Purpose, TaskAct};
use crate::text::{Localised, Param, Params};

/// A fact. Those that differ only in day, record and people are told together.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub(super) kind: &'static str,
    pub(super) on: Day,
    pub(super) subject: String,
    pub(super) people: Vec<ParticipantId>,
    pub(super) params: Params,
}

struct Facts {
    day: Day,
    found: Vec<Fact>,
}

impl Facts {
    /// Adds a fact that is not later than the day.
    fn add<'p>(
        &mut self,
        kind: &'static str,
        on: Day,
        subject: &impl ToString,
        people: impl IntoIterator<Item = &'p ParticipantId>,
        params: Params,
    ) {
        if on <= self.day {
            self.found.push(Fact {
                kind,
                on,
                subject: subject.to_string(),
                people: people.into_iter().cloned().collect(),
                params,
            });
        }
    }

    /// What was until a day is over on the next.
    fn over<'p>(
        &mut self,
        kind: &'static str,
        until: Option<Day>,
        subject: &impl ToString,
        people: impl IntoIterator<Item = &'p ParticipantId>,
        params: Params,
    ) {
        if let Some(until) = until {
            self.add(kind, until.plus_days(1), subject, people, params);
        }
    }
}

/// The facts of a programme up to a day.
pub(super) fn facts(model: &TargetModel, programme: &Programme, day: Day) -> Vec<Fact> {
    let mut facts = Facts {
        day,
        found: Vec::new(),
    };
    stages(model, programme, &mut facts);
    people(programme, &mut facts);
    for pair in programme.pairs() {
        of_pair(model, pair, &mut facts);
    }
    for meeting in programme.meetings() {
        facts.add("meeting_held", meeting.on, &meeting.pair, [], params! {});
    }
    for contact in programme.contacts() {
        facts.add("pair_contacted", contact.on, &contact.pair, [], params! {});
    }
    papers(model, programme, &mut facts);
    labour(programme, &mut facts);
    monitoring(model, programme, &mut facts);
    for act in programme.tasks() {
        let kind = match act {
            TaskAct::Planned(_) => "task_planned",
            TaskAct::Completed(_) => "task_completed",
            TaskAct::Dropped(_) => "task_dropped",
        };
        facts.add(kind, act.on(), act.task(), [], params! {});
    }
    facts.found
}

fn named(name: Option<&Localised>, id: &str) -> Param {
    name.map_or_else(|| id.into(), Param::from)
}

fn stages(model: &TargetModel, programme: &Programme, facts: &mut Facts) {
    for choice in programme.forms() {
        let form = model.form(&choice.form).map(|form| &form.name);
        let mut params = params! {};
        params.insert("form", named(form, choice.form.as_str()));
        facts.add("form_chosen", choice.on, &choice.form, [], params);
    }
    for act in programme.stages() {
        let kind = match act.act {
            StageMove::Started => "stage_started",
            StageMove::Closed => "stage_closed",
            StageMove::Overridden => "stage_overridden",
            StageMove::Reopened => "stage_reopened",
        };
        let stage = model.stage_name(act.stage);
        let params = params! { stage: stage, number: act.stage.number() };
        facts.add(kind, act.on, &act.stage.id(), &act.by, params);
    }
}

fn people(programme: &Programme, facts: &mut Facts) {
    for person in programme.participants() {
        for role in &person.roles {
            let params = || params! { role_id: role.role.id() };
            facts.add("joined", role.from, &person.id, [&person.id], params());
            facts.over("left", role.last_day(), &person.id, [&person.id], params());
        }
    }
    for appointment in programme.appointments() {
        let (id, people) = (&appointment.curator, [&appointment.curator]);
        facts.add(
            "curator_appointed",
            appointment.from,
            id,
            people,
            params! {},
        );
        facts.over("curator_over", appointment.until, id, people, params! {});
    }
    for selection in programme.selections() {
        let kind = if selection.fit {
            "mentor_selected"
        } else {
            "mentor_not_selected"
        };
        let people = [&selection.mentor];
        facts.add(kind, selection.on, &selection.mentor, people, params! {});
    }
    for training in programme.trainings() {
        let people = [&training.mentor];
        facts.add(
            "mentor_trained",
            training.on,
            &training.mentor,
            people,
            params! {},
        );
    }
    for choice in programme.choices() {
        let people = [&choice.mentee];
        facts.add(
            "mentor_chosen",
            choice.on,
            &choice.mentee,
            people,
            params! {},
        );
    }
}

fn of_pair(model: &TargetModel, pair: &Pair, facts: &mut Facts) {
    let id = &pair.id;
    facts.add(
        "pair_proposed",
        pair.proposed,
        id,
        pair.people(),
        params! {},
    );
    for agreement in &pair.agreed {
        let params = params! { role_id: agreement.side.id() };
        facts.add("pair_agreed", agreement.on, id, [], params);
    }
    if let Some(approved) = pair.approved {
        facts.add("pair_approved", approved, id, pair.people(), params! {});
    }
    for plan in pair.earlier_plans.iter().chain(&pair.plan) {
        facts.add("pair_planned", plan.on, id, [], params! {});
    }
    for longer in &pair.prolonged {
        let params = params! { until: longer.until };
        facts.add("pair_prolonged", longer.on, id, [], params);
    }
    if let Some(ending) = &pair.ended {
        let ground = model.ground(&ending.ground).map(|ground| &ground.name);
        let mut params = params! {};
        params.insert("ground", named(ground, ending.ground.as_str()));
        facts.add("pair_ended", ending.on, id, pair.people(), params);
    }
}

fn papers(model: &TargetModel, programme: &Programme, facts: &mut Facts) {
    for document in programme.documents() {
        let kind = model.document(&document.kind).map(|kind| &kind.name);
        let params = || {
            let mut params = params! {};
            params.insert("document", named(kind, document.kind.as_str()));
            params
        };
        let (id, people) = (&document.id, &document.people);
        facts.add(
            "document_filed",
            document.date.earliest(),
            id,
            people,
            params(),
        );
        for published in &document.published {
            facts.add("document_published", published.on, id, [], params());
        }
        facts.over("document_over", document.until, id, people, params());
    }
    for consent in programme.consents() {
        let params = || params! { purpose: purpose(consent.purpose) };
        let (id, people) = (&consent.id, [&consent.subject]);
        facts.add("consent_given", consent.given, id, people, params());
        match consent.withdrawn {
            Some(on) => facts.add("consent_withdrawn", on, id, people, params()),
            None => facts.over("consent_over", consent.until, id, people, params()),
        }
    }
    for publication in programme.publications() {
        let topic = model.document(&publication.topic).map(|kind| &kind.name);
        let params = || {
            let mut params = params! {};
            params.insert("document", named(topic, publication.topic.as_str()));
            params
        };
        let (address, people) = (&publication.address, &publication.people);
        facts.add("made_public", publication.on, address, people, params());
        if let Some(removed) = publication.removed {
            facts.add("taken_down", removed, address, people, params());
        }
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::PersonalData => "personal_data",
        Purpose::Participation => "participation",
        Purpose::Dissemination => "dissemination",
        Purpose::ExtraWork => "extra_work",
    }
}

fn labour(programme: &Programme, facts: &mut Facts) {
    for known in programme.instructions() {
        let (id, people) = (&known.id, [&known.mentor]);
        facts.add("mentor_instructed", known.from, id, people, params! {});
        match known.cancelled {
            Some(called) => {
                facts.add("instruction_cancelled", called.told, id, people, params! {});
            }
            None => facts.over("instruction_over", known.until, id, people, params! {}),
        }
    }
}

fn monitoring(model: &TargetModel, programme: &Programme, facts: &mut Facts) {
    for answers in programme.answers() {
        let round = Localised::of(&format!("round-{}", answers.round.id()), &params! {});
        let instrument = model.instrument(&answers.instrument);
        let mut params = params! { round: round };
        let name = instrument.map(|instrument| &instrument.name);
        params.insert("instrument", named(name, answers.instrument.as_str()));
        let people = [&answers.participant];
        facts.add("answered", answers.on, &answers.participant, people, params);
    }
    for activity in programme.activities() {
        let kind = model.activity(&activity.kind).map(|kind| &kind.name);
        let mut params = params! {};
        params.insert("activity", named(kind, activity.kind.as_str()));
        facts.add(
            "activity_held",
            activity.on,
            &activity.kind,
            &activity.people,
            params,
        );
    }
}
