"""The fixed texts for the papers of a programme, taken from the libraries of its template."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from app.documents.texts import (
    AgreementText,
    AnnexText,
    ClauseText,
    IndicatorText,
    LetterText,
    LogbookText,
    NumberText,
    Phrases,
    PointText,
    PrivacyText,
    ProgrammeTexts,
    PromptText,
    SupportText,
    TargetText,
)
from app.domain.states import Records
from app.programmes import library
from app.programmes.template import ProgrammeTemplate, templates
from app.programmes.template_indicator import IndicatorPlan
from app.programmes.template_papers import Agreement, Checklist, ClauseUse
from app.programmes.wording import Wording
from app.text import LANGUAGES, Language, as_language

OF_A_PLACEMENT: Final = frozenset({"tripartite", "bilateral_host", "learning_agreement"})
WITHOUT_TEMPLATE: Final = "partner"
"""Whose papers a programme has that was made without a template: they exist in all four languages."""
ONBOARDING: Final = "onboarding"


def texts_for(records: Records) -> Callable[[Any], ProgrammeTexts]:
    """Return what gives the texts of a programme; the office's own privacy notice goes first."""
    office = next(iter(records.of("office")), None)
    known: dict[tuple[str, tuple[str, ...]], ProgrammeTexts] = {}

    def texts(programme: Any) -> ProgrammeTexts:
        key = getattr(programme, "template_key", None) or WITHOUT_TEMPLATE
        template = templates().get(key) or templates()[WITHOUT_TEMPLATE]
        spoken = tuple(getattr(programme, "languages", ())) or template.languages
        if (key, spoken) not in known:
            known[key, spoken] = _texts(template, spoken, office)
        return known[key, spoken]

    return texts


def _texts(template: ProgrammeTemplate, spoken: Sequence[str], office: Any) -> ProgrammeTexts:
    letters = library.letter_texts()
    return ProgrammeTexts(
        languages=tuple(as_language(code) for code in spoken if code in LANGUAGES),
        agreement=_agreement(template),
        annex_label=phrases(library.annexes().label),
        logbook=_logbook(template),
        onboarding=_onboarding(template),
        support=_support(template),
        privacy=_privacy(office),
        outputs=tuple(output.kind for output in template.outputs),
        network_hours=template.rules.network_hours_per_week,
        letters=MappingProxyType(
            {
                key: LetterText(key=key, name=one.name, subject=phrases(one.subject), text=phrases(one.text))
                for key, one in letters.each.items()
            }
        ),
        decisions=_all(letters.decisions),
        anonymity=_all(letters.anonymity),
        author_statement=phrases(library.notes().author_statement),
        report_sections=tuple(
            (section.key, {code: section.heading.of(code) for code in LANGUAGES})
            for section in template.report_layout.sections
        ),
        summary_languages=template.summary_languages,
        indicators=tuple(_indicator(plan) for plan in template.indicators),
        partner_criteria=MappingProxyType({one.key: phrases(one.text) for one in template.partners.criteria}),
        say=_say,
    )


def _indicator(plan: IndicatorPlan) -> IndicatorText:
    targets = tuple(
        TargetText(comparison=one.comparison, value=one.value, unit=one.unit, measure=one.measure)
        for one in plan.targets
    )
    return IndicatorText(key=plan.key, name=phrases(plan.name), targets=targets)


def phrases(wording: Wording) -> Phrases:
    """Return a wording as a plain mapping of language to words."""
    return MappingProxyType(dict(wording.pairs()))


def _all(wordings: Mapping[str, Wording]) -> Mapping[str, Phrases]:
    return MappingProxyType({key: phrases(wording) for key, wording in wordings.items()})


def _say(key: str, language: Language, numbers: Mapping[str, float], shown: Mapping[str, str]) -> str:
    return library.sentences()[key].say(language, numbers, shown)


def _agreement(template: ProgrammeTemplate) -> AgreementText:
    found = next((one for one in template.agreements if one.kind in OF_A_PLACEMENT), None)
    if found is None:
        return AgreementText()
    return AgreementText(
        kind=found.kind,
        name=phrases(found.name),
        clauses=tuple(_clause(use) for use in found.clauses),
        annexes=_annexes(found),
    )


def _clause(use: ClauseUse) -> ClauseText:
    clause = library.clauses()[use.key]
    return ClauseText(
        key=clause.key,
        version=clause.version,
        title=phrases(clause.title),
        text=phrases(clause.text),
        parts=use.parts,
        optional=use.optional,
        legal_review=clause.legal_review,
    )


def _annexes(agreement: Agreement) -> tuple[AnnexText, ...]:
    every = library.annexes().each
    return tuple(
        AnnexText(key=key, number=every[key].number, name=phrases(every[key].name))
        for key in agreement.annexes
    )


def _logbook(template: ProgrammeTemplate) -> LogbookText:
    texts, scheme = library.logbook(), template.logbook
    numbers = (one for one in texts.numbers if scheme.numbers == "all" or one.kind == "hours")
    return LogbookText(
        frequency=scheme.frequencies[0],
        due_weekday=scheme.due_weekday,
        prompts=tuple(
            PromptText(
                key=use.key,
                text=phrases(texts.prompts[use.key].text),
                by_mentor=use.by_mentor or texts.prompts[use.key].writer == "mentor",
                on=tuple(use.on),
            )
            for use in scheme.prompts
        ),
        hours=phrases(texts.hours),
        numbers=tuple(NumberText(key=one.key, kind=one.kind, label=phrases(one.label)) for one in numbers),
        task_areas=_all(texts.task_areas),
    )


def _onboarding(template: ProgrammeTemplate) -> tuple[PointText, ...]:
    found = template.checklist(ONBOARDING)
    every = library.onboarding()
    if found is None:
        return tuple(
            PointText(key=key, text=phrases(point.text), responsible=point.responsible)
            for key, point in every.items()
        )
    return tuple(_points(found))


def _points(found: Checklist) -> Iterable[PointText]:
    every = library.onboarding()
    days = found.due.days if found.due.anchor == "AS" else None
    for key in found.library:
        yield PointText(
            key=key, text=phrases(every[key].text), responsible=every[key].responsible, due_days=days
        )
    for item in found.items:
        yield PointText(key=item.key, text=phrases(item.text), responsible=found.responsible, due_days=days)


def _support(template: ProgrammeTemplate) -> SupportText:
    texts = library.support()
    return SupportText(
        organiser_role=phrases(texts.organiser_role),
        headings=_all(texts.headings),
        topics=template.support_topics,
        not_done=_all({key: topic.not_done for key, topic in texts.topics.items()}),
    )


def _privacy(office: Any) -> PrivacyText:
    notice = library.privacy_notice()
    own = dict(getattr(office, "privacy_text", None) or {})
    paragraphs: dict[str, tuple[str, ...]] = {
        code: _paragraphs(own[code])
        if own.get(code)
        else tuple(_filled(part, office, code) for part in notice.paragraphs(code))
        for code in LANGUAGES
    }
    return PrivacyText(title=phrases(notice.title), paragraphs=MappingProxyType(paragraphs))


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())


def _filled(text: str, office: Any, language: Language) -> str:
    """Put what the office's record knows into the brackets; what it does not know stays to be seen."""
    if office is None:
        return text
    notice = library.privacy_notice()
    known = {"office": office.name, "contact": ", ".join(filter(None, (office.email, office.dpo_contact)))}
    for suggestion in notice.suggestions:
        if (suggestion.bracket, suggestion.country) == ("authority", office.country):
            known["authority"] = suggestion.text
    for key, words in known.items():
        bracket = notice.brackets[key]
        if words and language in bracket.languages:
            text = text.replace(bracket.of(language), words)
    return text
