#!/usr/bin/env python3
"""Our solver and its peers on the same instances in the same minute: ratios of processor time and of peak memory.

run.py [--data DIR] [--plan small|mid|large|stable|crates|all] [--rounds 5]

Makes the instances that are missing (seeded), then runs everybody in turn, each time in a fresh process that solves three
times and reports its median. A figure is the median over the rounds. Processor time counts from the arrays in memory to the
plan, the peer's model included; reading the file does not count. Everybody exact must find the same number and the same sum.
Memory is what the peak grew by over the loaded instance.

Needs what README.md says: a Python with requirements.txt, LEMON, and `cargo build --release` here and in `rs`.
"""

import argparse
import json
import math
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
OURS = os.environ.get("NASTAVNIK_MATCHING", os.path.join(HERE, "../../target/release/matching"))
CRATES = os.environ.get("MATCH_RS", os.path.join(HERE, "rs/target/release/match_rs"))
LEMON = os.environ.get("MATCH_LEMON", os.path.join(HERE, "match_lemon"))

# name -> arguments of the generator, and the number and sum that every exact solver finds
MIXED = "gen_mixed.py"
INSTANCES = {
    "m100_k10": (["--n", "100", "--k", "10"], (96, 63052)),
    "m100_k50": (["--n", "100", "--k", "50"], (96, 74443)),
    "m1000_k10": (["--n", "1000", "--k", "10"], (979, 624038)),
    "m1000_k50": (["--n", "1000", "--k", "50"], (975, 704417)),
    "m10000_k10": (["--n", "10000", "--k", "10"], (9761, 6267514)),
    "m10000_k50": (["--n", "10000", "--k", "50"], (9682, 7101100)),
    "m10000_k10_s90": (["--n", "10000", "--k", "10", "--slack", ".9"], (8941, 5840185)),
    "m10000_k50_s90": (["--n", "10000", "--k", "50", "--slack", ".9"], (9000, 6657951)),
    "m10000_k10_unit": (["--n", "10000", "--k", "10", "--unit"], (9560, 5897728)),
    "m10000_k50_unit": (["--n", "10000", "--k", "50", "--unit"], (9631, 7206470)),
    "m10000_k10_mixed": ([MIXED, "--n", "10000", "--k", "10"], (8947, 6104680)),
    "m10000_k50_mixed": ([MIXED, "--n", "10000", "--k", "50"], (8938, 6727633)),
    "m100000_k10": (["--n", "100000", "--k", "10"], (97037, 64337210)),
    "m100000_k50": (["--n", "100000", "--k", "50"], (96816, 72408849)),
    "m100000_k50_s90": (["--n", "100000", "--k", "50", "--slack", ".9"], (90000, 65871582)),
}
STABLE = {
    "m100_k10": (87, 58543),
    "m100_k50": (95, 71486),
    "m1000_k10": (884, 574086),
    "m1000_k50": (953, 668548),
    "m10000_k10": (8683, 5759425),
    "m10000_k50": (9424, 6690419),
}
FLOW = ["ortools-mcf-maxflow", "lemon-ns"]
SPARSE = [*FLOW, "scipy-sparse-lapjvsp"]
RUST = ["rs-graph-netsimplex", "ac-library-mcf"]
SMALL, MID, LARGE = ([n for n in INSTANCES if n.startswith(p)] for p in ("m100_", "m10000_", "m100000_"))
SMALL += ["m1000_k10", "m1000_k50"]
PLANS = {
    "small": [(n, "best", SPARSE) for n in SMALL],
    "mid": [(n, "best", SPARSE) for n in MID],
    "large": [(n, "best", FLOW) for n in LARGE],
    "crates": [(n, "best", RUST) for n in ("m1000_k10", "m1000_k50")],
    "stable": [
        ("m1000_k10", "stable-rows", ["matching-hr", "algmatch-hr", "python-da"]),
        ("m1000_k50", "stable-rows", ["matching-hr", "algmatch-hr", "python-da"]),
        ("m10000_k10", "stable-rows", ["python-da"]),
        ("m10000_k50", "stable-rows", ["python-da"]),
    ],
}


def path(data, name):
    return os.path.join(data, name + "_seed1")


def make(data, name):
    if os.path.exists(path(data, name) + ".bin"):
        return
    arguments = INSTANCES[name][0]
    script = arguments[0] if arguments[0] == MIXED else "gen_match.py"
    rest = arguments[1:] if script == MIXED else arguments
    subprocess.run(
        [sys.executable, os.path.join(HERE, script), *rest, "--seed", "1", "--out", data],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def command(peer, file):
    if peer.startswith("nastavnik-"):
        return [OURS, peer.removeprefix("nastavnik-"), file + ".bin", "3"]
    if peer.startswith("lemon"):
        return [LEMON, peer, file + ".bin", "3"]
    if peer in RUST:
        return [CRATES, peer, file + ".bin", "3"]
    return [sys.executable, os.path.join(HERE, "match_py.py"), peer, file + ".npz", "--runs", "3"]


def one(peer, file):
    env = dict(os.environ, RECURSION="1000000")
    done = subprocess.run(command(peer, file), check=False, capture_output=True, text=True, env=env)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return json.loads(lines[-1]) if lines else None


def compare(data, name, work, peers, rounds):
    """Everybody in turn, `rounds` times: (seconds, megabytes) of each; None for a peer that fails."""
    make(data, name)
    file = path(data, name)
    expected = STABLE[name] if work.startswith("stable") else INSTANCES[name][1]
    everybody = ["nastavnik-" + work, *peers]
    found = {peer: [] for peer in everybody}
    for _ in range(rounds):
        for peer in everybody:
            result = one(peer, file)
            if result is None:
                continue
            got = (result["card"], result["score"])
            assert got == expected, f"{peer} on {name}: {got}, expected {expected}"
            memory = result["rss_mb"] - result.get("rss_base_mb", os.path.getsize(file + ".bin") / 2**20)
            found[peer].append((result["cpu_s"], memory))

    def middle(values):
        return tuple(statistics.median(column) for column in zip(*values, strict=False)) if values else None

    return {peer: middle(values) for peer, values in found.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default=os.path.join(HERE, "data"))
    parser.add_argument("--plan", default="mid", choices=[*PLANS, "all"])
    parser.add_argument("--rounds", type=int, default=5)
    a = parser.parse_args()
    os.makedirs(a.data, exist_ok=True)
    rows = [row for plan in (PLANS if a.plan == "all" else [a.plan]) for row in PLANS[plan]]
    ratios, ours_by_name = {}, {}
    print(f"{'instance':20} {'peer':22} {'cpu ms':>10} {'x ours':>8} {'MB':>8} {'x ours':>8}")
    for name, work, peers in rows:
        found = compare(a.data, name, work, peers, a.rounds)
        ours = found.pop("nastavnik-" + work)
        if work == "best":
            ours_by_name[name] = ours[0]
        print(f"{name:20} {'nastavnik-' + work:22} {ours[0] * 1e3:10.3f} {'':8} {ours[1]:8.1f}")
        for peer, value in found.items():
            if value is None:
                print(f"{name:20} {peer:22} {'fails':>10}")
                continue
            ratios.setdefault((peer, work), []).append(value[0] / ours[0])
            memory = f"{value[1] / ours[1]:8.1f}" if ours[1] >= 0.5 else f"{'':8}"
            print(
                f"{name:20} {peer:22} {value[0] * 1e3:10.3f} {value[0] / ours[0]:8.1f} {value[1]:8.1f} {memory}",
                flush=True,
            )
    for (peer, work), values in ratios.items():
        mean = math.exp(statistics.mean(map(math.log, values)))
        print(f"{work}: {peer}: geometric mean {mean:.1f}, least {min(values):.1f}, of {len(values)}")
    for k in ("k10", "k50"):
        small, big = ours_by_name.get(f"m10000_{k}"), ours_by_name.get(f"m100000_{k}")
        if small and big:
            print(f"growth of time with size, {k}, 10,000 to 100,000 rows: exponent {math.log10(big / small):.2f}")


if __name__ == "__main__":
    main()
