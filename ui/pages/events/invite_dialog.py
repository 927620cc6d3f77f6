"""Inviting by a rule: the rule is chosen and read in words, and shows whom it would add before it does."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.event import GUESTS
from app.domain.membership import LEVELS
from app.domain.participant_state import PARTICIPANT_STATES
from app.services import browsing, invitations
from app.services.invitation_rule import KINDS, Rule, choices_in, words_of
from app.services.invitations import Found
from ui.forms.choice_editors import QuietCombo
from ui.forms.dialog_foot import dialog_foot
from ui.forms.link_editor import ID, FindLine, when_chosen
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import give_size, named

MOST_NAMES: Final = 500
_ASKED: Final = {
    "hosts": ("programme",),
    "participants": ("programme", "cohort", "target_group", "state"),
    "mentors": ("programme",),
    "partners": ("programme",),
    "level": ("programme", "level"),
    "person": ("person", "role"),
    "organisation": ("organisation", "role"),
}
"""What each kind of rule asks for."""


class InviteDialog(QDialog):
    """The rule, its words, and the names it comes to."""

    def __init__(self, desk: Desk, event: str, parent: QWidget) -> None:
        """Begin with the hosts of the event's own programme."""
        super().__init__(parent)
        self._desk, self._event = desk, event
        self.found: Found | None = None
        self.added = 0
        self._asked = 0
        self._record = {"person": "", "organisation": ""}
        self.setWindowTitle(self.tr("Invite"))
        self.setMinimumSize(440, 420)
        give_size(self, 620, 620)
        self.boxes = {name: QuietCombo() for name in ("kind", *_FIELDS)}
        self.lines = {name: FindLine(desk, name) for name in ("person", "organisation")}
        self._labels: dict[str, QLabel] = {}
        self._words = plain_label("", "reason")
        self._counted = named(QLabel(wordWrap=True), "muted")
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Who would be added"))
        self.names.setUniformItemSizes(True)
        self.main = named(QPushButton(self.tr("Put them on the list")), "main")
        self._lay_out()
        self._fill()
        self.look()

    @property
    def rule(self) -> Rule:
        """Return the rule as chosen."""
        kind = self._chosen("kind")
        asked = _ASKED[kind]
        given = {
            name: self._chosen(name) for name in ("programme", "cohort", "target_group", "state", "role")
        }
        kept = {name: value for name, value in given.items() if name in asked}
        level = self._chosen("level") if "level" in asked else ""
        return Rule(kind=kind, level=int(level or 1), record=self._record.get(kind, ""), **kept)

    def look(self) -> None:
        """Say the rule in words and look up whom it would add, beside the window."""
        rule, desk = self.rule, self._desk
        for name in (*_FIELDS, *self.lines):
            asked = name in _ASKED[rule.kind]
            self._labels[name].setVisible(asked)
            (self.lines[name] if name in self.lines else self.boxes[name]).setVisible(asked)
        self._words.setText(desk.words(words_of(desk.office, rule)))
        self.main.setEnabled(False)
        self._asked += 1
        desk.tasks.run(_look, desk, self._event, rule, self._asked, then=self._show, parent=self, quick=True)

    def put(self) -> None:
        """Put them on the list, once."""
        if not self.main.isEnabled() or self.found is None:
            return
        self.main.setEnabled(False)
        fresh = self.found.fresh
        desk = self._desk
        done = desk.attempt(lambda: invitations.invite(desk.office, self._event, fresh))
        if done is not None:
            self.added = done
            self.accept()
        else:
            self.main.setEnabled(True)

    def _show(self, answer: tuple[int, Found]) -> None:
        turn, found = answer
        if turn != self._asked:
            return
        self.found = found
        self.names.clear()
        self.names.addItems(list(found.names[:MOST_NAMES]))
        words = self.tr("{count} would be added.").format(count=len(found.fresh))
        if found.known:
            words += " " + self.tr("{count} are on the list already.").format(count=found.known)
        self._counted.setText(words)
        self.main.setEnabled(bool(found.fresh) and self._desk.may_write)

    def _chosen(self, name: str) -> str:
        return str(self.boxes[name].currentData() or "")

    def _fill(self) -> None:
        desk = self._desk
        for key, text in KINDS.items():
            self.boxes["kind"].addItem(desk.words(text), key)
        event = desk.office.records.get("event", self._event)
        for one in desk.office.records.of("programme"):
            self.boxes["programme"].addItem(browsing.name(desk.office, one, desk.language), one.id)
        box = self.boxes["programme"]
        box.setCurrentIndex(max(0, box.findData(event.programme_id if event is not None else "")))
        for key, text in LEVELS.items():
            self.boxes["level"].addItem(desk.words(text), key)
        self.boxes["level"].setCurrentIndex(1)
        self.boxes["state"].addItem(self.tr("Any"), "")
        for key, text in PARTICIPANT_STATES.states.items():
            self.boxes["state"].addItem(desk.words(text), key)
        for key, text in GUESTS.items():
            self.boxes["role"].addItem(desk.words(text), key)
        self.boxes["role"].setCurrentIndex(self.boxes["role"].findData("guest"))
        self._fill_groups()
        for name, one in self.boxes.items():
            one.currentIndexChanged.connect(self._programme_chosen if name == "programme" else self.look)

    def _programme_chosen(self) -> None:
        self._fill_groups()
        self.look()

    def _fill_groups(self) -> None:
        for name in ("cohort", "target_group"):
            box = self.boxes[name]
            box.blockSignals(True)
            box.clear()
            box.addItem(self.tr("Any"), "")
            for value in choices_in(self._desk.office, self._chosen("programme"), name):
                box.addItem(value, value)
            box.blockSignals(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel(self.tr("Whom to invite"), wordWrap=True), "title"))
        column.addLayout(self._questions())
        column.addWidget(self._words)
        column.addWidget(self._counted)
        column.addWidget(self.names, 1)
        column.addLayout(dialog_foot(self, self.tr("Cancel"), self.main, self.put))

    def _questions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        names = {
            "kind": self.tr("Rule"), "programme": self.tr("Programme"), "cohort": self.tr("Cohort"),
            "target_group": self.tr("Target group"), "state": self.tr("Their state"),
            "level": self.tr("From level"), "person": self.tr("Person"),
            "organisation": self.tr("Organisation"), "role": self.tr("Invited as"),
        }  # fmt: skip
        for row, (name, words) in enumerate(names.items()):
            label = named(QLabel(words), "field-label")
            editor = self.lines[name] if name in self.lines else self.boxes[name]
            editor.setAccessibleName(words)
            self._labels[name] = label
            grid.addWidget(label, row, 0)
            grid.addWidget(editor, row, 1)
        for name, line in self.lines.items():
            line.setPlaceholderText(self.tr("Type a part of the name"))
            when_chosen(line, partial(self._take, name))
        return grid

    def _take(self, name: str, index: QModelIndex) -> None:
        self._record[name] = str(index.data(ID))
        self.look()


_FIELDS: Final = ("programme", "cohort", "target_group", "state", "level", "role")


def _look(_progress: Progress, desk: Desk, event: str, rule: Rule, turn: int) -> tuple[int, Found]:
    return turn, invitations.look(desk.office, event, rule, desk.language)
