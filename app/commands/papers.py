"""Verbs of papers: make, documents, report, reports."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import click

from app.commands.assignment import languages_of
from app.commands.session import FILE, Session, opened, verb
from app.documents.document import Document, Languages, document_named, documents, reports
from app.errors import Reason, Refused, Unavailable
from app.services import browsing, paper_check, papers
from app.services.office import Office
from app.services.papers import MadePaper
from app.services.reporting import make_report
from app.text import Text

_WHICH = Text(
    en="Say which records: give their ids, or --all.",
    sv="Ange vilka poster: skriv deras id eller --all.",
    nb="Oppgi hvilke poster: skriv id-ene deres eller --all.",
    da="Angiv hvilke poster: skriv deres id eller --all.",
)
_UNDRAWN = Text(
    en='These characters cannot be drawn and stand as codes: {characters} in "{words}".',
    sv="De här tecknen kan inte ritas och står som koder: {characters} i ”{words}”.",
    nb="Disse tegnene kan ikke tegnes og står som koder: {characters} i «{words}».",
    da='Disse tegn kan ikke tegnes og står som koder: {characters} i "{words}".',
)
_BLANKS = Text(
    en="{n} papers have blanks where something is not filled in yet; --complete makes only whole ones.",
    sv="{n} dokument har luckor där något inte är ifyllt ännu; --complete gör bara fullständiga.",
    nb="{n} dokumenter har hull der noe ikke er fylt ut ennå; --complete lager bare fullstendige.",
    da="{n} dokumenter har huller, hvor noget endnu ikke er udfyldt; --complete laver kun fuldstændige.",
)
_NO_FOLDER = Text(
    en="The folder {folder} cannot be made. Choose another.",
    sv="Mappen {folder} kan inte skapas. Välj en annan.",
    nb="Mappen {folder} kan ikke lages. Velg en annen.",
    da="Mappen {folder} kan ikke oprettes. Vælg en anden.",
)


@click.command("documents")
@verb
def list_documents(session: Session) -> None:
    """List the kinds of paper."""
    _list(session, documents().values(), "documents")


@click.command("reports")
@verb
def list_reports(session: Session) -> None:
    """List the kinds of report."""
    _list(session, reports().values(), "reports")


@click.command("make")
@FILE
@click.argument("document")
@click.argument("ids", nargs=-1)
@click.option("--all", "every", is_flag=True, help="For every record the paper can be about.")
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--language", help="One language, or two side by side: sv,en.")
@click.option(
    "--complete", is_flag=True, help="Make none that lacks something, instead of drafts with blanks."
)
@click.option("--given", multiple=True, metavar="NAME=VALUE", help="What this kind of paper asks for.")
@verb
def make_papers(
    session: Session, file: Path, document: str, ids: tuple[str, ...], folder: Path, language: str | None,
    given: tuple[str, ...], *, every: bool, complete: bool,
) -> None:  # fmt: skip
    """Make papers as PDF."""
    kind = document_named(document, papers.kinds())
    with opened(file) as office:
        records = _records(office, kind, ids, every=every)
        _make_folder(folder)
        languages = languages_of(language)
        drafts = kind.drafts and not complete
        chosen = {**({"unfinished": "yes"} if drafts else {}), **_given(given)}
        lacking = _lacking(office, document, records, languages) if drafts else {}
        names = _names(office, kind, lacking)
        kept = papers.make_into(office, document, records, folder, languages, chosen)
    content = {
        "files": [str(path) for path in kept.paths],
        "documents": list(kept.documents),
        "lacking": {record: [session.reason(one) for one in reasons] for record, reasons in lacking.items()},
    }
    _tell_blanks(session, lacking, names)
    for paper in kept.papers:
        _tell_undrawn(session, paper)
    session.finish(kept.outcome, content, map(str, kept.paths))


@click.command("report")
@FILE
@click.argument("report")
@click.option("--programme", required=True, help="The programme's id or number.")
@click.option("--as-of", "as_of", type=click.DateTime(["%Y-%m-%d"]), help="As it was on this day.")
@click.option("--language", help="One of the programme's languages.")
@click.option(
    "--complete", is_flag=True, help="Refuse while something is missing, instead of a draft with gaps."
)
@click.option("--to", "path", required=True, type=click.Path(path_type=Path, dir_okay=False))
@verb
def write_report(
    session: Session, file: Path, report: str, programme: str, path: Path, as_of: datetime | None,
    language: str | None, *, complete: bool,
) -> None:  # fmt: skip
    """Make a report about a programme as PDF."""
    document_named(report, reports())
    with opened(file) as office:
        record = browsing.record_named(office, "programme", programme)
        given = {"as_of": as_of.date().isoformat()} if as_of else {}
        given |= {} if complete else {"unfinished": "yes"}
        paper = make_report(office, report, record.id, path, languages_of(language), given)
    _tell_undrawn(session, paper)
    session.answer({"files": [str(path)]}, [str(path)])


COMMANDS = (list_documents, list_reports, make_papers, write_report)


def _list(session: Session, kinds: Iterable[Document], key: str) -> None:
    every = list(kinds)
    content = [
        {"key": k.key, "name": k.name.of(session.language), "about": k.entity, "form": k.form} for k in every
    ]
    session.answer({key: content}, [f"{k.key}  {k.name.of(session.language)} ({k.entity})" for k in every])


def _records(office: Office, kind: Document, ids: tuple[str, ...], *, every: bool) -> list[str]:
    if every:
        return browsing.ids(office, browsing.Query(entity=kind.entity))
    if not ids:
        raise Refused(_WHICH, where="ids")
    found, reasons = [], []
    for one in ids:
        try:
            found.append(browsing.record_named(office, kind.entity, one).id)
        except Refused as refused:
            reasons.append(Reason(one, refused.text))
    if reasons:
        raise Refused(reasons[0].why, tuple(reasons))
    return found


def _lacking(
    office: Office, document: str, records: list[str], languages: Languages
) -> dict[str, tuple[Reason, ...]]:
    found = paper_check.lacking(office, document, records, languages)
    return {record: reasons for record, reasons in found.items() if reasons}


def _names(office: Office, kind: Document, records: Iterable[str]) -> dict[str, str]:
    found = browsing.page(office, kind.entity, list(records))
    return {record.id: browsing.name(office, record) for record in found}


def _tell_blanks(session: Session, lacking: dict[str, tuple[Reason, ...]], names: dict[str, str]) -> None:
    for record, reasons in lacking.items():
        for one in reasons:
            click.echo(f"{names.get(record, record)}: {one.why.of(session.language)}", err=True)
    if lacking:
        click.echo(_BLANKS.fill(n=len(lacking)).of(session.language), err=True)


def _tell_undrawn(session: Session, paper: MadePaper) -> None:
    for missing in paper.missing:
        words = _UNDRAWN.fill(characters=missing.character, words=missing.text)
        click.echo(words.of(session.language), err=True)


def _given(words: tuple[str, ...]) -> dict[str, str]:
    return {name: value for name, _, value in (one.partition("=") for one in words)}


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(_NO_FOLDER.fill(folder=folder)) from error
