"""An entry of a logbook typed by a person of the office, as it stands on the paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import Told
from app.services.form_kind import FormField
from app.services.logbook import type_in
from app.services.logbook_answer import LONGEST, scheme_of, spread, typed_fields
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.theme import give_size, named

TICKED, OFF = "Yes", "Off"
_LINES: Final = 3


class LogbookTyping(QDialog):
    """One field an answer; what is refused stays in it."""

    def __init__(self, desk: Desk, entry: Any, parent: QWidget) -> None:
        """Begin with what the office has of the entry."""
        super().__init__(parent)
        self._desk, self._entry = desk, entry
        self._read: dict[str, Callable[[], str]] = {}
        self._faults: dict[str, QLabel] = {}
        self._saved = False
        title = self.tr("Type in period {no}").format(no=entry.no)
        self.setWindowTitle(title)
        self.setMinimumSize(420, 320)
        give_size(self, 560, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel(title, wordWrap=True), "title"))
        column.addWidget(self._sheet(), 1)
        self._general = plain_label("", "refusal")
        self._general.hide()
        column.addWidget(self._general)
        column.addWidget(self._buttons())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    @property
    def values(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: read() for name, read in self._read.items()}

    def save(self) -> None:
        """Take the entry in, or say at each field what does not fit."""
        if self._saved:
            return
        for label in (*self._faults.values(), self._general):
            label.hide()
        try:
            type_in(self._desk.office, self._entry.id, self.values)
        except Told as told:
            self._tell(told)
        else:
            self._saved = True
            self.accept()

    def _tell(self, told: Told) -> None:
        words = self._desk.words
        for where, sentence in [(one.where, words(one.why)) for one in getattr(told, "reasons", ())]:
            fault = self._faults.get(where, self._general)
            fault.setText(sentence)
            fault.show()
        if not getattr(told, "reasons", ()):
            self._general.setText(told.of(self._desk.language))
            self._general.show()

    def _sheet(self) -> QScrollArea:
        records, entry = self._desk.office.records, self._entry
        every = records.of("logbook_entry", placement_id=entry.placement_id)
        numbers = [one.no for one in every]
        scheme = scheme_of(records, records.get("placement", entry.placement_id))
        fields = typed_fields(scheme, first=entry.no == min(numbers), last=entry.no == max(numbers))
        known = spread(scheme, entry)
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for one in fields:
            self._add(column, one, known.get(one.name, ""))
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        return area

    def _add(self, column: QVBoxLayout, one: FormField, value: str) -> None:
        words = self._desk.words(one.label)
        if one.kind != "tick":
            label = plain_label(words, "field-label")
            column.addSpacing(4)
            column.addWidget(label)
        makers = {"tick": self._tick, "long_text": self._prose, "choice": self._options}
        widget = makers.get(one.kind, self._line)(one, words, value)
        widget.setAccessibleName(words)
        fault = plain_label("", "refusal")
        fault.hide()
        self._faults[one.name] = fault
        column.addWidget(widget)
        column.addWidget(fault)

    def _tick(self, one: FormField, words: str, value: str) -> QWidget:
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(value == TICKED)
        self._read[one.name] = lambda: TICKED if box.isChecked() else OFF
        return box

    def _prose(self, one: FormField, _words: str, value: str) -> QWidget:
        text = QPlainTextEdit(value)
        text.setTabChangesFocus(True)
        text.setFixedHeight((_LINES + 1) * self.fontMetrics().lineSpacing() + 8)
        self._read[one.name] = lambda: text.toPlainText()[: LONGEST + 1]
        return text

    def _line(self, one: FormField, _words: str, value: str) -> QWidget:
        line = QLineEdit(value.replace(".", self._comma))
        line.setMaxLength(40)
        self._read[one.name] = line.text
        return line

    def _options(self, one: FormField, _words: str, value: str) -> QWidget:
        box = QComboBox()
        box.addItem("–", "")
        for option in one.options:
            negative = one.options[0].startswith("-")
            shown = f"+{option}" if negative and option > "0" else option
            box.addItem(shown.replace("-", "−"), option)
        box.setCurrentIndex(max(box.findData(value), 0))
        self._read[one.name] = lambda: str(box.currentData())
        return box

    @property
    def _comma(self) -> str:
        return "." if self._desk.language == "en" else ","

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        main = named(QPushButton(self.tr("Save the entry")), "main")
        main.setDefault(True)
        buttons.addButton(main, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        return buttons


def type_entry(desk: Desk, entry: Any, parent: QWidget) -> bool:
    """Let a person type an entry; say whether it was saved."""
    dialog = LogbookTyping(desk, entry, parent)
    done = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if done:
        words = QCoreApplication.translate("LogbookTyping", "Period {no} is taken in.")
        desk.undoable.emit(words.format(no=entry.no))
    return done
