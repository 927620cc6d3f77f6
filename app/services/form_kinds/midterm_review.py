"""A midterm review that came back filled in: what was said, who was there, what was agreed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.documents.templates.midterm_review import MAY_BE_THERE, PRESENT_BOX
from app.documents.vocabulary_midterm import (
    BREADTH_ASKED,
    EXPECTATIONS_ASKED,
    HELD,
    LOAD_ASKED,
    MIDTERM,
    NEXT,
    OUTCOMES_ASKED,
    PRESENT,
)
from app.domain.clean import tidy
from app.domain.display import day_text
from app.domain.placement_state import STANDING
from app.domain.sign_off import PARTIES
from app.errors import Refused
from app.services.follow_up_review import REVIEW, hold, planned, review_of
from app.services.form_kind import FormField, FormKind, FormReading, Line, Standing, Taking
from app.services.form_name import FormName
from app.services.logbook_answer import LONGEST, TICKED, TOO_LONG
from app.services.office import Office
from app.storage.work import Work
from app.text import LANGUAGES, Language, Text

ASKED: Final[Mapping[str, Text]] = {
    "outcomes_status": OUTCOMES_ASKED,
    "expectations_checked": EXPECTATIONS_ASKED,
    "workload": LOAD_ASKED,
    "breadth": BREADTH_ASKED,
    "agreements": NEXT,
}
NO_DAY: Final = Text(
    en="“{value}” is not a day. Write it as year-month-day.",
    sv="”{value}” är ingen dag. Skriv den som år-månad-dag.",
    nb="«{value}» er ikke en dag. Skriv den som år-måned-dag.",
    da="”{value}” er ikke en dag. Skriv den som år-måned-dag.",
)
NO_SUCH: Final = Text(
    en="The placement of this midterm review is not here.",
    sv="Placeringen till den här halvtidsavstämningen finns inte här.",
    nb="Praksisoppholdet til denne midtveisevalueringen finnes ikke her.",
    da="Praktikopholdet til denne midtvejsevaluering findes ikke her.",
)
SIGNED: Final = Text(
    en="The midterm review is signed or skipped, and takes no answers any more.",
    sv="Halvtidsavstämningen är undertecknad eller inställd och tar inte emot några svar längre.",
    nb="Midtveisevalueringen er signert eller avlyst og tar ikke imot flere svar.",
    da="Midtvejsevalueringen er underskrevet eller sprunget over og tager ikke imod flere svar.",
)
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_NORDIC: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})[./ -](\d{4})", re.ASCII)
_SHOWN: Final = 40


@frozen(kw_only=True)
class _Said:
    """What the form says, and what of it does not fit."""

    fields: Mapping[str, Any]
    wrong: tuple[tuple[str, Text], ...]


def _said(values: Mapping[str, str]) -> _Said:
    wrong: list[tuple[str, Text]] = []
    fields: dict[str, Any] = {}
    given = values.get("held_at", "").strip()
    if given:
        fields["held_at"] = _day(given)
        if fields["held_at"] is None:
            wrong.append(("held_at", NO_DAY.fill(value=given[:_SHOWN])))
    fields["present"] = tuple(
        key for key in PARTIES if values.get(f"{PRESENT_BOX}{key}", "").strip().casefold() in TICKED
    )
    for name in ASKED:
        text = tidy(values.get(name, ""), lines=True)
        if len(text) > LONGEST:
            wrong.append((name, TOO_LONG))
        fields[name] = text[:LONGEST] or None
    return _Said(fields={name: one for name, one in fields.items() if one is not None}, wrong=tuple(wrong))


def _day(given: str) -> date | None:
    """Read a day as people here write it: 2026-11-20, 20.11.2026, 20/11 2026."""
    iso, nordic = _ISO.fullmatch(given), _NORDIC.fullmatch(given)
    parts = iso.groups() if iso else tuple(reversed(nordic.groups())) if nordic else None
    if parts is None:
        return None
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def _look(office: Office, name: FormName, values: Mapping[str, str]) -> FormReading:
    placement = office.records.get("placement", name.record)
    if placement is None:
        return FormReading(standing="no_such")
    review, said = review_of(office.records, placement.id), _said(values)
    standing = _standing(placement, review, said)
    old = {key: getattr(review, key) for key in said.fields} if standing == "other" else {}
    return FormReading(
        standing=standing,
        entity="placement" if review is None else REVIEW,
        record=placement.id if review is None else review.id,
        part=MIDTERM,
        lines=tuple(_lines(said.fields, old, office.language)),
        wrong=said.wrong,
    )


def _standing(placement: Any, review: Any, said: _Said) -> Standing:
    if placement.state not in STANDING or (review is not None and review.state in {"signed", "skipped"}):
        return "closed"
    if review is None or review.state == "planned":
        return "new"
    alike = all((getattr(review, key) or ()) == (value or ()) for key, value in said.fields.items())
    return "same" if alike else "other"


def _lines(fields: Mapping[str, Any], old: Mapping[str, Any], language: Language) -> list[Line]:
    found = []
    for key, value in fields.items():
        words = _words(key, value, language)
        had = _words(key, old.get(key), language)
        if words or had:
            label = ASKED.get(key) or (HELD if key == "held_at" else PRESENT)
            found.append(Line(field=key, label=label, words=words, old=had if had != words else ""))
    return found


def _words(key: str, value: Any, language: Language) -> str:
    if value in (None, ()):
        return ""
    if key == "held_at":
        return day_text(value, language)
    return ", ".join(PARTIES[one].of(language) for one in value) if key == "present" else str(value)


def _take(office: Office, work: Work, name: FormName, values: Mapping[str, str], taking: Taking) -> None:
    placement = work.records.get("placement", name.record)
    if placement is None:
        raise Refused(NO_SUCH, where="record")
    review, said = review_of(work.records, placement.id), _said(values)
    if _standing(placement, review, said) == "closed":
        raise Refused(SIGNED, where="state")
    wanted = review.id if review is not None else planned(work, placement.id)
    held = getattr(review, "held_at", None) or taking.on
    hold(work, wanted, {"held_at": held, **said.fields}, office.today)


def _typed(office: Office, name: FormName) -> tuple[FormField, ...]:
    if office.records.get("placement", name.record) is None:
        return ()
    boxes = (_box(key) for key in MAY_BE_THERE)
    asked = (FormField(name=key, label=label, kind="long_text") for key, label in ASKED.items())
    return (FormField(name="held_at", label=HELD, kind="text"), *boxes, *asked)


def _box(key: str) -> FormField:
    label = Text(**{code: f"{PRESENT.of(code)}: {PARTIES[key].of(code)}" for code in LANGUAGES})
    return FormField(name=f"{PRESENT_BOX}{key}", label=label, kind="tick")


FORM = FormKind(
    key="midterm_review", version=1, name=MIDTERM, look=_look, take=_take, typed=_typed, whole=True
)
