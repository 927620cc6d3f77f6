"""What a person is told of a programme template before choosing it."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from app.domain.period import duration
from app.domain.placement_vocabulary import PLACEMENT_KINDS
from app.domain.programme_vocabulary import DIRECTIONS
from app.programmes.template import templates
from app.programmes.template_parts import ProgrammeTemplate
from app.programmes.template_rules import Rules
from app.text import LANGUAGES, Language, Text

_DAYS: Final = Text(
    en="About {days} days a placement", sv="Omkring {days} dagar per placering",
    nb="Om lag {days} dager per praksisopphold", da="Omkring {days} dage pr. praktikophold",
)  # fmt: skip
_WEEKS: Final = Text(
    en="{low}–{high} weeks a placement", sv="{low}–{high} veckor per placering",
    nb="{low}–{high} uker per praksisopphold", da="{low}–{high} uger pr. praktikophold",
)  # fmt: skip
_MONTHS: Final = Text(
    en="Placements of up to {months} months", sv="Placeringar på upp till {months} månader",
    nb="Praksisopphold på inntil {months} måneder", da="Praktikophold på op til {months} måneder",
)  # fmt: skip
_YEARS: Final = Text(
    en="{years} programme years", sv="{years} programår", nb="{years} programår", da="{years} programår"
)
_FREE: Final = Text(
    en="As long as you decide", sv="Så länge som ni bestämmer",
    nb="Så lenge dere bestemmer", da="Så længe I bestemmer",
)  # fmt: skip


@frozen(kw_only=True)
class TemplateCard:
    """A template in short: what it is for and for whom, how long it runs and how much it brings."""

    key: str
    name: Text
    purpose: Text
    audience: Text
    period: Text
    languages: tuple[Language, ...]
    tasks: int
    """Tasks of the plan, those of each placement counted once."""
    clauses: int
    modules: int


def template_cards() -> tuple[TemplateCard, ...]:
    """Return every template, in the order of their keys."""
    return tuple(_card(template) for template in templates().values())


def _card(template: ProgrammeTemplate) -> TemplateCard:
    training = template.training
    modules = {key for keys in training.required.values() for key in keys} if training is not None else set()
    modules |= set(training.optional) if training is not None else set()
    return TemplateCard(
        key=template.key, name=template.name, purpose=template.purpose, audience=_audience(template.rules),
        period=_period(template.rules), languages=template.languages, tasks=len(template.plan.tasks),
        clauses=len({use.key for agreement in template.agreements for use in agreement.clauses}),
        modules=len(modules),
    )  # fmt: skip


def _audience(rules: Rules) -> Text:
    parts = [DIRECTIONS[rules.direction], *(PLACEMENT_KINDS[kind] for kind in rules.kinds)]
    return Text(**{code: " · ".join(part.of(code) for part in parts) for code in LANGUAGES})


def _period(rules: Rules) -> Text:
    found: list[Text] = []
    if rules.programme_years:
        found.append(_YEARS.fill(years=rules.programme_years))
    if rules.norm_days:
        found.append(_DAYS.fill(days=rules.norm_days))
    elif rules.min_weeks and rules.max_weeks:
        found.append(_WEEKS.fill(low=rules.min_weeks, high=rules.max_weeks))
    elif rules.max_placement and (months := duration(rules.max_placement).months):
        found.append(_MONTHS.fill(months=months))
    parts = found or [_FREE]
    return Text(**{code: " · ".join(part.of(code) for part in parts) for code in LANGUAGES})
