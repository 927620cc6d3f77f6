"""The clauses of a placement's agreement: which ones, cut to their points, with their fields filled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from app.documents.pieces.clause_field import SETTLED_EMPTY, clause_values
from app.documents.pieces.clause_word import (
    EMPTY_FIELD,
    FIELD_NAMES,
    IN_LANGUAGE,
    NO_CLAUSE,
    NO_CLAUSES,
    NOT_IN_LANGUAGE,
    UNKNOWN_FIELD,
)
from app.documents.pieces.stay import Stay
from app.documents.texts import ClauseText
from app.documents.vocabulary import ONE_WEEK, WEEKS
from app.errors import Reason
from app.text import LANGUAGES, Language, Text

FIELD: Final = re.compile(r"\{\{([a-z][a-z0-9_]*)\}\}")
POINT: Final = re.compile(r"\(([a-z])\)\s+")
BLANK: Final = "\u2026\u2026\u2026\u2026"
"""Printed where a field of a draft is still empty."""


@frozen
class Points:
    """A clause made of points: the words before them, and each point with its full stop or semicolon."""

    lead: str
    each: tuple[str, ...]


def clauses_of(stay: Stay) -> tuple[ClauseText, ...]:
    """Return the clauses frozen on the agreement; without one, those a new agreement would get."""
    rows = getattr(stay.agreement, "clauses", ())
    if not rows:
        return tuple(clause for clause in stay.texts.agreement.clauses if not clause.optional)
    return tuple(found for row in rows if (found := _from_row(stay, row)) is not None)


def _from_row(stay: Stay, row: Mapping[str, Any]) -> ClauseText | None:
    key, version = str(row["key"]), int(row.get("version", 1))
    parts = tuple(part for part in str(row.get("parts", "")).split(",") if part)
    record = next(iter(stay.facts.records.of("clause", key=key, version=version)), None)
    if record is None:
        return None
    return ClauseText(
        key=key, version=version, title=record.title or {}, text=record.text, parts=parts,
        legal_review=record.legal_review,
    )  # fmt: skip


def cut(text: str, parts: Sequence[str]) -> str | Points:
    """Divide a text of points ``(a) …; (b) ….``; with ``parts`` keep only those, lettered anew."""
    pieces = POINT.split(text)
    lead, letters, words = pieces[0].strip(), pieces[1::2], pieces[2::2]
    if len(words) < len("ab") or letters != [chr(ord("a") + at) for at in range(len(letters))]:
        return text
    kept = [
        word.strip().rstrip(";.")
        for letter, word in zip(letters, words, strict=True)
        if not parts or letter in parts
    ]
    return Points(lead, tuple(f"{word}{';' if at < len(kept) - 1 else '.'}" for at, word in enumerate(kept)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values into the places of a text in one pass; what is empty is shown as a line of dots."""
    filled = FIELD.sub(lambda place: values.get(place.group(1), "").strip() or BLANK, text)
    return filled.replace(f" {SETTLED_EMPTY}", "").replace(SETTLED_EMPTY, "")


def shown(clause: ClauseText, language: Language, values: Mapping[str, str]) -> str | Points:
    """Return a clause as it is printed in a language."""
    text = cut(_in_number(clause.text.get(language, ""), language, values), clause.parts)
    if isinstance(text, str):
        return fill(text, values)
    return Points(fill(text.lead, values), tuple(fill(point, values) for point in text.each))


def _in_number(text: str, language: Language, values: Mapping[str, str]) -> str:
    """Write one week as one."""
    if values.get("weeks") != "1":
        return text
    return text.replace(WEEKS.of(language).format(n="{{weeks}}"), ONE_WEEK.of(language))


def lacking(stay: Stay, languages: Sequence[Language]) -> tuple[Reason, ...]:
    """Return what stops an agreement: unknown clauses, lacking languages, empty fields by their names."""
    clauses = clauses_of(stay)
    reasons = [*_unknown(stay), *_untranslated(clauses, languages)]
    if not clauses:
        reasons.append(Reason("clauses", NO_CLAUSES))
    empty: dict[str, Reason] = {}
    for language in languages:
        values = clause_values(stay, language)
        for clause in clauses:
            for name in _fields(clause, language):
                if not values.get(name, "").strip():
                    empty.setdefault(name, _empty(clause, name))
    return (*reasons, *empty.values())


def _fields(clause: ClauseText, language: Language) -> list[str]:
    text = cut(clause.text.get(language, ""), clause.parts)
    whole = text if isinstance(text, str) else " ".join((text.lead, *text.each))
    return list(dict.fromkeys(FIELD.findall(whole)))


def _unknown(stay: Stay) -> list[Reason]:
    rows = getattr(stay.agreement, "clauses", ())
    return [
        Reason("clauses", NO_CLAUSE.fill(clause=row["key"], version=row.get("version", 1)))
        for row in rows
        if _from_row(stay, row) is None
    ]


def _untranslated(clauses: Sequence[ClauseText], languages: Sequence[Language]) -> list[Reason]:
    return [
        Reason(f"clause.{clause.key}", _in_language(clause.key, language))
        for clause in clauses
        for language in languages
        if not clause.text.get(language)
    ]


def _in_language(clause: str, language: Language) -> Text:
    return Text(
        **{
            code: NOT_IN_LANGUAGE.of(code).format(clause=clause, language=IN_LANGUAGE[language].of(code))
            for code in LANGUAGES
        }
    )


def _empty(clause: ClauseText, name: str) -> Reason:
    if name not in FIELD_NAMES:
        return Reason(f"clause.{clause.key}", UNKNOWN_FIELD.fill(clause=clause.key, field=name))
    known = FIELD_NAMES[name]
    return Reason(
        known.where,
        Text(**{code: EMPTY_FIELD.of(code).format(field=known.name.of(code)) for code in LANGUAGES}),
    )
