"""What the office may have to know to keep a person safe: special needs and next of kin."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_CONTACT, GROUP_MAIN, KIND, PERSON
from app.domain.entity import Record, entity
from app.domain.fields import P3, P4, choice, day, language, link, phone, prose, words
from app.domain.retention import NEXT_OF_KIN, SPECIAL_NEED
from app.domain.vocabulary import GROUP_PRIVACY, LANGUAGE, PHONE, PURPOSE, TEXT
from app.text import Text

KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "access": Text(en="Access", sv="Tillgänglighet", nb="Tilgjengelighet", da="Tilgængelighed"),
        "diet": Text(en="Diet", sv="Kost", nb="Kosthold", da="Kost"),
        "health": Text(en="Health", sv="Hälsa", nb="Helse", da="Helbred"),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
BASES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "explicit_consent": Text(
            en="Explicit consent",
            sv="Uttryckligt samtycke",
            nb="Uttrykkelig samtykke",
            da="Udtrykkeligt samtykke",
        ),
        "vital_interest": Text(
            en="Vital interest",
            sv="Grundläggande intresse",
            nb="Vitale interesser",
            da="Vitale interesser",
        ),
        "law": Text(en="Law", sv="Lag", nb="Lov", da="Lov"),
    }
)


@entity(
    "special_need",
    one=Text(en="Special need", sv="Särskilt behov", nb="Særlig behov", da="Særligt behov"),
    many=Text(en="Special needs", sv="Särskilda behov", nb="Særlige behov", da="Særlige behov"),
    area="people",
    title=("person_id", "kind"),
    person=("person_id",),
    dies_with_person=True,
    retention=SPECIAL_NEED,
)
class SpecialNeed(Record):
    """A need of health, diet or access, kept on a stated basis and only as long as it is of use."""

    person_id: str = link(PERSON, "person", group=GROUP_MAIN, listed=True)
    kind: str = choice(KIND, KINDS, privacy=P4, group=GROUP_MAIN)
    text: str = prose(TEXT, privacy=P4, group=GROUP_MAIN)
    purpose: str = words(
        PURPOSE, privacy=P4, group=GROUP_PRIVACY,
        help=Text(
            en="What the office needs it for, such as the final seminar.",
            sv="Vad kontoret behöver uppgiften till, till exempel slutseminariet.",
            nb="Hva kontoret trenger opplysningen til, for eksempel sluttseminaret.",
            da="Hvad kontoret skal bruge oplysningen til, for eksempel slutseminaret.",
        ),
    )  # fmt: skip
    basis: str = choice(
        Text(en="Legal basis", sv="Rättslig grund", nb="Behandlingsgrunnlag", da="Retsgrundlag"),
        BASES, group=GROUP_PRIVACY,
    )  # fmt: skip
    delete_after: date = day(
        Text(en="Delete after", sv="Raderas efter", nb="Slettes etter", da="Slettes efter"),
        group=GROUP_PRIVACY, listed=True,
    )  # fmt: skip


@entity(
    "emergency_contact",
    one=Text(en="Next of kin", sv="Anhörig", nb="Pårørende", da="Pårørende"),
    many=Text(en="Next of kin", sv="Anhöriga", nb="Pårørende", da="Pårørende"),
    area="people",
    title=("person_id",),
    person=("person_id",),
    dies_with_person=True,
    retention=NEXT_OF_KIN,
)
class EmergencyContact(Record):
    """Whom to call when something happens to a person."""

    person_id: str = link(PERSON, "person", group=GROUP_MAIN, listed=True)
    name: str = words(Text(en="Name", sv="Namn", nb="Navn", da="Navn"), privacy=P3, group=GROUP_MAIN)
    relation: str | None = words(
        Text(en="Relation", sv="Relation", nb="Relasjon", da="Relation"),
        default=None, privacy=P3, group=GROUP_MAIN,
    )  # fmt: skip
    phone: str = phone(PHONE, privacy=P3, group=GROUP_CONTACT)
    language: str | None = language(LANGUAGE, default=None, privacy=P3, group=GROUP_CONTACT)
