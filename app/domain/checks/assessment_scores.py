"""A score is outside its scale, or belongs to no criterion of the call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.application import Assessment
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_UNKNOWN: Final = Text(
    en="A score belongs to no criterion of this call. Score the criteria of the call.",
    sv="En poäng hör inte till något kriterium i utlysningen. Sätt poäng på utlysningens kriterier.",
    nb="En poengsum hører ikke til noe kriterium i utlysningen. Gi poeng på kriteriene i utlysningen.",
    da="Et point hører ikke til noget kriterium i opslaget. Giv point på opslagets kriterier.",
)
_OUTSIDE: Final = Text(
    en="The score {score} is outside the scale from 0 to {top}. Correct it.",
    sv="Poängen {score} ligger utanför skalan 0 till {top}. Rätta den.",
    nb="Poengsummen {score} ligger utenfor skalaen fra 0 til {top}. Rett den.",
    da="Pointet {score} ligger uden for skalaen fra 0 til {top}. Ret det.",
)


def find(record: Assessment, records: Records) -> Iterator[Finding]:
    """Compare each score with its criterion."""
    application = records.get("application", record.application_id)
    if application is None:
        return
    tops = {one.id: one.scale_max for one in records.of("criterion", call_id=application.call_id)}
    for row in record.scores or ():
        top, score = tops.get(row.get("criterion_id")), row.get("score")
        if top is None:
            yield Finding("scores", _UNKNOWN)
        elif isinstance(score, int) and not 0 <= score <= top:
            yield Finding("scores", _OUTSIDE.fill(score=score, top=top))


CHECK: Final = Check(
    key="assessment_scores",
    entity="assessment",
    severity="warning",
    label=Text(
        en="Scores outside the scale",
        sv="Poäng utanför skalan",
        nb="Poeng utenfor skalaen",
        da="Point uden for skalaen",
    ),
    find=find,
)
