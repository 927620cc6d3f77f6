"""The score needed to be eligible is higher than the scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.call import Criterion
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_ABOVE: Final = Text(
    en="The score needed is {needed}, but the scale ends at {top}. Lower one or raise the other.",
    sv="Kravet är {needed}, men skalan slutar på {top}. Sänk kravet eller höj skalan.",
    nb="Kravet er {needed}, men skalaen slutter på {top}. Senk kravet eller hev skalaen.",
    da="Kravet er {needed}, men skalaen slutter ved {top}. Sænk kravet, eller hæv skalaen.",
)


def find(record: Criterion, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the two scores."""
    if record.must_pass is not None and record.must_pass > record.scale_max:
        yield Finding("must_pass", _ABOVE.fill(needed=record.must_pass, top=record.scale_max))


CHECK: Final = Check(
    key="criterion_scale",
    entity="criterion",
    severity="error",
    label=Text(
        en="Needed score above the scale",
        sv="Kravet över skalan",
        nb="Kravet over skalaen",
        da="Kravet over skalaen",
    ),
    find=find,
)
