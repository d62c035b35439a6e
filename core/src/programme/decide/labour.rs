//! Instructions to mentor as work.

use super::{Case, check_period, key};
use crate::day::Period;
use crate::params;
use crate::programme::event::{Event, InstructionCancelled};
use crate::programme::refuse::Reason;
use crate::record::Instruction;
use crate::role::Role;

impl Case<'_> {
    pub(super) fn instruct(&mut self, instruction: &Instruction) -> Vec<Event> {
        if self.find.instruction(&instruction.id).is_some() {
            self.taken(instruction.id.as_str(), key("id"));
        }
        self.holder(
            &instruction.mentor,
            Role::Mentor,
            instruction.from,
            "mentor",
        );
        if let Some(id) = &instruction.pair
            && let Some(pair) = self.pair(id, key("pair"))
            && !pair.mentors.contains(&instruction.mentor)
        {
            let params = params! { id: instruction.mentor.to_string(), pair: id.to_string() };
            self.reasons
                .add(Reason::NotInThePair, key("mentor"), params);
        }
        self.document(instruction.document.as_ref(), key("document"));
        if let Some(until) = instruction.until {
            let from = instruction.from;
            check_period(&mut self.reasons, Period { from, until }, key("until"));
        }
        if instruction.cancelled.is_some() {
            let params = params! { id: instruction.id.to_string() };
            self.reasons
                .add(Reason::InstructionNotNew, key("cancelled"), params);
        }
        vec![Event::MentorInstructed(Box::new(instruction.clone()))]
    }

    pub(super) fn cancel_instruction(&mut self, cancelled: &InstructionCancelled) -> Vec<Event> {
        let id = params! { id: cancelled.instruction.to_string() };
        let found = self.find.instruction(&cancelled.instruction);
        let cancellation = cancelled.cancellation;
        match found {
            None => self
                .reasons
                .add(Reason::UnknownInstruction, key("instruction"), id),
            Some(known) if known.cancelled.is_some() => {
                self.reasons
                    .add(Reason::InstructionCancelledAlready, key("instruction"), id);
            }
            Some(known) if cancellation.told < known.from => {
                let params = params! { on: cancellation.told, cause: known.from };
                let at = key("cancellation").key("told");
                self.reasons.add(Reason::BeforeItsCause, at, params);
            }
            Some(_) => {}
        }
        if cancellation.on < cancellation.told {
            let params = params! { on: cancellation.on, cause: cancellation.told };
            let at = key("cancellation").key("on");
            self.reasons.add(Reason::BeforeItsCause, at, params);
        }
        vec![Event::InstructionCancelled(cancelled.clone())]
    }
}
