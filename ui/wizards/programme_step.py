"""What every step of the programme wizard is: it shows the draft, keeps what is typed, says what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from attrs import evolve, frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.fields import FieldSpec
from app.errors import Reason
from app.services.programme_draft import ProgrammeDraft
from app.text import LANGUAGES, Language, Text
from ui.dialogs.asked_field import AskedField
from ui.dialogs.new_record import begin
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named


class ProgrammeStep(QWidget):
    """One step. The draft is the memory: going back and forth loses nothing."""

    wished = Signal()
    """Go on, as the main button does."""

    def __init__(self, desk: Desk, draft: ProgrammeDraft) -> None:
        """Work on a draft."""
        super().__init__()
        self.desk, self.draft = desk, draft

    def arrive(self) -> None:
        """Show the draft as it is; the keyboard goes to where one begins."""

    def keep(self) -> None:
        """Put what is typed into the draft."""

    def faults(self) -> tuple[Reason, ...]:
        """Return what is wrong with this step of the draft."""
        return ()

    def refuse(self, reasons: Sequence[Reason]) -> None:
        """Show what is wrong where it is wrong; none takes the sentences away."""


@frozen
class Asked:
    """A question of a step, and where in the draft its answer is kept."""

    question: AskedField
    held: Callable[[], dict[str, Any]]
    name: str


class FieldsStep(ProgrammeStep):
    """A step of questions in two columns under quiet headings."""

    def __init__(self, desk: Desk, draft: ProgrammeDraft) -> None:
        """Begin without a question."""
        super().__init__(desk, draft)
        self.asked: dict[str, Asked] = {}
        self._sheet = named(QWidget(), "sheet")
        self.lines = QVBoxLayout(self._sheet)
        self.lines.setContentsMargins(0, 0, 12, 0)
        self.lines.setSpacing(6)
        self._general = plain_label("", "refusal")
        self._general.hide()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._general)
        column.addWidget(self._area, 1)

    def arrive(self) -> None:
        """Show the answers of the draft."""
        for one in self.asked.values():
            one.question.editor.show_value(one.held().get(one.name))
        self.refuse(())

    def keep(self) -> None:
        """Take the answers over into the draft, readable or not."""
        for one in self.asked.values():
            one.held()[one.name] = one.question.editor.value()

    def refuse(self, reasons: Sequence[Reason]) -> None:
        """Show each sentence under its question and lead the keyboard to the first."""
        for one in self.asked.values():
            one.question.refuse("")
        said = {reason.where: self.desk.words(reason.why) for reason in reversed(reasons)}
        for where, sentence in said.items():
            if where in self.asked:
                self.asked[where].question.refuse(sentence)
        rest = [sentence for where, sentence in said.items() if where not in self.asked]
        self._general.setText("\n".join(rest))
        self._general.setVisible(bool(rest))
        first = next((reason.where for reason in reasons if reason.where in self.asked), None)
        if first is not None:
            self.asked[first].question.editor.setFocus()
            self._area.ensureWidgetVisible(self.asked[first].question)

    def heading(self, words: str, hint: str = "") -> None:
        """Begin a group of questions."""
        label = named(QLabel(words), "group")
        label.setContentsMargins(0, 8, 0, 0)
        self.lines.addWidget(label)
        if hint:
            self.lines.addWidget(named(QLabel(hint, wordWrap=True), "muted"))

    def ask(
        self,
        field: FieldSpec,
        held: Callable[[], dict[str, Any]],
        *,
        key: str = "",
        label: Text | None = None,
        languages: tuple[Language, ...] = LANGUAGES,
        needed: bool | None = None,
    ) -> AskedField:
        """Make a question whose answer is kept under the field's name, or under a key."""
        shown = evolve(field, label=label or field.label)
        shown = evolve(shown, required=needed) if needed is not None else shown
        fresh = AskedField(self.desk, shown, self._answer, languages, self._begin)
        self.asked[key or field.name] = Asked(fresh, held, key or field.name)
        return fresh

    def pair(self, *questions: QWidget) -> None:
        """Put questions two by two side by side."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for at, question in enumerate(questions):
            grid.addWidget(question, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.lines.addLayout(grid)

    def _answer(self, name: str) -> Any:
        found = self.asked.get(name)
        return found.question.editor.value() if found is not None else None

    def _begin(self, target: str) -> str:
        return begin(self.desk, target, self.window())
