//! People: who enters, which roles they take and leave.

use super::{Case, check_period, key};
use crate::day::{Day, Period};
use crate::id::ParticipantId;
use crate::params;
use crate::pointer::Pointer;
use crate::programme::event::{Event, RoleLeft, RoleTaken};
use crate::programme::refuse::Reason;
use crate::record::{Appointment, Participant};
use crate::role::Role;
use crate::text::Localised;

fn role_name(role: Role) -> Localised {
    Localised::of(&format!("role-{}", role.id()), &params! {})
}

impl Case<'_> {
    pub(super) fn person(&mut self, id: &ParticipantId, at: Pointer) -> Option<&Participant> {
        let found = self.find.person(id);
        if found.is_none() {
            self.reasons
                .add(Reason::UnknownPerson, at, params! { id: id.to_string() });
        }
        found
    }

    pub(super) fn holder(&mut self, id: &ParticipantId, role: Role, on: Day, field: &str) {
        self.holder_at(id, role, on, key(field));
    }

    pub(super) fn holder_at(&mut self, id: &ParticipantId, role: Role, on: Day, at: Pointer) {
        let holds = self
            .person(id, at.clone())
            .map(|person| person.holds(role, on));
        if holds == Some(false) {
            let params = params! { id: id.to_string(), role: role_name(role), on: on };
            self.reasons.add(Reason::RoleNotHeld, at, params);
        }
    }

    pub(super) fn taken(&mut self, id: &str, at: Pointer) {
        self.reasons.add(Reason::IdTaken, at, params! { id: id });
    }

    pub(super) fn nothing(&mut self, field: &str) {
        self.reasons
            .add(Reason::NothingGiven, key(field), params! {});
    }

    pub(super) fn check_person(&mut self, person: &Participant, at: &Pointer) {
        let model = self.reasons.model;
        let standing = model.standing(&person.standing);
        self.reasons
            .know(standing, &person.standing, at.clone().key("standing"));
        for (i, category) in person.categories.iter().enumerate() {
            let place = at.clone().key("categories").index(i);
            self.reasons.know(model.category(category), category, place);
        }
        for (i, held) in person.functions.iter().enumerate() {
            let place = at.clone().key("functions").index(i);
            let known = model.function(&held.function);
            self.reasons
                .know(known, &held.function, place.clone().key("function"));
            if let Some(until) = held.until {
                let from = held.from;
                check_period(&mut self.reasons, Period { from, until }, place);
            }
        }
        if person.roles.is_empty() && person.functions.is_empty() {
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

    pub(super) fn enrol(&mut self, person: &Participant) -> Vec<Event> {
        if self.find.person(&person.id).is_some() {
            self.taken(person.id.as_str(), key("id"));
        }
        self.check_person(person, &Pointer::root());
        vec![Event::Enrolled(Box::new(person.clone()))]
    }

    pub(super) fn held_already(&mut self, role: Role, person: &ParticipantId, at: Pointer) {
        let params = params! { id: person.to_string(), role: role_name(role) };
        self.reasons.add(Reason::RoleHeldAlready, at, params);
    }

    pub(super) fn take_role(&mut self, taken: &RoleTaken) -> Vec<Event> {
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

    pub(super) fn leave_role(&mut self, left: &RoleLeft) -> Vec<Event> {
        self.holder(&left.participant, left.role, left.on, "participant");
        let person = self.find.person(&left.participant);
        let mut roles = person.iter().flat_map(|person| &person.roles);
        if roles.any(|role| role.role == left.role && role.left == Some(left.on)) {
            let role = role_name(left.role);
            let params = params! { id: left.participant.to_string(), role: role, on: left.on };
            self.reasons.add(Reason::RoleLeftAlready, key("on"), params);
        }
        let left_alone = match left.role {
            Role::Curator => Vec::new(),
            role => self
                .find
                .pairs_of(std::slice::from_ref(&left.participant), role),
        };
        for pair in left_alone.iter().filter(|pair| !pair.has_ended(left.on)) {
            let params = params! { id: left.participant.to_string(), pair: pair.id.to_string() };
            self.reasons
                .add(Reason::InActivePair, key("participant"), params);
        }
        vec![Event::RoleLeft(left.clone())]
    }

    pub(super) fn appoint(&mut self, appointment: &Appointment) -> Vec<Event> {
        self.holder(
            &appointment.curator,
            Role::Curator,
            appointment.from,
            "curator",
        );
        self.document(appointment.order.as_ref(), key("order"));
        for (i, form) in appointment.forms.iter().enumerate() {
            let known = self.reasons.model.form(form);
            self.reasons.know(known, form, key("forms").index(i));
        }
        if let Some(until) = appointment.until {
            let period = Period {
                from: appointment.from,
                until,
            };
            check_period(&mut self.reasons, period, key("until"));
        }
        vec![Event::CuratorAppointed(Box::new(appointment.clone()))]
    }
}
