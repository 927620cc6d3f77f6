"""The invitations of an event: by a rule or one by one, their mails, and the answers at one key each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from app.domain.event import INVITATION_ANSWERS
from app.domain.event_time import brief_day
from app.services import invitations
from app.services.attending import turnout
from app.services.invitations import Line, lines_of
from ui.models.desk import Desk
from ui.pages.events.guest_part import GuestPart
from ui.pages.events.guest_table import GuestTable

KEYS: Final = {
    Qt.Key.Key_1: "yes",
    Qt.Key.Key_2: "no",
    Qt.Key.Key_3: "maybe",
    Qt.Key.Key_0: "none",
}
"""The answer each key enters: the same in every language."""


class InvitationsPart(GuestPart):
    """The list with its answers."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        headings = (self.tr("Name"), self.tr("Organisation"), self.tr("Answer"))
        table = GuestTable(headings, self.tr("Guests and their answers"))
        table.acts = {
            **{key: partial(self.answer, said) for key, said in KEYS.items()},
            Qt.Key.Key_Delete: self.take_off,
        }
        self.invite_button = QPushButton(self.tr("Invite…"))
        self.write_button = QPushButton(self.tr("Write the invitations…"))
        self.badge_button = QPushButton(self.tr("Name badges…"))
        told = self.tr("Drafts in each guest's language, with the date as a calendar file.")
        self.write_button.setToolTip(told)
        badges = (self.badge_button, self.print_badges)
        self.lay_out(table, ((self.invite_button, self.invite), (self.write_button, self.write), badges))
        for key, said in KEYS.items():
            self.add_key(desk.words(INVITATION_ANSWERS[said]), partial(self.answer, said), key)
        self.add_key(self.tr("Take off the list"), self.take_off)

    def answer(self, said: str) -> None:
        """Enter the answer of the guests chosen, and go on to the next."""
        chosen, desk = self.table.chosen, self._desk
        if not chosen or not desk.may_write:
            return
        if (
            desk.attempt(lambda: invitations.answer(desk.office, chosen, said)) is not None
            and len(chosen) == 1
        ):
            self.table.go_on()

    def take_off(self) -> None:
        """Take the guests chosen off the list; one button takes that back."""
        chosen, desk = self.table.chosen, self._desk
        if chosen and desk.may_write:
            done = desk.attempt(lambda: invitations.take_off(desk.office, chosen))
            if done is not None:
                words = self.tr("Taken off the list: {count}.").format(count=len(chosen))
                desk.undoable.emit(words)

    def invite(self) -> None:
        """Choose a rule and add whom it finds."""
        from ui.pages.events.invite_dialog import InviteDialog  # noqa: PLC0415 - only when somebody invites

        dialog = InviteDialog(self._desk, self._event, self.window())
        dialog.exec()
        if dialog.added:
            words = self.tr("Put on the list: {count}.").format(count=dialog.added)
            self._desk.undoable.emit(words)
        dialog.deleteLater()

    def write(self) -> None:
        """Write the invitations of those chosen, or of all who have not been invited yet."""
        from ui.pages.events.invitation_drafts import DraftsDialog  # noqa: PLC0415 - only for mails

        dialog = DraftsDialog(self._desk, self._event, self._to_write(), self.window())
        dialog.exec()
        dialog.deleteLater()

    def print_badges(self) -> None:
        """Make the name badges, moved to meet a sheet of labels."""
        from ui.pages.events.badge_dialog import BadgeDialog  # noqa: PLC0415 - only for badges

        dialog = BadgeDialog(self._desk, self._event, self.window())
        dialog.exec()
        dialog.deleteLater()

    def _to_write(self) -> Sequence[str]:
        chosen = self.table.chosen
        if len(chosen) > 1:
            return chosen
        lines = lines_of(self._desk.office, self._event, self._desk.language)
        fresh = [one.id for one in lines if one.attendance.invited_at is None]
        return fresh or [one.id for one in lines]

    @override
    def count(self, lines: Sequence[Line]) -> str:
        if not lines:
            return self.tr("Nobody is on the list yet. Choose a rule, such as the hosts of a programme.")
        counted = turnout([one.attendance for one in lines])
        maybe = sum(one.attendance.answer == "maybe" for one in lines)
        no = sum(one.attendance.answer == "no" for one in lines)
        words = self.tr("On the list: {all} · yes {yes} · perhaps {maybe} · no {no}")
        return words.format(all=counted.listed, yes=counted.yes, maybe=maybe, no=no)

    @override
    def last(self, line: Line) -> str:
        one, desk = line.attendance, self._desk
        said = desk.words(INVITATION_ANSWERS[one.answer]) if one.answer in INVITATION_ANSWERS else one.answer
        if one.answer == "none" and one.invited_at is not None:
            return self.tr("Invited {day}").format(day=brief_day(one.invited_at, desk.language))
        return said

    @override
    def weigh(self, lines: Sequence[Line]) -> None:
        self.write_button.setVisible(bool(lines))
        self.badge_button.setVisible(bool(lines))
        self.invite_button.setEnabled(self._desk.may_write)
