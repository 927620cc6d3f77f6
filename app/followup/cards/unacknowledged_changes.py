"""Change notices that were sent and that somebody has not answered (000-27)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

from app.followup.card import Card, Item
from app.followup.saying import counted
from app.followup.view import View
from app.text import Text

WAITS: Final = timedelta(days=3)
URGENT: Final = timedelta(days=7)
_ONE: Final = Text(
    en="One person has not answered. Sent on {day}.",
    sv="En person har inte svarat. Skickat den {day}.",
    nb="Én person har ikke svart. Sendt {day}.",
    da="Én person har ikke svaret. Sendt den {day}.",
)
_MANY: Final = Text(
    en="{n} people have not answered. Sent on {day}.",
    sv="{n} personer har inte svarat. Skickat den {day}.",
    nb="{n} personer har ikke svart. Sendt {day}.",
    da="{n} personer har ikke svaret. Sendt den {day}.",
)


def find(view: View) -> Iterator[Item]:
    """Find notices with answers owed for more than three days, the earliest to apply first."""
    notices = view.some("change_notice", ("programme_id", "effective_date", "reply_by"), {"state": ("sent",)})
    ids = tuple(one.id for one in notices)
    where = {"entity_id": ids, "kind": "acknowledgement", "answer": "none"}
    owed: dict[str, list[Any]] = defaultdict(list)
    for one in view.some("sign_off", ("entity_id", "sent_at"), where) if ids else ():
        if one.sent_at is not None and view.today - one.sent_at > WAITS:
            owed[one.entity_id].append(one)
    for notice in sorted(notices, key=lambda one: (one.effective_date, one.id)):
        if notice.id in owed:
            yield _item(notice, owed[notice.id], view)


def _item(notice: Any, owed: list[Any], view: View) -> Item:
    overdue = notice.reply_by is not None and notice.reply_by < view.today
    return Item(
        entity="change_notice", record=notice.id, programme=notice.programme_id, count=len(owed),
        why=counted(_ONE, _MANY, len(owed), day=min(one.sent_at for one in owed)),
        onto=tuple(("sign_off", one.id) for one in owed),
        tone="red" if overdue or notice.effective_date - view.today <= URGENT else "amber",
    )  # fmt: skip


CARD: Final = Card(
    key="unacknowledged_changes",
    order=120,
    title=Text(
        en="Changes not acknowledged", sv="Ändringar som inte bekräftats",
        nb="Endringer som ikke er bekreftet", da="Ændringer, der ikke er kvitteret for",
    ),
    rule=Text(
        en="Change notices sent more than 3 days ago that somebody has not answered.",
        sv="Ändringsmeddelanden som skickats för mer än 3 dagar sedan och som någon inte har besvarat.",
        nb="Endringsmeldinger som ble sendt for mer enn 3 dager siden, og som noen ikke har svart på.",
        da="Ændringsmeddelelser sendt for mere end 3 dage siden, som nogen ikke har svaret på.",
    ),
    button=Text(en="Remind", sv="Påminn", nb="Send påminnelse", da="Send påmindelse"),
    act="remind",
    find=find,
)  # fmt: skip
