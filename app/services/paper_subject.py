"""What papers are made about: known without the papers themselves, whose engine takes a while to load."""

from __future__ import annotations

from typing import Final

SUBJECTS: Final = frozenset(
    {"change_notice", "event", "organisation", "participant", "person", "placement", "programme"}
)
"""The kinds of record of all papers and reports; a contract holds it to them."""


def has_papers(entity: str) -> bool:
    """Say whether there is any paper about this kind of record."""
    return entity in SUBJECTS
