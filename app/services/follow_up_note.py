"""What is noted while following a placement: contacts, adjustments, friction, feedback."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from app.domain.display import day_text
from app.domain.note import LOOK_AGAIN
from app.errors import Refused
from app.services.concerning import concerning
from app.services.office import Office
from app.services.worded import spoken
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import LANGUAGES, Text

BELOW: Final = "feedback_below_expectation"
ASKED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "contact": ("kind", "at", "with_person_id", "text"),
        "adjustment": ("cause", "at", "text", "what", "agreed_by"),
        "friction": ("friction_place", "severity", "found_at", "source_side", "text"),
        "feedback_positive": ("at", "with_person_id", "text"),
        BELOW: ("at", "with_person_id", "text", "what"),
    }
)
"""What is asked for each kind, in order."""
CONTACT_KINDS: Final = ("phone", "meeting", "visit", "email")
FOLLOW_UP_TITLE: Final = Text(
    en="Follow up the feedback of {day}",
    sv="Följ upp återkopplingen från {day}",
    nb="Følg opp tilbakemeldingen fra {day}",
    da="Følg op på feedbacken fra {day}",
)
_ALREADY: Final = Text(
    en="This friction is solved already.",
    sv="Den här friktionen är redan löst.",
    nb="Denne friksjonen er allerede løst.",
    da="Denne friktion er allerede løst.",
)
_TOO_SOON: Final = Text(
    en="It cannot be solved before it was found. Check the day.",
    sv="Den kan inte vara löst innan den upptäcktes. Kontrollera dagen.",
    nb="Den kan ikke være løst før den ble oppdaget. Sjekk dagen.",
    da="Den kan ikke være løst, før den blev opdaget. Kontrollér dagen.",
)
_GONE: Final = Text(
    en="The placement is gone. Update the list.",
    sv="Placeringen finns inte längre. Uppdatera listan.",
    nb="Praksisoppholdet finnes ikke lenger. Oppdater listen.",
    da="Praktikopholdet findes ikke længere. Opdatér listen.",
)


def record_note(office: Office, placement: str, kind: str, values: Mapping[str, Any]) -> str:
    """Write a note of a kind on a placement; ``contact`` takes its kind from the values, and counts.

    Feedback below expectation makes a task to look again after seven days, in the same batch (002-14).
    """
    with writing(office) as work:
        found = work.records.get("placement", placement)
        if found is None:
            raise Refused(_GONE, where=placement)
        tied = concerning(office, "placement", found)
        own = {"kind": "phone", "counts_as_follow_up": True} if kind == "contact" else {"kind": kind}
        noted = {"at": office.today, **tied, **own, **values}
        if kind == "friction":
            noted["at"] = noted.get("found_at") or noted["at"]
        made = work.add("note", noted)
        if kind == BELOW:
            note = work.records.get("note", made)
            task = work.add("task", {**tied, **_look_again(work.records, found, note.at)})
            work.set("note", made, follow_up_task_id=task)
    return made


def solve_friction(office: Office, note: str, on: date | None = None, solution: str = "") -> Saved:
    """Note that a friction is solved, and how."""
    day = on or office.today
    with writing(office) as work:
        found = work.records.get("note", note)
        if found is None or found.kind != "friction" or found.solved_at is not None:
            raise Refused(_ALREADY, where="solved_at")
        if day < (found.found_at or found.at):
            raise Refused(_TOO_SOON, where="solved_at")
        work.set("note", note, solved_at=day, solution=solution.strip() or None)
    return work.saved


def _look_again(records: Any, placement: Any, day: date) -> dict[str, Any]:
    programme = records.get("programme", placement.programme_id)
    languages = spoken(getattr(programme, "languages", ())) or LANGUAGES
    return {
        "title": {code: FOLLOW_UP_TITLE.of(code).format(day=day_text(day, code)) for code in languages},
        "list_key": "follow_up",
        "origin": "note",
        "due": day + LOOK_AGAIN,
    }
