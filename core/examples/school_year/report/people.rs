//! Who takes part: what was read from the files, how many, and whom no form takes.

use std::collections::BTreeSet;

use nastavnik::documents::Paper;
use nastavnik::id::StandingId;
use nastavnik::text::uncapitalised;
use nastavnik::{Role, params};

use super::Report;
use crate::wording::{heads, say, say_with};

impl Report<'_> {
    pub(super) fn summary(&self, paper: &mut Paper) {
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

    pub(super) fn understood(&self, paper: &mut Paper) {
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
}
