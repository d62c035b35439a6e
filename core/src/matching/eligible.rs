//! What stands between two people.

use crate::matching::barrier::Barrier;
use crate::matching::base::{Base, Column, Mentee, Mentor, Mode};
use crate::matching::request::Lift;
use crate::model::profile::{Criterion, History};
use crate::model::registry::{Form, MeetingKind};
use crate::programme::is_mistake;
use crate::record::{Fit, Pair, Participant};
use crate::role::Role;

/// Grounds that say that the two did not suit each other.
const UNSUITED: [&str; 2] = ["trial_no_fit", "incompatibility"];

/// What takes a pair apart that is there already. A paper that is missing does not: rules tell of it.
const BREAKING: [Barrier; 6] = [
    Barrier::NoMentee,
    Barrier::NoMentor,
    Barrier::SamePerson,
    Barrier::TriedBefore,
    Barrier::Banned,
    Barrier::PinnedElsewhere,
];

impl<'a> Base<'a> {
    /// The form that joins the two, and every barrier between them.
    pub(super) fn barriers(
        &self,
        mentee: &Mentee<'a>,
        mentor: &Mentor<'a>,
    ) -> (Option<&'a Form>, Vec<Barrier>) {
        let present = self.present(mentee, mentor);
        let form = self.form(mentee.who, mentor);
        let form = present
            .and_then(|pair| self.model.form(&pair.form))
            .or(form);
        let mut found = Vec::new();
        self.of_each(mentee, mentor, &mut found);
        self.of_both(mentee, mentor, form, &mut found);
        self.of_history(mentee, mentor, &mut found);
        self.of_request(mentee, mentor, &mut found);
        found.retain(|barrier| {
            barrier.holds_under(self.model)
                && !self.is_lifted(*barrier, mentee, mentor)
                && (present.is_none() || BREAKING.contains(barrier))
        });
        found.sort_unstable();
        (form, found)
    }

    /// The open pair of the two that is decided anew.
    pub(super) fn present(&self, mentee: &Mentee<'a>, mentor: &Mentor<'a>) -> Option<&'a Pair> {
        let again = mentee.pair.filter(|_| self.mode == Mode::Again);
        again.filter(|pair| pair.mentors.contains(&mentor.who.id))
    }

    fn is_lifted(&self, barrier: Barrier, mentee: &Mentee<'_>, mentor: &Mentor<'_>) -> bool {
        let fits = |lift: &Lift| {
            lift.barrier.barrier() == barrier
                && lift.mentee.as_ref().is_none_or(|id| *id == mentee.who.id)
                && lift.mentor.as_ref().is_none_or(|id| *id == mentor.who.id)
        };
        self.request.lift.iter().any(fits)
    }

    /// What each side lacks by itself.
    fn of_each(&self, mentee: &Mentee<'_>, mentor: &Mentor<'_>, found: &mut Vec<Barrier>) {
        let seat = |column: &Column<'_>| column.upper > 0 && fits(column, mentee.who);
        let grouped = mentor.group.is_some();
        let seated = || {
            let place = self.mentor_at(&mentor.who.id);
            let columns = place.and_then(|place| self.columns.get(self.columns_of(place)));
            columns.is_some_and(|columns| columns.iter().any(seat))
        };
        found.extend(
            [
                (Barrier::NoMentee, !mentee.holds),
                (Barrier::NoMentor, !mentor.holds),
                (Barrier::MenteeConsent, !mentee.consent),
                (Barrier::NoRequest, mentee.who.requests.is_empty()),
                (Barrier::MenteeTaken, mentee.taken),
                (Barrier::MentorConsent, !mentor.consent),
                (Barrier::MentorNotReady, !mentor.ready),
                (
                    Barrier::NoPlace,
                    !grouped && mentor.places == 0 && !mentor.no_time,
                ),
                (Barrier::NoTime, !grouped && mentor.no_time),
                (Barrier::NoSeat, grouped && mentor.holds && !seated()),
                (Barrier::NoContract, mentor.outer && !mentor.contract),
                (
                    Barrier::NoCertificate,
                    mentor.outer && mentee.minor && !mentor.certificate,
                ),
            ]
            .into_iter()
            .filter_map(|(barrier, stands)| stands.then_some(barrier)),
        );
    }

    /// What the two are to each other.
    fn of_both(
        &self,
        mentee: &Mentee<'_>,
        mentor: &Mentor<'_>,
        form: Option<&Form>,
        found: &mut Vec<Barrier>,
    ) {
        let (a, b) = (mentee.who, mentor.who);
        let apart = form.is_none() && self.forms.iter().any(|form| sides_fit(form, a, b));
        let topics = { self.criteria.iter() }.any(|(one, _)| *one == Criterion::Competence)
            && !mentee.words.are_answered_by(&mentor.words);
        found.extend(
            [
                (Barrier::NoForm, form.is_none() && !apart),
                (Barrier::OtherOrganisation, apart),
                (Barrier::SamePerson, a.id == b.id),
                (Barrier::OwnChild, b.children.contains(&a.id)),
                (Barrier::NoCommonTopic, topics),
                (Barrier::LowerStep, form.is_some() && below(b, a)),
                (
                    Barrier::UnwishedAge,
                    self.is_of_wished_age(a, b) == Some(false),
                ),
            ]
            .into_iter()
            .filter_map(|(barrier, stands)| stands.then_some(barrier)),
        );
    }

    /// What was between the two before.
    fn of_history(&self, mentee: &Mentee<'a>, mentor: &Mentor<'a>, found: &mut Vec<Barrier>) {
        let day = self.day();
        let id = &mentor.who.id;
        let together = || { mentee.pairs.iter() }.filter(|pair| pair.mentors.contains(id));
        let other = mentee.choice.is_some_and(|choice| {
            choice.offered.contains(id) && choice.chosen.as_ref() != Some(id)
        });
        let ended = together().any(|pair| pair.has_ended(day));
        let reverse = |pair: &Pair| {
            let kind = pair.kind.as_ref().and_then(|kind| self.model.kind(kind));
            kind.is_some_and(|kind| kind.inverts_seniority)
        };
        let mut back =
            { mentee.mentoring.iter() }.filter(|pair| pair.mentees.contains(id) && !reverse(pair));
        found.extend(
            [
                (
                    Barrier::TriedBefore,
                    together().any(|pair| self.is_unsuited(pair)),
                ),
                (
                    Barrier::Repeated,
                    ended && self.history == Some(History::NoRepeats),
                ),
                (
                    Barrier::PairAlready,
                    mentee.fixed.iter().any(|pair| pair.mentors.contains(id)),
                ),
                (Barrier::ChoseOtherwise, other),
                (Barrier::EachOther, back.next().is_some()),
            ]
            .into_iter()
            .filter_map(|(barrier, stands)| stands.then_some(barrier)),
        );
    }

    /// What the curator settled.
    fn of_request(&self, mentee: &Mentee<'_>, mentor: &Mentor<'_>, found: &mut Vec<Barrier>) {
        let (a, b) = (&mentee.who.id, &mentor.who.id);
        if self
            .request
            .bans
            .iter()
            .any(|ban| ban.mentee == *a && ban.mentor == *b)
        {
            found.push(Barrier::Banned);
        }
        let pin = self.request.pins.iter().find(|pin| pin.mentee == *a);
        if pin.is_some_and(|pin| pin.mentor != *b) {
            found.push(Barrier::PinnedElsewhere);
        }
    }

    /// The first chosen form whose sides fit the two.
    fn form(&self, mentee: &Participant, mentor: &Mentor<'_>) -> Option<&'a Form> {
        let wanted = mentor.group.and_then(|group| group.form.as_ref());
        let mut forms = self.forms.iter().copied();
        forms.find(|form| {
            wanted.is_none_or(|wanted| form.id == *wanted)
                && sides_fit(form, mentee, mentor.who)
                && (!form.same_organisation || mentor.who.place == mentee.place)
        })
    }

    /// Whether the pair showed that the two do not suit: by its ending, or by the last trial meeting.
    pub(super) fn is_unsuited(&self, pair: &Pair) -> bool {
        let day = self.day();
        let ending = pair.ended.as_ref().filter(|ending| ending.on <= day);
        ending.is_some_and(|ending| UNSUITED.contains(&ending.ground.as_str()))
            || self.trial(pair) == Some(Fit::NoFit)
    }

    /// What was decided after the last trial meeting.
    pub(super) fn trial(&self, pair: &Pair) -> Option<Fit> {
        let meetings = self.index.meetings_until(&pair.id, self.day());
        let trials = meetings
            .iter()
            .filter(|(_, meeting)| meeting.kind == MeetingKind::Trial);
        trials.filter_map(|(_, meeting)| meeting.fit).next_back()
    }

    /// The mentor whom the mentee has, or had last and should keep.
    pub(super) fn previous(&self, mentee: &Mentee<'a>) -> Option<usize> {
        if self.mode == Mode::Again {
            return self.mentor_at(mentee.pair?.mentors.first()?);
        }
        if self.history != Some(History::KeepMentor) {
            return None;
        }
        let day = self.day();
        let pairs = self
            .index
            .pairs_of(&mentee.who.id, Role::Mentee)
            .map(|(_, pair)| pair);
        let last = pairs
            .filter(|pair| {
                pair.has_ended(day) && !is_mistake(self.model, pair) && !self.is_unsuited(pair)
            })
            .max_by_key(|pair| (pair.ended.as_ref().map(|ending| ending.on), &pair.id))?;
        last.mentors
            .iter()
            .find_map(|mentor| self.mentor_at(mentor))
    }
}

fn sides_fit(form: &Form, mentee: &Participant, mentor: &Participant) -> bool {
    form.mentors.contains(&mentor.standing) && form.mentees.contains(&mentee.standing)
}

/// Whether the place is for such a mentee.
pub(super) fn fits(column: &Column<'_>, mentee: &Participant) -> bool {
    column.seat.is_none_or(|seat| {
        seat.standing
            .as_ref()
            .is_none_or(|standing| *standing == mentee.standing)
            && seat
                .category
                .as_ref()
                .is_none_or(|category| mentee.categories.contains(category))
            && (seat.steps.is_empty() || mentee.step.is_some_and(|step| seat.steps.contains(&step)))
    })
}

/// A learner does not mentor a learner of a higher step.
fn below(mentor: &Participant, mentee: &Participant) -> bool {
    mentor.standing == mentee.standing
        && matches!((mentor.step, mentee.step), (Some(own), Some(other)) if own < other)
}
