"""Events the plans speak of and nobody has made yet: one click makes each of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.display import wording
from app.domain.event_time import weekday_text
from app.domain.task import Task
from app.text import Text
from ui.forms.elided import ElidedLabel
from ui.forms.emptied import emptied
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.pages.page import Page, PageView
from ui.tasks import Progress
from ui.theme import named

MOST = 100
"""So many are drawn; later ones come when these are made."""


class PlannedPage(PageView):
    """A line a task of a plan that is an event."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk = desk
        self._making = False
        card = named(QFrame(), "card")
        sheet = Sheet()
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(card)
        self._column.addWidget(named(QLabel(self.tr("Looking through the plans…")), "muted"))
        self._column.addStretch(1)
        desk.programme_chosen.connect(self._programme_chosen)

    def arrive(self) -> None:
        """Look the plans up beside the window."""
        desk = self._desk
        desk.tasks.run(_look, desk, desk.programme, then=self._show, parent=self, quick=True)

    def make(self, task: str) -> None:
        """Make the event of a task and show it."""
        from app.services.event_making import make_event  # noqa: PLC0415 - the templates, 0.1 s

        desk = self._desk
        if self._making:
            return
        self._making = True
        event = desk.attempt(lambda: make_event(desk.office, task))
        self._making = False
        if event is not None:
            desk.undoable.emit(self.tr("The event is made, and its tasks follow its day."))
            desk.asked.emit("event", event)

    def _programme_chosen(self, _programme: str) -> None:
        if self.isVisible():
            self.arrive()

    def _show(self, tasks: Sequence[Task]) -> None:
        emptied(self._column)
        words = self.tr(
            "The plans of the programmes speak of these events. Make one, and its day, kind and title are "
            "taken over; what is counted from it moves along."
        )
        none = self.tr("Every event the plans speak of is made.")
        self._column.addWidget(named(QLabel(words if tasks else none, wordWrap=True), "muted"))
        self._column.addSpacing(6)
        for task in tasks[:MOST]:
            self._column.addWidget(self._line(task))
        if len(tasks) > MOST:
            more = self.tr("And {count} more.").format(count=len(tasks) - MOST)
            self._column.addWidget(named(QLabel(more), "muted"))
        self._column.addStretch(1)

    def _line(self, task: Task) -> QWidget:
        desk = self._desk
        title = wording(task.title, desk.language)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 4)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(named(ElidedLabel(title), "line-name"))
        day = weekday_text(task.due, desk.language) if task.due is not None else ""
        below = " · ".join(filter(None, (day, desk.name("programme", task.programme_id))))
        words.addWidget(named(ElidedLabel(below), "muted"))
        row.addLayout(words, 1)
        button = QPushButton(self.tr("Make the event"))
        button.setAccessibleName(self.tr("Make the event: {name}").format(name=title))
        button.setEnabled(desk.may_write)
        button.clicked.connect(lambda: self.make(task.id))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line


def _look(_progress: Progress, desk: Desk, programme: str) -> list[Task]:
    from app.services.event_making import waiting  # noqa: PLC0415 - the templates, 0.1 s

    return waiting(desk.office, programme)


PAGE = Page(
    key="planned",
    title=Text(en="From the plans", sv="Ur planerna", nb="Fra planene", da="Fra planerne"),
    order=30,
    make=PlannedPage,
)
