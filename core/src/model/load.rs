//! Profile over profile → [`TargetModel`], or an error that says where and what.

use std::collections::BTreeMap;

use crate::id::{NormId, ProfileId};
use crate::model::Places;
use crate::model::TargetModel;
use crate::model::builtin::{PROFILES, REGISTRIES};
use crate::model::profile::Profile;
use crate::model::registry::Registry;
use crate::pointer::Pointer;
use crate::text::Lang;

/// A profile cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// No profile has the identifier.
    #[error("unknown profile `{id}`; known: {known}")]
    UnknownProfile {
        /// What was asked for.
        id: String,
        /// The profiles that ship with the library.
        known: String,
    },
    /// A profile extends itself, directly or through others.
    #[error("profile `{id}` extends itself")]
    Circle {
        /// The profile where the circle closes.
        id: ProfileId,
    },
    /// A profile speaks of something that no registry holds.
    #[error("{at}: unknown {what} `{id}`")]
    UnknownEntry {
        /// The kind of entry.
        what: &'static str,
        /// The identifier.
        id: String,
        /// Where in the profile.
        at: Pointer,
    },
    /// A data file is malformed.
    #[error("{file}: {message}")]
    Malformed {
        /// Which file.
        file: String,
        /// What is wrong.
        message: String,
    },
}

impl TargetModel {
    /// A profile that ships with the library: `federal_students`, `federal_teachers`, `school` …
    ///
    /// # Errors
    ///
    /// [`ModelError::UnknownProfile`] with the known ones.
    pub fn builtin(id: &str) -> Result<Self, ModelError> {
        Self::from_profile(&builtin_profile(id)?)
    }

    /// The identifiers of the profiles that ship with the library.
    pub fn builtin_ids() -> impl Iterator<Item = &'static str> {
        PROFILES.iter().map(|(id, _)| *id)
    }

    /// The caller's own profile, over the ones it extends.
    ///
    /// # Errors
    ///
    /// [`ModelError`]: an unknown profile or entry, a circle, a wrong format.
    pub fn from_profile(profile: &Profile) -> Result<Self, ModelError> {
        let mut chain = Vec::new();
        collect(profile, &mut Vec::new(), &mut chain)?;
        let mut model = Self::bare(profile, base_registry()?);
        for profile in chain {
            model.extend(&profile);
            model.know(&profile)?;
            model.lay_over(profile);
        }
        model.name_lines();
        model.widen_standings();
        Ok(model)
    }

    /// The profile over the ones it extends, as far as they can be joined: what is unknown stays unknown.
    pub(super) fn joined(profile: &Profile) -> Self {
        let mut model = Self::bare(profile, base_registry().unwrap_or_default());
        for profile in ancestors(profile).into_iter().chain([profile.clone()]) {
            model.extend(&profile);
            model.lay_over(profile);
        }
        model.widen_standings();
        model
    }

    /// Adds the profile's own entries to the registries.
    fn extend(&mut self, profile: &Profile) {
        self.registry.extend(profile.registry.clone());
        self.places = Places::of(&self.registry);
    }

    /// The registry and nothing decided.
    fn bare(profile: &Profile, registry: Registry) -> Self {
        Self {
            id: profile.id.clone(),
            title: profile.title.clone(),
            region: None,
            places: Places::of(&registry),
            registry,
            models: Vec::new(),
            adopted: BTreeMap::new(),
            forms: Vec::new(),
            kinds: Vec::new(),
            mentee_categories: Vec::new(),
            mentor_standings: Vec::new(),
            role_names: BTreeMap::new(),
            stage_names: BTreeMap::new(),
            stage_groups: Vec::new(),
            overlaps: Vec::new(),
            procedures: Vec::new(),
            gates: BTreeMap::new(),
            limits: Default::default(),
            form_limits: Default::default(),
            consent_of_minors: Default::default(),
            weights: BTreeMap::new(),
            matching: Default::default(),
            rules: BTreeMap::new(),
            road_map: Vec::new(),
            study_terms: Vec::new(),
            week: Default::default(),
            day_off: Default::default(),
        }
    }

    /// Everything that the profile names is in the registries.
    fn know(&self, profile: &Profile) -> Result<(), ModelError> {
        for (norm, at) in norms_of_entries(&profile.registry) {
            known(self.norm(&norm), "norm", &norm, at)?;
        }
        for (i, adoption) in profile.adopts.iter().enumerate() {
            let at = Pointer::item("adopts", i).key("norm");
            known(self.norm(&adoption.norm), "norm", &adoption.norm, at)?;
        }
        for (i, form) in profile.forms.iter().enumerate() {
            known(self.form(form), "form", form, Pointer::item("forms", i))?;
        }
        for (i, kind) in profile.kinds.iter().enumerate() {
            known(self.kind(kind), "kind", kind, Pointer::item("kinds", i))?;
        }
        for (i, id) in profile.mentee_categories.iter().enumerate() {
            let at = Pointer::item("mentee_categories", i);
            known(self.category(id), "category", id, at)?;
        }
        for (i, id) in profile.mentor_standings.iter().enumerate() {
            let at = Pointer::item("mentor_standings", i);
            known(self.standing(id), "standing", id, at)?;
        }
        for form in profile.form_names.keys() {
            let at = Pointer::root().key("form_names").key(form.as_str());
            known(self.form(form), "form", form, at)?;
        }
        self.know_standings(&profile.registry.standings)?;
        for form in profile.form_limits.keys() {
            let at = Pointer::root().key("form_limits").key(form.as_str());
            known(self.form(form), "form", form, at)?;
        }
        for (i, entry) in profile.registry.documents.iter().enumerate() {
            for (j, kind) in entry.serves_as.iter().enumerate() {
                let at = Pointer::root().key("registry").key("documents").index(i);
                let at = at.key("serves_as").index(j);
                known(self.document(kind), "document", kind, at)?;
            }
        }
        for (i, procedure) in profile.procedures.iter().enumerate() {
            let at = Pointer::item("procedures", i);
            if let Some(form) = &procedure.form {
                known(self.form(form), "form", form, at.clone().key("form"))?;
            }
            for (j, step) in procedure.steps.iter().enumerate() {
                let at = at.clone().key("steps").index(j).key("functions");
                for (k, id) in step.functions.iter().enumerate() {
                    known(self.function(id), "function", id, at.clone().index(k))?;
                }
            }
        }
        for (stage, conditions) in &profile.gates {
            for (i, condition) in conditions.iter().enumerate() {
                let at = Pointer::root().key("gates").key(stage.id()).index(i);
                known(
                    self.norm(&condition.norm),
                    "norm",
                    &condition.norm,
                    at.clone().key("norm"),
                )?;
                self.know_need(&condition.need, at.key("need"))?;
            }
        }
        let terms = profile.study_terms.iter().map(|term| &term.id);
        let terms: Vec<_> = terms
            .chain(self.terms().iter().map(|term| &term.id))
            .collect();
        for (i, line) in profile.road_map.iter().enumerate() {
            self.know_line(line, &terms, Pointer::item("road_map", i))?;
        }
        Ok(())
    }

    /// Takes what the profile says; its entries are in the registry already.
    fn lay_over(&mut self, profile: Profile) {
        for model in profile.models {
            if !self.models.contains(&model) {
                self.models.push(model);
            }
        }
        self.region = profile.region.or(self.region.take());
        for adoption in profile.adopts {
            self.adopted.insert(adoption.norm.clone(), adoption);
        }
        if !profile.forms.is_empty() {
            self.forms = profile.forms;
        }
        replace(&mut self.kinds, profile.kinds);
        replace(&mut self.mentee_categories, profile.mentee_categories);
        replace(&mut self.mentor_standings, profile.mentor_standings);
        for (id, name) in profile.form_names {
            let forms = &mut self.registry.forms;
            if let Some(form) = forms.iter_mut().find(|form| form.id == id) {
                let old = std::mem::replace(&mut form.name, name);
                form.aliases.push(old.get(Lang::Ru).to_owned());
            }
        }
        self.role_names.extend(profile.role_names);
        self.procedures.extend(profile.procedures);
        self.stage_names.extend(profile.stage_names);
        if !profile.stage_groups.is_empty() {
            self.stage_groups = profile.stage_groups;
        }
        self.overlaps.extend(profile.overlaps);
        for (stage, conditions) in profile.gates {
            let gate = self.gates.entry(stage).or_default();
            for condition in conditions {
                gate.retain(|old| old.need != condition.need);
                gate.push(condition);
            }
        }
        for limit in profile.without_limits {
            self.limits.unset(limit);
        }
        self.limits.extend(profile.limits);
        for (form, own) in profile.form_limits {
            self.form_limits.entry(form).or_default().extend(own);
        }
        self.consent_of_minors = profile.consent_of_minors.unwrap_or(self.consent_of_minors);
        self.weights.extend(profile.weights);
        self.matching.extend(profile.matching);
        self.rules.extend(profile.rules);
        self.lay_lines(profile.road_map);
        if !profile.study_terms.is_empty() {
            self.study_terms = profile.study_terms;
        }
        self.week = profile.week.unwrap_or(self.week);
        self.day_off = profile.day_off.unwrap_or(self.day_off);
    }

    pub(super) fn know_need(
        &self,
        need: &crate::model::profile::Need,
        at: Pointer,
    ) -> Result<(), ModelError> {
        use crate::model::profile::Need;
        match need {
            Need::Activity(id) => known(self.activity(id), "activity", id, at),
            _ => need
                .kind_of_document()
                .map_or(Ok(()), |id| known(self.document(id), "document", id, at)),
        }
    }
}

/// A list that says something replaces the one before it.
fn replace<T>(list: &mut Vec<T>, later: Vec<T>) {
    if !later.is_empty() {
        *list = later;
    }
}

/// The norms that a profile's own clauses, policies and days rest on, with their places.
fn norms_of_entries(registry: &Registry) -> Vec<(NormId, Pointer)> {
    let at = |list: &str, i| {
        Pointer::root()
            .key("registry")
            .key(list)
            .index(i)
            .key("norm")
    };
    let clauses = registry.clauses.iter().enumerate();
    let policies = registry.young_specialists.iter().enumerate();
    let days = registry.regional_days.iter().enumerate();
    clauses
        .map(|(i, entry)| (entry.norm.clone(), at("clauses", i)))
        .chain(policies.map(|(i, entry)| (entry.norm.clone(), at("young_specialists", i))))
        .chain(days.filter_map(|(i, entry)| Some((entry.norm.clone()?, at("regional_days", i)))))
        .collect()
}

pub(super) fn known<T>(
    entry: Option<&T>,
    what: &'static str,
    id: &impl ToString,
    at: Pointer,
) -> Result<(), ModelError> {
    match entry {
        Some(_) => Ok(()),
        None => Err(ModelError::UnknownEntry {
            what,
            id: id.to_string(),
            at,
        }),
    }
}

/// The profile and everything it extends, the most general first, each once.
fn collect(
    profile: &Profile,
    path: &mut Vec<ProfileId>,
    chain: &mut Vec<Profile>,
) -> Result<(), ModelError> {
    if path.contains(&profile.id) {
        return Err(ModelError::Circle {
            id: profile.id.clone(),
        });
    }
    if chain.iter().any(|known| known.id == profile.id) {
        return Ok(());
    }
    path.push(profile.id.clone());
    for parent in &profile.extends {
        collect(&builtin_profile(parent.as_str())?, path, chain)?;
    }
    path.pop();
    chain.push(profile.clone());
    Ok(())
}

/// What a profile extends, the most general first, each once; unknown ones and the profile itself are left out.
fn ancestors(profile: &Profile) -> Vec<Profile> {
    fn gather(profile: &Profile, seen: &mut Vec<ProfileId>, chain: &mut Vec<Profile>) {
        for parent in &profile.extends {
            if seen.contains(parent) {
                continue;
            }
            seen.push(parent.clone());
            if let Ok(parent) = builtin_profile(parent.as_str()) {
                gather(&parent, seen, chain);
                chain.push(parent);
            }
        }
    }
    let mut chain = Vec::new();
    gather(profile, &mut vec![profile.id.clone()], &mut chain);
    chain
}

/// Whether the way from one profile up leads to the other.
pub(super) fn leads_to(from: &ProfileId, to: &ProfileId) -> bool {
    let above = || {
        let profile = builtin_profile(from.as_str()).ok()?;
        Some(ancestors(&profile))
    };
    from == to || above().is_some_and(|above| above.iter().any(|profile| profile.id == *to))
}

fn builtin_profile(id: &str) -> Result<Profile, ModelError> {
    let (file, text) = PROFILES
        .iter()
        .find(|(known, _)| *known == id)
        .ok_or_else(|| ModelError::UnknownProfile {
            id: id.chars().take(80).collect(),
            known: TargetModel::builtin_ids().collect::<Vec<_>>().join(", "),
        })?;
    parse(file, text)
}

fn base_registry() -> Result<Registry, ModelError> {
    let mut registry = Registry::default();
    for (file, text) in REGISTRIES {
        registry.extend(parse(file, text)?);
    }
    Ok(registry)
}

fn parse<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, ModelError> {
    serde_json::from_str(text).map_err(|error| ModelError::Malformed {
        file: file.to_owned(),
        message: error.to_string(),
    })
}
