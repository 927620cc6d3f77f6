"""T11, long: hostile carriers taken in one after the other, and office files with flipped bits merged."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from app.errors import Told
from app.journal.carrier import unpack
from app.journal.change import Unsound
from app.storage.digest import digest
from app.storage.merging import merge
from app.storage.store import Store, open_store
from tests.storage.desks import desk_copy
from tests.storage.test_hostile import _hostile, _is_sound, _source, _take
from tests.torture.count import Count


def carriers(empty: Path, seed: int, count: Count, number: int = 500) -> None:
    """Offer a desk hostile carriers; it must stay sound."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        stores: list[Store] = []

        def make(desk: int = 1, who: str = "AL") -> Store:
            stores.append(desk_copy(empty, Path(folder) / f"{len(stores)}.praktikum", desk, who))
            return stores[-1]

        _, run = _source(make)
        victim = make(8)
        for _ in range(number):
            try:
                came = unpack(*_hostile(dice, run), run.office)
            except Unsound:
                count.add("hostile carriers refused")
                continue
            count.add("hostile carriers read")
            _take(victim, came)
        try:
            _is_sound(victim)
        except AssertionError as error:
            count.fail("corrupt", f"hostile carriers, seed {seed}: {error}")
        for store in stores:
            store.close()


def flipped(empty: Path, seed: int, count: Count) -> None:
    """Merge a copy with flipped bits: it is told, or only what fits is taken; ours stays sound."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        mine = desk_copy(empty, Path(folder) / "mine.praktikum", 1)
        other = desk_copy(empty, Path(folder) / "other.praktikum", 2)
        _fill(other, dice)
        other.close()
        torn = Path(folder) / "torn.praktikum"
        shutil.copyfile(other.path, torn)
        _flip(torn, dice)
        before = digest(mine.file.connection)
        try:
            done = merge(mine, torn)
            count.add("flipped files: changes left out", done.unsound)
            count.add("flipped files read")
        except Told:
            count.add("flipped files told")
            if digest(mine.file.connection) != before:
                count.fail("corrupt", f"a refused merge left traces, seed {seed}")
        merge(mine, other.path)
        again = open_store(other.path)
        merge(again, mine.path)
        if digest(mine.file.connection) != digest(again.file.connection):
            count.fail("unequal", f"after a flipped copy, seed {seed}")
        again.close()
        mine.close()


def _fill(store: Store, dice: random.Random) -> None:
    row = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}
    for _ in range(dice.randrange(3, 12)):
        with store.work() as work:
            people = work.add_many("person", [row] * dice.randrange(1, 20))
        with store.work() as work:
            work.set("person", dice.choice(people), title="Dr")
    store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _flip(path: Path, dice: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(dice.choice((3, 60, 600))):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(content)
