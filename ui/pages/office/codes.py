"""The code lists: one list at a time, its labels in four languages side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from app.domain.code import LISTS
from app.services import code_lists
from app.text import Text
from ui.forms.beside import beside
from ui.models.desk import Desk
from ui.pages.office.code_table import LONGEST, CodeTable
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import Instead, OfficePage
from ui.pages.page import Page, Verbs


class CodesPage(OfficePage):
    """The lists at the left, the entries of one at the right."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        title = desk.words(TITLE)
        super().__init__(desk, title)
        self.say(self.tr("Type in a cell to reword it; records keep the key. F2 edits, Enter saves."))
        self._retire = self.add_button(self.tr("Retire"), self.retire)
        self._add = self.add_button(self.tr("Add a code…"), self.begin, main=True)
        self.lists = LineTable(title, (self.tr("List"), self.tr("In use")), self._lines, wide=0)
        self.lists.chosen.connect(self._read)
        self.table = CodeTable(desk, self.tr("Codes of the list"), self.tr("Key"))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._weigh())
        self._body = Instead(self.table, self.tr("This list is empty. Choose Add a code."))
        self.column.addWidget(beside(self.lists, self._body, 280, 820), 1)
        self._counts: dict[str, int] = {}

    def arrive(self) -> None:
        """Read the lists and the entries of the one chosen."""
        self._counts = code_lists.counts(self._desk.office)
        self.lists.show_keys(list(LISTS), fit=not self.lists.lines.keys)
        if not self.lists.chosen_keys:
            self.lists.choose(next(iter(LISTS)))
        self._read()

    def show_record(self, entity: str, record: str) -> bool:
        """Choose a code in its list."""
        found = self._desk.office.records.get(entity, record) if entity == "code" else None
        if found is None:
            return False
        self.arrive()
        self.lists.choose(found.list)
        self.table.show_entries(code_lists.entries(self._desk.office, found.list), choose=record)
        return True

    def concerns(self, saved: Any) -> bool:
        """Look again when codes were saved."""
        return not saved.touched or any(one.entity == "code" for one in saved.touched)

    def verbs(self) -> Verbs:
        """Begin a code with the key for a new record; F6 goes between the lists."""
        return {"new_record": self.begin, "main": self.begin, "swap": self._swap}

    def begin(self) -> None:
        """Ask for the label of a new code and go to its cells."""
        desk, chosen = self._desk, self._list
        if not desk.may_write or not chosen:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Add a code"))
        dialog.setLabelText(self.tr("Label in the language of the window; the others go into the cells"))
        dialog.setTextValue("")
        accepted = dialog.exec() == QInputDialog.DialogCode.Accepted
        words = dialog.textValue()[:LONGEST]
        dialog.deleteLater()
        if accepted:
            self.add(words)

    def add(self, words: str) -> None:
        """Add a code with a label in the language of the window."""
        desk, chosen = self._desk, self._list
        made = desk.attempt(lambda: code_lists.add(desk.office, chosen, {desk.language: words}))
        if made is not None:
            self.table.show_entries(code_lists.entries(desk.office, chosen), choose=made)
            self._body.show_any(True)
            self.table.setFocus()

    def retire(self) -> None:
        """Retire the chosen code, or take it into use again."""
        entry, desk = self.table.chosen, self._desk
        if entry is None or not desk.may_write:
            return

        def turn() -> bool:
            code_lists.set_active(desk.office, entry.id, active=not entry.active)
            return True

        if desk.attempt(turn):
            retired = self.tr("The code is retired: it is not offered any more, and records keep it.")
            desk.undoable.emit(retired if entry.active else self.tr("The code is in use again."))

    @property
    def _list(self) -> str:
        chosen = self.lists.chosen_keys
        return str(chosen[0]) if chosen else ""

    def _read(self) -> None:
        found = code_lists.entries(self._desk.office, self._list) if self._list else []
        self.table.show_entries(found)
        self._body.show_any(bool(found))
        self._weigh()

    def _weigh(self) -> None:
        entry = self.table.chosen
        self._add.setEnabled(self._desk.may_write)
        self._retire.setEnabled(self._desk.may_write and entry is not None)
        self._retire.setText(
            self.tr("Use again") if entry is not None and not entry.active else self.tr("Retire")
        )

    def _lines(self, keys: Sequence[str]) -> list[Line]:
        return [Line((self._desk.words(LISTS[key]), str(self._counts.get(key, 0)))) for key in keys]

    def _swap(self) -> None:
        target = self.lists if self.table.hasFocus() else self.table
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


TITLE = Text(en="Code lists", sv="Kodlistor", nb="Kodelister", da="Kodelister")
PAGE = Page(key="codes", title=TITLE, order=50, entity="code", make=CodesPage)
