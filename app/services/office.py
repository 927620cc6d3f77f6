"""An office at work: one open file, the person at the desk, and who wants to hear of changes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from app.domain.catalogue import entity_named
from app.errors import Refused
from app.sharing.installation import Installation
from app.sharing.place import place_of
from app.storage.repository import Repository
from app.storage.store import Store, create_store, open_store
from app.storage.work import Saved, Sources, Touched, Work
from app.text import Language, Text

Listener = Callable[[Saved], None]

NO_RIGHT = Text(
    en="This needs the role lead. Ask the person who leads the office.",
    sv="Det här kräver rollen ansvarig. Be den som är ansvarig för kontoret.",
    nb="Dette krever rollen ansvarlig. Spør den som er ansvarlig for kontoret.",
    da="Det kræver rollen ansvarlig. Spørg den, der er ansvarlig for kontoret.",
)


class Office:
    """The office a person has open. Every change goes through ``work`` and is told to the listeners."""

    def __init__(
        self, store: Store, now: Callable[[], datetime], *, copied_from: tuple[Path, ...] = ()
    ) -> None:
        """Use ``open_office`` or ``new_office``."""
        self.store = store
        self.copied_from = copied_from
        self._now = now
        self._listeners: list[Listener] = []

    @property
    def path(self) -> Path:
        """Return where the office file stands."""
        return self.store.path

    @property
    def language(self) -> Language:
        """Return the office's own language."""
        return self.store.language

    @property
    def records(self) -> Repository:
        """Return the records, to read."""
        return self.store.records

    @property
    def today(self) -> date:
        """Return the date at the desk."""
        return self._now().date()

    @property
    def role(self) -> str:
        """Return the role of the person at the desk.

        An office without users has only leads; who works here no more is a reader.
        """
        users = self.records.of("app_user")
        mine = [u for u in users if u.initials == self.store.who]
        if not mine:
            return "coordinator" if users else "lead"
        return next((str(u.role) for u in mine if u.state == "active"), "reader")

    def needs_lead(self) -> None:
        """Refuse what only a lead may do."""
        if self.role != "lead":
            raise Refused(NO_RIGHT, where="role")

    @contextlib.contextmanager
    def work(self, title: str = "") -> Iterator[Work]:
        """Write in one batch; listeners hear of it when it is safe on the disk."""
        with self.store.work() as work:
            yield work
            if title:
                work.log({"kind": "title", "title": title})
        self._tell(work.saved)

    def tell_all(self, touched: tuple[Touched, ...] = ()) -> None:
        """Tell the listeners what came from elsewhere; nothing named says that anything may have changed."""
        self._tell(Saved(batch="", touched=touched))

    def listen(self, listener: Listener) -> None:
        """Call a listener after each saved batch."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Close the file; the installation remembers where this desk's chain ends."""
        if not self.store.file.read_only:
            Installation().note(self.store)
        self.store.close()

    def _tell(self, saved: Saved) -> None:
        for listener in tuple(self._listeners):
            listener(saved)


def new_office(
    path: Path, *, name: str, country: str, language: Language, who: str = "", sources: Sources | None = None
) -> Office:
    """Make an office file with the office's own record in it."""
    store = create_store(path, who=who, language=language, sources=sources)
    Installation().note(store)
    office = Office(store, sources.now if sources else _local_now)
    try:
        with office.work() as work:
            work.add(
                "office", {"name": name, "country": country, "default_language": language, **_rules(country)}
            )
    except BaseException:
        office.close()
        for ending in ("", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        raise
    return office


def open_office(path: Path, *, who: str = "", sources: Sources | None = None) -> Office:
    """Open an office file; of a shared one this person's replica.

    A copied, cloned or restored file gets a desk id of its own: ``copied_from`` names where else the
    office was opened here.
    """
    installation, place = Installation(), place_of(path)
    replica = installation.replica(place.office)
    store = open_store(replica or path, who=who, sources=sources)
    is_copy = installation.recognise(store)
    number = str(store.reading.meta("office"))
    elsewhere = installation.elsewhere(number, place.office) if is_copy and replica is None else []
    if replica is None and not store.file.read_only:
        installation.settle(place.office, number, store.path)
    return Office(store, sources.now if sources else _local_now, copied_from=tuple(elsewhere))


def _local_now() -> datetime:
    return datetime.now(UTC).astimezone()


def _rules(country: str) -> dict[str, str]:
    calendars = entity_named("office").fields["holiday_calendar"].choices
    return {"holiday_calendar": country if country in calendars else "none"}
