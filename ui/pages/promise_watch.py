"""After a save that breaks a promise: how many people were told otherwise, and the notice one click away."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.text import Text
from ui.models.desk import Desk
from ui.tasks import Progress

PAUSE: Final = 400
"""Saves that follow each other within so many milliseconds are looked at together."""
MOST: Final = 5_000
WATCHED: Final = frozenset({"programme", "placement", "organisation", "event", "participant", "role"})
Found = tuple[tuple[str, ...], int]


class PromiseWatch(QObject):
    """Looks beside the window, never while somebody types: a field saves when it is left."""

    def __init__(self, desk: Desk, shell: QWidget) -> None:
        """Hear of every save, whoever made it: a field left, an import, a plan, a colleague's copy."""
        super().__init__(shell)
        self._desk, self._shell = desk, shell
        self._changed: list[Any] = []
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        desk.saved.connect(self._hear)

    def _hear(self, saved: Any) -> None:
        if not self._desk.may_write:
            return
        found = [one for one in saved.touched if one.entity in WATCHED]
        if found:
            self._changed += found[: max(0, MOST - len(self._changed))]
            self._timer.start()

    def _look(self) -> None:
        office, changed = self._desk.office, self._changed
        self._changed = []

        def look(_: Progress) -> Found:
            # Babel and the checks come along; the first window need not wait for them.
            from app.services.notices import touched  # noqa: PLC0415
            from app.services.notices_people import people_told  # noqa: PLC0415

            facts = touched(office, changed)
            return facts, people_told(office, facts) if facts else 0

        self._desk.tasks.run(look, then=self._offer, parent=self, quick=True)

    def _offer(self, found: Found) -> None:
        facts, count = found
        if not facts or not count:
            return
        words = self._desk.words(_told(count))
        self._desk.offered.emit(words, self.tr("Write the notice"), lambda: self._write(facts))

    def _write(self, facts: tuple[str, ...]) -> None:
        from ui.wizards.change_notice import open_notice  # noqa: PLC0415 - the engine of papers comes along

        open_notice(self._desk, self._shell.window(), facts)


def _told(count: int) -> Text:
    from app.services.notices_people import told_otherwise  # noqa: PLC0415 - as above

    return told_otherwise(count)
