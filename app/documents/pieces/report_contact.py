"""The contacts of a programme report: cards for a few, a table for many."""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen

from app.documents.blocks import Block, Cell, KeepTogether, KeyValues, Span, Words
from app.documents.pieces import report_word as say
from app.documents.pieces.programme import role_holders
from app.documents.pieces.report_part import Part
from app.documents.pieces.report_table import Report
from app.documents.pieces.stay import full_name
from app.documents.pieces.wordings import dial, joined, lines, listed, write_to
from app.documents.vocabulary import EMAIL, NAME, PHONE, ROLE
from app.domain.role import ROLES

SHOWN_AS_CONTACTS: Final = ("project_responsible", "contact_person", "funder_contact")
ANSWERS: Final = ("project_responsible", "programme_manager", "coordinator", "contact_person")
"""Who can answer for a programme; the first that there is stands among the contacts."""
_ONE_BY_ONE: Final = 4
"""More contacts than these stand in a table."""


def contacts(report: Report) -> Part:
    """Return how those who answer for the programme are reached: name, title, unit, phone, e-mail."""
    found = [_contact(report, *each) for each in contact_people(report)]
    if len(found) <= _ONE_BY_ONE:
        return Part(say.CONTACTS, tuple(_card(report, one) for one in found))
    rows = [(one.name, listed((one.role, one.place)), joined((one.phone, one.email))) for one in found]
    heads = [report.word(one) for one in (NAME, ROLE, say.CONTACT)]
    return Part(say.CONTACTS, report.table(say.CONTACTS, heads, rows, (2.5, 4.7, 4.8)))


@frozen
class _Contact:
    """One contact as the report prints it."""

    role: str
    name: str
    place: str
    phone: Words
    email: Words


def _contact(report: Report, role: str, person: Any, organisation_id: str | None) -> _Contact:
    post = _post(report, person, organisation_id)
    title = getattr(post, "job_title", None) or person.title or ""
    return _Contact(
        role=report.word(ROLES[role]),
        name=full_name(person),
        place=lines(
            (listed((title, getattr(post, "unit", None) or "")), report.organisation(organisation_id))
        ),
        phone=dial(getattr(post, "phone", None) or person.phone or ""),
        email=write_to(getattr(post, "email", None) or person.email or ""),
    )


def _card(report: Report, one: _Contact) -> Block:
    rows: tuple[tuple[Words, Cell], ...] = (
        (one.role, joined((Span(one.name, strong=True), one.place))),
        (report.word(PHONE), one.phone),
        (report.word(EMAIL), one.email),
    )
    return KeepTogether((KeyValues(tuple(row for row in rows if row[1]), label_share=0.34),))


def contact_people(report: Report) -> list[tuple[str, Any, str | None]]:
    """Return role, person and organisation of each contact, that at the funder last."""
    records = report.facts.records
    roles = role_holders(records, report.programme, *ANSWERS)[:1]
    roles += role_holders(records, report.programme, *SHOWN_AS_CONTACTS)
    found = [(role.role, role.person_id, role.organisation_id) for role in roles]
    found += [
        ("funder_contact", funding.funder_contact_id, funding.funder_org_id)
        for funding in records.of("funding", programme_id=report.programme.id)
        if funding.funder_contact_id
    ]
    people = ((role, records.get("person", who), where) for role, who, where in dict.fromkeys(found))
    return [(role, person, where) for role, person, where in people if person is not None]


def _post(report: Report, person: Any, organisation_id: str | None) -> Any:
    posts = report.facts.records.of("affiliation", person_id=person.id)
    fitting = [one for one in posts if organisation_id in {None, one.organisation_id}]
    return min(fitting, key=lambda one: not one.is_primary, default=None)
