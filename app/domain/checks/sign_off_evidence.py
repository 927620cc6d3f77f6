"""A signature has no evidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.sign_off import SignOff, proof
from app.domain.states import Records
from app.text import Text

_NO_DAY: Final = Text(
    en="The day of the signature is missing. Enter it.",
    sv="Underskriftens dag saknas. Ange den.",
    nb="Datoen for signaturen mangler. Oppgi den.",
    da="Underskriftens dato mangler. Angiv den.",
)
_NO_FILE: Final = Text(
    en="The signature has no evidence. Add the scan, the signed PDF or the e-mail.",
    sv="Underskriften saknar underlag. Lägg till skanningen, den signerade pdf-filen eller e-posten.",
    nb="Signaturen mangler dokumentasjon. Legg til skanningen, den signerte PDF-filen eller e-posten.",
    da="Underskriften mangler dokumentation. Tilføj scanningen, den underskrevne PDF-fil eller e-mailen.",
)
_NOT_SEEN: Final = Text(
    en="It is not written who saw the signed paper, and when. Write it.",
    sv="Det framgår inte vem som såg det undertecknade papperet, och när. Skriv det.",
    nb="Det står ikke hvem som så det signerte papiret, og når. Skriv det.",
    da="Det fremgår ikke, hvem der så det underskrevne papir, og hvornår. Skriv det.",
)


def find(record: SignOff, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for a day and for what proves it."""
    if record.kind != "signature" or record.answer != "accepted":
        return
    if record.signed_at is None:
        yield Finding("signed_at", _NO_DAY)
    where = proof(record.method)
    if not getattr(record, where):
        yield Finding(where, _NOT_SEEN if record.method == "paper_seen" else _NO_FILE)


CHECK: Final = Check(
    key="sign_off_evidence",
    entity="sign_off",
    severity="warning",
    label=Text(
        en="Evidence missing",
        sv="Underlag saknas",
        nb="Dokumentasjon mangler",
        da="Dokumentation mangler",
    ),
    find=find,
)
