//! Lives out of inputs, and what must hold of each.

use nastavnik::{Command, Event, Programme, TargetModel, wire};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::invent::{command, everybody, opening};

/// A life of more commands says nothing new.
const LONGEST: usize = 80;

/// The commands that bytes stand for, eight of them one: what bends the bytes moves whole commands.
pub(super) fn commands(bytes: &[u8]) -> Vec<Command> {
    let any = command();
    let chunks = bytes.chunks(8).take(LONGEST);
    let made = chunks.filter_map(|chunk| {
        let mut seed = [0; 32];
        seed[..chunk.len()].copy_from_slice(chunk);
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        let mut runner = TestRunner::new_with_rng(Config::default(), rng);
        let (_, command) = any.new_tree(&mut runner).ok()?.current();
        Some(command)
    });
    made.collect()
}

/// Carries out what can be carried out: a refusal has reasons and changes nothing, the log and the JSON give the same
/// programme, and a command that is written is read as the same.
pub(super) fn live(model: &TargetModel, commands: &[Command]) -> Programme {
    let opening = serde_json::from_value(opening(model.id().as_str())).expect("an opening");
    let opened = Programme::open(model, opening).expect("opened");
    let (mut now, mut log) = (opened.programme, opened.events);
    let first = everybody().into_iter().map(|(_, command)| command);
    for command in first.chain(commands.iter().take(LONGEST).cloned()) {
        let written = serde_json::to_string(&command).expect("written");
        let again: Command = serde_json::from_str(&written).expect("read");
        assert_eq!(again, command, "a command and its JSON");
        let before = now.clone();
        match now.apply(model, &command) {
            Ok(step) => {
                assert!(!step.events.is_empty(), "accepted, and nothing happened");
                log.extend(step.events);
                now = step.programme;
            }
            Err(refusal) => {
                assert!(!refusal.reasons.is_empty(), "refused without a reason");
                assert_eq!(now, before, "refused, and something changed");
            }
        }
    }
    same(&log, &now);
    now
}

fn same(log: &[Event], now: &Programme) {
    let replayed = Programme::replay(log.iter().cloned()).expect("replayed");
    assert_eq!(&replayed, now, "replayed and lived");
    let written = wire::programme_to_json(now).expect("written");
    let read = wire::programme_from_json(&written).expect("read");
    assert_eq!(&read, now, "written and read");
    let log = wire::events_to_json(log).expect("written");
    assert_eq!(&wire::replay(&log).expect("read"), now, "the log's JSON");
}
