//! Meetings: the five in their order, how many, how often, and what each leaves behind.
//!
//! Kinds of mentoring on demand keep to no schedule: only the number of their meetings is judged.

use crate::day::{Day, Period};
use crate::model::registry::MeetingKind;
use crate::record::{Fit, Giver, Participant, Purpose};
use crate::role::Role;
use crate::rules::scope::Held;
use crate::rules::{Rule, Scope, Sink, rule};
use crate::text::{Localised, Param};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-MEET-001", Meeting, Error, ["r145", "dolinovka_regulation"], [Curator, Mentor], step_missing),
    rule!("TM-MEET-002", Meeting, Error, ["r145", "dolinovka_regulation"], [Curator, Mentor], step_twice),
    rule!("TM-MEET-003", Meeting, Error, ["r145", "dolinovka_regulation"], [Curator, Mentor], step_back),
    rule!("TM-MEET-004", Meeting, Error, ["r145", "dolinovka_regulation"], [Curator, Mentor, Mentee], final_missing),
    rule!("TM-MEET-005", Meeting, Warning, ["practice"], [Curator, Mentor], too_few_regular),
    rule!("TM-MEET-006", Meeting, Warning, ["dolinovka_regulation", "practice"], [Curator, Mentor, Mentee], fewer_than_planned),
    rule!("TM-MEET-007", Meeting, Warning, ["practice"], [Curator, Mentor], long_gap),
    rule!("TM-MEET-008", Meeting, Info, ["mr_42_02_details", "practice"], [Curator], feedback_missing),
    rule!("TM-MEET-009", Meeting, Warning, ["mr_42_02_details", "practice"], [Curator], fit_undecided),
    rule!("TM-MEET-010", Meeting, Warning, ["mr_42_02_details", "practice"], [Curator], no_fit_goes_on),
    rule!("TM-MEET-011", Meeting, Warning, ["r145", "az_1128_08"], [Head, Curator], before_the_order),
    rule!("TM-MEET-012", Meeting, Warning, ["practice"], [Curator], more_than_the_kind_has),
    rule!("TM-MEET-013", Meeting, Warning, ["mr_42_02_details", "practice"], [Curator, Representative], representative_unaware),
    rule!("TM-MEET-014", Meeting, Info, ["practice"], [Curator, Mentor, Mentee], more_seldom_than_planned),
];

fn name(scope: &Scope<'_>, kind: MeetingKind) -> Localised {
    let known = scope.model.meeting(&kind).map(|entry| entry.name.clone());
    known.unwrap_or_else(|| Localised {
        ru: kind.id().to_owned(),
        en: kind.id().to_owned(),
    })
}

fn count(held: &[Held<'_>], kind: MeetingKind) -> usize {
    held.iter().filter(|meeting| meeting.kind == kind).count()
}

/// Steps that a pair takes once. The trial may be repeated, regular meetings are many.
fn is_once(kind: MeetingKind) -> bool {
    use MeetingKind::{Acquaintance, Final, Planning};
    matches!(kind, Acquaintance | Planning | Final)
}

/// Every meeting comes after the steps before it. The first one that does not is reported.
fn step_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (_, _, held) in scope.scheduled() {
        // By day and kind: whatever comes before a meeting stands before it.
        let mut taken: Vec<MeetingKind> = Vec::new();
        for meeting in held {
            if taken.contains(&meeting.kind) {
                continue;
            }
            let steps = MeetingKind::ALL.iter().copied();
            let lacking: Vec<_> = steps
                .filter(|kind| *kind < meeting.kind && *kind != MeetingKind::Regular)
                .filter(|kind| !taken.contains(kind))
                .map(|kind| name(scope, kind))
                .collect();
            taken.push(meeting.kind);
            if lacking.is_empty() {
                continue;
            }
            sink.on("meetings", meeting.place, &meeting.id)
                .member("kind")
                .with("meeting", name(scope, meeting.kind))
                .with("on", meeting.on)
                .with("count", lacking.len())
                .with("missing", Param::Names(lacking))
                .report();
            break;
        }
    }
}

fn step_twice(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let steps = || { MeetingKind::ALL.iter().copied() }.filter(|kind| is_once(*kind));
    for (_, _, held) in scope.scheduled() {
        for kind in steps() {
            let of_kind = || held.iter().filter(|meeting| meeting.kind == kind);
            if let Some(meeting) = of_kind().nth(1) {
                sink.on("meetings", meeting.place, &meeting.id)
                    .member("kind")
                    .with("meeting", name(scope, kind))
                    .with("count", of_kind().count())
                    .report();
            }
        }
    }
}

/// Nothing comes after a later step, a regular meeting after the final one. Repeated steps are the rule before's.
fn step_back(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (_, _, held) in scope.scheduled() {
        // Nearly always they are in order.
        if held.is_sorted_by_key(|meeting| meeting.kind) {
            continue;
        }
        let first_of_kind = |at: usize, kind| {
            let before = held.iter().take(at);
            { before }.all(|meeting| meeting.kind != kind)
        };
        let later_step = |meeting: &Held<'_>| {
            let mut before = held.iter();
            before.find(|other| other.kind > meeting.kind && other.on < meeting.on)
        };
        let back: Vec<_> = held
            .iter()
            .enumerate()
            .filter(|(at, meeting)| !is_once(meeting.kind) || first_of_kind(*at, meeting.kind))
            .filter_map(|(_, meeting)| Some((meeting, later_step(meeting)?)))
            .collect();
        if let Some((meeting, later)) = back.first() {
            sink.on("meetings", meeting.place, &meeting.id)
                .member("on")
                .with("meeting", name(scope, meeting.kind))
                .with("on", meeting.on)
                .with("later", name(scope, later.kind))
                .with("later_on", later.on)
                .with("count", back.len())
                .report();
        }
    }
}

fn final_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, held) in scope.scheduled() {
        let ended = pair.ended.as_ref().filter(|_| scope.is_completed(pair));
        if let Some(ended) = ended.filter(|_| count(held, MeetingKind::Final) == 0) {
            sink.on("pairs", i, &pair.id)
                .member("ended")
                .with("on", ended.on)
                .report();
        }
    }
}

fn too_few_regular(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (_, pair, held) in scope.scheduled() {
        let Some(limit) = scope.model.limits_of(&pair.form).min_regular_meetings else {
            continue;
        };
        let last = held.iter().find(|m| m.kind == MeetingKind::Final);
        let Some(last) = last else { continue };
        let regular = count(held, MeetingKind::Regular);
        if regular < limit as usize {
            sink.on("meetings", last.place, &last.id)
                .with("count", regular)
                .with("limit", limit)
                .report();
        }
    }
}

fn fewer_than_planned(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, held) in scope.scheduled() {
        let finished = scope.is_completed(pair) || count(held, MeetingKind::Final) > 0;
        let Some(plan) = pair.plan.as_ref().filter(|_| finished) else {
            continue;
        };
        let regular = count(held, MeetingKind::Regular);
        if regular < plan.meetings as usize {
            sink.on("pairs", i, &pair.id)
                .member("plan")
                .with("count", regular)
                .with("planned", plan.meetings)
                .report();
        }
    }
}

/// From the day of the plan on a pair meets as often as it says there, while its term lasts.
fn more_seldom_than_planned(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, held) in scope.scheduled() {
        let Some(plan) = &pair.plan else { continue };
        let Some(often) = &plan.frequency else {
            continue;
        };
        let ends = pair.ended.as_ref().map(|ending| ending.on);
        let ends = ends
            .into_iter()
            .chain(pair.whole_term().map(|term| term.until));
        let until = ends.fold(scope.day, Day::min);
        let planned = often.least_in(Period {
            from: plan.on,
            until,
        });
        let since = held.iter().filter(|m| m.on > plan.on && m.on <= until);
        let count = since.count();
        if count < planned as usize {
            sink.on("pairs", i, &pair.id)
                .member("plan")
                .member("frequency")
                .with("from", plan.on)
                .with("until", until)
                .with("planned", planned)
                .with("count", count)
                .report();
        }
    }
}

/// The longest gap between two meetings. Silence after the last meeting is a rule of its own, TM-PAIR-019.
/// Teachers meet by their personalised programme.
fn long_gap(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, held) in scope
        .scheduled()
        .filter(|(_, pair, _)| !scope.is_of_teachers(pair))
    {
        let Some(limit) = scope.model.limits_of(&pair.form).max_gap_days else {
            continue;
        };
        let days = held.iter().map(|meeting| meeting.on);
        let gaps = days.clone().zip(days.skip(1));
        let longest = gaps
            .map(|(from, until)| (from.days_until(until), from, until))
            .filter(|(days, _, _)| *days > i64::from(limit))
            .max_by_key(|(days, from, _)| (*days, std::cmp::Reverse(*from)));
        if let Some((days, from, until)) = longest {
            sink.on("pairs", i, &pair.id)
                .with("days", days)
                .with("from", from)
                .with("until", until)
                .with("limit", limit)
                .report();
        }
    }
}

fn feedback_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, held) in scope.scheduled() {
        let silent = held.iter().filter(|m| m.feedback.is_empty()).count();
        if silent > 0 {
            sink.on("pairs", i, &pair.id)
                .with("count", silent)
                .with("total", held.len())
                .report();
        }
    }
}

fn fit_undecided(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (_, _, held) in scope.scheduled() {
        let trials = held.iter().filter(|m| m.kind == MeetingKind::Trial);
        for trial in trials.filter(|trial| trial.fit.is_none()) {
            sink.on("meetings", trial.place, &trial.id)
                .with("on", trial.on)
                .report();
        }
    }
}

/// The last decision counts: a pair that did not fit may have tried again.
fn no_fit_goes_on(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (_, pair, held) in scope.scheduled() {
        let decided = held.iter().rev().find(|meeting| meeting.fit.is_some());
        let Some(trial) = decided.filter(|m| m.fit == Some(Fit::NoFit)) else {
            continue;
        };
        if !pair.has_ended(scope.day) {
            sink.on("meetings", trial.place, &trial.id)
                .member("fit")
                .with("on", trial.on)
                .about(pair.people())
                .report();
        }
    }
}

/// Two people may get to know each other before the order; they do not work.
fn before_the_order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (_, pair, held) in scope.scheduled() {
        let early: Vec<_> = held
            .iter()
            .filter(|meeting| meeting.kind != MeetingKind::Acquaintance)
            .filter(|meeting| pair.approved.is_none_or(|approved| meeting.on < approved))
            .collect();
        if let Some(first) = early.first() {
            sink.on("meetings", first.place, &first.id)
                .member("on")
                .with("count", early.len())
                .with("on", first.on)
                .report();
        }
    }
}

fn more_than_the_kind_has(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let Some(kind) = scope.kind(pair) else {
            continue;
        };
        let held = scope.meetings_of(pair).count();
        if let Some(most) = kind.meetings_max.filter(|most| held > *most as usize) {
            sink.on("pairs", i, &pair.id)
                .member("kind")
                .with("kind", &kind.name)
                .with("count", held)
                .with("limit", most)
                .report();
        }
    }
}

/// Before a minor meets a mentor from outside, the representative has agreed to the participation.
fn representative_unaware(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let mut mentors = scope.people_on(pair, Role::Mentor);
        if !mentors.any(|mentor| scope.is_outer(mentor)) {
            continue;
        }
        let Some(first) = scope.first_meeting(pair) else {
            continue;
        };
        let unaware = |person: &&Participant| {
            scope.is_minor(person, first) && !representative_agreed(scope, person, first)
        };
        let mentees = scope.people_on(pair, Role::Mentee).filter(unaware);
        let people: Vec<_> = mentees.map(|person| &person.id).collect();
        if !people.is_empty() {
            sink.on("pairs", i, &pair.id)
                .with("count", people.len())
                .with("on", first)
                .about(people)
                .report();
        }
    }
}

fn representative_agreed(scope: &Scope<'_>, minor: &Participant, day: Day) -> bool {
    scope.consents_of(minor).any(|consent| {
        consent.purpose == Purpose::Participation
            && consent.giver != Giver::Subject
            && consent.holds_on(day)
    })
}
