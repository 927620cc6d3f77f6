"""The first step: files dropped or chosen, or those that wait in the folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.form_folder import ENDINGS, offered
from ui.forms.plain_label import plain_label
from ui.theme import named
from ui.wizards.intake_steps.case import IntakeCase
from ui.wizards.intake_steps.step import IntakeStep


class AskStep(IntakeStep):
    """A place to drop files, and the folder."""

    def __init__(self, case: IntakeCase) -> None:
        """Ask for files."""
        super().__init__(case)
        self.choose = named(QPushButton(self.tr("Choose files…")), "main")
        self.waiting = QPushButton()
        self.watch = named(QPushButton(), "link")
        self._folder = plain_label("", "muted")
        self._folder.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for button in (self.choose, self.waiting, self.watch):
            button.setAutoDefault(False)
        self.column.addWidget(self._card(), 1)
        self.choose.clicked.connect(self.ask_files)
        self.waiting.clicked.connect(self.take_waiting)
        self.watch.clicked.connect(self.ask_folder)

    @property
    @override
    def title(self) -> str:
        return self.tr("Which forms came back?")

    @override
    def arrive(self) -> None:
        self.refresh()
        self.choose.setFocus()

    @override
    def refresh(self) -> None:
        seen = self.case.folder
        files = seen.files if seen is not None else ()
        self.waiting.setVisible(bool(files))
        self.waiting.setText(self.tr("Read those that wait in the folder ({count})").format(count=len(files)))
        has = seen is not None and seen.folder is not None
        self.watch.setText(self.tr("Another folder…") if has else self.tr("Choose a folder to look in…"))
        self._folder.setText(self._words())
        self._folder.setVisible(bool(self._folder.text()))
        self.changed.emit()

    def ask_files(self) -> None:
        """Ask for files and read them."""
        kinds = self.tr("Forms") + f" ({' '.join(sorted(f'*{ending}' for ending in ENDINGS))})"
        found, _ = QFileDialog.getOpenFileNames(self, self.title, str(self._start()), kinds)
        self.case.add([Path(one) for one in found])

    def ask_folder(self) -> None:
        """Ask for the folder in which returned forms are put."""
        words = self.tr("The folder in which returned forms are put")
        found = QFileDialog.getExistingDirectory(self, words, str(self._start()))
        if found:
            self.case.choose_folder(Path(found))

    def take_waiting(self) -> None:
        """Read what waits in the folder."""
        if self.case.folder is not None:
            self.case.add(self.case.folder.files)

    def _start(self) -> Path:
        """Return where to begin to look; a drive that is away is not asked again."""
        seen = self.case.folder
        if seen is not None and seen.folder is not None and seen.away is None:
            return seen.folder
        here = offered(self.case.desk.office)
        return here if here.is_dir() else Path.home()

    def _words(self) -> str:
        seen = self.case.folder
        if seen is None or seen.folder is None:
            return ""
        if seen.away is not None:
            return self.case.desk.words(seen.away)
        words = self.tr("Folder: {folder}") if seen.files else self.tr("Nothing waits in {folder}.")
        return words.format(folder=seen.folder)

    def _card(self) -> QWidget:
        page = named(QFrame(), "card")
        column = QVBoxLayout(page)
        column.setSpacing(12)
        words = named(QLabel(self.tr("Drop returned forms here")), "title")
        more = self.tr(
            "As many as you like, by any name: each finds its person and its period. Nothing is saved before "
            "you say so, and no file is changed."
        )
        small = named(QLabel(more, wordWrap=True), "muted")
        for label in (words, small):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(small)
        for button in (self.choose, self.waiting):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._folder)
        column.addWidget(self.watch, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page
