"""The Russian target model of school mentoring (целевая модель наставничества) as plain values.

    >>> from nastavnik import TargetModel
    >>> TargetModel.builtin("school")
    <TargetModel school>

Documents (an opening, a command, a profile, a programme) are given as plain Python values or as
JSON text; `nastavnik.types` has their types. A day is text, "2026-09-01", or a `datetime.date`.
Answers are plain values. What cannot be done raises one of `nastavnik.errors`.

Nothing changes what it is asked about but a `Watch`, and every question names its day: there is no
clock inside.
"""

from nastavnik._nastavnik import (
    Assignment,
    Columns,
    Directory,
    Programme,
    TargetModel,
    Watch,
    __version__,
    barriers,
    check_profile,
    explain,
    rule_codes,
    solve_columns,
)
from nastavnik._step import Step
from nastavnik.errors import (
    MalformedError,
    ModelError,
    NastavnikError,
    RefusedError,
    ReplayError,
)

__all__ = [
    "Assignment",
    "Columns",
    "Directory",
    "MalformedError",
    "ModelError",
    "NastavnikError",
    "Programme",
    "RefusedError",
    "ReplayError",
    "Step",
    "TargetModel",
    "Watch",
    "__version__",
    "barriers",
    "check_profile",
    "explain",
    "rule_codes",
    "solve_columns",
]
