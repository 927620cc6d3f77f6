"""A question cannot be answered rightly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.states import Records
from app.domain.training import TrainingQuestion
from app.text import Text

_NONE: Final = Text(
    en="No answer is marked as right. Enter its key.",
    sv="Inget svar är markerat som rätt. Ange svarets nyckel.",
    nb="Ikke noe svar er merket som riktig. Oppgi nøkkelen.",
    da="Intet svar er markeret som rigtigt. Angiv dets nøgle.",
)
_UNKNOWN: Final = Text(
    en="{key} is marked as right but is not among the answers. Correct the key.",
    sv="{key} är markerat som rätt men finns inte bland svaren. Rätta nyckeln.",
    nb="{key} er merket som riktig, men finnes ikke blant svarene. Rett nøkkelen.",
    da="{key} er markeret som rigtigt, men findes ikke blandt svarene. Ret nøglen.",
)


def find(record: TrainingQuestion, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for right answers among the answers."""
    if record.kind == "reflection":
        return
    if not record.correct:
        yield Finding("correct", _NONE)
    keys = {row.get("key") for row in record.options}
    yield from (Finding("correct", _UNKNOWN.fill(key=key)) for key in record.correct if key not in keys)


CHECK: Final = Check(
    key="training_question_answers",
    entity="training_question",
    severity="warning",
    label=Text(
        en="Right answer missing",
        sv="Rätt svar saknas",
        nb="Riktig svar mangler",
        da="Rigtigt svar mangler",
    ),
    find=find,
)
