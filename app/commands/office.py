"""Verbs over the whole file: new, programme, info, check, backup, restore-backup, merge."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from app.commands.assignment import languages_of
from app.commands.session import DAY, FILE, LANGUAGE, Session, opened, verb
from app.domain.catalogue import entities
from app.domain.display import moment_text
from app.errors import Outcome, Reason, Refused
from app.services import health
from app.services.attaching import unfit
from app.services.merging import merge
from app.services.office import Office
from app.services.programme_setup import set_up_programme
from app.services.sample_office import make_sample
from app.services.sharing import as_new_office, begin_office, share_of, waiting_here
from app.settings import VERSION, desk_initials
from app.text import Language, Text

_OFFICE_NAME = Text(en="Our office", sv="Vårt kontor", nb="Vårt kontor", da="Vores kontor")
_COUNTRIES: dict[Language, str] = {"en": "SE", "sv": "SE", "nb": "NO", "da": "DK"}
_NEEDED = Text(
    en="A programme needs --title, --start and --end.",
    sv="Ett program behöver --title, --start och --end.",
    nb="Et program trenger --title, --start og --end.",
    da="Et program skal have --title, --start og --end.",
)
_MERGED = Text(
    en="{taken} changes taken in, {questions} questions for a person, {unsound} not sound and left out.",
    sv="{taken} ändringar hämtades in, {questions} frågor väntar på en person, {unsound} var "
    "skadade och lämnades.",
    nb="{taken} endringer hentet inn, {questions} spørsmål venter på en person, {unsound} "
    "var skadet og ble utelatt.",
    da="{taken} ændringer hentet ind, {questions} spørgsmål venter på en person, {unsound} "
    "var beskadiget og udeladt.",
)
_UNSOUND = Text(
    en="{n} changes in this file are damaged and were left out; ask the desk that made the "
    "file for a new copy.",
    sv="{n} ändringar i filen är skadade och lämnades; be den som gjorde filen om en ny kopia.",
    nb="{n} endringer i filen er skadet og ble utelatt; be den som laget filen, om en ny kopi.",
    da="{n} ændringer i filen er beskadiget og blev udeladt; bed den, der lavede filen, om en ny kopi.",
)
_QUESTIONS = Text(
    en="Questions that wait for a person: {n}",
    sv="Frågor som väntar på en person: {n}",
    nb="Spørsmål som venter på en person: {n}",
    da="Spørgsmål, der venter på en person: {n}",
)
_BACKUP = Text(
    en="Last backup: {at}",
    sv="Senaste säkerhetskopian: {at}",
    nb="Siste sikkerhetskopi: {at}",
    da="Seneste sikkerhedskopi: {at}",
)
_ON_ITS_WAY = Text(
    en="The attached file {name} is on its way from another desk.",
    sv="Den bifogade filen {name} är på väg från en annan dator.",
    nb="Vedlegget {name} er på vei fra en annen maskin.",
    da="Den vedhæftede fil {name} er på vej fra en anden computer.",
)
_CHANGED = Text(
    en="The attached file {name} is not what was attached: it was changed outside the program.",
    sv="Den bifogade filen {name} är inte den som bifogades: den har ändrats utanför programmet.",
    nb="Vedlegget {name} er ikke det som ble lagt ved: det er endret utenfor programmet.",
    da="Den vedhæftede fil {name} er ikke den, der blev vedhæftet: den er ændret uden for programmet.",
)
_SHARED = Text(
    en="Shared at {place}. Changes waiting to be published: {n}",
    sv="Delas på {place}. Ändringar som väntar på att delas: {n}",
    nb="Deles på {place}. Endringer som venter på å bli delt: {n}",
    da="Deles på {place}. Ændringer, der venter på at blive delt: {n}",
)
_SOUND = Text(
    en="The file is sound. {errors} errors, {warnings} warnings.",
    sv="Filen är hel. {errors} fel, {warnings} varningar.",
    nb="Filen er hel. {errors} feil, {warnings} advarsler.",
    da="Filen er hel. {errors} fejl, {warnings} advarsler.",
)


@click.command("new")
@FILE
@click.option("--template", help="A programme template to begin with.")
@click.option("--title", help="The programme's title.")
@click.option("--start", type=DAY)
@click.option("--end", type=DAY)
@click.option("--sample", is_flag=True, help="Five sample programmes with invented people.")
@click.option("--language", type=LANGUAGE, help="The office's language.")
@click.option("--name", help="The office's name.")
@click.option("--copy-of", type=click.Path(path_type=Path), help="A new office with all that this one holds.")
@verb
def new_file(session: Session, file: Path, *, sample: bool, language: Language | None, **given: Any) -> None:
    """Make an office file."""
    spoken = language or session.language
    if given["copy_of"]:
        as_new_office(given["copy_of"], file)
    elif sample:
        make_sample(file, language=spoken).close()
    else:
        if given["template"]:
            _needs(given)
        name = given["name"] or _OFFICE_NAME.of(spoken)
        office = begin_office(
            file, name=name, country=_COUNTRIES[spoken], language=spoken, who=desk_initials()
        )
        try:
            if given["template"]:
                _add_programme(office, given)
        except BaseException:
            office.close()
            _discard(file)
            raise
        office.close()
    session.answer({"file": str(file)}, [str(file)])


@click.command("programme")
@FILE
@click.option("--template", required=True)
@click.option("--title")
@click.option("--start", type=DAY)
@click.option("--end", type=DAY)
@click.option("--edition", default="")
@click.option("--acronym", default="")
@click.option("--languages", help="Such as sv,en; the first leads.")
@verb
def add_programme(session: Session, file: Path, **given: Any) -> None:
    """Add a programme made from a template."""
    _needs(given)
    with opened(file) as office:
        programme = _add_programme(office, given)
    session.answer({"id": programme}, [programme])


@click.command("info")
@FILE
@verb
def file_info(session: Session, file: Path) -> None:
    """Say what the file holds."""
    with opened(file) as office:
        found = health.inventory(office)
        path, language = str(office.path), office.language
        share, waits = share_of(office.store), waiting_here(office).saves
    lines = [path]
    for key, n in found.records.items():
        spec = entities()[key]
        states = found.states.get(key, {})
        words = [
            f"{spec.machine.states[s].of(session.language)} {k}" for s, k in states.items() if spec.machine
        ]
        lines.append(f"{spec.many.of(session.language)}: {n}" + (f"  ({', '.join(words)})" if words else ""))
    if found.questions:
        lines.append(_QUESTIONS.fill(n=found.questions).of(session.language))
    if share is not None:
        lines.append(_SHARED.fill(place=share.office, n=waits).of(session.language))
    if found.backup:
        lines.append(_BACKUP.fill(at=moment_text(found.backup, session.language)).of(session.language))
    content = {
        "file": path, "language": language, "records": found.records, "states": found.states,
        "changes": found.changes, "questions": found.questions, "desks": found.desks, "version": VERSION,
        "backup": found.backup.isoformat() if found.backup else None,
        "share": str(share.office) if share is not None else None,
        "waiting": waits if share is not None else 0,
    }  # fmt: skip
    session.answer(content, lines)


@click.command("check")
@FILE
@verb
def check_file(session: Session, file: Path) -> None:
    """Check the file, then run the checks of the domain."""
    with opened(file) as office:
        health.check_file(office)
        found = list(health.check_records(office))
        files = unfit(office)
    errors = sum(f.severity == "error" for f in found)
    lines = [f"{f.severity}  {f.entity} {f.record}: {f.text.of(session.language)}" for f in found]
    lines += [
        (_ON_ITS_WAY if f.on_its_way else _CHANGED).fill(name=f.name).of(session.language) for f in files
    ]
    content = [
        {"check": f.check, "severity": f.severity, "entity": f.entity, "id": f.record, "field": f.field,
         "why": f.text.of(session.language)}
        for f in found
    ]  # fmt: skip
    summary = _SOUND.fill(errors=errors, warnings=len(found) - errors).of(session.language)
    attached = [{"id": f.attachment, "name": f.name, "on_its_way": f.on_its_way} for f in files]
    session.answer({"sound": True, "findings": content, "attachments": attached}, [*lines, summary])


@click.command("backup")
@FILE
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False))
@verb
def back_up(session: Session, file: Path, folder: Path) -> None:
    """Write a checked copy of the file into a folder."""
    with opened(file) as office:
        path = health.back_up(office, datetime.now().astimezone(), folder)
    session.answer({"file": str(path)}, [str(path)])


@click.command("restore-backup")
@click.argument("backup", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@verb
def restore_backup(session: Session, backup: Path, file: Path) -> None:
    """Open a backup beside: copy it, checked, to a new name."""
    health.restore_backup(backup, file)
    session.answer({"file": str(file)}, [str(file)])


@click.command("merge")
@FILE
@click.argument("other", type=click.Path(path_type=Path, dir_okay=False))
@verb
def merge_file(session: Session, file: Path, other: Path) -> None:
    """Take in what another copy of the same office holds."""
    begun = time.monotonic()
    with opened(file) as office:
        done = merge(office, other)
    content = {"taken": done.taken, "questions": done.questions, "unsound": done.unsound}
    failed = (Reason(str(other), _UNSOUND.fill(n=done.unsound)),) if done.unsound else ()
    line = _MERGED.fill(**content).of(session.language)
    seconds = round(time.monotonic() - begun, 3)
    session.finish(Outcome(done.taken, failed), {**content, "seconds": seconds}, [line])


COMMANDS = (new_file, add_programme, file_info, check_file, back_up, restore_backup, merge_file)


def _needs(given: dict[str, Any]) -> None:
    if not (given["title"] and given["start"] and given["end"]):
        raise Refused(_NEEDED, where="title")


def _add_programme(office: Office, given: dict[str, Any]) -> str:
    languages = languages_of(given.get("languages")) or None
    return set_up_programme(
        office, given["template"], title={_title_language(given, office): given["title"]},
        start=given["start"], end=given["end"], edition=given.get("edition") or "",
        acronym=given.get("acronym") or "", languages=languages,
    )  # fmt: skip


def _title_language(given: dict[str, Any], office: Office) -> str:
    languages = languages_of(given.get("languages"))
    return languages[0] if languages else office.language


def _discard(file: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
