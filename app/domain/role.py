"""Who does what: a person's role in a programme, at a placement, for an organisation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from app.domain.common import GROUP_MAIN, GROUP_PERIOD, ORDER, ORGANISATION, PERSON, PLACEMENT, PROGRAMME
from app.domain.entity import Record, entity
from app.domain.fields import P1, P3, Owner, choice, day, link, rows, whole, words, yes_no
from app.domain.retention import PLACEMENT as KEPT_AS_PLACEMENT
from app.domain.vocabulary import FROM, PRIMARY, ROLE, TO
from app.text import Text

ROLES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "project_responsible": Text(
            en="Project responsible",
            sv="Projektansvarig",
            nb="Prosjektansvarlig",
            da="Projektansvarlig",
        ),
        "contact_person": Text(
            en="Contact person",
            sv="Kontaktperson",
            nb="Kontaktperson",
            da="Kontaktperson",
        ),
        "programme_manager": Text(
            en="Programme manager",
            sv="Programansvarig",
            nb="Programansvarlig",
            da="Programmanager",
        ),
        "coordinator": Text(en="Coordinator", sv="Samordnare", nb="Koordinator", da="Koordinator"),
        "funder_contact": Text(
            en="Contact at the funder",
            sv="Kontakt hos finansiären",
            nb="Kontakt hos finansiøren",
            da="Kontakt hos bevillingsgiveren",
        ),
        "host_mentor": Text(en="Mentor at the host", sv="Handledare", nb="Mentor", da="Mentor"),
        "host_deputy": Text(
            en="Mentor's deputy",
            sv="Ersättare för handledaren",
            nb="Stedfortreder for mentor",
            da="Mentorens stedfortræder",
        ),
        "host_hr": Text(
            en="Human resources at the host",
            sv="Personalansvarig hos värden",
            nb="Personalansvarlig i praksisorganisasjonen",
            da="HR hos værten",
        ),
        "academic_supervisor": Text(
            en="Academic supervisor",
            sv="Akademisk handledare",
            nb="Faglig veileder",
            da="Faglig vejleder",
        ),
        "faculty_mentor": Text(en="Faculty mentor", sv="Lärarmentor", nb="Faglig mentor", da="Faglig mentor"),
        "student_leader": Text(
            en="Student leader",
            sv="Studentledare",
            nb="Studentleder",
            da="Studenterleder",
        ),
        "coach": Text(en="Coach", sv="Coach", nb="Coach", da="Coach"),
        "assessor": Text(en="Assessor", sv="Bedömare", nb="Vurderer", da="Bedømmer"),
        "emergency_duty": Text(en="Emergency duty", sv="Jour", nb="Beredskapsvakt", da="Vagthavende"),
    }
)
MENTOR_KINDS: Final = ("host_mentor", "faculty_mentor", "student_leader", "coach")
"""The roles that have mentor training."""
GROUP_WHERE: Final = Text(en="Where", sv="Var", nb="Hvor", da="Hvor")
GROUP_MENTOR: Final = Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor")
RATING_HELP: Final = Text(
    en="One row an area: the area and a figure from 1 to 5.",
    sv="En rad per område: området och en siffra från 1 till 5.",
    nb="Én rad per område: området og et tall fra 1 til 5.",
    da="Én række pr. område: området og et tal fra 1 til 5.",
)  # fmt: skip


@entity(
    "role",
    one=Text(en="Role", sv="Roll", nb="Rolle", da="Rolle"),
    many=Text(en="Roles", sv="Roller", nb="Roller", da="Roller"),
    area="people",
    title=("person_id", "role"),
    sorted_by=("order", "role"),
    person=("person_id",),
    retention=KEPT_AS_PLACEMENT,
)
class Role(Record):
    """One person in one role.

    ``placement_id`` is filled for a role at one placement, ``programme_id`` for one in a whole
    programme; ``organisation_id`` is whom the person acts for: host, home institution, employer.
    """

    person_id: str = link(PERSON, "person", group=GROUP_MAIN, listed=True)
    role: str = choice(ROLE, ROLES, group=GROUP_MAIN, listed=True)
    is_primary: bool = yes_no(PRIMARY, default=False, group=GROUP_MAIN, listed=True)
    topics: str | None = words(
        Text(en="Helps with", sv="Hjälper till med", nb="Hjelper med", da="Hjælper med"),
        default=None, privacy=P1, owner=Owner.PERSON, group=GROUP_MAIN,
    )  # fmt: skip
    hours_available: str | None = words(
        Text(en="Can be reached", sv="Kan nås", nb="Kan nås", da="Kan træffes"),
        default=None, privacy=P1, owner=Owner.PERSON, group=GROUP_MAIN,
        help=Text(
            en="Stands on the support sheet: weekdays 9–16, or Tuesdays from 14.",
            sv="Står i stödbladet: vardagar 9–16, eller tisdagar från kl. 14.",
            nb="Står i støtteoversikten: hverdager 9–16, eller tirsdager fra kl. 14.",
            da="Står i støtteoversigten: hverdage 9–16, eller tirsdage fra kl. 14.",
        ),
    )  # fmt: skip
    order: int | None = whole(ORDER, default=None, group=GROUP_MAIN)

    programme_id: str | None = link(PROGRAMME, "programme", default=None, group=GROUP_WHERE, listed=True)
    placement_id: str | None = link(PLACEMENT, "placement", default=None, group=GROUP_WHERE, listed=True)
    organisation_id: str | None = link(
        ORGANISATION, "organisation", default=None, group=GROUP_WHERE, listed=True,
        help=Text(
            en="The organisation the person acts for: host, home institution or employer.",
            sv="Den organisation som personen företräder: värd, hemlärosäte eller arbetsgivare.",
            nb="Den personen opptrer for: praksisorganisasjon, hjeminstitusjon eller arbeidsgiver.",
            da="Den organisation, personen optræder for: vært, hjeminstitution eller arbejdsgiver.",
        ),
    )  # fmt: skip

    from_date: date | None = day(FROM, default=None, group=GROUP_PERIOD)
    to_date: date | None = day(TO, default=None, group=GROUP_PERIOD)
    first_met_on: date | None = day(
        Text(en="First met", sv="Träffades första gången", nb="Møttes første gang", da="Mødtes første gang"),
        default=None, group=GROUP_PERIOD,
        help=Text(
            en="The day the participant and this person first met or booked a meeting.",
            sv="Dagen då deltagaren och personen först träffades eller bokade ett möte.",
            nb="Dagen da deltakeren og personen først møttes eller avtalte et møte.",
            da="Dagen, hvor deltageren og personen først mødtes eller aftalte et møde.",
        ),
    )  # fmt: skip

    invited_on: date | None = day(
        Text(
            en="Invited to training", sv="Inbjuden till utbildning",
            nb="Invitert til opplæring", da="Inviteret til uddannelse",
        ),
        default=None, group=GROUP_MENTOR,
    )  # fmt: skip
    max_mentees: int | None = whole(
        Text(
            en="Participants at once, at most", sv="Deltagare samtidigt, högst",
            nb="Deltakere samtidig, høyst", da="Deltagere ad gangen, højst",
        ),
        default=None, low=1, group=GROUP_MENTOR,
    )  # fmt: skip
    exempt_reason: str | None = words(
        Text(
            en="Exempt from training because", sv="Undantagen från utbildning eftersom",
            nb="Fritatt fra opplæring fordi", da="Fritaget for uddannelse, fordi",
        ),
        default=None, privacy=P3, group=GROUP_MENTOR,
    )  # fmt: skip
    self_rating_before: tuple[Mapping[str, Any], ...] = rows(
        Text(
            en="Own rating before", sv="Egen skattning före", nb="Egenvurdering før", da="Selvvurdering før",
        ),
        default=(), privacy=P3, help=RATING_HELP, group=GROUP_MENTOR,
    )  # fmt: skip
    self_rating_after: tuple[Mapping[str, Any], ...] = rows(
        Text(
            en="Own rating after", sv="Egen skattning efter",
            nb="Egenvurdering etter", da="Selvvurdering efter",
        ),
        default=(), privacy=P3, help=RATING_HELP, group=GROUP_MENTOR,
    )  # fmt: skip
