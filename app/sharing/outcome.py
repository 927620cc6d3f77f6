"""What one round of a desk with its shared folder did and found."""

from __future__ import annotations

from attrs import define, field

from app.sharing.folder import Hindered
from app.sharing.presence import Colleague
from app.storage.work import Touched


@define(kw_only=True)
class Round:
    """What one round did and found. Counts are of changes, names are of files."""

    taken: int = 0
    touched: tuple[Touched, ...] = ()
    published: int = 0
    waiting: int = 0
    healed: list[str] = field(factory=list)
    cleaned: list[str] = field(factory=list)
    late: list[str] = field(factory=list)
    damaged: list[str] = field(factory=list)
    foreign: list[str] = field(factory=list)
    gaps: list[str] = field(factory=list)
    parted: list[str] = field(factory=list)
    on_its_way: list[str] = field(factory=list)
    erasures_asked: int = 0
    snapshot: bool = False
    here: tuple[Colleague, ...] = ()
    hindered: Hindered | None = None
    other_office: bool = False
    unseen: bool = False
    """A colleague is here and for long has not received what was published."""
