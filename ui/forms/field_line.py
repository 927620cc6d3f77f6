"""One field of a record on the screen: its name, its editor, and what saving it answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.display import shown
from app.domain.entity import EntitySpec
from app.errors import Told
from app.services.delicate import is_delicate, look
from app.text import Language
from ui.forms.editor import Setting
from ui.forms.editors import editor_for, is_wide
from ui.forms.field_news import ColleagueMark, FieldNews
from ui.models.desk import Desk
from ui.theme import named

NAME_WIDTH: Final = 138


class FieldLine(QWidget):
    """A field that saves itself when a person leaves it."""

    kept = Signal()
    """A value was saved."""
    question_asked = Signal()
    """Show the versions of this field."""

    def __init__(
        self,
        desk: Desk,
        spec: EntitySpec,
        name: str,
        of: Callable[[str], Any],
        languages: tuple[Language, ...],
    ) -> None:
        """Grow from the field's declaration."""
        super().__init__()
        self.field = spec.fields[name]
        self._desk = desk
        self._spec = spec
        self._record = ""
        self._saved: Any = None
        self._busy = False
        setting = Setting(desk, self.field, of, languages)
        self.editor = editor_for(setting)
        self.editor.left.connect(self.leave)
        self.editor.setEnabled(desk.may_write)
        self._name = named(QLabel(setting.label + (" *" if self.field.required else "")), "field-label")
        self._refusal = named(QLabel(wordWrap=True), "refusal")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._show = named(QPushButton(self.tr("Show")), "link")
        self._show.setAccessibleName(self.tr("Show {name}").format(name=setting.label))
        self._show.setToolTip(self.tr("A delicate value. That you look at it is noted in the log."))
        self._show.clicked.connect(self.reveal)
        self._versions = named(QPushButton(), "link")
        self._versions.clicked.connect(self.question_asked)
        self.news = FieldNews()
        self.news.theirs_asked.connect(self.take_theirs)
        self._lay_out(setting)

    @property
    def refusal(self) -> str:
        """Return the sentence under the field, empty when all is well."""
        return self._refusal.text() if not self._refusal.isHidden() else ""

    def show_record(self, record: Any) -> None:
        """Show the field of a record; what somebody typed and was refused comes back."""
        fresh = record.id != self._record
        value = getattr(record, self.field.name)
        if not fresh and (self._is_dirty() or (self._has_keyboard and alike(value, self._saved))):
            self._saved = value
            return
        self._record = record.id
        self._saved = value
        self._busy = True
        unsaved = self._desk.unsaved.get(self._key)
        self.editor.show_value(self._saved if unsaved is None else unsaved)
        self._busy = False
        if fresh:
            self._refuse("")
            self.news.clear()
            self._hide(hidden=is_delicate(self.field) and not _empty(self._saved))
        if unsaved is not None:
            self.leave()

    def forget(self) -> None:
        """Treat the next record as one not seen before: a delicate value hides again."""
        self._record = ""

    def leave(self) -> None:
        """Save the value if it is another; a refusal stands under the field and what was typed stays."""
        if self._busy or not self._record or not self.editor.isVisibleTo(self):
            return
        value = self.editor.value()
        if alike(value, self._saved):
            self._refuse("")
            self._desk.unsaved.pop(self._key, None)
            return
        self._busy = True
        try:
            self._desk.unsaved[self._key] = value
            self._desk.change(self._spec.key, self._record, {self.field.name: value})
        except Told as told:
            self._refuse(told.of(self._desk.language))
        else:
            self._take_saved()
        finally:
            self._busy = False

    def reveal(self) -> None:
        """Show a delicate value and note it."""
        desk = self._desk
        try:
            look(desk.office, self._spec.key, self._record, self.field.name)
        except Told as told:
            self._refuse(told.of(desk.language))
            return
        self._hide(hidden=False)
        self.editor.setFocus()

    def show_news(self, who: str) -> None:
        """Say that a colleague changed the field just now; what is half typed stays."""
        if not self._is_dirty():
            self.news.tell(who)
            return
        desk, clear = self._desk, not is_delicate(self.field)
        words = shown(self.field, self._saved, desk.language, desk.office.records) if clear else ""
        self.news.tell_over_typing(who, words)

    def show_colleague(self, who: str) -> None:
        """Mark the field as the one a colleague is in; no initials take the mark away."""
        self._mark.show_who(who)
        self._mark.lie_over(self.editor)

    def take_theirs(self) -> None:
        """Let what a colleague wrote stand instead of what is half typed."""
        self._desk.unsaved.pop(self._key, None)
        self._busy = True
        self.editor.show_value(self._saved)
        self._busy = False
        self._refuse("")
        self.news.clear()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.lie_over(self.editor)

    def show_versions(self, words: str) -> None:
        """Say in how many versions the field stands, as a button to them; no words where it is one."""
        self._versions.setText(words)
        self._versions.setAccessibleName(f"{self._name.text()}: {words}")
        self._versions.setToolTip(self.tr("Written by several at once. Look at the versions and choose."))
        self._versions.setVisible(bool(words))

    def point_out(self, sentence: str) -> None:
        """Show a sentence under the field that came from elsewhere: what a paper or a step lacks."""
        self._refuse(sentence)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _has_keyboard(self) -> bool:
        holder = self.window().focusWidget()
        return holder is not None and (holder is self.editor or self.editor.isAncestorOf(holder))

    @property
    def _key(self) -> tuple[str, str, str]:
        return (self._spec.key, self._record, self.field.name)

    def _is_dirty(self) -> bool:
        return self._busy or bool(self.refusal) or not alike(self.editor.value(), self._saved)

    def _take_saved(self) -> None:
        self._desk.unsaved.pop(self._key, None)
        record = self._desk.office.records.get(self._spec.key, self._record)
        self._saved = getattr(record, self.field.name) if record is not None else None
        self.editor.show_value(self._saved)
        self._refuse("")
        self.news.clear()
        self.kept.emit()

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        self.editor.set_refused(bool(sentence))

    def _hide(self, *, hidden: bool) -> None:
        self.editor.setVisible(not hidden)
        self._show.setVisible(hidden)

    def _lay_out(self, setting: Setting) -> None:
        wide = is_wide(self.field)
        line: QBoxLayout = QVBoxLayout(self) if wide else QHBoxLayout(self)
        line.setContentsMargins(0, 3, 0, 3)
        line.setSpacing(4)
        if not wide:
            self._name.setFixedWidth(NAME_WIDTH * self.fontMetrics().height() // 16)
            self._name.setWordWrap(True)
        if self.field.help is not None:
            self._name.setToolTip(self._desk.words(self.field.help))
        line.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop if not wide else Qt.AlignmentFlag(0))
        self._name.setContentsMargins(0, 0 if wide else 7, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.editor)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._versions, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._refusal)
        column.addWidget(self.news)
        line.addLayout(column, 1)
        self._show.hide()
        self._versions.hide()
        self._refusal.hide()
        self._mark = ColleagueMark(self)
        self._name.setBuddy(self.editor)
        self.editor.setAccessibleName(setting.label)


def alike(one: Any, other: Any) -> bool:
    """Say whether two values are the same to a person: nothing, an empty text and an empty list are."""
    if _empty(one) and _empty(other):
        return True
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return dict(one) == dict(other)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(alike(a, b) for a, b in zip(one, other, strict=True))
    if isinstance(one, str) != isinstance(other, str):
        return str(one) == str(other)
    return bool(one == other)


def _empty(value: Any) -> bool:
    return value is None or value in ("", (), {})
