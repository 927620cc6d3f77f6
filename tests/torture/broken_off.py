"""Killed at any moment, the disk full at any byte: what was acknowledged is there, nothing is half there."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.storage.store import open_store
from tests.torture.count import Count

DESK = """
import sys
from pathlib import Path
from app.storage.store import open_store
if sys.argv[2] != "0":
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limit = Path(sys.argv[1]).stat().st_size + int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
from app.errors import Unavailable
store = open_store(Path(sys.argv[1]), who="AL")
n = len(store.records.of("person"))
row = {"family_name": "y" * 300, "language": "sv", "data_source": "office"}
try:
    while True:
        with store.work() as work:
            person = work.add("person", {"given_name": str(n), **row})
            work.set("person", person, title="Dr")
        n += 1
        print(n, flush=True)
except Unavailable as full:
    print("full", flush=True)
"""


def broken_off(empty: Path, seed: int, count: Count, turns: int = 5) -> None:
    """Let a desk write until it is killed or its disk is full, again and again on the same file."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.praktikum"
        shutil.copyfile(empty, path)
        held = 0
        for _ in range(turns):
            full = dice.random() < 0.4
            limit = dice.randrange(20_000, 600_000) if full else 0
            held = _one(path, held, dice, count, limit=limit, seed=seed)


def _one(path: Path, held: int, dice: random.Random, count: Count, *, limit: int, seed: int) -> int:
    command = [sys.executable, "-c", DESK, str(path), str(limit)]
    desk = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert desk.stdout is not None
    first = desk.stdout.readline()
    if not limit:
        time.sleep(dice.random() * 0.3)
        desk.send_signal(signal.SIGKILL)
    rest, _ = desk.communicate(timeout=120)
    said = [int(line) for line in (first + rest).splitlines() if line.isdigit()]
    count.add("disks full" if limit else "desks killed")
    return _look(path, max([held, *said]), held, count, seed)


def _look(path: Path, acknowledged: int, held: int, count: Count, seed: int) -> int:
    store = open_store(path)
    people = store.records.of("person")
    if len(people) < acknowledged:
        count.fail("lost", f"broken off, seed {seed}: {acknowledged - len(people)} acknowledged saves")
    if any(one.title != "Dr" for one in people):
        count.fail("corrupt", f"broken off, seed {seed}: half a unit of work is on the disk")
    if store.file.connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        count.fail("corrupt", f"broken off, seed {seed}: the integrity check")
    count.add("broken off: edits acknowledged", acknowledged - held)
    store.close()
    return len(people)
