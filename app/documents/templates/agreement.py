"""The agreement on a placement between its parties, with its annexes in the same file (D01)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.documents.blocks import (
    DRAFT,
    LEGAL_DRAFT,
    Block,
    Clause,
    Heading,
    KeepTogether,
    Numbered,
    Paragraph,
    Sheet,
    SideBySide,
    Stack,
    Words,
)
from app.documents.document import Document, Facts, Languages, as_programme
from app.documents.pieces.agreement_box import key_facts, parties, signatures
from app.documents.pieces.annex import annex_name, annex_sheets
from app.documents.pieces.clause_field import assignment_text, clause_values
from app.documents.pieces.clause_text import Points, clauses_of, lacking, shown
from app.documents.pieces.stay import Stay, file_number, full_name, programme_title, sender, stay_of
from app.documents.pieces.wordings import both, plain_both
from app.documents.texts import ClauseText, languages_of
from app.documents.vocabulary import LANGUAGE_NAMES, SIGNATURES
from app.documents.vocabulary_agreement import (
    AGREEMENT,
    AMENDS,
    ANNEXES,
    ASSIGNMENT,
    DELIVERABLES,
    GOALS,
    HOW_SHOWN,
    KEY_FACTS,
    ON_PLACEMENT,
    OPEN_BRACKETS,
    OUTCOMES,
    PART_OF,
    PARTIES,
    SPECIAL_TERMS,
    TERMS,
)
from app.domain.display import wording
from app.errors import Reason
from app.text import Language, Text

BRACKET = re.compile(r"\[[^\[\]]+\]")
TURNED_OFF = "no"
LEGAL_LINE = "legal_draft_line"
"""The setting with which a lead takes the line on legal review off the papers."""


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    stay = stay_of(facts, records[0])
    sheet = _agreement(stay, languages)
    return (sheet, *annex_sheets(stay, languages, sheet))


def _agreement(stay: Stay, languages: Languages) -> Sheet:
    clauses = clauses_of(stay)
    number = getattr(stay.agreement, "no", "")
    agreement = stay.agreement
    drafted = agreement is None or agreement.state == "draft"
    blocks: list[Block] = [
        Heading(both(PARTIES, languages)),
        parties(stay, languages),
        Heading(both(KEY_FACTS, languages)),
        key_facts(stay, languages),
        *_assignment(stay, languages),
        *_outcomes(stay, languages),
        Heading(both(TERMS, languages)),
        *_terms(stay, clauses, languages),
        *_special_terms(stay, languages),
        *_annexes(stay, languages),
        Heading(both(SIGNATURES, languages)),
        signatures(stay, languages),
    ]
    return Sheet(
        title=_title(stay, languages[0]),
        subtitle=_subtitle(stay, languages),
        language=languages[0],
        blocks=tuple(blocks),
        sender=sender(stay),
        number=number,
        file_number=file_number(stay),
        version=str(agreement.version) if agreement is not None else "",
        document_id=number,
        draft=DRAFT if drafted else None,
        footnote=_legal_line(stay, clauses, languages),
    )


def _title(stay: Stay, language: Language) -> str:
    return stay.texts.agreement.name.get(language) or ON_PLACEMENT.of(language)


def _subtitle(stay: Stay, languages: Languages) -> str:
    others = [_title(stay, language) for language in languages[1:]]
    amended = stay.facts.records.get("agreement", getattr(stay.agreement, "amends_id", None))
    replaces = (
        AMENDS.of(languages[0]).format(no=amended.no, version=amended.version) if amended is not None else ""
    )
    parts = (*others, full_name(stay.person), programme_title(stay, languages[0]), replaces)
    return "  ·  ".join(dict.fromkeys(part for part in parts if part))


def _legal_line(stay: Stay, clauses: Iterable[ClauseText], languages: Languages) -> str:
    """Say that the text is a draft while a lawyer has not approved each clause, unless a lead took it off."""
    settings = stay.facts.records.of("setting", key=LEGAL_LINE, scope="office")
    if any(setting.value == TURNED_OFF for setting in settings):
        return ""
    open_review = any(clause.legal_review != "approved" for clause in clauses)
    return plain_both(LEGAL_DRAFT, languages) if open_review else ""


def _assignment(stay: Stay, languages: Languages) -> list[Block]:
    if stay.assignment is None:
        return []
    texts = [assignment_text(stay, language) for language in languages]
    blocks: list[Block] = [Heading(both(ASSIGNMENT, languages)), *_parallel(texts, languages)]
    for label, words in ((GOALS, stay.assignment.goals), (DELIVERABLES, stay.assignment.deliverables)):
        if words:
            blocks += [Heading(both(label, languages), 2), Paragraph(words)]
    return blocks


def _parallel(texts: Sequence[str], languages: Languages) -> list[Block]:
    """Set one text, or two beside each other where they differ."""
    if len(set(texts)) == 1:
        return [Paragraph(texts[0])]
    return [SideBySide((languages[0], languages[1]), (Clause(texts[0], texts[1]),))]


def _outcomes(stay: Stay, languages: Languages) -> list[Block]:
    if not stay.outcomes:
        return []
    lists = [
        Numbered(tuple(_outcome(outcome, language) for outcome in stay.outcomes), language=language)
        for language in languages
    ]
    blocks: list[Block] = [Heading(both(OUTCOMES, languages))]
    if len(lists) == 1 or lists[0].items == lists[1].items:
        return [*blocks, lists[0]]
    return [*blocks, SideBySide((languages[0], languages[1]), (Clause(lists[0], lists[1]),))]


def _outcome(outcome: Any, language: Language) -> str:
    how = HOW_SHOWN.of(language).format(how=outcome.how_shown) if outcome.how_shown else ""
    return "\n".join(filter(None, (wording(outcome.text, language), how)))


def _terms(stay: Stay, clauses: Sequence[ClauseText], languages: Languages) -> Iterable[Block]:
    columns = [_column(stay, clauses, language) for language in languages]
    if len(columns) == 1:
        for number, stack in enumerate(columns[0], start=1):
            title, *rest = stack.blocks
            words: Words = title.words if isinstance(title, Heading) else ""
            yield Heading(words, 2, number=f"{number}.")
            yield from rest
        return
    pairs = zip(*columns, strict=True)
    yield SideBySide(
        (languages[0], languages[1]),
        tuple(Clause(left, right, f"{number}.") for number, (left, right) in enumerate(pairs, start=1)),
        (LANGUAGE_NAMES[languages[0]].of(languages[0]), LANGUAGE_NAMES[languages[1]].of(languages[1])),
    )


def _column(stay: Stay, clauses: Iterable[ClauseText], language: Language) -> list[Stack]:
    values = clause_values(stay, language)
    return [_clause(clause, language, values) for clause in clauses]


def _clause(clause: ClauseText, language: Language, values: Mapping[str, str]) -> Stack:
    title = Heading(wording(clause.title, language) or clause.key, 2)
    text = shown(clause, language, values)
    if isinstance(text, Points):
        return Stack((title, Paragraph(text.lead), Numbered(text.each, letters=True)))
    return Stack((title, Paragraph(text)))


def _special_terms(stay: Stay, languages: Languages) -> list[Block]:
    words = getattr(stay.agreement, "special_terms", None)
    return [Heading(both(SPECIAL_TERMS, languages)), Paragraph(words)] if words else []


def _annexes(stay: Stay, languages: Languages) -> list[Block]:
    annexes = stay.texts.agreement.annexes
    if not annexes:
        return []
    names = ["\n".join(annex_name(stay, annex, language) for annex in annexes) for language in languages]
    parts = [PART_OF.of(language) for language in languages]
    listed = _parallel([f"{part}\n{name}" for part, name in zip(parts, names, strict=True)], languages)
    return [KeepTogether((Heading(both(ANNEXES, languages)), *listed))]


def _offered(facts: Facts, record: Any) -> Languages:
    """Offer the programme's languages that every clause exists in, the leading one first."""
    stay = stay_of(facts, record)
    written = languages_of([clause.text for clause in clauses_of(stay)])
    spoken = as_programme(facts, record)
    return tuple(language for language in spoken if language in written) or spoken


def _remarks(facts: Facts, record: Any, languages: Languages) -> tuple[Text, ...]:
    """Say when the privacy notice still has places for the office to fill in."""
    stay = stay_of(facts, record)
    if not any(annex.key == "privacy" for annex in stay.texts.agreement.annexes):
        return ()
    notice = [words for code in languages for words in stay.texts.privacy.paragraphs.get(code, ())]
    places = dict.fromkeys(place for words in notice for place in BRACKET.findall(words))
    return (OPEN_BRACKETS.fill(places=", ".join(places)),) if places else ()


def _lacking(facts: Facts, record: Any, languages: Languages) -> tuple[Reason, ...]:
    return lacking(stay_of(facts, record), languages)


DOCUMENT = Document(
    key="agreement",
    name=AGREEMENT,
    entity="placement",
    compose=_compose,
    offered=_offered,
    lacking=_lacking,
    remarks=_remarks,
    kept_as="tripartite_agreement",
    side_by_side=True,
    stamped=True,
    drafts=True,
)
