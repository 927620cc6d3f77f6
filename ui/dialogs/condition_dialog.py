"""Asking for one condition of a list: how a field is to be, in plain words."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.condition import Condition, Way, is_day, is_sound, ways_of
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec
from ui.dialogs.condition_parts import NoPart, Part, StretchPart, ValuesPart, WordsPart
from ui.forms.choice_editors import QuietCombo
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

_ANY_HEIGHT = 16_777_215


class ConditionDialog(QDialog):
    """One field, how it is asked, and the answer."""

    def __init__(
        self, desk: Desk, spec: EntitySpec, field: FieldSpec, now: Condition | None, parent: QWidget
    ) -> None:
        """Show the condition in force, or an empty one."""
        super().__init__(parent)
        self._desk, self._spec, self._field = desk, spec, field
        self.condition: Condition | None = None
        label = desk.words(field.label)
        self.setWindowTitle(self.tr("Filter"))
        self.setMinimumWidth(340)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        title = plain_label(label, "title")
        column.addWidget(title)
        self._way = QuietCombo()
        self._way.setAccessibleName(self.tr("How"))
        self._parts: dict[str, Part] = {}
        self._stack = QStackedWidget()
        for way in ways_of(field):
            self._offer(way, now)
        self._way.currentIndexChanged.connect(self._show_part)
        column.addWidget(self._way)
        column.addWidget(self._stack, 1)
        self._refusal = named(QLabel(wordWrap=True), "refusal")
        self._refusal.hide()
        column.addWidget(self._refusal)
        column.addWidget(self._buttons())
        self._way.setCurrentIndex(max(self._way.findData(now.way if now is not None else ""), 0))
        self._show_part()

    def answer(self) -> None:
        """Take the answer and close, or say what is missing."""
        way: Way = self._way.currentData()
        values = self._parts[way].values()
        asked = Condition(field=self._field.name, way=way, values=values) if values is not None else None
        if asked is None or not is_sound(self._spec, asked):
            self._refusal.setText(self._missing(way))
            self._refusal.show()
            return
        self.condition = asked
        self.accept()

    def _offer(self, way: Way, now: Condition | None) -> None:
        words = {
            "any": self.tr("is one of"),
            "between": self.tr("lies between"),
            "contains": self.tr("contains"),
            "empty": self.tr("is empty"),
            "filled": self.tr("is filled in"),
        }
        part: Part
        if way == "any":
            part = ValuesPart(self._desk, self._spec, self._field, now)
        elif way == "between":
            part = StretchPart(self._desk, self._field, now)
        else:
            part = WordsPart(self._desk, self._field, now) if way == "contains" else NoPart()
        self._parts[way] = part
        self._stack.addWidget(part)
        self._way.addItem(words[way], way)

    def _show_part(self, *_: object) -> None:
        self._refusal.hide()
        self._stack.setCurrentIndex(self._way.currentIndex())
        shown = self._parts[self._way.currentData()]
        tall = isinstance(shown, ValuesPart)
        self._stack.setMaximumHeight(_ANY_HEIGHT if tall else shown.sizeHint().height())
        if shown.focusProxy() is not None:
            shown.setFocus()
        self.adjustSize()

    def _missing(self, way: Way) -> str:
        if way == "any":
            return self.tr("Tick at least one.")
        if way == "contains":
            return self.tr("Type the words to look for.")
        if is_day(self._field):
            return self.tr("Type at least one date, such as 16/3/2027 or 2027-03-16.")
        return self.tr("Type at least one number.")

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        main = named(QPushButton(self.tr("Filter")), "main")
        main.setDefault(True)
        buttons.addButton(main, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.answer)
        buttons.rejected.connect(self.reject)
        return buttons
