"""What lasts until a day: the papers of participants, the training of mentors."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.training import lasts_until
from app.followup.placements import held_roles, open_placements
from app.followup.trainings import held_training
from app.followup.view import View
from app.text import Text

_PAPERS: Final = {
    "insurance_valid_to": Text(en="The insurance", sv="Försäkringen", nb="Forsikringen", da="Forsikringen"),
    "permit_valid_to": Text(en="The permit", sv="Tillståndet", nb="Tillatelsen", da="Tilladelsen"),
    "passport_valid_to": Text(en="The passport", sv="Passet", nb="Passet", da="Passet"),
}
_TRAINING: Final = Text(
    en="The mentor training", sv="Handledarutbildningen", nb="Mentoropplæringen", da="Mentoruddannelsen"
)
_MAIN: Final = "host_mentor"


@frozen(kw_only=True)
class Lasting:
    """One paper: whose it is, its last day, and the day until which it is needed."""

    entity: str
    record: str
    what: Text
    until: date
    end: date | None
    programme: str
    about: tuple[str, str] = ("", "")


def of_participants(view: View) -> Iterator[Lasting]:
    """Yield the papers of participants whose placement is before its start or under way."""
    stays = _unfinished(view)
    ids = tuple(sorted({one.participant_id for one in stays}))
    people = {one.id: one for one in view.some("participant", tuple(_PAPERS), {"id": ids})} if ids else {}
    seen: set[tuple[str, str]] = set()
    for stay in sorted(stays, key=lambda one: (one.end_date, one.id), reverse=True):
        person = people.get(stay.participant_id)
        for name, what in _PAPERS.items():
            until = getattr(person, name, None)
            if until is not None and (stay.participant_id, name) not in seen:
                seen.add((stay.participant_id, name))
                yield Lasting(
                    entity="participant", record=stay.participant_id, what=what, until=until,
                    end=stay.end_date, programme=stay.programme_id, about=("placement", stay.id),
                )  # fmt: skip


def of_mentors(view: View) -> Iterator[Lasting]:
    """Yield when the training of main mentors runs out that was passed and holds today, or held."""
    training, stays = held_training(view), {one.id: one for one in _unfinished(view)}
    modules = list(training.of("training_module"))
    required = [one for one in modules if one.required and one.state == "published" and _MAIN in one.audience]
    last: dict[str, Any] = {}
    for role in held_roles(view).of("role", role=_MAIN):
        stay = stays.get(role.placement_id)
        if stay is not None and role.is_primary and role.exempt_reason is None:
            last[role.person_id] = max(last.get(role.person_id, stay), stay, key=lambda one: one.end_date)
    for person, stay in last.items():
        done = training.of("training_completion", person_id=person)
        ends = [
            end for module in required if (end := lasts_until(module, done, modules)) not in {None, date.max}
        ]
        if ends:
            yield Lasting(
                entity="person", record=person, what=_TRAINING, until=min(ends), end=stay.end_date,
                programme=stay.programme_id,
            )  # fmt: skip


def _unfinished(view: View) -> list[Any]:
    return [
        one for one in open_placements(view).values() if one.end_date >= view.today and one.state != "ended"
    ]
