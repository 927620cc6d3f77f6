"""Keeping a file with a record."""

from __future__ import annotations

from pathlib import Path

import click

from app.commands.session import FILE, Session, opened, verb
from app.domain.attachment import ATTACHMENT_KINDS
from app.services import browsing
from app.services.attaching import attach


@click.command("attach")
@FILE
@click.argument("kind")
@click.argument("record_id", metavar="ID")
@click.argument("source", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--as", "what", type=click.Choice([*ATTACHMENT_KINDS]), default="other")
@verb
def attach_file(session: Session, file: Path, kind: str, record_id: str, source: Path, what: str) -> None:
    """Keep a copy of a file with a record."""
    with opened(file) as office:
        record = browsing.record_named(office, kind, record_id)
        attachment = attach(office, source, kind, record, kind=what)
        session.answer({"id": attachment}, [attachment])


COMMANDS = (attach_file,)
