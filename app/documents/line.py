"""Breaks words into lines, once for each text, style and width.

A set line holds finished PDF operators: drawing it again costs its position. What a face cannot draw
is never a box: it becomes ``[U+738B]``, with the true characters kept for those who copy or listen,
and is told to the caller.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from app.documents.blocks import Span, Words
from app.documents.face import face
from app.documents.look import ACCENT, MUTED, Colour, FaceKey, Style
from app.documents.pdf_file import number

SHOWN = 3  # characters of an undrawable stretch that are named; the rest becomes an ellipsis
EXCERPT = 40
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
LINE_ENDS = re.compile("\r\n|[\r\x0c\u0085\u2028\u2029]")
AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_]{2}[-–/])(?=[^\W\d_]{2})")
"""A line may end here, but never within A/S or e-post."""
BLANKS = re.compile(r"[ \t]+")
SETTING = frozenset("\n\t\u200b")
TOKENS = re.compile("\n| |\u200b|[^\n \u200b]+")
OPPORTUNITY = "\u200b"
SEAMS = "@."


class Run(NamedTuple):
    """Text in one face and colour; ``owner`` is the span it belongs to, ``truth`` what it stands for."""

    text: str
    face: FaceKey
    colour: Colour
    owner: int
    truth: str = ""


class Piece(NamedTuple):
    """The part of a line that belongs to one span: its place, its operators, the codes it uses."""

    owner: int
    x: float
    width: float
    operators: bytes
    used: tuple[tuple[FaceKey, frozenset[int]], ...]


class Line(NamedTuple):
    """One line of text."""

    width: float
    pieces: tuple[Piece, ...]


class Missing(NamedTuple):
    """A character that no face can draw, and the text it stands in."""

    character: str
    text: str


class Lines(NamedTuple):
    """A text set to a width: its lines, and what could not be drawn."""

    lines: tuple[Line, ...]
    missing: tuple[Missing, ...]


def spans(words: Words) -> tuple[Span, ...]:
    """Return words as spans."""
    if isinstance(words, str):
        return (Span(words),)
    if isinstance(words, Span):
        return (words,)
    return tuple(Span(each) if isinstance(each, str) else each for each in words)


def plain(words: Words) -> str:
    """Return words without their dress."""
    return words if isinstance(words, str) else "".join(span.text for span in spans(words))


def clean(text: str) -> str:
    """Compose letters, drop what is invisible, make every line end a line feed."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", LINE_ENDS.sub("\n", text))
    return INVISIBLE.sub("", text)


def owned(words: Words) -> bool:
    """Say whether a span needs a place of its own in the structure: a link, another language."""
    if isinstance(words, str):
        return False
    return any(span.link or span.language for span in spans(words))


@lru_cache(maxsize=20_000)
def set_lines(words: Words, style: Style, width: float) -> Lines:
    """Break words into lines of at most a width."""
    missing: list[Missing] = []
    runs: list[Run] = []
    apart = owned(words)
    for at, span in enumerate(spans(words)):
        dress = Run("", _face_of(span, style), _colour_of(span, style), at if apart else 0)
        runs += _drawable(clean(span.text), dress, missing)
    lines = _fill(runs, style.size, width)
    return Lines(tuple(_line(parts, style.size) for parts in lines), tuple(missing))


def _face_of(span: Span, style: Style) -> FaceKey:
    if span.strong:
        return "strong italic" if span.emphasis else style.strong
    return style.emphasis if span.emphasis else style.face


def _colour_of(span: Span, style: Style) -> Colour:
    if span.link:
        return ACCENT
    return MUTED if span.muted else style.colour


def _drawable(text: str, dress: Run, missing: list[Missing]) -> list[Run]:
    known = face(dress.face).sound
    if not set(text) - known - SETTING:
        return [dress._replace(text=text)]
    runs = []
    for drawn, stretch in groupby(text, lambda each: each in known or each in SETTING):
        characters = "".join(stretch)
        if drawn:
            runs.append(dress._replace(text=characters))
        else:
            missing += [Missing(each, _excerpt(text, each)) for each in dict.fromkeys(characters)]
            runs.append(_stand_in(characters, dress))
    return runs


def _stand_in(characters: str, dress: Run) -> Run:
    plainer = unicodedata.normalize("NFKD", characters)
    if set(plainer) <= face(dress.face).known:
        return dress._replace(text=plainer, truth=_storable(characters))
    names = [f"U+{ord(each):04X}" for each in characters[:SHOWN]]
    more = "…" if len(characters) > SHOWN else ""
    return dress._replace(text="[" + "\u00a0".join(names) + more + "]", truth=_storable(characters))


def _storable(characters: str) -> str:
    """Replace halves of characters, which no file can hold."""
    return "".join("\ufffd" if "\ud800" <= each <= "\udfff" else each for each in characters)


def _excerpt(text: str, character: str) -> str:
    at = text.index(character)
    return _storable(text[max(0, at - EXCERPT) : at + EXCERPT].replace("\n", " ").strip())


class _Filler:
    """Collects words into lines."""

    def __init__(self, size: float, width: float) -> None:
        self.size = size
        self.width = width
        self.lines: list[list[Run]] = []
        self.line: list[Run] = []
        self.filled = 0.0
        self.word: list[Run] = []
        self.word_width = 0.0
        self.gap: Run | None = None

    def add(self, run: Run) -> None:
        self.word.append(run)
        self.word_width += face(run.face).width(run.text) * self.size

    def end_word(self) -> None:
        if not self.word:
            return
        space = face(self.gap.face).width(" ") * self.size if self.gap and self.line else 0.0
        if self.line and self.filled + space + self.word_width > self.width + 0.01:
            self.end_line()
            space = 0.0
        if self.word_width > self.width + 0.01:
            self.split_word()
        if space and self.gap:
            self.line.append(self.gap)
        self.line += self.word
        self.filled += space + self.word_width
        self.word, self.word_width, self.gap = [], 0.0, None

    def split_word(self) -> None:
        """Break a word that no line can hold: an address after its @ or a dot, else between two letters."""
        word, self.word, self.word_width = self.word, [], 0.0
        for run in word:
            dress = face(run.face)
            begin, room = 0, self.width - self.word_width
            for at, letter in enumerate(run.text):
                room -= dress.width(letter) * self.size
                if room < 0 and (at > begin or self.word):
                    cut = _seam(run.text, begin, at)
                    self.lines.append([*self.word, run._replace(text=run.text[begin:cut])])
                    run = run._replace(truth="\ufeff" if run.truth else "")  # noqa: PLW2901
                    self.word, self.word_width = [], 0.0
                    begin, room = cut, self.width - dress.width(run.text[cut : at + 1]) * self.size
            self.add(run._replace(text=run.text[begin:]))

    def end_line(self) -> None:
        self.lines.append(self.line)
        self.line, self.filled, self.gap = [], 0.0, None


def _seam(text: str, begin: int, end: int) -> int:
    """Return where a word that is full at ``end`` parts best."""
    seam = max(text.rfind(mark, begin, end) for mark in SEAMS) + 1
    return seam if seam > begin else end


def _fill(runs: list[Run], size: float, width: float) -> list[list[Run]]:
    filler = _Filler(size, width)
    for run in runs:
        if run.truth:
            filler.add(run)
            continue
        text = BLANKS.sub(" ", AFTER_HYPHEN.sub(OPPORTUNITY, run.text))
        for part in TOKENS.findall(text):
            if part == " ":
                filler.end_word()
                filler.gap = run._replace(text=" ")
            elif part == "\n":
                filler.end_word()
                filler.end_line()
            elif part == OPPORTUNITY:
                filler.end_word()
            else:
                filler.add(run._replace(text=part))
    filler.end_word()
    filler.end_line()
    return filler.lines


def _line(runs: list[Run], size: float) -> Line:
    pieces: list[Piece] = []
    x = 0.0
    for owner, group in groupby(runs, lambda run: run.owner):
        operators: list[bytes] = []
        used: list[tuple[FaceKey, frozenset[int]]] = []
        begin = x
        for (key, colour, truth), alike in groupby(group, lambda run: (run.face, run.colour, run.truth)):
            text = "".join(run.text for run in alike)
            dress = face(key)
            operators.append(_operators(text, key, colour, truth, size))
            used.append((key, dress.codes(text)))
            x += dress.width(text) * size
        pieces.append(Piece(owner, begin, x - begin, b" ".join(operators), tuple(used)))
    return Line(x, tuple(pieces))


def _operators(text: str, key: FaceKey, colour: Colour, truth: str, size: float) -> bytes:
    dress = face(key)
    show = b"%b %b Tf %b rg %bTj" % (
        dress.resource, number(size), b" ".join(map(number, colour)), dress.encode(text))  # fmt: skip
    if not truth:
        return show
    meant = truth.encode("utf-16-be").hex().upper().encode().removeprefix(b"FEFF")
    return b"/Span<</ActualText<FEFF%b>>>BDC %b EMC" % (meant, show)
