"""A card of Today: what needs somebody, item by item, with its button."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.services.today import CardShown, ItemShown
from ui.forms.link_button import LinkButton
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.today.today_acts import ACTS
from ui.theme import named

FIRST: Final = 3
"""So many items of a card are in sight before somebody asks for the others."""


class TodayCard(QFrame):
    """One rule and what it found. ``pressing`` gives the card the one filled button of the page."""

    acted = Signal(object, object)
    """An item, and the records its act works on."""
    aside_asked = Signal(object)
    back_asked = Signal(object)
    opened = Signal(str)
    """All items of the card with this key are in sight."""

    def __init__(self, desk: Desk, card: CardShown, *, pressing: bool, wide: bool) -> None:
        """Show the first items, or all that are named."""
        super().__init__()
        named(self, "card")
        self._desk, self._card, self._pressing = desk, card, pressing
        self.setAccessibleName(f"{desk.words(card.title)}: {card.count}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 12, 12)
        self._column.setSpacing(4)
        self._column.addLayout(self._heading())
        self._rest: list[QWidget] = []
        open_items = [item for item in card.items if item.until is None]
        for at, item in enumerate(card.items):
            line = self._item(item)
            self._column.addWidget(line)
            if at >= FIRST and not wide:
                line.hide()
                self._rest.append(line)
        self._foot(len(open_items))

    def _heading(self) -> QHBoxLayout:
        card = self._card
        title = plain_label(self._desk.words(card.title), "group")
        title.setToolTip(self._desk.words(card.rule))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(title, 1)
        if card.count:
            row.addWidget(_count(card), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _item(self, item: ItemShown) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        whom = LinkButton(" · ".join(part for part in (item.name, item.beside) if part) or self._why(item))
        named(whom, "entry")
        whom.setAutoDefault(False)
        whom.clicked.connect(lambda _=False: self._desk.asked.emit(item.entity, item.record))
        words.addWidget(whom)
        if item.name or item.beside:
            words.addWidget(plain_label(self._why(item), "muted"))
        for sign in item.signs:
            words.addWidget(plain_label(f"–  {self._desk.words(sign)}", "muted"))
        row.addLayout(words, 1)
        alone = self._card.count == 1 or not self._is_together()
        if alone and item.until is None:
            row.addWidget(self._button(self._desk.words(item.button), item, item.onto, whom.accessibleName()))
        row.addWidget(self._more(item, whom.accessibleName()), 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _why(self, item: ItemShown) -> str:
        why = self._desk.words(item.why)
        if item.until is None:
            return why
        rest = self.tr("put aside until {day}: {reason}")
        return f"{why} · " + rest.format(day=day_text(item.until, self._desk.language), reason=item.reason)

    def _more(self, item: ItemShown, whom: str) -> QPushButton:
        """Return the small button with what else can be done about an item."""
        more = named(QPushButton("⋯"), "bare", self.tr("More about {name}").format(name=whom))
        more.setAutoDefault(False)
        menu = QMenu(more)
        menu.addAction(self.tr("Open"), partial(self._desk.asked.emit, item.entity, item.record))
        if item.until is None:
            aside = menu.addAction(self.tr("Put aside…"), partial(self.aside_asked.emit, item))
        else:
            aside = menu.addAction(self.tr("Show it again"), partial(self.back_asked.emit, item))
        aside.setEnabled(self._desk.may_write)
        more.clicked.connect(lambda: menu.exec(more.mapToGlobal(more.rect().bottomLeft())))
        return more

    def _foot(self, shown: int) -> None:
        """Add what serves all items at once, and the way to those not in sight."""
        row = QHBoxLayout()
        row.setSpacing(8)
        hidden = len(self._rest) + max(self._card.count - shown, 0)
        if self._rest:
            more = named(QPushButton(self.tr("{count} more").format(count=hidden)), "link")
            more.setAutoDefault(False)
            more.clicked.connect(partial(self._show_rest, more))
            row.addWidget(more)
        elif hidden:
            row.addWidget(plain_label(self.tr("and {count} more").format(count=hidden), "muted"))
        row.addStretch(1)
        if self._is_together() and self._card.count > 1:
            first = self._card.items[0]
            words = self._desk.words(self._card.button)
            row.addWidget(self._button(words, first, self._card.onto or first.onto, ""))
        if row.count() > 1:
            self._column.addLayout(row)

    def _button(self, words: str, item: ItemShown, onto: object, whom: str) -> QPushButton:
        button = QPushButton(words)
        if self._pressing:
            named(button, "main")
            self._pressing = False
        button.setAccessibleName(
            f"{words}: {whom}" if whom else f"{words}: {self._desk.words(self._card.title)}"
        )
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: self.acted.emit(item, onto))
        return button

    def _is_together(self) -> bool:
        return ACTS[self._card.act].together and len({item.act for item in self._card.items}) <= 1

    def _show_rest(self, more: QPushButton) -> None:
        self.opened.emit(self._card.key)
        for line in self._rest:
            line.show()
        unnamed = self._card.count - len(self._card.items)
        more.setText(self.tr("and {count} more").format(count=unnamed))
        more.setVisible(unnamed > 0)
        more.setEnabled(False)


def _count(card: CardShown) -> QLabel:
    """Return the number of items in a soft pill; red says that one of them presses."""
    pill = named(QLabel(str(card.count)), "count-pill")
    pill.setProperty("tone", "bad" if card.red else "warn")
    return pill
