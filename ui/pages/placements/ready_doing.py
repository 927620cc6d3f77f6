"""Doing what the bar or the sheet before the start asks for: asks what is needed, once, and does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.catalogue import entity_named
from app.domain.fields import Kind
from app.errors import Refused
from app.services import readiness_acts as acts
from app.services.expectations import add_points, agree_all
from app.services.readiness import mend_of
from app.services.readiness_acts import Acted
from app.services.readiness_hints import use_host_addresses
from app.services.readiness_moves import lacking, move_ready
from app.text import Text
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.dialogs.move_dialog import MoveDialog
from ui.forms.day_typing import example
from ui.models.desk import Desk
from ui.pages.placements.ready_bar import ANYWAY, READY
from ui.pages.placements.ready_sheet import AGREED, POINTS
from ui.tasks import Progress

PAPERS: Final = "papers"
MAILS: Final = "mails"


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: ARG001 - as in the actions of the menus
    """Mark words for the translators of a context."""
    return words


DONE: Final[Mapping[str, str]] = {
    "place_of_work": QT_TRANSLATE_NOOP("ReadyDoing", "Places of work filled in: {count}"),
    "support_sheet": QT_TRANSLATE_NOOP("ReadyDoing", "Contact sheets issued: {count}"),
    "mentor": QT_TRANSLATE_NOOP("ReadyDoing", "Mentors named: {count}"),
    "mentor_met": QT_TRANSLATE_NOOP("ReadyDoing", "Meetings noted: {count}"),
    "roles": QT_TRANSLATE_NOOP("ReadyDoing", "Roles filled: {count}"),
    "onboarding": QT_TRANSLATE_NOOP("ReadyDoing", "Onboarding lists made: {count}"),
    "insurance": QT_TRANSLATE_NOOP("ReadyDoing", "Insurances noted: {count}"),
    "change_notices": QT_TRANSLATE_NOOP("ReadyDoing", "Answers recorded for placements: {count}"),
    READY: QT_TRANSLATE_NOOP("ReadyDoing", "Moved to ready: {count}"),
}
_WHEN: Final = Text(
    en="Choose the weekday and write the time, as 10:00.",
    sv="Välj veckodag och skriv klockslaget, till exempel 10:00.",
    nb="Velg ukedag, og skriv klokkeslettet, for eksempel 10:00.",
    da="Vælg ugedag, og skriv klokkeslættet, for eksempel 10:00.",
)
_NO_DATE: Final = Text(
    en="This is no date. Write it as {example}.",
    sv="Det här är inget datum. Skriv det som {example}.",
    nb="Dette er ingen dato. Skriv den som {example}.",
    da="Det er ikke en dato. Skriv den som {example}.",
)
Verb = Callable[[Progress], Acted]


class ReadyDoing(QObject):
    """One act at a time; a second press while it runs does nothing."""

    ended = Signal(object)
    """An ``Acted``: what was done, and what was left alone."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Ask over this page."""
        super().__init__(page)
        self._desk, self._page = desk, page
        self._busy = False
        self._first: Mapping[str, Callable[[tuple[str, ...], Any], None]] = {
            "mentor_met": self._meet, "insurance": self._insure, "mentor": self._name, "roles": self._fill,
            "support_sheet": self._issue, "expectations": self._send_sheets, "mentor_trained": self._invite,
            POINTS: self._add_points, AGREED: self._agree,
            "question_time": self._question_time, "binder": self._bind, ANYWAY: self._override,
        }  # fmt: skip
        self._plain: Mapping[str, Callable[[Any, Sequence[str]], Acted]] = {
            "place_of_work": use_host_addresses, "onboarding": acts.make_onboarding_lists, READY: move_ready,
        }  # fmt: skip

    def do(self, key: str, placements: tuple[str, ...], value: object = None) -> None:
        """Do an act for placements; ``value`` is what was typed already."""
        if self._busy or not placements:
            return
        office = self._desk.office
        if key == "place_of_work" and value:
            self._run(key, lambda _: acts.write_place(office, placements, str(value)))
        elif key == "change_notices":
            self._run(key, lambda _: acts.record_answers(office, placements, office.today))
        elif key in self._plain:
            self._run(key, lambda _: self._plain[key](office, placements))
        elif key in self._first:
            self._first[key](placements, value)

    def _meet(self, placements: tuple[str, ...], day: Any) -> None:
        day = day or self._asked("role", "first_met_on", self.tr("When did they meet?"), self.tr("They met"))
        if isinstance(day, date):
            self._run("mentor_met", lambda _: acts.note_meeting(self._desk.office, placements, day))

    def _insure(self, placements: tuple[str, ...], until: Any) -> None:
        office = self._desk.office
        stays = office.records.some("placement", placements)
        last = max((one.end_date for one in stays), default=None)
        title = self.tr("Insured until when?")
        until = until or self._asked("participant", "insurance_valid_to", title, self.tr("Insured"), last)
        if isinstance(until, date):
            self._run("insurance", lambda _: acts.insure_stays(office, placements, until))

    def _name(self, placements: tuple[str, ...], person: Any) -> None:
        person = person or self._asked(
            "role", "person_id", self.tr("Who is the mentor?"), self.tr("Name the mentor")
        )
        if person:
            self._run("mentor", lambda _: acts.name_mentor(self._desk.office, placements, str(person)))

    def _fill(self, placements: tuple[str, ...], person: Any) -> None:
        office = self._desk.office
        mend = mend_of(office, placements[0], "roles")
        role = str(mend.given.get("role", "")) if mend is not None else ""
        if person and role:
            self._run("roles", lambda _: acts.fill_role(office, placements, role, str(person)))

    def _issue(self, placements: tuple[str, ...], _value: Any) -> None:
        folder = self.folder()
        if folder is not None:
            office = self._desk.office
            self._run(
                "support_sheet",
                lambda progress: acts.issue_contact_sheets(office, placements, folder, progress.step),
                self.tr("Making contact sheets"),
            )

    def _send_sheets(self, placements: tuple[str, ...], _value: Any) -> None:
        from ui.pages.placements.ready_inviting import (  # noqa: PLC0415 - 0.3 s: letters, papers
            send_sheets,
        )

        send_sheets(self._desk, placements, self._page)

    def _add_points(self, placements: tuple[str, ...], given: Any) -> None:
        side, words = given
        desk = self._desk
        if desk.attempt(lambda: add_points(desk.office, placements[0], side, words)):
            desk.undoable.emit(self.tr("The points are added."))

    def _agree(self, placements: tuple[str, ...], _value: Any) -> None:
        desk = self._desk
        count = desk.attempt(lambda: agree_all(desk.office, placements))
        if count:
            desk.undoable.emit(self.tr("Points agreed: {count}").format(count=count))

    def _invite(self, placements: tuple[str, ...], _value: Any) -> None:
        from ui.pages.placements.ready_inviting import invite  # noqa: PLC0415 - as above

        invite(self._desk, placements, self._page)

    def _bind(self, placements: tuple[str, ...], _value: Any) -> None:
        from ui.pages.placements.ready_papers import make_binder  # noqa: PLC0415 - as above

        folder = self.folder()
        if folder is not None:
            make_binder(self._desk, placements, folder, self)

    def _question_time(self, placements: tuple[str, ...], _value: Any) -> None:
        from ui.pages.placements.ready_papers import write_question_times  # noqa: PLC0415 - as above

        desk = self._desk
        stays = desk.office.records.some("placement", placements)
        unset = [one.id for one in stays if not (one.question_time_weekday and one.question_time_start)]
        if unset and not self._ask_time(unset):
            return
        write_question_times(desk, placements, datetime.now().astimezone(), self)

    def _ask_time(self, placements: Sequence[str]) -> bool:
        """Ask for one question time for placements that have none; say whether it was set."""
        from app.services.question_time import QuestionTime, set_time  # noqa: PLC0415 - calendars, papers

        fields = entity_named("placement").fields
        names = (
            "question_time_weekday",
            "question_time_start",
            "question_time_minutes",
            "question_time_place",
        )
        title = self.tr("Question time for {count} placements that have none").format(count=len(placements))

        def save(values: Mapping[str, Any]) -> object:
            weekday, start, minutes, place = (values[name] for name in names)
            if not weekday or not start:
                raise Refused(_WHEN, where="question_time_start" if weekday else "question_time_weekday")
            at = QuestionTime(weekday=weekday, start=start, minutes=minutes or 30, place=place or "")
            return set_time(self._desk.office, placements, at)

        asking = FieldQuestions(
            self._desk,
            title,
            [fields[name] for name in names],
            self._page,
            verb=self.tr("Set and write"),
            save=save,
        )
        return answered(asking) is not None

    def _override(self, placements: tuple[str, ...], _value: Any) -> None:
        desk = self._desk
        found = lacking(desk.office, placements)
        sentences = dict.fromkeys(desk.words(gate.lacks) for gates in found.values() for gate in gates)
        title = self.tr("Move to ready without what is missing: {count}").format(count=len(placements))
        asking = MoveDialog(desk, title, list(sentences), self._page, reason=True, allowed=True)
        agreed, reason = asking.exec(), asking.reason
        asking.deleteLater()
        if agreed and reason:
            self._run(READY, lambda _: move_ready(desk.office, placements, reason))

    def _asked(self, entity: str, field: str, title: str, verb: str, known: Any = None) -> Any:
        """Ask for one field; return its value, None if the person thought better of it."""
        spec = entity_named(entity).fields[field]

        def read(values: Mapping[str, Any]) -> Any:
            given = values[field]
            if given and spec.kind is Kind.DAY and not isinstance(given, date):
                raise Refused(_NO_DATE.fill(example=example(self._desk.language)), where=field)
            return given or None

        asking = FieldQuestions(self._desk, title, [spec], self._page, verb=verb, save=read)
        asking.fill({field: known or (self._desk.office.today if field == "first_met_on" else None)})
        given = answered(asking)
        return None if given is True else given

    def folder(self) -> Path | None:
        """Return the folder papers go to; asked once, then known."""
        kept = self._desk.state.folders.get(PAPERS, "")
        if kept and Path(kept).is_dir():
            return Path(kept)
        start = str(self._desk.office.path.parent)
        found = QFileDialog.getExistingDirectory(self._page, self.tr("Into which folder?"), start)
        if found:
            self._desk.state.folders[PAPERS] = found
        return Path(found) if found else None

    def _run(self, key: str, verb: Verb, title: str = "") -> None:
        self._busy = True
        self._desk.tasks.run(
            verb, then=partial(self._end, key), failed=self._fail, parent=self, writes=True, title=title
        )

    def _end(self, key: str, acted: Acted) -> None:
        self._busy = False
        if acted.done:
            words = QCoreApplication.translate("ReadyDoing", DONE[key]).format(count=len(acted.done))
            self._desk.undoable.emit(words)
        self.ended.emit(acted)

    def _fail(self, error: BaseException) -> None:
        self._busy = False
        self._desk.tasks.failed.emit(error)
