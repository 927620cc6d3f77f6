"""Who else has the record open: a chip beside its name, a mark at the field, a word about what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.services.arrivals import Arrival, writers
from ui.forms.field_line import FieldLine
from ui.models.desk import Desk
from ui.pages.sharing.share_words import here_words


class RecordPresence(QLabel):
    """Hidden while nobody else is here."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a record."""
        super().__init__()
        self.setObjectName("here-chip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._desk = desk
        self._shown = ("", "")
        self._lines: Mapping[str, FieldLine] = {}
        self.hide()
        desk.sharing.changed.connect(self._look)

    def show_record(self, entity: str, record: str, lines: Mapping[str, FieldLine]) -> None:
        """Show who else is at a record; ``lines`` are its fields on the screen."""
        self._shown = (entity, record)
        self._lines = lines
        self._look()

    def tell(self, arrivals: Iterable[Arrival]) -> None:
        """Say at each field of the record what colleagues changed just now."""
        here = [one for one in arrivals if (one.entity, one.record) == self._shown]
        fields = [name for one in here for name in one.fields if name in self._lines]
        if not fields:
            return
        found = writers(self._desk.office, *self._shown, fields)
        for name in fields:
            who = found.get(name, "")
            self._lines[name].show_news("" if who == self._me else who)

    @property
    def _me(self) -> str:
        return self._desk.office.store.who

    def _look(self) -> None:
        here = [one for one in self._desk.sharing.standing.here if (one.entity, one.record) == self._shown]
        self.setText(here_words(here, self._me))
        self.setVisible(bool(here))
        at = {one.field: one.who for one in here if one.field}
        for name, line in self._lines.items():
            line.show_colleague(at.get(name, ""))
