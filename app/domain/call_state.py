"""The states of a call, its moves and what each asks for."""

from __future__ import annotations

from typing import Final

from app.domain.needs import AsMany, EveryMeets
from app.domain.states import Every, Filled, Gate, Machine, Move
from app.text import Text

_AFTER_ASSESSMENT: Final = ("assessed", "offered", "waitlisted", "rejected", "accepted", "declined")

_TEXT: Final = Gate(
    key="text",
    lacks=Text(
        en="The text of the call is missing. Write it in at least one language.",
        sv="Utlysningens text saknas. Skriv den på minst ett språk.",
        nb="Teksten i utlysningen mangler. Skriv den på minst ett språk.",
        da="Opslagets tekst mangler. Skriv den på mindst ét sprog.",
    ),
    need=Filled(("text",)),
)
_ASSESSED: Final = Gate(
    key="assessments",
    lacks=Text(
        en="Some applications have too few assessments. Enter the missing ones.",
        sv="Några ansökningar har för få bedömningar. Fyll i dem som saknas.",
        nb="Noen søknader har for få vurderinger. Legg inn dem som mangler.",
        da="Nogle ansøgninger har for få bedømmelser. Indtast dem, der mangler.",
    ),
    need=EveryMeets(
        "application",
        "call_id",
        AsMany(
            "assessment",
            "application_id",
            above="call_id",
            above_entity="call",
            number="assessors_per_application",
            where={"conflict_of_interest": "none"},
            filled=("submitted_at",),
        ),
        among={"state": ("complete", "eligible", *_AFTER_ASSESSMENT)},
    ),
)  # fmt: skip
_DECIDED: Final = Gate(
    key="decisions",
    lacks=Text(
        en="Some applications have no decision. Offer, waitlist or reject each.",
        sv="Några ansökningar saknar beslut. Erbjud plats, sätt på reservlista eller avslå.",
        nb="Noen søknader mangler avgjørelse. Gi tilbud, sett på venteliste eller avslå.",
        da="Nogle ansøgninger mangler en afgørelse. Tilbyd plads, sæt på venteliste eller afslå.",
    ),
    need=Every(
        "application",
        "call_id",
        where={
            "state": ("ineligible", "offered", "waitlisted", "rejected", "accepted", "declined", "withdrawn")
        },
    ),
)

CALL_STATES: Final = Machine(
    states={
        "draft": Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast"),
        "published": Text(en="Published", sv="Publicerad", nb="Publisert", da="Offentliggjort"),
        "closed": Text(en="Closed", sv="Stängd", nb="Stengt", da="Lukket"),
        "assessing": Text(en="Assessing", sv="Bedömning pågår", nb="Under vurdering", da="Under bedømmelse"),
        "decided": Text(en="Decided", sv="Beslutad", nb="Avgjort", da="Afgjort"),
        "announced": Text(en="Announced", sv="Beslut meddelade", nb="Kunngjort", da="Meddelt ansøgerne"),
        "archived": Text(en="Archived", sv="Arkiverad", nb="Arkivert", da="Arkiveret"),
        "cancelled": Text(en="Cancelled", sv="Inställd", nb="Avlyst", da="Annulleret"),
    },
    moves=(
        Move(sources=("draft",), target="published", gates=(_TEXT,)),
        Move(sources=("published",), target="closed"),
        Move(sources=("closed",), target="assessing"),
        Move(sources=("assessing",), target="decided", gates=(_ASSESSED, _DECIDED)),
        Move(sources=("decided",), target="announced"),
        Move(sources=("announced",), target="archived"),
        Move(sources=("draft", "published"), target="cancelled", reason=True),
    ),
)
