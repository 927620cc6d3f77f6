"""The fields of a record in their groups, grown from the declaration of its entity."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.services.record_check import Remark
from app.text import LANGUAGES, Language
from ui.forms.field_line import FieldLine
from ui.models.desk import Desk
from ui.theme import icon, named, tokens


class FieldGroup(QWidget):
    """A heading and its fields; folded while none of them holds anything."""

    def __init__(self, title: str) -> None:
        """Begin open and empty."""
        super().__init__()
        self.lines: list[FieldLine] = []
        self._title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        self._heading = named(QPushButton(title), "fold")
        self._heading.setCheckable(True)
        self._heading.setIconSize(QSize(12, 12))
        self._heading.toggled.connect(self._open)
        self._body = QWidget()
        self.body = QVBoxLayout(self._body)
        self.body.setContentsMargins(0, 2, 0, 4)
        self.body.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._body)

    def settle(self) -> None:
        """Fold if there is nothing to see."""
        filled = any(line.editor.value() not in (None, "", (), False, {}) for line in self.lines)
        self.unfold(filled or any(line.field.required for line in self.lines))

    def unfold(self, opened: bool = True) -> None:  # noqa: FBT001, FBT002 - as Qt's own setVisible
        """Open or fold."""
        self._heading.setChecked(opened)
        self._open(opened)

    def _open(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        self._body.setVisible(opened)
        self._heading.setIcon(icon("chevron" if opened else "fold", tokens().muted))


class RecordForm(QWidget):
    """All fields of one record. Each saves itself."""

    kept = Signal(str)
    """This field was saved."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Make the editors once; records are shown in them one after the other."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._spec = spec
        self._record: Any = None
        self._languages: tuple[Language, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 8)
        self._column.setSpacing(0)
        self.groups: list[FieldGroup] = []
        self.lines: dict[str, FieldLine] = {}

    def show_record(self, record: Any) -> None:
        """Show a record, the same one again or another."""
        fresh = self._record is None or self._record.id != record.id
        self._record = record
        languages = self._languages_of(record)
        if languages != self._languages:
            self._languages = languages
            self._build()
            fresh = True
        for line in self.lines.values():
            line.show_record(record)
        if fresh:
            for group in self.groups:
                group.settle()

    def forget(self) -> None:
        """Treat the next record as one not seen before."""
        self._record = None
        for line in self.lines.values():
            line.forget()

    def leave(self) -> None:
        """Save what is being typed."""
        for line in self.lines.values():
            if line.editor.hasFocus() or line.editor.isAncestorOf(self.focusWidget()):
                line.leave()

    def point_out(self, name: str, sentence: str = "") -> bool:
        """Go to a field, with a sentence under it; say whether the form has it."""
        line = self.lines.get(name)
        if line is None:
            return False
        next(group for group in self.groups if line in group.lines).unfold()
        line.point_out(sentence)
        return True

    def show_remarks(self, found: Iterable[Remark]) -> list[Remark]:
        """Show what the checks find at the fields they name; return what stands at no field."""
        every = list(found)
        first: dict[str, Remark] = {}
        for remark in every:
            first.setdefault(remark.field, remark)
        for name, line in self.lines.items():
            remark_here = first.get(name)
            words = self._desk.words(remark_here.text) if remark_here is not None else ""
            if words and line.remark != words:
                next(group for group in self.groups if line in group.lines).unfold()
            line.show_remark(words, remark_here.severity if remark_here is not None else "warning")
        return [one for one in every if first.get(one.field) is not one or one.field not in self.lines]

    def _build(self) -> None:
        for group in self.groups:
            group.hide()
            group.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self.groups, self.lines = [], {}
        made: dict[str, FieldGroup] = {}
        for field in self._spec.fields.values():
            if self._spec.machine is not None and field.name in {"state", "state_day"}:
                continue
            title = self._desk.words(field.group or self._spec.one)
            if title not in made:
                made[title] = FieldGroup(title)
                self.groups.append(made[title])
                self._column.addWidget(made[title])
            self._add(made[title], field)
        self._column.addStretch(1)

    def _add(self, group: FieldGroup, field: FieldSpec) -> None:
        line = FieldLine(self._desk, self._spec, field.name, self._other, self._languages)
        line.kept.connect(lambda name=field.name: self._tell_kept(name))
        group.lines.append(line)
        group.body.addWidget(line)
        self.lines[field.name] = line

    def _tell_kept(self, name: str) -> None:
        """Leave the tick at the field saved last alone."""
        for other, line in self.lines.items():
            if other != name and line.is_kept:
                line.show_kept(False)
        self.kept.emit(name)

    def _other(self, name: str) -> Any:
        return getattr(self._record, name, None)

    def _languages_of(self, record: Any) -> tuple[Language, ...]:
        """Return the languages wordings are written in: those of the record's programme, else all."""
        if not any(field.kind is Kind.PHRASES for field in self._spec.fields.values()):
            return LANGUAGES
        programme = record if self._spec.key == "programme" else None
        linked = getattr(record, "programme_id", None)
        if programme is None and linked:
            programme = self._desk.office.records.get("programme", linked)
        chosen = tuple(code for code in LANGUAGES if code in getattr(programme, "languages", ()))
        return chosen or LANGUAGES
