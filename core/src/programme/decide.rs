//! (programme, command) → events or a refusal. Every condition of the life cycle is here and nowhere else.

use crate::day::{Day, Period};
use crate::diagnostic::Severity;
use crate::id::{DocumentId, NormId, PairId, ParticipantId};
use crate::model::TargetModel;
use crate::model::registry::{Form, MeetingKind};
use crate::params;
use crate::pointer::Pointer;
use crate::programme::board::{StageAct, StageMove};
use crate::programme::command::{ApprovePairs, ChooseForms, Command, StageReason, StageStep};
use crate::programme::consents;
use crate::programme::event::{
    ConsentWithdrawn, Event, PairAgreed, PairApproved, PairEnded, PairPlanned, RoleLeft, RoleTaken,
};
use crate::programme::gate::Gatekeeper;
use crate::programme::header::{FormChoice, Opening};
use crate::programme::index::Index;
use crate::programme::refuse::{Reason, Reasons};
use crate::programme::{Programme, Refusal};
use crate::record::{
    Activity, Answers, Appointment, Consent, Contact, Document, Meeting, Pair, Participant,
    Publication, Purpose,
};
use crate::role::Role;
use crate::stage::Stage;

/// A pair whose mentor passed neither selection nor training: Р-145, stages 4 and 5.
const MENTOR_READY: &str = "r145";
/// Personal data without consent: 152-ФЗ, art. 9.
const CONSENT: &str = "fz152_9";

pub(super) fn open(model: &TargetModel, opening: Opening) -> Result<Vec<Event>, Refusal> {
    let mut reasons = Reasons::new(model);
    if opening.profile != *model.id() {
        let at = Pointer::root().key("profile");
        let known = params! { id: opening.profile.to_string(), profile: model.id().to_string() };
        reasons.add(Reason::ForeignProfile, at, known);
    }
    let header = Pointer::root().key("header");
    check_period(
        &mut reasons,
        opening.header.period,
        header.clone().key("period"),
    );
    for (i, plan) in opening.header.stage_plan.iter().enumerate() {
        let at = header.clone().key("stage_plan").index(i).key("period");
        check_period(&mut reasons, plan.period, at);
    }
    reasons.or(vec![Event::Opened(opening)])
}

pub(super) fn decide(
    programme: &Programme,
    model: &TargetModel,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let mut case = Case {
        programme,
        reasons: Reasons::new(model),
    };
    let events = match command {
        Command::ChooseForms(choice) => case.choose_forms(choice),
        Command::StartStage(step) => case.start_stage(step),
        Command::CloseStage(step) => case.close_stage(step),
        Command::OverrideStage(step) => case.override_stage(step),
        Command::ReopenStage(step) => case.reopen_stage(step),
        Command::Enrol(person) => case.enrol(person),
        Command::Correct(correction) => {
            case.person(
                &correction.participant.id,
                Pointer::root().key("participant").key("id"),
            );
            case.check_person(&correction.participant, &Pointer::root().key("participant"));
            vec![Event::Corrected(correction.clone())]
        }
        Command::TakeRole(taken) => case.take_role(taken),
        Command::LeaveRole(left) => case.leave_role(left),
        Command::AppointCurator(appointment) => case.appoint(appointment),
        Command::SelectMentor(selection) => {
            case.holder(&selection.mentor, Role::Mentor, selection.on, "mentor");
            vec![Event::MentorSelected(selection.clone())]
        }
        Command::TrainMentor(training) => {
            case.holder(&training.mentor, Role::Mentor, training.on, "mentor");
            case.document(training.programme.as_ref(), key("programme"));
            vec![Event::MentorTrained(training.clone())]
        }
        Command::FileDocument(document) => case.file(document),
        Command::GiveConsent(consent) => case.consent(consent),
        Command::WithdrawConsent(withdrawn) => case.withdraw(withdrawn),
        Command::ProposePairs(proposal) => {
            let mut seen: Vec<&Pair> = Vec::new();
            for (i, pair) in proposal.pairs.iter().enumerate() {
                case.propose(pair, &seen, &Pointer::item("pairs", i));
                seen.push(pair);
            }
            if proposal.pairs.is_empty() {
                case.nothing("pairs");
            }
            let pairs = proposal.pairs.iter().cloned();
            pairs.map(Event::PairProposed).collect()
        }
        Command::AgreePair(agreed) => case.agree(agreed),
        Command::ApprovePairs(approval) => case.approve(approval),
        Command::PlanPair(planned) => case.plan(planned),
        Command::HoldMeeting(meeting) => case.meet(meeting),
        Command::EndPair(ended) => case.end(ended),
        Command::RecordAnswers(answers) => case.answer(answers),
        Command::HoldActivity(activity) => case.activity(activity),
        Command::Publish(publication) => case.publish(publication),
        Command::ContactPair(contact) => case.contact(contact),
    };
    case.reasons.or(events)
}

fn key(name: &str) -> Pointer {
    Pointer::root().key(name)
}

fn check_period(reasons: &mut Reasons<'_>, period: Period, at: Pointer) {
    if period.until < period.from {
        reasons.add(
            Reason::PeriodReversed,
            at,
            params! { from: period.from, until: period.until },
        );
    }
}

struct Case<'a> {
    programme: &'a Programme,
    reasons: Reasons<'a>,
}

// Stages.
impl Case<'_> {
    fn choose_forms(&mut self, choice: &ChooseForms) -> Vec<Event> {
        for (i, form) in choice.forms.iter().enumerate() {
            let at = key("forms").index(i);
            let model = self.reasons.model;
            match model.form(form).filter(|_| model.allows(form)) {
                None => self.reasons.add(
                    Reason::FormNotAllowed,
                    at,
                    params! { form: form.to_string(), profile: model.title() },
                ),
                Some(entry) => {
                    let again = self.programme.forms().iter().any(|old| old.form == *form)
                        || choice.forms.iter().take(i).any(|old| old == form);
                    if again {
                        let params = params! { form: &entry.name };
                        self.reasons.add(Reason::FormChosenAlready, at, params);
                    }
                }
            }
        }
        if choice.forms.is_empty() {
            self.nothing("forms");
        }
        let chosen = |form: &crate::id::FormId| FormChoice {
            form: form.clone(),
            on: choice.on,
        };
        choice
            .forms
            .iter()
            .map(chosen)
            .map(Event::FormChosen)
            .collect()
    }

    fn stage_params(&self, stage: Stage) -> crate::text::Params {
        params! { stage: self.reasons.model.stage_name(stage), number: stage.number() }
    }

    fn moved(&mut self, step: &StageStep, act: StageMove) -> Vec<Event> {
        if let Some(by) = &step.by {
            self.person(by, key("by"));
        }
        vec![Event::StageMoved(StageAct {
            stage: step.stage,
            act,
            on: step.on,
            by: step.by.clone(),
            reason: None,
        })]
    }

    /// Moves of stages are recorded in the order of their days: late news of one would put the others out of order.
    fn check_stage_day(&mut self, on: Day) {
        let last = self.programme.stages().iter().map(|act| act.on).max();
        if let Some(last) = last.filter(|last| on < *last) {
            let params = params! { on: on, cause: last };
            self.reasons.add(Reason::BeforeItsCause, key("on"), params);
        }
    }

    fn start_stage(&mut self, step: &StageStep) -> Vec<Event> {
        let board = self.programme.board(step.on);
        if board.line(step.stage).started.is_some() {
            let params = self.stage_params(step.stage);
            self.reasons
                .add(Reason::StageAlreadyStarted, key("stage"), params);
        }
        let model = self.reasons.model;
        for line in board.stages.iter().filter(|line| line.stage < step.stage) {
            let may =
                line.is_closed() || (line.is_open() && model.may_overlap(step.stage, line.stage));
            if !may {
                self.earlier_open(step.stage, line.stage);
            }
        }
        self.check_stage_day(step.on);
        self.moved(step, StageMove::Started)
    }

    fn earlier_open(&mut self, stage: Stage, earlier: Stage) {
        let mut params = self.stage_params(stage);
        params.insert("earlier", self.reasons.model.stage_name(earlier).into());
        params.insert("earlier_number", earlier.number().into());
        self.reasons
            .add(Reason::EarlierStageOpen, key("stage"), params);
    }

    /// A stage closes when it is open and everything before it is closed.
    fn check_closing(&mut self, stage: Stage, on: Day) {
        let board = self.programme.board(on);
        if !board.line(stage).is_open() {
            let params = self.stage_params(stage);
            self.reasons.add(Reason::StageNotOpen, key("stage"), params);
        }
        for line in board.stages.iter().filter(|line| line.stage < stage) {
            if !line.is_closed() {
                self.earlier_open(stage, line.stage);
            }
        }
        self.check_stage_day(on);
    }

    fn close_stage(&mut self, step: &StageStep) -> Vec<Event> {
        self.check_closing(step.stage, step.on);
        let keeper = Gatekeeper::new(self.programme, self.reasons.model, step.on);
        let readiness = keeper.readiness(step.stage);
        let binding = |gap: &crate::Diagnostic| gap.severity == Severity::Error;
        self.reasons
            .take(readiness.unmet.into_iter().filter(binding));
        self.moved(step, StageMove::Closed)
    }

    fn signed(&mut self, step: &StageReason, act: StageMove) -> Vec<Event> {
        self.person(&step.by, key("by"));
        if step.reason.trim().is_empty() {
            self.reasons
                .add(Reason::Unexplained, key("reason"), params! {});
        }
        vec![Event::StageMoved(StageAct {
            stage: step.stage,
            act,
            on: step.on,
            by: Some(step.by.clone()),
            reason: Some(step.reason.clone()),
        })]
    }

    fn override_stage(&mut self, step: &StageReason) -> Vec<Event> {
        self.check_closing(step.stage, step.on);
        self.signed(step, StageMove::Overridden)
    }

    fn reopen_stage(&mut self, step: &StageReason) -> Vec<Event> {
        let board = self.programme.board(step.on);
        if !board.line(step.stage).is_closed() {
            let params = self.stage_params(step.stage);
            self.reasons
                .add(Reason::StageNotClosed, key("stage"), params);
        }
        for line in board.stages.iter().filter(|line| line.stage > step.stage) {
            if line.is_closed() {
                let mut params = self.stage_params(step.stage);
                params.insert("later", self.reasons.model.stage_name(line.stage).into());
                self.reasons
                    .add(Reason::LaterStageClosed, key("stage"), params);
            }
        }
        self.check_stage_day(step.on);
        self.signed(step, StageMove::Reopened)
    }
}

// People.
impl Case<'_> {
    fn person(&mut self, id: &ParticipantId, at: Pointer) -> Option<&Participant> {
        let found = self.programme.participant(id);
        if found.is_none() {
            self.reasons
                .add(Reason::UnknownPerson, at, params! { id: id.to_string() });
        }
        found
    }

    fn holder(&mut self, id: &ParticipantId, role: Role, on: Day, field: &str) {
        self.holder_at(id, role, on, key(field));
    }

    fn holder_at(&mut self, id: &ParticipantId, role: Role, on: Day, at: Pointer) {
        let holds = self
            .person(id, at.clone())
            .map(|person| person.holds(role, on));
        if holds == Some(false) {
            let role = crate::text::Localised::of(&format!("role-{}", role.id()), &params! {});
            let params = params! { id: id.to_string(), role: role, on: on };
            self.reasons.add(Reason::RoleNotHeld, at, params);
        }
    }

    fn taken(&mut self, id: &str, at: Pointer) {
        self.reasons.add(Reason::IdTaken, at, params! { id: id });
    }

    fn nothing(&mut self, field: &str) {
        self.reasons
            .add(Reason::NothingGiven, key(field), params! {});
    }

    fn check_person(&mut self, person: &Participant, at: &Pointer) {
        let model = self.reasons.model;
        let standing = model.standing(&person.standing);
        self.reasons
            .know(standing, &person.standing, at.clone().key("standing"));
        for (i, category) in person.categories.iter().enumerate() {
            let place = at.clone().key("categories").index(i);
            self.reasons.know(model.category(category), category, place);
        }
        if person.roles.is_empty() {
            let place = at.clone().key("roles");
            self.reasons.add(Reason::NothingGiven, place, params! {});
        }
        for (i, role) in person.roles.iter().enumerate() {
            let place = at.clone().key("roles").index(i);
            if let Some(until) = role.until {
                let period = Period {
                    from: role.from,
                    until,
                };
                check_period(&mut self.reasons, period, place.clone());
            }
            let mut earlier = person.roles.iter().take(i);
            if earlier.any(|old| old.overlaps(role)) {
                self.held_already(role.role, &person.id, place);
            }
            if let Some(born) = person.born.filter(|born| role.from < born.earliest()) {
                let params = params! { on: role.from, cause: born };
                let at = at.clone().key("born");
                self.reasons.add(Reason::BeforeItsCause, at, params);
            }
        }
        for (i, child) in person.children.iter().enumerate() {
            if *child == person.id {
                let place = at.clone().key("children").index(i);
                let params = params! { id: child.to_string() };
                self.reasons.add(Reason::SamePersonTwice, place, params);
            }
        }
    }

    fn enrol(&mut self, person: &Participant) -> Vec<Event> {
        if self.programme.participant(&person.id).is_some() {
            self.taken(person.id.as_str(), key("id"));
        }
        self.check_person(person, &Pointer::root());
        vec![Event::Enrolled(person.clone())]
    }

    fn held_already(&mut self, role: Role, person: &ParticipantId, at: Pointer) {
        let role = crate::text::Localised::of(&format!("role-{}", role.id()), &params! {});
        let params = params! { id: person.to_string(), role: role };
        self.reasons.add(Reason::RoleHeldAlready, at, params);
    }

    fn take_role(&mut self, taken: &RoleTaken) -> Vec<Event> {
        let role = taken.role.role;
        let held = self.person(&taken.participant, key("participant"));
        let held = held.is_some_and(|person| {
            let mut roles = person.roles.iter();
            roles.any(|old| old.overlaps(&taken.role))
        });
        if held {
            self.held_already(role, &taken.participant, key("role"));
        }
        if let Some(until) = taken.role.until {
            let period = Period {
                from: taken.role.from,
                until,
            };
            check_period(&mut self.reasons, period, key("role"));
        }
        vec![Event::RoleTaken(taken.clone())]
    }

    fn leave_role(&mut self, left: &RoleLeft) -> Vec<Event> {
        self.holder(&left.participant, left.role, left.on, "participant");
        for pair in self.programme.pairs() {
            let side = match left.role {
                Role::Mentor => &pair.mentors,
                Role::Mentee => &pair.mentees,
                Role::Curator => continue,
            };
            if side.contains(&left.participant) && !pair.has_ended(left.on) {
                let params =
                    params! { id: left.participant.to_string(), pair: pair.id.to_string() };
                self.reasons
                    .add(Reason::InActivePair, key("participant"), params);
            }
        }
        vec![Event::RoleLeft(left.clone())]
    }

    fn appoint(&mut self, appointment: &Appointment) -> Vec<Event> {
        self.holder(
            &appointment.curator,
            Role::Curator,
            appointment.from,
            "curator",
        );
        self.document(appointment.order.as_ref(), key("order"));
        if let Some(until) = appointment.until {
            let period = Period {
                from: appointment.from,
                until,
            };
            check_period(&mut self.reasons, period, key("until"));
        }
        vec![Event::CuratorAppointed(appointment.clone())]
    }
}

// Papers.
impl Case<'_> {
    fn document(&mut self, id: Option<&DocumentId>, at: Pointer) -> Option<&Document> {
        let id = id?;
        let found = self
            .programme
            .documents()
            .iter()
            .find(|document| document.id == *id);
        if found.is_none() {
            let params = params! { id: id.to_string() };
            self.reasons.add(Reason::UnknownDocument, at, params);
        }
        found
    }

    fn file(&mut self, document: &Document) -> Vec<Event> {
        if self
            .programme
            .documents()
            .iter()
            .any(|old| old.id == document.id)
        {
            self.taken(document.id.as_str(), key("id"));
        }
        let kind = self.reasons.model.document(&document.kind);
        self.reasons.know(kind, &document.kind, key("kind"));
        for (i, person) in document.people.iter().enumerate() {
            self.person(person, key("people").index(i));
        }
        for (i, pair) in document.pairs.iter().enumerate() {
            self.pair(pair, key("pairs").index(i));
        }
        self.document(document.replaces.as_ref(), key("replaces"));
        for (i, published) in document.published.iter().enumerate() {
            if published.on < document.date.earliest() {
                let at = key("published").index(i);
                let params = params! { on: published.on, cause: document.date };
                self.reasons.add(Reason::BeforeItsCause, at, params);
            }
        }
        vec![Event::DocumentFiled(document.clone())]
    }

    fn consent(&mut self, consent: &Consent) -> Vec<Event> {
        if self
            .programme
            .consents()
            .iter()
            .any(|old| old.id == consent.id)
        {
            self.taken(consent.id.as_str(), key("id"));
        }
        self.person(&consent.subject, key("subject"));
        for (end, field) in [(consent.until, "until"), (consent.withdrawn, "withdrawn")] {
            if let Some(end) = end {
                let period = Period {
                    from: consent.given,
                    until: end,
                };
                check_period(&mut self.reasons, period, key(field));
            }
        }
        vec![Event::ConsentGiven(consent.clone())]
    }

    fn withdraw(&mut self, withdrawn: &ConsentWithdrawn) -> Vec<Event> {
        let at = key("consent");
        let id = withdrawn.consent.to_string();
        match self
            .programme
            .consents()
            .iter()
            .find(|old| old.id == withdrawn.consent)
        {
            None => self
                .reasons
                .add(Reason::UnknownConsent, at, params! { id: id }),
            Some(consent) if consent.withdrawn.is_some() => {
                self.reasons
                    .add(Reason::ConsentWithdrawnAlready, at, params! { id: id });
            }
            Some(consent) if withdrawn.on < consent.given => {
                let params = params! { on: withdrawn.on, cause: consent.given };
                self.reasons.add(Reason::BeforeItsCause, key("on"), params);
            }
            Some(_) => {}
        }
        vec![Event::ConsentWithdrawn(withdrawn.clone())]
    }
}

// Pairs.
impl Case<'_> {
    fn pair(&mut self, id: &PairId, at: Pointer) -> Option<Pair> {
        let found = self.programme.pairs().iter().find(|pair| pair.id == *id);
        if found.is_none() {
            self.reasons
                .add(Reason::UnknownPair, at, params! { id: id.to_string() });
        }
        found.cloned()
    }

    /// A pair that has not ended by the day and was proposed before it.
    fn open_pair(&mut self, id: &PairId, on: Day) -> Option<Pair> {
        let pair = self.pair(id, key("pair"))?;
        self.check_open(&pair, on, key("pair"));
        Some(pair)
    }

    fn check_open(&mut self, pair: &Pair, on: Day, at: Pointer) {
        if let Some(ending) = &pair.ended {
            let params = params! { id: pair.id.to_string(), on: ending.on };
            self.reasons.add(Reason::PairEnded, at.clone(), params);
        }
        if on < pair.proposed {
            let params = params! { on: on, cause: pair.proposed };
            self.reasons.add(Reason::BeforeItsCause, at, params);
        }
    }

    fn propose(&mut self, pair: &Pair, beside: &[&Pair], at: &Pointer) {
        let model = self.reasons.model;
        let old = || self.programme.pairs().iter().chain(beside.iter().copied());
        if old().any(|old| old.id == pair.id) {
            self.taken(pair.id.as_str(), at.clone().key("id"));
        }
        let again = old().find(|old| {
            !old.has_ended(pair.proposed)
                && old
                    .mentors
                    .iter()
                    .any(|mentor| pair.mentors.contains(mentor))
                && old
                    .mentees
                    .iter()
                    .any(|mentee| pair.mentees.contains(mentee))
        });
        if let Some(again) = again {
            let params = params! { id: pair.id.to_string(), pair: again.id.to_string() };
            self.reasons
                .add(Reason::PairOpenAlready, at.clone(), params);
        }
        let form = model.form(&pair.form);
        self.reasons.know(form, &pair.form, at.clone().key("form"));
        if let Some(form) = form {
            self.check_form(pair, form, at);
        }
        if let Some(kind) = &pair.kind {
            self.reasons
                .know(model.kind(kind), kind, at.clone().key("kind"));
        }
        for (side, role, list) in [
            (&pair.mentors, Role::Mentor, "mentors"),
            (&pair.mentees, Role::Mentee, "mentees"),
        ] {
            let place = at.clone().key(list);
            if side.is_empty() {
                self.reasons
                    .add(Reason::SideEmpty, place.clone(), params! {});
            }
            for (i, person) in side.iter().enumerate() {
                self.holder_at(person, role, pair.proposed, place.clone().index(i));
            }
        }
        for (i, party) in pair.parties.iter().enumerate() {
            self.person(party, at.clone().key("parties").index(i));
        }
        let people: Vec<_> = pair.people().collect();
        for (i, person) in people.iter().enumerate() {
            if people.iter().take(i).any(|other| other == person) {
                let params = params! { id: person.to_string() };
                self.reasons
                    .add(Reason::SamePersonTwice, at.clone(), params);
            }
        }
        let later = !pair.agreed.is_empty()
            || pair.order.is_some()
            || pair.approved.is_some()
            || pair.term.is_some()
            || pair.plan.is_some()
            || pair.ended.is_some();
        if later {
            let params = params! { id: pair.id.to_string() };
            self.reasons.add(Reason::PairNotNew, at.clone(), params);
        }
    }

    fn check_form(&mut self, pair: &Pair, form: &Form, at: &Pointer) {
        let chosen = self
            .programme
            .forms()
            .iter()
            .any(|choice| choice.form == form.id);
        if !chosen {
            let params = params! { form: &form.name };
            self.reasons
                .add(Reason::FormNotChosen, at.clone().key("form"), params);
        }
        for (side, allowed, list) in [
            (&pair.mentors, &form.mentors, "mentors"),
            (&pair.mentees, &form.mentees, "mentees"),
            (&pair.parties, &form.parties, "parties"),
        ] {
            for (i, id) in side.iter().enumerate() {
                let person = self.programme.participant(id);
                if let Some(person) = person.filter(|person| !allowed.contains(&person.standing)) {
                    let standing = self.reasons.model.standing(&person.standing);
                    let name = standing
                        .map_or_else(|| person.standing.as_str().into(), |s| (&s.name).into());
                    let mut params = params! { id: id.to_string(), form: &form.name };
                    params.insert("standing", name);
                    let at = at.clone().key(list).index(i);
                    self.reasons.add(Reason::StandingDoesNotFit, at, params);
                }
            }
        }
    }

    fn agree(&mut self, agreed: &PairAgreed) -> Vec<Event> {
        self.open_pair(&agreed.pair, agreed.agreement.on);
        vec![Event::PairAgreed(agreed.clone())]
    }

    fn approve(&mut self, approval: &ApprovePairs) -> Vec<Event> {
        check_period(&mut self.reasons, approval.term, key("term"));
        let order = self.document(Some(&approval.order), key("order")).cloned();
        if let Some(order) = order {
            if order.kind.as_str() != "pairs_order" {
                let params = params! { id: order.id.to_string() };
                self.reasons
                    .add(Reason::WrongDocumentKind, key("order"), params);
            }
            if approval.on < order.date.earliest() {
                let params = params! { on: approval.on, cause: order.date };
                self.reasons.add(Reason::BeforeItsCause, key("on"), params);
            }
        }
        if approval.pairs.is_empty() {
            self.nothing("pairs");
        }
        for (i, id) in approval.pairs.iter().enumerate() {
            let at = key("pairs").index(i);
            let Some(pair) = self.pair(id, at.clone()) else {
                continue;
            };
            self.check_open(&pair, approval.on, at.clone());
            if pair.approved.is_some() || approval.pairs.iter().take(i).any(|old| old == id) {
                let params = params! { id: id.to_string() };
                self.reasons
                    .add(Reason::PairApprovedAlready, at.clone(), params);
            }
            self.check_mentors_ready(&pair, approval.on, &at);
            self.check_consents(&pair, approval.on, &at);
        }
        let approved = |pair: &PairId| PairApproved {
            pair: pair.clone(),
            order: approval.order.clone(),
            on: approval.on,
            term: approval.term,
        };
        approval
            .pairs
            .iter()
            .map(approved)
            .map(Event::PairApproved)
            .collect()
    }

    fn check_mentors_ready(&mut self, pair: &Pair, on: Day, at: &Pointer) {
        let Ok(norm) = MENTOR_READY.parse::<NormId>() else {
            return;
        };
        let index = Index::new(self.programme);
        for mentor in &pair.mentors {
            if !index.is_ready(mentor, on) {
                let params = params! { id: mentor.to_string(), pair: pair.id.to_string() };
                let reason = (Reason::MentorNotReady, at.clone(), params);
                self.reasons.add_under(&norm, on, reason);
            }
        }
    }

    fn check_consents(&mut self, pair: &Pair, on: Day, at: &Pointer) {
        let Ok(norm) = CONSENT.parse::<NormId>() else {
            return;
        };
        let model = self.reasons.model;
        for id in pair.people() {
            let Some(person) = self.programme.participant(id) else {
                continue;
            };
            let given = self.programme.consents().iter();
            let given: Vec<_> = given.filter(|consent| consent.subject == *id).collect();
            if consents::missing(model, person, &given, Purpose::PersonalData, on).is_some() {
                let params = params! { id: id.to_string(), pair: pair.id.to_string() };
                let reason = (Reason::ConsentMissing, at.clone(), params);
                self.reasons.add_under(&norm, on, reason);
            }
        }
    }

    fn plan(&mut self, planned: &PairPlanned) -> Vec<Event> {
        self.open_pair(&planned.pair, planned.plan.on);
        vec![Event::PairPlanned(planned.clone())]
    }

    fn meet(&mut self, meeting: &Meeting) -> Vec<Event> {
        if self
            .programme
            .meetings()
            .iter()
            .any(|old| old.id == meeting.id)
        {
            self.taken(meeting.id.as_str(), key("id"));
        }
        let pair = self.open_pair(&meeting.pair, meeting.on);
        let scheduled = pair.as_ref().is_none_or(|pair| {
            let kind = pair
                .kind
                .as_ref()
                .and_then(|kind| self.reasons.model.kind(kind));
            kind.is_none_or(|kind| kind.scheduled)
        });
        if scheduled {
            self.check_meeting_order(meeting);
        }
        vec![Event::MeetingHeld(meeting.clone())]
    }

    /// Acquaintance, trial, planning, regular ones, final. The trial may be repeated until the two know whether
    /// they suit each other.
    fn check_meeting_order(&mut self, meeting: &Meeting) {
        let model = self.reasons.model;
        let name = |kind: MeetingKind| {
            model
                .meeting(&kind)
                .map_or_else(|| kind.id().into(), |entry| (&entry.name).into())
        };
        let held: Vec<&Meeting> = self
            .programme
            .meetings()
            .iter()
            .filter(|old| old.pair == meeting.pair)
            .collect();
        let before = MeetingKind::ALL
            .iter()
            .take_while(|kind| **kind < meeting.kind);
        let missing = before
            // A pair may come to its end without regular meetings; a rule speaks of that.
            .filter(|kind| **kind != MeetingKind::Regular)
            .find(|kind| {
                !held
                    .iter()
                    .any(|old| old.kind == **kind && old.on <= meeting.on)
            });
        if let Some(missing) = missing {
            let mut params = params! {};
            params.insert("meeting", name(meeting.kind));
            params.insert("missing", name(*missing));
            self.reasons
                .add(Reason::MeetingTooEarly, key("kind"), params);
        }
        let once = matches!(
            meeting.kind,
            MeetingKind::Acquaintance | MeetingKind::Planning | MeetingKind::Final
        );
        let again = held.iter().any(|old| {
            (once && old.kind == meeting.kind) || (old.kind > meeting.kind && old.on < meeting.on)
        });
        if again {
            let mut params = params! {};
            params.insert("meeting", name(meeting.kind));
            self.reasons.add(Reason::MeetingAgain, key("kind"), params);
        }
        let earlier_final = held
            .iter()
            .find(|old| old.kind > meeting.kind && old.on == meeting.on);
        if earlier_final.is_some_and(|old| old.kind == MeetingKind::Final) {
            let mut params = params! {};
            params.insert("meeting", name(meeting.kind));
            self.reasons.add(Reason::MeetingAgain, key("kind"), params);
        }
    }

    fn end(&mut self, ended: &PairEnded) -> Vec<Event> {
        let model = self.reasons.model;
        let ending = &ended.ending;
        self.open_pair(&ended.pair, ending.on);
        let ground = model.ground(&ending.ground);
        let at = key("ending");
        self.reasons
            .know(ground, &ending.ground, at.clone().key("ground"));
        self.document(ending.order.as_ref(), at.clone().key("order"));
        self.check_last(&ended.pair, ending.on, at.clone().key("on"));
        if let Some(next) = &ending.replaced_by {
            self.pair(next, at.key("replaced_by"));
        }
        vec![Event::PairEnded(ended.clone())]
    }
}

impl Case<'_> {
    /// A pair ends after everything that is on record of it.
    fn check_last(&mut self, id: &PairId, on: Day, at: Pointer) {
        let programme = self.programme;
        let pair = programme.pairs().iter().find(|pair| pair.id == *id);
        let own = pair.into_iter().flat_map(|pair| {
            let agreed = pair.agreed.iter().map(|agreement| agreement.on);
            agreed
                .chain(pair.approved)
                .chain(pair.plan.as_ref().map(|plan| plan.on))
        });
        let meetings = programme
            .meetings()
            .iter()
            .filter(|meeting| meeting.pair == *id);
        let contacts = programme
            .contacts()
            .iter()
            .filter(|contact| contact.pair == *id);
        let last = own
            .chain(meetings.map(|meeting| meeting.on))
            .chain(contacts.map(|contact| contact.on))
            .max();
        if let Some(last) = last.filter(|last| on < *last) {
            let params = params! { on: on, cause: last };
            self.reasons.add(Reason::BeforeItsCause, at, params);
        }
    }
}

// Monitoring and the rest.
impl Case<'_> {
    fn answer(&mut self, answers: &Answers) -> Vec<Event> {
        self.person(&answers.participant, key("participant"));
        if let Some(pair) = &answers.pair {
            self.pair(pair, key("pair"));
        }
        let instrument = self.reasons.model.instrument(&answers.instrument);
        self.reasons
            .know(instrument, &answers.instrument, key("instrument"));
        if let Some(instrument) = instrument {
            let scale = instrument.scale_min..=instrument.scale_max;
            let marks = answers
                .marks
                .iter()
                .map(|(id, mark)| (key("marks").key(id.as_str()), *mark));
            let satisfaction = answers.satisfaction.map(|mark| (key("satisfaction"), mark));
            for (at, mark) in marks.chain(satisfaction) {
                if !scale.contains(&mark) {
                    let params = params! {
                        mark: i64::from(mark), low: i64::from(*scale.start()), high: i64::from(*scale.end()),
                    };
                    self.reasons.add(Reason::OutsideScale, at, params);
                }
            }
        }
        vec![Event::Answered(answers.clone())]
    }

    fn activity(&mut self, activity: &Activity) -> Vec<Event> {
        let kind = self.reasons.model.activity(&activity.kind);
        self.reasons.know(kind, &activity.kind, key("kind"));
        for (i, person) in activity.people.iter().enumerate() {
            self.person(person, key("people").index(i));
        }
        vec![Event::ActivityHeld(activity.clone())]
    }

    fn publish(&mut self, publication: &Publication) -> Vec<Event> {
        let topic = self.reasons.model.document(&publication.topic);
        self.reasons.know(topic, &publication.topic, key("topic"));
        for (i, person) in publication.people.iter().enumerate() {
            self.person(person, key("people").index(i));
        }
        vec![Event::MadePublic(publication.clone())]
    }

    fn contact(&mut self, contact: &Contact) -> Vec<Event> {
        self.holder(&contact.curator, Role::Curator, contact.on, "curator");
        self.open_pair(&contact.pair, contact.on);
        vec![Event::PairContacted(contact.clone())]
    }
}
