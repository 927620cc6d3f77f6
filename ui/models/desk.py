"""What every part of the window shares: the open office, the worker threads, the memory, the notices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.catalogue import entities, entity_named
from app.domain.entity import EntitySpec
from app.errors import Refused, Told
from app.services import browsing, editing
from app.services.numbering import settle
from app.services.office import Office
from app.services.standing import standing
from app.text import Language, Text
from ui.models.sharing_watch import SharingWatch
from ui.tasks import Tasks
from ui.window_state import WindowState

T = TypeVar("T")


class Desk(QObject):
    """An office open in a window. Signals arrive on the window's thread, whoever saved."""

    saved = Signal(object)
    """A ``Saved``: what a batch touched."""
    told = Signal(str, str)
    """A sentence for the notice bar, and its tone."""
    undoable = Signal(str)
    """A sentence about something just done that one button takes back."""
    offered = Signal(str, str, object)
    """A sentence, the word on its button, and what the button does."""
    asked = Signal(str, str)
    """Show this record: entity, id."""
    pointed = Signal(str, str, str, str)
    """Show a field of a record: entity, id, the field, and a sentence to stand under it."""
    travelled = Signal(str, str)
    """Show this place of the rail, and this list or page of it ("" for the one shown last)."""
    commanded = Signal(str)
    """Do this action, which is not of the office alone."""
    programme_chosen = Signal(str)
    counted = Signal(str, int)
    """A place of the rail, and how many things in it need somebody."""

    def __init__(self, office: Office, state: WindowState, parent: QObject | None = None) -> None:
        """Listen to the office."""
        super().__init__(parent)
        self.office = office
        self.state = state
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self._failed)
        self.programme = ""
        self.unsaved: dict[tuple[str, str, str], Any] = {}
        """Refused values by entity, record and field: what was typed comes back with its record."""
        now = standing(office)
        self.may_write = office.role != "reader" and not now.read_only and not now.needs_newer
        self._redo: list[str] = []
        self._reversing = False
        self.sharing = SharingWatch(office, self.language, self)
        self.sharing.back.connect(self._settle_numbers)
        self.saved.connect(self._tell_watch)
        office.listen(self._heard)

    @property
    def language(self) -> Language:
        """Return the language of the window."""
        return self.state.language or self.office.language

    def words(self, text: Text) -> str:
        """Return wording of the program's core in the language of the window."""
        return text.of(self.language)

    def name(self, entity: str, record_id: str | None) -> str:
        """Return what a person calls a record; empty if it is gone."""
        found = self.office.records.get(entity, record_id)
        return browsing.name(self.office, found, self.language) if found is not None else ""

    def clock(self) -> str:
        """Return the time of the last save as a clock shows it."""
        saved = standing(self.office).saved_at
        return saved.strftime("%H:%M") if saved is not None else ""

    def attempt(self, verb: Callable[[], T]) -> T | None:
        """Do something; what is refused becomes a notice, and then the answer is None."""
        try:
            return verb()
        except Told as told:
            self.told.emit(told.of(self.language), "bad")
            return None

    def choose_programme(self, programme: str) -> None:
        """Show only what belongs to one programme; "" shows all."""
        if programme != self.programme:
            self.programme = programme
            self.programme_chosen.emit(programme)

    def undo(self) -> bool:
        """Take back the last saved change; say whether there was one."""
        done = self._reverse("")
        if done is not None:
            self._redo.append(done.saved.batch)
        return done is not None

    def redo(self) -> bool:
        """Take back the last undo, as long as nothing was saved since."""
        if not self._redo:
            return False
        batch = self._redo.pop()
        return self._reverse(batch) is not None

    def change(self, entity: str, record: str, values: Mapping[str, Any]) -> None:
        """Save fields of a record; refusals go to whoever asked."""
        editing.change(self.office, entity, record, values)

    def close(self) -> None:
        """Send the helper away, let running work end and close the file."""
        self.sharing.leave()
        self.tasks.stop_all()
        self.office.close()

    def _reverse(self, batch: str) -> editing.Undone | None:
        self._reversing = True
        try:
            return self.attempt(lambda: editing.undo(self.office, batch))
        finally:
            self._reversing = False

    def _heard(self, saved: Any) -> None:
        if saved.batch and not self._reversing:
            self._redo.clear()  # whoever saved here, what was undone before stands no longer at the top
        self.saved.emit(saved)

    def _tell_watch(self, saved: Any) -> None:
        self.sharing.after_save(saved.batch)

    def _settle_numbers(self) -> None:
        """Give what was numbered away from the drive its numbers in the series."""
        if self.may_write:
            self.tasks.run(lambda _: settle(self.office), parent=self, writes=True)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Told):
            raise error
        self.told.emit(error.of(self.language), "warn" if not isinstance(error, Refused) else "bad")


def linked_entities(spec: EntitySpec, depth: int = 2) -> frozenset[str]:
    """Return the entities whose names may stand in a row of this one."""
    if depth > 1 and any(field.target == "*" for field in spec.links):
        return frozenset(entities()) - {spec.key}
    targets = {field.target for field in spec.links if field.target != "*"}
    found = set(targets)
    for target in targets if depth > 1 else ():
        found |= linked_entities(entity_named(target), depth - 1)
    return frozenset(found - {spec.key})
