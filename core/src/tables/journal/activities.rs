//! Журнал мероприятий.

use crate::day::Day;
use crate::id::{ActivityKindId, ParticipantId};
use crate::model::TargetModel;
use crate::programme::command::Command;
use crate::record::{Activity, Selection, Training};
use crate::role::Role;
use crate::tables::finding::{Fault, TableError};
use crate::tables::journal::{Desk, Journal, Said, held, sheet};
use crate::tables::layout::{ACTIVITIES, Field};
use crate::tables::lookup::Lookup;
use crate::tables::reading::{Reading, unknown_word, word};
use crate::tables::words::{self, EVERYBODY, OUTCOMES, SELECTION, meaning};
use crate::tables::{File, Known};

const OUTCOME_WORDS: &str = "рекомендован; не рекомендован";
/// The event that is a mentor's training.
const TRAINING: &str = "mentor_training";

/// Reads the journal of events: `HoldActivity` for each row; for «Обучение наставников» also `TrainMentor` for each
/// mentor in it. «Отбор наставников» is no event but `SelectMentor` for each person, fit unless «Итог» says otherwise.
///
/// # Errors
///
/// [`TableError`] when the file is no table, or lacks the heading or a required column.
pub fn activities(file: &File<'_>, known: &Known<'_>) -> Result<Journal, TableError> {
    let sheet = sheet(file, &ACTIVITIES)?;
    let desk = Desk::new(known);
    let kinds = kinds(known.model);
    let programme = desk.programme();
    let mut seen = Seen {
        activities: held(programme.map(|p| p.activities()), |a| {
            (a.kind.clone(), a.on)
        }),
        trainings: held(programme.map(|p| p.trainings()), |t| {
            (t.mentor.clone(), t.on)
        }),
        selections: held(programme.map(|p| p.selections()), |s| {
            (s.mentor.clone(), s.on)
        }),
    };
    Ok(desk.read(&sheet, |reading, _| {
        let said = said(reading, &desk, &kinds)?;
        Some(seen.commands(said))
    }))
}

/// What a row says.
enum What {
    Selection { fit: bool },
    Activity(ActivityKindId),
}

struct Row {
    what: What,
    on: Day,
    people: Vec<ParticipantId>,
}

fn kinds(model: &TargetModel) -> Lookup<ActivityKindId> {
    Lookup::new(model.registry().activities.iter().flat_map(|kind| {
        [&kind.name.ru, &kind.name.en].map(|name| (kind.id.clone(), name.as_str()))
    }))
}

fn kind(kinds: &Lookup<ActivityKindId>, text: &str) -> Result<ActivityKindId, Fault> {
    let by_words = || meaning(words::ACTIVITIES, text)?.parse().ok();
    kinds.find(text).or_else(by_words).ok_or_else(|| {
        let names: Vec<_> = kinds.names().filter(|name| !name.is_ascii()).collect();
        unknown_word(text, kinds.guess(text), &names.join("; "))
    })
}

fn said(reading: &mut Reading<'_>, desk: &Desk<'_>, kinds: &Lookup<ActivityKindId>) -> Option<Row> {
    let on = reading.need_day(Field::Day);
    let outcome = reading.get(Field::Outcome, |text| word(OUTCOMES, text, OUTCOME_WORDS));
    let what = reading.need(Field::Kind, |text| match meaning(SELECTION, text) {
        Some(()) => Ok(What::Selection {
            fit: outcome.unwrap_or(true),
        }),
        None => kind(kinds, text).map(What::Activity),
    });
    let of_people = match &what {
        Some(What::Selection { .. }) => true,
        Some(What::Activity(kind)) => kind.as_str() == TRAINING,
        None => false,
    };
    if of_people {
        reading.need(Field::People, |_| Ok(()));
    }
    let cell = reading.row.text(Field::People).unwrap_or_default();
    let people = match meaning(EVERYBODY, &cell) {
        Some(role) => everybody(desk, role, on?),
        None => reading.people(Field::People, |name| {
            desk.find_among(name, |id| of_people && holds(desk, id, Role::Mentor))
        }),
    };
    Some(Row {
        what: what?,
        on: on?,
        people,
    })
}

fn holds(desk: &Desk<'_>, id: &ParticipantId, role: Role) -> bool {
    let index = desk.index.as_ref();
    let person = index.and_then(|index| index.participant(id));
    person.is_some_and(|person| person.enrolment(role).is_some())
}

fn everybody(desk: &Desk<'_>, role: Option<Role>, on: Day) -> Vec<ParticipantId> {
    let people = desk
        .programme()
        .map_or(&[][..], |programme| programme.participants());
    let fits = |person: &&crate::record::Participant| match role {
        Some(role) => person.holds(role, on),
        None => true,
    };
    people
        .iter()
        .filter(fits)
        .map(|person| person.id.clone())
        .collect()
}

/// The records that are there already.
struct Seen {
    activities: std::collections::HashSet<(ActivityKindId, Day)>,
    trainings: std::collections::HashSet<(ParticipantId, Day)>,
    selections: std::collections::HashSet<(ParticipantId, Day)>,
}

impl Seen {
    fn commands(&mut self, row: Row) -> Said {
        let on = row.on;
        let mut commands = Vec::new();
        match row.what {
            What::Selection { fit } => {
                let new = row
                    .people
                    .into_iter()
                    .filter(|p| self.selections.insert((p.clone(), on)));
                commands
                    .extend(new.map(|mentor| Command::SelectMentor(Selection { mentor, on, fit })));
            }
            What::Activity(kind) => {
                if kind.as_str() == TRAINING {
                    let new = row
                        .people
                        .iter()
                        .filter(|p| self.trainings.insert(((*p).clone(), on)));
                    commands.extend(new.map(|mentor| {
                        Command::TrainMentor(Training {
                            mentor: mentor.clone(),
                            on,
                            programme: None,
                        })
                    }));
                }
                if self.activities.insert((kind.clone(), on)) {
                    let people = row.people;
                    let activity = Activity::new(kind, on);
                    let activity = Activity { people, ..activity };
                    commands.push(Command::HoldActivity(activity));
                }
            }
        }
        commands.into_iter().map(|command| (on, command)).collect()
    }
}
