"""What a list shows: its filters and its look become a question to the office and an order of columns."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from typing import Final

from attrs import evolve, frozen

from app.domain.catalogue import entity_named
from app.domain.condition import Condition, sound
from app.domain.fields import FieldSpec
from app.services.browsing import Query
from app.services.delicate import is_delicate
from app.text import Text
from ui.models.desk import Desk
from ui.pages.places import Listing
from ui.window_state import ListLook, SavedView

PROGRAMME: Final = "programme_id"
STATE_COLUMN: Final = 3
"""The state stands so far to the left, where it is always seen."""
STARTS_THIS_MONTH: Final = Text(
    en="Starts this month", sv="Börjar den här månaden", nb="Starter denne måneden", da="Begynder denne måned"
)


@frozen(kw_only=True)
class Filters:
    """What narrows a list: words, a state, conditions."""

    words: str = ""
    state: str = ""
    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        """Say whether anything is narrowed."""
        return bool(self.words or self.state or self.conditions)


def filters_of(view: SavedView, listing: Listing) -> Filters:
    """Return the filters of a saved view, as far as this version knows its fields and states."""
    spec = entity_named(listing.entity)
    states: Mapping[str, Text] = spec.machine.states if spec.machine is not None else {}
    state = view.state if view.state in states else ""
    return Filters(words=view.words, state=state, conditions=sound(spec, view.conditions))


def usual_views(desk: Desk, listing: Listing) -> tuple[SavedView, ...]:
    """Return the views that every office has of a list."""
    if listing.key != "placement":
        return ()
    day = desk.office.today
    last = calendar.monthrange(day.year, day.month)[1]
    month = (day.replace(day=1).isoformat(), day.replace(day=last).isoformat())
    starts = Condition(field="start_date", way="between", values=month)
    return (SavedView(name=desk.words(STARTS_THIS_MONTH), conditions=(starts,)),)


def query_of(desk: Desk, listing: Listing, filters: Filters, look: ListLook) -> Query:
    """Return the question a list asks."""
    where, fields = dict(listing.where), entity_named(listing.entity).fields
    if desk.programme and PROGRAMME in fields:
        where[PROGRAMME] = desk.programme
    if filters.state:
        where["state"] = filters.state
    sort = look.sort if look.sort in fields and not is_delicate(fields[look.sort]) else ""
    return Query(
        entity=listing.entity,
        where=where,
        conditions=filters.conditions,
        find=filters.words,
        sort=sort,
        descending=look.descending,
    )


def unfiltered(query: Query) -> Query:
    """Return the question without what the bar narrows."""
    where = {name: value for name, value in query.where.items() if name != "state"}
    return evolve(query, find="", where=where, conditions=())


def columns_of(desk: Desk, listing: Listing, look: ListLook) -> list[FieldSpec]:
    """Return the columns chosen, else the usual ones: the name first, the state where it is seen."""
    spec = entity_named(listing.entity)
    wanted = [spec.fields[name] for name in look.columns if name in spec.fields]
    chosen = [field for field in wanted if not is_delicate(field)]
    if chosen:
        return chosen
    leading = [name for name in spec.sorted_by if spec.fields[name].listed]
    every = [spec.fields[name] for name in dict.fromkeys([*leading, *(f.name for f in spec.listed)])]
    names = [field.name for field in every]
    place: dict[str, float] = {name: at for at, name in enumerate(names)}
    place |= {"state": STATE_COLUMN - 0.5, PROGRAMME: len(names)}
    few = [field for field in every if not (desk.programme and field.name == PROGRAMME)]
    return sorted(few, key=lambda field: place[field.name]) or every
