"""How far a host or partner has come: the states, the moves and what each asks for."""

from __future__ import annotations

from typing import Final

from app.domain.needs import Beside
from app.domain.states import Filled, Gate, Linked, Machine, Move
from app.text import Text

_ENGAGEMENT: Final = Gate(
    key="engagement",
    lacks=Text(
        en="The level of engagement and the number of places are missing. Enter them for a year.",
        sv="Engagemangets nivå och antalet platser saknas. Ange dem för ett år eller för hela programmet.",
        nb="Nivået på engasjementet og antall plasser mangler. Oppgi dem for et år eller hele programmet.",
        da="Engagementets niveau og antallet af pladser mangler. Angiv dem for et år eller hele programmet.",
    ),
    need=Linked("engagement", "membership_id", filled=("level", "places_offered")),
)
_MENTOR: Final = Gate(
    key="mentor_named",
    lacks=Text(
        en="Nobody is named as mentor at this host. Give a person the role of mentor there.",
        sv="Ingen handledare är utsedd hos värden. Ge en person rollen handledare för värden i programmet.",
        nb="Ingen mentor er utpekt i praksisorganisasjonen. Gi en person rollen mentor for den i programmet.",
        da="Ingen mentor er udpeget hos værten. Giv en person rollen mentor for værten i programmet.",
    ),
    need=Beside(
        "role",
        {"programme_id": "programme_id", "organisation_id": "organisation_id"},
        where={"role": ("host_mentor", "host_deputy")},
    ),
)
_INFORMED: Final = Gate(
    key="host_informed",
    lacks=Text(
        en="The host has not been given its information. Send it and enter the day.",
        sv="Värden har inte fått sin information. Skicka den och ange dagen.",
        nb="Praksisorganisasjonen har ikke fått informasjonen sin. Send den, og oppgi dagen.",
        da="Værten har ikke fået sin information. Send den, og angiv dagen.",
    ),
    need=Filled(("host_informed_on",)),
)
_ON_THE_WAY: Final = ("prospect", "contacted", "interested", "committed", "onboarded", "hosting", "completed")
_ANY: Final = (*_ON_THE_WAY, "continuing")

MEMBERSHIP_STATES: Final = Machine(
    states={
        "prospect": Text(en="Prospect", sv="Möjlig", nb="Mulig", da="Mulig vært"),
        "contacted": Text(en="Contacted", sv="Kontaktad", nb="Kontaktet", da="Kontaktet"),
        "interested": Text(en="Interested", sv="Intresserad", nb="Interessert", da="Interesseret"),
        "committed": Text(en="Committed", sv="Bekräftad", nb="Har sagt ja", da="Har sagt ja"),
        "onboarded": Text(en="Onboarded", sv="Introducerad", nb="Klargjort", da="Klargjort"),
        "hosting": Text(en="Hosting", sv="Tar emot", nb="Har deltakere", da="Vært nu"),
        "completed": Text(en="Completed", sv="Har tagit emot", nb="Fullført", da="Gennemført"),
        "continuing": Text(en="Continuing", sv="Fortsätter", nb="Fortsetter", da="Fortsætter"),
        "left": Text(en="Left", sv="Har lämnat", nb="Sluttet", da="Udtrådt"),
        "declined": Text(en="Declined", sv="Tackat nej", nb="Takket nei", da="Takket nej"),
        "paused": Text(en="Paused", sv="Vilande", nb="Satt på pause", da="På pause"),
    },
    moves=(
        Move(sources=("prospect",), target="contacted"),
        Move(sources=("prospect", "contacted"), target="interested"),
        Move(sources=("contacted", "interested", "paused"), target="committed", gates=(_ENGAGEMENT,)),
        Move(sources=("committed",), target="onboarded", gates=(_MENTOR, _INFORMED)),
        Move(sources=("onboarded",), target="hosting"),
        Move(sources=("hosting",), target="completed"),
        Move(sources=("completed",), target="continuing"),
        Move(sources=("completed", "continuing"), target="left"),
        Move(sources=(*_ANY, "paused"), target="declined"),
        Move(sources=_ANY, target="paused"),
        Move(sources=("paused", "declined", "left"), target="contacted"),
    ),
)
