"""Is a value fit to be saved? Tidied if so, refused with one sentence if not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, Final, NoReturn

from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.errors import Reason, Refused
from app.text import LANGUAGES, Text
from app.ulid import is_ulid

LONGEST_WORDS: Final = 2_000
LONGEST_PROSE: Final = 100_000
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200
QUOTED: Final = 60
"""So much of an unfit value is repeated in the sentence."""
_SHOWN: Final = 60
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2200
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_SPACES = re.compile(r"\s+")
_EMAIL = re.compile(r"[^@\s,;<>()]+@[^@\s,;<>()]+\.[^@\s,;<>().]+")
_DURATION = re.compile(r"P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?")
_CODES: Final = {Kind.COUNTRY: re.compile("[A-Z]{2}"), Kind.CURRENCY: re.compile("[A-Z]{3}")}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")

_MISSING = Text(
    en="{label} is missing. Fill it in.",
    sv="{label} saknas. Fyll i det.",
    nb="{label} mangler. Fyll inn.",
    da="{label} mangler. Udfyld feltet.",
)
_UNFIT = Text(
    en='"{value}" does not fit in {label}. {hint}',
    sv="”{value}” passar inte i {label}. {hint}",
    nb="«{value}» passer ikke i {label}. {hint}",
    da='"{value}" passer ikke i {label}. {hint}',
)
_HINTS: Final[Mapping[str, Text]] = {
    "whole": Text(
        en="Write a whole number.", sv="Skriv ett heltal.", nb="Skriv et helt tall.", da="Skriv et helt tal."
    ),
    "decimal": Text(en="Write a number.", sv="Skriv ett tal.", nb="Skriv et tall.", da="Skriv et tal."),
    "day": Text(
        en="Write a date between 1900 and 2200, such as 2026-03-16.",
        sv="Skriv ett datum mellan 1900 och 2200, till exempel 2026-03-16.",
        nb="Skriv en dato mellom 1900 og 2200, for eksempel 2026-03-16.",
        da="Skriv en dato mellem 1900 og 2200, for eksempel 2026-03-16.",
    ),
    "clock": Text(
        en="Write a time such as 14:00.",
        sv="Skriv ett klockslag, till exempel 14:00.",
        nb="Skriv et klokkeslett, for eksempel "
        "14:00.",
        da="Skriv et klokkeslæt, for eksempel 14:00.",
    ),
    "yes_no": Text(
        en="Answer yes or no.", sv="Svara ja eller nej.", nb="Svar ja eller nei.", da="Svar ja eller nej."
    ),
    "choice": Text(
        en="Choose one of: {choices}.", sv="Välj ett av: {choices}.", nb="Velg ett av: {choices}.",
        da="Vælg en af: {choices}.",
    ),
    "long": Text(
        en="It is longer than {most} characters. Shorten it or attach a file.",
        sv="Texten är längre än {most} tecken. Korta den eller bifoga en fil.",
        nb="Teksten er lengre enn {most} tegn. Forkort den eller legg ved en fil.",
        da="Teksten er længere end {most} tegn. Forkort den, eller vedhæft en fil.",
    ),
    "range": Text(
        en="It must be from {low} to {high}.",
        sv="Värdet ska vara från {low} till {high}.",
        nb="Verdien må være fra {low} til {high}.",
        da="Værdien skal være fra {low} til {high}.",
    ),
    "email": Text(
        en="Write an address such as name@office.example.",
        sv="Skriv en adress, till exempel namn@kontoret.example.",
        nb="Skriv en adresse, for eksempel navn@kontoret.example.",
        da="Skriv en adresse, for eksempel navn@kontoret.example.",
    ),
    "web": Text(
        en="Write an address that begins with http:// or https://.",
        sv="Skriv en adress som börjar med http:// eller https://.",
        nb="Skriv en adresse som begynner med http:// eller https://.",
        da="Skriv en adresse, der begynder med http:// eller https://.",
    ),
    "code": Text(
        en="Write the code in letters: {example}.",
        sv="Skriv koden med bokstäver: {example}.",
        nb="Skriv koden med bokstaver: {example}.",
        da="Skriv koden med bogstaver: {example}.",
    ),
    "duration": Text(
        en="Write a length of time such as P60D (60 days) or P1Y (a "
        "year).",
        sv="Skriv en tidslängd, till exempel P60D (60 dagar) eller P1Y (ett år).",
        nb="Skriv en varighet, for eksempel P60D (60 dager) eller P1Y (ett år).",
        da="Skriv en varighed, for eksempel P60D (60 dage) eller P1Y (et år).",
    ),
    "link": Text(
        en="Choose a record from the list.", sv="Välj en post i listan.", nb="Velg en post fra listen.",
        da="Vælg en post på listen.",
    ),
    "rows": Text(
        en="Fill in the rows of the table.",
        sv="Fyll i tabellens rader.",
        nb="Fyll ut radene i tabellen.",
        da="Udfyld rækkerne i tabellen.",
    ),
}  # fmt: skip


def tidy(text: str, *, lines: bool = False) -> str:
    """Return text in NFC without control characters; without ``lines`` on one line."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    clear = _CONTROL.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    return clear.strip() if lines else _SPACES.sub(" ", clear).strip()


def clean(spec: FieldSpec, value: Any) -> Any:
    """Return a value fit to be saved, or raise ``Refused`` with the field and the sentence."""
    if value is None or value in ("", (), [], {}):
        if spec.required:
            raise Refused(missing(spec), where=spec.name)
        return None
    return _filled(spec, _CLEANERS[spec.kind], value)


def cleaner(spec: FieldSpec) -> Callable[[Any], Any]:
    """Return what ``clean`` does to a value that is not empty, looked up once for many values."""
    return partial(_filled, spec, _CLEANERS[spec.kind])


def clean_all(entity: EntitySpec, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return several values fit to be saved; all that do not fit are named in one refusal."""
    found: dict[str, Any] = {}
    reasons: list[Reason] = []
    for name, value in values.items():
        spec = entity.fields.get(name)
        if spec is None:
            reasons.append(Reason(name, unknown_field(entity, name)))
            continue
        try:
            found[name] = clean(spec, value)
        except Refused as refused:
            reasons.extend(refused.reasons)
    if reasons:
        raise Refused(reasons[0].why, tuple(reasons))
    return found


def missing(spec: FieldSpec) -> Text:
    """Return the sentence for a required field left empty."""
    return Text(**{code: _MISSING.of(code).format(label=spec.label.of(code)) for code in LANGUAGES})


def unknown_field(entity: EntitySpec, name: str) -> Text:
    """Return the sentence for a field the entity does not have."""
    template = Text(
        en='{one} has no field "{name}". Its fields are: {names}.',
        sv="{one} har inget fält ”{name}”. Fälten är: {names}.",
        nb="{one} har ikke noe felt «{name}». Feltene er: {names}.",
        da='{one} har ikke noget felt "{name}". Felterne er: {names}.',
    )
    names = ", ".join(entity.fields)
    return Text(
        **{
            code: template.of(code).format(one=entity.one.of(code), name=name, names=names)
            for code in LANGUAGES
        }
    )


def _filled(spec: FieldSpec, tidied: Callable[[FieldSpec, Any], Any], value: Any) -> Any:
    """Tidy a value; nothing but spaces, commas or empty wordings counts as empty."""
    found = tidied(spec, value)
    if found or found not in ("", (), {}):
        return found
    if spec.required:
        raise Refused(missing(spec), where=spec.name)
    return None


def _unfit(spec: FieldSpec, value: object, hint: str, **more: object) -> NoReturn:
    brief = str(value)[:_SHOWN] + ("…" if len(str(value)) > _SHOWN else "")
    texts = {
        code: _UNFIT.of(code).format(
            value=tidy(brief), label=spec.label.of(code), hint=_HINTS[hint].of(code).format(**more)
        )
        for code in LANGUAGES
    }
    raise Refused(Text(**texts), where=spec.name)


def _text(spec: FieldSpec, value: Any) -> str:
    lines = spec.kind is Kind.PROSE
    most = spec.high if spec.high is not None else LONGEST_PROSE if lines else LONGEST_WORDS
    text = tidy(str(value), lines=lines)
    if len(text) > most:
        _unfit(spec, text, "long", most=most)
    return text


def _number(spec: FieldSpec, value: Any) -> int:
    try:
        number = int(value) if not isinstance(value, float) or value.is_integer() else None
    except (TypeError, ValueError, OverflowError):
        number = None
    if number is None or isinstance(value, bool):
        _unfit(spec, value, "whole")
    low = spec.low if spec.low is not None else -(2**53)
    high = spec.high if spec.high is not None else 2**53
    if not low <= number <= high:
        _unfit(spec, value, "range", low=low, high=high)
    return number


def _decimal(spec: FieldSpec, value: Any) -> Decimal:
    try:
        number = Decimal(str(value).replace(",", "."))
    except InvalidOperation:
        _unfit(spec, value, "decimal")
    if not number.is_finite() or abs(number) > 10**15:
        _unfit(spec, value, "decimal")
    low = spec.low if spec.low is not None else -(10**15)
    high = spec.high if spec.high is not None else 10**15
    if not low <= number <= high:
        _unfit(spec, value, "range", low=low, high=high)
    return number


def _day(spec: FieldSpec, value: Any) -> date:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value.strip())
        except ValueError:
            _unfit(spec, value, "day")
    if not isinstance(value, date) or not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        _unfit(spec, value, "day")
    return value


def _moment(spec: FieldSpec, value: Any) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            _unfit(spec, value, "day")
    if not isinstance(value, datetime) or value.tzinfo is None or not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        _unfit(spec, value, "day")
    return value


def _yes_no(spec: FieldSpec, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    answer = {"yes": True, "ja": True, "1": True, "true": True, "no": False, "nej": False, "nei": False,
              "0": False, "false": False}.get(str(value).strip().lower())  # fmt: skip
    if answer is None:
        _unfit(spec, value, "yes_no")
    return answer


def _choice(spec: FieldSpec, value: Any) -> str:
    if value not in spec.choices:
        _unfit(spec, value, "choice", choices=", ".join(spec.choices))
    return str(value)


def _several(value: Any) -> tuple[Any, ...]:
    return (
        tuple(part.strip() for part in value.split(",") if part.strip())
        if isinstance(value, str)
        else tuple(value)
    )


def _choices(spec: FieldSpec, value: Any) -> tuple[str, ...]:
    picked = {_choice(spec, part) for part in _several(value)}
    return tuple(key for key in spec.choices if key in picked)


def _labels(spec: FieldSpec, value: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for part in _several(value) if (text := _text(spec, part))))


def _pattern(pattern: re.Pattern[str], hint: str, **more: object) -> Callable[[FieldSpec, Any], str]:
    def check(spec: FieldSpec, value: Any) -> str:
        text = tidy(str(value))
        if len(text) > LONGEST_WORDS or not pattern.fullmatch(text):
            _unfit(spec, value, hint, **more)
        return text

    return check


def _each(one: Callable[[FieldSpec, Any], str]) -> Callable[[FieldSpec, Any], tuple[str, ...]]:
    return lambda spec, value: tuple(dict.fromkeys(one(spec, part) for part in _several(value)))


def _web(spec: FieldSpec, value: Any) -> str:
    text = tidy(str(value))
    if not re.fullmatch(r"https?://[^\s<>\"]+", text) or len(text) > LONGEST_WORDS:
        _unfit(spec, value, "web")
    return text


def _link(spec: FieldSpec, value: Any) -> str:
    if not is_ulid(value):
        _unfit(spec, value, "link")
    return str(value)


def _phrases(spec: FieldSpec, value: Any) -> Mapping[str, str]:
    if not isinstance(value, Mapping) or not all(
        k in LANGUAGES and isinstance(v, str) for k, v in value.items()
    ):
        _unfit(spec, value, "code", example=", ".join(LANGUAGES))
    kept = {code: tidy(text, lines=True) for code, text in value.items()}
    if any(len(text) > LONGEST_PROSE for text in kept.values()):
        _unfit(spec, value, "long", most=LONGEST_PROSE)
    return {code: text for code, text in kept.items() if text}


def _rows(spec: FieldSpec, value: Any) -> tuple[Mapping[str, Any], ...]:
    if isinstance(value, str) or not all(isinstance(row, Mapping) for row in value):
        _unfit(spec, value, "rows")
    plain = (str, int, bool, type(None))
    if any(not isinstance(cell, plain) for row in value for cell in row.values()):
        _unfit(spec, value, "rows")
    return tuple(
        {tidy(str(k)): tidy(v, lines=True) if isinstance(v, str) else v for k, v in row.items()}
        for row in value
    )


_LANGUAGE_CODE = _pattern(_LANGUAGE, "code", example="en, sv, nb, da")
_COUNTRY_CODE = _pattern(_CODES[Kind.COUNTRY], "code", example="SE, NO, DK")

_CLEANERS: Final[Mapping[Kind, Callable[[FieldSpec, Any], Any]]] = {
    Kind.WORDS: _text, Kind.PROSE: _text, Kind.PHONE: _text, Kind.PHRASES: _phrases, Kind.WHOLE: _number,
    Kind.MONEY: _number, Kind.DECIMAL: _decimal, Kind.DAY: _day, Kind.MOMENT: _moment,
    Kind.CLOCK: _pattern(_CLOCK, "clock"), Kind.YES_NO: _yes_no, Kind.CHOICE: _choice, Kind.CHOICES: _choices,
    Kind.LINK: _link, Kind.LINKS: _each(_link), Kind.COUNTRY: _COUNTRY_CODE,
    Kind.COUNTRIES: _each(_COUNTRY_CODE),
    Kind.LANGUAGE: _LANGUAGE_CODE, Kind.LANGUAGES: _each(_LANGUAGE_CODE),
    Kind.CURRENCY: _pattern(_CODES[Kind.CURRENCY], "code", example="SEK, NOK, DKK, EUR"),
    Kind.EMAIL: _pattern(_EMAIL, "email"), Kind.WEB: _web, Kind.DURATION: _pattern(_DURATION, "duration"),
    Kind.LABELS: _labels, Kind.ROWS: _rows,
}  # fmt: skip
