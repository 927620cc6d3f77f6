"""D12: that an organisation is a partner of a programme, with the criteria it has met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.documents.blocks import Block, Bullets, Heading, Paragraph, Sheet, Space
from app.documents.document import Document, Facts, Languages, as_programme, office_languages
from app.documents.pieces.certified import certificate_sheet, certified, closing, number_of, series_of
from app.documents.pieces.programme import programme_name, programme_period
from app.documents.pieces.stay import organisation_name
from app.documents.pieces.wordings import listed
from app.documents.texts import Phrases
from app.documents.vocabulary import PERIOD
from app.documents.vocabulary_training import (
    CRITERIA,
    IS_PARTNER,
    LEVEL,
    NO_MEMBERSHIP,
    NOT_MET,
    PARTNER_CERTIFICATE,
    STRENGTHS,
)
from app.domain.display import wording
from app.domain.membership import LEVELS, PARTS
from app.domain.partner import MENDING, Partnership
from app.errors import Reason
from app.text import LANGUAGES, Language, Text

KIND: Final = "partner_certificate"
_ROLES: Final = ("host", "partner")


def memberships(facts: Facts, organisation: Any) -> list[Any]:
    """Return where an organisation can be a partner: programmes that have criteria; or the one asked for."""
    found = [
        one
        for one in facts.records.of("membership", organisation_id=organisation.id)
        if one.role in _ROLES and criteria(facts, one)
    ]
    asked = facts.given.get("partnership", "")
    return [one for one in found if asked in {"", one.id, _called(facts, one)}]


def criteria(facts: Facts, membership: Any) -> Mapping[str, Phrases]:
    """Return what is asked of partners in the programme of a membership."""
    programme = facts.records.get("programme", membership.programme_id)
    return facts.texts(programme).partner_criteria if programme is not None and programme.template_key else {}


def _parts(facts: Facts, record: Any) -> Sequence[Mapping[str, str]]:
    every = tuple({"partnership": _called(facts, one)} for one in memberships(facts, record))
    return every or ({"partnership": ""},)


def _called(facts: Facts, membership: Any) -> str:
    """Return the short name of a membership's programme: it stands in the name of the file."""
    programme = facts.records.get("programme", membership.programme_id)
    return str(getattr(programme, "acronym", None) or membership.programme_id[-6:])


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    organisation = records[0]
    found = memberships(facts, organisation)
    return tuple(_sheet(facts, organisation, found[0] if found else None, one) for one in languages)


def _sheet(facts: Facts, organisation: Any, membership: Any, language: Language) -> Sheet:
    programme = facts.records.get("programme", getattr(membership, "programme_id", None))
    number = number_of(facts, KIND, organisation, series_of("PC", programme))
    blocks = (
        *certified(organisation_name(organisation, language), language),
        Paragraph(IS_PARTNER.of(language), align="centre"),
        Paragraph(programme_name(programme, language), look="large", align="centre"),
        Space(2),
        *_met(facts, membership, language),
        *closing(facts, programme, number, language, _rows(facts, membership, programme, language)),
    )
    return certificate_sheet(facts, PARTNER_CERTIFICATE, number, language, blocks)


def _met(facts: Facts, membership: Any, language: Language) -> tuple[Block, ...]:
    if membership is None:
        return ()
    asked = tuple(wording(one, language) for one in criteria(facts, membership).values())
    return (Heading(CRITERIA.of(language)), Bullets(asked))


def _rows(facts: Facts, membership: Any, programme: Any, language: Language) -> tuple[tuple[str, str], ...]:
    held = facts.records.of("engagement", membership_id=membership.id) if membership is not None else ()
    newest = max(held, key=lambda one: (one.programme_year_no or 0, one.id), default=None)
    parts = dict.fromkeys(part for one in held for part in one.parts)
    level = LEVELS[newest.level].of(language) if newest is not None and newest.level else ""
    rows = (
        (LEVEL.of(language), level),
        (STRENGTHS.of(language), listed(PARTS[part].of(language) for part in parts)),
        (PERIOD.of(language), programme_period(programme, language) if programme is not None else ""),
    )
    return tuple((name, words) for name, words in rows if words)


def _offered(facts: Facts, record: Any) -> Languages:
    found = memberships(facts, record)
    return as_programme(facts, found[0]) if found else office_languages(facts.records)


def _lacking(facts: Facts, organisation: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - the shape of a rule
    found = memberships(facts, organisation)
    if not found:
        return (Reason("membership", NO_MEMBERSHIP.fill(name=organisation.legal_name)),)
    return tuple(reason for one in found for reason in missing(facts, one))


def missing(facts: Facts, membership: Any) -> tuple[Reason, ...]:
    """Return the criteria a membership does not meet today, each with what to do."""
    held = Partnership(membership, facts.records, facts.today)
    return tuple(
        Reason(key, _not_met(key, words))
        for key, words in criteria(facts, membership).items()
        if not held.met(key)
    )


def _not_met(key: str, words: Phrases) -> Text:
    return Text(
        **{
            code: NOT_MET.of(code)
            .format(criterion=wording(words, code), do=MENDING[key].of(code) if key in MENDING else "")
            .strip()
            for code in LANGUAGES
        }
    )


DOCUMENT = Document(
    key="partner-certificate",
    name=PARTNER_CERTIFICATE,
    entity="organisation",
    compose=_compose,
    offered=_offered,
    lacking=_lacking,
    parts=_parts,
    kept_as=KIND,
    stamped=True,
    certifies=True,
)
