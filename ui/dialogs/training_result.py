"""Asking for what somebody has done of a module: a result typed in, an exemption, how she rates herself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.catalogue import entity_named
from app.errors import Reason, Refused
from app.services import training, training_record
from app.services.training_record import Result
from app.text import Text
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.forms.choice_editors import QuietCombo
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.theme import named

translate = QCoreApplication.translate
REQUIRED: Final = Text(en="Fill this in.", sv="Fyll i det här.", nb="Fyll ut dette.", da="Udfyld dette.")
ASKED: Final = ("completed_at", "score", "rating", "improve_text", "reflection")


def ask_result(desk: Desk, person: str, module: Any, parent: QWidget) -> bool:
    """Ask for the result of one attempt and write it down; say whether that was done."""
    fields = entity_named("training_completion").fields

    def save(values: Mapping[str, Any]) -> bool:
        training_record.note_result(desk.office, _result(person, module, values))
        return True

    title = translate("TrainingResult", "Result of {name}: {module}").format(
        name=desk.name("person", person), module=training.module_name(module, desk.language)
    )
    verb = translate("TrainingResult", "Save the result")
    dialog = FieldQuestions(desk, title, [fields[name] for name in ASKED], parent, verb=verb, save=save)
    dialog.fill({"completed_at": desk.office.today})
    return bool(answered(dialog))


def ask_exempt(desk: Desk, person: str, module: Any, parent: QWidget) -> bool:
    """Ask why somebody is exempt from a module, and note it."""
    field = entity_named("role").fields["exempt_reason"]

    def save(values: Mapping[str, Any]) -> bool:
        reason = str(values.get("exempt_reason") or "")
        training_record.exempt(desk.office, person, module.id, reason)
        return True

    title = translate("TrainingResult", "Exempt {name} from {module}").format(
        name=desk.name("person", person), module=training.module_name(module, desk.language)
    )
    verb = translate("TrainingResult", "Exempt")
    return bool(answered(FieldQuestions(desk, title, [field], parent, verb=verb, save=save)))


def _result(person: str, module: Any, values: Mapping[str, Any]) -> Result:
    score, on = values.get("score"), values.get("completed_at")
    missing = [
        Reason(name, REQUIRED) for name, value in (("completed_at", on), ("score", score)) if value is None
    ]
    if missing:
        raise Refused(REQUIRED, tuple(missing))
    return Result(
        person=person, module=module.id, score=int(str(score)), on=cast("date", on), intake="typed",
        rating=values.get("rating"), better=values.get("improve_text") or "",
        reflection=values.get("reflection") or "",
    )  # fmt: skip


class SelfRating(QDialog):
    """How a mentor rates herself in each area, before the training and after it."""

    def __init__(self, desk: Desk, roles: Sequence[str], parent: QWidget) -> None:
        """Show what is known of the first of the roles."""
        super().__init__(parent)
        self._desk, self._roles = desk, tuple(roles)
        self.setWindowTitle(self.tr("Own rating"))
        self.resize(700, 460)
        self.marks: dict[tuple[str, str], QuietCombo] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel(self.tr("Own rating, 1 to 5")), "title"))
        sheet = Sheet()
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.addLayout(self._areas(desk.office.records.get("role", self._roles[0])))
        lines.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        column.addWidget(area, 1)
        column.addWidget(self._buttons())

    def save(self) -> None:
        """Write down both; an area without a mark is left out."""
        desk = self._desk
        for moment in ("before", "after"):
            given = {
                area: int(box.currentData()) for (when, area), box in self.marks.items() if when == moment
            }

            def write(moment: str = moment, given: dict[str, int] = given) -> bool:
                training.rate_self(desk.office, self._roles, moment, given)
                return True

            if not desk.attempt(write):
                return
        self.accept()

    def _areas(self, role: Any) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        names = training.area_names(self._desk.language)
        heads = (("before", self.tr("Before the training")), ("after", self.tr("After it")))
        for row, name in enumerate(names.values(), start=1):
            label = plain_label(name)
            grid.addWidget(label, row, 0)
        for at, (moment, words) in enumerate(heads, start=1):
            grid.addWidget(named(QLabel(words), "group"), 0, at)
            known = {
                str(one.get("area")): one.get("rating") for one in getattr(role, f"self_rating_{moment}", ())
            }
            for row, (area, name) in enumerate(names.items(), start=1):
                self.marks[moment, area] = self._marks(f"{words}: {name}", known.get(area))
                grid.addWidget(self.marks[moment, area], row, at)
        return grid

    def _marks(self, name: str, mark: Any) -> QuietCombo:
        box = QuietCombo()
        box.setAccessibleName(name)
        box.addItem("–", 0)
        for one in range(1, 6):
            box.addItem(str(one), one)
        box.setCurrentIndex(max(box.findData(mark), 0))
        box.setEnabled(self._desk.may_write)
        return box

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        main = named(QPushButton(self.tr("Save the rating")), "main")
        main.setDefault(True)
        main.setEnabled(self._desk.may_write)
        buttons.addButton(main, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        return buttons
