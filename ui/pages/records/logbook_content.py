"""What the charts of a placement's logbook show: hours, amount of work, how it feels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import entity_named
from app.domain.logbook_alarm import answered
from app.domain.logbook_entry import HOUR_FIELDS
from app.services.logbook import ENTRY
from app.services.logbook_standing import LogbookStanding
from ui.models.desk import Desk
from ui.pages.records.logbook_chart import ChartContent, Row

translate = QCoreApplication.translate


def charts_of(desk: Desk, standing: LogbookStanding, *, delicate: bool) -> list[ChartContent]:
    """Return the charts in which anything was said; answers about people only where they may be seen."""
    told = answered(standing.entries)
    fields = entity_named(ENTRY).fields
    periods = tuple(one.no for one in told)

    def row(name: str) -> Row:
        values = (getattr(one, name) for one in told)
        return Row(
            name=desk.words(fields[name].label),
            values=tuple(None if value is None else float(value) for value in values),
        )

    hours = tuple(row(name) for name in HOUR_FIELDS)
    title = translate("LogbookPart", "Hours in each period")
    found = [ChartContent(title=title, periods=periods, rows=hours)]
    if delicate:
        load, feel = (row("workload"),), (row("feel_resource"), row("safe_to_ask"))
        title = translate("LogbookPart", "How it feels")
        found.append(ChartContent(title=load[0].name, periods=periods, rows=load, span=(-2, 2)))
        found.append(ChartContent(title=title, periods=periods, rows=feel, span=(1, 5)))
    return [one for one in found if any(value is not None for each in one.rows for value in each.values)]
