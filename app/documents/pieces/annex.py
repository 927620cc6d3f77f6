"""The annexes of a placement's agreement, one sheet an annex; two languages share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from app.documents.blocks import (
    Block,
    Clause,
    Heading,
    Paragraph,
    Sheet,
    SideBySide,
    Signatory,
    Signatures,
    Stack,
)
from app.documents.pieces.blank import blank_lines
from app.documents.pieces.checklist import checklist_annex
from app.documents.pieces.clause_text import fill
from app.documents.pieces.expectations import expectation_blocks
from app.documents.pieces.stay import Stay, full_name, organisation_name, programme_title, sender
from app.documents.pieces.support_sheet import about, support_blocks
from app.documents.pieces.wordings import both, each, joined, listed
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

Languages = Sequence[Language]

ANCHORED_BY: Final = ("home", "host")
ABOUT_STAY: Final = frozenset({"support_sheet", "expectations", "onboarding"})


def annex_name(stay: Stay, annex: AnnexText, language: Language) -> str:
    """Return an annex with its number: ``Annex 1. Support sheet``."""
    label = stay.texts.annex_label.get(language) or ANNEX.of(language)
    return f"{label} {annex.number}. {annex.name.get(language, '')}".strip(" .")


def annex_sheets(stay: Stay, languages: Languages, agreement: Sheet) -> Iterator[Sheet]:
    """Return the sheets of an agreement's annexes."""
    for annex in stay.texts.agreement.annexes:
        yield Sheet(
            title=annex_name(stay, annex, languages[0]),
            subtitle=_subtitle(stay, annex, languages, agreement.number),
            language=languages[0],
            blocks=_CONTENTS[annex.key](stay, languages),
            sender=sender(stay),
            number=agreement.number,
            file_number=agreement.file_number,
            version=agreement.version,
            document_id=agreement.document_id,
            draft=agreement.draft,
        )


def _subtitle(stay: Stay, annex: AnnexText, languages: Languages, number: str) -> str:
    others = (annex_name(stay, annex, language) for language in languages[1:])
    whose = about(stay, languages[0]) if annex.key in ABOUT_STAY else ""
    belongs = BELONGS_TO.of(languages[0]).format(no=number) if number else ""
    return listed((listed((*others, belongs), "  ·  "), whose), "\n")


def privacy_blocks(stay: Stay, languages: Languages) -> tuple[Block, ...]:
    """Return the privacy notice with the programme's name in it; two languages beside each other."""
    columns = [_notice(stay, language) for language in languages]
    if len(columns) == 1:
        return (*_notice_title(stay, languages[0]), *columns[0])
    if not all(columns):
        return tuple(block for column in columns for block in column)
    return (
        SideBySide(
            (languages[0], languages[1]), tuple(Clause(left, right) for left, right in _paired(*columns))
        ),
    )


def _paired(left: Sequence[Block], right: Sequence[Block]) -> Iterator[tuple[Block, Block]]:
    """Return the paragraphs of two languages in pairs, or whole where they are not as many."""
    if len(left) == len(right):
        return iter(zip(left, right, strict=True))
    return iter([(Stack(tuple(left)), Stack(tuple(right)))])


def _notice(stay: Stay, language: Language) -> Sequence[Block]:
    values = {"programme": programme_title(stay, language)}
    return [Paragraph(fill(words, values)) for words in stay.texts.privacy.paragraphs.get(language, ())]


def _notice_title(stay: Stay, language: Language) -> tuple[Block, ...]:
    """Return the notice's own title where the annex has another name."""
    title = stay.texts.privacy.title.get(language, "")
    named = {annex.name.get(language) for annex in stay.texts.agreement.annexes}
    return (Heading(title),) if title and title not in named else ()


def anchoring_blocks(stay: Stay, languages: Languages) -> tuple[Block, ...]:
    """Return what the managers on both sides have stated, or room to write it."""
    blocks: list[Block] = [Paragraph(each(languages, ANCHORING_LEAD.of, muted=True), look="lead")]
    for side in ANCHORED_BY:
        statement = _statement(stay, side)
        organisation = organisation_name(getattr(stay, side), languages[0])
        blocks.append(Heading(joined((both(PARTIES[side], languages), organisation), ": ")))
        for label, name in (
            (SUPPORTS, "statement"),
            (STRATEGY, "strategy_reference"),
            (RETURN, "return_plan"),
        ):
            if side == "host" and name == "return_plan":
                continue
            said = getattr(statement, name, None)
            blocks.append(Heading(both(label, languages), 2))
            blocks += [Paragraph(said)] if said else blank_lines(1 if name == "strategy_reference" else 2)
    managers = tuple(_manager(stay, side, languages) for side in ANCHORED_BY)
    blocks.append(Signatures(managers, tuple(languages)))
    return tuple(blocks)


def _statement(stay: Stay, side: str) -> Any:
    found = stay.facts.records.of("sign_off", entity_id=stay.placement.id, kind="anchoring")
    return next((one for one in found if one.party == side), None)


def _manager(stay: Stay, side: str, languages: Languages) -> Signatory:
    statement = _statement(stay, side)
    person = stay.facts.records.get("person", getattr(statement, "person_id", None))
    return Signatory(
        role=" / ".join(
            dict.fromkeys(MANAGER_AT.of(code).format(side=PARTIES[side].of(code)) for code in languages)
        ),
        name=full_name(person),
        title=getattr(statement, "signatory_title", None) or "",
        organisation=organisation_name(getattr(stay, side), languages[0]),
    )


def _expectations(stay: Stay, languages: Languages) -> tuple[Block, ...]:
    return expectation_blocks(stay, languages, fillable=False)


_CONTENTS: Final[Mapping[str, Callable[[Stay, Languages], tuple[Block, ...]]]] = MappingProxyType(
    {
        "support_sheet": support_blocks,
        "expectations": _expectations,
        "onboarding": checklist_annex,
        "privacy": privacy_blocks,
        "anchoring": anchoring_blocks,
    }
)
