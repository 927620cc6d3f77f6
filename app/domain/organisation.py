"""An organisation: university, company, non-profit, public entity, funder, intermediary."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_ADDRESS, GROUP_CONTACT, GROUP_MORE, KIND
from app.domain.entity import Record, entity
from app.domain.fields import (
    P3,
    choice,
    country,
    decimal,
    labels,
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
    GROUP_NAME,
    GROUP_WISHES,
    LOGO,
    ORG_NUMBER,
    PHONE,
    POSTCODE,
    TIME_ZONE,
    WEBSITE,
)
from app.text import Text, same

KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "university": Text(
            en="University",
            sv="Lärosäte",
            nb="Universitet eller høyskole",
            da="Uddannelsesinstitution",
        ),
        "company": Text(en="Company", sv="Företag", nb="Bedrift", da="Virksomhed"),
        "non_profit": Text(
            en="Non-profit",
            sv="Ideell organisation",
            nb="Ideell organisasjon",
            da="Nonprofitorganisation",
        ),
        "public_entity": Text(
            en="Public entity",
            sv="Offentlig verksamhet",
            nb="Offentlig virksomhet",
            da="Offentlig virksomhed",
        ),
        "funder": Text(en="Funder", sv="Finansiär", nb="Finansiør", da="Bevillingsgiver"),
        "intermediary": Text(en="Intermediary", sv="Förmedlare", nb="Formidler", da="Formidler"),
        "other": Text(en="Other", sv="Annan", nb="Annen", da="Anden"),
    }
)
SIZE_CLASSES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "micro": Text(
            en="Micro (under 10)",
            sv="Mikro (under 10)",
            nb="Mikro (under 10)",
            da="Mikro (under 10)",
        ),
        "small": Text(en="Small (10–49)", sv="Litet (10–49)", nb="Liten (10–49)", da="Lille (10–49)"),
        "medium": Text(
            en="Medium (50–249)",
            sv="Medelstort (50–249)",
            nb="Mellomstor (50–249)",
            da="Mellemstor (50–249)",
        ),
        "large": Text(
            en="Large (250 or more)",
            sv="Stort (250 eller fler)",
            nb="Stor (250 eller flere)",
            da="Stor (250 eller flere)",
        ),
    }
)
QUALITY_FLAGS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "none": Text(en="None", sv="Ingen", nb="Ingen", da="Ingen"),
        "watch": Text(en="Keep an eye on", sv="Håll uppsikt", nb="Følg med", da="Hold øje"),
        "do_not_use": Text(en="Do not use", sv="Använd inte", nb="Ikke bruk", da="Brug ikke"),
    }
)
GROUP_SIZE: Final = Text(
    en="Size and sector",
    sv="Storlek och bransch",
    nb="Størrelse og bransje",
    da="Størrelse og branche",
)
GROUP_QUALITY: Final = Text(
    en="Own remarks",
    sv="Egna noteringar",
    nb="Egne merknader",
    da="Egne bemærkninger",
)


def size_class(employees: int | None, override: str | None = None) -> str | None:
    """Return the size class by employees (micro < 10, small < 50, medium < 250), or the one set by hand."""
    if override is not None or employees is None:
        return override
    limits = (("micro", 10), ("small", 50), ("medium", 250))
    return next((key for key, below in limits if employees < below), "large")


@entity(
    "organisation",
    one=Text(en="Organisation", sv="Organisation", nb="Organisasjon", da="Organisation"),
    many=Text(en="Organisations", sv="Organisationer", nb="Organisasjoner", da="Organisationer"),
    area="organisations",
    title=("legal_name",),
)
class Organisation(Record):
    """An organisation, or a unit of one (then ``parent_id`` names the whole)."""

    legal_name: str = words(
        Text(en="Official name", sv="Officiellt namn", nb="Offisielt navn", da="Officielt navn"),
        group=GROUP_NAME, searched=True, listed=True,
    )  # fmt: skip
    display_name: str | None = words(
        Text(en="Short name", sv="Kortnamn", nb="Kortnavn", da="Kort navn"),
        default=None, group=GROUP_NAME, searched=True,
    )  # fmt: skip
    name: Mapping[str, str] | None = phrases(
        Text(
            en="Name in other languages", sv="Namn på andra språk",
            nb="Navn på andre språk", da="Navn på andre sprog",
        ),
        default=None, group=GROUP_NAME, searched=True,
    )  # fmt: skip
    kind: str = choice(KIND, KINDS, group=GROUP_NAME, listed=True)
    parent_id: str | None = link(
        Text(en="Part of", sv="Del av", nb="Del av", da="Del af"),
        "organisation", default=None, group=GROUP_NAME,
    )  # fmt: skip
    org_number: str | None = words(ORG_NUMBER, default=None, group=GROUP_NAME, searched=True)
    logo_attachment_id: str | None = link(LOGO, "attachment", default=None, group=GROUP_NAME)

    phone: str | None = phone(PHONE, default=None, group=GROUP_CONTACT)
    website: str | None = web(WEBSITE, default=None, group=GROUP_CONTACT)

    address_line1: str | None = words(ADDRESS, default=None, group=GROUP_ADDRESS)
    address_line2: str | None = words(ADDRESS_MORE, default=None, group=GROUP_ADDRESS)
    postcode: str | None = words(POSTCODE, default=None, group=GROUP_ADDRESS)
    city: str | None = words(CITY, default=None, group=GROUP_ADDRESS, searched=True, listed=True)
    region: str | None = words(
        Text(en="Region", sv="Region", nb="Region", da="Region"), default=None, group=GROUP_ADDRESS
    )  # fmt: skip
    country: str = country(COUNTRY, group=GROUP_ADDRESS, listed=True)
    time_zone: str | None = words(
        TIME_ZONE, default=None, group=GROUP_ADDRESS,
        help=Text(
            en="Written as Europe/Stockholm or America/New_York.",
            sv="Skrivs som Europe/Stockholm eller America/New_York.",
            nb="Skrives som Europe/Oslo eller America/New_York.",
            da="Skrives som Europe/Copenhagen eller America/New_York.",
        ),
    )  # fmt: skip
    latitude: Decimal | None = decimal(
        Text(en="Latitude", sv="Latitud", nb="Breddegrad", da="Breddegrad"),
        default=None, low=-90, high=90, group=GROUP_ADDRESS,
    )  # fmt: skip
    longitude: Decimal | None = decimal(
        Text(en="Longitude", sv="Longitud", nb="Lengdegrad", da="Længdegrad"),
        default=None, low=-180, high=180, group=GROUP_ADDRESS,
    )  # fmt: skip

    sector_nace: str | None = words(
        Text(en="Sector", sv="Bransch", nb="Bransje", da="Branche"),
        default=None, group=GROUP_SIZE, searched=True, listed=True,
        help=Text(
            en="NACE section or code, such as J or 62.01.",
            sv="NACE-avdelning eller kod, till exempel J eller 62.01.",
            nb="NACE-hovedområde eller kode, for eksempel J eller 62.01.",
            da="NACE-hovedafdeling eller kode, for eksempel J eller 62.01.",
        ),
    )  # fmt: skip
    employees: int | None = whole(
        Text(en="Employees", sv="Antal anställda", nb="Antall ansatte", da="Antal ansatte"),
        default=None, low=0, group=GROUP_SIZE, listed=True,
    )  # fmt: skip
    size_class: str | None = choice(
        Text(
            en="Size class, set by hand", sv="Storleksklass, satt för hand",
            nb="Størrelsesklasse, satt manuelt", da="Størrelsesklasse, sat manuelt",
        ),
        SIZE_CLASSES, default=None, group=GROUP_SIZE,
        help=Text(
            en="Leave it empty: the class follows from the number of employees.",
            sv="Lämna tomt: klassen följer av antalet anställda.",
            nb="La feltet stå tomt: klassen følger av antall ansatte.",
            da="Lad feltet stå tomt: klassen følger af antallet af ansatte.",
        ),
    )  # fmt: skip
    is_startup: bool = yes_no(
        Text(en="Start-up", sv="Nystartat företag", nb="Oppstartsbedrift", da="Iværksættervirksomhed"),
        default=False, group=GROUP_SIZE,
    )  # fmt: skip
    founded_year: int | None = whole(
        Text(en="Founded", sv="Grundat år", nb="Stiftet år", da="Grundlagt år"),
        default=None, low=1000, high=2100, group=GROUP_SIZE,
    )  # fmt: skip

    competence_needs: tuple[str, ...] = labels(
        Text(
            en="Competences needed", sv="Behov av kompetens",
            nb="Behov for kompetanse", da="Behov for kompetencer",
        ),
        default=(), group=GROUP_WISHES,
    )  # fmt: skip
    relation_wishes: str | None = prose(
        Text(
            en="Wishes for relations", sv="Önskade kontakter",
            nb="Ønskede relasjoner", da="Ønskede relationer",
        ),
        default=None, group=GROUP_WISHES,
    )  # fmt: skip

    ror_id: str | None = words(same("ROR"), default=None, group=GROUP_MORE, searched=True)
    erasmus_code: str | None = words(
        Text(en="Erasmus code", sv="Erasmuskod", nb="Erasmus-kode", da="Erasmuskode"),
        default=None, group=GROUP_MORE, searched=True,
    )  # fmt: skip

    quality_flag: str = choice(
        Text(en="Flag", sv="Markering", nb="Merking", da="Markering"),
        QUALITY_FLAGS, default="none", group=GROUP_QUALITY,
    )  # fmt: skip
    quality_reason: str | None = prose(
        Text(
            en="Reason for the flag", sv="Skäl för markeringen",
            nb="Grunn til merkingen", da="Grund til markeringen",
        ),
        default=None, privacy=P3, group=GROUP_QUALITY,
    )  # fmt: skip
    internal_note: str | None = prose(
        Text(en="Internal note", sv="Intern anteckning", nb="Internt notat", da="Internt notat"),
        default=None, privacy=P3, group=GROUP_QUALITY,
    )  # fmt: skip
