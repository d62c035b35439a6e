//! What an import makes of one person: the rows about them laid over what was known.

use std::ops::Deref;

use crate::day::{Day, PartialDay};
use crate::directory::Person;
use crate::id::{CategoryId, StandingId};
use crate::model::TargetModel;
use crate::model::registry::Contour;
use crate::programme::command::Command;
use crate::programme::event::{Correction, RoleTaken};
use crate::record::{Enrolment, Few, Participant, Request};
use crate::role::Role;
use crate::tables::cell::topics;
use crate::tables::fold::{one_line, tidy};
use crate::tables::import::row::{Draft, Side, in_small_letters};
use crate::tables::write::place_text;

/// A person during the import.
#[derive(Debug)]
pub(super) struct State {
    pub(super) participant: Participant,
    pub(super) person: Person,
    /// The participant as the programme has them.
    old: Option<Participant>,
    /// Roles that are new to a person of the programme.
    taken: Vec<Enrolment>,
    /// The rows of this import about the person.
    rows: Vec<(Role, u32)>,
    stated: Option<StandingId>,
}

impl State {
    /// Somebody whom the programme does not know yet.
    pub(super) fn new(participant: Participant, person: Person) -> Self {
        Self {
            participant,
            person,
            old: None,
            taken: Vec::new(),
            rows: Vec::new(),
            stated: None,
        }
    }

    /// Somebody of the programme.
    pub(super) fn known(participant: &Participant, person: Person) -> Self {
        Self {
            old: Some(participant.clone()),
            ..Self::new(participant.clone(), person)
        }
    }

    /// The row of this import that the person has in the base already.
    pub(super) fn row(&self, role: Role) -> Option<u32> {
        let mut rows = self.rows.iter();
        rows.find(|(of, _)| *of == role).map(|(_, row)| *row)
    }

    /// The standing that another row of this import states.
    pub(super) fn stated(&self) -> Option<&StandingId> {
        self.stated.as_ref()
    }

    pub(super) fn is_new(&self) -> bool {
        self.old.is_none()
    }

    pub(super) fn rows(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn holds(&self, role: Role) -> bool {
        let mut roles = self.participant.roles.iter().chain(&self.taken);
        roles.any(|enrolment| enrolment.role == role)
    }

    /// Lays a row over what is known. A cell that says nothing changes nothing. Names, contacts and the place are
    /// those of the first row of the import that has them.
    pub(super) fn take(&mut self, draft: &Draft, model: &TargetModel, today: Day) {
        let first = self.rows.is_empty();
        let role = draft.side.role();
        self.rows.push((role, draft.origin.row.unwrap_or_default()));
        if first && !reads_as(&in_small_letters(&self.person.name), &draft.name) {
            self.person.name.clone_from(&draft.name);
        }
        if first || self.person.contacts.is_none() {
            renew(&mut self.person.contacts, draft.contacts.as_ref());
        }
        let known = self.participant.born.or(self.person.born);
        let born = draft.born.map(|born| closer(known, born));
        if born.is_some() && (self.is_new() || born != known) {
            self.person.born = born;
            self.participant.born = born;
        }
        self.take_place(draft, model, first);
        if draft.service_years.is_some() {
            self.participant.service_years = draft.service_years;
        }
        self.take_side(&draft.side, model);
        self.enter(role, draft.entry, today);
    }

    fn take_place(&mut self, draft: &Draft, model: &TargetModel, first: bool) {
        let written = place_text(&self.participant, Some(&self.person), model);
        let written = written.as_deref().map(one_line);
        // A place that reads as it would be written says nothing new.
        if self.old.is_some() && draft.place.is_some() && draft.place == written {
            self.stated.clone_from(&draft.standing);
            return;
        }
        if let Some(standing) = &draft.standing {
            if self.participant.standing != *standing {
                self.participant.standing = standing.clone();
                self.participant.step = None;
            }
            self.stated = Some(standing.clone());
        }
        let Some(place) = &draft.place else {
            return;
        };
        if draft.step.is_some() {
            self.participant.step = draft.step;
        }
        if first || self.person.place.is_none() {
            renew(&mut self.person.place, Some(place));
        }
        let standing = model.standing(&self.participant.standing);
        if standing.is_some_and(|entry| entry.contour != Contour::Inner) {
            renew(&mut self.participant.place, Some(place));
        } else {
            self.participant.place = None;
        }
    }

    fn take_side(&mut self, side: &Side, model: &TargetModel) {
        let participant = &mut self.participant;
        match side {
            Side::Mentee {
                request,
                categories,
            } => {
                if let Some(request) = request {
                    take_request(&mut participant.requests, request);
                }
                take_categories(&mut participant.categories, categories, model);
            }
            Side::Mentor {
                competences,
                interests,
                wished_age,
                hours_a_month,
                takes,
            } => {
                take_topics(&mut participant.competences, competences);
                take_topics(&mut participant.interests, interests);
                if let Some(wished_age) = wished_age {
                    participant.wished_age = *wished_age;
                }
                if let Some(hours) = hours_a_month {
                    participant.hours_a_month = *hours;
                }
                participant.takes = takes.or(participant.takes);
            }
        }
    }

    /// The role from the day of entry; without a day, a role that is held already stays and a new one begins today.
    fn enter(&mut self, role: Role, entry: Option<Day>, today: Day) {
        let of_role = |enrolment: &Enrolment| enrolment.role == role;
        let mut held = self.participant.roles.iter();
        if held.any(|held| of_role(held) && Some(held.from) == entry) {
            return;
        }
        let mut held = self.participant.roles.iter_mut();
        let enrolment = held.rfind(|enrolment| of_role(enrolment));
        let from = entry.unwrap_or(today);
        match enrolment {
            Some(enrolment) => {
                let over = enrolment.until.is_some_and(|until| until < from);
                match entry {
                    Some(from) if over => self.taken.push(Enrolment::new(role, from)),
                    Some(from) => enrolment.from = from,
                    None => {}
                }
            }
            None if self.old.is_some() => self.taken.push(Enrolment::new(role, from)),
            None => self.participant.roles.push(Enrolment::new(role, from)),
        }
    }

    /// What has to be told to the programme.
    pub(super) fn commands(self, today: Day) -> Vec<Command> {
        let Some(old) = self.old else {
            return vec![Command::Enrol(self.participant)];
        };
        let id = old.id.clone();
        let corrected = (self.participant != old).then_some(Correction {
            participant: self.participant,
            on: today,
        });
        let corrected = corrected.map(Command::Correct);
        let taken = self.taken.into_iter().map(|role| {
            Command::TakeRole(RoleTaken {
                participant: id.clone(),
                role,
            })
        });
        corrected.into_iter().chain(taken).collect()
    }
}

/// Whether a text that may have line breaks is the one that a cell shows.
fn reads_as(known: &str, said: &str) -> bool {
    one_line(known) == said
}

fn renew(known: &mut Option<String>, said: Option<&String>) {
    let same = |said: &&String| !known.as_ref().is_some_and(|known| reads_as(known, said));
    if let Some(said) = said.filter(same) {
        *known = Some(said.clone());
    }
}

/// Of two dates of one birth the one that says more.
fn closer(known: Option<PartialDay>, said: PartialDay) -> PartialDay {
    let days = |born: PartialDay| born.earliest().days_until(born.latest());
    known
        .filter(|known| days(*known) < days(said))
        .unwrap_or(said)
}

/// The column holds the main request, which is the first one.
fn take_request(requests: &mut Few<Request>, request: &Request) {
    if requests
        .iter()
        .any(|known| reads_as(&known.text, &request.text))
    {
        return;
    }
    match requests.first_mut() {
        Some(main) => *main = request.clone(),
        None => requests.push(request.clone()),
    }
}

/// Categories of health and hardship are never written into a table, so a table does not take them away either.
fn take_categories(known: &mut Few<CategoryId>, said: &[CategoryId], model: &TargetModel) {
    let special = |id: &&CategoryId| model.category(id).is_some_and(|entry| entry.special);
    let unsaid = |id: &&CategoryId| !said.contains(id);
    let kept = known.iter().filter(special).filter(unsaid).cloned();
    let all: Few<_> = said.iter().cloned().chain(kept).collect();
    let same = all.len() == known.len() && all.iter().all(|id| known.contains(id));
    if !said.is_empty() && !same {
        *known = all;
    }
}

/// A list that reads the same stays as it is.
fn take_topics<L>(known: &mut L, said: &[String])
where
    L: Deref<Target = [String]> + FromIterator<String>,
{
    if !said.is_empty() && topics(&tidy(&known.join("; "))) != said {
        *known = said.iter().cloned().collect();
    }
}
