"""Who does a task or stands around a placement: the keys that templates use, and their names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, get_args

from app.text import Text

Who = Literal[
    "academic_supervisor",
    "all",
    "coach",
    "coordinator",
    "emergency_duty",
    "faculty_mentor",
    "home",
    "host",
    "host_deputy",
    "host_manager",
    "host_mentor",
    "intermediary",
    "owner",
    "participant",
    "participant_manager",
    "partner",
    "programme_manager",
    "steering_group",
    "student_leader",
]
"""A person's role, an organisation's side, or ``all`` parties of the agreement."""
WHO: Final[tuple[Who, ...]] = get_args(Who)

NAMES: Final[Mapping[Who, Text]] = MappingProxyType(
    {
        "academic_supervisor": Text(
            en="academic supervisor", sv="akademisk handledare", nb="faglig veileder", da="faglig vejleder"
        ),
        "all": Text(en="all parties", sv="alla parter", nb="alle parter", da="alle parter"),
        "coach": Text(en="coach", sv="coach", nb="coach", da="coach"),
        "coordinator": Text(en="coordinator", sv="samordnare", nb="koordinator", da="koordinator"),
        "emergency_duty": Text(en="emergency duty", sv="jour", nb="beredskapsvakt", da="vagthavende"),
        "faculty_mentor": Text(
            en="faculty mentor", sv="lärarmentor", nb="faglig mentor", da="mentor på universitetet"
        ),
        "home": Text(en="home institution", sv="hemlärosäte", nb="hjeminstitusjon", da="hjeminstitution"),
        "host": Text(en="host", sv="värd", nb="praksisorganisasjon", da="vært"),
        "host_deputy": Text(
            en="mentor's deputy",
            sv="ersättare för handledaren",
            nb="stedfortreder for mentor",
            da="mentorens stedfortræder",
        ),
        "host_manager": Text(
            en="manager at the host",
            sv="chef hos värden",
            nb="leder i praksisorganisasjonen",
            da="leder hos værten",
        ),
        "host_mentor": Text(en="mentor", sv="handledare", nb="mentor", da="mentor"),
        "intermediary": Text(
            en="organiser in the host country",
            sv="samordnare i värdlandet",
            nb="arrangør i vertslandet",
            da="arrangør i værtslandet",
        ),
        "owner": Text(en="project owner", sv="projektägare", nb="prosjekteier", da="projektejer"),
        "participant": Text(en="participant", sv="deltagare", nb="deltaker", da="deltager"),
        "participant_manager": Text(
            en="participant's manager", sv="deltagarens chef", nb="deltakerens leder", da="deltagerens leder"
        ),
        "partner": Text(en="partner", sv="partner", nb="partner", da="partner"),
        "programme_manager": Text(
            en="programme manager", sv="programansvarig", nb="programansvarlig", da="programmanager"
        ),
        "steering_group": Text(en="steering group", sv="styrgrupp", nb="styringsgruppe", da="styregruppe"),
        "student_leader": Text(
            en="student leader", sv="studentledare", nb="studentleder", da="studenterleder"
        ),
    }
)
