"""The rows of a planned import as a person looks through them: cells, what is wrong with them, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

from attrs import define, frozen

from app.domain.catalogue import entity_named
from app.domain.display import shown
from app.exchange.row import Problem
from app.exchange.sheet import Cell, column_number
from app.exchange.table_writer import ExportColumn, write_table
from app.services.import_columns import hidden_columns
from app.services.import_opening import (
    HIDDEN,
    ListAsked,
    ListFile,
    cell_text,
    cell_words,
    edited_sheets,
)
from app.services.import_plan import ImportPlan, PlannedRow
from app.services.office import Office
from app.text import Language, Text

_ALSO_CALLED: Final = {
    "legal_name": ("organisation", "host"),
    "given_name": ("full_name",),
    "family_name": ("full_name",),
    "full_name": ("given_name", "family_name"),
    "start_date": ("start",),
    "end_date": ("end",),
}
"""Fields of records by the names of the columns that fill them."""
_WHY: Final = Text(
    en="Why it stayed out", sv="Varför raden inte kom med", nb="Hvorfor raden ikke ble med",
    da="Hvorfor rækken ikke kom med",
)  # fmt: skip
_ROW: Final = Text(en="Row", sv="Rad", nb="Rad", da="Række")
_KEPT: Final = Text(
    en="{label}: “{kept}” is kept; the list says “{given}”.",
    sv="{label}: ”{kept}” behålls; listan säger ”{given}”.",
    nb="{label}: «{kept}» beholdes; listen sier «{given}».",
    da='{label}: "{kept}" beholdes; listen siger "{given}".',
)
_TAKEN_FOR: Final = Text(
    en="Taken for {other}, which is known.",
    sv="Tas för {other}, som redan finns.",
    nb="Regnes som {other}, som finnes fra før.",
    da="Regnes for {other}, som allerede findes.",
)
_TAKEN_FOR_ROW: Final = Text(
    en="The same as in row {row}: {other}.",
    sv="Samma som på rad {row}: {other}.",
    nb="Samme som i rad {row}: {other}.",
    da="Samme som i række {row}: {other}.",
)


@frozen
class Fault:
    """Something wrong in a row: the column counted from 0, -1 for the row as a whole."""

    column: int
    why: Text
    refuses: bool


@define(eq=False, slots=False)
class ImportPreview:
    """A plan beside the cells it was made from."""

    plan: ImportPlan
    cells: Sequence[Sequence[Cell]]
    """The sheet, row by row, as edited."""
    columns: tuple[tuple[int, str], ...]
    """The columns of the list that have a heading: column counted from 0, heading."""
    hidden: frozenset[int]
    faulty: tuple[int, ...]
    """The places in ``plan.rows`` of rows of which something has to be said."""
    noticed: Mapping[int, tuple[Problem, ...]]
    """What was noticed of cells while the file was read, by row: lost signs, formulas without a value."""
    of_the_file: tuple[Text, ...]
    """What was noticed of cells that stand in no row of the list."""

    def words(self, at: int, column: int) -> str:
        """Return a cell of a row as it may be shown."""
        cell = self._cell(at, column)
        return HIDDEN if column in self.hidden and cell is not None else cell_words(cell)

    def typed(self, at: int, column: int) -> str:
        """Return what a person begins with who types the cell anew."""
        return "" if column in self.hidden else cell_text(self._cell(at, column))

    def place(self, at: int, column: int) -> tuple[int, int]:
        """Return the cell's place in the sheet, for ``ListAsked.edits``."""
        return self.plan.rows[at].number - 1, column

    def faults(self, at: int) -> tuple[Fault, ...]:
        """Return what is wrong with a row, what keeps it out first."""
        row = self.plan.rows[at]
        pairs = zip(row.reasons, (*row.where, *[""] * len(row.reasons)), strict=False)
        told = [Fault(self._column_of(where), why, refuses=True) for why, where in pairs]
        if row.status != "refused":
            told = []
        for problem in (*row.problems, *self.noticed.get(row.number, ())):
            if not problem.refused:
                letters = problem.cell.rstrip("0123456789")
                column = column_number(letters) if letters else self._column_of(problem.slot)
                told.append(Fault(column, problem.why, refuses=False))
        return tuple(told)

    def _cell(self, at: int, column: int) -> Cell:
        number = self.plan.rows[at].number
        row = self.cells[number - 1] if number <= len(self.cells) else ()
        return row[column] if column < len(row) else None

    def _column_of(self, slot: str) -> int:
        for name in (slot, *_ALSO_CALLED.get(slot, ())):
            if name in self._columns_by_slot:
                return self._columns_by_slot[name]
        return -1

    @cached_property
    def _columns_by_slot(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for one in self.plan.columns:
            if one.slot:
                found.setdefault(one.slot, column_number(one.column))
                found.setdefault(one.slot.rpartition(".")[2], column_number(one.column))
        return found


def preview_of(listed: ListFile, asked: ListAsked, plan: ImportPlan) -> ImportPreview:
    """Return the rows of a plan with the cells they were made from."""
    sheets = edited_sheets(listed, asked)
    sheet = next(one for one in sheets if one.name == plan.reading.sheet)
    noticed = _noticed(plan)
    numbers = {row.number for row in plan.rows}
    faulty = (
        at
        for at, row in enumerate(plan.rows)
        if row.status == "refused"
        or row.number in noticed
        or any(not problem.refused for problem in row.problems)
    )
    elsewhere = (one.why for number, told in noticed.items() if number not in numbers for one in told)
    return ImportPreview(
        plan=plan,
        cells=sheet.rows,
        columns=tuple((column_number(one.column), one.heading) for one in plan.columns),
        hidden=hidden_columns(plan.kind, plan.reading),
        faulty=tuple(faulty),
        noticed=noticed,
        of_the_file=tuple(dict.fromkeys(elsewhere)),
    )


def _noticed(plan: ImportPlan) -> dict[int, tuple[Problem, ...]]:
    """Return by row what the reading tells beside the problems of the rows themselves."""
    own = {id(problem) for row in plan.reading.rows for problem in row.problems}
    found: dict[int, tuple[Problem, ...]] = {}
    for problem in plan.reading.problems:
        if id(problem) not in own:
            found[problem.row] = (*found.get(problem.row, ()), problem)
    return found


def told_of(office: Office, row: PlannedRow, language: Language) -> list[str]:
    """Return what else is to be said of a row: why it is passed over, what it is taken for, what differs."""
    told = [reason.of(language) for reason in row.reasons if row.status == "skipped"]
    if row.same is not None and row.same.other.title:
        sentence = _TAKEN_FOR_ROW if row.same.row else _TAKEN_FOR
        told.append(sentence.fill(other=row.same.other.title, row=row.same.row).of(language))
    for one in row.differences:
        field = entity_named(one.entity).fields[one.field]
        kept, given = (shown(field, value, language, office.records) for value in (one.kept, one.given))
        told.append(_KEPT.fill(label=field.label.of(language), kept=kept, given=given).of(language))
    return told


def save_refused(preview: ImportPreview, path: Path, language: Language) -> int:
    """Write the rows that stay out as a list, with why; personal numbers are left out. Return how many."""
    shown_columns = [(column, name) for column, name in preview.columns if column not in preview.hidden]
    names = _different([_ROW.of(language), _WHY.of(language)], shown_columns)
    headings = [ExportColumn(key=name, heading=name) for name in names]
    rows: list[list[str | int]] = []
    for at, row in enumerate(preview.plan.rows):
        if row.status == "refused":
            why = " ".join(fault.why.of(language) for fault in preview.faults(at))
            cells = (preview.typed(at, column) for column, _ in shown_columns)
            rows.append([row.number, why, *cells])
    return write_table(path, headings, rows, language=language, sheet=_WHY.of(language))


def _different(own: list[str], columns: Sequence[tuple[int, str]]) -> list[str]:
    taken = {name.casefold() for _, name in columns}
    return [
        *(name if name.casefold() not in taken else f"{name} *" for name in own),
        *(n for _, n in columns),
    ]


def counted(records: dict[str, int], language: Language) -> list[str]:
    """Return how many records of each kind, in words: "12 participants"."""
    return [
        f"{number} {(spec.one if number == 1 else spec.many).of(language).lower()}"
        for spec, number in ((entity_named(entity), number) for entity, number in records.items())
    ]
