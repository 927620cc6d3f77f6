"""A shared folder for the window's tests: a colleague in this process, helpers that do as they are told."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app.services.office import Office
from app.sharing.joining import join
from app.sharing.place import place_of
from app.sharing.presence import Presence
from app.sharing.rounds import Sharer
from app.storage.store import Store

SCRIPT = """
import json, os, sys, time
log = open(sys.argv[2], "a", buffering=1)
log.write(json.dumps({"pid": os.getpid()}) + "\\n")
for step in json.loads(sys.argv[1]):
    if isinstance(step, (int, float)):
        time.sleep(step)
    elif step == "end":
        sys.exit(1)
    else:
        print(json.dumps(step), flush=True)
for line in sys.stdin:
    log.write(line)
"""


class PretendedHelper:
    """A process that speaks a plan and writes down what it hears."""

    def __init__(self, folder: Path, *plan: object) -> None:
        self.plan = plan
        self.log = folder / f"helper{len(list(folder.glob('helper*')))}.log"

    def __call__(self, office: Office) -> Sequence[str]:
        return [sys.executable, "-S", "-E", "-c", SCRIPT, json.dumps(self.plan), str(self.log)]

    @property
    def lines(self) -> list[dict[str, Any]]:
        text = self.log.read_text("utf-8") if self.log.exists() else ""
        return [json.loads(line) for line in text.splitlines()]

    @property
    def pids(self) -> list[int]:
        return [line["pid"] for line in self.lines if "pid" in line]

    @property
    def heard(self) -> list[dict[str, Any]]:
        return [line for line in self.lines if "pid" not in line]

    @property
    def runs(self) -> bool:
        return any(Path(f"/proc/{pid}/fd").exists() and _is_alive(pid) for pid in self.pids)

    def end(self) -> None:
        """End what hangs; the number of each process was written down by itself."""
        for pid in self.pids:
            if _is_alive(pid):
                os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def told(**other: Any) -> dict[str, Any]:
    """Return a round as the helper tells it: nothing happened but what is named."""
    quiet: dict[str, Any] = {
        "taken": 0, "published": 0, "waiting": 0, "questions": 0, "touched": [], "healed": [], "cleaned": [],
        "late": [], "damaged": [], "foreign": [], "gaps": [], "parted": [], "on_its_way": [],
        "erasures_asked": 0, "snapshot": False, "other_office": False, "unseen": False, "trouble": "",
        "here": [],
    }  # fmt: skip
    return {"round": {**quiet, **other}}


def put_on_share(office: Path, folder: Path) -> Path:
    """Put an office on a shared drive, as a person does who copies the file there."""
    folder.mkdir()
    place = Path(shutil.copy(office, folder / "office.praktikum"))
    (folder / "office.praktikum.journal").mkdir()
    return place


class Colleague:
    """Another desk of the office, in this process: what she does goes through the real folder."""

    def __init__(self, share: Path, file: Path, who: str = "MK") -> None:
        self.store: Store = join(place_of(share), file, who=who)
        self.sharer = Sharer(self.store, place_of(share))

    @property
    def presence(self) -> Presence:
        return self.sharer.presence

    def look(self) -> None:
        """Do a round, and say that she is here."""
        self.sharer.look_around(self.sharer.round())

    def change(self, entity: str, record: str, **values: Any) -> None:
        with self.store.work() as work:
            work.set(entity, record, **values)
        self.look()

    def close(self) -> None:
        self.store.close()


Make = Callable[..., PretendedHelper]
