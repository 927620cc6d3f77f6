"""A small panel above the foot: how the office stands with its drive, in sentences, and what one can do."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.shared_place import shown_place, spare, spared
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.models.share_standing import ShareState
from ui.pages.sharing.share_sentences import facts, found_sentences, meaning
from ui.pages.sharing.share_words import share_words
from ui.theme import named

WIDTH = 440
MAY_HAVE_MOVED = frozenset({ShareState.AWAY, ShareState.OTHER_OFFICE, ShareState.FORGETFUL})
LOOKS = frozenset(set(ShareState) - {ShareState.ALONE, ShareState.LOCALLY})


class SharePanel(QFrame):
    """It goes when a person clicks elsewhere or presses Escape."""

    moved = Signal()
    """The office stands at another place now."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Begin with how things stand now."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("panel")
        self._desk = desk
        self.setFixedWidth(WIDTH * max(desk.state.percent, 100) // 100)
        self._title = named(QLabel(wordWrap=True), "group")
        self._meaning = QLabel(wordWrap=True)
        self._facts = named(QLabel(wordWrap=True), "muted")
        self._found = QLabel(wordWrap=True)
        self._place = named(QLabel(wordWrap=True), "muted")
        for label in (self._title, self._meaning, self._facts, self._found, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._carried = self._carried_choice()
        self._lay_out()
        self.show_standing()
        desk.sharing.changed.connect(self.show_standing)
        desk.sharing.looked.connect(self.show_standing)

    @property
    def words(self) -> str:
        """Return everything the panel says, a line each."""
        labels = (self._title, self._meaning, self._facts, self._found)
        return "\n".join(label.text() for label in labels if label.text())

    def show_standing(self) -> None:
        """Say how things stand now."""
        desk, now = self._desk, self._desk.sharing.standing
        moment = datetime.now().astimezone()
        self._title.setText(share_words(now, desk.language, moment))
        self._meaning.setText("\n".join(filter(None, (meaning(now), now.reason))))
        lines = facts(now, desk.office.store.who, desk.language, moment.date())
        self._facts.setText("\n".join(lines))
        self._found.setText("\n".join(found_sentences(now.findings)))
        self._place.setText(str(shown_place(desk.office)))
        for label in (self._facts, self._found):
            label.setVisible(bool(label.text()))
        self._sync.setText(self.tr("Sync now"))
        self._sync.setEnabled(True)
        self._sync.setVisible(now.state in LOOKS)
        self._locally.setVisible(now.state is ShareState.FORGETFUL)
        self._again.setVisible(now.state is ShareState.LOCALLY)
        self._move.setVisible(now.state in MAY_HAVE_MOVED)
        self.setAccessibleName(self._title.text())
        self._settle()

    def open_above(self, widget: QWidget) -> None:
        """Show the panel with its lower edge above a widget."""
        self._corner = widget.mapToGlobal(QPoint(0, -6))
        self._settle()
        self.show()
        self._sync.setFocus(Qt.FocusReason.PopupFocusReason)

    _corner: QPoint | None = None

    def _settle(self) -> None:
        """Be as high as the words need, upwards from the foot."""
        if self._corner is not None:
            layout = self.layout()
            height = layout.totalHeightForWidth(self.width()) if layout is not None else self.height()
            self.setGeometry(self._corner.x(), self._corner.y() - height, self.width(), height)

    def _look(self) -> None:
        self._sync.setText(self.tr("Looking …"))
        self._sync.setEnabled(False)
        self._desk.sharing.now()

    def _ask_place(self) -> None:
        start = str(shown_place(self._desk.office).parent)
        self.hide()
        words = self.tr("Where does the office stand now?")
        found, _ = QFileDialog.getOpenFileName(self.window(), words, start, "Praktikum (*.praktikum)")
        if found:
            self._desk.attempt(lambda: self._desk.sharing.move(Path(found)))
            self.moved.emit()
        self.close()

    def _choose_carried(self, level: int) -> None:
        self._desk.attempt(lambda: spare(self._desk.office, level))
        self._hint.setVisible(bool(level))
        self._desk.sharing.now()
        self._settle()

    def _carried_choice(self) -> QuietCombo:
        combo = QuietCombo()
        for words in (
            self.tr("everything"),
            self.tr("no health or identity values (P4, P5)"),
            self.tr("no delicate values at all (P3 to P5)"),
        ):
            combo.addItem(words)
        combo.setAccessibleName(self.tr("This computer carries"))
        with QSignalBlocker(combo):
            combo.setCurrentIndex(spared(self._desk.office))
        combo.activated.connect(self._choose_carried)
        return combo

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for label in (self._title, self._meaning, self._facts, self._found, self._place):
            column.addWidget(label)
        self._add_carried(column)
        self._sync = named(QPushButton(self.tr("Sync now")), "main")
        self._sync.clicked.connect(self._look)
        self._locally = QPushButton(self.tr("Work locally"))
        self._locally.clicked.connect(lambda: self._desk.sharing.choose_locally(locally=True))
        self._again = named(QPushButton(self.tr("Share again")), "main")
        self._again.clicked.connect(lambda: self._desk.sharing.choose_locally(locally=False))
        self._move = QPushButton(self.tr("The office has moved…"))
        self._move.clicked.connect(self._ask_place)
        row = QHBoxLayout()
        for button in (self._sync, self._again, self._locally, self._move):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _add_carried(self, column: QVBoxLayout) -> None:
        self._hint = named(QLabel(wordWrap=True), "muted")
        self._hint.setText(
            self.tr("Values this computer does not carry stay empty here. The other computers keep them.")
        )
        carried = QWidget()
        row = QHBoxLayout(carried)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(self.tr("This computer carries")))
        row.addWidget(self._carried, 1)
        column.addWidget(carried)
        column.addWidget(self._hint)
        carried.setVisible(self._desk.sharing.is_shared)
        self._hint.setVisible(self._desk.sharing.is_shared and self._carried.currentIndex() > 0)
