"""What a listing of carriers covers of the chains held here, and what it lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from attrs import frozen

from app.journal.carrier import CarrierName
from app.storage.chain_map import ChainMap, Stretch


@frozen
class Missing:
    """Changes ``first`` to ``last`` of a stretch that no listed carrier covers."""

    stretch: Stretch
    first: int
    last: int

    @property
    def key(self) -> tuple[str, int, int]:
        """Return what tells it apart from poll to poll."""
        return self.stretch.desk, self.first, self.last


def is_held(chains: ChainMap, name: CarrierName) -> bool:
    """Say whether all that a carrier holds is held here: its end, and the whole way back to its first."""
    return bool(chains.holding(name.desk, name.first, name.last, name.end))


def renamed_from(chains: ChainMap, name: CarrierName) -> CarrierName:
    """Return the name a damaged file had at the desk that wrote what is held here, where it was renamed."""
    if is_held(chains, name):
        return name
    meant = (CarrierName(desk, name.first, name.last, name.end, name.content) for desk in chains.stretches)
    return next((one for one in meant if is_held(chains, one)), name)


def missing(chains: ChainMap, listed: Iterable[CarrierName]) -> list[Missing]:
    """Return what is held here and stands in no listed carrier."""
    by_desk: dict[str, list[CarrierName]] = defaultdict(list)
    for name in listed:
        by_desk[name.desk].append(name)
    found: dict[tuple[str, int, int, bytes], Missing] = {}
    for desk, every in chains.stretches.items():
        for stretch in every:
            for first, last in _lacks(chains, stretch, by_desk[desk]):
                end = chains.link_at(stretch, last)
                found.setdefault((desk, first, last, end), Missing(stretch, first, last))
    return list(found.values())


def unneeded(
    chains: ChainMap, damaged: Iterable[CarrierName], listed: Iterable[CarrierName]
) -> list[CarrierName]:
    """Return damaged carriers of which all is held here and stands in sound ones that are listed."""
    gaps = missing(chains, listed)
    return [
        name
        for name in damaged
        if is_held(chains, name)
        and not any(
            gap.stretch.desk == name.desk and gap.first <= name.last and name.first <= gap.last
            for gap in gaps
        )
    ]


def _lacks(
    chains: ChainMap, stretch: Stretch, listed: Iterable[CarrierName]
) -> Iterator[tuple[int, int]]:  # fmt: skip
    """Yield the numbers of a stretch outside the carriers that lie on it."""
    on_it = sorted(
        (name.first, name.last)
        for name in listed
        if stretch.first <= name.first <= name.last <= stretch.last
        and chains.link_at(stretch, name.last).hex().startswith(name.end)
    )
    at = stretch.first
    for first, last in on_it:
        if first > at:
            yield at, first - 1
        at = max(at, last + 1)
    if at <= stretch.last:
        yield at, stretch.last
