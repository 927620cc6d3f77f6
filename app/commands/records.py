"""Verbs over records: list, show, add, set, delete, restore, undo, move."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.commands.assignment import filter_of, merged_phrases, typed, values_of
from app.commands.session import DAY, FILE, Session, opened, verb
from app.domain.catalogue import entity_named
from app.domain.display import shown, value_of
from app.domain.entity import EntitySpec
from app.services import browsing, editing
from app.services.delicate import is_delicate, veiled
from app.services.office import Office
from app.text import Text

_KEPT = Text(
    en="{n} changes were kept because others built on them.",
    sv="{n} ändringar behölls eftersom annat bygger på dem.",
    nb="{n} endringer ble beholdt fordi noe annet bygger på dem.",
    da="{n} ændringer blev beholdt, fordi andet bygger på dem.",
)
_SEVERAL = Text(
    en="Written by two at once, not settled: {values}",
    sv="Skrivet av två samtidigt, inte avgjort: {values}",
    nb="Skrevet av to samtidig, ikke avgjort: {values}",
    da="Skrevet af to samtidig, ikke afgjort: {values}",
)
_COUNT = Text(en="{n} of {all}", sv="{n} av {all}", nb="{n} av {all}", da="{n} af {all}")


@click.command("list")
@FILE
@click.argument("kind")
@click.argument("where", nargs=-1)
@click.option("--find", default="", help="Words to look for.")
@click.option("--limit", default=50, show_default=True, help="How many at most; 0 for all.")
@verb
def list_records(
    session: Session, file: Path, kind: str, where: tuple[str, ...], find: str, limit: int
) -> None:
    """List records of a kind."""
    with opened(file) as office:
        spec = entity_named(kind)
        query = browsing.Query(entity=kind, where=filter_of(office, spec, where), find=typed(find))
        ids = browsing.ids(office, query, limit=limit or -1)
        records = browsing.page(office, kind, ids)
        total = browsing.count(office, query)
        lines = [_line(office, spec, record, session) for record in records]
        content = {"records": [browsing.as_json(office, record) for record in records], "count": total}
        session.answer(content, [*lines, _COUNT.fill(n=len(records), all=total).of(session.language)])


@click.command("show")
@FILE
@click.argument("kind")
@click.argument("record_id", metavar="ID")
@click.option("--history", is_flag=True, help="Also what happened to it.")
@verb
def show_record(session: Session, file: Path, kind: str, record_id: str, *, history: bool) -> None:
    """Show a record."""
    with opened(file) as office:
        record = browsing.record_named(office, kind, record_id)
        content = browsing.as_json(office, record)
        lines = _fields(office, record, session)
        if history:
            events = browsing.history(office, record.id)
            content["history"] = [_event(event) for event in events]
            lines += ["", *(f"{e.time}  {e.who}  {e.op}  {_changed(e)}" for e in events)]
        session.answer(content, lines)


@click.command("add")
@FILE
@click.argument("kind")
@click.argument("values", nargs=-1)
@verb
def add_record(session: Session, file: Path, kind: str, values: tuple[str, ...]) -> None:
    """Add a record."""
    with opened(file) as office:
        record = editing.add(office, kind, values_of(office, entity_named(kind), values))
        session.answer({"id": record}, [record])


@click.command("set")
@FILE
@click.argument("kind")
@click.argument("record_id", metavar="ID")
@click.argument("values", nargs=-1, required=True)
@verb
def set_fields(session: Session, file: Path, kind: str, record_id: str, values: tuple[str, ...]) -> None:
    """Change fields of a record."""
    with opened(file) as office:
        spec = entity_named(kind)
        record = browsing.record_named(office, kind, record_id)
        changed = merged_phrases(record, spec, values_of(office, spec, values))
        saved = editing.change(office, kind, record.id, changed)
        session.answer({"id": record.id, "batch": saved.batch}, [saved.batch])


@click.command("delete")
@FILE
@click.argument("kind")
@click.argument("record_id", metavar="ID")
@click.option("--reason", default="")
@verb
def delete_record(session: Session, file: Path, kind: str, record_id: str, reason: str) -> None:
    """Put a record in the bin."""
    with opened(file) as office:
        record = browsing.record_named(office, kind, record_id)
        saved = editing.delete(office, kind, record.id, reason)
        session.answer({"id": record.id, "batch": saved.batch}, [saved.batch])


@click.command("restore")
@FILE
@click.argument("kind")
@click.argument("record_id", metavar="ID")
@verb
def restore_record(session: Session, file: Path, kind: str, record_id: str) -> None:
    """Take a record out of the bin."""
    with opened(file) as office:
        record = browsing.record_named(office, kind, record_id, binned=True)
        saved = editing.restore(office, kind, record.id)
        session.answer({"id": record.id, "batch": saved.batch}, [saved.batch])


@click.command("undo")
@FILE
@click.argument("batch", default="")
@verb
def undo_batch(session: Session, file: Path, batch: str) -> None:
    """Undo a batch: the last one, or the one named."""
    with opened(file) as office:
        done = editing.undo(office, batch)
        lines = [done.saved.batch]
        if done.kept:
            lines.append(_KEPT.fill(n=done.kept).of(session.language))
        session.answer({"batch": done.saved.batch, "kept": done.kept}, lines)


@click.command("move")
@FILE
@click.argument("kind")
@click.argument("record_id", metavar="ID")
@click.argument("state")
@click.option("--reason", default="", help="Why; a lead may pass a closed gate with one.")
@click.option("--on", "on", type=DAY, help="The day it happened.")
@verb
def move_record(
    session: Session, file: Path, kind: str, record_id: str, state: str, reason: str, on: date | None
) -> None:
    """Move a record to another state."""
    with opened(file) as office:
        record = browsing.record_named(office, kind, record_id)
        saved = editing.move(office, kind, record.id, state, on=on, reason=reason)
        session.answer({"id": record.id, "state": state, "batch": saved.batch}, [state])


COMMANDS = (
    list_records, show_record, add_record, set_fields, delete_record, restore_record, undo_batch, move_record,
)  # fmt: skip


def _line(office: Office, spec: EntitySpec, record: Any, session: Session) -> str:
    cells = browsing.cells(office, record, spec.listed, session.language)
    return f"{record.id}  " + " | ".join(
        [browsing.name(office, record, session.language), *filter(None, cells)]
    )


def _fields(office: Office, record: Any, session: Session) -> list[str]:
    spec: EntitySpec = record.entity
    lines = [f"{browsing.name(office, record, session.language)}  ({record.id})"]
    seen = veiled(office, record)
    for field in spec.fields.values():
        text = value_of(seen, field, session.language, office.records)
        if text:
            lines.append(f"{field.label.of(session.language)}: {text}")
    for name, values in browsing.versions(office, spec.key, record.id).items():
        field = spec.fields[name]
        if is_delicate(field) and seen is not record:
            continue
        several = " | ".join(shown(field, value, session.language, office.records) or "–" for value in values)
        lines.append(
            _SEVERAL.fill(values=f"{field.label.of(session.language)}: {several}").of(session.language)
        )
    return lines


def _event(event: browsing.Event) -> dict[str, Any]:
    fields = [{"field": f, "before": before, "after": after} for f, before, after in event.fields]
    return {
        "time": event.time, "who": event.who, "batch": event.batch, "op": event.op, "fields": fields,
        "values": dict(event.values) if event.values else None,
    }  # fmt: skip


def _changed(event: browsing.Event) -> str:
    return ", ".join(f"{f}: {before} → {after}" for f, before, after in event.fields)
