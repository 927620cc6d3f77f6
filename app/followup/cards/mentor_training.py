"""Mentors who have not passed what is required, though the start is near or past."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

from app.domain.placement_need import MentorTrained
from app.followup.card import Card, Item
from app.followup.placements import before_start, held_roles, running
from app.followup.saying import said
from app.followup.trainings import held_training
from app.followup.view import View
from app.text import Text

NEAR: Final = timedelta(days=21)
_TRAINED: Final = MentorTrained()
_STARTS: Final = Text(
    en="Not trained. The placement starts on {day}.",
    sv="Inte utbildad. Placeringen börjar den {day}.",
    nb="Ikke opplært. Praksisoppholdet starter {day}.",
    da="Ikke uddannet. Praktikopholdet starter den {day}.",
)
_STARTED: Final = Text(
    en="Not trained. The placement started on {day}.",
    sv="Inte utbildad. Placeringen började den {day}.",
    nb="Ikke opplært. Praksisoppholdet startet {day}.",
    da="Ikke uddannet. Praktikopholdet startede den {day}.",
)


def find(view: View) -> Iterator[Item]:
    """Find mentors by their first placement concerned, the nearest start first."""
    near = {one.id: one for one in before_start(view) if one.start_date - view.today <= NEAR}
    concerned = {**near, **running(view)}
    records = held_training(view)
    by_mentor: dict[str, list[tuple[Any, Any]]] = defaultdict(list)
    for placement in concerned.values():
        if not _TRAINED.met(placement, records):
            for role in held_roles(view).of("role", placement_id=placement.id, role="host_mentor"):
                if role.is_primary and role.exempt_reason is None:
                    by_mentor[role.person_id].append((placement, role))
    for stays in sorted(by_mentor.values(), key=lambda found: min(one.start_date for one, _ in found)):
        yield _item(min(stays, key=lambda pair: pair[0].start_date), len(stays), view)


def _item(first: tuple[Any, Any], stays: int, view: View) -> Item:
    placement, role = first
    started = placement.start_date <= view.today
    return Item(
        entity="role", record=role.id, about=("person", role.person_id),
        why=said(_STARTED if started else _STARTS, day=placement.start_date),
        onto=(("person", role.person_id),), tone="red" if started else "amber",
        programme=placement.programme_id, count=stays,
    )  # fmt: skip


CARD: Final = Card(
    key="mentor_training",
    order=100,
    title=Text(
        en="Mentor training missing", sv="Handledarutbildning saknas",
        nb="Mentoropplæring mangler", da="Mentoruddannelse mangler",
    ),
    rule=Text(
        en="Main mentors at hosts who have not passed every required module, nor are exempt, of placements "
        "that start within 21 days or have started.",
        sv="Huvudhandledare hos värdar som inte har klarat alla obligatoriska moduler och inte är "
        "undantagna, för placeringar som börjar inom 21 dagar eller har börjat.",
        nb="Hovedmentorer som ikke har bestått alle obligatoriske moduler og ikke er fritatt, for "
        "praksisopphold som starter innen 21 dager eller har startet.",
        da="Primære mentorer hos værter, der ikke har bestået alle obligatoriske moduler og ikke er "
        "fritaget, ved praktikophold, der starter inden for 21 dage eller er startet.",
    ),
    button=Text(en="Send the modules", sv="Skicka modulerna", nb="Send modulene", da="Send modulerne"),
    act="invite_training",
    find=find,
)  # fmt: skip
