//! Row by row: whom a row is about, whether it may be taken in, and what becomes of the person.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::directory::{Directory, Person};
use crate::id::{ParticipantId, StandingId};
use crate::params;
use crate::programme::header::OrganisationKind;
use crate::programme::index::Index;
use crate::record::Participant;
use crate::role::Role;
use crate::tables::Known;
use crate::tables::finding::{Code, Fault, whole_file};
use crate::tables::fold::key;
use crate::tables::import::forms::Forms;
use crate::tables::import::numbers::last_numbers;
use crate::tables::import::person::State;
use crate::tables::import::row::{Closing, Draft, Partners, draft};
use crate::tables::import::stated::Stated;
use crate::tables::import::{Completion, Import, Understood};
use crate::tables::layout::Field;
use crate::tables::people::{Found, People, Traits};
use crate::tables::sheet::Sheet;
use crate::text::{Param, Params};

pub(super) struct Importer<'a> {
    known: &'a Known<'a>,
    index: Option<Index<'a>>,
    forms: Forms<'a>,
    people: People,
    directory: Directory,
    states: BTreeMap<ParticipantId, State>,
    /// The people of this import in the order of their first rows.
    order: Vec<ParticipantId>,
    /// The last number given in each role.
    numbers: BTreeMap<Role, u32>,
    /// Those of the current base whose standing only their age tells.
    by_age: Vec<ParticipantId>,
    partners: Vec<(ParticipantId, Role, Partners)>,
    import: Import,
}

impl<'a> Importer<'a> {
    pub(super) fn new(known: &'a Known<'a>) -> Self {
        let directory = known.directory.cloned().unwrap_or_default();
        Self {
            known,
            index: known.programme.map(Index::new),
            forms: Forms::new(known.model),
            people: People::new(&directory),
            states: BTreeMap::new(),
            order: Vec::new(),
            numbers: last_numbers(known, &directory),
            by_age: Vec::new(),
            partners: Vec::new(),
            import: Import::default(),
            directory,
        }
    }

    /// Takes in a base.
    pub(super) fn read(&mut self, sheet: &Sheet, role: Role) {
        self.import.notes.extend(sheet.notes.iter().cloned());
        let mut names = BTreeSet::new();
        let mut understood = 0;
        for row in sheet.rows() {
            names.extend(row.text(Field::Name).map(|name| key(&name)));
            let admitted = draft(row, role, &self.forms, self.known.day)
                .and_then(|draft| self.admit(draft).map_err(|reason| vec![*reason]));
            match admitted {
                Ok(()) => understood += 1,
                Err(reasons) => {
                    self.import.understood.quarantined_rows += 1;
                    self.import.quarantined.extend(reasons);
                }
            }
        }
        match role {
            Role::Mentee => self.import.understood.mentees = understood,
            _ => self.import.understood.mentors = understood,
        }
        let by_age = std::mem::take(&mut self.by_age);
        self.note_people(&sheet.file, Code::StandingByAge, by_age);
        let absent = self.absent(role, &names);
        self.note_people(&sheet.file, Code::PeopleAbsent, absent);
    }

    fn note_people(&mut self, file: &str, code: Code, people: Vec<ParticipantId>) {
        if !people.is_empty() {
            let fault = Fault::new(code, params! { count: people.len() });
            let note = fault.at(whole_file(file));
            self.import.notes.push(Diagnostic { people, ..note });
        }
    }

    /// Those of the programme whom the base does not name. They stay: absence ends nothing.
    fn absent(&self, role: Role, names: &BTreeSet<String>) -> Vec<ParticipantId> {
        let participants = self.known.programme.map_or(&[][..], |p| p.participants());
        let is_absent = |person: &&Participant| {
            let entry = self.directory.get(&person.id);
            person.holds(role, self.known.day)
                && entry.is_some_and(|entry| !names.contains(&key(&entry.name)))
        };
        participants
            .iter()
            .filter(is_absent)
            .map(|person| person.id.clone())
            .collect()
    }

    /// Takes a row in, or says why not.
    fn admit(&mut self, draft: Draft) -> Result<(), Box<Diagnostic>> {
        let role = draft.side.role();
        let (found, namesakes) = self.whose(&draft)?;
        if let Some(id) = &found {
            self.check_beside(id, &draft)?;
        }
        let standing = self.standing(found.as_ref(), &draft)?;
        let id = found.unwrap_or_else(|| self.new_id(role));
        let told = draft.standing.is_some() || draft.usual.is_some();
        if !told && self.known_standing(&id).is_none() {
            self.by_age.push(id.clone());
        }
        if !namesakes.is_empty() {
            let note = refusal(&draft, Code::Namesake, params! {});
            let people = std::iter::once(id.clone()).chain(namesakes).collect();
            self.import.notes.push(Diagnostic { people, ..note });
        }
        self.lay(id, standing, draft);
        Ok(())
    }

    /// The person of a row; `None`: somebody new, beside namesakes.
    fn whose(
        &self,
        draft: &Draft,
    ) -> Result<(Option<ParticipantId>, Vec<ParticipantId>), Box<Diagnostic>> {
        let traits = Traits::new(
            draft.born,
            draft.contacts.as_deref(),
            draft.place.as_deref(),
        );
        match self.people.recognise(&draft.name, &traits) {
            Found::Known(id) => Ok((Some(id), Vec::new())),
            Found::New { namesakes } => Ok((None, namesakes)),
            Found::Unclear(people) => Err(Box::new(Diagnostic {
                people,
                ..refusal(draft, Code::PersonAmbiguous, params! {})
            })),
        }
    }

    /// A row must not repeat another one of its base, nor contradict a row of the other base.
    fn check_beside(&self, id: &ParticipantId, draft: &Draft) -> Result<(), Box<Diagnostic>> {
        let Some(state) = self.states.get(id) else {
            return Ok(());
        };
        if let Some(row) = state.row(draft.side.role()) {
            let double = refusal(draft, Code::PersonDoubled, params! { row: row });
            return Err(Box::new(double));
        }
        match (state.stated(), &draft.standing) {
            (Some(one), Some(other)) if one != other => {
                let params = params! { one: self.name_of(one), other: self.name_of(other) };
                Err(Box::new(refusal(draft, Code::StandingDiffers, params)))
            }
            _ => Ok(()),
        }
    }

    fn name_of(&self, standing: &StandingId) -> Param {
        let entry = self.known.model.standing(standing);
        entry.map_or_else(|| standing.as_str().into(), |entry| (&entry.name).into())
    }

    /// Who the person is: as the place says, as is known, as the form supposes, or as their age leaves no choice.
    fn standing(
        &self,
        found: Option<&ParticipantId>,
        draft: &Draft,
    ) -> Result<StandingId, Box<Diagnostic>> {
        draft
            .standing
            .as_ref()
            .or_else(|| self.known_standing(found?))
            .or(draft.usual.as_ref())
            .cloned()
            .or_else(|| self.standing_by_age(draft))
            .ok_or_else(|| Box::new(refusal(draft, Code::StandingUnknown, params! {})))
    }

    fn known_standing(&self, id: &ParticipantId) -> Option<&StandingId> {
        let state = self.states.get(id).map(|state| &state.participant);
        state
            .or_else(|| self.participant(id))
            .map(|known| &known.standing)
    }

    fn participant(&self, id: &ParticipantId) -> Option<&'a Participant> {
        self.index.as_ref()?.participant(id)
    }

    /// A mentee who cannot be of age yet learns in the organisation.
    fn standing_by_age(&self, draft: &Draft) -> Option<StandingId> {
        let minor = draft.born?.age_at_most(self.known.day) < 18;
        let kind = self.known.programme.map(|p| p.header().organisation.kind);
        let learner = match kind {
            Some(OrganisationKind::College | OrganisationKind::University) => "student",
            _ => "pupil",
        };
        (minor && draft.side.role() == Role::Mentee)
            .then(|| learner.parse().ok())
            .flatten()
    }

    /// The next free id of a role, `mentee-007`.
    fn new_id(&mut self, role: Role) -> ParticipantId {
        let number = self.numbers.entry(role).or_default();
        loop {
            *number = number.saturating_add(1);
            if let Ok(id) = format!("{}-{number:03}", role.id()).parse() {
                return id;
            }
        }
    }

    fn lay(&mut self, id: ParticipantId, standing: StandingId, mut draft: Draft) {
        let known = self.participant(&id);
        let person = self.directory.get(&id).cloned();
        let state = self.states.entry(id.clone()).or_insert_with(|| {
            self.order.push(id.clone());
            let person = person.unwrap_or_else(|| Person::named(&draft.name));
            match known {
                Some(participant) => State::known(participant, person),
                None => {
                    let born = person.born;
                    let participant = Participant {
                        born,
                        ..Participant::new(id.clone(), standing)
                    };
                    State::new(participant, person)
                }
            }
        });
        state.take(&draft, self.known.model, self.known.day);
        if draft.entry.is_none() && state.is_new() {
            let note = refusal(
                &draft,
                Code::EntryDayAssumed,
                params! { day: self.known.day },
            );
            self.import.notes.push(Diagnostic {
                people: vec![id.clone()],
                ..note
            });
        }
        self.people.put(&id, &state.person);
        let directory = std::mem::take(&mut self.directory);
        self.directory = directory.with(id.clone(), state.person.clone());
        let role = draft.side.role();
        let partners = std::mem::take(&mut draft.partners);
        self.partners.push((id.clone(), role, partners));
        self.import.completions.extend(completion(id, draft));
    }

    /// The import as a whole.
    pub(super) fn finish(mut self) -> Import {
        let stated = Stated {
            known: self.known,
            index: self.index.as_ref(),
            forms: &self.forms,
            people: &self.people,
            states: &self.states,
        };
        let (pairs, notes) = stated.pairs(self.partners);
        self.import.stated_pairs = pairs;
        self.import.notes.extend(notes);
        let states = self.states.values();
        self.import.understood = Understood {
            people: states.len(),
            in_both: states.clone().filter(|state| state.rows() > 1).count(),
            new_people: states.filter(|state| state.is_new()).count(),
            ..self.import.understood
        };
        for id in &self.order {
            if let Some(state) = self.states.remove(id) {
                self.import.commands.extend(state.commands(self.known.day));
            }
        }
        self.import.directory = self.directory;
        self.import
    }
}

/// A word on a whole row.
fn refusal(draft: &Draft, code: Code, params: Params) -> Diagnostic {
    Fault::new(code, params).at(draft.origin.clone())
}

fn completion(participant: ParticipantId, draft: Draft) -> Option<Completion> {
    let role = draft.side.role();
    let Closing {
        completed,
        result,
        link,
        mark,
        achievements,
    } = draft.closing;
    let texts = [&result, &link, &mark, &achievements];
    let any = completed.is_some() || texts.iter().any(|text| text.is_some());
    any.then_some(Completion {
        participant,
        role,
        completed,
        result,
        link,
        mark,
        achievements,
        origin: draft.origin,
    })
}
