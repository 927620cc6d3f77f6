"""Further needs for gates: across two steps, beside a record, of the office, in number."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.states import Filled, Need, Records, fits

_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


@frozen
class AllOf:
    """Each of several needs is met."""

    needs: tuple[Need, ...]

    def met(self, record: Any, records: Records) -> bool:
        """Say whether none is lacking."""
        return all(need.met(record, records) for need in self.needs)


@frozen
class Fits:
    """The record's own fields have these values; a tuple allows any of its values."""

    where: Mapping[str, Any]

    def met(self, record: Any, records: Records) -> bool:  # noqa: ARG002 - the shape of a need
        """Compare the fields."""
        return fits(record, self.where)


@frozen
class EveryMeets:
    """Every live record of ``entity`` that points here through ``through`` meets a need itself.

    ``among`` picks which of them count; with ``least`` there must be so many.
    """

    entity: str
    through: str
    need: Need
    among: Mapping[str, Any] = _NOTHING
    least: int = 0

    def met(self, record: Any, records: Records) -> bool:
        """Ask each of them."""
        found = [r for r in records.of(self.entity, **{self.through: record.id}) if fits(r, self.among)]
        return len(found) >= self.least and all(self.need.met(r, records) for r in found)


@frozen
class Beside:
    """At least ``least`` live records of ``entity`` stand beside this one.

    ``same`` pairs a field there with the field here that it must equal; an empty field here
    matches nothing. ``where`` and ``filled`` are as in ``Linked``.
    """

    entity: str
    same: Mapping[str, str]
    least: int = 1
    where: Mapping[str, Any] = _NOTHING
    filled: tuple[str, ...] = ()

    def met(self, record: Any, records: Records) -> bool:
        """Count the records that fit."""
        shared = {there: getattr(record, here) for there, here in self.same.items()}
        if None in shared.values():
            return False
        found = (r for r in records.of(self.entity, **shared) if fits(r, self.where))
        return sum(Filled(self.filled).met(r, records) for r in found) >= self.least


@frozen
class OfOffice:
    """The office's own record meets a need."""

    need: Need

    def met(self, record: Any, records: Records) -> bool:  # noqa: ARG002 - the shape of a need
        """Ask the office's record; none at all does not meet it."""
        offices = records.of("office")
        return bool(offices) and self.need.met(offices[0], records)


@frozen
class AsMany:
    """As many records of ``entity`` point here as the field ``number`` of the record above asks for.

    An empty number asks for one.
    """

    entity: str
    through: str
    above: str
    above_entity: str
    number: str
    where: Mapping[str, Any] = _NOTHING
    filled: tuple[str, ...] = ()

    def met(self, record: Any, records: Records) -> bool:
        """Compare the count with the number asked for."""
        above = records.get(self.above_entity, getattr(record, self.above))
        wanted = (getattr(above, self.number) if above is not None else None) or 1
        found = (r for r in records.of(self.entity, **{self.through: record.id}) if fits(r, self.where))
        return sum(Filled(self.filled).met(r, records) for r in found) >= wanted
