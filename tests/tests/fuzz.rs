//! Fuzzing in the ordinary run: every input that is kept, and as many bent ones as there is time for.
//!
//! `FUZZ_SECONDS=60` for all targets together (2 if not told), `FUZZ_SEED=…` for other inputs, `FUZZ_TARGET=table` for one
//! target only. The seed and the number of an input give the same input everywhere. What breaks something is written
//! to a file; put it into `corpus/<target>` with the mend.

use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use nastavnik_tests::fuzz::corpus;
use nastavnik_tests::fuzz::mutate::{Dice, bend, digest};
use nastavnik_tests::fuzz::{TARGETS, Target};

fn told(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn number(name: &str, usual: u64) -> u64 {
    told(name).map_or(usual, |text| text.parse().expect(name))
}

/// The targets that are wanted.
fn targets() -> impl Iterator<Item = Target> {
    let wanted = told("FUZZ_TARGET");
    let all = TARGETS.iter().copied();
    all.filter(move |target| wanted.as_ref().is_none_or(|wanted| wanted == target.name))
}

/// Runs the target; the input is put aside where it breaks something.
fn run(target: Target, input: &[u8], what: &str) -> Result<(), String> {
    let broke = catch_unwind(AssertUnwindSafe(|| (target.run)(input))).is_err();
    if !broke {
        return Ok(());
    }
    let path = corpus::keep(target.name, input).expect("the input is written");
    Err(format!(
        "{}: {what} breaks it: {}",
        target.name,
        path.display()
    ))
}

#[test]
fn inputs_that_are_kept_break_nothing() {
    let mut broken = Vec::new();
    for target in targets() {
        let inputs = corpus::inputs(target.name).expect(target.name);
        assert!(!inputs.is_empty(), "{} has no inputs", target.name);
        let broke = inputs
            .iter()
            .filter_map(|(name, input)| run(target, input, name).err());
        broken.extend(broke);
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn bent_inputs_break_nothing() {
    let seed = number("FUZZ_SEED", 145);
    let all = Duration::from_secs(number("FUZZ_SECONDS", 2));
    let share = all / targets().count() as u32;
    let (mut broken, mut sum) = (Vec::new(), 0);
    for target in targets() {
        let inputs = corpus::inputs(target.name).expect(target.name);
        let inputs: Vec<Vec<u8>> = inputs.into_iter().map(|(_, input)| input).collect();
        let mut dice = Dice::new(seed ^ digest(target.name.as_bytes()));
        let (began, mut runs) = (Instant::now(), 0);
        while began.elapsed() < share {
            let input = bend(&mut dice, &inputs);
            runs += 1;
            if let Err(told) = run(target, &input, &format!("input {runs} of seed {seed}")) {
                broken.push(told);
                break;
            }
        }
        println!(
            "{}: {runs} executions, {} kept inputs",
            target.name,
            inputs.len()
        );
        sum += runs;
    }
    println!("{sum} executions in {} s", all.as_secs());
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The corpus has a folder for each target and no other.
#[test]
fn every_folder_is_a_target() {
    let root = corpus::folder("");
    for entry in fs::read_dir(root).expect("the corpus") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let known = TARGETS.iter().any(|target| target.name == name);
        assert!(known || !entry.path().is_dir(), "{name} is no target");
    }
}
