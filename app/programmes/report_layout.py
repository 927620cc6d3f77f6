"""The report layouts that funders ask for: their headings, in their order, in four languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from app.text import Text


@frozen
class ReportSection:
    """A section of a report with its heading."""

    key: str
    heading: Text


@frozen
class ReportLayout:
    """The sections of a report in their order."""

    key: str
    sections: tuple[ReportSection, ...]


_VINNOVA = ReportLayout(
    "vinnova",
    (
        ReportSection(
            "purpose",
            Text(en="Purpose and goals", sv="Syfte och mål", nb="Formål og mål", da="Formål og målsætning"),
        ),
        ReportSection(
            "results",
            Text(
                en="Results and expected effects",
                sv="Resultat och förväntade effekter",
                nb="Resultater og forventede effekter",
                da="Resultater og forventede virkninger",
            ),
        ),
        ReportSection(
            "set_up",
            Text(
                en="Set-up and implementation",
                sv="Upplägg och genomförande",
                nb="Opplegg og gjennomføring",
                da="Tilrettelæggelse og gennemførelse",
            ),
        ),
    ),
)
_INNOVATION_FOUNDATION = ReportLayout(
    "innovation_foundation",
    (
        ReportSection("purpose", Text(en="Purpose", sv="Syfte", nb="Formål", da="Formål")),
        ReportSection("method", Text(en="Method", sv="Metod", nb="Metode", da="Metode")),
        ReportSection("effect", Text(en="Effect", sv="Effekt", nb="Effekt", da="Effekt")),
        ReportSection(
            "project",
            Text(en="About the project", sv="Om projektet", nb="Om prosjektet", da="Om projektet"),
        ),
        ReportSection("partners", Text(en="Partners", sv="Partner", nb="Partnere", da="Partnere")),
        ReportSection("contact", Text(en="Contact", sv="Kontakt", nb="Kontakt", da="Kontakt")),
    ),
)
_GENERIC = ReportLayout(
    "generic",
    (
        ReportSection(
            "summary", Text(en="Summary", sv="Sammanfattning", nb="Sammendrag", da="Sammenfatning")
        ),
        ReportSection(
            "purpose",
            Text(en="Purpose and goals", sv="Syfte och mål", nb="Formål og mål", da="Formål og målsætning"),
        ),
        ReportSection(
            "set_up",
            Text(
                en="Set-up and implementation",
                sv="Upplägg och genomförande",
                nb="Opplegg og gjennomføring",
                da="Tilrettelæggelse og gennemførelse",
            ),
        ),
        ReportSection("results", Text(en="Results", sv="Resultat", nb="Resultater", da="Resultater")),
        ReportSection(
            "learning",
            Text(en="What we learned", sv="Vad vi har lärt oss", nb="Hva vi har lært", da="Hvad vi har lært"),
        ),
        ReportSection(
            "recommendations",
            Text(en="Recommendations", sv="Rekommendationer", nb="Anbefalinger", da="Anbefalinger"),
        ),
    ),
)

LAYOUTS: Final[Mapping[str, ReportLayout]] = MappingProxyType(
    {layout.key: layout for layout in (_VINNOVA, _INNOVATION_FOUNDATION, _GENERIC)}
)
