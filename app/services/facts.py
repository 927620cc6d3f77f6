"""What papers may know, joined from the office, its texts and its seal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.documents.document import Facts
from app.services.form_seal import seal
from app.services.office import Office
from app.services.programme_texts import texts_for

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def facts_of(office: Office, given: Mapping[str, str] = _NOTHING) -> Facts:
    """Return the facts for papers made today at this desk."""

    def sealing(form_id: str) -> str:
        return seal(office, form_id)

    records = office.records
    return Facts(records=records, today=office.today, given=given, texts=texts_for(records), seal=sealing)
