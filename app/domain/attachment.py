"""A file that came in: a scan, an insurance certificate, a photo."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, KIND, NOTE, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.fields import P2, P3, Privacy, choice, day, link, whole, words
from app.domain.placement_vocabulary import ABOUT_PERSON, CONCERNS, CONCERNS_KIND
from app.domain.retention import AGREEMENT
from app.domain.states import Machine, Move
from app.domain.vocabulary import GROUP_PRIVACY
from app.text import Text

USUAL_LIMIT: Final = 25 * 1024 * 1024
"""Bytes a file should not exceed; larger ones make every copy of the office slow."""
STORAGES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "in_folder": Text(
            en="Beside the office file", sv="Bredvid kontorsfilen",
            nb="Ved siden av kontorfilen", da="Ved siden af kontorfilen",
        ),
        "in_database": Text(
            en="In the office file", sv="I kontorsfilen", nb="I kontorfilen", da="I kontorfilen"
        ),
    }
)  # fmt: skip
ATTACHMENT_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "cv": Text(en="CV", sv="Meritförteckning", nb="CV", da="CV"),
        "transcript": Text(en="Transcript", sv="Studieintyg", nb="Karakterutskrift", da="Karakterudskrift"),
        "scan_signed": Text(
            en="Signed copy", sv="Undertecknat exemplar", nb="Signert eksemplar", da="Underskrevet eksemplar"
        ),
        "insurance": Text(en="Insurance", sv="Försäkring", nb="Forsikring", da="Forsikring"),
        "permit": Text(en="Permit", sv="Tillstånd", nb="Tillatelse", da="Tilladelse"),
        "photo": Text(en="Photo", sv="Bild", nb="Bilde", da="Billede"),
        "report": Text(en="Report", sv="Rapport", nb="Rapport", da="Rapport"),
        "consent": Text(en="Consent", sv="Samtycke", nb="Samtykke", da="Samtykke"),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
PRIVACY_CLASSES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        Privacy.P0.name: Text(
            en="No personal data", sv="Inga personuppgifter",
            nb="Ingen personopplysninger", da="Ingen personoplysninger",
        ),
        Privacy.P1.name: Text(
            en="Contact data from work", sv="Kontaktuppgifter i arbetet",
            nb="Kontaktopplysninger fra arbeidet", da="Kontaktoplysninger fra arbejdet",
        ),
        Privacy.P2.name: Text(
            en="Ordinary personal data", sv="Vanliga personuppgifter",
            nb="Alminnelige personopplysninger", da="Almindelige personoplysninger",
        ),
        Privacy.P3.name: Text(
            en="Delicate", sv="Känsligt för personen",
            nb="Følsomt for personen", da="Følsomt for personen",
        ),
        Privacy.P4.name: Text(
            en="Special category, such as health", sv="Särskild kategori, till exempel hälsa",
            nb="Særlig kategori, for eksempel helse", da="Særlig kategori, for eksempel helbred",
        ),
        Privacy.P5.name: Text(
            en="Identity or passport number", sv="Personnummer eller passnummer",
            nb="Fødselsnummer eller passnummer", da="CPR-nummer eller pasnummer",
        ),
    }
)  # fmt: skip
GROUP_FILE: Final = Text(en="File", sv="Fil", nb="Fil", da="Fil")
ATTACHMENT_STATES: Final = Machine(
    states={
        "present": Text(en="Present", sv="Finns", nb="Finnes", da="Foreligger"),
        "expired": Text(en="Expired", sv="Har gått ut", nb="Utløpt", da="Udløbet"),
        "removed": Text(en="Removed", sv="Borttagen", nb="Fjernet", da="Fjernet"),
    },
    moves=(
        Move(sources=("present",), target="expired"),
        Move(sources=("expired",), target="present"),
        Move(sources=("present", "expired"), target="removed", reason=True),
    ),
)


@entity(
    "attachment",
    one=Text(en="Attached file", sv="Bifogad fil", nb="Vedlegg", da="Vedhæftet fil"),
    many=Text(en="Attached files", sv="Bifogade filer", nb="Vedlegg", da="Vedhæftede filer"),
    area="results",
    title=("file_name",),
    person=("person_id",),
    machine=ATTACHMENT_STATES,
    retention=AGREEMENT,
)
class Attachment(Record):
    """A file kept with any record. Name ``person_id`` where the file goes when that person is erased."""

    file_name: str = words(
        Text(en="File name", sv="Filnamn", nb="Filnavn", da="Filnavn"),
        privacy=P2, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    kind: str = choice(KIND, ATTACHMENT_KINDS, default="other", group=GROUP_MAIN, listed=True)
    entity_key: str | None = words(CONCERNS_KIND, default=None, group=GROUP_MAIN)
    entity_id: str | None = link(CONCERNS, "*", default=None, group=GROUP_MAIN, listed=True)
    valid_to: date | None = day(
        Text(en="Valid until", sv="Gäller till och med", nb="Gjelder til og med", da="Gælder til og med"),
        default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    note: str | None = words(NOTE, default=None, privacy=P3, group=GROUP_MAIN)
    gdpr_class: str = choice(
        Text(en="Privacy class", sv="Integritetsklass", nb="Personvernklasse", da="Databeskyttelsesklasse"),
        PRIVACY_CLASSES, default=Privacy.P2.name, group=GROUP_PRIVACY, listed=True,
    )  # fmt: skip
    person_id: str | None = link(
        ABOUT_PERSON, "person", default=None, group=GROUP_PRIVACY,
        help=Text(
            en="The file goes when this person is erased. Leave it empty for signed agreements.",
            sv="Filen tas bort när personen raderas. Lämna tomt för undertecknade avtal.",
            nb="Filen fjernes når personen slettes. La feltet stå tomt for signerte avtaler.",
            da="Filen fjernes, når personen slettes. Lad feltet stå tomt for underskrevne aftaler.",
        ),
    )  # fmt: skip
    mime: str | None = words(
        Text(en="File type", sv="Filtyp", nb="Filtype", da="Filtype"), default=None, group=GROUP_FILE
    )  # fmt: skip
    bytes: int = whole(Text(en="Bytes", sv="Byte", nb="Byte", da="Byte"), low=0, group=GROUP_FILE)
    sha256: str = words(
        Text(en="Check sum", sv="Kontrollsumma", nb="Kontrollsum", da="Kontrolsum"),
        privacy=P2, group=GROUP_FILE,
    )  # fmt: skip
    storage: str = choice(
        Text(en="Kept", sv="Sparas", nb="Lagres", da="Gemmes"),
        STORAGES, default="in_folder", group=GROUP_FILE,
    )  # fmt: skip
    state: str = choice(
        STATE, ATTACHMENT_STATES.states, default=ATTACHMENT_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


def state_on(attachment: Attachment, today: date) -> str:
    """Return the state that shows on a day: a file is expired the day after its last day."""
    past = attachment.valid_to is not None and today > attachment.valid_to
    return "expired" if attachment.state == "present" and past else attachment.state
