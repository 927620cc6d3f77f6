"""The kinds of agreement and the parties each needs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

AGREEMENT_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "tripartite": Text(
            en="Tripartite agreement", sv="Trepartsavtal", nb="Trepartsavtale", da="Trepartsaftale"
        ),
        "bilateral_host": Text(
            en="Agreement with the host", sv="Avtal med värden",
            nb="Avtale med praksisorganisasjonen", da="Aftale med værten",
        ),
        "partnership": Text(
            en="Partnership agreement", sv="Partnerskapsavtal",
            nb="Partnerskapsavtale", da="Partnerskabsaftale",
        ),
        "confidentiality": Text(
            en="Confidentiality agreement", sv="Sekretessavtal",
            nb="Taushetserklæring", da="Fortrolighedsaftale",
        ),
        "data_processing": Text(
            en="Data processing agreement", sv="Personuppgiftsbiträdesavtal",
            nb="Databehandleravtale", da="Databehandleraftale",
        ),
        "learning_agreement": Text(
            en="Learning agreement", sv="Studieöverenskommelse", nb="Studieavtale", da="Studieaftale"
        ),
    }
)  # fmt: skip
PARTIES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "tripartite": ("host", "participant", "home"),
        "bilateral_host": ("host", "organiser"),
        "partnership": ("host", "organiser"),
        "confidentiality": ("participant", "host"),
        "data_processing": ("host", "organiser"),
        "learning_agreement": ("participant", "home", "host"),
    }
)
OF_A_PLACEMENT: Final = ("tripartite", "bilateral_host", "learning_agreement")
"""The kinds that let a placement count as contracted."""
