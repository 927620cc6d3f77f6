"""Rows of named values put together from the columns of a list."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from app.exchange.column import Circumstances, Column, read_column
from app.exchange.column_match import MatchedColumn
from app.exchange.folding import words_of
from app.exchange.heading import slot_target
from app.exchange.layout import FAMILY, FULL, GIVEN, Layout, Repeat, Target, ValueKind
from app.exchange.row import Problem, Row
from app.exchange.sheet import Cell, cell_name
from app.exchange.values.identity import PERSONAL_NUMBER_HERE, shown
from app.exchange.values.number import Money
from app.exchange.values.outcome import as_words
from app.exchange.values.person_name import PersonName, name_order
from app.exchange.values.phrases import several_names
from app.text import LANGUAGES, Text

_MISSING: Final = Text(
    en="The row has no value for {label}. Fill it in, or delete the row.",
    sv="Raden saknar värde för {label}. Fyll i det, eller ta bort raden.",
    nb="Raden mangler verdi for {label}. Fyll den inn, eller slett raden.",
    da="Rækken mangler en værdi for {label}. Udfyld den, eller slet rækken.",
)


@frozen
class _ReadColumn:
    """A column with its values and where they go."""

    match: MatchedColumn
    target: Target
    column: Column
    key: str
    """Number or label of a repeating target."""


def make_rows(
    matches: Sequence[MatchedColumn],
    cells: Sequence[Sequence[Cell]],
    numbers: Sequence[int],
    layout: Layout,
    about: Circumstances,
) -> list[Row]:
    """Return a row for each row of cells; ``cells`` are columns, ``numbers`` the rows counted from 1."""
    read = _read_columns(matches, cells, layout, about)
    problems = _cell_problems(read, cells, numbers)
    cancelled = frozenset[int]().union(*(one.column.cancelled for one in read))
    values = _values(read, len(numbers))
    rows = []
    for at, number in enumerate(numbers):
        told, theirs = problems.get(at, ()), values[at]
        if any(theirs.keys().isdisjoint(need) for need in layout.needs):
            told = (*told, *_lacking(theirs, layout, number))
        rows.append(Row(number=number, values=theirs, problems=told, cancelled=at in cancelled))
    return rows


def _read_columns(
    matches: Sequence[MatchedColumn], cells: Sequence[Sequence[Cell]], layout: Layout, about: Circumstances
) -> list[_ReadColumn]:
    emails = next((cells[m.at] for m in matches if m.target and m.target.kind is ValueKind.EMAIL), ())
    read = []
    for match in matches:
        if match.target is None:
            continue
        theirs = evolve(about, heading=match.heading)
        if match.target.kind is ValueKind.FULL_NAME:
            theirs = evolve(theirs, name_order=name_order(match.heading, cells[match.at], emails))
        key = slot_target(match.slot, layout)[1]
        read.append(_ReadColumn(match, match.target, read_column(match.target, cells[match.at], theirs), key))
    return read


def _cell_problems(
    read: Sequence[_ReadColumn], cells: Sequence[Sequence[Cell]], numbers: Sequence[int]
) -> dict[int, tuple[Problem, ...]]:
    problems: dict[int, tuple[Problem, ...]] = {}
    for one in read:
        for at, why in one.column.whys.items():
            match = one.match
            given = shown(cells[match.at][at])
            problem = Problem(
                row=numbers[at],
                cell=cell_name(numbers[at] - 1, match.at),
                heading=match.heading,
                slot=match.slot,
                given=given,
                why=why if given else PERSONAL_NUMBER_HERE,
            )
            problems[at] = (*problems.get(at, ()), problem)
    return problems


def _values(read: Sequence[_ReadColumn], count: int) -> list[dict[str, object]]:
    """Return the values of each row by name: single ones, then those that repeat, then names and money."""
    single = [one for one in read if one.target.repeat is Repeat.ONCE]
    rows = _records([one.target.name for one in single], [one.column.values for one in single], count)
    _add_repeated(
        rows, [one for one in read if one.target.repeat is not Repeat.ONCE and not one.target.group]
    )
    _add_groups(rows, [one for one in read if one.target.group])
    names = {one.target.name for one in single}
    if FULL in names:
        _part_names(rows, surname_only=_is_surname(read))
    if "amount" in names:
        _join_money(rows)
    return rows


def _records(names: Sequence[str], columns: Sequence[list[object]], count: int) -> list[dict[str, object]]:
    """Return for each row the values that are there; a row without gaps takes the faster way."""
    if not columns:
        return [{} for _ in range(count)]
    return [
        dict(zip(names, values, strict=True))
        if None not in values
        else {name: value for name, value in zip(names, values, strict=True) if value is not None}
        for values in zip(*columns, strict=True)
    ]


def _add_repeated(rows: list[dict[str, object]], read: Sequence[_ReadColumn]) -> None:
    """Put in what repeats by itself: wishes as a tuple by rank, modules and levels under number or label."""
    for name in dict.fromkeys(one.target.name for one in read):
        columns = [one for one in read if one.target.name == name]
        target = columns[0].target
        numbered = target.repeat is Repeat.NUMBERED
        ordered = sorted(columns, key=lambda one: int(one.key)) if numbered else columns
        keys = [int(one.key) if numbered else one.key for one in ordered]
        for row, values in zip(rows, zip(*(one.column.values for one in ordered), strict=True), strict=True):
            found = {key: value for key, value in zip(keys, values, strict=True) if value is not None}
            if found:
                row[name] = found if target.keeps_numbers or not numbered else _ranked(list(found.values()))


def _ranked(values: list[object]) -> tuple[object, ...]:
    if len(values) == 1 and isinstance(values[0], str):
        return several_names(values[0])
    return tuple(as_words(value) if isinstance(value, str) else value for value in values)


def _add_groups(rows: list[dict[str, object]], read: Sequence[_ReadColumn]) -> None:
    """Put in what repeats together: placements as a tuple of values by name, empty ones left out."""
    for group in dict.fromkeys(one.target.group for one in read):
        members = [one for one in read if one.target.group == group]
        every = []
        for key in sorted({int(one.key) for one in members}):
            theirs = [one for one in members if int(one.key) == key]
            names = [one.target.name for one in theirs]
            records = _records(names, [one.column.values for one in theirs], len(rows))
            if {"amount", "currency"} & set(names):
                _join_money(records)
            every.append(records)
        for row, stays in zip(rows, zip(*every, strict=True), strict=True):
            if kept := tuple(stay for stay in stays if stay):
                row[group] = kept


def _join_money(records: list[dict[str, object]]) -> None:
    """Give each amount the currency of its row; a currency without an amount says nothing."""
    for values in records:
        amount, currency = values.get("amount"), values.get("currency")
        if isinstance(amount, Money) and not amount.currency and isinstance(currency, str):
            values["amount"] = Money(amount.amount, currency)
        if amount is None:
            values.pop("currency", None)


def _is_surname(read: Sequence[_ReadColumn]) -> bool:
    """Say whether a column headed "Name" beside one with first names holds surnames only."""
    by_slot = {one.match.slot: one.column.values for one in read}
    if FAMILY in by_slot or GIVEN not in by_slot:
        return False
    pairs = [
        (words_of(name.full), words_of(str(given)))
        for name, given in zip(by_slot[FULL], by_slot[GIVEN], strict=True)
        if isinstance(name, PersonName) and given is not None
    ]
    return bool(pairs) and sum(1 for name, given in pairs if set(given) <= set(name)) < len(pairs) / 2


def _part_names(rows: list[dict[str, object]], *, surname_only: bool) -> None:
    """Put surname and given name beside the full name; what a column of its own says stays."""
    for row in rows:
        name = row.get(FULL)
        if not isinstance(name, PersonName):
            continue
        given = str(row.get(GIVEN, ""))
        parted = PersonName(name.full, given) if surname_only else name
        row.setdefault(FAMILY, parted.family)
        if parted.given:
            row.setdefault(GIVEN, parted.given)
        row[FULL] = PersonName(str(row[FAMILY]), str(row.get(GIVEN, ""))).full


def _lacking(values: Lookup[str, object], layout: Layout, number: int) -> tuple[Problem, ...]:
    """Return a refusal for each thing a row must have and has not."""
    missing = [need for need in layout.needs if values.keys().isdisjoint(need)]
    return tuple(
        Problem(row=number, slot=need[0], why=_why_missing(layout, need), refused=True) for need in missing
    )


def _why_missing(layout: Layout, need: Sequence[str]) -> Text:
    label = layout.by_name[need[0]].label
    return Text(**{code: _MISSING.of(code).format(label=label.of(code)) for code in LANGUAGES})
