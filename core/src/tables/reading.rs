//! Reads the cells of a row and gathers every fault in it.

use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::id::ParticipantId;
use crate::params;
use crate::tables::cell::{items, read_day};
use crate::tables::finding::{Code, Fault};
use crate::tables::layout::Field;
use crate::tables::people::Named;
use crate::tables::sheet::Row;
use crate::tables::words::{Line, YES_NO, meaning};

/// A row being read.
pub(super) struct Reading<'r> {
    pub(super) row: Row<'r>,
    today: Day,
    faults: Vec<Diagnostic>,
}

impl<'r> Reading<'r> {
    pub(super) fn new(row: Row<'r>, today: Day) -> Self {
        let mut reading = Self {
            row,
            today,
            faults: Vec::new(),
        };
        if row.overflows() {
            reading
                .faults
                .push(Fault::new(Code::TooManyCells, params! {}).at(row.origin()));
        }
        reading
    }

    /// Records a fault of a cell.
    pub(super) fn fault(&mut self, field: Field, fault: Fault) {
        self.faults.push(fault.at(self.row.origin_of(field)));
    }

    /// Records what is wrong with the row as a whole.
    pub(super) fn refuse(&mut self, reason: Diagnostic) {
        self.faults.push(reason);
    }

    /// What a cell says; `None` where it says nothing or cannot be read.
    pub(super) fn get<T>(
        &mut self,
        field: Field,
        read: impl FnOnce(&str) -> Result<T, Fault>,
    ) -> Option<T> {
        match read(&self.row.text(field)?) {
            Ok(value) => Some(value),
            Err(fault) => {
                self.fault(field, fault);
                None
            }
        }
    }

    /// As [`get`](Self::get); a cell that says nothing is a fault.
    pub(super) fn need<T>(
        &mut self,
        field: Field,
        read: impl FnOnce(&str) -> Result<T, Fault>,
    ) -> Option<T> {
        if self.row.text(field).is_none() {
            let column = self.row.origin_of(field).column.unwrap_or_default();
            self.fault(
                field,
                Fault::new(Code::CellMissing, params! { column: column }),
            );
        }
        self.get(field, read)
    }

    pub(super) fn day(&mut self, field: Field) -> Option<Day> {
        let today = self.today;
        self.get(field, |text| read_day(text, today))
    }

    pub(super) fn need_day(&mut self, field: Field) -> Option<Day> {
        let today = self.today;
        self.need(field, |text| read_day(text, today))
    }

    pub(super) fn yes_no(&mut self, field: Field) -> Option<bool> {
        let fault = |text: &str| Fault::showing(Code::BadYesNo, text);
        self.get(field, |text| {
            meaning(YES_NO, text).ok_or_else(|| fault(text))
        })
    }

    /// Whom the names of a cell mean, each once. A name is never shown: whoever mends the table sees the row.
    pub(super) fn people(
        &mut self,
        field: Field,
        find: impl Fn(&str) -> Named,
    ) -> Vec<ParticipantId> {
        let cell = self.row.lines(field).unwrap_or_default();
        let mut people = Vec::new();
        for name in items(&cell) {
            match find(&name) {
                Named::One(person) if people.contains(&person) => {}
                Named::One(person) => people.push(person),
                other => self.fault(field, nobody(&other)),
            }
        }
        people
    }

    /// The one person that a cell names.
    pub(super) fn person(
        &mut self,
        field: Field,
        find: impl Fn(&str) -> Named,
    ) -> Option<ParticipantId> {
        self.need(field, |name| match find(name) {
            Named::One(person) => Ok(person),
            other => Err(nobody(&other)),
        })
    }

    /// The value of a row, or every fault in it. Cells that slipped aside are not judged one by one.
    pub(super) fn or<T>(self, value: Option<T>) -> Result<T, Vec<Diagnostic>> {
        let Self {
            row, mut faults, ..
        } = self;
        if row.overflows() {
            faults.truncate(1);
        }
        match value {
            Some(value) if faults.is_empty() => Ok(value),
            _ if faults.is_empty() => Err(vec![
                Fault::new(Code::NothingToRecord, params! {}).at(row.origin()),
            ]),
            _ => Err(faults),
        }
    }
}

/// The fault of a name that means nobody or several.
pub(super) fn nobody(named: &Named) -> Fault {
    let code = match named {
        Named::Several => Code::SeveralNamesakes,
        Named::Nobody | Named::One(_) => Code::PersonUnknown,
    };
    Fault::new(code, params! {})
}

/// The meaning of a word of a closed list; `examples` say what may be written.
pub(super) fn word<T: Copy>(
    lines: &[Line<T>],
    text: &str,
    examples: &'static str,
) -> Result<T, Fault> {
    meaning(lines, text).ok_or_else(|| unknown_word(text, None, examples))
}

/// A word that no list has.
pub(super) fn unknown_word(text: &str, guess: Option<&str>, examples: &str) -> Fault {
    let mut fault = Fault::showing(Code::WordUnknown, text);
    let guess = guess.unwrap_or("none");
    fault
        .params
        .extend(params! { guess: guess, examples: examples });
    fault
}
