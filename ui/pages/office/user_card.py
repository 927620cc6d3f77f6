"""One user at the side of the list: role, name, e-mail, language, and what each role may do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.app_user import USER_ROLES
from app.domain.catalogue import entity_named
from app.services import office_users
from app.services.office_users import LEAD, MAY, ROLE_ORDER, User
from app.text import LANGUAGES
from ui.forms.choice_editors import QuietCombo
from ui.forms.field_line import FieldLine
from ui.models.desk import Desk
from ui.pages.office.office_page import card, quiet_button, selectable_label
from ui.theme import named

FIELDS: Final = ("display_name", "email", "ui_language")
"""What is no matter of rights: each saves itself."""


class UserCard(QWidget):
    """A user, as far as somebody may change one."""

    changed = Signal()
    """Something was done, or refused: the list looks again."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a user."""
        super().__init__()
        self._desk = desk
        self._user: User | None = None
        self._record: Any = None
        frame, sheet = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._about = QWidget()
        column = QVBoxLayout(self._about)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(6)
        self._name = selectable_label("title")
        column.addWidget(self._name)
        self._roles = QuietCombo()
        self._roles.setAccessibleName(self.tr("Role"))
        for role in ROLE_ORDER:
            self._roles.addItem(desk.words(USER_ROLES[role]), role)
        self._roles.activated.connect(self._change_role)
        label = named(QLabel(self.tr("Role")), "field-label")
        label.setBuddy(self._roles)
        column.addWidget(label)
        column.addWidget(self._roles, 0, Qt.AlignmentFlag.AlignLeft)
        spec = entity_named("app_user")
        self._lines = [FieldLine(desk, spec, name, self._of, LANGUAGES) for name in FIELDS]
        for line in self._lines:
            column.addWidget(line)
        self._retire = quiet_button(self.tr("Retire"), self._turn)
        column.addWidget(self._retire, 0, Qt.AlignmentFlag.AlignLeft)
        sheet.addWidget(self._about)
        self._explain(sheet)

    def show_user(self, user: User | None) -> None:
        """Show a user, or only what the roles may do."""
        if user is not None and self._user is not None and user.id != self._user.id:
            self.leave()
        self._user = user
        office = self._desk.office
        self._record = office.records.get("app_user", user.id) if user is not None else None
        self._about.setVisible(self._record is not None)
        if user is None or self._record is None:
            return
        leads = self._desk.may_write and office.role == LEAD
        self._name.setText(f"{user.name} · {user.initials}")
        self._roles.setCurrentIndex(max(self._roles.findData(user.role), 0))
        self._roles.setEnabled(leads and user.active)
        self._retire.setText(self.tr("Retire") if user.active else self.tr("Let work here again"))
        self._retire.setEnabled(leads)
        for line in self._lines:
            line.editor.setEnabled(leads or (user.me and self._desk.may_write))
            line.show_record(self._record)

    def leave(self) -> None:
        """Save what is being typed."""
        for line in self._lines:
            if line.isAncestorOf(self.focusWidget()):
                line.leave()

    def _of(self, name: str) -> Any:
        return getattr(self._record, name, None)

    def _change_role(self, at: int) -> None:
        user, role = self._user, str(self._roles.itemData(at))
        if user is not None and role != user.role:
            self._do(lambda: office_users.change_role(self._desk.office, user.id, role))

    def _turn(self) -> None:
        user = self._user
        if user is not None:
            act = office_users.retire if user.active else office_users.bring_back
            self._do(lambda: act(self._desk.office, user.id))

    def _do(self, act: Callable[[], None]) -> None:
        """Do something once; a refusal puts the choice back as it was."""

        def once() -> bool:
            act()
            return True

        if self._desk.attempt(once):
            self._desk.undoable.emit(self.tr("The user is changed."))
        self.changed.emit()

    def _explain(self, sheet: QVBoxLayout) -> None:
        sheet.addWidget(named(QLabel(self.tr("What each role may do")), "group"))
        for role in ROLE_ORDER:
            words = selectable_label("muted")
            words.setText(self._desk.words(MAY[role]))
            sheet.addWidget(words)
        sheet.addStretch(1)
