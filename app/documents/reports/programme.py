"""D19: the final report of a programme, under the funder's headings in their order and wording.

What the file does not know is said, never made up: an indicator without a figure is "not measured yet",
a section without anything says so. Printed ``unfinished`` while texts are lacking, it is marked as a
draft. ``registry_line`` prints the label of an empty registry number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from string import ascii_uppercase
from types import MappingProxyType
from typing import Any, Final

from app.documents.blocks import (
    DRAFT,
    Block,
    Boxed,
    Cell,
    Contents,
    Heading,
    KeepTogether,
    KeyValues,
    PageBreak,
    Paragraph,
    Sheet,
    Space,
    Stack,
    Words,
)
from app.documents.document import Document, Facts, Languages
from app.documents.pieces import report_appendix, report_contact, report_part
from app.documents.pieces import report_word as say
from app.documents.pieces.clause_word import IN_LANGUAGE
from app.documents.pieces.programme import programme_name, role_holders
from app.documents.pieces.report_part import Part, headed
from app.documents.pieces.report_table import Report
from app.documents.pieces.stay import full_name, office_name, sender_of
from app.documents.pieces.wordings import lines, listed, long_day
from app.documents.texts import Phrases
from app.domain.display import wording
from app.domain.programme import state_on
from app.domain.programme_state import PROGRAMME_STATES
from app.errors import Reason
from app.text import LANGUAGES, Language, Text

PartOfReport = Callable[[Report], Part]
_RESULTS: Final = (
    report_part.sentences,
    report_part.numbers,
    report_part.engagement,
    report_part.learning,
    report_part.afterwards,
    report_part.indicators,
)
_SET_UP: Final = (report_part.calls, report_part.people, report_part.support)
PARTS: Final[Mapping[str, tuple[PartOfReport, ...]]] = MappingProxyType(
    {
        "summary": (report_part.about, report_part.purpose, report_part.sentences),
        "purpose": (report_part.purpose, report_part.goals),
        "results": _RESULTS,
        "effect": _RESULTS,
        "set_up": _SET_UP,
        "method": _SET_UP,
        "project": (report_part.about, report_part.links),
        "partners": (report_part.partners,),
        "contact": (report_contact.contacts,),
        "learning": (report_part.learning,),
    }
)
"""What each section of a layout is filled with; one that is not named here stays to be written."""
APPENDICES: Final = (
    report_appendix.hosts,
    report_appendix.budget,
    report_part.partners,
    report_appendix.related,
    report_contact.contacts,
    report_part.links,
)
_ONCE: Final = (report_part.partners, report_contact.contacts, report_part.links, report_part.learning)
"""Parts that stand in one place only: in the section that is theirs, else where they are mentioned next."""


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    return tuple(
        _sheet(Report(facts, programme, language), languages)
        for programme in records
        for language in languages
    )


def _sheet(report: Report, languages: Languages) -> Sheet:
    facts, programme = report.facts, report.programme
    office = next(iter(facts.records.of("office")), None)
    return Sheet(
        title=programme_name(programme, report.language),
        subtitle=listed((report.word(say.NAME), wording(programme.subtitle, report.language)), " · "),
        language=report.language,
        sender=sender_of(office),
        number=programme.acronym or "",
        file_number=programme.registry_number or "",
        draft=DRAFT if _lacking(facts, programme, (report.language,)) else None,
        blocks=(
            *_cover(report),
            PageBreak(),
            Contents(report.word(say.CONTENTS)),
            *_summaries(report, languages),
            PageBreak(),
            *_sections(report),
            *_appendices(report),
        ),
    )


def _cover(report: Report) -> tuple[Block, ...]:
    rows = tuple(row for row in _cover_rows(report) if row[1])
    statement = wording(report.texts.author_statement, report.language)
    said = () if report.programme.text_reviewed or not statement else (Boxed((Paragraph(statement),)),)
    return (Space(14), KeyValues((*_registry_row(report), *rows), label_share=0.34), Space(8), *said)


def _registry_row(report: Report) -> tuple[tuple[Words, Cell], ...]:
    number = report.programme.registry_number or ""
    if not number and not report.facts.given.get("registry_line"):
        return ()
    return ((report.word(say.REGISTRY_NUMBER), number or "…………"),)


def _cover_rows(report: Report) -> tuple[tuple[Words, Cell], ...]:
    facts, programme = report.facts, report.programme
    office = next(iter(facts.records.of("office")), None)
    funders = [each for each in report_contact.contact_people(report) if each[0] == "funder_contact"]
    addressed = lines(listed((full_name(who), report.organisation(where))) for _, who, where in funders)
    about = report_part.about_rows(report)
    named = {label for label, _ in about} & {report.word(say.OWNER), report.word(say.COORDINATOR)}
    status = PROGRAMME_STATES.states[state_on(programme, facts.today)]
    return (
        *(() if named else ((report.word(say.COORDINATOR), office_name(office)),)),
        *about,
        (report.word(say.STATUS), report.word(status)),
        (report.word(say.ADDRESSED_TO), addressed),
        (report.word(say.WRITTEN_BY), programme.text_author or ""),
        (report.word(say.REPORT_DATE), long_day(facts.today, report.language)),
    )


def _sections(report: Report) -> list[Block]:
    blocks: list[Block] = []
    own = {part for key, _ in report.texts.report_sections for part in PARTS.get(key, ()) if part in _ONCE}
    for place, (key, heading) in enumerate(report.texts.report_sections, start=1):
        blocks.append(Heading(wording(heading, report.language), number=str(place)))
        makers = [one for one in PARTS.get(key, ()) if one not in own or _is_home(one, key, report)]
        blocks += _numbered([one(report) for one in makers], report, str(place))
    return blocks


def _is_home(part: PartOfReport, key: str, report: Report) -> bool:
    """Say whether a part that is printed once belongs in this section: the last one that has it."""
    return key == [one for one, _ in report.texts.report_sections if part in PARTS.get(one, ())][-1]


def _numbered(parts: Sequence[Part], report: Report, above: str) -> list[Block]:
    filled = [part for part in parts if part.blocks]
    if not filled:
        return [Paragraph(report.word(say.NOTHING_YET), look="muted")]
    alone = len(parts) == 1
    blocks: list[Block] = []
    place = 0
    for part in filled:
        if part.heading is None or alone:
            blocks += part.blocks
            continue
        place += 1
        blocks += headed(part, report, f"{above}.{place}")
    return blocks


def _appendices(report: Report) -> list[Block]:
    printed = {part for key, _ in report.texts.report_sections for part in PARTS.get(key, ())}
    parts = [one(report) for one in APPENDICES if one not in printed]
    filled = [part for part in parts if part.blocks and part.heading is not None]
    blocks: list[Block] = []
    for letter, part in zip(ascii_uppercase, filled, strict=False):
        label = report.word(say.APPENDIX).format(letter=letter)
        title = report.word(part.heading) if part.heading is not None else ""
        blocks += [PageBreak()] if not blocks else []
        blocks += [Heading(f"{label}. {title}"), *part.blocks]
    return blocks


def _summaries(report: Report, languages: Languages) -> list[Block]:
    """Return a summary in each further language that the template names: under the contents if it fits."""
    blocks: list[Block] = []
    for language in _summary_languages(report, languages):
        other = Report(report.facts, report.programme, language)
        heading = Heading(say.SUMMARY_IN.of(language), language=language)
        name = Paragraph(programme_name(report.programme, language), look="strong")
        parts = (report_part.about(other), report_part.purpose(other), report_part.sentences(other))
        body = tuple(block for part in parts for block in part.blocks)
        blocks.append(KeepTogether((Space(8), heading, Stack((name, *body), language=language))))
    return blocks


def _summary_languages(report: Report, languages: Languages) -> Languages:
    wanted = report.texts.summary_languages
    return tuple(one for one in wanted if one not in languages) if report.language == languages[0] else ()


def _lacking(facts: Facts, programme: Any, languages: Languages) -> tuple[Reason, ...]:
    wanted = dict.fromkeys((*languages, *facts.texts(programme).summary_languages))
    reasons = [reason for language in wanted for reason in _untold(facts, programme, language, languages)]
    if not role_holders(facts.records, programme, *report_contact.ANSWERS):
        reasons.append(Reason("role", say.NO_RESPONSIBLE))
    return tuple(reasons)


def _untold(facts: Facts, programme: Any, language: Language, languages: Languages) -> list[Reason]:
    """Name the texts a language lacks; a summary needs title and purpose, a whole report the goals too."""
    found: list[tuple[str, Text, str, Phrases | None]] = [
        (f"title.{language}", say.NO_TITLE, "", programme.title),
        (f"purpose.{language}", say.NO_PURPOSE, "", programme.purpose),
    ]
    if language in languages:
        found += [
            (f"goal.{goal.id}.{language}", say.NO_GOAL, wording(goal.text, language), goal.text)
            for goal in facts.records.of("goal", programme_id=programme.id)
        ]
    return [
        Reason(where, _told(text, language, goal))
        for where, text, goal, phrases in found
        if not (phrases or {}).get(language, "").strip()
    ]


def _told(text: Text, language: Language, goal: str) -> Text:
    return Text(
        **{
            code: text.of(code).format(language=IN_LANGUAGE[language].of(code), goal=goal)
            for code in LANGUAGES
        }
    )


DOCUMENT = Document(
    key="programme",
    name=say.NAME,
    entity="programme",
    compose=_compose,
    lacking=_lacking,
    drafts=True,
)
