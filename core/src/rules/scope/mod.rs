//! What rules see: the programme as it stood on the day, its index, and the model.
//!
//! A rule that judges one record after the other asks for the records to look at (`pairs`), which are all of them or
//! those in focus, and for what belongs to each (`meetings_of`). A rule that judges a list as a whole asks for all of
//! it (`all_pairs`), or for those of its records such that something holds (`those`, `count`). Which lists it asked for
//! is noted: after a change only rules that read the changed list are asked again, of the focus where they read it near
//! a record, of everything where they read it as a whole; the sets are kept, and follow the change.
//!
//! `records` and `near` are the ways to ask, `questions` and `charge` what several rules ask, `sets` what rules count, `facts` and
//! `journal` what is found but once, `reads` what is noted, `spots` where findings stand.

mod charge;
mod facts;
mod journal;
mod near;
mod questions;
mod reads;
mod records;
mod sets;
mod spots;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use crate::day::Day;
use crate::model::TargetModel;
use crate::model::registry::{DocumentKind, Form, Instrument, Standing};
use crate::programme::Programme;
use crate::programme::board::StageBoard;
use crate::programme::index::Index;
use crate::programme::list::{List, Lists};
use crate::record::{Answers, AsOf, Document, Participant};
use crate::rules::consents::Lack;
use crate::rules::focus::Focus;
use crate::rules::monitoring::Comparison;

pub(super) use facts::Facts;
pub(crate) use journal::Held;
pub(super) use reads::Reads;
pub(super) use sets::Sets;
pub(crate) use sets::Such;
pub(super) use spots::Spots;

use journal::Journal;
use reads::Past;

/// People in a role with their places.
type People<'a> = Vec<(usize, &'a Participant)>;

pub(crate) struct Scope<'a> {
    /// The programme with every fact up to the day.
    programme: &'a Programme,
    /// The programme with later facts too: what a record refers to may be dated later than the record.
    pub(crate) whole: &'a Programme,
    pub(crate) model: &'a TargetModel,
    pub(crate) day: Day,
    index: Rc<Index<'a>>,
    board: StageBoard,
    // The lists that were read; see `Reads`.
    near: Cell<Lists>,
    far: Cell<Lists>,
    past: Cell<Past>,
    /// The sets that are kept under watch.
    sets: Option<&'a RefCell<Sets>>,
    pub(super) spots: Spots<'a>,
    // What several rules ask is found once, by the first of them.
    mentees: OnceCell<People<'a>>,
    mentors: OnceCell<People<'a>>,
    curators: OnceCell<People<'a>>,
    /// Mentees and mentors.
    bases: OnceCell<People<'a>>,
    /// The meetings of each pair to look at, by day and kind.
    journal: OnceCell<Journal<'a>>,
    standings: Facts<Option<&'a Standing>>,
    forms: Facts<Option<&'a Form>>,
    orders: Facts<Option<&'a Document>>,
    first_meetings: Facts<Option<Day>>,
    of_teachers: Facts<bool>,
    between_colleagues: Facts<bool>,
    instruments: Facts<Option<&'a Instrument>>,
    document_kinds: Facts<Option<&'a DocumentKind>>,
    pub(super) lacks: Facts<Option<Lack>>,
    pub(super) answered: OnceCell<Vec<(usize, &'a Answers)>>,
    pub(super) compared: OnceCell<Vec<Comparison>>,
    covered: OnceCell<Vec<(Day, Option<Day>)>>,
}

impl<'a> Scope<'a> {
    /// `seen` is `whole` as of the day; places of records are given as in `whole`.
    pub(crate) fn new(
        whole: &'a Programme,
        seen: &'a Programme,
        index: Index<'a>,
        model: &'a TargetModel,
        day: Day,
    ) -> Self {
        macro_rules! places {
            ($($list:ident),*) => {
                vec![$((stringify!($list), places(whole.$list(), seen.$list().len(), |record| {
                    record.as_of(day).is_some()
                }))),*]
            };
        }
        let of_programme = places!(
            forms,
            stages,
            participants,
            appointments,
            selections,
            trainings,
            instructions,
            choices,
            documents,
            consents,
            answers,
            activities,
            publications,
            figures,
            tasks
        );
        macro_rules! places_of_pairs {
            ($($list:ident $pair:ident),*) => {
                [$((stringify!($list), places(whole.$list(), seen.$list().len(), |record| {
                    record.as_of(day).is_some_and(|record| index.pair(&record.$pair).is_some())
                }))),*]
            };
        }
        let of_pairs = places_of_pairs!(pairs id, meetings pair, contacts pair);
        Self {
            spots: Spots {
                places: of_programme.into_iter().chain(of_pairs).collect(),
                focus: None,
            },
            programme: seen,
            whole,
            model,
            day,
            index: Rc::new(index),
            board: seen.board(day),
            near: Cell::default(),
            far: Cell::default(),
            past: Cell::default(),
            sets: None,
            mentees: OnceCell::new(),
            mentors: OnceCell::new(),
            curators: OnceCell::new(),
            bases: OnceCell::new(),
            journal: OnceCell::new(),
            standings: Facts::default(),
            forms: Facts::default(),
            orders: Facts::default(),
            first_meetings: Facts::default(),
            of_teachers: Facts::default(),
            between_colleagues: Facts::default(),
            instruments: Facts::default(),
            document_kinds: Facts::default(),
            lacks: Facts::default(),
            answered: OnceCell::new(),
            compared: OnceCell::new(),
            covered: OnceCell::new(),
        }
    }

    /// Only the records in focus are looked at.
    pub(super) fn on(mut self, focus: &'a Focus) -> Self {
        self.spots.focus = Some(focus);
        self
    }

    /// The sets that rules ask for are kept.
    pub(super) fn keeping(mut self, sets: &'a RefCell<Sets>) -> Self {
        self.sets = Some(sets);
        self
    }

    /// Whether the records to look at are not all.
    pub(crate) fn is_focused(&self) -> bool {
        self.spots.focus.is_some()
    }

    /// The lists read since the last time.
    pub(super) fn take_reads(&self) -> Reads {
        let (near, far, past) = (self.near.take(), self.far.take(), self.past.take());
        Reads { near, far, past }
    }

    /// These lists were read too.
    fn reads(&self, more: Reads) {
        let (near, far, past) = (self.near.get(), self.far.get(), self.past.get());
        let reads = Reads { near, far, past }.with(more);
        self.near.set(reads.near);
        self.far.set(reads.far);
        self.past.set(reads.past);
    }

    /// Asks something, and tells what was read for that alone.
    fn apart<R>(&self, ask: impl FnOnce() -> R) -> (R, Reads) {
        let before = self.take_reads();
        let answer = ask();
        let reads = self.take_reads();
        self.reads(before);
        (answer, reads)
    }

    /// The lists count as read near a record: what was found before, by another rule, rests on them.
    pub(super) fn rests_on(&self, lists: &[List]) {
        self.near.set(self.near.get().with(Lists::of(lists)));
    }

    fn reads_near(&self, list: List) {
        self.near.set(self.near.get().with(Lists::of(&[list])));
    }

    fn reads_all(&self, lists: Lists) {
        self.far.set(self.far.get().with(lists));
    }
}

/// The places of the records that were there on the day; empty when all were.
fn places<T>(whole: &[T], seen: usize, is_seen: impl Fn(&T) -> bool) -> Vec<usize> {
    if whole.len() == seen {
        return Vec::new();
    }
    whole
        .iter()
        .enumerate()
        .filter(|(_, record)| is_seen(record))
        .map(|(index, _)| index)
        .collect()
}
