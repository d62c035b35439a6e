"""What came of a command."""

from typing import NamedTuple

from nastavnik._nastavnik import Programme
from nastavnik.types import Event


class Step(NamedTuple):
    """What came of a command: `programme, events = programme.apply(model, command)`."""

    programme: Programme
    """The programme after the command."""
    events: list[Event]
    """What happened. Store these; `Programme.replay` gives the programme back."""
