"""The files kept with a record: taken in by button or by dropping, opened by the system, saved elsewhere."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.attachment import ATTACHMENT_KINDS
from app.domain.display import day_text
from app.domain.entity import EntitySpec
from app.services import editing
from app.services.attaching import Kept, attach_all, copy_to, copy_to_open, files_with, is_program, plain_name
from ui.forms.elided import ElidedLabel
from ui.forms.emptied import emptied
from ui.models.desk import Desk
from ui.theme import named

MOST_AT_ONCE: Final = 50
"""More files are not taken in with one drop: that is a folder dropped by mistake."""
_STEP: Final = 1024


class AttachmentsTab(QWidget):
    """Bytes are read and written beside the window; nothing attached is ever run."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk, self._spec = desk, spec
        self._record: Any = None
        self._folder: Path | None = None
        self._drawn: object = None
        self.setAcceptDrops(desk.may_write)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(6)

    def show_record(self, record: Any) -> None:
        """Show the files kept with a record."""
        kept = files_with(self._desk.office, record.id)
        self._record = record
        if (record.id, kept) == self._drawn:
            return
        self._drawn = (record.id, kept)
        emptied(self._column)
        add = QPushButton(self.tr("Attach files…"))
        add.setEnabled(self._desk.may_write)
        add.clicked.connect(self.choose)
        self._column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        if not kept:
            none = self.tr("No file is kept here. Drop files on this page, or attach them with the button.")
            self._column.addWidget(named(QLabel(none, wordWrap=True), "muted"))
        if any(not one.here for one in kept):
            words = self.tr("Files that are not on this computer yet come with the shared drive.")
            self._column.addWidget(named(QLabel(words, wordWrap=True), "muted"))
        for one in kept:
            self._column.addWidget(self._line(one))
        self._column.addStretch(1)

    def choose(self) -> None:
        """Ask which files to take in."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Which files shall be attached?"))
        self.take([Path(name) for name in names])

    def take(self, paths: list[Path]) -> None:
        """Take copies of files in, one after the other, beside the window."""
        desk, record, spec = self._desk, self._record, self._spec
        files = [path for path in paths if path.is_file()][:MOST_AT_ONCE]
        if not files or record is None or not desk.may_write:
            return

        def work(progress: Any) -> int:
            return len(attach_all(desk.office, files, spec.key, record, step=progress.step))

        desk.tasks.run(
            work, then=self._tell_taken, parent=self, title=self.tr("Attaching files"), writes=True
        )

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _tell_taken(self, count: int) -> None:
        words = self.tr("A file is attached.") if count == 1 else self.tr("{count} files are attached.")
        self._desk.undoable.emit(words.format(count=count))

    def _line(self, kept: Kept) -> QFrame:
        one = kept.attachment
        line = named(QFrame(), "note")
        column = QVBoxLayout(line)
        column.setContentsMargins(12, 8, 8, 6)
        column.setSpacing(2)
        column.addWidget(named(ElidedLabel(one.file_name), "line-name"))
        column.addWidget(named(ElidedLabel(self._below(kept)), "muted"))
        row = QHBoxLayout()
        row.setSpacing(4)
        if not kept.here:
            row.addWidget(named(QLabel(self.tr("Not on this computer yet"), wordWrap=True), "muted"), 1)
        else:
            words = self.tr("This is a program: it is not opened from here.")
            open_it = self._link(self.tr("Open"), one, lambda: self._open(one.id))
            open_it.setEnabled(not is_program(one.file_name))
            open_it.setToolTip(words if is_program(one.file_name) else "")
            row.addWidget(open_it)
            row.addWidget(self._link(self.tr("Save a copy…"), one, lambda: self._save(one)))
        details = self._link(self.tr("Details"), one, lambda: self._desk.asked.emit("attachment", one.id))
        details.setToolTip(self.tr("Kind, last day and privacy class of the file"))
        row.addWidget(details)
        if self._desk.may_write:
            row.addWidget(self._link(self.tr("Delete"), one, lambda: self._delete(one)))
        row.addStretch(1)
        column.addLayout(row)
        line.setToolTip(one.file_name)
        return line

    def _below(self, kept: Kept) -> str:
        desk, one = self._desk, kept.attachment
        kind = desk.words(ATTACHMENT_KINDS[one.kind]) if one.kind in ATTACHMENT_KINDS else one.kind
        parts = [size_words(one.bytes), day_text(kept.day, desk.language), kept.who, kind]
        return " · ".join(filter(None, parts))

    def _link(self, words: str, one: Any, act: Any) -> QPushButton:
        button = named(QPushButton(words), "link")
        button.setAccessibleName(f"{words}: {one.file_name}")
        button.clicked.connect(act)
        return button

    def _open(self, attachment: str) -> None:
        """Let the system show a copy of the file."""
        desk, folder = self._desk, self._own_folder()
        desk.tasks.run(
            lambda _: copy_to_open(desk.office, attachment, folder), then=self._show_file, parent=self
        )

    def _show_file(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._desk.told.emit(self.tr("No program on this computer opens this kind of file."), "warn")

    def _save(self, one: Any) -> None:
        desk = self._desk
        words = self.tr("Where shall the copy stand?")
        found, _ = QFileDialog.getSaveFileName(self, words, str(Path.home() / plain_name(one.file_name)))
        if found:
            desk.tasks.run(
                lambda _: copy_to(desk.office, one.id, Path(found)), then=self._tell_saved, parent=self
            )

    def _tell_saved(self, path: Path) -> None:
        self._desk.told.emit(self.tr("The copy stands in {folder}.").format(folder=path.parent), "good")

    def _delete(self, one: Any) -> None:
        desk = self._desk
        if desk.attempt(lambda: editing.delete(desk.office, "attachment", one.id)) is not None:
            desk.undoable.emit(self.tr("The file is deleted."))

    def _own_folder(self) -> Path:
        """Return a folder for copies that are being looked at; it goes when the program ends."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="praktikum-"))
            weakref.finalize(self._desk, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder


def size_words(count: int) -> str:
    """Return a number of bytes as a person reads it."""
    if count < _STEP:
        return f"{count} B"
    if count < _STEP * _STEP:
        return f"{count // _STEP} kB"
    return f"{count / _STEP / _STEP:.1f} MB"
