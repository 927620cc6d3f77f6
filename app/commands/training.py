"""Mentor training: who has come how far, pages of modules, result codes, certificates, the partner pack."""

from __future__ import annotations

from pathlib import Path

import click

from app.commands.assignment import typed
from app.commands.session import FILE, Session, opened, verb
from app.domain.mentor import MENTOR_STATES
from app.errors import Outcome, Refused
from app.services import browsing
from app.services.partner_pack import make_pack
from app.services.quiz_code import grouped
from app.services.training import module_name, training_grid
from app.services.training_certificate import certify_mentors
from app.services.training_code import take
from app.services.training_page import page_name, write_page

FOLDER = click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False))


@click.group("training")
def training() -> None:
    """Mentor training."""


@training.command("mentors")
@FILE
@click.option("--programme", default="", help="Only of this programme.")
@verb
def mentors(session: Session, file: Path, programme: str) -> None:
    """List the mentors with how far each has come."""
    with opened(file) as office:
        within = browsing.record_named(office, "programme", typed(programme)).id if programme else ""
        grid = training_grid(office, within, session.language)
        keys = [one.key for one in grid.modules]
        rows = [
            {
                "person": row.person, "name": row.name, "organisation": row.organisation, "state": row.state,
                "until": row.until.isoformat() if row.until else None,
                "modules": dict(zip(keys, (cell.state for cell in row.cells), strict=True)),
            }
            for row in grid.rows
        ]  # fmt: skip
        lines = [
            f"{row.name}: {MENTOR_STATES[row.state].of(session.language)} {row.passed}/{row.required}"
            for row in grid.rows
        ]
        session.answer({"mentors": rows}, lines)


@training.command("code")
@FILE
@click.argument("words", nargs=-1, required=True)
@click.option("--person", default="", help="Refuse a code of anybody else.")
@verb
def take_code(session: Session, file: Path, words: tuple[str, ...], person: str) -> None:
    """Take in a result code; it is found among other words."""
    with opened(file) as office:
        asked = browsing.record_named(office, "person", typed(person)).id if person else ""
        found = take(office, " ".join(map(typed, words)), asked)
        name = browsing.name(office, office.records.get("person", found.person), session.language)
        module = module_name(found.module, session.language)
        content = {
            "code": grouped(found.signs), "person": found.person, "module": found.module.id,
            "score": found.share, "passed": found.passed, "on": found.on.isoformat(),
        }  # fmt: skip
        session.answer(content, [f"{name}: {module}, {found.share} %"])


@training.command("page")
@FILE
@click.argument("module")
@click.argument("person", required=False, default="")
@FOLDER
@verb
def make_page(session: Session, file: Path, module: str, person: str, folder: Path) -> None:
    """Save the web page of a module, for a person or for anybody."""
    with opened(file) as office:
        found = browsing.record_named(office, "training_module", typed(module))
        who = browsing.record_named(office, "person", typed(person)).id if person else ""
        path = folder / page_name(office, found, who, session.language)
        write_page(office, found.id, who, path)
        session.answer({"file": str(path)}, [str(path)])


@training.command("certify")
@FILE
@click.argument("people", nargs=-1, required=True)
@FOLDER
@verb
def certify(session: Session, file: Path, people: tuple[str, ...], folder: Path) -> None:
    """Issue the certificates of mentors."""
    with opened(file) as office:
        ids = [browsing.record_named(office, "person", typed(one)).id for one in people]
        done = certify_mentors(office, ids, folder)
        if not done.paths and done.failed:
            raise Refused(done.failed[0].why, done.failed)
        paths = [str(path) for path in done.paths]
        session.finish(Outcome(len(paths), done.failed), {"files": paths}, paths)


@training.command("pack")
@FILE
@click.argument("programme")
@FOLDER
@verb
def partner_pack(session: Session, file: Path, programme: str, folder: Path) -> None:
    """Make the partner pack of a programme."""
    with opened(file) as office:
        found = browsing.record_named(office, "programme", typed(programme))
        done = make_pack(office, found.id, folder, session.language)
        paths = [str(path) for path in done.files]
        session.finish(Outcome(len(paths), done.failed), {"folder": str(done.folder), "files": paths}, paths)


COMMANDS = (training,)
