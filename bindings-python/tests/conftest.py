"""What most tests need: a model, a programme, the vectors."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from nastavnik import Programme, TargetModel
from nastavnik.types import Opening

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"

OPENING: Opening = {
    "id": "school-0-2026",
    "profile": "school",
    "on": "2026-09-01",
    "header": {
        "title": "Учимся вместе",
        "organisation": {"name": "Школа № 0 (вымышленная)", "kind": "school"},
        "period": {"from": "2026-09-01", "until": "2027-06-30"},
    },
}


def vectors() -> list[Any]:
    """Every vector, as a parameter with its file's name."""
    return [
        pytest.param(
            json.loads(file.read_text("utf-8")), id=str(file.relative_to(VECTORS).with_suffix(""))
        )
        for file in sorted(VECTORS.rglob("*.json"))
    ]


def mypy(folder: Path, *lines: str) -> str:
    """What mypy has to say about a program."""
    (folder / "check.py").write_text("\n".join(lines) + "\n", "utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "check.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout + found.stderr


@pytest.fixture(scope="session")
def model() -> TargetModel:
    """The model that the library recommends to schools."""
    return TargetModel.builtin("school")


@pytest.fixture
def programme(model: TargetModel) -> Programme:
    """A programme on its first day."""
    return Programme.open(model, OPENING).programme
