"""Desks of one office around a shared folder, and a person with a dice: what these tests stand on."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from pathlib import Path

from app.journal.fold import erased_targets, fold
from app.sharing.outcome import Round
from app.sharing.place import Place
from app.sharing.rounds import POLLS_FOR_OTHERS, Sharer
from app.storage.digest import digest, digest_of
from app.storage.store import Store, open_store
from tests.sharing.shaky_folder import FAULTS, Crash, ShakyFolder
from tests.storage.desks import desk_copy, seeded
from tests.storage.test_merge_properties import Desks
from tests.torture.meddling import Meddler
from tests.torture.reckoning import (
    is_sound,
    joined_from_journal,
    left_as_bytes,
    lost_values,
    replica_bytes,
    texts_on,
)

MOST_ROUNDS = 14
"""Within so many looks all round everybody must hold the same."""


class SharedOffice(Desks):
    """Two to eight desks, one share."""

    def __init__(self, folder: Path, empty: Path, seed: int, desks: int = 3) -> None:
        super().__init__(folder, empty, seed)
        self.seed = seed
        self.stores += [
            desk_copy(empty, folder / f"{i}.praktikum", seed * 10 + i + 1, f"P{i}") for i in range(3, desks)
        ]
        for spare in self.stores[desks:]:
            spare.close()
        del self.stores[desks:]
        (folder / "share").mkdir()
        self.place = Place(folder / "share" / "office.praktikum")
        self.meddler = Meddler(self.place, self.dice, folder / "attic")
        self._sharers: dict[Store, Sharer] = {}
        self.day = 1

    def sharer(self, store: Store) -> Sharer:
        """Return a desk's half, begun anew after a crash."""
        if store not in self._sharers:
            desk = str(store.reading.meta("desk"))
            chance = random.Random(self.dice.randrange(10**9))
            folder = ShakyFolder(self.place.journal, desk, chance)
            self._sharers[store] = Sharer(store, self.place, folder, today=lambda: f"day {self.day}")
        return self._sharers[store]

    def folder_of(self, store: Store) -> ShakyFolder:
        found = self.sharer(store).journal
        assert isinstance(found, ShakyFolder)
        return found

    def round(self, store: Store, *, quiet: bool = False) -> Round | None:
        """Let a desk do one round; None when it was killed in it."""
        try:
            done = self.sharer(store).round()
            if quiet and self.sharer(store).may_keep_snapshot(done):
                self.sharer(store).keep_snapshot(quiet=True)
        except Crash:
            del self._sharers[store]
            return None
        return done

    def note(self, store: Store) -> None:
        """Make one edit at a desk, and keep in mind that it was acknowledged."""
        person = self.dice.choice(self.people)
        with store.work() as work:
            work.set("person", person, title=self.word(person))
        self.acknowledged |= {change.id for change in store.reading.every()}

    def sync(self, store: Store) -> None:
        self.round(store, quiet=self.dice.random() < 0.2)
        if self.dice.random() < 0.2:
            self.meddler.keep_copies()

    def shaky(self, store: Store) -> None:
        """One round with the drive in a bad mood."""
        folder = self.folder_of(store)
        folder.mood, folder.often = self.dice.choice(FAULTS), self.dice.choice((0.1, 0.5, 1.0))
        self.round(store)
        folder.mood = ""

    def crash(self, store: Store) -> None:
        """A round that ends at one of its operations."""
        folder = self.folder_of(store)
        folder.then = self.dice.choice(("crash", "crash", "eio", "full", "gone"))
        folder.at = folder.operations + self.dice.randrange(1, 60)
        self.round(store)
        folder.at, folder.mood = 0, ""

    def meddle(self, store: Store) -> None:
        self.meddler.meddle()

    def restart(self, store: Store) -> None:
        self._sharers.pop(store, None)

    def meet(self, *, newcomer: bool = True) -> None:
        """Let everyone look until nothing comes any more, and again the next morning, with a newcomer."""
        for morning in range(2):
            self.next_morning()
            if morning and newcomer:
                replica = self.folder / f"new{len(self.stores)}.praktikum"
                sources = seeded(self.seed * 1_000 + len(self.stores))
                self.stores.append(joined_from_journal(self.place, replica, sources))
            still = 0
            for _ in range(MOST_ROUNDS):
                self.dice.shuffle(self.stores)
                done = [self.round(store, quiet=True) for store in self.stores]
                moved = any(d is None or d.taken or d.published or d.cleaned or d.healed for d in done)
                still = 0 if moved else still + 1
                if still == POLLS_FOR_OTHERS:
                    break

    def replaced(self, store: Store, exchange: Callable[[], object]) -> None:
        """Exchange the file of a desk while it is closed, and open it again."""
        at = self.stores.index(store)
        self._sharers.pop(store, None)
        store.close()
        for ending in ("-wal", "-shm"):
            store.path.with_name(store.path.name + ending).unlink(missing_ok=True)
        exchange()
        sources = seeded(self.dice.randrange(10**9))
        self.stores[at] = open_store(store.path, who=store.who, sources=sources)

    def next_morning(self) -> None:
        """Every desk begins anew."""
        self.day += 1
        self._sharers.clear()

    def scrub(self) -> None:
        """Clean every replica as an idle desk does, and write the snapshot anew."""
        for store in self.stores:
            if store.reading.meta("scrub") is not None:
                store.scrub()
            store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for store in self.stores:
            self.round(store)
            self.sharer(store).keep_snapshot(quiet=True)

    def wrongs(self, *, bytes_too: bool = True) -> list[str]:
        """Return everything that is not as it must be, each with the seed."""
        found = [*self._unequal(), *self._lost(), *self._corrupt()]
        if bytes_too:
            self.scrub()
            found += self._left()
        return [f"seed {self.seed}: {one}" for one in found]

    def _unequal(self) -> list[str]:
        found = []
        digests = {digest(store.file.connection) for store in self.stores}
        if len(digests) > 1:
            found.append(f"unequal: {len(digests)} digests at {len(self.stores)} desks")
        changes = list(self.stores[0].reading.every())
        values = sorted((c.id, c.value) for c in changes)
        if digest_of(values, fold(changes), erased_targets(changes)) not in digests:
            found.append("unequal: storage differs from the definition")
        return found

    def _lost(self) -> list[str]:
        found = []
        for store in self.stores:
            held = {change.id for change in store.reading.every()}
            found += [f"lost: {one} at {store.path.name}" for one in sorted(self.acknowledged - held)]
            found += [f"lost: the value of {one.id} at {store.path.name}" for one in lost_values(store)]
        return found

    def _corrupt(self) -> list[str]:
        return [f"corrupt: {store.path.name}" for store in self.stores if not is_sound(store)]

    def _left(self) -> list[str]:
        secrets = {secret.encode() for person in self.erased for secret in self.secrets.get(person, ())}
        places = [
            *texts_on(self.place.office.parent),
            *(part for s in self.stores for part in replica_bytes(s.path)),
        ]
        left = left_as_bytes(places, secrets)
        return [f"left as bytes: {secret.decode()} in {name}" for name, secret in left]

    def close(self) -> None:
        with contextlib.suppress(Exception):
            super().close()


ORDINARY = (
    "add", "set", "set", "set", "choose", "delete", "restore", "undo", "erase", "sync", "sync", "sync",
    "sync",
)  # fmt: skip
KINDS: dict[str, tuple[str, ...]] = {
    "ordinary": (),
    "a shaky drive": ("shaky", "shaky", "crash", "crash", "restart"),
    "files and clones": ("merge", "clone"),
    "a meddler": ("meddle", "meddle", "meddle"),
    "everything": ("shaky", "crash", "crash", "restart", "merge", "clone", "meddle", "meddle"),
}
"""What happens besides ordinary work."""


def lived(office: SharedOffice, kind: str, steps: int) -> None:
    """Let an office live some steps, and everybody meet at the end."""
    office.step("add")
    for step in random.Random(office.seed).choices(ORDINARY + KINDS[kind], k=steps):
        office.step(step)
    office.meet()
