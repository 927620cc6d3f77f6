"""What the rules of Today look at: the day, and the office's rows, each read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from attrs import frozen

from app.domain.states import Records


class Rows(Protocol):
    """Light reading of many records: named fields only, as they are used in the program."""

    def some(
        self, entity: str, fields: Sequence[str], where: Mapping[str, Any], beyond: Mapping[str, Any] = ...
    ) -> Sequence[Any]:
        """Return live records that fit: objects with ``id`` and the fields asked for.

        ``where`` values may be tuples: any of them fits. ``beyond`` names days: ``{"due__lt": day}``.
        """
        ...


@frozen(kw_only=True)
class View:
    """One look at the office. ``records`` reads single records, ``rows`` many lightly.

    ``waiting`` are files in the folder for returned forms; ``backup`` is the day of the newest backup.
    """

    today: date
    records: Records
    rows: Rows
    waiting: tuple[Path, ...] = ()
    backup: date | None = None
