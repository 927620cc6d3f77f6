"""Which tabs the records of an entity have, what they are called, and how each is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from attrs import define, field
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.entity import EntitySpec
from app.services.around import Around
from app.services.paper_subject import has_papers
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.pages.records.attachments_tab import AttachmentsTab
from ui.pages.records.history_tab import HistoryTab
from ui.pages.records.notes_tab import NotesTab
from ui.pages.records.record_part import parts_of
from ui.pages.records.related_tab import RelatedTab, beginnings
from ui.pages.records.still_area import StillArea
from ui.pages.records.summary_tab import SummaryTab
from ui.pages.records.tasks_tab import TasksTab

PLAIN: Final = frozenset({"app_user", "attachment", "clause", "code", "document", "note", "setting"})
"""Records of which nothing is noted, nothing is to be done, and with which no file is kept."""


def _papers_tab(desk: Desk, spec: EntitySpec) -> Any:
    from ui.pages.records.papers_tab import PapersTab  # noqa: PLC0415 - 0.3 s: the papers' engine

    return PapersTab(desk, spec)


MAKERS: Final[dict[str, Callable[[Desk, EntitySpec], Any]]] = {
    "summary": SummaryTab,
    "related": RelatedTab,
    "notes": NotesTab,
    "tasks": TasksTab,
    "files": AttachmentsTab,
    "papers": _papers_tab,
    "history": HistoryTab,
}


class Tab(Protocol):
    """A tab of the page."""

    def show_record(self, record: Any) -> None:
        """Show a record."""


@define
class Sheets:
    """The tabs of one entity, made when they are first seen."""

    desk: Desk
    spec: EntitySpec
    made: dict[str, tuple[StillArea, Any]] = field(factory=dict)

    @property
    def summary(self) -> SummaryTab | None:
        """Return the first tab, if it was seen."""
        found = self.made.get("summary")
        return found[1] if found is not None else None

    def area(self, key: str) -> tuple[StillArea, Any, bool]:
        """Return the scrolled sheet of a tab, the tab, and whether it was made just now."""
        fresh = key not in self.made
        if fresh:
            tab = self._tab(key)
            self.made[key] = (_scrolled(tab), tab)
        return (*self.made[key], fresh)

    def _tab(self, key: str) -> Any:
        """Make a tab: one that every record has, or a part of this kind alone."""
        if key in MAKERS:
            return MAKERS[key](self.desk, self.spec)
        return next(part for part in parts_of(self.spec.key) if part.key == key).make(self.desk)


def tab_words(desk: Desk, spec: EntitySpec) -> dict[str, str]:
    """Return the names of the tabs of an entity by key; one that makes no sense for it is left out."""
    translate = QCoreApplication.translate
    words = {
        "summary": translate("RecordPage", "Summary"),
        **{part.key: desk.words(part.title) for part in parts_of(spec.key)},
        "related": translate("RecordPage", "Related"),
        "notes": translate("RecordPage", "Notes"),
        "tasks": translate("RecordPage", "Tasks"),
        "files": translate("RecordPage", "Files"),
        "papers": translate("RecordPage", "Papers"),
        "history": translate("RecordPage", "History"),
    }
    if not beginnings(desk, spec.key):
        del words["related"]
    for key in ("notes", "tasks", "files") if spec.key in PLAIN else ():
        del words[key]
    if spec.key == "task":
        del words["tasks"]
    if not has_papers(spec.key):
        del words["papers"]
    return words


def counts_of(found: Around) -> dict[str, int]:
    """Return what stands on the tabs, in number."""
    return {
        "related": found.related,
        "notes": found.notes,
        "tasks": found.open_tasks,
        "files": found.files,
        "papers": found.papers,
    }


def _scrolled(tab: QWidget) -> StillArea:
    sheet = Sheet()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(0)
    column.addWidget(tab)
    column.addStretch(1)
    return StillArea(sheet)
