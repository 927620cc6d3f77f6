"""The promises of a programme as lines of a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.announced_fact import AUDIENCES, FACT_STATES, SUBJECTS
from app.domain.display import day_text
from app.services.promises_check import Came, Promise
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line

translate = QCoreApplication.translate
SAID: Final = "said"
_BLANK: Final = Cell()


class PromiseLines:
    """Says how each promise looks."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        self._desk = desk

    def columns(self) -> tuple[GridColumn, ...]:
        """Return the columns."""
        return (
            GridColumn(key=SAID, title=translate("PromiseLines", "What was said"), width=250, grows=3),
            GridColumn(key="state", title=translate("PromiseLines", "State"), width=150, grows=1),
            GridColumn(key="now", title=translate("PromiseLines", "Applies now"), width=190, grows=2),
            GridColumn(key="about", title=translate("PromiseLines", "For"), width=160, grows=2),
            GridColumn(key="to", title=translate("PromiseLines", "To whom"), width=150, grows=1),
            GridColumn(key="on", title=translate("PromiseLines", "When"), width=110),
        )

    def of(self, found: Sequence[Promise]) -> list[Line]:
        """Return a line a promise, under it who came to what was promised."""
        return [line for one in found for line in (self._promise(one), *map(self._came, one.came))]

    def _promise(self, one: Promise) -> Line:
        desk = self._desk
        to = ", ".join(desk.words(AUDIENCES[key]) for key in one.to if key in AUDIENCES)
        now = one.now if one.broken or one.due else ""
        untold = translate("PromiseLines", "not told") if one.unnoticed else ""
        due = translate("PromiseLines", "kept?") if one.due and not untold else ""
        return Line(
            key=one.fact,
            cells=(
                Cell(words=one.said, note=desk.words(SUBJECTS[one.subject]), tip=one.said),
                Cell(lack=untold or due) if untold or due
                else Cell(words=desk.words(FACT_STATES.states[one.state]), state=one.state),
                Cell(words=now, tip=now, strong=one.broken),
                Cell(words=one.about, muted=True, tip=one.about),
                Cell(words=to, muted=True, tip=" · ".join(filter(None, (to, one.how)))),
                Cell(words=day_text(one.on, desk.language), muted=True),
            ),
        )  # fmt: skip

    def _came(self, one: Came) -> Line:
        words = {
            True: translate("PromiseLines", "Came"),
            False: translate("PromiseLines", "Did not come"),
            None: translate("PromiseLines", "Not noted"),
        }[one.came]
        state = {True: "kept", False: "not_kept", None: "draft"}[one.came]
        cells = (
            Cell(words=one.name, depth=1),
            _BLANK,
            _BLANK,
            _BLANK,
            Cell(words=words, state=state),
            _BLANK,
        )
        return Line(key=f"person:{one.person}", cells=cells)
