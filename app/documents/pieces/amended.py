"""Which amendment of a placement's agreement a paper is about."""

from __future__ import annotations

from typing import Any

from app.documents.document import Facts
from app.documents.pieces.stay import GONE


def amendment_of(facts: Facts, placement: Any) -> Any:
    """Return the amendment asked for, else the newest of a placement that was not set aside, or None."""
    asked = facts.records.get("agreement", facts.given.get("agreement"))
    if asked is not None and asked.amends_id:
        return asked
    found = facts.records.of("agreement", placement_id=placement.id)
    standing = [one for one in found if one.amends_id and one.state not in GONE]
    return max(standing, key=lambda one: str(one.id), default=None)
