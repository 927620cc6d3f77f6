"""Is a value fit to be saved? Tidied if so, refused with one sentence if not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, Final

from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.domain.unfit import missing, refuse, too_long, unknown_field
from app.errors import Reason, Refused
from app.text import LANGUAGES
from app.ulid import is_ulid

LONGEST_WORDS: Final = 2_000
LONGEST_PROSE: Final = 100_000
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_SPACES = re.compile(r"\s+")
_EMAIL = re.compile(r"[^@\s,;<>()]+@[^@\s,;<>()]+\.[^@\s,;<>().]+")
_DURATION = re.compile(r"P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?")
_CODES: Final = {Kind.COUNTRY: re.compile("[A-Z]{2}"), Kind.CURRENCY: re.compile("[A-Z]{3}")}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


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


def _filled(spec: FieldSpec, tidied: Callable[[FieldSpec, Any], Any], value: Any) -> Any:
    """Tidy a value; nothing but spaces, commas or empty wordings counts as empty."""
    found = tidied(spec, value)
    if found or found not in ("", (), {}):
        return found
    if spec.required:
        raise Refused(missing(spec), where=spec.name)
    return None


def _text(spec: FieldSpec, value: Any) -> str:
    lines = spec.kind is Kind.PROSE
    most = spec.high if spec.high is not None else LONGEST_PROSE if lines else LONGEST_WORDS
    text = tidy(str(value), lines=lines)
    if len(text) > most:
        refuse(spec, text, "long", most=most)
    return text


def _number(spec: FieldSpec, value: Any) -> int:
    try:
        number = int(value) if not isinstance(value, float) or value.is_integer() else None
    except (TypeError, ValueError, OverflowError):
        number = None
    if number is None or isinstance(value, bool):
        refuse(spec, value, "whole")
    low = spec.low if spec.low is not None else -(2**53)
    high = spec.high if spec.high is not None else 2**53
    if not low <= number <= high:
        refuse(spec, value, "range", low=low, high=high)
    return number


def _decimal(spec: FieldSpec, value: Any) -> Decimal:
    try:
        number = Decimal(str(value).replace(",", "."))
    except InvalidOperation:
        refuse(spec, value, "decimal")
    if not number.is_finite() or abs(number) > 10**15:
        refuse(spec, value, "decimal")
    low = spec.low if spec.low is not None else -(10**15)
    high = spec.high if spec.high is not None else 10**15
    if not low <= number <= high:
        refuse(spec, value, "range", low=low, high=high)
    return number


def _day(spec: FieldSpec, value: Any) -> date:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value.strip())
        except ValueError:
            refuse(spec, value, "day")
    if not isinstance(value, date) or not FIRST_YEAR <= value.year <= LAST_YEAR:
        refuse(spec, value, "day")
    return value


def _moment(spec: FieldSpec, value: Any) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            refuse(spec, value, "day")
    if not isinstance(value, datetime) or value.tzinfo is None or not FIRST_YEAR <= value.year <= LAST_YEAR:
        refuse(spec, value, "day")
    return value


def _yes_no(spec: FieldSpec, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    answer = {"yes": True, "ja": True, "1": True, "true": True, "no": False, "nej": False, "nei": False,
              "0": False, "false": False}.get(str(value).strip().lower())  # fmt: skip
    if answer is None:
        refuse(spec, value, "yes_no")
    return answer


def _choice(spec: FieldSpec, value: Any) -> str:
    if value not in spec.choices:
        refuse(spec, value, "choice", choices=", ".join(spec.choices))
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
            refuse(spec, value, hint, **more)
        return text

    return check


def _each(one: Callable[[FieldSpec, Any], str]) -> Callable[[FieldSpec, Any], tuple[str, ...]]:
    return lambda spec, value: tuple(dict.fromkeys(one(spec, part) for part in _several(value)))


def _web(spec: FieldSpec, value: Any) -> str:
    text = tidy(str(value))
    if not re.fullmatch(r"https?://[^\s<>\"]+", text) or len(text) > LONGEST_WORDS:
        refuse(spec, value, "web")
    return text


def _link(spec: FieldSpec, value: Any) -> str:
    if not is_ulid(value):
        refuse(spec, value, "link")
    return str(value)


def _phrases(spec: FieldSpec, value: Any) -> Mapping[str, str]:
    if not isinstance(value, Mapping) or not all(
        k in LANGUAGES and isinstance(v, str) for k, v in value.items()
    ):
        refuse(spec, value, "code", example=", ".join(LANGUAGES))
    kept = {code: tidy(text, lines=True) for code, text in value.items()}
    for code in LANGUAGES:
        if len(kept.get(code, "")) > LONGEST_PROSE:
            raise Refused(too_long(spec, code, LONGEST_PROSE), where=spec.name)
    return {code: text for code, text in kept.items() if text}


def _rows(spec: FieldSpec, value: Any) -> tuple[Mapping[str, Any], ...]:
    if isinstance(value, str) or not all(isinstance(row, Mapping) for row in value):
        refuse(spec, value, "rows")
    plain = (str, int, bool, type(None))
    if any(not isinstance(cell, plain) for row in value for cell in row.values()):
        refuse(spec, value, "rows")
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
