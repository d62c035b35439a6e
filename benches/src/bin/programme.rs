//! `programme make PARTICIPANTS FILE`: writes a seeded programme. `programme ROW FILE ROUNDS`: measures a row of the
//! comparison on the programme in the file and prints one line of JSON.

use std::io::Read;
use std::sync::Arc;
use std::time::Instant;

use nastavnik::id::ParticipantId;
use nastavnik::record::Pair;
use nastavnik::rules::watch::Watch;
use nastavnik::{Command, Day, Programme, TargetModel};
use nastavnik_benches::process::{cpu_seconds, peak_memory_mb};
use nastavnik_benches::{borrowed, log, seeded};
use serde_json::json;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["make", participants, file] => {
            std::fs::write(file, seeded::programme(participants.parse()?, 1))?;
        }
        ["replay", pairs, rounds] => replay(pairs.parse()?, rounds.parse()?)?,
        ["change", file, rounds] => change(&text(file)?, rounds.parse()?)?,
        ["findings", file] => findings(&text(file)?)?,
        [row, file, rounds] => measure(row, &text(file)?, rounds.parse()?)?,
        _ => {
            return Err(
                "programme make PARTICIPANTS FILE | findings FILE | ROW FILE ROUNDS".into(),
            );
        }
    }
    Ok(())
}

fn text(file: &str) -> Result<String, Failure> {
    let mut text = String::new();
    std::fs::File::open(file)?.read_to_string(&mut text)?;
    Ok(text)
}

/// Every finding as `code subject`, a line each.
fn findings(text: &str) -> Result<(), Failure> {
    let model = TargetModel::builtin("school")?;
    let day: Day = seeded::DAY.parse()?;
    let programme = serde_json::from_str::<Programme>(text)?;
    for finding in programme.validate(&model, day) {
        println!("{} {}", finding.code, finding.subject);
    }
    Ok(())
}

/// The middle of the rounds, in seconds of the processor.
fn middle(rounds: usize, mut round: impl FnMut() -> usize) -> (f64, usize) {
    let mut times = Vec::new();
    let mut count = 0;
    for _ in 0..rounds {
        let began = cpu_seconds();
        count = round();
        times.push(cpu_seconds() - began);
    }
    times.sort_by(f64::total_cmp);
    (times.get(rounds / 2).copied().unwrap_or(0.0), count)
}

/// Events of a log in a second, the making of the log not counted.
fn replay(pairs: usize, rounds: usize) -> Result<(), Failure> {
    let events = log::events(pairs)?;
    let mut times = Vec::new();
    for _ in 0..rounds {
        let events = events.clone();
        let began = cpu_seconds();
        let programme = Programme::replay(events)?;
        times.push(cpu_seconds() - began);
        assert!(programme.pairs().iter().all(|pair| pair.ended.is_some()));
    }
    times.sort_by(f64::total_cmp);
    let seconds = times[rounds / 2];
    let (peer, row, count) = ("nastavnik", "replay", events.len());
    let in_a_second = count as f64 / seconds;
    println!(
        "{}",
        json!({ "peer": peer, "row": row, "count": count, "cpu_s": seconds, "events_per_s_cpu": in_a_second })
    );
    Ok(())
}

/// One record changed in a programme under watch: the command and the findings after it. Every kind of command is given
/// for as many pairs as there are rounds; at the end the findings must be those of all rules asked anew.
fn change(text: &str, rounds: usize) -> Result<(), Failure> {
    let model = Arc::new(TargetModel::builtin("school")?);
    let day: Day = seeded::DAY.parse()?;
    let programme: Programme = serde_json::from_str(text)?;
    let pairs = programme.pairs().iter().filter(|pair| pair.is_active(day));
    let pairs: Vec<_> = pairs.take(rounds.max(9) * 2).cloned().collect();
    let before = peak_memory_mb();
    let began = cpu_seconds();
    let mut watch = Watch::new(programme, model.clone(), day);
    let opened = cpu_seconds() - began;
    let grown = peak_memory_mb() - before;
    let mut row =
        json!({ "peer": "nastavnik", "row": "change", "open_cpu_s": opened, "open_mb": grown });
    for kind in CHANGES {
        let mut times = Vec::new();
        for (nth, pair) in pairs.iter().enumerate() {
            let mentee = pair.mentees.first().ok_or("a pair without a mentee")?;
            let command = serde_json::from_value::<Command>(changed(kind, nth, pair, mentee))?;
            let began = Instant::now();
            // A pair on whose record something is missing is passed over: the command is refused.
            if watch.apply(&command).is_ok() {
                times.push(began.elapsed().as_secs_f64());
            }
        }
        times.sort_by(f64::total_cmp);
        let median = times
            .get(times.len() / 2)
            .ok_or("every command was refused")?;
        row[format!("{kind}_us")] = json!(median * 1e6);
    }
    let anew = watch.programme().validate(&model, day);
    if !watch.findings().into_iter().eq(&anew) {
        return Err("the findings under watch are not those of all rules".into());
    }
    println!("{row}");
    Ok(())
}

const CHANGES: [&str; 8] = [
    "hold_meeting",
    "contact_pair",
    "plan_pair",
    "give_consent",
    "record_answers",
    "enrol",
    "file_document",
    "end_pair",
];

/// The nth command of a kind, about a pair or its mentee.
fn changed(kind: &str, nth: usize, pair: &Pair, mentee: &ParticipantId) -> serde_json::Value {
    let (id, on) = (format!("more-{nth}"), seeded::DAY);
    let mut command = match kind {
        "hold_meeting" => {
            json!({ "id": id, "pair": pair.id, "kind": "regular", "on": on, "minutes": 45 })
        }
        "contact_pair" => json!({ "pair": pair.id, "curator": "curator-0", "on": on }),
        "plan_pair" => {
            json!({ "pair": pair.id, "plan": { "on": on, "meetings": 9, "made_by": ["mentor"] } })
        }
        "give_consent" => {
            json!({ "id": id, "subject": mentee, "purpose": "personal_data", "giver": "representative",
            "given": on, "separate": true })
        }
        "record_answers" => {
            json!({ "instrument": "influence", "round": "exit", "participant": mentee, "on": on,
            "marks": { "anxiety": 3 } })
        }
        "enrol" => {
            json!({ "id": id, "standing": "pupil", "roles": [{ "role": "mentee", "from": on }] })
        }
        "file_document" => json!({ "id": id, "kind": "pair_plan", "date": on, "pairs": [pair.id] }),
        _ => json!({ "pair": pair.id, "ending": { "on": on, "ground": "completed" } }),
    };
    command["type"] = json!(kind);
    command
}

fn measure(row: &str, text: &str, rounds: usize) -> Result<(), Failure> {
    let model = TargetModel::builtin("school")?;
    let day: Day = seeded::DAY.parse()?;
    let load = || -> Result<Programme, Failure> { Ok(serde_json::from_str(text)?) };
    let before = peak_memory_mb();
    let (seconds, count) = match row {
        "load" => middle(rounds, || load().map_or(0, |p| p.participants().len())),
        "load-borrowed" => middle(rounds, || {
            let programme = serde_json::from_str::<borrowed::Programme<'_>>(text);
            programme.map_or(0, |p| p.participants.len())
        }),
        "rules" => {
            let programme = load()?;
            middle(rounds, || programme.validate(&model, day).len())
        }
        "whole" => middle(rounds, || {
            load().map_or(0, |p| p.validate(&model, day).len())
        }),
        _ => return Err("no such row".into()),
    };
    println!(
        "{}",
        json!({
            "peer": "nastavnik", "row": row, "bytes": text.len(), "count": count, "cpu_s": seconds, "rounds": rounds,
            "base_mb": before, "peak_mb": peak_memory_mb(),
        })
    );
    Ok(())
}
