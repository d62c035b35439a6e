"""A day is text or a date. A moment is no day: it is refused, never cut."""

import datetime as dt

import pytest

from nastavnik import MalformedError, Programme, TargetModel

MOMENTS = [
    dt.datetime(2026, 9, 2),
    dt.datetime(2026, 9, 1, 23, 59),
    dt.datetime(2026, 9, 1, 23, 59, tzinfo=dt.timezone.utc),
    dt.datetime(2026, 9, 1, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=3))),
]


def start(on: object) -> dict[str, object]:
    return {"type": "start_stage", "stage": "prepare_conditions", "on": on}


def test_a_date_is_a_day(programme: Programme, model: TargetModel) -> None:
    day = dt.date(2026, 9, 2)
    assert programme.board(day) == programme.board("2026-09-02")
    assert programme.as_of(day) == programme.as_of("2026-09-02")
    assert programme.validate(model, day) == programme.validate(model, "2026-09-02")
    assert model.describe(day) == model.describe("2026-09-02")
    assert programme.apply(model, start(day)) == programme.apply(model, start("2026-09-02"))  # type: ignore[arg-type]


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_moment_is_no_day(moment: dt.datetime, programme: Programme, model: TargetModel) -> None:
    with pytest.raises(MalformedError) as asked:
        programme.board(moment)
    assert (asked.value.code, asked.value.at) == ("TM-SHP-002", "/day")
    with pytest.raises(MalformedError) as told:
        programme.apply(model, start(moment))  # type: ignore[arg-type]
    assert (told.value.code, told.value.at) == ("TM-SHP-002", "/on")
    assert moment.isoformat() in told.value.message_ru


@pytest.mark.parametrize(
    "day", ["01.09.2026", "2026-9-1", "2026-02-30", "", "2026-09-01 ", 20260901, None, dt.time(9)]
)
def test_what_else_is_no_day(day: object, programme: Programme) -> None:
    with pytest.raises(MalformedError) as asked:
        programme.board(day)  # type: ignore[arg-type]
    assert asked.value.at == "/day"
