"""Mentors in every state of their training: named, invited, half way, failed, qualified, expired, exempt."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from app.services.sample.scene import Scene, holds

PUBLISHED: Final = date(2023, 8, 21)
EVERYTHING: Final = ("M1", "M2", "M3", "M4", "M5", "M6")
LONG_AGO: Final = date(2023, 9, 25)
RATING_AREAS: Final = ("Q37", "Q38", "Q39", "plan_onboarding", "adjust_workload")
QUALIFIED: Final = date(2026, 1, 26)
BELOW: Final = 33


def publish(scene: Scene) -> dict[str, str]:
    """Publish the modules and the tools that have a paper; return the modules by key."""
    work = scene.stage.work
    modules = work.records.of("training_module")
    for module in modules:
        work.set("training_module", module.id, state="published", state_day=PUBLISHED)
    for tool in work.records.of("tool", state="trial"):
        work.set("tool", tool.id, state="published", state_day=date(2026, 6, 15))
    return {module.key: module.id for module in modules}


def complete(
    scene: Scene, modules: dict[str, str], person: str, keys: tuple[str, ...], day: date, **more: Any
) -> None:
    """Gather what somebody has done of some modules from a day on; ``more`` differs from having passed."""
    for turn, key in enumerate(keys):
        passed = day + timedelta(days=2 * turn)
        values = {
            "state": "passed",
            "state_day": passed,
            "completed_at": passed,
            "score": 100 if turn % 2 else 67,
            "attempts": 1,
            "rating": 3 + turn % 3,
            "intake": "html_code",
            **more,
        }
        scene.stage.add(
            "training_completion",
            person_id=person, module_id=modules[key], module_version=1, started_at=passed - timedelta(days=1),
            **values,
        )  # fmt: skip


def train_hosts(scene: Scene, hosts: list[tuple[str, str, str]], modules: dict[str, str]) -> None:
    """Train the mentors of the hosts: all the way, half of it, failed, and so long ago that it ran out."""
    mentors = [mentor for _, mentor, _ in hosts]
    for mentor in mentors[:3]:
        complete(scene, modules, mentor, EVERYTHING, QUALIFIED)
    complete(scene, modules, mentors[3], EVERYTHING[:4], date(2026, 9, 1))
    complete(
        scene, modules, mentors[3], ("M5",), date(2026, 9, 21), state="failed", score=BELOW,
        completed_at=None, improve_text="More examples of difficult talks.",
    )  # fmt: skip
    complete(scene, modules, mentors[4], ("M1",), date(2026, 11, 10))
    complete(
        scene, modules, mentors[4], ("M2",), date(2026, 11, 12), state="in_progress", score=None,
        completed_at=None,
    )  # fmt: skip
    complete(scene, modules, mentors[5], EVERYTHING, LONG_AGO)


def other_mentors(
    scene: Scene, programme: str, hosts: list[tuple[str, str, str]], modules: dict[str, str]
) -> None:
    """Gather one more mentor at some hosts: named, invited, exempt, gone, rated before and after."""
    told: tuple[dict[str, Any], ...] = (
        {},
        {"invited_on": date(2026, 11, 9)},
        {"exempt_reason": "Has taught the course for mentors herself"},
        {"from_date": date(2026, 2, 2), "to_date": date(2026, 8, 31)},
        {
            "invited_on": date(2026, 1, 12),
            "self_rating_before": tuple(
                {"area": area, "rating": 2 + n % 2} for n, area in enumerate(RATING_AREAS)
            ),
            "self_rating_after": tuple({"area": area, "rating": 4} for area in RATING_AREAS),
        },
    )
    for turn, values in enumerate(told):
        place, _, _ = hosts[turn]
        job = {"role_kind": "supervisor", "job_title": "Senior adviser"}
        person = scene.cast.person("NO", place, "mentor", **job)
        holds(scene, programme, person, "host_mentor", organisation_id=place, max_mentees=1, **values)
        if "self_rating_after" in values:
            complete(scene, modules, person, EVERYTHING, QUALIFIED)
