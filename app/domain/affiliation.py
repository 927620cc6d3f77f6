"""Where a person works or studies: the link between a person and an organisation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_CONTACT, GROUP_MAIN, GROUP_PERIOD, ORGANISATION, PERSON
from app.domain.entity import Record, entity
from app.domain.fields import P1, choice, day, email, link, phone, words, yes_no
from app.domain.retention import CONTACT
from app.domain.vocabulary import EMAIL, FROM, PHONE, PRIMARY, ROLE, TO, UNIT
from app.text import Text

ROLE_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "manager": Text(en="Manager", sv="Chef", nb="Leder", da="Leder"),
        "hr": Text(en="Human resources", sv="Personalavdelning", nb="Personalavdeling", da="HR"),
        "supervisor": Text(en="Supervisor", sv="Handledare", nb="Mentor", da="Mentor"),
        "faculty": Text(
            en="Faculty",
            sv="Lärare eller forskare",
            nb="Fagansatt",
            da="Underviser eller forsker",
        ),
        "student": Text(en="Student", sv="Student", nb="Student", da="Studerende"),
        "admin": Text(en="Administration", sv="Administration", nb="Administrasjon", da="Administration"),
        "contact": Text(en="Contact person", sv="Kontaktperson", nb="Kontaktperson", da="Kontaktperson"),
    }
)


@entity(
    "affiliation",
    one=Text(en="Affiliation", sv="Anknytning", nb="Tilknytning", da="Tilknytning"),
    many=Text(en="Affiliations", sv="Anknytningar", nb="Tilknytninger", da="Tilknytninger"),
    area="people",
    title=("person_id", "organisation_id"),
    person=("person_id",),
    dies_with_person=True,
    retention=CONTACT,
)
class Affiliation(Record):
    """What a person is at an organisation, and since when."""

    person_id: str = link(PERSON, "person", group=GROUP_MAIN, listed=True)
    organisation_id: str = link(ORGANISATION, "organisation", group=GROUP_MAIN, listed=True)
    role_kind: str | None = choice(ROLE, ROLE_KINDS, default=None, group=GROUP_MAIN, listed=True)
    job_title: str | None = words(
        Text(en="Job title", sv="Befattning", nb="Stilling", da="Stilling"),
        default=None, privacy=P1, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    unit: str | None = words(UNIT, default=None, privacy=P1, group=GROUP_MAIN, listed=True)
    is_primary: bool = yes_no(
        PRIMARY, default=False, group=GROUP_MAIN,
        help=Text(
            en="The person the office writes to first at this organisation.",
            sv="Den person på organisationen som kontoret skriver till först.",
            nb="Den personen i organisasjonen som kontoret skriver til først.",
            da="Den person i organisationen, som kontoret skriver til først.",
        ),
    )  # fmt: skip
    email: str | None = email(EMAIL, default=None, group=GROUP_CONTACT)
    phone: str | None = phone(PHONE, default=None, group=GROUP_CONTACT)
    from_date: date | None = day(FROM, default=None, group=GROUP_PERIOD)
    to_date: date | None = day(TO, default=None, group=GROUP_PERIOD)
