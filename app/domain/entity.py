"""The ``@entity`` declaration: one class names an entity's fields, and everything reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar, cast, dataclass_transform

import attrs

from app.domain import fields
from app.domain.fields import FieldSpec, Kind, Owner, Privacy, spec_of
from app.domain.states import Machine
from app.text import Text

T = TypeVar("T")
C = TypeVar("C", bound="type[Record]")


@dataclass_transform(kw_only_default=True, frozen_default=True)
def _base(cls: type[T]) -> type[T]:
    return attrs.frozen(kw_only=True)(cls)


@_base
class Record:
    """What every entity has: an id. Created and changed are read from the journal."""

    id: str


@attrs.define(frozen=True, kw_only=True, slots=False, eq=False)
class EntitySpec:
    """What is known of one entity.

    ``title`` are the fields that name a record to a person, in reading order; lists sort by
    ``sorted_by``. ``person`` is the path of links to the person a record is about: ``()`` says
    none, ``("id",)`` the record itself, ``("participant", "person")`` two steps. ``dies_with_person``
    says that erasing that person takes the whole record along.
    """

    key: str
    one: Text
    many: Text
    area: str
    title: tuple[str, ...]
    sorted_by: tuple[str, ...]
    person: tuple[str, ...]
    dies_with_person: bool
    machine: Machine | None
    retention: str
    record: type[Record]
    note: Text | None = None

    @cached_property
    def fields(self) -> Mapping[str, FieldSpec]:
        """Return the fields by attribute name, in the order of the declaration."""
        record = cast("type[attrs.AttrsInstance]", self.record)
        declared = (spec_of(a) for a in attrs.fields(record) if a.name != "id")
        return MappingProxyType({spec.name: spec for spec in declared})

    @cached_property
    def stored(self) -> Mapping[str, FieldSpec]:
        """Return the fields by stored name."""
        return MappingProxyType({spec.stored: spec for spec in self.fields.values()})

    @cached_property
    def links(self) -> tuple[FieldSpec, ...]:
        """Return the fields that point at other records."""
        return tuple(f for f in self.fields.values() if f.kind in {Kind.LINK, Kind.LINKS})

    @cached_property
    def searched(self) -> tuple[FieldSpec, ...]:
        """Return the fields the search index holds: never delicate ones."""
        return tuple(f for f in self.fields.values() if f.searched)

    @cached_property
    def listed(self) -> tuple[FieldSpec, ...]:
        """Return the fields a list shows before anybody chose columns."""
        return tuple(f for f in self.fields.values() if f.listed)

    def owner_of(self, spec: FieldSpec) -> Owner:
        """Say whose erasure takes a field: personal data goes with the person it is about."""
        if spec.owner is not None:
            return spec.owner
        return Owner.PERSON if self.person and spec.privacy >= Privacy.P2 else Owner.RECORD


_REGISTERED: dict[str, EntitySpec] = {}


@dataclass_transform(
    kw_only_default=True,
    frozen_default=True,
    field_specifiers=(
        fields.words, fields.prose, fields.phrases, fields.whole, fields.decimal, fields.money,
        fields.day, fields.moment, fields.clock, fields.yes_no, fields.choice, fields.choices,
        fields.link, fields.links, fields.country, fields.countries, fields.language, fields.languages,
        fields.currency, fields.email, fields.phone, fields.web, fields.duration, fields.labels,
        fields.rows,
    ),
)  # fmt: skip
def entity(
    key: str,
    *,
    one: Text,
    many: Text,
    area: str,
    title: tuple[str, ...],
    sorted_by: tuple[str, ...] = (),
    person: tuple[str, ...] = (),
    dies_with_person: bool = False,
    machine: Machine | None = None,
    retention: str = "permanent",
    note: Text | None = None,
) -> Callable[[C], C]:
    """Declare an entity. ``key`` is its name in the file, the command line and the journal, for ever."""

    def declare(cls: C) -> C:
        record: Any = attrs.frozen(kw_only=True)(cls)
        _REGISTERED[key] = EntitySpec(
            key=key, one=one, many=many, area=area, title=title, sorted_by=sorted_by or title, person=person,
            dies_with_person=dies_with_person, machine=machine, retention=retention, record=record, note=note,
        )  # fmt: skip
        record.entity = _REGISTERED[key]
        return record  # type: ignore[no-any-return]

    return declare


def registered() -> Mapping[str, EntitySpec]:
    """Return the entities declared by the modules imported so far; ``catalogue`` imports all."""
    return MappingProxyType(_REGISTERED)


def spec_for(record: Record | type[Record]) -> EntitySpec:
    """Return the declaration of a record's entity."""
    spec: EntitySpec = record.entity  # type: ignore[union-attr]
    return spec
