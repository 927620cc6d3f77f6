"""A look into one backup: what it holds, what came since, and records to take back from it."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.display import moment_text
from app.errors import Told
from app.services import backups, health
from app.services.backups import BackupLine, Preview, TakeBack
from ui.dialogs.file_choice import ask_new_file
from ui.models.desk import Desk
from ui.pages.office.office_page import card, empty_column, flow_of, quiet_button, selectable_label
from ui.theme import named

LINES = 9
"""So many records of the list are in view."""
WHICH = int(Qt.ItemDataRole.UserRole)
FEW_FIELDS = 3


class BackupCard(QWidget):
    """What a backup holds. The backup itself is never touched."""

    check_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk = desk
        self._line: BackupLine | None = None
        self._working = False
        frame, self._sheet = card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.records: QListWidget | None = None

    def wait(self, line: BackupLine | None) -> None:
        """Say that a backup is being read, or that none is chosen."""
        self._line = line
        words = (
            self.tr("Reading the backup…")
            if line is not None
            else self.tr("Choose a backup to look into it.")
        )
        self._begin()
        self._put(words, "muted")
        self._sheet.addStretch(1)

    def refuse(self, error: BaseException) -> None:
        """Say why the backup cannot be read."""
        if not isinstance(error, Told):
            raise error
        self._begin()
        self._put(error.of(self._desk.language), "refusal")
        self._sheet.addStretch(1)

    def show_preview(self, line: BackupLine, found: Preview) -> None:
        """Show what a backup holds and what differs from now."""
        self._line = line
        ticked = self._ticked()
        self._begin()
        self._put(self.tr("Backup of {day}").format(day=moment_text(line.made, self._desk.language)), "title")
        self._sheet.addWidget(flow_of(
            quiet_button(self.tr("Open it beside as a new file…"), self._open_beside),
            quiet_button(self.tr("Check this backup"), self.check_asked.emit),
        ))  # fmt: skip
        self._draw_last(found)
        self._draw_differing(found, ticked)
        self._draw_counts(found)
        self._draw_since(found)
        self._sheet.addStretch(1)

    def _begin(self) -> None:
        self.records = None
        empty_column(self._sheet)

    def _put(self, words: str, name: str) -> None:
        label = selectable_label(name)
        label.setText(words)
        self._sheet.addWidget(label)

    def _heading(self, words: str) -> None:
        label = named(QLabel(words), "group")
        label.setContentsMargins(0, 10, 0, 0)
        self._sheet.addWidget(label)

    def _draw_last(self, found: Preview) -> None:
        desk = self._desk
        if found.last is not None:
            when = moment_text(found.last.time, desk.language)
            self._put(self.tr("Last change: {when}, {who}").format(when=when, who=found.last.who), "lacking")
        unlike = [(key, old, now) for key, (old, now) in found.counts.items() if old != now]
        for key, old, now in unlike:
            kind = desk.words(entity_named(key).many)
            self._put(self.tr("{kind}: {old} then, {now} now").format(kind=kind, old=old, now=now), "lacking")

    def _draw_counts(self, found: Preview) -> None:
        self._heading(self.tr("What it holds"))
        every = sorted(found.counts.items(), key=lambda one: -one[1][0])
        words = [f"{self._desk.words(entity_named(key).many)} {old}" for key, (old, _) in every if old]
        self._put(", ".join(words), "muted")

    def _draw_differing(self, found: Preview, ticked: set[tuple[str, str]]) -> None:
        self._heading(self.tr("Records that were otherwise then"))
        if not found.differing:
            self._put(self.tr("None: every record it holds is the same now, or was added later."), "muted")
            return
        self.records = QListWidget()
        self.records.setObjectName("take-back")
        self.records.setAccessibleName(self.tr("Records that were otherwise then"))
        for one in found.differing:
            item = QListWidgetItem(self._words(one))
            item.setData(WHICH, (one.entity, one.record))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = (one.entity, one.record) in ticked
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            item.setToolTip(self._details(one))
            self.records.addItem(item)
        height = self.records.sizeHintForRow(0) * min(len(found.differing), LINES) + 16
        self.records.setFixedHeight(height)
        self._sheet.addWidget(self.records)
        if found.more:
            self._put(self.tr("and {count} more").format(count=found.more), "muted")
        button = quiet_button(self.tr("Take back the ticked records"), self.take_back)
        button.setEnabled(self._desk.may_write)
        self._sheet.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _draw_since(self, found: Preview) -> None:
        self._heading(self.tr("Changes since then: {count}").format(count=found.since))
        for line in found.newest:
            when = moment_text(line.time, self._desk.language)
            self._put(f"{when} · {line.who} · {line.words}", "muted")
        if found.since > len(found.newest):
            rest = found.since - len(found.newest)
            self._put(self.tr("and {count} more").format(count=rest), "muted")

    def _words(self, one: TakeBack) -> str:
        kind = self._desk.words(entity_named(one.entity).one)
        if one.gone:
            return self.tr("{name} ({kind}): in the bin now").format(name=one.name, kind=kind)
        fields = ", ".join(field.label for field in one.fields[:FEW_FIELDS])
        more = ", …" if len(one.fields) > FEW_FIELDS else ""
        return f"{one.name} ({kind}): {fields}{more}"

    def _details(self, one: TakeBack) -> str:
        lines = [
            self.tr("{field}: {now} now, {then} then").format(field=f.label, now=f.before, then=f.after)
            for f in one.fields
        ]
        return "<br>".join(map(escape, lines))

    def _ticked(self) -> set[tuple[str, str]]:
        items = [self.records.item(row) for row in range(self.records.count())] if self.records else []
        return {tuple(item.data(WHICH)) for item in items if item.checkState() is Qt.CheckState.Checked}

    def take_back(self) -> None:
        """Give the ticked records the fields they had, as one thing to undo."""
        line, wanted, desk = self._line, sorted(self._ticked()), self._desk
        if line is None or self._working:
            return
        if not wanted:
            desk.told.emit(self.tr("Tick the records to take back first."), "plain")
            return
        self._working = True
        desk.tasks.run(
            lambda _: backups.take_back(desk.office, line.path, wanted),
            then=lambda _: self._taken(len(wanted)), failed=self._failed, parent=self,
            title=self.tr("Taking records back"), writes=True,
        )  # fmt: skip

    def _taken(self, count: int) -> None:
        self._working = False
        words = self.tr("As they were in the backup: {count}").format(count=count)
        self._desk.undoable.emit(words)

    def _failed(self, error: BaseException) -> None:
        self._working = False
        self._desk.tasks.failed.emit(error)

    def _open_beside(self) -> None:
        line, desk = self._line, self._desk
        if line is None:
            return
        target = ask_new_file(line.path.stem, desk.state, self)
        if target is not None:
            desk.tasks.run(
                lambda _: health.restore_backup(line.path, target), then=lambda _: self._restored(target),
                parent=self, title=self.tr("Opening a backup beside"),
            )  # fmt: skip

    def _restored(self, target: Path) -> None:
        words = self.tr("The backup stands as a file of its own: {path}. Open it with File, Open.")
        self._desk.told.emit(words.format(path=target), "good")
