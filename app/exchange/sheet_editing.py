"""Cells of a sheet set anew for one import: the file itself stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from app.exchange.cleaning import clean_rows
from app.exchange.sheet import Cell, Sheet

Place = tuple[int, int]
"""A cell by row and column, both counted from 0."""
LONGEST: Final = 10_000
"""What is typed or pasted into a cell beyond this is cut off."""


def edited(sheet: Sheet, edits: Mapping[Place, str]) -> Sheet:
    """Return a sheet with some cells as a person typed them; remarks about the old ones go."""
    inside = {at: text for at, text in edits.items() if at[0] < len(sheet.rows) and at[1] < sheet.width}
    if not inside:
        return sheet
    rows = list(sheet.rows)
    for (row, column), text in inside.items():
        changed = list(rows[row])
        changed[column] = _typed(text)
        rows[row] = changed
    kept = tuple(one for one in sheet.remarks if (one.row, one.column) not in inside)
    return evolve(sheet, rows=rows, remarks=kept)


def _typed(text: str) -> Cell:
    plain, _ = clean_rows([[text[:LONGEST]]], "")
    return plain[0][0] if plain else None
