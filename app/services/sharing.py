"""One office at many desks, as the person and the command line ask for it. The helper does the rest.

Nothing here touches a share: what does runs in a process of its own, which may hang.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from app.errors import Cancelled, Damaged, Refused, Told, Unavailable
from app.services.office import Office, new_office
from app.sharing.folder import Hindered, Trouble
from app.sharing.installation import Installation
from app.sharing.joining import SHARE
from app.sharing.place import Place, is_elsewhere, is_shared, place_of
from app.sharing.waiting import Waiting, waiting
from app.storage.merging import agree, waiting_erasures
from app.storage.renewing import make_new_office
from app.storage.store import Store
from app.text import LANGUAGES, Language, Text
from app.ulid import is_ulid

PATIENCE: Final = 45.0
"""Seconds of silence after which a drive counts as away; the helper is left behind."""
_STEP: Final = 0.05
Step = Callable[[], object]
HEARING: Final = "praktikum-hears-helper"
"""The name of each thread that hears a helper."""
_NOT_SHARED = Text(
    en="{path} is used at this desk alone, so there is nothing to share it with. Put a copy on the shared "
    "drive and open it there.",
    sv="{path} används bara här, så det finns inget att dela med. Lägg en kopia på den gemensamma enheten "
    "och öppna den där.",
    nb="{path} brukes bare her, så det er ingenting å dele med. Legg en kopi på fellesområdet og åpne den "
    "der.",
    da="{path} bruges kun her, så der er intet at dele med. Læg en kopi på fællesdrevet, og åbn den der.",
)
_COPIED = Text(
    en="{path} is a copy of an office you use at {others}. Say which it is: the same office (the place has "
    "moved), or a new one.",
    sv="{path} är en kopia av ett kontor som du använder på {others}. Säg vilket det är: samma kontor (det "
    "har flyttats) eller ett nytt.",
    nb="{path} er en kopi av et kontor du bruker på {others}. Si hvilket det er: det samme kontoret (det er "
    "flyttet) eller et nytt.",
    da="{path} er en kopi af et kontor, du bruger på {others}. Sig, hvilket det er: det samme kontor (det er "
    "flyttet) eller et nyt.",
)
_ON_NETWORK = Text(
    en="{path} stands on a network or in a synced folder. Your own copy of an office must be on this "
    "computer alone: choose another folder, or set PRAKTIKUM_HOME to one on its disk.",
    sv="{path} ligger på ett nätverk eller i en synkad mapp. Din egen kopia av ett kontor ska bara finnas på "
    "den här datorn: välj en annan mapp eller låt PRAKTIKUM_HOME peka på en mapp på datorns disk.",
    nb="{path} ligger på et nettverk eller i en synkronisert mappe. Din egen kopi av et kontor skal bare "
    "ligge på denne datamaskinen: velg en annen mappe, eller la PRAKTIKUM_HOME peke på en mappe på disken "
    "i den.",
    da="{path} ligger på et netværk eller i en synkroniseret mappe. Din egen kopi af et kontor skal kun "
    "ligge på denne computer: vælg en anden mappe, eller lad PRAKTIKUM_HOME pege på en mappe på "
    "computerens disk.",
)
_JOURNAL_THERE = Text(
    en="An office stands here already: its journal is {path}. Open that office, or choose another name.",
    sv="Här finns redan ett kontor: dess journal är {path}. Öppna det kontoret eller välj ett annat namn.",
    nb="Her finnes det allerede et kontor: journalen er {path}. Åpne det kontoret, eller velg et annet navn.",
    da="Her står allerede et kontor: dets journal er {path}. Åbn det kontor, eller vælg et andet navn.",
)


class Copied(Refused):
    """An office stands at a second place: the person says whether it is the same one."""


class Elsewhere(Refused):
    """The folder belongs to another office."""


class Helping:
    """A helper process, heard line by line. It is never waited for longer than asked."""

    def __init__(self, *arguments: str) -> None:
        """Start it."""
        self._process = subprocess.Popen(  # noqa: S603 - the program itself
            helper_command(*arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=helper_environment(), text=True, encoding="utf-8", start_new_session=True,
        )  # fmt: skip
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, name=HEARING, daemon=True).start()

    def events(self, patience: float = PATIENCE, step: Step | None = None) -> Iterator[dict[str, Any]]:
        """Yield what it says until it ends; after too long a silence leave it behind, with ``Hindered``.

        ``step`` is called now and then; what it raises ends the helper.
        """
        while (line := self._next(patience, step)) is not None:
            found = json.loads(line)
            if "told" in found:
                raise told_again(found["told"])
            yield found

    def say(self, **words: Any) -> None:
        """Tell it something; a helper that is gone hears nothing."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):
                self._process.stdin.write(json.dumps(words) + "\n")
                self._process.stdin.flush()

    def leave(self) -> None:
        """Let it publish what waits and end; it is not waited for."""
        self.say(leave=True)

    def leave_behind(self) -> None:
        """End it if it can be ended; one that hangs in the drive stays behind and harms nothing."""
        self._process.kill()

    def _next(self, patience: float, step: Step | None) -> str | None:
        until = time.monotonic() + patience
        try:
            while (left := until - time.monotonic()) > 0:
                if step is not None:
                    step()
                with contextlib.suppress(queue.Empty):
                    return self._lines.get(timeout=left if step is None else min(left, _STEP))
        except Cancelled:
            self.leave_behind()
            raise
        self.leave_behind()
        raise Hindered(Trouble.AWAY, Path())

    def _read(self) -> None:
        """Hear it out on a thread of its own, and leave nothing of it open when it has ended."""
        process = self._process
        if process.stdout is not None and process.stdin is not None:
            with process.stdout as lines:
                for line in lines:
                    self._lines.put(line)
            process.wait()
            with contextlib.suppress(OSError):
                process.stdin.close()
        self._lines.put(None)


def helper_command(*arguments: str) -> list[str]:
    """Return how the helper is started, in the installed program and out of it."""
    if getattr(sys, "frozen", False):
        name = "praktikum-cli.exe" if sys.platform == "win32" else "praktikum-cli"
        return [str(Path(sys.executable).with_name(name)), "helper", *arguments]
    return [sys.executable, "-m", "app", "helper", *arguments]


def helper_environment() -> dict[str, str]:
    """Return the environment of the helper: the same program, whatever folder it is started in."""
    root = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known))), "PYTHONUTF8": "1"}


def needs_fetching(path: Path) -> bool:
    """Say whether an office stands on a share and has no replica here yet."""
    place = place_of(path)
    if Installation().replica(place.office) is not None:
        return False
    return is_shared(path)


def fetch(path: Path, who: str, *, same: bool = False, step: Step | None = None) -> None:
    """Make this person's replica of a shared office, through the helper; ``step`` may stop it."""
    place = place_of(path)
    _must_be_local(Installation().folder)
    try:
        for _ in Helping("fetch", str(place.office), who, *(["same"] if same else [])).events(step=step):
            continue
    except Hindered as hindered:
        raise Hindered(hindered.kind, place.office.parent) from hindered


def begin_office(
    path: Path, *, name: str, country: str, language: Language, who: str = "", step: Step | None = None
) -> Office:  # fmt: skip
    """Make an office file; on a network drive a shared office, with this person's replica here."""
    place = place_of(path)
    if is_local_journal(place):
        raise Refused(_JOURNAL_THERE.fill(path=place.journal), where=str(path))
    if not is_elsewhere(place.office):
        return new_office(path, name=name, country=country, language=language, who=who)
    installation = Installation()
    replica = installation.new_replica()
    replica.parent.mkdir(parents=True)
    office = new_office(replica, name=name, country=country, language=language, who=who)
    office.store.memory.keep(SHARE, str(place.office))
    office.store.close()  # the log is folded into the file, which is all that another process knows it by
    try:
        sync(office, step=step)
    except Told:
        office.close()
        raise
    installation.settle(place.office, str(office.store.reading.meta("office")), replica)
    return office


def is_local_journal(place: Place) -> bool:
    """Say whether the journal of an office stands where a new one shall begin; a network is not asked."""
    return not is_elsewhere(place.office) and place.journal.is_dir()


def join(share: Path, file: Path, who: str, *, step: Step | None = None) -> None:
    """Make a replica of a shared office where the person says; ``step`` may stop it."""
    place = place_of(share)
    _must_be_local(file)
    try:
        for _ in Helping("join", str(place.office), str(file.absolute()), who).events(step=step):
            continue
    except Hindered as hindered:
        raise Hindered(hindered.kind, place.office.parent) from hindered


def _must_be_local(path: Path) -> None:
    """Refuse to keep a live database on a network: there it would be harmed sooner or later."""
    if is_elsewhere(place_of(path).office):
        raise Refused(_ON_NETWORK.fill(path=path), where=str(path))


def attend(office: Office) -> Iterator[dict[str, Any]]:
    """Sync round after round, until the caller has enough; yield what each did."""
    helping = Helping("attend", str(office.path), office.store.who)
    try:
        for event in helping.events(10 * PATIENCE):
            if "round" in event:
                yield event["round"]
    finally:
        helping.leave()


def share_of(store: Store) -> Place | None:
    """Return the place on the drive that a replica belongs to; None for an office of one desk."""
    found = store.memory.of(SHARE)
    return Place(Path(found)) if found else None


def sync(office: Office, *, patience: float = PATIENCE, step: Step | None = None) -> dict[str, Any]:
    """Take in what others did and publish what was done here; return what happened, as plain JSON."""
    place = share_of(office.store)
    if place is None:
        raise Refused(_NOT_SHARED.fill(path=office.path), where=str(office.path))
    found: dict[str, Any] = {}
    try:
        for event in Helping("sync", str(office.path), office.store.who).events(patience, step):
            found = event.get("round", found)
    except Hindered as hindered:
        raise Hindered(hindered.kind, place.journal) from hindered
    if not found:
        raise Hindered(Trouble.AWAY, place.journal)
    office.tell_all()
    return found


def move_share(office: Office, place: Place) -> None:
    """Say that the shared office stands at another place now: a new drive letter, a new server."""
    office.store.memory.keep(SHARE, str(place.office))
    installation = Installation()
    number = str(office.store.reading.meta("office"))
    installation.forget(installation.elsewhere(number, place.office))
    installation.settle(place.office, number, office.path)


def waiting_here(office: Office) -> Waiting:
    """Return what is saved here and not known to stand on the share."""
    return waiting(office.store)


def people_to_erase(office: Office) -> int:
    """Return how many people an erasure would take that waits for a yes at this desk."""
    targets = {target for change in waiting_erasures(office.store) for target in change.header.targets}
    return sum(map(is_ulid, targets))


def agree_to_erase(office: Office) -> None:
    """Say yes to the erasures that wait; a lead's word."""
    office.needs_lead()
    agree(office.store)
    office.tell_all()


def as_new_office(source: Path, target: Path) -> None:
    """Make a copied office a new one, at a new place; the copy itself is left as it is."""
    make_new_office(source, target)


def told_again(found: Mapping[str, Any]) -> Told:
    """Return what the helper was told, for this process to tell."""
    text = Text(**{code: str(found["text"][code]) for code in LANGUAGES})
    kinds: dict[str, type[Told]] = {"Refused": Refused, "Damaged": Damaged, "Copied": Copied}
    return kinds.get(str(found["kind"]), Unavailable)(text)


def copied(path: Path, others: list[Path]) -> Copied:
    """Return the question about an office that stands at a second place."""
    return Copied(_COPIED.fill(path=path, others=", ".join(map(str, others))), where=str(path))
