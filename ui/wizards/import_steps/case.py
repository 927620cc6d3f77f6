"""One list on its way in: what was read, what a person asked and decided, and the work beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import evolve
from PySide6.QtCore import QObject, Signal

from app.errors import Cancelled, Refused, Told
from app.services.import_doubles import Choice, Pair
from app.services.import_kinds import ListKind, list_kinds
from app.services.import_opening import ListAsked, ListFile
from app.services.import_preview import ImportPreview
from app.services.importing import Imported, Reading
from ui.models.desk import Desk
from ui.tasks import Task
from ui.wizards.import_steps import work
from ui.wizards.import_steps.work import Opened, Planned

Which = tuple[object, str]
"""A pair by what stays the same when the list is planned again."""


def which(pair: Pair) -> Which:
    """Return by what a pair is known again."""
    return pair.key, pair.other


class ImportCase(QObject):
    """Everything the steps share. One piece of work at a time; a newer one takes the place of an older."""

    moved = Signal()
    """Something was read, planned or written: look again."""
    busied = Signal()
    """Work began or ended."""
    told = Signal(str, str)
    """A sentence for the person, and its tone."""
    finished = Signal()
    """The list is in."""
    undone = Signal(int)
    """The import was taken back; so many changes stay because somebody built on them."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin without a list."""
        super().__init__(parent)
        self.desk = desk
        self.kinds: dict[str, ListKind] = {one.key: one for one in list_kinds()}
        self.asked = ListAsked(kind="", programme=desk.programme)
        self.listed: ListFile | None = None
        self.reading: Reading | None = None
        self.refusal = ""
        self.preview: ImportPreview | None = None
        self.pairs: tuple[Pair, ...] = ()
        self.decided: dict[Which, Choice] = {}
        self.done: Imported | None = None
        self.task: Task | None = None
        self.writing = False

    def open(self, path: Path, encoding: str = "", separator: str = "") -> None:
        """Read a file; the kind of list is guessed unless a person chose it for this file."""
        same = self.listed is not None and self.listed.path == path
        kind = self.asked.kind if same else ""
        asked = ListAsked(kind=kind, programme=self.asked.programme)
        args = (path, encoding, separator, self.desk.office, asked)
        self._start(work.read_file, *args, then=lambda opened: self._opened(opened, asked))

    def ask(self, **changes: Any) -> None:
        """Read the list in another way: another kind, sheet, heading row, date order, mapping."""
        if {"sheet", "kind", "heading_row"} & changes.keys():
            changes.setdefault("mapping", None)
        if {"sheet", "kind"} & changes.keys():
            changes.setdefault("heading_row", None)
        if "sheet" in changes:
            changes.setdefault("edits", {})
        if "heading_row" in changes and changes["heading_row"] and self.reading is not None:
            changes.setdefault("sheet", self.asked.sheet or self.reading.sheet)
        if changes.get("mapping") is not None and self.reading is not None:
            changes |= {"sheet": self.reading.sheet, "heading_row": self.reading.heading_row}
        self.asked = evolve(self.asked, **changes)
        self.preview, self.pairs = None, ()
        if self.listed is not None and self.asked.kind:
            self._start(work.look, self.desk.office, self.listed, self.asked, then=self._looked)
        else:
            self.moved.emit()

    def choose_programme(self, programme: str) -> None:
        """Say which programme the list belongs to."""
        self.asked = evolve(self.asked, programme=programme)
        self.preview = None
        self.moved.emit()

    def plan(self, *, deciding: bool = False) -> None:
        """Say what the list would do; ``deciding`` counts in what was chosen of doubles."""
        chosen = {
            pair.key: pair.decision(self.decided[which(pair)]) for pair in self.pairs if self.is_decided(pair)
        }
        args = (self.desk.office, self.listed, self.asked, chosen if deciding else {})
        self._start(work.plan, *args, then=self._decided if deciding else self._planned)

    def edit(self, at: int, column: int, words: str) -> None:
        """Set a cell anew for this import and plan again."""
        if self.preview is None or self.reading is None or self.preview.typed(at, column) == words:
            return
        edits = {**self.asked.edits, self.preview.place(at, column): words}
        reading = self.reading
        self.asked = evolve(self.asked, edits=edits, sheet=reading.sheet, heading_row=reading.heading_row)
        self.plan()

    def is_decided(self, pair: Pair) -> bool:
        """Say whether a person chose what becomes of a pair."""
        return which(pair) in self.decided

    def run(self) -> None:
        """Write what was planned; once."""
        if self.writing or self.done is not None or self.preview is None:
            return
        self.writing = True
        name = self.listed.path.name if self.listed is not None else ""
        title = self.tr("Importing a list")
        args = (self.desk.office, self.preview.plan, name)
        self._start(work.write, *args, then=self._ran, title=title, writes=True)

    def undo(self) -> None:
        """Take the whole import back."""
        if self.done is not None and self.done.batch and self.task is None:
            self._start(work.take_back, self.desk.office, self.done.batch, then=self._undid, writes=True)

    def save_refused(self, path: Path) -> None:
        """Write the rows that stayed out as a list."""
        if self.preview is not None:
            self._start(work.save, self.preview, path, self.desk.language, then=lambda _: self._saved(path))

    def stop(self) -> None:
        """End the work at its next step; writing ends with nothing kept."""
        if self.task is None:
            return
        self.task.progress.stop()
        if not self.writing:
            self.task = None
            self.busied.emit()

    def _start(
        self, verb: Callable[..., Any], *args: Any, then: Callable[[Any], None], title: str = "",
        writes: bool = False,
    ) -> None:  # fmt: skip
        if self.task is not None:
            self.task.progress.stop()
        box: list[Task] = []

        def arrived(result: Any) -> None:
            if box and self.task is box[0]:
                self.task = None
                then(result)
                self.busied.emit()

        def failed(error: BaseException) -> None:
            if box and self.task is box[0]:
                self.task = None
                self._failed(error)
                self.busied.emit()

        tasks = self.desk.tasks
        task = tasks.run(verb, *args, then=arrived, failed=failed, parent=self, title=title, writes=writes)
        box.append(task)
        self.task = task
        self.busied.emit()

    def _failed(self, error: BaseException) -> None:
        self.writing = False
        if isinstance(error, Told):
            tone = (
                "plain" if isinstance(error, Cancelled) else "bad" if isinstance(error, Refused) else "warn"
            )
            self.told.emit(error.of(self.desk.language), tone)
        else:
            self.desk.tasks.failed.emit(error)

    def _opened(self, opened: Opened, asked: ListAsked) -> None:
        self.asked = evolve(asked, kind=opened.kind, programme=self.asked.programme)
        self.preview, self.pairs, self.decided = None, (), {}
        self.listed = opened.listed
        self._take(opened.reading, opened.refusal)

    def _looked(self, found: tuple[Reading | None, Told | None]) -> None:
        self._take(*found)

    def _take(self, reading: Reading | None, refusal: Told | None) -> None:
        self.reading = reading
        self.refusal = refusal.of(self.desk.language) if refusal is not None else ""
        self.moved.emit()

    def _planned(self, planned: Planned) -> None:
        self.pairs = planned.pairs
        there = {which(pair) for pair in planned.pairs}
        self.decided = {pair: choice for pair, choice in self.decided.items() if pair in there}
        self._decided(planned)

    def _decided(self, planned: Planned) -> None:
        self.preview = planned.preview
        self.reading = planned.preview.plan.reading
        self.moved.emit()
        if not planned.as_read:
            words = self.tr("The file has changed since it was read. To import what it says now, go back to "
                            "the first step and choose it again.")  # fmt: skip
            self.told.emit(words, "warn")

    def _ran(self, done: Imported) -> None:
        self.writing = False
        self.done = done
        self.finished.emit()

    def _undid(self, kept: int) -> None:
        self.undone.emit(kept)

    def _saved(self, path: Path) -> None:
        self.told.emit(self.tr("The rows that stayed out are in {path}.").format(path=path), "good")
