"""What a set of changes says: the definition, in which order of arrival has no part.

In each of its cells a change is a *head* unless another change of that cell says it replaced it
there. The shown value is that of the head with the highest (stamp, id). Storage keeps the same
result step by step; the property tests hold both against each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from typing import Any

from attrs import field, frozen

from app.journal.canon import BREAKING_VERSION, canonical
from app.journal.change import LIFE, Change


class Life(Enum):
    """How it stands with a record."""

    NONE = "none"
    """Its beginning has not arrived."""
    LIVE = "live"
    DELETED = "deleted"
    """In the bin."""
    ASKED = "asked"
    """Deleted by one, worked on by another: a person decides."""
    DEAD = "dead"
    """Erased for ever."""


@frozen(kw_only=True)
class Head:
    """A change as it stands in one cell."""

    id: str
    stamp: int
    op: str
    blank: bool
    value: Any = None
    seen: tuple[str, ...] = ()

    @property
    def rank(self) -> tuple[int, str]:
        """Return what decides which head shows."""
        return (self.stamp, self.id)


@frozen
class Folded:
    """One record as its changes make it."""

    entity: str
    life: Life
    heads: Mapping[str, tuple[Head, ...]] = field(factory=dict)

    @property
    def values(self) -> dict[str, Any]:
        """Return the shown value of each field that has one."""
        found = {name: shown(heads) for name, heads in self.heads.items() if name != LIFE}
        return {name: head.value for name, head in found.items() if head is not None}

    @property
    def conflicts(self) -> dict[str, tuple[Any, ...]]:
        """Return the fields with more than one value among their heads, the shown one first."""
        found: dict[str, tuple[Any, ...]] = {}
        for name, heads in self.heads.items():
            several = distinct(heads) if name != LIFE else ()
            if len(several) > 1:
                found[name] = several
        return found


def shown(heads: Iterable[Head]) -> Head | None:
    """Return the head with a value and the highest (stamp, id)."""
    return max((h for h in heads if not h.blank), key=lambda h: h.rank, default=None)


def distinct(heads: Iterable[Head]) -> tuple[Any, ...]:
    """Return the different values among heads, the shown one first."""
    ordered = sorted((h for h in heads if not h.blank), key=lambda h: h.rank, reverse=True)
    return tuple({canonical(h.value): h.value for h in ordered}.values())


def life_of(heads: Mapping[str, tuple[Head, ...]]) -> Life:
    """Return how it stands with a record that nobody erased."""
    life = heads.get(LIFE, ())
    if not life:
        return Life.NONE
    if not any(h.op == "del" for h in life):
        return Life.LIVE
    if not all(h.op == "del" for h in life):
        return Life.ASKED
    seen = {change for h in life for change in h.seen}
    fields = {h.id for name, cell in heads.items() if name != LIFE for h in cell}
    return Life.DELETED if fields <= seen else Life.ASKED


def covered(change: Change, targets: frozenset[str] | set[str]) -> bool:
    """Say whether an erasure takes a change's value."""
    return bool(targets) and not targets.isdisjoint((change.header.record, change.header.owner, change.id))


def erased_targets(changes: Iterable[Change]) -> set[str]:
    """Return the targets of all erasures among changes."""
    return {t for c in changes if c.header.op == "erase" for t in c.header.targets}


def fold(changes: Iterable[Change]) -> dict[str, Folded]:
    """Return each record as all these changes make it."""
    every = _once_each(changes)
    targets = erased_targets(every.values())
    by_record: dict[str, list[Change]] = defaultdict(list)
    for change in every.values():
        if change.header.cells and change.header.version <= BREAKING_VERSION:
            by_record[change.header.record].append(change.blanked() if covered(change, targets) else change)
    return {record: fold_record(own, targets) for record, own in by_record.items()}


def fold_record(changes: Iterable[Change], targets: Iterable[str] = ()) -> Folded:
    """Return one record as its changes and the erasures make it."""
    own = _once_each(changes)
    lost: dict[str, set[str]] = defaultdict(set)
    for change in own.values():
        for cell, ids in change.header.replaces.items():
            for gone in ids:
                lost[gone].add(cell)
    erased = set(targets)
    dead = any(
        c.header.record in erased or (c.header.op == "new" and c.header.owner in erased) for c in own.values()
    )
    return gathered(((c, lost[c.id]) for c in own.values()), dead=dead)


def gathered(changes: Iterable[tuple[Change, Collection[str]]], *, dead: bool) -> Folded:
    """Return a record from its changes, each with the cells in which it was replaced."""
    heads: dict[str, list[Head]] = defaultdict(list)
    names: set[str] = set()
    for change, lost in changes:
        standing = [cell for cell in change.header.cells if cell not in lost]
        values = change.values if standing else {}
        for cell in standing:
            names.add(change.header.entity)
            heads[cell].append(_head(change, cell, values))
    ordered = {cell: tuple(sorted(heads[cell], key=lambda h: h.id)) for cell in sorted(heads)}
    return Folded(min(names, default=""), Life.DEAD if dead else life_of(ordered), ordered)


def _once_each(changes: Iterable[Change]) -> dict[str, Change]:
    """Return changes by id; where one came both blank and with its value, the value is known."""
    found: dict[str, Change] = {}
    for change in changes:
        if change.value is not None or change.id not in found:
            found[change.id] = change
    return found


def _head(change: Change, cell: str, values: Mapping[str, Any]) -> Head:
    header = change.header
    return Head(
        id=change.id, stamp=header.stamp, op=header.op, blank=cell != LIFE and change.value is None,
        value=values.get(cell) if cell != LIFE else None, seen=header.seen,
    )  # fmt: skip
