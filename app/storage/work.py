"""The unit of work: the one way to write. Everything or nothing, one batch, one undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import field, frozen

from app.domain.catalogue import entity_named
from app.domain.clean import clean_all
from app.domain.codec import to_plain
from app.domain.entity import EntitySpec
from app.errors import Refused
from app.journal import draft as drafts
from app.journal.canon import BREAKING_VERSION
from app.journal.change import Change
from app.journal.draft import Draft
from app.journal.fold import Folded, Life
from app.journal.inverse import Inverse, Surroundings
from app.journal.inverse import undo as take_back
from app.journal.seal import Act
from app.storage.intake import Columns, intake_of
from app.storage.journal_reading import JournalReading, undone
from app.storage.journal_table import Entropy, JournalTable
from app.storage.projection import Projection
from app.storage.repository import Repository
from app.text import Language, Text
from app.ulid import RANDOM_BYTES, ulids

_GONE = Text(
    en="There is no {one} with the id {id}. It may have been erased or be in another file.",
    sv="Det finns ingen post av slaget {one} med id {id}. Den kan ha raderats eller finnas i en annan fil.",
    nb="Det finnes ingen post av typen {one} med id {id}. Den kan være slettet for godt "
    "eller ligge i en annen fil.",
    da="Der findes ingen post af typen {one} med id {id}. Den kan være slettet for altid "
    "eller ligge i en anden fil.",
)
NOT_BINNED = Text(
    en="Only what lies in the bin can be erased for ever. Delete it first.",
    sv="Bara det som ligger i papperskorgen kan raderas för alltid. Ta bort posten först.",
    nb="Bare det som ligger i papirkurven, kan slettes for godt. Slett posten først.",
    da="Kun det, der ligger i papirkurven, kan slettes for altid. Slet posten først.",
)


@frozen(kw_only=True)
class Sources:
    """What the world gives: the time shown beside a change, and random bytes."""

    now: Callable[[], datetime]
    entropy: Entropy


@frozen
class Touched:
    """A record that a unit of work changed, and the fields (stored names; "" its life)."""

    entity: str
    record: str
    fields: tuple[str, ...]


@frozen(kw_only=True)
class Saved:
    """What a unit of work did: its batch (for undo) and all it touched (for history and refresh)."""

    batch: str
    touched: tuple[Touched, ...] = field(default=())


class Work:
    """Changes of one batch inside one transaction. Made by ``Store.work``."""

    def __init__(
        self, connection: sqlite3.Connection, *, who: str, desk: str, sources: Sources, language: Language
    ) -> None:
        """Begin a batch: one stamp, one time, one author for all its changes."""
        self._journal = JournalTable(connection)
        self._projection = Projection(connection, language)
        self.records = Repository(connection, language)
        self._sources = sources
        self._desk = desk
        self._act = Act(
            batch=sources.entropy(8).hex(), stamp=self._journal.next_stamp(), who=who,
            time=sources.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            version=BREAKING_VERSION,
        )  # fmt: skip
        self._touched: dict[tuple[str, str], set[str]] = {}
        self._begun: list[tuple[str, Sequence[str], tuple[str, ...]]] = []
        self.erased = False

    @property
    def saved(self) -> Saved:
        """Return what was done so far."""
        found = {(entity, record): names for entity, ids, names in self._begun for record in ids}
        for key, names in self._touched.items():
            found[key] = tuple(sorted({*found.get(key, ()), *names}))
        return Saved(
            batch=self._act.batch, touched=tuple(Touched(e, r, names) for (e, r), names in found.items())
        )

    def add(self, entity: str, values: Mapping[str, Any], record_id: str = "") -> str:
        """Begin a record; return its id."""
        return self.add_many(entity, [values], [record_id] if record_id else None)[0]

    def add_many(
        self, entity: str, rows: Iterable[Mapping[str, Any]], record_ids: list[str] | None = None
    ) -> list[str]:
        """Begin many records at once, the bulk way: nothing can yet have replaced anything of theirs."""
        given = list(rows)
        if not given:
            return []
        spec = entity_named(entity)
        intake = intake_of(spec)
        columns = intake.columns(given)
        ids = record_ids or self._new_ids(len(given))
        every = intake.beginnings(ids, self._persons(spec, ids, columns), columns)
        self._journal.begin(every, self._act, self._desk, self._sources.entropy)
        self._projection.begin(spec, ids, columns)
        self._begun.append((spec.key, ids, ("", *columns)))
        return ids

    def set(self, entity: str, record: str, **values: Any) -> None:
        """Change fields of a record: replaces what was shown, leaves a colleague's other version standing."""
        self._write(entity, record, values, drafts.edit)

    def choose(self, entity: str, record: str, **values: Any) -> None:
        """Settle fields: replaces every version, so that a conflict ends."""
        self._write(entity, record, values, drafts.choose)

    def delete(self, entity: str, record: str, reason: str = "") -> None:
        """Put a record in the bin."""
        spec, now = self._known(entity, record)
        self._append([drafts.delete(spec.key, record, now, self._owner(spec, record), reason)])

    def restore(self, entity: str, record: str, reason: str = "") -> None:
        """Take a record out of the bin, or answer "keep it"."""
        spec, now = self._known(entity, record)
        self._append([drafts.restore(spec.key, record, now, self._owner(spec, record), reason)])

    def erase(self, targets: Iterable[tuple[str, str]]) -> None:
        """Erase records (entity, id) for ever, with all that belongs to the persons among them."""
        wanted = list(targets)
        for entity, record in wanted:
            _, now = self._known(entity, record)
            if now.life is not Life.DELETED:
                raise Refused(NOT_BINNED, where=record)
        self._journal.append(
            [drafts.erase(record for _, record in wanted)], self._act, self._desk, self._sources.entropy
        )
        self._show(self._journal.blank(record for _, record in wanted))
        self._projection.forget(record for _, record in wanted)
        self._journal.set_meta("scrub", 1)
        self.erased = True

    def log(self, values: Mapping[str, Any], entity: str = "", record: str = "") -> None:
        """Write a line in the journal that changes nothing: an export, a print, a batch's title."""
        line = drafts.log(values, entity, record)
        self._journal.append([line], self._act, self._desk, self._sources.entropy)

    def undo(self, batch: str) -> Inverse:
        """Undo a batch as far as nobody built on it; say how much was kept."""
        return take_back(self._journal.reading.of_batch(batch), self._around, self._append)

    def _around(self, records: Collection[str]) -> Surroundings:
        reading = self._journal.reading
        earlier = {c.id: c for record in records for c in reading.history(record)}
        targets = reading.targets()
        return Surroundings(
            now=reading.folded(records), old=earlier,
            dead=lambda c: not targets.isdisjoint((c.header.record, c.header.owner, c.id)),
            taken_back=_taken_back(reading, earlier.values()),
        )  # fmt: skip

    def _write(
        self, entity: str, record: str, values: Mapping[str, Any], how: Callable[..., list[Draft]]
    ) -> None:
        spec, now = self._known(entity, record)
        cleaned = clean_all(spec, values)
        plain = {
            spec.fields[name].stored: to_plain(spec.fields[name], value) for name, value in cleaned.items()
        }
        if how is drafts.edit:
            plain = {k: v for k, v in plain.items() if k in now.conflicts or now.values.get(k) != v}
        if plain:
            person = self._person(spec, record, {**now.values, **plain})
            self._append(how(spec.key, record, plain, now, intake_of(spec).owner_of(person)))

    def _append(self, made: list[Draft]) -> None:
        self._journal.append(made, self._act, self._desk, self._sources.entropy)
        for one in made:
            self._touched.setdefault((one.entity, one.record), set()).update(one.fields or {""})
        self._show({one.record for one in made})

    def _show(self, records: Iterable[str]) -> None:
        self._projection.show(self._journal.reading.folded(records))

    def _known(self, entity: str, record: str) -> tuple[EntitySpec, Folded]:
        spec = entity_named(entity)
        now = self._journal.reading.folded([record]).get(record)
        if now is None or now.entity != spec.key or now.life in {Life.NONE, Life.DEAD}:
            raise Refused(_GONE.fill(one=spec.key, id=record), where=record)
        return spec, now

    def _owner(self, spec: EntitySpec, record: str) -> str:
        found = self.records.some(spec.key, [record], binned=True)
        values = {f.stored: getattr(found[0], f.name) for f in spec.links} if found else {}
        return self._person(spec, record, values) if spec.dies_with_person else ""

    def _person(self, spec: EntitySpec, record: str, values: Mapping[str, Any]) -> str:
        """Return the id of the person a record is about; "" for none and for a person's own record."""
        if not spec.person or spec.person[0] == "id":
            return ""
        step, *rest = spec.person
        found = values.get(spec.fields[step].stored)
        target = spec.fields[step].target
        for name in rest:
            above = self.records.some(target, [found], binned=True) if found else []
            target = entity_named(target).fields[name].target
            found = getattr(above[0], name) if above else None
        return str(found) if found and found != record else ""

    def _persons(self, spec: EntitySpec, ids: Sequence[str], columns: Columns) -> list[str]:
        """Return for each record the id of the person it is about."""
        steps = [spec.fields[name].stored for name in spec.person[:1] if name != "id"]
        if not steps or steps[0] not in columns:
            return [""] * len(ids)
        links = columns[steps[0]]
        if len(spec.person) > 1:
            known = {link: self._person(spec, "", {steps[0]: link}) for link in {*links}}
            links = [known[link] for link in links]
        return [link if link and link != record else "" for link, record in zip(links, ids, strict=True)]

    def _new_ids(self, count: int) -> list[str]:
        moment = int(self._sources.now().timestamp() * 1000)
        return ulids(moment, self._sources.entropy(RANDOM_BYTES), count)


def _taken_back(reading: JournalReading, changes: Collection[Change]) -> frozenset[str]:
    """Return those changes that an undo answered, and the undo's own."""
    answered = undone(reading, {c.header.batch for c in changes})
    return frozenset(c.id for c in changes if c.header.batch in answered)
