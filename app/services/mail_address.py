"""Whom a mail about a record goes to: the person herself, or those around her stay; who has no address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entity_named
from app.domain.display import name_of
from app.exchange.mail_draft import is_address
from app.services.office import Office
from app.text import LANGUAGES, Language, Text, as_language

SIDES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "person": Text(
            en="The person it is about", sv="Den det gäller", nb="Den det gjelder", da="Den det drejer sig om"
        ),
        "mentor": Text(
            en="The mentor at the host", sv="Handledaren hos värden",
            nb="Mentoren i praksisorganisasjonen", da="Mentoren hos værten",
        ),
        "host": Text(
            en="The host's contact", sv="Värdens kontaktperson",
            nb="Praksisorganisasjonens kontakt", da="Værtens kontakt",
        ),
        "home": Text(
            en="The home organisation's contact", sv="Hemorganisationens kontaktperson",
            nb="Hjemorganisasjonens kontakt", da="Hjemorganisationens kontakt",
        ),
        "signatories": Text(
            en="Those who sign", sv="De som undertecknar", nb="De som signerer", da="De, der underskriver"
        ),
    }
)  # fmt: skip
_NO_EMAIL: Final = Text(
    en="{name} has no e-mail address. Fill it in.",
    sv="{name} saknar e-postadress. Fyll i den.",
    nb="{name} mangler e-postadresse. Fyll den ut.",
    da="{name} mangler e-mailadresse. Udfyld den.",
)
_BAD_EMAIL: Final = Text(
    en="The e-mail address of {name} cannot be used. Correct it.",
    sv="E-postadressen till {name} går inte att använda. Rätta den.",
    nb="E-postadressen til {name} kan ikke brukes. Rett den.",
    da="E-mailadressen til {name} kan ikke bruges. Ret den.",
)
_NOT_WANTED: Final = Text(
    en="{name} has asked not to be contacted.",
    sv="{name} har bett att inte bli kontaktad.",
    nb="{name} har bedt om ikke å bli kontaktet.",
    da="{name} har bedt om ikke at blive kontaktet.",
)
_NOBODY: Final = Text(
    en="{name}: nobody is named as “{side}”. Name somebody there, or choose other recipients.",
    sv="{name}: ingen är angiven som ”{side}”. Ange någon där eller välj andra mottagare.",
    nb="{name}: ingen er oppgitt som «{side}». Oppgi noen der, eller velg andre mottakere.",
    da="{name}: ingen er angivet som ”{side}”. Angiv nogen dér, eller vælg andre modtagere.",
)


@frozen(kw_only=True)
class Addressee:
    """Somebody a mail goes to. ``entity`` and ``record`` are what it is about."""

    entity: str
    record: str
    person: str
    name: str
    address: str
    language: Language
    side: str


@frozen(kw_only=True)
class Unreached:
    """Why somebody gets no mail, and the place where that is mended; an empty field is the record itself."""

    about: str
    entity: str
    record: str
    field: str
    why: Text


@frozen
class _Found:
    """A person and, where an organisation is written to, her place in it."""

    person: Any
    affiliation: Any = None


def sides_for(entity: str) -> tuple[str, ...]:
    """Return whom mails about records of an entity can go to; the first is the usual one."""
    if entity in _ORGANISATIONS:
        return ("host",)
    if entity in _STAYS:
        return tuple(SIDES)
    if entity == "agreement":
        return ("signatories", "person", "mentor", "host", "home")
    return ("person",) if entity_named(entity).person else ()


def addressees(
    office: Office, entity: str, ids: Iterable[str], sides: Sequence[str]
) -> tuple[tuple[Addressee, ...], tuple[Unreached, ...]]:
    """Return who gets a mail about records, each person once a record, and who cannot be reached."""
    reached: list[Addressee] = []
    unreached: list[Unreached] = []
    for one in dict.fromkeys(ids):
        found = office.records.get(entity, one)
        for each in _about(office, found, sides) if found is not None else ():
            if isinstance(each, Unreached):
                unreached.append(each)
            elif all((each.person, each.record) != (known.person, known.record) for known in reached[-8:]):
                reached.append(each)
    return tuple(reached), tuple(unreached)


def _about(office: Office, record: Any, sides: Sequence[str]) -> Iterator[Addressee | Unreached]:
    stay = _stay(office, record)
    for side in sides:
        found = list(_LOOKED_UP[side](office, record, stay))
        if not found:
            yield _nobody(office, record, side)
        for each in found:
            yield _reached(office, record, each, side)


def _reached(office: Office, record: Any, found: _Found, side: str) -> Addressee | Unreached:
    person = found.person
    name = name_of(person, office.language, office.records)
    own = getattr(found.affiliation, "email", None)
    address = (own or person.email or person.email2 or "").strip()
    why = _NOT_WANTED if person.do_not_contact else _NO_EMAIL if not address else None
    if why is None and not is_address(address):
        why = _BAD_EMAIL
    if why is not None:
        return Unreached(
            about=record.id, entity="person", record=person.id,
            field="do_not_contact" if person.do_not_contact else "email", why=why.fill(name=name),
        )  # fmt: skip
    spoken = as_language(person.language or "", office.language)
    return Addressee(
        entity=record.entity.key, record=record.id, person=person.id, name=name, address=address,
        language=spoken, side=side,
    )  # fmt: skip


def _nobody(office: Office, record: Any, side: str) -> Unreached:
    why = Text(
        **{
            code: _NOBODY.of(code).format(
                name=name_of(record, code, office.records), side=SIDES[side].of(code).lower()
            )
            for code in LANGUAGES
        }
    )
    return Unreached(about=record.id, entity=record.entity.key, record=record.id, field="", why=why)


def _stay(office: Office, record: Any) -> Any:
    """Return the placement a record belongs to: its own, or a participant's latest."""
    if record.entity.key == "placement":
        return record
    if record.entity.key == "participant":
        stays = office.records.of("placement", participant_id=record.id)
        return max(stays, key=lambda one: (one.start_date is not None, one.start_date), default=None)
    return office.records.get("placement", getattr(record, "placement_id", None))


def _herself(office: Office, record: Any, stay: Any) -> Iterator[_Found]:
    del stay
    found = record
    for step in record.entity.person:
        if step == "id" or found is None:
            break
        found = office.records.get(found.entity.fields[step].target, getattr(found, step, None))
    if found is not None and found.entity.key == "person":
        yield _Found(found, record if record.entity.key == "affiliation" else None)


def _mentor(office: Office, record: Any, stay: Any) -> Iterator[_Found]:
    del record
    roles = office.records.of("role", placement_id=stay.id, role="host_mentor") if stay is not None else ()
    for role in sorted(roles, key=lambda one: not one.is_primary)[:1]:
        person = office.records.get("person", role.person_id)
        if person is not None:
            yield _Found(person)


def _host(office: Office, record: Any, stay: Any) -> Iterator[_Found]:
    if record.entity.key in _ORGANISATIONS:
        yield from _contact(office, getattr(record, _ORGANISATIONS[record.entity.key]))
    elif stay is not None:
        yield from _contact(office, stay.host_id)


def _home(office: Office, record: Any, stay: Any) -> Iterator[_Found]:
    of_stay = office.records.get("participant", getattr(stay, "participant_id", None))
    participant = record if record.entity.key == "participant" else of_stay
    if participant is not None:
        yield from _contact(office, participant.home_org_id)


def _contact(office: Office, organisation: str | None) -> Iterator[_Found]:
    """Find the person an organisation is written to: the primary one, else one with an address."""
    every = office.records.of("affiliation", organisation_id=organisation) if organisation else ()
    now = [one for one in every if one.to_date is None or one.to_date >= office.today]
    known = [one for one in now if one.role_kind != "student"]
    for one in sorted(known, key=lambda one: (not one.is_primary, not one.email, one.id))[:1]:
        person = office.records.get("person", one.person_id)
        if person is not None:
            yield _Found(person, one)


def _signatories(office: Office, record: Any, stay: Any) -> Iterator[_Found]:
    agreements = [record] if record.entity.key == "agreement" else []
    if not agreements and stay is not None:
        every = office.records.of("agreement", placement_id=stay.id)
        agreements = sorted(every, key=lambda one: (one.no, one.version))[-1:]
    for agreement in agreements:
        for sign in office.records.of("sign_off", entity_id=agreement.id):
            person = office.records.get("person", sign.person_id)
            if person is not None and sign.version == agreement.version:
                yield _Found(person)


_STAYS: Final = frozenset({"placement", "participant"})
_ORGANISATIONS: Final[Mapping[str, str]] = MappingProxyType(
    {"organisation": "id", "membership": "organisation_id"}
)
_LOOKED_UP: Final[Mapping[str, Callable[[Office, Any, Any], Iterator[_Found]]]] = MappingProxyType(
    {
        "person": _herself,
        "mentor": _mentor,
        "host": _host,
        "home": _home,
        "signatories": _signatories,
    }
)
