"""Verbs of lists: import, export."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from app.commands.assignment import languages_of, values_of
from app.commands.session import FILE, LANGUAGE, Session, opened, verb
from app.domain.catalogue import entity_named
from app.domain.display import shown
from app.errors import Outcome, Reason
from app.services import browsing, importing
from app.services.exporting import export_list
from app.services.import_plan import Double, ImportPlan, PlannedRow, beside
from app.services.office import Office
from app.text import Language, Text

_STATUS = {
    "created": Text(en="new", sv="ny", nb="ny", da="ny"),
    "updated": Text(en="filled in", sv="kompletterad", nb="utfylt", da="udfyldt"),
    "skipped": Text(en="skipped", sv="överhoppad", nb="hoppet over", da="sprunget over"),
    "refused": Text(en="refused", sv="avvisad", nb="avvist", da="afvist"),
}
_ROW = Text(en="row {n}", sv="rad {n}", nb="rad {n}", da="række {n}")
_SUM = Text(
    en="New: {created}. Filled in: {updated}. Skipped: {skipped}. Refused: {refused}.",
    sv="Nya: {created}. Kompletterade: {updated}. Överhoppade: {skipped}. Avvisade: {refused}.",
    nb="Nye: {created}. Utfylt: {updated}. Hoppet over: {skipped}. Avvist: {refused}.",
    da="Nye: {created}. Udfyldt: {updated}. Sprunget over: {skipped}. Afvist: {refused}.",
)
_DRY = Text(
    en="Nothing was written.", sv="Inget har skrivits.", nb="Ingenting er skrevet.", da="Intet er skrevet."
)
_BATCH = Text(
    en="Batch {batch}. Take it back with: undo {batch}",
    sv="Omgång {batch}. Ångra med: undo {batch}",
    nb="Omgang {batch}. Angre med: undo {batch}",
    da="Omgang {batch}. Fortryd med: undo {batch}",
)
_SAME = Text(
    en="is {other} ({reasons})",
    sv="är {other} ({reasons})",
    nb="er {other} ({reasons})",
    da="er {other} ({reasons})",
)
_LIKELY = Text(
    en="may be {other} ({reasons})",
    sv="kan vara {other} ({reasons})",
    nb="kan være {other} ({reasons})",
    da="er måske {other} ({reasons})",
)
_DIFFERS = Text(
    en="{label}: {kept} was kept; the list says {given}",
    sv="{label}: {kept} behölls; listan säger {given}",
    nb="{label}: {kept} ble beholdt; listen sier {given}",
    da="{label}: {kept} blev beholdt; listen siger {given}",
)
_UNKNOWN = Text(
    en="Headings not recognised: {names}",
    sv="Rubriker som inte kändes igen: {names}",
    nb="Overskrifter som ikke ble gjenkjent: {names}",
    da="Overskrifter, der ikke blev genkendt: {names}",
)
_WRITTEN = Text(
    en="{n} rows in {path}", sv="{n} rader i {path}", nb="{n} rader i {path}", da="{n} rækker i {path}"
)


@click.command("import")
@FILE
@click.argument("list_file", metavar="LIST", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--as", "kind", required=True, metavar="KIND", help="What the rows are: hosts, participants …")
@click.option("--programme", default="", help="The programme's id or number.")
@click.option("--sheet", help="The sheet of a workbook.")
@click.option(
    "--map", "mapping", type=click.Path(path_type=Path, dir_okay=False), help="JSON: heading to value."
)
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@verb
def import_list(
    session: Session, file: Path, list_file: Path, kind: str, programme: str, sheet: str | None,
    mapping: Path | None, *, dry_run: bool,
) -> None:  # fmt: skip
    """Take in a list: xlsx, xls, ods, csv, tsv."""
    with opened(file) as office:
        chosen = browsing.record_named(office, "programme", programme).id if programme else ""
        plan = importing.plan_import(
            office, list_file, kind, programme=chosen, sheet=sheet, mapping=mapping, step=_step
        )
        batch = ""
        if not dry_run:
            done = importing.run_import(office, plan, step=_step)
            plan, batch = done.plan, done.batch
        content = _content(plan, batch, session.language)
        lines = _lines(office, plan, batch, session.language, dry=dry_run)
        session.finish(_outcome(plan, session.language), content, lines)


@click.command("export")
@FILE
@click.argument("kind")
@click.argument("where", nargs=-1)
@click.option("--to", "path", required=True, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--columns", default="", help="Fields in order, parted by commas; delicate ones only so.")
@click.option("--language", type=LANGUAGE, help="Of headings and words.")
@verb
def export_records(
    session: Session,
    file: Path,
    kind: str,
    where: tuple[str, ...],
    path: Path,
    columns: str,
    language: str | None,
) -> None:
    """Write records to a table: xlsx, csv or json."""
    with opened(file) as office:
        names = [name.strip() for name in columns.split(",") if name.strip()]
        code = next(iter(languages_of(language)), None)
        values = values_of(office, entity_named(kind), where)
        done = export_list(office, kind, path, values, names, code, include_delicate=bool(names))
        content = {"file": str(path), "count": done.count, "columns": list(done.columns)}
        session.answer(content, [_WRITTEN.fill(n=done.count, path=path).of(session.language)])


COMMANDS = (import_list, export_records)


def _step(done: int, total: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done}/{total}" + ("\r\033[K" if done >= total else ""), nl=False, err=True)


def _outcome(plan: ImportPlan, language: Language) -> Outcome:
    refused = [row for row in plan.rows if row.status == "refused"]
    failed = tuple(
        Reason(_ROW.fill(n=row.number).of(language), why) for row in refused for why in row.reasons
    )
    return Outcome(done=len(plan.rows) - len(refused), failed=failed)


def _content(plan: ImportPlan, batch: str, language: Language) -> dict[str, Any]:
    return {
        "batch": batch,
        "list": plan.reading.layout,
        "sheet": plan.reading.sheet,
        "heading_row": plan.reading.heading_row,
        "columns": {one.heading: one.slot for one in plan.columns},
        "unrecognised": list(plan.unrecognised),
        "date_order": plan.reading.date_order.order,
        "created": plan.count("created"),
        "updated": plan.count("updated"),
        "skipped": plan.count("skipped"),
        "refused": plan.count("refused"),
        "records": plan.records,
        "notes": [note.of(language) for note in plan.notes],
        "rows": [_row(row, language) for row in plan.rows],
        "doubles": [_double(one, language) for one in plan.doubles],
    }


def _row(row: PlannedRow, language: Language) -> dict[str, Any]:
    found: dict[str, Any] = {"row": row.number, "status": row.status, "title": row.title}
    found["records"] = [{"kind": draft.entity, "id": draft.id} for draft in row.drafts]
    found["reasons"] = [reason.of(language) for reason in row.reasons]
    found["problems"] = [{"cell": one.cell, "why": one.why.of(language)} for one in row.problems]
    found["differences"] = [
        {
            "kind": one.entity,
            "id": one.record,
            "field": one.field,
            "kept": str(one.kept),
            "given": str(one.given),
        }
        for one in row.differences
    ]
    found["same"] = _double(row.same, language) if row.same is not None else None
    return found


def _double(double: Double, language: Language) -> dict[str, Any]:
    return {
        "kind": double.draft.entity,
        "row": double.draft.row,
        "id": double.draft.id,
        "other_row": double.row,
        "other_id": double.other.id,
        "likeness": double.likeness,
        "score": round(double.score),
        "reasons": [reason.of(language) for reason in double.reasons],
        "side_by_side": {name: [_plain(mine), _plain(theirs)] for name, mine, theirs in beside(double)},
    }


def _plain(value: Any) -> str:
    return "" if value is None else str(value)


def _lines(office: Office, plan: ImportPlan, batch: str, language: Language, *, dry: bool) -> list[str]:
    lines = []
    for row in plan.rows:
        where = _ROW.fill(n=row.number).of(language)
        lines.append("  ".join(filter(None, (where, _STATUS[row.status].of(language), row.title))))
        lines += [f"    {told}" for told in _told(office, row, language)]
    lines += [_pair(_LIKELY, one, language) for one in plan.doubles]
    lines += [note.of(language) for note in plan.notes]
    if plan.unrecognised:
        lines.append(_UNKNOWN.fill(names=", ".join(plan.unrecognised)).of(language))
    counts = {name: plan.count(name) for name in ("created", "updated", "skipped", "refused")}
    lines.append(_SUM.fill(**counts).of(language))
    lines.append(_DRY.of(language) if dry or not batch else _BATCH.fill(batch=batch).of(language))
    return lines


def _told(office: Office, row: PlannedRow, language: Language) -> list[str]:
    told = [reason.of(language) for reason in row.reasons if row.status != "refused"]
    told += [f"{one.cell} {one.why.of(language)}".strip() for one in row.problems if not one.refused]
    if row.same is not None:
        told.append(_pair(_SAME, row.same, language))
    for one in row.differences:
        field = entity_named(one.entity).fields[one.field]
        kept, given = (shown(field, value, language, office.records) for value in (one.kept, one.given))
        told.append(_DIFFERS.of(language).format(label=field.label.of(language), kept=kept, given=given))
    return told


def _pair(sentence: Text, double: Double, language: Language) -> str:
    where = _ROW.fill(n=double.row).of(language) if double.row else double.other.id
    reasons = ", ".join(reason.of(language) for reason in double.reasons)
    words = sentence.of(language).format(other=f"{double.other.title} [{where}]", reasons=reasons)
    return f"{double.draft.title} {words}" if sentence is _LIKELY else words
