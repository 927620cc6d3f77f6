"""Backups for a person: which there are, what one holds, what has changed since, records taken back."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entities, entity_named
from app.domain.codec import to_plain
from app.domain.display import name_of
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec
from app.errors import Refused, Unavailable
from app.journal.fold import Life
from app.services.audit import AuditLine, FieldChange, lines
from app.services.audit_words import AnyRecords, value_words
from app.services.health import backups
from app.services.office import Office
from app.services.writing_right import writing
from app.storage import backup as kept
from app.storage.journal_log import JournalLog
from app.storage.repository import Query
from app.storage.store import Store, open_store
from app.storage.work import Saved, Work
from app.text import Language, Text

NEWEST: Final = 50
"""So many changes since a backup are told in words."""
MOST: Final = 500
"""So many records that differ are offered to be taken back; more is a matter of the whole file."""
STALE: Final = timedelta(days=7)
_UNREAD: Final = Text(
    en="The backup {path} cannot be read. Check that the drive is there, or choose another backup.",
    sv="Säkerhetskopian {path} går inte att läsa. Kontrollera att enheten är ansluten, eller välj en annan.",
    nb="Sikkerhetskopien {path} kan ikke leses. Kontroller at stasjonen er tilkoblet, eller velg en annen.",
    da="Sikkerhedskopien {path} kan ikke læses. Kontrollér, at drevet er tilsluttet, eller vælg en anden.",
)
_OTHER: Final = Text(
    en="The file {path} is a backup of another office. Choose a backup of this one.",
    sv="Filen {path} är en säkerhetskopia av ett annat kontor. Välj en säkerhetskopia av det här.",
    nb="Filen {path} er en sikkerhetskopi av et annet kontor. Velg en sikkerhetskopi av dette.",
    da="Filen {path} er en sikkerhedskopi af et andet kontor. Vælg en sikkerhedskopi af dette.",
)
_ERASED: Final = Text(
    en="{name} was erased for ever and stays away, also from backups. Leave it out.",
    sv="{name} har raderats för alltid och kommer inte tillbaka, inte heller ur säkerhetskopior. Välj bort "
    "posten.",
    nb="{name} er slettet for godt og kommer ikke tilbake, heller ikke fra sikkerhetskopier. Velg den bort.",
    da="{name} er slettet for altid og kommer ikke tilbage, heller ikke fra sikkerhedskopier. Vælg den fra.",
)  # fmt: skip


@frozen(kw_only=True)
class BackupLine:
    """A backup in the list; it was checked when it was made."""

    path: Path
    made: datetime
    size: int


@frozen(kw_only=True)
class TakeBack:
    """A record that was otherwise in the backup, and what taking it back would change."""

    entity: str
    record: str
    name: str
    gone: bool
    """It lies in the bin now."""
    fields: tuple[FieldChange, ...]
    """Each field as it is now and as it was in the backup."""


@frozen(kw_only=True)
class Preview:
    """What a backup holds beside what the office holds now, by kind; and what happened since."""

    counts: Mapping[str, tuple[int, int]]
    """Kind → records in the backup, records now."""
    last: AuditLine | None
    """The last thing done before the backup."""
    since: int
    newest: tuple[AuditLine, ...]
    differing: tuple[TakeBack, ...]
    more: int
    """So many records differ beyond those in ``differing``."""


def listed(office: Office) -> list[BackupLine]:
    """Return the backups beside the office file, the newest first."""
    return [
        BackupLine(path=one.path, made=one.made, size=one.path.stat().st_size)
        for one in backups(office)
        if one.path.exists()
    ]


def is_stale(found: Sequence[BackupLine], now: datetime) -> bool:
    """Say whether the last backup is missing or older than a week."""
    return not found or now - found[0].made > STALE


def check(path: Path) -> None:
    """Check a backup through and through on a copy; raise ``Damaged`` with a sentence."""
    with _copied(path) as copy:
        kept.check_sound(copy)


def preview(office: Office, path: Path, language: Language) -> Preview:
    """Look into a copy of a backup; neither the backup nor the office is touched."""
    with _opened(office, path) as then:
        now_log, then_log = _log(office.store), _log(then)
        fresh = now_log.acts_of(now_log.batches() - then_log.batches())
        touched = now_log.touched(fresh)
        differing = list(_differing(office, then, touched, language))
        last = then_log.acts()[:1]
        return Preview(
            counts=_counts(office, then),
            last=next(iter(lines(Office(then, datetime.now), last, language)), None),
            since=len(fresh),
            newest=tuple(lines(office, fresh[:NEWEST], language)),
            differing=tuple(differing[:MOST]),
            more=max(len(differing) - MOST, 0),
        )


def take_back(office: Office, path: Path, wanted: Sequence[tuple[str, str]]) -> Saved:
    """Give records (entity, id) the fields they had in a backup, in one batch that one undo takes back."""
    with _opened(office, path) as then, writing(office) as work:
        for entity, record in wanted:
            _take_back(office, work, then, entity_named(entity), record)
    return work.saved


def _take_back(office: Office, work: Work, then: Store, spec: EntitySpec, record: str) -> None:
    old = then.records.get(spec.key, record)
    if old is None:
        return
    now = office.store.reading.folded([record]).get(record)
    if now is None or now.life in {Life.DEAD, Life.NONE}:
        raise Refused(_ERASED.fill(name=name_of(old, office.language, then.records)), where=record)
    if now.life is Life.DELETED:
        work.restore(spec.key, record)
    found = work.records.get(spec.key, record)
    values = {f.name: getattr(old, f.name) for f in _unlike(spec, old, found)}
    if values:
        work.set(spec.key, record, **values)


def _differing(
    office: Office, then: Store, touched: Mapping[str, str], language: Language
) -> Iterator[TakeBack]:
    """Yield the records that were alive in the backup and are otherwise now."""
    by_kind: dict[str, list[str]] = {}
    for record, entity in touched.items():
        by_kind.setdefault(entity, []).append(record)
    for entity, ids in by_kind.items():
        if entity not in entities():
            continue
        spec = entity_named(entity)
        live = {one.id for one in office.records.some(entity, ids)}
        now = {one.id: one for one in office.records.some(entity, ids, binned=True)}
        for old in then.records.some(entity, ids):
            found = now.get(old.id)
            if found is None:
                continue
            fields = tuple(_compared(office, f, old, found, language) for f in _unlike(spec, old, found))
            if fields or old.id not in live:
                name = name_of(old, language, AnyRecords(office))
                yield TakeBack(
                    entity=entity, record=old.id, name=name, gone=old.id not in live, fields=fields
                )


def _unlike(spec: EntitySpec, old: Any, now: Any) -> list[FieldSpec]:
    return [f for f in spec.fields.values() if getattr(old, f.name) != getattr(now, f.name)]


def _compared(office: Office, field: FieldSpec, old: Any, now: Any, language: Language) -> FieldChange:
    before, after = (_worded(office, field, getattr(one, field.name), language) for one in (now, old))
    return FieldChange(label=field.label.of(language), before=before, after=after)


def _worded(office: Office, field: FieldSpec, value: Any, language: Language) -> str:
    return value_words(office, field, None if value in ("", ()) else to_plain(field, value), language)


def _counts(office: Office, then: Store) -> dict[str, tuple[int, int]]:
    found = {
        key: (then.records.count(Query(entity=key)), office.records.count(Query(entity=key)))
        for key in entities()
    }
    return {key: both for key, both in found.items() if any(both)}


def _log(store: Store) -> JournalLog:
    return JournalLog(store.file.connection)


@contextmanager
def _opened(office: Office, path: Path) -> Iterator[Store]:
    with _copied(path) as copy:
        store = open_store(copy)
        try:
            if store.reading.meta("office") != office.store.reading.meta("office"):
                raise Refused(_OTHER.fill(path=path), where=str(path))
            yield store
        finally:
            store.close()


@contextmanager
def _copied(path: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="praktikum-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "backup.praktikum"
        try:
            shutil.copyfile(path, copy)
        except OSError as error:
            raise Unavailable(_UNREAD.fill(path=path)) from error
        yield copy
