"""A guest nobody expected: a name and an organisation, entered as here."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QGridLayout, QLabel, QLineEdit, QPushButton

from app.errors import Told
from app.services import attending, browsing
from app.services.attending import LONGEST
from app.services.browsing import Query
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk

MOST: Final = 20


class DoorGuest(QFrame):
    """Two lines and a button, seen only when nobody on the list fits."""

    added = Signal(str)
    """The name of a guest who was entered."""

    def __init__(self, desk: Desk, event: str) -> None:
        """Begin hidden."""
        super().__init__()
        self.setObjectName("note")
        self._desk, self._event = desk, event
        self.name = self._line(self.tr("Given name and family name"))
        self.organisation = self._line(self.tr("Organisation"))
        self._known = QStringListModel(self)
        self.organisation.setCompleter(QCompleter(self._known, self))
        self.organisation.textEdited.connect(self._offer_places)
        self.main = QPushButton(self.tr("Add as a guest who is here"))
        self.main.setAutoDefault(False)
        self.main.clicked.connect(self.add)
        self._refusal = plain_label("", "refusal")
        self._refusal.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.addWidget(
            QLabel(self.tr("Nobody on the list is called that. Add a guest:"), wordWrap=True), 0, 0, 1, 2
        )
        grid.addWidget(self.name, 1, 0)
        grid.addWidget(self.organisation, 1, 1)
        grid.addWidget(self._refusal, 2, 0, 1, 2)
        grid.addWidget(self.main, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def offer(self, typed: str) -> None:
        """Show the lines with the name that was typed; hide them without one."""
        self.setVisible(bool(typed.strip()))
        if typed.strip():
            self.name.setText(typed.strip())
            self.organisation.clear()
            self._refusal.hide()

    def take_focus(self) -> None:
        """Put the keyboard where something lacks."""
        if not self.isHidden():
            whole = " " in self.name.text().strip()
            (self.organisation if whole else self.name).setFocus()

    def add(self) -> None:
        """Enter the guest; what lacks is said under the lines."""
        desk, name, place = self._desk, self.name.text(), self.organisation.text()
        try:
            attending.add_guest(desk.office, self._event, name, place)
        except Told as told:
            self._refusal.setText(told.of(desk.language))
            self._refusal.show()
            self.name.setFocus()
        else:
            self.hide()
            self.added.emit(" ".join((name or place).split()))

    def _offer_places(self, typed: str) -> None:
        if len(typed.strip()) > 1:
            found = browsing.ids(self._desk.office, Query(entity="organisation", find=typed), limit=MOST)
            records = browsing.page(self._desk.office, "organisation", found)
            self._known.setStringList(
                [browsing.name(self._desk.office, one, self._desk.language) for one in records]
            )

    def _line(self, words: str) -> QLineEdit:
        line = QLineEdit(placeholderText=words)
        line.setAccessibleName(words)
        line.setMaxLength(LONGEST)
        line.returnPressed.connect(self.add)
        return line
