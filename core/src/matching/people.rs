//! What is known of each person alone.

use crate::id::ParticipantId;
use crate::matching::base::{Base, Mentee, Mentor};
use crate::matching::criteria::Words;
use crate::matching::request::Assumption;
use crate::model::profile::FormLimits;
use crate::programme::{self, consents, is_mistake};
use crate::record::{Pair, Participant, Purpose};
use crate::role::Role;

impl<'a> Base<'a> {
    /// A person as a mentee.
    pub(super) fn mentee(&self, who: &'a Participant) -> Mentee<'a> {
        let (fixed, loose) = self.open_pairs(&who.id, Role::Mentee);
        let limit = self.most_pairs();
        let taken = u32::try_from(fixed.len()).is_ok_and(|count| count >= limit);
        let choices = self.programme.choices().iter();
        let choices = choices.filter(|choice| choice.mentee == who.id && choice.on <= self.day());
        let day = self.day();
        let counts = |pair: &&Pair| pair.proposed <= day && !is_mistake(self.model, pair);
        let of = |role| self.index.pairs_of(&who.id, role).map(|(_, pair)| pair);
        let priority = self
            .request
            .priorities
            .iter()
            .find(|priority| priority.mentee == who.id);
        Mentee {
            who,
            words: Words::of(who, &self.vocabulary),
            holds: self.holds(who, Role::Mentee),
            consent: self.consents(who),
            minor: consents::is_minor(self.model, who, self.day()),
            taken,
            pairs: of(Role::Mentee).filter(counts).collect(),
            mentoring: of(Role::Mentor).filter(|pair| self.is_open(pair)).collect(),
            fixed,
            choice: choices.max_by_key(|choice| choice.on),
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
        let most_mentees = self.most(limits.mentor_max_mentees, |own| own.mentor_max_mentees);
        let own = self
            .request
            .capacities
            .iter()
            .find(|own| own.mentor == who.id);
        let takes = own.map(|own| own.takes).or(who.takes);
        let takes = match (takes, most_mentees) {
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
            words: Words::of(who, &self.vocabulary),
            holds: self.holds(who, Role::Mentor),
            consent: self.consents(who),
            ready: assumed(Assumption::MentorsReady) || self.index.is_ready(&who.id, day),
            outer: self.is_outer(who),
            contract: paper("cooperation_contract"),
            certificate: paper("no_conviction_certificate"),
            places,
            wanted: at_least.unwrap_or(0).saturating_sub(held).min(places),
            no_time: places == 0 && takes > held,
            can_grow: group.is_some() || below(most_mentees.unwrap_or(u32::MAX)) && below(most),
            group,
        }
    }

    /// The most pairs of a mentee at a time.
    pub(super) fn most_pairs(&self) -> u32 {
        let general = self.model.limits().mentee_max_pairs;
        self.most(general, |own| own.mentee_max_pairs).unwrap_or(1)
    }

    /// A number over all forms, or that of the form where it is less and only one form is chosen. Of several forms each
    /// keeps its own number within itself: that is judged by the rules.
    fn most(&self, general: Option<u32>, own: fn(&FormLimits) -> Option<u32>) -> Option<u32> {
        let of_form = match self.forms.as_slice() {
            [form] => self.model.form_limits().get(&form.id).and_then(own),
            _ => None,
        };
        general.into_iter().chain(of_form).min()
    }

    pub(super) fn holds(&self, who: &Participant, role: Role) -> bool {
        who.holds(role, self.day()) && !self.away.contains(&who.id)
    }

    fn consents(&self, who: &Participant) -> bool {
        let given = self.index.consents(&who.id);
        self.request.assume.contains(&Assumption::Consents)
            || consents::missing(self.model, who, given, Purpose::PersonalData, self.day())
                .is_none()
    }

    fn is_outer(&self, who: &Participant) -> bool {
        programme::is_outer(self.programme, self.model, who)
    }

    fn has_paper(&self, kind: &str, who: &ParticipantId) -> bool {
        let day = self.day();
        self.programme.documents().iter().any(|paper| {
            paper.people.contains(who)
                && self.model.serves(&paper.kind, kind)
                && paper.is_there(day)
        })
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
            .filter(|(_, pair)| pair.has_ended(day) && !is_mistake(self.model, pair))
            .filter_map(|(_, pair)| pair.ended.as_ref().map(|ending| ending.on));
        let since = entered.map(|role| role.from).chain(ended).max();
        let days = since.map_or(0, |since| since.days_until(day).max(0));
        u32::try_from(days / 7).unwrap_or(0)
    }
}

/// How many people are in groups.
fn grouped(pairs: &[&Pair]) -> u32 {
    let groups = pairs.iter().filter(|pair| pair.mentees.len() > 1);
    u32::try_from(groups.map(|pair| pair.mentees.len()).sum::<usize>()).unwrap_or(u32::MAX)
}
