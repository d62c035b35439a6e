//! The year's report, section by section.

use std::collections::{BTreeMap, BTreeSet};

use nastavnik::diagnostic::Origin;
use nastavnik::documents::{Paper, closing_report, pairs_order};
use nastavnik::id::StandingId;
use nastavnik::programme::gate::Readiness;
use nastavnik::publication::publish;
use nastavnik::roadmap::Standing;
use nastavnik::text::{Param, print_day};
use nastavnik::{Diagnostic, Lang, Role, Severity, Stage, params};

use crate::school::School;
use crate::wording::{heads, help, item, names, say, say_with, uncapitalised};
use crate::year::{Matched, Year};

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

    fn summary(&self, paper: &mut Paper) {
        let year = self.year;
        let monitoring = year.programme.monitor(&self.school.model, self.school.day);
        let quality = &monitoring.quality;
        let understood = &year.import.understood;
        paper.text(say_with(
            self.lang,
            "year-summary-people",
            &params! {
                mentees: understood.mentees, mentors: understood.mentors, aside: self.rows_aside(),
            },
        ));
        let current = year.programme.board(self.school.day).current();
        match current {
            Some(stage) => paper.text(say_with(
                self.lang,
                "year-summary-stage",
                &params! {
                    day: self.school.day, number: stage.number(),
                    stage: self.school.model.stage_name(stage),
                },
            )),
            None => paper.text(say_with(
                self.lang,
                "year-summary-closed",
                &params! { day: self.school.day },
            )),
        }
        if quality.pairs > 0 {
            paper.text(say_with(
                self.lang,
                "year-summary-pairs",
                &params! {
                    pairs: quality.pairs, meetings: quality.all_meetings, completed: quality.ended.as_agreed,
                    early: quality.ended.early, active: quality.active,
                },
            ));
        }
        self.forms(paper);
    }

    /// What of the school does not fit the profile: forms, and people whom no form takes.
    fn forms(&self, paper: &mut Paper) {
        let (year, model, lang) = (self.year, &self.school.model, self.lang);
        let named = |id| {
            let form = model.form(id);
            form.map_or_else(|| id.to_string(), |form| form.name.get(lang).to_owned())
        };
        if !year.forms_left.is_empty() {
            let left: Vec<_> = year.forms_left.iter().map(named).collect();
            let params = params! {
                profile: model.title(), count: left.len(), forms: left.join(", "),
            };
            paper.text(say_with(lang, "year-forms-left", &params));
        }
        if year.forms_assumed {
            let key = match year.forms_left.is_empty() {
                true => "year-forms-assumed",
                false => "year-forms-of-profile",
            };
            paper.text(say(lang, key));
        }
        for (role, key) in [
            (Role::Mentee, "year-misfit-mentees"),
            (Role::Mentor, "year-misfit-mentors"),
        ] {
            let (count, who) = self.misfits(role);
            if count > 0 {
                let params = params! { count: count, who: who.join(", ") };
                paper.text(say_with(lang, key, &params));
            }
        }
    }

    /// How many people in the role no chosen form takes, and who they are.
    fn misfits(&self, role: Role) -> (usize, Vec<String>) {
        let model = &self.school.model;
        let chosen = self.year.programme.forms();
        let forms: Vec<_> = chosen
            .iter()
            .filter_map(|one| model.form(&one.form))
            .collect();
        if forms.is_empty() {
            return (0, Vec::new());
        }
        let taken = |standing| {
            forms.iter().any(|form| match role {
                Role::Mentor => form.mentors.contains(standing) || form.parties.contains(standing),
                _ => form.mentees.contains(standing),
            })
        };
        let people = self.year.programme.participants().iter();
        let misfits: Vec<_> = people
            .filter(|person| person.enrolment(role).is_some() && !taken(&person.standing))
            .map(|person| &person.standing)
            .collect();
        let kinds: BTreeSet<_> = misfits.iter().collect();
        let name = |id: &&&StandingId| {
            let standing = model.standing(id);
            standing.map_or_else(
                || id.to_string(),
                |one| uncapitalised(one.name.get(self.lang)),
            )
        };
        (misfits.len(), kinds.iter().map(name).collect())
    }

    fn understood(&self, paper: &mut Paper) {
        let lang = self.lang;
        paper.heading(say(lang, "year-understood"));
        let understood = &self.year.import.understood;
        let mut rows = vec![
            vec![
                say(lang, "year-base-mentees"),
                understood.mentees.to_string(),
            ],
            vec![
                say(lang, "year-base-mentors"),
                understood.mentors.to_string(),
            ],
        ];
        for (file, journal) in &self.year.journals {
            rows.push(vec![file.clone(), journal.entries.len().to_string()]);
        }
        let head = heads(lang, ["year-file", "year-rows"]);
        paper.table(say(lang, "year-read"), head, rows);
        let aside = self.rows_of(&self.set_aside());
        let head = heads(lang, ["year-where", "year-what", "year-do"]);
        paper.table(say(lang, "year-set-aside"), head, aside);
        let notes = &self.year.import.notes;
        let of_journals = self
            .year
            .journals
            .iter()
            .flat_map(|(_, journal)| &journal.notes);
        let notes = self.rows_of(&notes.iter().chain(of_journals).collect::<Vec<_>>());
        let head = heads(lang, ["year-where", "year-what", "year-do"]);
        paper.table(say(lang, "year-notes"), head, notes);
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

    fn stages(&self, paper: &mut Paper) {
        let lang = self.lang;
        let model = &self.school.model;
        paper.heading(say(lang, "year-stages"));
        let board = self.year.programme.board(self.school.day);
        let plan = &self.year.programme.header().stage_plan;
        let date = |day: Option<nastavnik::Day>| {
            day.map_or_else(|| "–".to_owned(), |day| print_day(day, lang))
        };
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

    fn pairs(&self, paper: &mut Paper) {
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

    fn order(&self, paper: &mut Paper) {
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

    fn refused(&self, paper: &mut Paper) {
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

    fn course(&self, paper: &mut Paper) {
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
    fn interim(&self) -> Option<nastavnik::Day> {
        let answers = self.year.programme.answers().iter();
        answers
            .filter(|answers| answers.round == nastavnik::model::registry::Round::Interim)
            .map(|answers| answers.on)
            .max()
    }

    /// The findings of the day: like ones together, with everybody they concern.
    fn findings(&self, paper: &mut Paper) {
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
                title: nastavnik::text::text(self.lang, &format!("{}.title", first.code), &params! {}),
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

    fn due(&self, paper: &mut Paper) {
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
                let standing = match item.standing {
                    Standing::Done => "year-done",
                    Standing::Due => "year-due",
                    Standing::Late => "year-late",
                    Standing::Undated => "year-undated",
                };
                vec![
                    by,
                    item.task.get(lang).to_owned(),
                    who.join(", "),
                    say(lang, standing),
                ]
            })
            .collect();
        let head = heads(lang, ["year-by", "year-task", "year-who", "table-state"]);
        paper.table(
            say_with(lang, "year-road-map-table", &params! { day: self.day() }),
            head,
            rows,
        );
    }

    fn closing(&self, paper: &mut Paper) {
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
