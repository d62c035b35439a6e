"""The types of `nastavnik.types` and the library agree: mypy reads the vectors."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conftest import mypy, vectors

GIVEN = {
    "programme": "Programme",
    "opening": "Opening",
    "directory": "Directory",
    "profile": "Profile",
    "command": "Command",
    "events": "list[Event]",
}
REQUESTS = {
    "propose_pairs": "MatchRequest",
    "explain_pair": "PairQuestion",
    "explain_unmatched": "MenteeQuestion",
    "audit_pairs": "AuditRequest",
    "rematch": "RematchRequest",
    "what_if": "WhatIfRequest",
    "paper": "PaperRequest",
    "young_specialist": "YoungQuestion",
    "agenda": "AgendaRequest",
    "diff": "DiffRequest",
    "calendar_ics": "CalendarRequest",
    "working_days": "WorkingDaysRequest",
}
ANSWERS = {
    "open": "Step",
    "apply": "Step",
    "apply_all": "Step",
    "decide": "list[Event]",
    "replay": "Programme",
    "as_of": "Programme",
    "read_programme": "Programme",
    "read_directory": "Directory",
    "validate": "list[Diagnostic]",
    "check_profile": "list[Diagnostic]",
    "board": "StageBoard",
    "readiness": "Readiness",
    "path_to": "list[PathStep]",
    "road_map": "list[RoadMapItem]",
    "young_specialist": "YoungAnswer | None",
    "agenda": "list[AgendaItem]",
    "diff": "Diff",
    "calendar_ics": "str",
    "working_days": "WorkingDays",
    "propose_pairs": "MatchPlan",
    "explain_pair": "PairExplanation",
    "explain_unmatched": "MenteeExplanation",
    "audit_pairs": "Audit",
    "rematch": "Rematch",
    "watch": "Noticed",
    "what_if": "WhatIf",
    "monitor": "MonitoringReport",
    "publish": "list[PublicShare]",
    "paper": "str | None",
    "describe_model": "Model",
    "barriers": "list[Hurdle]",
    "rule_codes": "list[str]",
    "explain": "str | None",
}


def documents(vector: dict[str, Any]) -> Iterator[tuple[str, object]]:
    """Type and value of everything in a vector that the library took or gave."""
    steps = vector["when"] if isinstance(vector["when"], list) else [vector["when"]]
    match vector["then"]:
        case {"error": error}:
            yield "Error", error
            if error["kind"] == "malformed":
                return
        case {"ok": answer}:
            yield ANSWERS[steps[-1]["op"]], answer
    for arguments in [vector["given"], *steps]:
        for name, value in arguments.items():
            if name in GIVEN and not isinstance(value, str):
                yield GIVEN[name], value
            if name == "request" and not isinstance(value, str):
                yield REQUESTS[arguments["op"]], value
            if name == "commands":
                yield from (("Command", command) for command in value)


IMPORTS = "from nastavnik.types import *"


def test_vectors_fit_the_types(tmp_path: Path) -> None:
    # Many vectors begin alike: each document once.
    found = {
        f"{kind} = {value!r}" for vector in vectors() for kind, value in documents(vector.values[0])
    }
    assert len(found) > 500
    lines = [f"v{number}: {document}" for number, document in enumerate(sorted(found))]
    assert mypy(tmp_path, IMPORTS, *lines) == ""


def test_that_test_can_fail(tmp_path: Path) -> None:
    found = mypy(tmp_path, IMPORTS, 'directory: Directory = {"format": 1, "vhat": 2}')
    assert 'Extra key "vhat"' in found
