"""A section of the follow-up of a placement: a heading with its one action, and lines under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from attrs import field, frozen
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.forms.flow import FlowLayout
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.theme import named

Act = tuple[str, Callable[[], object]]
LONGEST: Final = 600
"""So many letters of a note are drawn; all of it stands in the record."""


@frozen(kw_only=True)
class FollowLine:
    """One line: its first words, what stands below, its state, whether it is late, what can be done."""

    words: str
    below: str = ""
    text: str = ""
    state: tuple[str, str] = ("", "")
    late: bool = False
    acts: tuple[Act, ...] = field(default=())


class FollowUpSection(QWidget):
    """Drawn once; the part makes it anew when something was saved."""

    def __init__(
        self, title: str, lines: Sequence[FollowLine], acts: Sequence[Act], *, empty: str, writes: bool
    ) -> None:
        """Show a heading, its actions and the lines; ``empty`` is said where there are none."""
        super().__init__()
        self._writes = writes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addWidget(plain_label(title, "group"))
        if acts and writes:
            column.addWidget(self._acts(acts, title))
        for line in lines:
            column.addWidget(self._line(line))
        if not lines:
            column.addWidget(plain_label(empty, "muted"))

    def _line(self, line: FollowLine) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.addWidget(plain_label(line.words, "line-name"), 1)
        if line.state[0]:
            pill = Pill()
            pill.show_state(*line.state)
            first.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        if line.below:
            column.addWidget(plain_label(line.below, "late" if line.late else "muted"))
        if line.text:
            shown = line.text if len(line.text) <= LONGEST else f"{line.text[:LONGEST]} …"
            text = plain_label(shown)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(text)
        if line.acts and self._writes:
            column.addWidget(self._acts(line.acts, line.words))
        return widget

    def _acts(self, acts: Sequence[Act], about: str) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=14)
        for words, act in acts:
            button = named(QPushButton(words), "entry", f"{words}: {about}")
            button.clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(button)
        return row
