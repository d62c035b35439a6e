//! Ids for new pairs that no pair has yet.

use std::collections::BTreeSet;

use crate::id::PairId;
use crate::matching::request::Request;
use crate::programme::Programme;

/// Counts on from the first free number.
pub(super) struct FreeIds<'a> {
    taken: BTreeSet<&'a str>,
    prefix: &'a str,
    next: u32,
}

impl<'a> FreeIds<'a> {
    pub(super) fn new(programme: &'a Programme, request: &'a Request) -> Self {
        let pairs = programme.pairs().iter();
        Self {
            taken: pairs.map(|pair| pair.id.as_str()).collect(),
            prefix: request.id_prefix.as_deref().unwrap_or("pair-"),
            next: 0,
        }
    }

    pub(super) fn take(&mut self) -> Option<PairId> {
        loop {
            self.next = self.next.checked_add(1)?;
            let id = format!("{}{:03}", self.prefix, self.next);
            // A prefix that makes no id falls back to the plain one.
            let id: PairId = id
                .parse()
                .or_else(|_| format!("pair-{:03}", self.next).parse())
                .ok()?;
            if !self.taken.contains(id.as_str()) {
                return Some(id);
            }
        }
    }
}
