"""An office in the window: rail, top bar, notices, the place shown, the foot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.services import browsing
from app.services.browsing import Query
from ui.actions import PLACES, WIZARDS
from ui.menus.foot import Foot
from ui.menus.rail import Rail
from ui.menus.search_field import Hit
from ui.menus.top_bar import TopBar
from ui.models.desk import Desk
from ui.notices import NoticeBar
from ui.pages.beginning import beginnings
from ui.pages.finding import Finding
from ui.pages.help_words import help_words
from ui.pages.location_words import location_words
from ui.pages.page import Verbs
from ui.pages.paper_asking import PaperAsking
from ui.pages.place_stack import START, Location, PlaceStack
from ui.pages.promise_watch import PromiseWatch
from ui.pages.records.record_page import RecordPage
from ui.pages.sharing.copies import Copies
from ui.pages.sharing.questions_page import QuestionsPage
from ui.pages.sharing.share_signs import ShareSigns
from ui.pages.sharing.standing_words import standing_words
from ui.pages.undoing import Undoing
from ui.pages.wizard_opening import open_wizard
from ui.pages.work_signs import WorkSigns
from ui.theme import Tone

QUESTIONS = Location("office", "questions")


class OfficeShell(QWidget):
    """Everything of the window that belongs to one office."""

    def __init__(
        self, desk: Desk, window: QWidget, location: Location | None = None, before: OfficeShell | None = None
    ) -> None:
        """Show a location, else the people; go on from the way of a shell before."""
        super().__init__()
        self._desk = desk
        percent = desk.state.percent
        self.notice, self.foot, self.rail = NoticeBar(), Foot(percent), Rail(percent)
        self.bar = TopBar(window, desk.office.store.who or "?", percent)
        self.places = PlaceStack(desk)
        if before is not None:
            self.places.take_way(before.places)
        self._listened: set[RecordPage] = set()
        self._lay_out()
        self.work = WorkSigns(desk, self.foot)
        self.signs = ShareSigns(desk, self.foot, self.bar, self.notice, self.places)
        self.copies = Copies(desk, self.notice, window)
        self.finding = Finding(desk, self.bar.search, self.places)
        self.undoing = Undoing(desk, self)
        self._papers = PaperAsking(desk, self.places, self)
        self._promises = PromiseWatch(desk, self)
        self._connect()
        self.places.go(location or Location(START))
        self._refresh()

    @property
    def here(self) -> Location:
        """Return what is shown."""
        return self.places.here

    @property
    def questions(self) -> QuestionsPage:
        """Return the page of questions; it is made when it is first asked for."""
        found = self.places.findChild(QuestionsPage)
        if found is None:
            self.places.go(QUESTIONS)
            found = self.places.findChild(QuestionsPage)
        assert isinstance(found, QuestionsPage)  # noqa: S101 - the place has the page
        return found

    def leave(self) -> None:
        """Save what is being typed."""
        if self.places.page is not None:
            self.places.page.leave()

    def verbs(self) -> Verbs:
        """Return what the actions do here, by key: first what the page shown can, then the office."""
        page = self.places.page
        return {**self._verbs(), **(page.verbs() if page is not None else {})}

    def idle(self) -> frozenset[str]:
        """Return the actions that have nothing to do just now."""
        way = {"back": self.places.past, "forward": self.places.ahead}
        still = {key for key, steps in way.items() if not steps}
        changing = {"new_record", "undo", "redo", "take_in", "delete", "add_note", "add_task", *WIZARDS}
        return frozenset(still if self._desk.may_write else still | changing)

    def begin(self, entity: str = "") -> None:
        """Begin a record of the list shown, or of another kind."""
        if not self._desk.may_write:
            self._tell_reader()
            return
        if self.places.records is None:
            self.places.go(Location(START))
        if self.places.records is not None:
            self.places.records.begin(entity)

    def ask(self, record: str = "", field: str = "") -> None:
        """Show the questions that wait for an answer, one of them chosen."""
        self.places.go(QUESTIONS)
        self.questions.ask(record, field)

    def refresh(self) -> None:
        """Read everything shown again."""
        if self.places.page is not None:
            self.places.page.refresh()
        self._refresh()

    def tell(self, words: str, tone: Tone = "good") -> None:
        """Show a sentence."""
        self.notice.tell(words, tone)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit(self.width())

    def _verbs(self) -> Verbs:
        travel = {f"go_{key}": partial(self.places.go, Location(key)) for key in PLACES}
        return {
            **travel,
            **{key: partial(self._open_wizard, key) for key in WIZARDS},
            "new_record": self.begin,
            "questions": self.ask,
            "take_in": self.copies.take_in,
            "save_copy": self.copies.save,
            "sync": self.signs.open_panel,
            "undo": self.undoing.undo,
            "redo": self.undoing.redo,
            "main": self._press_main,
            "search": self.bar.search.take_focus,
            "programme": self.bar.open_programmes,
            "back": self.places.back,
            "forward": self.places.forward,
            "refresh": self.refresh,
            "help": lambda: self.tell(help_words(self._desk, self.here.place, self.here.listing), "plain"),
        }

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
        column.addWidget(self.places, 1)
        column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)

    def _connect(self) -> None:
        desk = self._desk
        self.rail.chosen.connect(lambda key: self.places.go(Location(key)))
        self.places.arrived.connect(self._arrived)
        self.bar.programme_chosen.connect(desk.choose_programme)
        self.bar.new_chosen.connect(self.begin)
        self.bar.commanded.connect(desk.commanded)
        self.bar.search.chosen.connect(self._go_to_hit)
        self.foot.questions.clicked.connect(lambda _=False: self.ask())
        for one in (self.signs, self.copies):
            one.questions_asked.connect(self.ask)
        self.signs.moved.connect(self._refresh)
        self.work.rested.connect(self._stand)
        desk.told.connect(self.notice.tell)
        desk.offered.connect(self._offer)
        desk.saved.connect(self._refresh)
        desk.programme_chosen.connect(self._refresh)
        desk.counted.connect(self._count)

    def _arrived(self, location: Location) -> None:
        self._listen()
        self.rail.show_place(location.place)
        self.bar.show_beginnings(beginnings(self._desk, location.place, location.listing))
        ways = (self.places.past, self.places.ahead)
        self.bar.show_ways(*(location_words(self._desk, steps[-1]) if steps else "" for steps in ways))

    def _listen(self) -> None:
        """Hear of the questions that the record shown asks to see."""
        page = self.places.records
        if page is not None and page.record not in self._listened:
            self._listened.add(page.record)
            page.record.question_asked.connect(self.ask)

    def _refresh(self, *_: object) -> None:
        desk, office = self._desk, self._desk.office
        self._stand()
        ids = browsing.ids(office, Query(entity="programme"))
        every = browsing.page(office, "programme", ids)
        self.bar.show_programmes(
            [(r.id, browsing.name(office, r, desk.language)) for r in every], desk.programme
        )
        where = {"programme_id": desk.programme} if desk.programme else {}
        placements = browsing.count(office, Query(entity="placement", where=where))
        self.rail.show_counts({"programmes": len(ids), "placements": placements})

    def _count(self, place: str, count: int) -> None:
        self.rail.show_counts({place: count})

    def _stand(self) -> None:
        self.foot.show_standing(**standing_words(self._desk))

    def _go_to_hit(self, hit: Hit) -> None:
        if hit.record:
            self.places.open_record(hit.entity, hit.record)
        elif hit.place:
            self.places.go(Location(hit.place, hit.part))
        else:
            self._desk.commanded.emit(hit.action)

    def _offer(self, words: str, verb: str, act: Callable[[], object]) -> None:
        self.notice.tell(words, "good", verb=verb, act=act)

    def _press_main(self) -> None:
        """Press the filled button of the page shown."""
        buttons = self.places.findChildren(QPushButton, "main")
        pressed = next((one for one in buttons if one.isVisible()), None)
        if pressed is not None:
            pressed.click()
        else:
            self.tell(self.tr("This page has no main button."), "plain")

    def _open_wizard(self, action: str) -> None:
        if not self._desk.may_write:
            self._tell_reader()
            return
        self.leave()
        open_wizard(self._desk, self.window(), action)

    def _tell_reader(self) -> None:
        self.tell(self.tr("This office can only be read here."), "plain")
