"""The life of a pair as a state machine in Python: machines.py transitions|python-statemachine MACHINES ROUNDS.

Seven events for each machine, six accepted and one refused by its guard. Making the machines does not count.
"""

import json
import statistics
import sys
import time

STATES = ["draft", "matched", "consented", "ordered", "active", "closing", "archived"]
STEPS = {
    "match": "mentor",
    "consent": "consent",
    "order": "order",
    "start": "started",
    "finish": "report",
    "archive": "signed",
}
EVENTS = 7


class Guards:
    def __init__(self):
        self.facts = dict.fromkeys(STEPS.values(), True) | {"report": False}

    def has_mentor(self):
        return self.facts["mentor"]

    def has_consent(self):
        return self.facts["consent"]

    def has_order(self):
        return self.facts["order"]

    def has_started(self):
        return self.facts["started"]

    def has_report(self):
        return self.facts["report"]

    def has_signed(self):
        return self.facts["signed"]


def live(pair):
    pair.match(), pair.consent(), pair.order(), pair.start(), pair.finish()
    pair.facts["report"] = True
    pair.finish(), pair.archive()


def of_transitions(count):
    from transitions import Machine

    places = zip(STEPS.items(), STATES, STATES[1:], strict=False)
    steps = [{"trigger": e, "source": a, "dest": b, "conditions": f"has_{need}"} for (e, need), a, b in places]
    pairs = [Guards() for _ in range(count)]
    Machine(model=pairs, states=STATES, transitions=steps, initial="draft", auto_transitions=False)
    return pairs, lambda pair: pair.state == "archived"


def of_statemachine(count):
    from statemachine import State, StateMachine

    class Pair(Guards, StateMachine):
        allow_event_without_transition = True
        draft = State(initial=True)
        matched, consented, ordered, active, closing = State(), State(), State(), State(), State()
        archived = State(final=True)
        match = draft.to(matched, cond="has_mentor")
        consent = matched.to(consented, cond="has_consent")
        order = consented.to(ordered, cond="has_order")
        start = ordered.to(active, cond="has_started")
        finish = active.to(closing, cond="has_report")
        archive = closing.to(archived, cond="has_signed")

        def __init__(self):
            Guards.__init__(self)
            StateMachine.__init__(self)

    return [Pair() for _ in range(count)], lambda pair: pair.archived.is_active


def main():
    peer, machines, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    make = {"transitions": of_transitions, "python-statemachine": of_statemachine}[peer]
    times = []
    for _ in range(rounds):
        pairs, is_archived = make(machines)
        began = time.process_time()
        for pair in pairs:
            live(pair)
        times.append(time.process_time() - began)
        assert all(map(is_archived, pairs))
    seconds = statistics.median(times)
    print(json.dumps({"peer": peer, "cpu_s": seconds, "events_per_s_cpu": EVENTS * machines / seconds}))


main()
