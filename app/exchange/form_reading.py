"""One file that came back, read: its fields and its name, or why nothing was read. Nothing in it runs.

This runs in a process of its own, which may die of a file: ``form_child``. It touches nothing but the file
it is given.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import stat
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any, Final

import pypdfium2
from attrs import evolve
from pypdf import PdfReader, apply_configuration
from pypdf.errors import DependencyError, LimitReachedError

from app.exchange.form_bound import LIMITS, MOST_BYTES, MOST_PAGES, MOST_TEXT, TEXT_PAGES
from app.exchange.form_objects import would_run
from app.exchange.form_values import fields_of, pages_of
from app.exchange.returned_form import IDENTITY, Found, ReturnedForm

logging.getLogger("pypdf").setLevel(logging.CRITICAL)
_PICTURES: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*", b"GIF8", b"BM")
_PHONE_PICTURES: Final = frozenset({b"heic", b"heix", b"heif", b"mif1", b"msf1", b"avif", b"hevc"})
_HEAD: Final = 1024
"""The mark of a PDF stands within the first so many bytes."""
_NAME: Final = re.compile(r"\b[a-z][a-z_-]{1,39}/\d{1,3}/[0-9A-HJKMNP-TV-Z]{26}(?:/[0-9A-Za-z_-]{1,40})?")
_FEW: Final = 12
"""A page with fewer letters than this is a picture with a stray mark."""


def read_form(path: Path) -> ReturnedForm:
    """Read one file; whatever is wrong with it becomes what it is found to be."""
    nothing = ReturnedForm(path=path, found="gone")
    try:
        content = content_of(path)
    except (OSError, ValueError):  # a name with a null in it is a value no system takes
        return nothing
    if content is None:
        return evolve(nothing, found="too_big")
    known = evolve(nothing, sha256=hashlib.sha256(content).hexdigest())
    if _is_picture(content):
        return evolve(known, found="picture", pages=1)
    if b"%PDF-" not in content[:_HEAD]:
        return evolve(known, found="not_pdf")
    return _bounded(known, content)


def content_of(path: Path) -> bytes | None:
    """Return what stands in a file, None if that is too much. A folder, a link, a device is an error."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise OSError("not a plain file")
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with open(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb") as opened:  # noqa: PTH123 - by its number
        kind = os.fstat(opened.fileno())
        if not stat.S_ISREG(kind.st_mode):
            raise OSError("not a plain file")
        content = opened.read(MOST_BYTES + 1) if kind.st_size <= MOST_BYTES else None
    return content if content is not None and len(content) <= MOST_BYTES else None


def _is_picture(content: bytes) -> bool:
    riff = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    phone = content[4:8] == b"ftyp" and content[8:12] in _PHONE_PICTURES
    return content.startswith(_PICTURES) or riff or phone


def _bounded(known: ReturnedForm, content: bytes) -> ReturnedForm:
    try:
        with apply_configuration(**LIMITS):
            return _read(known, content)
    except (LimitReachedError, MemoryError, RecursionError):
        return evolve(known, found="too_long")
    except DependencyError:
        return evolve(known, found="encrypted")
    except Exception:  # noqa: BLE001 - a file made to do harm finds any fault of a reader
        return evolve(known, found="damaged")


def _read(known: ReturnedForm, content: bytes) -> ReturnedForm:
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        return evolve(known, found="encrypted")
    if would_run(reader, content):
        return evolve(known, found="script")
    known = evolve(known, pages=sum(1 for _ in islice(pages_of(reader), MOST_PAGES + 1)))
    if known.pages > MOST_PAGES:
        return evolve(known, found="too_long")
    if not known.pages:
        return evolve(known, found="damaged")
    return _form(known, reader) or _without_fields(known, reader, content)


def _form(known: ReturnedForm, reader: PdfReader) -> ReturnedForm | None:
    """Return the form with its answers; None if the file carries no name, or two."""
    fields = fields_of(reader)
    identity = fields.values.pop(IDENTITY, "").split()
    if not identity or fields.doubted:
        return None
    name, *seal = (*identity, "")
    return evolve(
        known, found="form", form_id=name, seal=seal[0], values=fields.values, cut=(*sorted(fields.cut),)
    )


def _without_fields(known: ReturnedForm, reader: PdfReader, content: bytes) -> ReturnedForm:
    """Say whether a file without a name in a field is a flat print of a form, a picture, or another paper."""
    text = _text(content)
    name = _NAME.search(text)
    if name is not None:
        return evolve(known, found="flat", form_id=name.group(), values=_left_over(reader))
    letters = sum(not one.isspace() for one in text)
    found: Found = "picture" if letters < _FEW else "other_paper"
    return evolve(known, found=found)


def _left_over(reader: PdfReader) -> dict[str, str]:
    """Return the answers of a form whose hidden name was lost on its way; a person looks them over."""
    fields = fields_of(reader)
    return {} if fields.doubted else fields.values


def _text(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(_page_text(document, at) for at in range(min(len(document), TEXT_PAGES)))
    finally:
        document.close()


def _page_text(document: Any, at: int) -> str:
    page = document[at]
    text = page.get_textpage()
    try:
        count = min(text.count_chars(), MOST_TEXT)
        return str(text.get_text_range(0, count)) if count > 0 else ""
    finally:
        text.close()
        page.close()
