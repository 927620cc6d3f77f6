"""Who a change notice went to, and what each answered."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.notice_answers_tab import NoticeAnswers  # noqa: PLC0415 - the papers' engine comes along

    return NoticeAnswers(desk)


PART = RecordPart(
    key="answers",
    title=Text(en="Answers", sv="Svar", nb="Svar", da="Svar"),
    entity="change_notice",
    order=10,
    make=_make,
)
