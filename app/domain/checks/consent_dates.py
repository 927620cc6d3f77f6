"""A consent is taken back before it was given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.domain.check import Check, Finding, turned
from app.domain.consent import Consent
from app.domain.states import Records
from app.text import Text

_TURNED: Final = Text(
    en="The consent was taken back on {last}, before it was given on {first}. Correct one of the two days.",
    sv="Samtycket togs tillbaka {last}, innan det gavs {first}. Rätta en av dagarna.",
    nb="Samtykket ble trukket {last}, før det ble gitt {first}. Rett en av datoene.",
    da="Samtykket blev trukket tilbage {last}, før det blev givet {first}. Ret en af datoerne.",
)


def find(record: Consent, records: Records) -> Iterable[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the two days."""
    return turned(record, "given_at", "withdrawn_at", _TURNED)


CHECK: Final = Check(
    key="consent_dates",
    entity="consent",
    severity="error",
    label=Text(
        en="Consent taken back before it was given",
        sv="Samtycke taget tillbaka innan det gavs",
        nb="Samtykke trukket før det ble gitt",
        da="Samtykke trukket tilbage, før det blev givet",
    ),
    find=find,
)
