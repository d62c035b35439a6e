"""Runs the vectors; their format is in `tests/vectors/README.md`."""

import json
from typing import Any

import pytest

from conftest import vectors
from nastavnik import (
    Directory,
    NastavnikError,
    Programme,
    Step,
    TargetModel,
    barriers,
    check_profile,
    explain,
    rule_codes,
)
from nastavnik.types import Event, MatchProgress


def text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Scene:
    """What the steps of a vector work on."""

    def __init__(self, given: dict[str, Any]) -> None:
        profile = given.get("profile", "school")
        is_builtin = isinstance(profile, str)
        self.model = (TargetModel.builtin if is_builtin else TargetModel.from_json)(profile)
        if "programme" in given:
            self.programme = Programme.from_json(given["programme"])
        elif "opening" in given:
            self.programme = Programme.open(self.model, given["opening"]).programme
        self.directory = Directory.from_json(given.get("directory", {"format": 1, "people": {}}))

    def take(self, programme: Programme) -> str:
        self.programme = programme
        return programme.to_json()

    def advance(self, *steps: Step) -> str:
        events: list[Event] = [event for step in steps for event in step.events]
        return f'{{"programme":{self.take(steps[-1].programme)},"events":{text(events)}}}'

    def apply_all(self, commands: list[Any]) -> str:
        steps = [Step(self.programme, [])]
        for command in commands:
            steps.append(steps[-1].programme.apply(self.model, command))
        return self.advance(*steps)

    def watched(self, day: str, command: Any) -> str:  # noqa: ANN401
        """The programme goes on; its findings must be those of all rules."""
        watch = self.programme.watch(self.model, day)
        noticed = text(watch.apply(command))
        self.programme = watch.programme
        assert watch.findings() == self.programme.validate(self.model, watch.day)
        return noticed

    def proposed(self, request: Any) -> str:  # noqa: ANN401
        """The same with and without a progress that is told."""
        told: list[MatchProgress] = []
        answer = text(self.programme.propose_pairs(self.model, request, progress=told.append))
        assert answer == text(self.programme.propose_pairs(self.model, request))
        assert told[-1]["finished"]
        return answer

    def step(self, op: str, **given: Any) -> str:  # noqa: ANN401
        """Do a step and give its answer as JSON text."""
        match op:
            case "open":
                return self.advance(Programme.open(self.model, **given))
            case "apply":
                return self.advance(self.programme.apply(self.model, **given))
            case "apply_all":
                return self.apply_all(**given)
            case "watch":
                return self.watched(**given)
            case "replay":
                return self.take(Programme.replay(**given))
            case "as_of":
                return self.take(self.programme.as_of(**given))
            case "read_programme":
                return self.take(Programme.from_json(**given))
            case "read_directory":
                return Directory.from_json(**given).to_json()
            case "board":
                return text(self.programme.board(**given))
            case "validate":
                only = given.pop("only", rule_codes())
                found = self.programme.validate(self.model, **given)
                return text([finding for finding in found if finding["code"] in only])
            case "paper":
                return text(self.programme.paper(self.model, self.directory, **given))
            case "check_profile":
                only = given.pop("only", None)
                found = check_profile(**given)
                return text([one for one in found if not only or one["code"] in only])
            case "describe_model":
                return text(self.model.describe(**given))
            case "working_days":
                return text(self.model.working_days(**given))
            case "barriers":
                return text(barriers())
            case "propose_pairs":
                return self.proposed(**given)
            case "rule_codes":
                return text(rule_codes())
            case "explain":
                return text(explain(**given))
            case _:  # questions to a programme under a model
                return text(getattr(self.programme, op)(self.model, **given))


def run(vector: dict[str, Any]) -> str:
    steps = vector["when"]
    try:
        scene = Scene(vector["given"])
        for step in steps if isinstance(steps, list) else [steps]:
            answer = scene.step(**step)
    except NastavnikError as error:
        return f'{{"error":{text(error.args[0])}}}'
    return f'{{"ok":{answer}}}'


def test_there_are_vectors() -> None:
    assert len(vectors()) > 100


@pytest.mark.parametrize("vector", vectors())
def test_vector(vector: dict[str, Any]) -> None:
    assert vector["then"] is not None, "nobody has looked at the answer yet"
    assert run(vector) == text(vector["then"])
