"""The states of a task: something to do, a point of a checklist, a report to come in."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.states import Above, Filled, Gate, Machine, Move, Need, Records, fits
from app.text import Text

OPEN: Final = ("open", "started", "received", "returned")
"""The states in which somebody still has something to do."""
DECIDED: Final = ("done", "waived", "cancelled")
FITTING_POINT: Final = "O3"
"""The point of the onboarding list that says the tasks fit the participant."""


@frozen
class Unless:
    """The need is met, or the record's own fields do not have the values that ask for it."""

    where: MappingProxyType[str, Any]
    need: Need

    def met(self, record: Any, records: Records) -> bool:
        """Ask only where the values stand."""
        return not fits(record, self.where) or self.need.met(record, records)


_APPROVED: Final = Gate(
    key="approved",
    lacks=Text(
        en="The report is not approved. Read it and enter who approved it.",
        sv="Redovisningen är inte godkänd. Läs den och ange vem som har godkänt den.",
        nb="Rapporten er ikke godkjent. Les den, og oppgi hvem som har godkjent den.",
        da="Rapporten er ikke godkendt. Læs den, og angiv, hvem der har godkendt den.",
    ),
    need=Unless(MappingProxyType({"list_key": "required_output"}), Filled(("approved_by",))),
)
_FITTED: Final = Gate(
    key="fit_note",
    lacks=Text(
        en="Write first how the assignment fits this participant. The field stands under Assignment.",
        sv="Skriv först hur uppdraget passar deltagaren. Fältet finns under Uppdrag.",
        nb="Skriv først hvordan oppdraget passer til deltakeren. Feltet står under Oppdrag.",
        da="Skriv først, hvordan opgaven passer til deltageren. Feltet står under Praktikopgave.",
    ),
    need=Unless(
        MappingProxyType({"list_key": "onboarding", "key": FITTING_POINT, "entity_key": "placement"}),
        Above("entity_id", "placement", Filled(("fit_note",))),
    ),
)
TASK_STATES: Final = Machine(
    states={
        "open": Text(en="To do", sv="Att göra", nb="Åpent", da="Åben"),
        "started": Text(en="Started", sv="Påbörjad", nb="Påbegynt", da="Påbegyndt"),
        "received": Text(en="Received", sv="Inkommen", nb="Mottatt", da="Modtaget"),
        "returned": Text(
            en="Returned", sv="Åter för komplettering", nb="Returnert", da="Returneret med spørgsmål"
        ),
        "done": Text(en="Done", sv="Klar", nb="Utført", da="Udført"),
        "waived": Text(en="Waived", sv="Undantag", nb="Frafalt", da="Ikke påkrævet"),
        "cancelled": Text(en="Cancelled", sv="Struken", nb="Bortfalt", da="Annulleret"),
    },
    moves=(
        Move(sources=("open",), target="started"),
        Move(sources=("open", "started", "returned"), target="received"),
        Move(sources=("received",), target="returned", reason=True),
        Move(sources=OPEN, target="done", gates=(_APPROVED, _FITTED)),
        Move(sources=OPEN, target="waived", reason=True),
        Move(sources=OPEN, target="cancelled"),
        Move(sources=DECIDED, target="open"),
    ),
)
OVERDUE: Final = Text(en="Overdue", sv="Försenad", nb="Over fristen", da="Overskredet")


def overdue(task: Any, today: date) -> bool:
    """Say whether a task is late: its day has passed and nothing has come in."""
    waiting = task.state in {"open", "started", "returned"}
    return waiting and task.due is not None and task.due < today
