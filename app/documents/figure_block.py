"""Drawings and photographs, as values; ``app.documents.blocks`` offers them with all blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from app.documents.words import Align, Words

if TYPE_CHECKING:  # a tenth of a second that only a paper with a drawing needs to spend
    from reportlab.graphics.shapes import Drawing


@frozen
class Figure:
    """A drawing with the sentence that says what it shows to those who cannot see it."""

    drawing: Drawing
    alternative: str
    caption: Words = ""
    language: str = ""


@frozen
class Picture:
    """A photograph or logo (PNG or JPEG bytes) with its alternative text; height follows width."""

    content: bytes
    alternative: str
    width_mm: float
    caption: Words = ""
    align: Align = "left"
