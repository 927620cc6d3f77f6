"""Room to write: a field where the paper is filled in on a screen, lines where it is written on."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.blocks import Block, Paragraph, Rule, Space, Stack, TextField
from app.documents.pieces.wordings import both, plain_both
from app.text import Language, Text

LINE_MM = 8


def blank_lines(count: int) -> list[Block]:
    """Return empty lines to write on."""
    return [block for _ in range(count) for block in (Space(LINE_MM), Rule())]


def writing(name: str, label: Text, languages: Sequence[Language], rows: int, *, fillable: bool) -> Block:
    """Return room for an answer under its label: a field, or lines."""
    if fillable:
        return TextField(name, plain_both(label, languages), lines=rows)
    return Stack((Paragraph(both(label, languages), look="strong"), *blank_lines(max(1, rows // 2))))
