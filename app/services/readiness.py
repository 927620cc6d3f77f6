"""The week before the start: every placement that waits for its first day, gate by gate.

A ``Readiness`` is kept between saves: ``hear`` lets only those placements look again that a save touched.
What it says of a gate is what the state machine says: the gates' own needs are asked, unchanged.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final, Literal

from attrs import evolve, frozen

from app.domain.placement_state import BEFORE_START, started_unready, state_on
from app.domain.states import Records
from app.services.mend import Mend
from app.services.mending import mending
from app.services.office import Office
from app.services.readiness_column import Column, columns, main_mentors, person_name, remark, since, way
from app.services.readiness_look import Look
from app.services.readiness_reading import read_ahead
from app.storage.work import Saved
from app.text import Language

Standing = Literal["met", "warned", "lacking"]
Window = Literal["month", "all"]
MONTH: Final = timedelta(weeks=4)


@frozen(kw_only=True)
class ReadyCell:
    """How one gate of one placement stands; ``on`` is the day it opened, ``note`` a word beside it."""

    column: str
    standing: Standing
    on: date | None = None
    note: str = ""


@frozen(kw_only=True)
class ReadyRow:
    """A placement before its start, and its gates in the order of the columns."""

    id: str
    participant: str
    participant_id: str
    host: str
    mentor: str
    programme_id: str
    start: date
    end: date
    state: str
    cells: tuple[ReadyCell, ...]
    can_be_ready: bool = False
    """It is not ready yet, and no gate from where it stands to ready is closed."""
    late: bool = False
    """The first day has come, and it was never ready."""

    @property
    def lacking(self) -> int:
        """Return how many gates are closed."""
        return sum(cell.standing == "lacking" for cell in self.cells)

    def cell(self, column: str) -> ReadyCell | None:
        """Return the cell of a column."""
        return next((cell for cell in self.cells if cell.column == column), None)


@frozen(kw_only=True)
class ReadyTable:
    """Rows by their first day, and the columns they have."""

    columns: tuple[Column, ...]
    rows: tuple[ReadyRow, ...]

    @property
    def lacking(self) -> int:
        """Return how many cells are red."""
        return sum(row.lacking for row in self.rows)


class Readiness:
    """The table of an office, kept between saves. May be asked from any thread."""

    def __init__(self, office: Office, language: Language) -> None:
        """Read nothing yet."""
        self._office, self._language = office, language
        self._look: Look | None = None
        self._rows: dict[str, ReadyRow] = {}
        self._lock = threading.Lock()

    def table(self, programme: str = "", window: Window = "month") -> ReadyTable:
        """Return the placements that wait for their first day, also those that began without being ready."""
        today = self._office.today
        with self._lock:
            if self._look is None:
                self._read()
            known = [_dated(row, today) for row in self._rows.values()]
        rows = [row for row in known if _shown(row, programme, window, today)]
        rows.sort(key=lambda row: (row.start, row.participant, row.id))
        return ReadyTable(columns=columns(), rows=tuple(rows))

    def hear(self, saved: Saved) -> None:
        """Look again at what a save touched; where it is not said what, at everything."""
        with self._lock:
            if not saved.touched:
                self._look = None
            if self._look is None:
                return
            again = self._look.forget(saved.touched)
            again |= {one.record for one in saved.touched if one.entity == "placement"}
            self._look_at(again, self._look)

    def _read(self) -> None:
        look = Look(self._office)
        self._rows = {}
        self._look_at(read_ahead(look), look)
        self._look = look

    def _look_at(self, placements: Iterable[str], look: Look) -> None:
        for one in placements:
            with look.asking(one):
                row = _looked(one, look, self._language)
            if row is None:
                self._rows.pop(one, None)
            else:
                self._rows[one] = row


def readiness(
    office: Office, language: Language, programme: str = "", window: Window = "month"
) -> ReadyTable:
    """Look afresh at all placements of an office that wait for their first day."""
    return Readiness(office, language).table(programme, window)


def mend_of(office: Office, placement: str, column: str) -> Mend | None:
    """Return what mends a gate of a placement with one click."""
    record = office.records.get("placement", placement)
    gate = next((one.gate for one in columns() if one.key == column), None)
    return mending(gate, record, office.records) if record is not None and gate is not None else None


def mentors_of(office: Office, placements: Sequence[str]) -> tuple[str, ...]:
    """Return the main mentors' roles at placements."""
    records = office.records
    found = records.some("placement", placements)
    return tuple(role.id for one in found for role in main_mentors(one, records))


def _shown(row: ReadyRow, programme: str, window: Window, today: date) -> bool:
    waits = state_on(_stay(row), today) in BEFORE_START
    soon = window == "all" or row.start <= today + MONTH
    return waits and soon and programme in {"", row.programme_id}


def _dated(row: ReadyRow, today: date) -> ReadyRow:
    late = started_unready(_stay(row), today)
    return row if late == row.late else evolve(row, late=late)


def _stay(row: ReadyRow) -> _Dated:
    return _Dated(state=row.state, start_date=row.start, end_date=row.end)


@frozen(kw_only=True)
class _Dated:
    """What the state of a day depends on."""

    state: str
    start_date: date
    end_date: date


def _looked(one: str, look: Look, language: Language) -> ReadyRow | None:
    """Look at one placement; where a light row is not enough for a gate, at whole records."""
    while True:
        try:
            placement = look.get("placement", one)
            waits = placement is not None and placement.state in BEFORE_START
            return _row(placement, look, language) if waits else None
        except AttributeError as fault:
            if not look.read_whole(fault.obj):
                raise


def _row(placement: Any, records: Records, language: Language) -> ReadyRow:
    participant = records.get("participant", placement.participant_id)
    person = records.get("person", participant.person_id) if participant is not None else None
    mentors = main_mentors(placement, records)
    cells = tuple(_cell(column, placement, records) for column in columns())
    ahead = {gate.key for step in way(placement.state) for gate in step.gates}
    shut = any(cell.standing == "lacking" and cell.column in ahead for cell in cells)
    return ReadyRow(
        id=placement.id,
        participant=person_name(person),
        participant_id=placement.participant_id,
        host=_organisation(records.get("organisation", placement.host_id), language),
        mentor=person_name(records.get("person", mentors[0].person_id)) if mentors else "",
        programme_id=placement.programme_id,
        start=placement.start_date,
        end=placement.end_date,
        state=placement.state,
        cells=cells,
        can_be_ready=bool(ahead) and not shut,
    )


def _cell(column: Column, placement: Any, records: Records) -> ReadyCell:
    if column.gate.need.met(placement, records):
        on, note = since(column.key, placement, records), remark(column.key, placement, records)
        return ReadyCell(column=column.key, standing="met", on=on, note=note)
    return ReadyCell(column=column.key, standing="warned" if column.gate.warns else "lacking")


def _organisation(organisation: Any, language: Language) -> str:
    if organisation is None:
        return ""
    return str((organisation.name or {}).get(language) or organisation.legal_name)
