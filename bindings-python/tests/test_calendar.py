"""The calendar file is one that other people's software reads."""

import json
from datetime import date, timedelta

import icalendar

from conftest import VECTORS
from nastavnik import Programme, Step, TargetModel


def programme() -> tuple[TargetModel, Programme]:
    """The programme of the vector on the calendar file."""
    vector = json.loads((VECTORS / "time" / "calendar-ru.json").read_text(encoding="utf-8"))
    model = TargetModel.builtin("school")
    school = Programme.open(model, vector["given"]["opening"]).programme
    for command in vector["when"][0]["commands"]:
        step: Step = school.apply(model, command)
        school = step.programme
    return model, school


def test_an_independent_parser_reads_every_line() -> None:
    model, school = programme()
    file = school.calendar_ics(model, {"day": "2026-11-01"})
    calendar = icalendar.Calendar.from_ical(file)
    assert calendar["VERSION"] == "2.0"
    events = calendar.walk("VEVENT")
    open_lines = [
        line for line in school.road_map(model, "2026-11-01") if line["standing"] != "done"
    ]
    assert [event.decoded("DTSTART") for event in events] == [
        date.fromisoformat(line["due"]) for line in open_lines
    ]
    for event, line in zip(events, open_lines, strict=True):
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(days=1)
        assert str(event["SUMMARY"]) == line["task"]["ru"].replace("\r\n", "\n")
        assert "DTSTAMP" in event
    assert len({str(event["UID"]) for event in events}) == len(events)


def test_lines_are_as_long_as_the_standard_lets_them() -> None:
    model, school = programme()
    file = school.calendar_ics(model, {"day": "2026-11-01"})
    lines = file.split("\r\n")
    assert lines[-1] == ""
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "\n" not in "".join(lines)
