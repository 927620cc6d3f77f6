"""Finding the headings of a list, and the sheet and layout that fit each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import evolve, frozen

from app.errors import Refused
from app.exchange.catalogue import layouts
from app.exchange.column import unreadable_share
from app.exchange.folding import joined
from app.exchange.heading import Meaning, recognise, slot_target, unique_headings
from app.exchange.layout import Layout
from app.exchange.mapping import Mapping
from app.exchange.sheet import Sheet
from app.text import LANGUAGES, Text

_ROWS_LOOKED_AT: Final = 60
_REST_COUNTS: Final = 0.4
_NO_HEADINGS: Final = Text(
    en="No heading row for {layout} was found on the sheet {sheet}. Put a row with headings such as "
    "“{example}” "
    "above the list, or choose another kind of list.",
    sv="Ingen rubrikrad för {layout} hittades på bladet {sheet}. Lägg en rad med rubriker som ”{example}” "
    "ovanför "
    "listan, eller välj en annan sorts lista.",
    nb="Fant ingen overskriftsrad for {layout} på arket {sheet}. Sett en rad med overskrifter som "
    "«{example}» over "
    "listen, eller velg en annen listetype.",
    da="Der blev ikke fundet en overskriftsrække for {layout} på arket {sheet}. Sæt en række med "
    "overskrifter som "
    "»{example}« over listen, eller vælg en anden listetype.",
)
_NO_SUCH_SHEET: Final = Text(
    en="The list has no sheet called {sheet}. Its sheets are: {known}.",
    sv="Listan har inget blad som heter {sheet}. Bladen är: {known}.",
    nb="Listen har ikke noe ark som heter {sheet}. Arkene er: {known}.",
    da="Listen har intet ark, der hedder {sheet}. Arkene er: {known}.",
)
_NO_SUCH_ROW: Final = Text(
    en="The sheet {sheet} has no row {row}. Choose a heading row between 1 and {most}.",
    sv="Bladet {sheet} har ingen rad {row}. Välj en rubrikrad mellan 1 och {most}.",
    nb="Arket {sheet} har ingen rad {row}. Velg en overskriftsrad mellom 1 og {most}.",
    da="Arket {sheet} har ingen række {row}. Vælg en overskriftsrække mellem 1 og {most}.",
)


@frozen
class HeadingRow:
    """The row of headings of a sheet, counted from 0, and what each heading means."""

    row: int
    headings: tuple[str, ...]
    meanings: tuple[Meaning | None, ...]
    score: float


@frozen
class Choice:
    """A layout that fits a sheet, and how well: 1 when every heading is recognised for certain."""

    layout: str
    sheet: str
    heading_row: int
    fit: float


def find_heading_row(sheet: Sheet, layout: Layout) -> HeadingRow | None:
    """Return the row that reads best as headings of the layout and gives what a row must have."""
    best: HeadingRow | None = None
    for at, cells in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        if not any(isinstance(cell, str) for cell in cells):
            continue
        headings = unique_headings([cell if isinstance(cell, str) else None for cell in cells])
        meanings = recognise(headings, layout, mistyped=False)
        score = _score(headings, meanings, layout)
        if score > (best.score if best else 0):
            best = HeadingRow(at, headings, meanings, score)
    return _with_mistyped(best, sheet, layout) if best else None


def heading_row_at(sheet: Sheet, at: int, layout: Layout) -> HeadingRow:
    """Return a row of a sheet, counted from 0, read as headings, whatever it says."""
    if not 0 <= at < len(sheet.rows):
        raise Refused(_NO_SUCH_ROW.fill(row=at + 1, sheet=sheet.name, most=len(sheet.rows)), where=sheet.name)
    headings = unique_headings(sheet.rows[at])
    meanings = recognise(headings, layout)
    return HeadingRow(at, headings, meanings, _score(headings, meanings, layout))


def _with_mistyped(best: HeadingRow, sheet: Sheet, layout: Layout) -> HeadingRow | None:
    found = heading_row_at(sheet, best.row, layout)
    return found if meets_needs(found.headings, found.meanings, layout) else None


def _score(headings: Sequence[str], meanings: Sequence[Meaning | None], layout: Layout) -> float:
    known = sum(meaning.sureness for meaning in meanings if meaning)
    if not layout.rest:
        return known
    rest = sum(1 for heading, meaning in zip(headings, meanings, strict=True) if heading and not meaning)
    return known + _REST_COUNTS * rest if rest and (known or rest > 1) else 0


def meets_needs(headings: Sequence[str], meanings: Sequence[Meaning | None], layout: Layout) -> bool:
    """Say whether the columns give what each row must at least have."""
    targets = {
        target.name for meaning in meanings if meaning and (target := slot_target(meaning.slot, layout)[0])
    }
    if layout.rest and any(
        heading and not meaning for heading, meaning in zip(headings, meanings, strict=True)
    ):
        targets.add(layout.rest)
    return all(targets & set(need) for need in layout.needs)


def choose_layout(sheets: Sequence[Sheet], among: Iterable[Layout] = ()) -> tuple[Choice, ...]:
    """Return every layout that fits a sheet, the best first; hidden sheets come last."""
    offered = tuple(among) or tuple(layouts().values())
    hidden = {sheet.name for sheet in sheets if sheet.hidden}
    choices = [
        Choice(layout.key, sheet.name, found.row, _fit(found, sheet, layout))
        for sheet in sheets
        for layout in offered
        if (found := find_heading_row(sheet, layout))
    ]
    return tuple(sorted(choices, key=lambda choice: (choice.sheet in hidden, -choice.fit)))


def _fit(found: HeadingRow, sheet: Sheet, layout: Layout) -> float:
    """Return the share of the headings that the layout explains, less where the cells do not agree."""
    filled = sum(1 for heading in found.headings if heading)
    doubt = sum(_disagrees(found, column, sheet, layout) for column in range(len(found.headings)))
    return (found.score - doubt) / max(filled, 1)


def _disagrees(found: HeadingRow, column: int, sheet: Sheet, layout: Layout) -> float:
    meaning = found.meanings[column]
    target = slot_target(meaning.slot, layout)[0] if meaning else None
    if meaning is None or target is None:
        return 0.0
    cells = [row[column] for row in sheet.rows[found.row + 1 : found.row + 1 + _ROWS_LOOKED_AT]]
    return meaning.sureness * unreadable_share(cells, target)


def choose_sheet(
    sheets: Sequence[Sheet], layout: Layout, name: str | None = None, mapping: Mapping | None = None
) -> tuple[Sheet, HeadingRow]:
    """Return the sheet named, or the one that fits the layout best, with its headings."""
    if name is not None:
        sheets = (sheet_named(sheets, name),)
    found = [(sheet, row) for sheet in sheets if (row := _mapped_row(sheet, layout, mapping))]
    found = found or [(sheet, row) for sheet in sheets if (row := find_heading_row(sheet, layout))]
    if not found:
        raise _no_headings(sheets, layout)
    if len(found) == 1:
        return found[0]
    return max(
        found, key=lambda pair: (not pair[0].hidden, _suits(pair[0], pair[1], layout), len(pair[0].rows))
    )


def sheet_named(sheets: Sequence[Sheet], name: str) -> Sheet:
    """Return the sheet of a name, however its capitals are written."""
    named = next((sheet for sheet in sheets if sheet.name.casefold() == name.strip().casefold()), None)
    if named is None:
        known = ", ".join(sheet.name for sheet in sheets)
        raise Refused(_NO_SUCH_SHEET.fill(sheet=name, known=known), where=name)
    return named


def fitting_sheets(sheets: Sequence[Sheet], layout: Layout) -> tuple[str, ...]:
    """Return the names of the visible sheets that no other layout explains better."""
    if len(sheets) == 1:
        return (sheets[0].name,)
    found = [
        (sheet, row) for sheet in sheets if not sheet.hidden and (row := find_heading_row(sheet, layout))
    ]
    return tuple(sheet.name for sheet, row in found if _suits(sheet, row, layout)[0])


def _suits(sheet: Sheet, found: HeadingRow, layout: Layout) -> tuple[bool, float]:
    """Say whether no other layout explains the sheet better, and how much of it this one explains."""
    others = [(row, other) for other in layouts().values() if (row := find_heading_row(sheet, other))]
    best = max((_fit(row, sheet, other) for row, other in others), default=0.0)
    return _fit(found, sheet, layout) >= best, found.score


def _mapped_row(sheet: Sheet, layout: Layout, mapping: Mapping | None) -> HeadingRow | None:
    """Return the row that holds the headings of a mapping, all or most of them."""
    wanted = {joined(heading) for heading, slot in mapping.columns.items() if slot} if mapping else set()
    rows = [{joined(str(cell)) for cell in row if cell is not None} for row in sheet.rows[:_ROWS_LOOKED_AT]]
    matched = [len(wanted & row) for row in rows]
    if not wanted or not matched or max(matched) * 2 <= len(wanted):
        return None
    found = heading_row_at(sheet, matched.index(max(matched)), layout)
    return evolve(found, score=float(max(matched)))


def _no_headings(sheets: Sequence[Sheet], layout: Layout) -> Refused:
    names = ", ".join(sheet.name for sheet in sheets)
    needed = [layout.by_name[need[0]] for need in layout.needs]
    words = {
        language: _NO_HEADINGS.of(language).format(
            layout=layout.name.of(language),
            sheet=names,
            example=", ".join(target.label.of(language) for target in needed),
        )
        for language in LANGUAGES
    }
    return Refused(Text(**words), where=names)
