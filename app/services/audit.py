"""Who did what when: the acts of the office, the newest first, filtered, read a page at a time, exported."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from attrs import frozen

from app.domain.catalogue import entities
from app.domain.display import moment_text
from app.errors import Refused
from app.exchange.table_writer import ExportCell, ExportColumn, write_table
from app.services import browsing
from app.services.audit_words import act_words, record_words, value_words
from app.services.office import Office
from app.storage.journal_log import Act, JournalLog
from app.storage.repository import Query
from app.text import Language, Text

MOST_RECORDS: Final = 2_000
"""Words that fit more records than this are too few to mean anything."""
MOST_SHOWN: Final = 50
"""So many records of an act are shown with their changes."""
_AT_ONCE: Final = 500
_FORMAT: Final = "%Y-%m-%dT%H:%M:%SZ"
_TIME: Final = Text(en="Time", sv="Tid", nb="Tid", da="Tid")
_WHO: Final = Text(en="Who", sv="Vem", nb="Hvem", da="Hvem")
_WHAT: Final = Text(en="What", sv="Vad", nb="Hva", da="Hvad")
_SHEET: Final = Text(en="Audit log", sv="Händelselogg", nb="Hendelseslogg", da="Hændelseslog")
_NOT_FOR_READERS: Final = Text(
    en="A reader may not export the audit log. Ask a coordinator of the office.",
    sv="En läsare får inte exportera granskningsloggen. Fråga en samordnare på kontoret.",
    nb="En leser får ikke eksportere revisjonsloggen. Spør en koordinator på kontoret.",
    da="En læser må ikke eksportere revisionsloggen. Spørg en koordinator på kontoret.",
)


@frozen(kw_only=True)
class AuditQuery:
    """What the audit shows: of one person, one kind, a stretch of days (both counted), with some words."""

    who: str = ""
    entity: str = ""
    since: date | None = None
    until: date | None = None
    find: str = ""


@frozen(kw_only=True)
class AuditLine:
    """One act in words; ``entity`` and ``record`` are of the record it touched, where it is only one."""

    act: int
    time: datetime
    who: str
    words: str
    entity: str = ""
    record: str = ""


@frozen(kw_only=True)
class FieldChange:
    """What a field was and became, in words; delicate values are hidden."""

    label: str
    before: str
    after: str


@frozen(kw_only=True)
class RecordChange:
    """What an act did to one record."""

    entity: str
    record: str
    name: str
    fields: tuple[FieldChange, ...]


def people(office: Office) -> list[str]:
    """Return the initials of everyone who did something."""
    return [who for who in _log(office).people() if who]


def acts(office: Office, query: AuditQuery) -> list[int]:
    """Return the acts a query finds, by number, the newest first."""
    log = _log(office)
    records = _found(office, query.find) if query.find.strip() else None
    given = {"who": query.who, "since": _start(query.since), "until": _end(query.until)}
    found = log.acts(entity=query.entity, records=records, **given)
    if records is None:
        return found
    titled = log.titled([_marked(query.find.strip())])
    if not titled - set(found):
        return found
    every = log.acts(entity=query.entity, **given)
    wanted = {*found, *titled}
    return [n for n in every if n in wanted]


def lines(office: Office, numbers: Sequence[int], language: Language) -> list[AuditLine]:
    """Return acts in words, in the order asked for."""
    found = _log(office).read(numbers)
    return [_line(office, found[n], language) for n in numbers if n in found]


def changes(office: Office, number: int, language: Language) -> tuple[list[RecordChange], int]:
    """Return what an act did to the first records it touched, and how many it touched in all."""
    log = _log(office)
    act = log.read([number]).get(number)
    if act is None:
        return [], 0
    touched = log.touched([number])
    shown = list(touched.items())[:MOST_SHOWN]
    return [_record_change(office, act.batch, e, r, language) for r, e in shown], len(touched)


def export(
    office: Office, numbers: Sequence[int], path: Path, language: Language,
    step: Callable[[int, int], object] = lambda _done, _total: None,
) -> int:  # fmt: skip
    """Write the lines shown as a table; say how many. The export stands in the journal."""
    if office.role == "reader":
        raise Refused(_NOT_FOR_READERS, where="role")
    headings = [
        ExportColumn(key=key, heading=text.of(language))
        for key, text in (("time", _TIME), ("who", _WHO), ("what", _WHAT))
    ]

    def rows() -> Iterator[list[ExportCell]]:
        for start in range(0, len(numbers), _AT_ONCE):
            step(start, len(numbers))
            for one in lines(office, numbers[start : start + _AT_ONCE], language):
                yield [moment_text(one.time, language), one.who, one.words]

    count = write_table(path, headings, rows(), language=language, sheet=_SHEET.of(language))
    if not office.store.file.read_only:
        with office.work() as work:
            work.log({"kind": "export", "entity": "audit", "count": count, "columns": "time,who,what"})
    return count


def _log(office: Office) -> JournalLog:
    return JournalLog(office.store.file.connection)


def _line(office: Office, act: Act, language: Language) -> AuditLine:
    when = datetime.fromisoformat(act.time).astimezone()
    only = len({entity for _, entity in act.counts}) == 1 and max(act.counts.values(), default=0) == 1
    looked = next(((c.header.entity, c.header.record) for c in act.lines if c.header.record), ("", ""))
    entity, record = act.one if only else looked if not act.counts else ("", "")
    words = act_words(office, act, language)
    return AuditLine(act=act.n, time=when, who=act.who, words=words, entity=entity, record=record)


def _record_change(office: Office, batch: str, entity: str, record: str, language: Language) -> RecordChange:
    spec = entities().get(entity)
    events = [one for one in browsing.history(office, record) if one.batch == batch]
    fields = [
        FieldChange(
            label=spec.stored[name].label.of(language),
            before=value_words(office, spec.stored[name], before, language),
            after=value_words(office, spec.stored[name], after, language),
        )
        for event in reversed(events)
        for name, before, after in event.fields
        if spec is not None and name in spec.stored and not (before is None and after is None)
    ]
    name = record_words(office, entity, record, language)
    return RecordChange(entity=entity, record=record, name=name, fields=tuple(fields))


def _found(office: Office, words: str) -> list[str]:
    """Return records of any kind, also in the bin, whose names or numbers hold the words."""
    found: list[str] = []
    for spec in entities().values():
        for binned in (False, True):
            if len(found) < MOST_RECORDS:
                query = Query(entity=spec.key, find=words, bin=binned)
                found += office.records.ids(query, limit=MOST_RECORDS - len(found))
    return found


def _marked(words: str) -> str:
    """Return words as a LIKE pattern looks for them; its own signs stand for any letter."""
    return words.replace("%", "_")


def _start(day: date | None) -> str:
    return _utc(day) if day is not None else ""


def _end(day: date | None) -> str:
    return _utc(day + timedelta(days=1)) if day is not None and day < date.max else ""


def _utc(day: date) -> str:
    return datetime.combine(day, time()).astimezone(UTC).strftime(_FORMAT)
