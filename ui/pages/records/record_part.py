"""A part of a record's page that only one kind of record has: the logbook of a placement. Each is a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from attrs import frozen

from app.registry import modules_in
from app.text import Text
from ui.models.desk import Desk


@frozen(kw_only=True)
class RecordPart:
    """A tab of the records of one entity, between the summary and what every record has.

    ``make`` returns a widget with ``show_record(record)``, called whenever the record is shown or was saved.
    A module in ``ui/pages/records/parts/`` with ``PART`` is found by itself.
    """

    key: str
    title: Text
    entity: str
    order: int
    make: Callable[[Desk], Any]


@cache
def parts_of(entity: str) -> tuple[RecordPart, ...]:
    """Return the parts of an entity in the order of their tabs."""
    found = (module.PART for module in modules_in("ui.pages.records.parts"))
    return tuple(sorted((part for part in found if part.entity == entity), key=lambda part: part.order))
