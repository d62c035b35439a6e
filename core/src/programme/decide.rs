//! (programme, command) → events or a refusal. Every condition of the life cycle is here and nowhere else:
//! this file opens a programme and hands each command to the case it belongs to, one file a subject.

mod change;
mod labour;
mod meetings;
mod monitoring;
mod pairs;
mod papers;
mod people;
mod stages;
mod tasks;

use crate::day::Period;
use crate::model::TargetModel;
use crate::params;
use crate::pointer::Pointer;
use crate::programme::command::Command;
use crate::programme::event::Event;
use crate::programme::find::Find;
use crate::programme::header::Opening;
use crate::programme::refuse::{Reason, Reasons};
use crate::programme::{Programme, Refusal};
use crate::record::Pair;
use crate::role::Role;

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
    reasons.or(vec![Event::Opened(Box::new(opening))])
}

pub(super) fn decide(
    find: Find<'_>,
    programme: &Programme,
    model: &TargetModel,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let mut case = Case {
        programme,
        find,
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
            vec![Event::Corrected(Box::new(correction.clone()))]
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
        Command::InstructMentor(instruction) => case.instruct(instruction),
        Command::CancelInstruction(cancelled) => case.cancel_instruction(cancelled),
        Command::ChooseMentor(choice) => case.choose_mentor(choice),
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
            pairs.map(Box::new).map(Event::PairProposed).collect()
        }
        Command::AgreePair(agreed) => case.agree(agreed),
        Command::ApprovePairs(approval) => case.approve(approval),
        Command::PlanPair(planned) => case.plan(planned),
        Command::HoldMeeting(meeting) => case.meet(meeting),
        Command::ProlongPair(longer) => case.prolong(longer),
        Command::ReplaceMentor(replacement) => case.replace_mentor(replacement),
        Command::EndPair(ended) => case.end(ended),
        Command::RecordAnswers(answers) => case.answer(answers),
        Command::HoldActivity(activity) => case.activity(activity),
        Command::Publish(publication) => case.publish(publication),
        Command::TakeDown(down) => case.take_down(down),
        Command::ContactPair(contact) => case.contact(contact),
        Command::ReportFigure(figure) => case.figure(figure),
        Command::PlanTask(planned) => case.plan_task(planned),
        Command::CompleteTask(completed) => case.complete_task(completed),
        Command::DropTask(dropped) => case.drop_task(dropped),
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
    find: Find<'a>,
    reasons: Reasons<'a>,
}
