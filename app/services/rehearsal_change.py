"""What is rehearsed, and all that would follow from it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import field, frozen

from app.domain.change_notice import USUAL_LEAD
from app.domain.promise import Told
from app.services.plan_shift import TaskMove
from app.text import Text


@frozen(kw_only=True)
class Change:
    """What is rehearsed: other days of a programme or of placements, or another time of an event.

    ``along`` moves the programme's coming placements by as many days as its start.
    """

    programme: str = ""
    placements: tuple[str, ...] = ()
    event: str = ""
    start: date | None = None
    end: date | None = None
    at: datetime | None = None
    along: bool = False


@frozen(kw_only=True)
class Stay:
    """A placement that moves: its days now and then."""

    placement: str
    old: tuple[date, date]
    new: tuple[date, date]


@frozen(kw_only=True)
class Remark:
    """Something that would be wrong then and is not now, at a record, in words."""

    entity: str
    record: str
    label: Text
    words: Text
    refuses: bool = False


@frozen(kw_only=True)
class Promise:
    """A promise that would no longer hold: what was said, and what would apply."""

    fact: str
    said: str
    then: str


@frozen(kw_only=True)
class Rehearsal:
    """Everything that would follow. Nothing of it is written."""

    change: Change
    tasks: tuple[TaskMove, ...] = ()
    stays: tuple[Stay, ...] = ()
    remarks: tuple[Remark, ...] = ()
    promises: tuple[Promise, ...] = ()
    people: tuple[Told, ...] = ()
    papers: tuple[str, ...] = ()
    """Documents that carry the old days."""
    agreements: tuple[str, ...] = ()
    """Agreements not signed yet that are made anew."""
    amendments: tuple[str, ...] = ()
    """Signed agreements: an amendment has to be signed."""
    periods: tuple[int, int] = (0, 0)
    """Periods of the logbooks now and then."""
    hours: Decimal = field(default=Decimal(0))
    """Hours of work more, or fewer, than agreed."""
    warning: tuple[int, int] = (0, USUAL_LEAD)
    """Days of warning if people are told today, and the days promised."""

    @property
    def refused(self) -> tuple[Remark, ...]:
        """Return what makes the change impossible."""
        return tuple(one for one in self.remarks if one.refuses)
