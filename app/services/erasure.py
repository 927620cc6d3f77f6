"""Erasing one record for ever: what would go, what went, and what is out of this program's reach."""

from __future__ import annotations

import queue
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from app.domain.catalogue import entities
from app.errors import Refused, Told
from app.journal.change import Change
from app.services.browsing import Query
from app.services.office import Office
from app.services.sharing import share_of, sync
from app.sharing.attachments import files_of
from app.sharing.folder import Hindered, Trouble
from app.storage.backup import backups
from app.storage.chain_reading import desks
from app.storage.file import backup_folder
from app.storage.work import NOT_BINNED
from app.text import Text
from app.ulid import packed

_NONE: Final = Text(
    en='There is no record with the id "{words}". Check the id; it may be erased already.',
    sv="Det finns ingen post med id ”{words}”. Kontrollera id; posten kan redan vara raderad.",
    nb="Det finnes ingen post med id «{words}». Kontroller id-en; posten kan allerede være slettet for godt.",
    da='Der er ingen post med id "{words}". Kontrollér id\'et; posten kan allerede være slettet for altid.',
)
_SEVERAL: Final = Text(
    en='"{words}" fits several records. Write more of the id.',
    sv="”{words}” passar flera poster. Skriv mer av id.",
    nb="«{words}» passer flere poster. Skriv mer av id-en.",
    da='"{words}" passer til flere poster. Skriv mere af id\'et.',
)
_SHORTEST: Final = 4
"""A shorter beginning of an id is a guess."""
_LOOK_SECONDS: Final = 5.0
"""So long the folder beside the shared office is waited for; then its backups are not named."""


@frozen(kw_only=True)
class Erasure:
    """What an erasure takes, and after it what was done and what is left to people.

    ``changes`` counts by entity the changes that lose their values; ``papers`` are files this office made
    and saved elsewhere; ``backups`` are copies of the office from before. ``other_desks`` get the erasure at
    their next sync.
    """

    entity: str
    record: str
    changes: Mapping[str, int]
    attachments: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    backups: tuple[Path, ...] = ()
    shared: bool = False
    other_desks: int = 0
    replaced: tuple[str, ...] = ()
    hindered: Told | None = None


def look(office: Office, words: str) -> Erasure:
    """Say what erasing a record, named by its id or a clear beginning of it, would take."""
    office.needs_lead()
    entity, record = _named(office, words)
    if office.records.some(entity, [record]):
        raise Refused(NOT_BINNED, where=record)
    covered = _covered(office, record)
    papers = _records(office, "document", covered)
    return Erasure(
        entity=entity, record=record,
        changes=dict(sorted(Counter(c.header.entity for c in covered if c.header.entity).items())),
        attachments=tuple(one.file_name for one in _records(office, "attachment", covered)),
        papers=tuple(one.stored_path or one.file_name for one in papers),
        backups=tuple(made.path for made in backups(backup_folder(office.path), office.path.stem)),
        shared=share_of(office.store) is not None,
        other_desks=max(desks(office.store.file.connection) - 1, 0),
    )  # fmt: skip


def erase(office: Office, words: str) -> Erasure:
    """Erase a record for ever, here and in the shared folder; a drive that is away is in the answer."""
    found = look(office, words)
    attached = _records(office, "attachment", _covered(office, found.record))
    files = {one.sha256 for one in attached if one.storage == "in_folder"}
    with office.work() as work:
        work.erase([(found.entity, found.record)])
    done = _told_others(office, found) if found.shared else found
    for path in _unnamed(office, files):
        if done.hindered is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(b"")  # its name stays until the file of that name on the drive can go
    return done


def _covered(office: Office, record: str) -> list[Change]:
    """Return the changes that lose their values."""
    every = office.store.reading.every("c.record=?1 OR c.owner=?1", [packed(record)])
    return [change for change in every if change.value is not None]


def _records(office: Office, entity: str, covered: Iterable[Change]) -> list[Any]:
    ids = {change.header.record for change in covered if change.header.entity == entity}
    return office.records.some(entity, sorted(ids), binned=True)


def _named(office: Office, words: str) -> tuple[str, str]:
    asked = words.strip().upper()
    found = [
        (key, record)
        for key in entities()
        for record in (office.records.starting(key, asked, 2) if len(asked) >= _SHORTEST else ())
    ]
    exact = [one for one in found if one[1] == asked]
    if len(exact or found) > 1:
        raise Refused(_SEVERAL.fill(words=words), where=words)
    if not found:
        raise Refused(_NONE.fill(words=words), where=words)
    return (exact or found)[0]


def _unnamed(office: Office, names: Iterable[str]) -> Iterator[Path]:
    """Yield those attached files beside this file that nothing names any more."""
    for name in names:
        queries = (Query(entity="attachment", where={"sha256": name}, bin=binned) for binned in (False, True))
        path = files_of(office.store) / name
        if path.exists() and not any(map(office.records.count, queries)):
            yield path


def _told_others(office: Office, found: Erasure) -> Erasure:
    """Bring the erasure to the shared folder; name the backups that stand beside the office there."""
    place = share_of(office.store)
    assert place is not None  # noqa: S101 - the caller asked
    try:
        done = sync(office)
    except Told as told:
        return evolve(found, hindered=told)
    found = evolve(found, replaced=tuple(done["cleaned"]))
    if done["trouble"]:
        return evolve(found, hindered=Hindered(Trouble(done["trouble"]), place.journal))
    beside = _looked_up(backup_folder(place.office), place.office.stem)
    return evolve(found, backups=(*found.backups, *beside))


def _looked_up(folder: Path, stem: str) -> tuple[Path, ...]:
    """Return backups in a folder on a drive, which may hang: it is not waited for longer than a moment."""
    answers: queue.Queue[tuple[Path, ...]] = queue.Queue()

    def look_up() -> None:
        answers.put(tuple(made.path for made in backups(folder, stem)))

    threading.Thread(target=look_up, daemon=True).start()
    try:
        return answers.get(timeout=_LOOK_SECONDS)
    except queue.Empty:
        return ()
