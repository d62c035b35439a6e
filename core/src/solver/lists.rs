//! Lists of arcs, best first as far as anybody has looked.

use std::cmp::Reverse;

use super::worth::Worth;

/// Where an edge leads and what it adds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arc<W> {
    pub(super) to: u32,
    pub(super) worth: W,
}

/// How many arcs are put in order at first.
const FIRST: usize = 8;

/// Lists in one vector. Most searches look at the first few arcs of a list, so the rest is not sorted until needed.
pub(super) struct Lists<W> {
    starts: Vec<u32>,
    arcs: Vec<Arc<W>>,
    sorted: Vec<u32>,
}

impl<W: Worth> Lists<W> {
    /// Lists that start at these places; the last entry is where the last one ends.
    pub(super) fn new(starts: Vec<u32>, arcs: Vec<Arc<W>>) -> Self {
        let sorted = vec![0; starts.len().saturating_sub(1)];
        Self {
            starts,
            arcs,
            sorted,
        }
    }

    /// The next arcs of a list after the first `seen`, best first, ties to the lower number; none at the end.
    #[inline]
    pub(super) fn after(&mut self, list: u32, seen: usize) -> &[Arc<W>] {
        let list = list as usize;
        let (Some(from), Some(to), Some(sorted)) = (
            self.starts.get(list),
            self.starts.get(list + 1),
            self.sorted.get_mut(list),
        ) else {
            return &[];
        };
        let (from, to) = (*from as usize, *to as usize);
        if seen >= *sorted as usize && from + seen < to {
            let more = sort_more(self.arcs.get_mut(from + seen..to).unwrap_or_default(), seen);
            *sorted += u32::try_from(more).unwrap_or(0);
        }
        let end = from + *sorted as usize;
        self.arcs.get(from + seen..end).unwrap_or_default()
    }
}

/// Sorts the best of the rest and says how many they are: as many again as were sorted before.
#[inline(never)]
fn sort_more<W: Worth>(rest: &mut [Arc<W>], seen: usize) -> usize {
    let key = |arc: &Arc<W>| (Reverse(arc.worth), arc.to);
    let more = seen.max(FIRST);
    if rest.len() > more + FIRST {
        rest.select_nth_unstable_by_key(more, key);
        if let Some(best) = rest.get_mut(..more) {
            best.sort_unstable_by_key(key);
        }
        return more;
    }
    rest.sort_unstable_by_key(key);
    rest.len()
}
