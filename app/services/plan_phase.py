"""The phases of a plan by name and in order, for the tasks of a programme and for those of a draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from attrs import frozen

from app.programmes.template import templates
from app.programmes.wording import Wording
from app.text import LANGUAGES, Language, Text

T = TypeVar("T")
OTHER: Final = Text(en="Other tasks", sv="Övriga uppgifter", nb="Andre gjøremål", da="Øvrige opgaver")


@frozen(kw_only=True)
class Phase:
    """A phase as a heading: its key, the programme year of one that comes back, its words."""

    key: str
    year: int | None
    name: str


def phases_of(
    template_key: str | None, rows: Sequence[tuple[str, int | None]], language: Language
) -> list[Phase]:
    """Return the phases that rows of (phase, programme year) stand in, in the order of the template.

    A phase that the template does not know comes after those, by its own word; tasks of none come last.
    """
    template = templates().get(template_key or "")
    yearly = {phase.key: phase.each_year for phase in template.plan.phases} if template else {}
    order = {key: at for at, key in enumerate(yearly)}
    names = {phase.key: phase.name for phase in template.plan.phases} if template else {}
    found = dict.fromkeys((key, year if yearly.get(key) else None) for key, year in rows)
    places = sorted(found, key=lambda one: (one[0] == "", order.get(one[0], len(order)), one[0], one[1] or 0))
    return [Phase(key=key, year=year, name=_name(names, key, year, language)) for key, year in places]


def in_phases(
    phases: Sequence[Phase], rows: Sequence[tuple[str, int | None, T]]
) -> list[tuple[Phase, list[T]]]:
    """Return each phase with what stands in it."""
    return [
        (phase, [row for key, year, row in rows if key == phase.key and phase.year in (None, year)])
        for phase in phases
    ]


def _name(names: Mapping[str, Wording], key: str, year: int | None, language: Language) -> str:
    if not key:
        return OTHER.of(language)
    if key not in names:
        return key.replace("_", " ").capitalize()
    words = names[key].get(language, *LANGUAGES)
    return words.replace("{{year}}", str(year or ""))
