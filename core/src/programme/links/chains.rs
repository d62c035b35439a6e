//! What hangs under a number.

/// Items by number, those of one number in the order they were added.
#[derive(Debug, Clone)]
pub(in crate::programme) struct Chains<T> {
    /// The first and the last link, by number.
    ends: Vec<Option<(u32, u32)>>,
    /// An item and the link after it.
    links: Vec<(T, Option<u32>)>,
    /// The number that each link hangs under.
    owners: Vec<u32>,
}

impl<T> Default for Chains<T> {
    fn default() -> Self {
        Self {
            ends: Vec::new(),
            links: Vec::new(),
            owners: Vec::new(),
        }
    }
}

impl<T: Copy> Chains<T> {
    pub(super) fn add(&mut self, number: usize, item: T) {
        let (Ok(link), Ok(owner)) = (u32::try_from(self.links.len()), u32::try_from(number)) else {
            return;
        };
        if self.ends.len() <= number {
            self.ends.resize(number + 1, None);
        }
        match self.ends.get_mut(number) {
            Some(Some((_, last))) => {
                if let Some((_, next)) = self.links.get_mut(*last as usize) {
                    *next = Some(link);
                }
                *last = link;
            }
            Some(none) => *none = Some((link, link)),
            None => {}
        }
        self.links.push((item, None));
        self.owners.push(owner);
    }

    /// How many links there are.
    pub(in crate::programme) fn count(&self) -> usize {
        self.links.len()
    }

    /// The number that a link hangs under. Where every record of a list brings one link, it is the record's.
    pub(in crate::programme) fn owner(&self, link: usize) -> Option<usize> {
        self.owners.get(link).map(|number| *number as usize)
    }

    pub(in crate::programme) fn of(&self, number: Option<usize>) -> Chain<'_, T> {
        let ends = number.and_then(|number| self.ends.get(number).copied().flatten());
        Chain {
            links: &self.links,
            next: ends.map(|(first, _)| first),
        }
    }
}

/// The items of one number.
#[derive(Debug, Clone)]
pub(in crate::programme) struct Chain<'c, T> {
    links: &'c [(T, Option<u32>)],
    next: Option<u32>,
}

impl<T: Copy> Iterator for Chain<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let (item, next) = self.links.get(self.next? as usize)?;
        self.next = *next;
        Some(*item)
    }
}
