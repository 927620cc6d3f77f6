"""T9: whatever desks do and however their copies meet, they come to hold the same; nothing is lost."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Refused
from app.journal.fold import Folded, Life, fold
from app.journal.fold import erased_targets as targets_in
from app.storage.digest import digest, digest_of
from app.storage.merging import merge
from app.storage.store import Store, create_store, open_store
from tests.storage.conftest import MakeStore
from tests.storage.desks import desk_copy, seeded

STEPS = (
    "add",
    "set",
    "set",
    "set",
    "choose",
    "delete",
    "restore",
    "undo",
    "erase",
    "merge",
    "merge",
    "clone",
)


class Desks:
    """Three desks of one office and a person with a dice."""

    def __init__(self, folder: Path, empty: Path, seed: int) -> None:
        self.folder = folder
        self.dice = random.Random(seed)
        self.stores = [
            desk_copy(empty, folder / f"{i}.praktikum", seed * 10 + i + 1, f"P{i}") for i in range(3)
        ]
        self.people: list[str] = []
        self.others: list[str] = []
        self.secrets: dict[str, list[str]] = {}
        self.acknowledged: set[str] = set()
        self.erased: set[str] = set()

    def step(self, kind: str) -> None:
        store = self.dice.choice(self.stores)
        try:
            getattr(self, kind)(store)
        except Refused:
            return
        self.acknowledged |= {c.id for c in store.reading.every()}

    def word(self, person: str) -> str:
        secret = f"word{self.dice.randrange(10**12):012d}"
        self.secrets.setdefault(person, []).append(secret)
        return secret

    def add(self, store: Store) -> None:
        with store.work() as work:
            person = work.add(
                "person", {"given_name": "x", "family_name": "y", "language": "sv", "data_source": "office"}
            )
            work.set("person", person, family_name=self.word(person))
            contact = {"person_id": person, "name": self.word(person), "phone": "1", "language": "sv"}
            work.add("emergency_contact", contact)
            other = work.add(
                "affiliation", {"person_id": person, "organisation_id": person, "role_kind": "contact"}
            )
        self.people.append(person)
        self.others.append(other)

    def set(self, store: Store) -> None:
        person = self.dice.choice(self.people)
        field = self.dice.choice(["title", "family_name", "preferred_name"])
        with store.work() as work:
            work.set("person", person, **{field: self.word(person)})

    def choose(self, store: Store) -> None:
        for entity, record, field in store.records.questions():
            if field and entity == "person":
                with store.work() as work:
                    work.choose(entity, record, **{field: self.word(record)})
                return

    def delete(self, store: Store) -> None:
        with store.work() as work:
            work.delete("person", self.dice.choice(self.people))

    def restore(self, store: Store) -> None:
        with store.work() as work:
            work.restore("person", self.dice.choice(self.people))

    def undo(self, store: Store) -> None:
        batches = store.reading.batches(20)
        if batches:
            with store.work() as work:
                work.undo(self.dice.choice(batches)[0])

    def erase(self, store: Store) -> None:
        person = self.dice.choice(self.people)
        with store.work() as work:
            work.delete("person", person)
        with store.work() as work:
            work.erase([("person", person)])
        self.erased.add(person)

    def merge(self, store: Store) -> None:
        merge(store, self.dice.choice([s for s in self.stores if s is not store]).path)

    def clone(self, store: Store) -> None:
        """An old backup comes back: the same desk id goes on from an earlier end."""
        copy = self.folder / f"{len(list(self.folder.iterdir()))}.praktikum"
        store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(store.path, copy)
        self.stores.append(open_store(copy, who="CL", sources=seeded(self.dice.randrange(10**9))))

    def meet(self) -> None:
        for _ in range(2):
            self.dice.shuffle(self.stores)
            for store in self.stores:
                for other in self.dice.sample(self.stores, len(self.stores)):
                    if other is not store:
                        merge(store, other.path)

    def close(self) -> None:
        for store in self.stores:
            store.close()


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**6), steps=st.lists(st.sampled_from(STEPS), min_size=8, max_size=40))
def test_desks_converge_and_lose_nothing(empty_file: Path, seed: int, steps: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desks = Desks(Path(folder), empty_file, seed)
        try:
            desks.step("add")
            for kind in steps:
                desks.step(kind)
            desks.meet()
            _hold_the_same(desks)
        finally:
            desks.close()


def _hold_the_same(desks: Desks) -> None:
    first = desks.stores[0]
    digests = {digest(store.file.connection) for store in desks.stores}
    assert len(digests) == 1, "desks differ"
    changes = list(first.reading.every())
    assert desks.acknowledged <= {c.id for c in changes}, "an acknowledged change is lost"
    folded = fold(changes)
    values = sorted((c.id, c.value) for c in changes)
    assert digest_of(values, folded, targets_in(changes)) in digests, "storage differs from the definition"
    for store in desks.stores:
        tables = _tables(store)
        store.rebuild()
        assert _tables(store) == tables, "a rebuild differs"
    _leave_no_byte(desks, folded)


def _leave_no_byte(desks: Desks, folded: dict[str, Folded]) -> None:
    for person in desks.erased:
        assert folded[person].life is Life.DEAD
    for store in desks.stores:
        store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        content = store.path.read_bytes()
        for person in desks.erased:
            for secret in desks.secrets[person]:
                assert secret.encode() not in content, "an erased value is left as bytes"


def _tables(store: Store) -> dict[str, list[object]]:
    connection = store.file.connection
    found: dict[str, list[object]] = {}
    for table in ("person", "affiliation", "emergency_contact", "question"):
        names = [r[1] for r in connection.execute(f'PRAGMA table_info("{table}")') if r[1] != "n"]
        listed = ", ".join(f'"{name}"' for name in names)
        found[table] = connection.execute(f'SELECT {listed} FROM "{table}" ORDER BY 1, 2').fetchall()
    return found


def test_another_office_is_refused(make_store: MakeStore, tmp_path: Path) -> None:
    mine = make_store()
    other = create_store(tmp_path / "other.praktikum", who="X", language="sv", sources=seeded(99))
    other.close()
    with pytest.raises(Refused):
        merge(mine, tmp_path / "other.praktikum")
