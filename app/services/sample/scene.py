"""What every programme of the sample needs in the same way: setting up, partners, roles, money, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from attrs import frozen

from app.programmes.template import templates
from app.services.call_setup import OF_CALL
from app.services.new_programme import NewProgramme
from app.services.placement_task import placement_defaults
from app.services.programme_setup import add_programme
from app.services.review import Row
from app.services.sample import phrase
from app.services.sample.cast import Cast
from app.services.sample.ground import Ground, Stay
from app.services.sample.phrase import line
from app.services.sample.stage import TODAY, Stage, before
from app.services.sample.stay import done
from app.services.worded import spoken

RECENT: Final = timedelta(days=70)
"""What has been late for longer was done in the end."""


@frozen(kw_only=True)
class Scene:
    """Where a programme plays: the records to come, the people, the office's own two, its organisation."""

    stage: Stage
    cast: Cast
    office_org: str
    lead: str
    coordinator: str


def set_up(
    scene: Scene, new: NewProgramme, *, late: frozenset[str] = frozenset(), calls: bool = False
) -> str:
    """Set up a programme; the tasks of its plan whose day has passed are done, but for lately late ones.

    With ``calls`` the tasks that wait for a call are left out: each call brings its own.
    """

    def as_it_stands(task: Row) -> Row | None:
        if calls and task["anchor"] in OF_CALL:
            return None
        return task if task["key"] in late and _of_late(task) else past_done(task)

    return add_programme(scene.stage.work, new, as_it_stands)


def _of_late(task: Row) -> bool:
    return task["due"] is not None and task["due"] > TODAY - RECENT


def past_done(task: Row) -> Row:
    """Return a task as done when its day has passed."""
    return done(task) if task["due"] is not None and task["due"] < TODAY else task


def ground_of(
    scene: Scene,
    programme: str,
    new: NewProgramme,
    *,
    decides: str,
    kind: str = "internship",
    law: str = "SE",
    outcomes: Sequence[Mapping[str, str]] = (),
) -> Ground:
    """Return what the placements of a programme share; further outcomes of the programme are written."""
    work = scene.stage.work
    template = templates()[new.template_key]
    for order, text in enumerate(outcomes, start=1):
        work.add(
            "learning_outcome",
            {"programme_id": programme, "text": dict(text), "order": order, "source": "programme"},
        )
    known = work.records.of("learning_outcome", programme_id=programme, placement_id=None)
    languages = spoken(new.languages or template.languages)
    return Ground(
        stage=scene.stage, programme=programme, template=new.template_key, acronym=new.acronym,
        languages=languages, decides=decides, kind=kind, law=law,
        outcomes={one.id: one.text for one in sorted(known, key=lambda one: one.order or 0)},
        defaults=placement_defaults(template, template.rules, languages[0]),
    )  # fmt: skip


def member(scene: Scene, programme: str, organisation: str, role: str, **values: Any) -> str:
    """Gather an organisation's part in a programme; return the membership."""
    return scene.stage.add(
        "membership", programme_id=programme, organisation_id=organisation, role=role, **values
    )


def host(
    scene: Scene,
    programme: str,
    organisation: str,
    *,
    mentor: str,
    places: int,
    informed: date,
    state: str = "onboarded",
    level: str = "3",
    **values: Any,
) -> str:
    """Gather a host with what it offers and its mentor: enough for it to be introduced."""
    membership = member(
        scene, programme, organisation, "host",
        state=state, state_day=informed, host_informed_on=informed, **values,
    )  # fmt: skip
    scene.stage.add("engagement", membership_id=membership, level=level, places_offered=places)
    holds(scene, programme, mentor, "host_mentor", organisation_id=organisation, max_mentees=3)
    return membership


def holds(scene: Scene, programme: str, person: str, role: str, **values: Any) -> str:
    """Gather a person's role in a whole programme."""
    return scene.stage.add("role", programme_id=programme, person_id=person, role=role, **values)


def take_part(
    scene: Scene, programme: str, person: str, home: str, state: str, since: date, **values: Any
) -> str:
    """Gather a participant."""
    return scene.stage.add(
        "participant",
        programme_id=programme, person_id=person, home_org_id=home, state=state, state_day=since, **values,
    )  # fmt: skip


def grant(
    scene: Scene,
    participant: str,
    funding: str,
    kind: str,
    amount: int,
    currency: str,
    decided: date,
    *,
    paid: bool = True,
    placement: str | None = None,
) -> None:
    """Gather money for a participant; ``amount`` is in whole units."""
    scene.stage.add(
        "grant_award",
        participant_id=participant, placement_id=placement, funding_id=funding, kind=kind,
        amount_minor=amount * 100, currency=currency, decided_at=decided,
        paid_at=min(decided + timedelta(days=10), before(TODAY, 1)) if paid else None,
    )  # fmt: skip


def fact(
    scene: Scene, programme: str, subject: str, text: str, announced: date, to: Sequence[str], **values: Any
) -> None:
    """Gather something that has been promised."""
    scene.stage.add(
        "announced_fact",
        programme_id=programme, subject=subject, value_text=text, announced_at=announced,
        announced_to=tuple(to), **{"how": phrase.CALENDAR.sv, **values},
    )  # fmt: skip


def contact(
    ground: Ground, placement: str, stay: Stay, day: date, turn: int, *, kind: str = "phone", text: str = ""
) -> None:
    """Gather a note of a contact with a participant or mentor."""
    ground.stage.add(
        "note",
        kind=kind, at=day, text=text or line(phrase.CONTACTS, ground.language, turn),
        entity_key="placement", entity_id=placement, programme_id=ground.programme, person_id=stay.person,
        with_person_id=stay.mentor if turn % 2 else stay.person, counts_as_follow_up=True,
    )  # fmt: skip


def keep_in_touch(
    ground: Ground, placement: str, stay: Stay, every: int, turn: int, *, until: date = TODAY
) -> None:
    """Gather contacts from the first week on, so many days apart, up to a day or the end of the stay."""
    kinds = ("phone", "visit", "email")
    last = min(until, stay.end, before(TODAY, 1))
    day = stay.start + timedelta(days=5)
    while day <= last:
        contact(ground, placement, stay, before(day, 0), turn, kind=kinds[turn % 3])
        day += timedelta(days=every)
        turn += 1
