"""Names for what the compiled part takes, so that the stubs can say it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from nastavnik.types import MatchProgress

__all__ = ["ArrowTable", "Report"]


class ArrowStream(Protocol):
    """A table of pyarrow, polars, pandas, DuckDB, arro3."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Give the table as an Arrow stream."""


class ArrowArray(Protocol):
    """A batch of records."""

    def __arrow_c_array__(self, requested_schema: object = None) -> object:
        """Give the batch as an Arrow array of structures."""


ArrowTable: TypeAlias = ArrowStream | ArrowArray
Report: TypeAlias = Callable[[MatchProgress], object]
