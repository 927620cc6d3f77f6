"""Files that do not fit: set aside, asked for, written again, and removed once sound ones stand."""

from __future__ import annotations

from collections.abc import Iterable

from app.journal.carrier import CarrierName
from app.sharing.asking import Asking, Unfit
from app.sharing.coverage import renamed_from, unneeded
from app.sharing.folder import Folder
from app.sharing.outcome import Round
from app.sharing.publishing import Publishing
from app.sharing.pulling import Pulled, read_carrier
from app.sharing.strays import true_name
from app.storage.chain_map import ChainMap
from app.storage.store import Store


class Mending:
    """What one desk does about damage in its folder. What is set aside covers nothing."""

    def __init__(self, store: Store, folder: Folder, chains: ChainMap) -> None:
        """Nothing is damaged yet."""
        self._store = store
        self._folder = folder
        self._chains = chains
        self._unfit = Unfit()
        self._asking = Asking(folder)
        self.damaged: list[CarrierName] = []

    def readable(self, listed: Iterable[CarrierName], look: int) -> set[CarrierName]:
        """Return the listed files that are worth reading at this look."""
        every = set(listed)
        return every - set(self._unfit.resting(every, look))

    def sort(self, listed: list[CarrierName], pulled: Pulled, done: Round, look: int) -> list[CarrierName]:
        """Set aside what does not fit or belongs to another office; return the rest."""
        self._unfit.note(pulled.damaged, pulled.foreign, look)
        unfit = self._unfit.resting(listed, look)
        foreign = [name for name in unfit if self._unfit.is_foreign(name)]
        self.damaged = [name for name in unfit if not self._unfit.is_foreign(name)]
        done.other_office = bool(foreign) and len(foreign) == len(listed)
        done.foreign = [str(name) for name in foreign]
        done.damaged = [str(name) for name in self.damaged]
        return [name for name in listed if name not in {*unfit}]

    def set_aside(
        self, listed: list[CarrierName], damaged: list[CarrierName], look: int
    ) -> list[CarrierName]:
        """Count files as damaged that the listing counted as sound; return the rest."""
        self.damaged += damaged
        self._unfit.note(damaged, (), look)
        return [name for name in listed if name not in damaged]

    def missed_by_others(self, listed: list[CarrierName]) -> list[CarrierName]:
        """Return the listed files that another desk cannot read, and this one neither."""
        wanted = self._asking.wanted(self._me) & set(listed)
        return self.unreadable(wanted)

    def unreadable(self, names: Iterable[CarrierName]) -> list[CarrierName]:
        """Read files; return those that do not fit."""
        read = [read_carrier(self._folder, name, self._office) for name in names]
        return [one.name for one in read if one is not None and one.damaged]

    def mend(self, writing: Publishing, done: Round) -> list[CarrierName]:
        """Write again what is held here to the letter; return it."""
        healed = [name for name in self.damaged if writing.heal(name)]
        self._settle(healed, done)
        return healed

    def remove_unneeded(self, listed: list[CarrierName], done: Round, *, renamed: bool) -> None:
        """Remove damaged files of which all stands in sound ones; ``renamed`` looks what each really is."""
        meant = {name: name for name in self.damaged}
        if renamed:
            found = {name: true_name(self._folder, name, self._office) for name in self.damaged}
            meant = {name: renamed_from(self._chains, one) for name, one in found.items()}
        gone = unneeded(self._chains, meant.values(), listed)
        self._settle([n for n in self.damaged if meant[n] in gone and self._folder.remove(str(n))], done)
        self._asking.ask(self._me, self.damaged)

    @property
    def _me(self) -> str:
        return str(self._store.reading.meta("desk"))

    @property
    def _office(self) -> str:
        return str(self._store.reading.meta("office"))

    def _settle(self, names: list[CarrierName], done: Round) -> None:
        for name in names:
            done.healed.append(str(name))
            self._unfit.mended(name)
            self.damaged.remove(name)
