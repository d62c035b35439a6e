//! A small world, looked at as a whole: two mentors, two mentees, one curator, one school. Every sequence of commands
//! from a closed list, to a depth, with the days going on; and on every state and step the laws of `laws.rs`.
//!
//! `cargo test` goes as deep as a few seconds allow, and sees two small scenes whole. `cargo test --release -p nastavnik-tests --test small_world -- \
//! --ignored --nocapture` goes deep and prints the figures; `SCENE=stages DEPTH=12` asks for one scene and another depth.
//!
//! `world` has the people and the commands, `scenes` what may happen, `explore` walks, `laws` judges, `planted` shows that the laws catch mistakes.

mod explore;
mod laws;
mod planted;
mod print;
mod scenes;
mod seen;
mod world;

use explore::explore;
use seen::Report;
use world::World;

type Scene = fn(&str) -> World;

/// The scenes with the depths of the quick look and of the deep one.
const SCENES: [(&str, Scene, usize, usize); 4] = [
    ("approval", scenes::approval, 3, 5),
    ("eve", scenes::on_the_eve, 3, 5),
    ("meetings", scenes::meetings, 4, 8),
    ("stages", scenes::stages, 4, 8),
];

/// The scenes that are small enough to be seen whole.
const WHOLE: [(&str, Scene); 2] = [
    ("one pair", scenes::one_pair),
    ("stages in earnest", scenes::stages_in_earnest),
];

fn look(name: &str, world: &World, depth: usize) -> Report {
    let report = explore(world, depth);
    println!(
        "{name}: {} moves, {} states, depth {}{}, {} accepted, {} refused, {} told stops, {:.1} s",
        world.moves.len(),
        report.states,
        report.depth,
        if report.whole { " (all there are)" } else { "" },
        report.accepted,
        report.refused,
        report.stops,
        report.time.as_secs_f64(),
    );
    report
}

#[test]
fn the_laws_hold_near_the_start() {
    for (name, scene, depth, _) in SCENES {
        let report = look(name, &scene("school"), depth);
        assert!(report.broken.is_none(), "{name}: {:#?}", report.broken);
        assert!(report.accepted > 0 && report.refused > 0);
    }
}

#[test]
fn the_laws_hold_everywhere_in_a_world_that_is_seen_whole() {
    for (name, scene) in WHOLE {
        let report = look(name, &scene("school"), usize::MAX);
        assert!(report.broken.is_none(), "{name}: {:#?}", report.broken);
        assert!(report.whole, "{name}: something was left unseen");
    }
}

#[test]
#[ignore = "deep: minutes, with --release"]
fn the_laws_hold_deep_down() {
    let scene = std::env::var("SCENE").unwrap_or_default();
    let depth = std::env::var("DEPTH").ok();
    let asked: Option<usize> = depth.map(|depth| depth.parse().expect("DEPTH is a number"));
    let wanted = |name: &str| scene.is_empty() || scene == name;
    for (name, scene, _, depth) in SCENES.into_iter().filter(|(name, ..)| wanted(name)) {
        let report = look(name, &scene("school"), asked.unwrap_or(depth));
        assert!(report.broken.is_none(), "{name}: {:#?}", report.broken);
    }
}
