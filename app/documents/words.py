"""The words of a paper, as values; ``app.documents.blocks`` offers them with all blocks."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Align = Literal["left", "centre", "right"]


@frozen(cache_hash=True)
class Span:
    """A stretch of text that is strong, emphasised, held back, a link, or in a language of its own."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    language: str = ""
    muted: bool = False


Words = str | Span | tuple[str | Span, ...]
