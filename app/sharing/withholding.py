"""What a desk may not carry: a laptop without delicate values has them blank. It heals nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Final

from app.domain.catalogue import entities
from app.domain.fields import Privacy
from app.journal.change import Change
from app.storage.chain_map import ChainMap
from app.storage.journal_table import JournalTable
from app.storage.projection import Projection
from app.storage.store import Store

KEY: Final = "withheld"
REFILL: Final = "refill"
"""Remembered while values that were withheld are wanted again."""
MAY_BE_WITHHELD: Final = (Privacy.P3, Privacy.P4, Privacy.P5)


def withheld(store: Store) -> frozenset[Privacy]:
    """Return the privacy classes this desk does not carry."""
    try:
        names = json.loads(store.memory.of(KEY) or "[]")
    except ValueError:
        return frozenset()
    return frozenset(one for one in MAY_BE_WITHHELD if one.name in names)


def withhold(store: Store, classes: Iterable[Privacy]) -> None:
    """Decide what this desk does not carry; the next round makes it blank, or fetches it again."""
    if withheld(store) - frozenset(classes):
        store.memory.keep(REFILL, "yes")
    store.memory.keep(KEY, json.dumps(sorted(one.name for one in classes)))


def blanking(classes: frozenset[Privacy]) -> Callable[[Change], Change]:
    """Return what makes a change blank that belongs to withheld classes."""
    if not classes:
        return _as_it_is
    kept_out = {
        spec.key: frozenset(f.stored for f in spec.fields.values() if f.privacy in classes)
        for spec in entities().values()
    }

    def blank(change: Change) -> Change:
        header = change.header
        fields = kept_out.get(header.entity, frozenset())
        return change.blanked() if change.value is not None and fields & set(header.fields) else change

    return blank


def withhold_held(store: Store, chains: ChainMap) -> None:
    """Make blank what is here and withheld, as soon as it is published."""
    classes = withheld(store)
    if not classes:
        return
    blank = blanking(classes)
    unpublished = _unpublished(store, chains)
    every = store.reading.every("c.value IS NOT NULL")
    kept_out = [c for c in every if c.id not in unpublished and blank(c) is not c]
    if kept_out:
        with store.file.transaction() as connection:
            journal = JournalTable(connection)
            touched = journal.withhold(kept_out)
            Projection(connection, store.language).show(journal.reading.folded(touched))
        store.scrub()


def _unpublished(store: Store, chains: ChainMap) -> set[str]:
    published = int(store.reading.meta("published", 0))
    own = chains.stretches.get(str(store.reading.meta("desk")), ())
    return {
        change.id
        for stretch in own
        if published < stretch.last
        for change in chains.changes(stretch, published + 1, stretch.last)
    }


def _as_it_is(change: Change) -> Change:
    return change
