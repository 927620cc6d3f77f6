"""The papers of a record: which can be made and what lacks for the others, and which were made."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.display import day_text, language_name
from app.domain.entity import EntitySpec
from app.services.paper_check import Kind
from app.services.paper_shelf import Possible, Shelf, shelf
from app.text import Language
from ui.forms.link_button import LinkButton
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import named
from ui.wizards.paper_panel import MadeWindow
from ui.wizards.paper_window import PaperWindow

MOST = 60
"""So many papers of one record are listed; the page Papers of the office has them all."""


class PapersTab(QWidget):
    """Papers about one record."""

    asked = Signal()

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._spec = spec
        self._record = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 8, 8)
        self._column.setSpacing(4)

    def show_record(self, record: Any) -> None:
        """Show the papers of a record, as soon as they are looked up."""
        if record.id != self._record:
            self._clear()
        self._record = record.id
        self._desk.tasks.run(
            _look, self._desk, self._spec.key, record.id, then=lambda found: self._show(found, record.id),
            parent=self,
        )  # fmt: skip

    def _show(self, found: Shelf, record: str) -> None:
        if record != self._record:
            return
        self._clear()
        self._head(self.tr("Can be made"))
        for one in found.possible:
            self._column.addWidget(self._possible(one))
        self._column.addSpacing(12)
        self._head(self.tr("Made so far"))
        if not found.made:
            none = self.tr("No paper has been made yet.")
            self._column.addWidget(plain_label(none, "muted"))
        for document in found.made[:MOST]:
            self._column.addWidget(self._made(document))
        if len(found.made) > MOST:
            more = self.tr("And {count} more.").format(count=len(found.made) - MOST)
            self._column.addWidget(named(QLabel(more), "muted"))
        self._column.addStretch(1)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _head(self, words: str) -> None:
        self._column.addWidget(named(QLabel(words), "group"))

    def _possible(self, one: Possible) -> QWidget:
        desk = self._desk
        names = ", ".join(language_name(code, desk.language) for code in one.languages)
        words = self.tr("Ready") + (f" · {names}" if names else "")
        if one.lacks:
            more = f" (+{len(one.lacks) - 1})" if len(one.lacks) > 1 else ""
            words = desk.words(one.lacks[0].why) + more
        button = LinkButton(desk.words(one.kind.name))
        button.setAccessibleName(f"{desk.words(one.kind.name)}: {words}")
        button.clicked.connect(lambda: self._begin(one.kind))
        return self._line(button, words, lacking=bool(one.lacks))

    def _made(self, document: Any) -> QWidget:
        desk = self._desk
        language: Language = document.language
        words = (
            document.no if document.no and document.no not in document.title else "",
            self.tr("version {number}").format(number=document.version) if document.version > 1 else "",
            day_text(document.made_at, desk.language) if document.made_at else "",
            language_name(language, desk.language),
        )
        button = LinkButton(document.title)
        said = " · ".join(filter(None, words))
        button.setAccessibleName(self.tr("Open {name}").format(name=f"{document.title}, {said}"))
        button.clicked.connect(lambda: self._open(document.id))
        pill = Pill()
        line = self._line(button, said, pill=pill)
        machine = entity_named("document").machine
        states = machine.states if machine is not None else {}
        known = states.get(document.state)
        pill.show_state(desk.words(known) if known is not None else document.state, document.state)
        return line

    def _line(
        self, button: QPushButton, words: str, *, lacking: bool = False, pill: Pill | None = None
    ) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        if pill is not None:
            row.addWidget(pill)
        column.addLayout(row)
        label = plain_label(words, "lacking" if lacking else "muted")
        label.setContentsMargins(6, 0, 0, 0)
        column.addWidget(label)
        return line

    def _begin(self, kind: Kind) -> None:
        """Look at one paper; papers about several records at once are chosen in the wizard."""
        if kind.together or kind.key == "letter":
            self.asked.emit()
        else:
            PaperWindow(self._desk, kind, self._record, self.window()).show()

    def _open(self, document: str) -> None:
        found = self._desk.office.records.get("document", document)
        if found is not None:
            MadeWindow(self._desk, found, self.window()).show()


def _look(_progress: Progress, desk: Desk, entity: str, record: str) -> Shelf:
    return shelf(desk.office, entity, record)
