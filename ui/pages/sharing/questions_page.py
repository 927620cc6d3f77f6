"""What several desks ask: the questions at the left, the chosen one at the right, one after the other."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)
from typing_extensions import override

from app.services.answering import keep
from app.services.conflicts import Conflict, conflicts, order, revealed
from app.services.version_words import label
from ui.models.desk import Desk
from ui.pages.page import PageView, Verbs
from ui.pages.sharing.question_card import QuestionCard
from ui.pages.sharing.question_words import and_joined, count_words, writers
from ui.pages.sharing.several_questions import NoQuestion, SeveralQuestions
from ui.theme import named

LIST_WIDTH = 290
LIST_PART = 0.28
"""Of a narrow window the list takes no more than this part."""
FEW = 20
"""A save that touches no more records than this has only their questions read again."""
SOON = 50
"""Milliseconds until what has just opened has its place."""


class QuestionsPage(PageView):
    """A list and the question chosen in it."""

    def __init__(self, desk: Desk) -> None:
        """Read nothing before somebody looks."""
        super().__init__()
        self._desk = desk
        self._conflicts: list[Conflict] = []
        self._stale = True
        self._looked_at: dict[tuple[str, str, str], Conflict] = {}
        self._count = named(QLabel(), "count")
        self._close = named(QPushButton(self.tr("Back to the lists")), "link")
        self._close.clicked.connect(lambda: desk.commanded.emit("back"))
        self.list = named(QListWidget(), "card")
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = QuestionCard(desk)
        self._several = SeveralQuestions(may_write=desk.may_write)
        self._several.kept.connect(lambda mine: self.keep_all(mine=mine))
        self._none = NoQuestion()
        self._right = QStackedWidget()
        self._lay_out()
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.card.answered.connect(self._tell_answered)
        self.card.look_asked.connect(self._look)
        self.card.writing.opened.connect(lambda: QTimer.singleShot(SOON, self, self._scroll_to_writing))
        desk.saved.connect(self._on_saved)

    @property
    def chosen(self) -> list[Conflict]:
        """Return the questions selected."""
        return [self._conflicts[self.list.row(item)] for item in self.list.selectedItems()]

    @override
    def arrive(self) -> None:
        if self._stale:
            self.refresh()

    @override
    def verbs(self) -> Verbs:
        return {"help": self._help}

    def ask(self, record: str = "", field: str = "") -> None:
        """Show the question about a field of a record, else the one shown before or the first."""
        self.refresh()
        wanted = (at for at, one in enumerate(self._conflicts) if (one.record, one.field) == (record, field))
        self._choose(next(wanted, max(self.list.currentRow(), 0)))

    @override
    def refresh(self) -> None:
        # The chosen question stays chosen; after an answer the next one is.
        self._show(conflicts(self._desk.office, self._desk.language))

    def keep_all(self, *, mine: bool) -> None:
        """Keep mine or theirs in every question selected, as one thing to take back."""
        chosen, office = self.chosen, self._desk.office
        choices = [(one, one.mine if mine else one.theirs) for one in chosen]
        if self._desk.attempt(lambda: keep(office, choices)) is not None:
            words = self.tr("{count} questions are answered.").format(count=len(chosen))
            self._desk.undoable.emit(words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        usual = LIST_WIDTH * self.fontMetrics().height() // 16
        self.list.setFixedWidth(min(usual, int(self.width() * LIST_PART)))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _help(self) -> None:
        words = self.tr(
            "Choose a question at the left and keep the version that is right. What is not kept stays in the "
            "history, and Ctrl+Z takes an answer back. Several selected questions are answered alike."
        )
        self._desk.told.emit(words, "plain")

    def _show(self, found: list[Conflict]) -> None:
        self._stale = False
        chosen = {one.key for one in self.chosen}
        at = max(self.list.currentRow(), 0)
        self._conflicts = [self._seen(one) for one in found]
        self._count.setText(count_words(len(self._conflicts)))
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._conflicts:
            self.list.addItem(self._item(one))
        for row, one in enumerate(self._conflicts):
            self.list.item(row).setSelected(one.key in chosen)
        self.list.blockSignals(False)
        if self.list.selectedItems():
            first = self.list.selectedItems()[0]
            self.list.setCurrentItem(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._show_chosen()
        else:
            self._choose(at)

    def _choose(self, row: int) -> None:
        self.list.clearSelection()
        if self._conflicts:
            self.list.setCurrentRow(min(row, len(self._conflicts) - 1))
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.chosen
        if len(chosen) == 1:
            self.card.show_question(chosen[0])
        else:
            self._several.show_count(len(chosen))
        page = {0: self._none, 1: self._area}.get(len(chosen), self._several)
        self._right.setCurrentWidget(page)
        if not self._conflicts and self.list.hasFocus():
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setVisible(bool(self._conflicts))

    def _seen(self, conflict: Conflict) -> Conflict:
        """Return a question with its delicate values if the person looked at just these."""
        clear = self._looked_at.get(conflict.key)
        return clear if clear is not None and clear.heads == conflict.heads else conflict

    def _look(self) -> None:
        conflict = self.card.conflict
        if conflict is None:
            return
        clear = self._desk.attempt(lambda: revealed(self._desk.office, conflict))
        if clear is not None:
            self._looked_at[clear.key] = clear
            self.refresh()

    def _scroll_to_writing(self) -> None:
        self._area.ensureWidgetVisible(self.card.writing)

    def _tell_answered(self) -> None:
        self._desk.undoable.emit(self.tr("The question is answered. What was not kept stays in the history."))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, saved: Any) -> None:
        touched = {one.record for one in saved.touched}
        if not self.isVisible() or self._stale:
            self._stale = True
        elif 0 < len(touched) <= FEW:
            self._renew(touched)
        else:
            self.refresh()

    def _renew(self, touched: set[str]) -> None:
        """Read only the questions of the records that a save touched: a save waits for no long list."""
        desk = self._desk
        kept = [one for one in self._conflicts if one.record not in touched]
        fresh = [one for record in touched for one in conflicts(desk.office, desk.language, record)]
        if fresh or len(kept) < len(self._conflicts):
            self._show(sorted([*kept, *fresh], key=order))

    def _item(self, conflict: Conflict) -> QListWidgetItem:
        desk = self._desk
        words = f"{conflict.name}\n{label(conflict, desk.language)} · {and_joined(writers(conflict))}"
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ", "))
        item.setToolTip(words)
        return item

    def _lay_out(self) -> None:
        title = named(QLabel(self.tr("Questions")), "title")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(title)
        names.addWidget(self._count)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setWidget(self.card)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for page in (self._area, self._several, self._none):
            self._right.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.list)
        row.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(row, 1)
