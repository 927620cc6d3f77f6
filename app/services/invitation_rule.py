"""Whom a rule invites: a programme's hosts, participants, mentors, partners; and the rule in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.documents.pieces.programme import programme_name
from app.domain.engaged import engagement_in
from app.domain.participant_state import PARTICIPANT_STATES
from app.domain.programme_year import year_of, years_by_office
from app.domain.role import MENTOR_KINDS
from app.domain.states import Records
from app.services.office import Office
from app.text import LANGUAGES, Language, Text

COMMITTED: Final = ("committed", "onboarded", "hosting", "completed", "continuing")
"""A host with a place that is promised, or further."""
_GONE: Final = frozenset({"declined", "left"})
_NOT_ASKED: Final = frozenset({"withdrawn", "terminated"})
KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "hosts": Text(
            en="Hosts of a programme", sv="Värdar i ett program",
            nb="Praksisorganisasjoner i et program", da="Værter i et program",
        ),
        "participants": Text(
            en="Participants of a programme", sv="Deltagare i ett program",
            nb="Deltakere i et program", da="Deltagere i et program",
        ),
        "mentors": Text(
            en="Mentors of a programme", sv="Handledare i ett program",
            nb="Mentorer i et program", da="Mentorer i et program",
        ),
        "partners": Text(
            en="Partners of a programme", sv="Partner i ett program",
            nb="Partnere i et program", da="Partnere i et program",
        ),
        "level": Text(
            en="Organisations from a level of engagement", sv="Organisationer från en engagemangsnivå",
            nb="Organisasjoner fra et engasjementsnivå", da="Organisationer fra et engagementsniveau",
        ),
        "person": Text(en="One person", sv="En person", nb="Én person", da="Én person"),
        "organisation": Text(
            en="One organisation", sv="En organisation", nb="Én organisasjon", da="Én organisation"
        ),
    }
)  # fmt: skip
_WORDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "hosts": Text(
            en="Hosts that have committed a place in {programme}, or have come further",
            sv="Värdar som har bekräftat en plats i {programme} eller kommit längre",
            nb="Praksisorganisasjoner som har sagt ja til en plass i {programme}, eller har kommet lenger",
            da="Værter, der har sagt ja til en plads i {programme}, eller er nået længere",
        ),
        "participants": Text(
            en="Participants of {programme}{narrowed}", sv="Deltagare i {programme}{narrowed}",
            nb="Deltakere i {programme}{narrowed}", da="Deltagere i {programme}{narrowed}",
        ),
        "mentors": Text(
            en="Mentors named in {programme}", sv="Handledare som är utsedda i {programme}",
            nb="Mentorer som er utpekt i {programme}", da="Mentorer, der er udpeget i {programme}",
        ),
        "partners": Text(
            en="Contacts at the partners of {programme}", sv="Kontaktpersoner hos partner i {programme}",
            nb="Kontakter hos partnerne i {programme}", da="Kontakter hos partnerne i {programme}",
        ),
        "level": Text(
            en="Contacts at all organisations in {programme} from level {level}",
            sv="Kontaktpersoner hos alla organisationer i {programme} från nivå {level}",
            nb="Kontakter hos alle organisasjoner i {programme} fra nivå {level}",
            da="Kontakter hos alle organisationer i {programme} fra niveau {level}",
        ),
        "person": Text(en="One person", sv="En person", nb="Én person", da="Én person"),
        "organisation": Text(
            en="One organisation", sv="En organisation", nb="Én organisasjon", da="Én organisation"
        ),
    }
)  # fmt: skip
_COHORT: Final = Text(en="cohort {cohort}", sv="kullen {cohort}", nb="kullet {cohort}", da="holdet {cohort}")
_GROUP: Final = Text(
    en="target group {group}", sv="målgruppen {group}", nb="målgruppen {group}", da="målgruppen {group}"
)
_STATE: Final = Text(en="now: {state}", sv="nu: {state}", nb="nå: {state}", da="nu: {state}")


@frozen(kw_only=True)
class Rule:
    """A rule: its kind, the programme it looks in, and what narrows it. Empty means any."""

    kind: str
    programme: str = ""
    cohort: str = ""
    target_group: str = ""
    state: str = ""
    level: int = 1
    record: str = ""
    """The one person or organisation."""
    role: str = "guest"
    """As what the one is invited."""


@frozen(kw_only=True)
class Guest:
    """Somebody a rule finds: a person, an organisation nobody is named for yet, or a person there."""

    person: str = ""
    organisation: str = ""
    role: str = "guest"


def words_of(office: Office, rule: Rule) -> Text:
    """Return the rule as a sentence, before it adds anybody."""
    programme = office.records.get("programme", rule.programme)
    return Text(**{code: _said(rule, programme, code) for code in LANGUAGES})


def guests_of(office: Office, rule: Rule) -> tuple[Guest, ...]:
    """Return whom a rule finds, each once."""
    found = _FINDERS[rule.kind](office, rule) if rule.kind in _FINDERS else iter(())
    return tuple(dict.fromkeys(found))


def choices_in(office: Office, programme: str, field: str) -> tuple[str, ...]:
    """Return the cohorts or target groups that the participants of a programme have."""
    found = office.records.of("participant", programme_id=programme)
    values = {str(getattr(one, field)) for one in found if getattr(one, field)}
    return tuple(sorted(values))


def contact_of(records: Records, organisation: str) -> Any:
    """Return the person an organisation is written to, None if nobody is named."""
    posts = [one for one in records.of("affiliation", organisation_id=organisation) if one.to_date is None]
    ranked = sorted(posts, key=lambda one: (not one.is_primary, one.role_kind != "contact", one.id))
    wanted = [
        one for one in ranked if one.is_primary or one.role_kind in {"contact", "supervisor", "hr", "manager"}
    ]
    return records.get("person", wanted[0].person_id) if wanted else None


def _said(rule: Rule, programme: Any, language: Language) -> str:
    name = f"“{programme_name(programme, language)}”" if programme is not None else "…"
    if language in {"sv", "da"}:
        name = name.replace("“", "”")
    if language == "nb":
        name = name.replace("“", "«").replace("”", "»")
    words = _WORDS.get(rule.kind)
    narrowed = ", ".join(_narrowed(rule, language))
    said = {"programme": name, "level": rule.level, "narrowed": f", {narrowed}" if narrowed else ""}
    return words.of(language).format(**said) if words is not None else ""


def _narrowed(rule: Rule, language: Language) -> Iterator[str]:
    if rule.cohort:
        yield _COHORT.of(language).format(cohort=rule.cohort)
    if rule.target_group:
        yield _GROUP.of(language).format(group=rule.target_group)
    if rule.state in PARTICIPANT_STATES.states:
        yield _STATE.of(language).format(state=PARTICIPANT_STATES.states[rule.state].of(language))


def _hosts(office: Office, rule: Rule) -> Iterator[Guest]:
    members = office.records.of("membership", programme_id=rule.programme, role="host")
    for one in members:
        if one.state in COMMITTED:
            yield _at(office.records, one.organisation_id, "host")


def _partners(office: Office, rule: Rule) -> Iterator[Guest]:
    for one in office.records.of("membership", programme_id=rule.programme):
        is_partner = one.role == "partner" or one.partner_status == "partner"
        if is_partner and one.state not in _GONE:
            yield _at(office.records, one.organisation_id, "host" if one.role == "host" else "guest")


def _from_level(office: Office, rule: Rule) -> Iterator[Guest]:
    records = office.records
    programme = records.get("programme", rule.programme)
    if programme is None:
        return
    years = years_by_office(programme, records)
    year = year_of(years, office.today) or (years[-1] if years else None)
    for one in records.of("membership", programme_id=programme.id):
        engagement = engagement_in(one.id, year.no if year else 1, records)
        if one.state not in _GONE and int(getattr(engagement, "level", None) or -1) >= rule.level:
            yield _at(records, one.organisation_id, "host" if one.role == "host" else "guest")


def _participants(office: Office, rule: Rule) -> Iterator[Guest]:
    for one in office.records.of("participant", programme_id=rule.programme):
        wanted = one.state == rule.state if rule.state else one.state not in _NOT_ASKED
        if rule.cohort and one.cohort != rule.cohort:
            continue
        if rule.target_group and one.target_group != rule.target_group:
            continue
        if wanted:
            yield Guest(person=one.person_id, organisation=one.home_org_id, role="participant")


def _mentors(office: Office, rule: Rule) -> Iterator[Guest]:
    records = office.records
    for one in records.of("role", programme_id=rule.programme):
        if one.role not in MENTOR_KINDS or (one.to_date is not None and one.to_date < office.today):
            continue
        stay = records.get("placement", one.placement_id)
        place = one.organisation_id or (stay.host_id if stay is not None else "") or ""
        yield Guest(person=one.person_id, organisation=place, role="mentor")


def _one(office: Office, rule: Rule) -> Iterator[Guest]:
    if rule.kind == "organisation":
        yield _at(office.records, rule.record, rule.role)
    elif office.records.get("person", rule.record) is not None:
        posts = office.records.of("affiliation", person_id=rule.record)
        first = next((one for one in sorted(posts, key=lambda one: (not one.is_primary, one.id))), None)
        yield Guest(person=rule.record, organisation=first.organisation_id if first else "", role=rule.role)


def _at(records: Records, organisation: str, role: str) -> Guest:
    person = contact_of(records, organisation)
    return Guest(person=person.id if person is not None else "", organisation=organisation, role=role)


_FINDERS: Final[Mapping[str, Callable[[Office, Rule], Iterator[Guest]]]] = MappingProxyType(
    {
        "hosts": _hosts,
        "participants": _participants,
        "mentors": _mentors,
        "partners": _partners,
        "level": _from_level,
        "person": _one,
        "organisation": _one,
    }
)
