"""A file that came back: what could safely be read of it, or why nothing could."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

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
IDENTITY: Final = "praktikum_form"
"""The unseen field in which a form carries its name and its seal."""
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@frozen(kw_only=True)
class ReturnedForm:
    """One file. ``form_id`` and ``seal`` are unproved claims of it.

    ``values`` are what stands in its fields by name: text as typed, ``Yes`` or ``Off`` of a tick, the
    value of the chosen button or ``Off``. ``cut`` are the fields of which only the beginning was read.
    """

    path: Path
    found: Found
    sha256: str = ""
    pages: int = 0
    form_id: str = ""
    seal: str = ""
    values: Mapping[str, str] = _NOTHING
    cut: tuple[str, ...] = ()

    def line(self) -> str:
        """Return what was read as a line for another process; the path is known there."""
        entries = {
            "found": self.found, "sha256": self.sha256, "pages": self.pages, "form_id": self.form_id,
            "seal": self.seal, "values": dict(self.values), "cut": self.cut,
        }  # fmt: skip
        return json.dumps(entries)


def from_line(path: Path, line: Mapping[str, Any]) -> ReturnedForm:
    """Return what another process read; it may have been led astray, so nothing of it is believed unseen."""
    found: Any = line.get("found")
    values = line.get("values")
    if found not in get_args(Found) or not isinstance(values, dict):
        return ReturnedForm(path=path, found="damaged")
    return ReturnedForm(
        path=path,
        found=found,
        sha256=str(line.get("sha256", "")),
        pages=int(line.get("pages", 0)),
        form_id=str(line.get("form_id", "")),
        seal=str(line.get("seal", "")),
        values=MappingProxyType({str(name): str(value) for name, value in values.items()}),
        cut=tuple(map(str, line.get("cut", ()))),
    )
