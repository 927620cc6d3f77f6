"""Words of a programme: its direction, how exact its dates are, the groups of its form."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

PRECISIONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "day": Text(en="Day", sv="Dag", nb="Dag", da="Dag"),
        "month": Text(en="Month", sv="Månad", nb="Måned", da="Måned"),
        "year": Text(en="Year", sv="År", nb="År", da="År"),
    }
)
DIRECTIONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "out_of_academia": Text(
            en="Out of academia",
            sv="Ut från akademin",
            nb="Ut fra akademia",
            da="Ud fra universitetsverdenen",
        ),
        "into_academia": Text(
            en="Into academia",
            sv="In till akademin",
            nb="Inn til akademia",
            da="Ind til universitetsverdenen",
        ),
        "both": Text(en="Both ways", sv="Åt båda hållen", nb="Begge veier", da="Begge veje"),
        "student_out": Text(
            en="Students go out",
            sv="Studenter går ut",
            nb="Studenter går ut",
            da="Studerende går ud",
        ),
    }
)
GROUP_PERIOD_OF_PROGRAMME: Final = Text(en="Period", sv="Period", nb="Periode", da="Periode")
GROUP_FAMILY: Final = Text(
    en="Other programmes",
    sv="Andra program",
    nb="Andre programmer",
    da="Andre programmer",
)
