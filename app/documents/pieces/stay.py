"""One placement with everybody and everything around it that papers print."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import attrs
from attrs import frozen

from app.documents.blocks import Sender
from app.documents.document import Facts, as_programme, programme_of
from app.documents.texts import ProgrammeTexts
from app.domain.display import wording
from app.domain.states import Records
from app.text import Language

GONE = frozenset({"void", "declined", "withdrawn"})
"""An agreement in one of these states no longer speaks for its placement."""


@frozen(kw_only=True)
class Contact:
    """How a person is reached in a role; empty words where the office does not know."""

    name: str
    title: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    hours: str = ""


@attrs.define(frozen=True, slots=False)
class Stay:
    """What surrounds a placement. Anything may be missing: papers leave it out or show a blank."""

    facts: Facts
    placement: Any

    @cached_property
    def programme(self) -> Any:
        """Return the programme."""
        return programme_of(self.facts.records, self.placement)

    @cached_property
    def texts(self) -> ProgrammeTexts:
        """Return the fixed texts of the programme."""
        return self.facts.texts(self.programme)

    @cached_property
    def office(self) -> Any:
        """Return the office's own record."""
        return next(iter(self.facts.records.of("office")), None)

    @cached_property
    def participant(self) -> Any:
        """Return the participant."""
        return self.facts.records.get("participant", self.placement.participant_id)

    @cached_property
    def person(self) -> Any:
        """Return the person who takes part."""
        return self.facts.records.get("person", getattr(self.participant, "person_id", None))

    @cached_property
    def host(self) -> Any:
        """Return the host."""
        return self.facts.records.get("organisation", self.placement.host_id)

    @cached_property
    def home(self) -> Any:
        """Return the home institution."""
        return self.facts.records.get("organisation", getattr(self.participant, "home_org_id", None))

    @cached_property
    def agreement(self) -> Any:
        """Return the newest agreement that speaks for the placement, or None."""
        records = self.facts.records
        asked = records.get("agreement", self.facts.given.get("agreement"))
        if asked is not None:
            return asked
        return standing_agreement(records, self.placement.id)

    @cached_property
    def assignment(self) -> Any:
        """Return the agreed version of the assignment, else the newest one."""
        records = self.facts.records
        agreed = records.get("assignment_version", self.placement.assignment_version_id)
        every = records.of("assignment_version", placement_id=self.placement.id)
        return agreed or max(every, key=lambda version: version.no, default=None)

    @cached_property
    def outcomes(self) -> tuple[Any, ...]:
        """Return the learning outcomes of the placement, in order."""
        found = self.facts.records.of("learning_outcome", placement_id=self.placement.id)
        return tuple(sorted(found, key=lambda outcome: (outcome.order or 0, outcome.id)))

    def _role(self, key: str) -> Any:
        """Return who has a role: at the placement, the main one first, else in the whole programme."""
        records = self.facts.records
        here = records.of("role", placement_id=self.placement.id, role=key)
        programme = getattr(self.programme, "id", None)
        there = records.of("role", programme_id=programme, role=key) if programme else ()
        wide = [one for one in there if one.placement_id is None]
        return next(iter([*sorted(here, key=lambda one: not one.is_primary), *wide]), None)

    def contact(self, key: str) -> Contact | None:
        """Return how the one who has a role is reached."""
        role = self._role(key)
        return self.contact_of(role.person_id, role.organisation_id, role) if role is not None else None

    def contact_of(
        self, person_id: str | None, organisation_id: str | None = None, role: Any = None
    ) -> Contact | None:
        """Return how a person is reached; what is written at the workplace goes before the private."""
        records = self.facts.records
        person = records.get("person", person_id)
        if person is None:
            return None
        posts = records.of("affiliation", person_id=person.id)
        fitting = [p for p in posts if organisation_id in {None, p.organisation_id}]
        post = next(iter(sorted(fitting, key=lambda one: not one.is_primary)), None)
        where = records.get("organisation", organisation_id or getattr(post, "organisation_id", None))
        return Contact(
            name=full_name(person),
            title=getattr(post, "job_title", None) or person.title or "",
            organisation=where.legal_name if where is not None else "",
            phone=getattr(post, "phone", None) or person.phone or "",
            email=getattr(post, "email", None) or person.email or "",
            hours=getattr(role, "hours_available", None) or "",
        )


def stay_of(facts: Facts, placement: Any) -> Stay:
    """Return a placement with what surrounds it."""
    return Stay(facts, placement)


def as_participant(facts: Facts, placement: Any) -> tuple[Language, ...]:
    """Offer a paper in the programme's languages, the participant's own first."""
    own = getattr(stay_of(facts, placement).person, "language", None)
    spoken = as_programme(facts, placement)
    return tuple(sorted(spoken, key=lambda language: language != own))


def standing_agreement(records: Records, placement: str) -> Any:
    """Return the newest agreement of a placement that was neither declined, withdrawn nor voided.

    An amendment is none: what it does not change stands in the agreement still.
    """
    found = records.of("agreement", placement_id=placement)
    standing = [one for one in found if one.state not in GONE and not one.amends_id]
    return max(standing, key=lambda one: (one.version, one.id), default=None)


def sender(stay: Stay) -> Sender:
    """Return the office of a placement as it stands in the head of a paper."""
    return sender_of(stay.office)


def file_number(stay: Stay) -> str:
    """Return the registry number of a placement's programme."""
    return getattr(stay.programme, "registry_number", None) or ""


def programme_title(stay: Stay, language: Language) -> str:
    """Return the title of a placement's programme in a language."""
    return wording(getattr(stay.programme, "title", None), language)


def full_name(person: Any) -> str:
    """Return a person's name as papers write it; nothing for nobody."""
    return f"{person.given_name} {person.family_name}".strip() if person is not None else ""


def organisation_name(organisation: Any, language: Language) -> str:
    """Return an organisation's name in a language, else its official name."""
    if organisation is None:
        return ""
    return (organisation.name or {}).get(language) or str(organisation.legal_name)


def office_name(office: Any) -> str:
    """Return the office's name with its unit."""
    if office is None:
        return ""
    return ", ".join(filter(None, (office.name, office.unit)))


def address_lines(holder: Any) -> tuple[str, ...]:
    """Return the address of an office or an organisation, line by line, without its country."""
    if holder is None:
        return ()
    town = " ".join(filter(None, (holder.postcode, holder.city)))
    return tuple(filter(None, (holder.address_line1, holder.address_line2, town)))


def sender_of(office: Any) -> Sender:
    """Return the office as it stands in the head of a paper."""
    if office is None:
        return Sender("")
    line = "  ·  ".join(filter(None, (", ".join(address_lines(office)), office.phone or office.email)))
    return Sender(office_name(office), line=line)
