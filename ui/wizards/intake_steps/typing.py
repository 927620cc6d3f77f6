"""Answers typed beside the picture of a form that came without its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import Refused
from app.services.form_name import FormName
from app.services.intake import Arrived
from app.services.intake_listing import Expected, TypedField
from app.services.intake_words import TYPED_CUT
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.theme import named
from ui.wizards.intake_steps import work
from ui.wizards.intake_steps.case import IntakeCase

_LONGEST: Final = 10_000
_LINES: Final = 3
_TICKED, _OFF = "Yes", "Off"


class Typing(QWidget):
    """Whose form it is, and a field an answer."""

    changed = Signal()

    def __init__(self, case: IntakeCase) -> None:
        """Begin empty."""
        super().__init__()
        self._case = case
        self._one: Arrived | None = None
        self._forms: tuple[Expected, ...] = ()
        self.fields: tuple[TypedField, ...] = ()
        self._read: dict[str, Callable[[], str]] = {}
        self._faults: dict[str, QLabel] = {}
        self._wish = 0
        self.which = QComboBox()
        self.which.setEditable(True)
        self.which.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.which.setAccessibleName(self.tr("Whose form it is"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(12)
        self._why = plain_label("")
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Answers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._why)
        column.addWidget(named(QLabel(self.tr("Whose form it is")), "field-label"))
        column.addWidget(self.which)
        column.addWidget(self._area, 1)
        self.which.activated.connect(lambda _: self._choose())

    @property
    def name(self) -> FormName | None:
        """Return the form that was chosen."""
        at = self.which.currentIndex()
        known = 0 <= at < len(self._forms) and self.which.currentText() == self._forms[at].words
        return self._forms[at].name if known else None

    @property
    def values(self) -> dict[str, str]:
        """Return what was typed."""
        return {name: read() for name, read in self._read.items()}

    @property
    def has_answers(self) -> bool:
        """Say whether anything was typed."""
        return any(value not in {"", _OFF} for value in self.values.values())

    def show_form(self, one: Arrived) -> None:
        """Ask whose form a file is; where its page says it, that stands chosen."""
        self._one = one
        self._wish += 1
        wish, case = self._wish, self._case
        self._why.setText(case.desk.words(one.why))
        self._clear()
        name = one.name if one.kind is not None and one.status not in {"unsealed", "other_paper"} else None
        case.desk.tasks.run(
            work.forms_waited_for, case.desk.office, name, case.desk.language,
            then=lambda forms: self._take_forms(forms, name, wish), parent=self, quick=True,
        )  # fmt: skip

    def show_refusal(self, refused: Refused) -> str:
        """Say at each field what does not fit; return what concerns the whole."""
        words = self._case.desk.words
        for label in self._faults.values():
            label.hide()
        rest = []
        for reason in refused.reasons:
            fault = self._faults.get(reason.where)
            if fault is None:
                rest.append(words(reason.why))
            else:
                fault.setText(words(reason.why))
                fault.show()
        return " ".join(rest)

    def _take_forms(self, forms: tuple[Expected, ...], name: FormName | None, wish: int) -> None:
        if wish != self._wish:
            return
        self._forms = forms
        self.which.clear()
        self.which.addItems([one.words for one in forms])
        finder = QCompleter([one.words for one in forms], self.which)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.activated.connect(lambda words: self._found(str(words)))
        self.which.setCompleter(finder)
        at = next((at for at, one in enumerate(forms) if one.name == name), -1)
        self.which.setCurrentIndex(at)
        line = self.which.lineEdit()
        if line is not None and at < 0:
            line.setPlaceholderText(self.tr("Type a name…"))
            line.clear()
        elif line is not None:
            line.setCursorPosition(0)
        self._choose()

    def _found(self, words: str) -> None:
        self.which.setCurrentIndex(self.which.findText(words))
        self._choose()

    def _choose(self) -> None:
        name, case = self.name, self._case
        self._wish += 1
        wish = self._wish
        if name is None:
            self._clear()
            return
        case.desk.tasks.run(
            work.fields_of, case.desk.office, name,
            then=lambda fields: self._take_fields(fields, wish), parent=self, quick=True,
        )  # fmt: skip

    def _clear(self) -> None:
        self._read, self._faults = {}, {}
        self._area.setWidget(QWidget())
        self.changed.emit()

    def _take_fields(self, fields: tuple[TypedField, ...], wish: int) -> None:
        if wish != self._wish:
            return
        before = {name: value for name, value in self.values.items() if value not in {"", _OFF}}
        known = {**(self._one.form.values if self._one is not None else {}), **before}
        self._clear()
        self.fields = fields
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for one in fields:
            self._add(column, one, known)
        column.addStretch(1)
        self._area.setWidget(sheet)
        self.changed.emit()

    def _add(self, column: QVBoxLayout, one: TypedField, known: Mapping[str, str]) -> None:
        words = self._case.desk.words(one.field.label)
        value = known.get(one.field.name, "")
        if one.field.kind == "tick":
            widget = self._tick(one, words, value)
        else:
            label = plain_label(words, "field-label")
            column.addSpacing(4)
            column.addWidget(label)
            make = {"long_text": self._prose, "choice": self._options}.get(one.field.kind, self._line)
            widget = make(one, value)
            widget.setAccessibleName(words)
            label.setBuddy(widget)
        fault = plain_label("", "refusal")
        fault.hide()
        self._faults[one.field.name] = fault
        column.addWidget(widget)
        column.addWidget(fault)

    def _tick(self, one: TypedField, words: str, value: str) -> QWidget:
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(value == _TICKED)
        self._read[one.field.name] = lambda: _TICKED if box.isChecked() else _OFF
        box.toggled.connect(lambda _: self.changed.emit())
        return box

    def _prose(self, one: TypedField, value: str) -> QWidget:
        text = QPlainTextEdit(value[:_LONGEST])
        text.setTabChangesFocus(True)
        text.setFixedHeight((_LINES + 1) * self.fontMetrics().lineSpacing() + 8)
        self._read[one.field.name] = lambda: text.toPlainText()[:_LONGEST]
        text.textChanged.connect(lambda: self._changed(text, one.field.name))
        return text

    def _changed(self, text: QPlainTextEdit, name: str) -> None:
        """Keep what was pasted within bounds, and say so."""
        fault = self._faults.get(name)
        if text.document().characterCount() > _LONGEST + 1:
            text.setPlainText(text.toPlainText()[:_LONGEST])
            if fault is not None:
                fault.setText(self._case.desk.words(TYPED_CUT))
                fault.show()
            return
        self.changed.emit()

    def _line(self, one: TypedField, value: str) -> QWidget:
        line = QLineEdit(value)
        line.setMaxLength(200 if one.field.kind == "number" else _LONGEST)
        self._read[one.field.name] = line.text
        line.textChanged.connect(lambda _: self.changed.emit())
        return line

    def _options(self, one: TypedField, value: str) -> QWidget:
        box = QComboBox()
        box.addItem("–", _OFF)
        for key, words in one.options:
            box.addItem(words, key)
        box.setCurrentIndex(max(box.findData(value), 0))
        self._read[one.field.name] = lambda: str(box.currentData())
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box
