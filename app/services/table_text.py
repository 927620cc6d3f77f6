"""Rows as a table to paste elsewhere: with tabs for any program, marked up for one that writes documents."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from app.exchange.formula_guard import guarded

Table = Sequence[Sequence[str]]
"""The heading, then the rows."""
_AS_TEXT: Final = "mso-number-format:'\\@'"
"""Tells a spreadsheet that a cell is text, so that a name that begins with = is not calculated."""


def tabbed(table: Table) -> str:
    """Return a table parted by tabs; no text in it can be run as a formula."""
    return "\n".join("\t".join(guarded(" ".join(cell.split())) for cell in line) for line in table)


def marked_up(table: Table) -> str:
    """Return a table as HTML; every sign of a value is shown as it stands."""
    heading, *rows = table
    lines = ["<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in heading) + "</tr>"]
    lines += ["<tr>" + "".join(map(_cell, row)) + "</tr>" for row in rows]
    return f'<html><head><meta charset="utf-8"></head><body><table>{"".join(lines)}</table></body></html>'


def _cell(words: str) -> str:
    return f'<td style="{_AS_TEXT}">{escape(words)}</td>'
