"""Entering what is said while it is said: who, what, on which theme; Ctrl+Enter and the next one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton

from app.domain.chain import chain
from app.domain.statement import DIRECTIONS
from app.errors import Told
from app.services import browsing, statements
from ui.forms.choice_editors import QuietCombo
from ui.forms.plain_label import plain_label
from ui.forms.text_editors import ProseField
from ui.models.desk import Desk

LONGEST_THEME = 120
LINES = 3
ROOM = 14
"""Around the lines, in pixels."""


class StatementEntry(QFrame):
    """Stays open; organisation, direction, round and theme stay as they are for the next."""

    entered = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin without an event."""
        super().__init__()
        self.setObjectName("note")
        self._desk = desk
        self._event = ""
        self._known: object = None
        self.organisation, self.direction, self.round = QuietCombo(), QuietCombo(), QuietCombo()
        self.theme = QLineEdit()
        self.theme.setMaxLength(LONGEST_THEME)
        self._themes = QStringListModel(self)
        completer = QCompleter(self._themes, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.theme.setCompleter(completer)
        self.text = ProseField()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LINES * self.text.fontMetrics().lineSpacing() + ROOM)
        self.text.setPlaceholderText(self.tr("What was said. Ctrl+Enter saves it and begins the next."))
        self.text.setAccessibleName(self.tr("What was said"))
        self.main = QPushButton(self.tr("Save and next"))
        self.main.clicked.connect(self.save)
        self._refusal = plain_label("", "refusal")
        self._refusal.hide()
        self._lay_out()
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_event(self, event: Any) -> None:
        """Offer the organisations, rounds and themes of an event; what is typed stays."""
        self.setVisible(self._desk.may_write)
        records = self._desk.office.records
        on_list = {one.organisation_id for one in records.of("attendance", event_id=event.id)}
        places = frozenset(one for one in on_list if one)
        known = (event.id, places)
        self._themes.setStringList(statements.themes_in(self._desk.office))
        if known == self._known:
            return
        fresh = event.id != self._event
        self._known, self._event = known, event.id
        self._fill_places(places)
        if fresh:
            self._fill_rounds(event)
            self.text.clear()
            self._refusal.hide()

    def save(self) -> None:
        """Save what is typed; the keyboard is back in the empty field at once."""
        desk = self._desk
        themes = tuple(part for each in self.theme.text().split(",") if (part := each.strip()))
        values = {
            "speaker_org_id": self.organisation.currentData() or None,
            "direction": self.direction.currentData() or None,
            "round_id": self.round.currentData() or None,
            "themes": themes,
        }
        try:
            statements.enter(desk.office, self._event, self.text.toPlainText(), **values)
        except Told as told:
            self._refusal.setText(told.of(desk.language))
            self._refusal.show()
        else:
            self._refusal.hide()
            self.text.clear()
            self.entered.emit()
        self.text.setFocus()

    def _fill_places(self, places: frozenset[str]) -> None:
        desk, box = self._desk, self.organisation
        kept = box.currentData()
        box.clear()
        box.addItem(self.tr("Nobody named"), "")
        found = desk.office.records.some("organisation", places)
        named_places = sorted((browsing.name(desk.office, one, desk.language), one.id) for one in found)
        for words, key in named_places:
            box.addItem(words, key)
        box.setCurrentIndex(max(0, box.findData(kept)))

    def _fill_rounds(self, event: Any) -> None:
        desk, box = self._desk, self.round
        box.clear()
        box.addItem(self.tr("No round in particular"), "")
        programme = desk.office.records.get("programme", event.programme_id)
        if programme is not None:
            for one in (programme, *chain(programme, "previous_edition_id", desk.office.records)):
                box.addItem(browsing.name(desk.office, one, desk.language) + _edition(one), one.id)

    def _lay_out(self) -> None:
        self.direction.addItem(self.tr("No direction"), "")
        for key, text in DIRECTIONS.items():
            self.direction.addItem(self._desk.words(text), key)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(8)
        asked = {
            self.organisation: self.tr("Organisation"),
            self.theme: self.tr("Theme"),
            self.direction: self.tr("Direction"),
            self.round: self.tr("About the round"),
        }
        for editor, words in asked.items():
            editor.setAccessibleName(words)
            editor.setToolTip(words)
        self.theme.setPlaceholderText(self.tr("Theme"))
        row = QHBoxLayout()
        row.addWidget(self.main)
        row.addStretch(1)
        places = ((self.organisation, 0, 0), (self.theme, 0, 1), (self.direction, 2, 0), (self.round, 2, 1))
        for editor, line, column in places:
            grid.addWidget(editor, line, column)
        grid.addWidget(self.text, 1, 0, 1, 2)
        grid.addWidget(self._refusal, 3, 0, 1, 2)
        grid.addLayout(row, 4, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)


def _edition(programme: Any) -> str:
    return f" {programme.edition}" if programme.edition else ""
