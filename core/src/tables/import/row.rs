//! A row of a base as it was understood, before it is known whom it is about.

use crate::day::{Day, PartialDay};
use crate::diagnostic::{Diagnostic, Origin};
use crate::id::{CategoryId, FormId, StandingId};
use crate::params;
use crate::record::{AgeRange, Request};
use crate::role::Role;
use crate::tables::cell::{
    items, read_ages, read_amount, read_born, read_hours, read_place, topics,
};
use crate::tables::finding::{Code, Fault};
use crate::tables::fold::is_blank;
use crate::tables::import::forms::Forms;
use crate::tables::layout::Field;
use crate::tables::reading::Reading;
use crate::tables::sheet::Row;

/// What a row says of a person.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) origin: Origin,
    pub(super) name: String,
    pub(super) contacts: Option<String>,
    pub(super) born: Option<PartialDay>,
    pub(super) place: Option<String>,
    /// Who the person is by the place.
    pub(super) standing: Option<StandingId>,
    /// Who people of that side of the form usually are.
    pub(super) usual: Option<StandingId>,
    pub(super) step: Option<u8>,
    pub(super) service_years: Option<u8>,
    pub(super) entry: Option<Day>,
    pub(super) side: Side,
    pub(super) partners: Partners,
    pub(super) closing: Closing,
}

/// What only one of the bases has.
#[derive(Debug)]
pub(super) enum Side {
    Mentee {
        request: Option<Request>,
        categories: Vec<CategoryId>,
    },
    Mentor {
        competences: Vec<String>,
        interests: Vec<String>,
        /// Outer `None`: nothing said; inner `None`: any age.
        wished_age: Option<Option<AgeRange>>,
        hours_a_month: Option<Option<u16>>,
        takes: Option<u32>,
    },
}

impl Side {
    pub(super) fn role(&self) -> Role {
        match self {
            Self::Mentee { .. } => Role::Mentee,
            Self::Mentor { .. } => Role::Mentor,
        }
    }
}

/// The other side of the pairs that a row states.
#[derive(Debug, Default)]
pub(super) struct Partners {
    pub(super) names: Vec<String>,
    pub(super) forms: Vec<FormId>,
    pub(super) place: Option<String>,
    pub(super) origin: Option<Origin>,
}

/// What the columns that are filled at the end of a programme say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Closing {
    pub(super) completed: Option<Day>,
    pub(super) result: Option<String>,
    pub(super) link: Option<String>,
    pub(super) mark: Option<String>,
    pub(super) achievements: Option<String>,
}

/// Reads a row.
pub(super) fn draft(
    row: Row<'_>,
    role: Role,
    forms: &Forms<'_>,
    today: Day,
) -> Result<Draft, Vec<Diagnostic>> {
    let mut reading = Reading::new(row, today);
    let name = reading.need(Field::Name, full_name);
    let contacts = row.text(Field::Contacts);
    let born = if role == Role::Mentee {
        reading.need(Field::Born, |text| read_born(text, today))
    } else {
        reading.get(Field::Born, |text| read_born(text, today))
    };
    let place_text = row.text(Field::Place);
    let place = reading.get(Field::Place, read_place);
    let stated_forms = read_forms(&mut reading, forms);
    let (standing, usual) = forms
        .standing(role, &stated_forms, place, place_text.as_deref())
        .map_err(|fault| reading.fault(Field::Place, fault))
        .unwrap_or_default();
    let service = reading.get(Field::Service, |text| read_amount(text, 80));
    let entry = reading.day(Field::Entry);
    let side = if role == Role::Mentee {
        mentee(&mut reading, forms)
    } else {
        mentor(&mut reading)
    };
    let partners = Partners {
        names: row
            .lines(Field::Partner)
            .map(|cell| items(&cell))
            .unwrap_or_default(),
        forms: stated_forms,
        place: row.text(Field::PartnerPlace),
        origin: Some(row.origin_of(Field::Partner)),
    };
    let closing = Closing {
        completed: reading.day(Field::Completed),
        result: row.text(Field::Result),
        link: row.text(Field::Link),
        mark: row.text(Field::Mark),
        achievements: row.text(Field::Achievements),
    };
    let draft = name.map(|name| Draft {
        origin: row.origin(),
        name,
        contacts,
        born,
        place: place_text,
        standing,
        usual,
        step: place.and_then(|place| place.step),
        service_years: service.and_then(|years| u8::try_from(years).ok()),
        entry,
        side,
        partners,
        closing,
    });
    reading.or(draft)
}

/// A name has a surname and a first name, and no digits.
fn full_name(text: &str) -> Result<String, Fault> {
    let words = text
        .split(' ')
        .filter(|word| word.chars().any(char::is_alphabetic));
    if words.count() < 2 || text.chars().any(|c| c.is_ascii_digit()) {
        return Err(Fault::new(Code::NameIncomplete, params! {}));
    }
    Ok(in_small_letters(text))
}

/// «ПРИМЕРОВ ПЕРВЫЙ» as «Примеров Первый»; a name in letters of both sizes stays as it is.
pub(super) fn in_small_letters(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let mut begins = true;
    let mut letters = String::with_capacity(name.len());
    for c in name.chars() {
        if begins {
            letters.push(c);
        } else {
            letters.extend(c.to_lowercase());
        }
        begins = !c.is_alphabetic();
    }
    letters
}

fn read_forms(reading: &mut Reading<'_>, forms: &Forms<'_>) -> Vec<FormId> {
    let cell = reading.row.lines(Field::Form).unwrap_or_default();
    let mut stated = Vec::new();
    for name in items(&cell) {
        match forms.read(&name) {
            Ok(form) => stated.push(form),
            Err(fault) => reading.fault(Field::Form, fault),
        }
    }
    stated
}

/// Names of categories have commas in them: they are kept apart by semicolons and line breaks.
fn read_categories(reading: &mut Reading<'_>, forms: &Forms<'_>) -> Vec<CategoryId> {
    let cell = reading.row.lines(Field::Category).unwrap_or_default();
    let mut categories = Vec::new();
    for name in cell.split([';', '\n']).filter(|name| !is_blank(name)) {
        match forms.category(name.trim()) {
            Ok(category) if categories.contains(&category) => {}
            Ok(category) => categories.push(category),
            Err(fault) => reading.fault(Field::Category, fault),
        }
    }
    categories
}

fn mentee(reading: &mut Reading<'_>, forms: &Forms<'_>) -> Side {
    let text = reading.row.text(Field::Request);
    let cell = reading.row.lines(Field::Request).unwrap_or_default();
    Side::Mentee {
        request: text.map(|text| Request {
            text,
            topics: topics(&cell).into(),
        }),
        categories: read_categories(reading, forms),
    }
}

fn mentor(reading: &mut Reading<'_>) -> Side {
    let list = |field| {
        reading
            .row
            .lines(field)
            .map(|cell| topics(&cell))
            .unwrap_or_default()
    };
    Side::Mentor {
        interests: list(Field::Interests),
        competences: list(Field::Competences),
        wished_age: reading.get(Field::WishedAge, read_ages),
        hours_a_month: reading.get(Field::Hours, read_hours),
        takes: reading.get(Field::Takes, |text| read_amount(text, 100)),
    }
}
