"""The states of a participant, its moves and what each move asks for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from app.domain.needs import Beside, EveryMeets
from app.domain.states import Every, Gate, Linked, Machine, Move
from app.text import Text

_MATCHED: Final = (
    "accepted",
    "assignment_agreed",
    "contracted",
    "ready",
    "active",
    "interrupted",
    "ended",
    "completed",
)
_SIGNED: Final = _MATCHED[2:]
_STARTED: Final = _MATCHED[3:]
_OVER: Final = ("completed", "terminated", "cancelled", "declined", "withdrawn")
_GOING_ON: Final = ("accepted", "preparing", "matched", "placed", "on_placement")

_HAS_MATCH: Final = Gate(
    key="matched",
    lacks=Text(
        en="No placement is accepted by both sides. Open the placement and record that it is accepted.",
        sv="Ingen placering är godtagen av båda parter. Öppna placeringen och ange att den är godtagen.",
        nb="Ikke noe praksisopphold er godtatt av begge parter. Åpne oppholdet og angi at det er godtatt.",
        da="Intet praktikophold er accepteret af begge parter. Åbn opholdet, og angiv, at det er accepteret.",
    ),
    need=Linked("placement", "participant_id", where=MappingProxyType({"state": _MATCHED})),
)
_HAS_AGREEMENT: Final = Gate(
    key="placed",
    lacks=Text(
        en="No placement has a signed agreement. Send the agreement and record the signatures.",
        sv="Ingen placering har ett undertecknat avtal. Skicka avtalet och ange underskrifterna.",
        nb="Ikke noe praksisopphold har en signert avtale. Send avtalen og registrer signaturene.",
        da="Intet praktikophold har en underskrevet aftale. Send aftalen, og registrér underskrifterne.",
    ),
    need=Linked("placement", "participant_id", where=MappingProxyType({"state": _SIGNED})),
)
_HAS_STARTED: Final = Gate(
    key="started",
    lacks=Text(
        en="No placement is ready for the start. Open the placement and see what is missing.",
        sv="Ingen placering är klar för start. Öppna placeringen och se vad som saknas.",
        nb="Ikke noe praksisopphold er klart. Åpne oppholdet og se hva som mangler.",
        da="Intet praktikophold er klar til start. Åbn opholdet, og se, hvad der mangler.",
    ),
    need=Linked("placement", "participant_id", where=MappingProxyType({"state": _STARTED})),
)
_ALL_OVER: Final = Gate(
    key="placements_over",
    lacks=Text(
        en="A placement is not finished. Mark each placement as completed, terminated or cancelled.",
        sv="En placering är inte klar. Markera varje placering som genomförd, avbruten eller inställd.",
        nb="Et praksisopphold er ikke ferdig. Merk hvert opphold som fullført, avbrutt eller avlyst.",
        da="Et praktikophold er ikke afsluttet. Markér hvert ophold som gennemført, afbrudt eller aflyst.",
    ),
    need=Every("placement", "participant_id", where=MappingProxyType({"state": _OVER})),
)
_ALL_DELIVERED: Final = Gate(
    key="outputs_decided",
    lacks=Text(
        en="A required report is still open. Approve it, or waive it with a reason.",
        sv="Ett redovisningskrav är inte avgjort. Godkänn det eller medge undantag och ange skäl.",
        nb="Et rapporteringskrav er ikke avgjort. Godkjenn det, eller frafall det med en begrunnelse.",
        da="Et krav om rapportering er ikke afgjort. Godkend det, eller fravig det med en begrundelse.",
    ),
    need=EveryMeets(
        "placement",
        "participant_id",
        Every(
            "task",
            "entity_id",
            where=MappingProxyType({"state": ("done", "waived", "cancelled")}),
            among=MappingProxyType({"list_key": "required_output"}),
        ),
    ),
)
_CONSENTED: Final = Gate(
    key="alumni_consent",
    lacks=Text(
        en="There is no consent to be contacted as alumni. Ask the person and record the consent.",
        sv="Samtycke till kontakt som alumn saknas. Fråga personen och registrera samtycket.",
        nb="Samtykke til kontakt som tidligere deltaker mangler. Spør personen og registrer samtykket.",
        da="Samtykke til kontakt som alumne mangler. Spørg personen, og registrér samtykket.",
    ),
    need=Beside(
        "consent",
        MappingProxyType({"person_id": "person_id"}),
        where=MappingProxyType({"purpose": "alumni_contact", "withdrawn_at": None}),
    ),
)

PARTICIPANT_STATES: Final = Machine(
    states={
        "accepted": Text(en="Accepted", sv="Antagen", nb="Tatt opp", da="Optaget"),
        "preparing": Text(en="Preparing", sv="Förbereder sig", nb="Forbereder seg", da="Under forberedelse"),
        "matched": Text(en="Matched", sv="Matchad", nb="Koblet", da="Matchet"),
        "placed": Text(en="Placed", sv="Placerad", nb="Har praksisplass", da="Aftale underskrevet"),
        "on_placement": Text(en="On placement", sv="Hos värden", nb="I praksis", da="På ophold"),
        "finished": Text(en="Finished", sv="Klar", nb="Ferdig", da="Afsluttet"),
        "alumni": Text(en="Alumni", sv="Alumn", nb="Tidligere deltaker", da="Alumne"),
        "withdrawn": Text(en="Withdrawn", sv="Har dragit sig ur", nb="Trukket seg", da="Har trukket sig"),
        "terminated": Text(en="Terminated", sv="Avbruten", nb="Avbrutt", da="Afbrudt før tid"),
    },
    moves=(
        Move(sources=("accepted",), target="preparing"),
        Move(sources=("accepted", "preparing"), target="matched", gates=(_HAS_MATCH,)),
        Move(sources=("matched",), target="preparing"),
        Move(sources=("matched",), target="placed", gates=(_HAS_AGREEMENT,)),
        Move(sources=("placed",), target="on_placement", gates=(_HAS_STARTED,)),
        Move(sources=("on_placement",), target="finished", gates=(_ALL_OVER, _ALL_DELIVERED)),
        Move(sources=("finished",), target="alumni", gates=(_CONSENTED,)),
        Move(sources=(*_GOING_ON, "finished", "alumni"), target="withdrawn", reason=True),
        Move(sources=("on_placement",), target="terminated", reason=True),
    ),
)
