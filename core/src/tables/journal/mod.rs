//! The year's other papers: one reader for each, all alike. Rows become commands with the day and the place they came from.

mod activities;
mod consents;
mod documents;
mod meetings;
mod questionnaires;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::hash::Hash;

use serde::Serialize;

use crate::day::Day;
use crate::diagnostic::{Diagnostic, Origin};
use crate::id::ParticipantId;
use crate::params;
use crate::programme::Programme;
use crate::programme::command::Command;
use crate::programme::index::Index;
use crate::tables::finding::{Code, Fault, TableError};
use crate::tables::layout::Layout;
use crate::tables::people::{Named, People};
use crate::tables::reading::Reading;
use crate::tables::sheet::{Row, Sheet};
use crate::tables::{File, Known};

pub use activities::activities;
pub use consents::consents;
pub use documents::documents;
pub use meetings::meetings;
pub use questionnaires::questionnaires;

/// What came of a journal. Nothing is carried out yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Journal {
    /// What to tell the programme, by day and then by row.
    pub entries: Vec<Entry>,
    /// Rows that the programme holds already, and further rows of one meeting of a group.
    pub repeated: usize,
    /// What is wrong with the rows that were left out, one entry for each bad cell.
    pub quarantined: Vec<Diagnostic>,
    /// What is worth knowing of the rest.
    pub notes: Vec<Diagnostic>,
}

/// A row of a journal, or a part of what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// The day of the fact.
    pub on: Day,
    /// What to tell the programme.
    pub command: Command,
    /// The row.
    pub origin: Origin,
}

/// What a row says: commands with their days, none when the programme holds it all.
type Said = Vec<(Day, Command)>;

/// What every reader needs.
struct Desk<'a> {
    known: &'a Known<'a>,
    people: People,
    index: Option<Index<'a>>,
}

impl<'a> Desk<'a> {
    fn new(known: &'a Known<'a>) -> Self {
        Self {
            known,
            people: known.directory.map(People::new).unwrap_or_default(),
            index: known.programme.map(Index::new),
        }
    }

    fn programme(&self) -> Option<&'a Programme> {
        self.known.programme
    }

    /// Whom a name means.
    fn find(&self, name: &str) -> Named {
        self.people.find(name, |_| true)
    }

    /// Whom a name means among those who fit; where nobody of the name fits, whom it means at all.
    fn find_among(&self, name: &str, fits: impl Fn(&ParticipantId) -> bool) -> Named {
        match self.people.find(name, fits) {
            Named::Nobody => self.find(name),
            other => other,
        }
    }

    /// Reads a file row by row.
    fn read(
        &self,
        sheet: &Sheet,
        mut row: impl FnMut(&mut Reading<'_>, &Row<'_>) -> Option<Said>,
    ) -> Journal {
        let mut journal = Journal {
            notes: sheet.notes.clone(),
            ..Journal::default()
        };
        for line in sheet.rows() {
            let mut reading = Reading::new(line, self.known.day);
            let said = row(&mut reading, &line);
            match reading.or(said) {
                Err(faults) => journal.quarantined.extend(faults),
                Ok(said) if said.is_empty() => journal.repeated += 1,
                Ok(said) => journal
                    .entries
                    .extend(said.into_iter().map(|(on, command)| Entry {
                        on,
                        command,
                        origin: line.origin(),
                    })),
            }
        }
        journal.entries.sort_by_key(|entry| entry.on);
        journal
    }
}

fn sheet(file: &File<'_>, layout: &Layout) -> Result<Sheet, TableError> {
    let mut sheet = Sheet::read(file, layout)?;
    sheet.note_extra();
    Ok(sheet)
}

/// Finds rows that say the same again.
struct Doubles<K>(std::collections::HashMap<K, u32>);

impl<K: Hash + Eq> Doubles<K> {
    fn new() -> Self {
        Self(std::collections::HashMap::new())
    }

    /// What is wrong with a row whose key an earlier row has.
    fn check(&mut self, key: K, row: &Row<'_>) -> Option<Diagnostic> {
        let number = row.number();
        let first = *self.0.entry(key).or_insert(number);
        let fault = Fault::new(Code::RowDoubled, params! { row: first });
        (first != number).then(|| fault.at(row.origin()))
    }
}

/// Ids like `document-007` that the programme does not have.
struct Numbers {
    prefix: &'static str,
    last: u32,
}

impl Numbers {
    fn after<'i>(prefix: &'static str, ids: impl Iterator<Item = &'i str>) -> Self {
        // Greater numbers are somebody else's: no journal comes so far.
        const LAST: u32 = 1_000_000_000;
        let numbers = ids.filter_map(|id| id.strip_prefix(prefix)?.strip_prefix('-')?.parse().ok());
        let numbers = numbers.filter(|number| *number <= LAST);
        Self {
            prefix,
            last: numbers.max().unwrap_or(0),
        }
    }

    fn next<I: std::str::FromStr>(&mut self) -> Option<I> {
        self.last = self.last.checked_add(1)?;
        format!("{}-{:03}", self.prefix, self.last).parse().ok()
    }
}

/// The keys of the records that the programme holds.
fn held<T, K: Hash + Eq>(records: Option<&[T]>, key: impl Fn(&T) -> K) -> HashSet<K> {
    records.unwrap_or_default().iter().map(key).collect()
}
