"""A role is nowhere: in no programme, at no placement, for no organisation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.role import Role
from app.domain.states import Records
from app.text import Text

_NOWHERE: Final = Text(
    en="The role belongs nowhere. Choose a programme, a placement or an organisation.",
    sv="Rollen hör inte hemma någonstans. Välj ett program, en placering eller en organisation.",
    nb="Rollen hører ikke til noe sted. Velg et program, et praksisopphold eller en organisasjon.",
    da="Rollen hører ikke til noget sted. Vælg et program, et praktikophold eller en organisation.",
)


def find(record: Role, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for one of the three."""
    if not (record.programme_id or record.placement_id or record.organisation_id):
        yield Finding("programme_id", _NOWHERE)


CHECK: Final = Check(
    key="role_place",
    entity="role",
    severity="error",
    label=Text(en="Role without a place", sv="Roll utan plats", nb="Rolle uten sted", da="Rolle uden sted"),
    find=find,
)
