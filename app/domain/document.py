"""A paper the office made: which version, for whom, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, PROGRAMME, STATE, STATE_DAY, TITLE
from app.domain.entity import Record, entity
from app.domain.fields import P2, choice, day, language, link, links, whole, words
from app.domain.placement_vocabulary import ABOUT_PERSON, CONCERNS, CONCERNS_KIND, DOCUMENT, NUMBER, VERSION
from app.domain.retention import PLACEMENT as KEPT_AS_PLACEMENT
from app.domain.states import Machine, Move
from app.domain.vocabulary import LANGUAGE
from app.text import Text

RECORD_CLASSES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "public": Text(en="Public record", sv="Allmän handling", nb="Offentlig", da="Omfattet af aktindsigt"),
        "restricted": Text(
            en="Restricted", sv="Sekretess kan gälla", nb="Unntatt offentlighet", da="Undtaget fra aktindsigt"
        ),
        "working": Text(en="Working paper", sv="Arbetsmaterial", nb="Arbeidsdokument", da="Arbejdspapir"),
    }
)
ARCHIVE_ACTIONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "keep": Text(en="Keep", sv="Bevara", nb="Bevare", da="Bevar"),
        "destroy": Text(en="Destroy", sv="Gallra", nb="Kassere", da="Kassér"),
        "transfer": Text(
            en="Hand to the archive", sv="Lämna till arkivet",
            nb="Avlevere til arkivet", da="Aflever til arkivet",
        ),
    }
)  # fmt: skip
GROUP_FILE: Final = Text(en="File", sv="Fil", nb="Fil", da="Fil")
GROUP_ISSUED: Final = Text(en="Issued", sv="Utlämnat", nb="Utstedt", da="Udleveret")
GROUP_ARCHIVE: Final = Text(en="Archive", sv="Arkiv", nb="Arkiv", da="Arkiv")
DOCUMENT_STATES: Final = Machine(
    states={
        "draft": Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast"),
        "final": Text(en="Final", sv="Färdigt", nb="Endelig", da="Endeligt"),
        "issued": Text(en="Issued", sv="Utfärdat", nb="Utstedt", da="Udstedt"),
        "superseded": Text(en="Superseded", sv="Ersatt", nb="Erstattet", da="Erstattet"),
        "void": Text(en="Void", sv="Makulerat", nb="Annullert", da="Ugyldigt"),
    },
    moves=(
        Move(sources=("draft",), target="final"),
        Move(sources=("final",), target="draft"),
        Move(sources=("draft", "final"), target="issued"),
        Move(sources=("issued",), target="superseded"),
        Move(sources=("draft", "final", "issued"), target="void", reason=True),
    ),
)


@entity(
    "document",
    one=DOCUMENT,
    many=Text(en="Documents", sv="Dokument", nb="Dokumenter", da="Dokumenter"),
    area="results",
    title=("title", "version"),
    sorted_by=("made_at", "title"),
    person=("person_id",),
    machine=DOCUMENT_STATES,
    retention=KEPT_AS_PLACEMENT,
)
class Document(Record):
    """One version of one paper. ``type`` is the key of the document that made it."""

    title: str = words(TITLE, privacy=P2, group=GROUP_MAIN, searched=True, listed=True)
    type: str = words(
        Text(en="Kind of document", sv="Typ av dokument", nb="Type dokument", da="Type dokument"),
        group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    no: str | None = words(NUMBER, default=None, group=GROUP_MAIN, searched=True, listed=True)
    version: int = whole(VERSION, default=1, low=1, group=GROUP_MAIN, listed=True)
    language: str = language(LANGUAGE, group=GROUP_MAIN, listed=True)
    programme_id: str | None = link(PROGRAMME, "programme", default=None, group=GROUP_MAIN)
    entity_key: str | None = words(CONCERNS_KIND, default=None, group=GROUP_MAIN)
    entity_id: str | None = link(CONCERNS, "*", default=None, group=GROUP_MAIN, listed=True)
    person_id: str | None = link(ABOUT_PERSON, "person", default=None, group=GROUP_MAIN)

    file_name: str = words(
        Text(en="File name", sv="Filnamn", nb="Filnavn", da="Filnavn"), privacy=P2, group=GROUP_FILE
    )  # fmt: skip
    stored_path: str | None = words(
        Text(en="Stored as", sv="Sparad som", nb="Lagret som", da="Gemt som"),
        default=None, privacy=P2, group=GROUP_FILE,
    )  # fmt: skip
    sha256: str | None = words(
        Text(en="Check sum", sv="Kontrollsumma", nb="Kontrollsum", da="Kontrolsum"),
        default=None, privacy=P2, group=GROUP_FILE,
    )  # fmt: skip
    file_sum: str | None = words(
        Text(
            en="Check sum of the file", sv="Filens kontrollsumma",
            nb="Filens kontrollsum", da="Filens kontrolsum",
        ),
        default=None, privacy=P2, group=GROUP_FILE,
    )  # fmt: skip
    pages: int | None = whole(
        Text(en="Pages", sv="Sidor", nb="Sider", da="Sider"), default=None, low=1, group=GROUP_FILE
    )  # fmt: skip
    template_version: str | None = words(
        Text(
            en="Version of the template", sv="Mallens version",
            nb="Malens versjon", da="Skabelonens version",
        ),
        default=None, group=GROUP_FILE,
    )  # fmt: skip
    made_at: date | None = day(
        Text(en="Made on", sv="Skapat den", nb="Laget den", da="Oprettet den"),
        default=None, group=GROUP_FILE, listed=True,
    )  # fmt: skip
    made_by_id: str | None = link(
        Text(en="Made by", sv="Skapat av", nb="Laget av", da="Oprettet af"),
        "app_user", default=None, group=GROUP_FILE,
    )  # fmt: skip

    issued_to: tuple[str, ...] = links(
        Text(en="Issued to", sv="Utlämnat till", nb="Utstedt til", da="Udleveret til"),
        "person", default=(), group=GROUP_ISSUED,
    )  # fmt: skip
    replaces_id: str | None = link(
        Text(en="Replaces", sv="Ersätter", nb="Erstatter", da="Erstatter"),
        "document", default=None, group=GROUP_ISSUED,
    )  # fmt: skip

    public_record_class: str | None = choice(
        Text(en="Record class", sv="Handlingstyp", nb="Offentlighet", da="Aktindsigt"),
        RECORD_CLASSES, default=None, group=GROUP_ARCHIVE,
    )  # fmt: skip
    archive_action: str | None = choice(
        Text(en="In the end", sv="Till sist", nb="Til slutt", da="Til sidst"),
        ARCHIVE_ACTIONS, default=None, group=GROUP_ARCHIVE,
    )  # fmt: skip
    archive_date: date | None = day(
        Text(en="On", sv="Den", nb="Den", da="Den"), default=None, group=GROUP_ARCHIVE
    )  # fmt: skip

    state: str = choice(
        STATE, DOCUMENT_STATES.states, default=DOCUMENT_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
