//! (programme, event) → programme. Holds no rule and cannot fail: an event is a fact.

use crate::programme::Programme;
use crate::programme::event::Event;
use crate::record::TaskAct;

pub(super) fn evolve(programme: &mut Programme, event: Event) {
    match event {
        // The opening makes the programme; it is not laid over one.
        Event::Opened(_) => {}
        Event::FormChosen(choice) => programme.forms.push(choice),
        Event::StageMoved(act) => programme.stages.push(act),
        Event::Enrolled(person) => programme.participants.push(person),
        Event::Corrected(correction) => {
            let id = correction.participant.id.clone();
            programme.participants.change(
                |person| person.id == id,
                |person| *person = correction.participant,
            );
        }
        Event::RoleTaken(taken) => programme.participants.change(
            |person| person.id == taken.participant,
            |person| person.roles.push(taken.role.clone()),
        ),
        Event::RoleLeft(left) => programme.participants.change(
            |person| person.id == left.participant,
            |person| {
                let open = person
                    .roles
                    .iter_mut()
                    .find(|role| role.role == left.role && role.covers(left.on));
                if let Some(role) = open {
                    role.left = Some(left.on);
                }
            },
        ),
        Event::CuratorAppointed(appointment) => programme.appointments.push(appointment),
        Event::MentorSelected(selection) => programme.selections.push(selection),
        Event::MentorTrained(training) => programme.trainings.push(training),
        Event::DocumentFiled(document) => programme.documents.push(document),
        Event::ConsentGiven(consent) => programme.consents.push(consent),
        Event::ConsentWithdrawn(withdrawn) => programme.consents.change(
            |consent| consent.id == withdrawn.consent,
            |consent| consent.withdrawn = Some(withdrawn.on),
        ),
        Event::MentorInstructed(instruction) => programme.instructions.push(instruction),
        Event::InstructionCancelled(cancelled) => programme.instructions.change(
            |instruction| instruction.id == cancelled.instruction,
            |instruction| instruction.cancelled = Some(cancelled.cancellation),
        ),
        Event::MentorChosen(choice) => programme.choices.push(choice),
        Event::PairProposed(pair) => programme.pairs.push(pair),
        Event::PairAgreed(agreed) => programme.pairs.change(
            |pair| pair.id == agreed.pair,
            |pair| pair.agreed.push(agreed.agreement.clone()),
        ),
        Event::PairApproved(approved) => programme.pairs.change(
            |pair| pair.id == approved.pair,
            |pair| {
                pair.order = Some(approved.order.clone());
                pair.approved = Some(approved.on);
                pair.term = Some(approved.term);
            },
        ),
        Event::PairPlanned(planned) => programme.pairs.change(
            |pair| pair.id == planned.pair,
            |pair| {
                let old = pair.plan.replace(planned.plan.clone());
                pair.earlier_plans.extend(old);
            },
        ),
        Event::PairProlonged(longer) => programme.pairs.change(
            |pair| pair.id == longer.pair,
            |pair| pair.prolonged.push(longer.prolongation.clone()),
        ),
        Event::MeetingHeld(meeting) => programme.meetings.push(meeting),
        Event::PairEnded(ended) => programme.pairs.change(
            |pair| pair.id == ended.pair,
            |pair| pair.ended = Some(ended.ending.clone()),
        ),
        Event::Answered(answers) => programme.answers.push(answers),
        Event::ActivityHeld(activity) => programme.activities.push(activity),
        Event::MadePublic(publication) => programme.publications.push(publication),
        Event::TakenDown(down) => programme.publications.change_all(
            |publication| {
                publication.address == down.address
                    && publication.removed.is_none()
                    && publication.on <= down.on
            },
            |publication| publication.removed = Some(down.on),
        ),
        Event::PairContacted(contact) => programme.contacts.push(contact),
        Event::FigureReported(figure) => programme.figures.push(figure),
        Event::TaskPlanned(act) => programme.tasks.push(TaskAct::Planned(act)),
        Event::TaskCompleted(act) => programme.tasks.push(TaskAct::Completed(act)),
        Event::TaskDropped(act) => programme.tasks.push(TaskAct::Dropped(act)),
    }
}
