"""A page of a returned file as a picture, drawn in a process of its own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.services.intake import Arrived
from ui.theme import icon, named
from ui.wizards.intake_steps import work
from ui.wizards.intake_steps.case import IntakeCase

_DRAWN: Final = 1_400
"""Pixels a page is drawn wide; smaller ones are made from it."""
_LARGEST: Final = 3.0
_STEP: Final = 1.25
_NOT_DRAWN: Final = frozenset({"script", "not_pdf", "too_big", "too_long", "gone", "damaged", "encrypted"})


class FormPicture(QWidget):
    """Pages one at a time, as wide as there is room; what cannot be shown is a sentence."""

    def __init__(self, case: IntakeCase) -> None:
        """Begin empty."""
        super().__init__()
        self._case = case
        self._one: Arrived | None = None
        self._pixmap = QPixmap()
        self._wish = 0
        self._page = 0
        self._zoom = 1.0
        self._paper = named(QLabel(), "preview")
        self._paper.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setWidget(self._paper)
        self._area.setAccessibleName(self.tr("The page"))
        self._said = named(QLabel(wordWrap=True), "preview")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setMargin(16)
        self._stack = QStackedWidget()
        for widget in (self._said, self._area):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._tools())
        column.addWidget(self._stack, 1)

    @property
    def is_drawn(self) -> bool:
        """Say whether a page is seen."""
        return self._stack.currentWidget() is self._area

    def show_form(self, one: Arrived) -> None:
        """Show a file from its first page."""
        self._one, self._page, self._zoom = one, 0, 1.0
        self._draw()

    def turn(self, step: int) -> None:
        """Turn pages."""
        if self._one is not None and 0 <= self._page + step < max(self._one.form.pages, 1):
            self._page += step
            self._draw()

    def zoom(self, by: float) -> None:
        """Show it larger or smaller."""
        self._zoom = min(max(self._zoom * by, 1.0), _LARGEST)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _draw(self) -> None:
        one = self._one
        self._wish += 1
        wish = self._wish
        self._pixmap = QPixmap()
        drawn = one is not None and one.form.found not in _NOT_DRAWN
        self._say(self.tr("Drawing the page…") if drawn else self.tr("The file is not shown."))
        if one is not None and drawn:
            self._case.desk.tasks.run(
                work.draw, self._case.reader, one.path, self._page, _DRAWN,
                then=lambda picture: self._take(picture, wish), parent=self,
            )  # fmt: skip

    def _take(self, picture: bytes, wish: int) -> None:
        if wish != self._wish:
            return
        if not picture or not self._pixmap.loadFromData(picture, "PNG"):
            self._say(self.tr("This page cannot be shown here. Open the file with another program."))
            return
        self._stack.setCurrentWidget(self._area)
        self._fit()
        self._tell()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._stack.setCurrentWidget(self._said)
        self._tell()

    def _fit(self) -> None:
        if self._pixmap.isNull():
            return
        ratio = self.devicePixelRatioF()
        as_needed, never = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._area.setHorizontalScrollBarPolicy(as_needed if self._zoom > 1 else never)
        room = max(self._area.width() - self._area.verticalScrollBar().sizeHint().width() - 4, 80)
        shown = self._pixmap.scaledToWidth(
            int(room * self._zoom * ratio), Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self._paper.setPixmap(shown)

    def _tools(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._back = self._icon("before", self.tr("Page before"), -1)
        self._on = self._icon("fold", self.tr("Next page"), 1)
        self._number = named(QLabel(), "muted")
        smaller, larger = (
            named(QPushButton("−"), "tool", self.tr("Smaller")),
            named(QPushButton("+"), "tool", self.tr("Larger")),
        )
        smaller.clicked.connect(lambda: self.zoom(1 / _STEP))
        larger.clicked.connect(lambda: self.zoom(_STEP))
        self._sizes = (smaller, larger)
        for button in self._sizes:
            button.setAutoDefault(False)
        for widget in (self._back, self._number, self._on, smaller, larger):
            row.addWidget(widget)
        row.addStretch(1)
        return bar

    def _icon(self, name: str, words: str, step: int) -> QPushButton:
        button = named(QPushButton(), "bare", words)
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.turn(step))
        return button

    def _tell(self) -> None:
        pages = self._one.form.pages if self._one is not None else 0
        self._number.setText(
            self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=pages) if pages else ""
        )
        self._back.setEnabled(self._page > 0)
        self._on.setEnabled(self._page + 1 < pages)
        for button in self._sizes:
            button.setEnabled(self.is_drawn)
