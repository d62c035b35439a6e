//! The bases back into CSV, in the official order of columns.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::day::Day;
use crate::directory::{Directory, Person};
use crate::id::ParticipantId;
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::programme::index::Index;
use crate::record::{Enrolment, Pair, Participant};
use crate::role::Role;
use crate::tables::cell::{print_ages, print_born, print_date, print_hours};
use crate::tables::layout::{Field, Layout, MENTEES, MENTORS};

/// Signs that make a spreadsheet take a cell for a formula.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before `=`, `+`, `-`, `@` and the like.
///
/// ```
/// use nastavnik::tables::safe_cell;
///
/// assert_eq!(safe_cell("=1+1"), "'=1+1");
/// assert_eq!(safe_cell("9 «А» класс"), "9 «А» класс");
/// ```
pub fn safe_cell(text: &str) -> Cow<'_, str> {
    if is_formula(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A cell without the apostrophe that [`safe_cell`] has put.
pub(super) fn unsafe_cell(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => cell,
    }
}

/// Whether a formula follows, with or without apostrophes before it: one more apostrophe can always be taken off.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// The place of work or study as the tables have it.
pub(super) fn place_text(
    participant: &Participant,
    person: Option<&Person>,
    model: &TargetModel,
) -> Option<String> {
    let named = person
        .and_then(|person| person.place.clone())
        .or_else(|| participant.place.clone());
    named.or_else(|| {
        let standing = model.standing(&participant.standing)?;
        Some(match (participant.step, participant.standing.as_str()) {
            (Some(step), "pupil") => format!("{step} класс"),
            (Some(step), "student") => format!("{step} курс"),
            _ => standing.name.ru.clone(),
        })
    })
}

/// The base of mentees on the day: the 13 official columns, then those of the columns that schools add in which
/// somebody has something. UTF-8 with a byte order mark, `;`, as Russian Excel opens it.
///
/// What the records have no place for (links, marks of completion that no ending backs) is left empty.
pub fn write_mentees(
    model: &TargetModel,
    programme: &Programme,
    directory: &Directory,
    day: Day,
) -> String {
    write(model, programme, directory, day, Role::Mentee)
}

/// The base of mentors on the day: the 16 official columns, then as in [`write_mentees`].
pub fn write_mentors(
    model: &TargetModel,
    programme: &Programme,
    directory: &Directory,
    day: Day,
) -> String {
    write(model, programme, directory, day, Role::Mentor)
}

type Cells = BTreeMap<Field, String>;

fn write(
    model: &TargetModel,
    programme: &Programme,
    directory: &Directory,
    day: Day,
    role: Role,
) -> String {
    let programme = programme.as_of(day);
    let writer = Writer {
        model,
        index: Index::new(&programme),
        directory,
        day,
        role,
    };
    let people = programme.participants().iter();
    let rows: Vec<Cells> = people
        .filter_map(|person| {
            let mut roles = person.roles.iter();
            Some((person, roles.rfind(|enrolment| enrolment.role == role)?))
        })
        .enumerate()
        .map(|(i, (person, enrolment))| writer.row(i + 1, person, enrolment))
        .collect();
    let layout = match role {
        Role::Mentee => &MENTEES,
        _ => &MENTORS,
    };
    print(layout, &rows)
}

fn print(layout: &Layout, rows: &[Cells]) -> String {
    let columns: Vec<_> = layout
        .columns
        .iter()
        .enumerate()
        .filter(|(place, column)| {
            *place < layout.official || rows.iter().any(|row| row.contains_key(&column.field))
        })
        .map(|(_, column)| column)
        .collect();
    let mut csv = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let heading = columns.iter().map(|column| column.title);
    // Writing into memory does not fail.
    let _ = csv.write_record(heading);
    for row in rows {
        let cells = columns.iter().map(|column| row.get(&column.field));
        let cells = cells.map(|cell| cell.map_or_else(String::new, |cell| written(cell)));
        let _ = csv.write_record(cells);
    }
    let bytes = csv.into_inner().unwrap_or_default();
    format!("\u{FEFF}{}", String::from_utf8_lossy(&bytes))
}

/// A cell as it goes into the file: no formula, and no sign that makes a text file a binary one.
fn written(cell: &str) -> String {
    let kept = cell.chars().filter_map(|c| match c {
        '\t' | '\n' | '\r' => Some(c),
        c if c.is_control() => c.is_whitespace().then_some(' '),
        c => Some(c),
    });
    let cell: String = kept.collect();
    safe_cell(&cell).into_owned()
}

struct Writer<'a> {
    model: &'a TargetModel,
    index: Index<'a>,
    directory: &'a Directory,
    day: Day,
    role: Role,
}

impl Writer<'_> {
    fn row(&self, number: usize, person: &Participant, enrolment: &Enrolment) -> Cells {
        let entry = self.directory.get(&person.id);
        let mut cells = Cells::new();
        let mut put = |field, text: Option<String>| {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                cells.insert(field, text);
            }
        };
        put(Field::Ordinal, Some(number.to_string()));
        put(
            Field::Name,
            Some(self.directory.name(&person.id).to_owned()),
        );
        put(
            Field::Contacts,
            entry.and_then(|entry| entry.contacts.clone()),
        );
        let born = person.born.or(entry.and_then(|entry| entry.born));
        put(Field::Born, born.map(print_born));
        put(Field::Place, place_text(person, entry, self.model));
        put(
            Field::Service,
            person.service_years.map(|years| years.to_string()),
        );
        put(Field::Entry, Some(print_date(enrolment.from)));
        match self.role {
            Role::Mentee => {
                let request = person.requests.first();
                put(Field::Request, request.map(|request| request.text.clone()));
                put(Field::Category, Some(self.categories(person)));
            }
            _ => {
                put(Field::Competences, Some(person.competences.join("; ")));
                put(Field::Interests, Some(person.interests.join("; ")));
                put(Field::WishedAge, person.wished_age.map(print_ages));
                put(Field::Hours, person.hours_a_month.map(print_hours));
                put(Field::Takes, person.takes.map(|takes| takes.to_string()));
            }
        }
        self.pairs(person, &mut cells);
        cells
    }

    /// Categories without those of health and hardship, which never leave the programme.
    fn categories(&self, person: &Participant) -> String {
        let entries = person
            .categories
            .iter()
            .filter_map(|id| self.model.category(id));
        let names = entries
            .filter(|entry| !entry.special)
            .map(|entry| entry.name.ru.as_str());
        names.collect::<Vec<_>>().join("; ")
    }

    /// The pairs of a person that run, or the last that ended.
    fn pairs(&self, person: &Participant, cells: &mut Cells) {
        let all: Vec<&Pair> = self
            .index
            .pairs_of(&person.id, self.role)
            .map(|(_, pair)| pair)
            .collect();
        let running: Vec<&Pair> = all
            .iter()
            .copied()
            .filter(|pair| !pair.has_ended(self.day))
            .collect();
        let last = all
            .iter()
            .copied()
            .max_by_key(|pair| pair.ended.as_ref().map(|ending| ending.on));
        let shown = if running.is_empty() {
            last.into_iter().collect()
        } else {
            running
        };
        let mut columns: [Vec<String>; 3] = Default::default();
        let [names, forms, places] = &mut columns;
        for pair in &shown {
            let form = self.model.form(&pair.form);
            let form = form.map_or_else(|| pair.form.to_string(), |form| form.name.ru.clone());
            let others = match self.role {
                Role::Mentee => &pair.mentors,
                _ => &pair.mentees,
            };
            for other in others {
                names.push(self.directory.name(other).to_owned());
                forms.push(form.clone());
                places.push(self.place_of(other));
            }
        }
        let fields = [Field::Partner, Field::Form, Field::PartnerPlace];
        for (field, lines) in fields.into_iter().zip(columns) {
            if lines.iter().any(|line| !line.is_empty()) {
                cells.insert(field, lines.join("\n"));
            }
        }
        let ending = shown.first().and_then(|pair| pair.ended.as_ref());
        if let Some(ending) = ending.filter(|ending| ending.on <= self.day) {
            cells.insert(Field::Completed, print_date(ending.on));
            if let Some(result) = &ending.result {
                cells.insert(Field::Result, result.clone());
            }
            if ending.ground.as_str() == "completed" {
                cells.insert(Field::Mark, "пройдена".to_owned());
            }
        }
    }

    fn place_of(&self, id: &ParticipantId) -> String {
        let person = self.index.participant(id);
        person
            .and_then(|person| place_text(person, self.directory.get(id), self.model))
            .unwrap_or_default()
    }
}
