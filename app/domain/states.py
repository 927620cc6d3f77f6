"""State machines declared beside their entities: states, moves, gates, what a move makes.

A gate is data: a sentence that says what is lacking, and a ``Need`` that can be looked up in the
office's records. A move whose gates are all open may be made; a lead may override with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any, Protocol

import attrs
from attrs import frozen

from app.text import Text

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Records(Protocol):
    """The office's live records, as gates, checks, documents and indicators see them."""

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a live record, or None."""
        ...

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the live records of an entity whose fields equal ``where``, in a fixed order."""
        ...


class Need(Protocol):
    """Something a record must have."""

    def met(self, record: Any, records: Records) -> bool:
        """Say whether the record has it."""
        ...


@frozen
class Filled:
    """Each of these fields has a value."""

    names: tuple[str, ...]

    def met(self, record: Any, records: Records) -> bool:  # noqa: ARG002 - the shape of a need
        """Say whether no named field is empty."""
        return all(getattr(record, name) not in (None, "", (), {}) for name in self.names)


@frozen
class Linked:
    """At least ``least`` live records of ``entity`` point at this one through ``through`` and fit ``where``.

    ``where`` values may be tuples: any of them fits. ``filled`` names fields that must not be empty.
    """

    entity: str
    through: str
    least: int = 1
    where: Mapping[str, Any] = _NOTHING
    filled: tuple[str, ...] = ()

    def met(self, record: Any, records: Records) -> bool:
        """Count the records that fit."""
        found = (r for r in records.of(self.entity, **{self.through: record.id}) if fits(r, self.where))
        return sum(Filled(self.filled).met(r, records) for r in found) >= self.least


@frozen
class Every:
    """Each live record of ``entity`` that points here by ``through`` and fits ``among`` fits ``where``."""

    entity: str
    through: str
    where: Mapping[str, Any] = _NOTHING
    among: Mapping[str, Any] = _NOTHING
    filled: tuple[str, ...] = ()

    def met(self, record: Any, records: Records) -> bool:
        """Look for one that does not fit."""
        found = (r for r in records.of(self.entity, **{self.through: record.id}) if fits(r, self.among))
        return all(fits(r, self.where) and Filled(self.filled).met(r, records) for r in found)


@frozen
class Above:
    """The record this one points at through ``through`` meets a need itself."""

    through: str
    entity: str
    need: Need

    def met(self, record: Any, records: Records) -> bool:
        """Follow the link and ask there."""
        above = records.get(self.entity, getattr(record, self.through))
        return above is not None and self.need.met(above, records)


@frozen
class AnyOf:
    """One of several needs is enough."""

    needs: tuple[Need, ...]

    def met(self, record: Any, records: Records) -> bool:
        """Say whether one is met."""
        return any(need.met(record, records) for need in self.needs)


def fits(record: Any, where: Mapping[str, Any]) -> bool:
    """Say whether a record's fields equal the values asked for; a tuple allows any of its values."""
    return all(
        getattr(record, name) in value if isinstance(value, tuple) else getattr(record, name) == value
        for name, value in where.items()
    )


@frozen(kw_only=True)
class Gate:
    """A condition of a move. ``lacks`` says what is missing and what to do."""

    key: str
    lacks: Text
    need: Need
    warns: bool = False


@frozen(kw_only=True)
class Move:
    """One allowed change of state. ``makes`` names what the services do along with it."""

    sources: tuple[str, ...]
    target: str
    gates: tuple[Gate, ...] = ()
    makes: tuple[str, ...] = ()
    reason: bool = False
    only_lead: bool = False


@attrs.define(frozen=True, kw_only=True, slots=False, eq=False)
class Machine:
    """The states of an entity by key, the first being where a record begins, and its moves."""

    states: Mapping[str, Text]
    moves: tuple[Move, ...]

    @cached_property
    def start(self) -> str:
        """Return the first state."""
        return next(iter(self.states))

    def move(self, source: str, target: str) -> Move | None:
        """Return the move between two states, if there is one."""
        return next((m for m in self.moves if source in m.sources and m.target == target), None)

    def targets(self, source: str) -> tuple[str, ...]:
        """Return where a record may go from a state."""
        return tuple(m.target for m in self.moves if source in m.sources)


def closed_gates(move: Move, record: Any, records: Records) -> tuple[Gate, ...]:
    """Return the gates of a move that are not open for a record."""
    return tuple(gate for gate in move.gates if not gate.need.met(record, records))
