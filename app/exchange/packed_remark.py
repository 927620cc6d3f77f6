"""What is to be told of single cells of an xlsx file, which the reader of sheets gives as plain empty."""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Iterator
from typing import Final

from app.exchange.bound import MOST_REMARKS
from app.exchange.remark import ERROR_VALUE, NO_STORED_VALUE
from app.exchange.sheet import Remark, column_number

_FORMULA: Final = rb"<f(?:[^<>]*/>|[^<>]*>[^<]*</f>)"
_CELL: Final = rb"""<c r="([A-Z]{1,3})(\d{1,7})"[^<>]*"""
_FAULTY: Final = re.compile(_CELL + rb""" t="e"[^<>]*>(?:""" + _FORMULA + rb""")?<v>([^<]*)</v>""")
_UNCOMPUTED: Final = re.compile(_CELL + rb">" + _FORMULA + rb"(?:<v\s*/>|<v></v>)?</c>")
_RELATION: Final = re.compile(rb"<(?:[\w.-]+:)?Relationship\s[^<>]*>")
_SHEET: Final = re.compile(rb"<(?:[\w.-]+:)?sheet\s[^<>]*>")
_QUOTED: Final = re.compile(rb"""["']([^"']+)["']""")


def sheet_names(parts: dict[str, bytes]) -> dict[str, str]:
    """Return the name of the sheet that stands in each part."""
    targets: dict[bytes, str] = {}
    for relation in _RELATION.findall(parts.get("xl/_rels/workbook.xml.rels", b"")):
        ident, target = re.search(rb'\sId="([^"]*)"', relation), re.search(rb'\sTarget="([^"]*)"', relation)
        if ident and target:
            place = target[1].decode("utf-8", "replace")
            targets[ident[1]] = place.lstrip("/") if place.startswith("/") else f"xl/{place}"
    names: dict[str, str] = {}
    for sheet in _SHEET.findall(parts["xl/workbook.xml"]):
        ident, name = re.search(rb'\sr:id="([^"]*)"', sheet), re.search(rb'\sname="([^"]*)"', sheet)
        if ident and name and ident[1] in targets:
            names[targets[ident[1]]] = html.unescape(name[1].decode("utf-8", "replace"))
    return names


def has_unseen_sheets(parts: dict[str, bytes]) -> bool:
    """Say whether the workbook names a sheet in a part that is not XML by its ending."""
    relations = (
        relation
        for part, content in parts.items()
        if part.lower().endswith("workbook.xml.rels")
        for relation in _RELATION.findall(content)
        if not re.search(rb"""(?i)\sTarget\s*=\s*["'][^"']*\.xml["']""", relation)
    )
    idents = {quoted for relation in relations for quoted in _QUOTED.findall(relation)}
    named = {
        quoted for sheet in _SHEET.findall(parts["xl/workbook.xml"]) for quoted in _QUOTED.findall(sheet)
    }
    return not idents.isdisjoint(named)


def faulty_cells(content: bytes) -> list[Remark]:
    """Return a remark for each cell that holds an error such as #N/A."""
    if b't="e"' not in content:
        return []
    return [
        Remark(
            int(row) - 1,
            column_number(letters.decode()),
            ERROR_VALUE.fill(error=error.decode("utf-8", "replace") or "#?"),
        )
        for letters, row, error in _first(_FAULTY, content)
    ]


def uncomputed_cells(content: bytes) -> list[Remark]:
    """Return a remark for each formula that was never computed."""
    if b"<f" not in content:
        return []
    return [
        Remark(int(row) - 1, column_number(letters.decode()), NO_STORED_VALUE)
        for letters, row in _first(_UNCOMPUTED, content)
    ]


def _first(shape: re.Pattern[bytes], content: bytes) -> Iterator[tuple[bytes, ...]]:
    return (found.groups() for found in itertools.islice(shape.finditer(content), MOST_REMARKS))
