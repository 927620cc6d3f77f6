"""Where a click leads that mends what is lacking: a field, a record, a record to begin, a paper to make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entity_named
from app.domain.fields import Kind
from app.domain.states import Filled, fits

_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
_MADE: Final = frozenset({"document"})
"""Kinds that are made as papers, never begun by hand."""


@frozen(kw_only=True)
class Mend:
    """Where to go: a field of a record, the record itself, or a record to begin.

    ``record`` is empty for one to begin, with ``given`` filled in; ``paper`` says that a paper about the
    record is to be made.
    """

    entity: str
    record: str = ""
    field: str = ""
    given: Mapping[str, Any] = _NOTHING
    paper: str = ""


def one_of(
    entity: str,
    found: Iterable[Any],
    where: Mapping[str, Any],
    names: tuple[str, ...],
    given: Mapping[str, Any],
) -> Mend:
    """Return the way to the record that is nearest to what is asked, or to a fresh one."""
    every = list(found)
    for one in every:
        if fits(one, where) and empty(one, names):
            return at(one, empty(one, names)[0])
    near = {name: value for name, value in where.items() if name not in {"state", "answer", "is_primary"}}
    for one in reversed(every):
        if len(near) < len(where) and fits(one, near):
            return unfit(one, where)
    if entity in _MADE:
        return Mend(entity=str(given["entity_key"]), record=str(given["entity_id"]), paper=str(where["type"]))
    return begin(entity, {**given, **single(where)})


def unfit(record: Any, where: Mapping[str, Any]) -> Mend:
    """Return the way to the first field with another value; the state is changed at the record itself."""
    wrong = next((name for name, value in where.items() if not fits(record, {name: value})), "")
    moved = record.entity.machine is not None and wrong == "state"
    return Mend(entity=record.entity.key, record=record.id, field="" if moved else wrong)


def begin(entity: str, given: Mapping[str, Any]) -> Mend:
    """Return the way to a fresh record; where it begins in its states is its own."""
    spec = entity_named(entity)
    stays = {"state"} if spec.machine is not None else set()
    wanted = {name: value for name, value in given.items() if name in spec.fields and name not in stays}
    known = {name: value for name, value in wanted.items() if value is not None}
    return Mend(entity=entity, given=MappingProxyType(known))


def tied(entity: str, through: str, record: Any) -> dict[str, Any]:
    """Return the link to a record, and what both share: a role at a placement is in its programme."""
    spec = entity_named(entity)
    link = {through: record.id}
    if spec.fields[through].target == "*":
        link["entity_key"] = record.entity.key
    links = {field.name for field in spec.links if field.kind is Kind.LINK} & {"programme_id"}
    return {**{name: getattr(record, name, None) for name in links}, **link}


def single(where: Mapping[str, Any]) -> dict[str, Any]:
    """Return values to begin with: of several that fit, the first."""
    return {name: value[0] if isinstance(value, tuple) else value for name, value in where.items()}


def empty(record: Any, names: tuple[str, ...]) -> list[str]:
    """Return the fields of these that hold nothing."""
    return [name for name in names if not Filled((name,)).met(record, _NO_RECORDS)]


def at(record: Any, field: str) -> Mend:
    """Return the way to a field of a record."""
    return Mend(entity=record.entity.key, record=record.id, field=field)


class _NoRecords:
    """Nothing else is looked at to see whether a field is empty."""

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return nothing."""

    def of(self, entity: str, **where: Any) -> tuple[Any, ...]:  # noqa: ARG002 - the shape of records
        """Return nothing."""
        return ()


_NO_RECORDS: Final = _NoRecords()
