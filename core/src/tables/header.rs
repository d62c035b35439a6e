//! Where the heading of a table is: under titles, on one row or on two, with official or other names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::tables::fold::{is_blank, key, one_line};
use crate::tables::layout::{Field, Layout};
use crate::tables::rows::Line;

/// Rows that are searched for the heading.
const DEPTH: usize = 40;
/// A row is no heading with fewer known names.
const FEWEST: usize = 2;

/// The heading of a table.
#[derive(Debug)]
pub(super) struct Header {
    /// Its row as a spreadsheet counts.
    pub(super) row: u32,
    /// Its cells as they were written.
    pub(super) cells: Vec<String>,
    /// The index of the first row of data.
    pub(super) data: usize,
    /// Known columns: place and heading.
    pub(super) columns: BTreeMap<Field, (usize, String)>,
    /// Columns known only by their official place, with the heading that they have.
    pub(super) by_place: Vec<(Field, String)>,
    /// Other columns with a heading.
    pub(super) extra: Vec<(usize, String)>,
    /// Columns up to the last heading.
    pub(super) width: usize,
}

/// The key of a heading. The sign № alone is a heading too.
pub(super) fn heading_key(heading: &str) -> String {
    key(&heading.replace('№', "номер"))
}

/// The row with the most known headings, the first of equals.
pub(super) fn find_header(
    lines: &[Line],
    layout: &Layout,
    names: &HashMap<String, Field>,
) -> Option<Header> {
    let mut best: Option<(usize, Vec<Named>)> = None;
    for index in 0..lines.len().min(DEPTH) {
        let named = name_columns(lines, index, names);
        let known = count(&named);
        if known >= FEWEST && best.as_ref().is_none_or(|(_, best)| count(best) < known) {
            best = Some((index, named));
        }
    }
    let (index, mut named) = best?;
    let below = complete_below(lines, index + 1, names, &mut named);
    let mut header = Header {
        row: lines.get(index)?.number,
        cells: lines.get(index)?.cells.clone(),
        data: index + 1 + usize::from(below),
        columns: BTreeMap::new(),
        by_place: Vec::new(),
        extra: Vec::new(),
        width: named.len(),
    };
    header.fill(named, layout);
    Some(header)
}

/// A heading and the column that it names.
struct Named {
    heading: String,
    field: Option<Field>,
}

fn count(named: &[Named]) -> usize {
    named.iter().filter(|named| named.field.is_some()).count()
}

/// The headings of a row. A merged cell above belongs to the columns under it: «Наставник» over «ФИО».
fn name_columns(lines: &[Line], index: usize, names: &HashMap<String, Field>) -> Vec<Named> {
    let cells = lines.get(index).map_or(&[][..], |line| &line.cells);
    let above = index.checked_sub(1).and_then(|above| lines.get(above));
    let above = above.map_or(&[][..], |line| &line.cells);
    // A single cell above is a title.
    let above = if above.iter().filter(|cell| !is_blank(cell)).count() > 1 {
        above
    } else {
        &[]
    };
    let mut merged = String::new();
    let mut taken = BTreeSet::new();
    let mut named = Vec::new();
    let width = cells.len().max(above.len());
    for column in 0..width {
        let own = heading(cells, column);
        let over = heading(above, column);
        if !over.is_empty() {
            merged.clone_from(&over);
        }
        let known = |heading: &str| names.get(&heading_key(heading)).copied();
        let (heading, field) = if own.is_empty() {
            (over.clone(), known(&over))
        } else {
            let field = known(&own).filter(|field| !taken.contains(field));
            let joint = || known(&format!("{merged} {own}"));
            (own.clone(), field.or_else(joint))
        };
        let field = field.filter(|field| !taken.contains(field));
        taken.extend(field);
        named.push(Named { heading, field });
    }
    while named.last().is_some_and(|named| named.heading.is_empty()) {
        named.pop();
    }
    named
}

fn heading(cells: &[String], column: usize) -> String {
    let cell = cells.get(column).map_or("", String::as_str);
    if is_blank(cell) && !cell.contains('№') {
        String::new()
    } else {
        one_line(cell)
    }
}

/// Takes names from the row below, where a merged heading has its parts. Says whether that row is such a row:
/// all that stands in it are headings.
fn complete_below(
    lines: &[Line],
    index: usize,
    names: &HashMap<String, Field>,
    named: &mut [Named],
) -> bool {
    let Some(line) = lines.get(index) else {
        return false;
    };
    let mut taken: BTreeSet<Field> = named.iter().filter_map(|named| named.field).collect();
    let mut found = Vec::new();
    let mut any = false;
    let mut merged = String::new();
    for (column, above) in named.iter().enumerate() {
        if !above.heading.is_empty() {
            merged.clone_from(&above.heading);
        }
        let own = heading(&line.cells, column);
        if own.is_empty() {
            continue;
        }
        let joint = names.get(&heading_key(&format!("{merged} {own}")));
        let alone = names.get(&heading_key(&own));
        if joint.or(alone).is_none() {
            return false;
        }
        any = true;
        let free = |field: &&Field| above.field.is_none() && !taken.contains(field);
        if let Some(field) = joint.filter(free).or(alone.filter(free)) {
            taken.insert(*field);
            found.push((column, own, *field));
        }
    }
    for (column, heading, field) in found {
        if let Some(named) = named.get_mut(column) {
            *named = Named {
                heading,
                field: Some(field),
            };
        }
    }
    any
}

impl Header {
    fn fill(&mut self, mut named: Vec<Named>, layout: &Layout) {
        self.take_by_place(&mut named, layout);
        for (column, named) in named.into_iter().enumerate() {
            match named.field {
                Some(field) => {
                    self.columns.insert(field, (column, named.heading));
                }
                None if !named.heading.is_empty() => self.extra.push((column, named.heading)),
                None => {}
            }
        }
    }

    /// A column whose heading nobody knows is taken by its place when the table has as many columns as the official
    /// form and all others stand in its order.
    fn take_by_place(&mut self, named: &mut [Named], layout: &Layout) {
        let official = layout.columns.iter().take(layout.official);
        let official: Vec<Field> = official.map(|column| column.field).collect();
        let in_order = |(column, named): (usize, &Named)| {
            let place = named
                .field
                .map(|field| official.get(column) == Some(&field));
            place.unwrap_or(true)
        };
        let ordered = named.iter().take(official.len()).enumerate().all(in_order);
        if !ordered || named.len() < official.len() || count(named) * 2 < official.len() {
            return;
        }
        for (column, field) in official.iter().enumerate() {
            let taken = named.iter().any(|named| named.field == Some(*field));
            if let Some(named) = named.get_mut(column)
                && named.field.is_none()
                && !named.heading.is_empty()
                && !taken
            {
                named.field = Some(*field);
                self.by_place.push((*field, named.heading.clone()));
            }
        }
    }
}
