//! Numbers for ids.

use std::hash::Hash;

use foldhash::{HashMap, HashMapExt};

/// The numbers of ids, and the places of their records.
#[derive(Debug, Clone)]
pub(in crate::programme) struct Numbers<I> {
    numbers: HashMap<I, usize>,
    /// The place of the first record with the id, by number.
    places: Vec<Option<usize>>,
    /// The number of the id of each record, by place.
    of_records: Vec<usize>,
    /// Whether some id stands twice.
    pub(super) twins: bool,
}

impl<I> Default for Numbers<I> {
    fn default() -> Self {
        Self {
            numbers: HashMap::new(),
            places: Vec::new(),
            of_records: Vec::new(),
            twins: false,
        }
    }
}

impl<I: Hash + Eq + Clone> Numbers<I> {
    /// The number of an id, a new one where it has none.
    pub(super) fn take(&mut self, id: &I) -> usize {
        if let Some(number) = self.number(id) {
            return number;
        }
        self.numbers.insert(id.clone(), self.places.len());
        self.places.push(None);
        self.places.len() - 1
    }

    /// The number of an id that comes after another one. Records that name the same thing often come together.
    pub(super) fn take_after<'i>(
        &mut self,
        before: &mut Option<(&'i I, usize)>,
        id: &'i I,
    ) -> usize {
        let same = before.filter(|(before, _)| *before == id);
        let (_, number) = *before.insert(same.unwrap_or_else(|| (id, self.take(id))));
        number
    }

    /// A record with the id stands at the place, the next one in its list.
    pub(in crate::programme) fn put(&mut self, id: &I, place: usize) {
        let number = self.take(id);
        self.of_records.push(number);
        if let Some(first) = self.places.get_mut(number) {
            self.twins = self.twins || first.is_some();
            *first = first.or(Some(place));
        }
    }

    /// Makes room for the ids of so many records.
    pub(super) fn expect(&mut self, records: usize) {
        if self.places.is_empty() {
            self.numbers.reserve(records);
            self.places.reserve(records);
            self.of_records.reserve(records);
        }
    }

    /// The number of an id.
    pub(in crate::programme) fn number(&self, id: &I) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    /// The number of the id of the record at a place.
    pub(in crate::programme) fn of_record(&self, place: usize) -> Option<usize> {
        self.of_records.get(place).copied()
    }

    /// The place of the record with the id.
    pub(in crate::programme) fn place(&self, id: &I) -> Option<usize> {
        self.place_of(self.number(id)?)
    }

    /// The place of the record with the id of a number.
    pub(in crate::programme) fn place_of(&self, number: usize) -> Option<usize> {
        self.places.get(number).copied().flatten()
    }

    /// The numbers of the ids that no record has.
    pub(in crate::programme) fn without_record(&self) -> impl Iterator<Item = usize> {
        let places = self.places.iter().enumerate();
        places
            .filter(|(_, place)| place.is_none())
            .map(|(number, _)| number)
    }
}
