"""What a filled-in logbook says, understood: the values of an entry, each in words, and what does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from attrs import field, frozen

from app.documents.texts import LogbookText, NumberText, Phrases, PromptText
from app.documents.vocabulary_logbook import QUOTE, TASK_AREAS
from app.domain.clean import tidy
from app.domain.display import NO, YES, number_text
from app.domain.states import Records
from app.programmes import library
from app.services.form_kind import FormField, Line
from app.services.programme_texts import phrases, texts_for
from app.text import LANGUAGES, Language, Text

LONGEST: Final = 20_000
"""So many characters of one answer are kept; the rest stands in the file."""
SHOWN: Final = 60
"""So much of an answer that does not fit is said again."""
TICKED: Final = frozenset({"yes", "on", "1", "true", "x"})
EMPTY: Final = frozenset({"", "off", "-", "–", "—"})
AREA: Final = "area_"
QUOTE_OK: Final = "quote_ok"
WORKLOADS: Final = ("-2", "-1", "0", "1", "2")
ONE_TO_FIVE: Final = ("1", "2", "3", "4", "5")
_MOST: Final = Decimal(80)
_UNIT: Final = r"(?:h|hrs?|hours?|t|tim|timmar|timme|timer|time)?\.?"
_HOURS: Final = re.compile(rf"(\d{{1,3}}(?:[.,]\d{{1,2}})?)\s*{_UNIT}", re.IGNORECASE)
_PROMPT: Final = re.compile(r"P[0-9]{2}")
_CLOCK: Final = re.compile(r"(\d{1,3})\s*[:h]\s*([0-5]\d)\s*(?:min|m)?\.?", re.IGNORECASE)

NO_HOURS: Final = Text(
    en="“{value}” is not a number of hours from 0 to 80.",
    sv="”{value}” är inte ett antal timmar från 0 till 80.",
    nb="«{value}» er ikke et antall timer fra 0 til 80.",
    da="”{value}” er ikke et antal timer fra 0 til 80.",
)
NOT_OFFERED: Final = Text(
    en="“{value}” is not one of the answers. They are {low} to {high}.",
    sv="”{value}” är inget av svaren. De är {low} till {high}.",
    nb="«{value}» er ikke et av svarene. De er {low} til {high}.",
    da="”{value}” er ikke et af svarene. De er {low} til {high}.",
)
TOO_LONG: Final = Text(
    en="The answer is very long. Its first 20,000 characters are kept; all of it stands in the file.",
    sv="Svaret är mycket långt. De första 20 000 tecknen sparas, hela svaret finns i filen.",
    nb="Svaret er svært langt. De første 20 000 tegnene lagres; hele svaret står i filen.",
    da="Svaret er meget langt. De første 20.000 tegn gemmes; hele svaret står i filen.",
)


@frozen(kw_only=True)
class Told:
    """The values of an entry, and the answers that were left out, each with its field."""

    fields: Mapping[str, Any]
    wrong: tuple[tuple[str, Text], ...] = field(default=())


def scheme_of(records: Records, placement: Any) -> LogbookText:
    """Return what the logbook of a placement asks."""
    return texts_for(records)(records.get("programme", placement.programme_id)).logbook


def answers_of(records: Records, entry: Any, values: Mapping[str, str]) -> Told:
    """Understand the values of a form for the entry of a placement's logbook."""
    return understood(scheme_of(records, records.get("placement", entry.placement_id)), values)


def understood(scheme: LogbookText, values: Mapping[str, str]) -> Told:
    """Understand the values of a form. Every field has a value then: empty is an answer too."""
    wrong: list[tuple[str, Text]] = []
    fields: dict[str, Any] = {}
    for number in scheme.numbers:
        fields[number.key] = _number(scheme, number, values, wrong)
    fields["answers"] = tuple(_written(scheme, values, wrong))
    fields[QUOTE_OK] = _ticked(values.get(QUOTE_OK, ""))
    return Told(fields=fields, wrong=tuple(wrong))


def lines_of(
    scheme: LogbookText, fields: Mapping[str, Any], language: Language, old: Mapping[str, Any] | None = None
) -> tuple[Line, ...]:
    """Return each answer in words, with the other words the office has where it has any."""
    now, before = _worded(scheme, fields, language), _worded(scheme, old, language) if old else {}
    found = []
    for name, (label, words) in now.items():
        had = before[name][1] if old is not None else words
        if words or had:
            found.append(Line(field=name, label=label, words=words, old=had if had != words else ""))
    return tuple(found)


def typed_fields(scheme: LogbookText, *, first: bool = False, last: bool = False) -> tuple[FormField, ...]:
    """Return the fields of an entry for somebody who types it, in the order of the paper."""
    return tuple(_typed(scheme, first=first, last=last))


def spread(scheme: LogbookText, entry: Any) -> dict[str, str]:
    """Return the values of an entry as its form would have them."""
    values = {str(row.get("prompt")): str(row.get("text") or "") for row in entry.answers}
    values[QUOTE_OK] = "Yes" if entry.quote_ok else "Off"
    for number in scheme.numbers:
        value = getattr(entry, number.key, None)
        if number.kind == "task_areas":
            values |= {f"{AREA}{key}": "Yes" if key in (value or ()) else "Off" for key in scheme.task_areas}
        elif number.kind == "tick":
            values[number.key] = "Yes" if value else "Off"
        else:
            values[number.key] = "" if value is None else str(value)
    return values


def wording(phrases: Phrases, key: str) -> Text:
    """Return a phrase of a library in every language; one that is not there yet is said in another."""
    other = next(iter(phrases.values()), key)
    return Text(**{code: phrases.get(code) or other for code in LANGUAGES})


def prompt_text(scheme: LogbookText, key: str) -> Text:
    """Return what a prompt asks, also one that this logbook has no more."""
    own = next((one.text for one in scheme.prompts if one.key == key), None)
    if own is None and key in library.prompts():
        own = phrases(library.prompts()[key].text)
    return wording(own or {}, key)


def area_text(scheme: LogbookText, key: str) -> Text:
    """Return what an area of work is called."""
    return wording(scheme.task_areas.get(key, {}), key)


def _number(
    scheme: LogbookText, number: NumberText, values: Mapping[str, str], wrong: list[tuple[str, Text]]
) -> Any:
    if number.kind == "task_areas":
        return tuple(key for key in scheme.task_areas if _ticked(values.get(f"{AREA}{key}", "")))
    given = values.get(number.key, "").strip()
    if number.kind == "tick":
        return _ticked(given)
    if given.casefold() in EMPTY:
        return None
    found = _hours(given) if number.kind == "hours" else _chosen(number, given)
    if found is None:
        wrong.append((number.key, _why(number, given)))
    return found


def _hours(given: str) -> Decimal | None:
    clock, plain = _CLOCK.fullmatch(given), _HOURS.fullmatch(given)
    try:
        if clock is not None:
            found = Decimal(clock[1]) + (Decimal(clock[2]) / 60).quantize(Decimal("0.01"))
        elif plain is not None:
            found = Decimal(plain[1].replace(",", "."))
        else:
            return None
    except InvalidOperation:
        return None
    return found if found <= _MOST else None


def _chosen(number: NumberText, given: str) -> int | None:
    plain = given.replace("−", "-").removeprefix("+")
    return int(plain) if plain in _offered(number) else None


def _offered(number: NumberText) -> tuple[str, ...]:
    return WORKLOADS if number.kind == "workload" else ONE_TO_FIVE


def _why(number: NumberText, given: str) -> Text:
    shown = given if len(given) <= SHOWN else f"{given[:SHOWN]}…"
    if number.kind == "hours":
        return NO_HOURS.fill(value=shown)
    offered = _offered(number)
    return NOT_OFFERED.fill(value=shown, low=offered[0].replace("-", "−"), high=offered[-1])


def _written(
    scheme: LogbookText, values: Mapping[str, str], wrong: list[tuple[str, Text]]
) -> Iterator[dict[str, str]]:
    """Give the answers in words, also to prompts that the logbook has no more: they were sent out once."""
    known = [one.key for one in scheme.prompts]
    others = sorted(key for key in values if _PROMPT.fullmatch(key) and key not in known)
    for key in (*known, *others):
        text = tidy(values.get(key, ""), lines=True)
        if len(text) > LONGEST:
            wrong.append((key, TOO_LONG))
        if text:
            yield {"prompt": key, "text": text[:LONGEST]}


def _ticked(given: str) -> bool:
    return given.strip().casefold() in TICKED


def _worded(
    scheme: LogbookText, fields: Mapping[str, Any], language: Language
) -> dict[str, tuple[Text, str]]:
    said = {str(row["prompt"]): str(row["text"]) for row in fields.get("answers") or ()}
    found = {one.key: (wording(one.text, one.key), said.get(one.key, "")) for one in scheme.prompts}
    found |= {key: (prompt_text(scheme, key), text) for key, text in said.items() if key not in found}
    found[QUOTE_OK] = (QUOTE, YES.of(language) if fields.get(QUOTE_OK) else "")
    for number in scheme.numbers:
        found[number.key] = (
            label_of(scheme, number),
            _said(scheme, number, fields.get(number.key), language),
        )
    return found


def label_of(scheme: LogbookText, number: NumberText) -> Text:
    """Return what a number is called: hours are said to be hours."""
    own = wording(number.label, number.key)
    if number.kind != "hours":
        return own
    hours = wording(scheme.hours, "")
    return Text(**{code: f"{hours.of(code)}: {own.of(code)}" for code in LANGUAGES})


def _said(scheme: LogbookText, number: NumberText, value: Any, language: Language) -> str:
    if number.kind == "task_areas":
        return ", ".join(area_text(scheme, key).of(language) for key in value or ())
    if value is None:
        return ""
    if number.kind == "tick":
        return YES.of(language) if value else NO.of(language)
    plain = number_text(value, language)
    return f"+{plain}" if number.kind == "workload" and value > 0 else plain.replace("-", "−")


def _typed(scheme: LogbookText, *, first: bool, last: bool) -> Iterator[FormField]:
    asked = [one for one in scheme.prompts if one.asked(first=first, last=last)]
    yield from (_prompt(one) for one in asked if not one.by_mentor)
    yield FormField(name=QUOTE_OK, label=QUOTE, kind="tick")
    for number in scheme.numbers:
        yield from _number_fields(scheme, number)
    yield from (_prompt(one) for one in asked if one.by_mentor)


def _prompt(prompt: PromptText) -> FormField:
    return FormField(name=prompt.key, label=wording(prompt.text, prompt.key), kind="long_text")


def _number_fields(scheme: LogbookText, number: NumberText) -> Iterator[FormField]:
    label = label_of(scheme, number)
    if number.kind == "hours":
        yield FormField(name=number.key, label=label, kind="number")
    elif number.kind == "tick":
        yield FormField(name=number.key, label=label, kind="tick")
    elif number.kind == "task_areas":
        for key in scheme.task_areas:
            area = area_text(scheme, key)
            named = Text(**{code: f"{TASK_AREAS.of(code)}: {area.of(code)}" for code in LANGUAGES})
            yield FormField(name=f"{AREA}{key}", label=named, kind="tick")
    else:
        yield FormField(name=number.key, label=label, kind="choice", options=_offered(number))
