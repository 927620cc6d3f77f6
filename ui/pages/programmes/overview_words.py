"""What the overview of a programme says, and which list or record each part opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import entity_named
from app.domain.condition import Condition
from app.domain.display import day_text, wording
from app.domain.role import ROLES
from app.domain.task_state import OPEN
from app.services.goal_tree import goal_tree
from app.services.programme_money import money_of
from app.services.programme_people import staff_of
from app.services.programme_view import SIGNED, Deadline, Standing, StateCount, deadlines
from app.text import LANGUAGES
from ui.models.desk import Desk
from ui.pages.lists.list_road import open_list
from ui.pages.lists.list_shown import Filters
from ui.pages.programmes.money_lines import MoneyLines
from ui.pages.programmes.overview_cards import Bar, Entry, Figure

translate = QCoreApplication.translate
WITHDRAWN: Final = "withdrawn"
RESPONSIBLE: Final = (
    "project_responsible",
    "programme_manager",
    "coordinator",
    "emergency_duty",
    "funder_contact",
    "contact_person",
)
"""The roles somebody answers in for the whole programme; those of whom there are many come last."""
FEW: Final = 6
"""So many goals and people stand in the overview; the rest is on the page behind."""


class OverviewWords:
    """Speaks of one programme; figures open what they count."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Open lists from a page."""
        self._desk, self._page = desk, page
        self._money = MoneyLines(desk)

    def period(self, record: Any) -> str:
        """Return the first and the last day."""
        language = self._desk.language
        return f"{day_text(record.start_date, language)} – {day_text(record.end_date, language)}"

    def figures(self, found: Standing) -> list[Figure]:
        """Return the figures, each with the list behind it."""
        yes = translate("OverviewWords", "{count} have said yes").format(count=found.hosts_yes)
        places = translate("OverviewWords", "{count} places offered").format(count=found.places)
        target = found.participants_target
        unset = "" if target is not None else translate("OverviewWords", "no number is set")
        signed = _of(found.agreements_signed, found.agreements)
        taking_part = _of(found.participants, target)
        shown = (
            (self._many("participant"), taking_part, unset, "people", "participant", _taking_part(found)),
            (translate("OverviewWords", "Hosts"), str(found.hosts), yes, "organisations", "hosts", None),
            (self._many("placement"), str(found.placements), places, "placements", "placement", None),
            (
                self._many("agreement"), signed, translate("OverviewWords", "signed"),
                "placements", "agreement", _states(SIGNED),
            ),
            (
                translate("OverviewWords", "Open tasks"), str(found.tasks_open), "",
                "programmes", "task", _states(OPEN),
            ),
            (
                translate("OverviewWords", "Late tasks"), str(found.tasks_late), "",
                "programmes", "task", self._late(),
            ),
        )  # fmt: skip
        return [
            Figure(name=name, words=words, under=under, opens=self._opens(place, key, filters))
            for name, words, under, place, key, filters in shown
        ]

    def deadlines(self, record: Any) -> list[Entry]:
        """Return the next days."""
        return [self._deadline(one) for one in deadlines(self._desk.office, record)]

    def states(self, found: Standing) -> list[tuple[str, list[Bar]]]:
        """Return participants and placements by state; a kind without records is left out."""
        kinds: tuple[tuple[str, str, Sequence[StateCount]], ...] = (
            ("participant", "people", found.participant_states),
            ("placement", "placements", found.placement_states),
        )
        return [(self._many(key), self._bars(key, place, counts)) for key, place, counts in kinds if counts]

    def people(self, programme: str) -> list[Entry]:
        """Return who answers for the whole programme, with phone and address."""
        desk = self._desk
        whole = staff_of(desk.office, programme).whole
        found = [one for role in RESPONSIBLE for one in whole if one.role == role]
        return [
            Entry(
                before=desk.words(ROLES[one.role]),
                words=desk.name("person", one.person),
                after=self._contact(one.person),
                opens=partial(desk.asked.emit, "person", one.person),
            )
            for one in found[:FEW]
        ]

    def goals(self, programme: str, languages: Sequence[str]) -> list[Entry]:
        """Return the first goals, indented."""
        tree = goal_tree(self._desk.office, programme)
        spoken = [code for code in LANGUAGES if code in languages]
        language = self._desk.language
        shown = language if language in spoken or not spoken else spoken[0]
        entries = [Entry(words=wording(one.text, shown), depth=one.depth) for one in tree[:FEW]]
        if len(tree) > FEW:
            more = translate("OverviewWords", "and {count} more").format(count=len(tree) - FEW)
            entries.append(Entry(words=more))
        return entries

    def money(self, programme: str) -> tuple[list[Entry], str]:
        """Return the grants, and the sums in words."""
        desk, found = self._desk, money_of(self._desk.office, programme)
        entries = [
            Entry(
                words=desk.name("organisation", one.funding.funder_org_id),
                after=self._money.amount(one.funding.amount_minor, one.funding.currency),
                opens=partial(desk.asked.emit, "funding", one.funding.id),
            )
            for one in found.grants
        ]
        return entries, self._money.sums(found)

    def road(self, words: str, part: str) -> Entry:
        """Return a line that leads to another page of the place."""
        return Entry(words=words, opens=partial(self._desk.travelled.emit, "programmes", part))

    def _deadline(self, one: Deadline) -> Entry:
        desk = self._desk
        about = ""
        if one.about:
            entity = "organisation" if one.entity == "funding" else one.entity
            about = desk.name(entity, one.about)
        return Entry(
            before=day_text(one.day, desk.language),
            words=desk.words(one.words),
            after=about,
            opens=partial(desk.asked.emit, one.entity, one.record),
        )

    def _bars(self, entity: str, place: str, counts: Sequence[StateCount]) -> list[Bar]:
        machine = entity_named(entity).machine
        states = machine.states if machine is not None else {}
        return [
            Bar(
                name=self._desk.words(states[one.state]) if one.state in states else one.state,
                count=one.count,
                opens=self._opens(place, entity, Filters(state=one.state)),
            )
            for one in counts
        ]

    def _contact(self, person: str) -> str:
        found = self._desk.office.records.get("person", person)
        return str(getattr(found, "phone", "") or getattr(found, "email", "") or "")

    def _many(self, entity: str) -> str:
        return self._desk.words(entity_named(entity).many)

    def _late(self) -> Filters:
        """Return what the list of late tasks asks for: the same as ``overdue`` in the domain."""
        yesterday = (self._desk.office.today - timedelta(days=1)).isoformat()
        due = Condition(field="due", way="between", values=("", yesterday))
        return Filters(conditions=(*_states(("open", "started", "returned")).conditions, due))

    def _opens(self, place: str, listing: str, filters: Filters | None = None) -> Any:
        return partial(open_list, self._desk, self._page, place, listing, filters or Filters())


def _taking_part(found: Standing) -> Filters | None:
    """Return what leaves out those who withdrew, where somebody has: they are not counted."""
    held = [one.state for one in found.participant_states]
    return _states([one for one in held if one != WITHDRAWN]) if WITHDRAWN in held else None


def _states(states: Sequence[str]) -> Filters:
    return Filters(conditions=(Condition(field="state", way="any", values=tuple(states)),))


def _of(count: int, every: int | None) -> str:
    if every is None:
        return str(count)
    return translate("OverviewWords", "{count} of {every}").format(count=count, every=every)
