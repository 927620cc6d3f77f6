"""Writing carriers: what the listing lacks, what is damaged there, and many small ones made one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from app.journal.canon import value_digest
from app.journal.carrier import MOST_BYTES, CarrierName, Run, carrier_name, pack
from app.journal.change import Change
from app.journal.fold import covered
from app.sharing.coverage import Missing, is_held
from app.sharing.folder import Folder
from app.sharing.pulling import read_carrier
from app.storage.chain_map import ChainMap, Stretch

MOST_CHANGES: Final = 20_000
"""A carrier holds at most so many changes."""
NEIGHBOURS: Final = 32
"""So many carriers of one size stand side by side before they become one."""
CROWD: Final = 120
"""So many carriers of all desks make a folder crowded: a listing shall stay quick on a slow drive."""
FEW: Final = 8
_SIZE_BITS: Final = 6
"""A size class ends at 32, 2,048 and 131,072 changes."""
_NOTHING: Final = value_digest(b"", None)


class Publishing:
    """Writing to one folder what one desk holds."""

    def __init__(self, folder: Folder, chains: ChainMap, office: str, targets: frozenset[str]) -> None:
        """Know what is erased, so that nothing missing is passed on as if it were whole."""
        self._folder = folder
        self._chains = chains
        self._office = office
        self._targets = targets

    def publish(self, gap: Missing) -> list[CarrierName]:
        """Write what is missing; return the carriers. A value that is lost here is not passed on."""
        done: list[CarrierName] = []
        for first, last in _portions(gap.first, gap.last):
            for run in self._runs(gap.stretch, first, last):
                if not any(self._is_lost(change) for change in run.changes):
                    name, content = pack(run)
                    self._folder.write(name, content)
                    done += filter(None, [carrier_name(name)])
        return done

    def heal(self, name: CarrierName) -> bool:
        """Write a damaged carrier again, if its very text can be made from what is held here."""
        for stretch in self._chains.holding(name.desk, name.first, name.last, name.end):
            written, content = pack(self._run(stretch, name.first, name.last))
            if written == str(name):
                self._folder.write(written, content)
                return True
        return False

    def bundle(self, own: Iterable[CarrierName], *, crowded: bool = False) -> int:
        """Make neighbours of one size one carrier; then remove those that another covers.

        In a ``crowded`` folder fewer neighbours are enough.
        """
        held = sorted((n for n in own if is_held(self._chains, n)), key=lambda n: (n.first, -n.last))
        written = [
            made
            for group in _neighbours(held, FEW if crowded else NEIGHBOURS)
            if (made := self._join(group)) is not None
        ]
        whole: dict[CarrierName, bool] = {}
        for small, large in _covered(sorted({*held, *written}, key=lambda n: (n.first, -n.last))):
            if large not in whole:
                whole[large] = self._is_whole(large)
            if whole[large]:
                self._folder.remove(str(small))
        return len(written)

    def _is_whole(self, name: CarrierName) -> bool:
        found = read_carrier(self._folder, name, self._office)
        return found is not None and found.run is not None

    def _join(self, group: list[CarrierName]) -> CarrierName | None:
        first, last = group[0].first, group[-1].last
        for stretch in self._chains.holding(group[-1].desk, first, last, group[-1].end):
            run = self._run(stretch, first, last)
            if _weight(run) < MOST_BYTES // 2 and not any(self._is_lost(change) for change in run.changes):
                name, content = pack(run)
                self._folder.write(name, content)
                return carrier_name(name)
        return None

    def _runs(self, stretch: Stretch, first: int, last: int) -> Iterator[Run]:
        """Yield the changes as runs, each short enough for a carrier."""
        run = self._run(stretch, first, last)
        if _weight(run) < MOST_BYTES // 2 or first == last:
            yield run
            return
        middle = (first + last) // 2
        yield from self._runs(stretch, first, middle)
        yield from self._runs(stretch, middle + 1, last)

    def _run(self, stretch: Stretch, first: int, last: int) -> Run:
        return Run(
            office=self._office, desk=stretch.desk, first=first,
            before=self._chains.before(stretch, first),
            changes=tuple(self._chains.changes(stretch, first, last)),
        )  # fmt: skip

    def _is_lost(self, change: Change) -> bool:
        return change.value is None and change.digest != _NOTHING and not covered(change, self._targets)


def _weight(run: Run) -> int:
    """Return about how many bytes a run has as a text."""
    return sum(4 * len(change.value or "") + 2 * len(change.text) + 200 for change in run.changes)


def _portions(first: int, last: int) -> Iterator[tuple[int, int]]:
    for start in range(first, last + 1, MOST_CHANGES):
        yield start, min(start + MOST_CHANGES - 1, last)


def size_class(name: CarrierName) -> int:
    """Return which size a carrier has: 0 under 32 changes, 1 under 2,048, 2 under 131,072."""
    return name.length.bit_length() // _SIZE_BITS


def _neighbours(held: list[CarrierName], enough: int) -> Iterator[list[CarrierName]]:
    """Yield groups that become one: ``enough`` of one size side by side, or as many as fill a carrier."""
    group: list[CarrierName] = []
    for name in held:
        fits = (
            bool(group)
            and size_class(name) == size_class(group[0])
            and name.first == group[-1].last + 1
            and name.last - group[0].first < MOST_CHANGES
        )
        if group and not fits and _is_enough(group, enough):
            yield group
        if group and not fits:
            group = []
        group.append(name)
    if _is_enough(group, enough):
        yield group


def _is_enough(group: list[CarrierName], enough: int) -> bool:
    changes = sum(name.length for name in group)
    return len(group) >= enough or (len(group) > 1 and changes > MOST_CHANGES // 2)


def _covered(ordered: list[CarrierName]) -> Iterator[tuple[CarrierName, CarrierName]]:
    """Yield each carrier that lies wholly within another, with that other."""
    reach: CarrierName | None = None
    for name in ordered:
        if reach is not None and name.last <= reach.last:
            if name.length < reach.length:
                yield name, reach
        else:
            reach = name
