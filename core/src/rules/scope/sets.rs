//! Sets: the records of a list of which something holds, where a rule counts them or picks them out of all.
//!
//! Whether it holds is told of each record by itself and what is near it. Under watch a set is kept: after a change
//! the records near it are asked again, not all of them.

use std::collections::BTreeMap;
use std::iter::from_fn;
use std::sync::Arc;

use super::{Reads, Scope};
use crate::programme::Programme;
use crate::programme::kept::Touched;
use crate::programme::list::{List, Lists};
use crate::rules::focus::Focus;

/// A record of a list of the programme.
pub(crate) trait Listed: Sized {
    const LIST: List;

    fn all(programme: &Programme) -> &[Self];
}

/// What makes a set: told of a record and what is near it. A `static`, by which the set is known again.
pub(crate) struct Such<T: 'static>(pub(crate) fn(&Scope<'_>, &T) -> bool);

/// The sets of a programme under watch, by what makes them.
#[derive(Debug, Default)]
pub(in crate::rules) struct Sets(BTreeMap<usize, Set>);

#[derive(Debug)]
struct Set {
    list: List,
    /// The places of the records in it, in order.
    places: Arc<Vec<usize>>,
    /// The places that have to be asked again.
    again: Vec<usize>,
    reads: Reads,
}

impl Set {
    /// Puts a place in or takes it out.
    fn put(&mut self, place: usize, belongs: bool) {
        match self.places.binary_search(&place) {
            Err(nth) if belongs => Arc::make_mut(&mut self.places).insert(nth, place),
            Ok(nth) if !belongs => {
                Arc::make_mut(&mut self.places).remove(nth);
            }
            _ => {}
        }
    }
}

impl Sets {
    /// After a change the records near it are asked again; a set that rests on a whole list is forgotten.
    pub(in crate::rules) fn follow(&mut self, touched: &[Touched], focus: &Focus) {
        self.0.retain(|_, set| {
            let near = |change: &&Touched| set.reads.near(change);
            let somewhere = touched.iter().filter(near).any(|it| it.place.is_none());
            !somewhere && !touched.iter().any(|change| set.reads.far(change))
        });
        for set in self.0.values_mut() {
            if touched.iter().any(|change| set.reads.near(change)) {
                set.again.extend(focus.of(set.list));
            }
        }
    }
}

impl<'a> Scope<'a> {
    /// All records such that something holds, with their places.
    pub(crate) fn those<T: Listed>(
        &self,
        such: &'static Such<T>,
    ) -> impl Iterator<Item = (usize, &'a T)> + use<'_, 'a, T> {
        let records = T::all(self.programme);
        let kept = self.kept(such);
        let mut nth = 0;
        from_fn(move || {
            let place = match &kept {
                Some(places) => *places.get(nth)?,
                None => { nth..records.len() }.find(|place| self.is_such(such, *place))?,
            };
            nth = if kept.is_some() { nth + 1 } else { place + 1 };
            Some((place, records.get(place)?))
        })
    }

    /// How many records are such that something holds.
    pub(crate) fn count<T: Listed>(&self, such: &'static Such<T>) -> usize {
        let kept = self.kept(such);
        kept.map_or_else(|| self.those(such).count(), |places| places.len())
    }

    fn is_such<T: Listed>(&self, such: &Such<T>, place: usize) -> bool {
        let record = T::all(self.programme).get(place);
        record.is_some_and(|record| such.0(self, record))
    }

    /// The places of a set that is kept, up to date; `None` where none are kept.
    fn kept<T: Listed>(&self, such: &'static Such<T>) -> Option<Arc<Vec<usize>>> {
        self.reads_all(Lists::of(&[T::LIST]));
        let sets = self.sets?;
        let key = std::ptr::from_ref(such).addr();
        let known = sets.borrow_mut().0.remove(&key);
        let (mut set, asked) = match known {
            Some(set) => self.apart(|| self.asked_again(such, set)),
            None => self.apart(|| self.asked_of_all(such)),
        };
        set.reads = set.reads.with(asked);
        self.reads(set.reads.as_a_whole());
        let places = set.places.clone();
        sets.borrow_mut().0.insert(key, set);
        Some(places)
    }

    fn asked_of_all<T: Listed>(&self, such: &Such<T>) -> Set {
        let all = 0..T::all(self.programme).len();
        let places = all.filter(|place| self.is_such(such, *place)).collect();
        Set {
            list: T::LIST,
            places: Arc::new(places),
            again: Vec::new(),
            reads: Reads::of_near(T::LIST),
        }
    }

    fn asked_again<T: Listed>(&self, such: &Such<T>, mut set: Set) -> Set {
        for place in std::mem::take(&mut set.again) {
            set.put(place, self.is_such(such, place));
        }
        set
    }
}
