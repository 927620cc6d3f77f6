"""The goals of a programme as a tree: reading it, and moving, adding and deleting in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

from attrs import frozen

from app.domain.goal import LEVELS
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.services.writing_right import needs_writer
from app.storage.work import Saved, Work
from app.text import Language, Text

Step = Literal["up", "down", "in", "out"]
_BELOW: Final[Mapping[str, str]] = {"purpose": "goal", "goal": "outcome", "outcome": "outcome"}
_NO_STEP: Final[Mapping[str, Text]] = {
    "up": Text(
        en="This goal is the first of its level already.", sv="Målet står redan först på sin nivå.",
        nb="Målet står allerede først på sitt nivå.", da="Målet står allerede først på sit niveau.",
    ),
    "down": Text(
        en="This goal is the last of its level already.", sv="Målet står redan sist på sin nivå.",
        nb="Målet står allerede sist på sitt nivå.", da="Målet står allerede sidst på sit niveau.",
    ),
    "in": Text(
        en="There is no goal above it that it could stand under.",
        sv="Det finns inget mål ovanför som det kan stå under.",
        nb="Det er ikke noe mål over som det kan stå under.",
        da="Der er ikke noget mål over det, som det kan stå under.",
    ),
    "out": Text(
        en="This goal stands under no other.", sv="Målet står inte under något annat.",
        nb="Målet står ikke under noe annet.", da="Målet står ikke under noget andet.",
    ),
}  # fmt: skip
_NO_WORDS: Final = Text(
    en="Write the goal in words.", sv="Skriv målet i ord.", nb="Skriv målet med ord.", da="Skriv målet i ord."
)


@frozen(kw_only=True)
class GoalLine:
    """One goal where it stands: ``depth`` 0 is the top."""

    id: str
    level: str
    text: Mapping[str, str]
    quote: str
    depth: int
    parent: str


def goal_tree(office: Office, programme: str) -> tuple[GoalLine, ...]:
    """Return the goals from the top down, each before those that serve it.

    A goal whose parent is gone, of another programme or below itself stands at the top: none is lost.
    """
    children = _children(office.records.of("goal", programme_id=programme))
    lines: list[GoalLine] = []

    def walk(parent: str, depth: int) -> None:
        for one in children.get(parent, ()):
            lines.append(
                GoalLine(
                    id=one.id, level=one.level, text=one.text, quote=one.source_quote or "",
                    depth=depth, parent=parent,
                )
            )  # fmt: skip
            walk(one.id, depth + 1)

    walk("", 0)
    return tuple(lines)


def add_goal(
    office: Office, programme: str, text: Mapping[str, str], *, under: str = "", level: str = ""
) -> str:
    """Add a goal as the last under another, or at the top; its level follows from what it stands under."""
    words = {code: said.strip() for code, said in text.items() if said.strip()}
    if not words:
        raise Refused(_NO_WORDS, where="text")
    children = _children(office.records.of("goal", programme_id=programme))
    parent = office.records.get("goal", under)
    beside = children.get(under, ())
    usual = _BELOW[parent.level] if parent is not None else (beside[-1].level if beside else "purpose")
    order = max([one.order or 0 for one in beside], default=0) + 1
    values = {"programme_id": programme, "level": level or usual, "order": order, "text": words}
    return editing.add(office, "goal", {**values, "parent_id": under or None})


def reword(office: Office, goal: str, words: str, language: Language) -> Saved:
    """Save a goal's words in one language; the last wording cannot be emptied."""
    kept = dict(office.records.get("goal", goal).text)
    kept.pop(language, None)
    if words.strip():
        kept[language] = words.strip()
    if not kept:
        raise Refused(_NO_WORDS, where="text")
    return editing.change(office, "goal", goal, {"text": kept})


def set_level(office: Office, goal: str, level: str) -> Saved:
    """Save what a goal is: one of ``LEVELS``."""
    return editing.change(office, "goal", goal, {"level": level if level in LEVELS else "goal"})


def quote(office: Office, goal: str, words: str) -> Saved:
    """Save the funder's own words for a goal."""
    return editing.change(office, "goal", goal, {"source_quote": words.strip() or None})


def step(office: Office, goal: str, way: Step) -> Saved:
    """Move a goal one place up or down among its level, under the one above, or out beside its parent."""
    needs_writer(office)
    found = office.records.get("goal", goal)
    children = _children(office.records.of("goal", programme_id=found.programme_id))
    parent = next((key for key, ones in children.items() if any(one.id == goal for one in ones)), "")
    beside = [one.id for one in children[parent]]
    at = beside.index(goal)
    with office.work() as work:
        if way in {"up", "down"}:
            to = at + (1 if way == "down" else -1)
            if not 0 <= to < len(beside):
                raise Refused(_NO_STEP[way], where=goal)
            beside.insert(to, beside.pop(at))
            _number(work, beside, parent)
        elif way == "in":
            if at == 0:
                raise Refused(_NO_STEP[way], where=goal)
            target = beside[at - 1]
            _number(work, [*(one.id for one in children.get(target, ())), goal], target)
        else:
            if not parent:
                raise Refused(_NO_STEP[way], where=goal)
            _number(work, *_beside_parent(children, parent, goal))
    return work.saved


def delete_goal(office: Office, goal: str) -> Saved:
    """Put a goal in the bin; what served it serves its parent from now on. One thing to take back."""
    needs_writer(office)
    found = office.records.get("goal", goal)
    children = _children(office.records.of("goal", programme_id=found.programme_id))
    with office.work() as work:
        for one in children.get(goal, ()):
            work.set("goal", one.id, parent_id=found.parent_id)
        work.delete("goal", goal)
    return work.saved


def _beside_parent(children: Mapping[str, Sequence[Any]], parent: str, goal: str) -> tuple[list[str], str]:
    above = next((key for key, ones in children.items() if any(one.id == parent for one in ones)), "")
    row = [one.id for one in children[above]]
    row.insert(row.index(parent) + 1, goal)
    return row, above


def _number(work: Work, goals: Sequence[str], parent: str) -> None:
    """Write order and parent where they differ, and nothing else."""
    for order, one in enumerate(goals, start=1):
        now = work.records.get("goal", one)
        values: dict[str, Any] = {}
        if now.order != order:
            values["order"] = order
        if (now.parent_id or "") != parent:
            values["parent_id"] = parent or None
        if values:
            work.set("goal", one, **values)


def _children(goals: Sequence[Any]) -> dict[str, list[Any]]:
    """Return the goals by the one they stand under, in their order; "" is the top."""
    parents = {one.id: one.parent_id or "" for one in goals}
    found: dict[str, list[Any]] = defaultdict(list)
    for one in sorted(goals, key=lambda one: (one.order is None, one.order or 0, one.id)):
        found[_parent(one.id, parents)].append(one)
    return found


def _parent(goal: str, parents: Mapping[str, str]) -> str:
    """Return the parent, "" where it is gone. Of goals that stand in a ring the oldest is the top."""
    above = parents[goal]
    if above not in parents:
        return ""
    seen = [goal]
    while above in parents and above not in seen:
        seen.append(above)
        above = parents[above]
    ring = seen[seen.index(above) :] if above in seen else []
    return "" if goal in ring and goal == min(ring) else parents[goal]
