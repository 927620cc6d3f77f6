"""The parts that sections of a programme report are put together from, each with its own heading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from attrs import frozen

from app.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Heading,
    KeyValues,
    Paragraph,
    Span,
    Stack,
    Words,
)
from app.documents.pieces import report_word as say
from app.documents.pieces.money import amount_in_words
from app.documents.pieces.programme import programme_period, role_holders, span_text
from app.documents.pieces.report_count import continuing, hired, returned
from app.documents.pieces.report_table import (
    Report,
    homes_by_year_table,
    homes_table,
    indicators_table,
    levels_table,
    outcomes_table,
    years_table,
)
from app.documents.pieces.stay import full_name
from app.documents.pieces.wordings import joined, lines
from app.documents.vocabulary import NAME, ROLE
from app.domain.display import number_text, wording
from app.domain.membership import ROLES as ORGANISATION_ROLES
from app.domain.role import ROLES
from app.domain.support_topic import RESPONSE_TIMES, TOPICS
from app.domain.support_topic import RESPONSIBLE as RESPONSIBLE_ROLES
from app.text import Text

_RUN_IT: Final = ("project_responsible", "programme_manager", "coordinator", "contact_person", "coach",
                  "faculty_mentor", "student_leader")  # fmt: skip
_ORDER_OF_ROLES: Final = tuple(ORGANISATION_ROLES)


@frozen
class Part:
    """Blocks under a heading of their own, or under that of the section."""

    heading: Text | None
    blocks: tuple[Block, ...]


def purpose(report: Report) -> Part:
    """Return why the programme exists."""
    words: str = (report.programme.purpose or {}).get(report.language, "")
    return Part(None, tuple(Paragraph(part) for part in words.split("\n\n") if part.strip()))


def goals(report: Report) -> Part:
    """Return the goals as a tree: purposes, the goals that serve them, their outcomes."""
    found = report.facts.records.of("goal", programme_id=report.programme.id)
    every = sorted(found, key=lambda goal: (goal.order or 0, goal.id))
    known = {goal.id for goal in every}
    tops = [goal for goal in every if goal.parent_id not in known]
    items = tuple(_goal(report, goal, every, frozenset()) for goal in tops)
    return Part(say.GOALS, (Bullets(items),) if items else ())


def _goal(report: Report, goal: Any, every: Sequence[Any], above: frozenset[str]) -> Cell:
    words = wording(goal.text, report.language)
    seen = above | {goal.id}
    below = [one for one in every if one.parent_id == goal.id and one.id not in seen]
    if not below:
        return words
    return Stack((Paragraph(words), Bullets(tuple(_goal(report, one, every, seen) for one in below))))


def sentences(report: Report) -> Part:
    """Return what was carried out and who took part, in the report's own sentences."""
    count = report.count
    hosts, started = len({one.host_id for one in count.started}), len(count.started)
    said = [_sentence(report, "R2", n=started, h=hosts, t=count.planned)]
    if report.programme.previous_edition_id:
        every, again = len(count.participating), returned(count)
        said.append(_sentence(report, "R1", n=every, r=again, f=every - again))
    return Part(None, tuple(Paragraph(words, look="lead") for words in said if words))


def _sentence(report: Report, key: str, **numbers: int) -> str:
    shown = {name: number_text(number, report.language) for name, number in numbers.items()}
    return report.texts.say(key, report.language, numbers, shown)


def numbers(report: Report) -> Part:
    """Return participants, placements and hosts by home institution and year."""
    tables = (*homes_table(report), *years_table(report), *homes_by_year_table(report))
    return Part(say.NUMBERS, tables)


def engagement(report: Report) -> Part:
    """Return the organisations by level of engagement."""
    return Part(say.ENGAGEMENT, levels_table(report))


def learning(report: Report) -> Part:
    """Return how the participants rate their learning before and after."""
    return Part(say.LEARNING, outcomes_table(report))


def afterwards(report: Report) -> Part:
    """Return who was hired and who goes on."""
    count = report.count
    said = []
    if employed := hired(count):
        said.append(report.word(say.HIRED).format(n=employed))
    if going := continuing(count):
        said.append(report.word(say.CONTINUE).format(n=going, all=len(count.participating)))
    return Part(say.AFTERWARDS, (Bullets(tuple(said)),) if said else ())


def indicators(report: Report) -> Part:
    """Return the indicators with their targets."""
    return Part(say.INDICATORS, indicators_table(report))


def calls(report: Report) -> Part:
    """Return each call with what came in."""
    records, rows = report.facts.records, []
    for call in records.of("call", programme_id=report.programme.id):
        received = records.of("application", call_id=call.id)
        accepted = sum(one.state == "accepted" for one in received)
        name = lines((wording(call.title, report.language), report.organisation(call.owner_org_id)))
        opened = span_text(call.opens, call.closes, report.language)
        rows.append((name, opened, str(len(received)), str(accepted)))
    heads = (say.CALL, say.OPEN, say.APPLICATIONS, say.ACCEPTED)
    named = [report.word(one) for one in heads]
    return Part(say.CALLS, report.table(say.CALLS_COUNTED, named, rows, (5, 4, 2.4, 2), figures=2))


def people(report: Report) -> Part:
    """Return who runs the programme."""
    records, rows = report.facts.records, []
    for role in role_holders(records, report.programme, *_RUN_IT):
        person = records.get("person", role.person_id)
        if person is not None:
            rows.append(
                (report.word(ROLES[role.role]), full_name(person), report.organisation(role.organisation_id))
            )
    heads = [report.word(one) for one in (ROLE, NAME, say.ORGANISATION)]
    return Part(say.PEOPLE, report.table(say.PEOPLE, heads, rows, (3, 3, 4)))


def support(report: Report) -> Part:
    """Return the organiser's role and who helps with what in the whole programme."""
    language, texts = report.language, report.texts.support
    role = wording(report.programme.organiser_role_text, language) or wording(texts.organiser_role, language)
    found = report.facts.records.of("support_topic", programme_id=report.programme.id, placement_id=None)
    by_topic = {one.topic: one for one in found}
    rows = [_topic(report, by_topic[topic]) for topic in TOPICS if topic in by_topic]
    heads = [report.word(one) for one in (say.TOPIC, say.RESPONSIBLE, say.BACKUP, say.WITHIN)]
    table = report.table(say.WHO_HELPS, heads, rows, (3, 3, 3, 2))
    return Part(say.SUPPORT, (*((Paragraph(role),) if role else ()), *table))


def _topic(report: Report, one: Any) -> tuple[Cell, ...]:
    within = RESPONSE_TIMES[one.response_time].of(report.language) if one.response_time else ""
    main = _who(report, one.responsible_person_id, one.responsible_role)
    backup = _who(report, one.backup_person_id, one.backup_role)
    return (report.word(TOPICS[one.topic]), main, backup, within)


def _who(report: Report, person_id: str | None, role: str | None) -> str:
    """Return a role before a name: a report is read when people have moved on."""
    if role is not None and role in RESPONSIBLE_ROLES:
        return report.word(RESPONSIBLE_ROLES[role])
    return full_name(report.facts.records.get("person", person_id))


def partners(report: Report) -> Part:
    """Return the organisations behind the programme with what they say of themselves and their links."""
    roles: dict[str, list[Any]] = {}
    for member in sorted(report.count.memberships, key=lambda one: _ORDER_OF_ROLES.index(one.role)):
        if member.role != "host":
            roles.setdefault(member.organisation_id, []).append(member)
    rows = [_partner(report, organisation, members) for organisation, members in roles.items()]
    heads = [report.word(one) for one in (say.ORGANISATION, ROLE, say.ABOUT)]
    return Part(say.PARTNERS, report.table(say.PARTNERS, heads, rows, (4, 3, 5)))


def _partner(report: Report, organisation_id: str, members: Sequence[Any]) -> tuple[Cell, ...]:
    organisation = report.facts.records.get("organisation", organisation_id)
    about = [wording(member.presentation, report.language) for member in members]
    website = getattr(organisation, "website", None) or ""
    return (
        report.organisation(organisation_id),
        lines(report.word(ORGANISATION_ROLES[member.role]) for member in members),
        joined((lines(about), link_words(website, website))),
    )


def link_words(title: str, address: str) -> Words:
    """Return a link that can be clicked, shown without its protocol."""
    if not address:
        return title
    target = address if "://" in address else f"https://{address}"
    return Span(title.removeprefix("https://").removeprefix("http://").rstrip("/"), link=target)


def links(report: Report) -> Part:
    """Return the programme's own links."""
    named = [
        (str(row.get("title") or row.get("url", "")), str(row.get("url", "")))
        for row in report.programme.links
    ]
    items = tuple(link_words(title, address) for title, address in named if title)
    return Part(say.LINKS, (Bullets(items),) if items else ())


def about(report: Report) -> Part:
    """Return the facts of the project in short."""
    return Part(None, (KeyValues(about_rows(report), label_share=0.34),))


def about_rows(report: Report) -> tuple[tuple[Words, Cell], ...]:
    """Return owner, coordinator, grants and period."""
    count = report.count
    owners, coordinators = (
        lines(report.organisation(one.organisation_id) for one in count.memberships if one.role == role)
        for role in ("owner", "coordinator")
    )
    rows = (
        (say.OWNER, owners),
        (say.COORDINATOR, coordinators),
        (say.GRANT, lines(grant_text(report, one) for one in _fundings(report))),
        (say.PROJECT_PERIOD, programme_period(report.programme, report.language)),
    )
    return tuple((report.word(label), value) for label, value in rows if value)


def grant_text(report: Report, funding: Any) -> str:
    """Return a grant in words with who gives it."""
    amount = amount_in_words(funding.amount_minor, funding.currency, report.language, funding.print_style)
    funder = report.organisation(funding.funder_org_id)
    said = report.word(say.GRANT_FROM).format(amount=amount, funder=funder) if funder else amount
    return f"{said} ({funding.grant_reference})" if funding.grant_reference else said


def _fundings(report: Report) -> Sequence[Any]:
    return report.facts.records.of("funding", programme_id=report.programme.id)


def headed(part: Part, report: Report, number: str = "") -> tuple[Block, ...]:
    """Return a part with its heading of the second level; nothing for an empty one."""
    if not part.blocks:
        return ()
    if part.heading is None:
        return part.blocks
    return (Heading(report.word(part.heading), 2, number=number), *part.blocks)
