"""Reading several short phrases in one cell."""

from __future__ import annotations

import re
from typing import Final

from app.exchange.sheet import Cell
from app.exchange.values.outcome import EMPTY, Outcome

_STRONG: Final = re.compile(r"\s*[;\n•|]\s*")
_WEAK: Final = re.compile(r"\s+/\s+|\s*,\s+")


def phrases_parser(cell: Cell) -> Outcome:
    """Part a cell at semicolons, lines and bullets; only without those at commas and slashes."""
    text = cell if isinstance(cell, str) else "" if cell is None else str(cell)
    parts = _STRONG.split(text) if _STRONG.search(text) else _WEAK.split(text)
    phrases = tuple(dict.fromkeys(part.strip(" -–·*.") for part in parts))
    found = tuple(phrase for phrase in phrases if phrase)
    return Outcome(found) if found else EMPTY


def several_names(text: str) -> tuple[str, ...]:
    """Part a cell that names several organisations; a comma belongs to a name."""
    return tuple(part.strip() for part in _STRONG.split(text) if part.strip())
