"""A person: participant, mentor, contact, manager; the same human being has one record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from app.domain import fields
from app.domain.common import GROUP_CONTACT, GROUP_MORE, GROUP_STATE, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.fields import (
    P2,
    P3,
    P5,
    choice,
    country,
    day,
    language,
    link,
    phone,
    prose,
    rows,
    web,
    words,
    yes_no,
)
from app.domain.retention import CONTACT
from app.domain.states import Machine, Move
from app.domain.vocabulary import EMAIL, GROUP_NAME, GROUP_PRIVACY, PHONE
from app.text import Text, same

DATA_SOURCES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "self": Text(en="The person", sv="Personen själv", nb="Personen selv", da="Personen selv"),
        "home_org": Text(
            en="Home institution",
            sv="Hemlärosätet",
            nb="Hjeminstitusjonen",
            da="Hjeminstitutionen",
        ),
        "host": Text(en="Host", sv="Värden", nb="Praksisorganisasjonen", da="Værten"),
        "import": Text(
            en="Imported list",
            sv="Importerad lista",
            nb="Importert liste",
            da="Importeret liste",
        ),
        "register": Text(
            en="Public register",
            sv="Offentligt register",
            nb="Offentlig register",
            da="Offentligt register",
        ),
        "office": Text(en="The office", sv="Kontoret", nb="Kontoret", da="Kontoret"),
    }
)
PERSON_STATES: Final = Machine(
    states={
        "active": Text(en="Active", sv="Aktiv", nb="Aktiv", da="Aktiv"),
        "dormant": Text(en="Dormant", sv="Vilande", nb="Uten aktivitet", da="Hvilende"),
        "anonymised": Text(en="Anonymised", sv="Anonymiserad", nb="Anonymisert", da="Anonymiseret"),
    },
    moves=(
        Move(sources=("active",), target="dormant"),
        Move(sources=("dormant",), target="active"),
        Move(sources=("active", "dormant"), target="anonymised", makes=("erasure",), only_lead=True),
    ),
)


@entity(
    "person",
    one=Text(en="Person", sv="Person", nb="Person", da="Person"),
    many=Text(en="People", sv="Personer", nb="Personer", da="Personer"),
    area="people",
    title=("given_name", "family_name"),
    sorted_by=("family_name", "given_name"),
    person=("id",),
    machine=PERSON_STATES,
    retention=CONTACT,
)
class Person(Record):
    """A human being known to the office."""

    given_name: str = words(
        Text(en="First name", sv="Förnamn", nb="Fornavn", da="Fornavn"),
        privacy=P2, group=GROUP_NAME, searched=True, listed=True,
    )  # fmt: skip
    family_name: str = words(
        Text(en="Last name", sv="Efternamn", nb="Etternavn", da="Efternavn"),
        privacy=P2, group=GROUP_NAME, searched=True, listed=True,
    )  # fmt: skip
    preferred_name: str | None = words(
        Text(en="Called", sv="Tilltalsnamn", nb="Kalles", da="Kaldenavn"),
        default=None, privacy=P2, group=GROUP_NAME, searched=True,
    )  # fmt: skip
    title: str | None = words(
        Text(en="Title", sv="Titel", nb="Tittel", da="Titel"), default=None, privacy=P2, group=GROUP_NAME
    )  # fmt: skip
    pronoun: str | None = words(
        Text(en="Pronoun", sv="Pronomen", nb="Pronomen", da="Pronomen"),
        default=None, privacy=P2, group=GROUP_NAME,
    )  # fmt: skip

    email: str | None = fields.email(
        EMAIL, default=None, privacy=P2, group=GROUP_CONTACT, searched=True, listed=True
    )
    email2: str | None = fields.email(
        Text(en="Second e-mail", sv="Annan e-post", nb="Annen e-post", da="Anden e-mail"),
        default=None, privacy=P2, group=GROUP_CONTACT, searched=True,
    )  # fmt: skip
    phone: str | None = phone(PHONE, default=None, privacy=P2, group=GROUP_CONTACT, listed=True)
    language: str = language(
        Text(
            en="Language of papers", sv="Språk i dokument", nb="Språk i dokumenter", da="Sprog i dokumenter",
        ),
        privacy=P2, group=GROUP_CONTACT, listed=True,
    )  # fmt: skip
    linkedin: str | None = web(same("LinkedIn"), default=None, privacy=P2, group=GROUP_CONTACT)

    country_of_residence: str | None = country(
        Text(en="Country of residence", sv="Bosättningsland", nb="Bostedsland", da="Bopælsland"),
        default=None, privacy=P2, group=GROUP_MORE,
    )  # fmt: skip
    date_of_birth: date | None = day(
        Text(en="Date of birth", sv="Födelsedatum", nb="Fødselsdato", da="Fødselsdato"),
        default=None, privacy=P2, group=GROUP_MORE,
    )  # fmt: skip
    national_id: str | None = words(
        Text(en="National identity number", sv="Personnummer", nb="Fødselsnummer", da="CPR-nummer"),
        default=None, privacy=P5, group=GROUP_MORE,
        help=Text(
            en="Kept only when the office has allowed it in its settings.",
            sv="Sparas bara om kontoret har tillåtit det i inställningarna.",
            nb="Lagres bare når kontoret har tillatt det i innstillingene.",
            da="Gemmes kun, når kontoret har tilladt det i indstillingerne.",
        ),
    )  # fmt: skip
    photo_attachment_id: str | None = link(
        Text(en="Photo", sv="Foto", nb="Bilde", da="Foto"),
        "attachment", default=None, privacy=P2, group=GROUP_MORE,
    )  # fmt: skip
    external_ids: tuple[Mapping[str, Any], ...] = rows(
        Text(
            en="Numbers in other systems", sv="Nummer i andra system",
            nb="Numre i andre systemer", da="Numre i andre systemer",
        ),
        default=(), privacy=P2, group=GROUP_MORE,
        help=Text(
            en="One row a system: its name and the person's number there. Imports find the person by it.",
            sv="En rad per system: systemets namn och personens nummer där. Importen hittar personen på det.",
            nb="Én rad per system: systemets navn og personens nummer der. Importen finner personen på det.",
            da="Én række pr. system: dets navn og personens nummer der. Importen finder personen på det.",
        ),
    )  # fmt: skip

    data_source: str = choice(
        Text(
            en="Data came from", sv="Uppgifterna kommer från",
            nb="Opplysningene kommer fra", da="Oplysningerne kommer fra",
        ),
        DATA_SOURCES, default="office", group=GROUP_PRIVACY,
    )  # fmt: skip
    informed_at: date | None = day(
        Text(
            en="Privacy notice given", sv="Fick integritetsinformation",
            nb="Fikk personvernerklæring", da="Informeret om personoplysninger",
        ),
        default=None, group=GROUP_PRIVACY,
        help=Text(
            en="The day the person was told what the office keeps and why.",
            sv="Dagen då personen fick veta vad kontoret sparar och varför.",
            nb="Dagen da personen fikk vite hva kontoret lagrer og hvorfor.",
            da="Dagen, hvor personen fik at vide, hvad kontoret gemmer og hvorfor.",
        ),
    )  # fmt: skip
    do_not_contact: bool = yes_no(
        Text(en="Do not contact", sv="Ska inte kontaktas", nb="Skal ikke kontaktes", da="Må ikke kontaktes"),
        default=False, group=GROUP_PRIVACY,
    )  # fmt: skip
    legal_hold: bool = yes_no(
        Text(
            en="Nothing may be deleted", sv="Inget får raderas",
            nb="Ingenting må slettes", da="Intet må slettes",
        ),
        default=False, group=GROUP_PRIVACY,
    )  # fmt: skip
    legal_hold_reason: str | None = prose(
        Text(
            en="Why nothing may be deleted", sv="Varför inget får raderas",
            nb="Hvorfor ingenting må slettes", da="Hvorfor intet må slettes",
        ),
        default=None, privacy=P3, group=GROUP_PRIVACY,
    )  # fmt: skip

    state: str = choice(
        STATE, PERSON_STATES.states, default=PERSON_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
