"""What stands in the ``{{field}}`` places of a merge letter to one person.

What the person at the screen gave goes first: ``reason``, or ``reason.sv`` for one language; a date
such as 2026-12-01 is written out. The rest is looked up in the office's records.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final

import attrs

from app.documents.document import Facts, programme_of
from app.documents.pieces.programme import programme_name, role_holders
from app.documents.pieces.stay import full_name, organisation_name
from app.documents.pieces.wordings import listed, long_day, unbroken
from app.documents.texts import ProgrammeTexts
from app.domain.display import wording
from app.text import Language

_ANSWERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "offered": "accepted",
        "accepted": "accepted",
        "waitlisted": "waitlisted",
        "rejected": "rejected",
        "ineligible": "rejected",
    }
)
"""Which decision the state of an application tells."""
_OPEN_AGREEMENTS: Final = ("sent", "partly_signed")


@attrs.define(frozen=True, slots=False)
class Recipient:
    """A person with what a letter to her speaks of."""

    facts: Facts
    person: Any

    @cached_property
    def programme(self) -> Any:
        """Return the programme that was chosen, else that of her latest participation or role."""
        records, given = self.facts.records, self.facts.given.get("programme", "")
        if given and (asked := records.get("programme", given)) is not None:
            return asked
        linked = (
            records.get("call", getattr(self.application, "call_id", None)),
            *records.of("role", person_id=self.person.id),
            *records.of("participant", person_id=self.person.id),
        )
        every = (programme_of(records, one) for one in reversed(linked) if one is not None)
        return next((one for one in every if one is not None), None)

    @cached_property
    def texts(self) -> ProgrammeTexts:
        """Return the fixed texts of the programme."""
        return self.facts.texts(self.programme)

    @cached_property
    def office(self) -> Any:
        """Return the office's own record."""
        return next(iter(self.facts.records.of("office")), None)

    @cached_property
    def coordinator(self) -> Any:
        """Return the person who answers for the programme in the office, or None."""
        if self.programme is None:
            return None
        roles = role_holders(
            self.facts.records, self.programme, "coordinator", "programme_manager", "contact_person"
        )
        return self.facts.records.get("person", roles[0].person_id) if roles else None

    @cached_property
    def application(self) -> Any:
        """Return her latest application, to the call that was chosen if one was."""
        found = self.facts.records.of("application", person_id=self.person.id)
        call = self.facts.given.get("call")
        return next((one for one in reversed(found) if call in {None, "", one.call_id}), None)

    @cached_property
    def agreement(self) -> Any:
        """Return the agreement that waits for her signature."""
        records = self.facts.records
        asked = records.get("agreement", self.facts.given.get("agreement"))
        if asked is not None:
            return asked
        waiting = [
            records.get("agreement", one.entity_id)
            for one in records.of("sign_off", person_id=self.person.id)
            if one.entity_key == "agreement" and one.signed_at is None
        ]
        return next(
            (one for one in reversed(waiting) if one is not None and one.state in _OPEN_AGREEMENTS), None
        )


def letter_value(recipient: Recipient, name: str, language: Language) -> str:
    """Return what stands in a field of the letter; nothing when it is not known."""
    given = recipient.facts.given
    typed = (given.get(f"{name}.{language}") or given.get(name) or "").strip()
    if name in _CHOSEN and typed:
        wordings = _CHOSEN[name](recipient.texts)
        return wordings[typed].get(language, "") if typed in wordings else typed
    if typed and name not in _RECORDS:
        return _written_out(typed, language)
    return _LOOKED_UP[name](recipient, language) if name in _LOOKED_UP else ""


def _written_out(typed: str, language: Language) -> str:
    try:
        return long_day(date.fromisoformat(typed), language)
    except ValueError:
        return typed


def _programme(recipient: Recipient, language: Language) -> str:
    return programme_name(recipient.programme, language)


def called(person: Any) -> str:
    """Return what a person is called to her face."""
    return str(person.preferred_name or person.given_name)


def _phone(recipient: Recipient, language: Language) -> str:
    del language
    phone = getattr(recipient.coordinator, "phone", None) or getattr(recipient.office, "phone", None)
    return unbroken(phone or "")


def _coordinator(recipient: Recipient, language: Language) -> str:
    del language
    return full_name(recipient.coordinator) or getattr(recipient.office, "name", "")


def _contact(recipient: Recipient, language: Language) -> str:
    email = getattr(recipient.coordinator, "email", None) or getattr(recipient.office, "email", None) or ""
    return listed((_coordinator(recipient, language), _phone(recipient, language), email))


def _start(recipient: Recipient, language: Language) -> str:
    agreement = recipient.agreement
    placement = recipient.facts.records.get("placement", getattr(agreement, "placement_id", None))
    start = placement.start_date if placement is not None else getattr(agreement, "valid_from", None)
    return long_day(start, language) if start else ""


def _call(recipient: Recipient, language: Language) -> str:
    call = recipient.facts.records.get("call", getattr(recipient.application, "call_id", None))
    return wording(call.title, language) if call is not None else ""


def _deciding(recipient: Recipient, language: Language) -> str:
    records = recipient.facts.records
    call = records.get("call", getattr(recipient.application, "call_id", None))
    decider = getattr(call, "deciding_org_id", None) or getattr(call, "owner_org_id", None)
    return organisation_name(records.get("organisation", decider), language)


def _decision(recipient: Recipient, language: Language) -> str:
    answer = _ANSWERS.get(getattr(recipient.application, "state", ""), "")
    return recipient.texts.decisions.get(answer, {}).get(language, "")


def _decided_on(recipient: Recipient, language: Language) -> str:
    day = getattr(recipient.application, "state_day", None)
    return long_day(day, language) if day and _decision(recipient, language) else ""


def _reason(recipient: Recipient, language: Language) -> str:
    del language
    return getattr(recipient.application, "decision_reason", None) or ""


def _number(recipient: Recipient, language: Language) -> str:
    del language
    return getattr(recipient.agreement, "no", "")


def _limit(recipient: Recipient, language: Language) -> str:
    del language
    return str(getattr(recipient.office, "small_n_limit", ""))


_RECORDS: Final = frozenset({"programme", "call"})
"""Fields for which a record was chosen, not words."""
_CHOSEN: Final[Mapping[str, Callable[[ProgrammeTexts], Mapping[str, Mapping[str, str]]]]] = MappingProxyType(
    {"decision": lambda texts: texts.decisions, "anonymity": lambda texts: texts.anonymity}
)
_LOOKED_UP: Final[Mapping[str, Callable[[Recipient, Language], str]]] = MappingProxyType(
    {
        "programme": _programme,
        "participant": lambda recipient, _: called(recipient.person),
        "coordinator": _coordinator,
        "phone": _phone,
        "contact": _contact,
        "no": _number,
        "start": _start,
        "call": _call,
        "decision": _decision,
        "deciding_org": _deciding,
        "date": _decided_on,
        "reason": _reason,
        "limit": _limit,
    }
)
