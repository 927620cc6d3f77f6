"""Who gets no mail, and the click that mends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.mail_address import Unreached
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

MOST_SHOWN = 5


class MailMissing(QFrame):
    """A card with a line for each, of very many the first."""

    mend_asked = Signal(object, str)
    """An ``Unreached``, and its sentence."""

    def __init__(self, desk: Desk) -> None:
        """Begin hidden."""
        super().__init__()
        self.setObjectName("warn-card")
        self._desk = desk
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(12, 8, 12, 8)
        self._lines.setSpacing(2)
        self.hide()

    def show_missing(self, every: Sequence[Unreached]) -> None:
        """Show who cannot be reached."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in every[:MOST_SHOWN]:
            self._lines.addWidget(self._line(one))
        if len(every) > MOST_SHOWN:
            more = self.tr("And {count} more.").format(count=len(every) - MOST_SHOWN)
            self._lines.addWidget(named(QLabel(more), "lacking"))
        self.setVisible(bool(every))

    def _line(self, one: Unreached) -> QWidget:
        sentence = self._desk.words(one.why)
        words = plain_label(sentence, "lacking")
        mend = named(QPushButton(self.tr("Mend")), "link")
        mend.setAccessibleName(self.tr("Mend") + ": " + sentence)
        mend.setAutoDefault(False)
        mend.clicked.connect(lambda: self.mend_asked.emit(one, sentence))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(mend, 0, Qt.AlignmentFlag.AlignTop)
        return line
