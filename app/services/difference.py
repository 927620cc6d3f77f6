"""Where two texts differ, word by word, so that a window can mark it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Final

from attrs import frozen

_WORDS: Final = re.compile(r"\s+|\S+")
_LINES: Final = re.compile(r".*\n|.+")
_MOST: Final = 1_000_000
"""So many pairs of words are compared at most, as a window cannot wait; longer texts go by lines."""


@frozen
class Part:
    """A piece of a text; ``own`` says that the other text has it not."""

    text: str
    own: bool


def differences(one: str, other: str) -> tuple[list[Part], list[Part]]:
    """Return both texts in parts, each part the same in both or only here."""
    by_words = _compared(_WORDS.findall(one), _WORDS.findall(other))
    by_lines = by_words or _compared(_LINES.findall(one), _LINES.findall(other))
    return by_lines or ([Part(one, own=True)], [Part(other, own=True)])


def _compared(first: Sequence[str], second: Sequence[str]) -> tuple[list[Part], list[Part]] | None:
    """Compare pieces of two texts; None if there are too many of them."""
    start, end = _shared(first, second)
    left, right = first[start : len(first) - end], second[start : len(second) - end]
    if len(left) * len(right) > _MOST:
        return None
    return _parts(first, start, end, _own(left, right)), _parts(second, start, end, _own(right, left))


def _shared(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """Return how many pieces are the same at the beginning, and of the rest at the end."""
    shorter = min(len(one), len(other))
    start = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    left = shorter - start
    end = next((at for at in range(left) if one[-1 - at] != other[-1 - at]), left)
    return start, end


def _own(one: Sequence[str], other: Sequence[str]) -> list[bool]:
    """Say of each piece whether the other text lacks it at its place."""
    own = [True] * len(one)
    for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        own[block.a : block.a + block.size] = [False] * block.size
    return own


def _parts(pieces: Sequence[str], start: int, end: int, middle: Iterable[bool]) -> list[Part]:
    """Join neighbours of one kind; space between two words that are only here goes with them."""
    own = [*[False] * start, *middle, *[False] * end]
    for at in range(1, len(own) - 1):
        own[at] = own[at] or (pieces[at].isspace() and "\n" not in pieces[at] and own[at - 1] and own[at + 1])
    found: list[Part] = []
    for piece, only_here in zip(pieces, own, strict=True):
        if found and found[-1].own == only_here:
            found[-1] = Part(found[-1].text + piece, only_here)
        else:
            found.append(Part(piece, only_here))
    return found
