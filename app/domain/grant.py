"""A grant to a participant: stipend, travel, housing, salary support."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import CURRENCY, GROUP_MAIN, KIND, PLACEMENT
from app.domain.entity import Record, entity
from app.domain.fields import P3, Owner, choice, currency, day, link, money
from app.domain.placement_vocabulary import PARTICIPANT
from app.domain.retention import MONEY
from app.domain.vocabulary import AMOUNT
from app.text import Text

GRANT_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "stipend": Text(en="Stipend", sv="Stipendium", nb="Stipend", da="Stipendium"),
        "travel": Text(en="Travel", sv="Resa", nb="Reise", da="Rejse"),
        "housing": Text(en="Housing", sv="Bostad", nb="Bolig", da="Bolig"),
        "salary_support": Text(en="Salary support", sv="Lönestöd", nb="Lønnsstøtte", da="Løntilskud"),
    }
)


@entity(
    "grant_award",
    one=Text(en="Grant", sv="Bidrag", nb="Støtte", da="Tilskud"),
    many=Text(en="Grants", sv="Bidrag", nb="Støtte", da="Tilskud"),
    area="placements",
    title=("participant_id", "kind"),
    sorted_by=("decided_at", "participant_id"),
    person=("participant_id", "person_id"),
    retention=MONEY,
)
class GrantAward(Record):
    """Money granted to one participant; the amount stays as long as the law on accounting asks."""

    participant_id: str = link(PARTICIPANT, "participant", group=GROUP_MAIN, listed=True)
    placement_id: str | None = link(PLACEMENT, "placement", default=None, group=GROUP_MAIN, listed=True)
    funding_id: str | None = link(
        Text(en="Paid from", sv="Betalas ur", nb="Betales av", da="Betales af"),
        "funding", default=None, group=GROUP_MAIN,
    )  # fmt: skip
    kind: str = choice(KIND, GRANT_KINDS, group=GROUP_MAIN, listed=True)
    amount_minor: int = money(AMOUNT, low=0, privacy=P3, owner=Owner.RECORD, group=GROUP_MAIN, listed=True)
    currency: str = currency(CURRENCY, group=GROUP_MAIN, listed=True)
    decided_at: date = day(
        Text(en="Decided on", sv="Beslutat", nb="Vedtatt", da="Bevilget"), group=GROUP_MAIN, listed=True
    )  # fmt: skip
    paid_at: date | None = day(
        Text(en="Paid on", sv="Utbetalt", nb="Utbetalt", da="Udbetalt"),
        default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
