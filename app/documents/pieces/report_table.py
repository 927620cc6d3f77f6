"""The tables of the programme report. An empty table is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Any, Final

import attrs
from attrs import field

from app.documents.blocks import Align, Block, Cell, KeepTogether, Paragraph, Table, Words
from app.documents.document import Facts
from app.documents.pieces import report_word as say
from app.documents.pieces.report_count import (
    Count,
    Tally,
    by_home,
    by_home_and_year,
    by_level,
    by_year,
    rated_outcomes,
    tally,
)
from app.documents.pieces.stay import organisation_name
from app.documents.pieces.wordings import listed
from app.documents.texts import IndicatorText, ProgrammeTexts, TargetText
from app.domain.display import NO, YES, country_name, number_text, wording
from app.domain.learning_outcome import mean_change
from app.domain.membership import LEVELS
from app.domain.programme_year import ProgrammeYear
from app.domain.sorting import sort_key
from app.text import Language, Text

_KEPT_WHOLE: Final = 8
"""Tables of at most so many rows stand on one page."""
_NAMED_IN_FULL: Final = 4
"""Up to so many years have room for their whole names at the head of a table."""
_TENTH: Final = Decimal("0.1")


@attrs.define(slots=False)
class Report:
    """One report in one language while it is written: what it is about, and its tables numbered on."""

    facts: Facts
    programme: Any
    language: Language
    tables: int = field(default=0)

    @cached_property
    def count(self) -> Count:
        """Return the counts."""
        return Count(self.facts.records, self.programme, self.facts.today)

    @cached_property
    def texts(self) -> ProgrammeTexts:
        """Return the fixed texts of the programme."""
        return self.facts.texts(self.programme)

    def word(self, text: Text) -> str:
        """Return a text in the report's language."""
        return text.of(self.language)

    def organisation(self, organisation_id: str | None) -> str:
        """Return the name of an organisation."""
        return organisation_name(self.facts.records.get("organisation", organisation_id), self.language)

    def table(
        self,
        caption: Text | str,
        head: Sequence[Words],
        rows: Sequence[tuple[Cell, ...]],
        widths: tuple[float, ...] = (),
        *,
        figures: int = 0,
    ) -> tuple[Block, ...]:
        """Return a table with its number; the last ``figures`` columns hold figures."""
        if not rows:
            return ()
        self.tables += 1
        words = caption if isinstance(caption, str) else self.word(caption)
        figures_from = len(head) - figures
        align: tuple[Align, ...] = tuple("right" if at >= figures_from else "left" for at in range(len(head)))
        named = self.word(say.TABLE).format(n=self.tables, caption=words)
        table = Table(tuple(head), tuple(rows), widths, align, row_heads=True, caption=named, dense=True)
        return (KeepTogether((table,)) if len(rows) <= _KEPT_WHOLE else table,)


def year_name(report: Report, year: ProgrammeYear) -> str:
    """Return a programme year by its number and calendar years."""
    return report.word(say.YEAR_NAMED).format(no=year.no, label=year.label)


def homes_table(report: Report) -> tuple[Block, ...]:
    """Return participants, placements and hosts of each home institution."""
    found = by_home(report.count)
    rows = [(report.organisation(home), *_figures(one)) for home, one in found.items()]
    rows.sort(key=lambda row: sort_key(row[0], report.language))
    return _tallies(report, say.BY_HOME, say.HOME, rows)


def years_table(report: Report) -> tuple[Block, ...]:
    """Return the same for each programme year, where there are several."""
    found = by_year(report.count)
    if len(found) < len("ab"):
        return ()
    rows = [(year_name(report, year), *_figures(one)) for year, one in found.items()]
    return _tallies(report, say.BY_YEAR, say.YEAR, rows)


def homes_by_year_table(report: Report) -> tuple[Block, ...]:
    """Return the placements of each home institution in each year, where there are several of both."""
    count = report.count
    found, years = by_home_and_year(count), count.years
    homes = sorted(
        {home for home, _ in found}, key=lambda one: sort_key(report.organisation(one), report.language)
    )
    if len(years) < len("ab") or len(homes) < len("ab"):
        return ()
    short = [report.word(say.YEAR_SHORT).format(no=year.no) for year in years]
    head = (report.word(say.HOME), *short, report.word(say.TOTAL))
    rows = [
        _row(report.organisation(home), [found.get((home, year.no), 0) for year in years]) for home in homes
    ]
    sums = [sum(found.get((home, year.no), 0) for home in homes) for year in years]
    rows.append(_row(report.word(say.TOTAL), sums))
    return report.table(say.HOME_BY_YEAR, head, rows, (3, *(1,) * len(years), 1), figures=len(years) + 1)


def levels_table(report: Report) -> tuple[Block, ...]:
    """Return how many organisations stand at each level of engagement, each year."""
    found, years = by_level(report.count), report.count.years
    levels = [key for key in LEVELS if any(level == key for level, _ in found)]
    wide = len(years) <= _NAMED_IN_FULL
    named = [year_name(report, year) if wide else f"{year.no}" for year in years]
    head = (report.word(say.LEVEL), *named)
    rows = [
        (report.word(LEVELS[key]), *(str(found.get((key, year.no), 0)) for year in years)) for key in levels
    ]
    return report.table(say.BY_LEVEL, head, rows, (2, *(1,) * len(years)), figures=len(years))


def outcomes_table(report: Report) -> tuple[Block, ...]:
    """Return the mean ratings before and after, where enough participants have rated."""
    groups = rated_outcomes(report.count)
    limit = next((office.small_n_limit for office in report.facts.records.of("office")), 5)
    rows = [_outcome(report, group, limit) for group in groups]
    heads = (say.OUTCOME, say.RATED, say.BEFORE, say.AFTER, say.CHANGE)
    found = report.table(
        say.RATINGS, [report.word(one) for one in heads], rows, (5, 1.3, 1, 1, 1.4), figures=4
    )
    hidden = any(len(group) < limit for group in groups)
    note = Paragraph(report.word(say.TOO_FEW_NOTE).format(limit=limit), look="muted")
    return (*found, note) if hidden else found


def indicators_table(report: Report) -> tuple[Block, ...]:
    """Return each indicator with its targets, and what was measured where something was."""
    heads = (say.INDICATOR, say.TARGET, say.RESULT)
    rows = [_indicator(report, one) for one in report.texts.indicators]
    return report.table(say.TARGETS_AND_RESULTS, [report.word(one) for one in heads], rows, (5, 4, 3))


def hosts_table(report: Report) -> tuple[Block, ...]:
    """Return every host with its place and its numbers."""
    started = report.count.started
    hosts = {p.host_id: report.facts.records.get("organisation", p.host_id) for p in started}
    rows = []
    for host_id, host in hosts.items():
        one = tally(p for p in started if p.host_id == host_id)
        where = listed((host.city, country_name(host.country, report.language))) if host is not None else ""
        rows.append((report.organisation(host_id), where, str(one.participants), str(one.placements)))
    rows.sort(key=lambda row: sort_key(row[0], report.language))
    heads = (say.HOST, say.PLACE, say.PARTICIPANTS, say.PLACEMENTS)
    return report.table(say.HOST_LIST, [report.word(one) for one in heads], rows, (5, 3.6, 2, 2.6), figures=2)


def _figures(one: Tally) -> tuple[str, str, str]:
    return str(one.participants), str(one.placements), str(one.hosts)


def _tallies(
    report: Report, caption: Text, first: Text, rows: Sequence[tuple[str, str, str, str]]
) -> tuple[Block, ...]:
    if not rows:
        return ()
    total = (report.word(say.TOTAL_ONCE), *_figures(tally(report.count.started)))
    heads = (first, say.PARTICIPANTS, say.PLACEMENTS, say.HOSTS)
    every = [*rows, total] if len(rows) > 1 else rows
    return report.table(caption, [report.word(one) for one in heads], every, (4, 2, 2.3, 3), figures=3)


def _row(name: str, numbers: Sequence[int]) -> tuple[str, ...]:
    return (name, *map(str, numbers), str(sum(numbers)))


def _outcome(report: Report, group: Sequence[Any], limit: int) -> tuple[str, ...]:
    name = wording(group[0].text, report.language)
    if len(group) < limit:
        few = report.word(say.TOO_FEW)
        return (name, str(len(group)), few, few, few)
    before = Decimal(sum(one.before_rating for one in group)) / len(group)
    after = Decimal(sum(one.after_rating for one in group)) / len(group)
    change = mean_change(group) or Decimal(0)
    sign = "+" if change > 0 else ""
    shown = [_tenths(one, report.language) for one in (before, after, change)]
    return (name, str(len(group)), shown[0], shown[1], sign + shown[2].replace("-", "−"))


def _tenths(number: Decimal, language: Language) -> str:
    return number_text(number.quantize(_TENTH, ROUND_HALF_UP), language)


def _indicator(report: Report, one: IndicatorText) -> tuple[Cell, ...]:
    language = report.language
    targets = "\n".join(_target(target, language) for target in one.targets)
    return (
        _said(one.name, language) or one.key,
        targets or report.word(say.NO_TARGET),
        _said(one.measured, language) or report.word(say.NOT_MEASURED),
    )


def _said(phrases: Mapping[str, str], language: Language) -> str:
    return wording(phrases, language)


def _target(target: TargetText, language: Language) -> str:
    if target.unit == "yes_no":
        value = (YES if target.value else NO).of(language)
    elif target.unit == "percent":
        value = f"{number_text(target.value, language)}\u00a0%"
    elif target.unit == "days":
        value = say.DAYS.of(language).format(n=number_text(target.value, language))
    else:
        value = number_text(target.value, language)
    compared = say.COMPARISONS[target.comparison].of(language).format(value=value)
    measure = say.MEASURES.get(target.measure)
    return f"{measure.of(language)}: {compared}" if measure is not None else compared
