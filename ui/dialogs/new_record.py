"""A new record: what it cannot do without, asked once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import entity_named
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec
from app.services import editing
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.models.desk import Desk

ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "person": ("email", "phone"),
    "organisation": ("org_number", "city"),
    "participant": ("education", "course_code"),
    "placement": ("place_of_work",),
}
"""Fields that are not required but that one has at hand when a record begins."""


class NewRecord(FieldQuestions):
    """Asks for the fields a record needs and begins it."""

    def __init__(self, desk: Desk, entity: str, given: Mapping[str, Any], parent: QWidget) -> None:
        """Fill in what is known from the place of beginning; what is known and not asked is saved along."""
        spec = entity_named(entity)
        self.made = ""
        self._spec = spec
        asked = _asked(spec, given)
        names = {field.name for field in asked}
        self._along = {name: value for name, value in given.items() if name not in names}
        super().__init__(
            desk,
            QCoreApplication.translate("NewRecord", "New record: {name}").format(name=desk.words(spec.one)),
            asked,
            parent,
            verb=QCoreApplication.translate("NewRecord", "Create"),
            save=self._add,
            begin=lambda target: begin(desk, target, self),
        )
        self.fill({**self._known(), **given})

    def begin(self) -> None:
        """Begin the record, or say at each question what is wrong."""
        self.save()

    def _add(self, values: Mapping[str, Any]) -> str:
        self.made = editing.add(self.desk.office, self._spec.key, {**self._along, **values})
        return self.made

    def _known(self) -> dict[str, Any]:
        office = self.desk.office
        home = (office.records.of("office") or [None])[0]
        country = getattr(home, "country", None) or ""
        spoken = {"language": office.language, "ui_language": office.language}
        return {"programme_id": self.desk.programme, "country": country, **spoken}


def begin(desk: Desk, entity: str, parent: QWidget, given: Mapping[str, Any] | None = None) -> str:
    """Ask for a new record; return its id, or nothing if the person thought better of it."""
    dialog = NewRecord(desk, entity, given or {}, parent)
    answered(dialog)
    return dialog.made


def _asked(spec: EntitySpec, given: Mapping[str, Any]) -> list[FieldSpec]:
    """Return what is required, what names the record, and what the place it is begun in already knows."""
    never = {"state", "state_day"} if spec.machine is not None else set()
    if "entity_key" in given:
        never.add("entity_key")
    also = {*ALSO.get(spec.key, ()), *spec.title, *given}
    every = [field for field in spec.fields.values() if field.name not in never]
    return [field for field in every if field.required or field.name in also] or list(spec.listed)
