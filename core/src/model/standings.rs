//! Standings that count as others: wherever a form or a category names the one, the other will do.

use crate::id::StandingId;
use crate::model::TargetModel;
use crate::model::load::{ModelError, known};
use crate::model::registry::Standing;
use crate::pointer::Pointer;

impl TargetModel {
    /// Whether a standing is the other or counts as it, directly or by way of others.
    ///
    /// ```
    /// use nastavnik::TargetModel;
    ///
    /// let model = TargetModel::builtin("school")?;
    /// assert!(model.stands_as(&"pupil".parse()?, "pupil"));
    /// assert!(!model.stands_as(&"teacher".parse()?, "pupil"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stands_as(&self, standing: &StandingId, other: &str) -> bool {
        let counts = |entry: &Standing| self.counts_as(entry).iter().any(|id| id.as_str() == other);
        standing.as_str() == other || self.standing(standing).is_some_and(counts)
    }

    /// Whether every standing counts as one that is known.
    pub(super) fn know_standings(&self, own: &[Standing]) -> Result<(), ModelError> {
        for (i, standing) in own.iter().enumerate() {
            if let Some(other) = &standing.counts_as {
                let at = Pointer::root().key("registry").key("standings").index(i);
                known(self.standing(other), "standing", other, at.key("counts_as"))?;
            }
        }
        Ok(())
    }

    /// Puts standings into the lists that name what they count as.
    pub(super) fn widen_standings(&mut self) {
        let standings = self.registry.standings.iter();
        let kin: Vec<(StandingId, Vec<StandingId>)> = standings
            .filter(|standing| standing.counts_as.is_some())
            .map(|standing| (standing.id.clone(), self.counts_as(standing)))
            .collect();
        let widen = |list: &mut Vec<StandingId>| {
            for (standing, others) in &kin {
                if !list.contains(standing) && list.iter().any(|one| others.contains(one)) {
                    list.push(standing.clone());
                }
            }
        };
        for form in &mut self.registry.forms {
            widen(&mut form.mentors);
            widen(&mut form.mentees);
            widen(&mut form.parties);
        }
        for category in &mut self.registry.categories {
            widen(&mut category.standings);
        }
        widen(&mut self.mentor_standings);
    }

    /// What the standing counts as, and what that counts as in turn.
    fn counts_as(&self, standing: &Standing) -> Vec<StandingId> {
        let mut all: Vec<StandingId> = Vec::new();
        let mut next = standing.counts_as.as_ref();
        while let Some(id) = next.filter(|id| !all.contains(*id)) {
            all.push(id.clone());
            next = self.standing(id).and_then(|other| other.counts_as.as_ref());
        }
        all
    }
}
