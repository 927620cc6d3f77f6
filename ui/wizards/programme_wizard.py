"""A new programme from a template, in six steps; nothing is made before the last button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.display import wording
from app.errors import Refused, Told
from app.services.programme_draft import ProgrammeDraft
from app.services.programme_making import choose_template, make_programme
from ui.models.desk import Desk
from ui.theme import give_size
from ui.wizards.programme_money import MoneyStep
from ui.wizards.programme_name import NameStep
from ui.wizards.programme_ready import ReadyStep
from ui.wizards.programme_rules import RulesStep
from ui.wizards.programme_step import ProgrammeStep
from ui.wizards.programme_tasks import TasksStep
from ui.wizards.programme_template import TemplateStep
from ui.wizards.step_foot import StepFoot
from ui.wizards.step_trail import StepTrail
from ui.wizards.wizard import Wizard


class ProgrammeWizard(QDialog):
    """Every step has sound values: a template, a title and Next are enough."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        """Begin with the templates."""
        super().__init__(parent)
        self._desk = desk
        self.draft = ProgrammeDraft()
        self.made = ""
        self._making = False
        self.setWindowTitle(self.tr("New programme"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(780, 520)
        give_size(self, 1000, 700)
        kinds = (TemplateStep, NameStep, MoneyStep, RulesStep, TasksStep, ReadyStep)
        self.steps: list[ProgrammeStep] = [kind(desk, self.draft) for kind in kinds]
        self._stack = QStackedWidget()
        for step in self.steps:
            step.wished.connect(self.next)
            self._stack.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        self._trail = self._steps_named()
        column.addWidget(self._trail)
        column.addWidget(self._stack, 1)
        self.foot = StepFoot(self, self.tr("Cancel"), self.next, self.back)
        self.main = self.foot.main
        column.addWidget(self.foot)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.next)
        self.go(0)

    @property
    def step(self) -> int:
        """Return the step shown, the first being 0."""
        return self._stack.currentIndex()

    def go(self, step: int) -> None:
        """Show a step; what is typed in the present one is kept."""
        self.steps[self.step].keep()
        self._stack.setCurrentIndex(step)
        self._weigh()
        self.steps[step].arrive()

    def next(self) -> None:
        """Go on, or make the programme; what is wrong is said and nothing typed is lost."""
        if self._making:
            return
        here = self.steps[self.step]
        here.keep()
        faults = here.faults()
        here.refuse(faults)
        if faults:
            return
        if self.step < len(self.steps) - 1:
            self.go(self.step + 1)
        else:
            self._make()

    def back(self) -> None:
        """Go one step back."""
        if self.step and not self._making:
            self.go(self.step - 1)

    def is_typed(self) -> bool:
        """Say whether a person has said anything beyond choosing a template."""
        self.steps[self.step].keep()
        plain = ProgrammeDraft()
        if self.draft.template_key:
            choose_template(self._desk.office, plain, self.draft.template_key)
        return _said(self.draft) != _said(plain)

    @override
    def reject(self) -> None:
        if not self._making and (not self.is_typed() or self.may_leave()):
            super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter wherever the keyboard is; a key held down goes on once."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.next()

    def may_leave(self) -> bool:
        """Ask whether what was typed may be lost."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("New programme"))
        box.setText(self.tr("The programme is not made yet. Leave, and lose what you typed?"))
        leave = box.addButton(self.tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        left = box.clickedButton() is leave
        box.deleteLater()
        return left

    def _make(self) -> None:
        self._making = True
        self._weigh()
        self._desk.tasks.run(
            lambda _: make_programme(self._desk.office, self.draft),
            then=self._opened, failed=self._failed, parent=self, title=self.tr("Making the programme"),
            writes=True,
        )  # fmt: skip

    def _opened(self, programme: str) -> None:
        desk = self._desk
        self.made, self._making = programme, False
        desk.choose_programme(programme)
        desk.travelled.emit("programmes", "plan")
        name = wording(self.draft.values.get("title"), desk.language)
        desk.undoable.emit(self.tr("“{name}” has been made.").format(name=name[:80]))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._making = False
        self._weigh()
        if isinstance(error, Refused) and self._lead_to(error):
            return
        ready = self.steps[-1]
        if isinstance(error, Told) and isinstance(ready, ReadyStep):
            ready.say(error.of(self._desk.language))
        else:
            self._desk.tasks.failed.emit(error)

    def _lead_to(self, refused: Refused) -> bool:
        """Go to the first step that has something against the draft, if one has."""
        for at, step in enumerate(self.steps[:-1]):
            if step.faults():
                self.go(at)
                step.refuse(refused.reasons)
                return True
        return False

    def _steps_named(self) -> StepTrail:
        names = (
            self.tr("Template"),
            self.tr("Name and time"),
            self.tr("Money and people"),
            self.tr("Rules"),
            self.tr("Tasks"),
            self.tr("Ready"),
        )
        return StepTrail(names)

    def _weigh(self) -> None:
        last = self.step == len(self.steps) - 1
        words = self.tr("Make the programme") if last else self.tr("Next")
        self.main.setText(self.tr("Making…") if self._making else words)
        for button in (self.main, self.foot.back, self.foot.leave):
            button.setEnabled(not self._making)
        self.foot.back.setVisible(self.step > 0)
        self.setAccessibleDescription(self._trail.show_step(self.step))


def _said(draft: ProgrammeDraft) -> tuple[object, ...]:
    """Return what a draft says, without what is empty: an untouched line says nothing."""
    held = (draft.values, draft.grant, draft.call, draft.people, draft.rules)
    return (
        *({name: _plainly(value) for name, value in one.items() if value not in _NOTHING} for one in held),
        draft.goals.strip(),
        dict(draft.changes),
    )


def _plainly(value: object) -> str:
    """Return a value as it stands in a field; the order of ticks says nothing."""
    return str(sorted(value)) if isinstance(value, tuple) else str(value)


_NOTHING: Final[tuple[object, ...]] = (None, "", (), False, {})
WIZARD: Final = Wizard(action="new_programme", make=ProgrammeWizard)
