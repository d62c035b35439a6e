//! (programme, event) → programme. Holds no rule and cannot fail: an event is a fact.

use crate::programme::Programme;
use crate::programme::event::Event;
use crate::programme::places::Places;
use crate::record::TaskAct;

/// `places` tells where the record stands that an event changes.
pub(super) fn evolve(programme: &mut Programme, event: Event, places: &mut impl Places) {
    match event {
        // The opening makes the programme; it is not laid over one.
        Event::Opened(_) => {}
        Event::FormChosen(choice) => programme.forms.push(choice),
        Event::StageMoved(act) => programme.stages.push(act),
        Event::Enrolled(person) => programme.participants.push(*person),
        Event::Corrected(correction) => {
            let place = places.participant(programme, &correction.participant.id);
            let change = |person: &mut _| *person = correction.participant;
            programme.participants.change(place, change);
        }
        Event::RoleTaken(taken) => {
            let place = places.participant(programme, &taken.participant);
            programme
                .participants
                .change(place, |person| person.roles.push(taken.role));
        }
        Event::RoleLeft(left) => {
            let place = places.participant(programme, &left.participant);
            programme.participants.change(place, |person| {
                let open = person
                    .roles
                    .iter_mut()
                    .find(|role| role.role == left.role && role.covers(left.on));
                if let Some(role) = open {
                    role.left = Some(left.on);
                }
            });
        }
        Event::CuratorAppointed(appointment) => programme.appointments.push(*appointment),
        Event::MentorSelected(selection) => programme.selections.push(selection),
        Event::MentorTrained(training) => programme.trainings.push(training),
        Event::DocumentFiled(document) => programme.documents.push(*document),
        Event::ConsentGiven(consent) => programme.consents.push(*consent),
        Event::ConsentWithdrawn(withdrawn) => {
            let place = places.consent(programme, &withdrawn.consent);
            programme
                .consents
                .change(place, |consent| consent.withdrawn = Some(withdrawn.on));
        }
        Event::MentorInstructed(instruction) => programme.instructions.push(*instruction),
        Event::InstructionCancelled(cancelled) => {
            let place = places.instruction(programme, &cancelled.instruction);
            programme.instructions.change(place, |instruction| {
                instruction.cancelled = Some(cancelled.cancellation)
            });
        }
        Event::MentorChosen(choice) => programme.choices.push(choice),
        Event::PairProposed(pair) => programme.pairs.push(*pair),
        Event::PairAgreed(agreed) => {
            let place = places.pair(programme, &agreed.pair);
            programme
                .pairs
                .change(place, |pair| pair.agreed.push(agreed.agreement));
        }
        Event::PairApproved(approved) => {
            let place = places.pair(programme, &approved.pair);
            programme.pairs.change(place, |pair| {
                pair.order = Some(approved.order);
                pair.approved = Some(approved.on);
                pair.term = Some(approved.term);
            });
        }
        Event::PairPlanned(planned) => {
            let place = places.pair(programme, &planned.pair);
            programme.pairs.change(place, |pair| {
                if let Some(old) = pair.plan.replace(planned.plan) {
                    pair.earlier_plans.push(old);
                }
            });
        }
        Event::PairProlonged(longer) => {
            let place = places.pair(programme, &longer.pair);
            programme
                .pairs
                .change(place, |pair| pair.prolonged.push(longer.prolongation));
        }
        Event::MeetingHeld(meeting) => programme.meetings.push(meeting),
        Event::PairEnded(ended) => {
            let place = places.pair(programme, &ended.pair);
            programme
                .pairs
                .change(place, |pair| pair.ended = Some(ended.ending));
        }
        Event::Answered(answers) => programme.answers.push(*answers),
        Event::ActivityHeld(activity) => programme.activities.push(*activity),
        Event::MadePublic(publication) => programme.publications.push(*publication),
        Event::TakenDown(down) => programme.publications.change_all(
            |publication| {
                publication.address == down.address
                    && publication.removed.is_none()
                    && publication.on <= down.on
            },
            |publication| publication.removed = Some(down.on),
        ),
        Event::PairContacted(contact) => programme.contacts.push(contact),
        Event::FigureReported(figure) => programme.figures.push(*figure),
        Event::TaskPlanned(act) => programme.tasks.push(TaskAct::Planned(*act)),
        Event::TaskCompleted(act) => programme.tasks.push(TaskAct::Completed(*act)),
        Event::TaskDropped(act) => programme.tasks.push(TaskAct::Dropped(act)),
    }
}
