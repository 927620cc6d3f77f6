"""A file is larger than is usual."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.attachment import USUAL_LIMIT, Attachment
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_MEGABYTE: Final = 1024 * 1024
_LARGE: Final = Text(
    en="The file has {size} MB; {limit} is the usual limit. Save it smaller, so that copies stay quick.",
    sv="Filen är på {size} MB; {limit} är den vanliga gränsen. Spara den mindre, så att kopior går snabbt.",
    nb="Filen er på {size} MB; {limit} er den vanlige grensen. Lagre den mindre, så kopier går raskt.",
    da="Filen er på {size} MB; {limit} er den sædvanlige grænse. Gem den mindre, så kopier går hurtigt.",
)


def find(record: Attachment, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the size with the usual limit."""
    if record.bytes > USUAL_LIMIT:
        size = -(-record.bytes // _MEGABYTE)
        yield Finding("bytes", _LARGE.fill(size=size, limit=USUAL_LIMIT // _MEGABYTE))


CHECK: Final = Check(
    key="attachment_size",
    entity="attachment",
    severity="warning",
    label=Text(
        en="Large file",
        sv="Stor fil",
        nb="Stor fil",
        da="Stor fil",
    ),
    find=find,
)
