"""The notes on a record, the newest first: written here, read after one click that the log keeps."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.domain.entity import EntitySpec
from app.domain.note import NOTE_KINDS, READERS, Note
from app.services import editing
from app.services.record_note import NoteSeen, look_at, notes_of
from ui.dialogs.note_dialog import change_note, write_note
from ui.forms.emptied import emptied
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

FIRST: Final = 30
"""So many notes are drawn at once; a button shows as many more."""


class NotesTab(QWidget):
    """The texts are delicate: they stay hidden until somebody asks to read them."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk, self._spec = desk, spec
        self._record = ""
        self._open: set[str] = set()
        self._most = FIRST
        self._drawn: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(8)

    def show_record(self, record: Any) -> None:
        """Show the notes on a record."""
        if record.id != self._record:
            self._open, self._most, self._drawn = set(), FIRST, None
        self._record = record.id
        self._draw()

    def add(self) -> None:
        """Write a note; whoever wrote it may read it at once."""
        made = write_note(self._desk, self._spec.key, self._record, self)
        if made:
            self._open.add(made)
            self._draw()
            self._desk.undoable.emit(self.tr("The note is saved."))

    def read(self) -> None:
        """Show the texts and note in the log that they were read."""
        wanted = [seen.note for seen in self._seen() if seen.readable and seen.note.id not in self._open]
        if self._desk.attempt(lambda: look_at(self._desk.office, wanted)) is not None:
            self._open |= {note.id for note in wanted}
            self._draw()

    def _seen(self) -> list[NoteSeen]:
        return notes_of(self._desk.office, self._spec.key, self._record)

    def _draw(self) -> None:
        seen = self._seen()
        if (seen, self._open, self._most) == self._drawn:
            return
        self._drawn = (seen, set(self._open), self._most)
        emptied(self._column)
        self._column.addWidget(self._head(seen))
        if not seen:
            none = self.tr("No note yet. What was said, agreed or seen belongs here.")
            self._column.addWidget(named(QLabel(none, wordWrap=True), "muted"))
        for one in seen[: self._most]:
            self._column.addWidget(self._card(one))
        if len(seen) > self._most:
            more = named(QPushButton(self.tr("Show more")), "link")
            more.clicked.connect(self._show_more)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _head(self, seen: list[NoteSeen]) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        add = QPushButton(self.tr("New note"))
        add.setToolTip("Ctrl+.")
        add.setEnabled(self._desk.may_write)
        add.clicked.connect(self.add)
        row.addWidget(add)
        row.addStretch(1)
        if any(one.readable and one.note.id not in self._open for one in seen):
            read = named(QPushButton(self.tr("Show the texts")), "link")
            read.setToolTip(self.tr("What is written of people is delicate. That you read it is logged."))
            read.clicked.connect(self.read)
            row.addWidget(read)
        return head

    def _card(self, seen: NoteSeen) -> QFrame:
        card = named(QFrame(), "note")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(plain_label(self._heading(seen), "group"), 1)
        if seen.readable and seen.note.id in self._open and self._desk.may_write:
            row.addWidget(self._link(self.tr("Change"), seen, lambda: self._change(seen.note)))
            row.addWidget(self._link(self.tr("Delete"), seen, lambda: self._delete(seen.note)))
        column.addLayout(row)
        column.addWidget(self._text(seen))
        below = self._below(seen.note)
        if below:
            column.addWidget(plain_label(below, "muted"))
        return card

    def _text(self, seen: NoteSeen) -> QLabel:
        if not seen.readable:
            return plain_label(self.tr("Only a lead may read this."), "muted")
        if seen.note.id not in self._open:
            return plain_label("•••", "muted")
        label = plain_label(seen.note.text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _heading(self, seen: NoteSeen) -> str:
        desk, note = self._desk, seen.note
        kind = desk.words(NOTE_KINDS[note.kind]) if note.kind in NOTE_KINDS else note.kind
        return " · ".join(filter(None, (day_text(note.at, desk.language), kind, seen.who)))

    def _below(self, note: Note) -> str:
        found = [self._linked(note, name) for name in ("with_person_id", "entity_id")]
        if note.counts_as_follow_up:
            found.append(self.tr("Counts as follow-up"))
        if note.visible_to != "all" and note.visible_to in READERS:
            found.append(self._desk.words(READERS[note.visible_to]))
        return " · ".join(filter(None, found))

    def _linked(self, note: Note, name: str) -> str:
        """Return the name of another record that a note is tied to."""
        entity = "person" if name == "with_person_id" else note.entity_key or ""
        linked = getattr(note, name)
        return self._desk.name(entity, linked) if entity and linked != self._record else ""

    def _link(self, words: str, seen: NoteSeen, act: Any) -> QPushButton:
        button = named(QPushButton(words), "link")
        button.setAccessibleName(f"{words}: {self._heading(seen)}")
        button.clicked.connect(act)
        return button

    def _change(self, note: Note) -> None:
        if change_note(self._desk, note, self):
            self._draw()

    def _delete(self, note: Note) -> None:
        desk = self._desk
        if desk.attempt(lambda: editing.delete(desk.office, "note", note.id)) is not None:
            desk.undoable.emit(self.tr("The note is deleted."))

    def _show_more(self) -> None:
        self._most += FIRST
        self._draw()
