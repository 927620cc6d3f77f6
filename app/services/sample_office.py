"""The sample office: five programmes with invented people, each at a telling moment, always the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256, shake_256
from itertools import count
from pathlib import Path
from typing import Any, Final

from app.services.office import Office, new_office
from app.services.sample import phrase
from app.services.sample.cast import Cast
from app.services.sample.countrypartner import add_countrypartner
from app.services.sample.events import add_events
from app.services.sample.iip import add_iip
from app.services.sample.innopraksis import add_innopraksis
from app.services.sample.kloss import HOMES, add_kloss
from app.services.sample.logbook import add_logbooks
from app.services.sample.partner import add_partner
from app.services.sample.promises import add_promised
from app.services.sample.scene import Scene
from app.services.sample.stage import NOON, TODAY, Stage
from app.sharing.attachments import files_of
from app.storage.work import Sources, Work
from app.text import LANGUAGES, Language, Text

__all__ = ["SAMPLE_DAY", "make_sample", "sample_sources"]

SAMPLE_DAY: Final[date] = TODAY
"""The day on which the sample stands as it is told: a Sunday, a week before six students leave."""
LEAD: Final = "AL"
COORDINATOR: Final = "MK"

_NAME: Final = Text(
    en="Office for Placements and Exchanges",
    sv="Kontoret för praktik och utbyte",
    nb="Kontoret for praksis og utveksling",
    da="Kontoret for praktik og udveksling",
)
_COUNTRY: Final[dict[Language, str]] = {"en": "SE", "sv": "SE", "nb": "NO", "da": "DK"}
_CITY: Final[dict[Language, str]] = {"en": "Norrvik", "sv": "Norrvik", "nb": "Fjellhavn", "da": "Sundhavn"}
_PRIVACY: Final = Text(
    en="The office keeps names, contact data, placements, logbooks and assessments to run and report its "
    "programmes. Ask the data protection officer for access, correction or erasure.",
    sv="Kontoret behandlar namn, kontaktuppgifter, placeringar, loggböcker och bedömningar för att genomföra "
    "och redovisa sina program. Vänd dig till dataskyddsombudet för insyn, rättelse eller radering.",
    nb="Kontoret behandler navn, kontaktopplysninger, praksisopphold, loggbøker og vurderinger for å "
    "gjennomføre og rapportere om programmene. Kontakt personvernombudet for innsyn, retting eller sletting.",
    da="Kontoret behandler navne, kontaktoplysninger, praktikophold, logbøger og bedømmelser for at "
    "gennemføre og afrapportere programmerne. Kontakt databeskyttelsesrådgiveren om indsigt eller sletning.",
)
_CODES: Final[tuple[tuple[str, str, Text], ...]] = (
    ("competence", "data", Text(en="Data analysis", sv="Dataanalys", nb="Dataanalyse", da="Dataanalyse")),
    (
        "competence",
        "design",
        Text(en="Service design", sv="Tjänstedesign", nb="Tjenestedesign", da="Servicedesign"),
    ),
    ("competence", "health", Text(en="Health care", sv="Vård och hälsa", nb="Helse", da="Sundhed")),
    ("competence", "energy", Text(en="Energy", sv="Energi", nb="Energi", da="Energi")),
    ("theme", "anchoring", Text(en="Anchoring", sv="Förankring", nb="Forankring", da="Forankring")),
    ("theme", "onboarding", Text(en="Onboarding", sv="Introduktion", nb="Onboarding", da="Onboarding")),
    ("theme", "feedback", Text(en="Feedback", sv="Återkoppling", nb="Tilbakemelding", da="Feedback")),
    ("effect_area", "education", Text(en="Education", sv="Utbildning", nb="Utdanning", da="Uddannelse")),
    ("effect_area", "research", Text(en="Research", sv="Forskning", nb="Forskning", da="Forskning")),
    (
        "motivation_host",
        "recruiting",
        Text(en="Recruiting", sv="Rekrytering", nb="Rekruttering", da="Rekruttering"),
    ),
    ("motivation_individual", "career", Text(en="Career", sv="Karriär", nb="Karriere", da="Karriere")),
)


def sample_sources() -> Sources:
    """Return a clock that stands at noon of the sample's day and chance that is always the same."""
    turns = count()
    moments = _moments()

    def entropy(size: int) -> bytes:
        return shake_256(f"sample office {next(turns)}".encode()).digest(size)

    return Sources(now=lambda: next(moments), entropy=entropy)


def make_sample(
    path: Path, *, language: Language = "sv", who: str = LEAD, sources: Sources | None = None
) -> Office:
    """Make an office file with the five sample programmes, in one batch; the same each time.

    The office that is returned still has the clock of the sample. Open the file anew to work in it.
    """
    office = new_office(
        path, name=_NAME.of(language), country=_COUNTRY[language], language=language, who=who,
        sources=sources or sample_sources(),
    )  # fmt: skip
    try:
        with office.work() as work:
            _fill(work, language)
        _keep_evidence(files_of(office.store))
    except BaseException:
        office.close()
        for ending in ("", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        raise
    return office


def _keep_evidence(folder: Path) -> None:
    """Put the attached files beside the office that prove the signatures of its agreements."""
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        content = phrase.EVIDENCE.of(language).encode()
        (folder / sha256(content).hexdigest()).write_bytes(content)


def _fill(work: Work, language: Language) -> None:
    _settle_in(work, language)
    stage = Stage(work)
    cast = Cast(stage)
    norrvik = cast.organisation(HOMES[0][0], "university", "SE", HOMES[0][1], employees=4100)
    fjellhavn = cast.organisation("Fjellhavn universitet", "university", "NO", "Fjellhavn", employees=2600)
    swedish = cast.organisation("Innovationsverket Nord", "funder", "SE", "Norrvik")
    norwegian = cast.organisation("Kompetansefondet Fjordlys", "funder", "NO", "Fjellhavn")
    danish = cast.organisation("Havnefonden for Innovation", "funder", "DK", "Sundhavn")
    office_org = cast.organisation(_NAME.of(language), "public_entity", _COUNTRY[language], _CITY[language])
    for initials, given, family, role in (
        (LEAD, "Anna", "Lindqvist", "lead"),
        (COORDINATOR, "Mikkel", "Krogh", "coordinator"),
    ):
        _user(stage, language, initials, f"{given} {family}", role)
    lead, coordinator = (
        _colleague(stage, office_org, *name) for name in (("Anna", "Lindqvist"), ("Mikkel", "Krogh"))
    )
    scene = Scene(stage=stage, cast=cast, office_org=office_org, lead=lead, coordinator=coordinator)
    add_iip(scene, norrvik, swedish)
    add_kloss(scene, norrvik, swedish)
    add_innopraksis(scene, fjellhavn, norwegian)
    add_partner(scene, fjellhavn, norwegian)
    add_countrypartner(scene, danish)
    stage.write()
    add_logbooks(work)
    add_events(scene)
    add_promised(work)


def _settle_in(work: Work, language: Language) -> None:
    """Complete the office's own record and its lists of codes."""
    office = work.records.of("office")[0]
    work.set(
        "office", office.id, city=_CITY[language], email="praktik@kontoret.example",
        website="https://kontoret.example", dpo_contact="dataskydd@kontoret.example",
        privacy_text={code: _PRIVACY.of(code) for code in LANGUAGES},
    )  # fmt: skip
    rows: list[dict[str, Any]] = [
        {"list": listed, "key": key, "label": {code: label.of(code) for code in LANGUAGES}, "order": order}
        for order, (listed, key, label) in enumerate(_CODES, start=1)
    ]
    work.add_many("code", rows)


def _user(stage: Stage, language: Language, initials: str, name: str, role: str) -> None:
    stage.add(
        "app_user",
        display_name=name, initials=initials, role=role, ui_language=language,
        email=f"{initials.lower()}@kontoret.example",
    )  # fmt: skip


def _colleague(stage: Stage, office_org: str, given: str, family: str) -> str:
    person = stage.add(
        "person",
        given_name=given, family_name=family, language="sv" if given == "Anna" else "da",
        email=f"{given}.{family}@kontoret.example".lower(), phone="+46 70 174 06 05",
    )  # fmt: skip
    stage.add(
        "affiliation",
        person_id=person, organisation_id=office_org, role_kind="admin", is_primary=True,
    )  # fmt: skip
    return person


def _moments() -> Iterator[datetime]:
    """Tell the time: it passes a millisecond at each look, so that what is made later sorts later."""
    for turn in count():
        yield NOON.astimezone(UTC) + timedelta(milliseconds=turn)
