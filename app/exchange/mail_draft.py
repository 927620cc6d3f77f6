"""A mail to one person as a draft for any mail program: RFC 5322, the attached files inside.

The draft says of itself that it was not sent (``X-Unsent``), so that a mail program opens it for
writing. What comes from records (names, addresses, subjects) can neither begin a new header nor
name a second reader.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from attrs import field, frozen

from app.errors import Refused
from app.text import Text

if TYPE_CHECKING:
    from email.headerregistry import Address

LONGEST_HEADER: Final = 250
_KINDS: Final = {"pdf": ("application", "pdf"), "html": ("text", "html")}
"""What a mail program is told a file is, by its ending."""
LONGEST_TEXT: Final = 100_000
LONGEST_LINK: Final = 1_900
"""Longer ``mailto:`` addresses are cut by Windows."""
_ADDRESS: Final = re.compile(r"[^\s@<>()\[\]\\,;:\"]{1,64}@[^\s@<>()\[\]\\,;:\"/]{1,255}")
_NO_ADDRESS: Final = Text(
    en="“{address}” is no e-mail address. Write it as name@organisation.no.",
    sv="”{address}” är ingen e-postadress. Skriv den som namn@organisation.se.",
    nb="«{address}» er ingen e-postadresse. Skriv den som navn@organisasjon.no.",
    da="”{address}” er ingen e-mailadresse. Skriv den som navn@organisation.dk.",
)


@frozen(kw_only=True)
class Enclosed:
    """A file that goes with a mail."""

    name: str
    content: bytes = field(repr=False)


@frozen(kw_only=True)
class MailDraft:
    """A mail to one person."""

    name: str
    address: str
    subject: str
    text: str
    language: str = ""
    sender_name: str = ""
    sender: str = ""
    enclosed: tuple[Enclosed, ...] = ()


def as_eml(draft: MailDraft, moment: datetime) -> bytes:
    """Return the bytes of an ``.eml`` file.

    Raises:
        Refused: the address is none.
    """
    # the library of mails is not on the road to the first window
    from email.message import EmailMessage  # noqa: PLC0415
    from email.policy import SMTP, SMTPUTF8  # noqa: PLC0415
    from email.utils import format_datetime  # noqa: PLC0415

    message = EmailMessage(policy=SMTP)
    to = _address(draft.name, draft.address)
    senders = [_address(draft.sender_name, draft.sender)] if is_address(draft.sender) else []
    if any(not one.username.isascii() for one in (to, *senders)):
        message = EmailMessage(policy=SMTPUTF8)
    message["X-Unsent"] = "1"
    message["Date"] = format_datetime(moment)
    if senders:
        message["From"] = senders
    message["To"] = [to]
    message["Subject"] = one_line(draft.subject)
    if draft.language:
        message["Content-Language"] = one_line(draft.language)
    message.set_content(_body(draft.text), charset="utf-8", cte="quoted-printable")
    for each in draft.enclosed:
        name = one_line(each.name).replace("/", "-")
        main, sub = _kind(name)
        message.add_attachment(each.content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def _kind(name: str) -> tuple[str, str]:
    """Return what a file is, by its name: a date for the calendar opens with a click, a paper as before."""
    return ("text", "calendar") if name.casefold().endswith(".ics") else ("application", "pdf")


def mailto(address: str, subject: str, text: str) -> str:
    """Return a ``mailto:`` address for a mail without files; a text that is too long is left out."""
    user, _, domain = _checked(address).rpartition("@")
    to = f"mailto:{quote(user)}@{_ascii_domain(domain)}?subject={quote(one_line(subject))}"
    whole = f"{to}&body={quote(_body(text).replace(chr(10), chr(13) + chr(10)))}"
    return whole if len(whole) <= LONGEST_LINK else to


def is_address(words: str) -> bool:
    """Say whether words are one e-mail address."""
    return _ADDRESS.fullmatch(words) is not None and _ascii_domain(words.rpartition("@")[2]) != ""


def one_line(words: str) -> str:
    """Return words without anything that ends a line or cannot be seen, cut to what a header may hold."""
    known = words[: LONGEST_HEADER * 4].encode("utf-8", "replace").decode()
    seen = "".join(" " if unicodedata.category(one) in _UNSEEN else one for one in known)
    return " ".join(seen.split())[:LONGEST_HEADER].strip()


_UNSEEN: Final = frozenset({"Cc", "Zl", "Zp", "Cs"})


def _body(text: str) -> str:
    known = text[:LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode()
    return "".join(one for one in known if one in "\n\t" or unicodedata.category(one) != "Cc")


def _address(name: str, address: str) -> Address:
    from email.headerregistry import Address  # noqa: PLC0415 - as above

    user, _, domain = _checked(address).rpartition("@")
    return Address(display_name=one_line(name), username=user, domain=_ascii_domain(domain))


def _checked(address: str) -> str:
    found = address.strip()
    if not is_address(found):
        raise Refused(_NO_ADDRESS.fill(address=one_line(address)[:80]), where="email")
    return found


def _ascii_domain(domain: str) -> str:
    """Return a domain as the post knows it; nothing for one that cannot be."""
    try:
        return domain.encode("idna").decode()
    except UnicodeError:
        return ""
