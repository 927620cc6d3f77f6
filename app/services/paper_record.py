"""What the office keeps of a paper: a document record, a line in the journal, the agreement's check sum."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Protocol

from app.documents.document import Document, programme_of
from app.domain.display import name_of
from app.services.office import Office
from app.services.writing_right import needs_writer
from app.storage.work import Work
from app.text import Language

CHANGEABLE: Final = frozenset({"draft", "checked"})
"""In these states an agreement takes up the paper that was made last."""
GONE: Final = frozenset({"superseded", "void"})
SIGNED: Final = frozenset({"agreement", "amendment"})
"""The papers that are signed: the agreement they print names them."""


class Made(Protocol):
    """A finished paper, as ``papers`` makes it."""

    @property
    def document(self) -> Document:
        """Return its kind."""

    @property
    def records(self) -> tuple[Any, ...]:
        """Return what it is about."""

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return its languages, the leading one first."""

    @property
    def title(self) -> str:
        """Return its title."""

    @property
    def number(self) -> str:
        """Return its number."""

    @property
    def check_sum(self) -> str:
        """Return the check sum over what went into it."""

    @property
    def pages(self) -> int:
        """Return how many pages it has."""

    @property
    def content(self) -> bytes:
        """Return the file."""


def keep(office: Office, papers: Sequence[tuple[Made, Path]], *, issued: bool = False) -> list[str]:
    """Keep papers with the paths of their files in one batch; return the ids of their document records.

    A paper about one record has a document record. Every print is in the journal. A bare name is the path
    of a paper that was printed or mailed without a file on the disk.
    """
    if not papers:
        return []
    needs_writer(office)
    with office.work() as work:
        kept = [_keep(work, office, paper, path, issued=issued) for paper, path in papers]
    return [one for one in kept if one is not None]


def _keep(work: Work, office: Office, paper: Made, path: Path, *, issued: bool) -> str | None:
    line = {"kind": "print", "document": paper.document.key, "file": path.name, "sha256": paper.check_sum}
    if len(paper.records) != 1:
        work.log({**line, "records": len(paper.records)})
        return None
    record = paper.records[0]
    kept = _document(work, office, paper, path, issued=issued)
    work.log({**line, "document_id": kept}, record.entity.key, record.id)
    _agreement(work, paper, kept)
    return kept


def issue(office: Office, documents: list[str], to: tuple[str, ...] = ()) -> None:
    """Note that documents were handed out, and to whom."""
    needs_writer(office)
    with office.work() as work:
        for document in documents:
            found = work.records.get("document", document)
            people = tuple(dict.fromkeys((*getattr(found, "issued_to", ()), *to)))
            work.set("document", document, state="issued", state_day=office.today, issued_to=people)


def _document(work: Work, office: Office, paper: Made, path: Path, *, issued: bool) -> str:
    record = paper.records[0]
    earlier = _earlier(work, paper)
    if earlier is not None and earlier.sha256 == paper.check_sum:
        if path.is_absolute():
            work.set("document", earlier.id, file_name=path.name, **_filed(paper, path))
        if issued and earlier.state != "issued":
            work.set("document", earlier.id, **_issued(work, office, record))
        return str(earlier.id)
    values = {**_values(work, office, paper, path), **(_issued(work, office, record) if issued else {})}
    if earlier is not None:
        values |= {"version": earlier.version + 1, "replaces_id": earlier.id}
        if earlier.state == "issued":
            work.set("document", earlier.id, state="superseded", state_day=office.today)
    return work.add("document", values)


def _earlier(work: Work, paper: Made) -> Any:
    """Return the newest document of this kind, language and title about the same record."""
    found = work.records.of("document", entity_id=paper.records[0].id, type=paper.document.type)
    same = [
        one
        for one in found
        if one.language == paper.languages[0] and one.title == _title(paper) and one.state not in GONE
    ]
    return max(same, key=lambda one: (one.version, one.id), default=None)


def _title(paper: Made) -> str:
    return " ".join(dict.fromkeys(filter(None, (paper.title, paper.number))))


def _filed(paper: Made, path: Path) -> dict[str, Any]:
    """Say where the file stands and what its bytes add up to."""
    stored = str(path) if path.is_absolute() else None
    return {"stored_path": stored, "file_sum": sha256(paper.content).hexdigest() if stored else None}


def _values(work: Work, office: Office, paper: Made, path: Path) -> dict[str, Any]:
    record = paper.records[0]
    programme = programme_of(work.records, record)
    users = work.records.of("app_user")
    me = next((user.id for user in users if user.initials == office.store.who), None)
    return {
        "title": _title(paper) or name_of(record, paper.languages[0], work.records),
        "type": paper.document.type,
        "no": paper.number or None,
        "language": paper.languages[0],
        "programme_id": getattr(programme, "id", None),
        "entity_key": record.entity.key,
        "entity_id": record.id,
        "person_id": _person(work, record),
        "file_name": path.name,
        **_filed(paper, path),
        "sha256": paper.check_sum,
        "pages": paper.pages,
        "template_version": getattr(programme, "template_version", None),
        "made_at": office.today,
        "made_by_id": me,
        "state": "final",
        "state_day": office.today,
    }


def _person(work: Work, record: Any) -> str | None:
    found = record
    for step in record.entity.person:
        if found is None or step == "id":
            break
        found = work.records.get(found.entity.fields[step].target, getattr(found, step, None))
    return found.id if found is not None and found.entity.key == "person" else None


def _issued(work: Work, office: Office, record: Any) -> dict[str, Any]:
    """Say who got the paper: the one it is about and, at a placement, the main mentor."""
    mentors = work.records.of("role", placement_id=record.id, role="host_mentor", is_primary=True)
    people = (_person(work, record), *(mentor.person_id for mentor in mentors))
    return {
        "state": "issued",
        "state_day": office.today,
        "issued_to": tuple(dict.fromkeys(person for person in people if person)),
    }


def _agreement(work: Work, paper: Made, document: str) -> None:
    """Let an agreement name its paper; a copy in one of two languages is not it."""
    if paper.document.key not in SIGNED:
        return
    for agreement in work.records.of("agreement", no=paper.number):
        whole = tuple(agreement.languages) == tuple(paper.languages)
        if agreement.state in CHANGEABLE and whole:
            work.set("agreement", agreement.id, document_id=document, content_hash=paper.check_sum)
