"""A programme: a limited time in which an office brings participants and hosts together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from app.domain.common import END, GROUP_MAIN, GROUP_STATE, START, STATE, STATE_DAY, TITLE
from app.domain.entity import Record, entity
from app.domain.fields import (
    P1,
    P3,
    choice,
    choices,
    countries,
    day,
    duration,
    languages,
    link,
    phrases,
    prose,
    rows,
    whole,
    words,
    yes_no,
)
from app.domain.programme_state import PROGRAMME_STATES
from app.domain.programme_vocabulary import DIRECTIONS, GROUP_FAMILY, GROUP_PERIOD_OF_PROGRAMME, PRECISIONS
from app.domain.role import ROLES
from app.domain.vocabulary import (
    ACRONYM,
    DAYS,
    GROUP_PRIVACY,
    GROUP_RULES,
    GROUP_TEXTS,
    LANGUAGES,
    PURPOSE,
    YEAR_RULES,
)
from app.text import Text

CLOSING_DAYS: Final = timedelta(days=30)
"""So long before its end a running programme shows as closing."""


@entity(
    "programme",
    one=Text(en="Programme", sv="Program", nb="Program", da="Program"),
    many=Text(en="Programmes", sv="Program", nb="Programmer", da="Programmer"),
    area="programmes",
    title=("title", "edition"),
    sorted_by=("start_date", "title"),
    machine=PROGRAMME_STATES,
)
class Programme(Record):
    """A programme, a work package of one (then ``parent_id`` names the whole), or that whole."""

    title: Mapping[str, str] = phrases(TITLE, group=GROUP_MAIN, searched=True, listed=True)
    subtitle: Mapping[str, str] | None = phrases(
        Text(en="Subtitle", sv="Undertitel", nb="Undertittel", da="Undertitel"),
        default=None, group=GROUP_MAIN, searched=True,
    )  # fmt: skip
    acronym: str | None = words(
        ACRONYM, default=None, group=GROUP_MAIN, searched=True, listed=True,
        help=Text(
            en="Stands in the numbers of agreements: ACRONYM-2026-001.",
            sv="Står i avtalens nummer: AKRONYM-2026-001.",
            nb="Står i nummeret på avtalene: AKRONYM-2026-001.",
            da="Står i aftalernes numre: AKRONYM-2026-001.",
        ),
    )  # fmt: skip
    edition: str | None = words(
        Text(en="Edition", sv="Omgång", nb="Gjennomføring", da="Gennemførelse"),
        default=None, group=GROUP_MAIN, searched=True, listed=True,
    )  # fmt: skip
    registry_number: str | None = words(
        Text(en="Registry number", sv="Diarienummer", nb="Saksnummer", da="Journalnummer"),
        default=None, group=GROUP_MAIN, searched=True,
    )  # fmt: skip
    languages: tuple[str, ...] = languages(
        LANGUAGES, group=GROUP_MAIN,
        help=Text(
            en="The first is the leading one. Papers are offered in these.",
            sv="Det första är huvudspråk. Dokument erbjuds på dessa.",
            nb="Det første er hovedspråket. Dokumenter tilbys på disse.",
            da="Det første er hovedsproget. Dokumenter tilbydes på disse.",
        ),
    )  # fmt: skip
    direction: str | None = choice(
        Text(en="Direction", sv="Riktning", nb="Retning", da="Retning"),
        DIRECTIONS, default=None, group=GROUP_MAIN,
    )  # fmt: skip
    template_key: str | None = words(
        Text(en="Template", sv="Mall", nb="Mal", da="Skabelon"), default=None, group=GROUP_MAIN
    )  # fmt: skip
    template_version: str | None = words(
        Text(
            en="Version of the template", sv="Mallens version", nb="Malens versjon", da="Skabelonens version",
        ),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip

    start_date: date = day(START, group=GROUP_PERIOD_OF_PROGRAMME, listed=True)
    end_date: date = day(END, group=GROUP_PERIOD_OF_PROGRAMME, listed=True)
    date_precision: str = choice(
        Text(en="Dates are shown as", sv="Datum visas som", nb="Datoer vises som", da="Datoer vises som"),
        PRECISIONS, default="day", group=GROUP_PERIOD_OF_PROGRAMME,
    )  # fmt: skip
    year_rule: str | None = choice(
        Text(en="Programme years", sv="Programår", nb="Programår", da="Programår"), YEAR_RULES, default=None,
        group=GROUP_PERIOD_OF_PROGRAMME,
        help=Text(
            en="Leave it empty to follow the office's rule.", sv="Lämna tomt för att följa kontorets regel.",
            nb="La feltet stå tomt for å følge kontorets regel.",
            da="Lad feltet stå tomt for at følge kontorets regel.",
        ),
    )  # fmt: skip
    year_count: int | None = whole(
        Text(
            en="Number of programme years", sv="Antal programår", nb="Antall programår", da="Antal programår",
        ),
        default=None, low=1, high=50, group=GROUP_PERIOD_OF_PROGRAMME,
        help=Text(
            en="The years the funder counts. A check says when the dates give another number.",
            sv="De år som finansiären räknar. En kontroll säger till om datumen ger ett annat antal.",
            nb="De årene finansiøren regner. En kontroll sier fra når datoene gir et annet antall.",
            da="De år, bevillingsgiveren tæller. En kontrol siger til, når datoerne giver et andet antal.",
        ),
    )  # fmt: skip

    quota_per_year: int | None = whole(
        Text(
            en="Participants a year, at most", sv="Deltagare per år, högst",
            nb="Deltakere per år, høyst", da="Deltagere pr. år, højst",
        ),
        default=None, low=1, group=GROUP_RULES,
    )  # fmt: skip
    host_country_rule: tuple[str, ...] = countries(
        Text(en="Hosts only in", sv="Värdar bara i", nb="Praksisorganisasjoner bare i", da="Værter kun i"),
        default=(), group=GROUP_RULES,
    )  # fmt: skip
    max_placement: str | None = duration(
        Text(
            en="Longest placement", sv="Längsta placering",
            nb="Lengste praksisopphold", da="Længste praktikophold",
        ),
        default=None, group=GROUP_RULES,
    )  # fmt: skip
    norm_placement_days: int | None = whole(
        Text(
            en="Usual placement", sv="Vanlig placering",
            nb="Vanlig praksisopphold", da="Sædvanligt praktikophold",
        ),
        default=None, low=1, unit=DAYS, group=GROUP_RULES,
    )  # fmt: skip
    required_roles: tuple[str, ...] = choices(
        Text(
            en="Roles every placement needs", sv="Roller som varje placering kräver",
            nb="Roller alle praksisopphold må ha", da="Roller, alle praktikophold skal have",
        ),
        ROLES, default=(), group=GROUP_RULES,
        help=Text(
            en="Filled at the placement itself or for the whole programme.",
            sv="Besätts för placeringen eller för hela programmet.",
            nb="Besettes for praksisoppholdet eller for hele programmet.",
            da="Besættes for praktikopholdet eller for hele programmet.",
        ),
    )  # fmt: skip
    min_lead_days_change: int = whole(
        Text(
            en="Changes are told at least", sv="Ändringar meddelas minst",
            nb="Endringer meldes minst", da="Ændringer meddeles mindst",
        ),
        default=14, low=0, group=GROUP_RULES,
        unit=Text(en="days before", sv="dagar före", nb="dager før", da="dage før"),
    )  # fmt: skip
    follow_up_interval_days: int = whole(
        Text(
            en="Longest time between follow-ups", sv="Längsta tid mellan uppföljningar",
            nb="Lengste tid mellom oppfølginger", da="Længste tid mellem opfølgninger",
        ),
        default=14, low=1, unit=DAYS, group=GROUP_RULES,
    )  # fmt: skip

    parent_id: str | None = link(
        Text(en="Part of", sv="Del av", nb="Del av", da="Del af"),
        "programme", default=None, group=GROUP_FAMILY,
    )  # fmt: skip
    work_package_no: int | None = whole(
        Text(en="Work package", sv="Arbetspaket", nb="Arbeidspakke", da="Arbejdspakke"),
        default=None, low=1, group=GROUP_FAMILY,
    )  # fmt: skip
    previous_edition_id: str | None = link(
        Text(
            en="Edition before", sv="Föregående omgång",
            nb="Forrige gjennomføring", da="Forrige gennemførelse",
        ),
        "programme", default=None, group=GROUP_FAMILY,
    )  # fmt: skip
    continues_as_id: str | None = link(
        Text(en="Continues as", sv="Fortsätter som", nb="Fortsetter som", da="Fortsætter som"),
        "programme", default=None, group=GROUP_FAMILY,
    )  # fmt: skip

    purpose: Mapping[str, str] | None = phrases(PURPOSE, default=None, group=GROUP_TEXTS)
    organiser_role_text: Mapping[str, str] | None = phrases(
        Text(
            en="The organiser's role", sv="Arrangörens roll", nb="Arrangørens rolle", da="Arrangørens rolle",
        ),
        default=None,
        group=GROUP_TEXTS,
        help=Text(
            en="Says what the organiser does and does not do. Needed before the programme opens.",
            sv="Säger vad arrangören gör och inte gör. Krävs innan programmet öppnas.",
            nb="Sier hva arrangøren gjør og ikke gjør. Kreves før programmet åpnes.",
            da="Siger, hvad arrangøren gør og ikke gør. Kræves, før programmet åbnes.",
        ),
    )  # fmt: skip
    text_author: str | None = words(
        Text(
            en="Texts written by", sv="Texterna är skrivna av",
            nb="Tekstene er skrevet av", da="Teksterne er skrevet af",
        ),
        default=None, privacy=P1, group=GROUP_TEXTS,
    )  # fmt: skip
    text_reviewed: bool = yes_no(
        Text(
            en="Texts reviewed by editors", sv="Texterna är granskade",
            nb="Tekstene er redigert", da="Teksterne er redigeret",
        ),
        default=False, group=GROUP_TEXTS,
    )  # fmt: skip
    links: tuple[Mapping[str, Any], ...] = rows(
        Text(en="Links", sv="Länkar", nb="Lenker", da="Links"), default=(), group=GROUP_TEXTS,
        help=Text(
            en="One row a link: its title and its address on the web.",
            sv="En rad per länk: titel och webbadress.",
            nb="Én rad per lenke: tittel og nettadresse.", da="Én række pr. link: titel og webadresse.",
        ),
    )  # fmt: skip

    legal_hold: bool = yes_no(
        Text(
            en="Nothing may be deleted", sv="Inget får raderas",
            nb="Ingenting må slettes", da="Intet må slettes",
        ),
        default=False, group=GROUP_PRIVACY,
    )  # fmt: skip
    legal_hold_reason: str | None = prose(
        Text(
            en="Why nothing may be deleted", sv="Varför inget får raderas",
            nb="Hvorfor ingenting må slettes", da="Hvorfor intet må slettes",
        ),
        default=None, privacy=P3, group=GROUP_PRIVACY,
    )  # fmt: skip

    state: str = choice(
        STATE, PROGRAMME_STATES.states, default=PROGRAMME_STATES.start, group=GROUP_STATE, listed=True
    )  # fmt: skip
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


def state_on(programme: Programme, today: date, first_placement: date | None = None) -> str:
    """Return the state that shows on a day: an open programme runs from its start, or its first placement.

    It closes from 30 days before its end. Anything else shows as a person set it.
    """
    if programme.state not in {"open", "running"}:
        return programme.state
    if today >= programme.end_date - CLOSING_DAYS:
        return "closing"
    begun = today >= min(programme.start_date, first_placement or programme.start_date)
    return "running" if begun else programme.state
