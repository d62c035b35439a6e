//! Walks a small world breadth first: every sequence of its moves up to a depth, each state once.
//!
//! Two states are one when they hold the same records on the same day, in whatever order these were recorded. Only
//! moves of stages and selections keep their order: of two on one day the later record is the last word. That the order of the others matters to no decision is watched on the way:
//! where a state is come to again in another order, a share of these arrivals is asked every move anew.

use std::collections::HashMap;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

use nastavnik::programme::board::StageState;
use nastavnik::{Event, Programme, Stage};

use crate::laws;
use crate::print::{print, text};
use crate::seen::{Broken, Passage, Report, Spot};
use crate::world::{Move, World};

/// One arrival in so many is asked every move anew.
const ASKED_AGAIN: usize = 16;

struct Node {
    /// Until it was explored.
    programme: Option<Programme>,
    events: Vec<Event>,
    today: usize,
    /// Where it was come from, by which move.
    from: Option<(usize, usize)>,
    depth: usize,
    complete: bool,
    /// Whether the library tells what keeps the programme from going on.
    told: bool,
}

pub(crate) struct Walk<'a> {
    world: &'a World,
    nodes: Vec<Node>,
    known: HashMap<(u64, u64), usize>,
    /// For each state, those from which it is reached without an override.
    honest: Vec<Vec<usize>>,
    report: Report,
}

/// Explores the world to the depth; stops at the first law that is broken.
pub(crate) fn explore(world: &World, depth: usize) -> Report {
    let began = Instant::now();
    let mut walk = Walk {
        world,
        nodes: Vec::new(),
        known: HashMap::new(),
        honest: Vec::new(),
        report: Report {
            states: 0,
            accepted: 0,
            refused: 0,
            depth: 0,
            whole: true,
            stops: 0,
            time: Duration::ZERO,
            broken: None,
        },
    };
    let broken = walk.walk(depth).err();
    let mut report = walk.report;
    report.broken = broken;
    report.states = walk.nodes.len();
    report.time = began.elapsed();
    report
}

impl Walk<'_> {
    fn walk(&mut self, depth: usize) -> Result<(), Broken> {
        let mut queue = VecDeque::new();
        let start = self.world.start.clone();
        self.arrive(start, self.world.log.clone(), 0, None, &mut queue)?;
        while let Some(here) = queue.pop_front() {
            let node = &mut self.nodes[here];
            let Some(programme) = node.programme.take() else {
                continue;
            };
            self.report.depth = self.report.depth.max(node.depth);
            if node.depth == depth {
                self.report.whole = false;
                continue;
            }
            self.leave(here, &programme, &mut queue)?;
        }
        if self.report.whole {
            self.every_state_completes_or_tells_why()?;
        }
        Ok(())
    }

    /// Tries every move.
    fn leave(
        &mut self,
        here: usize,
        programme: &Programme,
        queue: &mut VecDeque<usize>,
    ) -> Result<(), Broken> {
        let world = self.world;
        let today = self.nodes[here].today;
        let before = text(programme);
        for (number, mv) in world.moves.iter().enumerate() {
            let by = Some((here, number));
            match mv {
                Move::Wait => {
                    if today + 1 < world.days.len() {
                        self.arrive(programme.clone(), Vec::new(), today + 1, by, queue)?;
                    }
                }
                Move::Do { on, .. } => match (world.carry_out)(programme, &world.model, &on[today])
                {
                    Err(refusal) => {
                        self.report.refused += 1;
                        if refusal.reasons.is_empty() {
                            return Err(self.broken("a refusal has reasons", String::new(), by));
                        }
                    }
                    Ok(step) => {
                        self.report.accepted += 1;
                        let passage = Passage {
                            before: programme,
                            after: &step.programme,
                            events: &step.events,
                        };
                        for (law, holds) in laws::OF_STEPS {
                            holds(&passage).map_err(|told| self.broken(law, told, by))?;
                        }
                        if (world.within)(&step.programme) {
                            self.arrive(step.programme, step.events, today, by, queue)?;
                        }
                    }
                },
            }
        }
        if text(programme) != before {
            let told = "the moves tried on it altered it".to_owned();
            return Err(self.broken("a refused command changes nothing", told, Some((here, 0))));
        }
        Ok(())
    }

    fn arrive(
        &mut self,
        programme: Programme,
        events: Vec<Event>,
        today: usize,
        from: Option<(usize, usize)>,
        queue: &mut VecDeque<usize>,
    ) -> Result<(), Broken> {
        let print = print(&programme, today);
        if let Some(&there) = self.known.get(&print) {
            self.arrived_before(there, &programme, from)?;
            self.connect(from, there);
            return Ok(());
        }
        let here = self.nodes.len();
        let depth = from.map_or(0, |(parent, _)| self.nodes[parent].depth + 1);
        let day = self.world.days[today];
        self.nodes.push(Node {
            complete: programme.board(day).line(Stage::Complete).state == StageState::Closed,
            told: laws::is_told(&programme, &self.world.model, day),
            programme: None,
            events,
            today,
            from,
            depth,
        });
        self.honest.push(Vec::new());
        let log = self.log(here);
        let spot = Spot {
            model: &self.world.model,
            programme: &programme,
            today: day,
            log: &log,
        };
        for (law, holds) in laws::OF_STATES {
            holds(&spot).map_err(|told| self.broken_at(law, told, here))?;
        }
        self.nodes[here].programme = Some(programme);
        self.known.insert(print, here);
        self.connect(from, here);
        queue.push_back(here);
        Ok(())
    }

    fn connect(&mut self, from: Option<(usize, usize)>, to: usize) {
        if let Some((parent, number)) = from
            && !self.world.moves[number].is_override()
        {
            self.honest[to].push(parent);
        }
    }

    /// The same records in another order: every move is accepted or refused as before.
    fn arrived_before(
        &mut self,
        there: usize,
        programme: &Programme,
        from: Option<(usize, usize)>,
    ) -> Result<(), Broken> {
        let arrivals = self.honest[there].len() + there;
        let Some(first) = &self.nodes[there].programme else {
            return Ok(());
        };
        if !arrivals.is_multiple_of(ASKED_AGAIN) || first == programme {
            return Ok(());
        }
        let world = self.world;
        let today = self.nodes[there].today;
        for mv in &world.moves {
            let Move::Do { name, on } = mv else { continue };
            let answer = |programme| {
                let done = (world.carry_out)(programme, &world.model, &on[today]);
                let codes = |refusal: nastavnik::Refusal| -> Vec<_> {
                    refusal.reasons.iter().map(|reason| reason.code).collect()
                };
                done.map(|step| step.events).map_err(codes)
            };
            if answer(first) != answer(programme) {
                let law = "the order of records matters to no decision";
                return Err(self.broken(law, name.clone(), from));
            }
        }
        Ok(())
    }

    /// Backwards from the completed programmes, by everything but overrides.
    fn every_state_completes_or_tells_why(&mut self) -> Result<(), Broken> {
        let mut reaches: Vec<bool> = self.nodes.iter().map(|node| node.complete).collect();
        let mut queue: Vec<usize> = (0..reaches.len()).filter(|at| reaches[*at]).collect();
        while let Some(at) = queue.pop() {
            for &before in &self.honest[at] {
                if !std::mem::replace(&mut reaches[before], true) {
                    queue.push(before);
                }
            }
        }
        for at in (0..reaches.len()).filter(|at| !reaches[*at]) {
            self.report.stops += 1;
            if !self.nodes[at].told {
                let told = "it cannot complete, and nothing is told to be missing".to_owned();
                return Err(self.broken_at("a state completes or tells why not", told, at));
            }
        }
        Ok(())
    }

    fn broken(&self, law: &'static str, told: String, by: Option<(usize, usize)>) -> Broken {
        let (at, number) = by.unwrap_or_default();
        let mut broken = self.broken_at(law, told, at);
        broken.path.push(self.world.moves[number].name().to_owned());
        broken
    }

    fn broken_at(&self, law: &'static str, told: String, mut at: usize) -> Broken {
        let mut path = Vec::new();
        while let Some((parent, number)) = self.nodes[at].from {
            path.push(self.world.moves[number].name().to_owned());
            at = parent;
        }
        path.reverse();
        Broken { law, told, path }
    }

    fn log(&self, mut at: usize) -> Vec<Event> {
        let mut steps = vec![at];
        while let Some((parent, _)) = self.nodes[at].from {
            steps.push(parent);
            at = parent;
        }
        let steps = steps.iter().rev();
        steps
            .flat_map(|at| self.nodes[*at].events.clone())
            .collect()
    }
}
