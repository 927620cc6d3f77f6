"""The follow-up of a placement: contacts, midterm review, adjustments, friction, feedback, outputs.

Each has its one action. What was written of people is shown when somebody asks to read it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text, name_of, number_text
from app.domain.midterm_review import REVIEW_STATES
from app.domain.note import CAUSES, FRICTION_PLACES, NOTE_KINDS
from app.domain.task_state import TASK_STATES, overdue
from app.services import follow_up_output, follow_up_review
from app.services.follow_up import FollowUp, follow_up_of
from app.services.follow_up_note import BELOW
from app.services.follow_up_review import WITH_FEEDBACK
from app.services.record_note import look_at
from app.services.record_task import tick
from ui.forms.emptied import emptied
from ui.models.desk import Desk
from ui.pages.records.follow_up_asking import (
    ask_note,
    ask_plan,
    ask_reason,
    ask_review,
    ask_signature,
    ask_solution,
)
from ui.pages.records.follow_up_section import Act, FollowLine, FollowUpSection
from ui.pages.records.paper_asking import make_paper
from ui.theme import named

TENTH: Final = Decimal("0.1")
REVIEW_PAPER: Final = "midterm-review"
MOST: Final = 4
"""So many contacts are listed; all stand among the notes."""


class FollowUpPart(QWidget):
    """Sections under each other."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._record = ""
        self._read: set[str] = set()
        self._drawn: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(2)

    def show_record(self, record: Any) -> None:
        """Show the follow-up of a placement."""
        if record.id != self._record:
            self._read, self._drawn = set(), None
        self._record = record.id
        self._draw()

    def read(self) -> None:
        """Show what was written, and note in the log that it was read."""
        found = follow_up_of(self._desk.office, self._record)
        wanted = [note for note in _notes(found) if note.id not in self._read]
        if self._desk.attempt(lambda: look_at(self._desk.office, wanted)) is not None:
            self._read |= {note.id for note in wanted}
            self._draw()

    def _draw(self) -> None:
        found = follow_up_of(self._desk.office, self._record)
        now = (found, set(self._read), self._desk.may_write, self._desk.office.today)
        if now == self._drawn:
            return
        self._drawn = now
        emptied(self._column)
        if any(note.id not in self._read for note in _notes(found)) and self._desk.office.role != "reader":
            read = named(QPushButton(self.tr("Show the texts")), "link")
            read.setToolTip(self.tr("What is written of people is delicate. That you read it is logged."))
            read.clicked.connect(self.read)
            self._column.addWidget(read, 0, Qt.AlignmentFlag.AlignRight)
        for make in (
            self._contacts, self._review, self._adjustments, self._friction, self._feedback, self._outputs,
        ):  # fmt: skip
            self._column.addWidget(make(found))
        self._column.addStretch(1)

    def _contacts(self, found: FollowUp) -> QWidget:
        plan, lines = found.contact, []
        says = plan.says
        if plan.due is not None:
            day = day_text(plan.due, self._desk.language)
            late = self._desk.words(says) if says is not None else ""
            lines.append(
                FollowLine(
                    words=self.tr("Next contact by {day}").format(day=day),
                    below=late or self.tr("every {days} days").format(days=plan.interval),
                    late=bool(late),
                )
            )
        lines += [self._noted(note, NOTE_KINDS) for note in found.contacts[:MOST]]
        acts = [(self.tr("Note a contact"), partial(self._ask, "contact"))]
        return self._section(self.tr("Contacts"), lines, acts, self.tr("No contact is noted yet."))

    def _review(self, found: FollowUp) -> QWidget:
        review, desk = found.review, self._desk
        title, none = self.tr("Midterm review"), self.tr("No midterm review is planned.")
        plan = (self.tr("Plan it"), lambda: ask_plan(desk, found.placement, self))
        if review is None:
            return self._section(title, [], [plan], none)
        hold: Act = (self.tr("Record what was said"), lambda: ask_review(desk, review, self))
        sign: Act = (self.tr("Record a signature"), lambda: ask_signature(desk, review, self))
        skip: Act = (self.tr("Skip it"), lambda: self._skip(review))
        paper = self._papers(found)
        acts = {
            "planned": (hold, *paper, skip),
            "held": (sign, hold, *paper),
            "signed": (sign, *paper),
            "skipped": (plan,),
        }
        late = review.state == "planned" and review.planned_on < desk.office.today
        day = day_text(review.held_at or review.planned_on, desk.language)
        below = self.tr("The day has passed.") if late else ""
        line = FollowLine(
            words=day, below=below, late=late, acts=acts.get(review.state, ()),
            state=(desk.words(REVIEW_STATES.states[review.state]), review.state),
        )  # fmt: skip
        return self._section(title, [line], [], none)

    def _papers(self, found: FollowUp) -> tuple[Act, ...]:
        """Return the making of the review's paper; what was below expectation is printed only on demand."""
        desk, record = self._desk, self._record
        usual: Act = (self.tr("Make the paper"), lambda: make_paper(desk, record, REVIEW_PAPER, self))
        if not any(note.kind == BELOW for note in found.feedback):
            return (usual,)
        given = {WITH_FEEDBACK: "yes"}
        whole: Act = (
            self.tr("Make it with feedback below expectation"),
            lambda: make_paper(desk, record, REVIEW_PAPER, self, given),
        )
        return (usual, whole)

    def _adjustments(self, found: FollowUp) -> QWidget:
        lines = [self._noted(note, CAUSES, "cause", "what") for note in found.adjustments]
        acts = [(self.tr("Record an adjustment"), partial(self._ask, "adjustment"))]
        return self._section(self.tr("Adjustments"), lines, acts, self.tr("Nothing was adjusted."))

    def _friction(self, found: FollowUp) -> QWidget:
        lines = [self._rubbing(note) for note in found.frictions]
        acts = [(self.tr("Record friction"), partial(self._ask, "friction"))]
        title = self.tr("Friction")
        if found.mean_days is not None:
            days = number_text(found.mean_days.quantize(TENTH), self._desk.language)
            title = self.tr("Friction · solved in {days} days on average").format(days=days)
        return self._section(title, lines, acts, self.tr("No friction is recorded."))

    def _rubbing(self, note: Any) -> FollowLine:
        desk = self._desk
        place = FRICTION_PLACES.get(note.friction_place or "")
        found = day_text(note.found_at or note.at, desk.language)
        weight = self.tr("seriousness {n} of 3").format(n=note.severity) if note.severity else ""
        solved = note.solved_at is not None
        words = day_text(note.solved_at, desk.language) if solved else ""
        below = [found, weight, self.tr("solved {day}").format(day=words) if solved else ""]
        return FollowLine(
            words=desk.words(place) if place is not None else self.tr("Friction"),
            below=" · ".join(filter(None, below)),
            text=self._text(note, "solution"),
            state=("", "") if solved else (self.tr("Open"), "watch"),
            acts=() if solved else ((self.tr("It is solved"), lambda: ask_solution(desk, note, self)),),
        )

    def _feedback(self, found: FollowUp) -> QWidget:
        lines = [self._noted(note, NOTE_KINDS, "kind", "what") for note in found.feedback]
        lines += [self._task(task) for task in found.tasks]
        acts: list[Act] = [
            (self.tr("Good"), partial(self._ask, "feedback_positive")),
            (self.tr("Below expectation"), partial(self._ask, BELOW)),
        ]
        return self._section(
            self.tr("Feedback"), lines, acts, self.tr("No feedback is recorded.")
        )  # fmt: skip

    def _outputs(self, found: FollowUp) -> QWidget:
        lines = [self._output(task) for task in found.outputs]
        return self._section(self.tr("To be delivered"), lines, [], self.tr("Nothing is to be delivered."))

    def _output(self, task: Any) -> FollowLine:
        desk, office = self._desk, self._desk.office
        receive: Act = (self.tr("It came in"), lambda: follow_up_output.receive_output(office, task.id))
        approve: Act = (self.tr("Approve"), lambda: follow_up_output.approve_output(office, task.id))
        back: Act = (self.tr("Ask back…"), lambda: self._reason(task, follow_up_output.return_output))
        waive: Act = (self.tr("Do without…"), lambda: self._reason(task, follow_up_output.waive_output))
        came, decide = self._doing(receive), self._doing(approve)
        acts = {"open": (came, waive), "started": (came, waive), "returned": (came, waive),
                "received": (decide, back, waive)}  # fmt: skip
        late = overdue(task, office.today)
        due = day_text(task.due, desk.language) if task.due is not None else self.tr("no day")
        return FollowLine(
            words=name_of(task, desk.language, office.records),
            below=self.tr("{day}, late").format(day=due) if late else due,
            late=late,
            state=(desk.words(TASK_STATES.states[task.state]), task.state),
            acts=acts.get(task.state, ()),
        )

    def _doing(self, act: Act) -> Act:
        """Return an action whose refusal becomes a notice, and which can be taken back."""
        words, do = act

        def done() -> None:
            if self._desk.attempt(do) is not None:
                self._desk.undoable.emit(self.tr("It is saved."))

        return words, done

    def _reason(self, task: Any, act: Callable[[Any, str, str], object]) -> None:
        desk = self._desk
        title = name_of(task, desk.language, desk.office.records)
        if ask_reason(desk, title, self, lambda reason: act(desk.office, task.id, reason)):
            desk.undoable.emit(self.tr("It is saved."))

    def _skip(self, review: Any) -> None:
        desk = self._desk
        words = self.tr("Skip the midterm review")
        if ask_reason(
            desk, words, self, lambda why: follow_up_review.skip_review(desk.office, review.id, why)
        ):
            desk.undoable.emit(self.tr("It is saved."))

    def _task(self, task: Any) -> FollowLine:
        desk = self._desk
        late = overdue(task, desk.office.today)
        due = day_text(task.due, desk.language) if task.due is not None else self.tr("no day")
        act = self._doing((self.tr("Done"), lambda: tick(desk.office, task.id, done=True)))
        return FollowLine(
            words=name_of(task, desk.language, desk.office.records),
            below=self.tr("{day}, late").format(day=due) if late else due,
            late=late,
            acts=(act,),
        )

    def _noted(self, note: Any, words: Any, field: str = "kind", more: str = "") -> FollowLine:
        kind = words.get(getattr(note, field) or "")
        said = self._desk.words(kind) if kind is not None else self._desk.words(NOTE_KINDS[note.kind])
        parts = [day_text(note.at, self._desk.language), self._desk.name("person", note.with_person_id)]
        return FollowLine(words=said, below=" · ".join(filter(None, parts)), text=self._text(note, more))

    def _text(self, note: Any, more: str) -> str:
        if note.id not in self._read:
            return ""
        return "\n".join(filter(None, (note.text, getattr(note, more, None) if more else None)))

    def _ask(self, kind: str) -> None:
        ask_note(self._desk, self._record, kind, self)

    def _section(self, title: str, lines: Sequence[FollowLine], acts: Sequence[Act], empty: str) -> QWidget:
        return FollowUpSection(title, lines, acts, empty=empty, writes=self._desk.may_write)


def _notes(found: FollowUp) -> list[Any]:
    return [*found.contacts[:MOST], *found.adjustments, *found.frictions, *found.feedback]
