//! The two bases into commands: who is new, who took another role, what changed.
//!
//! `row` reads a row, `forms` the form column, `importer` finds whom a row is about, `person` lays rows over what was
//! known, `stated` finds the pairs that the bases name. Ids are given here at the first import and found again
//! through the directory later.

mod forms;
mod importer;
mod numbers;
mod person;
mod row;
mod stated;
#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::day::Day;
use crate::diagnostic::{Diagnostic, Origin};
use crate::directory::Directory;
use crate::id::{FormId, ParticipantId};
use crate::programme::command::Command;
use crate::role::Role;
use crate::tables::finding::TableError;
use crate::tables::layout::{Layout, MENTEES, MENTORS};
use crate::tables::sheet::Sheet;
use crate::tables::{Bases, File, Known};
use importer::Importer;

/// What came of the two bases. Nothing is carried out yet: it is a dry run until the commands are applied.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Import {
    /// What to tell the programme, in the order of the rows. None where the bases say nothing new.
    pub commands: Vec<Command>,
    /// The directory with the newcomers and what changed of the others.
    pub directory: Directory,
    /// How much was understood.
    pub understood: Understood,
    /// Pairs that the bases name and the programme does not have.
    pub stated_pairs: Vec<StatedPair>,
    /// What the last columns say of the end of the programme.
    pub completions: Vec<Completion>,
    /// What is wrong with the rows that were left out, one entry for each bad cell.
    pub quarantined: Vec<Diagnostic>,
    /// What is worth knowing of the rest.
    pub notes: Vec<Diagnostic>,
}

/// How much of the bases was understood.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Understood {
    /// Rows of the base of mentees.
    pub mentees: usize,
    /// Rows of the base of mentors.
    pub mentors: usize,
    /// Different people.
    pub people: usize,
    /// Of them, in both bases.
    pub in_both: usize,
    /// Of them, new to the programme.
    pub new_people: usize,
    /// Rows that were left out.
    pub quarantined_rows: usize,
}

/// A pair that the bases name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatedPair {
    /// The mentor.
    pub mentor: ParticipantId,
    /// The mentee.
    pub mentee: ParticipantId,
    /// The form.
    pub form: FormId,
    /// The first row that names the pair.
    pub origin: Origin,
}

/// What the last columns of a row say. Free texts about a person: they belong to the caller, the programme has no
/// place for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Completion {
    /// Whose row it is.
    pub participant: ParticipantId,
    /// In which base.
    pub role: Role,
    /// «Дата завершения программы».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed: Option<Day>,
    /// «Результаты программы».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// «Ссылка на кейс/отзыв».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// «Отметка о прохождении программы».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// «Важные для программы достижения наставника».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub achievements: Option<String>,
    /// The row.
    pub origin: Origin,
}

/// Reads the two bases.
///
/// People are found again through the directory by name and year of birth, contacts or place; a row whose person is
/// not certain is quarantined, and so is every row with a cell that cannot be read. Importing again what was imported
/// gives no commands and the same directory. `O(n)` in the number of rows.
///
/// # Errors
///
/// [`TableError`] when a file is no table, or lacks the heading or a required column.
pub fn import(bases: &Bases<'_>, known: &Known<'_>) -> Result<Import, TableError> {
    let sheets = [
        (bases.mentees, &MENTEES, Role::Mentee),
        (bases.mentors, &MENTORS, Role::Mentor),
    ];
    let mut read = Vec::new();
    let mut problems = Vec::new();
    for (file, layout, role) in sheets {
        match file.map(|file| sheet(&file, layout)).transpose() {
            Ok(sheet) => read.extend(sheet.map(|sheet| (sheet, role))),
            Err(error) => problems.extend(error.problems),
        }
    }
    if !problems.is_empty() {
        return Err(TableError { problems });
    }
    let mut importer = Importer::new(known);
    for (sheet, role) in &read {
        importer.read(sheet, *role);
    }
    Ok(importer.finish())
}

fn sheet(file: &File<'_>, layout: &Layout) -> Result<Sheet, TableError> {
    let mut sheet = Sheet::read(file, layout)?;
    sheet.note_extra();
    Ok(sheet)
}
