//! `programme make PARTICIPANTS FILE`: writes a seeded programme. `programme ROW FILE ROUNDS`: measures a row of the
//! comparison on the programme in the file and prints one line of JSON.

use std::io::Read;

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

/// One meeting more: the command, and the findings after it.
fn change(text: &str, rounds: usize) -> Result<(), Failure> {
    let model = TargetModel::builtin("school")?;
    let day: Day = seeded::DAY.parse()?;
    let programme: Programme = serde_json::from_str(text)?;
    let open = programme.pairs().iter().find(|pair| pair.is_active(day));
    let pair = open.ok_or("no active pair")?.id.as_str();
    let command = json!({
        "type": "hold_meeting", "id": "one-more", "pair": pair, "kind": "regular", "on": seeded::DAY, "minutes": 45,
    });
    let command: Command = serde_json::from_value(command)?;
    let mut after = programme.clone();
    let (apply, _) = middle(rounds, || {
        after = programme
            .apply(&model, &command)
            .map_or(programme.clone(), |step| step.programme);
        after.meetings().len()
    });
    let (rules, count) = middle(rounds, || after.validate(&model, day).len());
    println!(
        "{}",
        json!({ "peer": "nastavnik", "row": "change", "count": count, "apply_cpu_s": apply, "rules_cpu_s": rules })
    );
    Ok(())
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
