"""Which value a heading means, found in the synonym tables of a layout."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from attrs import frozen

from app.exchange.bound import MOST_HEADING_CHARACTERS
from app.exchange.folding import heading_key, joined, words_of
from app.exchange.layout import Layout, Repeat, Target

EXACT, WITHOUT_BRACKETS, WITHOUT_SUBJECT, MISTYPED = 1.0, 0.95, 0.9, 0.75
_BRACKETS: Final = re.compile(r"[(\[][^)\]]*[)\]]")
_NUMBER_AFTER: Final = re.compile(r"^(.*?[a-z])0*(\d{1,2})$")
_NUMBER_BEFORE: Final = re.compile(r"^0*(\d{1,2})([a-z].*)$")
_LABEL: Final = re.compile(r"^(\D*[^\W\d])[\W_]*(\d.*?)\s*$")
_NUMBER_WORDS: Final = ("nummer", "number", "nr", "no")
_ORDINALS: Final = {
    **dict.fromkeys(("first", "forsta", "forste", "1st", "1a", "1e"), 1),
    **dict.fromkeys(("second", "andra", "annet", "andre", "andet", "anden", "2nd", "2a", "2e"), 2),
    **dict.fromkeys(("third", "tredje", "3rd", "3e"), 3),
    **dict.fromkeys(("fourth", "fjarde", "fjerde", "4th", "4e"), 4),
    **dict.fromkeys(("fifth", "femte", "5th", "5e"), 5),
}
_LIKE_ENOUGH: Final = 88
_LONG_ENOUGH: Final = 6


@frozen
class Meaning:
    """What a heading means: the slot it fills, as in ``placements.2.start``, and how sure that is, 0 to 1."""

    slot: str
    sureness: float
    otherwise: tuple[str, ...] = ()
    """What it means when another column has the slot: "Institution" beside "University" is a department."""


@frozen
class _Table:
    exact: dict[str, tuple[Target, ...]]
    repeated: dict[str, Target]
    subjects: frozenset[str]


@cache
def _table(layout: Layout) -> _Table:
    exact: dict[str, tuple[Target, ...]] = {}
    for target in layout.targets:
        for heading in target.known_headings():
            exact[heading] = (*exact.get(heading, ()), target)
    every = ((heading, target) for heading, targets in exact.items() for target in targets)
    repeated = {heading: target for heading, target in every if target.repeat is not Repeat.ONCE}
    subjects = frozenset(word for subject in layout.subjects.all for word in words_of(subject))
    return _Table(exact, repeated, subjects)


def unique_headings(cells: Sequence[object]) -> tuple[str, ...]:
    """Return the headings of a row as text; one that comes again gets its count: Start, Start (2)."""
    met: dict[str, int] = {}
    names: list[str] = []
    for cell in cells:
        heading = " ".join(str(cell).split())[:MOST_HEADING_CHARACTERS] if cell is not None else ""
        times = met[joined(heading)] = met.get(joined(heading), 0) + 1
        names.append(f"{heading} ({times})" if heading and times > 1 else heading)
    return tuple(names)


def recognise(
    headings: Sequence[str], layout: Layout, *, mistyped: bool = True
) -> tuple[Meaning | None, ...]:
    """Return what each heading means; of two that mean the same the surer, then the first, has it.

    Headings come from ``unique_headings``. ``mistyped`` also looks for headings with a letter wrong.
    """
    table = _table(layout)
    found = [_meaning(heading, table) if heading else None for heading in headings]
    if mistyped and None in found:
        found = [
            meaning or (_nearest(heading, table) if heading else None)
            for heading, meaning in zip(headings, found, strict=True)
        ]
    return _settle(found)


def _meaning(heading: str, table: _Table) -> Meaning | None:
    for text, sureness in _readings(heading, table.subjects):
        slot, *otherwise = _slots_of(text, table) or ("",)
        if slot:
            return Meaning(slot, sureness, tuple(otherwise))
    return None


def _readings(heading: str, subjects: frozenset[str]) -> list[tuple[str, float]]:
    plain = _BRACKETS.sub(" ", heading)
    words = words_of(plain)
    bare = [word for word in words if word not in subjects]
    readings = [(heading, EXACT), (plain, WITHOUT_BRACKETS)]
    if bare and len(bare) < len(words):
        readings.append((" ".join(bare), WITHOUT_SUBJECT))
    return readings


def _slots_of(heading: str, table: _Table) -> tuple[str, ...]:
    key = heading_key(heading)
    if targets := table.exact.get(key):
        return tuple(_slot(target, "1" if target.repeat is Repeat.NUMBERED else "") for target in targets)
    stem, number = _numbered(heading, key)
    if target := table.repeated.get(stem):
        return (_slot(target, str(number) if target.repeat is Repeat.NUMBERED else _label(heading)),)
    if (label := _LABEL.match(heading)) and (target := table.repeated.get(joined(label[1]))):
        return (_slot(target, _label(heading)),) if target.repeat is Repeat.LABELLED else ()
    return ()


def _numbered(heading: str, key: str) -> tuple[str, int]:
    """Return the heading without its number, and the number: "Company 2", "2. wish", "Second wish"."""
    if after := _NUMBER_AFTER.match(key):
        stem = next(
            (after[1].removesuffix(word) for word in _NUMBER_WORDS if after[1].endswith(word)), after[1]
        )
        return stem, int(after[2])
    words = words_of(heading)
    if words and words[0] in _ORDINALS:
        return "".join(words[1:]), _ORDINALS[words[0]]
    if before := _NUMBER_BEFORE.match(key):
        return before[2], int(before[1])
    return "", 0


def _label(heading: str) -> str:
    found = _LABEL.match(heading)
    return found[2].strip(" )]") if found else ""


def _slot(target: Target, key: str) -> str:
    if target.repeat is Repeat.ONCE:
        return target.name
    return f"{target.group}.{key}.{target.name}" if target.group else f"{target.name}.{key}"


def _nearest(heading: str, table: _Table) -> Meaning | None:
    """Return the meaning of the heading that is only a letter or two away, for long headings."""
    # rapidfuzz takes 70 ms to import and only an import of a list needs it.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    key = joined(_BRACKETS.sub(" ", heading))
    if len(key) < _LONG_ENOUGH:
        return None
    best = process.extractOne(
        key, [known for known in table.exact if len(known) >= _LONG_ENOUGH], scorer=fuzz.ratio
    )
    if best is None or best[1] < _LIKE_ENOUGH:
        return None
    target = table.exact[best[0]][0]
    return Meaning(_slot(target, "1" if target.repeat is Repeat.NUMBERED else ""), MISTYPED)


def _settle(found: Sequence[Meaning | None]) -> tuple[Meaning | None, ...]:
    """Give each slot to one column.

    The surest headings choose first, among them those that can mean one thing only: so the result does
    not hang on the order of the columns.
    """
    settled: list[Meaning | None] = [None] * len(found)
    taken: set[str] = set()
    meanings = [(at, meaning) for at, meaning in enumerate(found) if meaning]
    for at, meaning in sorted(
        meanings, key=lambda pair: (-pair[1].sureness, len(pair[1].otherwise), pair[0])
    ):
        slot = next((slot for slot in (meaning.slot, *meaning.otherwise) if slot not in taken), "")
        if slot:
            taken.add(slot)
            settled[at] = Meaning(slot, meaning.sureness)
    return tuple(settled)


def slot_target(slot: str, layout: Layout) -> tuple[Target | None, str]:
    """Return the target a slot belongs to, and its number or label ("" for a target that stands once)."""
    if target := layout.by_name.get(slot):
        return (target, "") if target.repeat is Repeat.ONCE else (None, "")
    first, _, rest = slot.partition(".")
    if (target := layout.by_name.get(first)) and target.repeat is not Repeat.ONCE:
        fits = target.repeat is Repeat.LABELLED or rest.isdecimal()
        return (target, rest) if fits else (None, "")
    key, _, member = rest.partition(".")
    target = layout.by_name.get(f"{first}.{member}")
    return (target, key) if target and key.isdecimal() else (None, "")
