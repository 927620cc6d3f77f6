"""One point of the expectation sheet: its words, what became of it, and a menu with what else can be done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.expectation import EXPECTATION_STATES, TOPICS, ExpectationItem
from app.services import editing, expectations
from ui.dialogs.field_questions import answered
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.part_tab import asked, field
from ui.theme import icon, named


class PointLine(QWidget):
    """Agree is one click while the point is open; the rest is in the menu."""

    def __init__(self, desk: Desk, point: ExpectationItem) -> None:
        """Show a point."""
        super().__init__()
        self._desk, self._point = desk, point
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(point.text))
        words.addWidget(
            plain_label(desk.words(TOPICS[point.topic]) if point.topic in TOPICS else "", "muted")
        )
        line.addLayout(words, 1)
        line.addWidget(self._standing(), 0, Qt.AlignmentFlag.AlignTop)
        if desk.may_write:
            line.addWidget(self._menu(), 0, Qt.AlignmentFlag.AlignTop)

    def _standing(self) -> QWidget:
        state = self._point.state
        if state == "open" and self._desk.may_write:
            agree = named(
                QPushButton(self.tr("Agree")), "small", self.tr("Agree: {text}").format(text=self._brief())
            )
            agree.clicked.connect(lambda: self._settle("agreed"))
            return agree
        pill = Pill()
        pill.show_state(self._desk.words(EXPECTATION_STATES.states[state]), state)
        return pill

    def _menu(self) -> QPushButton:
        more = named(QPushButton(), "bare", self.tr("More: {name}").format(name=self._brief()))
        more.setIcon(icon("more"))
        more.setIconSize(QSize(16, 16))

        def ask() -> None:
            menu = QMenu(more)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for target in EXPECTATION_STATES.targets(self._point.state):
                words = self._desk.words(EXPECTATION_STATES.states[target])
                menu.addAction(words).triggered.connect(lambda _=False, key=target: self._settle(key))
            menu.addSeparator()
            menu.addAction(self.tr("Change the words…")).triggered.connect(self._reword)
            menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
            menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

        more.clicked.connect(ask)
        return more

    def _settle(self, target: str) -> None:
        self._desk.attempt(lambda: expectations.settle(self._desk.office, self._point.id, target))

    def _reword(self) -> None:
        fields = [field("expectation_item", name) for name in ("text", "topic")]

        def save(values: Mapping[str, Any]) -> object:
            office = self._desk.office
            if values["topic"] != self._point.topic:
                editing.change(office, "expectation_item", self._point.id, {"topic": values["topic"]})
            return (expectations.reword(office, self._point.id, str(values["text"] or "")),)

        title = self.tr("Change the point")
        dialog = asked(self._desk, title, fields, self, verb=self.tr("Save"), save=save)
        dialog.fill({"text": self._point.text, "topic": self._point.topic})
        answered(dialog)

    def _delete(self) -> None:
        desk = self._desk
        if desk.attempt(lambda: editing.delete(desk.office, "expectation_item", self._point.id)) is not None:
            desk.undoable.emit(self.tr("The point is deleted."))

    def _brief(self) -> str:
        return " ".join(self._point.text.split())[:60]
