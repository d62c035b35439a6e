"""Why the library could not do what was asked. What `validate` finds is no error.

Every error has a permanent code, and says what is wrong in Russian and in English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nastavnik.types import Diagnostic, Error

__all__ = ["MalformedError", "ModelError", "NastavnikError", "RefusedError", "ReplayError"]


class NastavnikError(Exception):
    """Any error of the library."""

    def __init__(self, error: Error) -> None:
        """Of the error as it crosses the boundary."""
        # The whole error is the argument: that is what pickling keeps.
        super().__init__(error)
        self._error = error

    def __str__(self) -> str:
        """Give the code and the Russian message."""
        return f"{self.code}: {self.message_ru}"

    @property
    def kind(self) -> str:
        """One of `malformed`, `model`, `refused`, `replay`."""
        return self._error["kind"]

    @property
    def code(self) -> str:
        """The permanent code of the first reason."""
        return self._error["code"]

    @property
    def message_ru(self) -> str:
        """What is wrong, in Russian, a line for every reason; of bad input also what to do."""
        return self._error["message"]["ru"]

    @property
    def message_en(self) -> str:
        """What is wrong, in English, a line for every reason; of bad input also what to do."""
        return self._error["message"]["en"]

    @property
    def reasons(self) -> list[Diagnostic]:
        """Every reason, not only the first."""
        return self._error["reasons"]

    @property
    def at(self) -> str:
        """The place of the first reason, a JSON Pointer; empty for the whole document."""
        return self.reasons[0]["at"]


class MalformedError(NastavnikError, ValueError):
    """The input is not what it should be."""


class ModelError(NastavnikError):
    """The profile cannot be used."""


class RefusedError(NastavnikError):
    """The command was refused; the programme is as it was."""


class ReplayError(NastavnikError):
    """The log is not a programme's."""
