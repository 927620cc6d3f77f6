"""The office itself: its name and address, and the rules it works by."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_ADDRESS, GROUP_CONTACT
from app.domain.entity import Record, entity
from app.domain.fields import (
    P1,
    choice,
    country,
    email,
    language,
    link,
    phone,
    phrases,
    prose,
    web,
    whole,
    words,
    yes_no,
)
from app.domain.vocabulary import (
    ADDRESS,
    ADDRESS_MORE,
    CITY,
    COUNTRY,
    EMAIL,
    GROUP_NAME,
    GROUP_PRIVACY,
    GROUP_RULES,
    LOGO,
    ORG_NUMBER,
    PHONE,
    POSTCODE,
    UNIT,
    WEBSITE,
    YEAR_RULES,
)
from app.text import Text

HOLIDAYS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "SE": Text(en="Sweden", sv="Sverige", nb="Sverige", da="Sverige"),
        "NO": Text(en="Norway", sv="Norge", nb="Norge", da="Norge"),
        "DK": Text(en="Denmark", sv="Danmark", nb="Danmark", da="Danmark"),
        "FI": Text(en="Finland", sv="Finland", nb="Finland", da="Finland"),
        "none": Text(en="None", sv="Ingen", nb="Ingen", da="Ingen"),
    }
)
DEADLINE_SHIFTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "previous_working_day": Text(
            en="To the working day before",
            sv="Till vardagen före",
            nb="Til virkedagen før",
            da="Til hverdagen før",
        ),
        "next_working_day": Text(
            en="To the next working day",
            sv="Till nästa vardag",
            nb="Til neste virkedag",
            da="Til næste hverdag",
        ),
        "none": Text(en="Not moved", sv="Flyttas inte", nb="Flyttes ikke", da="Flyttes ikke"),
    }
)  # fmt: skip


@entity(
    "office",
    one=Text(en="Office", sv="Kontor", nb="Kontor", da="Kontor"),
    many=Text(en="Offices", sv="Kontor", nb="Kontorer", da="Kontorer"),
    area="office",
    title=("name", "unit"),
)
class Office(Record):
    """The office that keeps this file; there is one."""

    name: str = words(Text(en="Name", sv="Namn", nb="Navn", da="Navn"), group=GROUP_NAME, listed=True)
    unit: str | None = words(UNIT, default=None, group=GROUP_NAME, listed=True)
    org_number: str | None = words(ORG_NUMBER, default=None, group=GROUP_NAME)
    logo_attachment_id: str | None = link(LOGO, "attachment", default=None, group=GROUP_NAME)
    email: str | None = email(EMAIL, default=None, group=GROUP_CONTACT)
    phone: str | None = phone(PHONE, default=None, group=GROUP_CONTACT)
    website: str | None = web(WEBSITE, default=None, group=GROUP_CONTACT)
    address_line1: str | None = words(ADDRESS, default=None, group=GROUP_ADDRESS)
    address_line2: str | None = words(ADDRESS_MORE, default=None, group=GROUP_ADDRESS)
    postcode: str | None = words(POSTCODE, default=None, group=GROUP_ADDRESS)
    city: str | None = words(CITY, default=None, group=GROUP_ADDRESS, listed=True)
    country: str = country(COUNTRY, group=GROUP_ADDRESS, listed=True)
    default_language: str = language(
        Text(en="Usual language", sv="Vanligaste språk", nb="Vanlig språk", da="Sædvanligt sprog"),
        group=GROUP_RULES,
    )  # fmt: skip
    holiday_calendar: str = choice(
        Text(en="Public holidays of", sv="Helgdagar i", nb="Helligdager i", da="Helligdage i"),
        HOLIDAYS, group=GROUP_RULES,
    )  # fmt: skip
    deadline_shift: str = choice(
        Text(
            en="A deadline on a day off is moved", sv="En frist på en ledig dag flyttas",
            nb="En frist på en fridag flyttes", da="En frist på en fridag flyttes",
        ),
        DEADLINE_SHIFTS, default="previous_working_day", group=GROUP_RULES,
    )  # fmt: skip
    programme_year_rule: str = choice(
        Text(en="Programme years", sv="Programår", nb="Programår", da="Programår"),
        YEAR_RULES, default="anniversary", group=GROUP_RULES,
    )  # fmt: skip
    small_n_limit: int = whole(
        Text(
            en="Smallest group shown", sv="Minsta grupp som visas",
            nb="Minste gruppe som vises", da="Mindste gruppe, der vises",
        ),
        default=5, low=3, high=20, group=GROUP_PRIVACY,
        help=Text(
            en="Survey results of fewer answers are hidden, because they could show what one person said.",
            sv="Enkätresultat med färre svar döljs, eftersom de kan visa vad en enskild person har sagt.",
            nb="Resultater med færre svar skjules, fordi de kan vise hva én person har sagt.",
            da="Resultater med færre svar skjules, fordi de kan vise, hvad en enkelt person har sagt.",
        ),
    )  # fmt: skip
    privacy_text: Mapping[str, str] | None = phrases(
        Text(
            en="Privacy notice", sv="Integritetsinformation",
            nb="Personvernerklæring", da="Information om behandling af personoplysninger",
        ),
        default=None, group=GROUP_PRIVACY,
    )  # fmt: skip
    dpo_contact: str | None = words(
        Text(
            en="Data protection officer", sv="Dataskyddsombud",
            nb="Personvernombud", da="Databeskyttelsesrådgiver",
        ),
        default=None, privacy=P1, group=GROUP_PRIVACY,
    )  # fmt: skip
    archive_text: str | None = prose(
        Text(en="Archive rules", sv="Arkivregler", nb="Arkivregler", da="Arkivregler"),
        default=None, group=GROUP_PRIVACY,
    )  # fmt: skip
    national_id_allowed: bool = yes_no(
        Text(
            en="Keep national identity numbers", sv="Spara personnummer",
            nb="Lagre fødselsnummer", da="Gem CPR-numre",
        ),
        default=False, group=GROUP_PRIVACY,
        help=Text(
            en="Say yes only when the law or the agreement asks for the numbers. They are shown masked.",
            sv="Svara ja bara om lagen eller avtalet kräver numren. De visas maskerade.",
            nb="Svar ja bare når loven eller avtalen krever numrene. De vises maskert.",
            da="Svar kun ja, når loven eller aftalen kræver numrene. De vises maskeret.",
        ),
    )  # fmt: skip
