"""Two codes of a list have one key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.code import Code
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="Another code of this list has the same key. Give this one a key of its own.",
    sv="En annan kod i listan har samma nyckel. Ge den här en egen nyckel.",
    nb="En annen kode i listen har samme nøkkel. Gi denne en egen nøkkel.",
    da="En anden kode i listen har samme nøgle. Giv denne sin egen nøgle.",
)


def find(record: Code, records: Records) -> Iterator[Finding]:
    """Look for another code with the key."""
    if others(record, records, list=record.list, key=record.key):
        yield Finding("key", _TWICE)


CHECK: Final = Check(
    key="code_double",
    entity="code",
    severity="warning",
    label=Text(en="Two codes alike", sv="Två lika koder", nb="To like koder", da="To ens koder"),
    find=find,
)
