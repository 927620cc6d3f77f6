"""Invented people, always the same: names with and without Nordic letters, nine values each."""

from __future__ import annotations

import random
from typing import Any, Final

_GIVEN: Final = ("Anna", "Erik", "Åsa", "Björn", "Søren", "Ingrid", "Lars", "Mette", "Kari", "Oskar")
_FAMILY: Final = (
    "Lindqvist", "Öberg", "Håkansson", "Nielsen", "Hansen", "Andersson", "Bergström", "Dahl", "Moe", "Kjær",
)  # fmt: skip


def people(count: int) -> list[dict[str, Any]]:
    """Return persons as the program's own field names have them."""
    dice = random.Random(1)
    return [
        {
            "given_name": dice.choice(_GIVEN), "family_name": f"{dice.choice(_FAMILY)}{n}",
            "email": f"p{n}@office.example", "phone": f"+46 70 {n:07d}",
            "language": dice.choice(["sv", "nb", "da", "en"]),
            "country_of_residence": dice.choice(["SE", "NO", "DK"]),
            "date_of_birth": f"19{dice.randrange(60, 99)}-0{dice.randrange(1, 9)}-1{dice.randrange(10)}",
            "title": "Dr", "data_source": "import",
        }
        for n in range(count)
    ]  # fmt: skip
