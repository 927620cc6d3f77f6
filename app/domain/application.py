"""An application to a call, and how it was assessed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from app.domain.application_state import APPLICATION_STATES
from app.domain.common import GROUP_MAIN, GROUP_STATE, NOTE, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.fields import (
    P2,
    P3,
    choice,
    day,
    decimal,
    labels,
    link,
    prose,
    rows,
    web,
    whole,
    words,
    yes_no,
)
from app.domain.placement_vocabulary import PLACEMENT_KINDS
from app.domain.retention import APPLICATION
from app.domain.vocabulary import COMPETENCES, GROUP_WISHES
from app.text import Text

CHANNELS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "form_pdf": Text(en="PDF form", sv="PDF-formulär", nb="PDF-skjema", da="PDF-formular"),
        "email": Text(en="E-mail", sv="E-post", nb="E-post", da="E-mail"),
        "paper": Text(en="Paper", sv="Papper", nb="Papir", da="Papir"),
        "csv": Text(en="Imported list", sv="Importerad lista", nb="Importert liste", da="Importeret liste"),
        "typed": Text(en="Typed in", sv="Inskriven", nb="Skrevet inn", da="Indtastet"),
    }
)
CONFLICTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "none": Text(en="None", sv="Inget jäv", nb="Ikke inhabil", da="Ikke inhabil"),
        "declared": Text(en="Declared", sv="Anmält jäv", nb="Meldt inhabil", da="Erklæret inhabil"),
    }
)
GROUP_STUDIES: Final = Text(
    en="Studies or work",
    sv="Studier eller arbete",
    nb="Studier eller arbeid",
    da="Studie eller arbejde",
)
GROUP_ANCHORING: Final = Text(
    en="Anchoring at home",
    sv="Förankring på hemenheten",
    nb="Forankring i hjemenheten",
    da="Forankring i hjemenheden",
)
GROUP_DECISION: Final = Text(en="Decision", sv="Beslut", nb="Avgjørelse", da="Afgørelse")


@entity(
    "application",
    one=Text(en="Application", sv="Ansökan", nb="Søknad", da="Ansøgning"),
    many=Text(en="Applications", sv="Ansökningar", nb="Søknader", da="Ansøgninger"),
    area="people",
    title=("person_id", "call_id"),
    sorted_by=("call_id", "rank", "received_at"),
    person=("person_id",),
    machine=APPLICATION_STATES,
    retention=APPLICATION,
)
class Application(Record):
    """One person's application to one call."""

    call_id: str = link(
        Text(
            en="Call",
            sv="Utlysning",
            nb="Utlysning",
            da="Opslag",
        ),
        "call",
        group=GROUP_MAIN,
        listed=True,
    )
    person_id: str = link(
        Text(en="Applicant", sv="Sökande", nb="Søker", da="Ansøger"), "person", group=GROUP_MAIN, listed=True
    )  # fmt: skip
    home_org_id: str = link(
        Text(en="Home institution", sv="Hemlärosäte", nb="Hjeminstitusjon", da="Hjeminstitution"),
        "organisation", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    received_at: date = day(
        Text(en="Received", sv="Inkommen", nb="Mottatt", da="Modtaget"), group=GROUP_MAIN, listed=True
    )  # fmt: skip
    channel: str | None = choice(
        Text(en="Came by", sv="Kom in via", nb="Kom via", da="Kom via"),
        CHANNELS, default=None, group=GROUP_MAIN,
    )  # fmt: skip
    documents_ok: bool = yes_no(
        Text(
            en="Documents complete", sv="Handlingarna är fullständiga",
            nb="Dokumentene er komplette", da="Dokumenterne er fuldstændige",
        ),
        default=False, group=GROUP_MAIN,
    )  # fmt: skip

    education: str | None = words(
        Text(en="Education", sv="Utbildning", nb="Utdanning", da="Uddannelse"),
        default=None, privacy=P2, group=GROUP_STUDIES, listed=True,
    )  # fmt: skip
    course_code: str | None = words(
        Text(en="Course", sv="Kurs", nb="Emne", da="Kursus"), default=None, group=GROUP_STUDIES, searched=True
    )  # fmt: skip
    year_of_study: int | None = whole(
        Text(en="Year of study", sv="Studieår", nb="Studieår", da="Studieår"),
        default=None, low=1, high=12, group=GROUP_STUDIES,
    )  # fmt: skip
    field_isced: str | None = words(
        Text(en="Field of study", sv="Ämnesområde", nb="Fagområde", da="Fagområde"),
        default=None, group=GROUP_STUDIES,
        help=Text(
            en="ISCED-F code of four digits, such as 0613.",
            sv="ISCED-F-kod med fyra siffror, till exempel 0613.",
            nb="ISCED-F-kode med fire sifre, for eksempel 0613.",
            da="ISCED-F-kode med fire cifre, for eksempel 0613.",
        ),
    )  # fmt: skip
    ects_done: Decimal | None = decimal(
        Text(
            en="Credits so far", sv="Högskolepoäng hittills",
            nb="Studiepoeng så langt", da="ECTS-point indtil nu",
        ),
        default=None, low=0, high=600, privacy=P2, group=GROUP_STUDIES,
    )  # fmt: skip
    position: str | None = words(
        Text(en="Position", sv="Befattning", nb="Stilling", da="Stilling"),
        default=None, privacy=P2, group=GROUP_STUDIES,
    )  # fmt: skip

    placement_kind: str | None = choice(
        Text(en="Applies for", sv="Söker", nb="Søker om", da="Søger om"),
        PLACEMENT_KINDS, default=None, group=GROUP_WISHES,
    )  # fmt: skip
    wished_period_from: date | None = day(
        Text(en="Wishes to start", sv="Önskar börja", nb="Ønsker å begynne", da="Ønsker at begynde"),
        default=None, group=GROUP_WISHES,
    )  # fmt: skip
    wished_period_to: date | None = day(
        Text(en="Wishes to end", sv="Önskar sluta", nb="Ønsker å slutte", da="Ønsker at slutte"),
        default=None, group=GROUP_WISHES,
    )  # fmt: skip
    host_proposed_id: str | None = link(
        Text(
            en="Host proposed", sv="Föreslagen värd", nb="Foreslått praksisorganisasjon", da="Foreslået vært",
        ),
        "organisation", default=None, group=GROUP_WISHES,
    )  # fmt: skip
    competences: tuple[str, ...] = labels(COMPETENCES, default=(), group=GROUP_WISHES)
    motivation_codes: tuple[str, ...] = labels(
        Text(en="Motives", sv="Motiv", nb="Motivasjon", da="Motivation"), default=(), group=GROUP_WISHES
    )  # fmt: skip
    motivation_text: str | None = prose(
        Text(en="Motivation", sv="Motivering", nb="Begrunnelse", da="Begrundelse"),
        default=None, privacy=P3, group=GROUP_WISHES,
    )  # fmt: skip
    wishes_text: str | None = prose(
        Text(en="Wishes", sv="Önskemål", nb="Ønsker", da="Ønsker"),
        default=None, privacy=P3, group=GROUP_WISHES,
    )  # fmt: skip

    anchoring_home_text: str | None = prose(
        Text(
            en="What the home unit says", sv="Vad hemenheten säger",
            nb="Hva hjemenheten sier", da="Hvad hjemenheden siger",
        ),
        default=None, privacy=P2, group=GROUP_ANCHORING,
    )  # fmt: skip
    anchoring_home_person_id: str | None = link(
        Text(en="Who says it", sv="Vem som säger det", nb="Hvem som sier det", da="Hvem der siger det"),
        "person", default=None, group=GROUP_ANCHORING,
    )  # fmt: skip
    strategy_link: str | None = web(
        Text(
            en="Strategy it serves", sv="Strategi som den stöder",
            nb="Strategien den støtter", da="Strategien, den støtter",
        ),
        default=None, group=GROUP_ANCHORING,
    )  # fmt: skip

    rank: int | None = whole(
        Text(en="Rank", sv="Rang", nb="Rangering", da="Rang"),
        default=None, low=1, privacy=P2, group=GROUP_DECISION, listed=True,
    )  # fmt: skip
    decision_reason: str | None = prose(
        Text(
            en="Reason for the decision", sv="Skäl för beslutet",
            nb="Begrunnelse for avgjørelsen", da="Begrundelse for afgørelsen",
        ),
        default=None, privacy=P3, group=GROUP_DECISION,
    )  # fmt: skip
    state: str = choice(
        STATE, APPLICATION_STATES.states, default=APPLICATION_STATES.start, group=GROUP_STATE, listed=True
    )  # fmt: skip
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


@entity(
    "assessment",
    one=Text(en="Assessment", sv="Bedömning", nb="Vurdering", da="Bedømmelse"),
    many=Text(en="Assessments", sv="Bedömningar", nb="Vurderinger", da="Bedømmelser"),
    area="people",
    title=("application_id", "assessor_id"),
    person=("application_id", "person_id"),
    retention=APPLICATION,
)
class Assessment(Record):
    """What one assessor says of one application: a score a criterion. A declared conflict leaves it empty."""

    application_id: str = link(
        Text(en="Application", sv="Ansökan", nb="Søknad", da="Ansøgning"),
        "application", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    assessor_id: str = link(
        Text(en="Assessor", sv="Bedömare", nb="Vurderer", da="Bedømmer"),
        "person", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    conflict_of_interest: str = choice(
        Text(en="Conflict of interest", sv="Jäv", nb="Inhabilitet", da="Inhabilitet"),
        CONFLICTS, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    scores: tuple[Mapping[str, Any], ...] = rows(
        Text(en="Scores", sv="Poäng", nb="Poeng", da="Point"), default=(), privacy=P3, group=GROUP_MAIN,
        help=Text(
            en="One row a criterion: criterion_id, score, comment.",
            sv="En rad per kriterium: criterion_id, score, comment.",
            nb="Én rad per kriterium: criterion_id, score, comment.",
            da="Én række pr. kriterium: criterion_id, score, comment.",
        ),
    )  # fmt: skip
    note: str | None = prose(NOTE, default=None, privacy=P3, group=GROUP_MAIN)
    submitted_at: date | None = day(
        Text(en="Submitted", sv="Inlämnad", nb="Levert", da="Afgivet"),
        default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
