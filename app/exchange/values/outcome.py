"""What reading a cell gives: a value, a sentence about it, or both."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.exchange.sheet import Cell
from app.text import Text


class Outcome(NamedTuple):
    """A value with a warning, a value alone, or None with the reason why it could not be read."""

    value: object
    why: Text | None = None


Parser = Callable[[Cell], Outcome]
EMPTY = Outcome(None)


def as_words(cell: Cell) -> str:
    """Return a cell as text on one line, whole numbers without decimals and days in ISO form."""
    if isinstance(cell, str):
        return cell if "\n" not in cell else " ".join(cell.split())
    return "" if cell is None else str(cell)
