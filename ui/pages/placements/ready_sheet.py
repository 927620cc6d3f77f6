"""Beside the grid: the gate of the present cell, what it lacks, and the one thing that mends it here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout
from typing_extensions import override

from app.domain.catalogue import entity_named
from app.domain.display import day_text
from app.domain.fields import FieldSpec, Kind
from app.domain.placement_vocabulary import SIDES
from app.services.expectations import sheet_of
from app.services.mend import Mend
from app.services.readiness import ReadyCell, ReadyRow, mend_of
from app.services.readiness_column import Column
from app.services.readiness_hints import address_of_host
from ui.dialogs.asked_field import AskedField
from ui.dialogs.new_record import begin
from ui.forms.day_typing import example
from ui.forms.link_button import LinkButton
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.models.desk import Desk


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: ARG001 - as in the actions of the menus
    """Mark words for the translators of a context."""
    return words


FIELDS: Final[Mapping[str, tuple[str, str]]] = {
    "place_of_work": ("placement", "place_of_work"),
    "mentor": ("role", "person_id"),
    "mentor_met": ("role", "first_met_on"),
    "roles": ("role", "person_id"),
    "insurance": ("participant", "insurance_valid_to"),
}
"""Gates that one field opens: the field that is asked for."""
SAVES: Final[Mapping[str, str]] = {
    "place_of_work": QT_TRANSLATE_NOOP("ReadySheet", "Save"),
    "mentor": QT_TRANSLATE_NOOP("ReadySheet", "Name the mentor"),
    "mentor_met": QT_TRANSLATE_NOOP("ReadySheet", "They met"),
    "roles": QT_TRANSLATE_NOOP("ReadySheet", "Fill the role"),
    "insurance": QT_TRANSLATE_NOOP("ReadySheet", "Insured"),
    "support_sheet": QT_TRANSLATE_NOOP("ReadySheet", "Issue now"),
    "onboarding": QT_TRANSLATE_NOOP("ReadySheet", "Make the list"),
    "expectations": QT_TRANSLATE_NOOP("ReadySheet", "Send the sheet…"),
    "mentor_trained": QT_TRANSLATE_NOOP("ReadySheet", "Invite…"),
    "change_notices": QT_TRANSLATE_NOOP("ReadySheet", "Read, by phone"),
}
"""What stands on the button of a gate that is opened here."""
WIDE: Final = 268
POINTS: Final = "points"
AGREED: Final = "agreed"
"""What is asked for besides, of an expectation sheet: points to add, and that all are agreed."""


class ReadySheet(QFrame):
    """Shows one cell. Saving asks the page, so that both bar and sheet do the same thing."""

    asked = Signal(str, str, object)
    """The column, the placement and the value typed, if one was."""

    def __init__(self, desk: Desk) -> None:
        """Begin hidden."""
        super().__init__()
        self.setObjectName("panel")
        self._desk = desk
        self._key: tuple[str, str, str] = ("", "", "")
        ground = Sheet()
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(6)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(area)
        self.field: AskedField | None = None
        self.button: QPushButton | None = None
        self.acted = False
        """Something was asked for: what is shown is read anew with the table."""
        self.hide()

    def show_cell(self, row: ReadyRow, column: Column, cell: ReadyCell) -> None:
        """Show a gate of a placement; the same one again keeps what is typed."""
        key = (row.id, column.key, cell.standing)
        if key == self._key:
            return
        self.clear()
        self._key = key
        self.setFixedWidth(int(WIDE * max(self.fontMetrics().height() / 16, 1)))
        self._say(row.participant, "group")
        self._say(row.host, "muted")
        self._column.addSpacing(6)
        self._say(self._desk.words(column.title), "line-name")
        if cell.standing == "met":
            self._say(self._since(cell), "muted")
        else:
            self._say(self._desk.words(column.gate.lacks), "lacking")
            if self._desk.may_write:
                self._mending(row, column)
        self._link(self.tr("Open the placement"), lambda: self._desk.asked.emit("placement", row.id))
        self._column.addStretch(1)
        self.setVisible(True)

    def clear(self) -> None:
        """Show nothing."""
        self._key = ("", "", "")
        self.field = self.button = None
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def take_keyboard(self) -> None:
        """Give the keyboard to what is asked, else to the button."""
        there = self.field.editor if self.field is not None else self.button
        if there is not None:
            there.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def press(self) -> None:
        """Do what the button does."""
        if self.button is not None and self.button.isEnabled():
            self._save()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do the main thing, and on another button what that says."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        there = self.focusWidget()
        if isinstance(there, QPushButton) and there is not self.button:
            there.click()
        else:
            self.press()

    def renew(self) -> None:
        """Show the cell anew next time, if something was done about it."""
        if self.acted:
            self._key, self.acted = ("", "", ""), False

    def _save(self) -> None:
        placement, column, _ = self._key
        value = None
        if self.field is not None and column in FIELDS:
            value = self.field.editor.value()
            why = self._unfit(value)
            self.field.refuse(why)
            if why:
                return
        self._ask_page(column, placement, value)

    def _ask_page(self, column: str, placement: str, value: object) -> None:
        self.acted = True
        self.asked.emit(column, placement, value)

    def _unfit(self, value: Any) -> str:
        """Return why a value cannot be saved, empty if it can."""
        if value in (None, ""):
            return self.tr("Fill this in first.")
        if self.field is not None and self.field.field.kind is Kind.DAY and not isinstance(value, date):
            words = self.tr("This is no date. Write it as {example}.")
            return words.format(example=example(self._desk.language))
        return ""

    def _mending(self, row: ReadyRow, shown: Column) -> None:
        column = shown.key
        if column == "expectations":
            self._points(row)
        if column in FIELDS:
            self._ask(row, column, FIELDS[column])
        if column in SAVES:
            self.button = QPushButton(QCoreApplication.translate("ReadySheet", SAVES[column]))
            self.button.setAutoDefault(False)
            self.button.clicked.connect(self._save)
            self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        mend = mend_of(self._desk.office, row.id, column)
        if mend is not None and column not in SAVES:
            self._go(mend, self._desk.words(shown.gate.lacks))

    def _points(self, row: ReadyRow) -> None:
        """Ask for points of the side that lacks some; where none lacks, whether all are agreed."""
        sheet = sheet_of(self._desk.office, row.id)
        short = next((side for side in sheet.sides if side.lacks), None)
        if short is None:
            words = self.tr("Agreed on the {count} open points").format(count=sheet.open)
            self._add_button(words, lambda: self._ask_page(AGREED, row.id, None))
            return
        side = self._desk.words(SIDES[short.side])
        self._say(self.tr("{side}: {count} more, one a line").format(side=side, count=short.lacks), "muted")
        self._ask(row, "expectations", ("expectation_item", "text"))
        self._add_button(self.tr("Add"), lambda: self._add_points(row, short.side))

    def _add_points(self, row: ReadyRow, side: str) -> None:
        value = self.field.editor.value() if self.field is not None else None
        if value:
            self._ask_page(POINTS, row.id, (side, str(value)))
        elif self.field is not None:
            self.field.refuse(self.tr("Fill this in first."))

    def _add_button(self, words: str, act: Callable[[], object]) -> None:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self, row: ReadyRow, column: str, about: tuple[str, str]) -> None:
        field: FieldSpec = entity_named(about[0]).fields[about[1]]
        self.field = AskedField(self._desk, field, lambda _: None)
        self.field.editor.show_value(self._likely(row, column))
        self._column.addWidget(self.field)

    def _likely(self, row: ReadyRow, column: str) -> Any:
        """Return what is probably right, to be looked at and saved."""
        if column == "mentor_met":
            return self._desk.office.today
        if column == "insurance":
            return row.end
        return address_of_host(self._desk.office, row.id) if column == "place_of_work" else None

    def _go(self, mend: Mend, lacks: str) -> None:
        """Lead to what mends: a record to begin, here; a field or a record, over there."""
        desk = self._desk
        one = desk.words(entity_named(mend.entity).one)
        if not mend.record:
            words = self.tr("New: {name}…").format(name=one)
            self._link(words, lambda: begin(desk, mend.entity, self, mend.given))
        elif mend.field:
            label = desk.words(entity_named(mend.entity).fields[mend.field].label)
            words = self.tr("Fill in: {name}").format(name=label)
            self._link(words, lambda: desk.pointed.emit(mend.entity, mend.record, mend.field, lacks))
        elif (mend.entity, mend.record) != ("placement", self._key[0]):
            words = self.tr("Open: {name}").format(name=desk.name(mend.entity, mend.record) or one)
            self._link(words, lambda: desk.asked.emit(mend.entity, mend.record))

    def _since(self, cell: ReadyCell) -> str:
        on = day_text(cell.on, self._desk.language) if cell.on is not None else ""
        return " · ".join(filter(None, (self.tr("✓ In order"), on, cell.note)))

    def _say(self, words: str, name: str) -> None:
        label = plain_label(words, name)
        self._column.addWidget(label)

    def _link(self, words: str, act: Callable[[], object]) -> None:
        link = LinkButton(words)
        link.setAutoDefault(False)
        link.clicked.connect(lambda _=False: act())
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
