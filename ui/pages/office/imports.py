"""Every import of the office, the newest first; the one chosen with its counts and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QTimer

from app.domain.catalogue import entities
from app.domain.display import moment_text
from app.services import editing
from app.services.import_history import PastImport, past_imports
from app.text import Text
from ui.forms.beside import beside
from ui.models.desk import Desk
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import (
    Instead,
    OfficePage,
    card,
    empty_column,
    flow_of,
    quiet_button,
    selectable_label,
)
from ui.pages.page import Page, Verbs

TITLE: Final = Text(en="Imports", sv="Importer", nb="Importer", da="Importer")
FRESH: Final = 300
"""Milliseconds after a save before the list is read again."""
_ROWS_NAMED: Final = 40


class ImportsPage(OfficePage):
    """A list of imports; beside it what the chosen one did, and a button that takes it back."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        title = desk.words(TITLE)
        super().__init__(desk, title)
        if desk.may_write:
            self.add_button(self.tr("Import a list…"), lambda: desk.commanded.emit("import_list"), main=True)
        headings = (self.tr("When"), self.tr("Who"), self.tr("List"), self.tr("Rows"), self.tr("State"))
        self.table = LineTable(title, headings, self._lines, wide=2)
        self.table.chosen.connect(self._show_chosen)
        nothing = self.tr("No list has been imported yet. Each import is listed here, and can be taken back "
                          "as a whole.")  # fmt: skip
        self._body = Instead(self.table, nothing)
        frame, self._side = card()
        self.column.addWidget(beside(self._body, frame, 640, 440), 1)
        self._known: dict[str, PastImport] = {}
        self._undoing, self._asked = "", ""
        self._timer = QTimer(self, singleShot=True, interval=FRESH)
        self._timer.timeout.connect(self._read)

    def arrive(self) -> None:
        """Read the imports."""
        self._read()

    def verbs(self) -> Verbs:
        """Read again with F5."""
        return {"refresh": self._read}

    def concerns(self, saved: Any) -> bool:  # noqa: ARG002 - any save may be an import or its undo
        """Read again a little after the last of several saves."""
        self._timer.start()
        return False

    def undo(self, batch: str) -> None:
        """Take an import back, beside the window; once."""
        if self._undoing or not self._desk.may_write:
            return
        self._undoing, self._asked = batch, ""
        self._show_chosen()
        desk = self._desk
        desk.tasks.run(
            lambda _: editing.undo(desk.office, batch).kept, then=self._undone, failed=self._failed,
            parent=self, title=self.tr("Taking an import back"), writes=True,
        )  # fmt: skip

    def _undone(self, kept: int) -> None:
        self._undoing = ""
        words = self.tr("The import is taken back.")
        stays = self.tr("Changes that stay, because somebody has built on them since: {count}.")
        self._desk.told.emit(
            f"{words} {stays.format(count=kept)}" if kept else words, "warn" if kept else "good"
        )
        self._read()

    def _failed(self, error: BaseException) -> None:
        self._undoing = ""
        self._show_chosen()
        self._desk.tasks.failed.emit(error)

    def _read(self) -> None:
        desk = self._desk
        desk.tasks.run(lambda _: past_imports(desk.office), then=self._show, parent=self)

    def _show(self, found: tuple[PastImport, ...]) -> None:
        self._known = {one.batch: one for one in found}
        self.table.show_keys([one.batch for one in found])
        if found and not self.table.chosen_keys:
            self.table.choose(found[0].batch)
        self._body.show_any(bool(found))
        self._show_chosen()

    def _lines(self, keys: Sequence[str]) -> list[Line]:
        desk = self._desk
        lines = []
        for one in (self._known[key] for key in keys):
            name = desk.words(one.name) + (f"  ·  {one.file}" if one.file else "")
            state = self.tr("taken back") if one.undone else self.tr("in the office")
            rows = str(one.rows) if one.rows >= 0 else "–"
            cells = (moment_text(one.moment.astimezone(), desk.language), one.who, name, rows, state)
            lines.append(Line(cells, ("", "", "", "", "plain" if one.undone else "active")))
        return lines

    def _show_chosen(self) -> None:
        empty_column(self._side)
        chosen = self.table.chosen_keys
        one = self._known.get(chosen[0]) if chosen else None
        if one is None:
            self._say(self.tr("Choose an import to see what it did."), "muted")
        else:
            self._tell(one)
        self._side.addStretch(1)

    def _tell(self, one: PastImport) -> None:
        desk = self._desk
        self._say(f"{moment_text(one.moment.astimezone(), desk.language)} · {one.who}", "muted")
        self._say(desk.words(one.name), "group")
        if one.file:
            self._say(one.file, "muted")
        if one.programme and (name := desk.name("programme", one.programme)):
            self._say(self.tr("Programme: {name}").format(name=name), "")
        for words in self._counts(one):
            self._say(words, "")
        if one.undone:
            self._say(self.tr("This import is taken back."), "group")
        elif self._undoing == one.batch:
            self._say(self.tr("It is being taken back…"), "muted")
        elif self._asked == one.batch:
            self._show_question(one.batch)
        elif desk.may_write:
            button = quiet_button(self.tr("Undo this import…"), lambda: self._ask(one.batch))
            self._side.addWidget(flow_of(button))

    def _counts(self, one: PastImport) -> list[str]:
        desk = self._desk
        begun = [
            f"{number} {desk.words(entities()[key].one if number == 1 else entities()[key].many).lower()}"
            for key, number in one.records.items()
            if key in entities()
        ]
        told = [self.tr("New: {records}").format(records=", ".join(begun))] if begun else []
        sentences = (
            (self.tr("Rows that began something new: {count}"), one.created),
            (self.tr("Rows that filled in what was known: {count}"), one.updated),
            (self.tr("Rows passed over: {count}"), one.skipped),
        )
        told += [words.format(count=count) for words, count in sentences if count > 0]
        return [*told, self._out(one)] if one.refused > 0 else told

    def _out(self, one: PastImport) -> str:
        """Return how many rows stayed out, and which as long as this desk remembers it."""
        named = ", ".join(str(row) for row in one.refused_rows[:_ROWS_NAMED])
        more = " …" if len(one.refused_rows) > _ROWS_NAMED else ""
        count = f"{one.refused} ({named}{more})" if named else str(one.refused)
        return self.tr("Rows that stayed out: {rows}").format(rows=count)

    def _ask(self, batch: str) -> None:
        """Ask once, in place of the button."""
        self._asked = batch
        self._show_chosen()

    def _show_question(self, batch: str) -> None:
        words = self.tr("Take the whole import back? What it began goes, and what it filled in becomes empty "
                        "again. What somebody has built on since stays, and is counted.")  # fmt: skip
        self._say(words, "group")
        yes = quiet_button(self.tr("Undo the import"), lambda: self.undo(batch))
        no = quiet_button(self.tr("Keep it"), lambda: self._ask(""))
        self._side.addWidget(flow_of(yes, no))
        no.setFocus()

    def _say(self, words: str, name: str) -> None:
        label = selectable_label(name)
        label.setText(words)
        self._side.addWidget(label)


PAGE: Final = Page(key="imports", title=TITLE, order=70, make=ImportsPage)
