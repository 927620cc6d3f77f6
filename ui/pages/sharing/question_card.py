"""One question of several desks: its versions side by side, and the ways to answer it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.catalogue import entity_named
from app.domain.display import moment_text
from app.services.answering import keep, keep_both
from app.services.conflicts import Conflict, Version
from app.services.difference import Part, differences
from app.services.version_words import label, version_text
from ui.models.desk import Desk
from ui.pages.sharing.question_words import heading, keeping, question, somebody
from ui.pages.sharing.version_card import VersionCard
from ui.pages.sharing.writing_part import WritingPart
from ui.theme import named

NARROWEST = 190
"""A card is not drawn narrower than this."""
PAIR = 2


class QuestionCard(QWidget):
    """Shows one question at a time."""

    answered = Signal()
    look_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin without a question."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self.conflict: Conflict | None = None
        self._title, self._second = (
            named(QLabel(wordWrap=True), "title"),
            named(QLabel(wordWrap=True), "muted"),
        )
        self._asked = QLabel(wordWrap=True)
        for line in (self._title, self._second, self._asked):
            line.setTextFormat(Qt.TextFormat.PlainText)
        self._cards: list[VersionCard] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._both, self._new = (
            QPushButton(self.tr("Keep both")),
            QPushButton(self.tr("Write something else…")),
        )
        self._open = named(QPushButton(self.tr("Open the record")), "link")
        self.writing = WritingPart(desk)
        self._lay_out()
        self._both.clicked.connect(self._keep_both)
        self._new.clicked.connect(self._begin_writing)
        self._open.clicked.connect(self._open_record)
        self.writing.answered.connect(self.answered)
        self.writing.opened.connect(lambda: self._new.setEnabled(False))
        self.writing.closed.connect(lambda: self._new.setEnabled(True))

    def show_question(self, conflict: Conflict) -> None:
        """Show a question; the same one again leaves what is being written alone."""
        if conflict == self.conflict:
            return
        self.conflict = conflict
        desk = self._desk
        one = desk.words(entity_named(conflict.entity).one)
        name = label(conflict, desk.language) if conflict.field else conflict.name
        binned = self.tr("in the bin") if conflict.binned else ""
        self._title.setText(name)
        self._second.setText(" · ".join(filter(None, [conflict.name if conflict.field else "", one, binned])))
        self._asked.setText(question(conflict, desk.office.store.who))
        self._draw_cards(conflict)
        self._both.setText(self.tr("Keep both") if len(conflict.versions) == PAIR else self.tr("Keep all"))
        self._both.setVisible(conflict.may_join and desk.may_write)
        self._new.setVisible(conflict.may_write and desk.may_write)
        self._open.setVisible(not conflict.binned)
        self.writing.turn_to(conflict)
        self._new.setEnabled(self.writing.editor is None)
        self.setAccessibleName(f"{self._title.text()}, {self._second.text()}")
        self.setAccessibleDescription(self._asked.text())

    def _draw_cards(self, conflict: Conflict) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        ordered = [conflict.mine, conflict.theirs]
        ordered += [v for v in conflict.versions if v not in ordered]
        texts = [self._text(conflict, version) for version in ordered]
        self._cards = [
            self._version_card(conflict, v, parts) for v, parts in zip(ordered, _compared(texts), strict=True)
        ]
        if conflict.before is not None:
            before = VersionCard(self.tr("Was before"), self._written(conflict.before))
            before.say([Part(self._text(conflict, conflict.before), own=False)])
            self._cards.append(before)
        if conflict.hidden and self._desk.office.role != "reader":
            self._cards[0].offer_look(label(conflict, self._desk.language))
        for card in self._cards:
            card.look_asked.connect(self.look_asked)
        self._arrange()
        touched = [b for card in self._cards for b in card.findChildren(QPushButton)]
        for one, following in pairwise([self._open, *touched, self._both, self._new]):
            QWidget.setTabOrder(one, following)

    def _version_card(self, conflict: Conflict, version: Version, parts: list[Part]) -> VersionCard:
        card = VersionCard(heading(conflict, version), self._written(version))
        card.say(parts)
        if self._desk.may_write and (conflict.spec is not None or not conflict.field):
            card.offer(keeping(conflict, version), label(conflict, self._desk.language))
            card.kept.connect(lambda: self._answer(lambda: keep(self._desk.office, [(conflict, version)])))
        return card

    def _written(self, version: Version) -> str:
        return f"{somebody(version)} · {moment_text(version.moment, self._desk.language)}"

    def _text(self, conflict: Conflict, version: Version) -> str:
        return version_text(self._desk.office, conflict, version, self._desk.language)

    def _keep_both(self) -> None:
        conflict = self.conflict
        if conflict is not None:
            self._answer(lambda: keep_both(self._desk.office, conflict))

    def _begin_writing(self) -> None:
        if self.conflict is not None:
            self.writing.begin(self.conflict)

    def _open_record(self) -> None:
        if self.conflict is not None:
            self._desk.asked.emit(self.conflict.entity, self.conflict.record)

    def _answer(self, verb: Callable[[], object]) -> None:
        if self._desk.attempt(verb) is not None:
            self.answered.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the cards side by side, so many as the width allows."""
        columns = max(min(3, self.width() // NARROWEST), 1)
        while self._grid.count():
            self._grid.takeAt(0)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < min(columns, len(self._cards)) else 0)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 8)
        column.setSpacing(10)
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._second)
        head.addLayout(names, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._asked)
        column.addLayout(self._grid)
        row = QHBoxLayout()
        row.addWidget(self._both)
        row.addWidget(self._new)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.writing)
        column.addStretch(1)


def _compared(texts: list[str]) -> list[list[Part]]:
    """Mark each text against another: mine against theirs, every other against mine."""
    first, second = differences(texts[0], texts[1])
    every = [first, second, *(differences(texts[0], text)[1] for text in texts[2:])]
    return [_plain_if_all_differs(parts) for parts in every]


def _plain_if_all_differs(parts: list[Part]) -> list[Part]:
    """Leave a text without marks that has no word in common with the other: nothing would stand out."""
    common = any(not part.own and part.text.strip() for part in parts)
    return parts if common else [Part("".join(part.text for part in parts), own=False)]
