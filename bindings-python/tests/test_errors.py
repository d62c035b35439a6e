"""Every error has a code, a place and both languages."""

import pickle
from typing import Any

import pytest

from nastavnik import (
    MalformedError,
    ModelError,
    NastavnikError,
    Programme,
    RefusedError,
    ReplayError,
    TargetModel,
)


def start(**more: object) -> Any:  # noqa: ANN401
    return {"type": "start_stage", "stage": "prepare_conditions", "on": "2026-09-02", **more}


def refused(programme: Programme, model: TargetModel) -> NastavnikError:
    with pytest.raises(RefusedError) as error:
        programme.apply(
            model, {"type": "close_stage", "stage": "prepare_conditions", "on": "2026-09-02"}
        )
    return error.value


def test_malformed(programme: Programme, model: TargetModel) -> None:
    with pytest.raises(MalformedError) as error:
        programme.apply(model, start(stag="run"))
    assert isinstance(error.value, ValueError)
    assert error.value.kind == "malformed"
    assert error.value.code == "TM-SHP-003"
    assert error.value.at == "/stag"
    assert error.value.message_ru.startswith(
        "/stag: Неизвестное поле «stag». Вероятно, имелось в виду «stage»"
    )
    assert error.value.message_en.startswith(
        "/stag: Unknown field “stag”. Probably “stage” was meant"
    )
    assert str(error.value) == f"TM-SHP-003: {error.value.message_ru}"
    assert error.value.reasons[0]["params"]["nearest"] == "stage"


def test_model() -> None:
    with pytest.raises(ModelError) as error:
        TargetModel.builtin("shcool")
    assert (error.value.kind, error.value.code) == ("model", "TM-MDL-001")
    assert not isinstance(error.value, ValueError)


def test_refused(programme: Programme, model: TargetModel) -> None:
    error = refused(programme, model)
    assert error.kind == "refused"
    assert error.code == error.reasons[0]["code"]
    assert all(reason["message"]["ru"] for reason in error.reasons)


def test_replay() -> None:
    with pytest.raises(ReplayError) as error:
        Programme.replay([])
    assert (error.value.kind, error.value.code, error.value.at) == ("replay", "TM-RPL-001", "/0")


def test_pickled(programme: Programme, model: TargetModel) -> None:
    error = refused(programme, model)
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is RefusedError
    assert str(back) == str(error)
    assert back.reasons == error.reasons


CIRCLE: dict[str, Any] = {}
CIRCLE["again"] = CIRCLE
DEEP: list[Any] = []
for _ in range(100_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ({1, 2}, TypeError),
        (object(), TypeError),
        (b"2026-09-02", TypeError),
        ({(1, 2): 3}, TypeError),
        (float("nan"), ValueError),
        (float("inf"), ValueError),
        (CIRCLE, ValueError),
        (DEEP, RecursionError),
        ("\ud800", UnicodeEncodeError),
    ],
    ids=["set", "object", "bytes", "key", "nan", "inf", "circle", "deep", "surrogate"],
)
def test_what_json_cannot_hold(
    value: object, cause: type[Exception], programme: Programme, model: TargetModel
) -> None:
    with pytest.raises(MalformedError) as error:
        programme.apply(model, start(on=value))
    assert error.value.at == "/command"
    assert isinstance(error.value.__cause__, cause)


def test_a_lone_surrogate_in_text(programme: Programme) -> None:
    for ask in (Programme.from_json, TargetModel.from_json, programme.board):
        with pytest.raises(MalformedError):
            ask("\ud800")


def test_a_float_is_no_count(programme: Programme, model: TargetModel) -> None:
    plan = {"on": "2026-11-01", "meetings": 1.5, "made_by": []}
    with pytest.raises(MalformedError) as error:
        programme.apply(model, {"type": "plan_pair", "pair": "pair-1", "plan": plan})  # type: ignore[arg-type]
    assert error.value.at == "/plan/meetings"


def test_an_interruption_passes(programme: Programme, model: TargetModel) -> None:
    class Interrupting(dict[str, object]):
        def items(self) -> Any:  # noqa: ANN401
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        programme.apply(model, Interrupting(type="enrol"))  # type: ignore[arg-type]


def test_a_handle_of_another_kind_is_a_type_error(programme: Programme) -> None:
    with pytest.raises(TypeError):
        programme.validate(programme, "2026-09-02")  # type: ignore[arg-type]
