"""Backups: which there are, whether the file is sound, what a backup holds, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer

from app.domain.display import moment_text, number_text
from app.errors import Damaged
from app.services import attaching, backups, health
from app.services.backups import BackupLine, Preview
from app.text import Text
from ui.forms.beside import beside
from ui.models.desk import Desk
from ui.pages.office.backup_card import BackupCard
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import Instead, OfficePage, selectable_label
from ui.pages.page import Page, Verbs

PAUSE: Final = 250
MEGABYTE: Final = 1_000_000
WHEN_MADE, SOUND, BROKEN = "draft", "ready", "failed"
"""States of a backup, by their tone: checked when it was made, checked just now, damaged."""


class BackupsPage(OfficePage):
    """The backups beside the office file, and a look into the one chosen."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        title = desk.words(TITLE)
        super().__init__(desk, title)
        self._check = self.add_button(self.tr("Check the office file"), self.check_office)
        self._make = self.add_button(self.tr("Back up now"), self.back_up, main=True)
        headings = (self.tr("Made"), self.tr("Size"), self.tr("State"))
        self.table = LineTable(title, headings, self._lines)
        self._body = Instead(
            self.table, self.tr("There is no backup yet. Choose Back up now.")
        )  # fmt: skip
        self.card = BackupCard(desk)
        self.card.check_asked.connect(self._check_backup)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self.table.chosen.connect(self._choose)
        self._stale = selectable_label("warned")
        self._stale.setText(self.tr("The last backup is older than a week: choose Back up now."))
        self._stale.hide()
        self.column.addWidget(self._stale)
        self.column.addWidget(beside(self._body, self.card, 420, 660), 1)
        self._known: dict[Path, BackupLine] = {}
        self._states: dict[Path, str] = {}
        self._shown: Path | None = None
        self._result = ""
        self._working = False
        self._asked = 0

    def arrive(self) -> None:
        """Read which backups there are."""
        desk = self._desk
        desk.tasks.run(lambda _: backups.listed(desk.office), then=self._show, parent=self)

    def verbs(self) -> Verbs:
        """Back up with the main key."""
        return {"main": self.back_up}

    def concerns(self, saved: object) -> bool:
        """Look into the chosen backup again: what differs from now has changed."""
        if saved is not None and self._shown is not None:
            self._timer.start()
        return False

    def back_up(self) -> None:
        """Write a checked copy beside the office file."""
        if not self._desk.may_write or self._working:
            return
        self._working = True
        self._make.setEnabled(False)
        desk = self._desk
        desk.tasks.run(
            lambda _: health.back_up(desk.office, datetime.now().astimezone()),
            then=self._made, failed=self._not_made, parent=self, title=self.tr("Backing up"), writes=True,
        )  # fmt: skip

    def check_office(self) -> None:
        """Run the file's own check and all checks of the records."""
        if not self._check.isEnabled():
            return
        self._check.setEnabled(False)
        self._desk.tasks.run(
            lambda _: _checked(self._desk), then=self._checked, failed=self._unsound, parent=self,
            title=self.tr("Checking the office file"),
        )  # fmt: skip

    def _made(self, path: Path) -> None:
        self._working = False
        self._states[path] = SOUND
        words = self.tr("The backup is written and checked: {path}").format(path=path)
        self._desk.told.emit(words, "good")
        self.arrive()

    def _not_made(self, error: BaseException) -> None:
        self._working = False
        self._make.setEnabled(self._desk.may_write)
        self._desk.tasks.failed.emit(error)

    def _checked(self, found: tuple[int, int, int]) -> None:
        self._check.setEnabled(True)
        errors, warnings, unfit = found
        sound = self.tr("The office file is sound.")
        counts = self.tr("Checks of the records: {errors} errors, {remarks} remarks.")
        none = self.tr("No check of the records finds anything.")
        said = counts.format(errors=errors, remarks=warnings) if errors + warnings else none
        files = self.tr("Attached files missing or not as they were: {count}.").format(count=unfit)
        self._result = " ".join([sound, said, *([files] if unfit else [])])
        self._say()

    def _unsound(self, error: BaseException) -> None:
        self._check.setEnabled(True)
        if isinstance(error, Damaged):
            self._result = error.of(self._desk.language)
            self._say()
        self._desk.tasks.failed.emit(error)

    def _show(self, found: list[BackupLine]) -> None:
        self._known = {line.path: line for line in found}
        self.table.show_keys([line.path for line in found])
        self._body.show_any(bool(found))
        if not self.table.chosen_keys and found:
            self.table.choose(found[0].path)
        self._make.setEnabled(self._desk.may_write and not self._working)
        self._say()

    def _say(self) -> None:
        lines = list(self._known.values())
        folder = str(lines[0].path.parent) if lines else ""
        where = self.tr("In the folder {folder}").format(folder=folder) if folder else ""
        self.say("\n".join(filter(None, [where, self._result])))
        self._stale.setVisible(bool(lines) and backups.is_stale(lines, datetime.now().astimezone()))

    def _lines(self, keys: Sequence[Path]) -> list[Line]:
        language = self._desk.language
        words = {
            WHEN_MADE: self.tr("Checked when made"),
            SOUND: self.tr("Checked now, sound"),
            BROKEN: self.tr("Damaged"),
        }
        lines = []
        for line in (self._known[key] for key in keys):
            state = self._states.get(line.path, WHEN_MADE)
            size = self.tr("{size} MB").format(size=number_text(max(line.size // MEGABYTE, 1), language))
            cells = (moment_text(line.made, language), size, words[state])
            lines.append(Line(cells, ("", "", state)))
        return lines

    def _choose(self) -> None:
        chosen = self.table.chosen_keys
        path = chosen[0] if chosen else None
        if path != self._shown:
            self._shown = path
            self.card.wait(self._known.get(path) if path is not None else None)
            self._timer.start()

    def _look(self) -> None:
        """Look into the backup beside the window; only the answer to the last question counts."""
        path, desk = self._shown, self._desk
        if path is None:
            return
        self._asked += 1
        asked = self._asked
        desk.tasks.run(
            lambda _: backups.preview(desk.office, path, desk.language),
            then=lambda found: self._preview(asked, path, found), failed=self._broken, parent=self,
        )  # fmt: skip

    def _preview(self, asked: int, path: Path, found: Preview) -> None:
        if asked == self._asked and path in self._known:
            self.card.show_preview(self._known[path], found)

    def _broken(self, error: BaseException) -> None:
        if isinstance(error, Damaged) and self._shown is not None:
            self._mark(self._shown, BROKEN)
        self.card.refuse(error)

    def _check_backup(self) -> None:
        path = self._shown
        if path is not None:
            self._desk.tasks.run(
                lambda _: backups.check(path), then=lambda _: self._mark(path, SOUND),
                failed=self._broken, parent=self, title=self.tr("Checking the backup"),
            )  # fmt: skip

    def _mark(self, path: Path, state: str) -> None:
        self._states[path] = state
        self.table.show_keys(list(self._known), fit=False)
        if state == SOUND:
            self._desk.told.emit(self.tr("The backup is sound."), "good")


def _checked(desk: Desk) -> tuple[int, int, int]:
    """Return how many errors and remarks the checks find, and how many attached files have changed."""
    health.check_file(desk.office)
    severities = [found.severity for found in health.check_records(desk.office)]
    errors = severities.count("error")
    return errors, len(severities) - errors, len(attaching.unfit(desk.office))


TITLE = Text(en="Backups", sv="Säkerhetskopior", nb="Sikkerhetskopier", da="Sikkerhedskopier")
PAGE = Page(key="backups", title=TITLE, order=60, make=BackupsPage)
