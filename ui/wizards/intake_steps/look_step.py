"""One file looked at: its page left, its answers right; where it has none, the fields to type them in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout
from typing_extensions import override

from app.errors import Reason, Refused
from app.services.intake import Arrived
from app.services.intake_words import WHY
from ui.forms.beside import beside
from ui.forms.elided import ElidedLabel
from ui.forms.pill import Pill
from ui.theme import named
from ui.wizards.intake_steps.answers import Answers
from ui.wizards.intake_steps.arrived_model import file_words
from ui.wizards.intake_steps.case import IntakeCase
from ui.wizards.intake_steps.form_picture import FormPicture
from ui.wizards.intake_steps.step import IntakeStep
from ui.wizards.intake_steps.typing import Typing


class LookStep(IntakeStep):
    """The files one after the other."""

    left = Signal()
    """Back to the list."""
    overwriting = Signal(str)
    """The office has other answers: ask whether the typed ones take their place."""

    def __init__(self, case: IntakeCase) -> None:
        """Lay out the two sides."""
        super().__init__(case)
        self._order: list[int] = []
        self._at = -1
        self.picture = FormPicture(case)
        self.answers, self.typing = Answers(case), Typing(case)
        self._name = named(ElidedLabel(), "group")
        self._who = named(ElidedLabel(), "muted")
        self._pill = Pill()
        self.before = QPushButton(self.tr("File before"))
        self.after = QPushButton(self.tr("Next file"))
        self._side = QStackedWidget()
        self._side.addWidget(self.answers)
        self._side.addWidget(self.typing)
        self._lay_out()
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.typing.changed.connect(self.changed)
        case.refused.connect(self._refuse)

    @property
    def shown(self) -> Arrived | None:
        """Return the file that is looked at."""
        return self.case.arrived[self._at] if 0 <= self._at < len(self.case.arrived) else None

    @property
    def at(self) -> int:
        """Return which file is looked at."""
        return self._at

    @property
    def is_typing(self) -> bool:
        """Say whether answers are typed."""
        return self._side.currentWidget() is self.typing

    @property
    @override
    def title(self) -> str:
        return self.tr("Type it in beside the page") if self.is_typing else self.tr("One form")

    @property
    @override
    def verb(self) -> str:
        return self.tr("Take in these answers") if self.is_typing else self.tr("Back to the list")

    @property
    @override
    def ready(self) -> bool:
        return not self.is_typing or (self.typing.name is not None and self.typing.has_answers)

    @property
    def unsaved(self) -> bool:
        """Say whether typed answers would be lost."""
        return self.is_typing and self.typing.has_answers

    def show_file(self, at: int, order: list[int]) -> None:
        """Show a file, and know which come before and after it."""
        self._at, self._order = at, order
        one = self.shown
        if one is None:
            return
        types = one.to_type and one.path not in self.case.taken
        self._side.setCurrentWidget(self.typing if types else self.answers)
        if types:
            self.typing.show_form(one)
        self.picture.show_form(one)
        self.refresh()

    def turn(self, step: int) -> None:
        """Go to the file before or after."""
        here = self._order.index(self._at) if self._at in self._order else -1
        if here >= 0 and 0 <= here + step < len(self._order):
            self.show_file(self._order[here + step], self._order)

    @override
    def arrive(self) -> None:
        (self.typing.which if self.is_typing else self.after).setFocus()

    @override
    def refresh(self) -> None:
        one = self.shown
        if one is None:
            return
        whose = self.case.whose[self._at]
        self._name.setText(file_words(one))
        self._who.setText(" · ".join(filter(None, (whose.who, whose.what))))
        self._pill.show_state(self.case.desk.words(one.word), "watch" if one.to_type else "plain")
        if not self.is_typing:
            self.answers.show_form(one)
        here = self._order.index(self._at) if self._at in self._order else 0
        self.before.setEnabled(here > 0)
        self.after.setEnabled(here + 1 < len(self._order))
        self.changed.emit()

    def go_on(self, *, replace: bool = False) -> None:
        """Do what the main button says."""
        one, name = self.shown, self.typing.name
        if not self.is_typing:
            self.left.emit()
        elif one is not None and name is not None:
            self.case.type_in(one.path, name, self.typing.values, replace=replace)

    def _refuse(self, refused: Refused) -> None:
        words = self.typing.show_refusal(refused)
        if refused.reasons == (Reason(refused.reasons[0].where, WHY["other"]),):
            self.overwriting.emit(words)
        elif words:
            self.case.told.emit(words, "bad")
        self.changed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._who)
        head.addLayout(names, 1)
        for widget in (self._pill, self.before, self.after):
            head.addWidget(widget)
        for button in (self.before, self.after):
            button.setAutoDefault(False)
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 12)
        column.addWidget(self._side)
        self.column.addLayout(head)
        self.column.addWidget(beside(self.picture, card, 560, 420), 1)
