"""A programme under watch: commands one after the other, each with what it changes."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from nastavnik import Programme, RefusedError, TargetModel, Watch

DAY = "2026-10-01"


def enrol(watch: Watch, person: str) -> list[str]:
    noticed = watch.apply(
        {
            "type": "enrol",
            "id": person,
            "standing": "pupil",
            "roles": [{"role": "mentee", "from": "2026-09-10"}],
        }
    )
    return [finding["code"] for finding in noticed["new"]]


def test_a_refused_command_changes_nothing(programme: Programme, model: TargetModel) -> None:
    watch = programme.watch(model, DAY)
    enrol(watch, "a")
    before, findings = watch.programme, watch.findings()
    with pytest.raises(RefusedError):
        enrol(watch, "a")
    assert watch.programme == before
    assert watch.findings() == findings


def test_a_programme_that_is_held_stays_as_it_was(programme: Programme, model: TargetModel) -> None:
    watch = programme.watch(model, DAY)
    held = watch.programme
    assert "TM-MTE-009" in enrol(watch, "a")  # nobody knows when the mentee was born
    assert held == programme
    assert watch.programme != held


def test_threads_take_turns(programme: Programme, model: TargetModel) -> None:
    watch = programme.watch(model, DAY)
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda nth: enrol(watch, f"p-{nth}"), range(200)))
    assert watch.findings() == watch.programme.validate(model, DAY)
