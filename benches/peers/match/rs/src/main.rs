// match_rs PEER INSTANCE.bin [runs] [budget_s] : crates.io peers.  One JSON line.
use std::time::Instant;
struct Inst { n: usize, m: usize, ptr: Vec<u32>, dst: Vec<u32>, sc: Vec<u32>, #[allow(dead_code)] ms: Vec<u32>, cap: Vec<u32> }
fn load(p: &str) -> Inst {
    let b = std::fs::read(p).unwrap(); let w: Vec<u32> = b.chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect();
    let (n, m, e) = (w[1] as usize, w[2] as usize, w[3] as usize); let mut o = 4; let mut t = |k: usize| { let v = w[o..o + k].to_vec(); o += k; v };
    Inst { n, m, ptr: t(n + 1), dst: t(e), sc: t(e), ms: t(e), cap: t(m) }
}
fn cpu() -> f64 { let mut t = libc::timespec { tv_sec: 0, tv_nsec: 0 }; unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut t); } t.tv_sec as f64 + t.tv_nsec as f64 * 1e-9 }
fn vmhwm() -> f64 { std::fs::read_to_string("/proc/self/status").unwrap().lines().find(|l| l.starts_with("VmHWM")).unwrap().split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0 }
fn run(peer: &str, i: &Inst) -> Vec<i32> {
    let n = i.n; let mut out = vec![-1i32; n]; let big = n as i64 * 1000 + 1;
    match peer {
        "rs-graph-netsimplex" => {
            use rs_graph::{traits::*, Builder, VecGraph, Buildable};
            use rs_graph::mcf::network_simplex;
            let mut b = VecGraph::<u32>::new_builder(); let nodes: Vec<_> = b.add_nodes(n + i.m + 1); let sink = n + i.m;
            let mut cost = vec![]; let mut cap = vec![]; let mut own = vec![];
            for u in 0..n { for e in i.ptr[u] as usize..i.ptr[u + 1] as usize { b.add_edge(nodes[u], nodes[n + i.dst[e] as usize]); cost.push(1000 - i.sc[e] as i64); cap.push(1i64); own.push((u, i.dst[e] as i32)); }
                b.add_edge(nodes[u], nodes[sink]); cost.push(big); cap.push(1); own.push((u, -1)); }
            for j in 0..i.m { b.add_edge(nodes[n + j], nodes[sink]); cost.push(0); cap.push(i.cap[j] as i64); own.push((usize::MAX, 0)); }
            let g = b.into_graph();
            let r = network_simplex(&g, |v| { let k = g.node_id(v); if k < n { 1 } else if k == sink { -(n as i64) } else { 0 } }, |_| 0i64, |e| cap[g.edge_id(e)], |e| cost[g.edge_id(e)]).expect("no optimum");
            for (e, f) in r.1 { if f > 0 { let (u, j) = own[g.edge_id(e)]; if u != usize::MAX && j >= 0 { out[u] = j; } } }
        }
        "ac-library-mcf" => {
            let mut g = ac_library::MinCostFlowGraph::<i64>::new(n + i.m + 2); let (s, t) = (n + i.m, n + i.m + 1); let mut own = vec![];
            for u in 0..n { g.add_edge(s, u, 1, 0); own.push((usize::MAX, 0)); for e in i.ptr[u] as usize..i.ptr[u + 1] as usize { g.add_edge(u, n + i.dst[e] as usize, 1, 1000 - i.sc[e] as i64); own.push((u, i.dst[e] as i32)); } }
            for j in 0..i.m { g.add_edge(n + j, t, i.cap[j] as i64, 0); own.push((usize::MAX, 0)); }
            g.flow(s, t, n as i64);
            for (k, e) in g.edges().iter().enumerate() { if e.flow > 0 && own[k].0 != usize::MAX { out[own[k].0] = own[k].1; } }
        }
        _ => panic!("unknown peer"),
    }
    out
}
fn main() {
    let a: Vec<String> = std::env::args().collect(); let runs: usize = a.get(3).map_or(5, |s| s.parse().unwrap()); let budget: f64 = a.get(4).map_or(60.0, |s| s.parse().unwrap());
    let i = load(&a[2]); let base = vmhwm(); let mut t = vec![]; let mut cp = vec![]; let mut out = vec![]; let t0 = Instant::now();
    for _ in 0..runs { if !t.is_empty() && t0.elapsed().as_secs_f64() + *t.last().unwrap() > budget { break; } let c = cpu(); let s = Instant::now(); out = run(&a[1], &i); t.push(s.elapsed().as_secs_f64()); cp.push(cpu() - c); }
    let mut used = vec![0; i.m]; let (mut card, mut score) = (0u64, 0u64);
    for u in 0..i.n { if out[u] >= 0 { used[out[u] as usize] += 1; let e = (i.ptr[u] as usize..i.ptr[u + 1] as usize).find(|&e| i.dst[e] == out[u] as u32).expect("ineligible"); card += 1; score += i.sc[e] as u64; } }
    assert!(used.iter().zip(&i.cap).all(|(a, b)| a <= b)); t.sort_by(f64::total_cmp); cp.sort_by(f64::total_cmp);
    let name = a[2].rsplit('/').next().unwrap().trim_end_matches(".bin");
    let ver = match a[1].as_str() { "rs-graph-netsimplex" => "0.21.0", _ => "0.2.0" };
    println!("{{\"peer\": \"{}\", \"version\": \"{}\", \"instance\": \"{}\", \"card\": {}, \"score\": {}, \"runs\": {}, \"median_s\": {:.6}, \"min_s\": {:.6}, \"max_s\": {:.6}, \"cpu_s\": {:.6}, \"rss_mb\": {:.1}, \"rss_base_mb\": {:.1}}}", a[1], ver, name, card, score, t.len(), t[t.len() / 2], t[0], t[t.len() - 1], cp[cp.len() / 2], vmhwm(), base);
}
