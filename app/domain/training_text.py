"""The text of a training module: a small part of Markdown, read into plain values.

An empty line begins a new screen. On a screen a line with ``#`` is a heading, lines with ``-`` are a list,
lines with ``1.`` a list in order; ``**strong**`` and ``*stressed*`` mark words. Everything else is words
as they stand: nothing of it is ever taken for markup of another kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from attrs import frozen

LONGEST: Final = 200_000
"""Letters of one language that are read; more is no module of half an hour."""
MOST_SCREENS: Final = 200
_STARRED: Final = re.compile(r"\*\*([^*\n]+)\*\*|\*([^*\n]+)\*")
_HEADING: Final = re.compile(r"#{1,6}[ \t]+(.*)")
_BULLET: Final = re.compile(r"[-*•][ \t]+(.*)")
_NUMBER: Final = re.compile(r"\d{1,3}[.)][ \t]+(.*)")
Kind = Literal["heading", "paragraph", "bullets", "numbers"]
_KINDS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("heading", _HEADING),
    ("bullets", _BULLET),
    ("numbers", _NUMBER),
)


@frozen
class Run:
    """Words that look the same."""

    words: str
    strong: bool = False
    stressed: bool = False


Line = tuple[Run, ...]


@frozen
class Part:
    """A heading, a paragraph or a list; ``lines`` are its items or its lines."""

    kind: Kind
    lines: tuple[Line, ...]


Screen = tuple[Part, ...]


def screens_of(text: str) -> tuple[Screen, ...]:
    """Return the screens of a module's text in one language."""
    plain = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    found = (block.strip("\n") for block in re.split(r"\n[ \t]*\n", plain))
    return tuple(tuple(_parts(block)) for block in found if block.strip())[:MOST_SCREENS]


def words_of(line: Line) -> str:
    """Return the words of a line without their looks."""
    return "".join(run.words for run in line)


def runs_of(words: str) -> Line:
    """Return the words of one line with their looks."""
    return tuple(_runs(words))


def _parts(block: str) -> Iterator[Part]:
    kind: Kind | None = None
    lines: list[Line] = []
    for line in (one.strip() for one in block.split("\n")):
        now, words = _kind(line)
        if lines and (now != kind or now == "heading"):
            yield Part(kind or "paragraph", tuple(lines))
            lines = []
        kind = now
        lines.append(runs_of(words))
    if lines:
        yield Part(kind or "paragraph", tuple(lines))


def _kind(line: str) -> tuple[Kind, str]:
    for kind, pattern in _KINDS:
        match = pattern.fullmatch(line)
        if match is not None:
            return kind, match.group(1)
    return "paragraph", line


def _runs(words: str) -> Iterator[Run]:
    at = 0
    for match in _STARRED.finditer(words):
        if match.start() > at:
            yield Run(words[at : match.start()])
        strong, stressed = match.groups()
        yield Run(strong or stressed, strong=strong is not None, stressed=stressed is not None)
        at = match.end()
    if at < len(words) or not words:
        yield Run(words[at:])
