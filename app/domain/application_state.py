"""The states of an application, its moves and what each asks for."""

from __future__ import annotations

from typing import Final

from app.domain.needs import Fits
from app.domain.states import Filled, Gate, Linked, Machine, Move
from app.text import Text

_DOCUMENTS: Final = Gate(
    key="documents_ok",
    lacks=Text(
        en="The documents are not marked as complete. Check them and tick the box.",
        sv="Handlingarna är inte markerade som fullständiga. Kontrollera dem och kryssa i rutan.",
        nb="Dokumentene er ikke merket som komplette. Kontroller dem, og kryss av i ruten.",
        da="Dokumenterne er ikke markeret som fuldstændige. Kontrollér dem, og sæt kryds i feltet.",
    ),
    need=Fits({"documents_ok": True}),
)
_ASSESSMENT: Final = Gate(
    key="assessment",
    lacks=Text(
        en="No assessment has been submitted. Enter at least one.",
        sv="Ingen bedömning har lämnats. Fyll i minst en.",
        nb="Ingen vurdering er levert. Legg inn minst én.",
        da="Ingen bedømmelse er afgivet. Indtast mindst én.",
    ),
    need=Linked(
        "assessment", "application_id", where={"conflict_of_interest": "none"}, filled=("submitted_at",)
    ),
)
_REASON: Final = Gate(
    key="decision_reason",
    lacks=Text(
        en="The reason for the decision is missing. Write it; the applicant may ask for it.",
        sv="Skälet till beslutet saknas. Skriv det; den sökande kan begära att få veta det.",
        nb="Begrunnelsen for avgjørelsen mangler. Skriv den; søkeren kan be om den.",
        da="Begrundelsen for afgørelsen mangler. Skriv den; ansøgeren kan bede om den.",
    ),
    need=Filled(("decision_reason",)),
)
_BEFORE_ACCEPTED: Final = (
    "received", "incomplete", "complete", "eligible", "assessed", "offered", "waitlisted",
)  # fmt: skip

APPLICATION_STATES: Final = Machine(
    states={
        "received": Text(en="Received", sv="Inkommen", nb="Mottatt", da="Modtaget"),
        "incomplete": Text(en="Incomplete", sv="Ofullständig", nb="Mangelfull", da="Mangelfuld"),
        "complete": Text(en="Complete", sv="Fullständig", nb="Komplett", da="Fuldstændig"),
        "eligible": Text(en="Eligible", sv="Uppfyller kraven", nb="Kvalifisert", da="Opfylder kravene"),
        "ineligible": Text(
            en="Ineligible", sv="Uppfyller inte kraven", nb="Ikke kvalifisert", da="Opfylder ikke kravene"
        ),
        "assessed": Text(en="Assessed", sv="Bedömd", nb="Vurdert", da="Bedømt"),
        "offered": Text(en="Offered", sv="Erbjuden plats", nb="Tilbud gitt", da="Plads tilbudt"),
        "waitlisted": Text(en="Waitlisted", sv="På reservlista", nb="På venteliste", da="På venteliste"),
        "rejected": Text(en="Rejected", sv="Avslagen", nb="Avslått", da="Afslået"),
        "accepted": Text(en="Accepted", sv="Tackat ja", nb="Takket ja", da="Plads accepteret"),
        "declined": Text(en="Declined", sv="Tackat nej", nb="Takket nei", da="Takket nej"),
        "withdrawn": Text(en="Withdrawn", sv="Återkallad", nb="Trukket", da="Trukket tilbage"),
    },
    moves=(
        Move(sources=("received", "complete"), target="incomplete"),
        Move(sources=("received", "incomplete"), target="complete", gates=(_DOCUMENTS,)),
        Move(sources=("complete", "ineligible"), target="eligible"),
        Move(sources=("complete", "eligible"), target="ineligible", gates=(_REASON,)),
        Move(sources=("eligible",), target="assessed", gates=(_ASSESSMENT,)),
        Move(sources=("assessed", "waitlisted"), target="offered"),
        Move(sources=("assessed",), target="waitlisted", gates=(_REASON,)),
        Move(sources=("assessed", "waitlisted"), target="rejected", gates=(_REASON,)),
        Move(sources=("offered",), target="accepted", makes=("participant",)),
        Move(sources=("offered",), target="declined"),
        Move(sources=_BEFORE_ACCEPTED, target="withdrawn"),
    ),
)
