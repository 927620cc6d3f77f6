"""The third step: who pays, who answers for the programme, and what it is for. All of it can wait."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from typing_extensions import override

from app.domain.catalogue import entity_named
from app.domain.role import ROLES
from app.errors import Reason
from app.services.programme_draft import (
    GRANT,
    ROLES_ASKED,
    ProgrammeDraft,
    grant_field,
    money_faults,
    programme_field,
)
from ui.models.desk import Desk
from ui.theme import named
from ui.wizards.programme_step import FieldsStep

LONGEST = 20_000
"""So many letters of goals are taken in: more than anybody reads, less than makes a window slow."""


class Goals(QPlainTextEdit):
    """Lines to type goals in; of what is pasted only so much is taken as fits."""

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        room = max(LONGEST - self.document().characterCount(), 0)
        self.textCursor().insertText(source.text()[:room])


class MoneyStep(FieldsStep):
    """Every question may stay empty."""

    def __init__(self, desk: Desk, draft: ProgrammeDraft) -> None:
        """Ask for the grant, the people and the goals."""
        super().__init__(desk, draft)
        self.heading(self.tr("Funder and money"), self.tr("You can leave this empty and fill it in later."))
        grant = [self.ask(grant_field(name), lambda: draft.grant, needed=False) for name in GRANT]
        self.pair(*grant, self.ask(programme_field("registry_number"), lambda: draft.values))
        self.heading(self.tr("People of the programme"))
        person = entity_named("role").fields["person_id"]
        self.pair(
            *(
                self.ask(person, lambda: draft.people, key=role, label=ROLES[role], needed=False)
                for role in ROLES_ASKED
            )
        )
        self.heading(self.tr("Goals"), self.tr("One goal on each line, in the leading language."))
        self.goals = Goals()
        self.goals.setAccessibleName(self.tr("Goals"))
        self.goals.setTabChangesFocus(True)
        self.goals.setFixedHeight(4 * self.goals.fontMetrics().lineSpacing() + 22)
        self._refusal = named(QLabel(wordWrap=True), "refusal")
        self._refusal.hide()
        self.lines.addWidget(self.goals)
        self.lines.addWidget(self._refusal)
        self.lines.addStretch(1)

    @override
    def arrive(self) -> None:
        super().arrive()
        self.goals.setPlainText(self.draft.goals)
        self.asked["funder_org_id"].question.editor.setFocus()

    @override
    def keep(self) -> None:
        super().keep()
        self.draft.goals = self.goals.toPlainText()[:LONGEST]

    @override
    def faults(self) -> tuple[Reason, ...]:
        return money_faults(self.draft)

    @override
    def refuse(self, reasons: Any) -> None:
        own = [reason for reason in reasons if reason.where == "goals"]
        self._refusal.setText(self.desk.words(own[0].why) if own else "")
        self._refusal.setVisible(bool(own))
        super().refuse([reason for reason in reasons if reason.where != "goals"])
        if own and len(own) == len(reasons):
            self.goals.setFocus()
