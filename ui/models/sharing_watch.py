"""The window's side of a shared office: the helper is started, heard, told of saves and never waited for."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen
from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Told
from app.services.arrivals import take_notice
from app.services.office import Office
from app.services.shared_place import move, needs_newer, work_locally, works_locally
from app.services.sharing import (
    helper_command,
    helper_environment,
    people_to_erase,
    share_of,
    told_again,
    waiting_here,
)
from app.text import Language
from ui.models.helper_process import HelperProcess
from ui.models.share_standing import ShareStanding, ShareState, colleagues, findings, state_after

MANY: Final = 50
"""A round that brings more changes than so many is told in a sentence."""
LONG_AWAY: Final = timedelta(days=1)
MOST_STARTS: Final = 4
"""So often in a row the helper is started before sharing counts as stopped."""


@frozen(kw_only=True)
class Pace:
    """Seconds between the steps of the watch; tests go faster."""

    silence: float = 20.0
    """A helper silent for longer than this hangs in the drive."""
    rest: float = 5.0
    """Before a helper that ended is started again."""
    beat: float = 1.0
    """Between two looks; no more than one line about what is open goes out in it."""
    count: float = 60.0
    """What waits is counted at least this often."""


USUAL: Final = Pace()
Command = Callable[[Office], Sequence[str]]


class SharingWatch(QObject):
    """One office and its drive. Without a drive it stands still."""

    changed = Signal()
    """The standing is another."""
    arrived = Signal(object)
    """What colleagues changed: a list of ``Arrival``, empty when it was too much to name."""
    looked = Signal()
    """A round was told."""
    came_home = Signal(int, int, int)
    """Much came in, or the drive was away for long: taken in, published, questions."""
    back = Signal()
    """The drive answers as it should, for the first time or again."""
    erasure_asked = Signal(int)
    """An erasure of so many people waits for a yes."""

    def __init__(
        self, office: Office, language: Language, parent: QObject, *, command: Command | None = None,
        pace: Pace = USUAL,
    ) -> None:  # fmt: skip
        """Look at what is known without the drive; ``begin`` starts the helper."""
        super().__init__(parent)
        self._office = office
        self._language = language
        self._command = command or _helper_of
        self._pace = pace
        self._helper: HelperProcess | None = None
        self._starts = 0
        self._heard_at = self._counted_at = 0.0
        self._open: tuple[str, str, str] = ("", "", "")
        self._told_open = self._open
        self._asked_about = 0
        self._was_away_since: datetime | None = None
        self._beat = QTimer(self, interval=int(pace.beat * 1000))
        self._beat.timeout.connect(self._look)
        self._again = QTimer(self, singleShot=True, interval=int(pace.rest * 1000))
        self._again.timeout.connect(self._start)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._count)
        self._standing = ShareStanding(state=self._first_state())

    @property
    def standing(self) -> ShareStanding:
        """Return how things stand."""
        return self._standing

    @property
    def place(self) -> Path | None:
        """Return the office file on the drive; None for an office of this computer alone."""
        found = share_of(self._office.store)
        return found.office if found is not None else None

    @property
    def is_shared(self) -> bool:
        """Say whether the office has a drive."""
        return self.place is not None

    def begin(self, seen: datetime | None = None) -> None:
        """Start the helper; ``seen`` is when the drive answered last, as far as anybody remembers."""
        self._was_away_since = seen
        self._show(evolve(self._standing, state=self._first_state(), seen=seen or self._standing.seen))
        if self.is_shared:
            self._count()
            self._beat.start()
            if self._standing.state is not ShareState.LOCALLY:
                self._starts = 0
                self._start()

    def after_save(self, batch: str) -> None:
        """Count what waits; after this person's own save, ask for it to be published."""
        if self.is_shared:
            self._soon.start()
            if batch and self._helper is not None:
                self._helper.say(now=True)

    def now(self) -> None:
        """Look at once, as a person asked; a helper that gave up is started again."""
        if self._helper is not None:
            self._helper.say(now=True)
        elif self.is_shared:
            self.begin()

    def show_open(self, entity: str, record: str, field: str) -> None:
        """Tell colleagues, at the next beat, what this person has open."""
        self._open = (entity, record, field)

    def choose_locally(self, *, locally: bool) -> None:
        """Leave the drive alone, or share again."""
        work_locally(self._office, locally=locally)
        if locally:
            self._part()
            self._show(evolve(self._standing, state=ShareState.LOCALLY, here=()))
        else:
            self.begin()

    def move(self, path: Path) -> None:
        """Follow the office to another place on a drive."""
        self._part()
        move(self._office, path)
        self.begin()

    def leave(self) -> None:
        """Let the helper publish and end; it is not waited for."""
        self._beat.stop()
        self._soon.stop()
        self._part()

    def _first_state(self) -> ShareState:
        if needs_newer(self._office):
            return ShareState.NEWER
        if not self.is_shared:
            return ShareState.ALONE
        return ShareState.LOCALLY if works_locally(self._office) else ShareState.LOOKING

    def _start(self) -> None:
        self._starts += 1
        self._heard_at = time.monotonic()
        self._told_open = ("", "", "")
        self._helper = HelperProcess(self._command(self._office), helper_environment(), self)
        self._helper.heard.connect(self._hear)
        self._helper.ended.connect(self._ended)

    def _part(self) -> None:
        self._again.stop()
        if self._helper is not None:
            self._helper.leave()
            self._helper.deleteLater()
            self._helper = None

    def _ended(self) -> None:
        """Take the end of a helper that nobody sent away: it is started again, a few times."""
        self._part()
        if self._starts < MOST_STARTS:
            self._again.start()
        else:
            self._show(evolve(self._standing, state=ShareState.STOPPED, here=()))

    def _look(self) -> None:
        now = time.monotonic()
        if self._helper is not None and now - self._heard_at > self._pace.silence:
            self._show(evolve(self._standing, state=ShareState.AWAY, here=()))
        if self._helper is not None and self._open != self._told_open:
            self._told_open = self._open
            self._helper.say(open=list(self._open))
        if now - self._counted_at >= self._pace.count:
            self._count()

    def _hear(self, found: Mapping[str, Any]) -> None:
        self._heard_at = time.monotonic()
        told = found.get("round")
        if isinstance(told, dict):
            self._starts = 0
            self._take(told)
        elif isinstance(found.get("told"), dict):
            reason: Told = told_again(found["told"])
            self._show(evolve(self._standing, reason=reason.of(self._language)))

    def _take(self, told: Mapping[str, Any]) -> None:
        state = ShareState.NEWER if needs_newer(self._office) else state_after(told)
        was, reached = self._standing.state, state is ShareState.SHARED
        answered = state not in {ShareState.AWAY, ShareState.LOOKING}
        seen = datetime.now().astimezone() if answered else self._standing.seen
        self._count(
            state=state, seen=seen, here=colleagues(told), findings=findings(told), reason=""
        )  # fmt: skip
        if told.get("touched"):
            self.arrived.emit(take_notice(self._office, told["touched"]))
        if reached:
            self._tell_home(told)
            if was is not ShareState.SHARED:
                self.back.emit()
        self._ask_to_erase(told)
        self.looked.emit()

    def _tell_home(self, told: Mapping[str, Any]) -> None:
        since, self._was_away_since = self._was_away_since, None
        long_away = since is not None and datetime.now().astimezone() - since > LONG_AWAY
        moved = (int(told.get("taken", 0)), int(told.get("published", 0)))
        if moved[0] > MANY or (long_away and any(moved)):
            self.came_home.emit(*moved, int(told.get("questions", 0)))

    def _ask_to_erase(self, told: Mapping[str, Any]) -> None:
        people = people_to_erase(self._office) if told.get("erasures_asked") else 0
        if people and people != self._asked_about:
            self.erasure_asked.emit(people)
        self._asked_about = people

    def _count(self, **other: Any) -> None:
        """Count what waits here; the drive is not asked."""
        found = waiting_here(self._office)
        self._counted_at = time.monotonic()
        self._show(evolve(self._standing, waiting=found.saves, waiting_since=found.since, **other))

    def _show(self, standing: ShareStanding) -> None:
        """Take a standing; the minute of the last look alone is nothing new to see."""
        same = evolve(standing, seen=self._standing.seen) == self._standing
        if standing.state is ShareState.AWAY:
            self._was_away_since = self._was_away_since or standing.seen
        self._standing = standing
        if not same or standing.waiting:
            self.changed.emit()


def _helper_of(office: Office) -> Sequence[str]:
    return helper_command("attend", str(office.path), office.store.who or "?")
