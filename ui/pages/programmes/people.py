"""Who works in a programme: people by role, what is missing, and the organisations that take part."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.domain.role import ROLES
from app.services import browsing
from app.services.programme_people import add_role, staff_of
from app.text import Text
from ui.dialogs.new_record import begin
from ui.forms.choice_editors import QuietCombo
from ui.forms.grid_view import GridView
from ui.forms.link_editor import ID, FindLine, when_chosen
from ui.models.desk import Desk
from ui.pages.page import Page, Verbs
from ui.pages.programmes.programme_head import PageHead
from ui.pages.programmes.programme_page import ProgrammeView
from ui.pages.programmes.staff_lines import LACKING, StaffLines
from ui.theme import named

TITLE: Final = Text(
    en="People and organisations",
    sv="Personer och organisationer",
    nb="Personer og organisasjoner",
    da="Personer og organisationer",
)


class PeoplePage(ProgrammeView):
    """Roles in the whole programme first, then those at its placements, then the organisations."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self.lines = StaffLines(desk)
        self.head = PageHead(desk.words(TITLE))
        self.view = GridView(may_write=False, name=desk.words(TITLE))
        self.view.opened.connect(self._open)
        self.role = QuietCombo()
        self.role.setAccessibleName(self.tr("Role to add"))
        for key, text in ROLES.items():
            self.role.addItem(desk.words(text), key)
        self.role.setCurrentIndex(self.role.findData("coordinator"))
        self.person = FindLine(desk, "person")
        self.person.setAccessibleName(self.tr("Person to add"))
        self.person.setPlaceholderText(self.tr("Type a part of the name"))
        self.person.returnPressed.connect(self.add)
        self.person.textEdited.connect(self._forget)
        when_chosen(self.person, lambda index: self._take(str(index.data(ID))))
        self._chosen = ""
        self.column.addWidget(self.head)
        self.column.addLayout(self._adding())
        self.column.addWidget(self.view, 1)

    def verbs(self) -> Verbs:
        """Return what actions do here."""
        return {"new_record": self._focus_person}

    def show_programme(self) -> None:
        """Show everybody of the programme."""
        found = staff_of(self.desk.office, self.programme)
        self.view.show_lines(self.lines.columns(), self.lines.of(found))
        count = len({one.person for one in (*found.whole, *found.at_placements)})
        words = self.tr("1 person") if count == 1 else self.tr("{count} people").format(count=count)
        members = len({one.organisation for one in found.members})
        one, many = self.tr("1 organisation"), self.tr("{count} organisations").format(count=members)
        said = [words, one if members == 1 else many]
        if found.vacancies:
            lacking = len(found.vacancies)
            few = self.tr("1 required role lacks a person")
            more = self.tr("{count} required roles lack a person").format(count=lacking)
            said.append(few if lacking == 1 else more)
        self.head.say(" · ".join(said))

    def add(self) -> None:
        """Give the person typed the role chosen."""
        desk, person = self.desk, self._person()
        if not desk.may_write or not self.programme:
            return
        if not person:
            desk.told.emit(self.tr("Choose a person from the list, or begin a new one."), "warn")
            self._focus_person()
            return
        role = str(self.role.currentData())
        made = desk.attempt(lambda: add_role(desk.office, self.programme, role, person))
        if made:
            name, words = desk.name("person", person), self.role.currentText()
            self._chosen = ""
            self.person.clear()
            desk.undoable.emit(self.tr("{name} is {role} now.").format(name=name, role=words))
            self.view.go_to(f"role:{made}")

    def begin_person(self) -> None:
        """Begin a person and choose it."""
        if not self.desk.may_write:
            return
        made = begin(self.desk, "person", self)
        if made:
            self.person.setText(self.desk.name("person", made))
            self._chosen = made

    def _person(self) -> str:
        """Return the person chosen, or the only one that the words fit."""
        typed = self.person.text().strip()
        if self._chosen or not typed:
            return self._chosen
        found = browsing.ids(self.desk.office, browsing.Query(entity="person", find=typed), limit=2)
        return found[0] if len(found) == 1 else ""

    def _take(self, person: str) -> None:
        self._chosen = person

    def _forget(self, _words: str) -> None:
        self._chosen = ""

    def _focus_person(self) -> None:
        self.person.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, line: str, column: str) -> None:
        """Open the record of a line; a role that lacks somebody is chosen for the one to add."""
        entity, _, record = line.partition(":")
        if entity == LACKING:
            self.role.setCurrentIndex(self.role.findData(record))
            self._focus_person()
        elif record:
            target = self.lines.target(line, column)
            self.desk.asked.emit(*target)

    def _adding(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        add = QPushButton(self.tr("Add to the programme"))
        add.clicked.connect(lambda _=False: self.add())
        self.person.textChanged.connect(lambda words: add.setEnabled(bool(words.strip())))
        fresh = named(QPushButton(self.tr("New person…")), "link")
        fresh.clicked.connect(lambda _=False: self.begin_person())
        for button in (add, fresh):
            button.setAutoDefault(False)
            button.setEnabled(self.desk.may_write)
        self.person.setEnabled(self.desk.may_write)
        add.setEnabled(False)
        row.addWidget(self.role)
        row.addWidget(self.person, 1)
        row.addWidget(add)
        row.addWidget(fresh, 0, Qt.AlignmentFlag.AlignVCenter)  # a lower part would lower all
        return row


PAGE: Final = Page(key="people_of", title=TITLE, order=20, make=PeoplePage)
