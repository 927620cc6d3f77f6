"""One field of a record on the screen: its name, its editor, and what saving it answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal

from app.domain.display import shown
from app.domain.entity import EntitySpec
from app.errors import Told
from app.services.delicate import is_delicate, look
from app.text import Language
from ui.forms.editor import Setting
from ui.forms.editors import editor_for
from ui.forms.field_frame import FieldFrame
from ui.models.desk import Desk


class FieldLine(FieldFrame):
    """A field that saves itself when a person leaves it."""

    kept = Signal()
    """A value was saved."""

    def __init__(
        self,
        desk: Desk,
        spec: EntitySpec,
        name: str,
        of: Callable[[str], Any],
        languages: tuple[Language, ...],
    ) -> None:
        """Grow from the field's declaration."""
        field = spec.fields[name]
        setting = Setting(desk, field, of, languages)
        super().__init__(setting, editor_for(setting))
        self.field = field
        self._desk = desk
        self._spec = spec
        self._record = ""
        self._saved: Any = None
        self._busy = False
        self.editor.left.connect(self.leave)
        self.editor.setEnabled(desk.may_write)
        self.show_asked.connect(self.reveal)
        self.news.theirs_asked.connect(self.take_theirs)

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
            self.show_kept(False)
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

    def take_theirs(self) -> None:
        """Let what a colleague wrote stand instead of what is half typed."""
        self._desk.unsaved.pop(self._key, None)
        self._busy = True
        self.editor.show_value(self._saved)
        self._busy = False
        self._refuse("")
        self.news.clear()

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
        self.show_kept(True)
        self.kept.emit()


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
