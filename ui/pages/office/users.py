"""Who may work here: initials, name, role in words, language; only a lead changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter

from app.domain.app_user import APP_USER, USER_ROLES
from app.domain.display import language_name
from app.services import office_users
from app.services.office_users import MAY, ROLE_ORDER, User
from app.text import Text
from ui.dialogs.user_dialog import UserDialog
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import Instead, OfficePage, card, empty_column, plain_label, quiet_button
from ui.pages.page import Page, Verbs
from ui.theme import named


class UsersPage(OfficePage):
    """A list of the users, and at its side what each role may do."""

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
        frame, self._side = card()
        self._body = Instead(
            self.table,
            self.tr("Nobody is entered yet, so whoever opens the office leads it. Add yourself first."),
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(18)
        split.setChildrenCollapsible(False)
        split.addWidget(self._body)
        split.addWidget(frame)
        split.setSizes([640, 420])
        self.column.addWidget(split, 1)

    def arrive(self) -> None:
        """Read the users."""
        self._known = {user.id: user for user in office_users.users(self._desk.office)}
        self._add.setEnabled(self._desk.may_write and self._desk.office.role == "lead")
        self.table.show_keys(list(self._known))
        self._body.show_any(bool(self._known))
        if not self.table.chosen_keys:
            self.table.choose(next(iter(self._known), ""))
        self._show_chosen()

    def verbs(self) -> Verbs:
        """Begin a user with the key for a new record."""
        return {"new_record": self.begin, "main": self.begin}

    def begin(self) -> None:
        """Ask for a new user."""
        desk = self._desk
        if not desk.may_write or desk.office.role != "lead":
            return
        dialog = UserDialog(desk, self)
        dialog.exec()
        made = dialog.made
        dialog.deleteLater()
        if made:
            self.arrive()
            self.table.choose(made)

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
        empty_column(self._side)
        chosen = self.table.chosen_keys
        if chosen and chosen[0] in self._known:
            self._draw_user(self._known[chosen[0]])
        self._side.addWidget(named(QLabel(self.tr("What each role may do")), "group"))
        for role in ROLE_ORDER:
            words = plain_label("muted")
            words.setText(self._desk.words(MAY[role]))
            self._side.addWidget(words)
        self._side.addStretch(1)

    def _draw_user(self, user: User) -> None:
        name = plain_label("title")
        name.setText(user.name)
        self._side.addWidget(name)
        may = self._desk.may_write and self._desk.office.role == "lead"
        label = named(QLabel(self.tr("Role")), "field-label")
        roles = QuietCombo()
        roles.setAccessibleName(self.tr("Role"))
        for role in ROLE_ORDER:
            roles.addItem(self._desk.words(USER_ROLES[role]), role)
        roles.setCurrentIndex(max(roles.findData(user.role), 0))
        roles.setEnabled(may and user.active)
        roles.activated.connect(lambda at: self._change_role(user, roles.itemData(at)))
        label.setBuddy(roles)
        self._side.addWidget(label)
        self._side.addWidget(roles, 0, Qt.AlignmentFlag.AlignLeft)
        words = self.tr("Retire") if user.active else self.tr("Let work here again")
        act = office_users.retire if user.active else office_users.bring_back
        button = quiet_button(words, lambda: self._do(lambda: act(self._desk.office, user.id)))
        button.setEnabled(may)
        self._side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._side.addSpacing(12)

    def _change_role(self, user: User, role: str) -> None:
        if role != user.role:
            self._do(lambda: office_users.change_role(self._desk.office, user.id, role))

    def _do(self, act: Callable[[], None]) -> None:
        """Do something once; a refusal puts the choice back as it was."""

        def once() -> bool:
            act()
            return True

        if self._desk.attempt(once):
            self._desk.undoable.emit(self.tr("The user is changed."))
        self.arrive()


TITLE = Text(en="Users", sv="Användare", nb="Brukere", da="Brugere")
PAGE = Page(key="users", title=TITLE, order=20, entity="app_user", make=UsersPage)
