"""What stands in place of a list that shows nothing: one sentence, and the one thing to do next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.models.desk import Desk
from ui.pages.lists.list_bar import UNBEGUN
from ui.pages.places import Listing
from ui.theme import named

IMPORTED: Final = frozenset({"participant", "person", "organisation", "placement", "role", "application"})
"""What an office has in a spreadsheet before it has Praktikum."""


class EmptyList(QWidget):
    """Nothing found, nothing there yet, or nothing in the bin."""

    cleared = Signal()
    begun = Signal()

    def __init__(self, desk: Desk) -> None:
        """Say nothing yet."""
        super().__init__()
        self._desk = desk
        self._words = named(QLabel(wordWrap=True), "muted")
        self._all = named(QPushButton(self.tr("Show all")), "main")
        self._all.clicked.connect(self.cleared)
        self._import = named(QPushButton(self.tr("Import a list…")), "main")
        self._import.clicked.connect(lambda: desk.commanded.emit("import_list"))
        self._new = QPushButton(self.tr("New"))
        self._new.clicked.connect(self.begun)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        for button in (self._all, self._import, self._new):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_why(self, listing: Listing, *, narrowed: bool) -> None:
        """Say why nothing is shown, and offer what helps."""
        begins = not (narrowed or listing.entity in UNBEGUN) and self._desk.may_write
        imports = begins and listing.entity in IMPORTED
        self._all.setHidden(not narrowed)
        self._import.setHidden(not imports)
        self._new.setHidden(not begins)
        self._new.setObjectName("" if imports else "main")
        self._new.style().unpolish(self._new)
        self._new.style().polish(self._new)
        if narrowed:
            words = self.tr("Nothing fits these filters.")
        elif imports:
            words = self.tr(
                "Nothing is listed here yet. Import an Excel list, or begin the first one yourself."
            )
        elif begins:
            words = self.tr("Nothing is listed here yet. Begin the first one.")
        else:
            words = self.tr("Nothing is listed here.")
        self._words.setText(words)
