"""The onboarding checklist of a placement: the usual points, then the host's own, ticked one by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from attrs import frozen

from app.documents.document import Facts
from app.domain.display import wording
from app.domain.states import Records
from app.domain.task import Task
from app.domain.task_state import DECIDED, FITTING_POINT
from app.errors import Refused
from app.services.anchor import WorkingDays, working_days
from app.services.facts import facts_of
from app.services.office import Office
from app.services.within import move_within
from app.services.worded import spoken
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Language, Text

LIST: Final = "onboarding"
OWN: Final = "own"
"""The key of a point that is not of the template."""
LONGEST: Final = 500
MOST: Final = 60
GONE: Final = ("waived", "cancelled")
WHO: Final = ("host", "mentor", "participant", "home", "supervisor", "office", "all")
_NO_WORDS: Final = Text(
    en="Write the point first.",
    sv="Skriv punkten först.",
    nb="Skriv punktet først.",
    da="Skriv punktet først.",
)
_TOO_LONG: Final = Text(
    en="A list may have {most} points at most, of {letters} letters each.",
    sv="En lista får ha högst {most} punkter, med högst {letters} tecken var.",
    nb="En liste kan ha høyst {most} punkter, hvert på høyst {letters} tegn.",
    da="En liste må højst have {most} punkter på hver højst {letters} tegn.",
)
_NO_REASON: Final = Text(
    en="Write why the point is left out.", sv="Skriv varför punkten utgår.",
    nb="Skriv hvorfor punktet utgår.", da="Skriv, hvorfor punktet udgår.",
)  # fmt: skip
_AHEAD: Final = Text(
    en="The day lies ahead. Enter the day on which it was done.",
    sv="Dagen ligger framåt i tiden. Ange den dag då det gjordes.",
    nb="Dagen ligger frem i tid. Oppgi dagen da det ble gjort.",
    da="Dagen ligger i fremtiden. Angiv den dag, det blev gjort.",
)


@frozen(kw_only=True)
class Onboarding:
    """The list as it stands. ``remembered`` are the host's own points from earlier that are not in it."""

    points: tuple[Task, ...]
    remembered: tuple[Task, ...]

    @property
    def done(self) -> int:
        """Return how many points are decided."""
        return sum(point.state in DECIDED for point in self.points)


def onboarding_of(office: Office, placement: str) -> Onboarding:
    """Return the points of a placement in their order, what was struck out left out."""
    stay = office.records.get("placement", placement)
    points = _points(office.records, placement)
    more = _remembered(office.records, stay, points) if stay is not None else []
    standing = tuple(point for point in points if point.state != "cancelled")
    return Onboarding(points=standing, remembered=tuple(more))


def make_lists(office: Office, placements: Iterable[str]) -> int:
    """Give placements without a list their template's points and the host's own; return how many lists."""
    facts = facts_of(office)
    made = 0
    with writing(office) as work:
        for one in dict.fromkeys(placements):
            stay = work.records.get("placement", one)
            if stay is not None and not _points(work.records, one):
                rows = planned_points(facts, stay)
                work.add_many("task", rows)
                made += bool(rows)
    return made


def planned_points(facts: Facts, stay: Any) -> list[dict[str, Any]]:
    """Return the points a list of a placement begins with: the template's, then the host's own."""
    programme = facts.records.get("programme", stay.programme_id)
    languages = spoken(getattr(programme, "languages", ()))
    template = facts.texts(programme).onboarding
    working = working_days(facts.records)
    rows = [
        {**_from_template(stay, point, at, languages), **_due(stay, point.due_days or 0, working)}
        for at, point in enumerate(template, start=1)
    ]
    own = _remembered(facts.records, stay, ())
    return [*rows, *(_again(stay, task, len(rows) + at) for at, task in enumerate(own, start=1))]


def add_remembered(office: Office, placement: str) -> int:
    """Add the host's own points from earlier placements to a list that lacks them; return how many."""
    with writing(office) as work:
        stay = work.records.get("placement", placement)
        points = _points(work.records, placement)
        found = _remembered(work.records, stay, points)
        work.add_many(
            "task", [_again(stay, task, len(points) + at) for at, task in enumerate(found, start=1)]
        )
    return len(found)


def add_points(
    office: Office, placement: str, text: str, language: Language, responsible: str = "host"
) -> list[str]:
    """Add the host's own points, one a line; they are remembered for its next placement."""
    lines = [line.strip().lstrip("•–-*·").strip() for line in text[: LONGEST * MOST].splitlines()]
    lines = [line for line in lines if line]
    if not lines:
        raise Refused(_NO_WORDS, where="title")
    with writing(office) as work:
        stay = work.records.get("placement", placement)
        held = len(_points(work.records, placement))
        if held + len(lines) > MOST or len(text) > LONGEST * MOST or any(len(one) > LONGEST for one in lines):
            raise Refused(_TOO_LONG.fill(most=MOST, letters=LONGEST), where="title")
        rows = [
            {**_held_by(stay, held + at), "title": {language: line}, "key": OWN, "origin": "manual",
             "responsible": responsible}
            for at, line in enumerate(lines, start=1)
        ]  # fmt: skip
        return work.add_many("task", rows)


def tick(
    office: Office, point: str, *, done: bool, on: date | None = None, by: str = "", remark: str = ""
) -> Saved:
    """Tick a point with day and by whom, or open it again; what must come first refuses (002-22)."""
    day = on or office.today
    if done and day > office.today:
        raise Refused(_AHEAD, where="done_at")
    with writing(office) as work:
        tick_within(work, point, done=done, on=day, by=by or office.store.who, remark=remark)
    return work.saved


def tick_within(work: Work, point: str, *, done: bool, on: date, by: str, remark: str = "") -> None:
    """Tick a point, or open it again, within other writing."""
    move_within(work, "task", point, "done" if done else "open", on)
    values: dict[str, Any] = {"done_at": on if done else None, "done_by": by if done else None}
    if remark:
        values["evidence"] = remark
    work.set("task", point, **values)


def leave_out(office: Office, point: str, reason: str) -> Saved:
    """Leave a point out at this placement, with the reason."""
    if not reason.strip():
        raise Refused(_NO_REASON, where="waive_reason")
    with writing(office) as work:
        move_within(work, "task", point, "waived", office.today, reason)
        work.set("task", point, waive_reason=reason)
    return work.saved


def is_own(point: Task) -> bool:
    """Say whether a point is the host's own, not of the template."""
    return point.key == OWN or point.origin == "manual"


def waits_for_fit(point: Task, placement: Any) -> bool:
    """Say whether a point cannot be ticked because it is not written how the assignment fits (002-22)."""
    return point.key == FITTING_POINT and not placement.fit_note


def point_text(point: Task, language: Language) -> str:
    """Return the words of a point in a language, else in one it has."""
    return wording(point.title, language)


def _points(records: Records, placement: str) -> list[Task]:
    found = records.of("task", entity_id=placement, list_key=LIST)
    return sorted(found, key=lambda task: (task.order or MOST, task.id))


def _remembered(records: Records, stay: Any, here: Sequence[Task]) -> list[Task]:
    """Return the own points of the host's newest placements, each wording once, that are not here."""
    known = {_same(point.title) for point in here}
    earlier = [one.id for one in records.of("placement", host_id=stay.host_id) if one.id != stay.id]
    found: list[Task] = []
    for placement in sorted(earlier, reverse=True):
        for task in _points(records, placement):
            if is_own(task) and task.state not in GONE and _same(task.title) not in known:
                known.add(_same(task.title))
                found.append(task)
    return found[:MOST]


def _same(title: Any) -> str:
    return "\n".join(sorted(" ".join(str(words).casefold().split()) for words in title.values()))


def _held_by(stay: Any, order: int) -> dict[str, Any]:
    return {
        "programme_id": stay.programme_id, "entity_key": "placement", "entity_id": stay.id,
        "list_key": LIST, "order": order,
    }  # fmt: skip


def _from_template(stay: Any, point: Any, order: int, languages: Sequence[Language]) -> dict[str, Any]:
    title = {code: point.text[code] for code in languages if point.text.get(code)}
    return {
        **_held_by(stay, order), "title": title or dict(point.text), "key": point.key, "origin": "template",
        "required": True, "responsible": point.responsible,
    }  # fmt: skip


def _due(stay: Any, days: int, working: WorkingDays) -> dict[str, Any]:
    """Return the deadline of a point; one that the template counts no days for belongs to the first day."""
    day = stay.start_date + timedelta(days=days)
    return {"due": working.moved(day) if days else day, "anchor": "AS", "offset_days": days}


def _again(stay: Any, task: Task, order: int) -> dict[str, Any]:
    return {
        **_held_by(stay, order), "title": dict(task.title), "key": OWN, "origin": "manual",
        "responsible": task.responsible,
    }  # fmt: skip
