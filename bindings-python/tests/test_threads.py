"""Handles serve any number of threads, and the core works with the interpreter's lock released."""

import json
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread

import pytest

from conftest import OPENING
from nastavnik import Programme, TargetModel
from nastavnik.types import MatchProgress

DAY = "2026-10-20"

QUESTIONS: dict[str, Callable[[Programme, TargetModel], object]] = {
    "to_json": lambda programme, _: programme.to_json(),
    "from_json": lambda programme, _: Programme.from_json(programme.to_json()),
    "as_of": lambda programme, _: programme.as_of(DAY),
    "board": lambda programme, _: programme.board(DAY),
    "validate": lambda programme, model: programme.validate(model, DAY),
    "readiness": lambda programme, model: programme.readiness(model, "run", DAY),
    "path_to": lambda programme, model: programme.path_to(model, "complete", DAY),
    "road_map": lambda programme, model: programme.road_map(model, DAY),
    "propose_pairs": lambda programme, model: programme.propose_pairs(model, {"day": DAY}),
    "monitor": lambda programme, model: programme.monitor(model, DAY),
    "publish": lambda programme, model: programme.publish(model, DAY),
    "describe": lambda _, model: model.describe(DAY),
    "open": lambda _, model: Programme.open(model, OPENING),
    "apply": lambda programme, model: programme.apply(
        model, {"type": "start_stage", "stage": "prepare_conditions", "on": "2026-09-02"}
    ),
}


@pytest.fixture(scope="module")
def large(model: TargetModel) -> Programme:
    """A programme with 200 people and no consents."""
    document = json.loads(Programme.open(model, OPENING).programme.to_json())
    document["participants"] = [
        {
            "id": f"{role}-{number}",
            "standing": "pupil",
            "born": born,
            "roles": [{"role": role, "from": "2026-09-10"}],
        }
        for number in range(100)
        for role, born in (("mentee", "2013"), ("mentor", "2010"))
    ]
    return Programme.from_json(document)


@pytest.fixture
def polite() -> Iterator[None]:
    """Nobody is made to give the lock up: it changes hands only where somebody lets go of it."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1_000)
    yield
    sys.setswitchinterval(before)


def lets_go(work: Callable[[], object]) -> bool:
    """Whether another thread gets its turn during the work."""
    begin, had_its_turn = Event(), Event()

    def wait_for_a_turn() -> None:
        begin.wait()
        had_its_turn.set()

    thread = Thread(target=wait_for_a_turn)
    thread.start()
    begin.set()
    # It may wake too late for one call. If the lock is kept, no number of calls helps.
    found = any(work() is not None and had_its_turn.is_set() for _ in range(10_000))
    thread.join()
    return found


@pytest.mark.usefixtures("polite")
@pytest.mark.parametrize("question", QUESTIONS)
def test_the_lock_is_released(question: str, large: Programme, model: TargetModel) -> None:
    assert lets_go(lambda: QUESTIONS[question](large, model))


@pytest.mark.usefixtures("polite")
def test_that_test_can_fail() -> None:
    assert not lets_go(lambda: json.dumps(OPENING))


def test_what_progress_raises_cancels_the_matching(large: Programme, model: TargetModel) -> None:
    class Enough(Exception):
        """Somebody has waited enough."""

    def enough(progress: MatchProgress) -> None:
        raise Enough

    with pytest.raises(Enough):
        large.propose_pairs(model, {"day": DAY}, progress=enough)
    with pytest.raises(TypeError):
        large.propose_pairs(model, {"day": DAY}, progress=7)  # type: ignore[arg-type]


def test_eight_threads_on_one_programme(large: Programme, model: TargetModel) -> None:
    alone = {name: ask(large, model) for name, ask in QUESTIONS.items()}
    with ThreadPoolExecutor(8) as threads:
        answers = [
            (name, threads.submit(ask, large, model))
            for _ in range(8)
            for name, ask in QUESTIONS.items()
        ]
    assert all(answer.result() == alone[name] for name, answer in answers)
