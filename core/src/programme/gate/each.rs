//! Documents that each pair or each person has: who is without one.

use super::{Gap, Gatekeeper, role_gap};
use crate::id::DocumentKindId;
use crate::model::profile::DocumentOfEach;
use crate::params;
use crate::programme::is_mistake;
use crate::record::{Document, Pair, Participant};
use crate::role::Role;

impl<'a> Gatekeeper<'a> {
    /// The pairs that there were by the day, without those recorded by mistake.
    pub(super) fn pairs(&self) -> impl Iterator<Item = &'a Pair> {
        let pairs = self.programme.pairs().iter();
        pairs.filter(|pair| pair.proposed <= self.day && !is_mistake(self.model, pair))
    }

    /// The pairs that have not ended and have no document of the kind.
    pub(crate) fn pairs_without(&self, kind: &DocumentKindId) -> Vec<&'a Pair> {
        self.pairs()
            .filter(|pair| !pair.has_ended(self.day) && !self.is_on_paper(pair, kind))
            .collect()
    }

    /// Whether a document of the kind that is there on the day names the pair or one of its mentees, or the pair names it.
    fn is_on_paper(&self, pair: &Pair, kind: &DocumentKindId) -> bool {
        let serves = |paper: &Document| self.model.serves(&paper.kind, kind.as_str());
        let fits = |paper: &Document| serves(paper) && paper.is_there(self.day);
        let mut named = pair.papers().filter_map(|id| self.index.document(id));
        let mut mentees = self.index.side(pair, Role::Mentee);
        self.index.papers_of_pair(pair).any(fits)
            || named.any(fits)
            || mentees.any(|mentee| self.index.papers_of(mentee).any(fits))
    }

    pub(super) fn gap_of_pairs(&self, kind: &DocumentKindId) -> Option<Gap> {
        let without = self.pairs_without(kind);
        if without.is_empty() && self.pairs().next().is_some() {
            return None;
        }
        let people = without.iter().flat_map(|pair| pair.people());
        let mut people: Vec<_> = people.cloned().collect();
        people.sort_unstable();
        people.dedup();
        let ids: Vec<_> = without.iter().map(|pair| pair.id.as_str()).collect();
        let mut gap = self.without(Gap::at("documents"), kind);
        gap.params
            .extend(params! { count: without.len(), pairs: ids.join(", ") });
        gap.people = people;
        Some(gap)
    }

    pub(super) fn gap_of_people(&self, each: &DocumentOfEach) -> Option<Gap> {
        let kind = &each.kind;
        let has = |person: &Participant| {
            let index = &self.index;
            index.has_paper(self.model, kind.as_str(), person, self.day)
        };
        let without = self.people_in(each.role).filter(|person| !has(person));
        let without: Vec<_> = without.map(|person| person.id.clone()).collect();
        if without.is_empty() && self.people_in(each.role).next().is_some() {
            return None;
        }
        let gap = self.without(role_gap("documents", each.role), kind);
        Some(gap.about(without))
    }

    fn without(&self, gap: Gap, kind: &DocumentKindId) -> Gap {
        let name = self.model.document(kind).map(|entry| &entry.name);
        gap.named("document", name, kind.as_str())
    }
}
