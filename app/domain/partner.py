"""What an organisation must have to be a partner: each criterion looked up in the records (003-14)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.mentor import mentor_state
from app.domain.placement_need import SheetComplete
from app.domain.placement_state import STANDING
from app.domain.role import MENTOR_KINDS
from app.domain.states import Records
from app.text import Text

SELF_ASSESSMENT: Final = "T-CH"
"""The tool by which a host assesses its own characteristics."""
SURVEYS: Final = frozenset({"survey", "host_report", "mentor_form"})
HOST_SIDE: Final = frozenset({"host", "mentor"})
CAME_IN: Final = frozenset({"received", "done"})
MENDING: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "placement_completed": Text(
            en="Complete a placement with this host.", sv="Slutför en placering hos den här värden.",
            nb="Fullfør et praksisopphold hos denne praksisorganisasjonen.",
            da="Afslut et praktikophold hos denne vært.",
        ),
        "mentor_qualified": Text(
            en="Have a mentor of the host pass the required modules.",
            sv="Låt en handledare hos värden klara de obligatoriska modulerna.",
            nb="La en mentor i praksisorganisasjonen bestå de obligatoriske modulene.",
            da="Lad en mentor hos værten bestå de obligatoriske moduler.",
        ),
        "expectation_sheets": Text(
            en="Complete the expectation sheet of each placement.",
            sv="Gör förväntansbladet klart för varje placering.",
            nb="Gjør forventnings- og rolleavklaringen ferdig for hvert praksisopphold.",
            da="Gør forventnings- og rolleafklaringen færdig for hvert praktikophold.",
        ),
        "end_survey_answered": Text(
            en="Enter the host's end survey as received among the reports of a placement.",
            sv="Registrera värdens slutenkät som inkommen bland en placerings redovisningar.",
            nb="Før inn sluttundersøkelsen som mottatt blant rapportene til et praksisopphold.",
            da="Registrér værtens slutspørgeskema som modtaget blandt et praktikopholds rapporter.",
        ),
        "self_assessment": Text(
            en="Record the host's use of tool T-CH.", sv="Registrera att värden har använt verktyget T-CH.",
            nb="Registrer at verktøyet T-CH er brukt.", da="Registrér, at værten har brugt værktøjet T-CH.",
        ),
        "no_open_incident": Text(
            en="Enter the day the serious incident was solved.",
            sv="Ange dagen då den allvarliga händelsen löstes.",
            nb="Oppgi dagen da den alvorlige hendelsen ble løst.",
            da="Angiv den dag, den alvorlige hændelse blev løst.",
        ),
    }
)  # fmt: skip
"""What to do for a criterion that is not met."""


@frozen
class Partnership:
    """One membership with what is asked of it."""

    membership: Any
    records: Records
    today: date

    @property
    def stays(self) -> list[Any]:
        """Return the placements of the organisation in the programme that stand."""
        one = self.membership
        found = self.records.of("placement", host_id=one.organisation_id, programme_id=one.programme_id)
        return [stay for stay in found if stay.state in STANDING]

    def met(self, criterion: str) -> bool:
        """Say whether a criterion is met; one the program does not know never is."""
        asked = _ASKED.get(criterion)
        return asked is not None and asked(self)

    def completed(self) -> bool:
        """Look for a completed placement."""
        return any(stay.state == "completed" for stay in self.stays)

    def qualified(self) -> bool:
        """Look for a mentor of the organisation whose training holds today."""
        modules = list(self.records.of("training_module"))
        return any(
            mentor_state(
                role, modules, self.records.of("training_completion", person_id=role.person_id), self.today
            )
            == "qualified"
            for role in self.records.of("role", organisation_id=self.membership.organisation_id)
            if role.role in MENTOR_KINDS
        )

    def clarified(self) -> bool:
        """Look at the expectation sheet of each placement; without a placement nothing is clarified."""
        stays = self.stays
        return bool(stays) and all(SheetComplete().met(stay, self.records) for stay in stays)

    def answered(self) -> bool:
        """Look for the host's answer at the end, among the tasks of its placements or its own."""
        about = [self.membership.organisation_id, self.membership.id, *(stay.id for stay in self.stays)]
        return any(
            task.kind in SURVEYS and task.responsible in HOST_SIDE and task.state in CAME_IN
            for one in about
            for task in self.records.of("task", entity_id=one)
        )

    def assessed(self) -> bool:
        """Look for the host's own use of the tool."""
        tools = {one.id for one in self.records.of("tool", key=SELF_ASSESSMENT)}
        own = self.records.of("tool_use", organisation_id=self.membership.organisation_id)
        return any(one.tool_id in tools and one.side == "host" for one in own)

    def calm(self) -> bool:
        """Look for a serious incident that nobody has solved."""
        about = [self.membership.organisation_id, self.membership.id, *(stay.id for stay in self.stays)]
        return not any(
            note.solved_at is None
            for one in about
            for note in self.records.of("note", kind="incident", entity_id=one)
        )


_ASKED: Final[Mapping[str, Callable[[Partnership], bool]]] = MappingProxyType(
    {
        "placement_completed": Partnership.completed,
        "mentor_qualified": Partnership.qualified,
        "expectation_sheets": Partnership.clarified,
        "end_survey_answered": Partnership.answered,
        "self_assessment": Partnership.assessed,
        "no_open_incident": Partnership.calm,
    }
)
