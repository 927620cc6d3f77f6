"""A mail that is ready to be written, what goes with it, and what became of many."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from app.errors import Reason
from app.services.mail_address import Addressee
from app.services.mail_words import Words
from app.text import Language, Text


@frozen(kw_only=True)
class Paper:
    """A paper that goes with a mail: a file that was made. ``document`` is its record, if it has one."""

    path: Path
    title: str
    document: str = ""


@frozen(kw_only=True)
class Mail:
    """A mail ready to be written: to whom, which words, which papers."""

    to: Addressee
    subject: str
    text: str
    papers: tuple[Paper, ...] = ()
    empty: tuple[str, ...] = ()
    """Fields of the words that nothing is known for."""


@frozen(kw_only=True)
class Sending:
    """What shall be written: the words by language, the papers by the record they are about.

    With ``kind`` the paper of that kind is made and kept for each record, instead.
    """

    words: Mapping[Language, Words]
    papers: Mapping[str, tuple[Paper, ...]]
    kind: str = ""
    kind_name: Text | None = None


@frozen(kw_only=True)
class Outbox:
    """What was written: the mails, their files in the same order, and why others were not."""

    folder: Path
    mails: tuple[Mail, ...] = ()
    paths: tuple[Path, ...] = ()
    failed: tuple[Reason, ...] = ()
    stopped: bool = False
