"""Where the columns of a list can go, and what is still lacking."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from app.exchange.heading import slot_target
from app.exchange.layout import Layout, Repeat, Target, ValueKind
from app.exchange.mapping import Mapping as Columns
from app.exchange.row import Reading
from app.exchange.sheet import column_number
from app.services.import_reading import meaning_with
from app.text import LANGUAGES, Text

_SAID: Final = frozenset({"given", "left out"})
_MOST_NUMBERS: Final = 20
_FIRST_NUMBERS: Final = 3


@frozen(kw_only=True)
class Goal:
    """A value that a column can give."""

    slot: str
    label: Text
    needed: bool
    """Whether a row must have it, or one that does instead."""
    found_by: str
    """Every name a person may look for it by, in all languages, parted by ``|``."""


def goals(kind: str, reading: Reading, heading: str) -> tuple[Goal, ...]:
    """Return what a column may be, in the order of the layout; some values take a number or the heading."""
    layout = meaning_with(kind, reading.layout).layout
    needed = {name for need in layout.needs for name in need}
    highest = _highest_number(reading)
    found = []
    for name, target in layout.by_name.items():
        words = " | ".join((*(target.label.of(code) for code in LANGUAGES), *target.headings.all)).casefold()
        for slot, label in _slots(target, heading, highest):
            found.append(Goal(slot=slot, label=label, needed=name in needed, found_by=words))
    return tuple(found)


def label_of(kind: str, reading: Reading, slot: str) -> Text | None:
    """Return what a slot is called, with its number or label; None for a slot nobody knows."""
    target, key = slot_target(slot, meaning_with(kind, reading.layout).layout)
    return _numbered(target.label, key) if target is not None else None


def with_column(reading: Reading, heading: str, slot: str) -> Columns:
    """Return what was said of the columns so far, and that this heading gives this value ("" leaves it out).

    Whatever column gave the value before is guessed anew.
    """
    said = {one.heading: one.slot for one in reading.columns if one.origin in _SAID}
    kept = {name: given for name, given in said.items() if not slot or given != slot}
    return Columns(reading.layout, {**kept, heading: slot})


def lacking(kind: str, reading: Reading) -> tuple[Text, ...]:
    """Return the values that every row must have and no column gives."""
    layout = meaning_with(kind, reading.layout).layout
    given = {name for one in reading.columns if one.slot for name in _names(one.slot, layout)}
    return tuple(layout.by_name[need[0]].label for need in layout.needs if not given & set(need))


def hidden_columns(kind: str, reading: Reading) -> frozenset[int]:
    """Return the columns, counted from 0, that hold personal numbers: they are never shown."""
    layout = meaning_with(kind, reading.layout).layout
    found = ((one, slot_target(one.slot, layout)[0]) for one in reading.columns if one.slot)
    return frozenset(
        column_number(one.column)
        for one, target in found
        if target is not None and target.kind is ValueKind.PERSONAL_NUMBER
    )


def _names(slot: str, layout: Layout) -> tuple[str, ...]:
    target = slot_target(slot, layout)[0]
    return () if target is None else (target.name, f"{target.group}.{target.name}")


def _slots(target: Target, heading: str, highest: int) -> Iterator[tuple[str, Text]]:
    if target.repeat is Repeat.ONCE:
        yield target.name, target.label
    elif target.repeat is Repeat.LABELLED:
        yield f"{target.name}.{heading}", _numbered(target.label, heading)
    else:
        for number in range(1, highest + 1):
            slot = f"{target.group}.{number}.{target.name}" if target.group else f"{target.name}.{number}"
            yield slot, _numbered(target.label, str(number))


def _numbered(label: Text, key: str) -> Text:
    return Text(**{code: f"{label.of(code)} {key}".strip() for code in LANGUAGES})


def _highest_number(reading: Reading) -> int:
    """Return up to which number values that repeat are offered: one more than the list has."""
    numbers = (int(part) for one in reading.columns for part in one.slot.split(".")[1:] if part.isdecimal())
    return min(max(max(numbers, default=0) + 1, _FIRST_NUMBERS), _MOST_NUMBERS)
