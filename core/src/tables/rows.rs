//! A CSV text as rows of cells: the delimiter is the one under which the heading is understood best.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::diagnostic::Origin;
use crate::params;
use crate::tables::finding::{Code, Fault, TableError, whole_file};
use crate::tables::header::{Header, find_header, heading_key};
use crate::tables::layout::{Field, Layout};

/// A row of cells with its number as a spreadsheet counts.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) number: u32,
    pub(super) cells: Vec<String>,
}

const DELIMITERS: [u8; 3] = [b';', b'\t', b','];

/// The reading under which most columns are known.
pub(super) fn best_reading(
    file: &str,
    text: &str,
    layout: &Layout,
) -> Result<(Vec<Line>, Header), TableError> {
    let names = layout_names(layout);
    let (said, text) = said_delimiter(text);
    let candidates = match &said {
        Some(delimiter) => std::slice::from_ref(delimiter),
        None => DELIMITERS.as_slice(),
    };
    let mut best: Option<(Vec<Line>, Header)> = None;
    let mut open_quote = None;
    for delimiter in candidates {
        match split(&text, *delimiter) {
            Err(row) => open_quote = open_quote.or(Some(row)),
            Ok(lines) => {
                if let Some(header) = find_header(&lines, layout, &names)
                    && best
                        .as_ref()
                        .is_none_or(|(_, best)| best.columns.len() < header.columns.len())
                {
                    best = Some((lines, header));
                }
            }
        }
    }
    best.ok_or_else(|| {
        let place = whole_file(file);
        match open_quote {
            Some(row) => TableError::new(
                Fault::new(Code::QuoteOpen, params! {}),
                Origin {
                    row: Some(row),
                    ..place
                },
            ),
            None => {
                let required = layout.columns.iter().filter(|column| column.required);
                let titles: Vec<_> = required
                    .map(|column| format!("«{}»", column.title))
                    .collect();
                let params = params! { columns: titles.join(", ") };
                TableError::new(Fault::new(Code::HeaderMissing, params), place)
            }
        }
    })
}

fn layout_names(layout: &Layout) -> HashMap<String, Field> {
    let mut names = HashMap::new();
    for column in layout.columns {
        for name in std::iter::once(&column.title).chain(column.aliases) {
            names.entry(heading_key(name)).or_insert(column.field);
        }
    }
    names
}

/// Excel's own first line `sep=;` names the delimiter. The line is left blank, so that rows keep their numbers.
fn said_delimiter(text: &str) -> (Option<u8>, Cow<'_, str>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let said = first.strip_prefix("sep=").map(str::as_bytes);
    match said {
        Some([delimiter]) if DELIMITERS.contains(delimiter) => {
            (Some(*delimiter), format!("\n{rest}").into())
        }
        _ => (None, text.into()),
    }
}

/// A row that no table has: [`decode`] refuses the sign. It comes out whole unless an open quote swallows it.
const END: &str = "\u{1}";

/// The rows of a text, or the number of the row in which a quote is opened and never closed.
fn split(text: &str, delimiter: u8) -> Result<Vec<Line>, u32> {
    let text = format!("{text}\n{END}");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut lines: Vec<Line> = Vec::new();
    let mut record = csv::StringRecord::new();
    let mut breaks = 0;
    while let Ok(true) = reader.read_record(&mut record) {
        // Line breaks inside cells make no row of a spreadsheet.
        let inside: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        let read = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
        if record.len() == 1 && record.get(0) == Some(END) {
            return Ok(lines);
        }
        breaks += inside;
        let number = read.saturating_sub(1 + breaks);
        lines.push(Line {
            number: u32::try_from(number).unwrap_or(u32::MAX),
            cells: record.iter().map(str::to_owned).collect(),
        });
    }
    // The open quote is in the last row that was read; the file is at its end there.
    let before = lines.len().checked_sub(2).and_then(|last| lines.get(last));
    Err(before.map_or(1, |line| line.number + 1))
}
