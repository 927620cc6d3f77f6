"""The states of a placement, from a suggested match to its completion, and the moves between them."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from app.domain.placement_gate import (
    AGREEMENT,
    ASSIGNMENT,
    CLOSING,
    DECISION,
    OUTCOMES,
    OUTPUTS,
    READY,
    WORKPLACE,
)
from app.domain.states import Machine, Move
from app.text import Text

MATCHING: Final = ("suggested", "proposed", "accepted_by_participant", "accepted_by_host")
"""The states in which a placement is still a match that somebody may decline."""
BEFORE_START: Final = ("accepted", "assignment_agreed", "contracted", "ready")
UNDER_WAY: Final = ("active", "interrupted")
OVER: Final = ("ended", "completed", "terminated")
STANDING: Final = (*BEFORE_START, *UNDER_WAY, *OVER)
"""The states of a placement that takes, or took, a place."""
STARTED: Final = (*UNDER_WAY, *OVER)
UNREADY: Final = BEFORE_START[:-1]

PLACEMENT_STATES: Final = Machine(
    states={
        "draft": Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast"),
        "suggested": Text(
            en="Suggested", sv="Automatiskt förslag", nb="Automatisk forslag", da="Automatisk forslag"
        ),
        "proposed": Text(en="Proposed", sv="Föreslagen", nb="Foreslått", da="Foreslået"),
        "accepted_by_participant": Text(
            en="Accepted by the participant",
            sv="Godtagen av deltagaren",
            nb="Godtatt av deltakeren",
            da="Accepteret af deltageren",
        ),
        "accepted_by_host": Text(
            en="Accepted by the host",
            sv="Godtagen av värden",
            nb="Godtatt av praksisorganisasjonen",
            da="Accepteret af værten",
        ),
        "accepted": Text(en="Accepted", sv="Godtagen", nb="Godtatt", da="Accepteret"),
        "assignment_agreed": Text(
            en="Assignment agreed", sv="Uppdrag överenskommet", nb="Oppdrag avtalt", da="Opgave aftalt"
        ),
        "contracted": Text(
            en="Agreement signed", sv="Avtal klart", nb="Avtale signert", da="Aftale underskrevet"
        ),
        "ready": Text(en="Ready", sv="Klar för start", nb="Klart", da="Klar til start"),
        "active": Text(en="Active", sv="Pågår", nb="Pågår", da="I gang"),
        "interrupted": Text(
            en="Interrupted", sv="Uppehåll", nb="Midlertidig stanset", da="Midlertidigt afbrudt"
        ),
        "ended": Text(en="Ended", sv="Avslutad", nb="Avsluttet", da="Periode slut"),
        "completed": Text(en="Completed", sv="Genomförd", nb="Fullført", da="Gennemført"),
        "terminated": Text(en="Terminated", sv="Avbruten", nb="Avbrutt", da="Afbrudt før tid"),
        "cancelled": Text(en="Cancelled", sv="Inställd", nb="Avlyst", da="Aflyst"),
        "declined": Text(en="Declined", sv="Avböjd", nb="Takket nei", da="Afvist"),
        "withdrawn": Text(en="Withdrawn", sv="Återtagen", nb="Trukket", da="Trukket tilbage"),
    },
    moves=(
        Move(sources=("draft",), target="suggested"),
        Move(sources=("draft", "suggested"), target="proposed"),
        Move(sources=("proposed",), target="accepted_by_participant"),
        Move(sources=("proposed",), target="accepted_by_host"),
        Move(
            sources=("proposed", "accepted_by_participant", "accepted_by_host"),
            target="accepted",
            gates=(DECISION,),
            makes=("learning_outcomes", "tasks"),
        ),
        Move(sources=MATCHING, target="declined", reason=True),
        Move(sources=MATCHING, target="withdrawn", reason=True),
        Move(sources=("accepted",), target="assignment_agreed", gates=(ASSIGNMENT, OUTCOMES)),
        Move(sources=("assignment_agreed",), target="contracted", gates=(AGREEMENT, WORKPLACE)),
        Move(sources=("contracted",), target="ready", gates=READY),
        Move(sources=("ready", "interrupted"), target="active"),
        Move(sources=("active",), target="interrupted", reason=True),
        Move(sources=("active", "interrupted"), target="ended"),
        Move(sources=("ended",), target="completed", gates=(OUTPUTS, CLOSING)),
        Move(sources=("active", "interrupted"), target="terminated", reason=True),
        Move(sources=("draft", *MATCHING, *BEFORE_START), target="cancelled", reason=True),
    ),
)
STARTED_UNREADY: Final = Text(
    en="Started without being ready",
    sv="Startade utan att vara klar",
    nb="Startet uten å være klart",
    da="Startet uden at være klar",
)


def state_on(placement: Any, today: date) -> str:
    """Return the state that shows on a day (data model, 2.3).

    A ready placement is active from its first day, and one that is active or interrupted has ended
    the day after its last. One that is not ready stays where it is; see ``started_unready``.
    """
    if placement.state in {"ready", *UNDER_WAY} and today > placement.end_date:
        return "ended"
    if placement.state == "ready" and today >= placement.start_date:
        return "active"
    return str(placement.state)


def started_unready(placement: Any, today: date) -> bool:
    """Say whether the first day has come and the placement was never ready."""
    return placement.state in UNREADY and today >= placement.start_date
