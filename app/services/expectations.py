"""The expectation and role clarification of a placement: points by side, typed fast, settled one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from app.documents.pieces.stay import as_participant, stay_of
from app.documents.pieces.support_sheet import organiser_role
from app.domain.expectation import ExpectationItem
from app.domain.placement_need import SHEET, SheetComplete
from app.errors import Refused
from app.services import editing
from app.services.facts import facts_of
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Text

SIDES: Final = tuple(SHEET)
"""In the order of the sheet: what the participant wishes comes first (002-20)."""
USUAL_TOPIC: Final[Mapping[str, str]] = {
    "participant": "wishes",
    "host": "results",
    "home": "feedback",
    "organiser": "role",
}
CLOSED: Final = "not_agreed"
LONGEST: Final = 2_000
MOST_AT_ONCE: Final = 50
_NO_WORDS: Final = Text(
    en="Write the point first.",
    sv="Skriv punkten först.",
    nb="Skriv punktet først.",
    da="Skriv punktet først.",
)
_TOO_LONG: Final = Text(
    en="A point may have {most} letters at most. Write it shorter, or as several points.",
    sv="En punkt får ha högst {most} tecken. Skriv den kortare eller som flera punkter.",
    nb="Et punkt kan ha høyst {most} tegn. Skriv det kortere, eller som flere punkter.",
    da="Et punkt må højst have {most} tegn. Skriv det kortere eller som flere punkter.",
)
_TOO_MANY: Final = Text(
    en="That is more than {most} points. Paste fewer at a time.",
    sv="Det är fler än {most} punkter. Klistra in färre åt gången.",
    nb="Det er flere enn {most} punkter. Lim inn færre om gangen.",
    da="Det er flere end {most} punkter. Indsæt færre ad gangen.",
)


@frozen(kw_only=True)
class Side:
    """The points of one side; ``lacks`` is how many more the sheet needs of it."""

    side: str
    points: tuple[ExpectationItem, ...]
    least: int

    @property
    def lacks(self) -> int:
        """Return how many points are missing; one that was not agreed does not count."""
        return max(0, self.least - sum(point.state != CLOSED for point in self.points))


@frozen(kw_only=True)
class ExpectationSheet:
    """The whole sheet as it stands."""

    sides: tuple[Side, ...]
    complete: bool

    @property
    def open(self) -> int:
        """Return how many points wait for an answer."""
        return sum(point.state == "open" for side in self.sides for point in side.points)

    @property
    def points(self) -> tuple[ExpectationItem, ...]:
        """Return every point, side by side."""
        return tuple(point for side in self.sides for point in side.points)


def sheet_of(office: Office, placement: str) -> ExpectationSheet:
    """Return the sheet of a placement; it is complete by the rule of the gate, and by no other."""
    stay = office.records.get("placement", placement)
    found = sorted(
        office.records.of("expectation_item", placement_id=placement), key=lambda p: (p.order or 0, p.id)
    )
    return ExpectationSheet(
        sides=tuple(
            Side(side=side, points=tuple(p for p in found if p.side == side), least=SHEET[side])
            for side in SIDES
        ),
        complete=stay is not None and SheetComplete().met(stay, office.records),
    )


def begin_sheets(office: Office, placements: Iterable[str]) -> int:
    """Put in what is known: the participant's wishes and the organiser's role; return how many points.

    A side that has points is left alone, so it may be asked for again.
    """
    facts = facts_of(office)
    count = 0
    with writing(office) as work:
        for one in dict.fromkeys(placements):
            stay = work.records.get("placement", one)
            if stay is None:
                continue
            whole = stay_of(facts, stay)
            language = as_participant(facts, stay)[0]
            wishes = _lines(getattr(whole.participant, "wishes_text", None) or "")
            role = [organiser_role(whole, language)]
            for side, texts in (("participant", wishes), ("organiser", role)):
                if not work.records.of("expectation_item", placement_id=one, side=side):
                    count += len(_add(work, one, side, USUAL_TOPIC[side], [t for t in texts if t.strip()]))
    return count


def add_points(
    office: Office, placement: str, side: str, text: str, topic: str = "", state: str = "open"
) -> list[str]:
    """Add what was typed at a side: a point a line, so that a list can be pasted; return the ids."""
    lines = _checked(text)
    with writing(office) as work:
        return _add(work, placement, side, topic or USUAL_TOPIC[side], lines, state)


def reword(office: Office, point: str, text: str) -> Saved | None:
    """Give a point other words; one that was agreed is changed by that. None where nothing is other."""
    found = office.records.get("expectation_item", point)
    words = " ".join(_checked(text))
    if found is None or words == found.text:
        return None
    with writing(office) as work:
        values: dict[str, Any] = {"text": words}
        if found.state == "agreed":
            values |= {"state": "changed", "state_day": office.today}
        work.set("expectation_item", point, **values)
    return work.saved


def settle(office: Office, point: str, state: str) -> Saved:
    """Say what became of a point."""
    return editing.move(office, "expectation_item", point, state)


def agree_all(office: Office, placements: Iterable[str]) -> int:
    """Agree on every point that is still open, as one thing to take back; return how many."""
    count = 0
    with writing(office) as work:
        for one in dict.fromkeys(placements):
            for point in work.records.of("expectation_item", placement_id=one, state="open"):
                work.set("expectation_item", point.id, state="agreed", state_day=office.today)
                count += 1
    return count


def add_in_work(
    work: Work, placement: str, side: str, topic: str, text: str, state: str, on: Any = None
) -> str:
    """Add one point within other writing, with the day it was settled."""
    return _add(work, placement, side, topic, [text.strip()[:LONGEST]], state, on)[0]


def _checked(text: str) -> list[str]:
    if len(text) > LONGEST * MOST_AT_ONCE:
        raise Refused(_TOO_LONG.fill(most=LONGEST), where="text")
    lines = _lines(text)
    if not lines:
        raise Refused(_NO_WORDS, where="text")
    if len(lines) > MOST_AT_ONCE:
        raise Refused(_TOO_MANY.fill(most=MOST_AT_ONCE), where="text")
    if any(len(line) > LONGEST for line in lines):
        raise Refused(_TOO_LONG.fill(most=LONGEST), where="text")
    return lines


def _lines(text: str) -> list[str]:
    """Return the lines that say something, without the sign a list begins them with."""
    stripped = (line.strip().lstrip("•–-*·").strip() for line in text.splitlines())
    return [line for line in stripped if line]


def _add(
    work: Work, placement: str, side: str, topic: str, lines: Sequence[str], state: str = "open",
    on: Any = None,
) -> list[str]:  # fmt: skip
    held = work.records.of("expectation_item", placement_id=placement)
    last = max((point.order or 0 for point in held), default=0)
    return work.add_many(
        "expectation_item",
        [
            {
                "placement_id": placement, "side": side, "topic": topic, "text": line, "order": last + at,
                "state": state, "state_day": on,
            }
            for at, line in enumerate(lines, start=1)
        ],
    )  # fmt: skip
