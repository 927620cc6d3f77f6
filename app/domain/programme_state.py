"""The states of a programme, its moves and what each move asks for."""

from __future__ import annotations

from typing import Final

from app.domain.needs import AllOf, EveryMeets, OfOffice
from app.domain.placement_state import OVER, STANDING
from app.domain.states import AnyOf, Every, Filled, Gate, Linked, Machine, Move
from app.domain.task_state import DECIDED
from app.text import Text

_ROLE_TEXT: Final = Gate(
    key="organiser_role_text",
    lacks=Text(
        en="The text on the organiser's role is missing. Write it under Texts.",
        sv="Texten om arrangörens roll saknas. Skriv den under Texter.",
        nb="Teksten om arrangørens rolle mangler. Skriv den under Tekster.",
        da="Teksten om arrangørens rolle mangler. Skriv den under Tekster.",
    ),
    need=Filled(("organiser_role_text",)),
)
_SUPPORT: Final = Gate(
    key="support_matrix",
    lacks=Text(
        en="A required topic of the support matrix lacks a text or a responsible person. Fill it in.",
        sv="Ett obligatoriskt område i stödmatrisen saknar text eller ansvarig. Fyll i det.",
        nb="Et obligatorisk emne i støttematrisen mangler tekst eller ansvarlig. Fyll det ut.",
        da="Et obligatorisk emne i støtteoversigten mangler tekst eller ansvarlig. Udfyld det.",
    ),
    need=EveryMeets(
        "support_topic",
        "programme_id",
        AllOf(
            (
                Filled(("organiser_does",)),
                AnyOf((Filled(("responsible_person_id",)), Filled(("responsible_role",)))),
            )
        ),
        among={"required": True, "placement_id": None},
        least=1,
    ),
)
_COORDINATOR: Final = Gate(
    key="coordinator",
    lacks=Text(
        en="The programme has no coordinator. Add a person with the role of coordinator.",
        sv="Programmet saknar samordnare. Lägg till en person med rollen samordnare.",
        nb="Programmet mangler koordinator. Legg til en person med rollen koordinator.",
        da="Programmet mangler en koordinator. Tilføj en person med rollen koordinator.",
    ),
    need=Linked("role", "programme_id", where={"role": "coordinator"}),
)
_PRIVACY: Final = Gate(
    key="privacy_text",
    lacks=Text(
        en="The office has no privacy notice. Write it in the settings of the office.",
        sv="Kontoret saknar integritetsinformation. Skriv den i kontorets inställningar.",
        nb="Kontoret mangler personvernerklæring. Skriv den i kontorets innstillinger.",
        da="Kontorets information om behandling af personoplysninger mangler. Skriv den i indstillingerne.",
    ),
    need=OfOffice(Filled(("privacy_text",))),
)
_ALL_ENDED: Final = Gate(
    key="placements_ended",
    lacks=Text(
        en="Some placements have not ended. Mark them as ended, terminated or cancelled.",
        sv="Några placeringar är inte avslutade. Markera dem som avslutade, avbrutna eller inställda.",
        nb="Noen praksisopphold er ikke avsluttet. Merk dem som avsluttet, avbrutt eller avlyst.",
        da="Nogle praktikophold er ikke slut. Markér dem som slut, afbrudt før tid eller aflyst.",
    ),
    need=Every(
        "placement",
        "programme_id",
        where={"state": OVER},
        among={"state": STANDING},
    ),
)

_DECIDED: Final = {"state": DECIDED}
_OUTPUT: Final = {"list_key": "required_output"}
_OUTPUTS: Final = Gate(
    key="outputs_decided",
    lacks=Text(
        en="Some required reports are neither approved nor waived. Decide each under Outputs.",
        sv="Några redovisningskrav är varken godkända eller undantagna. Avgör dem under Redovisning.",
        nb="Noen rapporteringskrav er verken godkjent eller frafalt. Avgjør dem under Rapportering.",
        da="Nogle krav om rapportering er hverken godkendt eller fraveget. Afgør dem under Rapportering.",
    ),
    need=AllOf(
        (
            Every("task", "programme_id", where=_DECIDED, among=_OUTPUT),
            EveryMeets(
                "placement", "programme_id", Every("task", "entity_id", where=_DECIDED, among=_OUTPUT)
            ),
        )
    ),
)

PROGRAMME_STATES: Final = Machine(
    states={
        "planning": Text(en="Planning", sv="Planeras", nb="Under planlegging", da="Under planlægning"),
        "open": Text(en="Open", sv="Öppet", nb="Åpent", da="Åbent"),
        "running": Text(en="Running", sv="Pågår", nb="Pågår", da="I gang"),
        "closing": Text(en="Closing", sv="Avslutas", nb="Under avslutning", da="Under afslutning"),
        "reporting": Text(en="Reporting", sv="Redovisas", nb="Under rapportering", da="Under afrapportering"),
        "closed": Text(en="Closed", sv="Avslutat", nb="Avsluttet", da="Afsluttet"),
        "archived": Text(en="Archived", sv="Arkiverat", nb="Arkivert", da="Arkiveret"),
        "cancelled": Text(en="Cancelled", sv="Inställt", nb="Avlyst", da="Aflyst"),
    },
    moves=(
        Move(
            sources=("planning",),
            target="open",
            gates=(_ROLE_TEXT, _SUPPORT, _COORDINATOR, _PRIVACY),
            makes=("announced_facts",),
        ),
        Move(sources=("open",), target="running"),
        Move(sources=("open", "running"), target="closing"),
        Move(sources=("running", "closing"), target="reporting", gates=(_ALL_ENDED,)),
        Move(sources=("reporting",), target="closed", gates=(_OUTPUTS,)),
        Move(sources=("closed",), target="archived"),
        Move(sources=("closed",), target="reporting", reason=True),
        Move(
            sources=("planning", "open", "running", "closing", "reporting"), target="cancelled", reason=True
        ),
    ),
)
