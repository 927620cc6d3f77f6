"""Grants and budget lines as lines of a grid, and their sums in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.display import day_text, money_text
from app.services.programme_money import Grant, Money
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line

translate = QCoreApplication.translate
SUMMED: Final = ("granted", "spent", "contributed")


class MoneyLines:
    """Says how the money of a programme looks."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        self._desk = desk

    def columns(self) -> tuple[GridColumn, ...]:
        """Return the columns."""
        return (
            GridColumn(key="what", title=translate("MoneyLines", "Funder and budget"), width=260, grows=3),
            GridColumn(
                key="about", title=translate("MoneyLines", "Reference or organisation"), width=210, grows=2
            ),
            GridColumn(key="amount", title=translate("MoneyLines", "Amount"), width=140, number=True),
            GridColumn(key="spent", title=translate("MoneyLines", "Spent"), width=140, number=True),
            GridColumn(key="due", title=translate("MoneyLines", "Report due or year"), width=150, grows=1),
        )

    def of(self, found: Money) -> list[Line]:
        """Return a line a grant, its budget lines under it."""
        return [line for grant in found.grants for line in self._grant(grant)]

    def sums(self, found: Money) -> str:
        """Return the sums in words, each currency for itself."""
        if not found.grants and not found.contributed:
            return translate("MoneyLines", "No grant is written down yet.")
        said = {
            "granted": translate("MoneyLines", "Granted {sum}"),
            "spent": translate("MoneyLines", "spent {sum}"),
            "contributed": translate("MoneyLines", "promised by organisations {sum}"),
        }
        sums = {key: self._sum(dict(getattr(found, key))) for key in SUMMED}
        return " · ".join(said[key].format(sum=words) for key, words in sums.items() if words)

    def amount(self, minor: int, currency: str) -> str:
        """Return an amount with its currency."""
        return f"{money_text(minor, currency, self._desk.language)} {currency}"

    def _sum(self, by_currency: dict[str, int]) -> str:
        return " + ".join(self.amount(minor, currency) for currency, minor in by_currency.items())

    def _grant(self, grant: Grant) -> list[Line]:
        one, desk = grant.funding, self._desk
        due = day_text(one.report_due, desk.language) if one.report_due else ""
        cells = (
            Cell(words=desk.name("organisation", one.funder_org_id), strong=True),
            Cell(words=one.grant_reference or ""),
            Cell(words=self.amount(one.amount_minor, one.currency), number=True, strong=True),
            Cell(words=self.amount(grant.spent, one.currency) if grant.spent else "", number=True),
            Cell(words=due),
        )
        lines = [Line(key=f"funding:{one.id}", cells=cells)]
        for part in grant.lines:
            spent = self.amount(part.spent_minor, one.currency) if part.spent_minor is not None else ""
            year = translate("MoneyLines", "year {no}").format(no=part.programme_year_no)
            cells = (
                Cell(words=part.category, depth=1),
                Cell(words=desk.name("organisation", part.organisation_id)),
                Cell(words=self.amount(part.amount_minor, one.currency), number=True),
                Cell(words=spent, number=True),
                Cell(words=year if part.programme_year_no else ""),
            )
            lines.append(Line(key=f"budget_line:{part.id}", cells=cells))
        if grant.lines and grant.unshared:
            lines.append(self._rest(grant))
        return lines

    def _rest(self, grant: Grant) -> Line:
        one = grant.funding
        over = grant.unshared < 0
        words = (
            translate("MoneyLines", "More shared out than granted")
            if over
            else translate("MoneyLines", "Not shared out yet")
        )
        amount = self.amount(abs(grant.unshared), one.currency)
        first = Cell(lack=words, depth=1) if over else Cell(words=words, muted=True, depth=1)
        rest = (Cell(), Cell(words=amount, number=True, muted=not over), Cell(), Cell())
        return Line(key=f"rest:{one.id}", cells=(first, *rest))
