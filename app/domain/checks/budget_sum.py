"""The budget lines do not add up to the grant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.funding import Funding, budget_difference
from app.domain.states import Records
from app.text import Text

_LESS: Final = Text(
    en="The budget lines leave {amount} of the grant unplanned. Add or raise a line.",
    sv="Budgetposterna lämnar {amount} av bidraget oplanerat. Lägg till eller höj en post.",
    nb="Budsjettpostene lar {amount} av tilskuddet stå uplanlagt. Legg til eller øk en post.",
    da="Budgetposterne lader {amount} af bevillingen stå uplanlagt. Tilføj eller forhøj en post.",
)
_MORE: Final = Text(
    en="The budget lines are {amount} more than the grant. Lower or delete a line.",
    sv="Budgetposterna är {amount} högre än bidraget. Sänk eller ta bort en post.",
    nb="Budsjettpostene er {amount} høyere enn tilskuddet. Senk eller slett en post.",
    da="Budgetposterne er {amount} højere end bevillingen. Sænk eller slet en post.",
)


def find(record: Funding, records: Records) -> Iterator[Finding]:
    """Compare the sum with the grant; a grant without budget lines is not compared."""
    lines = records.of("budget_line", funding_id=record.id)
    difference = budget_difference(record, lines) if lines else 0
    if difference:
        whole, part = divmod(abs(difference), 100)
        amount = f"{record.currency} {whole}.{part:02}"
        yield Finding("amount_minor", (_LESS if difference > 0 else _MORE).fill(amount=amount))


CHECK: Final = Check(
    key="budget_sum",
    entity="funding",
    severity="warning",
    label=Text(
        en="Budget and grant",
        sv="Budget och bidrag",
        nb="Budsjett og tilskudd",
        da="Budget og bevilling",
    ),
    find=find,
)
