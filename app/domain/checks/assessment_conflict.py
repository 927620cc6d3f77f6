"""An assessor with a declared conflict of interest has scored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.application import Assessment
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_LOCKED: Final = Text(
    en="The assessor has declared a conflict of interest and may not score. Take the scores away.",
    sv="Bedömaren har anmält jäv och får inte sätta poäng. Ta bort poängen.",
    nb="Vurdereren har meldt seg inhabil og kan ikke gi poeng. Fjern poengene.",
    da="Bedømmeren har erklæret sig inhabil og må ikke give point. Fjern pointene.",
)


def find(record: Assessment, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for scores where there may be none."""
    if record.conflict_of_interest == "declared" and record.scores:
        yield Finding("scores", _LOCKED)


CHECK: Final = Check(
    key="assessment_conflict",
    entity="assessment",
    severity="error",
    label=Text(
        en="Scores in spite of a conflict of interest",
        sv="Poäng trots jäv",
        nb="Poeng til tross for inhabilitet",
        da="Point trods inhabilitet",
    ),
    find=find,
)
