#!/usr/bin/env python3
"""Loading, rules, both, one change and the replay of a log: nastavnik and its peers on the same bytes in the same minutes.

run.py [--data DIR] [--rounds 5] [--repeats 3]

Makes seeded programmes of 1,000 and 20,000 participants, sees that everybody finds the same by the fifteen compared rules,
then runs everybody in turn, each time in a fresh process that works `repeats` times and reports its median. A figure is the
median of processor time over the rounds. `x` is how many times our time the peer needs. Memory is what the peak grew by over
the loaded text, in sizes of the file. In the rows of one change the `x` column has the milliseconds at 1,000 participants.
Our own rows `rules` and `whole` run all rules, not only the fifteen.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
OURS = os.environ.get("NASTAVNIK_PROGRAMME", os.path.join(HERE, "../../target/release/programme"))
FSM = os.path.join(HERE, "../fsm")
DATA = os.path.join(HERE, "data")
COMPARED = [
    *("TM-CNS-002", "TM-FRM-004", "TM-INT-001", "TM-INT-002", "TM-INT-006", "TM-MEET-007", "TM-MEET-008", "TM-MON-007"),
    *("TM-MON-015", "TM-MON-016", "TM-MTR-009", "TM-PAIR-003", "TM-PAIR-006", "TM-PAIR-009", "TM-PAIR-021"),
]
PYTHON = ["python", "pandas", "polars"]
ROWS = [
    ("B1 load", "load", ["load-borrowed", "load-orjson", "load-pydantic", "load-node"]),
    ("B2 rules", "rules", ["rules-polars", "rules-pandas", "rules-python", "rules-node"]),
    ("B3 bytes to findings", "whole", ["whole-polars", "whole-pandas", "whole-python", "whole-node"]),
]
MACHINES = ["transitions", "xstate", "xstate-pure", "python-statemachine"]
PAIRS, MANY_PAIRS, MACHINE_COUNT = "20000", "200000", "2000"


def output(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def measured(command):
    return json.loads(output(command).splitlines()[-1])


def peer(name, *arguments):
    """The command of a peer or of ours by its name."""
    if name in ("load-borrowed", "load", "rules", "whole"):
        return [OURS, name, *arguments]
    if name.endswith("-node"):
        return ["node", os.path.join(HERE, "peer.mjs"), name, *arguments]
    return [sys.executable, os.path.join(HERE, "peer.py"), name, *arguments]


def made(data, participants):
    file = os.path.join(data, f"p{participants}.json")
    if not os.path.exists(file):
        subprocess.run([OURS, "make", str(participants), file], check=True)
    return file


def agree(file):
    """Everybody's findings by the compared rules, as many and of the same subjects; stops where they differ."""

    def compared(text):
        return sorted(line for line in text.splitlines() if line.split(" ")[0] in COMPARED)

    ours = compared(output([OURS, "findings", file]))
    assert {line.split(" ")[0] for line in ours} == set(COMPARED), "a compared rule found nothing"
    for name in PYTHON:
        theirs = compared(output([sys.executable, os.path.join(HERE, "peer.py"), "findings", name, file]))
        assert theirs == ours, f"{name} finds something else"
    assert compared(output(["node", os.path.join(HERE, "peer.mjs"), "findings", file])) == ours, "node finds something else"
    print(f"{os.path.basename(file)}: {len(ours)} findings by {len(COMPARED)} rules, the same by everybody")


def in_turn(commands, rounds):
    """The median of every figure of every command, which take turns in fresh processes."""
    found = {name: defaultdict(list) for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            for key, value in measured(command).items():
                if isinstance(value, float | int):
                    found[name][key].append(value)
    return {name: {key: statistics.median(of) for key, of in figures.items()} for name, figures in found.items()}


def line(row, name, milliseconds, ratio="", memory=""):
    print(f"{row:22} {name:22} {milliseconds:>11} {ratio:>9} {memory:>9}", flush=True)


def compare(row, ours, peers, file, rounds, repeats):
    size = os.path.getsize(file) / 2**20
    found = in_turn({name: peer(name, file, repeats) for name in [ours, *peers]}, rounds)
    least = found[ours]["cpu_s"]
    for name, figures in found.items():
        memory = (figures["peak_mb"] - figures["base_mb"]) / size
        ratio = "" if name == ours else f"{figures['cpu_s'] / least:.2f}"
        shown = "nastavnik" if name == ours else name
        line(row, shown, f"{figures['cpu_s'] * 1e3:.1f}", ratio, f"{memory:.2f}")
    return least


def replay(rounds, repeats):
    venv = [sys.executable, os.path.join(FSM, "machines.py")]
    node = ["node", os.path.join(FSM, "machines.mjs")]
    commands = {
        "nastavnik": [OURS, "replay", PAIRS, repeats],
        "nastavnik, ten times": [OURS, "replay", MANY_PAIRS, repeats],
    }
    for name in MACHINES:
        commands[name] = [*(node if name.startswith("xstate") else venv), name, MACHINE_COUNT, repeats]
    found = in_turn(commands, rounds)
    ours = found["nastavnik"]["events_per_s_cpu"]
    for name, figures in found.items():
        line(
            "C1 replay, events/s",
            name,
            f"{figures['events_per_s_cpu']:.0f}",
            f"{ours / figures['events_per_s_cpu']:.1f}",
        )


def changes(small, large, rounds, repeats):
    """One record changed: the command and the findings after it, of a programme under watch."""
    found = in_turn({file: [OURS, "change", file, repeats] for file in (small, large)}, rounds)
    for kind in [key for key in found[large] if key.endswith("_us")]:
        few, many = found[small][kind] / 1e3, found[large][kind] / 1e3
        line("B4 one change", kind.removesuffix("_us"), f"{many:.3f}", f"{few:.3f}")
    opened = found[large]
    line("B4 watch begins", "", f"{opened['open_cpu_s'] * 1e3:.1f}", "", f"{opened['open_mb']:.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default=DATA)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--repeats", default="3")
    a = parser.parse_args()
    os.makedirs(a.data, exist_ok=True)
    small, large = made(a.data, 1000), made(a.data, 20000)
    agree(small), agree(large)
    line("row", "who", "cpu ms", "x", "memory")
    for row, ours, peers in ROWS:
        one = compare(f"{row}, 1,000", ours, [], small, a.rounds, a.repeats)
        many = compare(row, ours, peers, large, a.rounds, a.repeats)
        print(f"{'':22} grows by {many / one:.1f} from 1,000 to 20,000 participants")
    changes(small, large, a.rounds, a.repeats)
    replay(a.rounds, a.repeats)


if __name__ == "__main__":
    main()
