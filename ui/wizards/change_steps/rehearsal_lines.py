"""What would follow from a change, as lines of a grid; made beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.domain.display import day_text, number_text, wording
from app.services.rehearsal_change import Rehearsal, Remark
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line

translate = QCoreApplication.translate
MOST: Final = 100
"""So many lines of one kind are shown; of more their number is said."""
_BLANK: Final = Cell()


def columns() -> tuple[GridColumn, ...]:
    """Return the columns."""
    return (
        GridColumn(key="what", title=translate("RehearsalLines", "What would follow"), width=330, grows=4),
        GridColumn(key="now", title=translate("RehearsalLines", "Now"), width=180, grows=2),
        GridColumn(key="then", title=translate("RehearsalLines", "Then"), width=200, grows=3),
    )


class RehearsalLines:
    """Says each part of a rehearsal in the language of the window."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        self._desk = desk

    def of(self, found: Rehearsal) -> list[Line]:
        """Return every part that says something."""
        refused = [one for one in found.remarks if one.refuses]
        moving = [one for one in found.tasks if one.stays is None]
        staying = [one for one in found.tasks if one.stays is not None]
        parts: tuple[tuple[str, Sequence[Any], Callable[[Any], tuple[Cell, Cell, Cell]]], ...] = (
            (translate("RehearsalLines", "This cannot be"), refused, self._remark),
            (translate("RehearsalLines", "People to be told"), found.people, self._person),
            (translate("RehearsalLines", "Promises that no longer hold"), found.promises, self._promise),
            (translate("RehearsalLines", "Placements that move"), found.stays, self._stay),
            (translate("RehearsalLines", "Tasks that move"), moving, self._task),
            (translate("RehearsalLines", "Tasks that stay"), staying, self._task),
            (
                translate("RehearsalLines", "Signed agreements: an amendment to sign"),
                found.amendments, self._agreement,
            ),
            (translate("RehearsalLines", "Agreements made anew"), found.agreements, self._agreement),
            (translate("RehearsalLines", "Papers made anew"), found.papers, self._paper),
        )  # fmt: skip
        lines = [line for title, each, say in parts for line in self._part(title, each, say)]
        return [*lines, *self._checks(found), *self._sums(found)]

    def _part(
        self, title: str, found: Sequence[Any], say: Callable[[Any], tuple[Cell, Cell, Cell]]
    ) -> Iterator[Line]:
        if not found:
            return
        yield _head(title, len(found))
        for at, one in enumerate(found[:MOST]):
            yield Line(key=f"{title}{at}", cells=say(one))
        if len(found) > MOST:
            more = translate("RehearsalLines", "… and {count} more").format(count=len(found) - MOST)
            yield Line(key=f"{title}more", cells=(Cell(words=more, depth=1, muted=True), _BLANK, _BLANK))

    def _checks(self, found: Rehearsal) -> Iterator[Line]:
        """Return what would be wrong then, a part a kind."""
        kinds: dict[str, list[Remark]] = {}
        for one in found.remarks:
            if not one.refuses:
                kinds.setdefault(self._desk.words(one.label), []).append(one)
        for title, each in kinds.items():
            yield from self._part(title, each, self._remark)

    def _sums(self, found: Rehearsal) -> Iterator[Line]:
        before, after = found.periods
        if before != after:
            title = translate("RehearsalLines", "Periods of the logbooks")
            cells = (Cell(words=title, strong=True), Cell(words=str(before)), Cell(words=str(after)))
            yield Line(key="periods", cells=cells)
        if found.hours:
            title = translate("RehearsalLines", "Hours of work")
            sign = "+" if found.hours > 0 else "−"
            words = sign + number_text(abs(found.hours), self._desk.language)
            yield Line(key="hours", cells=(Cell(words=title, strong=True), _BLANK, Cell(words=words)))

    def _remark(self, one: Remark) -> tuple[Cell, Cell, Cell]:
        words = self._desk.words(one.words)
        return Cell(words=self._name(one.entity, one.record), depth=1), _BLANK, Cell(words=words, tip=words)

    def _person(self, one: Any) -> tuple[Cell, Cell, Cell]:
        where = self._name("placement", one.placement) if one.placement else ""
        return Cell(words=self._name("person", one.person), note=where, depth=1, tip=where), _BLANK, _BLANK

    def _promise(self, one: Any) -> tuple[Cell, Cell, Cell]:
        fact = self._desk.office.records.get("announced_fact", one.fact)
        about = getattr(fact, "placement_id", None)
        name = self._name("placement", about) if about else one.said
        return Cell(words=name, depth=1), Cell(words=one.said, tip=one.said), Cell(words=one.then)

    def _stay(self, one: Any) -> tuple[Cell, Cell, Cell]:
        name = Cell(words=self._name("placement", one.placement), depth=1)
        return name, Cell(words=self._days(one.old)), Cell(words=self._days(one.new))

    def _task(self, one: Any) -> tuple[Cell, Cell, Cell]:
        language = self._desk.language
        old = day_text(one.old, language) if one.old else ""
        new = day_text(one.new, language) if one.new else ""
        then = new if one.stays is None else self._desk.words(one.stays)
        return Cell(words=wording(one.title, language), depth=1), Cell(words=old), Cell(words=then)

    def _agreement(self, record: str) -> tuple[Cell, Cell, Cell]:
        return Cell(words=self._name("agreement", record), depth=1), _BLANK, _BLANK

    def _paper(self, record: str) -> tuple[Cell, Cell, Cell]:
        return Cell(words=self._name("document", record), depth=1), _BLANK, _BLANK

    def _name(self, entity: str, record: str) -> str:
        return self._desk.name(entity, record)

    def _days(self, days: Iterable[date]) -> str:
        return " – ".join(day_text(day, self._desk.language) for day in days)


def _head(title: str, count: int) -> Line:
    return Line(key=f"head-{title}", cells=(Cell(words=title, note=str(count), strong=True), _BLANK, _BLANK))
