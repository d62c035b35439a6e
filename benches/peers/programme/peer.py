"""One peer in a process of its own.

`peer.py PEER FILE ROUNDS` prints a line of JSON, `peer.py findings PEER FILE` the findings.
"""

import gc
import json
import resource
import statistics
import sys
import time
from pathlib import Path

import rules


def prepared(peer, text):
    """The work to measure, with everything that it does not count done already."""
    import orjson

    if peer == "load-orjson":
        return lambda: orjson.loads(text)
    if peer == "load-pydantic":
        import typed

        return lambda: typed.Programme.model_validate_json(text)
    work, how = peer.split("-")
    frames, check = {
        "python": (lambda o: o, rules.by_hand),
        "pandas": (rules.frames_pandas, rules.in_pandas),
        "polars": (rules.frames_polars, rules.in_polars),
    }[how]
    if work == "rules":
        data = frames(orjson.loads(text))
        return lambda: check(data)
    return lambda: check(frames(orjson.loads(text)))


def peak_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    if sys.argv[1] == "findings":
        found = prepared(f"whole-{sys.argv[2]}", Path(sys.argv[3]).read_bytes())()
        print("\n".join(sorted(f"{code} {subject}" for code, subject in found)))
        return
    peer, file, rounds = sys.argv[1:]
    text = Path(file).read_bytes()
    work = prepared(peer, text)
    base, times = peak_mb(), []
    for _ in range(int(rounds)):
        gc.collect()
        began = time.process_time()
        result = work()
        times.append(time.process_time() - began)
        del result
    print(json.dumps({"peer": peer, "cpu_s": statistics.median(times), "base_mb": base, "peak_mb": peak_mb()}))


main()
