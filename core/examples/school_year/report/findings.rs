//! What is to be mended, and what was not taken.

use std::collections::BTreeMap;

use nastavnik::documents::{Paper, closing_report};
use nastavnik::publication::publish;
use nastavnik::text::{Param, text};
use nastavnik::{Diagnostic, Severity, params};

use super::Report;
use crate::wording::{heads, item, names, say, say_with};

impl Report<'_> {
    pub(super) fn refused(&self, paper: &mut Paper) {
        let lang = self.lang;
        if self.year.refused.is_empty() {
            return;
        }
        paper.heading(say(lang, "year-refused"));
        paper.text(say(lang, "year-refused-intro"));
        let rows = self.rows_of(&self.year.refused.iter().collect::<Vec<_>>());
        let head = heads(lang, ["year-where", "year-what", "year-do"]);
        paper.table(say(lang, "year-refused-table"), head, rows);
    }

    /// The findings of the day: like ones together, with everybody they concern.
    pub(super) fn findings(&self, paper: &mut Paper) {
        let lang = self.lang;
        let found = self
            .year
            .programme
            .validate(&self.school.model, self.school.day);
        paper.heading(say_with(
            lang,
            "year-findings",
            &params! { day: self.day() },
        ));
        if found.is_empty() {
            paper.text(say(lang, "year-no-findings"));
            return;
        }
        for (severity, key) in [
            (Severity::Error, "year-errors"),
            (Severity::Warning, "year-warnings"),
            (Severity::Info, "year-infos"),
        ] {
            let mut groups: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
            for finding in found.iter().filter(|finding| finding.severity == severity) {
                groups.entry(finding.code).or_default().push(finding);
            }
            let count: usize = groups.values().map(Vec::len).sum();
            let rows = groups.values().map(|group| self.group(group)).collect();
            let head = heads(lang, ["year-what", "year-do", "year-who", "year-code"]);
            paper.table(say_with(lang, key, &params! { count: count }), head, rows);
        }
    }

    fn group(&self, group: &[&Diagnostic]) -> Vec<String> {
        let Some(first) = group.first() else {
            return Vec::new();
        };
        let mut row = item(first, &self.year.directory, self.lang);
        if group.len() > 1 {
            let mut people: Vec<_> = group
                .iter()
                .flat_map(|finding| &finding.people)
                .cloned()
                .collect();
            people.sort();
            people.dedup();
            let mut params = params! {
                title: text(self.lang, &format!("{}.title", first.code), &params! {}),
                people: names(&people, &self.year.directory, self.lang),
                count: group.len(),
                shown: people.len(),
            };
            let norm = first.params.get("norm").cloned();
            params.insert("norm", norm.unwrap_or(Param::Text(String::new())));
            if let Some(cell) = row.first_mut() {
                *cell = say_with(self.lang, "year-group", &params);
            }
        }
        row.push(first.code.to_owned());
        row
    }

    pub(super) fn closing(&self, paper: &mut Paper) {
        let lang = self.lang;
        let model = &self.school.model;
        let report = self.year.programme.monitor(model, self.school.day);
        if report.quality.pairs == 0 {
            return;
        }
        paper.section(closing_report(&self.year.programme, model, &report, lang));
        let hidden = publish(&report, model)
            .iter()
            .filter(|share| share.figure().is_none())
            .count();
        paper.text(say_with(lang, "year-hidden", &params! { count: hidden }));
    }
}
