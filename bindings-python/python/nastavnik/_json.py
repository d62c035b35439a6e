"""The gate between Python values and the JSON text of the core. The compiled part calls it."""

import datetime
import json
from typing import Any


def _day(value: object) -> str:
    # A datetime is a date too. Its text keeps the time, and the core refuses it where a day is due.
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON")


_write = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_day
).encode


def text(value: object) -> str:
    """JSON text of a document. Text is handed over as it is, a day as its ISO text."""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime.date):
        return _day(value)
    return _write(value)


def read(answer: str) -> Any:  # noqa: ANN401 (the stubs say what each method gives)
    """Python values of JSON text."""
    return json.loads(answer)
