"""A file that shall prove a signature: what it is, told from its bytes; it is read and never written.

A signature in a PDF covers stretches of bytes named in ``/ByteRange``. That there is one, and whether it
covers the whole file, is seen and said; whether it is true is for a program that knows certificates.
"""

from __future__ import annotations

import re
from datetime import date
from email.errors import MessageError
from email.headerregistry import AddressHeader
from email.parser import BytesHeaderParser
from email.policy import default
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final, Literal

from attrs import frozen

from app.errors import Unavailable
from app.text import Text

ProofKind = Literal["pdf", "signed_pdf", "mail", "picture", "other"]
MOST_BYTES: Final = 25 << 20
HEADERS: Final = 256 << 10
_RANGE: Final = re.compile(rb"/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]")
_MOST_RANGES: Final = 100
_SLACK: Final = 2
"""So many bytes of a line's end may follow what a signature covers."""
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_MAIL_FIELDS: Final = re.compile(
    rb"^(from|date|subject|message-id|received|return-path|x-unsent):", re.IGNORECASE | re.MULTILINE
)
_LONGEST: Final = 200
_UNREADABLE: Final = Text(
    en="{name} cannot be read. Check that the file is there and not open in another program.",
    sv="{name} går inte att läsa. Kontrollera att filen finns och inte är öppen i ett annat program.",
    nb="{name} kan ikke leses. Kontroller at filen finnes og ikke er åpen i et annet program.",
    da="{name} kan ikke læses. Kontrollér, at filen findes og ikke er åben i et andet program.",
)


@frozen(kw_only=True)
class Proof:
    """What a file is. ``sender``, ``day`` and ``subject`` are claims of a mail.

    ``signatures`` are those seen in a PDF; ``whole`` says that the last of them covers the file to its end.
    """

    path: Path
    kind: ProofKind
    signatures: int = 0
    whole: bool = False
    sender: str = ""
    day: date | None = None
    subject: str = ""


def proof_in(path: Path) -> Proof:
    """Look at a file.

    Raises:
        Unavailable: it cannot be read.
    """
    try:
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as fault:
        raise Unavailable(_UNREADABLE.fill(name=path.name)) from fault
    if content.startswith(_PICTURES):
        return Proof(path=path, kind="picture")
    if b"%PDF-" in content[:1024]:
        return _pdf(path, content)
    if path.suffix.casefold() == ".msg":
        return Proof(path=path, kind="mail")
    if len(set(_MAIL_FIELDS.findall(content[:HEADERS].lower()))) > 1:
        return _mail(path, content[:HEADERS])
    return Proof(path=path, kind="other")


def _pdf(path: Path, content: bytes) -> Proof:
    ranges = [[int(n) for n in found.groups()] for found in _RANGE.finditer(content)][:_MOST_RANGES]
    if not ranges:
        return Proof(path=path, kind="pdf")
    ends = [third + fourth for first, _, third, fourth in ranges if first == 0]
    whole = any(0 <= len(content) - end <= _SLACK for end in ends)
    return Proof(path=path, kind="signed_pdf", signatures=len(ranges), whole=whole)


def _mail(path: Path, head: bytes) -> Proof:
    try:
        message = BytesHeaderParser(policy=default).parsebytes(head)
        sender, subject = message["From"], str(message["Subject"] or "")
        addresses = sender.addresses if isinstance(sender, AddressHeader) else ()
        address = addresses[0].addr_spec if addresses else ""
        day = _day(str(message["Date"] or ""))
    except (MessageError, ValueError, LookupError, TypeError, AttributeError):
        return Proof(path=path, kind="mail")
    return Proof(path=path, kind="mail", sender=_line(address), day=day, subject=_line(subject))


def _day(words: str) -> date | None:
    try:
        return parsedate_to_datetime(words).date() if words else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _line(words: str) -> str:
    return " ".join("".join(one if one.isprintable() else " " for one in words[: 4 * _LONGEST]).split())[
        :_LONGEST
    ]
