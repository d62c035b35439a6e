//! Who takes part in the matching, sorted by id, with everything that is known of each person alone.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::day::Day;
use crate::id::ParticipantId;
use crate::matching::criteria::{Vocabulary, Words};
use crate::matching::request::{Group, Request, Seat};
use crate::model::TargetModel;
use crate::model::profile::{Criterion, History, Objective};
use crate::model::registry::Form;
use crate::programme::Programme;
use crate::programme::index::Index;
use crate::record::{Choice, Pair, Participant};
use crate::role::Role;

/// Whether open pairs stand, or are decided anew.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Mode {
    /// Open pairs hold their places; their mentees want no mentor.
    Fresh,
    /// Open pairs of one mentor are decided anew; what is there counts as the present state.
    Again,
    /// Open pairs of one mentor are put aside, and nothing is thought of them.
    Aside,
}

/// A mentee with what is known of them alone.
pub(super) struct Mentee<'a> {
    pub(super) who: &'a Participant,
    pub(super) words: Words,
    pub(super) holds: bool,
    pub(super) consent: bool,
    pub(super) minor: bool,
    /// Has as many mentors as may be, in pairs that stand.
    pub(super) taken: bool,
    /// All pairs with a mentor till the day.
    pub(super) pairs: Vec<&'a Pair>,
    /// The open pairs in which this person is the mentor.
    pub(super) mentoring: Vec<&'a Pair>,
    /// The open pairs that stand.
    pub(super) fixed: Vec<&'a Pair>,
    /// The last choice among the mentors offered.
    pub(super) choice: Option<&'a Choice>,
    /// The one open pair that is decided anew.
    pub(super) pair: Option<&'a Pair>,
    /// Full weeks without a mentor.
    pub(super) weeks: u32,
    /// Steps of priority.
    pub(super) steps: u32,
}

/// A mentor with what is known of them alone.
pub(super) struct Mentor<'a> {
    pub(super) who: &'a Participant,
    pub(super) words: Words,
    pub(super) holds: bool,
    pub(super) consent: bool,
    pub(super) ready: bool,
    pub(super) outer: bool,
    pub(super) contract: bool,
    pub(super) certificate: bool,
    /// Free places.
    pub(super) places: u32,
    /// Places that should be filled.
    pub(super) wanted: u32,
    /// There would be places, but no hours.
    pub(super) no_time: bool,
    /// Taking one more would give one place more: neither the profile's limit nor the hours are reached.
    pub(super) can_grow: bool,
    pub(super) group: Option<&'a Group>,
}

/// Places of one sort.
pub(super) struct Column<'a> {
    /// The place of the mentor in the list.
    pub(super) mentor: usize,
    pub(super) seat: Option<&'a Seat>,
    pub(super) upper: u32,
    pub(super) lower: u32,
}

/// Everybody to be matched.
pub(super) struct Base<'a> {
    pub(super) programme: &'a Programme,
    pub(super) model: &'a TargetModel,
    pub(super) request: &'a Request,
    pub(super) index: Index<'a>,
    pub(super) mode: Mode,
    pub(super) objective: Objective,
    pub(super) history: Option<History>,
    pub(super) forms: Vec<&'a Form>,
    /// The criteria that count, with their weights.
    pub(super) criteria: Vec<(Criterion, u32)>,
    pub(super) vocabulary: Vocabulary,
    pub(super) mentees: Vec<Mentee<'a>>,
    pub(super) mentors: Vec<Mentor<'a>>,
    pub(super) columns: Vec<Column<'a>>,
    pub(super) away: BTreeSet<&'a ParticipantId>,
}

impl<'a> Base<'a> {
    /// The people of the day. `away`: who is about to leave the programme.
    pub(super) fn new(
        programme: &'a Programme,
        model: &'a TargetModel,
        request: &'a Request,
        mode: Mode,
        away: BTreeSet<&'a ParticipantId>,
    ) -> Self {
        let day = request.day;
        let chosen = programme.forms().iter().filter(|choice| choice.on <= day);
        let mut people: Vec<_> = programme.participants().iter().collect();
        // The order of the records must not matter.
        people.sort_by(|a, b| a.id.cmp(&b.id));
        people.dedup_by(|a, b| a.id == b.id);
        let mut base = Self {
            vocabulary: Vocabulary::of(&people),
            criteria: Vec::new(),
            programme,
            model,
            request,
            index: Index::new(programme),
            mode,
            objective: request
                .objective
                .or(model.matching().objective)
                .unwrap_or_default(),
            history: request.history.or(model.matching().history),
            forms: chosen
                .filter_map(|choice| model.form(&choice.form))
                .collect(),
            mentees: Vec::new(),
            mentors: Vec::new(),
            columns: Vec::new(),
            away,
        };
        base.criteria = base.counted();
        let mentees = people.iter().map(|person| base.mentee(person));
        let mentees = mentees
            .filter(|mentee| mentee.holds && !mentee.taken)
            .collect();
        let mentors = people.iter().map(|person| base.mentor(person));
        let mentors: Vec<_> = mentors.filter(|mentor| mentor.holds).collect();
        base.columns = columns(&mentors);
        base.mentees = mentees;
        base.mentors = mentors;
        base
    }

    pub(super) fn day(&self) -> Day {
        self.request.day
    }

    /// Pairs that are open on the day: those that stand, and the one that is decided anew. A pair is decided anew
    /// when it has one mentor, and its mentee no other pair.
    pub(super) fn open_pairs(
        &self,
        who: &ParticipantId,
        role: Role,
    ) -> (Vec<&'a Pair>, Vec<&'a Pair>) {
        let loose = |pair: &&'a Pair| {
            let alone = |mentee| self.open(mentee, Role::Mentee).count() == 1;
            self.mode != Mode::Fresh && pair.mentors.len() == 1 && pair.mentees.iter().all(alone)
        };
        let (loose, fixed) = self.open(who, role).partition(loose);
        (fixed, loose)
    }

    fn open<'s>(
        &'s self,
        who: &ParticipantId,
        role: Role,
    ) -> impl Iterator<Item = &'a Pair> + use<'s, 'a> {
        let pairs = self.index.pairs_of(who, role).map(|(_, pair)| pair);
        pairs.filter(|pair| self.is_open(pair))
    }

    pub(super) fn is_open(&self, pair: &Pair) -> bool {
        pair.proposed <= self.day() && !pair.has_ended(self.day())
    }

    /// The place of a mentor in the list.
    pub(super) fn mentor_at(&self, id: &ParticipantId) -> Option<usize> {
        self.mentors
            .binary_search_by(|mentor| mentor.who.id.cmp(id))
            .ok()
    }

    /// The place of a mentee in the list.
    pub(super) fn mentee_at(&self, id: &ParticipantId) -> Option<usize> {
        self.mentees
            .binary_search_by(|mentee| mentee.who.id.cmp(id))
            .ok()
    }

    /// The columns of a mentor.
    pub(super) fn columns_of(&self, mentor: usize) -> Range<usize> {
        let from = self
            .columns
            .partition_point(|column| column.mentor < mentor);
        let to = self
            .columns
            .partition_point(|column| column.mentor <= mentor);
        from..to
    }

    /// All places of a mentor.
    pub(super) fn places_of(&self, mentor: usize) -> u32 {
        let columns = self
            .columns
            .get(self.columns_of(mentor))
            .unwrap_or_default();
        columns
            .iter()
            .fold(0, |sum, column| sum.saturating_add(column.upper))
    }

    /// The mentor of a column.
    pub(super) fn mentor_of(&self, column: usize) -> Option<&Mentor<'a>> {
        self.mentors.get(self.columns.get(column)?.mentor)
    }
}

fn columns<'a>(mentors: &[Mentor<'a>]) -> Vec<Column<'a>> {
    let of = |(place, mentor): (usize, &Mentor<'a>)| match mentor.group {
        None => vec![Column {
            mentor: place,
            seat: None,
            upper: mentor.places,
            lower: mentor.wanted,
        }],
        Some(group) => { group.seats.iter() }
            .map(|seat| Column {
                mentor: place,
                seat: Some(seat),
                upper: seat.at_most,
                lower: seat.at_least.min(seat.at_most),
            })
            .collect(),
    };
    mentors.iter().enumerate().flat_map(of).collect()
}
