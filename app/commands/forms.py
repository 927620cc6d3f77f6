"""Forms that come home: read, taken in, and the folder they are put in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from app.commands.session import FILE, Session, opened, verb
from app.errors import Outcome, Reason, Refused
from app.services import form_folder
from app.services.attaching import plain_name
from app.services.intake import Arrived, look
from app.services.intake_taking import TakenIn, take_in
from app.services.intake_words import NOTHING_TO_TAKE


@click.command("take-in")
@FILE
@click.argument("pdfs", metavar="PDF...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what each file is.")
@verb
def take_forms_in(session: Session, file: Path, pdfs: tuple[Path, ...], *, dry_run: bool) -> None:
    """Take returned forms in; without files, those that wait in the folder."""
    with opened(file) as office:
        paths = pdfs or form_folder.waiting(office)
        arrived = look(office, paths)
        done = TakenIn() if dry_run else take_in(office, arrived)
        rows = [_row(session, one, done) for one in arrived]
        _finish(session, arrived, done, rows, dry_run=dry_run)


@click.command("folder")
@FILE
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@verb
def folder_of_forms(session: Session, file: Path, folder: Path | None) -> None:
    """Say or choose the folder in which returned forms are put."""
    with opened(file) as office:
        if folder is not None:
            form_folder.choose(office, folder)
        found = form_folder.look_into(office)
        if found.away is not None:
            raise Refused(found.away, where=str(found.folder))
        names = [path.name for path in found.files]
        session.answer(
            {"folder": str(found.folder or ""), "waiting": names}, [str(found.folder or "–"), *names]
        )


@click.group("forms")
def forms() -> None:
    """Forms that come home."""


forms.add_command(take_forms_in)
forms.add_command(folder_of_forms)
COMMANDS = (forms, take_forms_in)


def _row(session: Session, one: Arrived, done: TakenIn) -> dict[str, Any]:
    reading = one.reading
    return {
        "file": str(one.path),
        "status": one.status,
        "word": one.word.of(session.language),
        "why": one.why.of(session.language),
        "form": one.name.text if one.name is not None else "",
        "part": reading.part.of(session.language) if reading is not None and reading.part else "",
        "answers": {line.field: line.words for line in reading.lines} if reading is not None else {},
        "left_out": [field for field, _ in reading.wrong] if reading is not None else [],
        "alarms": [why.of(session.language) for why in reading.alarms] if reading is not None else [],
        "taken": any(each is one for each in done.taken),
    }


def _finish(
    session: Session, arrived: Sequence[Arrived], done: TakenIn, rows: list[dict[str, Any]], *, dry_run: bool
) -> None:
    fits = {"right", "same"} if dry_run else {"same"}
    settled = [one for one in arrived if one.status in fits or any(each is one for each in done.taken)]
    failed = [
        Reason(plain_name(one.path.name), one.why) for one in arrived if one.status not in {"right", "same"}
    ]
    content = {"batch": done.batch, "files": rows}
    lines = [_line(row) for row in rows]
    failed += done.failed
    if arrived and not settled:
        session.refuse(Refused(NOTHING_TO_TAKE, tuple(failed)), content)
    session.finish(Outcome(len(settled), tuple(failed)), content, lines)


def _line(row: dict[str, Any]) -> str:
    about = " · ".join(filter(None, (row["part"], *row["alarms"])))
    return f"{plain_name(Path(row['file']).name)}: {row['word']}" + (f" ({about})" if about else "")
