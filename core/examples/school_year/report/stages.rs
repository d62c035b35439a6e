//! The stages, and what is still missing on the way.

use nastavnik::documents::Paper;
use nastavnik::programme::gate::Readiness;
use nastavnik::roadmap::Standing;
use nastavnik::text::print_day;
use nastavnik::{Day, Diagnostic, Stage, params};

use super::Report;
use crate::wording::{heads, item, say, say_with};

impl Report<'_> {
    pub(super) fn stages(&self, paper: &mut Paper) {
        let lang = self.lang;
        let model = &self.school.model;
        paper.heading(say(lang, "year-stages"));
        let board = self.year.programme.board(self.school.day);
        let plan = &self.year.programme.header().stage_plan;
        let date =
            |day: Option<Day>| day.map_or_else(|| "–".to_owned(), |day| print_day(day, lang));
        let rows = board
            .stages
            .iter()
            .map(|line| {
                let planned = plan.iter().find(|planned| planned.stage == line.stage);
                vec![
                    line.stage.number().to_string(),
                    model.stage_name(line.stage).get(lang).to_owned(),
                    date(planned.map(|planned| planned.period.until)),
                    date(line.closed),
                    line.words(lang),
                ]
            })
            .collect();
        let head = heads(
            lang,
            [
                "table-no",
                "table-stage",
                "year-planned",
                "table-closed",
                "table-state",
            ],
        );
        paper.table(
            say_with(lang, "year-board", &params! { day: self.school.day }),
            head,
            rows,
        );
        // What a stage that is still open asks is told by the path below.
        let closed_later = |readiness: &&Readiness| board.line(readiness.stage).is_closed();
        for readiness in self.year.waited.iter().filter(closed_later) {
            let params = params! {
                number: readiness.stage.number(), stage: model.stage_name(readiness.stage),
                day: readiness.day, count: readiness.unmet.len(),
            };
            self.gaps(
                paper,
                say_with(lang, "year-waited", &params),
                &readiness.unmet,
            );
        }
        self.path(paper);
    }

    /// What is still to do until the end, for a programme that has not come to it.
    fn path(&self, paper: &mut Paper) {
        let lang = self.lang;
        let path =
            self.year
                .programme
                .path_to(&self.school.model, Stage::Complete, self.school.day);
        if path.is_empty() {
            return;
        }
        paper.text(say_with(
            lang,
            "year-path",
            &params! { day: self.school.day },
        ));
        for (place, step) in path.into_iter().enumerate() {
            let params = params! {
                waits: if place == 0 { "no" } else { "yes" },
                number: step.stage.number(), stage: self.school.model.stage_name(step.stage),
                count: step.unmet.len(),
            };
            let title = say_with(lang, "year-path-step", &params);
            if step.unmet.is_empty() {
                paper.text(title);
            } else {
                self.gaps(paper, title, &step.unmet);
            }
        }
    }

    /// Unmet conditions as a table: what is missing, what to do, who.
    fn gaps(&self, paper: &mut Paper, caption: String, unmet: &[Diagnostic]) {
        let lang = self.lang;
        let rows = unmet
            .iter()
            .map(|gap| item(gap, &self.year.directory, lang))
            .collect();
        paper.table(
            caption,
            heads(lang, ["year-missing", "year-do", "year-who"]),
            rows,
        );
    }

    pub(super) fn due(&self, paper: &mut Paper) {
        let lang = self.lang;
        let items = self
            .year
            .programme
            .road_map(&self.school.model, self.school.day);
        if items.is_empty() {
            return;
        }
        paper.heading(say(lang, "year-road-map"));
        let rows = items
            .iter()
            .map(|item| {
                let who = self.school.model.names_of(&item.who, &item.functions, lang);
                let by = item.due.map_or_else(
                    || item.term.get(lang).to_owned(),
                    |due| print_day(due, lang),
                );
                let standing = match (item.standing, &item.waits_for) {
                    (Standing::Done, _) => say(lang, "year-done"),
                    (Standing::Due, _) => say(lang, "year-due"),
                    (Standing::Late, _) => say(lang, "year-late"),
                    (Standing::Undated, None) => say(lang, "year-undated"),
                    (Standing::Undated, Some(what)) => {
                        say_with(lang, "year-waits", &params! { what: what.clone() })
                    }
                };
                vec![by, item.task.get(lang).to_owned(), who.join(", "), standing]
            })
            .collect();
        let head = heads(lang, ["year-by", "year-task", "year-who", "table-state"]);
        paper.table(
            say_with(lang, "year-road-map-table", &params! { day: self.day() }),
            head,
            rows,
        );
    }
}
