"""The last step: what will be made, in words and numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.display import day_text, language_name, wording
from app.services.programme_draft import ProgrammeDraft, new_programme
from app.services.programme_making import Contents, contents
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named
from ui.wizards.programme_step import ProgrammeStep


class ReadyStep(ProgrammeStep):
    """Nothing is asked here any more."""

    def __init__(self, desk: Desk, draft: ProgrammeDraft) -> None:
        """Begin empty."""
        super().__init__(desk, draft)
        self._name = plain_label("", "title")
        self._about = plain_label("", "muted")
        card = named(QFrame(), "card")
        self._grid = QGridLayout(card)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        undo = self.tr("Everything is made at once, and one undo takes all of it away again.")
        self._refusal = plain_label("", "refusal")
        sheet = named(QWidget(), "sheet")
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addWidget(card)
        column.addWidget(named(QLabel(undo, wordWrap=True), "muted"))
        column.addWidget(self._refusal)
        column.addStretch(1)

    @override
    def arrive(self) -> None:
        new, language = new_programme(self.draft), self.desk.language
        self._name.setText(" ".join(part for part in (wording(new.title, language), new.edition) if part))
        spoken = ", ".join(language_name(code, language) for code in new.spoken)
        period = f"{day_text(new.start, language)} – {day_text(new.end, language)}"
        self._about.setText(f"{self.desk.words(new.template.name)} · {period} · {spoken}")
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (number, words) in enumerate(self._lines(contents(self.draft, self.desk.office.records))):
            figure = named(QLabel(str(number)), "figure")
            self._grid.addWidget(figure, row, 0, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(QLabel(words, wordWrap=True), row, 1)
        self.say("")

    def say(self, words: str) -> None:
        """Show why the programme was not made."""
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))

    def _lines(self, made: Contents) -> list[tuple[int, str]]:
        """Return number and words of what is made; what there is none of is not named."""
        tasks = self.tr("tasks in the plan")
        if made.left_out:
            tasks = self.tr("tasks in the plan, {count} left out").format(count=made.left_out)
        lines = [
            (1, self.tr("programme with the rules of its template")),
            (made.tasks, tasks),
            (made.topics, self.tr("topics in the support matrix")),
            (made.outcomes, self.tr("learning outcomes")),
            (made.clauses, self.tr("clauses added to the office's library")),
            (made.modules, self.tr("training modules added to the office")),
            (made.goals, self.tr("goals")),
            (made.grants, self.tr("grant")),
            (made.people, self.tr("people with a role")),
        ]
        return [line for line in lines if line[0]]
