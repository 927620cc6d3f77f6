"""Agreements that were sent and are not signed by all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
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
    asked = view.some("agreement", _FIELDS, {"state": _ASKED})
    pressing = [one for one in asked if _presses(one, view)]
    ids = tuple(one.id for one in pressing)
    signed = view.some("sign_off", ("entity_id", "party", "answer"), {"entity_id": ids}) if ids else ()
    for one in sorted(pressing, key=lambda one: (_start(one, view), one.id)):
        yield _item(one, [sign for sign in signed if sign.entity_id == one.id], view)


def _presses(agreement: Any, view: View) -> bool:
    is_old = agreement.sent_at is not None and view.today - agreement.sent_at > WAITS
    return bool(is_old or _start(agreement, view) - view.today <= NEAR)


def _start(agreement: Any, view: View) -> Any:
    placement = open_placements(view).get(agreement.placement_id)
    return agreement.valid_from if placement is None else placement.start_date


def _item(agreement: Any, signed: list[Any], view: View) -> Item:
    given = {sign.party for sign in signed if sign.answer == "accepted"}
    missing = [party for party in PARTIES[agreement.kind] if party not in given]
    start = _start(agreement, view)
    words, day = (_NEEDED, start) if start - view.today <= NEAR else (_SENT, agreement.sent_at)
    owing = tuple(("sign_off", sign.id) for sign in signed if sign.party in missing)
    return Item(
        entity="agreement", record=agreement.id,
        about=("placement", agreement.placement_id) if agreement.placement_id else ("", ""),
        why=listed(words, [SIDES[party] for party in missing], day=day),
        onto=owing, tone="red" if start - view.today <= WAITS else "amber",
        programme=agreement.programme_id, count=len(missing),
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
