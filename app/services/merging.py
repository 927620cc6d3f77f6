"""Taking another copy of the office in: from a stick, a mail, a backup, a "conflicted copy"."""

from __future__ import annotations

from pathlib import Path

from app.services.nearby import nearby
from app.services.office import Office
from app.storage.merging import Merged
from app.storage.merging import merge as take

__all__ = ["Merged", "merge"]


def merge(office: Office, other: Path) -> Merged:
    """Take in every change another copy of the same office holds; listeners are told to look anew."""
    with nearby(other) as copy:
        done = take(office.store, copy)
    office.tell_all()
    return done
