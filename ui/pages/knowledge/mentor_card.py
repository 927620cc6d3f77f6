"""The training of one person: state, each module with its day, what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.domain.mentor import MENTOR_STATES
from app.domain.training_state import COMPLETION_STATES
from app.services import training
from app.services.training import MentorRow, ModuleCell
from ui.forms.elided import ElidedLabel
from ui.forms.emptied import emptied
from ui.forms.flow import FlowLayout
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import icon, named


class MentorCard(QWidget):
    """What is known of a mentor's training; ``opened`` asks for the page of the person."""

    opened = Signal(str)
    invited = Signal(str)
    certified = Signal(str)

    def __init__(self, desk: Desk, *, headed: bool = True) -> None:
        """Begin empty; without a head where the page has the name already."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk, self._headed = desk, headed
        self._row: MentorRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)

    def show_row(self, row: MentorRow | None, modules: tuple[Any, ...], instead: str) -> None:
        """Show a mentor, or a sentence."""
        if row is not None and row == self._row:
            return
        self._row = row
        emptied(self._column)
        if row is None:
            self._column.addWidget(plain_label(instead, "muted"))
            self._column.addStretch(1)
            return
        if self._headed:
            self._head(row)
        self._standing(row)
        for cell, module in zip(row.cells, modules, strict=True):
            self._column.addWidget(self._module(row, cell, module))
        self._column.addSpacing(4)
        self._column.addWidget(self._acts(row))
        self._column.addStretch(1)

    def _head(self, row: MentorRow) -> None:
        name = named(QPushButton(self._desk.name("person", row.person).replace("&", "&&")), "link")
        name.setAccessibleName(self.tr("Open {name}").format(name=row.name))
        name.clicked.connect(lambda _=False: self.opened.emit(row.person))
        self._column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        if row.organisation:
            self._column.addWidget(plain_label(row.organisation, "muted"))

    def _standing(self, row: MentorRow) -> None:
        language = self._desk.language
        pill = Pill()
        pill.show_state(MENTOR_STATES[row.state].of(language), row.state)
        words = [
            self.tr("{passed} of {required} required modules").format(
                passed=row.passed, required=row.required
            )
        ]
        if row.until is not None:
            words.append(self.tr("valid until {day}").format(day=day_text(row.until, language)))
        if row.invited_on is not None:
            words.append(self.tr("invited {day}").format(day=day_text(row.invited_on, language)))
        self._column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(plain_label(" · ".join(words), "muted"))
        self._column.addSpacing(6)

    def _module(self, row: MentorRow, cell: ModuleCell, module: Any) -> QWidget:
        language = self._desk.language
        name = training.module_name(module, language)
        title = ElidedLabel(name)
        title.setToolTip(name.replace("&", "&amp;").replace("<", "&lt;"))
        pill = Pill()
        shown = cell.state != "not_started" or cell.required
        pill.show_state(COMPLETION_STATES.states[cell.state].of(language) if shown else "", cell.state)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(title, 1)
        upper.addWidget(self._menu(row, module, name))
        lower.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        lower.addWidget(plain_label(self._told(cell), "muted"), 1)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addLayout(lower)
        return part

    def _told(self, cell: ModuleCell) -> str:
        language = self._desk.language
        words = [day_text(cell.on, language)] if cell.on is not None else []
        if cell.until is not None:
            words.append(self.tr("valid until {day}").format(day=day_text(cell.until, language)))
        if cell.score is not None:
            words.append(self.tr("{score} % right").format(score=cell.score))
        if cell.attempts:
            one = self.tr("1 attempt")
            words.append(one if cell.attempts == 1 else self.tr("{n} attempts").format(n=cell.attempts))
        return " · ".join(one.replace(" ", "\u00a0") for one in words)

    def _menu(self, row: MentorRow, module: Any, name: str) -> QPushButton:
        button = named(QPushButton(), "bare")
        button.setIcon(icon("more"))
        button.setAccessibleName(self.tr("What to do with {module}").format(module=name))
        menu = QMenu(button)
        for words, act in (
            (self.tr("Enter a result…"), self._enter),
            (self.tr("Exempt…"), self._exempt),
            (self.tr("Save the web page…"), self._save_page),
        ):
            menu.addAction(words).triggered.connect(_bound(act, row.person, module))
        button.clicked.connect(lambda _=False: menu.exec(button.mapToGlobal(button.rect().bottomLeft())))
        button.setEnabled(self._desk.may_write)
        return button

    def _enter(self, person: str, module: Any) -> None:
        from ui.dialogs.training_result import ask_result  # noqa: PLC0415 - only when asked for

        if ask_result(self._desk, person, module, self):
            self._desk.undoable.emit(self.tr("The result is saved."))

    def _exempt(self, person: str, module: Any) -> None:
        from ui.dialogs.training_result import ask_exempt  # noqa: PLC0415 - as above

        if ask_exempt(self._desk, person, module, self):
            self._desk.undoable.emit(self.tr("The exemption is noted."))

    def _save_page(self, person: str, module: Any) -> None:
        from ui.pages.knowledge.page_saving import save_page  # noqa: PLC0415 - the texts of the libraries

        save_page(self._desk, module, person, self)

    def _rate(self, row: MentorRow) -> None:
        from ui.dialogs.training_result import SelfRating  # noqa: PLC0415 - as above

        dialog = SelfRating(self._desk, row.roles, self)
        dialog.exec()
        dialog.deleteLater()

    def _acts(self, row: MentorRow) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        for words, act in (
            (self.tr("Invite…"), lambda: self.invited.emit(row.person)),
            (self.tr("Own rating…"), lambda: self._rate(row)),
            (self.tr("Certificate…"), lambda: self.certified.emit(row.person)),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setEnabled(self._desk.may_write)
            button.clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(button)
        policy = box.sizePolicy()
        policy.setHeightForWidth(True)
        box.setSizePolicy(policy)
        return box


def _bound(act: Callable[[str, Any], None], person: str, module: Any) -> Callable[[], None]:
    return lambda *_: act(person, module)
