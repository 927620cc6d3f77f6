"""The people and organisations of a programme as lines of a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.membership import ROLES as ORGANISATION_ROLES
from app.domain.membership_state import MEMBERSHIP_STATES
from app.domain.role import ROLES
from app.services.programme_people import Member, Staff, Vacancy, Worker
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line

translate = QCoreApplication.translate
ROLE: Final = "role"
WHO: Final = "who"
WHERE: Final = "where"
LACKING: Final = "lacking"
_BLANK: Final = Cell()


class StaffLines:
    """Says how each line looks, and which record a cell opens."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        self._desk = desk
        self._targets: dict[tuple[str, str], tuple[str, str]] = {}

    def columns(self) -> tuple[GridColumn, ...]:
        """Return the columns."""
        return (
            GridColumn(key=ROLE, title=translate("StaffLines", "Role"), width=200, grows=1),
            GridColumn(key=WHO, title=translate("StaffLines", "Who"), width=230, grows=2),
            GridColumn(key=WHERE, title=translate("StaffLines", "Acts for"), width=220, grows=2),
            GridColumn(key="reach", title=translate("StaffLines", "Can be reached"), width=250, grows=3),
            GridColumn(key="state", title=translate("StaffLines", "Where"), width=150, grows=1),
        )

    def of(self, found: Staff) -> list[Line]:
        """Return what lacks somebody first, then the people, then the organisations."""
        self._targets.clear()
        return [
            *map(self._vacancy, found.vacancies),
            *self._group("whole", translate("StaffLines", "In the whole programme"), found.whole),
            *self._group("local", translate("StaffLines", "At the placements"), found.at_placements),
            *self._members(found.members),
        ]

    def target(self, line: str, column: str) -> tuple[str, str]:
        """Return what a cell opens: the organisation, else the person, else the record of the line."""
        entity, _, record = line.partition(":")
        return self._targets.get((line, column), (entity, record))

    def _vacancy(self, one: Vacancy) -> Line:
        role = self._desk.words(ROLES[one.role]) if one.role in ROLES else one.role
        missing = translate("StaffLines", "missing at {count} of {every} placements")
        where = missing.format(count=one.placements, every=one.of) if one.of else ""
        lack = Cell(lack=translate("StaffLines", "name missing"))
        return Line(
            key=f"{LACKING}:{one.role}",
            cells=(Cell(words=role), lack, _BLANK, _BLANK, Cell(words=where, muted=True)),
        )

    def _group(self, key: str, title: str, workers: Sequence[Worker]) -> list[Line]:
        if not workers:
            return []
        head = Line(key=f"head-{key}", cells=(Cell(words=title, strong=True), *(_BLANK,) * 4))
        return [head, *map(self._worker, workers)]

    def _worker(self, one: Worker) -> Line:
        desk, key = self._desk, f"role:{one.record}"
        self._targets[key, WHO] = ("person", one.person)
        if one.organisation:
            self._targets[key, WHERE] = ("organisation", one.organisation)
        single = translate("StaffLines", "1 placement")
        several = translate("StaffLines", "{count} placements").format(count=one.placements)
        stays = (single if one.placements == 1 else several) if one.placements else ""
        reached = " · ".join(words for words in (self._contact(one.person), one.reached) if words)
        return Line(
            key=key,
            cells=(
                Cell(words=desk.words(ROLES[one.role]) if one.role in ROLES else one.role, depth=1),
                Cell(words=desk.name("person", one.person), note=one.topics, tip=one.topics),
                Cell(words=desk.name("organisation", one.organisation), muted=True),
                Cell(words=reached, muted=True, tip=reached),
                Cell(words=stays, muted=True),
            ),
        )

    def _contact(self, person: str) -> str:
        found = self._desk.office.records.get("person", person)
        return " · ".join(one for one in (getattr(found, "phone", ""), getattr(found, "email", "")) if one)

    def _members(self, members: Sequence[Member]) -> list[Line]:
        if not members:
            return []
        title = translate("StaffLines", "Organisations")
        head = Line(key="head-members", cells=(Cell(words=title, strong=True), *(_BLANK,) * 4))
        return [head, *map(self._member, members)]

    def _member(self, one: Member) -> Line:
        desk, key = self._desk, f"membership:{one.record}"
        self._targets[key, WHO] = ("organisation", one.organisation)
        role = ORGANISATION_ROLES.get(one.role)
        state = MEMBERSHIP_STATES.states.get(one.state)
        words = desk.words(state) if state is not None and one.role in {"host", "partner"} else ""
        return Line(
            key=key,
            cells=(
                Cell(words=desk.words(role) if role is not None else one.role, depth=1),
                Cell(words=desk.name("organisation", one.organisation)),
                _BLANK,
                _BLANK,
                Cell(words=words, state=one.state if words else ""),
            ),
        )
