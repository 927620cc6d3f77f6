"""Making papers: composing, printing to bytes, saving in a folder, and what the office keeps of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from app.documents.document import (
    Document,
    Facts,
    File,
    Languages,
    document_named,
    documents,
    files,
    reports,
)
from app.documents.paper import make as make_paper
from app.documents.pieces.amended import amendment_of
from app.documents.pieces.stay import standing_agreement, stay_of
from app.documents.saving import save
from app.errors import Cancelled, Reason, Refused, Told
from app.services import agreements
from app.services.agreements import Choices
from app.services.facts import facts_of
from app.services.office import Office
from app.services.paper_language import languages_of
from app.services.paper_made import Kept, MadePaper, Papers
from app.services.paper_name import file_name as named_file
from app.services.paper_name import free_path
from app.services.paper_record import CHANGEABLE, SIGNED, issue, keep
from app.services.writing_right import needs_writer
from app.text import Text

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
Step = Callable[[int, int], None]
AGREEMENT: Final = "agreement"
_NO_RECORD: Final = Text(
    en="There is no {one} with the id {id}. Check the id.",
    sv="Det finns ingen post av typen {one} med id {id}. Kontrollera id.",
    nb="Det finnes ingen post av typen {one} med id {id}. Kontroller id-en.",
    da="Der findes ingen post af typen {one} med id {id}. Kontrollér id'et.",
)
_CHANGED: Final = Text(
    en="Agreement {no} has been sent, and its records have changed since. Use the file that was sent, "
    "or make a new version.",
    sv="Avtal {no} är skickat och uppgifterna har ändrats sedan dess. Använd filen som skickades "
    "eller gör en ny version.",
    nb="Avtale {no} er sendt, og opplysningene er endret siden. Bruk filen som ble sendt, "
    "eller lag en ny versjon.",
    da="Aftale {no} er sendt, og oplysningerne er ændret siden. Brug den fil, der blev sendt, "
    "eller lav en ny version.",
)


def kinds() -> Mapping[str, Document]:
    """Return every kind of paper and report, by key."""
    return {**documents(), **reports()}


def make(
    office: Office,
    kind: str,
    ids: Sequence[str],
    languages: Languages = (),
    given: Mapping[str, str] = _NOTHING,
) -> Papers:
    """Make papers about records in memory. One that cannot be made does not stop the others."""
    made: list[MadePaper] = []
    failed: list[Reason] = []
    for each in papers(office, kind, ids, languages, given):
        if isinstance(each, MadePaper):
            made.append(each)
        else:
            failed.append(each)
    return Papers(made=tuple(made), failed=tuple(failed))


def _silently(done: int, every: int) -> None:
    """Tell nobody how far it is."""


def make_into(
    office: Office,
    kind: str,
    ids: Sequence[str],
    folder: Path,
    languages: Languages = (),
    given: Mapping[str, str] = _NOTHING,
    *,
    issued: bool = False,
    step: Step = _silently,
) -> Kept:
    """Make papers and save each as it is done; then keep all that were saved, in one batch.

    ``step(done, all)`` is told how many records are done, and may raise ``Cancelled``: that ends the run.
    What was saved is kept, also where a fault ends it: a paper in the folder is never unknown to the office.
    """
    needs_writer(office)
    folder = folder.absolute()
    saved: list[tuple[MadePaper, Path]] = []
    failed: list[Reason] = []
    kept: list[str] = []
    again: set[str] = set()
    stopped = False
    try:
        for each in papers(office, kind, ids, languages, given, step=step):
            problem = each if isinstance(each, Reason) else _saved(each, folder, saved)
            if problem is None:
                continue
            failed.append(problem)
            again.update(_records_of(each, problem))
    except Cancelled:
        stopped = True
    finally:
        kept += keep(office, saved, issued=issued)
    return _kept(ids, saved, kept, failed, again, stopped=stopped)


def _kept(
    ids: Sequence[str],
    saved: Sequence[tuple[MadePaper, Path]],
    kept: Sequence[str],
    failed: Sequence[Reason],
    again: set[str],
    *,
    stopped: bool,
) -> Kept:
    done = {record.id for paper, _ in saved for record in paper.records}
    return Kept(
        paths=tuple(path for _, path in saved),
        documents=tuple(kept),
        papers=tuple(paper for paper, _ in saved),
        failed=tuple(failed),
        stopped=stopped,
        again=tuple(one for one in dict.fromkeys(ids) if one in again or (stopped and one not in done)),
    )


def _records_of(paper: MadePaper | Reason, problem: Reason) -> Sequence[str]:
    """Return the records a failure is about."""
    if isinstance(paper, Reason):
        return (problem.where.partition(".")[0],)
    return [str(record.id) for record in paper.records]


def _saved(paper: MadePaper, folder: Path, saved: list[tuple[MadePaper, Path]]) -> Reason | None:
    """Save a paper under a free name; return why it could not be."""
    path = free_path(folder, paper.file_name)
    try:
        save(paper.content, path)
    except Told as told:
        return Reason(path.name, told.text)
    saved.append((paper, path))
    return None


def papers(
    office: Office,
    kind: str,
    ids: Sequence[str],
    languages: Languages,
    given: Mapping[str, str],
    *,
    step: Step = _silently,
) -> Iterator[MadePaper | Reason]:
    """Yield each paper as it is made, or why it is not."""
    step(0, len(ids))
    document = document_named(kind, kinds())
    drafting = _drafted(office, ids, languages, given) if kind == AGREEMENT else ()
    yield from drafting
    stopped = {reason.where.partition(".")[0] for reason in drafting}
    facts = facts_of(office, given)
    found, absent = _found(facts, document, [one for one in ids if one not in stopped])
    yield from absent
    groups = [found] if document.together and found else [(record,) for record in found]
    for at, records in enumerate(groups):
        step(at, len(groups))
        yield from _about(facts, document, tuple(records), languages)


def _drafted(
    office: Office, ids: Sequence[str], languages: Languages, given: Mapping[str, str]
) -> tuple[Reason, ...]:
    """Draft the agreement of each placement that has none yet."""
    facts = facts_of(office)
    without = [one for one in ids if standing_agreement(facts.records, one) is None]
    choices = Choices(
        languages=languages,
        special_terms=given.get("special_terms", ""),
        clauses=tuple(filter(None, given.get("clauses", "").split(","))),
        unfinished=given.get("unfinished") == "yes",
    )
    return agreements.draft(office, without, choices).failed


def _found(facts: Facts, document: Document, ids: Sequence[str]) -> tuple[list[Any], list[Reason]]:
    records = [(one, facts.records.get(document.entity, one)) for one in dict.fromkeys(ids)]
    absent = [
        Reason(one, _NO_RECORD.fill(one=document.entity, id=one)) for one, record in records if record is None
    ]
    return [record for _, record in records if record is not None], absent


def _about(
    facts: Facts, document: Document, records: tuple[Any, ...], languages: Languages
) -> Iterator[MadePaper | Reason]:
    first = records[0]
    try:
        spoken = languages_of(facts, document, first, languages)
        unfinished = facts.given.get("unfinished") == "yes"
        reasons = [] if unfinished and document.drafts else _lacks(facts, document, records, spoken)
        if reasons:
            yield from reasons
            return
        for file in files(document, facts, records, spoken):
            _refuse_changed(facts, document, first, spoken, file)
            yield _printed(facts, document, records, spoken, file)
    except Refused as refused:
        yield from (Reason(f"{first.id}.{reason.where}", reason.why) for reason in refused.reasons)


def _lacks(facts: Facts, document: Document, records: tuple[Any, ...], languages: Languages) -> list[Reason]:
    """Return what each of the records lacks, at its id; blanks are for papers that may be drafts."""
    return [
        Reason(f"{record.id}.{reason.where}", reason.why)
        for record in records
        for reason in document.lacking(facts, record, languages)
    ]


def _refuse_changed(facts: Facts, document: Document, record: Any, languages: Languages, file: File) -> None:
    """Refuse to print an agreement that was sent and would no longer look as it did then."""
    agreement = None
    if document.key in SIGNED:
        found = amendment_of(facts, record)
        agreement = found if document.key != AGREEMENT else stay_of(facts, record).agreement
    if agreement is None or agreement.state in CHANGEABLE or not agreement.content_hash:
        return
    whole = tuple(agreement.languages) == tuple(languages)
    if whole and agreement.content_hash != file.check_sum:
        raise Refused(_CHANGED.fill(no=agreement.no), where="content_hash")


def _printed(
    facts: Facts, document: Document, records: tuple[Any, ...], languages: Languages, file: File
) -> MadePaper:
    sheet = file.sheets[0]
    paper = make_paper(*file.sheets, dated=_dated(facts, records[0]))
    return MadePaper(
        document=document,
        records=records,
        languages=languages,
        file_name=named_file(facts, document, records, languages[0], sheet.number, file),
        title=sheet.title,
        number=sheet.number,
        version=sheet.version,
        check_sum=file.check_sum,
        content=paper.content,
        pages=paper.pages,
        missing=paper.missing,
        overflowing=paper.overflowing,
        remarks=document.remarks(facts, records[0], languages),
    )


def _dated(facts: Facts, record: Any) -> date:
    """Return the day a paper is dated: the record's own, so that the same input gives the same bytes."""
    own: date | None = getattr(record, "state_day", None) or getattr(record, "start_date", None)
    return own or facts.today


__all__ = ["Kept", "MadePaper", "Papers", "issue", "kinds", "make", "make_into", "papers"]
