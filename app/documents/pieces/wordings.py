"""Putting words together for one language or for two at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal

from app.documents.blocks import Span, Words
from app.documents.vocabulary import FROM_TO, HOURS_A_WEEK, ONE_WEEK, WEEKS
from app.domain.display import day_text, number_text
from app.text import Language, Text

DAYS_A_WEEK = 7


def both(text: Text, languages: Sequence[Language]) -> Words:
    """Return a label in one language, or in two with a stroke between them where they differ."""
    return each(languages, text.of, " / ", muted=True)


def each(
    languages: Sequence[Language],
    say: Callable[[Language], str],
    between: str = "\n",
    *,
    strong: bool = False,
    muted: bool = False,
) -> Words:
    """Return what is said in each language, once where it is the same; a second language is marked.

    ``strong`` sets the first language off, ``muted`` holds the second one back.
    """
    first, *others = languages
    said = say(first)
    parts: list[str | Span] = [Span(said, strong=True) if strong and said else said]
    for language in others:
        words = say(language)
        if words and words != said:
            parts += [between if said else "", Span(words, language=language, muted=muted)]
    return tuple(part for part in parts if part) if len(parts) > 1 else parts[0]


def plain_both(text: Text, languages: Sequence[Language]) -> str:
    """Return a label in one or two languages where only plain words may stand."""
    return " / ".join(dict.fromkeys(text.of(language) for language in languages))


def long_day(day: date, language: Language) -> str:
    """Return a date as papers write it, never broken over a line."""
    return day_text(day, language, "long").replace(" ", "\u00a0")


def period_text(start: date, end: date, language: Language) -> str:
    """Return a period from its first to its last day."""
    return FROM_TO.of(language).format(start=long_day(start, language), end=long_day(end, language))


def weeks_between(start: date, end: date) -> int:
    """Return a period in whole weeks, rounded to the nearest, at least one."""
    days = (end - start).days + 1
    return max(1, (days + DAYS_A_WEEK // 2) // DAYS_A_WEEK)


def weeks_text(start: date, end: date, language: Language) -> str:
    """Return the length of a period in words."""
    count = weeks_between(start, end)
    return ONE_WEEK.of(language) if count == 1 else WEEKS.of(language).format(n=number_text(count, language))


def hours_text(hours: Decimal | None, language: Language) -> str:
    """Return hours a week in words; nothing when they are not known."""
    return HOURS_A_WEEK.of(language).format(n=number_text(hours, language)) if hours else ""


def lines(parts: Iterable[str]) -> str:
    """Return the parts that say something, one a line."""
    return "\n".join(part for part in parts if part)


def listed(parts: Iterable[str], between: str = ", ") -> str:
    """Return the parts that say something in one line."""
    return between.join(part for part in parts if part)


def dial(phone: str) -> Words:
    """Return a telephone number that can be clicked."""
    digits = "".join(sign for sign in phone if sign.isdigit() or sign == "+")
    return Span(phone.replace(" ", "\u00a0"), link=f"tel:{digits}") if digits else phone


def unbroken(words: str) -> str:
    """Return a number or a date that never parts over two lines."""
    return words.replace(" ", "\u00a0")


def write_to(address: str) -> Words:
    """Return an e-mail address that can be clicked."""
    return Span(address, link=f"mailto:{address}") if address else ""


def joined(parts: Iterable[Words], between: str = "\n") -> Words:
    """Return several pieces of words as one, without the empty ones."""
    found: list[str | Span] = []
    for part in parts:
        if not part:
            continue
        if found:
            found.append(between)
        found += [part] if isinstance(part, str | Span) else list(part)
    return tuple(found) if found else ""
