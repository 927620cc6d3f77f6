"""The library of clauses that agreements are put together from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.agreement_kind import AGREEMENT_KINDS
from app.domain.common import GROUP_MAIN, ORDER, TITLE
from app.domain.entity import Record, entity
from app.domain.fields import P1, choice, choices, day, phrases, whole, words, yes_no
from app.domain.placement_vocabulary import KEY, PLACEMENT_KINDS, VERSION
from app.domain.states import Records
from app.domain.vocabulary import GROUP_RULES, TEXT
from app.text import Text

REVIEWS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "none": Text(en="Not reviewed", sv="Inte granskad", nb="Ikke kontrollert", da="Ikke gennemgået"),
        "requested": Text(en="Asked for", sv="Begärd", nb="Bestilt", da="Bestilt"),
        "approved": Text(en="Approved", sv="Godkänd", nb="Godkjent", da="Godkendt"),
    }
)
GROUP_REVIEW: Final = Text(
    en="Legal review", sv="Juridisk granskning", nb="Juridisk kontroll", da="Juridisk gennemgang"
)


@entity(
    "clause",
    one=Text(en="Clause", sv="Avtalsvillkor", nb="Avtalevilkår", da="Klausul"),
    many=Text(en="Clauses", sv="Avtalsvillkor", nb="Avtalevilkår", da="Klausuler"),
    area="office",
    title=("key", "title"),
    sorted_by=("order", "key"),
)
class Clause(Record):
    """One version of a clause. Once a version stands in an agreement that was sent, its text is frozen."""

    key: str = words(KEY, group=GROUP_MAIN, searched=True, listed=True)
    version: int = whole(VERSION, default=1, low=1, group=GROUP_MAIN, listed=True)
    title: Mapping[str, str] | None = phrases(
        TITLE, default=None, group=GROUP_MAIN, searched=True, listed=True
    )
    text: Mapping[str, str] = phrases(
        TEXT, group=GROUP_MAIN,
        help=Text(
            en="Words in double braces are filled in, such as {{host}} or {{start}}.",
            sv="Ord inom dubbla klammerparenteser fylls i, till exempel {{host}} eller {{start}}.",
            nb="Ord i doble krøllparenteser fylles ut, for eksempel {{host}} eller {{start}}.",
            da="Ord i dobbelte krøllede parenteser udfyldes, for eksempel {{host}} eller {{start}}.",
        ),
    )  # fmt: skip
    applies_to_agreement: tuple[str, ...] = choices(
        Text(
            en="For agreements of the kind", sv="För avtal av typen",
            nb="For avtaler av typen", da="Til aftaler af typen",
        ),
        AGREEMENT_KINDS, default=(), group=GROUP_RULES, listed=True,
    )  # fmt: skip
    applies_to_kind: tuple[str, ...] = choices(
        Text(
            en="For placements of the kind", sv="För placeringar av typen",
            nb="For praksisopphold av typen", da="Til praktikophold af typen",
        ),
        PLACEMENT_KINDS, default=(), group=GROUP_RULES, listed=True,
        help=Text(
            en="Empty means all.", sv="Tomt betyder alla.",
            nb="Tomt betyr alle.", da="Tomt betyder alle.",
        ),
    )  # fmt: skip
    mandatory: bool = yes_no(
        Text(
            en="Must stand in the agreement", sv="Måste finnas i avtalet",
            nb="Må stå i avtalen", da="Skal stå i aftalen",
        ),
        default=False, group=GROUP_RULES,
    )  # fmt: skip
    order: int | None = whole(ORDER, default=None, low=1, group=GROUP_RULES, listed=True)
    legal_review: str = choice(GROUP_REVIEW, REVIEWS, default="none", group=GROUP_REVIEW, listed=True)
    legal_review_by: str | None = words(
        Text(en="Reviewed by", sv="Granskad av", nb="Kontrollert av", da="Gennemgået af"),
        default=None, privacy=P1, group=GROUP_REVIEW,
    )  # fmt: skip
    legal_review_at: date | None = day(
        Text(en="Reviewed on", sv="Granskad den", nb="Kontrollert den", da="Gennemgået den"),
        default=None, group=GROUP_REVIEW,
    )  # fmt: skip


def fits(clause: Clause, agreement_kind: str, placement_kind: str | None) -> bool:
    """Say whether a clause belongs to an agreement of a kind, for a placement of a kind (004-11)."""
    agreements, placements = clause.applies_to_agreement, clause.applies_to_kind
    return (not agreements or agreement_kind in agreements) and (
        not placements or placement_kind is None or placement_kind in placements
    )


def frozen(clause: Clause, records: Records) -> bool:
    """Say whether a clause's text may no longer change: it stands in an agreement that was sent."""
    return any(
        row.get("key") == clause.key and row.get("version") == clause.version
        for agreement in records.of("agreement")
        if agreement.state not in {"draft", "checked", "void"}
        for row in agreement.clauses
    )
