"""What becomes of a form away from the office: it is filled in, or changed, and saved by another program."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import Any

import pikepdf
from pypdf import PdfWriter


def filled(content: bytes, values: Mapping[str, str]) -> bytes:
    """Return a form as it is saved by the program it was filled in with."""
    writer = PdfWriter(clone_from=io.BytesIO(content))
    for page in writer.pages:
        writer.update_page_form_field_values(page, dict(values))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def changed(content: bytes, change: Callable[[Any], object]) -> bytes:
    """Return a form changed by hand."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(target)
    return target.getvalue()
