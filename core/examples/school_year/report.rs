//! The year's report, section by section.

mod findings;
mod pairs;
mod people;
mod stages;

use std::collections::BTreeSet;

use nastavnik::diagnostic::Origin;
use nastavnik::documents::Paper;
use nastavnik::text::print_day;
use nastavnik::{Diagnostic, Lang, params};

use crate::school::School;
use crate::wording::say_with;
use crate::year::Year;

pub fn compose(school: &School, year: &Year, lang: Lang) -> Paper {
    let report = Report { school, year, lang };
    let organisation = year.programme.header().organisation.name.as_str();
    let mut paper = Paper::new(say_with(
        lang,
        "year-title",
        &params! { organisation: organisation },
    ));
    report.summary(&mut paper);
    report.understood(&mut paper);
    report.stages(&mut paper);
    report.pairs(&mut paper);
    report.order(&mut paper);
    report.refused(&mut paper);
    report.course(&mut paper);
    report.findings(&mut paper);
    report.due(&mut paper);
    report.closing(&mut paper);
    paper
}

/// Where rows stand: file, rows, column.
pub fn place(origin: &Origin, rows: &[u32], lang: Lang) -> String {
    let mut parts = vec![origin.file.clone()];
    if let Some(first) = rows.first() {
        let list: Vec<_> = rows.iter().take(8).map(u32::to_string).collect();
        let params = params! {
            rows: list.join(", "), row: *first, count: rows.len(), more: rows.len().saturating_sub(list.len()),
        };
        parts.push(say_with(lang, "year-row", &params));
    }
    if let Some(column) = &origin.column {
        parts.push(say_with(
            lang,
            "year-column",
            &params! { column: column.as_str() },
        ));
    }
    parts.join(", ")
}

struct Report<'a> {
    school: &'a School,
    year: &'a Year,
    lang: Lang,
}

impl Report<'_> {
    fn day(&self) -> String {
        print_day(self.school.day, self.lang)
    }

    fn set_aside(&self) -> Vec<&Diagnostic> {
        let journals = self
            .year
            .journals
            .iter()
            .flat_map(|(_, journal)| &journal.quarantined);
        self.year
            .import
            .quarantined
            .iter()
            .chain(journals)
            .collect()
    }

    /// Rows with at least one finding; a row may have several.
    fn rows_aside(&self) -> usize {
        let rows: BTreeSet<_> = self
            .set_aside()
            .into_iter()
            .filter_map(|finding| finding.origin.as_ref())
            .map(|origin| (&origin.file, origin.row))
            .collect();
        rows.len()
    }

    /// Where, what, what to do; rows of a file that say the same are told once.
    fn rows_of(&self, findings: &[&Diagnostic]) -> Vec<Vec<String>> {
        let mut told: Vec<(&Diagnostic, Vec<u32>)> = Vec::new();
        for finding in findings {
            let row = finding.origin.as_ref().and_then(|origin| origin.row);
            let same = |other: &&mut (&Diagnostic, Vec<u32>)| {
                let place = |d: &Diagnostic| {
                    d.origin.clone().map(|origin| Origin {
                        row: None,
                        ..origin
                    })
                };
                other.0.code == finding.code
                    && other.0.params == finding.params
                    && place(other.0) == place(finding)
            };
            match told.iter_mut().find(same) {
                Some((_, rows)) => rows.extend(row),
                None => told.push((finding, row.into_iter().collect())),
            }
        }
        let cells = |(finding, rows): (&Diagnostic, Vec<u32>)| {
            let origin = finding.origin.as_ref();
            vec![
                origin.map_or_else(String::new, |origin| place(origin, &rows, self.lang)),
                finding.message(self.lang),
                finding.remedy(self.lang),
            ]
        };
        told.into_iter().map(cells).collect()
    }
}
