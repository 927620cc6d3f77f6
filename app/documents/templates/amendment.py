"""An amendment to a signed agreement: what stood, what shall stand, from when; the rest unchanged (D02)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve

from app.documents.blocks import DRAFT, Block, Cell, Heading, KeyValues, Paragraph, Sheet, Table
from app.documents.document import Document, Facts, Languages, as_programme
from app.documents.pieces.agreement_box import signatures
from app.documents.pieces.amended import amendment_of
from app.documents.pieces.stay import (
    Stay,
    file_number,
    full_name,
    programme_title,
    sender,
    stay_of,
)
from app.documents.pieces.wordings import both, each, long_day
from app.documents.vocabulary import PROGRAMME
from app.documents.vocabulary_amendment import (
    AFTER,
    AMENDMENT,
    BEFORE,
    CHANGED,
    FROM,
    NONE_BEGUN,
    REST,
    TO_AGREEMENT,
    WHAT,
    WHY,
)
from app.domain.amendment import label, root_of, value_words
from app.text import Language, Text

EMPTY_ROWS: Final = 3
_ROW_MM: Final = 12


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    amendment = amendment_of(facts, records[0])
    stay = _stay(facts, records[0], amendment)
    number = getattr(amendment, "no", "")
    blocks: list[Block] = [
        _about(stay, amendment, languages),
        Heading(both(CHANGED, languages)),
        _table(stay, amendment, languages),
        Paragraph(each(languages, REST.of)),
        signatures(stay, languages),
    ]
    return (
        Sheet(
            title=AMENDMENT.of(languages[0]),
            subtitle=_subtitle(stay, amendment, languages),
            language=languages[0],
            blocks=tuple(blocks),
            sender=sender(stay),
            number=number,
            file_number=file_number(stay),
            version=str(amendment.version) if amendment is not None else "",
            document_id=number,
            draft=DRAFT if amendment is None or amendment.state == "draft" else None,
        ),
    )


def _stay(facts: Facts, placement: Any, amendment: Any) -> Stay:
    """Return the placement, with the amendment as what is signed."""
    if amendment is None:
        return stay_of(facts, placement)
    given = MappingProxyType({**facts.given, "agreement": amendment.id})
    return stay_of(evolve(facts, given=given), placement)


def _subtitle(stay: Stay, amendment: Any, languages: Languages) -> str:
    others = [AMENDMENT.of(language) for language in languages[1:]]
    root = root_of(amendment, stay.facts.records) if amendment is not None else stay.agreement
    to = TO_AGREEMENT.of(languages[0]).format(no=root.no, version=root.version) if root is not None else ""
    return "  ·  ".join(dict.fromkeys(filter(None, (*others, to, full_name(stay.person)))))


def _about(stay: Stay, amendment: Any, languages: Languages) -> Block:
    """Say in which programme, from when and why; who the parties are stands where they sign."""
    begins = getattr(amendment, "valid_from", None)
    when = each(languages, lambda language: long_day(begins, language), muted=True) if begins else ""
    rows = (
        (PROGRAMME, programme_title(stay, languages[0])),
        (FROM, when),
        (WHY, getattr(amendment, "special_terms", None) or ""),
    )
    return KeyValues(tuple((both(name, languages), words) for name, words in rows if words), label_share=0.25)


def _table(stay: Stay, amendment: Any, languages: Languages) -> Table:
    head = tuple(both(text, languages) for text in (WHAT, BEFORE, AFTER))
    rows = [_row(stay, row, languages) for row in getattr(amendment, "changes", ())]
    rows += [("", "", "")] * (0 if rows else EMPTY_ROWS)
    return Table(
        head, tuple(rows), widths=(30, 35, 35), lines=True, row_mm=0 if rows[0][0] else _ROW_MM, dense=True
    )


def _row(stay: Stay, row: Mapping[str, Any], languages: Languages) -> tuple[Cell, ...]:
    what = str(row.get("what") or "")

    def said(name: str) -> Any:
        words = str(row.get(name) or "")
        return each(languages, lambda code: value_words(what, words, code, stay.facts.records), muted=True)

    return each(languages, label(what).of, muted=True), said("old"), said("new")


def _remarks(facts: Facts, record: Any, languages: Languages) -> tuple[Text, ...]:  # noqa: ARG001 - their shape
    return () if amendment_of(facts, record) is not None else (NONE_BEGUN,)


def _offered(facts: Facts, record: Any) -> tuple[Language, ...]:
    return tuple(as_programme(facts, record))


DOCUMENT = Document(
    key="amendment",
    name=AMENDMENT,
    entity="placement",
    compose=_compose,
    offered=_offered,
    remarks=_remarks,
    side_by_side=True,
    stamped=True,
    drafts=True,
)
