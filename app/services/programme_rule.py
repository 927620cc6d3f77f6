"""The rules that hold in a programme: those of its template, where the office has not changed them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

import attrs

from app.domain.programme import Programme
from app.domain.states import Records
from app.programmes.template import templates
from app.programmes.template_rules import Rules

PREFIX: Final = "rule."
"""So begins the key of a programme's setting that is a rule."""
FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "direction": "direction",
        "host_countries": "host_country_rule",
        "max_placement": "max_placement",
        "norm_days": "norm_placement_days",
        "quota_per_year": "quota_per_year",
        "programme_years": "year_count",
        "min_lead_days": "min_lead_days_change",
        "follow_up_interval_days": "follow_up_interval_days",
    }
)
"""The rules that have a field of their own in the programme."""
YES: Final = "yes"


def rule_fields(rules: Rules) -> dict[str, Any]:
    """Return the values of a programme's own fields."""
    return {field: getattr(rules, name) for name, field in FIELDS.items() if getattr(rules, name)}


def rule_settings(rules: Rules) -> list[dict[str, str]]:
    """Return the rules without a field of their own as settings of a programme, still without its id."""
    written = {name: _written(getattr(rules, name)) for name in _kinds() if name not in FIELDS}
    return [
        {"scope": "programme", "key": f"{PREFIX}{name}", "value": value}
        for name, value in written.items()
        if value
    ]


def lifted_rules(names: Iterable[str]) -> list[dict[str, Any]]:
    """Return rules that shall not hold, though the template has them, as settings without a value."""
    return [{"scope": "programme", "key": f"{PREFIX}{name}", "value": None} for name in names]


def rules_of(programme: Programme, records: Records) -> Rules | None:
    """Return the rules as they hold now, or None for a programme that has no template.

    The programme's fields come first, then its settings, then the template. An emptied setting lifts a rule.
    """
    template = templates().get(programme.template_key or "")
    if template is None:
        return None
    found = {name: getattr(programme, field) or None for name, field in FIELDS.items()}
    own = {name: value for name, value in found.items() if value is not None}
    settings = records.of("setting", scope="programme", scope_id=programme.id)
    said = {one.key.removeprefix(PREFIX): one.value for one in settings if one.key.startswith(PREFIX)}
    read = {name: _read(_kinds()[name], value) for name, value in said.items() if name in _kinds()}
    return attrs.evolve(template.rules, **read, **own)


def _kinds() -> dict[str, str]:
    return {field.name: str(field.type) for field in attrs.fields(Rules)}


def _written(value: Any) -> str:
    if isinstance(value, tuple):
        return ",".join(value)
    if isinstance(value, bool):
        return YES if value else ""
    return str(value or "")


def _read(kind: str, value: str | None) -> Any:
    words = (value or "").strip()
    if kind.startswith("tuple"):
        return tuple(part.strip() for part in words.split(",") if part.strip())
    if kind == "bool":
        return words == YES
    if kind.startswith("int"):
        return int(words) if words.isdigit() else None
    return words
