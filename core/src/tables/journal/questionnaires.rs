//! Анкеты.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::id::{InstrumentId, PairId, ParameterId, ParticipantId};
use crate::model::TargetModel;
use crate::model::registry::Instrument;
use crate::params;
use crate::programme::command::Command;
use crate::record::Answers;
use crate::role::Role;
use crate::tables::cell::read_number;
use crate::tables::finding::{Code, Fault, TableError};
use crate::tables::fold::{is_blank, one_line};
use crate::tables::journal::{Desk, Doubles, Journal, held};
use crate::tables::layout::{Field, QUESTIONNAIRES};
use crate::tables::lookup::Lookup;
use crate::tables::reading::{Reading, unknown_word, word};
use crate::tables::sheet::{Row, Sheet};
use crate::tables::words::{INSTRUMENTS, ROUNDS, meaning};
use crate::tables::{File, Known};

const ROUND_WORDS: &str = "вход; промежуточный; итоговый; выход";

/// Reads the questionnaires: `RecordAnswers` for each row. Beside the named columns every column whose heading is a
/// parameter of the registry holds its marks, on the scale of the row's instrument.
///
/// # Errors
///
/// [`TableError`] when the file is no table, or lacks the heading or a required column.
pub fn questionnaires(file: &File<'_>, known: &Known<'_>) -> Result<Journal, TableError> {
    let mut sheet = Sheet::read(file, &QUESTIONNAIRES)?;
    let columns = parameter_columns(&mut sheet, known.model);
    sheet.note_extra();
    let desk = Desk::new(known);
    let instruments = instruments(known.model);
    let on_record = held(desk.programme().map(|programme| programme.answers()), key);
    let mut doubles = Doubles::new();
    Ok(desk.read(&sheet, |reading, row| {
        let answers = answers(reading, row, &desk, &instruments, &columns)?;
        if let Some(double) = doubles.check(key(&answers), row) {
            reading.refuse(double);
            return None;
        }
        if on_record.contains(&key(&answers)) {
            return Some(Vec::new());
        }
        Some(vec![(answers.on, Command::RecordAnswers(answers))])
    }))
}

fn key(answers: &Answers) -> (InstrumentId, u8, ParticipantId, Day) {
    (
        answers.instrument.clone(),
        answers.round as u8,
        answers.participant.clone(),
        answers.on,
    )
}

/// The columns whose headings are parameters; the others stay with the sheet.
fn parameter_columns(sheet: &mut Sheet, model: &TargetModel) -> Vec<(usize, String, ParameterId)> {
    let parameters = model.registry().parameters.iter();
    let names = Lookup::new(parameters.flat_map(|parameter| {
        [&parameter.name.ru, &parameter.name.en].map(|name| (parameter.id.clone(), name.as_str()))
    }));
    let mut columns: Vec<(usize, String, ParameterId)> = Vec::new();
    sheet
        .extra
        .retain(|(column, heading)| match names.find(heading) {
            Some(id) if !columns.iter().any(|(_, _, known)| *known == id) => {
                columns.push((*column, heading.clone(), id));
                false
            }
            _ => true,
        });
    columns
}

fn instruments(model: &TargetModel) -> Lookup<InstrumentId> {
    Lookup::new(model.registry().instruments.iter().flat_map(|instrument| {
        [&instrument.name.ru, &instrument.name.en]
            .map(|name| (instrument.id.clone(), name.as_str()))
    }))
}

fn answers(
    reading: &mut Reading<'_>,
    row: &Row<'_>,
    desk: &Desk<'_>,
    instruments: &Lookup<InstrumentId>,
    columns: &[(usize, String, ParameterId)],
) -> Option<Answers> {
    let model = desk.known.model;
    let participant = reading.person(Field::Name, |name| desk.find(name));
    let on = reading.need_day(Field::Day);
    let instrument = reading.need(Field::Kind, |text| {
        let by_words = || meaning(INSTRUMENTS, text)?.parse().ok();
        let id: Option<InstrumentId> = instruments.find(text).or_else(by_words);
        let entry = id.and_then(|id| model.instrument(&id));
        let examples = "анкета наставляемого; анкета наставника; мониторинг влияния";
        entry.ok_or_else(|| unknown_word(text, instruments.guess(text), examples))
    });
    let round = reading.need(Field::Round, |text| {
        let round = word(ROUNDS, text, ROUND_WORDS)?;
        match instrument {
            Some(entry) if !entry.rounds.contains(&round) => {
                let mut fault = Fault::showing(Code::RoundNotUsed, text);
                fault.params.insert("instrument", (&entry.name).into());
                Err(fault)
            }
            _ => Ok(round),
        }
    });
    let satisfaction = reading.get(Field::Satisfaction, |text| mark(instrument, text));
    let mut marks = BTreeMap::new();
    for (column, heading, parameter) in columns {
        let cell = one_line(row.cell(*column));
        // «н/о» and the like: no answer.
        if is_blank(&cell) || !cell.chars().any(|c| c.is_ascii_digit()) {
            continue;
        }
        match mark(instrument, &cell) {
            Ok(mark) => {
                marks.insert(parameter.clone(), mark);
            }
            Err(fault) => {
                let mut origin = row.origin();
                origin.column = Some(heading.clone());
                reading.refuse(fault.at(origin));
            }
        }
    }
    let nothing = marks.is_empty() && satisfaction.is_none();
    let (participant, on) = (participant?, on?);
    let answers = Answers {
        instrument: instrument?.id.clone(),
        round: round?,
        pair: pair(desk, &participant, on),
        participant,
        on,
        marks: marks.into_iter().collect(),
        satisfaction,
    };
    (!nothing).then_some(answers)
}

/// A mark on the scale of the instrument.
fn mark(instrument: Option<&Instrument>, text: &str) -> Result<i32, Fault> {
    let mark = read_number(text, 1_000).map(|mark| i32::try_from(mark).unwrap_or(i32::MAX))?;
    match instrument {
        Some(entry) if !(entry.scale_min..=entry.scale_max).contains(&mark) => {
            let params = params! {
                mark: i64::from(mark), low: i64::from(entry.scale_min), high: i64::from(entry.scale_max),
            };
            Err(Fault::new(Code::OutsideScale, params))
        }
        _ => Ok(mark),
    }
}

/// The only pair that the person was in on the day.
fn pair(desk: &Desk<'_>, person: &ParticipantId, on: Day) -> Option<PairId> {
    let index = desk.index.as_ref()?;
    let pairs = [Role::Mentee, Role::Mentor]
        .into_iter()
        .flat_map(|role| index.pairs_of(person, role))
        .map(|(_, pair)| pair);
    let mut running = pairs.filter(|pair| pair.proposed <= on && !pair.has_ended(on));
    match (running.next(), running.next()) {
        (Some(pair), None) => Some(pair.id.clone()),
        _ => None,
    }
}
