"""The third step: who gets the notice and how, and the paper as each will read it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.domain.sign_off import PARTIES
from app.errors import Refused
from app.services import papers
from app.services.notices_sending import KIND, Reader, drop_reader, readers
from ui.dialogs.mail_folder import MailFolder
from ui.forms.beside import beside
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import named
from ui.wizards.pdf_view import PdfView

READER: Final = int(Qt.ItemDataRole.UserRole)


class SendStep(QWidget):
    """Readers at the left, the paper of the one chosen at the right."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin without a notice."""
        super().__init__()
        self._desk, self.notice = desk, ""
        self.readers: tuple[Reader, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Who gets the notice"))
        self.list.currentRowChanged.connect(self._look)
        self.why = plain_label("", "lacking")
        self.drop = named(QPushButton(self.tr("Take off the list")), "link")
        self.drop.setAutoDefault(False)
        self.drop.clicked.connect(lambda _=False: self._drop())
        self.where = MailFolder(desk)
        self.view = PdfView(desk)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(named(QLabel(self.tr("Who gets the notice")), "group"))
        column.addWidget(self.list, 1)
        column.addWidget(self.why)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.where)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(beside(left, self.view, 360, 560), 1)

    def show_notice(self, notice: str) -> None:
        """Show the readers of a notice, the first one's paper beside them."""
        self.notice = notice
        self.readers = readers(self._desk.office, notice)
        row = max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        for one in self.readers:
            self.list.addItem(self._item(one))
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(row, len(self.readers) - 1))
        self._look(self.list.currentRow())
        self.changed.emit()

    def _item(self, one: Reader) -> QListWidgetItem:
        side = self._desk.words(PARTIES[one.party])
        way = one.address if one.why is None else self.tr("on paper")
        item = QListWidgetItem(f"{one.name}\n{side} · {way}")
        item.setToolTip("")
        return item

    def _look(self, row: int) -> None:
        """Show the paper of one reader in her own language."""
        one = self.readers[row] if 0 <= row < len(self.readers) else None
        self.why.setText(self._desk.words(one.why) if one is not None and one.why is not None else "")
        self.why.setVisible(bool(self.why.text()))
        self.drop.setEnabled(one is not None and self._desk.may_write)
        if one is None:
            self.view.say(self.tr("Nobody gets this notice yet."))
            return
        office, notice = self._desk.office, self.notice

        def make(_: Progress) -> bytes:
            found = papers.make(office, KIND, [notice], (one.language,), {"to": str(one.order)})
            if not found.made:
                raise Refused(found.failed[0].why, found.failed)
            return found.made[0].content

        self.view.show_made(make, self.tr("The paper is being made…"))

    def _drop(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.readers):
            one = self.readers[row]
            if self._desk.attempt(lambda: drop_reader(self._desk.office, one.sign_off)) is not None:
                self.show_notice(self.notice)
