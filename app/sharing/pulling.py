"""Taking in what the folder has and this desk lacks. A file is read whole before a transaction is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import define, field, frozen

from app.journal.carrier import CarrierName, OtherOffice, Run, unpack
from app.journal.change import Change, Unsound
from app.sharing.coverage import is_held
from app.sharing.folder import Folder
from app.storage.chain_map import ChainMap
from app.storage.merging import Taken, placed_of, take_in
from app.storage.projection import Projection
from app.storage.store import Store
from app.storage.work import Touched

Withhold = Callable[[Change], Change]
"""Makes a change blank that this desk may not carry."""


@frozen
class Read:
    """One carrier as it was found: its run, or why there is none."""

    name: CarrierName
    run: Run | None = None
    damaged: bool = False
    foreign: bool = False


@define
class Pulled:
    """What a pull brought and what it could not read."""

    taken: int = 0
    erased: bool = False
    touched: dict[tuple[str, str], set[str]] = field(factory=dict)
    late: list[CarrierName] = field(factory=list)
    damaged: list[CarrierName] = field(factory=list)
    foreign: list[CarrierName] = field(factory=list)

    def count(self, taken: Taken) -> None:
        """Add what one carrier brought."""
        self.taken += taken.new
        self.erased |= taken.erased
        for one in taken.touched:
            self.touched.setdefault((one.entity, one.record), set()).update(one.fields)

    @property
    def records(self) -> tuple[Touched, ...]:
        """Return the records that were touched."""
        return tuple(Touched(e, r, tuple(sorted(f))) for (e, r), f in self.touched.items())


def read_carrier(folder: Folder, name: CarrierName, office: str) -> Read | None:
    """Read a carrier; None when it is late: listed, and not to be had now."""
    packed = folder.read(str(name))
    if packed is None:
        return None
    try:
        return Read(name, run=unpack(str(name), packed, office))
    except OtherOffice:
        return Read(name, foreign=True)
    except Unsound:
        return Read(name, damaged=True)


def pull(
    store: Store,
    folder: Folder,
    chains: ChainMap,
    listed: Iterable[CarrierName],
    withhold: Withhold,
    *,
    again: bool = False,
) -> Pulled:
    """Take in every listed carrier of which something is not held here; one transaction a carrier.

    ``again`` reads all of them: values that were withheld are wanted now.
    """
    office = str(store.reading.meta("office"))
    pulled = Pulled()
    ordered = sorted(listed, key=lambda n: (n.desk, n.first, -n.last))
    taken: CarrierName | None = None
    for name in ordered if again else [one for one in ordered if not is_held(chains, one)]:
        if not again and taken is not None and _lies_in(name, taken) and is_held(chains, name):
            continue
        found = read_carrier(folder, name, office)
        if found is None:
            pulled.late.append(name)
        elif found.run is not None:
            pulled.count(_take(store, found.run, withhold))
            taken = name
        else:
            (pulled.foreign if found.foreign else pulled.damaged).append(name)
    return pulled


def _lies_in(name: CarrierName, other: CarrierName) -> bool:
    return name.desk == other.desk and other.first <= name.first and name.last <= other.last


def _take(store: Store, run: Run, withhold: Withhold) -> Taken:
    held = Run(
        office=run.office, desk=run.desk, first=run.first, before=run.before,
        changes=tuple(map(withhold, run.changes)),
    )  # fmt: skip
    with store.file.transaction() as connection:
        return take_in(connection, placed_of(held), Projection(connection, store.language))
