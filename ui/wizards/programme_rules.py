"""The fourth step: quotas, rules and countries as the template has them, and the days of the call."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from app.domain.fields import Kind
from app.errors import Reason
from app.services.programme_draft import (
    CALL,
    RULED,
    ProgrammeDraft,
    call_field,
    programme_field,
    rule_faults,
)
from app.services.rule_words import RULE_FIELDS
from ui.models.desk import Desk
from ui.wizards.programme_step import FieldsStep

WIDE = ("host_country_rule", "required_roles")


class RulesStep(FieldsStep):
    """Everything is filled in by the template; what is emptied does not hold."""

    def __init__(self, desk: Desk, draft: ProgrammeDraft) -> None:
        """Ask for rules with a field of their own, then for the others."""
        super().__init__(desk, draft)
        self.heading(
            self.tr("Quotas and time"),
            self.tr("These come from the template. What you empty does not hold here."),
        )
        numbers = [name for name, field in RULE_FIELDS.items() if field.kind is Kind.WHOLE]
        self.pair(
            *(
                self.ask(programme_field(name), lambda: draft.values, needed=False)
                for name in RULED
                if name not in WIDE
            ),
            *(self.ask(RULE_FIELDS[name], lambda: draft.rules) for name in numbers),
        )
        self.heading(self.tr("Countries and roles"))
        for name in WIDE:
            self.lines.addWidget(self.ask(programme_field(name), lambda: draft.values))
        self.heading(self.tr("Call"), self.tr("Leave both days empty, and the plan proposes them."))
        self.pair(*(self.ask(call_field(name), lambda: draft.call, needed=False) for name in CALL))
        self.heading(self.tr("Further rules"))
        self.ticks = {name: self._tick(name) for name in RULE_FIELDS if name not in numbers}
        self.pair(*self.ticks.values())
        self.lines.addStretch(1)

    @override
    def arrive(self) -> None:
        super().arrive()
        for name, tick in self.ticks.items():
            tick.setChecked(bool(self.draft.rules.get(name)))
        self.asked[RULED[0]].question.editor.setFocus()

    @override
    def keep(self) -> None:
        super().keep()
        self.draft.rules |= {name: tick.isChecked() for name, tick in self.ticks.items()}

    @override
    def faults(self) -> tuple[Reason, ...]:
        return rule_faults(self.draft)

    def _tick(self, name: str) -> QCheckBox:
        return QCheckBox(self.desk.words(RULE_FIELDS[name].label))
