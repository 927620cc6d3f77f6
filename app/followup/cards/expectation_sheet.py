"""The expectation sheet is not complete and the start is near."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from app.domain.placement_need import SHEET, SheetComplete
from app.domain.placement_vocabulary import SIDES
from app.followup.card import Card, Item
from app.followup.placements import before_start
from app.followup.saying import listed, said
from app.followup.view import View
from app.storage.row_reading import Held
from app.text import Text

NEAR: Final = timedelta(days=14)
URGENT: Final = timedelta(days=7)
_COMPLETE: Final = SheetComplete()
_SIDES: Final = Text(
    en="Points are missing from: {what}. Starts on {day}.",
    sv="Punkter saknas från: {what}. Start den {day}.",
    nb="Punkter mangler fra: {what}. Starter {day}.",
    da="Der mangler punkter fra: {what}. Starter den {day}.",
)
_OPEN: Final = Text(
    en="A point is still open. Starts on {day}.",
    sv="En punkt är fortfarande öppen. Start den {day}.",
    nb="Et punkt er fortsatt åpent. Starter {day}.",
    da="Et punkt er stadig åbent. Starter den {day}.",
)


def find(view: View) -> Iterator[Item]:
    """Find placements that start within fourteen days without a complete sheet."""
    near = [one for one in before_start(view) if timedelta() <= one.start_date - view.today <= NEAR]
    ids = tuple(one.id for one in near)
    points = (
        view.some("expectation_item", ("placement_id", "side", "state"), {"placement_id": ids}) if ids else ()
    )
    records = Held({"expectation_item": points})
    for placement in near:
        if _COMPLETE.met(placement, records):
            continue
        standing = [
            point.side for point in records.of("expectation_item", placement_id=placement.id)
            if point.state != "not_agreed"
        ]  # fmt: skip
        missing = [SIDES[side] for side, least in SHEET.items() if standing.count(side) < least]
        day = placement.start_date
        yield Item(
            entity="placement", record=placement.id, programme=placement.programme_id,
            why=listed(_SIDES, missing, day=day) if missing else said(_OPEN, day=day),
            tone="red" if day - view.today <= URGENT else "amber", count=len(missing) or 1,
        )  # fmt: skip


CARD: Final = Card(
    key="expectation_sheet",
    order=110,
    title=Text(
        en="Expectation sheet missing", sv="Förväntansblad saknas",
        nb="Forventningsavklaring mangler", da="Forventningsskema mangler",
    ),
    rule=Text(
        en="Placements that start within 14 days and whose expectation sheet lacks points from a side, or "
        "has an open point.",
        sv="Placeringar som börjar inom 14 dagar och vars förväntansblad saknar punkter från någon part "
        "eller har en öppen punkt.",
        nb="Praksisopphold som starter innen 14 dager, der forventningsavklaringen mangler punkter fra en "
        "part eller har et åpent punkt.",
        da="Praktikophold, der starter inden for 14 dage, og hvis forventningsskema mangler punkter fra en "
        "part eller har et åbent punkt.",
    ),
    button=Text(en="Send the sheet", sv="Skicka bladet", nb="Send skjemaet", da="Send skemaet"),
    act="make_paper",
    find=find,
)  # fmt: skip
