//! Who with whom, the order on it, and how the pairs went.

use nastavnik::documents::{Paper, pairs_order};
use nastavnik::model::registry::Round;
use nastavnik::text::print_day;
use nastavnik::{Day, params};

use super::Report;
use crate::wording::{heads, help, names, say, say_with};
use crate::year::Matched;

impl Report<'_> {
    pub(super) fn pairs(&self, paper: &mut Paper) {
        let lang = self.lang;
        let Some(Matched { plan, left, draft }) = &self.year.matched else {
            return;
        };
        let directory = &self.year.directory;
        paper.heading(say(lang, "year-pairs"));
        if *draft {
            paper.text(say(lang, "year-pairs-draft"));
        }
        let params = params! {
            pairs: plan.pairs.len(), left: plan.unmatched.len(), score: i64::try_from(plan.score).unwrap_or(i64::MAX),
        };
        paper.text(say_with(lang, "year-pairs-summary", &params));
        let rows = plan
            .pairs
            .iter()
            .map(|pair| {
                let form = self.school.model.form(&pair.form);
                let other = pair.alternative.as_ref().map_or_else(
                    || "–".to_owned(),
                    |other| format!("{} ({})", directory.name(&other.mentor), other.score),
                );
                vec![
                    directory.name(&pair.mentee).to_owned(),
                    directory.name(&pair.mentor).to_owned(),
                    form.map_or_else(String::new, |form| form.name.get(lang).to_owned()),
                    pair.score.to_string(),
                    pair.why.get(lang).to_owned(),
                    other,
                ]
            })
            .collect();
        let head = heads(
            lang,
            [
                "order-mentee",
                "order-mentor",
                "order-form",
                "year-score",
                "year-why",
                "year-other",
            ],
        );
        paper.table(say(lang, "year-pairs-table"), head, rows);
        let rows = left
            .iter()
            .map(|left| {
                let short = left.shortage.as_ref().map_or_else(String::new, |short| {
                    let mentors = names(&short.mentors, directory, lang);
                    say_with(
                        lang,
                        "year-short",
                        &params! { mentors: mentors, count: short.mentors.len() },
                    )
                });
                vec![
                    directory.name(&left.mentee).to_owned(),
                    format!("{} {short}", left.why.get(lang)).trim().to_owned(),
                    help(&left.changes, directory, lang),
                    left.short.get(lang).to_owned(),
                ]
            })
            .collect();
        let head = heads(
            lang,
            ["order-mentee", "year-why", "year-helps", "year-family"],
        );
        paper.table(say(lang, "year-left-table"), head, rows);
        let free: Vec<_> = plan.free.iter().map(|free| free.mentor.clone()).collect();
        if !free.is_empty() {
            let list: Vec<_> = free.iter().map(|id| directory.name(id)).collect();
            let params = params! { count: free.len(), list: list.join(", ") };
            paper.text(say_with(lang, "year-free", &params));
        }
    }

    pub(super) fn order(&self, paper: &mut Paper) {
        let year = self.year;
        let order = year
            .programme
            .documents()
            .iter()
            .find(|document| document.kind.as_str() == "pairs_order")
            .map(|document| &document.id);
        let any = year
            .programme
            .pairs()
            .iter()
            .any(|pair| pair.order.as_ref() == order);
        if order.is_some() && any {
            let model = &self.school.model;
            paper.section(pairs_order(
                &year.programme,
                model,
                &year.directory,
                order,
                self.school.day,
                self.lang,
            ));
        }
    }

    pub(super) fn course(&self, paper: &mut Paper) {
        let lang = self.lang;
        let programme = &self.year.programme;
        let report = programme.monitor(&self.school.model, self.school.day);
        if report.quality.lines.is_empty() {
            return;
        }
        paper.heading(say(lang, "year-course"));
        if let Some(interim) = self.interim() {
            let then = programme.monitor(&self.school.model, interim);
            let quality = &then.quality;
            let params = params! {
                day: interim, active: quality.active, meetings: quality.all_meetings,
                held: quality.held_meetings, planned: quality.planned_meetings,
            };
            paper.text(say_with(lang, "year-interim", &params));
        }
        let rows = report
            .quality
            .lines
            .iter()
            .map(|line| {
                let pair = programme.pairs().iter().find(|pair| pair.id == line.pair);
                let side = |people: Option<&[_]>| {
                    people.map_or_else(String::new, |people| {
                        names(people, &self.year.directory, lang)
                    })
                };
                let ending = pair.and_then(|pair| pair.ended.as_ref());
                let state = ending
                    .and_then(|ending| self.school.model.ground(&ending.ground))
                    .map_or_else(
                        || say(lang, "year-goes-on"),
                        |ground| ground.name.get(lang).to_owned(),
                    );
                vec![
                    side(pair.map(|pair| pair.mentors.as_slice())),
                    side(pair.map(|pair| pair.mentees.as_slice())),
                    line.planned
                        .map_or_else(|| "–".to_owned(), |planned| planned.to_string()),
                    line.held.to_string(),
                    line.last
                        .map_or_else(|| "–".to_owned(), |day| print_day(day, lang)),
                    state,
                ]
            })
            .collect();
        let head = heads(
            lang,
            [
                "order-mentor",
                "order-mentee",
                "year-planned-meetings",
                "year-held",
                "year-last",
                "table-state",
            ],
        );
        paper.table(say(lang, "year-course-table"), head, rows);
    }

    /// The last day of the interim round of questionnaires.
    fn interim(&self) -> Option<Day> {
        let answers = self.year.programme.answers().iter();
        answers
            .filter(|answers| answers.round == Round::Interim)
            .map(|answers| answers.on)
            .max()
    }
}
