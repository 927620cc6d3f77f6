"""What is to be told of single cells of an xlsx file, which the reader of sheets gives as plain empty."""

from __future__ import annotations

import html
import re
from typing import Final

from app.exchange.remark import ERROR_VALUE, NO_STORED_VALUE
from app.exchange.sheet import Remark, column_number

_FAULTY: Final = re.compile(
    rb"""<c r="([A-Z]+)(\d+)"[^>]*? t="e"[^>]*>.*?(?:<v>([^<]*)</v>|</c>)""", re.DOTALL
)
_UNCOMPUTED: Final = re.compile(
    rb"""<c r="([A-Z]+)(\d+)"[^>]*><f(?:[^>]*/>|[^>]*>[^<]*</f>)(?:<v\s*/>|<v></v>)?</c>"""
)
_RELATION: Final = re.compile(rb"<Relationship\s[^>]*>")


def sheet_names(parts: dict[str, bytes]) -> dict[str, str]:
    """Return the name of the sheet that stands in each part."""
    targets: dict[bytes, str] = {}
    for relation in _RELATION.findall(parts.get("xl/_rels/workbook.xml.rels", b"")):
        ident, target = re.search(rb'\sId="([^"]*)"', relation), re.search(rb'\sTarget="([^"]*)"', relation)
        if ident and target:
            place = target[1].decode("utf-8", "replace")
            targets[ident[1]] = place.lstrip("/") if place.startswith("/") else f"xl/{place}"
    names: dict[str, str] = {}
    for sheet in re.findall(rb"<(?:\w+:)?sheet\s[^>]*>", parts["xl/workbook.xml"]):
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
        for relation in re.findall(rb"<(?:\w+:)?Relationship\s[^>]*>", content)
        if not re.search(rb"""(?i)\sTarget\s*=\s*["'][^"']*\.xml["']""", relation)
    )
    idents = {
        found[1]
        for relation in relations
        if (found := re.search(rb"""\sId\s*=\s*["']([^"']*)["']""", relation))
    }
    sheets = re.findall(rb"<(?:\w+:)?sheet\s[^>]*>", parts["xl/workbook.xml"])
    return any(
        ident and re.search(rb"""["']%s["']""" % re.escape(ident), sheet)
        for ident in idents
        for sheet in sheets
    )


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
        for letters, row, error in _FAULTY.findall(content)
    ]


def uncomputed_cells(content: bytes) -> list[Remark]:
    """Return a remark for each formula that was never computed."""
    if b"<f" not in content:
        return []
    return [
        Remark(int(row) - 1, column_number(letters.decode()), NO_STORED_VALUE)
        for letters, row in _UNCOMPUTED.findall(content)
    ]
