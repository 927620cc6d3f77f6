"""A card of Today put aside until a day, with the reason."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.common import GROUP_MAIN
from app.domain.entity import Record, entity
from app.domain.fields import P2, day, link, prose, whole, words
from app.domain.placement_vocabulary import ABOUT_PERSON, CONCERNS, CONCERNS_KIND, REASON
from app.domain.retention import FREE_TEXT
from app.text import Text


@entity(
    "snooze",
    one=Text(en="Put aside", sv="Uppskjutet", nb="Utsatt", da="Udsat"),
    many=Text(en="Put aside", sv="Uppskjutet", nb="Utsatt", da="Udsat"),
    area="office",
    title=("card", "until"),
    sorted_by=("until",),
    person=("person_id",),
    retention=FREE_TEXT,
)
class Snooze(Record):
    """One item of one card that nobody wants to see before ``until``, or before it has got worse."""

    card: str = words(Text(en="Card", sv="Kort", nb="Kort", da="Kort"), group=GROUP_MAIN, listed=True)
    entity_key: str = words(CONCERNS_KIND, group=GROUP_MAIN)
    entity_id: str = link(CONCERNS, "*", group=GROUP_MAIN, listed=True)
    person_id: str | None = link(ABOUT_PERSON, "person", default=None, group=GROUP_MAIN)
    until: date = day(Text(en="Until", sv="Till", nb="Til", da="Til"), group=GROUP_MAIN, listed=True)
    reason: str = prose(REASON, privacy=P2, group=GROUP_MAIN, listed=True)
    weight: int | None = whole(
        Text(en="How bad it was", sv="Hur illa det var", nb="Hvor ille det var", da="Hvor slemt det var"),
        default=None, low=0, group=GROUP_MAIN,
        help=Text(
            en="Set by the program: when matters get worse than this, the item shows again.",
            sv="Fylls i av programmet: blir läget värre än så visas raden igen.",
            nb="Fylles ut av programmet: blir det verre enn dette, vises linjen igjen.",
            da="Udfyldes af programmet: bliver det værre end dette, vises linjen igen.",
        ),
    )  # fmt: skip


def rests(snooze: Any, today: date, weight: int = 0) -> bool:
    """Say whether the item is still put aside; on its day, or when it has got worse, it shows again."""
    is_worse = snooze.weight is not None and weight > snooze.weight
    return bool(today < snooze.until) and not is_worse
