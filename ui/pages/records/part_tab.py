"""What the parts of a record's page have in common: they draw anew only what has become another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.fields import FieldSpec
from app.text import Text
from ui.dialogs.field_questions import FieldQuestions
from ui.forms.emptied import emptied
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named


class PartTab(QWidget):
    """A sheet with a column; ``look`` says what is shown, ``draw`` shows it."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self.desk = desk
        self.record: Any = None
        self._drawn: object = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 8, 8)
        self.column.setSpacing(8)

    def show_record(self, record: Any) -> None:
        """Show a record, the same one again or another."""
        fresh = self.record is None or self.record.id != record.id
        self.record = record
        if fresh:
            self.begin()
        shown = (record.id, self.look())
        if shown != self._drawn:
            self._drawn = shown
            self.draw()

    def begin(self) -> None:
        """Forget what was typed for another record."""

    def look(self) -> object:
        """Return all that is shown, to tell whether it has become another."""
        raise NotImplementedError

    def draw(self) -> None:
        """Show it."""
        raise NotImplementedError

    def clear(self) -> None:
        """Take everything out of the column."""
        emptied(self.column)

    def act(self, verb: Callable[[], object], told: str = "") -> bool:
        """Do something that is saved; say whether it was, and offer to take it back."""
        done = self.desk.attempt(lambda: (verb(),))
        if done is not None and told:
            self.desk.undoable.emit(told)
        return done is not None

    def ask_papers(self, kind: str) -> None:
        """Let the page of the record make papers about it."""
        page: Any = self.parentWidget()
        while page is not None and not hasattr(page, "papers_asked"):
            page = page.parentWidget()
        if page is not None:
            page.papers_asked.emit(kind, [self.record.id])


def button(words: str, act: Callable[[], object], *, name: str = "", about: str = "") -> QPushButton:
    """Return a button; ``about`` says of what it is, for those who only hear it."""
    made = QPushButton(words)
    made.setObjectName(name)
    made.setAccessibleName(f"{words}: {about}" if about else words)
    made.clicked.connect(act)
    return made


def link(words: str, act: Callable[[], object], about: str = "") -> QPushButton:
    """Return a quiet button that reads like a link."""
    return button(words, act, name="link", about=about)


def flowing(parts: Sequence[QWidget]) -> QWidget:
    """Put buttons beside each other, on the next line where the width ends."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=6)
    for part in parts:
        flow.addWidget(part)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def card(name: str = "note") -> tuple[QFrame, QVBoxLayout]:
    """Return a soft card and its column."""
    frame = named(QFrame(), name)
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(4)
    return frame, column


def row(parts: Sequence[QWidget], stretch: int = 0) -> QHBoxLayout:
    """Put parts in a line; the one at ``stretch`` takes the room that is left."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for at, part in enumerate(parts):
        line.addWidget(part, at == stretch, Qt.AlignmentFlag.AlignVCenter)
    return line


def heading(words: str, above: int = 8) -> QLabel:
    """Return the heading of a group."""
    label = plain_label(words, "group")
    label.setContentsMargins(0, above, 0, 0)
    return label


def field(entity: str, at: str, **changed: Any) -> FieldSpec:
    """Return a declared field to ask for, with something other where it is asked differently."""
    return evolve(entity_named(entity).fields[at], **changed)


def asked(
    desk: Desk,
    title: str,
    fields: Sequence[FieldSpec],
    parent: QWidget,
    *,
    verb: str,
    save: Callable[[Any], object],
) -> FieldQuestions:
    """Return a dialog with a few questions."""
    return FieldQuestions(desk, title, fields, parent, verb=verb, save=save)


def reason_field(label: Text) -> FieldSpec:
    """Return the question for a reason."""
    return field("sign_off", "declined_reason", label=label, required=True, name="reason")
