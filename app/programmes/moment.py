"""When something is due: so many days from an anchor, written ``AS-14`` or ``RD-14 draft``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, cast

from attrs import frozen

from app.programmes.reading import Table
from app.text import Text

Anchor = Literal["PS", "PE", "YS", "YE", "CO", "CC", "AS", "AM", "AE", "EV", "RD"]
Scope = Literal["programme", "year", "call", "placement", "event", "report"]

SCOPES: Final[Mapping[Anchor, Scope]] = MappingProxyType(
    {
        "PS": "programme",
        "PE": "programme",
        "YS": "year",
        "YE": "year",
        "CO": "call",
        "CC": "call",
        "AS": "placement",
        "AM": "placement",
        "AE": "placement",
        "EV": "event",
        "RD": "report",
    }
)
"""What an anchor is a day of: each programme year, each call, each placement … has its own."""

_WRITTEN = re.compile(rf"({'|'.join(SCOPES)})([+-]\d{{1,3}})?(?: ([a-z_]+))?")

BAD_MOMENT = Text(
    en="“{value}” is no moment. Write an anchor with days, such as AS-14.",
    sv="”{value}” är ingen tidpunkt. Skriv en utgångspunkt med dagar, till exempel AS-14.",
    nb="«{value}» er ikke et tidspunkt. Skriv et utgangspunkt med dager, for eksempel AS-14.",
    da='"{value}" er ikke et tidspunkt. Skriv et udgangspunkt med dage, for eksempel AS-14.',
)


@frozen
class Moment:
    """A day counted from an anchor; AM is the day in the middle of a placement.

    ``label`` tells several moments of one task apart. Those labelled ``opens`` and ``closes``
    propose the dates that CO and CC stand for.
    """

    anchor: Anchor
    days: int = 0
    label: str = ""

    @property
    def scope(self) -> Scope:
        """Return what has this anchor."""
        return SCOPES[self.anchor]

    def __str__(self) -> str:
        """Write the moment as it stands in a template."""
        days = f"{self.days:+d}" if self.days else ""
        return f"{self.anchor}{days} {self.label}".strip()


def moment_in(table: Table, key: str, written: str) -> Moment:
    """Read one written moment; the table and key are the place a refusal names."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        raise table.refusal(BAD_MOMENT.fill(value=written), key)
    anchor, days, label = found.groups()
    return Moment(cast("Anchor", anchor), int(days or 0), label or "")


def moment_of(table: Table, key: str) -> Moment:
    """Read the one moment under a key."""
    return moment_in(table, key, table.text(key))


def moments_of(table: Table, key: str = "when") -> tuple[Moment, ...]:
    """Read the moments of a list; a key that is not there means at no fixed moment."""
    return tuple(moment_in(table, key, written) for written in table.texts(key, ()))
