//! Spreadsheets in and out: the bases of mentees and mentors and the year's journals, as schools keep them.
//!
//! [`import`] reads the two bases, [`documents`], [`consents`], [`meetings`], [`questionnaires`] and [`activities`] the
//! other papers. All give commands and carry out none; rows that cannot be read are quarantined with a code, the place
//! and a remedy. [`write_mentees`] and [`write_mentors`] write the bases back.
//!
//! Inside: `decode` (bytes to text), `rows`, `header` and `sheet` (text to rows of the columns in `layout`), `cell` and `words`
//! (what is in a cell), `people` and `lookup` (who and what is meant), `reading` and `finding` (faults and codes),
//! `import` and `journal` (rows to commands), `write`.

mod cell;
mod decode;
mod finding;
mod fold;
mod header;
mod import;
mod journal;
mod layout;
mod lookup;
mod people;
mod reading;
mod rows;
mod sheet;
mod words;
mod write;

use crate::day::Day;
use crate::directory::Directory;
use crate::model::TargetModel;
use crate::programme::Programme;

pub use decode::{DecodeError, decode};
pub use finding::{TABLE_CODES, TableError};
pub use import::{Completion, Import, StatedPair, Understood, import};
pub use journal::{Entry, Journal, activities, consents, documents, meetings, questionnaires};
pub use write::{safe_cell, write_mentees, write_mentors};

/// A file as the caller holds it.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// The name that diagnostics print.
    pub name: &'a str,
    /// What is in it: CSV with `;`, `,` or tab, in UTF-8, Windows-1251 or UTF-16.
    pub bytes: &'a [u8],
}

/// The two bases; either may be left out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bases<'a> {
    /// База наставляемых.
    pub mentees: Option<File<'a>>,
    /// База наставников.
    pub mentors: Option<File<'a>>,
}

/// What is known beside the file.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The model with its registries.
    pub model: &'a TargetModel,
    /// The programme so far; none at the first import of the bases.
    pub programme: Option<&'a Programme>,
    /// The names so far.
    pub directory: Option<&'a Directory>,
    /// The day of the import.
    pub day: Day,
}
