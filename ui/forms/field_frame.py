"""How one field stands on the screen: its name beside or above its editor, and what is said under it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.check import Severity
from ui.forms.editor import Editor, Setting
from ui.forms.editors import is_wide
from ui.forms.field_news import ColleagueMark, FieldNews, SavedTick
from ui.forms.plain_label import plain_label
from ui.theme import named

NAME_WIDTH: Final = 138
NARROW: Final = 300
"""Below this width, at the usual text size, the name stands above the editor."""
LEAST_WIDTH: Final = 120
_TEXT_HEIGHT: Final = 16


class FieldFrame(QWidget):
    """Name, editor, refusal, remark, news and marks of a field; what they mean is up to whoever fills it."""

    show_asked = Signal()
    """Show the delicate value."""
    question_asked = Signal()
    """Show the versions of this field."""

    def __init__(self, setting: Setting, editor: Editor) -> None:
        """Lay out an editor with nothing said under it yet."""
        super().__init__()
        self.editor = editor
        field = setting.field
        self._wide = is_wide(field)
        self._name = plain_label(setting.label + (" *" if field.required else ""), "field-label", wraps=False)
        self._name.setWordWrap(True)
        self._name.setBuddy(editor)
        if field.help is not None:
            self._name.setToolTip(setting.desk.words(field.help))
        editor.setAccessibleName(setting.label)
        self._refusal, self._remark = plain_label("", "refusal"), plain_label("", "remark")
        self._show = named(QPushButton(self.tr("Show")), "link")
        self._show.setAccessibleName(self.tr("Show {name}").format(name=setting.label))
        self._show.setToolTip(self.tr("A delicate value. That you look at it is noted in the log."))
        self._show.clicked.connect(self.show_asked)
        self._versions = named(QPushButton(), "link")
        self._versions.clicked.connect(self.question_asked)
        self.news = FieldNews()
        self._lay_out()
        self._mark, self._tick = ColleagueMark(self), SavedTick(self)

    @property
    def refusal(self) -> str:
        """Return the sentence under the field, empty when all is well."""
        return self._refusal.text() if not self._refusal.isHidden() else ""

    @property
    def remark(self) -> str:
        """Return what a check says of the field, empty for nothing."""
        return self._remark.text() if not self._remark.isHidden() else ""

    @property
    def is_kept(self) -> bool:
        """Say whether the tick of a saved value stands at the field."""
        return not self._tick.isHidden()

    def show_remark(self, sentence: str, severity: Severity = "warning") -> None:
        """Show what a check finds in the field; no sentence takes it away."""
        self._remark.setObjectName("remark" if severity == "warning" else "refusal")
        self._remark.style().unpolish(self._remark)
        self._remark.style().polish(self._remark)
        self._remark.setText(sentence)
        self._weigh_remark()

    def show_versions(self, words: str) -> None:
        """Say in how many versions the field stands, as a button to them; no words where it is one."""
        self._versions.setText(words)
        self._versions.setAccessibleName(f"{self._name.text()}: {words}")
        self._versions.setToolTip(self.tr("Written by several at once. Look at the versions and choose."))
        self._versions.setVisible(bool(words))

    def show_colleague(self, who: str) -> None:
        """Mark the field as the one a colleague is in; no initials take the mark away."""
        self._mark.show_who(who)
        self._place_marks()

    def show_kept(self, kept: bool) -> None:  # noqa: FBT001 - a state of the field, as Qt has it
        """Show a small tick at the field that was saved last, or take it away."""
        self._tick.setVisible(kept)
        self._place_marks()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._place_marks()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for little width: where it is scarce, the name moves above the editor."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self._weigh_remark()
        self.editor.setAccessibleDescription(sentence or self._remark.text())
        self.editor.set_refused(bool(sentence))

    def _weigh_remark(self) -> None:
        """Show what a check says unless a refusal says more."""
        self._remark.setVisible(bool(self._remark.text()) and self._refusal.isHidden())
        if self._refusal.isHidden():
            self.editor.setAccessibleDescription(self._remark.text())

    def _hide(self, *, hidden: bool) -> None:
        self.editor.setVisible(not hidden)
        self._show.setVisible(hidden)

    def _lay_out(self) -> None:
        down = QBoxLayout.Direction.TopToBottom
        self._line = QBoxLayout(down if self._wide else QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 3, 0, 3)
        self._line.setSpacing(4)
        self._line.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.editor)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._versions, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._refusal)
        column.addWidget(self._remark)
        column.addWidget(self.news)
        self._line.addLayout(column, 1)
        for widget in (self._show, self._versions, self._refusal, self._remark):
            widget.setHidden(True)
        self._arrange()

    def _arrange(self) -> None:
        """Put the name beside the editor where there is room for both, else above it."""
        height = self.fontMetrics().height()
        above = self._wide or 0 < self.width() < NARROW * height // _TEXT_HEIGHT
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight
        )
        self._name.setMinimumWidth(0 if above else NAME_WIDTH * height // _TEXT_HEIGHT)
        self._name.setMaximumWidth(_ANY if above else NAME_WIDTH * height // _TEXT_HEIGHT)
        self._name.setContentsMargins(0, 0 if above else 7, 0, 0)

    def _place_marks(self) -> None:
        self._mark.lie_over(self.editor)
        self._tick.lie_over(self.editor, 0 if self._mark.isHidden() else self._mark.width() + 4)


_ANY: Final = (1 << 24) - 1
