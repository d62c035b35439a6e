//! Which documents serve in the place of others.

use crate::id::DocumentKindId;
use crate::model::TargetModel;
use crate::model::registry::DocumentKind;

impl TargetModel {
    /// Whether a document of the kind is as good as one of the other: the same kind, or one that stands in for it.
    pub fn serves(&self, kind: &DocumentKindId, other: &str) -> bool {
        let stands_in =
            |entry: &DocumentKind| entry.serves_as.iter().any(|id| id.as_str() == other);
        kind.as_str() == other || self.document(kind).is_some_and(stands_in)
    }

    /// The other kinds whose documents stand in for those of the kind.
    pub(crate) fn standing_in_for<'k>(
        &'k self,
        kind: &'k str,
    ) -> impl Iterator<Item = &'k DocumentKindId> {
        let stands_in =
            move |entry: &&DocumentKind| entry.serves_as.iter().any(|id| id.as_str() == kind);
        let kinds = self.registry.documents.iter();
        let others = kinds.filter(move |entry| entry.id.as_str() != kind);
        others.filter(stands_in).map(|entry| &entry.id)
    }
}
