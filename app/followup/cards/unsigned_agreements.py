"""Agreements that were sent and are not signed by all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from app.domain.agreement_kind import PARTIES
from app.domain.sign_off import PARTIES as SIDES
from app.followup.card import Card, Item
from app.followup.placements import open_placements
from app.followup.saying import listed
from app.followup.view import View
from app.text import Text

WAITS: Final = timedelta(days=10)
NEAR: Final = timedelta(days=28)
_ASKED: Final = ("sent", "partly_signed")
_FIELDS: Final = ("state", "kind", "placement_id", "programme_id", "sent_at", "valid_from")
_NEEDED: Final = Text(
    en="Not signed: {what}. Needed by {day}.",
    sv="Inte undertecknat: {what}. Behövs den {day}.",
    nb="Ikke signert: {what}. Trengs {day}.",
    da="Ikke underskrevet: {what}. Skal bruges den {day}.",
)
_SENT: Final = Text(
    en="Not signed: {what}. Sent on {day}.",
    sv="Inte undertecknat: {what}. Skickat den {day}.",
    nb="Ikke signert: {what}. Sendt {day}.",
    da="Ikke underskrevet: {what}. Sendt den {day}.",
)


def find(view: View) -> Iterator[Item]:
    """Find agreements sent more than ten days ago, or that are needed within 28 days."""
    stays = open_placements(view)
    asked = [(_start(one, stays), one) for one in view.some("agreement", _FIELDS, {"state": _ASKED})]
    pressing = sorted(
        (pair for pair in asked if _presses(*pair, view.today)), key=lambda pair: (pair[0], pair[1].id)
    )
    ids = tuple(one.id for _, one in pressing)
    signed: dict[str, list[Any]] = defaultdict(list)
    for sign in view.some("sign_off", ("entity_id", "party", "answer"), {"entity_id": ids}) if ids else ():
        signed[sign.entity_id].append(sign)
    for start, agreement in pressing:
        yield _item(agreement, start, signed[agreement.id], view.today)


def _start(agreement: Any, stays: Mapping[str, Any]) -> date:
    """Return the day an agreement is needed: the start of its placement, else its own first day."""
    placement = stays.get(agreement.placement_id)
    needed: date = agreement.valid_from if placement is None else placement.start_date
    return needed


def _presses(start: date, agreement: Any, today: date) -> bool:
    is_old = agreement.sent_at is not None and today - agreement.sent_at > WAITS
    return is_old or start - today <= NEAR


def _item(agreement: Any, start: date, signed: list[Any], today: date) -> Item:
    given = {sign.party for sign in signed if sign.answer == "accepted"}
    missing = [party for party in PARTIES[agreement.kind] if party not in given]
    words, day = (_NEEDED, start) if start - today <= NEAR else (_SENT, agreement.sent_at)
    return Item(
        entity="agreement", record=agreement.id, programme=agreement.programme_id, count=len(missing),
        about=("placement", agreement.placement_id) if agreement.placement_id else ("", ""),
        why=listed(words, [SIDES[party] for party in missing], day=day),
        onto=tuple(("sign_off", sign.id) for sign in signed if sign.party in missing),
        tone="red" if start - today <= WAITS else "amber",
    )  # fmt: skip


CARD: Final = Card(
    key="unsigned_agreements",
    order=10,
    title=Text(
        en="Unsigned agreements", sv="Ej undertecknade avtal",
        nb="Usignerte avtaler", da="Ikke underskrevne aftaler",
    ),
    rule=Text(
        en="Agreements sent more than 10 days ago, or with a start within 28 days, that lack a signature.",
        sv="Avtal som skickats för mer än 10 dagar sedan, eller med start inom 28 dagar, och saknar en "
        "underskrift.",
        nb="Avtaler som ble sendt for mer enn 10 dager siden, eller med start innen 28 dager, og som mangler "
        "en signatur.",
        da="Aftaler, der er sendt for mere end 10 dage siden, eller med start inden for 28 dage, og som "
        "mangler en underskrift.",
    ),
    button=Text(en="Remind", sv="Påminn", nb="Send påminnelse", da="Send påmindelse"),
    act="remind",
    find=find,
)  # fmt: skip
