//! A small world, looked at as a whole: two mentors, two mentees, one curator, one school. Every sequence of commands
//! from a closed list, to a depth, with the days going on; and on every state and step the laws of `laws.rs`.
//!
//! `cargo test` goes as deep as a few seconds allow. `cargo test --release -p nastavnik-tests --test small_world -- \
//! --ignored --nocapture` goes deep, the stages to the end, and prints the figures.
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
    ("approval", scenes::approval, 3, 7),
    ("on the eve", scenes::on_the_eve, 3, 8),
    ("meetings", scenes::meetings, 4, usize::MAX),
    ("stages", scenes::stages, 4, usize::MAX),
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
#[ignore = "deep: minutes, with --release"]
fn the_laws_hold_deep_down() {
    for (name, scene, _, depth) in SCENES {
        let report = look(name, &scene("school"), depth);
        assert!(report.broken.is_none(), "{name}: {:#?}", report.broken);
        assert!(report.whole || depth < usize::MAX);
    }
}
