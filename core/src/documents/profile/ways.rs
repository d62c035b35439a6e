//! Whom the profile takes, its own words for the roles, and its procedures.

use super::Page;
use crate::documents::paper::Paper;
use crate::model::procedure::{Procedure, ProcedureStep};
use crate::model::profile::Profile;
use crate::params;
use crate::role::Role;
use crate::text::{Localised, uncapitalised};

impl Page<'_> {
    pub(super) fn roles(&self, profile: &Profile, paper: &mut Paper) {
        let name = |name: &Localised| name.get(self.lang).to_owned();
        if !profile.kinds.is_empty() {
            let names: Vec<_> = self.model.kinds().map(|kind| name(&kind.name)).collect();
            let params = params! { names: names.join("; ") };
            paper.text(self.say_with("page-kinds", &params));
        }
        if !profile.mentee_categories.is_empty() {
            let taken = self.model.mentee_categories();
            let names: Vec<_> = taken.map(|entry| name(&entry.name)).collect();
            let params = params! { names: names.join("; ") };
            paper.text(self.say_with("page-categories", &params));
        }
        let mentors: Vec<_> = self
            .model
            .mentor_standings()
            .map(|entry| name(&entry.name))
            .collect();
        if !mentors.is_empty() {
            let params = params! { names: mentors.join("; ") };
            paper.text(self.say_with("page-mentors", &params));
        }
        let named = Role::ALL.into_iter().filter_map(|role| {
            let own = self.model.role_name(role)?.get(self.lang);
            Some(vec![self.role(role), own.to_owned()])
        });
        let rows: Vec<_> = named.collect();
        if !rows.is_empty() {
            let head = self.heads(["page-role", "page-role-own"]);
            paper.table(self.say("page-roles"), head, rows);
        }
    }

    pub(super) fn procedures(&self, paper: &mut Paper) {
        for procedure in self.model.procedures() {
            paper.heading(procedure.name.get(self.lang));
            paper.text(self.about(procedure));
            let steps = procedure.steps.iter().map(|step| self.step(step));
            paper.list(true, steps.collect());
        }
    }

    fn about(&self, procedure: &Procedure) -> String {
        let unit = self.say(&format!("procedure-{}", procedure.unit.id()));
        let form = procedure.form.as_ref().and_then(|id| self.model.form(id));
        match form {
            Some(form) => {
                let params = params! { unit: unit, form: &form.name };
                self.say_with("page-procedure-of-form", &params)
            }
            None => self.say_with("page-procedure", &params! { unit: unit }),
        }
    }

    fn step(&self, step: &ProcedureStep) -> String {
        let roles = step.roles.iter().map(|role| self.role(*role));
        let functions = step.functions.iter().filter_map(|id| {
            let function = self.model.function(id)?;
            Some(function.name.get(self.lang).to_owned())
        });
        let who: Vec<_> = roles.chain(functions).collect();
        let name = step.name.get(self.lang);
        match who.is_empty() {
            true => name.to_owned(),
            false => format!("{name} ({})", self.listed_inside(&who)),
        }
    }

    fn listed_inside(&self, names: &[String]) -> String {
        let inside = |name: &String| uncapitalised(name);
        names.iter().map(inside).collect::<Vec<_>>().join(", ")
    }

    fn role(&self, role: Role) -> String {
        self.say(&format!("role-{}", role.id()))
    }
}

#[cfg(test)]
mod tests {
    use crate::documents::profile_page;
    use crate::model::TargetModel;
    use crate::model::profile::Profile;
    use crate::text::Lang;

    #[test]
    fn a_page_tells_whom_the_profile_takes_and_how_it_calls_them() {
        let profile: Profile = serde_json::from_str(
            r#"{
                "format": 1, "id": "mine", "title": { "ru": "Моя школа", "en": "My school" },
                "extends": ["federal_teachers"], "kinds": ["reverse"], "mentee_categories": ["young_specialist"],
                "mentor_standings": ["teacher"], "role_names": { "mentee": { "ru": "стажер", "en": "trainee" } },
                "form_names": { "teacher_teacher": { "ru": "Воспитатель – воспитатель", "en": "Educator – educator" } },
                "procedures": [{ "name": { "ru": "Одна тема", "en": "One topic" }, "unit": "request", "form": "teacher_teacher",
                    "steps": [{ "name": { "ru": "Занятие", "en": "A lesson" }, "roles": ["mentor"], "functions": ["tutor"] }] }]
            }"#,
        )
        .unwrap();
        let model = TargetModel::from_profile(&profile).unwrap();
        let day = "2026-09-01".parse().unwrap();
        let page = profile_page(&profile, &model, day, Lang::Ru).to_markdown();
        for line in [
            "Виды наставничества: Реверсивное наставничество.",
            "Категории наставляемых: Молодые специалисты.",
            "Кто может быть наставником: Педагог.",
            "| наставляемый | стажер |",
            "Порядок по шагам для одного запроса: шаги повторяются с каждой темой, форма «Воспитатель – воспитатель».",
            "1. Занятие (наставник, тьютор)",
        ] {
            assert!(page.contains(line), "{line}\n{page}");
        }
        let form = model.form(&"teacher_teacher".parse().unwrap()).unwrap();
        assert!(form.aliases.iter().any(|name| name == "Учитель – учитель"));
        let english = profile_page(&profile, &model, day, Lang::En).to_markdown();
        assert!(english.contains("1. A lesson (mentor, tutor)"));
    }
}
