"""Before papers are made: their kinds and languages, what each record lacks, how a paper will look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.documents.document import Document, Facts, document_named, files
from app.documents.paper import make as make_paper
from app.documents.pieces.stay import stay_of
from app.documents.texts import Phrases
from app.errors import Reason, Refused
from app.services import agreements
from app.services.agreements import Choices
from app.services.facts import facts_of
from app.services.office import Office
from app.services.papers import AGREEMENT, kinds
from app.text import LANGUAGES, Language, Text

Languages = tuple[Language, ...]
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_GONE: Final = Text(
    en="This record is deleted. Take it off the list.",
    sv="Posten är borttagen. Ta bort den från listan.",
    nb="Posten er slettet. Fjern den fra listen.",
    da="Posten er slettet. Fjern den fra listen.",
)


@frozen(kw_only=True)
class Kind:
    """A kind of paper about records of an entity."""

    key: str
    name: Text
    entity: str
    together: bool
    side_by_side: bool
    drafts: bool
    """It may be printed with blanks to fill in by hand, as a draft, while something is lacking."""


@cache
def kinds_for(entity: str) -> tuple[Kind, ...]:
    """Return the kinds of paper and report that can be made about records of an entity."""
    return tuple(_kind(one) for one in kinds().values() if one.entity == entity)


def offered(office: Office, kind: str, ids: Sequence[str]) -> Languages:
    """Return the languages in which every one of the records can have a paper."""
    document = document_named(kind, kinds())
    facts = facts_of(office)
    records = [facts.records.get(document.entity, one) for one in ids]
    each = [document.offered(facts, record) for record in records if record is not None]
    return tuple(code for code in LANGUAGES if each and all(code in one for one in each))


def lacking(
    office: Office, kind: str, ids: Sequence[str], languages: Languages, given: Mapping[str, str] = _NOTHING
) -> Mapping[str, tuple[Reason, ...]]:
    """Return what each record lacks for its paper, an empty tuple for nothing. Nothing is written."""
    if kind == AGREEMENT:
        return agreements.preview(office, ids, Choices(languages=languages))
    document = document_named(kind, kinds())
    facts = facts_of(office, given)
    return {one: _lacks(facts, document, one, languages) for one in ids}


def optional_clauses(office: Office, placements: Sequence[str]) -> Mapping[str, Phrases]:
    """Return the clauses an agreement may take in besides its usual ones: their titles, by key."""
    facts = facts_of(office)
    found = (facts.records.get("placement", one) for one in placements)
    return {
        clause.key: clause.title
        for placement in found
        if placement is not None
        for clause in stay_of(facts, placement).texts.agreement.clauses
        if clause.optional
    }


def preview(
    office: Office, kind: str, record: str, languages: Languages, given: Mapping[str, str] = _NOTHING
) -> bytes:
    """Return a paper as it will look, as PDF. Nothing is numbered, written or kept."""
    document = document_named(kind, kinds())
    facts = facts_of(office, {**given, "unfinished": "yes"})
    found = facts.records.get(document.entity, record)
    if found is None:
        raise Refused(_GONE, where=record)
    spoken = languages or document.offered(facts, found)[:1]
    _refuse_untrue(facts, document, found, spoken)
    file = next(iter(files(document, facts, (found,), spoken)))
    dated = getattr(found, "state_day", None) or getattr(found, "start_date", None) or office.today
    return make_paper(*file.sheets, dated=dated).content


def _refuse_untrue(facts: Facts, document: Document, record: Any, languages: Languages) -> None:
    """Refuse to show a certificate of what has not been done: with blanks it would tell an untruth."""
    reasons = document.lacking(facts, record, languages) if document.certifies else ()
    if reasons:
        raise Refused(reasons[0].why, reasons)


def _kind(document: Document) -> Kind:
    return Kind(
        key=document.key,
        name=document.name,
        entity=document.entity,
        together=document.together,
        side_by_side=document.side_by_side,
        drafts=document.drafts,
    )


def _lacks(facts: Any, document: Document, record: str, languages: Languages) -> tuple[Reason, ...]:
    found = facts.records.get(document.entity, record)
    if found is None:
        return (Reason("", _GONE),)
    try:
        return document.lacking(facts, found, languages or document.offered(facts, found)[:1])
    except Refused as refused:
        return refused.reasons
