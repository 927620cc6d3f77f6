"""The change notices of a programme as lines of a grid: each notice, and under it who has answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.change_notice import NOTICE_STATES
from app.domain.display import day_text, wording
from app.domain.sign_off import ANSWERS, METHODS, PARTIES
from app.services.notices_answers import Asked, Tracking
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line

translate = QCoreApplication.translate
READER: Final = "sign_off:"
TONES: Final = {"accepted": "accepted", "read": "accepted", "wants_talk": "draft", "objects": "declined"}


class ChangeLines:
    """Says how each notice and each reader looks."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        self._desk = desk

    def columns(self) -> tuple[GridColumn, ...]:
        """Return the columns."""
        return (
            GridColumn(key="what", title=translate("ChangeLines", "Notice"), width=260, grows=3),
            GridColumn(key="state", title=translate("ChangeLines", "State"), width=160, grows=1),
            GridColumn(key="answers", title=translate("ChangeLines", "Answered"), width=180, grows=1),
            GridColumn(key="from", title=translate("ChangeLines", "Applies from"), width=120),
            GridColumn(key="lead", title=translate("ChangeLines", "Told ahead"), width=190, grows=1),
            GridColumn(key="reach", title=translate("ChangeLines", "Phone"), width=130),
        )

    def of(self, found: Sequence[Tracking]) -> list[Line]:
        """Return the notices with their readers."""
        return [line for one in found for line in (self._notice(one), *map(self._reader, one.readers))]

    def _notice(self, one: Tracking) -> Line:
        desk = self._desk
        days = translate("ChangeLines", "{days} of {least} days")
        lead = days.format(days=one.lead, least=one.least) if one.lead is not None else ""
        short = translate("ChangeLines", "short")
        counted = translate("ChangeLines", "{some} of {all}")
        answers = counted.format(some=one.answered, all=len(one.readers)) if one.readers else ""
        title = wording(one.title, desk.language)
        return Line(
            key=one.notice,
            cells=(
                Cell(words=f"{one.no}  {title}", strong=True, tip=title),
                Cell(words=desk.words(NOTICE_STATES.states[one.state]), state=one.state),
                Cell(words=answers),
                Cell(words=day_text(one.effective, desk.language)),
                Cell(words=lead, lack=short if one.is_short else "", tip=one.short_reason),
                Cell(),
            ),
        )

    def _reader(self, one: Asked) -> Line:
        desk = self._desk
        waiting = translate("ChangeLines", "no answer")
        sent = one.sent_at is not None
        answer = (
            Cell(words=desk.words(ANSWERS[one.answer]), state=TONES.get(one.answer, "draft"), tip=one.comment)
            if one.answer != "none"
            else Cell(lack=waiting)
            if sent
            else Cell()
        )
        when = day_text(one.answered_at, desk.language) if one.answered_at else ""
        how = desk.words(METHODS[one.method]) if one.method in METHODS else ""
        person = desk.office.records.get("person", one.person)
        phone = getattr(person, "phone", None) or ""
        return Line(
            key=f"{READER}{one.sign_off}",
            cells=(
                Cell(words=one.name, depth=1, note=desk.words(PARTIES[one.party])),
                answer,
                Cell(words=" · ".join(filter(None, (when, how))), muted=True),
                Cell(),
                Cell(words=one.comment, muted=True, tip=one.comment),
                Cell(words=phone, muted=True),
            ),
        )
