"""The audit: who did what when, the newest first, with the changes of the line chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.domain.catalogue import entities, entity_named
from app.domain.display import moment_text
from app.services import audit
from app.services.audit import AuditLine, AuditQuery, FieldChange, RecordChange
from app.text import Text
from ui.forms.beside import beside
from ui.forms.choice_editors import QuietCombo
from ui.forms.day_typing import day_typed, example
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
from ui.theme import button_words

PAUSE: Final = 300
_NOT_DRAWN: Final = -2
FRESH: Final = 500
"""Milliseconds after a save before the list is read again: a bulk change is one reading."""


class AuditPage(OfficePage):
    """All acts in one list; a line shows what it changed."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        title = desk.words(TITLE)
        super().__init__(desk, title)
        self._save = self.add_button(self.tr("Export what is shown…"), self.export)
        self._who, self._kind = QuietCombo(), QuietCombo()
        self._since, self._until, self._filter = QLineEdit(), QLineEdit(), QLineEdit()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._read)
        self.column.addWidget(self._filters())
        self.table = LineTable(title, (self.tr("Time"), self.tr("Who"), self.tr("What")), self._lines, wide=2)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(self._open)
        self._body = Instead(self.table, self.tr("Nothing fits the filter."))
        frame, self._side = card()
        self.column.addWidget(beside(self._body, frame, 680, 400), 1)
        self._asked, self._shown, self._exporting = 0, _NOT_DRAWN, False
        self._known: dict[int, AuditLine] = {}

    def arrive(self) -> None:
        """Read the acts, and who is in them."""
        desk = self._desk
        desk.tasks.run(lambda _: audit.people(desk.office), then=self._fill_choices, parent=self)
        self._read()

    def verbs(self) -> Verbs:
        """Export with the usual key, filter with Ctrl+F."""
        return {"export": self.export, "filter": self._filter.setFocus}

    def concerns(self, saved: Any) -> bool:
        """Read again a little after the last of several saves."""
        if saved is not None:
            self._timer.start(FRESH)
        return False

    def export(self) -> None:
        """Write the lines shown as a table."""
        numbers = list(self.table.lines.keys)
        if not numbers or self._exporting:
            return
        words = self.tr("Export the audit log")
        name = self.tr("audit")
        start = str(Path.home() / f"{name}.csv")
        found, _ = QFileDialog.getSaveFileName(self, words, start, "CSV (*.csv);;Excel (*.xlsx)")
        if found:
            self.write(numbers, Path(found))

    def write(self, numbers: Sequence[int], path: Path) -> None:
        """Write acts as a table beside the window."""
        self._exporting = True
        self._save.setEnabled(False)
        desk = self._desk
        desk.tasks.run(
            lambda progress: audit.export(desk.office, numbers, path, desk.language, progress.step),
            then=lambda count: self._exported(count, path), failed=self._failed, parent=self,
            title=self.tr("Exporting the audit log"), writes=True,
        )  # fmt: skip

    def _exported(self, count: int, path: Path) -> None:
        self._end_export()
        words = self.tr("Written to {path}: {count}").format(count=count, path=path)
        self._desk.told.emit(words, "good")

    def _failed(self, error: BaseException) -> None:
        self._end_export()
        self._desk.tasks.failed.emit(error)

    def _end_export(self) -> None:
        self._exporting = False
        self._save.setEnabled(True)

    def _query(self) -> AuditQuery:
        return AuditQuery(
            who=str(self._who.currentData() or ""), entity=str(self._kind.currentData() or ""),
            since=self._day(self._since), until=self._day(self._until), find=self._filter.text(),
        )  # fmt: skip

    def _day(self, field: QLineEdit) -> date | None:
        typed = field.text().strip()
        found = day_typed(typed, self._desk.office.today) if typed else None
        field.setProperty("refused", bool(typed) and found is None)
        field.style().unpolish(field)
        field.style().polish(field)
        return found

    def _read(self) -> None:
        """Look beside the window; only the answer to the last question counts."""
        self._asked += 1
        asked, query, desk = self._asked, self._query(), self._desk
        desk.tasks.run(
            lambda _: audit.acts(desk.office, query), then=lambda found: self._show(asked, found), parent=self
        )

    def _show(self, asked: int, found: list[int]) -> None:
        if asked != self._asked:
            return
        self._known.clear()
        self.table.show_keys(found)
        self._body.show_any(bool(found))
        self._save.setEnabled(bool(found) and not self._exporting)
        self.say(self.tr("Lines: {count}, the newest first. Delicate values are never shown here.").format(
            count=len(found)
        ))  # fmt: skip

    def _lines(self, keys: Sequence[int]) -> list[Line]:
        desk = self._desk
        found = audit.lines(desk.office, keys, desk.language)
        self._known.update({line.act: line for line in found})
        return [Line((moment_text(one.time, desk.language), one.who, one.words)) for one in found]

    def _open(self, act: int) -> None:
        line = self._known.get(act)
        if line is not None and line.record:
            self._open_record(line.entity, line.record)

    def _open_record(self, entity: str, record: str) -> None:
        desk = self._desk
        if desk.office.records.get(entity, record) is not None:
            desk.asked.emit(entity, record)
        else:
            desk.told.emit(self.tr("This record lies in the bin or is erased."), "plain")

    def _show_chosen(self) -> None:
        chosen = self.table.chosen_keys
        act = chosen[0] if chosen else -1
        if act == self._shown:
            return
        self._shown = act
        empty_column(self._side)
        if act < 0:
            words = selectable_label("muted")
            words.setText(self.tr("Choose a line to see what was changed."))
            self._side.addWidget(words)
            self._side.addStretch(1)
            return
        desk = self._desk
        desk.tasks.run(
            lambda _: audit.changes(desk.office, act, desk.language),
            then=lambda found: self._draw(act, *found), parent=self,
        )  # fmt: skip

    def _draw(self, act: int, changes: list[RecordChange], total: int) -> None:
        line = self._known.get(act)
        if act != self._shown or line is None:
            return
        empty_column(self._side)
        head = selectable_label("muted")
        head.setText(f"{moment_text(line.time, self._desk.language)} · {line.who}")
        self._side.addWidget(head)
        what = selectable_label("group")
        what.setText(line.words)
        self._side.addWidget(what)
        for change in changes:
            self._side.addWidget(self._record_head(change))
            for one in change.fields:
                self._side.addWidget(_field_line(one))
        if total > len(changes):
            rest = selectable_label("muted")
            rest.setText(self.tr("and {count} more").format(count=total - len(changes)))
            self._side.addWidget(rest)
        self._side.addStretch(1)

    def _record_head(self, change: RecordChange) -> QWidget:
        button = quiet_button(
            button_words(change.name, 48),
            lambda: self._open_record(change.entity, change.record),
            name="link",
        )
        button.setToolTip(change.name)
        button.setAccessibleName(self.tr("Open {name}").format(name=change.name))
        return flow_of(button)

    def _filters(self) -> QWidget:
        day = example(self._desk.language)
        fields: tuple[tuple[QLineEdit, str, str], ...] = (
            (self._since, self.tr("From day"), self.tr("From, such as {day}").format(day=day)),
            (self._until, self.tr("Until day"), self.tr("Until, such as {day}").format(day=day)),
            (self._filter, self.tr("Filter the audit by name"), self.tr("Filter by name or title…")),
        )
        for field, name, hint in fields:
            field.setMaxLength(200)
            field.setClearButtonEnabled(True)
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance(hint) + 56)
            field.textChanged.connect(self._wait)
        for combo, name in ((self._who, self.tr("Person")), (self._kind, self.tr("Kind"))):
            combo.setAccessibleName(name)
            combo.setMinimumContentsLength(16)
            combo.currentIndexChanged.connect(self._wait)
        return flow_of(self._filter, self._who, self._kind, self._since, self._until)

    def _wait(self) -> None:
        self._timer.start(PAUSE)

    def _fill_choices(self, initials: list[str]) -> None:
        desk = self._desk
        kinds = sorted((desk.words(entity_named(key).many), key) for key in entities())
        people = [(who, who) for who in initials]
        for combo, every, choices in (
            (self._who, self.tr("Everyone"), people),
            (self._kind, self.tr("All kinds"), kinds),
        ):
            kept = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(every, "")
            for words, key in choices:
                combo.addItem(words, key)
            combo.setCurrentIndex(max(combo.findData(kept), 0))
            combo.blockSignals(False)


def _field_line(change: FieldChange) -> QWidget:
    words = selectable_label("lacking")
    begun = change.before == "–"
    words.setText(
        f"{change.label}: {change.after}" if begun else f"{change.label}: {change.before} → {change.after}"
    )
    return words


TITLE = Text(en="Audit log", sv="Händelselogg", nb="Hendelseslogg", da="Hændelseslog")
PAGE = Page(key="audit", title=TITLE, order=80, make=AuditPage)
