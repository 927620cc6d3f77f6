"""Who pays for a programme, how much, and how the money is shared out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import CURRENCY, GROUP_MAIN, ORGANISATION, PROGRAMME
from app.domain.entity import Record, entity
from app.domain.fields import choice, currency, day, link, money, whole, words
from app.domain.retention import MONEY
from app.domain.vocabulary import AMOUNT, GROUP_MONEY, YEAR_NO, YEAR_NO_HELP
from app.text import Text

PRINT_STYLES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "full": Text(
            en="In full: 5,000,000",
            sv="Helt ut: 5 000 000",
            nb="Helt ut: 5 000 000",
            da="Helt ud: 5.000.000",
        ),
        "millions": Text(
            en="In millions: 5.0 million",
            sv="I miljoner: 5,0 miljoner",
            nb="I millioner: 5,0 mill.",
            da="I millioner: 5,0 mio.",
        ),
    }
)
GROUP_REPORT: Final = Text(
    en="Report to the funder",
    sv="Redovisning till finansiären",
    nb="Rapport til finansiøren",
    da="Rapport til bevillingsgiveren",
)


@entity(
    "funding",
    one=Text(en="Funding", sv="Finansiering", nb="Finansiering", da="Bevilling"),
    many=Text(en="Funding", sv="Finansiering", nb="Finansiering", da="Bevillinger"),
    area="programmes",
    title=("funder_org_id", "grant_reference"),
    sorted_by=("programme_id", "funder_org_id"),
    retention=MONEY,
)
class Funding(Record):
    """One grant to a programme."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    funder_org_id: str = link(
        Text(en="Funder", sv="Finansiär", nb="Finansiør", da="Bevillingsgiver"),
        "organisation", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    grant_reference: str | None = words(
        Text(
            en="Grant reference", sv="Bidragets beteckning",
            nb="Tilskuddets referanse", da="Bevillingens referencenummer",
        ),
        default=None, group=GROUP_MAIN, searched=True, listed=True,
    )  # fmt: skip
    amount_minor: int = money(AMOUNT, low=0, group=GROUP_MONEY, listed=True)
    currency: str = currency(CURRENCY, group=GROUP_MONEY, listed=True)
    print_style: str = choice(
        Text(en="Amount is printed", sv="Beloppet skrivs", nb="Beløpet skrives", da="Beløbet skrives"),
        PRINT_STYLES, default="full", group=GROUP_MONEY,
    )  # fmt: skip
    funder_contact_id: str | None = link(
        Text(
            en="Contact at the funder", sv="Kontakt hos finansiären",
            nb="Kontakt hos finansiøren", da="Kontakt hos bevillingsgiveren",
        ),
        "person", default=None, group=GROUP_REPORT,
    )  # fmt: skip
    report_due: date | None = day(
        Text(en="Report due", sv="Redovisas senast", nb="Rapportfrist", da="Rapportfrist"),
        default=None, group=GROUP_REPORT, listed=True,
    )  # fmt: skip
    report_layout: str | None = words(
        Text(
            en="Layout of the report", sv="Rapportens disposition",
            nb="Rapportens disposisjon", da="Rapportens disposition",
        ),
        default=None, group=GROUP_REPORT,
    )  # fmt: skip


@entity(
    "budget_line",
    one=Text(en="Budget line", sv="Budgetpost", nb="Budsjettpost", da="Budgetpost"),
    many=Text(en="Budget", sv="Budget", nb="Budsjett", da="Budget"),
    area="programmes",
    title=("category", "organisation_id"),
    sorted_by=("funding_id", "programme_year_no", "category"),
    retention=MONEY,
)
class BudgetLine(Record):
    """A share of a grant: for an organisation, a year, a purpose; in the currency of the grant."""

    funding_id: str = link(
        Text(en="Funding", sv="Finansiering", nb="Finansiering", da="Bevilling"),
        "funding", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    organisation_id: str | None = link(
        ORGANISATION, "organisation", default=None, group=GROUP_MAIN, listed=True
    )  # fmt: skip
    programme_year_no: int | None = whole(
        YEAR_NO, default=None, low=1, help=YEAR_NO_HELP, group=GROUP_MAIN, listed=True
    )  # fmt: skip
    category: str = words(
        Text(en="Category", sv="Kategori", nb="Kategori", da="Kategori"),
        group=GROUP_MAIN, searched=True, listed=True,
    )  # fmt: skip
    amount_minor: int = money(AMOUNT, low=0, group=GROUP_MONEY, listed=True)
    spent_minor: int | None = money(
        Text(en="Spent", sv="Använt", nb="Brukt", da="Brugt"),
        default=None, low=0, group=GROUP_MONEY, listed=True,
    )  # fmt: skip


def budget_difference(funding: Funding, lines: Iterable[BudgetLine]) -> int:
    """Return the grant less the sum of its budget lines, in minor units; 0 when they agree (001-04)."""
    return funding.amount_minor - sum(line.amount_minor for line in lines)
