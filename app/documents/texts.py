"""The fixed texts that papers print, as plain values: clauses, prompts, checklists, letters, notices.

They stand in the libraries of the programme templates, which documents do not know. A service looks
them up for a programme and hands them over; a test hands over what it likes. Each text is a mapping
of language code to words and may lack languages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from attrs import frozen

from app.text import LANGUAGES, Language

Phrases = Mapping[str, str]
NO_WORDS: Phrases = MappingProxyType({})
_NONE: Mapping[str, Any] = MappingProxyType({})


@frozen(kw_only=True)
class ClauseText:
    """A clause as a new agreement takes it up; ``parts`` names the points it is cut down to."""

    key: str
    version: int
    title: Phrases
    text: Phrases
    parts: tuple[str, ...] = ()
    optional: bool = False
    legal_review: str = "none"


@frozen(kw_only=True)
class AnnexText:
    """An annex of an agreement: its fixed number and its name."""

    key: str
    number: int
    name: Phrases


@frozen(kw_only=True)
class AgreementText:
    """What a placement's agreement is made of in a programme."""

    kind: str = "tripartite"
    name: Phrases = NO_WORDS
    clauses: tuple[ClauseText, ...] = ()
    annexes: tuple[AnnexText, ...] = ()


@frozen(kw_only=True)
class PromptText:
    """A line that somebody writes under; without ``on`` in every entry, else in the first or last one."""

    key: str
    text: Phrases
    by_mentor: bool = False
    on: tuple[str, ...] = ()

    def asked(self, *, first: bool, last: bool) -> bool:
        """Say whether an entry asks this, being the first or the last one or neither."""
        bounds = {on for on in self.on if on != "mentor"}
        return not bounds or (first and "first" in bounds) or (last and "last" in bounds)


@frozen(kw_only=True)
class NumberText:
    """A field of the block of numbers: hours, workload, one_to_five, task_areas or tick."""

    key: str
    kind: str
    label: Phrases


@frozen(kw_only=True)
class LogbookText:
    """What a logbook asks."""

    frequency: str = "weekly"
    due_weekday: int | None = None
    prompts: tuple[PromptText, ...] = ()
    hours: Phrases = NO_WORDS
    numbers: tuple[NumberText, ...] = ()
    task_areas: Mapping[str, Phrases] = _NONE


@frozen(kw_only=True)
class PointText:
    """A point of a checklist and which side sees to it; ``due_days`` counts from the first day."""

    key: str
    text: Phrases
    responsible: str = "host"
    due_days: int | None = None


@frozen(kw_only=True)
class SupportText:
    """The support matrix as the library has it: what the organiser does not do, by topic."""

    organiser_role: Phrases = NO_WORDS
    headings: Mapping[str, Phrases] = _NONE
    topics: tuple[str, ...] = ()
    not_done: Mapping[str, Phrases] = _NONE


@frozen(kw_only=True)
class PrivacyText:
    """The privacy notice: paragraphs by language, the office's own where it has written one."""

    title: Phrases = NO_WORDS
    paragraphs: Mapping[str, tuple[str, ...]] = _NONE


@frozen(kw_only=True)
class LetterText:
    """A letter with its ``{{field}}`` places."""

    key: str
    name: str
    subject: Phrases
    text: Phrases


@frozen(kw_only=True)
class TargetText:
    """A value to reach: at_least, at_most, exactly or more_than.

    ``unit`` is count, percent, days, mean, ratio or yes_no (1 for yes). ``measure`` is the key of the figure
    that is meant, where an indicator has several.
    """

    comparison: str
    value: Decimal
    unit: str
    measure: str = ""


@frozen(kw_only=True)
class IndicatorText:
    """An indicator with its targets; ``measured`` is the figure in words, empty until there is one."""

    key: str
    name: Phrases
    targets: tuple[TargetText, ...] = ()
    measured: Phrases = NO_WORDS


def _silent(key: str, language: Language, numbers: Mapping[str, float], shown: Mapping[str, str]) -> str:  # noqa: ARG001 - the shape of a sentence
    return ""


@frozen(kw_only=True)
class ProgrammeTexts:
    """Every fixed text for the papers of one programme.

    ``say`` writes a report sentence (``R1`` …) right in number: key, language, the numbers that decide
    the form, the fields as printed. ``report_sections`` are key and heading in their order;
    ``summary_languages`` those in which a report has a summary besides its own language.
    """

    languages: tuple[Language, ...] = LANGUAGES
    agreement: AgreementText = AgreementText()
    annex_label: Phrases = NO_WORDS
    logbook: LogbookText = LogbookText()
    onboarding: tuple[PointText, ...] = ()
    support: SupportText = SupportText()
    privacy: PrivacyText = PrivacyText()
    outputs: tuple[str, ...] = ()
    network_hours: int | None = None
    letters: Mapping[str, LetterText] = _NONE
    decisions: Mapping[str, Phrases] = _NONE
    anonymity: Mapping[str, Phrases] = _NONE
    author_statement: Phrases = NO_WORDS
    report_sections: tuple[tuple[str, Phrases], ...] = ()
    summary_languages: tuple[Language, ...] = ()
    indicators: tuple[IndicatorText, ...] = ()
    partner_criteria: Mapping[str, Phrases] = _NONE
    say: Callable[[str, Language, Mapping[str, float], Mapping[str, str]], str] = _silent


Texts = Callable[[Any], ProgrammeTexts]
"""Gives the texts of a programme's record; None asks for those that hold for any programme."""


def no_texts(programme: Any) -> ProgrammeTexts:  # noqa: ARG001 - the shape of ``Texts``
    """Give no fixed texts at all."""
    return ProgrammeTexts()


def languages_of(texts: Sequence[Phrases]) -> tuple[Language, ...]:
    """Return the languages that every one of the texts has."""
    return tuple(code for code in LANGUAGES if all(text.get(code) for text in texts))
