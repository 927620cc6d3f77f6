"""A list read to the end: file, sheet, headings, mapping, typed rows, and what is to be told of them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from attrs import evolve

from app.collection import collection_paused
from app.exchange.catalogue import layout_named
from app.exchange.column import Circumstances
from app.exchange.column_match import MatchedColumn, final_mapping, match_columns
from app.exchange.delimited import TextForm
from app.exchange.finding import HeadingRow, choose_sheet, fitting_sheets
from app.exchange.folding import joined
from app.exchange.layout import Layout, ValueKind
from app.exchange.mapping import Mapping, fingerprint
from app.exchange.remark import UNEVEN_ROW
from app.exchange.row import ColumnMeaning, DaySample, Problem, Reading
from app.exchange.row_making import make_rows
from app.exchange.sheet import Cell, Sheet, cell_name, column_letters
from app.exchange.sheets import read_sheets
from app.exchange.values.day import DateOrder, Order, date_order, day_parser, is_two_ways
from app.exchange.values.identity import shown
from app.exchange.values.outcome import as_words
from app.text import Text

_SAMPLES: Final = 3
_LOOKED_AT: Final = 50
_DAYS_LOOKED_AT: Final = 2_000
_SUMS: Final = frozenset(
    {"sum", "summa", "total", "totalt", "ialt", "sumtotal", "totals", "samtliga", "grandtotal"}
)
_LONGEST_SUM: Final = 15
_STRAY: Final = 0.1
_HEADINGS_AGAIN: Final = Text(
    en="The row repeats the headings and was passed over.",
    sv="Raden upprepar rubrikerna och hoppades över.",
    nb="Raden gjentar overskriftene og ble hoppet over.",
    da="Rækken gentager overskrifterne og blev sprunget over.",
)
_A_SUM: Final = Text(
    en="The row is a sum of the list and was passed over.",
    sv="Raden är en summering av listan och hoppades över.",
    nb="Raden er en sum av listen og ble hoppet over.",
    da="Rækken er en sum af listen og blev sprunget over.",
)


def read_rows(
    path: Path,
    layout: str,
    sheet: str | None = None,
    mapping: Mapping | None = None,
    *,
    country: str = "",
    form: TextForm | None = None,
) -> Reading:
    """Read a list file with a layout; raises ``Refused`` or ``Unavailable`` when that cannot be done.

    ``mapping`` settles the headings it names, the others are guessed; ``country`` (SE, NO, DK) says whose
    phone numbers, crowns and personal numbers are meant; ``form`` overrides encoding and separator.
    """
    kind = layout_named(layout)
    with collection_paused():
        sheets = read_sheets(path, form)
        chosen, found = choose_sheet(sheets, kind, sheet, mapping)
        reading = read_sheet(chosen, kind, found, mapping, country=country)
        alike = [name for name in fitting_sheets(sheets, kind) if name != chosen.name]
        return evolve(reading, other_sheets=tuple(alike))


def read_sheet(
    sheet: Sheet,
    layout: Layout,
    found: HeadingRow,
    mapping: Mapping | None = None,
    *,
    country: str = "",
    order: Order | None = None,
) -> Reading:
    """Read the rows below the headings of a sheet; ``order`` says which way days are written."""
    numbers, body, skipped = _body(sheet, found)
    cells: list[Sequence[Cell]] = [list(column) for column in zip(*body, strict=True)] if body else []
    cells = cells or [()] * len(found.headings)
    matches = match_columns(found, cells, layout, mapping, country)
    days = [cells[m.at] for m in matches if m.target and m.target.kind in {ValueKind.DAY, ValueKind.RESULT}]
    detected = date_order(days)
    read_as = detected if order is None or order == detected.order else DateOrder(order, proved=False)
    about = Circumstances(country=country, order=read_as.order, starts_1904=sheet.starts_1904)
    rows = make_rows(matches, cells, numbers, layout, about)
    problems = [problem for row in rows for problem in row.problems]
    problems += _remarks(sheet, found, matches) + _stray_cells(matches, cells, numbers)
    return Reading(
        layout=layout.key,
        sheet=sheet.name,
        heading_row=found.row + 1,
        rows=tuple(rows),
        skipped=tuple(skipped),
        problems=tuple(sorted(problems, key=lambda problem: problem.row)),
        mapping=final_mapping(matches, layout),
        columns=tuple(_meaning(match, cells[match.at]) for match in matches if match.heading),
        unrecognised=tuple(
            match.heading for match in matches if match.heading and match.origin == "not recognised"
        ),
        date_order=read_as,
        day_samples=_day_samples(days, about),
        fingerprint=fingerprint(layout, found.headings),
    )


def _body(sheet: Sheet, found: HeadingRow) -> tuple[list[int], list[Sequence[Cell]], list[Problem]]:
    """Return the rows of the list with their numbers, and those that only look like rows."""
    headings = [joined(heading) for heading in found.headings]
    suspects = {heading.casefold() for heading in found.headings if heading}
    numbers: list[int] = []
    body: list[Sequence[Cell]] = []
    skipped: list[Problem] = []
    for at, row in enumerate(sheet.rows[found.row + 1 :], start=found.row + 1):
        first = row[0] if row[0] is not None else next((cell for cell in row if cell is not None), None)
        if first is None:
            continue
        suspect = type(first) is str and (first.casefold() in suspects or len(first) < _LONGEST_SUM)
        if suspect and (why := _no_row(row, first, headings)):
            skipped.append(Problem(row=at + 1, cell=cell_name(at, 0), given=shown(first), why=why))
        else:
            numbers.append(at + 1)
            body.append(row)
    return numbers, body, skipped


def _no_row(row: Sequence[Cell], first: Cell, headings: Sequence[str]) -> Text | None:
    if not isinstance(first, str):
        return None
    key = joined(first)
    if key in _SUMS and all(not isinstance(cell, str) or joined(cell) == key for cell in row):
        return _A_SUM
    if key in headings:
        alike = sum(
            1 for cell, known in zip(row, headings, strict=True) if known and joined(as_words(cell)) == known
        )
        return _HEADINGS_AGAIN if alike > 1 and alike * 2 > sum(map(bool, headings)) else None
    return None


def _remarks(sheet: Sheet, found: HeadingRow, matches: Sequence[MatchedColumn]) -> list[Problem]:
    """Return what was noticed in cells of the list while the file was read."""
    by_column = {match.at: match for match in matches}
    problems = []
    for remark in sheet.remarks:
        match = by_column.get(remark.column)
        if remark.row < 0 or (remark.row >= found.row and match and match.heading):
            problems.append(
                Problem(
                    row=remark.row + 1,
                    cell=remark.where,
                    heading=match.heading if match else "",
                    slot=match.slot if match else "",
                    why=remark.why,
                )
            )
    return problems


def _stray_cells(
    matches: Sequence[MatchedColumn], cells: Sequence[Sequence[Cell]], numbers: Sequence[int]
) -> list[Problem]:
    """Return the few rows that hold something in a column without heading: mostly a separator in a text."""
    problems: list[Problem] = []
    for match in matches:
        filled = [at for at, cell in enumerate(cells[match.at]) if cell is not None]
        if match.target or not match.heading.startswith("(") or len(filled) > max(1, _STRAY * len(numbers)):
            continue
        for at in filled:
            given = shown(cells[match.at][at])
            name = cell_name(numbers[at] - 1, match.at)
            problems.append(Problem(row=numbers[at], cell=name, given=given, why=UNEVEN_ROW))
    return problems


def _day_samples(columns: Sequence[Sequence[Cell]], about: Circumstances) -> tuple[DaySample, ...]:
    """Return a few different days of the list as they stand there, those that can be read two ways first."""
    parse = day_parser(about.order, starts_1904=about.starts_1904)
    cells = dict.fromkeys(cell for column in columns for cell in column if cell is not None)
    written = (cell for cell in cells if isinstance(cell, str))
    tried = sorted(itertools.islice(written, _DAYS_LOOKED_AT), key=lambda cell: not is_two_ways(cell))
    tried = tried or list(itertools.islice(cells, _SAMPLES))  # type: ignore[arg-type]
    read = ((shown(cell), parse(cell).value) for cell in tried)
    found = (DaySample(given, day) for given, day in read if given and isinstance(day, date))
    return tuple(itertools.islice(found, _SAMPLES))


def _meaning(match: MatchedColumn, cells: Sequence[Cell]) -> ColumnMeaning:
    filled = (cell for cell in cells if cell is not None)
    hidden = match.target is not None and match.target.kind is ValueKind.PERSONAL_NUMBER
    distinct = dict.fromkeys(shown(cell) for cell, _ in zip(filled, range(_LOOKED_AT), strict=False))
    return ColumnMeaning(
        column=column_letters(match.at),
        heading=match.heading,
        slot=match.slot,
        sureness=match.sureness,
        origin=match.origin,
        samples=() if hidden else tuple(filter(None, distinct))[:_SAMPLES],
    )
