"""The answers to one change notice: each reader a line, written down with Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.domain.sign_off import ANSWERS, METHODS, PARTIES
from app.services.notices import DRAFTS
from app.services.notices_answers import Asked, Tracking, tracking
from ui.dialogs.notice_answer import ask_answer
from ui.dialogs.notice_reminding import remind
from ui.forms.flow import FlowLayout
from ui.forms.grid_view import GridView
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line
from ui.wizards.change_notice import open_notice

TONES = {"accepted": "accepted", "read": "accepted", "wants_talk": "draft", "objects": "declined"}


class NoticeAnswers(QWidget):
    """Says how long ahead people were told, and who has answered."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a notice."""
        super().__init__()
        self._desk = desk
        self.found: Tracking | None = None
        self.said = plain_label("", "muted")
        self.view = GridView(may_write=False, name=self.tr("Answers"))
        self.view.opened.connect(lambda *_: self.record_answer())
        self.view.gone_to.connect(lambda *_: self._weigh())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self._buttons())
        column.addWidget(self.view, 1)

    def show_record(self, record: Any) -> None:
        """Show how a notice stands."""
        self.found = tracking(self._desk.office, record, self._desk.language)
        columns = (
            GridColumn(key="who", title=self.tr("Who"), width=170, grows=2),
            GridColumn(key="answer", title=self.tr("Answer"), width=130, grows=1),
            GridColumn(key="when", title=self.tr("When and how"), width=150, grows=2),
        )
        self.view.show_lines(columns, [self._line(one) for one in self.found.readers])
        self.said.setText(self._standing(self.found))
        self._weigh()

    def record_answer(self) -> None:
        """Write down what the reader of the present line said."""
        one = self._here()
        if one is not None and self.answer.isEnabled():
            ask_answer(self._desk, one.sign_off, one.name, self.window())

    def _standing(self, found: Tracking) -> str:
        parts = []
        if found.lead is not None:
            words = self.tr("Told {days} days ahead; {least} are promised.")
            parts.append(words.format(days=found.lead, least=found.least))
        words = self.tr("Answered: {some} of {all}.")
        parts.append(words.format(some=found.answered, all=len(found.readers)))
        return " ".join(parts)

    def _line(self, one: Asked) -> Line:
        desk = self._desk
        answer = Cell()
        if one.answer != "none":
            words = desk.words(ANSWERS[one.answer])
            answer = Cell(words=words, state=TONES.get(one.answer, "draft"), tip=one.comment)
        elif one.sent_at is not None:
            answer = Cell(lack=self.tr("no answer"))
        when = day_text(one.answered_at, desk.language) if one.answered_at else ""
        how = desk.words(METHODS[one.method]) if one.method in METHODS else ""
        said = " · ".join(filter(None, (when, how, one.comment)))
        who = Cell(words=one.name, note=desk.words(PARTIES[one.party]))
        return Line(key=one.sign_off, cells=(who, answer, Cell(words=said, muted=True, tip=said)))

    def _weigh(self) -> None:
        found, may = self.found, self._desk.may_write
        sent = found is not None and found.state in {"sent", "acknowledged"}
        draft = found is not None and found.state in DRAFTS
        self.answer.setEnabled(may and sent and self._here() is not None)
        owing = found is not None and found.state == "sent" and found.answered < len(found.readers)
        self.remind.setEnabled(may and owing)
        self.go_on.setVisible(draft)
        self.go_on.setEnabled(may)
        for button in (self.answer, self.remind):
            button.setVisible(not draft)

    def _here(self) -> Asked | None:
        line = self.view.here[0]
        readers = self.found.readers if self.found is not None else ()
        return next((one for one in readers if one.sign_off == line), None)

    def _buttons(self) -> QWidget:
        box = QWidget()
        row = FlowLayout(box)
        self.answer = QPushButton(self.tr("Record the answer…"))
        self.remind = QPushButton(self.tr("Remind…"))
        self.go_on = QPushButton(self.tr("Go on…"))
        self.answer.clicked.connect(lambda _=False: self.record_answer())
        self.remind.clicked.connect(lambda _=False: self._remind())
        self.go_on.clicked.connect(lambda _=False: self._go_on())
        for button in (self.answer, self.remind, self.go_on):
            button.setAutoDefault(False)
            row.addWidget(button)
        return box

    def _remind(self) -> None:
        if self.found is not None:
            remind(self._desk, self.found.notice, self.window())

    def _go_on(self) -> None:
        if self.found is not None:
            open_notice(self._desk, self.window(), (), self.found.notice)
