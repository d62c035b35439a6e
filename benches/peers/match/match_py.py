#!/usr/bin/env python3
"""match_py.py PEER INSTANCE.npz [--runs 5] [--budget 120]

Objective: cardinality first, then total score. Timed: from the CSR arrays in memory to the assignment
as an array (model building included, since that is what a user of the peer pays; the pure solve is
reported as solve_s where it can be separated).  One JSON line on stdout.
"""
import argparse, json, os, resource, statistics, sys, time
from importlib.metadata import version
import numpy as np

def load(p):
    z = np.load(p)
    return int(z["n"]), int(z["m"]), z["ptr"], z["mentor"], z["score"], z["mscore"], z["cap"]

def evaluate(inst, assign):
    n, m, ptr, dst, sc, ms, cap = inst
    a = np.asarray(assign, dtype=np.int64)
    used = np.bincount(a[a >= 0], minlength=m)
    assert (used <= cap).all(), "capacity violated"
    src = np.repeat(np.arange(n), np.diff(ptr))
    hit = dst == a[src]
    assert hit.sum() == (a >= 0).sum(), "ineligible pair"
    return int((a >= 0).sum()), int(sc[hit].sum())

def is_stable(inst, assign):
    n, m, ptr, dst, sc, ms, cap = inst
    a = np.asarray(assign, dtype=np.int64)
    src = np.repeat(np.arange(n), np.diff(ptr))
    K = 1 << 32
    uk = sc * K - dst; mk = ms * K - src                 # larger is better
    cur = np.full(n, -(1 << 62)); hit = dst == a[src]; cur[src[hit]] = uk[hit]
    worst = np.full(m, 1 << 62); np.minimum.at(worst, dst[hit], mk[hit])
    used = np.bincount(a[a >= 0], minlength=m); worst[used < cap] = -(1 << 62)
    return not bool(((uk > cur[src]) & (mk > worst[dst])).any())

def big(inst):
    return int(inst[0]) * 1000 + 1

# ---------------------------------------------------------------- exact peers
def ortools_mcf(inst, mode):
    from ortools.graph.python import min_cost_flow
    n, m, ptr, dst, sc, ms, cap = inst
    S, T = n + m, n + m + 1
    src = np.repeat(np.arange(n), np.diff(ptr)); E = len(dst)
    s = min_cost_flow.SimpleMinCostFlow()
    if mode == "maxflow":       # the solver's own "max flow then min cost"
        tails = np.concatenate([np.full(n, S), src, n + np.arange(m)])
        heads = np.concatenate([np.arange(n), n + dst, np.full(m, T)])
        capa = np.concatenate([np.ones(n + E, np.int64), cap]); cost = np.concatenate([np.zeros(n, np.int64), 1000 - sc, np.zeros(m, np.int64)])
        ids = s.add_arcs_with_capacity_and_unit_cost(tails, heads, capa, cost)
        s.set_nodes_supplies(np.array([S, T]), np.array([n, -n]))
        t = time.perf_counter(); st = s.solve_max_flow_with_min_cost(); solve = time.perf_counter() - t
        arcs = ids[n:n + E]
    else:                       # "bypass": supplies at mentees, dummy arc mentee->sink at cost BIG
        B = big(inst)
        tails = np.concatenate([src, n + np.arange(m), np.arange(n)])
        heads = np.concatenate([n + dst, np.full(m, S), np.full(n, S)])
        capa = np.concatenate([np.ones(E, np.int64), cap, np.ones(n, np.int64)])
        cost = np.concatenate([1000 - sc, np.zeros(m, np.int64), np.full(n, B)])
        ids = s.add_arcs_with_capacity_and_unit_cost(tails, heads, capa, cost)
        s.set_nodes_supplies(np.concatenate([np.arange(n), [S]]), np.concatenate([np.ones(n, np.int64), [-n]]))
        t = time.perf_counter(); st = s.solve(); solve = time.perf_counter() - t
        arcs = ids[:E]
    assert st == s.OPTIMAL, st
    f = np.asarray(s.flows(arcs)); a = np.full(n, -1); a[src[f > 0]] = dst[f > 0]
    return a, solve

def expand(inst, dummies=True):
    """capacity expansion: seats; returns coo rows, cols, cost, ncols"""
    n, m, ptr, dst, sc, ms, cap = inst
    src = np.repeat(np.arange(n), np.diff(ptr)); off = np.concatenate([[0], np.cumsum(cap)])
    rep = cap[dst]; e = np.repeat(np.arange(len(dst)), rep)
    pos = np.arange(len(e)) - np.repeat(np.cumsum(rep) - rep, rep)
    rows = src[e]; cols = off[dst[e]] + pos; cost = 1001 - sc[e]
    seat2mentor = np.repeat(np.arange(m), cap)
    return rows, cols, cost, int(off[-1]), seat2mentor

def scipy_sparse(inst):
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching as f
    n = inst[0]; r, c, w, C, s2m = expand(inst); B = big(inst)
    M = csr_array((np.concatenate([w, np.full(n, B)]).astype(float), (np.concatenate([r, np.arange(n)]), np.concatenate([c, C + np.arange(n)]))), shape=(n, C + n))
    t = time.perf_counter(); ri, ci = f(M); solve = time.perf_counter() - t
    out = np.full(n, -1); ok = ci < C; out[ri[ok]] = s2m[ci[ok]]
    return out, solve

# ---------------------------------------------------------------- stable peers
def prefs(inst):
    n, m, ptr, dst, sc, ms, cap = inst; src = np.repeat(np.arange(n), np.diff(ptr))
    o = np.lexsort((dst, -sc, src)); up = np.split(dst[o], ptr[1:-1])
    o = np.lexsort((src, -ms, dst)); mp = np.split(src[o], np.cumsum(np.bincount(dst, minlength=m))[:-1])
    return [u.tolist() for u in up], [v.tolist() for v in mp]

def matching_hr(inst, pre):
    from matching.games import HospitalResident
    if os.environ.get('RECURSION'): sys.setrecursionlimit(int(os.environ['RECURSION']))   # the default limit fails from ~1k residents on (it deep-copies linked players)
    up, mp = pre; cap = inst[6]
    res = {f"u{i}": [f"m{j}" for j in p] for i, p in enumerate(up) if p}
    hos = {f"m{j}": [f"u{i}" for i in p] for j, p in enumerate(mp) if p}
    caps = {f"m{j}": int(cap[j]) for j, p in enumerate(mp) if p}
    g = HospitalResident.create_from_dictionaries(res, hos, caps)
    t = time.perf_counter(); sol = g.solve(optimal="resident"); solve = time.perf_counter() - t
    out = np.full(inst[0], -1)
    for h, rs in sol.items():
        for r in rs: out[int(str(r)[1:])] = int(str(h)[1:])
    return out, solve

def algmatch_hr(inst, pre):
    from algmatch import HospitalResidentsProblem
    up, mp = pre; cap = inst[6]
    d = {"residents": {i + 1: [j + 1 for j in p] for i, p in enumerate(up) if p}, "hospitals": {j + 1: {"capacity": int(cap[j]), "preferences": [i + 1 for i in p]} for j, p in enumerate(mp) if p}}
    t = time.perf_counter(); g = HospitalResidentsProblem(dictionary=d, optimised_side="residents"); r = g.get_stable_matching(); solve = time.perf_counter() - t
    out = np.full(inst[0], -1)
    for k, v in r["resident_sided"].items():
        if v: out[int(str(k).lstrip("r")) - 1] = int(str(v).lstrip("h")) - 1
    return out, solve

def python_da(inst, pre):
    """hand-written deferred acceptance in plain Python (lists, dict ranks, heapq): the user's own 30 lines"""
    import heapq
    up, mp = pre; n, m = inst[0], inst[1]; cap = inst[6].tolist()
    t = time.perf_counter()
    rank = [{u: r for r, u in enumerate(p)} for p in mp]; held = [[] for _ in range(m)]; nxt = [0] * n; out = [-1] * n
    stack = list(range(n - 1, -1, -1))
    while stack:
        u = stack.pop(); p = up[u]
        while nxt[u] < len(p):
            j = p[nxt[u]]; nxt[u] += 1; r = rank[j][u]; h = held[j]
            if len(h) < cap[j]: heapq.heappush(h, (-r, u)); out[u] = j; break
            if -h[0][0] > r:
                _, v = heapq.heapreplace(h, (-r, u)); out[u] = j; out[v] = -1; stack.append(v); break
    return np.array(out), time.perf_counter() - t

PEERS = {
    "ortools-mcf-maxflow": (lambda i: ortools_mcf(i, "maxflow"), "ortools"), "ortools-mcf-bypass": (lambda i: ortools_mcf(i, "bypass"), "ortools"),
    "scipy-sparse-lapjvsp": (scipy_sparse, "scipy"),
}
STABLE = {"matching-hr": (matching_hr, "matching"), "algmatch-hr": (algmatch_hr, "algmatch"), "python-da": (python_da, None)}

if __name__ == "__main__":
    ap = argparse.ArgumentParser(); ap.add_argument("peer"); ap.add_argument("inst"); ap.add_argument("--runs", type=int, default=5); ap.add_argument("--budget", type=float, default=60)
    a = ap.parse_args(); inst = load(a.inst); name = os.path.basename(a.inst)[:-4]
    stable = a.peer in STABLE; f, pkg = (STABLE if stable else PEERS)[a.peer]
    pre = prefs(inst) if stable else None
    base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    T, Sv, CP = [], [], []; t0 = time.perf_counter()
    while len(T) < a.runs and (not T or time.perf_counter() - t0 + T[-1] < a.budget):
        c0 = time.process_time(); t = time.perf_counter(); out, sv = f(inst, pre) if stable else f(inst); T.append(time.perf_counter() - t); Sv.append(sv); CP.append(time.process_time() - c0)
    card, score = evaluate(inst, out)
    r = dict(peer=a.peer, version=version(pkg) if pkg else "py" + sys.version.split()[0], instance=name, card=card, score=score, runs=len(T), median_s=round(statistics.median(T), 6), min_s=round(min(T), 6),
             max_s=round(max(T), 6), cpu_s=round(statistics.median(CP), 6), solve_s=round(statistics.median(Sv), 6), rss_mb=round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1), rss_base_mb=round(base, 1))
    if stable: r["stable"] = is_stable(inst, out)
    print(json.dumps(r), flush=True)
