"""Writing down what somebody answered to a change notice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import evolve
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import entity_named
from app.domain.sign_off import ANSWERS, METHODS
from app.services.notices_answers import GIVEN, Answer, record_answer
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.models.desk import Desk

BY_WORD = ("phone", "email_acceptance", "meeting", "form", "ink_scan")


def ask_answer(desk: Desk, sign_off: str, name: str, parent: QWidget) -> bool:
    """Ask what somebody said and how; say whether it was written down."""
    dialog = answer_questions(desk, sign_off, name, parent)
    return bool(answered(dialog))


def answer_questions(desk: Desk, sign_off: str, name: str, parent: QWidget) -> FieldQuestions:
    """Return the dialog that asks for an answer."""
    fields = entity_named("sign_off").fields
    asked = (
        evolve(fields["answer"], required=True, default=None, choices={key: ANSWERS[key] for key in GIVEN}),
        evolve(fields["method"], required=True, choices={key: METHODS[key] for key in BY_WORD}),
        fields["signed_at"],
        fields["comment"],
    )
    title = QCoreApplication.translate("NoticeAnswer", "What {name} answered").format(name=name)
    dialog = FieldQuestions(
        desk, title, asked, parent, verb=QCoreApplication.translate("NoticeAnswer", "Save the answer"),
        save=lambda values: _save(desk, sign_off, values),
    )  # fmt: skip
    dialog.fill({"method": "phone", "signed_at": desk.office.today})
    return dialog


def _save(desk: Desk, sign_off: str, values: Mapping[str, Any]) -> bool:
    day = values.get("signed_at")
    said = Answer(
        answer=values.get("answer") or "", method=values.get("method") or "",
        on=day if isinstance(day, date) else desk.office.today, comment=values.get("comment") or "",
    )  # fmt: skip
    record_answer(desk.office, sign_off, said)
    return True
