"""What the search field finds: records of every kind by name, number or address, the closest first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entities
from app.domain.display import name_of
from app.domain.entity import EntitySpec
from app.domain.sorting import plain
from app.services.office import Office
from app.services.phone_search import with_number
from app.storage.repository import Query
from app.text import Language

LONGEST: Final = 120
"""Nobody types more to find something; a pasted page is cut here."""
_LEADING: Final = ("person", "organisation", "participant", "placement", "programme")
"""Kinds most often looked for, in this order; the others follow as they are declared."""
_LOOKED_AT: Final = 200
_FEW: Final = 24
_EXACT, _BEGINS, _WORD_BEGINS, _HOLDS = range(4)


@frozen
class Found:
    """A record that fits, by what a person calls it. ``nearness`` 0 is the very name, 3 holds the words."""

    entity: str
    record: str
    name: str
    nearness: int


def search(
    office: Office, words: str, language: Language, *, most: int = 18, of_a_kind: int = 5
) -> list[Found]:
    """Return the records that fit, kind by kind: first the kind with the closest name."""
    wanted = words.strip()[:LONGEST]
    if not any(letter.isalnum() for letter in wanted):
        return []
    called = with_number(office, wanted)
    groups = [
        _of_kind(office, spec, wanted, language, called.get(spec.key, ()))[:of_a_kind] for spec in _kinds()
    ]
    closest = sorted((group for group in groups if group), key=lambda group: group[0].nearness)
    return [found for group in closest for found in group][:most]


def _kinds() -> list[EntitySpec]:
    known = entities()
    order = dict.fromkeys((*(key for key in _LEADING if key in known), *known))
    return [known[key] for key in order if known[key].searched]


def _of_kind(
    office: Office, spec: EntitySpec, wanted: str, language: Language, called: Iterable[str]
) -> list[Found]:
    limit = _LOOKED_AT if not _named_by_others(spec) else _FEW
    found = office.records.ids(Query(entity=spec.key, find=wanted), limit=limit)
    ids = list(dict.fromkeys((*found, *called)))
    return sorted(_found(office, spec, ids, wanted, language), key=lambda found: found.nearness)


def _named_by_others(spec: EntitySpec) -> bool:
    return any(spec.fields[name] in spec.links for name in spec.title)


def _found(
    office: Office, spec: EntitySpec, ids: list[str], wanted: str, language: Language
) -> Iterable[Found]:
    sought = plain(wanted)
    for record in office.records.some(spec.key, ids):
        name = name_of(record, language, office.records)
        yield Found(spec.key, record.id, name, _nearness(name, sought, record))


def _nearness(name: str, sought: str, record: Any) -> int:
    shown = plain(name)
    if sought in {shown, plain(str(getattr(record, "no", None) or "")) or None}:
        return _EXACT
    if shown.startswith(sought):
        return _BEGINS
    return _WORD_BEGINS if all(f" {part}" in f" {shown}" for part in sought.split()) else _HOLDS
