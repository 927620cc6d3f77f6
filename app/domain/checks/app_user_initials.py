"""Initials are two to four letters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.app_user import AppUser
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_FORM: Final = Text(
    en="Initials are two to four letters, such as AL. Change them.",
    sv="Initialer är två till fyra bokstäver, till exempel AL. Ändra dem.",
    nb="Initialer er to til fire bokstaver, for eksempel AL. Endre dem.",
    da="Initialer er to til fire bogstaver, for eksempel AL. Ret dem.",
)


def find(record: AppUser, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look at the letters."""
    if not (record.initials.isalpha() and 2 <= len(record.initials) <= 4):  # noqa: PLR2004 - as the sentence says
        yield Finding("initials", _FORM)


CHECK: Final = Check(
    key="app_user_initials",
    entity="app_user",
    severity="error",
    label=Text(
        en="Form of the initials",
        sv="Initialernas form",
        nb="Formen på initialene",
        da="Initialernes form",
    ),
    find=find,
)
