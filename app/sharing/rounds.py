"""One desk's half of a shared office: a round lists the folder, takes what is new, publishes what it lacks.

Nothing here waits, locks or rests on a clock. Whatever the drive does, the replica is whole, and the
next round goes on where this one was hindered.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable
from typing import Final

from attrs import define, field

from app.journal.carrier import CarrierName, carrier_name
from app.sharing.attachments import Attachments
from app.sharing.claims import Claims
from app.sharing.cleaning import Cleaning
from app.sharing.coverage import Missing, missing
from app.sharing.folder import Folder, Hindered
from app.sharing.place import Place
from app.sharing.presence import Colleague, Presence
from app.sharing.probe import probe
from app.sharing.publishing import Publishing
from app.sharing.pulling import pull, read_carrier
from app.sharing.snapshot import Snapshot
from app.sharing.waiting import waiting
from app.sharing.withholding import REFILL, blanking, withheld, withhold_held
from app.storage.chain_map import ChainMap
from app.storage.journal_table import JournalTable
from app.storage.merging import waiting_erasures
from app.storage.store import Store
from app.storage.work import Touched

POLLS_FOR_OTHERS: Final = 3
"""What is a colleague's and missing is published again after so many looks in a row."""
QUIET: Final = 200
"""So many looks without a new change make a moment for a snapshot: about ten minutes."""

Numbers = Callable[[], list[tuple[str, int]]]
"""Tells which numbers of which series stand in the journal."""


@define(kw_only=True)
class Round:
    """What one round did and found. Counts are of changes, names are of files."""

    taken: int = 0
    touched: tuple[Touched, ...] = ()
    published: int = 0
    waiting: int = 0
    healed: list[str] = field(factory=list)
    cleaned: list[str] = field(factory=list)
    late: list[str] = field(factory=list)
    damaged: list[str] = field(factory=list)
    foreign: list[str] = field(factory=list)
    gaps: list[str] = field(factory=list)
    parted: list[str] = field(factory=list)
    on_its_way: list[str] = field(factory=list)
    erasures_asked: int = 0
    snapshot: bool = False
    here: tuple[Colleague, ...] = ()
    hindered: Hindered | None = None
    other_office: bool = False
    unseen: bool = False
    """A colleague is here and for long has not received what was published."""


class Sharer:
    """A replica and its shared folder."""

    def __init__(self, store: Store, place: Place, journal: Folder | None = None, *, today: str = "") -> None:
        """Keep what a look found for the next one; everything else stands in the replica."""
        desk = str(store.reading.meta("desk"))
        self.store = store
        self.place = place
        self.journal = journal or Folder(place.journal, desk)
        self.chains = ChainMap(store.file.connection)
        self.presence = Presence(self.journal, store.who)
        self._snapshot = Snapshot(store, place, self.journal, self.chains)
        self._attachments = Attachments(store, Folder(place.files, desk))
        self._cleaning = Cleaning(store, self.journal)
        self._absent: Counter[tuple[str, int, int]] = Counter()
        self._today = today
        self._damaged: list[CarrierName] = []
        self._sound: list[CarrierName] = []
        self._looks = 0
        self._snapshot_rests = 0
        self._withheld_at: tuple[object, ...] = ()
        self._still = 0
        self._probed = False
        self.exclusive = True

    def round(self, numbers: Numbers = list, *, publish: bool = True) -> Round:
        """Do one round; trouble with the drive is in the answer, never raised."""
        done = Round()
        try:
            self._begin()
            self._pull(done)
            if publish and not done.other_office:
                self._publish(done, numbers)
        except Hindered as hindered:
            done.hindered = hindered
            self._probed = False
        self._tell_standing(done)
        return done

    def look_around(self, done: Round) -> None:
        """See who is here and say that this desk is; what cannot be said now is said later."""
        try:
            received = {desk: max(s.last for s in every) for desk, every in self.chains.stretches.items()}
            self.presence.tell(self._me, received)
            done.here = self.presence.look(self._me)
            done.unseen = self.presence.unseen(int(self.store.reading.meta("published", 0)))
        except Hindered:
            return

    def leave(self) -> None:
        """Take this desk's sign away, as far as the drive lets it."""
        with contextlib.suppress(Hindered):
            self.presence.leave(self._me)

    @property
    def sees_others_missing(self) -> bool:
        """Say whether something that others wrote was missing at the last look."""
        return bool(self._absent)

    def keep_snapshot(self, done: Round, *, quiet: bool = False) -> None:
        """Write the office file on the share anew if it is due."""
        self._snapshot_rests = max(self._snapshot_rests - 1, 0)
        if done.hindered is not None or done.other_office or self._snapshot_rests or withheld(self.store):
            return
        try:
            if self._snapshot.is_due(quiet=quiet or self._still == QUIET):
                done.snapshot = self._snapshot.make()
                self._snapshot_rests = 0 if done.snapshot else QUIET
        except Hindered as hindered:
            done.hindered = hindered

    @property
    def _me(self) -> str:
        return str(self.store.reading.meta("desk"))

    def _begin(self) -> None:
        """Make the folder where the office file stands without it, or nothing stands yet at all."""
        if self._probed:
            return
        above = Folder(self.place.office.parent)
        listed = above.names()
        is_new = self.store.reading.meta("published") is None
        if self.place.journal.name not in listed and (is_new or self.place.office.name in listed):
            self.journal.begin()

    def _pull(self, done: Round) -> None:
        listed = self._list()
        refill = self.store.memory.of(REFILL) is not None
        pulled = pull(
            self.store, self.journal, self.chains, listed, blanking(withheld(self.store)), again=refill
        )  # fmt: skip
        self._withhold()
        if refill:
            self.store.memory.drop(REFILL)
        if pulled.taken or pulled.erased:
            self.chains.forget()
        done.taken, done.touched = pulled.taken, pulled.records
        done.late = [str(n) for n in pulled.late]
        done.foreign = [str(n) for n in pulled.foreign]
        done.other_office = bool(pulled.foreign) and len(pulled.foreign) == len(listed)
        self._damaged = [*pulled.damaged, *self._own_damaged(listed)]
        done.damaged = [str(n) for n in self._damaged]
        self._still = 0 if pulled.taken else self._still + 1
        self._sound = [n for n in listed if n not in {*self._damaged, *pulled.foreign}]
        self._note_published(self._sound)

    def _publish(self, done: Round, numbers: Numbers) -> None:
        """Write what the listing lacks; first of all the attached files that it names."""
        gaps = missing(self.chains, self._sound)
        if self._wants_to_write(gaps) and not self._probed:
            self.exclusive = probe(self.journal)
            self._probed = True
        done.on_its_way = self._attachments.exchange()
        done.cleaned = self._cleaning.clean(self._sound)
        if done.cleaned:
            self._attachments.remove_unnamed()
        writing = self._writing()
        healed = [] if withheld(self.store) else [name for name in self._damaged if writing.heal(name)]
        done.healed = [str(name) for name in healed]
        for gap in self._due(missing(self.chains, [*self._sound, *healed])):
            done.published += writing.publish(gap)
        self._absent = Counter({gap.key: self._absent[gap.key] + 1 for gap in gaps})
        if self.exclusive:
            Claims(self.store, self.journal).fill(numbers)
        if done.published or done.cleaned or self._looks == 1:
            self._after_writing(writing)

    def _wants_to_write(self, gaps: list[Missing]) -> bool:
        series = self.store.file.connection.execute("SELECT 1 FROM series WHERE wanted>0").fetchone()
        return bool(self._due(gaps) or self._damaged or self.store.reading.targets() or series)

    def _after_writing(self, writing: Publishing) -> None:
        listed = self._list()
        if not waiting_erasures(self.store):
            writing.bundle(n for n in listed if n.desk == self._me)
        self._note_published(listed)

    def _list(self) -> list[CarrierName]:
        names = self.journal.names()
        self._looks += 1
        if self._looks == 1:
            self.journal.clear_away(names)
        return [found for name in names if (found := carrier_name(name)) is not None]

    def _withhold(self) -> None:
        """Make blank what this desk does not carry, when there is anything new."""
        state = (self.store.reading.count(), self.store.reading.meta("published"), withheld(self.store))
        if state != self._withheld_at:
            withhold_held(self.store, self.chains)
            self._withheld_at = state

    def _own_damaged(self, listed: list[CarrierName]) -> list[CarrierName]:
        """Read this desk's own files again at the first look of a day; return those that no longer fit."""
        if self._looks != 1 or self.store.memory.of("own_files_read") == self._today:
            return []
        office = str(self.store.reading.meta("office"))
        own = [name for name in listed if name.desk == self._me]
        read = [read_carrier(self.journal, name, office) for name in own]
        self.store.memory.keep("own_files_read", self._today)
        return [one.name for one in read if one is not None and one.damaged]

    def _writing(self) -> Publishing:
        office = str(self.store.reading.meta("office"))
        return Publishing(self.journal, self.chains, office, self.store.reading.targets())

    def _due(self, gaps: list[Missing]) -> list[Missing]:
        """Return what is written now: one's own at once, others' when missing in enough looks in a row."""
        mine = [gap for gap in gaps if gap.stretch.desk == self._me]
        if withheld(self.store):
            return mine
        return mine + [
            g for g in gaps if g.stretch.desk != self._me and self._absent[g.key] >= POLLS_FOR_OTHERS - 1
        ]

    def _note_published(self, listed: list[CarrierName]) -> None:
        """Keep how far this desk's own chain is covered by what the listing shows."""
        me = self._me
        own = [gap for gap in missing(self.chains, listed) if gap.stretch.desk == me]
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
