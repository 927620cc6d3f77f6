"""The clause library: every clause by key, and the one chosen with its languages side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from app.services import clause_library
from app.services.clause_library import Entry
from app.text import Text
from ui.forms.beside import beside
from ui.models.desk import Desk
from ui.pages.office.clause_card import ClauseCard
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import Instead, OfficePage
from ui.pages.page import Page, Verbs

CONCERNED = frozenset({"clause", "agreement"})


class ClausesPage(OfficePage):
    """The list of clauses and a card for one."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        title = desk.words(TITLE)
        super().__init__(desk, title)
        self.say(self.tr("Words in double braces are filled in. New agreements take the newest version."))
        headings = (self.tr("Clause"), self.tr("Legal review"), self.tr("Version"), self.tr("For"))
        self.table = LineTable(title, headings, self._lines, widest=14)
        self.table.chosen.connect(self._show_chosen)
        self._body = Instead(
            self.table, self.tr("There is no clause yet. They come with a programme made from a template.")
        )  # fmt: skip
        self.card = ClauseCard(desk)
        self.card.renewed.connect(self._show_new)
        self._split = beside(self._body, self.card, 450, 640)
        self.column.addWidget(self._split, 1)
        self._known: dict[str, Entry] = {}

    def arrive(self) -> None:
        """Read the clauses."""
        self._known = {entry.key: entry for entry in clause_library.library(self._desk.office)}
        self.table.show_keys(list(self._known))
        self._body.show_any(bool(self._known))
        self.card.setVisible(bool(self._known))
        if not self.table.chosen_keys:
            self.table.choose(next(iter(self._known), ""))
        self._show_chosen()

    def show_record(self, entity: str, record: str) -> bool:
        """Choose a clause, in the version that is asked for."""
        self.arrive()
        entry = next((e for e in self._known.values() if any(v.id == record for v in e.versions)), None)
        if entity != "clause" or entry is None:
            return False
        self.table.choose(entry.key)
        self.card.show_entry(entry, record)
        return True

    def leave(self) -> None:
        """Save what is being typed."""
        self.card.leave()

    def concerns(self, saved: Any) -> bool:
        """Look again when clauses or agreements were saved."""
        return not saved.touched or any(one.entity in CONCERNED for one in saved.touched)

    def verbs(self) -> Verbs:
        """Begin a version with the key for a new record; F6 goes to the text."""
        return {"new_record": self.card.begin, "swap": self._swap}

    def _swap(self) -> None:
        inside = self.card.isAncestorOf(self.focusWidget())
        target = self.table if inside else self.card.left.choice
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lines(self, keys: Sequence[str]) -> list[Line]:
        desk = self._desk
        lines = []
        for entry in (self._known[key] for key in keys):
            newest = entry.newest
            warned = clause_library.warning(newest, desk.office.today) is not None
            review = desk.words(clause_library.review_words(newest))
            state = "" if not warned and newest.review != "approved" else "watch" if warned else "approved"
            cells = (
                f"{entry.key} {entry.title(desk.language)}", review, str(newest.version),
                clause_library.kind_words(newest, desk.language),
            )  # fmt: skip
            lines.append(Line(cells, ("", state, "", "")))
        return lines

    def _show_chosen(self) -> None:
        chosen = self.table.chosen_keys
        if chosen and chosen[0] in self._known:
            self.card.show_entry(self._known[chosen[0]])

    def _show_new(self, version: str) -> None:
        self.arrive()
        chosen = self.table.chosen_keys
        if chosen:
            self.card.show_entry(self._known[chosen[0]], version)


TITLE = Text(en="Clauses", sv="Avtalsvillkor", nb="Avtalevilkår", da="Klausuler")
PAGE = Page(key="clauses", title=TITLE, order=40, entity="clause", make=ClausesPage)
