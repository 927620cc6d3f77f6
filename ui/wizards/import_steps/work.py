"""The work of an import beside the window: each takes the progress first and touches no widget."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from app.errors import Refused, Told
from app.services import editing
from app.services.import_doubles import Pair, pairs
from app.services.import_kinds import likely_kind
from app.services.import_opening import ListAsked, ListFile, check_as_read, open_list_as
from app.services.import_preview import ImportPreview, preview_of, save_refused
from app.services.importing import Imported, ImportPlan, Reading, look_at_list, plan_list, run_import
from app.services.office import Office
from app.text import Language
from ui.tasks import Progress


@frozen
class Opened:
    """A file read: what it was taken for, or why it cannot be read so."""

    listed: ListFile
    kind: str
    reading: Reading | None
    refusal: Told | None


@frozen
class Planned:
    """A list planned: its rows, who may be known already, whether the file is still what was read."""

    preview: ImportPreview
    pairs: tuple[Pair, ...]
    as_read: bool


def read_file(
    _progress: Progress, path: Path, encoding: str, separator: str, office: Office, asked: ListAsked
) -> Opened:
    """Read a file, guess its kind when none is asked for, and look at its columns."""
    listed = open_list_as(path, encoding, separator)
    kind = asked.kind or likely_kind(listed)
    if not kind:
        return Opened(listed, "", None, None)
    reading, refusal = look(_progress, office, listed, evolve(asked, kind=kind))
    return Opened(listed, kind, reading, refusal)


def look(
    _progress: Progress, office: Office, listed: ListFile, asked: ListAsked
) -> tuple[Reading | None, Told | None]:
    """Read a list as asked, or say why that cannot be done."""
    try:
        return look_at_list(office, listed, asked), None
    except Refused as refused:
        return None, refused


def plan(
    progress: Progress, office: Office, listed: ListFile, asked: ListAsked, chosen: dict[Any, str]
) -> Planned:
    """Say what the list would do."""
    planned = plan_list(office, listed, asked, chosen, step=progress.step)
    return Planned(preview_of(listed, asked, planned), pairs(planned), check_as_read(listed))


def write(progress: Progress, office: Office, planned: ImportPlan, file: str) -> Imported:
    """Write what was planned, as one batch."""
    return run_import(office, planned, file=file, step=progress.step)


def take_back(_progress: Progress, office: Office, batch: str) -> int:
    """Undo a batch; return how many changes stay because somebody built on them."""
    return editing.undo(office, batch).kept


def save(_progress: Progress, preview: ImportPreview, path: Path, language: Language) -> int:
    """Write the rows that stay out as a list; return how many."""
    return save_refused(preview, path, language)
