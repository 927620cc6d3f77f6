"""Which meaning a list has: its kind, its sheet, its headings as they were matched before."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from attrs import evolve

from app.domain.catalogue import entities
from app.errors import Refused
from app.exchange.delimited import TextForm
from app.exchange.finding import (
    HeadingRow,
    choose_sheet,
    fitting_sheets,
    heading_row_at,
    sheet_named,
)
from app.exchange.heading import unique_headings
from app.exchange.layout import Layout
from app.exchange.mapping import Mapping, example_slot, fingerprint, read_mapping
from app.exchange.reading import read_sheet
from app.exchange.row import Reading
from app.exchange.sheet import Sheet
from app.exchange.sheets import read_sheets
from app.registry import modules_in
from app.services.import_fields import meaning_of
from app.services.import_listing import Meaning
from app.services.import_opening import ListAsked, ListFile, edited_sheets
from app.services.office import Office
from app.text import Text

_FOLDER: Final = "app.services.imports"
_ROWS_LOOKED_AT: Final = 60
_MOST_REMEMBERED: Final = 50
_UNKNOWN: Final = Text(
    en="There is no kind of list called {kind}. Choose one of these: {known}.",
    sv="Det finns ingen sorts lista som heter {kind}. Välj en av dessa: {known}.",
    nb="Det finnes ingen listetype som heter {kind}. Velg en av disse: {known}.",
    da="Der findes ingen listetype, der hedder {kind}. Vælg en af disse: {known}.",
)


@cache
def meanings() -> dict[str, Meaning]:
    """Return every meaning by the key of its layout, found in their folder: an addition is one file."""
    found: list[Meaning] = [module.MEANING for module in modules_in(_FOLDER)]
    return {one.layout.key: one for one in found}


def import_kinds() -> tuple[str, ...]:
    """Return every kind of list that can be read."""
    return tuple(dict.fromkeys([*meanings(), *entities()]))


def meanings_of(kind: str) -> list[Meaning]:
    """Return what lists of a kind can mean, the usual first."""
    found = [one for one in meanings().values() if kind in one.kinds]
    if kind in entities():
        found.append(meaning_of(kind))
    if not found:
        raise Refused(_UNKNOWN.fill(kind=kind, known=", ".join(import_kinds())), where=kind)
    return found


def check_kind(kind: str) -> None:
    """Refuse a kind of list that nobody knows, or that cannot come in yet."""
    options = meanings_of(kind)
    if len(options) == 1 and options[0].not_yet is not None:
        raise Refused(options[0].not_yet, where=kind)


def meaning_with(kind: str, layout: str) -> Meaning:
    """Return the meaning a list was read with."""
    return next(one for one in meanings_of(kind) if one.layout.key == layout)


def sheet_names(path: Path, form: TextForm | None = None) -> tuple[str, ...]:
    """Return the sheets of a list, the hidden ones last; a text list has one."""
    sheets = sorted(read_sheets(path, form), key=lambda sheet: sheet.hidden)
    return tuple(sheet.name for sheet in sheets)


def values_of(kind: str) -> dict[str, Text]:
    """Return what a column of this kind of list can mean: the slot of a mapping and its label."""
    layout = meanings_of(kind)[0].layout
    return {example_slot(name, layout): target.label for name, target in layout.by_name.items()}


def read_list(office: Office, listed: ListFile, asked: ListAsked, *, country: str) -> tuple[Meaning, Reading]:
    """Read a list with the meaning of its kind that explains it best."""
    options = meanings_of(asked.kind)
    sheets = edited_sheets(listed, asked)
    read: list[tuple[float, Meaning, Mapping | None, Sheet, HeadingRow]] = []
    refusals: list[Refused] = []
    for meaning in options:
        try:
            given = _mapping(office, asked.mapping, meaning.layout, sheets)
            chosen, found = _headings(sheets, meaning.layout, asked, given)
        except Refused as refused:
            refusals.append(refused)
        else:
            read.append((found.score, meaning, given, chosen, found))
    if not read:
        raise refusals[0]
    _, meaning, given, chosen, found = max(read, key=lambda one: one[0])
    reading = read_sheet(chosen, meaning.layout, found, given, country=country, order=asked.order)
    alike = () if len(sheets) == 1 else fitting_sheets(sheets, meaning.layout)
    return meaning, evolve(reading, other_sheets=tuple(name for name in alike if name != chosen.name))


def _headings(
    sheets: Sequence[Sheet], layout: Layout, asked: ListAsked, given: Mapping | None
) -> tuple[Sheet, HeadingRow]:
    """Return the sheet and its headings, found or as a person says."""
    if asked.heading_row is None:
        return choose_sheet(sheets, layout, asked.sheet, given)
    sheet = sheet_named(sheets, asked.sheet) if asked.sheet is not None else sheets[0]
    return sheet, heading_row_at(sheet, asked.heading_row - 1, layout)


def remember(office: Office, layout: str, headings: str, mapping: Mapping) -> None:
    """Keep how the headings of a list were matched, for lists of the same make."""
    known: dict[str, Any] = _remembered(office, layout)
    known.pop(headings, None)
    known[headings] = mapping.as_json()
    kept = dict(list(known.items())[-_MOST_REMEMBERED:])
    office.store.memory.keep(_key(layout), json.dumps(kept, ensure_ascii=False))


def _mapping(
    office: Office, given: Mapping | Path | None, layout: Layout, sheets: Sequence[Sheet]
) -> Mapping | None:
    if isinstance(given, Path):
        return read_mapping(given, layout)
    if given is not None:
        return given
    known = _remembered(office, layout.key)
    rows = (row for sheet in sheets for row in sheet.rows[:_ROWS_LOOKED_AT]) if known else ()
    for row in rows:
        stored = known.get(fingerprint(layout, unique_headings(row)))
        if stored is not None:
            return Mapping.from_json(stored)
    return None


def _remembered(office: Office, layout: str) -> dict[str, Any]:
    stored = office.store.memory.of(_key(layout))
    read = json.loads(stored) if stored else {}
    return read if isinstance(read, dict) else {}


def _key(layout: str) -> str:
    return f"headings of {layout}"
