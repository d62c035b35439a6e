//! Журнал встреч.

use crate::day::Day;
use crate::id::{MeetingId, PairId, ParticipantId};
use crate::model::registry::MeetingKind;
use crate::params;
use crate::programme::command::Command;
use crate::programme::event::PairPlanned;
use crate::record::{Meeting, Pair, Plan, Seldom};
use crate::role::Role;
use crate::tables::cell::{read_amount, read_number};
use crate::tables::finding::{Code, Fault, TableError};
use crate::tables::fold::key;
use crate::tables::journal::{Desk, Doubles, Journal, Numbers, held, sheet};
use crate::tables::layout::{Field, MEETINGS};
use crate::tables::people::Named;
use crate::tables::reading::{Reading, unknown_word, word};
use crate::tables::words::{FITS, MEETING_KINDS, SIDES, meaning};
use crate::tables::{File, Known};

const KIND_WORDS: &str = "знакомство; пробная; планирование; регулярная; итоговая";
const FIT_WORDS: &str = "подходят; сомневаются; не подходят";
const SIDE_WORDS: &str = "Н (наставник); НМ (наставляемый); Н, НМ";

/// Reads the journal of meetings: `HoldMeeting` for each row, `PlanPair` where a planning meeting says how many meetings
/// the pair agreed on.
///
/// # Errors
///
/// [`TableError`] when the file is no table, or lacks the heading or a required column.
pub fn meetings(file: &File<'_>, known: &Known<'_>) -> Result<Journal, TableError> {
    let sheet = sheet(file, &MEETINGS)?;
    let desk = Desk::new(known);
    let recorded = desk.programme().map(|programme| programme.meetings());
    let on_record = held(recorded, |meeting| {
        (meeting.pair.clone(), meeting.kind as u8, meeting.on)
    });
    let ids = recorded
        .unwrap_or_default()
        .iter()
        .map(|meeting| meeting.id.as_str());
    let mut numbers = Numbers::after("meeting", ids);
    let mut rows = Doubles::new();
    let mut seen = on_record;
    Ok(desk.read(&sheet, |reading, row| {
        let said = meeting(reading, &desk)?;
        let key = (said.pair.clone(), said.kind as u8, said.on);
        if let Some(double) = rows.check((key.clone(), said.mentees), row) {
            reading.refuse(double);
            return None;
        }
        let mut commands = Vec::new();
        // A group may have a row for each mentee: it is one meeting all the same.
        if seen.insert(key) {
            let id: MeetingId = numbers.next()?;
            let meeting = Meeting {
                id,
                pair: said.pair.clone(),
                kind: said.kind,
                on: said.on,
                minutes: said.minutes,
                fit: said.fit,
                feedback: said.feedback.into(),
            };
            commands.push((said.on, Command::HoldMeeting(meeting)));
            commands.extend(said.plan.map(|plan| (said.on, plan)));
        }
        Some(commands)
    }))
}

/// What a row says.
struct Said {
    pair: PairId,
    mentees: Vec<ParticipantId>,
    kind: MeetingKind,
    on: Day,
    minutes: Option<u16>,
    fit: Option<crate::record::Fit>,
    feedback: Vec<Role>,
    plan: Option<Command>,
}

fn meeting(reading: &mut Reading<'_>, desk: &Desk<'_>) -> Option<Said> {
    let on = reading.need_day(Field::Day);
    let kind = reading.need(Field::Kind, |text| kind(desk, text));
    let minutes = reading.get(Field::Minutes, |text| read_amount(text, 24 * 60));
    let fit = reading.get(Field::Fit, |text| word(FITS, text, FIT_WORDS));
    let feedback = reading.get(Field::Feedback, sides);
    let planned = reading.get(Field::Planned, |text| read_number(text, 400));
    let in_pair = |role| {
        move |id: &ParticipantId| {
            let index = desk.index.as_ref();
            index.is_some_and(|index| index.pairs_of(id, role).next().is_some())
        }
    };
    let mentor = reading.person(Field::Name, |name| {
        desk.find_among(name, in_pair(Role::Mentor))
    });
    let beside = |mentee: &ParticipantId| {
        mentor
            .as_ref()
            .is_some_and(|mentor| !pairs(desk, mentor, std::slice::from_ref(mentee)).is_empty())
    };
    reading.need(Field::Mentee, |_| Ok(()));
    let mentees = reading.people(Field::Mentee, |name| match desk.find_among(name, beside) {
        Named::Several => desk.find_among(name, in_pair(Role::Mentee)),
        other => other,
    });
    let (on, mentor) = (on?, mentor?);
    if mentees.is_empty() {
        return None;
    }
    let Some(pair) = pair(desk, &mentor, &mentees, on) else {
        let mut fault = Fault::new(Code::PairUnknown, params! {}).at(reading.row.origin());
        fault.people = std::iter::once(mentor).chain(mentees).collect();
        reading.refuse(fault);
        return None;
    };
    let plan = planned.filter(|_| pair.plan.is_none()).map(|meetings| {
        Command::PlanPair(PairPlanned {
            pair: pair.id.clone(),
            plan: Plan {
                on,
                meetings,
                made_by: vec![Role::Mentor, Role::Mentee].into(),
                frequency: None,
                difficulties: Seldom::default(),
            },
        })
    });
    Some(Said {
        pair: pair.id.clone(),
        mentees,
        kind: kind?,
        on,
        minutes: minutes.and_then(|minutes| u16::try_from(minutes).ok()),
        fit,
        feedback: feedback.unwrap_or_default(),
        plan,
    })
}

fn kind(desk: &Desk<'_>, text: &str) -> Result<MeetingKind, Fault> {
    let mut entries = desk.known.model.registry().meetings.iter();
    let named = entries.find(|entry| key(&entry.name.ru) == key(text));
    named.map_or_else(
        || word(MEETING_KINDS, text, KIND_WORDS),
        |entry| Ok(entry.id),
    )
}

/// The sides that the words of a cell name: «Н», «НМ», «Н/НМ», «обе».
fn sides(text: &str) -> Result<Vec<Role>, Fault> {
    let mut sides = Vec::new();
    let words = crate::tables::fold::words(text);
    for word in words.split(' ').filter(|word| *word != "и") {
        let roles = meaning(SIDES, word);
        sides.extend(roles.ok_or_else(|| unknown_word(text, None, SIDE_WORDS))?);
    }
    sides.sort();
    sides.dedup();
    Ok(sides)
}

/// The pairs of a mentor with all the mentees in them.
fn pairs<'a>(desk: &Desk<'a>, mentor: &ParticipantId, mentees: &[ParticipantId]) -> Vec<&'a Pair> {
    let Some(index) = &desk.index else {
        return Vec::new();
    };
    let with_all = |pair: &&Pair| mentees.iter().all(|mentee| pair.mentees.contains(mentee));
    let pairs = index.pairs_of(mentor, Role::Mentor).map(|(_, pair)| pair);
    pairs.filter(with_all).collect()
}

/// The pair that met: the one that was together on the day, otherwise the last that was proposed.
fn pair<'a>(
    desk: &Desk<'a>,
    mentor: &ParticipantId,
    mentees: &[ParticipantId],
    on: Day,
) -> Option<&'a Pair> {
    let pairs = pairs(desk, mentor, mentees);
    let together = |pair: &&&Pair| {
        let ended = pair.ended.as_ref().is_some_and(|ending| ending.on < on);
        pair.proposed <= on && !ended
    };
    let latest = |pair: &&&Pair| pair.proposed;
    let now = pairs.iter().filter(together).max_by_key(latest);
    now.or_else(|| pairs.iter().max_by_key(latest)).copied()
}
