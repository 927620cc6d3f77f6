"""The annexes of a placement's agreement, one sheet an annex and language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from app.documents.blocks import Block, Heading, Paragraph, Sheet, Signatory, Signatures
from app.documents.pieces.blank import blank_lines
from app.documents.pieces.checklist import checklist_blocks
from app.documents.pieces.clause_text import fill
from app.documents.pieces.expectations import expectation_blocks
from app.documents.pieces.stay import Stay, full_name, organisation_name, programme_title, sender
from app.documents.pieces.support_sheet import about, support_blocks
from app.documents.pieces.wordings import listed
from app.documents.texts import AnnexText
from app.documents.vocabulary import PARTIES
from app.documents.vocabulary_agreement import (
    ANCHORING_LEAD,
    ANNEX,
    BELONGS_TO,
    MANAGER_AT,
    RETURN,
    STRATEGY,
    SUPPORTS,
)
from app.text import Language

ANCHORED_BY: Final = ("home", "host")
ABOUT_STAY: Final = frozenset({"support_sheet", "onboarding"})


def annex_name(stay: Stay, annex: AnnexText, language: Language) -> str:
    """Return an annex with its number: ``Annex 1. Support sheet``."""
    label = stay.texts.annex_label.get(language) or ANNEX.of(language)
    return f"{label} {annex.number}. {annex.name.get(language, '')}".strip(" .")


def annex_sheets(stay: Stay, languages: Sequence[Language], agreement: Sheet) -> Iterator[Sheet]:
    """Return the sheets of an agreement's annexes; in two languages one after the other."""
    for annex in stay.texts.agreement.annexes:
        for language in languages:
            yield Sheet(
                title=annex_name(stay, annex, language),
                subtitle=_subtitle(stay, annex, language, agreement.number),
                language=language,
                blocks=_CONTENTS[annex.key](stay, language),
                sender=sender(stay),
                number=agreement.number,
                file_number=agreement.file_number,
                version=agreement.version,
                document_id=agreement.document_id,
                draft=agreement.draft,
            )


def _subtitle(stay: Stay, annex: AnnexText, language: Language, number: str) -> str:
    belongs = BELONGS_TO.of(language).format(no=number) if number else ""
    return listed((about(stay, language) if annex.key in ABOUT_STAY else "", belongs), "\n")


def privacy_blocks(stay: Stay, language: Language) -> tuple[Block, ...]:
    """Return the privacy notice with the programme's name in it."""
    notice = stay.texts.privacy
    values = {"programme": programme_title(stay, language)}
    title = notice.title.get(language, "")
    paragraphs = (Paragraph(fill(words, values)) for words in notice.paragraphs.get(language, ()))
    named = {annex.name.get(language) for annex in stay.texts.agreement.annexes}
    return (*((Heading(title),) if title and title not in named else ()), *paragraphs)


def anchoring_blocks(stay: Stay, language: Language) -> tuple[Block, ...]:
    """Return what the managers on both sides have stated, or room to write it."""
    blocks: list[Block] = [Paragraph(ANCHORING_LEAD.of(language), look="lead")]
    for side in ANCHORED_BY:
        statement = _statement(stay, side)
        organisation = organisation_name(getattr(stay, side), language)
        blocks.append(Heading(": ".join(filter(None, (PARTIES[side].of(language), organisation)))))
        for label, name in (
            (SUPPORTS, "statement"),
            (STRATEGY, "strategy_reference"),
            (RETURN, "return_plan"),
        ):
            if side == "host" and name == "return_plan":
                continue
            said = getattr(statement, name, None)
            blocks.append(Heading(label.of(language), 2))
            blocks += [Paragraph(said)] if said else blank_lines(1 if name == "strategy_reference" else 2)
    blocks.append(Signatures(tuple(_manager(stay, side, language) for side in ANCHORED_BY)))
    return tuple(blocks)


def _statement(stay: Stay, side: str) -> Any:
    found = stay.facts.records.of("sign_off", entity_id=stay.placement.id, kind="anchoring")
    return next((one for one in found if one.party == side), None)


def _manager(stay: Stay, side: str, language: Language) -> Signatory:
    statement = _statement(stay, side)
    person = stay.facts.records.get("person", getattr(statement, "person_id", None))
    return Signatory(
        role=MANAGER_AT.of(language).format(side=PARTIES[side].of(language)),
        name=full_name(person),
        title=getattr(statement, "signatory_title", None) or "",
        organisation=organisation_name(getattr(stay, side), language),
    )


def _expectations(stay: Stay, language: Language) -> tuple[Block, ...]:
    return expectation_blocks(stay, language, fillable=False)


def _checklist(stay: Stay, language: Language) -> tuple[Block, ...]:
    return checklist_blocks(stay, language, fillable=False)


_CONTENTS: Final[Mapping[str, Callable[[Stay, Language], tuple[Block, ...]]]] = MappingProxyType(
    {
        "support_sheet": support_blocks,
        "expectations": _expectations,
        "onboarding": _checklist,
        "privacy": privacy_blocks,
        "anchoring": anchoring_blocks,
    }
)
