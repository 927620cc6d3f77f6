"""The second step: the words of the notice, and whether it comes in time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.announced_fact import SUBJECTS
from app.domain.catalogue import entity_named
from app.domain.change_notice import least_lead
from app.errors import Reason, Refused
from app.services.notices import UNKNOWN, items_of, refuse_short, refuse_unsaid, revise, reword
from app.services.notices_words import ENOUGH, SHORT
from app.text import LANGUAGES, as_language
from ui.dialogs.asked_field import AskedField
from ui.forms.grid_view import GridView
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line
from ui.theme import named

NOW: Final = "now"
PAIRS: Final = (("effective_date", "reply_by"), ("cause", "decided_by"))
TEXTS: Final = ("consequence", "options_for_recipient", "title")
REASON: Final = "short_lead_reason"


class WordsStep(QWidget):
    """Lines, days and texts of a notice that is not sent; kept when one goes on."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a notice."""
        super().__init__()
        self._desk, self.notice = desk, ""
        self.asked: dict[str, AskedField] = {}
        self.lines = GridView(may_write=desk.may_write, name=self.tr("What changes"))
        self.lines.grid.typed.connect(self._reword)
        self.lead = plain_label("")
        self._refusal = plain_label("", "refusal")
        self._refusal.hide()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._refusal)
        column.addWidget(self._area, 1)

    def show_notice(self, notice: str) -> None:
        """Show a notice; its questions are made for the languages of its programme."""
        record = self._desk.office.records.get("change_notice", notice)
        if notice != self.notice:
            self.notice = notice
            programme = self._desk.office.records.get("programme", record.programme_id)
            self._ask(tuple(getattr(programme, "languages", ())))
        for name, question in self.asked.items():
            question.editor.show_value(getattr(record, name))
        self._show_lines()
        self.weigh()
        if not self.asked[REASON].isHidden():
            self.asked[REASON].editor.setFocus()
        else:
            self.asked["cause"].editor.setFocus()

    def keep(self) -> bool:
        """Save what is written; say whether the notice can go on."""
        if not self.notice:
            return False
        self.lines.finish()
        self.refuse(())
        values = {name: question.editor.value() for name, question in self.asked.items()}
        try:
            revise(self._desk.office, self.notice, values)
            refuse_unsaid(self._desk.office, self.notice)
            refuse_short(self._desk.office, self.notice)
        except Refused as refused:
            self.refuse(refused.reasons)
            self._lead_to_unsaid()
            return False
        return True

    def refuse(self, reasons: Sequence[Reason]) -> None:
        """Show each sentence under its question; the rest above."""
        for question in self.asked.values():
            question.refuse("")
        rest = []
        for reason in reasons:
            if reason.where not in self.asked:
                rest.append(self._desk.words(reason.why))
                continue
            wrong = self.asked[reason.where]
            wrong.show()
            wrong.refuse(self._desk.words(reason.why))
            wrong.editor.setFocus()
            self._area.ensureWidgetVisible(wrong)
        self._refusal.setText("\n".join(rest))
        self._refusal.setVisible(bool(rest))

    def weigh(self) -> None:
        """Say how long ahead the notice comes, and ask for the reason where that is short."""
        office, day = self._desk.office, self.asked["effective_date"].editor.value()
        record = office.records.get("change_notice", self.notice)
        days = (day - office.today).days if hasattr(day, "toordinal") and record is not None else None
        if days is None:
            self.lead.setText("")
            return
        least = least_lead(record, office.records)
        reason = str(self.asked[REASON].editor.value() or "").strip()
        lacking = days < least and not reason
        form = SHORT if lacking else ENOUGH
        self.lead.setText(self._desk.words(form.fill(days=days, least=least)))
        named(self.lead, "refusal" if lacking else "muted")
        self.lead.style().unpolish(self.lead)
        self.lead.style().polish(self.lead)
        self.asked[REASON].setVisible(days < least or bool(reason))

    def _ask(self, spoken: tuple[str, ...]) -> None:
        languages = tuple(as_language(code) for code in spoken if code in LANGUAGES) or LANGUAGES
        fields = entity_named("change_notice").fields
        self.asked = {
            name: AskedField(self._desk, evolve(fields[name], help=None), self._answer, languages)
            for name in (*PAIRS[0], *PAIRS[1], REASON, *TEXTS)
        }
        for name in ("effective_date", REASON):
            self.asked[name].editor.left.connect(self.weigh)
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        column.addWidget(self.lines)
        for pair in PAIRS:
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            for at, name in enumerate(pair):
                grid.addWidget(self.asked[name], 0, at, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(at, 1)
            column.addLayout(grid)
            if pair is PAIRS[0]:
                column.addWidget(self.lead)
                column.addWidget(self.asked[REASON])
        for name in TEXTS:
            column.addWidget(self.asked[name])
        column.addStretch(1)
        old = self._area.takeWidget()
        self._area.setWidget(sheet)
        if old is not None:
            old.deleteLater()

    def _lead_to_unsaid(self) -> None:
        """Open the first line that does not say what applies now."""
        unsaid = (one.key for one in self.lines.grid.lines if one.cells[-1].words == UNKNOWN)
        line = next(unsaid, "")
        if line and self.lines.go_to(line, NOW):
            self._area.ensureWidgetVisible(self.lines)
            self.lines.setFocus()
            self.lines.write()

    def _answer(self, name: str) -> Any:
        return self.asked[name].editor.value() if name in self.asked else None

    def _show_lines(self) -> None:
        desk = self._desk
        columns = (
            GridColumn(key="about", title=self.tr("About"), width=120, grows=1),
            GridColumn(key="said", title=self.tr("Said before"), width=220, grows=3),
            GridColumn(key=NOW, title=self.tr("Applies now"), width=220, grows=3),
        )
        found = items_of(desk.office.records, self.notice)
        self.lines.show_lines(
            columns,
            [
                Line(
                    key=one.id,
                    cells=(
                        Cell(words=desk.words(SUBJECTS[one.subject])),
                        Cell(words=one.old_text or "–", tip=one.old_text or "", muted=True),
                        Cell(words=one.new_text, tip=one.new_text, editing="line"),
                    ),
                )
                for one in found
            ],
        )
        row = self.lines.verticalHeader().defaultSectionSize()
        head = self.lines.horizontalHeader().sizeHint().height()
        self.lines.setFixedHeight(head + row * min(max(len(found), 1), 5) + 6)

    def _reword(self, line: str, column: str, words: object) -> None:
        if column == NOW and str(words).strip():
            self._desk.attempt(lambda: reword(self._desk.office, line, str(words)))
            self._show_lines()
