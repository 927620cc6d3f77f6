"""The helper: the only process that touches the share. It may hang; nobody waits for it.

It speaks in lines of JSON: one for each round, a beat while the drive answers, what it was told. It
listens for lines: ``now`` after a save, ``open`` with what the person has before her, ``leave``. When its
listener is gone, it ends.
"""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Callable
from typing import IO, Any, Final

from app.sharing.installation import Installation
from app.sharing.outcome import Round
from app.sharing.rounds import POLLS_FOR_OTHERS, Numbers, Sharer
from app.storage.merging import waiting_erasures
from app.storage.store import Store

EVERY: Final = 2.0
"""Seconds between two looks at the folder."""
PUBLISH_EVERY: Final = 5.0
"""Seconds between two carriers of one desk."""
IDLE: Final = 10.0
"""Seconds without a save after which what was erased is cleaned out of the file."""
QUICK: Final = 1.0
"""Seconds of a round under which a drive is quick enough for a snapshot after every sync."""
MOST_TOUCHED: Final = 2_000
"""More records than so many are told as "all"."""

Say = Callable[[dict[str, Any]], None]


class Attendant:
    """One desk's helper at work."""

    def __init__(
        self, store: Store, sharer: Sharer, installation: Installation, say: Say, numbers: Numbers
    ) -> None:
        """Begin with nothing published, so that the first round publishes at once."""
        self._store = store
        self._sharer = sharer
        self._installation = installation
        self._say = say
        self._numbers = numbers
        self._heard: queue.Queue[dict[str, Any]] = queue.Queue()
        self._published_at = -PUBLISH_EVERY
        self._saved_at = time.monotonic()
        self._changes = -1
        self._leaving = False
        self._snapshot: threading.Thread | None = None
        sharer.beat_with(beating(say))

    def listen(self, lines: IO[str]) -> None:
        """Hear what the listener says, on a thread of its own; the end of its lines ends the helper."""
        threading.Thread(target=self._hear, args=(lines,), daemon=True).start()

    def once(self) -> Round:
        """Do what one sync is: take in, publish, heal, clean, and keep the snapshot."""
        begun = time.monotonic()
        done = self._round(publish=True)
        quick = time.monotonic() - begun < QUICK
        for _ in range(POLLS_FOR_OTHERS - 1 if self._sharer.sees_others_missing else 0):
            done = _joined(done, self._round(publish=True))
        if self._sharer.may_keep_snapshot(done):
            done.snapshot = self._sharer.keep_snapshot(quiet=quick)
        if self._store.reading.meta("scrub") is not None:
            self._store.scrub()
        self._installation.note(self._store)
        self._tell(done)
        return done

    def attend(self) -> None:
        """Do round after round until told to leave; a last one publishes what waits."""
        while not self._leaving:
            done = self._round(publish=time.monotonic() - self._published_at >= PUBLISH_EVERY)
            self._sharer.look_around(done)
            self._tell(done)
            self._keep_snapshot(done)
            self._rest()
        self._round(publish=True)
        self._sharer.leave()
        self._installation.note(self._store)

    def _round(self, *, publish: bool) -> Round:
        done = self._sharer.round(self._numbers, publish=publish)
        if done.published:
            self._published_at = time.monotonic()
            self._installation.note(self._store)
        return done

    def _keep_snapshot(self, done: Round) -> None:
        """Write the snapshot beside the rounds: a large office on a slow drive takes minutes."""
        running = self._snapshot is not None and self._snapshot.is_alive()
        if not running and self._sharer.may_keep_snapshot(done):
            quiet = self._sharer.is_quiet
            self._snapshot = threading.Thread(
                target=self._sharer.keep_snapshot, kwargs={"quiet": quiet}, daemon=True
            )
            self._snapshot.start()

    def _rest(self) -> None:
        """Wait for the next look; a save brings it on, as far as publishing is not too often."""
        until = time.monotonic() + EVERY
        while not self._leaving and (left := until - time.monotonic()) > 0:
            try:
                heard = self._heard.get(timeout=left)
            except queue.Empty:
                break
            self._do(heard)
            if heard.get("now") and time.monotonic() - self._published_at >= PUBLISH_EVERY:
                return
        self._scrub_when_idle()

    def _do(self, heard: dict[str, Any]) -> None:
        if heard.get("leave"):
            self._leaving = True
        found = heard.get("open")
        if isinstance(found, list) and len(found) == 3:  # noqa: PLR2004 - entity, record, field
            self._sharer.presence.open = (str(found[0]), str(found[1]), str(found[2]))

    def _scrub_when_idle(self) -> None:
        count = self._store.reading.count()
        if count != self._changes:
            self._changes, self._saved_at = count, time.monotonic()
        if time.monotonic() - self._saved_at >= IDLE and self._store.reading.meta("scrub") is not None:
            self._store.scrub()

    def _hear(self, lines: IO[str]) -> None:
        for line in lines:
            try:
                heard = json.loads(line)
            except ValueError:
                continue
            if isinstance(heard, dict):
                self._heard.put(heard)
        self._heard.put({"leave": True})

    def _tell(self, done: Round) -> None:
        self._say({"round": as_json(done, len(self._store.records.questions()))})


def beating(say: Say) -> Callable[[], None]:
    """Return what says, now and then, that the drive has answered."""
    last = time.monotonic()

    def beat() -> None:
        nonlocal last
        if time.monotonic() - last >= EVERY:
            last = time.monotonic()
            say({"beat": True})

    return beat


def as_json(done: Round, questions: int) -> dict[str, Any]:
    """Return a round as plain JSON."""
    touched = [[one.entity, one.record, list(one.fields)] for one in done.touched]
    return {
        "taken": done.taken, "published": done.published, "waiting": done.waiting, "questions": questions,
        "touched": touched if len(touched) <= MOST_TOUCHED else "all",
        "healed": done.healed, "cleaned": done.cleaned, "late": done.late, "damaged": done.damaged,
        "foreign": done.foreign, "gaps": done.gaps, "parted": done.parted, "on_its_way": done.on_its_way,
        "erasures_asked": done.erasures_asked, "snapshot": done.snapshot,
        "other_office": done.other_office, "unseen": done.unseen,
        "trouble": done.hindered.kind.value if done.hindered else "",
        "here": [
            {"who": one.who, "entity": one.entity, "record": one.record, "field": one.field}
            for one in done.here
        ],
    }  # fmt: skip


def asked_to_erase(store: Store) -> int:
    """Return of how many people an erasure waits for a yes."""
    return len({target for change in waiting_erasures(store) for target in change.header.targets})


def _joined(first: Round, second: Round) -> Round:
    """Return what two rounds did, and how things stand after the second."""
    second.taken += first.taken
    second.published += first.published
    second.touched = (*first.touched, *second.touched)
    second.healed = [*first.healed, *second.healed]
    second.cleaned = [*first.cleaned, *second.cleaned]
    return second
