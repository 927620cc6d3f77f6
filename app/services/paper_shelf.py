"""The papers of one record: which can be made about it, what lacks for the others, which were made."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from app.errors import Reason
from app.services.office import Office
from app.services.paper_check import Kind, kinds_for, lacking, offered
from app.services.papers import kinds
from app.text import Language, Text, same


@frozen(kw_only=True)
class Possible:
    """A kind of paper about a record: its languages, and what lacks before it can be made."""

    kind: Kind
    languages: tuple[Language, ...]
    lacks: tuple[Reason, ...] = ()


@frozen(kw_only=True)
class Shelf:
    """What can be made, and the document records of what was made, the newest first."""

    possible: tuple[Possible, ...]
    made: tuple[Any, ...]


def shelf(office: Office, entity: str, record: str) -> Shelf:
    """Return the papers of a record."""
    made = office.records.of("document", entity_id=record)
    newest = sorted(made, key=lambda one: (str(one.made_at or ""), one.id), reverse=True)
    return Shelf(
        possible=tuple(_possible(office, kind, record) for kind in kinds_for(entity)), made=tuple(newest)
    )


def kind_names(office: Office) -> dict[str, Text]:
    """Return the names of the kinds that document records of the office have, by their type."""
    known = {one.type: one.name for one in kinds().values()}
    return {one: known.get(one, same(one)) for one in sorted(_types(office))}


def kind_of(document_type: str) -> Kind | None:
    """Return the kind of paper that makes documents of a type, None if none does."""
    found = next((one for one in kinds().values() if one.type == document_type), None)
    if found is None:
        return None
    return next(kind for kind in kinds_for(found.entity) if kind.key == found.key)


def _types(office: Office) -> set[str]:
    return {str(one.type) for one in office.records.of("document")}


def _possible(office: Office, kind: Kind, record: str) -> Possible:
    languages = offered(office, kind.key, [record])
    return Possible(
        kind=kind,
        languages=languages,
        lacks=lacking(office, kind.key, [record], languages[:1])[record] if languages else (),
    )
