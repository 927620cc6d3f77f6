"""A file that came back: what could safely be read of it, or why nothing could."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from attrs import frozen

Found = Literal[
    "form",
    "flat",
    "picture",
    "other_paper",
    "encrypted",
    "script",
    "too_big",
    "too_long",
    "damaged",
    "not_pdf",
    "gone",
]
"""What a file is: a form with its fields; one printed flat; a scan; another paper; why nothing was read."""
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@frozen(kw_only=True)
class ReturnedForm:
    """One file. ``form_id`` and ``seal`` are unproved claims of it.

    ``values`` are what stands in its fields by name: text as typed, ``Yes`` or ``Off`` of a tick, the
    value of the chosen button or ``Off``.
    """

    path: Path
    found: Found
    sha256: str = ""
    pages: int = 0
    form_id: str = ""
    seal: str = ""
    values: Mapping[str, str] = _NOTHING
