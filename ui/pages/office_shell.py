"""An office in the window: rail, top bar, notices, the place shown, the foot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.services import browsing
from app.services.browsing import Query
from ui.actions import PLACES
from ui.menus.foot import Foot
from ui.menus.rail import Rail
from ui.menus.search_field import Hit
from ui.menus.top_bar import TopBar
from ui.models.desk import Desk
from ui.notices import NoticeBar
from ui.pages.copies import Copies
from ui.pages.finding import hits_for
from ui.pages.help_words import help_words
from ui.pages.page import Verbs
from ui.pages.papers_tab import paper_kinds
from ui.pages.place_stack import START, Location, PlaceStack
from ui.pages.places import places
from ui.pages.questions_page import QuestionsPage
from ui.pages.record_page import RecordPage
from ui.pages.share_signs import ShareSigns
from ui.pages.standing_words import standing_words
from ui.tasks import Task
from ui.theme import Tone
from ui.wizards.papers_wizard import PapersWizard
from ui.wizards.wizard import wizards

NOT_BEGUN = frozenset({"office", "document"})
"""Records that are never begun by hand."""


class OfficeShell(QWidget):
    """Everything of the window that belongs to one office."""

    def __init__(self, desk: Desk, window: QWidget, location: Location | None = None) -> None:
        """Show a location, else the people."""
        super().__init__()
        self._desk = desk
        percent = desk.state.percent
        self.notice, self.foot, self.rail = NoticeBar(), Foot(percent), Rail(percent)
        self.bar = TopBar(window, desk.office.store.who or "?", percent)
        self.places, self.questions = PlaceStack(desk), QuestionsPage(desk)
        self._middle = QStackedWidget()
        self._listened: set[RecordPage] = set()
        self._lay_out()
        self.signs = ShareSigns(desk, self.foot, self.bar, self.notice, self.places)
        self.copies = Copies(desk, self.notice, window)
        self._connect()
        self.places.go(location or Location(START))
        self._refresh()

    @property
    def here(self) -> Location:
        """Return what is shown."""
        return self.places.here

    def leave(self) -> None:
        """Save what is being typed."""
        if self.places.page is not None:
            self.places.page.leave()

    def verbs(self) -> Verbs:
        """Return what the actions do here, by key: first what the page shown can, then the office."""
        page = self.places.page if self._at_places else None
        return {**self._verbs(), **(page.verbs() if page is not None else {})}

    def _verbs(self) -> Verbs:
        travel = {f"go_{key}": lambda key=key: self.places.go(Location(key)) for key in PLACES}
        return {
            **travel,
            **{key: partial(self._open_wizard, key) for key in wizards()},
            "new_record": self.begin,
            "questions": self.ask,
            "take_in": self.copies.take_in,
            "save_copy": self.copies.save,
            "sync": self.signs.open_panel,
            "undo": self._undo,
            "redo": self._redo,
            "search": lambda: self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "programme": self.bar.open_programmes,
            "back": lambda: self.places.back() if self._at_places else self._show_places(),
            "forward": lambda: self.places.forward() if self._at_places else self._show_places(),
            "refresh": self.refresh,
            "help": self._help,
        }

    def begin(self, entity: str = "") -> None:
        """Begin a record of the list shown, or of another kind."""
        if not self._desk.may_write:
            return
        self._show_places()
        if self.places.records is None:
            self.places.go(Location(START))
        if self.places.records is not None:
            self.places.records.begin(entity)

    def ask(self, record: str = "", field: str = "") -> None:
        """Show the questions that wait for an answer, one of them chosen."""
        self.leave()
        self._middle.setCurrentWidget(self.questions)
        self.questions.ask(record, field)

    def refresh(self) -> None:
        """Read everything shown again."""
        if self.places.page is not None and self._at_places:
            self.places.page.refresh()
        if not self._at_places:
            self.questions.refresh()
        self._refresh()

    def tell(self, words: str, tone: Tone = "good") -> None:
        """Show a sentence."""
        self.notice.tell(words, tone)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        band = QVBoxLayout()
        band.setContentsMargins(20, 0, 20, 0)
        band.addWidget(self.notice)
        column.addLayout(band)
        self._middle.addWidget(self.places)
        self._middle.addWidget(self.questions)
        column.addWidget(self._middle, 1)
        column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)

    def _connect(self) -> None:
        desk = self._desk
        self.rail.chosen.connect(self._travel)
        self.places.arrived.connect(self._arrived)
        self.places.papers_asked.connect(self._make_papers)
        self.bar.programme_chosen.connect(desk.choose_programme)
        self.bar.new_chosen.connect(self.begin)
        self.bar.search.asked.connect(self._search)
        self.bar.search.chosen.connect(self._go_to_hit)
        self.foot.stop.clicked.connect(self._stop_tasks)
        self.foot.questions.clicked.connect(lambda _=False: self.ask())
        self.questions.closed.connect(self._show_places)
        self.signs.questions_asked.connect(self.ask)
        self.copies.questions_asked.connect(self.ask)
        self.signs.moved.connect(self._refresh)
        desk.told.connect(self.notice.tell)
        desk.offered.connect(self._offer)
        desk.undoable.connect(self._offer_undo)
        desk.saved.connect(self._refresh)
        desk.programme_chosen.connect(self._refresh)
        desk.tasks.begun.connect(self._show_task)
        desk.tasks.ended.connect(self._hide_task)

    def _travel(self, key: str) -> None:
        self.places.go(Location(key))

    def _arrived(self, location: Location) -> None:
        self._show_places()
        self._listen()
        self.rail.show_place(location.place)
        listed = dict.fromkeys(listing.entity for listing in places()[location.place].listings)
        kinds = [key for key in dict.fromkeys((*listed, "person")) if key not in NOT_BEGUN]
        names = [(key, self._desk.words(entity_named(key).one)) for key in kinds]
        self.bar.show_beginnings(names if self._desk.may_write else [])

    @property
    def _at_places(self) -> bool:
        return self._middle.currentWidget() is self.places

    def _show_places(self) -> None:
        self._middle.setCurrentWidget(self.places)

    def _listen(self) -> None:
        """Hear of the questions that the record shown asks to see."""
        page = self.places.records
        if page is not None and page.record not in self._listened:
            self._listened.add(page.record)
            page.record.question_asked.connect(self.ask)

    def _refresh(self, *_: object) -> None:
        desk, office = self._desk, self._desk.office
        self.foot.show_standing(**standing_words(desk))
        ids = browsing.ids(office, Query(entity="programme"))
        every = browsing.page(office, "programme", ids)
        self.bar.show_programmes(
            [(r.id, browsing.name(office, r, desk.language)) for r in every], desk.programme
        )
        where = {"programme_id": desk.programme} if desk.programme else {}
        placements = browsing.count(office, Query(entity="placement", where=where))
        self.rail.show_counts({"programmes": len(ids), "placements": placements})

    def _search(self, words: str) -> None:
        if words:
            self.bar.search.show_found(hits_for(self._desk, words))

    def _go_to_hit(self, hit: Hit) -> None:
        if hit.record:
            self.places.open_record(hit.entity, hit.record)
        elif hit.action in self.verbs():
            self.verbs()[hit.action]()
        else:
            self._desk.commanded.emit(hit.action)

    def _make_papers(self, entity: str, ids: list[str]) -> None:
        self.leave()
        if not paper_kinds(entity) or not ids:
            self.tell(self.tr("There is no paper about these records."), "plain")
            return
        wizard = PapersWizard(self._desk, entity, ids, self)
        wizard.fix_asked.connect(self._point_out)
        wizard.show()

    def _point_out(self, entity: str, record: str, field: str, sentence: str) -> None:
        entity, record, field = self._followed(entity, record, field)
        self.places.open_record(entity, record)
        page = self.places.records
        if page is None or not page.record.point_out(field, sentence):
            self.tell(sentence, "warn")

    def _followed(self, entity: str, record: str, field: str) -> tuple[str, str, str]:
        """Follow a place such as ``participant.insurer`` to the record that has the field."""
        while "." in field:
            step, _, field = field.partition(".")
            fields = entity_named(entity).fields
            link = fields.get(f"{step}_id") or fields.get(step)
            found = self._desk.office.records.get(entity, record)
            target = getattr(found, link.name, None) if link is not None else None
            if link is None or not target:
                break
            entity, record = link.target, str(target)
        return entity, record, field

    def _undo(self) -> None:
        if self._desk.undo():
            self._offer(self.tr("The last change is taken back."), self.tr("Redo"), self._desk.redo)

    def _redo(self) -> None:
        if not self._desk.redo():
            self.tell(self.tr("There is nothing to redo."), "plain")

    def _help(self) -> None:
        answering = self.tr(
            "Choose a question at the left and keep the version that is right. What is not kept stays in the "
            "history, and Ctrl+Z takes an answer back. Several selected questions are answered alike."
        )
        self.tell(help_words(self._desk, self.here.place) if self._at_places else answering, "plain")

    def _offer(self, words: str, verb: str, act: Callable[[], object]) -> None:
        self.notice.tell(words, "good", verb=verb, act=act)

    def _offer_undo(self, words: str) -> None:
        self._offer(words, self.tr("Undo"), self._desk.undo)

    def _open_wizard(self, action: str) -> None:
        self.leave()
        if self._desk.may_write:
            wizards()[action].make(self._desk, self.window()).show()
        else:
            self.tell(self.tr("This office can only be read here."), "plain")

    def _stop_tasks(self) -> None:
        for task in self._desk.tasks.running:
            task.progress.stop()

    def _show_task(self, task: Task) -> None:
        self.foot.show_work(task.title, 0, 0)
        if task.title:
            task.progress.moved.connect(self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        running = self._desk.tasks.running
        if running:
            self.foot.show_work(running[-1].title, done, total)

    def _hide_task(self, _task: Task) -> None:
        if not self._desk.tasks.running:
            self.foot.show_work("", 0, 0)
            self.foot.show_standing(**standing_words(self._desk))
