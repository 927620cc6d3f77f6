"""A desk of the long torture: a process that saves and syncs until it is killed."""

from __future__ import annotations

import random
import time
import traceback
from collections.abc import Iterable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from attrs import frozen

from app.sharing.installation import Installation
from app.sharing.outcome import Round
from app.sharing.place import Place
from app.sharing.rounds import POLLS_FOR_OTHERS, Sharer
from app.storage.digest import digest
from app.storage.store import Store, open_store
from tests.torture.edits import Editor, changes_of, tag
from tests.torture.reckoning import is_sound, left_as_bytes, lost_values, replica_bytes

SNAPSHOT_EVERY: Final = 25
LONGEST_BURST: Final = 30


@frozen(kw_only=True)
class Seat:
    """Where a desk is: its replica, its installation's folder, its way to the share, its person."""

    number: int
    replica: Path
    home: Path
    office: Path

    @property
    def place(self) -> Place:
        """Return the shared office as this desk sees it."""
        return Place(self.office)

    def open(self) -> tuple[Store, Installation]:
        """Open the replica as the program does: known to its installation, or under a new desk id."""
        store = open_store(self.replica, who=f"P{self.number}")
        installation = Installation(self.home)
        installation.recognise(store)
        return store, installation


def at_work(seat: Seat, seed: int, rate: float, line: Connection) -> None:
    """Save in bursts, ``rate`` a second all in all, and sync between them; tell each save that is kept."""
    try:
        store, installation = seat.open()
        dice = random.Random(seed)
        editor, sharer = Editor(store, dice), Sharer(store, seat.place, today=lambda: str(seed))
        while True:
            began, saves = time.monotonic(), dice.randrange(1, LONGEST_BURST)
            for _ in range(saves):
                _save(editor, line)
            _sync(sharer, installation, line, with_snapshot=dice.randrange(SNAPSHOT_EVERY) == 0)
            time.sleep(max(0.0, saves / rate - (time.monotonic() - began)))
    except Exception:  # noqa: BLE001 - whatever stops a desk is a finding, told with where it happened
        line.send(("wrong", traceback.format_exc()))


def settle(seat: Seat, day: str, line: Connection) -> None:
    """Do rounds until nothing comes any more; tell whether anything moved at all."""
    store, installation = seat.open()
    sharer = Sharer(store, seat.place, today=lambda: day)
    rounds = [_round(sharer, with_snapshot=True) for _ in range(POLLS_FOR_OTHERS + 2)]
    if store.reading.meta("scrub") is not None:
        store.scrub()
    store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    installation.note(store)
    line.send((any(_moved(done) for done in rounds), rounds[-1].damaged, rounds[-1].waiting))
    store.close()


def reckon(seat: Seat, acknowledged: dict[str, int], line: Connection) -> None:
    """Tell the digest of a replica, how many acknowledged saves it lacks, and all that is not sound."""
    store, _ = seat.open()
    lost = [batch for batch, changes in acknowledged.items() if changes_of(store, batch) != changes]
    lost += [change.id for change in lost_values(store)]
    wrong = [] if is_sound(store) else ["the integrity check"]
    erased = store.reading.targets()
    wrong += [
        f"left as bytes: {w.decode()}" for _, w in left_as_bytes(replica_bytes(seat.replica), tags(erased))
    ]
    line.send((digest(store.file.connection), lost, wrong, len(store.records.questions()), sorted(erased)))
    store.close()


def tags(erased: Iterable[str]) -> list[bytes]:
    """Return the words that must stand nowhere any more."""
    return [tag(person).encode() for person in erased]


def _save(editor: Editor, line: Connection) -> None:
    began = time.perf_counter()
    saved = editor.save()
    if saved:
        line.send(("saved", *saved, time.perf_counter() - began))


def _sync(sharer: Sharer, installation: Installation, line: Connection, *, with_snapshot: bool) -> None:
    done = _round(sharer, with_snapshot=with_snapshot)
    installation.note(sharer.store)
    line.send(("round", done.hindered.kind.value if done.hindered else ""))


def _round(sharer: Sharer, *, with_snapshot: bool) -> Round:
    done = sharer.round()
    if with_snapshot and sharer.may_keep_snapshot(done):
        sharer.keep_snapshot(quiet=True)
    return done


def _moved(done: Round) -> bool:
    return bool(done.taken or done.published or done.cleaned or done.healed or done.hindered)
