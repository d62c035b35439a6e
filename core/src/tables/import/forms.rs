//! Forms and categories by their names, and what a form says of those in it.

use crate::id::{CategoryId, FormId, StandingId};
use crate::model::TargetModel;
use crate::model::registry::Form;
use crate::params;
use crate::role::Role;
use crate::tables::cell::Place;
use crate::tables::finding::{Code, Fault};
use crate::tables::fold::key;
use crate::tables::lookup::Lookup;
use crate::tables::reading::unknown_word;
use crate::tables::words::{CATEGORIES, meaning};

/// The forms and categories of a model by their names and aliases.
pub(super) struct Forms<'a> {
    model: &'a TargetModel,
    names: Lookup<FormId>,
    categories: Lookup<CategoryId>,
}

impl<'a> Forms<'a> {
    pub(super) fn new(model: &'a TargetModel) -> Self {
        let forms = model.registry().forms.iter();
        let names = forms.flat_map(|form| {
            let own = [form.name.ru.as_str(), form.name.en.as_str()];
            let all = own
                .into_iter()
                .chain(form.aliases.iter().map(String::as_str));
            all.map(|name| (form.id.clone(), name))
        });
        let categories = model.registry().categories.iter().flat_map(|category| {
            [&category.name.ru, &category.name.en].map(|name| (category.id.clone(), name.as_str()))
        });
        Self {
            model,
            names: Lookup::new(names),
            categories: Lookup::new(categories),
        }
    }

    /// The form that a cell names, with or without the word «форма».
    pub(super) fn read(&self, text: &str) -> Result<FormId, Fault> {
        let bare = || {
            let (first, rest) = text.split_once(' ')?;
            (key(first) == "форма")
                .then(|| self.names.find(rest))
                .flatten()
        };
        self.names.find(text).or_else(bare).ok_or_else(|| {
            let guess = self.names.guess(text).unwrap_or("none").to_owned();
            let known: Vec<_> = self.model.forms().map(|form| form.name.clone()).collect();
            let mut fault = Fault::showing(Code::FormUnknown, text);
            fault.params.insert("guess", guess.into());
            fault
                .params
                .insert("forms", crate::text::Param::Names(known));
            fault
        })
    }

    /// The category that a cell names.
    pub(super) fn category(&self, text: &str) -> Result<CategoryId, Fault> {
        let by_words = || {
            let id = meaning(CATEGORIES, text)?.parse().ok()?;
            self.model.category(&id).map(|entry| entry.id.clone())
        };
        self.categories.find(text).or_else(by_words).ok_or_else(|| {
            let examples = "молодые специалисты; одаренные; неуспевающие; ОВЗ";
            unknown_word(text, self.categories.guess(text), examples)
        })
    }

    /// Who a person on one side is: what the place says, which the forms must allow, and whom the first form names
    /// first.
    pub(super) fn standing(
        &self,
        role: Role,
        forms: &[FormId],
        place: Option<Place>,
        place_text: Option<&str>,
    ) -> Result<(Option<StandingId>, Option<StandingId>), Fault> {
        let stated = self.stated(place, place_text);
        let mut usual = None;
        for form in forms.iter().filter_map(|form| self.model.form(form)) {
            let allowed = side(form, role);
            if let Some(stated) = stated.as_ref().filter(|stated| !allowed.contains(stated)) {
                let mut params = params! { form: &form.name };
                let standing = self
                    .model
                    .standing(stated)
                    .map(|entry| (&entry.name).into());
                params.insert(
                    "standing",
                    standing.unwrap_or_else(|| stated.as_str().into()),
                );
                return Err(Fault::new(Code::StandingContradicts, params));
            }
            usual = usual.or(allowed.first());
        }
        Ok((stated, usual.cloned()))
    }

    fn stated(&self, place: Option<Place>, place_text: Option<&str>) -> Option<StandingId> {
        let named = place_text.map(key).and_then(|text| {
            let mut standings = self.model.registry().standings.iter();
            standings.find(|standing| key(&standing.name.ru) == text)
        });
        let by_words = || {
            let id: StandingId = place?.standing?.parse().ok()?;
            self.model.standing(&id)
        };
        named.or_else(by_words).map(|standing| standing.id.clone())
    }

    /// The only form of the model that two people may be in.
    pub(super) fn between(&self, mentor: &StandingId, mentee: &StandingId) -> Option<FormId> {
        let mut fitting = self
            .model
            .forms()
            .filter(|form| form.mentors.contains(mentor) && form.mentees.contains(mentee));
        match (fitting.next(), fitting.next()) {
            (Some(form), None) => Some(form.id.clone()),
            _ => None,
        }
    }
}

fn side(form: &Form, role: Role) -> &[StandingId] {
    match role {
        Role::Mentor => &form.mentors,
        _ => &form.mentees,
    }
}
