"""The parts of an agreement that stand around its clauses: parties, key facts, signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.documents.blocks import Block, KeyValues, Signatory, Signatures, Span, Words
from app.documents.pieces.clause_field import financing_text, place_text, question_time
from app.documents.pieces.stay import (
    Contact,
    Stay,
    address_lines,
    full_name,
    office_name,
    organisation_name,
    programme_title,
)
from app.documents.pieces.wordings import (
    both,
    each,
    hours_text,
    joined,
    listed,
    period_text,
    unbroken,
    weeks_text,
)
from app.documents.vocabulary import COACH, MENTOR, NOT_NAMED, PARTIES, PERIOD, PROGRAMME, SUPERVISOR
from app.documents.vocabulary_agreement import (
    CONTACT,
    CVR_NUMBER,
    FINANCING,
    KIND,
    ORG_NUMBER,
    PLACE_OF_WORK,
    QUESTION_TIME,
    REMOTE,
    SIGNS,
    WORKING_TIME,
)
from app.domain.agreement_kind import PARTIES as PARTIES_OF
from app.domain.common import WEEKDAYS
from app.domain.display import country_name
from app.domain.placement_vocabulary import PLACEMENT_KINDS
from app.text import Language, Text

Languages = Sequence[Language]


def parties(stay: Stay, languages: Languages) -> Block:
    """Return the box with the parties and with the organiser, who is named even where she does not sign."""
    shown = {
        "host": _organisation(stay, "host", stay.host, stay.contact("host_mentor"), languages),
        "participant": _participant(stay),
        "home": _organisation(stay, "home", stay.home, stay.contact("academic_supervisor"), languages),
        "organiser": _organiser(stay, languages),
    }
    return KeyValues(
        tuple((both(PARTIES[side], languages), words) for side, words in shown.items() if words),
        label_share=0.25,
    )


def _organisation(
    stay: Stay, side: str, organisation: Any, contact: Contact | None, languages: Languages
) -> Words:
    if organisation is None:
        return ""
    abroad = organisation.country != getattr(stay.office, "country", None)
    address = listed(
        (*address_lines(organisation), country_name(organisation.country, languages[0]) if abroad else "")
    )
    signs = _signatory(stay, side)
    lines: tuple[Words, ...] = (
        joined((Span(organisation.legal_name, strong=True), _also(organisation, languages)), ", "),
        listed((_org_number(organisation, languages[0]), address)),
        CONTACT.of(languages[0]).format(name=_reached(contact)) if contact else "",
        SIGNS.of(languages[0]).format(name=signs) if signs else "",
    )
    return joined(lines)


def _also(organisation: Any, languages: Languages) -> str:
    """Return the name the second language has for an organisation, where it is another one."""
    names = (organisation_name(organisation, language) for language in languages)
    return listed(name for name in dict.fromkeys(names) if name != organisation.legal_name)


def _org_number(holder: Any, language: Language) -> str:
    named = CVR_NUMBER if holder.country == "DK" else ORG_NUMBER
    return named.of(language).format(no=holder.org_number) if holder.org_number else ""


def _reached(contact: Contact) -> str:
    return listed((contact.name, contact.title, contact.email, unbroken(contact.phone)))


def _participant(stay: Stay) -> Words:
    person, participant = stay.person, stay.participant
    if person is None:
        return ""
    study = listed((participant.education or "", participant.course_code or ""))
    reached = listed((person.email or "", unbroken(person.phone or "")))
    return joined((Span(full_name(person), strong=True), study, reached))


def _organiser(stay: Stay, languages: Languages) -> Words:
    office = stay.office
    if office is None:
        return ""
    contact = stay.contact("coordinator")
    lines: tuple[Words, ...] = (
        Span(office_name(office), strong=True),
        listed((_org_number(office, languages[0]), *address_lines(office))),
        CONTACT.of(languages[0]).format(name=_reached(contact)) if contact else "",
    )
    return joined(lines)


def key_facts(stay: Stay, languages: Languages) -> Block:
    """Return the table of what the placement is, when, where and with whom."""
    rows: tuple[tuple[Text, Words], ...] = (
        (PROGRAMME, each(languages, lambda language: programme_title(stay, language))),
        (KIND, each(languages, PLACEMENT_KINDS[stay.placement.kind].of)),
        (PERIOD, each(languages, lambda language: _period(stay, language))),
        (WORKING_TIME, each(languages, lambda language: _working_time(stay, language))),
        (PLACE_OF_WORK, each(languages, lambda language: _place(stay, language))),
        (MENTOR, _person(stay, "host_mentor", languages)),
        (
            SUPERVISOR,
            _person(stay, "academic_supervisor", languages, needed=stay.placement.kind == "internship"),
        ),
        (COACH, _person(stay, "coach", languages, needed=False)),
        (QUESTION_TIME, each(languages, lambda language: question_time(stay, language))),
        (FINANCING, each(languages, lambda language: financing_text(stay, language))),
    )
    return KeyValues(
        tuple((both(label, languages), words) for label, words in rows if words), label_share=0.25
    )


def _period(stay: Stay, language: Language) -> str:
    start, end = stay.placement.start_date, stay.placement.end_date
    return f"{period_text(start, end, language)} ({weeks_text(start, end, language)})"


def _working_time(stay: Stay, language: Language) -> str:
    days = listed(WEEKDAYS[day].of(language) for day in stay.placement.weekdays)
    return listed((hours_text(stay.placement.hours_per_week, language), days), "; ")


def _place(stay: Stay, language: Language) -> str:
    share = stay.placement.remote_share
    return listed((place_text(stay, language), REMOTE.of(language).format(n=share) if share else ""), "; ")


def _person(stay: Stay, role: str, languages: Languages, *, needed: bool = True) -> Words:
    contact = stay.contact(role)
    if contact is not None:
        return _reached(contact)
    return each(languages, NOT_NAMED.of) if needed else ""


def _sign_off(stay: Stay, side: str) -> Any:
    agreement = getattr(stay.agreement, "id", None)
    found = stay.facts.records.of("sign_off", entity_id=agreement, party=side) if agreement else ()
    return next(iter(found), None)


def _signatory(stay: Stay, side: str) -> str:
    sign_off = _sign_off(stay, side)
    person = stay.facts.records.get("person", getattr(sign_off, "person_id", None))
    return listed((full_name(person), getattr(sign_off, "signatory_title", None) or "")) if person else ""


def signatures(stay: Stay, languages: Languages) -> Block:
    """Return the lines to sign on, one a party that the kind of agreement needs."""
    kind = getattr(stay.agreement, "kind", None) or stay.texts.agreement.kind
    return Signatures(tuple(_party(stay, side, languages) for side in PARTIES_OF[kind]), tuple(languages))


def _party(stay: Stay, side: str, languages: Languages) -> Signatory:
    sign_off = _sign_off(stay, side)
    signer = stay.facts.records.get("person", getattr(sign_off, "person_id", None))
    organisations: dict[str, Callable[[], str]] = {
        "host": lambda: organisation_name(stay.host, languages[0]),
        "home": lambda: organisation_name(stay.home, languages[0]),
        "organiser": lambda: office_name(stay.office),
    }
    return Signatory(
        role=" / ".join(dict.fromkeys(PARTIES[side].of(language) for language in languages)),
        name=full_name(signer or (stay.person if side == "participant" else None)),
        title=getattr(sign_off, "signatory_title", None) or "",
        organisation=organisations[side]() if side in organisations else "",
    )
