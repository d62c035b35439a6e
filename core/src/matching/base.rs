//! Who takes part in the matching, sorted by id, with everything that is known of each person alone.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::day::Day;
use crate::id::ParticipantId;
use crate::matching::criteria::Words;
use crate::matching::request::{Assumption, Group, Request, Seat};
use crate::model::TargetModel;
use crate::model::profile::{History, Objective};
use crate::model::registry::{Contour, Form};
use crate::programme::index::Index;
use crate::programme::{Programme, consents};
use crate::record::{Pair, Participant, Purpose};
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
    pub(super) mentees: Vec<Mentee<'a>>,
    pub(super) mentors: Vec<Mentor<'a>>,
    pub(super) columns: Vec<Column<'a>>,
    away: BTreeSet<&'a ParticipantId>,
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
        let mut base = Self {
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
        let mut people: Vec<_> = programme.participants().iter().collect();
        // The order of the records must not matter.
        people.sort_by(|a, b| a.id.cmp(&b.id));
        people.dedup_by(|a, b| a.id == b.id);
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

    /// A person as a mentee.
    pub(super) fn mentee(&self, who: &'a Participant) -> Mentee<'a> {
        let (fixed, loose) = self.open_pairs(&who.id, Role::Mentee);
        let limit = self.model.limits().mentee_max_pairs.unwrap_or(1);
        let fixed = u32::try_from(fixed.len()).unwrap_or(u32::MAX);
        let priority = self
            .request
            .priorities
            .iter()
            .find(|priority| priority.mentee == who.id);
        Mentee {
            who,
            words: Words::of(who),
            holds: self.holds(who, Role::Mentee),
            consent: self.consents(who),
            minor: who.is_minor(self.day()),
            taken: fixed >= limit,
            pair: loose.first().copied(),
            // Whoever has a mentor does not wait for one.
            weeks: if loose.is_empty() { self.weeks(who) } else { 0 },
            steps: priority.map_or(0, |priority| priority.steps),
        }
    }

    /// A person as a mentor.
    pub(super) fn mentor(&self, who: &'a Participant) -> Mentor<'a> {
        let day = self.day();
        let assumed = |what| self.request.assume.contains(&what);
        let paper = |kind| assumed(Assumption::Papers) || self.has_paper(kind, &who.id);
        let (fixed, loose) = self.open_pairs(&who.id, Role::Mentor);
        let held: usize = fixed.iter().map(|pair| pair.mentees.len()).sum();
        let held = u32::try_from(held).unwrap_or(u32::MAX);
        let limits = self.model.limits();
        let own = self
            .request
            .capacities
            .iter()
            .find(|own| own.mentor == who.id);
        let takes = own.map(|own| own.takes).or(who.takes);
        let takes = match (takes, limits.mentor_max_mentees) {
            (Some(takes), Some(limit)) => takes.min(limit),
            (Some(takes), None) => takes,
            // A limit of pairs says nothing of a group that is there.
            (None, limit) => limit.unwrap_or(1).max(grouped(&loose)),
        };
        let hours = match (who.hours_a_month, limits.mentee_hours_a_month) {
            (Some(0), _) => Some(0),
            (Some(hours), Some(each)) if each > 0 => Some(u32::from(hours) / each),
            _ => None,
        };
        let most = hours.unwrap_or(u32::MAX);
        let places = takes.min(most).saturating_sub(held);
        let below = |limit: u32| takes.max(held) < limit;
        let group = self
            .request
            .groups
            .iter()
            .find(|group| group.mentor == who.id);
        let at_least = own.and_then(|own| own.at_least).or(who.takes_at_least);
        Mentor {
            who,
            words: Words::of(who),
            holds: self.holds(who, Role::Mentor),
            consent: self.consents(who),
            ready: assumed(Assumption::MentorsReady) || self.index.is_ready(&who.id, day),
            outer: self.is_outer(who),
            contract: paper("cooperation_contract"),
            certificate: paper("no_conviction_certificate"),
            places,
            wanted: at_least.unwrap_or(0).saturating_sub(held).min(places),
            no_time: places == 0 && takes > held,
            can_grow: group.is_some()
                || below(limits.mentor_max_mentees.unwrap_or(u32::MAX)) && below(most),
            group,
        }
    }

    fn holds(&self, who: &Participant, role: Role) -> bool {
        who.holds(role, self.day()) && !self.away.contains(&who.id)
    }

    fn consents(&self, who: &Participant) -> bool {
        let given = self.index.consents(&who.id);
        self.request.assume.contains(&Assumption::Consents)
            || consents::missing(self.model, who, given, Purpose::PersonalData, self.day())
                .is_none()
    }

    fn is_outer(&self, who: &Participant) -> bool {
        let elsewhere = who.place.is_some();
        let standing = self.model.standing(&who.standing);
        standing.map_or(elsewhere, |standing| match standing.contour {
            Contour::Outer => true,
            Contour::ByPlace => elsewhere,
            Contour::Inner => elsewhere && (standing.staff || standing.learner),
        })
    }

    fn has_paper(&self, kind: &str, who: &ParticipantId) -> bool {
        let day = self.day();
        self.programme.documents().iter().any(|paper| {
            paper.kind.as_str() == kind
                && paper.people.contains(who)
                && paper.date.earliest() <= day
                && paper.until.is_none_or(|until| day <= until)
        })
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

    /// Full weeks since the mentee entered, or since the last pair ended.
    fn weeks(&self, who: &Participant) -> u32 {
        let day = self.day();
        let entered = who
            .roles
            .iter()
            .filter(|role| role.role == Role::Mentee && role.from <= day);
        let pairs = self.index.pairs_of(&who.id, Role::Mentee);
        let ended = pairs
            .filter(|(_, pair)| pair.has_ended(day) && !self.model.annuls(pair))
            .filter_map(|(_, pair)| pair.ended.as_ref().map(|ending| ending.on));
        let since = entered.map(|role| role.from).chain(ended).max();
        let days = since.map_or(0, |since| since.days_until(day).max(0));
        u32::try_from(days / 7).unwrap_or(0)
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

/// How many people are in groups.
fn grouped(pairs: &[&Pair]) -> u32 {
    let groups = pairs.iter().filter(|pair| pair.mentees.len() > 1);
    u32::try_from(groups.map(|pair| pair.mentees.len()).sum::<usize>()).unwrap_or(u32::MAX)
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
