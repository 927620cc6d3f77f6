"""What was said at an event: entered fast, turned into tasks, and the main points picked and put in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from app.domain.statement import DIRECTIONS, Statement
from app.errors import Refused
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import Text

EVENT: Final = "event"
TITLE_LONGEST: Final = 90
SIDES_OF: Final[Mapping[str, str]] = MappingProxyType(
    {"host_host": "host", "host_project": "host", "project_host": "organiser"}
)
"""Who speaks in a direction."""
_NO_WORDS: Final = Text(
    en="Type what was said first.",
    sv="Skriv först vad som sades.",
    nb="Skriv først hva som ble sagt.",
    da="Skriv først, hvad der blev sagt.",
)
_NO_EVENT: Final = Text(
    en="This event is no longer there. Go back to the list of events.",
    sv="Evenemanget finns inte längre. Gå tillbaka till listan över evenemang.",
    nb="Arrangementet finnes ikke lenger. Gå tilbake til listen over arrangementer.",
    da="Arrangementet findes ikke længere. Gå tilbage til listen over arrangementer.",
)
_IS_TASK: Final = Text(
    en="This statement has a task already. Open the task instead.",
    sv="Utsagan har redan en uppgift. Öppna uppgiften i stället.",
    nb="Utsagnet har allerede et gjøremål. Åpne gjøremålet i stedet.",
    da="Udsagnet har allerede en opgave. Åbn opgaven i stedet.",
)
_GONE: Final = Text(
    en="This statement is no longer there. Look at the list again.",
    sv="Utsagan finns inte längre. Titta på listan igen.",
    nb="Utsagnet finnes ikke lenger. Se på listen igjen.",
    da="Udsagnet findes ikke længere. Se på listen igen.",
)
_NO_DIRECTION: Final = Text(
    en="“{given}” is no direction. Choose one of the list.",
    sv="”{given}” är ingen riktning. Välj en i listan.",
    nb="«{given}» er ingen retning. Velg en i listen.",
    da="”{given}” er ikke en retning. Vælg en på listen.",
)


def of_event(office: Office, event: str, *, round_id: str = "", organisation: str = "") -> list[Statement]:
    """Return the statements of an event: the main points in their order, then the others as they came."""
    found = [
        one
        for one in office.records.of("statement", source_id=event)
        if round_id in ("", one.round_id) and organisation in ("", one.speaker_org_id)
    ]
    return sorted(found, key=lambda one: (one.order is None, one.order or 0, one.id))


def rounds_in(office: Office, event: str) -> list[str]:
    """Return the programmes that statements of an event are about, each once."""
    found = (one.round_id for one in office.records.of("statement", source_id=event))
    return list(dict.fromkeys(one for one in found if one))


def themes_in(office: Office) -> list[str]:
    """Return the themes in use, to be offered again, those of the code list first."""
    codes = [one.key for one in office.records.of("code", list="theme")]
    used = (theme for one in office.records.of("statement") for theme in one.themes)
    return list(dict.fromkeys((*codes, *sorted(used))))


def enter(office: Office, event: str, text: str, **values: Any) -> str:
    """Enter a statement made at an event; return its id. Who speaks follows from the direction."""
    if not text.strip():
        raise Refused(_NO_WORDS, where="text")
    direction = values.get("direction")
    if direction and direction not in DIRECTIONS:
        raise Refused(_NO_DIRECTION.fill(given=str(direction)[:40]), where="direction")
    with writing(office) as work:
        found = work.records.get("event", event)
        if found is None:
            raise Refused(_NO_EVENT, where=event)
        told: dict[str, Any] = {"speaker_side": SIDES_OF.get(direction or ""), **values}
        kept = {name: value for name, value in told.items() if value not in (None, "", ())}
        source = {"source_entity": EVENT, "source_id": event, "programme_id": found.programme_id}
        return work.add("statement", {"text": text.strip(), **source, **kept})


def choose(office: Office, event: str, statements: Sequence[str]) -> Saved:
    """Make these statements the main points of an event, in this order; all others stay as raw notes."""
    wanted = {one: place for place, one in enumerate(dict.fromkeys(statements), start=1)}
    with writing(office) as work:
        for one in work.records.of("statement", source_id=event):
            if one.order != wanted.get(one.id):
                work.set("statement", one.id, order=wanted.get(one.id))
    return work.saved


def pick(office: Office, statement: str) -> Saved:
    """Make a statement the last of the main points, or a raw note again."""
    found = _found(office, statement)
    points = [one.id for one in of_event(office, found.source_id) if one.order is not None]
    left = [one for one in points if one != statement]
    return choose(office, found.source_id, left if statement in points else [*points, statement])


def shift(office: Office, statement: str, steps: int) -> Saved:
    """Move a main point up (a minus) or down among the others."""
    found = _found(office, statement)
    points = [one.id for one in of_event(office, found.source_id) if one.order is not None]
    if statement not in points:
        return pick(office, statement)
    at = points.index(statement)
    points.insert(max(0, min(len(points) - 1, at + steps)), points.pop(at))
    return choose(office, found.source_id, points)


def make_task(office: Office, statement: str, values: Mapping[str, Any]) -> str:
    """Make a task of a statement; each of the two knows the other. Return the task's id."""
    with writing(office) as work:
        found = work.records.get("statement", statement)
        if found is None:
            raise Refused(_GONE, where=statement)
        if found.task_id and work.records.get("task", found.task_id) is not None:
            raise Refused(_IS_TASK, where="task_id")
        tied = {"entity_key": "statement", "entity_id": statement, "programme_id": found.programme_id}
        kept = {name: value for name, value in values.items() if value not in (None, "")}
        task = work.add("task", {"list_key": "follow_up", "origin": "statement", **tied, **kept})
        work.set("statement", statement, task_id=task)
    return task


def task_title(text: str) -> str:
    """Return what a task made of a statement is called at first: its words, cut at a word."""
    words = " ".join(text.split())
    return words if len(words) <= TITLE_LONGEST else f"{words[:TITLE_LONGEST].rsplit(' ', 1)[0]} …"


def _found(office: Office, statement: str) -> Any:
    found = office.records.get("statement", statement)
    if found is None:
        raise Refused(_GONE, where=statement)
    return found
