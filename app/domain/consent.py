"""A consent: what a person said yes to, in which words, and whether it still holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, PERSON
from app.domain.entity import Record, entity
from app.domain.fields import P2, choice, day, language, link, prose
from app.domain.retention import CONSENT
from app.domain.vocabulary import EVIDENCE, LANGUAGE, PURPOSE
from app.text import Text

PURPOSES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "publish_story": Text(
            en="Publish a story",
            sv="Publicera en berättelse",
            nb="Publisere en historie",
            da="Offentliggøre en historie",
        ),
        "publish_photo": Text(
            en="Publish a photo",
            sv="Publicera en bild",
            nb="Publisere et bilde",
            da="Offentliggøre et billede",
        ),
        "share_experience": Text(
            en="Share experiences",
            sv="Dela erfarenheter",
            nb="Dele erfaringer",
            da="Dele erfaringer",
        ),
        "alumni_contact": Text(
            en="Contact afterwards",
            sv="Kontakt efteråt",
            nb="Kontakt etterpå",
            da="Kontakt bagefter",
        ),
        "share_contact": Text(
            en="Pass on contact details",
            sv="Lämna ut kontaktuppgifter",
            nb="Gi videre kontaktopplysninger",
            da="Videregive kontaktoplysninger",
        ),
        "recording": Text(en="Recording", sv="Inspelning", nb="Opptak", da="Optagelse"),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
WAYS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "form": Text(en="Form", sv="Formulär", nb="Skjema", da="Formular"),
        "email": Text(en="E-mail", sv="E-post", nb="E-post", da="E-mail"),
        "paper": Text(en="Paper", sv="Papper", nb="Papir", da="Papir"),
        "verbal": Text(en="In conversation", sv="Muntligen", nb="Muntlig", da="Mundtligt"),
    }
)


@entity(
    "consent",
    one=Text(en="Consent", sv="Samtycke", nb="Samtykke", da="Samtykke"),
    many=Text(en="Consents", sv="Samtycken", nb="Samtykker", da="Samtykker"),
    area="people",
    title=("person_id", "purpose"),
    person=("person_id",),
    dies_with_person=True,
    retention=CONSENT,
)
class Consent(Record):
    """One purpose a person agreed to, until she takes it back."""

    person_id: str = link(PERSON, "person", group=GROUP_MAIN, listed=True)
    purpose: str = choice(PURPOSE, PURPOSES, group=GROUP_MAIN, listed=True)
    text_shown: str = prose(
        Text(
            en="The words shown", sv="Texten som visades",
            nb="Teksten som ble vist", da="Teksten, der blev vist",
        ),
        privacy=P2, group=GROUP_MAIN,
    )  # fmt: skip
    language: str | None = language(LANGUAGE, default=None, group=GROUP_MAIN)
    given_at: date | None = day(
        Text(en="Given", sv="Gavs", nb="Gitt", da="Givet"), default=None, group=GROUP_MAIN, listed=True
    )  # fmt: skip
    how: str | None = choice(
        Text(en="How", sv="Hur", nb="Hvordan", da="Hvordan"),
        WAYS, default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    evidence_attachment_id: str | None = link(EVIDENCE, "attachment", default=None, group=GROUP_MAIN)
    withdrawn_at: date | None = day(
        Text(en="Taken back", sv="Togs tillbaka", nb="Trukket tilbake", da="Trukket tilbage"),
        default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip


def holds(consent: Consent, today: date) -> bool:
    """Say whether a consent was given by that day and not taken back."""
    given = consent.given_at is not None and consent.given_at <= today
    return given and (consent.withdrawn_at is None or consent.withdrawn_at > today)
