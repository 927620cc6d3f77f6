"""A party of an agreement has nobody who signs for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.agreement import Agreement
from app.domain.agreement_kind import PARTIES
from app.domain.agreement_state import ON_THE_WAY
from app.domain.check import Check, Finding
from app.domain.placement_vocabulary import SIDES
from app.domain.states import Records
from app.text import LANGUAGES, Text

_NOBODY: Final = Text(
    en="{party}: nobody is named who signs. Name the person.",
    sv="{party}: ingen undertecknare är angiven. Ange personen.",
    nb="{party}: ingen som signerer, er oppgitt. Oppgi personen.",
    da="{party}: ingen underskriver er angivet. Angiv personen.",
)


def find(record: Agreement, records: Records) -> Iterator[Finding]:
    """Look for a signatory of each party."""
    if record.state not in ON_THE_WAY:
        return
    named = {
        one.party for one in records.of("sign_off", entity_id=record.id, kind="signature") if one.person_id
    }
    for party in PARTIES[record.kind]:
        if party not in named:
            yield Finding("kind", _with_party(SIDES[party]))


def _with_party(party: Text) -> Text:
    return Text(**{code: _NOBODY.of(code).format(party=party.of(code)) for code in LANGUAGES})


CHECK: Final = Check(
    key="agreement_signatory",
    entity="agreement",
    severity="warning",
    label=Text(
        en="Signatory missing",
        sv="Undertecknare saknas",
        nb="Den som signerer, mangler",
        da="Underskriver mangler",
    ),
    find=find,
)
