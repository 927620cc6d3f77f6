"""A person at work with a dice: one save after the other, each of them one that somebody might make."""

from __future__ import annotations

import random
from hashlib import sha256
from typing import Final

from app.errors import Refused
from app.storage.store import Store
from app.storage.work import Work

HOT: Final = 12
"""So few people are edited by everybody, so that desks do meet in one field."""
WEIGHTS: Final = {"set": 780, "add": 120, "delete": 40, "restore": 30, "choose": 20, "undo": 9, "erase": 1}
FIELDS: Final = ("title", "preferred_name", "family_name", "phone", "city")


def tag(person: str) -> str:
    """Return a word that stands in every value of a person and nowhere else: what erasing must take."""
    return "w" + sha256(person.encode()).hexdigest()[:15]


class Editor:
    """One desk's person."""

    def __init__(self, store: Store, dice: random.Random) -> None:
        """Begin with nobody known."""
        self.store = store
        self.dice = dice
        self._people: list[str] = []

    def save(self) -> tuple[str, int] | None:
        """Make one save; return its batch and how many changes it has, or None when it was refused."""
        if not self._people or self.dice.random() < 0.01:
            rows = self.store.file.connection.execute("SELECT id FROM person ORDER BY id").fetchall()
            self._people = [row[0] for row in rows]
        kind = self.dice.choices(list(WEIGHTS), weights=list(WEIGHTS.values()))[0] if self._people else "add"
        try:
            batch = getattr(self, f"_{kind}")()
        except Refused:
            return None
        return (batch, changes_of(self.store, batch)) if batch else None

    def _somebody(self) -> str:
        few = self._people[:HOT] if self.dice.random() < 0.3 else self._people
        return self.dice.choice(few)

    def _add(self) -> str:
        with self.store.work() as work:
            named = {"given_name": "x", "family_name": "y", "language": "sv", "data_source": "office"}
            person = work.add("person", named)
            work.set("person", person, family_name=f"{tag(person)} {self.dice.randrange(10**6)}")
        self._people.append(person)
        return work.saved.batch

    def _set(self) -> str:
        person = self._somebody()
        value = f"{tag(person)} {self.dice.randrange(10**9)}"
        with self.store.work() as work:
            work.set("person", person, **{self.dice.choice(FIELDS[:3]): value})
        return work.saved.batch

    def _delete(self) -> str:
        with self.store.work() as work:
            work.delete("person", self._somebody(), "left")
        return work.saved.batch

    def _restore(self) -> str:
        row = self.store.file.connection.execute("SELECT id FROM person WHERE life=1 LIMIT 1").fetchone()
        if row is None:
            return ""
        with self.store.work() as work:
            work.restore("person", row[0])
        return work.saved.batch

    def _choose(self) -> str:
        for entity, record, field in self.store.records.questions()[:1]:
            with self.store.work() as work:
                self._answer(work, entity, record, field)
            return work.saved.batch
        return ""

    def _answer(self, work: Work, entity: str, record: str, field: str) -> None:
        if field:
            work.choose(entity, record, **{field: f"{tag(record)} {self.dice.randrange(10**9)}"})
        else:
            work.restore(entity, record)

    def _undo(self) -> str:
        batches = self.store.reading.batches(5)
        if not batches:
            return ""
        with self.store.work() as work:
            work.undo(self.dice.choice(batches)[0])
        return work.saved.batch

    def _erase(self) -> str:
        if len(self._people) < 4 * HOT:
            return ""
        person = self.dice.choice(self._people[HOT:])
        with self.store.work() as work:
            work.delete("person", person)
        with self.store.work() as work:
            work.erase([("person", person)])
        self._people.remove(person)
        return work.saved.batch


def changes_of(store: Store, batch: str) -> int:
    """Return how many changes of a batch are here."""
    row = store.file.connection.execute(
        "SELECT count(*) FROM change c JOIN act a ON a.n=c.act WHERE a.batch=?", (batch,)
    ).fetchone()
    return int(row[0])
