"""Handles are values: equal when they say the same, never changed, copied and pickled freely."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import nastavnik
from conftest import OPENING
from nastavnik import Directory, Programme, Step, TargetModel
from nastavnik.types import Profile

PROFILE: Profile = {
    "format": 1,
    "id": "school-0",
    "title": {"ru": "Школа № 0", "en": "School 0"},
    "extends": ["school"],
}
DIRECTORY = '{"format":1,"people":{"p-1":{"name":"Образцова Проба Примеровна"}}}'

HANDLES: dict[str, Callable[[], object]] = {
    "builtin": lambda: TargetModel.builtin("school"),
    "profile": lambda: TargetModel.from_json(PROFILE),
    "programme": lambda: Programme.open(TargetModel.builtin("school"), OPENING).programme,
    "directory": lambda: Directory.from_json(DIRECTORY),
}


@pytest.fixture(params=HANDLES)
def handle(request: pytest.FixtureRequest) -> Any:  # noqa: ANN401
    make: Callable[[], object] = HANDLES[request.param]
    return make()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickled(handle: object, protocol: int) -> None:
    back = pickle.loads(pickle.dumps(handle, protocol))
    assert back == handle
    assert back is not handle
    assert hash(back) == hash(handle)


def test_a_copy_is_the_same(handle: object) -> None:
    assert copy.copy(handle) is handle
    assert copy.deepcopy([handle]) == [handle]


def test_nothing_can_be_set(handle: Any) -> None:  # noqa: ANN401
    with pytest.raises(AttributeError):
        handle.id = "other"


def test_nothing_is_made_of_nothing(handle: object) -> None:
    with pytest.raises(TypeError):
        type(handle)()


def test_equality(programme: Programme, model: TargetModel) -> None:
    other = Programme.open(model, {**OPENING, "id": "school-1-2026"}).programme
    assert programme == Programme.from_json(programme.to_json())
    assert programme != other
    assert programme != programme.to_json()
    assert len({programme, other, Programme.from_json(programme.to_json())}) == 2
    assert TargetModel.builtin("school") == model
    assert TargetModel.from_json(PROFILE) != model


def test_repr(programme: Programme, model: TargetModel) -> None:
    assert repr(programme) == "<Programme school-0-2026, school>"
    assert repr(model) == "<TargetModel school>"
    # No names: a log is no place for them.
    assert repr(Directory.from_json(DIRECTORY)) == "<Directory of 1>"


def test_identity(programme: Programme, model: TargetModel) -> None:
    assert (programme.id, programme.profile, model.id) == ("school-0-2026", "school", "school")
    assert len(Directory.from_json(DIRECTORY)) == 1
    assert Directory.from_json(DIRECTORY).to_json() == DIRECTORY


def test_a_step_unpacks(programme: Programme, model: TargetModel) -> None:
    step = programme.apply(
        model, {"type": "start_stage", "stage": "prepare_conditions", "on": "2026-09-02"}
    )
    after, events = step
    assert isinstance(step, Step)
    assert (step.programme, step.events) == (after, events)
    assert after != programme
    assert [event["type"] for event in events] == ["stage_moved"]
    assert events == programme.decide(
        model, {"type": "start_stage", "stage": "prepare_conditions", "on": "2026-09-02"}
    )
    assert pickle.loads(pickle.dumps(step)) == step


def test_text_and_values_are_the_same(programme: Programme, model: TargetModel) -> None:
    text = '{"type": "choose_forms", "forms": ["student_student"], "on": "2026-09-05"}'
    values = {"type": "choose_forms", "forms": ["student_student"], "on": "2026-09-05"}
    assert programme.apply(model, text) == programme.apply(model, values)  # type: ignore[arg-type]


def test_everything_offered_is_there() -> None:
    for name in nastavnik.__all__:
        documented = getattr(nastavnik, name)
        assert documented.__doc__, name
        if isinstance(documented, type):
            for member in vars(documented):
                assert member.startswith("_") or getattr(documented, member).__doc__, member
