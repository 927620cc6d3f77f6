"""The periods of a placement's logbook as papers print them: those of its entries, else by the rule."""

from __future__ import annotations

from app.documents.pieces.stay import Stay
from app.domain.logbook_period import Period, entered_periods, frequency_of, ruled_periods

__all__ = ["Period", "periods_of"]


def periods_of(stay: Stay) -> tuple[Period, ...]:
    """Return the periods: those of the entries that stand planned, else as the rule gives them."""
    placement, logbook = stay.placement, stay.texts.logbook
    return entered_periods(
        stay.facts.records.of("logbook_entry", placement_id=placement.id)
    ) or ruled_periods(placement, frequency_of(placement, logbook.frequency), logbook.due_weekday)
