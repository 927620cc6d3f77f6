"""A new user of the office: initials, name, role and language, asked once."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.app_user import USER_ROLES
from app.domain.display import language_name
from app.errors import Told
from app.services import office_users
from app.services.office_users import LEAD, MAY, ROLE_ORDER
from app.text import LANGUAGES, as_language
from ui.forms.choice_editors import QuietCombo
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

LONGEST = 200


class UserDialog(QDialog):
    """Asks for a user and adds it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Suggest the person at the desk while there is nobody."""
        super().__init__(parent)
        self._desk = desk
        self.made = ""
        title = self.tr("Add a user")
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._initials, self._name = QLineEdit(), QLineEdit()
        self._initials.setMaxLength(4)
        self._name.setMaxLength(LONGEST)
        self._role, self._language = QuietCombo(), QuietCombo()
        for role in ROLE_ORDER:
            self._role.addItem(desk.words(USER_ROLES[role]), role)
        for code in LANGUAGES:
            self._language.addItem(language_name(code, desk.language), code)
        self._may = named(QLabel(wordWrap=True), "muted")
        self._refusal = plain_label("", "refusal")
        self._refusal.hide()
        self._lay_out(title)
        self._suggest()

    def add(self) -> None:
        """Add the user, or say what is wrong."""
        if self.made:
            return
        try:
            self.made = office_users.add(
                self._desk.office,
                name=self._name.text(),
                initials=self._initials.text(),
                role=str(self._role.currentData()),
                language=as_language(str(self._language.currentData())),
            )
        except Told as told:
            self._refusal.setText(told.of(self._desk.language))
            self._refusal.show()
            self._initials.setFocus()
        else:
            self.accept()

    def _suggest(self) -> None:
        first = not self._desk.office.records.of("app_user")
        self._initials.setText(self._desk.office.store.who if first else "")
        self._role.setCurrentIndex(self._role.findData(LEAD if first else "coordinator"))
        self._language.setCurrentIndex(self._language.findData(self._desk.office.language))
        self._explain()

    def _explain(self) -> None:
        self._may.setText(self._desk.words(MAY[str(self._role.currentData())]))

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel(title), "title"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        rows = (
            (self.tr("Initials"), self._initials),
            (self.tr("Name"), self._name),
            (self.tr("Role"), self._role),
            (self.tr("Language of the program"), self._language),
        )
        for words, field in rows:
            label = named(QLabel(words), "field-label")
            field.setAccessibleName(words)
            form.addRow(label, field)
        column.addLayout(form)
        column.addWidget(self._may)
        column.addWidget(self._refusal)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        add = named(QPushButton(self.tr("Add")), "main")
        add.setDefault(True)
        buttons.addButton(add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.add)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._role.currentIndexChanged.connect(self._explain)
