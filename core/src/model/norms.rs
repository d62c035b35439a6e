//! Which norms hold, which of them speak to the organisation, and how much they weigh.

use crate::day::Day;
use crate::diagnostic::Severity;
use crate::id::NormId;
use crate::model::TargetModel;
use crate::model::profile::Adoption;
use crate::model::registry::{Clause, YoungPolicy, YoungPurpose};
use crate::norm::{Force, MentoringModel, Norm};
use crate::role::Role;
use crate::text::Localised;

impl TargetModel {
    /// The models whose recommendations the profile follows.
    pub fn models(&self) -> &[MentoringModel] {
        &self.models
    }

    /// The norms that acts made binding here, by norm.
    pub fn adoptions(&self) -> impl Iterator<Item = &Adoption> {
        self.adopted.values()
    }

    /// The act that made the norm binding here.
    pub fn adoption(&self, norm: &NormId) -> Option<&Adoption> {
        self.adopted.get(norm)
    }

    /// The norms that hold on the day, as the register knows them.
    pub fn norms(&self, day: Day) -> impl Iterator<Item = &Norm> {
        self.registry
            .norms
            .iter()
            .filter(move |norm| norm.holds_on(day))
    }

    /// The short name of a norm.
    pub fn norm_name(&self, id: &NormId) -> Localised {
        self.norm(id).map_or_else(
            || Localised {
                ru: id.to_string(),
                en: id.to_string(),
            },
            |norm| norm.short.clone(),
        )
    }

    /// The rights, duties and functions of the role under the norms that the organisation goes by, in the order of
    /// the registry. The registry has the others too: of local acts not adopted, of a model not followed.
    pub fn clauses(&self, role: Role) -> impl Iterator<Item = &Clause> {
        self.registry.clauses.iter().filter(move |clause| {
            let norm = self.norm(&clause.norm);
            clause.role == role && norm.is_some_and(|norm| self.goes_by(norm))
        })
    }

    /// Who counts as a young specialist on the day: the region's own policy where there is one, or that of the
    /// whole country; of several the first in the registry.
    pub fn young_policy(
        &self,
        purpose: YoungPurpose,
        region: Option<&str>,
        day: Day,
    ) -> Option<&YoungPolicy> {
        let of = |region: Option<&str>| {
            self.registry.young_specialists.iter().find(|policy| {
                policy.purpose == purpose
                    && policy.region.as_deref() == region
                    && policy.holds_on(day)
            })
        };
        region
            .and_then(|region| of(Some(region)))
            .or_else(|| of(None))
    }

    /// How serious a breach of the norm is on the day, when `worst` is as bad as it may be.
    ///
    /// `None`: the norm does not hold on that day, binds only those who adopted it and this profile did not, or is a
    /// recommendation of the model that the profile does not follow.
    /// A recommendation is a warning until an act in the profile adopts it; a norm of grade C or D is never an error.
    pub fn weigh(&self, norm: &NormId, worst: Severity, day: Day) -> Option<Severity> {
        let norm = self.norm(norm)?;
        if !norm.holds_on(day) || !self.goes_by(norm) {
            return None;
        }
        let adopted = self.adopted.contains_key(&norm.id);
        let cap = match norm.force {
            Force::Mandatory | Force::Local => Severity::Error,
            Force::Recommended if adopted => Severity::Error,
            Force::Recommended | Force::Explanatory => Severity::Warning,
            Force::Draft => Severity::Info,
        };
        let cap = if norm.grade.is_firm() {
            cap
        } else {
            cap.min(Severity::Warning)
        };
        Some(worst.min(cap))
    }

    /// Whether the norm speaks to the organisation: adopted, or neither in need of it nor of a model not followed.
    fn goes_by(&self, norm: &Norm) -> bool {
        let foreign = norm
            .model
            .is_some_and(|model| !self.models.contains(&model));
        self.adopted.contains_key(&norm.id) || !(foreign || norm.level.needs_adoption())
    }
}
