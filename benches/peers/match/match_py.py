#!/usr/bin/env python3
"""Runs a Python peer on an instance and prints one line of JSON.

match_py.py PEER INSTANCE.npz [--runs 5] [--budget 60]

The exact peers find the most matches and then the best sum; the stable ones the plan that is best for mentees. Timed is
the way from the arrays in memory to the assignment as an array, with the building of the peer's own model, because its
user pays for that; `solve_s` is the search alone, where it can be told apart.
"""

import argparse
import heapq
import json
import os
import resource
import statistics
import sys
import time
from importlib.metadata import version

import numpy as np
from gen_match import Instance

BEST_SCORE = 1000
FAR = 1 << 62


def load(path):
    arrays = np.load(path)
    return Instance(**{name: int(arrays[name]) if name in "nm" else arrays[name] for name in Instance._fields})


def evaluate(instance, plan):
    """Matches and score of a plan, a mentor or -1 for each mentee; an assertion fails where it is none."""
    used = np.bincount(plan[plan >= 0], minlength=instance.m)
    assert (used <= instance.cap).all(), "more mentees than places"
    hit = instance.mentor == plan[instance.mentee]
    assert hit.sum() == (plan >= 0).sum(), "a pair that may not be"
    return int((plan >= 0).sum()), int(instance.score[hit].sum())


def is_stable(instance, plan):
    """Whether no mentee and mentor would both rather have each other; told by the edges alone."""
    mentee, mentor = instance.mentee, instance.mentor
    for_mentee = (instance.score << 32) - mentor  # larger is better
    for_mentor = (instance.mscore << 32) - mentee
    hit = mentor == plan[mentee]
    has = np.full(instance.n, -FAR)
    has[mentee[hit]] = for_mentee[hit]
    worst = np.full(instance.m, FAR)
    np.minimum.at(worst, mentor[hit], for_mentor[hit])
    used = np.bincount(plan[plan >= 0], minlength=instance.m)
    worst[used < instance.cap] = -FAR
    return not bool(((for_mentee > has[mentee]) & (for_mentor > worst[mentor])).any())


def unmatched_cost(instance):
    """More than any change of scores may gain."""
    return instance.n * BEST_SCORE + 1


def timed(work):
    began = time.perf_counter()
    return work(), time.perf_counter() - began


# Exact peers: an instance in, the plan and the seconds of the search out.


def ortools_max_flow(instance):
    """The solver's own "most flow, then least cost"."""
    from ortools.graph.python import min_cost_flow

    n, m, edges = instance.n, instance.m, len(instance.mentor)
    source, sink = n + m, n + m + 1
    flow = min_cost_flow.SimpleMinCostFlow()
    arcs = flow.add_arcs_with_capacity_and_unit_cost(
        np.concatenate([np.full(n, source), instance.mentee, n + np.arange(m)]),
        np.concatenate([np.arange(n), n + instance.mentor, np.full(m, sink)]),
        np.concatenate([np.ones(n + edges, np.int64), instance.cap]),
        np.concatenate([np.zeros(n, np.int64), BEST_SCORE - instance.score, np.zeros(m, np.int64)]),
    )
    flow.set_nodes_supplies(np.array([source, sink]), np.array([n, -n]))
    status, seconds = timed(flow.solve_max_flow_with_min_cost)
    assert status == flow.OPTIMAL, status
    return plan_of_flow(instance, flow.flows(arcs[n : n + edges])), seconds


def ortools_bypass(instance):
    """Every mentee sends one unit, to a mentor or at a great cost past all of them."""
    from ortools.graph.python import min_cost_flow

    n, m, edges = instance.n, instance.m, len(instance.mentor)
    sink = n + m
    flow = min_cost_flow.SimpleMinCostFlow()
    arcs = flow.add_arcs_with_capacity_and_unit_cost(
        np.concatenate([instance.mentee, n + np.arange(m), np.arange(n)]),
        np.concatenate([n + instance.mentor, np.full(m, sink), np.full(n, sink)]),
        np.concatenate([np.ones(edges, np.int64), instance.cap, np.ones(n, np.int64)]),
        np.concatenate([BEST_SCORE - instance.score, np.zeros(m, np.int64), np.full(n, unmatched_cost(instance))]),
    )
    supplies = np.concatenate([np.ones(n, np.int64), [-n]])
    flow.set_nodes_supplies(np.concatenate([np.arange(n), [sink]]), supplies)
    status, seconds = timed(flow.solve)
    assert status == flow.OPTIMAL, status
    return plan_of_flow(instance, flow.flows(arcs[:edges])), seconds


def plan_of_flow(instance, flows):
    used = np.asarray(flows) > 0
    plan = np.full(instance.n, -1)
    plan[instance.mentee[used]] = instance.mentor[used]
    return plan


def scipy_sparse(instance):
    """Every place a column of its own, and for every mentee a column at a great cost."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    n = instance.n
    first = np.concatenate([[0], np.cumsum(instance.cap)])
    times = instance.cap[instance.mentor]
    edge = np.repeat(np.arange(len(instance.mentor)), times)
    place = np.arange(len(edge)) - np.repeat(np.cumsum(times) - times, times)
    rows = np.concatenate([instance.mentee[edge], np.arange(n)])
    columns = np.concatenate([first[instance.mentor[edge]] + place, first[-1] + np.arange(n)])
    costs = np.concatenate([BEST_SCORE + 1 - instance.score[edge], np.full(n, unmatched_cost(instance))])
    table = csr_array((costs.astype(float), (rows, columns)), shape=(n, first[-1] + n))
    (rows, columns), seconds = timed(lambda: min_weight_full_bipartite_matching(table))
    real = columns < first[-1]
    plan = np.full(n, -1)
    plan[rows[real]] = np.repeat(np.arange(instance.m), instance.cap)[columns[real]]
    return plan, seconds


# Stable peers work on lists of preferences, which are part of their model.


def preferences(instance):
    """The mentors of each mentee and the mentees of each mentor, best first."""
    mentee, mentor = instance.mentee, instance.mentor
    order = np.lexsort((mentor, -instance.score, mentee))
    of_mentees = np.split(mentor[order], instance.ptr[1:-1])
    order = np.lexsort((mentee, -instance.mscore, mentor))
    bounds = np.cumsum(np.bincount(mentor, minlength=instance.m))[:-1]
    of_mentors = np.split(mentee[order], bounds)
    return [liked.tolist() for liked in of_mentees], [liked.tolist() for liked in of_mentors]


def matching_package(instance, lists):
    from matching.games import HospitalResident

    if "RECURSION" in os.environ:  # It copies linked players deeply: Python's own limit is too low from 1,000 on.
        sys.setrecursionlimit(int(os.environ["RECURSION"]))
    of_mentees, of_mentors = lists
    game = HospitalResident.create_from_dictionaries(
        {f"u{i}": [f"m{j}" for j in liked] for i, liked in enumerate(of_mentees) if liked},
        {f"m{j}": [f"u{i}" for i in liked] for j, liked in enumerate(of_mentors) if liked},
        {f"m{j}": int(instance.cap[j]) for j, liked in enumerate(of_mentors) if liked},
    )
    solution, seconds = timed(lambda: game.solve(optimal="resident"))
    plan = np.full(instance.n, -1)
    for mentor, mentees in solution.items():
        for mentee in mentees:
            plan[int(str(mentee)[1:])] = int(str(mentor)[1:])
    return plan, seconds


def algmatch_package(instance, lists):
    from algmatch import HospitalResidentsProblem

    def hospital(j, liked):
        return {"capacity": int(instance.cap[j]), "preferences": [i + 1 for i in liked]}

    of_mentees, of_mentors = lists
    game = {
        "residents": {i + 1: [j + 1 for j in liked] for i, liked in enumerate(of_mentees) if liked},
        "hospitals": {j + 1: hospital(j, liked) for j, liked in enumerate(of_mentors) if liked},
    }

    def solve():
        problem = HospitalResidentsProblem(dictionary=game, optimised_side="residents")
        return problem.get_stable_matching()["resident_sided"]

    solution, seconds = timed(solve)
    plan = np.full(instance.n, -1)
    for mentee, mentor in solution.items():
        if mentor:
            plan[int(str(mentee).lstrip("r")) - 1] = int(str(mentor).lstrip("h")) - 1
    return plan, seconds


def by_hand(instance, lists):
    """Deferred acceptance as somebody would write it for themselves."""
    of_mentees, of_mentors = lists
    cap = instance.cap.tolist()

    def solve():
        rank = [{mentee: place for place, mentee in enumerate(liked)} for liked in of_mentors]
        held = [[] for _ in of_mentors]
        asked = [0] * instance.n
        plan = [-1] * instance.n
        free = list(range(instance.n - 1, -1, -1))
        while free:
            mentee = free.pop()
            liked = of_mentees[mentee]
            while asked[mentee] < len(liked):
                mentor = liked[asked[mentee]]
                asked[mentee] += 1
                offer = (-rank[mentor][mentee], mentee)
                if len(held[mentor]) < cap[mentor]:
                    heapq.heappush(held[mentor], offer)
                    plan[mentee] = mentor
                    break
                if held[mentor][0] < offer:
                    _, refused = heapq.heapreplace(held[mentor], offer)
                    plan[mentee], plan[refused] = mentor, -1
                    free.append(refused)
                    break
        return plan

    plan, seconds = timed(solve)
    return np.array(plan), seconds


#: What runs, and the package whose version is told.
EXACT = {
    "ortools-mcf-maxflow": (ortools_max_flow, "ortools"),
    "ortools-mcf-bypass": (ortools_bypass, "ortools"),
    "scipy-sparse-lapjvsp": (scipy_sparse, "scipy"),
}
STABLE = {
    "matching-hr": (matching_package, "matching"),
    "algmatch-hr": (algmatch_package, "algmatch"),
    "python-da": (by_hand, None),
}


def peak_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description="Runs a Python peer on an instance.")
    parser.add_argument("peer", choices=[*EXACT, *STABLE])
    parser.add_argument("instance")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--budget", type=float, default=60, help="seconds after which no run begins")
    a = parser.parse_args()
    instance = load(a.instance)
    stable = a.peer in STABLE
    solve, package = (STABLE if stable else EXACT)[a.peer]
    base = peak_mb()
    wall, processor, search = [], [], []
    began = time.perf_counter()
    while len(wall) < a.runs and (not wall or time.perf_counter() - began + wall[-1] < a.budget):
        at_first = time.process_time()
        (plan, seconds), whole = timed(lambda: solve(instance, preferences(instance)) if stable else solve(instance))
        wall.append(whole)
        search.append(seconds)
        processor.append(time.process_time() - at_first)
    card, score = evaluate(instance, plan)
    line = {
        "peer": a.peer,
        "version": version(package) if package else f"py{sys.version.split()[0]}",
        "instance": os.path.basename(a.instance).removesuffix(".npz"),
        "card": card,
        "score": score,
        "runs": len(wall),
        "median_s": round(statistics.median(wall), 6),
        "min_s": round(min(wall), 6),
        "max_s": round(max(wall), 6),
        "cpu_s": round(statistics.median(processor), 6),
        "solve_s": round(statistics.median(search), 6),
        "rss_mb": round(peak_mb(), 1),
        "rss_base_mb": round(base, 1),
    }
    if stable:
        line["stable"] = is_stable(instance, plan)
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
