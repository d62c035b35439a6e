//! Monitoring: rounds at their time, answers that fit their instrument, and what the answers show.

mod comparison;

use crate::day::Day;
use crate::id::ParameterId;
use crate::model::registry::{Instrument, MeetingKind, Respondent, Round};
use crate::params;
use crate::programme::index::Member;
use crate::programme::list::List;
use crate::record::{Answers, Pair, Participant};
use crate::role::Role;
use crate::rules::scope::Such;
use crate::rules::{Rule, Scope, Sink, rule};
use crate::stage::Stage;
use crate::text::{Localised, Param};

pub(super) use comparison::Comparison;

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-MON-001", Monitoring, Warning, ["r145"], [Curator], entry_after_work_began),
    rule!("TM-MON-002", Monitoring, Warning, ["r145"], [Curator], exit_before_the_end),
    rule!("TM-MON-003", Monitoring, Error, ["r145"], [Curator], round_missing),
    rule!("TM-MON-004", Monitoring, Error, ["dolinovka_regulation", "typical_regulation", "practice"], [Curator, Mentor], interim_missing),
    rule!("TM-MON-005", Monitoring, Warning, ["r145"], [Curator], comparison::other_parameters),
    rule!("TM-MON-006", Monitoring, Info, ["practice"], [Curator], few_answers),
    rule!("TM-MON-007", Monitoring, Error, ["logic"], [Curator], off_the_scale),
    rule!("TM-MON-008", Monitoring, Error, ["logic"], [Curator], about_anothers_pair),
    rule!("TM-MON-009", Monitoring, Error, ["logic"], [Curator], respondent_without_role),
    rule!("TM-MON-010", Monitoring, Warning, ["logic"], [Curator], round_of_no_instrument),
    rule!("TM-MON-011", Monitoring, Warning, ["mr_42_02"], [Curator], curators_questionnaire_missing),
    rule!("TM-MON-012", Monitoring, Warning, ["mr_42_02"], [Curator], swot_missing),
    rule!("TM-MON-013", Monitoring, Warning, ["mr_42_02", "r145"], [Curator], side_not_heard),
    rule!("TM-MON-014", Monitoring, Info, ["practice"], [Curator, Psychologist], comparison::worsened),
    rule!("TM-MON-015", Monitoring, Warning, ["logic"], [Curator], answered_twice),
    rule!("TM-MON-016", Monitoring, Error, ["logic"], [Curator], comparison::exit_before_entry),
    rule!("TM-MON-017", Monitoring, Warning, ["typical_regulation", "practice"], [Curator], card_incomplete),
    rule!("TM-MON-018", Monitoring, Warning, ["typical_regulation", "practice"], [Curator, Head], card_too_low),
];

/// The items of the card of effectiveness.
const CARD_ITEMS: usize = 9;

/// The highest sum of the card that is not permissible, of 18.
const CARD_TOO_LOW: i32 = 8;

/// Answers with their places.
fn answers<'a>(scope: &Scope<'a>) -> impl Iterator<Item = (usize, &'a Answers)> + use<'a> {
    scope.answers()
}

/// Answers with their instrument, where the registry knows it.
fn with_instrument<'a>(
    scope: &Scope<'a>,
) -> impl Iterator<Item = (usize, &'a Answers, &'a Instrument)> {
    answers(scope).filter_map(|(i, answers)| Some((i, answers, scope.instrument(answers)?)))
}

/// Answers with their places, those of one person to one instrument about one pair together, by round and day.
fn in_groups<'s, 'a>(scope: &'s Scope<'a>) -> &'s [(usize, &'a Answers)] {
    scope.rests_on(&[List::Answers]);
    scope.answered.get_or_init(|| {
        let mut all: Vec<_> = answers(scope).collect();
        all.sort_unstable_by_key(|(i, answers)| {
            let group = (&answers.instrument, answers.pair.as_ref());
            let number = scope.respondent_number(*i);
            (number, group, answers.round, answers.on, *i)
        });
        all
    })
}

/// Whether two answers are of one person to one instrument about one pair.
fn in_one_group(one: &Answers, other: &Answers) -> bool {
    one.participant == other.participant
        && one.instrument == other.instrument
        && one.pair == other.pair
}

/// Whether the instrument compares: it is answered at the entry and at the exit.
fn compares(instrument: &Instrument) -> bool {
    instrument.rounds.contains(&Round::Entry) && instrument.rounds.contains(&Round::Exit)
}

fn round_name(round: Round) -> Localised {
    Localised::of(&format!("round-{}", round.id()), &params! {})
}

fn parameter_name(scope: &Scope<'_>, id: &ParameterId) -> Localised {
    let known = scope.model.parameter(id).map(|entry| entry.name.clone());
    known.unwrap_or_else(|| Localised {
        ru: id.to_string(),
        en: id.to_string(),
    })
}

/// The first measurement comes before regular work. Who has none at all is not judged here.
fn entry_after_work_began(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, held) in scope.held() {
        let mut days = held.iter().filter(|m| m.kind == MeetingKind::Regular);
        let Some(began) = days.next().map(|first| first.on) else {
            continue;
        };
        let late = scope.side(pair, Role::Mentee).filter(|mentee| {
            let first = days_about(scope, Round::Entry, *mentee, pair).min();
            first.is_some_and(|first| first > began)
        });
        report_mentees(sink, (i, pair), began, late);
    }
}

/// The last measurement comes after the final meeting. Who has none at all is not judged here.
fn exit_before_the_end(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, held) in scope.held() {
        let mut days = held.iter().filter(|m| m.kind == MeetingKind::Final);
        let Some(end) = days.next_back().map(|last| last.on) else {
            continue;
        };
        let early = scope.side(pair, Role::Mentee).filter(|mentee| {
            let last = days_about(scope, Round::Exit, *mentee, pair).max();
            last.is_some_and(|last| last < end)
        });
        report_mentees(sink, (i, pair), end, early);
    }
}

/// The days on which a person answered comparing instruments in a round, about a pair or about none in particular.
fn days_about<'s>(
    scope: &'s Scope<'_>,
    round: Round,
    person: Member<'s>,
    pair: &'s Pair,
) -> impl Iterator<Item = Day> {
    let about =
        move |answers: &Answers| answers.pair.as_ref().is_none_or(|about| *about == pair.id);
    scope
        .answers_of(person)
        .filter(move |answers| answers.round == round && about(answers))
        .filter(|answers| scope.instrument(answers).is_some_and(compares))
        .map(|answers| answers.on)
}

fn report_mentees<'p>(
    sink: &mut Sink<'_>,
    (i, pair): (usize, &Pair),
    meeting: Day,
    mentees: impl Iterator<Item = Member<'p>>,
) {
    let people: Vec<_> = mentees.map(|mentee| mentee.id).collect();
    if !people.is_empty() {
        sink.on("pairs", i, &pair.id)
            .with("count", people.len())
            .with("meeting", meeting)
            .about(people)
            .report();
    }
}

static AT_ENTRY: Such<Answers> = Such(|_, answers| answers.round == Round::Entry);
static INTERIM: Such<Answers> = Such(|_, answers| answers.round == Round::Interim);
static AT_EXIT: Such<Answers> = Such(|_, answers| answers.round == Round::Exit);

/// The day the stage closed, where no such answers are on record.
fn closed_without(scope: &Scope<'_>, stage: Stage, such: &'static Such<Answers>) -> Option<Day> {
    let closed = scope.board().line(stage).closed?;
    scope.those(such).next().is_none().then_some(closed)
}

fn round_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (stage, round, such) in [
        (Stage::Run, Round::Entry, &AT_ENTRY),
        (Stage::Complete, Round::Exit, &AT_EXIT),
    ] {
        if let Some(closed) = closed_without(scope, stage, such) {
            sink.on_programme("answers")
                .with("stage", scope.model.stage_name(stage))
                .with("number", stage.number())
                .with("closed", closed)
                .with("round", round_name(round))
                .report();
        }
    }
}

/// The interim round leaves answers or a document.
fn interim_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let document = scope.all_of_kind("interim_monitoring").next();
    let closed = closed_without(scope, Stage::Run, &INTERIM);
    if let Some(closed) = closed.filter(|_| document.is_none()) {
        sink.on_programme("answers")
            .with("stage", scope.model.stage_name(Stage::Run))
            .with("closed", closed)
            .report();
    }
}

static ASKED_AT_ENTRY: Such<Participant> = Such(asked_at_entry);
static GAVE_AT_ENTRY: Such<Participant> =
    Such(|scope, person| gave(scope, person, Round::Entry) && asked_at_entry(scope, person));
static ASKED_AT_EXIT: Such<Participant> = Such(asked_at_exit);
static GAVE_AT_EXIT: Such<Participant> =
    Such(|scope, person| gave(scope, person, Round::Exit) && asked_at_exit(scope, person));

fn asked_at_entry(scope: &Scope<'_>, person: &Participant) -> bool {
    pairs_of(scope, person).any(|pair| pair.approved.is_some())
}

fn asked_at_exit(scope: &Scope<'_>, person: &Participant) -> bool {
    pairs_of(scope, person).any(|pair| scope.is_completed(pair))
}

fn pairs_of<'a>(scope: &Scope<'a>, person: &Participant) -> impl Iterator<Item = &'a Pair> {
    let sides = [Role::Mentor, Role::Mentee].into_iter();
    let pairs = sides.flat_map(move |role| scope.pairs_of(person, role));
    pairs.map(|(_, pair)| pair)
}

fn gave(scope: &Scope<'_>, person: &Participant, round: Round) -> bool {
    let mut answers = scope.answers_of(person);
    answers.any(|answers| answers.round == round)
}

/// Of those in approved pairs at the entry, in completed pairs at the exit. A round nobody answered is TM-MON-003.
fn few_answers(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(limit) = scope.model.limits().min_response_percent else {
        return;
    };
    for (round, asked, given) in [
        (Round::Entry, &ASKED_AT_ENTRY, &GAVE_AT_ENTRY),
        (Round::Exit, &ASKED_AT_EXIT, &GAVE_AT_EXIT),
    ] {
        let (asked, given) = (scope.count(asked), scope.count(given));
        let percent = given * 100;
        if given > 0 && percent < asked * limit as usize {
            sink.on_programme("answers")
                .with("round", round_name(round))
                .with("count", given)
                .with("asked", asked)
                .with("percent", percent / asked)
                .with("limit", limit)
                .report();
        }
    }
}

fn off_the_scale(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, answers, instrument) in with_instrument(scope) {
        let scale = instrument.scale_min..=instrument.scale_max;
        let off = |mark: i32| !scale.contains(&mark);
        let mut report = |members: [&str; 2], mark: i32| {
            let [list, item] = members;
            let finding = sink.on("answers", i, &answers.participant).member(list);
            let finding = if item.is_empty() {
                finding
            } else {
                finding.member(item)
            };
            finding
                .with("instrument", &instrument.name)
                .with("mark", i64::from(mark))
                .with("low", i64::from(instrument.scale_min))
                .with("high", i64::from(instrument.scale_max))
                .about([&answers.participant])
                .report();
        };
        for (parameter, mark) in &answers.marks {
            if off(*mark) {
                report(["marks", parameter.as_str()], *mark);
            }
        }
        if let Some(mark) = answers.satisfaction.filter(|mark| off(*mark)) {
            report(["satisfaction", ""], mark);
        }
    }
}

/// Who speaks of a pair is in it; a curator may speak of any.
fn about_anothers_pair(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, answers) in answers(scope) {
        let pair = answers.pair.as_ref().and_then(|id| scope.pair(id));
        let Some(pair) = pair else { continue };
        let inside = pair.people().any(|id| *id == answers.participant);
        let person = scope.respondent(i);
        let curator = person.is_some_and(|person| person.enrolment(Role::Curator).is_some());
        if !inside && !curator {
            sink.on("answers", i, &answers.participant)
                .member("pair")
                .with("pair", pair.id.as_str())
                .about([&answers.participant])
                .report();
        }
    }
}

/// Instruments of mentees and mentors are answered by those who are, or were, one. A curator's card may be about
/// anybody, so it is not judged.
fn respondent_without_role(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, answers, instrument) in with_instrument(scope) {
        let Some(person) = scope.respondent(i) else {
            continue;
        };
        let about_others = [Respondent::Curator, Respondent::Other];
        let curators = about_others
            .iter()
            .any(|who| instrument.answered_by.contains(who));
        let fits = instrument
            .answered_by
            .iter()
            .any(|who| is_one(person, *who));
        if !curators && !fits {
            sink.on("answers", i, &answers.participant)
                .member("instrument")
                .with("instrument", &instrument.name)
                .about([&answers.participant])
                .report();
        }
    }
}

fn is_one(person: &Participant, who: Respondent) -> bool {
    let role = |role| person.enrolment(role).is_some();
    match who {
        Respondent::Mentee => role(Role::Mentee),
        Respondent::Mentor => role(Role::Mentor),
        Respondent::Curator => role(Role::Curator),
        Respondent::Participant => role(Role::Mentee) || role(Role::Mentor),
        Respondent::Other => true,
    }
}

fn round_of_no_instrument(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, answers, instrument) in with_instrument(scope) {
        if !instrument.rounds.contains(&answers.round) {
            let rounds = instrument.rounds.iter().map(|round| round_name(*round));
            sink.on("answers", i, &answers.participant)
                .member("round")
                .with("instrument", &instrument.name)
                .with("round", round_name(answers.round))
                .with("rounds", Param::Names(rounds.collect()))
                .report();
        }
    }
}

static BY_CURATORS: Such<Answers> =
    Such(|_, answers| answers.instrument.as_str() == "curator_questionnaire");

fn curators_questionnaire_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let answered = scope.those(&BY_CURATORS).next().is_some();
    let on_paper = scope.all_of_kind("curator_questionnaire").next().is_some();
    if let Some(closed) = scope.board().line(Stage::Complete).closed
        && !answered
        && !on_paper
    {
        sink.on_programme("answers").with("closed", closed).report();
    }
}

fn swot_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let on_file = scope.all_of_kind("swot").next().is_some();
    if let Some(closed) = scope
        .board()
        .line(Stage::Complete)
        .closed
        .filter(|_| !on_file)
    {
        sink.on_programme("documents")
            .with("closed", closed)
            .report();
    }
}

static HEARD: Such<Answers> = Such(|scope, answers| heard(scope, answers).is_some());
static MENTORS_HEARD: Such<Answers> = Such(|scope, answers| {
    heard(scope, answers).is_some_and(|person| person.enrolment(Role::Mentor).is_some())
});
static MENTEES_HEARD: Such<Answers> = Such(|scope, answers| {
    heard(scope, answers).is_some_and(|person| person.enrolment(Role::Mentee).is_some())
});

/// Who answered at the end.
fn heard<'a>(scope: &Scope<'a>, answers: &Answers) -> Option<&'a Participant> {
    let last = matches!(answers.round, Round::Exit | Round::Final);
    scope.person(&answers.participant).filter(|_| last)
}

/// Both sides are heard at the end. That nobody was is TM-MON-003.
fn side_not_heard(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(closed) = scope.board().line(Stage::Complete).closed else {
        return;
    };
    if scope.count(&HEARD) == 0 {
        return;
    }
    for (side, heard) in [
        (Role::Mentor, &MENTORS_HEARD),
        (Role::Mentee, &MENTEES_HEARD),
    ] {
        if scope.those(heard).next().is_none() {
            sink.on_programme("answers")
                .with("side", side.id())
                .with("closed", closed)
                .report();
        }
    }
}

fn answered_twice(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let rounds = in_groups(scope)
        .chunk_by(|(_, one), (_, other)| one.round == other.round && in_one_group(one, other));
    for round in rounds {
        let Some(((_, first), more)) = round.split_first() else {
            continue;
        };
        for (i, answers) in more {
            sink.on("answers", *i, &answers.participant)
                .with("round", round_name(answers.round))
                .with("first", first.on)
                .with("on", answers.on)
                .about([&answers.participant])
                .report();
        }
    }
}

/// The cards of effectiveness with their places.
fn cards<'a>(scope: &Scope<'a>) -> impl Iterator<Item = (usize, &'a Answers)> + use<'a> {
    answers(scope).filter(|(_, card)| card.instrument.as_str() == "effectiveness_card")
}

fn card_incomplete(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, card) in cards(scope).filter(|(_, card)| card.marks.len() != CARD_ITEMS) {
        sink.on("answers", i, &card.participant)
            .member("marks")
            .with("count", card.marks.len())
            .with("items", CARD_ITEMS)
            .report();
    }
}

/// A whole card whose sum falls into the lowest band.
fn card_too_low(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, card) in cards(scope).filter(|(_, card)| card.marks.len() == CARD_ITEMS) {
        let marks = card.marks.values().iter().copied();
        let sum = marks.fold(0, i32::saturating_add);
        if sum <= CARD_TOO_LOW {
            sink.on("answers", i, &card.participant)
                .member("marks")
                .with("sum", i64::from(sum))
                .with("limit", i64::from(CARD_TOO_LOW))
                .report();
        }
    }
}
