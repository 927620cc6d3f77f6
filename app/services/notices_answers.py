"""What people said to a change notice: answers as they come in, and how a notice stands."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.change_notice import NOTICE_STATES, lead_days, least_lead
from app.domain.sign_off import METHODS
from app.domain.states import closed_gates
from app.errors import Refused
from app.services import browsing
from app.services.notices import ACKNOWLEDGEMENT, readers_of
from app.services.notices_words import NO_ANSWER, NO_METHOD, NO_READER, NOT_SENT, TALK_TASK
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import LANGUAGES, Language

GIVEN: Final = ("accepted", "read", "wants_talk", "objects")
"""What somebody can answer to a notice."""
LONGEST: Final = 5_000
TALKING: Final = frozenset({"wants_talk", "objects"})
_TALK: Final = "notice_talk"


@frozen(kw_only=True)
class Answer:
    """What somebody said: the answer, how and when it came, her words, what proves it."""

    answer: str
    method: str
    on: date
    comment: str = ""
    attachment: str = ""


@frozen(kw_only=True)
class Asked:
    """One reader of a notice, and what she said."""

    sign_off: str
    person: str
    name: str
    party: str
    sent_at: date | None
    answer: str
    answered_at: date | None
    method: str
    comment: str


@frozen(kw_only=True)
class Tracking:
    """How a notice stands: warning given and promised, who has answered."""

    notice: str
    no: int
    title: Any
    state: str
    effective: date
    sent: date | None
    lead: int | None
    least: int
    short_reason: str
    readers: tuple[Asked, ...]

    @property
    def answered(self) -> int:
        """Count those who have answered."""
        return sum(one.answer != "none" for one in self.readers)

    @property
    def is_short(self) -> bool:
        """Say whether the warning was shorter than promised."""
        return self.lead is not None and self.lead < self.least


def record_answer(office: Office, sign_off: str, answer: Answer) -> Saved:
    """Write down what somebody answered by phone, e-mail, in a meeting or on a form."""
    with writing(office) as work:
        add_answer(work, sign_off, answer, office.language)
    return work.saved


def add_answer(work: Work, sign_off: str, answer: Answer, language: Language) -> None:
    """Write an answer in a work; who wants to talk becomes a task, and the last answer closes the round."""
    one = work.records.get("sign_off", sign_off)
    notice = work.records.get("change_notice", getattr(one, "entity_id", None))
    if one is None or notice is None or one.kind != ACKNOWLEDGEMENT:
        raise Refused(NO_READER, where=sign_off)
    if answer.answer not in GIVEN:
        raise Refused(NO_ANSWER, where="answer")
    if answer.method not in METHODS:
        raise Refused(NO_METHOD, where="method")
    if notice.state not in {"sent", "acknowledged"}:
        raise Refused(NOT_SENT, where=notice.id)
    work.set(
        "sign_off", sign_off, answer=answer.answer, method=answer.method, signed_at=answer.on,
        comment=answer.comment.strip()[:LONGEST] or None,
        **({"evidence_attachment_id": answer.attachment} if answer.attachment else {}),
    )  # fmt: skip
    if answer.answer in TALKING:
        _ask_for_talk(work, notice, one, answer.on, language)
    _close_round(work, notice.id, answer.on)


def tracking(office: Office, notice: Any, language: Language) -> Tracking:
    """Return how a notice stands."""
    records = office.records
    found = readers_of(records, notice.id)
    sent = [one.sent_at for one in found if one.sent_at is not None]
    return Tracking(
        notice=notice.id, no=notice.no, title=notice.title, state=notice.state,
        effective=notice.effective_date, sent=min(sent, default=None), lead=lead_days(notice, found),
        least=least_lead(notice, records), short_reason=notice.short_lead_reason or "",
        readers=tuple(_asked(office, one, language) for one in found),
    )  # fmt: skip


def notices_of_programme(office: Office, programme: str, language: Language) -> tuple[Tracking, ...]:
    """Return the notices of a programme, the newest first."""
    found = office.records.of("change_notice", programme_id=programme)
    lines = [tracking(office, one, language) for one in found]
    return tuple(sorted(lines, key=lambda one: -one.no))


def _asked(office: Office, one: Any, language: Language) -> Asked:
    person = office.records.get("person", one.person_id)
    return Asked(
        sign_off=one.id, person=one.person_id or "", party=one.party, sent_at=one.sent_at,
        name=browsing.name(office, person, language) if person is not None else "–", answer=one.answer,
        answered_at=one.signed_at, method=one.method or "", comment=one.comment or "",
    )  # fmt: skip


def _ask_for_talk(work: Work, notice: Any, one: Any, on: date, language: Language) -> None:
    """Begin the task to talk, once a reader."""
    key = f"{_TALK}:{one.id}"
    if work.records.of("task", entity_id=notice.id, key=key):
        return
    person = work.records.get("person", one.person_id)
    name = f"{person.given_name} {person.family_name}" if person is not None else "–"
    spoken = dict.fromkeys((language, *LANGUAGES))
    work.add(
        "task",
        {
            "title": {code: TALK_TASK.of(code).format(name=name, no=notice.no) for code in spoken},
            "list_key": "follow_up", "programme_id": notice.programme_id, "entity_key": "change_notice",
            "entity_id": notice.id, "person_id": one.person_id, "key": key, "due": on, "priority": "high",
        },
    )  # fmt: skip


def _close_round(work: Work, notice: str, on: date) -> None:
    found = work.records.get("change_notice", notice)
    move = NOTICE_STATES.move("sent", "acknowledged")
    if found.state == "sent" and move is not None and not closed_gates(move, found, work.records):
        work.set("change_notice", notice, state="acknowledged", state_day=on)
