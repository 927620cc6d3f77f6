"""Logbook forms as they come home: made by the office, filled in, saved by another program."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pikepdf

from app.services import papers
from app.services.office import Office
from tests.exchange import form_at_home
from tests.exchange.form_at_home import changed

GIVEN = {
    "P01": "Åse skrev till Łukasz.\nOch läste.",
    "learning": "/4",
    "safe_to_ask": "/5",
    "hours_project": "30,5",
}
WEAK = {**GIVEN, "safe_to_ask": "/1", "wants_contact": "/Yes"}


def blank(office: Office, placement: str, period: int = 1) -> bytes:
    """Return the form of a period as it is sent out."""
    made = papers.make(office, "logbook", [placement], given={"period": str(period)})
    assert not made.failed
    return made.made[0].content


def filled(content: bytes, values: Mapping[str, str] = GIVEN) -> bytes:
    """Return a form filled in, with the answers of a usual day where none are given."""
    return form_at_home.filled(content, values)


def renamed(content: bytes, name: str) -> bytes:
    """Return a form with another name under the seal of its first one."""

    def rename(pdf: Any) -> None:
        for field in pdf.Root.AcroForm.Fields:
            if str(field.get("/T")) == "praktikum_form":
                field.V = pikepdf.String(f"{name} {str(field.V).split()[1]}")

    return changed(content, rename)


def flat(content: bytes) -> bytes:
    """Return a form printed flat."""

    def flatten(pdf: Any) -> None:
        del pdf.Root.AcroForm
        for page in pdf.pages:
            if "/Annots" in page:
                del page.Annots

    return changed(content, flatten)


def put(folder: Path, name: str, content: bytes) -> Path:
    """Write a file."""
    path = folder / name
    path.write_bytes(content)
    return path
