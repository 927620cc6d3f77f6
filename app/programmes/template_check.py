"""Is a template whole? Each text in its languages, each name of one of its own parts found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import attrs

from app.errors import Reason, Refused
from app.programmes.template_parts import ProgrammeTemplate
from app.programmes.wording import Wording
from app.text import Text

WHOLE_WEIGHT = 100

OTHER_LANGUAGES = Text(
    en="{where}: the text stands in {found}; the template has {wanted}. Write it in just these.",
    sv="{where}: texten finns på {found}; mallen har {wanted}. Skriv den på just dem.",
    nb="{where}: teksten finnes på {found}; malen har {wanted}. Skriv den på akkurat disse.",
    da="{where}: teksten findes på {found}; skabelonen har {wanted}. Skriv den på netop dem.",
)
LOST = Text(
    en="{where}: “{key}” is not among the {kind} of the template. Correct the key or add it there.",
    sv="{where}: ”{key}” finns inte i mallens lista {kind}. Rätta nyckeln eller lägg till den där.",
    nb="{where}: «{key}» finnes ikke i malens liste {kind}. Rett nøkkelen, eller legg den til der.",
    da='{where}: "{key}" findes ikke i skabelonens liste {kind}. Ret nøglen, eller tilføj den der.',
)
WEIGHTS = Text(
    en="{where}: the weights of the criteria make {found}. Change them to make 100.",
    sv="{where}: kriteriernas vikter blir tillsammans {found}. Ändra dem så att summan blir 100.",
    nb="{where}: vektene for kriteriene blir til sammen {found}. Endre dem slik at summen blir 100.",
    da="{where}: kriteriernes vægte giver tilsammen {found}. Ret dem, så summen bliver 100.",
)


def refuse_faults(template: ProgrammeTemplate) -> None:
    """Refuse a template that is not whole, with one reason a fault."""
    reasons = (*_language_faults(template), *_lost_keys(template), *_weight_faults(template))
    if reasons:
        raise Refused(reasons[0].why, reasons)


def wordings_in(part: object, where: str = "") -> Iterator[tuple[str, Wording]]:
    """Find every wording in a value and all it is made of, each with the place it stands."""
    if isinstance(part, Wording):
        yield where, part
    elif attrs.has(kind := type(part)) and not isinstance(part, Text):
        for field in attrs.fields(kind):
            yield from wordings_in(getattr(part, field.name), f"{where}.{field.name}".lstrip("."))
    elif isinstance(part, Mapping):
        for key, value in part.items():
            yield from wordings_in(value, f"{where}.{key}")
    elif isinstance(part, tuple):
        for number, value in enumerate(part, start=1):
            yield from wordings_in(value, f"{where}[{getattr(value, 'key', number)}]")


def _language_faults(template: ProgrammeTemplate) -> Iterator[Reason]:
    for where, wording in wordings_in(template):
        if set(wording.languages) != set(template.languages):
            place = f"{template.key}: {where}"
            found, wanted = ", ".join(wording.languages), ", ".join(template.languages)
            yield Reason(place, OTHER_LANGUAGES.fill(where=place, found=found, wanted=wanted))


def _lost_keys(template: ProgrammeTemplate) -> Iterator[Reason]:
    known: Mapping[str, Collection[str]] = {
        "documents": set(template.documents),
        "surveys": {survey.key for survey in template.surveys},
        "phases": {phase.key for phase in template.plan.phases},
        "events": {event.key for event in template.plan.events},
        "labels": set(template.plan.labels),
        "languages": set(template.languages),
    }
    for where, kind, key in _uses(template):
        if key and key not in known[kind]:
            place = f"{template.key}: {where}"
            yield Reason(place, LOST.fill(where=place, key=key, kind=kind))


def _uses(template: ProgrammeTemplate) -> Iterator[tuple[str, str, str]]:
    """Go through every place that names another part: where, in which list, by which key."""
    yield from _each("summary_languages", "languages", template.summary_languages)
    for task in template.plan.tasks:
        where = f"task {task.key}"
        yield where, "phases", task.phase
        yield where, "events", task.event
        yield from _each(where, "labels", (moment.label for moment in task.when))
        yield from _each(where, "documents", task.documents)
        yield from _each(where, "surveys", task.surveys)
    for agreement in template.agreements:
        yield f"agreement {agreement.key}", "documents", agreement.document
    for indicator in template.indicators:
        yield from _each(f"indicator {indicator.key}", "surveys", indicator.surveys)
    for criterion in template.partners.criteria:
        yield f"criterion {criterion.key}", "surveys", criterion.survey
    for tool in template.training.tools if template.training else ():
        yield f"tool {tool.key}", "documents", tool.document


def _each(where: str, kind: str, keys: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    return ((where, kind, key) for key in keys)


def _weight_faults(template: ProgrammeTemplate) -> Iterator[Reason]:
    if template.selection is None:
        return
    found = sum(criterion.weight for criterion in template.selection.criteria)
    if found != WHOLE_WEIGHT:
        place = f"{template.key}: selection"
        yield Reason(place, WEIGHTS.fill(where=place, found=found))
