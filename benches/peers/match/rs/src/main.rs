//! `match_rs PEER INSTANCE.bin [RUNS] [SECONDS]`: a solver of flows from crates.io on an instance; prints one line of JSON.

use std::time::Instant;

/// Mentees in rows: the edges of mentee i are `ptr[i]..ptr[i + 1]`.
struct Instance {
    n: usize,
    m: usize,
    ptr: Vec<u32>,
    mentor: Vec<u32>,
    score: Vec<u32>,
    cap: Vec<u32>,
}

impl Instance {
    fn load(path: &str) -> Self {
        let bytes = std::fs::read(path).expect("an instance");
        let words = bytes
            .chunks_exact(4)
            .map(|word| u32::from_le_bytes(word.try_into().expect("four bytes")));
        let words: Vec<u32> = words.collect();
        let [n, m, edges] = [1, 2, 3].map(|place| words[place] as usize);
        let mut rest = &words[4..];
        let mut take = |count: usize| {
            let (taken, after) = rest.split_at(count);
            rest = after;
            taken.to_vec()
        };
        let (ptr, mentor, score) = (take(n + 1), take(edges), take(edges));
        let _of_mentors = take(edges);
        let cap = take(m);
        Self {
            n,
            m,
            ptr,
            mentor,
            score,
            cap,
        }
    }

    fn edges(&self, mentee: usize) -> std::ops::Range<usize> {
        self.ptr[mentee] as usize..self.ptr[mentee + 1] as usize
    }

    fn cost(&self, edge: usize) -> i64 {
        1000 - i64::from(self.score[edge])
    }

    /// Matches and score of a plan; panics where it is none.
    fn evaluate(&self, plan: &[Option<u32>]) -> (u64, u64) {
        let mut used = vec![0; self.m];
        let (mut card, mut score) = (0, 0);
        for (mentee, mentor) in plan.iter().enumerate() {
            let Some(mentor) = *mentor else { continue };
            used[mentor as usize] += 1;
            let edge = self
                .edges(mentee)
                .find(|edge| self.mentor[*edge] == mentor)
                .expect("a pair that may be");
            card += 1;
            score += u64::from(self.score[edge]);
        }
        assert!(
            used.iter().zip(&self.cap).all(|(used, cap)| used <= cap),
            "more mentees than places"
        );
        (card, score)
    }
}

/// Every mentee sends one unit, to a mentor or at a great cost past all of them.
fn network_simplex(instance: &Instance) -> Vec<Option<u32>> {
    use rs_graph::mcf::network_simplex;
    use rs_graph::{Buildable, Builder, VecGraph, traits::*};

    let (n, sink) = (instance.n, instance.n + instance.m);
    let mut builder = VecGraph::<u32>::new_builder();
    let nodes: Vec<_> = builder.add_nodes(sink + 1);
    let (mut costs, mut caps, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
    let mut arc = |from: usize, to: usize, cost: i64, cap: i64, pair: Option<(usize, u32)>| {
        builder.add_edge(nodes[from], nodes[to]);
        costs.push(cost);
        caps.push(cap);
        pairs.push(pair);
    };
    for mentee in 0..n {
        for edge in instance.edges(mentee) {
            let mentor = instance.mentor[edge];
            arc(
                mentee,
                n + mentor as usize,
                instance.cost(edge),
                1,
                Some((mentee, mentor)),
            );
        }
        arc(mentee, sink, n as i64 * 1000 + 1, 1, None);
    }
    for (mentor, cap) in instance.cap.iter().enumerate() {
        arc(n + mentor, sink, 0, i64::from(*cap), None);
    }
    let graph = builder.into_graph();
    let supply = |node| match graph.node_id(node) {
        node if node < n => 1,
        node if node == sink => -(n as i64),
        _ => 0,
    };
    let upper = |arc| caps[graph.edge_id(arc)];
    let cost = |arc| costs[graph.edge_id(arc)];
    let (_, flow) = network_simplex(&graph, supply, |_| 0_i64, upper, cost).expect("an optimum");
    let mut plan = vec![None; n];
    for (arc, _) in flow.into_iter().filter(|(_, flow)| *flow > 0) {
        if let Some((mentee, mentor)) = pairs[graph.edge_id(arc)] {
            plan[mentee] = Some(mentor);
        }
    }
    plan
}

/// Most flow from a source to a sink, then least cost.
fn ac_library(instance: &Instance) -> Vec<Option<u32>> {
    let n = instance.n;
    let (source, sink) = (n + instance.m, n + instance.m + 1);
    let mut graph = ac_library::MinCostFlowGraph::<i64>::new(sink + 1);
    let mut pairs = Vec::new();
    for mentee in 0..n {
        graph.add_edge(source, mentee, 1, 0);
        pairs.push(None);
        for edge in instance.edges(mentee) {
            let mentor = instance.mentor[edge];
            graph.add_edge(mentee, n + mentor as usize, 1, instance.cost(edge));
            pairs.push(Some((mentee, mentor)));
        }
    }
    for (mentor, cap) in instance.cap.iter().enumerate() {
        graph.add_edge(n + mentor, sink, i64::from(*cap), 0);
        pairs.push(None);
    }
    graph.flow(source, sink, n as i64);
    let mut plan = vec![None; n];
    for (edge, pair) in graph.edges().iter().zip(pairs) {
        if let Some((mentee, mentor)) = pair.filter(|_| edge.flow > 0) {
            plan[mentee] = Some(mentor);
        }
    }
    plan
}

fn processor_seconds() -> f64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the call writes to the structure that it is given and keeps nothing.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .expect("a peak");
    let kilobytes = line
        .split_whitespace()
        .nth(1)
        .and_then(|number| number.parse::<f64>().ok());
    kilobytes.expect("a number") / 1024.0
}

fn middle(mut times: Vec<f64>) -> [f64; 3] {
    times.sort_by(f64::total_cmp);
    [times[0], times[times.len() / 2], times[times.len() - 1]]
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [peer, file] = [&arguments[1], &arguments[2]];
    let runs: usize = arguments
        .get(3)
        .map_or(5, |runs| runs.parse().expect("a number of runs"));
    let budget: f64 = arguments
        .get(4)
        .map_or(60.0, |budget| budget.parse().expect("seconds"));
    let (solve, version): (fn(&Instance) -> Vec<Option<u32>>, _) = match peer.as_str() {
        "rs-graph-netsimplex" => (network_simplex, "0.21.0"),
        "ac-library-mcf" => (ac_library, "0.2.0"),
        other => panic!("no such peer: {other}"),
    };
    let instance = Instance::load(file);
    let base = peak_mb();
    let (mut wall, mut processor, mut plan) = (Vec::new(), Vec::new(), Vec::new());
    let began = Instant::now();
    while wall.len() < runs {
        if wall
            .last()
            .is_some_and(|last| began.elapsed().as_secs_f64() + last > budget)
        {
            break;
        }
        let (at_first, start) = (processor_seconds(), Instant::now());
        plan = solve(&instance);
        wall.push(start.elapsed().as_secs_f64());
        processor.push(processor_seconds() - at_first);
    }
    let (card, score) = instance.evaluate(&plan);
    let name = file
        .rsplit('/')
        .next()
        .unwrap_or(file)
        .trim_end_matches(".bin");
    let count = wall.len();
    let [least, median, most] = middle(wall);
    let [_, cpu, _] = middle(processor);
    println!(
        r#"{{"peer": "{peer}", "version": "{version}", "instance": "{name}", "card": {card}, "score": {score}, "runs": {count}, "median_s": {median:.6}, "min_s": {least:.6}, "max_s": {most:.6}, "cpu_s": {cpu:.6}, "rss_mb": {:.1}, "rss_base_mb": {base:.1}}}"#,
        peak_mb()
    );
}
