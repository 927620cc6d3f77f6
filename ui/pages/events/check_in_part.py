"""Who came to an event: counted, corrected afterwards, and the way to the list at the door."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from app.domain.event import ATTENDED, PRESENCES
from app.services import attending, browsing
from app.services.attending import turnout
from app.services.invitations import Line, lines_of
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.events.guest_part import GuestPart
from ui.pages.events.guest_table import GuestTable
from ui.theme import named

KEYS: Final = {
    Qt.Key.Key_1: "in_person",
    Qt.Key.Key_2: "online",
    Qt.Key.Key_3: "represented",
    Qt.Key.Key_4: "no",
    Qt.Key.Key_0: "unknown",
}


class CheckInPart(GuestPart):
    """The list with how each came."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        headings = (self.tr("Name"), self.tr("Organisation"), self.tr("Came"))
        table = GuestTable(headings, self.tr("Guests and whether they came"))
        table.acts = {key: partial(self.enter, way) for key, way in KEYS.items()}
        self.door_button = QPushButton(self.tr("Open the list at the door"))
        self.close_button = QPushButton(self.tr("All others did not come"))
        self.lay_out(table, ((self.door_button, self.open_door), (self.close_button, self.close_list)))
        for key, way in KEYS.items():
            words = desk.words(PRESENCES.get(way) or ATTENDED[way])
            self.add_key(words + ("…" if way == "represented" else ""), partial(self.enter, way), key)

    def enter(self, way: str) -> None:
        """Enter how the guests chosen came, and go on to the next."""
        chosen, desk = self.table.chosen, self._desk
        if not chosen or not desk.may_write:
            return
        by = self._ask_by_whom() if way == "represented" else ""
        if way == "represented" and not by:
            return
        office = desk.office
        done = desk.attempt(lambda: attending.enter(office, chosen, way, by))
        if done is not None and len(chosen) == 1:
            self.table.go_on()

    def open_door(self) -> None:
        """Show the list as it is worked at the door."""
        from ui.pages.events.check_in import CheckInDialog  # noqa: PLC0415 - only at the door

        dialog = CheckInDialog(self._desk, self._event, self.window())
        dialog.exec()
        dialog.deleteLater()

    def close_list(self) -> None:
        """Enter of everybody else that they did not come; one button takes that back."""
        desk = self._desk
        count = desk.attempt(lambda: attending.close_list(desk.office, self._event))
        if count:
            desk.undoable.emit(self.tr("Did not come: {count}.").format(count=count))

    def _ask_by_whom(self) -> str:
        """Ask which organisation spoke for the guest."""
        dialog = QDialog(self.window())
        dialog.setWindowTitle(self.tr("Represented by"))
        dialog.setMinimumWidth(360)
        box = QuietCombo()
        box.setAccessibleName(self.tr("Represented by"))
        desk = self._desk
        lines = lines_of(desk.office, self._event, desk.language)
        own = {one.attendance.organisation_id for one in lines if one.id in self.table.chosen}
        known = {one.attendance.organisation_id for one in lines} - own
        for one in desk.office.records.some("organisation", {each for each in known if each}):
            box.addItem(browsing.name(desk.office, one, desk.language), one.id)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        main = named(QPushButton(self.tr("Enter")), "main")
        main.setEnabled(box.count() > 0)
        buttons.addButton(main, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(20, 20, 20, 16)
        question = self.tr("Which organisation spoke for this guest?")
        column.addWidget(named(QLabel(question, wordWrap=True), "field-label"))
        column.addWidget(box)
        column.addWidget(buttons)
        said = dialog.exec()
        found = str(box.currentData() or "") if said == QDialog.DialogCode.Accepted else ""
        dialog.deleteLater()
        return found

    @override
    def count(self, lines: Sequence[Line]) -> str:
        counted = turnout([one.attendance for one in lines])
        if not lines:
            return self.tr("Nobody is on the list. Invite guests first, or add them at the door.")
        words = self.tr(
            "Here: {came} of {all} · in person {person} · online {online} · represented {represented} "
            "· did not come {absent}"
        )
        return words.format(
            came=counted.came, all=counted.listed, person=counted.in_person, online=counted.online,
            represented=counted.represented, absent=counted.absent,
        )  # fmt: skip

    @override
    def last(self, line: Line) -> str:
        one, desk = line.attendance, self._desk
        if one.attended == "yes":
            by = desk.name("organisation", one.represented_by_org_id)
            return f"{desk.words(PRESENCES[one.mode or 'in_person'])}{f': {by}' if by else ''}"
        return desk.words(ATTENDED[one.attended]) if one.attended == "no" else "–"

    @override
    def weigh(self, lines: Sequence[Line]) -> None:
        left = any(one.attendance.attended == "unknown" for one in lines)
        self.close_button.setEnabled(left and self._desk.may_write)
        self.door_button.setEnabled(self._desk.may_write)
