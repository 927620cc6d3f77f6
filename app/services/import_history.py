"""Every import of an office, the newest first: from the journal, with what this desk remembers of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import field, frozen

from app.domain.catalogue import entities
from app.journal.change import Change
from app.services.import_fields import meaning_of
from app.services.import_reading import meanings
from app.services.import_report import import_reports
from app.services.office import Office
from app.text import Text, same


@frozen(kw_only=True)
class PastImport:
    """One import. Counts are -1 where an older version did not write them down."""

    batch: str
    moment: datetime
    who: str
    name: Text
    """The kind of list."""
    programme: str
    file: str
    """The name of the file, at the desk that took it in and for thirty days; else ""."""
    rows: int
    created: int
    updated: int
    skipped: int
    refused: int
    refused_rows: tuple[int, ...] = ()
    records: Mapping[str, int] = field(factory=dict)
    undone: bool = False


def past_imports(office: Office) -> tuple[PastImport, ...]:
    """Return the imports made at any desk, those undone too."""
    imports: list[Change] = []
    undos: dict[str, list[str]] = defaultdict(list)
    for line in office.store.reading.every("s.op='log'"):
        kind = line.values.get("kind")
        if kind == "import":
            imports.append(line)
        elif kind == "undo":
            undos[str(line.values.get("of"))].append(line.header.batch)
    reports = {str(one["batch"]): one for one in import_reports(office)}
    found = [_past(line, reports.get(line.header.batch, {}), undos) for line in imports]
    return tuple(sorted(found, key=lambda one: one.moment, reverse=True))


def is_undone(batch: str, undos: Mapping[str, list[str]], above: frozenset[str] = frozenset()) -> bool:
    """Say whether a batch was undone by one that was not undone itself."""
    seen = above | {batch}
    later = (one for one in undos.get(batch, ()) if one not in seen)
    return any(not is_undone(one, undos, seen) for one in later)


def _past(line: Change, report: Mapping[str, Any], undos: Mapping[str, list[str]]) -> PastImport:
    said = line.values
    refused = tuple(int(number) for number in report.get("refused", ()))
    counts = {name: int(said.get(name, report.get(name, -1))) for name in ("created", "updated", "skipped")}
    time = datetime.strptime(line.header.time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return PastImport(
        batch=line.header.batch,
        moment=time,
        who=line.header.who,
        name=_name(str(said.get("list", ""))),
        programme=str(said.get("programme", report.get("programme", ""))),
        file=str(report.get("file", "")),
        rows=int(said.get("rows", -1)),
        **counts,
        refused=int(said.get("refused", len(refused) if report else -1)),
        refused_rows=refused,
        records=said.get("records") or report.get("records") or {},
        undone=is_undone(line.header.batch, undos),
    )


def _name(layout: str) -> Text:
    """Return what the kind of list is called; a kind of a later version by its key."""
    if layout in meanings():
        return meanings()[layout].layout.name
    for key in entities():
        if meaning_of(key).layout.key == layout:
            return entities()[key].many
    return same(layout)
