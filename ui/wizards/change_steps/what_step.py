"""The first step: what was promised and is no longer so, and who was told otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.domain.announced_fact import SUBJECTS
from app.services.notices_people import names_told
from app.services.promises_check import Promise, open_changes
from ui.forms.choice_editors import QuietCombo
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import named

FACT: Final = int(Qt.ItemDataRole.UserRole)
PAUSE: Final = 120
NAMED: Final = 12
"""So many people are named; of more only their number is said."""


class WhatStep(QWidget):
    """A line a promise, ticked as far as it was asked for."""

    weighed = Signal()
    rehearsal_asked = Signal()

    def __init__(self, desk: Desk, facts: Sequence[str]) -> None:
        """Read what changed, beside the window."""
        super().__init__()
        self._desk, self._wanted = desk, frozenset(facts)
        self._found: tuple[tuple[str, Promise], ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._name)
        self.programme = QuietCombo()
        self.programme.setAccessibleName(self.tr("Programme"))
        self.programme.currentIndexChanged.connect(lambda _: self._show())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What changed"))
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(lambda _: self._timer.start())
        self.told = plain_label("", "muted")
        self._empty = self._nothing()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        words = self.tr("People were told this, and it is no longer so. Tick what the notice is about.")
        self._lead = named(QLabel(words, wordWrap=True), "muted")
        for widget in (self._lead, self.programme, self.list, self.told, self._empty):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addStretch(0)
        self._empty.hide()
        self.programme.hide()
        self.read()

    @property
    def facts(self) -> tuple[str, ...]:
        """Return the promises ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(str(one.data(FACT)) for one in items if one.checkState() is Qt.CheckState.Checked)

    def read(self) -> None:
        """Read what changed without a notice."""
        office, language = self._desk.office, self._desk.language

        def look(_: Progress) -> tuple[tuple[str, Promise], ...]:
            return open_changes(office, language)

        self._desk.tasks.run(look, then=self._take, parent=self, quick=True)

    def _take(self, found: tuple[tuple[str, Promise], ...]) -> None:
        self._found = tuple(sorted(found, key=lambda pair: pair[1].fact not in self._wanted))
        programmes = list(dict.fromkeys(one for one, _ in found))
        first = next((one for one, line in found if line.fact in self._wanted), self._desk.programme)
        self.programme.blockSignals(True)
        self.programme.clear()
        for one in programmes:
            self.programme.addItem(self._desk.name("programme", one)[:120], one)
        self.programme.setCurrentIndex(max(0, self.programme.findData(first)))
        self.programme.blockSignals(False)
        self.programme.setVisible(len(programmes) > 1)
        for widget in (self._lead, self.list, self.told):
            widget.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._show()

    def _show(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for programme, line in self._found:
            if programme == self.programme.currentData():
                self.list.addItem(self._item(line))
        self.list.blockSignals(False)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._name()

    def _item(self, line: Promise) -> QListWidgetItem:
        about = f"{line.about}: " if line.about else ""
        subject = self._desk.words(SUBJECTS[line.subject])
        item = QListWidgetItem(f"{subject} · {about}{line.said}  →  {line.now or '–'}"[:400])
        item.setToolTip("")
        item.setData(FACT, line.fact)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        wanted = not self._wanted or line.fact in self._wanted
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        return item

    def _name(self) -> None:
        """Say who was told otherwise."""
        office, language, facts = self._desk.office, self._desk.language, self.facts

        def look(_: Progress) -> tuple[str, ...]:
            return names_told(office, facts, language)

        self._desk.tasks.run(look, then=self._say, parent=self, quick=True)

    def _say(self, names: tuple[str, ...]) -> None:
        if not names:
            words = self.tr("Nobody was told of this.")
        elif len(names) > NAMED:
            words = self.tr("{count} people were told otherwise.").format(count=len(names))
        else:
            words = self.tr("Told otherwise: {names}.").format(names=", ".join(names))
        self.told.setText(words if self.facts else self.tr("Tick at least one line."))
        self.weighed.emit()

    def _nothing(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(12)
        words = self.tr(
            "Nothing that was promised has changed. Change the value where it stands, and the notice is "
            "offered at once. Or try out what another day would mean, before anything is written."
        )
        column.addWidget(QLabel(words, wordWrap=True))
        button = QPushButton(self.tr("Rehearse a change…"))
        button.setAutoDefault(False)
        button.clicked.connect(self.rehearsal_asked)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return box
