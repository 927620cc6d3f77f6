"""What was promised in the running programmes: a notice with one answer missing, and a change untold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from app.services.promises import Telling, add_promises, language_of, placement_offers
from app.services.sample.stage import TODAY, before
from app.storage.work import Work
from app.text import Text

RUNNING: Final = frozenset({"open", "running"})
STAYS: Final = frozenset({"contracted", "ready", "active"})
MOST: Final = 6
"""So many placements of a programme have their promises written down."""
SUBJECTS: Final = frozenset({"dates", "mentor", "hours"})
SENT: Final = before(TODAY, 10)
APPLIES: Final = date(2026, 11, 30)
_HOW: Final = Text(en="by e-mail", sv="per e-post", nb="på e-post", da="pr. e-mail")
_OLD: Final = "Introduktion den första dagen"
_NEW: Final = "Introduktion tisdag 1 december kl. 9–12, Bayside Innovation Bridge, San Francisco"
_TITLE: Final = {"sv": "Introduktionen flyttas en dag", "en": "The introduction moves by one day"}
_MEANS: Final = {
    "sv": "Den första dagen går du direkt till värden. Introduktionen hålls dagen efter.",
    "en": "On the first day you go straight to your host. The introduction is the day after.",
}
_CHOICES: Final = {
    "sv": "Du kan godta ändringen, be om ett samtal eller invända.",
    "en": "You can accept the change, ask for a talk or object.",
}


def add_promised(work: Work) -> None:
    """Write down what the people of running programmes were promised, and tell of what changed."""
    records = work.records
    for programme in records.of("programme"):
        if programme.state in RUNNING:
            _of_placements(work, programme)
    for fact in records.of("announced_fact", subject="introduction", value_text=_OLD):
        _tell(work, fact)


def _of_placements(work: Work, programme: Any) -> None:
    records = work.records
    found = [one for one in records.of("placement", programme_id=programme.id) if one.state in STAYS]
    language = language_of(programme, "en")
    offers = [
        offer
        for one in sorted(found, key=lambda one: (one.start_date, one.id))[:MOST]
        for offer in placement_offers(records, one, language)
        if offer.subject in SUBJECTS
    ]
    to = ("participants", "mentors")
    add_promises(
        work, offers, Telling(to=to, on=before(programme.start_date, 60), how=_HOW.of(language))
    )  # fmt: skip


def _tell(work: Work, fact: Any) -> None:
    """Send the notice of the introduction to all students; the last of them has not answered."""
    notice = work.add(
        "change_notice",
        {
            "programme_id": fact.programme_id, "no": 1, "title": _TITLE, "cause": "host",
            "effective_date": APPLIES, "decided_at": before(SENT, 1), "decided_by": "Anna Lindqvist",
            "reply_by": before(TODAY, 2), "consequence": _MEANS,
            "options_for_recipient": _CHOICES, "state": "sent", "state_day": SENT,
        },
    )  # fmt: skip
    about = {"announced_fact_id": fact.id, "subject": fact.subject}
    work.add("change_item", {"notice_id": notice, **about, "old_text": _OLD, "new_text": _NEW})
    work.set("announced_fact", fact.id, state="changed", state_day=SENT)
    kept = {"programme_id": fact.programme_id, "subject": fact.subject, "announced_to": fact.announced_to}
    work.add("announced_fact", {**kept, "value_text": _NEW, "announced_at": SENT, "how": _HOW.sv})
    students = work.records.of("participant", programme_id=fact.programme_id)
    people = [work.records.get("person", one.person_id) for one in students]
    work.add_many("sign_off", _answers(notice, sorted(people, key=lambda one: one.id)))


def _answers(notice: str, people: Sequence[Any]) -> list[dict[str, Any]]:
    shared = {
        "entity_key": "change_notice", "entity_id": notice, "kind": "acknowledgement",
        "party": "participant", "sent_at": SENT, "sent_how": "e-mail",
    }  # fmt: skip
    rows = []
    for at, person in enumerate(people, start=1):
        row = {**shared, "person_id": person.id, "order": at}
        if at < len(people):
            answer = "accepted" if at % 2 else "read"
            row |= {"answer": answer, "signed_at": before(TODAY, 8 - at % 3), "method": "email_acceptance"}
        rows.append(row)
    return rows
