"""The text of a training module as HTML: every sign a person wrote is escaped, only our own tags stand."""

from __future__ import annotations

from html import escape
from typing import Final

from app.domain.training_text import Line, Part

_TAGS: Final = {"bullets": "ul", "numbers": "ol"}


def part_html(part: Part, heading: str) -> str:
    """Return a part of a screen; ``heading`` is the tag its headings have."""
    lines = [_line(line) for line in part.lines]
    if part.kind in _TAGS:
        tag = _TAGS[part.kind]
        return f"<{tag}>{''.join(f'<li dir=auto>{line}</li>' for line in lines)}</{tag}>"
    tag = heading if part.kind == "heading" else "p"
    return f'<{tag} dir="auto">{"<br>".join(lines)}</{tag}>'


def _line(line: Line) -> str:
    def run(words: str, tag: str) -> str:
        return f"<{tag}>{escape(words)}</{tag}>" if tag else escape(words)

    return "".join(run(one.words, "strong" if one.strong else "em" if one.stressed else "") for one in line)
