//! Whom the profile takes, its own words for the roles, and its procedures.

use super::Page;
use crate::documents::paper::Paper;
use crate::model::procedure::{Procedure, ProcedureStep};
use crate::model::profile::Profile;
use crate::params;
use crate::role::Role;
use crate::text::Localised;

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
        let begun = |name: &String| super::begun(name, false);
        names.iter().map(begun).collect::<Vec<_>>().join(", ")
    }

    fn role(&self, role: Role) -> String {
        self.say(&format!("role-{}", role.id()))
    }
}
