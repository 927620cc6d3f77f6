"""An organisation in a programme, and how it engages in each programme year."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import (
    CURRENCY,
    GROUP_MAIN,
    GROUP_STATE,
    NOTE,
    ORGANISATION,
    PROGRAMME,
    STATE,
    STATE_DAY,
)
from app.domain.entity import Record, entity
from app.domain.fields import (
    choice,
    choices,
    currency,
    day,
    labels,
    link,
    money,
    phrases,
    prose,
    whole,
)
from app.domain.membership_state import MEMBERSHIP_STATES
from app.domain.vocabulary import GROUP_TEXTS, HOURS_A_MONTH, PLACES, ROLE, YEAR_NO, YEAR_NO_HELP
from app.text import Text

ROLES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "owner": Text(en="Project owner", sv="Projektägare", nb="Prosjekteier", da="Projektejer"),
        "coordinator": Text(
            en="Coordinating organisation",
            sv="Koordinator",
            nb="Koordinator",
            da="Koordinator",
        ),
        "home": Text(en="Home institution", sv="Hemlärosäte", nb="Hjeminstitusjon", da="Hjeminstitution"),
        "host": Text(en="Host", sv="Värd", nb="Praksisorganisasjon", da="Vært"),
        "partner": Text(en="Partner", sv="Partner", nb="Partner", da="Partner"),
        "funder": Text(en="Funder", sv="Finansiär", nb="Finansiør", da="Bevillingsgiver"),
        "intermediary": Text(en="Intermediary", sv="Förmedlare", nb="Formidler", da="Formidler"),
        "reference": Text(en="Reference", sv="Referens", nb="Referanse", da="Reference"),
    }
)
PARTNER_STATUSES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "none": Text(en="Not a partner", sv="Inte partner", nb="Ikke partner", da="Ikke partner"),
        "candidate": Text(en="Candidate", sv="Kandidat", nb="Kandidat", da="Kandidat"),
        "partner": Text(en="Partner", sv="Partner", nb="Partner", da="Partner"),
        "lapsed": Text(en="Lapsed", sv="Har upphört", nb="Opphørt", da="Ophørt"),
    }
)
CONTINUES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "unknown": Text(en="Not known", sv="Inte känt", nb="Ikke kjent", da="Vides ikke"),
        "yes": Text(en="Yes", sv="Ja", nb="Ja", da="Ja"),
        "no": Text(en="No", sv="Nej", nb="Nei", da="Nej"),
    }
)
LEVELS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "0": Text(en="0 Informed", sv="0 Informerad", nb="0 Informert", da="0 Informeret"),
        "1": Text(en="1 Event", sv="1 Evenemang", nb="1 Arrangement", da="1 Arrangement"),
        "2": Text(
            en="2 Knowledge partner",
            sv="2 Kunskapspartner",
            nb="2 Kunnskapspartner",
            da="2 Videnspartner",
        ),
        "3": Text(en="3 Host", sv="3 Värd", nb="3 Praksisorganisasjon", da="3 Vært"),
        "4": Text(
            en="4 Strategic partner",
            sv="4 Strategisk partner",
            nb="4 Strategisk partner",
            da="4 Strategisk partner",
        ),
    }
)
PARTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "career_fair": Text(
            en="Career fairs",
            sv="Arbetsmarknadsdagar",
            nb="Karrieremesser",
            da="Karrieremesser",
        ),
        "info_meeting": Text(
            en="Information meetings",
            sv="Informationsmöten",
            nb="Informasjonsmøter",
            da="Informationsmøder",
        ),
        "networking": Text(
            en="Networking events",
            sv="Nätverksträffar",
            nb="Nettverksarrangementer",
            da="Netværksarrangementer",
        ),
        "hosting": Text(
            en="Hosting",
            sv="Värdskap",
            nb="Mottak av deltakere",
            da="Værtskab for praktikanter",
        ),
        "research": Text(en="Research", sv="Forskning", nb="Forskning", da="Forskning"),
        "teaching": Text(en="Teaching", sv="Undervisning", nb="Undervisning", da="Undervisning"),
        "mentoring": Text(en="Mentoring", sv="Handledning", nb="Mentorordning", da="Mentorordning"),
        "recruiting": Text(en="Recruiting", sv="Rekrytering", nb="Rekruttering", da="Rekruttering"),
    }
)
GROUP_PARTNERSHIP: Final = Text(en="Partnership", sv="Partnerskap", nb="Partnerskap", da="Partnerskab")
GROUP_RESOURCES: Final = Text(en="Resources", sv="Resurser", nb="Ressurser", da="Ressourcer")


@entity(
    "membership",
    one=Text(en="Membership", sv="Medverkan", nb="Medvirkning", da="Medvirken"),
    many=Text(
        en="Memberships",
        sv="Medverkande organisationer",
        nb="Medvirkende organisasjoner",
        da="Medvirkende organisationer",
    ),
    area="organisations",
    title=("organisation_id", "programme_id"),
    sorted_by=("programme_id", "role", "organisation_id"),
    machine=MEMBERSHIP_STATES,
)
class Membership(Record):
    """One organisation in one role in one programme. The state tells how far a host or partner has come."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    organisation_id: str = link(ORGANISATION, "organisation", group=GROUP_MAIN, listed=True)
    role: str = choice(ROLE, ROLES, group=GROUP_MAIN, listed=True)
    quota: int | None = whole(
        Text(en="Quota", sv="Kvot", nb="Kvote", da="Kvote"),
        default=None, low=0, group=GROUP_MAIN, listed=True,
        help=Text(
            en="How many participants a home institution may send.",
            sv="Hur många deltagare ett hemlärosäte får skicka.",
            nb="Hvor mange deltakere en hjeminstitusjon kan sende.",
            da="Hvor mange deltagere en hjeminstitution må sende.",
        ),
    )  # fmt: skip
    motivation: tuple[str, ...] = labels(
        Text(en="Motives", sv="Motiv", nb="Motivasjon", da="Motivation"), default=(), group=GROUP_MAIN
    )  # fmt: skip
    host_informed_on: date | None = day(
        Text(
            en="Host information given", sv="Värdinformation lämnad",
            nb="Informasjon til praksisorganisasjonen gitt", da="Værtsinformation givet",
        ),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip

    partner_status: str = choice(
        Text(en="Partner status", sv="Partnerstatus", nb="Partnerstatus", da="Partnerstatus"),
        PARTNER_STATUSES, default="none", group=GROUP_PARTNERSHIP, listed=True,
    )  # fmt: skip
    continues: str = choice(
        Text(
            en="Continues after the programme", sv="Fortsätter efter programmet",
            nb="Fortsetter etter programmet", da="Fortsætter efter programmet",
        ),
        CONTINUES, default="unknown", group=GROUP_PARTNERSHIP,
    )  # fmt: skip
    continue_note: str | None = prose(
        Text(
            en="How it continues", sv="Hur den fortsätter",
            nb="Hvordan den fortsetter", da="Hvordan den fortsætter",
        ),
        default=None, group=GROUP_PARTNERSHIP,
    )  # fmt: skip
    presentation: Mapping[str, str] | None = phrases(
        Text(en="Short presentation", sv="Kort presentation", nb="Kort presentasjon", da="Kort præsentation"),
        default=None, group=GROUP_TEXTS,
    )  # fmt: skip
    note: str | None = prose(NOTE, default=None, group=GROUP_TEXTS)

    state: str = choice(
        STATE, MEMBERSHIP_STATES.states, default=MEMBERSHIP_STATES.start, group=GROUP_STATE, listed=True
    )  # fmt: skip
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


@entity(
    "engagement",
    one=Text(en="Engagement", sv="Engagemang", nb="Engasjement", da="Engagement"),
    many=Text(en="Engagements", sv="Engagemang", nb="Engasjement", da="Engagementer"),
    area="organisations",
    title=("membership_id", "programme_year_no"),
)
class Engagement(Record):
    """What an organisation takes part in and gives during one programme year, or the whole programme."""

    membership_id: str = link(
        Text(en="Membership", sv="Medverkan", nb="Medvirkning", da="Medvirken"),
        "membership", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    programme_year_no: int | None = whole(
        YEAR_NO, default=None, low=1, help=YEAR_NO_HELP, group=GROUP_MAIN, listed=True
    )  # fmt: skip
    level: str | None = choice(
        Text(en="Level", sv="Nivå", nb="Nivå", da="Niveau"),
        LEVELS, default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    parts: tuple[str, ...] = choices(
        Text(en="Takes part in", sv="Deltar i", nb="Deltar i", da="Deltager i"),
        PARTS, default=(), group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    places_offered: int | None = whole(PLACES, default=None, low=0, group=GROUP_MAIN, listed=True)
    resources_hours_per_month: int | None = whole(
        Text(en="Staff time", sv="Arbetstid", nb="Arbeidstid", da="Arbejdstid"),
        default=None, low=0, unit=HOURS_A_MONTH, group=GROUP_RESOURCES, listed=True,
    )  # fmt: skip
    resources_money_minor: int | None = money(
        Text(en="Money", sv="Pengar", nb="Penger", da="Penge"),
        default=None, low=0, group=GROUP_RESOURCES, listed=True,
    )  # fmt: skip
    currency: str | None = currency(CURRENCY, default=None, group=GROUP_RESOURCES)
    resources_other: str | None = prose(
        Text(
            en="Other, such as housing or travel", sv="Annat, till exempel bostad eller resor",
            nb="Annet, for eksempel bolig eller reiser", da="Andet, for eksempel bolig eller rejser",
        ),
        default=None, group=GROUP_RESOURCES,
    )  # fmt: skip
