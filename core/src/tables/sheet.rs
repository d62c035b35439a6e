//! A table file as rows of known columns.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Origin};
use crate::params;
use crate::tables::File;
use crate::tables::decode::decode;
use crate::tables::finding::{Code, Fault, TableError, whole_file};
use crate::tables::fold::{is_blank, one_line, tidy};
use crate::tables::header::Header;
use crate::tables::layout::{Field, Layout};
use crate::tables::rows::{Line, best_reading};
use crate::tables::write::unsafe_cell;

/// A table whose columns are known.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) file: String,
    /// The columns that the layout does not name, with their headings.
    pub(super) extra: Vec<(usize, String)>,
    columns: BTreeMap<Field, (usize, String)>,
    heading: Vec<String>,
    lines: Vec<Line>,
    width: usize,
    pub(super) notes: Vec<Diagnostic>,
}

impl Sheet {
    /// Reads a file as the table.
    pub(super) fn read(file: &File<'_>, layout: &Layout) -> Result<Self, TableError> {
        let text = decode(file.bytes).map_err(|error| TableError::decoding(file.name, error))?;
        if is_blank(&text) {
            let fault = Fault::new(Code::Empty, params! {});
            return Err(TableError::new(fault, whole_file(file.name)));
        }
        // Every line break as one sign, so that rows can be counted.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let (lines, header) = best_reading(file.name, &text, layout)?;
        Self::new(file.name, layout, lines, header)
    }

    fn new(
        file: &str,
        layout: &Layout,
        mut lines: Vec<Line>,
        header: Header,
    ) -> Result<Self, TableError> {
        let missing: Vec<_> = layout
            .columns
            .iter()
            .filter(|column| column.required && !header.columns.contains_key(&column.field))
            .map(|column| {
                let fault = Fault::new(Code::ColumnMissing, params! { column: column.title });
                fault.at(Origin {
                    row: Some(header.row),
                    ..whole_file(file)
                })
            })
            .collect();
        if !missing.is_empty() {
            return Err(TableError { problems: missing });
        }
        let by_place = header.by_place.iter().map(|(field, heading)| {
            let params = params! { heading: heading.as_str(), column: layout.title(*field) };
            Fault::new(Code::ColumnByPlace, params).at(Origin {
                row: Some(header.row),
                column: Some(heading.clone()),
                ..whole_file(file)
            })
        });
        let notes = by_place.collect();
        lines.drain(..header.data.min(lines.len()));
        Ok(Self {
            file: file.to_owned(),
            extra: header.extra,
            columns: header.columns,
            heading: header.cells,
            lines,
            width: header.width,
            notes,
        })
    }

    /// Says of every column that nobody reads that it was left out.
    pub(super) fn note_extra(&mut self) {
        for (_, heading) in &self.extra {
            let fault = Fault::new(Code::ColumnExtra, params! { heading: heading.as_str() });
            self.notes.push(fault.at(Origin {
                column: Some(heading.clone()),
                ..whole_file(&self.file)
            }));
        }
    }

    /// The rows with something in them: blank rows, rows of column numbers and repeated headings are passed over.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.lines
            .iter()
            .map(|line| Row { sheet: self, line })
            .filter(|row| !(row.is_blank() || row.is_numbering() || row.is_heading()))
    }
}

/// A row of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'s> {
    sheet: &'s Sheet,
    line: &'s Line,
}

impl Row<'_> {
    pub(super) fn number(&self) -> u32 {
        self.line.number
    }

    fn raw(&self, field: Field) -> &str {
        let column = self.sheet.columns.get(&field).map(|(column, _)| *column);
        column.map_or("", |column| self.cell(column))
    }

    /// The cell of a column by its place, as it was written.
    pub(super) fn cell(&self, column: usize) -> &str {
        let cell = self.line.cells.get(column).map_or("", String::as_str);
        unsafe_cell(cell)
    }

    /// The cell with its line breaks; `None` where it says nothing.
    pub(super) fn lines(&self, field: Field) -> Option<String> {
        Some(self.raw(field))
            .filter(|cell| !is_blank(cell))
            .map(tidy)
    }

    /// The cell on one line; `None` where it says nothing.
    pub(super) fn text(&self, field: Field) -> Option<String> {
        Some(self.raw(field))
            .filter(|cell| !is_blank(cell))
            .map(one_line)
    }

    /// The place of the row.
    pub(super) fn origin(&self) -> Origin {
        Origin {
            row: Some(self.line.number),
            ..whole_file(&self.sheet.file)
        }
    }

    /// The place of a cell, under the heading that the file has.
    pub(super) fn origin_of(&self, field: Field) -> Origin {
        let heading = self.sheet.columns.get(&field);
        Origin {
            column: heading.map(|(_, heading)| heading.clone()),
            ..self.origin()
        }
    }

    /// A cell beyond the last column: usually a text with the delimiter in it and no quotes around.
    pub(super) fn overflows(&self) -> bool {
        let beyond = self.line.cells.iter().skip(self.sheet.width);
        beyond.into_iter().any(|cell| !is_blank(cell))
    }

    fn filled(&self) -> impl Iterator<Item = (usize, &str)> {
        let cells = self.line.cells.iter().enumerate();
        cells
            .filter(|(_, cell)| !is_blank(cell))
            .map(|(column, cell)| (column, cell.trim()))
    }

    /// Nothing, or only the number that stands ready for the next person.
    fn is_blank(&self) -> bool {
        let ordinal = self.sheet.columns.get(&Field::Ordinal);
        let ordinal = ordinal.map(|(column, _)| *column);
        self.filled().all(|(column, cell)| {
            Some(column) == ordinal && cell.trim_end_matches('.').parse::<u32>().is_ok()
        })
    }

    /// The row 1, 2, 3 … below the heading of an official form.
    fn is_numbering(&self) -> bool {
        let counted = |(column, cell): (usize, &str)| cell.parse() == Ok(column + 1);
        self.filled().count() > 2 && self.filled().all(counted)
    }

    /// The heading again, as at the top of a printed page.
    fn is_heading(&self) -> bool {
        let cells = self.filled().filter(|(column, cell)| {
            let heading = self.sheet.heading.get(*column);
            heading.is_some_and(|heading| heading.trim() == *cell)
        });
        cells.count() > 2
    }
}
