"""D29: the index of the partner pack: tools, what has worked well, people who gladly answer, modules.

Only what may be shared stands here: published tools and modules, statements to be quoted without a name,
people who have agreed that their contact details are passed on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.documents.blocks import Block, Bullets, Cell, Heading, Paragraph, Sheet, Table
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.programme import programme_name
from app.documents.pieces.stay import full_name, organisation_name, sender_of
from app.documents.pieces.wordings import dial, listed, write_to
from app.documents.vocabulary import EMAIL, NAME, PHONE
from app.documents.vocabulary_training import (
    CONTACTS,
    FILE,
    FOR_WHOM,
    MADE_HERE,
    MINUTES,
    MODULES,
    NOTHING_YET,
    ORGANISATION,
    PACK,
    PACK_LEAD,
    PRACTICE,
    TITLE,
    TOOL,
    TOOLS,
    WHEN,
)
from app.domain.consent import holds
from app.domain.display import wording
from app.domain.placement_vocabulary import PHASES
from app.domain.tool import USERS
from app.text import Language

SHARING: Final = "share_contact"
MOST_QUOTES: Final = 20


def tools_of(facts: Facts) -> list[Any]:
    """Return the published tools, of each the newest version; only those chosen, where some are."""
    chosen = set(filter(None, facts.given.get("tools", "").split(",")))
    newest: dict[str, Any] = {}
    for one in sorted(facts.records.of("tool", state="published"), key=lambda one: one.version):
        if not chosen or one.id in chosen:
            newest[one.key] = one
    return sorted(newest.values(), key=lambda one: one.key)


def modules_of(facts: Facts) -> list[Any]:
    """Return the published modules, of each the newest version."""
    newest: dict[str, Any] = {}
    for one in sorted(facts.records.of("training_module", state="published"), key=lambda one: one.version):
        newest[one.key] = one
    return sorted(newest.values(), key=lambda one: one.key)


def contacts_of(facts: Facts, programme: Any) -> list[tuple[Any, Any, Any]]:
    """Return people of the programme who agreed to be passed on: person, organisation, affiliation."""
    records = facts.records
    agreed = {one.person_id for one in records.of("consent", purpose=SHARING) if holds(one, facts.today)}
    members = {one.organisation_id for one in records.of("membership", programme_id=programme.id)}
    found: dict[str, tuple[Any, Any, Any]] = {}
    for person in (records.get("person", one) for one in sorted(agreed)):
        posts = records.of("affiliation", person_id=person.id) if person is not None else ()
        now = [one for one in posts if one.to_date is None or one.to_date >= facts.today]
        own = next((one for one in now if one.organisation_id in members), None)
        if own is not None and not person.do_not_contact:
            found[person.id] = (person, records.get("organisation", own.organisation_id), own)
    return sorted(found.values(), key=lambda one: (full_name(one[0]).casefold(), one[0].id))


def quotes_of(facts: Facts, programme: Any) -> list[str]:
    """Return good experiences that may be quoted, without saying whose they are."""
    every = facts.records.of("statement", programme_id=programme.id, quote_ok=True)
    return [one.text.strip() for one in every if (one.sentiment or 0) > 0][:MOST_QUOTES]


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    programme, language = records[0], languages[0]
    office = next(iter(facts.records.of("office")), None)
    return (
        Sheet(
            title=PACK.of(language),
            subtitle=programme_name(programme, language),
            language=language,
            sender=sender_of(office),
            blocks=(
                Paragraph(PACK_LEAD.of(language), look="lead"),
                *_tools(facts, language),
                *_quotes(facts, programme, language),
                *_contacts(facts, programme, language),
                *_modules(facts, language),
            ),
        ),
    )


def _files(facts: Facts) -> Mapping[str, Sequence[str]]:
    """Return the names of the files that lie beside the index, by the record they are of."""
    found: Mapping[str, Sequence[str]] = json.loads(facts.given.get("files") or "{}")
    return found


def _tools(facts: Facts, language: Language) -> tuple[Block, ...]:
    files = _files(facts)
    rows = tuple(
        (
            listed((one.key, wording(one.title, language)), " "),
            listed(USERS[user].of(language) for user in one.for_whom),
            PHASES[one.phase].of(language) if one.phase else "",
            "\n".join(files.get(one.id, ())) or (MADE_HERE.of(language) if one.document_type else "–"),
        )
        for one in tools_of(facts)
    )
    return _section(TOOLS.of(language), (TOOL, FOR_WHOM, WHEN, FILE), rows, language, (10, 10, 7, 12))


def _modules(facts: Facts, language: Language) -> tuple[Block, ...]:
    files = _files(facts)
    rows = tuple(
        (
            f"{one.key} {wording(one.title, language)}",
            str(one.minutes or ""),
            "\n".join(files.get(one.id, ())) or "–",
        )
        for one in modules_of(facts)
    )
    return _section(MODULES.of(language), (TITLE, MINUTES, FILE), rows, language, (14, 5, 20))


def _contacts(facts: Facts, programme: Any, language: Language) -> tuple[Block, ...]:
    rows = tuple(
        (
            full_name(person),
            organisation_name(where, language),
            dial(own.phone or person.phone or ""),
            write_to(own.email or person.email or ""),
        )
        for person, where, own in contacts_of(facts, programme)
    )
    return _section(CONTACTS.of(language), (NAME, ORGANISATION, PHONE, EMAIL), rows, language, (9, 11, 7, 12))


def _quotes(facts: Facts, programme: Any, language: Language) -> tuple[Block, ...]:
    quotes = quotes_of(facts, programme)
    said: Block = Bullets(tuple(quotes)) if quotes else Paragraph(NOTHING_YET.of(language), look="muted")
    return (Heading(PRACTICE.of(language)), said)


def _section(
    title: str,
    head: Sequence[Any],
    rows: tuple[tuple[Cell, ...], ...],
    language: Language,
    widths: tuple[int, ...],
) -> tuple[Block, ...]:
    if not rows:
        return (Heading(title), Paragraph(NOTHING_YET.of(language), look="muted"))
    table = Table(tuple(text.of(language) for text in head), rows, widths=widths, row_heads=True)
    return (Heading(title), table)


DOCUMENT = Document(
    key="partner-pack", name=PACK, entity="programme", compose=_compose, kept_as="partner_pack"
)
