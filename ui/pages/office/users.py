"""Who may work here: initials, name, role in words, language; only a lead changes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.app_user import APP_USER
from app.domain.display import language_name
from app.services import office_users
from app.services.office_users import LEAD, User
from app.text import Text
from ui.dialogs.user_dialog import UserDialog
from ui.forms.beside import beside
from ui.models.desk import Desk
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import Instead, OfficePage
from ui.pages.office.user_card import UserCard
from ui.pages.page import Page, Verbs


class UsersPage(OfficePage):
    """A list of the users, and at its side the one chosen."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        title = desk.words(TITLE)
        super().__init__(desk, title)
        self.say(self.tr("The initials stand beside each change in the history."))
        self._add = self.add_button(self.tr("Add a user…"), self.begin, main=True)
        headings = (
            self.tr("Initials"), self.tr("Name"), self.tr("Role"), self.tr("State"), self.tr("Language"),
        )  # fmt: skip
        self.table = LineTable(title, headings, self._lines)
        self.table.chosen.connect(self._show_chosen)
        self._known: dict[str, User] = {}
        self.card = UserCard(desk)
        self.card.changed.connect(self.arrive)
        self._body = Instead(
            self.table,
            self.tr("Nobody is entered yet, so whoever opens the office leads it. Add yourself first."),
        )
        self.column.addWidget(beside(self._body, self.card, 640, 420), 1)

    def arrive(self) -> None:
        """Read the users."""
        self._known = {user.id: user for user in office_users.users(self._desk.office)}
        self._add.setEnabled(self._may)
        self.table.show_keys(list(self._known))
        self._body.show_any(bool(self._known))
        if not self.table.chosen_keys:
            self.table.choose(next(iter(self._known), ""))
        self._show_chosen()

    def show_record(self, entity: str, record: str) -> bool:
        """Choose a user."""
        self.arrive()
        return entity == "app_user" and self.table.choose(record)

    def leave(self) -> None:
        """Save what is being typed."""
        self.card.leave()

    def concerns(self, saved: Any) -> bool:
        """Look again when users were saved."""
        return not saved.touched or any(one.entity == "app_user" for one in saved.touched)

    def verbs(self) -> Verbs:
        """Begin a user with the key for a new record."""
        return {"new_record": self.begin, "main": self.begin}

    def begin(self) -> None:
        """Ask for a new user."""
        if not self._may:
            return
        dialog = UserDialog(self._desk, self)
        dialog.exec()
        made = dialog.made
        dialog.deleteLater()
        if made:
            self.arrive()
            self.table.choose(made)

    @property
    def _may(self) -> bool:
        return self._desk.may_write and self._desk.office.role == LEAD

    def _lines(self, keys: Sequence[str]) -> list[Line]:
        desk = self._desk
        lines = []
        for user in (self._known[key] for key in keys):
            state = "active" if user.active else "inactive"
            name = user.name + (" " + self.tr("(you)") if user.me else "")
            cells = (
                user.initials, name, desk.words(user.role_words),
                desk.words(APP_USER.states[state]), language_name(user.language, desk.language),
            )  # fmt: skip
            lines.append(Line(cells, ("", "", "", state, "")))
        return lines

    def _show_chosen(self) -> None:
        chosen = self.table.chosen_keys
        self.card.show_user(self._known.get(chosen[0]) if chosen else None)


TITLE = Text(en="Users", sv="Användare", nb="Brukere", da="Brugere")
PAGE = Page(key="users", title=TITLE, order=20, entity="app_user", make=UsersPage)
