//! Pairs: what they rest on, their meetings, their end.

use nastavnik::id::ParticipantId;
use nastavnik::model::registry::MeetingKind;
use nastavnik::record::{Giver, Pair, Participant, Purpose};
use nastavnik::{Command, Day, Event, Programme};

use super::{Verdict, must};
use crate::seen::{Passage, Spot};

fn person<'a>(programme: &'a Programme, id: &ParticipantId) -> &'a Participant {
    let mut people = programme.participants().iter();
    people
        .find(|person| person.id == *id)
        .expect("of this world")
}

/// The strict reading: below 14 the representative signs, to 18 both, then the person alone.
pub(crate) fn may_process_data(
    programme: &Programme,
    person: &Participant,
    day: Day,
    withdrawn: bool,
) -> bool {
    let years = |years: u32| {
        let born = person.born.expect("of this world").earliest();
        let (born, day) = (born.to_string(), day.to_string());
        let year: u32 = born[..4].parse().unwrap();
        format!("{:04}{}", year + years, &born[4..]) <= day
    };
    let signed = |giver: Giver| {
        programme.consents().iter().any(|consent| {
            consent.subject == person.id
                && consent.purpose == Purpose::PersonalData
                && (consent.giver == giver || consent.giver == Giver::Both)
                && consent.given <= day
                && consent.until.is_none_or(|until| until >= day)
                && (!withdrawn || consent.withdrawn.is_none_or(|withdrawn| withdrawn > day))
        })
    };
    (years(18) || signed(Giver::Representative)) && (!years(14) || signed(Giver::Subject))
}

/// The last word on the mentor's selection is that they are fit, and they were trained.
pub(crate) fn is_ready(programme: &Programme, mentor: &ParticipantId, day: Day) -> bool {
    let mut fit = None;
    for selection in programme.selections() {
        let later = fit.is_none_or(|(on, _)| selection.on >= on);
        if selection.mentor == *mentor && selection.on <= day && later {
            fit = Some((selection.on, selection.fit));
        }
    }
    let mut trainings = programme.trainings().iter();
    fit.is_some_and(|(_, fit)| fit)
        && trainings.any(|training| training.mentor == *mentor && training.on <= day)
}

/// What an approval needs. `now`: as it was known when it was decided; later a consent may be withdrawn for a day that is
/// past, and another selection may speak of the same day.
fn founded(programme: &Programme, pair: &Pair, order: &str, day: Day, now: bool) -> Verdict {
    let order = programme
        .documents()
        .iter()
        .find(|document| document.id.as_str() == order);
    let order = order.ok_or_else(|| format!("{}: the order is not on file", pair.id))?;
    must(order.kind.as_str() == "pairs_order", || {
        format!("{}: {} is no order", pair.id, order.id)
    })?;
    must(order.date.earliest() <= day, || {
        format!("{}: the order is later", pair.id)
    })?;
    for id in pair.mentors.iter().chain(&pair.mentees) {
        let consents = may_process_data(programme, person(programme, id), day, now);
        must(consents, || {
            format!("{}: no consent of {id} on {day}", pair.id)
        })?;
    }
    for mentor in pair.mentors.iter().filter(|_| now) {
        must(is_ready(programme, mentor, day), || {
            format!("{}: {mentor} is not ready", pair.id)
        })?;
    }
    Ok(())
}

pub(crate) fn pairs_rest_on_records(spot: &Spot<'_>) -> Verdict {
    for pair in spot.programme.pairs() {
        let Some(on) = pair.approved else { continue };
        let order = pair
            .order
            .as_ref()
            .ok_or_else(|| format!("{}: no order", pair.id))?;
        founded(spot.programme, pair, order.as_str(), on, false)?;
        must(pair.proposed <= on, || {
            format!("{}: proposed later", pair.id)
        })?;
        for mentor in &pair.mentors {
            let trained = spot.programme.trainings().iter();
            let fit = spot.programme.selections().iter();
            let known =
                { trained }.any(|known| known.mentor == *mentor && known.on <= on) && { fit }
                    .any(|known| known.mentor == *mentor && known.fit && known.on <= on);
            must(known, || format!("{}: {mentor} was never ready", pair.id))?;
        }
    }
    Ok(())
}

pub(crate) fn approval_is_founded(passage: &Passage<'_>) -> Verdict {
    let mut proposed: Vec<&Pair> = passage.before.pairs().iter().collect();
    for event in passage.events {
        match event {
            Event::PairProposed(pair) => proposed.push(pair),
            Event::PairApproved(approved) => {
                let pair = proposed.iter().find(|pair| pair.id == approved.pair);
                let pair = pair.ok_or_else(|| format!("{}: never proposed", approved.pair))?;
                must(pair.approved.is_none(), || {
                    format!("{}: approved twice", pair.id)
                })?;
                founded(
                    passage.before,
                    pair,
                    approved.order.as_str(),
                    approved.on,
                    true,
                )?;
            }
            _ => {}
        }
    }
    Ok(())
}

pub(crate) fn meetings_in_order(spot: &Spot<'_>) -> Verdict {
    for pair in spot.programme.pairs() {
        let held = |kind: MeetingKind| {
            let all = spot.programme.meetings().iter();
            all.filter(move |meeting| meeting.pair == pair.id && meeting.kind == kind)
        };
        use MeetingKind::{Acquaintance, Final, Planning, Regular, Trial};
        for once in [Acquaintance, Planning, Final] {
            must(held(once).count() <= 1, || {
                format!("{}: {once:?} twice", pair.id)
            })?;
        }
        for (later, earlier) in [
            (Trial, Acquaintance),
            (Planning, Trial),
            (Regular, Planning),
            (Final, Planning),
        ] {
            for meeting in held(later) {
                let before = held(earlier).any(|old| old.on <= meeting.on);
                must(before, || {
                    format!("{}: {later:?} before {earlier:?}", pair.id)
                })?;
            }
        }
        for last in held(Final) {
            let mut all = spot.programme.meetings().iter();
            let after = all.any(|meeting| meeting.pair == pair.id && meeting.on > last.on);
            must(!after, || {
                format!("{}: a meeting after the final one", pair.id)
            })?;
        }
    }
    Ok(())
}

pub(crate) fn nothing_after_the_end(spot: &Spot<'_>) -> Verdict {
    for pair in spot.programme.pairs() {
        let Some(ending) = &pair.ended else { continue };
        let meetings = spot.programme.meetings().iter();
        let meetings = meetings
            .filter(|meeting| meeting.pair == pair.id)
            .map(|meeting| meeting.on);
        let own = pair.agreed.iter().map(|agreement| agreement.on);
        let last = own
            .chain(meetings)
            .chain(pair.approved)
            .chain([pair.proposed])
            .max();
        must(last <= Some(ending.on), || {
            format!("{} ended {}: {last:?}", pair.id, ending.on)
        })?;
    }
    Ok(())
}

pub(crate) fn no_pair_twice(spot: &Spot<'_>) -> Verdict {
    let open = |pair: &&Pair| pair.ended.is_none();
    let open: Vec<&Pair> = spot.programme.pairs().iter().filter(open).collect();
    for (i, pair) in open.iter().enumerate() {
        let same = |other: &&Pair| pair.mentors == other.mentors && pair.mentees == other.mentees;
        must(!open[..i].iter().any(same), || {
            format!("{} is a pair already", pair.id)
        })?;
    }
    Ok(())
}

/// A decision that was taken can be taken back: nobody is caught in a pair.
pub(crate) fn pairs_can_end(spot: &Spot<'_>) -> Verdict {
    for pair in spot
        .programme
        .pairs()
        .iter()
        .filter(|pair| pair.ended.is_none())
    {
        let json = format!(
            r#"{{"type":"end_pair","pair":"{}","ending":{{"on":"{}","ground":"mutual_decision"}}}}"#,
            pair.id, spot.today,
        );
        let command: Command = serde_json::from_str(&json).unwrap();
        let refused = spot.programme.decide(spot.model, &command).err();
        must(refused.is_none(), || format!("{}: {refused:?}", pair.id))?;
    }
    Ok(())
}
