"""The support matrix: for each topic who helps, how fast, and what the organiser does not do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, ORDER, PLACEMENT, PROGRAMME
from app.domain.entity import Record, entity
from app.domain.fields import choice, link, phrases, whole, words, yes_no
from app.domain.role import ROLES
from app.domain.vocabulary import GROUP_TEXTS
from app.text import Text

TOPICS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "before_departure": Text(en="Before departure", sv="Före avresa", nb="Før avreise", da="Før afrejse"),
        "introduction": Text(en="Introduction", sv="Introduktion", nb="Introduksjon", da="Introduktion"),
        "daily_work": Text(en="Daily work", sv="Dagligt arbete", nb="Daglig arbeid", da="Dagligt arbejde"),
        "professional_questions": Text(
            en="Professional questions",
            sv="Ämnesfrågor",
            nb="Faglige spørsmål",
            da="Faglige spørgsmål",
        ),
        "assignment_change": Text(
            en="Change of assignment",
            sv="Ändrat uppdrag",
            nb="Endring av oppdraget",
            da="Ændring af opgaven",
        ),
        "conflict": Text(en="Conflict", sv="Konflikt", nb="Konflikt", da="Konflikt"),
        "illness_accident": Text(
            en="Illness or accident",
            sv="Sjukdom eller olycka",
            nb="Sykdom eller ulykke",
            da="Sygdom eller ulykke",
        ),
        "harassment": Text(en="Harassment", sv="Trakasserier", nb="Trakassering", da="Chikane"),
        "housing": Text(en="Housing", sv="Bostad", nb="Bolig", da="Bolig"),
        "visa": Text(
            en="Visa and permits",
            sv="Visum och tillstånd",
            nb="Visum og tillatelser",
            da="Visum og tilladelser",
        ),
        "money": Text(
            en="Pay and grants",
            sv="Lön och stipendium",
            nb="Lønn og stipend",
            da="Løn og stipendium",
        ),
        "networking_programme": Text(
            en="Programme and networking",
            sv="Program och nätverk",
            nb="Program og nettverk",
            da="Program og netværk",
        ),
        "academic_requirements": Text(
            en="Academic requirements",
            sv="Akademiska krav",
            nb="Faglige krav",
            da="Akademiske krav",
        ),
        "data_and_ip": Text(
            en="Data and intellectual property",
            sv="Data och immateriella rättigheter",
            nb="Data og immaterielle rettigheter",
            da="Data og immaterielle rettigheder",
        ),
        "emergency_24h": Text(
            en="Emergency, day and night",
            sv="Akut hjälp dygnet runt",
            nb="Nødhjelp hele døgnet",
            da="Akut hjælp døgnet rundt",
        ),
    }
)
RESPONSIBLE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        **ROLES,
        "participant": Text(en="The participant", sv="Deltagaren", nb="Deltakeren", da="Deltageren"),
        "home_contact": Text(
            en="Named person at the home institution",
            sv="Utsedd person vid hemlärosätet",
            nb="Navngitt person ved hjeminstitusjonen",
            da="Hjeminstitutionens udpegede person",
        ),
        "home_institution": Text(
            en="Home institution",
            sv="Hemlärosätet",
            nb="Hjeminstitusjonen",
            da="Hjeminstitutionen",
        ),
        "course_responsible": Text(
            en="Head of the course",
            sv="Kursansvarig",
            nb="Emneansvarlig",
            da="Kursusansvarlig",
        ),
        "local_emergency": Text(
            en="Local emergency number",
            sv="Det lokala larmnumret",
            nb="Det lokale nødnummeret",
            da="Det lokale alarmnummer",
        ),
    }
)
RESPONSE_TIMES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "at_once": Text(en="At once", sv="Genast", nb="Straks", da="Straks"),
        "same_day": Text(en="Same day", sv="Samma dag", nb="Samme dag", da="Samme dag"),
        "one_day": Text(en="1 working day", sv="1 arbetsdag", nb="1 arbeidsdag", da="1 arbejdsdag"),
        "two_days": Text(en="2 working days", sv="2 arbetsdagar", nb="2 arbeidsdager", da="2 arbejdsdage"),
        "five_days": Text(en="5 working days", sv="5 arbetsdagar", nb="5 arbeidsdager", da="5 arbejdsdage"),
    }
)
GROUP_WHO: Final = Text(en="Who helps", sv="Vem som hjälper", nb="Hvem som hjelper", da="Hvem der hjælper")


@entity(
    "support_topic",
    one=Text(en="Support topic", sv="Stödområde", nb="Støtteemne", da="Støtteemne"),
    many=Text(en="Support matrix", sv="Stödmatris", nb="Støttematrise", da="Støtteoversigt"),
    area="programmes",
    title=("topic",),
    sorted_by=("programme_id", "order"),
)
class SupportTopic(Record):
    """One row of the support matrix; with ``placement_id`` it replaces the programme's row there."""

    programme_id: str | None = link(PROGRAMME, "programme", default=None, group=GROUP_MAIN, listed=True)
    placement_id: str | None = link(
        PLACEMENT, "placement", default=None, group=GROUP_MAIN, listed=True,
        help=Text(
            en="Only when this placement differs from the programme.",
            sv="Bara om placeringen avviker från programmet.",
            nb="Bare når praksisoppholdet avviker fra programmet.",
            da="Kun når praktikopholdet afviger fra programmet.",
        ),
    )  # fmt: skip
    topic: str = choice(
        Text(
            en="Topic",
            sv="Område",
            nb="Emne",
            da="Emne",
        ),
        TOPICS,
        group=GROUP_MAIN,
        listed=True,
    )
    required: bool = yes_no(
        Text(en="Required", sv="Obligatoriskt", nb="Obligatorisk", da="Obligatorisk"),
        default=True, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    order: int | None = whole(ORDER, default=None, group=GROUP_MAIN)

    responsible_role: str | None = choice(
        Text(en="Responsible", sv="Ansvarig", nb="Ansvarlig", da="Ansvarlig"),
        RESPONSIBLE, default=None, group=GROUP_WHO, listed=True,
    )  # fmt: skip
    responsible_person_id: str | None = link(
        Text(en="Responsible person", sv="Ansvarig person", nb="Ansvarlig person", da="Ansvarlig person"),
        "person", default=None, group=GROUP_WHO, listed=True,
    )  # fmt: skip
    backup_role: str | None = choice(
        Text(en="Backup", sv="Ersättare", nb="Stedfortreder", da="Stedfortræder"),
        RESPONSIBLE, default=None, group=GROUP_WHO,
    )  # fmt: skip
    backup_person_id: str | None = link(
        Text(
            en="Backup person", sv="Ersättande person",
            nb="Stedfortredende person", da="Stedfortrædende person",
        ),
        "person", default=None, group=GROUP_WHO,
    )  # fmt: skip
    response_time: str | None = choice(
        Text(en="Answer within", sv="Svarstid", nb="Svartid", da="Svartid"),
        RESPONSE_TIMES, default=None, group=GROUP_WHO, listed=True,
    )  # fmt: skip
    how: str | None = words(
        Text(en="How", sv="Hur", nb="Hvordan", da="Hvordan"), default=None, group=GROUP_WHO
    )  # fmt: skip

    organiser_does: Mapping[str, str] | None = phrases(
        Text(en="The organiser does", sv="Arrangören gör", nb="Arrangøren gjør", da="Det gør arrangøren"),
        default=None, group=GROUP_TEXTS,
    )  # fmt: skip
    not_covered: Mapping[str, str] | None = phrases(
        Text(
            en="The organiser does not", sv="Arrangören ska inte",
            nb="Arrangøren gjør ikke", da="Det gør arrangøren ikke",
        ),
        default=None, group=GROUP_TEXTS,
    )  # fmt: skip
