"""What a placement of the sample is told by: the programme it stands on, and the stay itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from attrs import field, frozen

from app.services.sample.stage import Stage
from app.text import Language

LADDER: Final = (
    "suggested",
    "proposed",
    "accepted",
    "assignment_agreed",
    "contracted",
    "ready",
    "active",
    "ended",
    "completed",
)
"""The way of a placement; interrupted and terminated ones have come as far as active."""


@frozen(kw_only=True)
class Ground:
    """What the placements of one programme share."""

    stage: Stage
    programme: str
    template: str
    acronym: str
    languages: tuple[Language, ...]
    decides: str
    kind: str = "internship"
    law: str = "SE"
    outcomes: Mapping[str, Mapping[str, str]] = field(factory=dict)
    defaults: Mapping[str, Any] = field(factory=dict)
    stays: dict[str, Stay] = field(factory=dict)

    @property
    def language(self) -> Language:
        """Return the leading language."""
        return self.languages[0]

    def next_number(self, year: int) -> str:
        """Return the next number of an agreement in the series of a year."""
        return self.stage.number(self.acronym, year)


@frozen(kw_only=True)
class Stay:
    """A placement as it is told: who, where, when, how far, and what is lacking.

    ``gaps`` names what has not been done: sheet, support_sheet, met. ``agreement`` is its state, empty
    for none. ``late`` are keys of tasks whose day has passed.
    """

    participant: str
    person: str
    home: str
    supervisor: str
    host: str
    mentor: str
    signatory: str
    start: date
    end: date
    state: str
    country: str
    city: str
    assignment: Mapping[str, str]
    agreement: str = "signed"
    gaps: frozenset[str] = frozenset()
    late: frozenset[str] = frozenset()
    more: Mapping[str, Any] = field(factory=dict)

    @property
    def step(self) -> int:
        """Return how far it has come on the ladder."""
        way = {"interrupted": "active", "terminated": "active"}
        return LADDER.index(way.get(self.state, self.state))

    def past(self, state: str) -> bool:
        """Say whether it has come to a state or further."""
        return self.step >= LADDER.index(state)
