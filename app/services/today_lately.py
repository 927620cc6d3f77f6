"""Lately: what colleagues changed, and what came in, since one was last here; never a delicate word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Final

from attrs import frozen

from app.domain.catalogue import entities
from app.domain.display import name_of
from app.domain.entity import EntitySpec
from app.services.audit_words import AnyRecords, act_words
from app.services.office import Office
from app.services.today_names import NameBook
from app.storage.journal_log import JournalLog
from app.storage.journal_since import Doing, JournalSince
from app.storage.row_reading import RowReading
from app.text import Language, Text

MOST_ACTS: Final = 400
MOST: Final = 40
MANY: Final = 6
"""An act that touched more records than this is one line."""
MOST_LABELS: Final = 4
LONGEST: Final = 160
_NEWCOMER: Final = timedelta(days=7)
_LONGEST: Final = timedelta(days=31)
_FORMAT: Final = "%Y-%m-%dT%H:%M:%SZ"
_OWN: Final = frozenset({"snooze"})
_ADDED: Final = Text(en="Added", sv="Ny", nb="Ny", da="Ny")
_BINNED: Final = Text(
    en="Moved to the bin", sv="Flyttad till papperskorgen", nb="Flyttet til papirkurven",
    da="Flyttet til papirkurven",
)  # fmt: skip
_BACK: Final = Text(
    en="Taken out of the bin", sv="Återställd ur papperskorgen", nb="Hentet fra papirkurven",
    da="Hentet fra papirkurven",
)  # fmt: skip
_CHANGED: Final = Text(en="Changed: {what}", sv="Ändrat: {what}", nb="Endret: {what}", da="Ændret: {what}")
_VAST: Final = Text(
    en="Very many records at once", sv="Väldigt många poster på en gång",
    nb="Svært mange poster på én gang", da="Rigtig mange poster på én gang",
)  # fmt: skip
_MORE: Final = Text(
    en="{what} and {n} more", sv="{what} och {n} till", nb="{what} og {n} til", da="{what} og {n} til"
)


@frozen(kw_only=True)
class Lately:
    """What one person did to one record, or in one go to many: then ``record`` is empty.

    ``kind`` says what the record is, ``name`` and ``beside`` which, ``words`` what was done to it.
    """

    who: str
    when: datetime
    entity: str
    record: str
    kind: str
    name: str
    beside: str
    words: str


def lately(office: Office, *, language: Language, programme: str = "") -> tuple[Lately, ...]:
    """Return what others did since the last day before today on which one worked here; at most a month."""
    since = JournalSince(office.store.file.connection)
    own = since.last_of(office.store.who, _start(office, timedelta()))
    reach = _LONGEST if own is not None else _NEWCOMER
    acts = since.acts(office.store.who, after=own or 0, since=_start(office, reach), most=MOST_ACTS)
    rows = RowReading(office.store.file.connection, veiled=office.role == "reader")
    great = [n for n in acts if since.is_many(n, MANY)]
    few = sorted(set(acts) - set(great))
    doings = [one for one in since.doings(few) if one.entity in entities() and one.entity not in _OWN]
    doings = _visible(office, rows, _of_programme(rows, doings, programme))
    many = [] if programme else _great(office, great[:MOST], language)
    lines = [*_singles(office, rows, doings[:MOST], language), *many]
    return tuple(sorted(lines, key=lambda line: line.when, reverse=True)[:MOST])


def _start(office: Office, back: timedelta) -> str:
    begun = datetime.combine(office.today - back, time()).astimezone()
    return begun.astimezone(UTC).strftime(_FORMAT)


def _of_programme(rows: RowReading, doings: Sequence[Doing], programme: str) -> list[Doing]:
    """Leave out what belongs to another programme."""
    if not programme:
        return list(doings)
    others: set[str] = set()
    for entity in {one.entity for one in doings}:
        field = entities()[entity].fields.get("programme_id")
        ids = tuple(one.record for one in doings if one.entity == entity)
        if field is not None and ids:
            found = rows.some(entity, ("programme_id",), {"id": ids})
            others |= {one.id for one in found if one.programme_id not in {None, programme}}
        if entity == "programme":
            others |= set(ids) - {programme}
    return [one for one in doings if one.record not in others]


def _visible(office: Office, rows: RowReading, doings: Sequence[Doing]) -> list[Doing]:
    """Leave out notes that are for the lead only, where somebody else is at the desk."""
    ids = tuple(one.record for one in doings if one.entity == "note")
    if office.role == "lead" or not ids:
        return list(doings)
    shown = {
        one.id for one in rows.some("note", ("visible_to",), {"id": ids}) if one.visible_to != "lead_only"
    }
    return [one for one in doings if one.entity != "note" or one.record in shown]


def _singles(office: Office, rows: RowReading, doings: Sequence[Doing], language: Language) -> list[Lately]:
    names = NameBook(rows, language)
    names.learn((one.entity, one.record) for one in doings)
    return [_single(office, one, names, language) for one in doings]


def _single(office: Office, doing: Doing, names: NameBook, language: Language) -> Lately:
    spec = entities()[doing.entity]
    name = names.name(doing.entity, doing.record) or _binned_name(office, doing, language)
    return Lately(
        who=doing.who, when=_when(doing.time), entity=doing.entity, record=doing.record,
        kind=spec.one.of(language), name=name, beside=names.beside(doing.entity, doing.record),
        words=_done(doing, spec, language),
    )  # fmt: skip


def _binned_name(office: Office, doing: Doing, language: Language) -> str:
    every = AnyRecords(office)
    found = every.get(doing.entity, doing.record)
    return name_of(found, language, every) if found is not None else ""


def _done(doing: Doing, spec: EntitySpec, language: Language) -> str:
    for op, words in (("del", _BINNED), ("new", _ADDED), ("res", _BACK)):
        if op in doing.ops:
            return words.of(language)
    fields = [field for stored, field in spec.stored.items() if stored in doing.fields]
    labels = list(dict.fromkeys(field.label.of(language) for field in fields))
    named = ", ".join(labels[:MOST_LABELS])
    more = len(labels) - MOST_LABELS
    return _CHANGED.of(language).format(
        what=_MORE.of(language).format(what=named, n=more) if more > 0 else named
    )


def _great(office: Office, numbers: Sequence[int], language: Language) -> list[Lately]:
    """Return a line for each act that touched many records; one that touched very many is not counted."""
    connection = office.store.file.connection
    since, log = JournalSince(connection), JournalLog(connection)
    vast = [n for n in numbers if since.is_vast(n)]
    known = log.read([n for n in numbers if n not in vast])
    told = [(act.who, act.time, _short(act_words(office, act, language))) for act in known.values()]
    told += [(who, moment, _VAST.of(language)) for who, moment in since.who_and_when(vast)]
    return [
        Lately(
            who=who, when=_when(moment), entity="", record="", kind="", name="", beside="", words=words
        )
        for who, moment, words in told
    ]  # fmt: skip


def _short(words: str) -> str:
    """Return a line that names thirty kinds of record cut where one ends."""
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rpartition(', ')[0]} …"


def _when(moment: str) -> datetime:
    return datetime.fromisoformat(moment).astimezone()
