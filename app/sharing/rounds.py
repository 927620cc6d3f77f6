"""One desk's half of a shared office: a round lists the folder, takes what is new, publishes what it lacks.

Nothing here waits, locks or rests on a clock. Whatever the drive does, the replica is whole, and the
next round goes on where this one was hindered.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Final

from app.journal.carrier import CarrierName, carrier_name
from app.sharing.attachments import Attachments
from app.sharing.claims import Claims
from app.sharing.cleaning import Cleaning
from app.sharing.coverage import Missing, is_held, missing
from app.sharing.folder import Folder, Hindered
from app.sharing.mending import Mending
from app.sharing.outcome import Round
from app.sharing.place import Place
from app.sharing.presence import Presence
from app.sharing.probe import probe
from app.sharing.publishing import CROWD, Publishing
from app.sharing.pulling import pull
from app.sharing.snapshot import Snapshot
from app.sharing.strays import Strays
from app.sharing.waiting import waiting
from app.sharing.withholding import REFILL, blanking, withheld, withhold_held
from app.storage.chain_map import ChainMap
from app.storage.journal_table import JournalTable
from app.storage.merging import waiting_erasures
from app.storage.store import Store

POLLS_FOR_OTHERS: Final = 3
"""What is a colleague's and missing is published again after so many looks in a row."""
QUIET: Final = 200
"""So many looks without a new change make a moment for a snapshot: about seven minutes."""
PROBED: Final = "probed"
"""Remembered: the day and the folder of the last probe, and what it said of claims."""
NOW_AND_THEN: Final = 15
"""Every so many looks comes what need not be done at each: half a minute."""

Today = Callable[[], str]
"""Tells the date, so that a desk reads its own files again once a day."""
Numbers = Callable[[], list[tuple[str, int]]]
"""Tells which numbers of which series stand in the journal."""


class Sharer:
    """A replica and its shared folder."""

    def __init__(
        self, store: Store, place: Place, journal: Folder | None = None, *, today: Today | None = None
    ) -> None:
        """Keep what a look found for the next one; everything else stands in the replica."""
        desk = str(store.reading.meta("desk"))
        self.store = store
        self.place = place
        self.journal = journal or Folder(place.journal, desk)
        self.chains = ChainMap(store.file.connection)
        self.presence = Presence(self.journal, store.who)
        self._files = Folder(place.files, desk)
        self._attachments = Attachments(store, self._files)
        self._cleaning = Cleaning(store, self.journal)
        self._claims = Claims(store, self.journal)
        self._strays = Strays(store, self.journal)
        self._mending = Mending(store, self.journal, self.chains)
        self._absent: Counter[tuple[str, int, int]] = Counter()
        self._today = today or _today
        self._listed: list[CarrierName] = []
        self._looks = 0
        self._still = 0
        self._withheld_at: tuple[object, ...] = ()
        self._probed = False
        self.exclusive = True

    def round(self, numbers: Numbers = list, *, publish: bool = True) -> Round:
        """Do one round; trouble with the drive is in the answer, never raised."""
        done = Round()
        try:
            self._list()
            self._pull(done)
            if publish and not done.other_office:
                self._publish(done, numbers)
        except Hindered as hindered:
            done.hindered = hindered
            self._distrust()
        self._tell_standing(done)
        return done

    def _distrust(self) -> None:
        """Ask the folder again before anything is written."""
        if self._probed or self.store.memory.of(PROBED) is not None:
            self.store.memory.drop(PROBED)
        self._probed = False

    def beat_with(self, beat: Callable[[], None]) -> None:
        """Call this whenever the drive has answered."""
        self.journal.beat = self._files.beat = beat

    def look_around(self, done: Round) -> None:
        """See who is here and say that this desk is; what cannot be said now is said later."""
        with contextlib.suppress(Hindered):
            received = {desk: max(s.last for s in every) for desk, every in self.chains.stretches.items()}
            self.presence.tell(self._me, received)
            done.here = self.presence.look(self._me)
            done.unseen = self.presence.unseen(int(self.store.reading.meta("published", 0)))

    def leave(self) -> None:
        """Take this desk's sign away, as far as the drive lets it."""
        with contextlib.suppress(Hindered):
            self.presence.leave(self._me)

    @property
    def sees_others_missing(self) -> bool:
        """Say whether something that others wrote was missing at the last look."""
        return bool(self._absent)

    @property
    def is_quiet(self) -> bool:
        """Say whether nothing has changed for a while, here or elsewhere."""
        return self._still == QUIET

    def may_keep_snapshot(self, done: Round) -> bool:
        """Say whether this is a moment to look at the office file on the share."""
        if done.hindered is not None or done.other_office or withheld(self.store):
            return False
        return bool(done.taken or done.published or done.cleaned or self._now_and_then or self.is_quiet)

    def keep_snapshot(self, *, quiet: bool) -> bool:
        """Write the office file on the share anew if it is due; say whether it was written."""
        snapshot = Snapshot(self.store, self.place, self.journal)
        with contextlib.suppress(Hindered):
            return snapshot.is_due(quiet=quiet) and snapshot.make()
        return False

    @property
    def _me(self) -> str:
        return str(self.store.reading.meta("desk"))

    @property
    def _now_and_then(self) -> bool:
        return self._looks % NOW_AND_THEN == 1

    def _names(self) -> list[str]:
        """List the folder; make it where the office file stands without it, or nothing stands yet at all."""
        try:
            return self.journal.names()
        except Hindered:
            above = Folder(self.place.office.parent).names()
            is_new = self.store.reading.meta("published") is None
            if self.place.journal.name in above or not (is_new or self.place.office.name in above):
                raise
            self.journal.begin()
            return []

    def _list(self) -> None:
        names = self._names()
        self._looks += 1
        self._listed = [found for name in names if (found := carrier_name(name)) is not None]
        self._strays.see([name for name in names if carrier_name(name) is None], first=self._looks == 1)

    def _pull(self, done: Round) -> None:
        refill = self.store.memory.of(REFILL) is not None
        pulled = pull(
            self.store, self.journal, self.chains, self._mending.readable(self._listed, self._looks),
            blanking(withheld(self.store)), again=refill,
        )  # fmt: skip
        if refill:
            self.store.memory.drop(REFILL)
        self._withhold()
        pulled.damaged += self._own_damaged()
        self._listed = self._mending.sort(self._listed, pulled, done, self._looks)
        done.taken, done.touched = pulled.taken, pulled.records
        done.late = [str(name) for name in pulled.late]
        self._still = 0 if pulled.taken else self._still + 1
        self._note_published()

    def _publish(self, done: Round, numbers: Numbers) -> None:
        """Write what the listing lacks; first of all the attached files that it names."""
        self._absent = self._count_absent()
        if self._wants_to_write() and not self._probed:
            self._probe()
        done.on_its_way = self._attachments.exchange()
        done.cleaned = [*self._cleaning.clean(self._listed), *self._strays.clean(self._is_copy)]
        if done.cleaned:
            self._attachments.remove_unnamed()
        self._mend(done)
        for gap in self._due():
            written = self._writing().publish(gap)
            done.published += sum(name.length for name in written)
            self._listed += written
        if self.exclusive:
            self._claims.keep(numbers, again=self._now_and_then)
        if done.published or done.cleaned or self._looks == 1:
            self._after_writing()
            self._still = 0

    def _probe(self) -> None:
        """Ask the folder whether it keeps what it is given: once a day, and after each trouble."""
        known = f"{self._today()} {self.journal.path}"
        found = self.store.memory.of(PROBED)
        if found not in (f"{known} exclusive", f"{known} shared"):
            self.exclusive = probe(self.journal)
            self.store.memory.keep(PROBED, f"{known} {'exclusive' if self.exclusive else 'shared'}")
        else:
            self.exclusive = found == f"{known} exclusive"
        self._probed = True

    def _mend(self, done: Round) -> None:
        """Mend damaged files, those included that others cannot read; a desk that withholds mends none."""
        if withheld(self.store):
            return
        found = self._cleaning.damaged
        if self._now_and_then:
            found = [*found, *self._mending.missed_by_others(self._listed)]
        self._listed = self._mending.set_aside(self._listed, found, self._looks)
        self._listed += self._mending.mend(self._writing(), done)
        self._mending.remove_unneeded(self._listed, done, renamed=self._now_and_then)

    def _is_copy(self, name: CarrierName) -> bool:
        return self._cleaning.may_show(name) and is_held(self.chains, name)

    def _wants_to_write(self) -> bool:
        series = self.store.file.connection.execute("SELECT 1 FROM series").fetchone()
        return bool(self._due() or self._mending.damaged or self.store.reading.targets() or series)

    def _after_writing(self) -> None:
        if not waiting_erasures(self.store):
            own = [name for name in self._listed if name.desk == self._me]
            self._writing().bundle(own, crowded=len(self._listed) > CROWD)
        self._note_published()

    def _withhold(self) -> None:
        """Make blank what this desk does not carry, when there is anything new."""
        state = (self.store.reading.count(), self.store.reading.meta("published"), withheld(self.store))
        if state != self._withheld_at:
            withhold_held(self.store, self.chains)
            self._withheld_at = state

    def _own_damaged(self) -> list[CarrierName]:
        """Read this desk's own files again at the first look of a day; return those that no longer fit."""
        today = self._today()
        if self.store.memory.of("own_files_read") == today:
            return []
        self.store.memory.keep("own_files_read", today)
        return self._mending.unreadable(name for name in self._listed if name.desk == self._me)

    def _writing(self) -> Publishing:
        office = str(self.store.reading.meta("office"))
        return Publishing(self.journal, self.chains, office, self.store.reading.targets())

    def _due(self) -> list[Missing]:
        """Return what is written now: one's own at once, others' when missing in enough looks in a row."""
        gaps = missing(self.chains, self._listed)
        mine = [gap for gap in gaps if gap.stretch.desk == self._me]
        if withheld(self.store):
            return mine
        others = [gap for gap in gaps if gap.stretch.desk != self._me]
        return mine + [gap for gap in others if self._absent[gap.key] >= POLLS_FOR_OTHERS]

    def _count_absent(self) -> Counter[tuple[str, int, int]]:
        gaps = [gap for gap in missing(self.chains, self._listed) if gap.stretch.desk != self._me]
        return Counter({gap.key: self._absent[gap.key] + 1 for gap in gaps})

    def _note_published(self) -> None:
        """Keep how far this desk's own chain is covered by what the listing shows."""
        me = self._me
        own = [gap for gap in missing(self.chains, self._listed) if gap.stretch.desk == me]
        last = max((s.last for s in self.chains.stretches.get(me, ())), default=0)
        covered_to = min((gap.first - 1 for gap in own), default=last)
        if self.store.reading.meta("published") != covered_to:
            with self.store.file.transaction() as connection:
                if str(JournalTable(connection).reading.meta("desk")) == me:
                    JournalTable(connection).set_meta("published", covered_to)

    def _tell_standing(self, done: Round) -> None:
        done.waiting = waiting(self.store).saves
        done.gaps = [f"{desk}-{number}" for desk, number in self.chains.gaps()]
        done.parted = self.chains.parted()
        done.erasures_asked = len(waiting_erasures(self.store))


def _today() -> str:
    return f"{datetime.now().astimezone():%Y-%m-%d}"
