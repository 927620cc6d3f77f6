"""Where the drafts go, and the choice of another folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui.dialogs.mail_work import MAILS, outbox_of
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named


class MailFolder(QWidget):
    """Names the folder; what is chosen is remembered for the next mails."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the folder used last."""
        super().__init__()
        self._desk = desk
        self._where = plain_label("", "muted")
        change = named(QPushButton(self.tr("Change…")), "link", self.tr("Choose another folder for drafts"))
        change.setAutoDefault(False)
        change.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._where, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        self._show(outbox_of(desk))

    def _show(self, folder: Path) -> None:
        self.folder = folder
        self._where.setText(self.tr("The drafts go to the folder {folder}").format(folder=folder))

    def _choose(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Into which folder?"), str(self.folder.parent))
        if found:
            self._desk.state.folders[MAILS] = found
            self._show(Path(found))
