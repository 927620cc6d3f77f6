"""What every editor of a value is: it shows one, gives one back, and says when a person left it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.fields import FieldSpec
from app.text import Language
from ui.models.desk import Desk


@frozen
class Setting:
    """Where an editor stands: the desk, the field, and what other fields of the record say."""

    desk: Desk
    field: FieldSpec
    of: Callable[[str], Any]
    """Return the present value of another field of the same record."""
    languages: tuple[Language, ...]
    """The languages of the record's programme."""

    @property
    def label(self) -> str:
        """Return the field's name in the language of the window."""
        return self.desk.words(self.field.label)

    @property
    def currency(self) -> str:
        """Return the currency of the record's amounts."""
        return str(self.of("currency") or "")


class Editor(QWidget):
    """The widget for one value."""

    left = Signal()
    """A person left the field, or chose something in it."""

    def __init__(self, setting: Setting) -> None:
        """Begin empty."""
        super().__init__()
        self.setting = setting
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def value(self) -> Any:
        """Return what stands in the field."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Put a saved value into the field."""
        raise NotImplementedError

    def set_refused(self, refused: bool) -> None:  # noqa: FBT001 - a state of the field, as Qt has it
        """Show with a red line whether the value was refused."""
        for widget in self._fields:
            widget.setProperty("refused", refused)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def hold(self, widget: QWidget, *, watch: bool = True) -> None:
        """Take in a widget; its leaving is the editor's leaving."""
        self._row.addWidget(widget, 1)
        widget.setAccessibleName(self.setting.label)
        if self.setting.field.help is not None:
            widget.setAccessibleDescription(self.setting.desk.words(self.setting.field.help))
        if self.focusProxy() is None:
            self.setFocusProxy(widget)
        if watch:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason() is not Qt.FocusReason.PopupFocusReason
        ):
            self.left.emit()
        return False

    @property
    def _fields(self) -> list[QWidget]:
        proxy = self.focusProxy()
        return [proxy] if proxy is not None else []
