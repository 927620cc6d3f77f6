"""The appendices of a programme report: hosts, budget, related initiatives."""

from __future__ import annotations

from typing import Any

from app.documents.blocks import Block, Cell, Paragraph
from app.documents.pieces import report_word as say
from app.documents.pieces.money import amount_in_words
from app.documents.pieces.report_part import Part, link_words
from app.documents.pieces.report_table import Report, hosts_table
from app.documents.pieces.wordings import joined, listed
from app.domain.display import money_text
from app.domain.funding import budget_difference
from app.domain.related_initiative import RELATIONS


def hosts(report: Report) -> Part:
    """Return every host with its numbers."""
    return Part(say.HOST_LIST, hosts_table(report))


def budget(report: Report) -> Part:
    """Return the budget of each grant by item, with what was spent."""
    fundings = report.facts.records.of("funding", programme_id=report.programme.id)
    return Part(say.BUDGET, tuple(block for one in fundings for block in _budget(report, one)))


def _budget(report: Report, funding: Any) -> tuple[Block, ...]:
    lines = report.facts.records.of("budget_line", funding_id=funding.id)
    if not lines:
        return ()
    language, currency = report.language, funding.currency
    rows: list[tuple[Cell, ...]] = [_line(report, funding, one) for one in lines]
    spent = sum(one.spent_minor or 0 for one in lines)
    planned = sum(one.amount_minor for one in lines)
    rows.append(
        (
            report.word(say.TOTAL),
            money_text(planned, currency, language),
            money_text(spent, currency, language),
        )
    )
    caption = report.word(say.BUDGET_OF).format(
        funder=report.organisation(funding.funder_org_id), currency=currency
    )
    heads = [report.word(one) for one in (say.LINE, say.PLANNED, say.SPENT)]
    table = report.table(caption, heads, rows, (6, 2, 2), figures=2)
    difference = budget_difference(funding, lines)
    if not difference:
        return table
    amount = amount_in_words(abs(difference), currency, language)
    return (*table, Paragraph(report.word(say.DIFFERENCE).format(amount=amount), look="muted"))


def _line(report: Report, funding: Any, one: Any) -> tuple[Cell, ...]:
    years = {year.no: year for year in report.count.years}
    year = years.get(one.programme_year_no)
    named = report.word(say.YEAR_NAMED).format(no=year.no, label=year.label) if year else ""
    spent = (
        money_text(one.spent_minor, funding.currency, report.language) if one.spent_minor is not None else "–"
    )
    return (
        listed((one.category, report.organisation(one.organisation_id), named)),
        money_text(one.amount_minor, funding.currency, report.language),
        spent,
    )


def related(report: Report) -> Part:
    """Return the initiatives around the programme."""
    rows: list[tuple[Cell, ...]] = []
    for one in report.facts.records.of("related_initiative", programme_id=report.programme.id):
        owner = report.organisation(one.organisation_id) or one.owner_org or ""
        year = str(one.year) if one.year else ""
        rows.append(
            (
                joined((one.name, listed((owner, year)))),
                report.word(RELATIONS[one.relation]),
                joined((one.note or "", link_words(one.url or "", one.url or ""))),
            )
        )
    heads = [report.word(one) for one in (say.INITIATIVE, say.RELATION, say.NOTE)]
    return Part(say.RELATED, report.table(say.RELATED, heads, rows, (4, 2, 4)))
