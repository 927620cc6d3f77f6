"""The bin: everything deleted in one list, with the way back for many and the way out for one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.domain.catalogue import entity_named
from app.domain.display import moment_text
from app.services import bin as office_bin
from app.services import erasure
from app.services.bin import Binned
from app.services.erasure import Erasure
from app.text import Text
from ui.dialogs.erase_dialog import EraseDialog
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import Instead, OfficePage
from ui.pages.page import Page, Verbs

PAUSE: Final = 250
MOST_NAMED: Final = 8
"""So many files are named before an erasure; the rest is counted."""


class BinPage(OfficePage):
    """What lies in the bin."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        title = desk.words(TITLE)
        super().__init__(desk, title)
        self._restore = self.add_button(self.tr("Restore"), self.restore, main=True)
        self._erase = self.add_button(self.tr("Erase for ever…"), self.erase)
        self._filter, self._kind = QLineEdit(), QuietCombo()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._read)
        self.column.addLayout(self._filters())
        headings = (self.tr("Name"), self.tr("Kind"), self.tr("Deleted"), self.tr("By"))
        self.table = LineTable(title, headings, self._lines, many=True, wide=0)
        self.table.chosen.connect(self._weigh)
        self.table.opened.connect(self._offer)
        self._body = Instead(self.table, "")
        self.column.addWidget(self._body, 1)
        self._asked = 0
        self._working = False
        self._every = 0
        for button in (self._restore, self._erase):
            button.setEnabled(False)

    def arrive(self) -> None:
        """Read what lies in the bin."""
        self._fill_kinds()
        self._read()

    def verbs(self) -> Verbs:
        """Restore with the main key, filter with Ctrl+F."""
        return {"main": self.restore, "filter": self._filter.setFocus}

    def restore(self) -> None:
        """Take the selected records out, as one thing to undo."""
        chosen: list[Binned] = self.table.chosen_keys
        if not chosen or self._working or not self._desk.may_write:
            return
        self._begin()
        self._desk.tasks.run(
            lambda _: office_bin.restore_all(self._desk.office, chosen),
            then=lambda saved: self._restored(len({one.record for one in saved.touched})),
            failed=self._failed, parent=self, title=self.tr("Restoring from the bin"), writes=True,
        )  # fmt: skip

    def erase(self) -> None:
        """Show what erasing the selected record would take, ask, and do it."""
        chosen: list[Binned] = self.table.chosen_keys
        if len(chosen) != 1 or self._working:
            return
        found = self._desk.attempt(lambda: erasure.look(self._desk.office, chosen[0].record))
        if found is None:
            return
        dialog = EraseDialog(self._name(chosen[0]), self._takes(found), self._stays(found), self)
        accepted = dialog.exec() == EraseDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self._begin()
            self._desk.tasks.run(
                lambda _: erasure.erase(self._desk.office, chosen[0].record),
                then=self._erased, failed=self._failed, parent=self, title=self.tr("Erasing for ever"),
                writes=True,
            )  # fmt: skip

    def _offer(self, one: Binned) -> None:
        words = self.tr("{name} lies in the bin.").format(name=self._name(one))
        self._desk.offered.emit(words, self.tr("Restore"), self.restore)

    def _begin(self) -> None:
        self._working = True
        self._weigh()

    def _restored(self, count: int) -> None:
        self._working = False
        self._desk.undoable.emit(self.tr("Restored from the bin: {count}").format(count=count))
        self.arrive()

    def _erased(self, done: Erasure) -> None:
        self._working = False
        if done.hindered is not None:
            self._desk.told.emit(done.hindered.of(self._desk.language), "warn")
        else:
            self._desk.told.emit(self.tr("The record is erased for ever."), "good")
        self.arrive()

    def _failed(self, error: BaseException) -> None:
        self._working = False
        self._weigh()
        self._desk.tasks.failed.emit(error)

    def _read(self) -> None:
        """Look beside the window; only the answer to the last question counts."""
        self._asked += 1
        asked, desk = self._asked, self._desk
        kind, words = str(self._kind.currentData() or ""), self._filter.text()
        desk.tasks.run(
            lambda _: office_bin.binned(desk.office, entity=kind, find=words),
            then=lambda found: self._show(asked, found), parent=self,
        )  # fmt: skip

    def _show(self, asked: int, found: list[Binned]) -> None:
        if asked != self._asked:
            return
        self.table.show_keys(found)
        filtered = bool(self._filter.text().strip() or self._kind.currentData())
        self._body.show_any(
            bool(found),
            self.tr("Nothing in the bin fits the filter.")
            if filtered
            else self.tr("The bin is empty. What you delete lies here until you restore it or erase it."),
        )  # fmt: skip
        self._weigh()

    def _weigh(self) -> None:
        chosen, shown = len(self.table.chosen_keys), len(self.table.lines.keys)
        may = self._desk.may_write and not self._working
        self._restore.setEnabled(may and chosen > 0)
        self._erase.setEnabled(may and chosen == 1 and self._desk.office.role == "lead")
        self._erase.setToolTip(self.tr("For a lead, one record at a time"))
        words = self.tr("{shown} of {every}").format(shown=shown, every=self._every)
        selected = self.tr("{count} selected").format(count=chosen)
        self.say(f"{words} · {selected}" if chosen else words)

    def _lines(self, keys: Sequence[Binned]) -> list[Line]:
        desk = self._desk
        names = office_bin.names(desk.office, keys, desk.language)
        return [
            Line((
                name, desk.words(entity_named(one.entity).one),
                moment_text(one.at, desk.language) if one.at is not None else "", one.who,
            ))
            for one, name in zip(keys, names, strict=True)
        ]  # fmt: skip

    def _name(self, one: Binned) -> str:
        kind = self._desk.words(entity_named(one.entity).one)
        return f"{kind}: {office_bin.names(self._desk.office, [one], self._desk.language)[0]}"

    def _takes(self, found: Erasure) -> list[str]:
        takes = [
            self.tr("{kind}, changes: {count}").format(
                kind=self._desk.words(entity_named(entity).many), count=count
            )
            for entity, count in found.changes.items()
        ]
        files = ", ".join(found.attachments[:MOST_NAMED])
        if files:
            more = "…" if len(found.attachments) > MOST_NAMED else ""
            takes.append(self.tr("Attached files: {names}").format(names=files + more))
        return takes

    def _stays(self, found: Erasure) -> list[str]:
        stays = [self.tr("the paper {name}").format(name=name) for name in found.papers[:MOST_NAMED]]
        if found.backups:
            stays.append(self.tr("backups of the office: {count}").format(count=len(found.backups)))
        stays.append(self.tr("mails, memory sticks and copies of the office file that were passed on"))
        if found.other_desks:
            stays.append(
                self.tr("other desks, until their next exchange: {count}").format(count=found.other_desks)
            )
        return stays

    def _wait(self) -> None:
        self._timer.start()

    def _fill_kinds(self) -> None:
        counts, kept = office_bin.kinds(self._desk.office), self._kind.currentData()
        self._every = sum(counts.values())
        named_kinds = sorted((self._desk.words(entity_named(key).many), key) for key in counts)
        self._kind.blockSignals(True)
        self._kind.clear()
        self._kind.addItem(self.tr("All kinds"), "")
        for words, key in named_kinds:
            self._kind.addItem(f"{words}  {counts[key]}", key)
        self._kind.setCurrentIndex(max(self._kind.findData(kept), 0))
        self._kind.blockSignals(False)

    def _filters(self) -> QHBoxLayout:
        self._filter.setMaxLength(200)
        self._filter.setClearButtonEnabled(True)
        self._filter.setPlaceholderText(self.tr("Filter by name or number…"))
        self._filter.setAccessibleName(self.tr("Filter the bin"))
        self._filter.textChanged.connect(self._wait)
        self._kind.setAccessibleName(self.tr("Kind"))
        self._kind.setMinimumContentsLength(18)
        self._kind.currentIndexChanged.connect(self._wait)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._filter, 1)
        row.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignRight)
        return row

    def concerns(self, saved: Any) -> bool:
        """Read again after any save but an own one, which reads by itself."""
        return bool(saved) and not self._working


TITLE = Text(en="Bin", sv="Papperskorg", nb="Papirkurv", da="Papirkurv")
PAGE = Page(key="bin", title=TITLE, order=65, make=BinPage)
