"""Mentors and modules: who has come how far, what modules are worth to them, what they have learned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from attrs import frozen

from app.domain.display import filed_name_of, name_of, wording
from app.domain.mentor import mentor_state, qualified_until, required_of
from app.domain.role import MENTOR_KINDS
from app.domain.sorting import sort_key
from app.domain.training import state_on, valid_until
from app.services.office import Office
from app.services.writing_right import writing
from app.text import Language

LEAST_RATINGS: Final = 5
"""A mean of fewer ratings is not shown (003-24)."""
_TENTH: Final = Decimal("0.1")
_BEST: Final = ("exempt", "passed", "in_progress", "failed", "expired", "not_started")
_ORDER: Final = ("qualified", "exempt", "expired", "in_training", "invited", "named", "inactive")


@frozen(kw_only=True)
class ModuleCell:
    """How far somebody has come with a module today; ``until`` is the last day it counts."""

    module: str
    state: str = "not_started"
    required: bool = False
    record: str = ""
    on: date | None = None
    until: date | None = None
    attempts: int = 0
    score: int | None = None


@frozen(kw_only=True)
class MentorRow:
    """One person with the roles she is trained for."""

    person: str
    name: str
    organisation: str
    roles: tuple[str, ...]
    state: str
    until: date | None
    invited_on: date | None
    cells: tuple[ModuleCell, ...]

    @property
    def passed(self) -> int:
        """Return how many required modules count today."""
        return sum(one.required and one.state in {"passed", "exempt"} for one in self.cells)

    @property
    def required(self) -> int:
        """Return how many modules her roles require."""
        return sum(one.required for one in self.cells)


@frozen(kw_only=True)
class TrainingGrid:
    """Mentors by modules; of each module the version that applies."""

    modules: tuple[Any, ...]
    rows: tuple[MentorRow, ...]


@frozen(kw_only=True)
class Rated:
    """What people think of one version of a module or tool; no mean of fewer than five."""

    record: str
    count: int
    mean: Decimal | None
    better: tuple[str, ...] = ()


@frozen(kw_only=True)
class AreaChange:
    """How mentors rate themselves in an area, before and after."""

    area: str
    name: str
    count: int
    before: Decimal
    after: Decimal

    @property
    def change(self) -> Decimal:
        """Return how far it rose."""
        return self.after - self.before


def training_grid(office: Office, programme: str = "", language: Language | None = None) -> TrainingGrid:
    """Return who has come how far, of one programme or of all, in the order of names."""
    return _grid(office, mentor_roles(office, programme), language or office.language)


def training_of(office: Office, person: str, language: Language | None = None) -> TrainingGrid:
    """Return how far one person has come; no row for who has no role with training."""
    roles = [one for one in office.records.of("role", person_id=person) if one.role in MENTOR_KINDS]
    return _grid(office, roles, language or office.language)


def _grid(office: Office, held: Sequence[Any], spoken: Language) -> TrainingGrid:
    records, today = office.records, office.today
    every = records.of("training_module")
    shown = current_modules(every)
    done: dict[str, list[Any]] = defaultdict(list)
    for one in records.of("training_completion"):
        done[one.person_id].append(one)
    roles: dict[str, list[Any]] = defaultdict(list)
    for role in held:
        roles[role.person_id].append(role)
    people = {one.id: one for one in records.some("person", roles)}
    where = {role.organisation_id for own in roles.values() for role in own} - {None}
    places = {one.id: name_of(one, spoken, None) for one in records.some("organisation", where)}
    rows = [
        _row(people[key], own, done[key], (every, shown), places, (today, spoken))
        for key, own in roles.items()
        if key in people
    ]
    return TrainingGrid(modules=shown, rows=tuple(sorted(rows, key=lambda row: sort_key(row.name, spoken))))


def current_modules(every: Iterable[Any]) -> tuple[Any, ...]:
    """Return of each module the version that applies: the newest published, else the newest on trial."""
    found: dict[str, Any] = {}
    for one in every:
        if one.state not in {"published", "trial"}:
            continue
        known = found.get(one.key)
        if known is None or (one.state == "published", one.version) > (
            known.state == "published",
            known.version,
        ):
            found[one.key] = one
    return tuple(sorted(found.values(), key=lambda one: one.key))


def mentor_roles(office: Office, programme: str = "") -> list[Any]:
    """Return the roles that have training, of one programme: held in it, at its stays, for its hosts."""
    records = office.records
    found = [role for kind in MENTOR_KINDS for role in records.of("role", role=kind)]
    if not programme:
        return found
    stays = {one.id for one in records.of("placement", programme_id=programme)}
    hosts = {one.organisation_id for one in records.of("membership", programme_id=programme)}
    return [
        role
        for role in found
        if role.programme_id == programme
        or role.placement_id in stays
        or (role.programme_id is None and role.placement_id is None and role.organisation_id in hosts)
    ]


def ratings(office: Office) -> dict[str, Rated]:
    """Return what people think of each version of each module."""
    given: dict[str, list[Any]] = defaultdict(list)
    for one in office.records.of("training_completion"):
        given[one.module_id].append(one)
    return {
        module: rated(module, [one.rating for one in found], [one.improve_text for one in found])
        for module, found in given.items()
    }


def rated(record: str, given: Iterable[int | None], notes: Iterable[str | None] = ()) -> Rated:
    """Return a number of ratings with their mean, where there are enough of them."""
    known = [one for one in given if one is not None]
    mean = _mean(known) if len(known) >= LEAST_RATINGS else None
    return Rated(record=record, count=len(known), mean=mean, better=tuple(one for one in notes if one))


def self_rating_change(office: Office, programme: str, language: Language) -> tuple[AreaChange, ...]:
    """Return the mean change of each area that mentors rated both before and after (003-03)."""
    pairs: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for role in mentor_roles(office, programme):
        after = {row.get("area"): row.get("rating") for row in role.self_rating_after}
        for row in role.self_rating_before:
            first, last = row.get("rating"), after.get(row.get("area"))
            if isinstance(first, int) and isinstance(last, int):
                pairs[str(row.get("area"))].append((first, last))
    names = area_names(language)
    return tuple(
        AreaChange(
            area=area, name=names.get(area, area), count=len(found),
            before=_mean([one for one, _ in found]), after=_mean([one for _, one in found]),
        )
        for area, found in sorted(pairs.items(), key=lambda pair: (pair[0] not in names, pair[0]))
    )  # fmt: skip


def area_names(language: Language) -> dict[str, str]:
    """Return the areas mentors rate themselves in, by key, in the order they are asked."""
    # the libraries of texts are not on the road to the first window
    from app.programmes import library  # noqa: PLC0415
    from app.programmes.template import templates  # noqa: PLC0415

    template = templates()["partner"]
    own = {one.key: one.text for one in template.questions}
    known = {**{key: one.text for key, one in library.questions().items()}, **own}
    areas = template.training.self_rating if template.training is not None else ()
    return {key: known[key].of(language) for key in areas if key in known}


def rate_self(office: Office, roles: Sequence[str], moment: str, given: dict[str, int]) -> None:
    """Write down how a mentor rates herself, ``before`` or ``after``; nought leaves an area out."""
    rows = tuple({"area": area, "rating": rating} for area, rating in given.items() if rating)
    with writing(office) as work:
        for role in roles:
            work.set("role", role, **{f"self_rating_{moment}": rows})


def _row(
    person: Any,
    roles: Sequence[Any],
    done: Sequence[Any],
    modules: tuple[Sequence[Any], Sequence[Any]],
    places: dict[str, str],
    seen: tuple[date, Language],
) -> MentorRow:
    (every, shown), (today, language) = modules, seen
    states = {role.id: mentor_state(role, every, done, today) for role in roles}
    best = min(roles, key=lambda role: _ORDER.index(states[role.id]))
    required = {one.id for role in roles if not _over(role, today) for one in required_of(role.role, every)}
    return MentorRow(
        person=person.id,
        name=filed_name_of(person, language, None),
        organisation=next(
            (places[one.organisation_id] for one in roles if one.organisation_id in places), ""
        ),
        roles=tuple(states),
        state=states[best.id],
        until=_finite(qualified_until(best, every, done)),
        invited_on=max((one.invited_on for one in roles if one.invited_on), default=None),
        cells=tuple(_cell(module, module.id in required, done, (every, today)) for module in shown),
    )


def _over(role: Any, today: date) -> bool:
    return role.to_date is not None and role.to_date < today


def _finite(day: date | None) -> date | None:
    return None if day == date.max else day


def _cell(module: Any, required: bool, done: Sequence[Any], known: tuple[Sequence[Any], date]) -> ModuleCell:  # noqa: FBT001 - one of a row's facts
    every, today = known
    own = {one.id: one for one in every if one.key == module.key and one.version <= module.version}
    found = [one for one in done if one.module_id in own]
    if not found:
        return ModuleCell(module=module.id, required=required)

    def rank(one: Any) -> tuple[int, str]:
        return _BEST.index(state_on(one, own[one.module_id], today)), one.id

    best = min(found, key=rank)
    return ModuleCell(
        module=module.id, state=state_on(best, own[best.module_id], today), required=required, record=best.id,
        on=best.completed_at, until=valid_until(best, own[best.module_id]), attempts=best.attempts or 0,
        score=best.score,
    )  # fmt: skip


def _mean(given: Sequence[int]) -> Decimal:
    return (Decimal(sum(given)) / len(given)).quantize(_TENTH, ROUND_HALF_UP)


def module_name(module: Any, language: Language) -> str:
    """Return a module as people call it: its key and its title."""
    return f"{module.key} {wording(module.title, language)}"


def required_modules(office: Office, person: str) -> tuple[Any, ...]:
    """Return the modules that a person's roles of today require, by key."""
    every, today = office.records.of("training_module"), office.today
    roles = [one for one in office.records.of("role", person_id=person) if one.role in MENTOR_KINDS]
    found = {one.id: one for role in roles if not _over(role, today) for one in required_of(role.role, every)}
    return tuple(sorted(found.values(), key=lambda one: (one.key, one.version)))
