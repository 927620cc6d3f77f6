"""A new office: its name, its country, its language, and who sits at the desk."""

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

from app.domain.display import country_name
from app.domain.fields import Kind
from app.text import Language
from ui.actions import LANGUAGE_NAMES
from ui.forms.choice_editors import NEAR, QuietCombo
from ui.theme import named

HOME = {"sv": "SE", "nb": "NO", "da": "DK", "en": "SE"}
MOST_INITIALS = 4


class NewOffice(QDialog):
    """Four questions."""

    def __init__(self, language: Language, initials: str, parent: QWidget) -> None:
        """Suggest what the window knows."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("New office"))
        self.setMinimumWidth(460)
        self._name = QLineEdit()
        self._name.setMaxLength(200)
        self._country = QuietCombo()
        for code in NEAR[Kind.COUNTRY]:
            self._country.addItem(country_name(code, language), code)
        self._country.setCurrentIndex(self._country.findData(HOME[language]))
        self._language = QuietCombo()
        for key, words in LANGUAGE_NAMES.items():
            self._language.addItem(words, key)
        self._language.setCurrentIndex(self._language.findData(language))
        self._initials = QLineEdit(initials)
        self._initials.setMaxLength(MOST_INITIALS)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(named(QLabel(self.tr("New office")), "title"))
        column.addLayout(self._questions())
        hint = self.tr("The next step asks where the file shall stand.")
        column.addWidget(named(QLabel(hint, wordWrap=True), "muted"))
        column.addWidget(self._buttons())
        for line in (self._name, self._initials):
            line.textChanged.connect(self._weigh)
        self._weigh()

    @property
    def answers(self) -> tuple[str, str, Language, str]:
        """Return name, country, language, initials."""
        language: Language = self._language.currentData()
        return (
            self._name.text().strip(),
            self._country.currentData(),
            language,
            self._initials.text().strip().upper(),
        )

    def _questions(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        questions = (
            (self.tr("Name of the office"), self._name),
            (self.tr("Country"), self._country),
            (self.tr("Language of the office"), self._language),
            (self.tr("Your initials"), self._initials),
        )
        for words, widget in questions:
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        return form

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._on = named(QPushButton(self.tr("Next")), "main")
        self._on.setDefault(True)
        buttons.addButton(self._on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _weigh(self, *_: object) -> None:
        self._on.setEnabled(bool(self._name.text().strip() and self._initials.text().strip()))
