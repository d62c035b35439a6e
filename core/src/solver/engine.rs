//! The best matching for one number per edge, after the most rows matched or without regard to that.
//!
//! First a maximum matching, without scores. It splits the problem: columns that are short are full in every maximum
//! matching, with rows that can go nowhere else; everybody else gets a place in every maximum matching. In the short
//! part columns look for rows, in the rest rows look for columns, and no edge between the parts is ever used.

use std::borrow::Cow;

use super::by_columns::ByColumns;
use super::by_rows::ByRows;
use super::maximum::{Maximum, NONE, Turn};
use super::parts::Parts;
use super::problem::Problem;
use super::worth::Worth;

/// What is matched, and the number of each edge.
pub(super) struct Input<'a, W: Worth> {
    pub(super) problem: Cow<'a, Problem>,
    /// By edge; without it the scores.
    pub(super) worths: Option<Vec<W>>,
    /// Whether the most rows come before the sum.
    pub(super) most: bool,
}

/// A matching and its prices: of a match first (0 or 1), then of the sum.
pub(super) struct Output {
    pub(super) columns: Vec<Option<u32>>,
    pub(super) short: Vec<bool>,
    pub(super) prices: Vec<i128>,
}

impl<W: Worth> Input<'_, W> {
    /// Calls for every edge of the row, with its column and its number.
    #[inline]
    pub(super) fn each(&self, row: u32, mut call: impl FnMut(u32, W)) {
        let range = self.problem.range(row);
        let columns = self.problem.columns.get(range.clone()).unwrap_or_default();
        match &self.worths {
            Some(worths) => {
                let worths = worths.get(range).unwrap_or_default();
                columns
                    .iter()
                    .zip(worths)
                    .for_each(|(column, worth)| call(*column, *worth));
            }
            None => {
                let scores = self.problem.scores.get(range).unwrap_or_default();
                columns
                    .iter()
                    .zip(scores)
                    .for_each(|(column, score)| call(*column, W::of(*score)));
            }
        }
    }
}

pub(super) struct Engine<'a, W: Worth> {
    input: Input<'a, W>,
    phase: Phase<W>,
    done: u64,
}

enum Phase<W> {
    Most(Box<Maximum>),
    Best(Box<Best<W>>),
}

/// The two parts and who is still to be brought in.
struct Best<W> {
    short: Vec<bool>,
    rows: ByRows<W>,
    columns: ByColumns<W>,
    waiting_rows: Waiting,
    waiting_columns: Waiting,
}

/// Who first claims and then, if that came to nothing, searches.
struct Waiting {
    claims: std::vec::IntoIter<u32>,
    searches: Vec<u32>,
}

impl Waiting {
    fn new(all: Vec<u32>) -> Self {
        Self {
            claims: all.into_iter(),
            searches: Vec::new(),
        }
    }

    fn len(&self) -> usize {
        self.claims.len() + self.searches.len()
    }
}

impl<'a, W: Worth> Engine<'a, W> {
    pub(super) fn new(input: Input<'a, W>) -> Self {
        let phase = if input.most {
            Phase::Most(Box::new(Maximum::new(&input.problem)))
        } else {
            let (rows, columns) = (input.problem.height(), input.problem.width());
            let open = (vec![false; rows as usize], vec![false; columns as usize]);
            Phase::Best(Box::new(Best::new(&input, &open.0, open.1)))
        };
        Self {
            input,
            phase,
            done: 0,
        }
    }

    /// Does a part of the work. Whether more is left.
    pub(super) fn turn(&mut self) -> bool {
        self.done += 1;
        match &mut self.phase {
            Phase::Most(maximum) => {
                if let Turn::Done = maximum.turn(&self.input.problem) {
                    let (rows, columns) = (maximum.short_rows(), maximum.short_columns());
                    self.phase = Phase::Best(Box::new(Best::new(&self.input, &rows, columns)));
                }
                true
            }
            Phase::Best(best) => best.turn(),
        }
    }

    /// Parts of the work done, and an estimate of all of them.
    pub(super) fn progress(&self) -> (u64, u64) {
        let left = match &self.phase {
            Phase::Most(_) => u64::from(self.input.problem.height()),
            Phase::Best(best) => (best.waiting_rows.len() + best.waiting_columns.len()) as u64,
        };
        (self.done, self.done + left)
    }

    /// The matching. Before the work is done it is a part of one, without a meaning.
    pub(super) fn output(self) -> Output {
        let height = self.input.problem.height() as usize;
        let Phase::Best(best) = self.phase else {
            return Output {
                columns: vec![None; height],
                short: Vec::new(),
                prices: Vec::new(),
            };
        };
        let one = |column: u32| (column != NONE).then_some(column);
        let mut columns: Vec<_> = best.columns.held().map(one).collect();
        for (row, column) in best.rows.held() {
            if let Some(held) = columns.get_mut(row as usize) {
                *held = one(column);
            }
        }
        let prices = best.rows.prices().zip(best.columns.prices());
        Output {
            columns,
            prices: prices
                .zip(&best.short)
                .map(|((open, short), is_short)| if *is_short { short } else { open })
                .map(Worth::wide)
                .collect(),
            short: best.short,
        }
    }
}

impl<W: Worth> Best<W> {
    fn new(input: &Input<'_, W>, short_rows: &[bool], short: Vec<bool>) -> Self {
        let parts = Parts {
            input,
            short_rows,
            short: &short,
        };
        let order = parts.rows(false);
        let open = parts.by_row(&order);
        let places = parts.open_places(&open.degrees);
        let mut rows = ByRows::new(open.lists, order, &places, !input.most, open.best);
        let waiting: Vec<u32> = (0..rows.count())
            .filter(|row| !rows.try_best(*row))
            .collect();
        let tight = parts.by_column();
        let waiting_columns = parts.short_places(&tight.degrees);
        Self {
            rows,
            columns: ByColumns::new(tight.lists, short_rows.len(), short.len(), tight.best),
            waiting_rows: Waiting::new(waiting),
            waiting_columns: Waiting::new(waiting_columns),
            short,
        }
    }

    fn turn(&mut self) -> bool {
        if let Some(row) = self.waiting_rows.claims.next() {
            self.waiting_rows.searches.extend(self.rows.claim(row));
        } else if let Some(row) = self.waiting_rows.searches.pop() {
            self.rows.search(row);
        } else if let Some(column) = self.waiting_columns.claims.next() {
            self.waiting_columns
                .searches
                .extend(self.columns.claim(column));
        } else if let Some(column) = self.waiting_columns.searches.pop() {
            self.columns.search(column);
        } else {
            return false;
        }
        true
    }
}
