"""D11: that a mentor has passed the modules her role requires, with dates and minutes, valid until."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from app.documents.blocks import Block, Paragraph, Sheet, Space, Table
from app.documents.document import Document, Facts, Languages, office_languages
from app.documents.pieces.certified import certificate_sheet, certified, closing, number_of, series_of
from app.documents.pieces.stay import full_name, organisation_name
from app.documents.pieces.wordings import long_day
from app.documents.vocabulary_training import (
    ALL_MINUTES,
    EXEMPT,
    HAS_TRAINED,
    IN_ALL,
    MENTOR_CERTIFICATE,
    MINUTES,
    NEVER_ENDS,
    NO_TRAINING,
    NOT_PASSED,
    OF,
    PASSED_ON,
    TITLE,
    VALID_UNTIL,
)
from app.domain.display import number_text, wording
from app.domain.mentor import required_of
from app.domain.role import MENTOR_KINDS
from app.domain.training import lasts_until
from app.errors import Reason
from app.text import LANGUAGES, Language, Text

KIND: Final = "mentor_certificate"


def roles_of(facts: Facts, person: Any) -> list[Any]:
    """Return the roles of a person that have training, those she has now first."""
    found = [one for one in facts.records.of("role", person_id=person.id) if one.role in MENTOR_KINDS]
    return sorted(found, key=lambda one: (_over(one, facts.today), MENTOR_KINDS.index(one.role), one.id))


def required_for(facts: Facts, person: Any) -> list[Any]:
    """Return the modules a person's roles of today require, in order."""
    modules = facts.records.of("training_module")
    roles = [one for one in roles_of(facts, person) if not _over(one, facts.today)]
    found = {module.id: module for role in roles for module in required_of(role.role, modules)}
    return sorted(found.values(), key=lambda one: (one.key, one.version))


def _over(role: Any, today: date) -> bool:
    return role.to_date is not None and role.to_date < today


def _lasts(facts: Facts, person: Any, module: Any) -> date | None:
    known = facts.records.of("training_completion", person_id=person.id)
    last = lasts_until(module, known, facts.records.of("training_module"))
    return last if last is not None and last >= facts.today else None


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    return tuple(_sheet(facts, person, language) for person in records for language in languages)


def _sheet(facts: Facts, person: Any, language: Language) -> Sheet:
    role = next(iter(roles_of(facts, person)), None)
    programme = facts.records.get("programme", getattr(role, "programme_id", None))
    number = number_of(facts, KIND, person, series_of("MC", programme))
    required = required_for(facts, person)
    lasts = [_lasts(facts, person, module) for module in required]
    until = min((last for last in lasts if last is not None), default=None)
    valid = long_day(until, language) if until not in {None, date.max} else NEVER_ENDS.of(language)
    minutes = sum(module.minutes or 0 for module in required)
    rows = ((IN_ALL.of(language), ALL_MINUTES.of(language).format(n=number_text(minutes, language))),)
    blocks = (
        *_opening(facts, person, role, language),
        *_modules(facts, person, required, language),
        *closing(facts, programme, number, language, (*rows, (VALID_UNTIL.of(language), valid))),
    )
    return certificate_sheet(facts, MENTOR_CERTIFICATE, number, language, blocks)


def _opening(facts: Facts, person: Any, role: Any, language: Language) -> tuple[Block, ...]:
    where = facts.records.get("organisation", _acts_for(facts, role))
    name = organisation_name(where, language)
    return (
        *certified(full_name(person), language),
        *((Paragraph(OF.of(language).format(name=name), align="centre"),) if name else ()),
        Paragraph(HAS_TRAINED.of(language), look="large", align="centre"),
    )


def _acts_for(facts: Facts, role: Any) -> str | None:
    if role is None or role.organisation_id:
        return getattr(role, "organisation_id", None)
    placement = facts.records.get("placement", role.placement_id)
    return placement.host_id if placement is not None and role.role == "host_mentor" else None


def _modules(facts: Facts, person: Any, required: Sequence[Any], language: Language) -> tuple[Block, ...]:
    if not required:
        return ()
    head = tuple(text.of(language) for text in (TITLE, MINUTES, PASSED_ON))
    rows = tuple(
        (
            f"{module.key} {wording(module.title, language)}",
            str(module.minutes or ""),
            _passed(facts, person, module, language),
        )
        for module in required
    )
    return (Space(2), Table(head, rows, widths=(22, 6, 10), align=("left", "right", "left"), row_heads=True))


def _passed(facts: Facts, person: Any, module: Any, language: Language) -> str:
    """Return the day a module, or an earlier version of it, was passed last."""
    records = facts.records
    own = {one.id for one in records.of("training_module", key=module.key) if one.version <= module.version}
    known = [one for one in records.of("training_completion", person_id=person.id) if one.module_id in own]
    days = [one.completed_at for one in known if one.state == "passed" and one.completed_at is not None]
    if days:
        return long_day(max(days), language)
    return EXEMPT.of(language) if any(one.state == "exempt" for one in known) else "–"


def _offered(facts: Facts, record: Any) -> Languages:
    own = getattr(record, "language", None)
    return tuple(sorted(office_languages(facts.records), key=lambda code: code != own))


def _lacking(facts: Facts, person: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - the shape of a rule
    name, required = full_name(person), required_for(facts, person)
    if not required:
        return (Reason("role", NO_TRAINING.fill(name=name)),)
    return tuple(
        Reason("training_completion", _not_passed(name, module))
        for module in required
        if _lasts(facts, person, module) is None
    )


def _not_passed(name: str, module: Any) -> Text:
    return Text(
        **{
            code: NOT_PASSED.of(code).format(name=name, module=f"{module.key} {wording(module.title, code)}")
            for code in LANGUAGES
        }
    )


DOCUMENT = Document(
    key="mentor-certificate",
    name=MENTOR_CERTIFICATE,
    entity="person",
    compose=_compose,
    offered=_offered,
    lacking=_lacking,
    kept_as=KIND,
    stamped=True,
    certifies=True,
)
