"""What making papers gives: each finished paper, those that stand in a folder, and why others do not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import field, frozen

from app.documents.document import Document, Languages
from app.documents.line import Missing
from app.errors import Outcome, Reason
from app.text import Text


@frozen(kw_only=True)
class MadePaper:
    """A finished paper before it is saved, with what the person should know before it goes out."""

    document: Document
    records: tuple[Any, ...]
    languages: Languages
    file_name: str
    title: str
    number: str
    version: str
    check_sum: str
    content: bytes = field(repr=False)
    pages: int
    missing: tuple[Missing, ...] = ()
    overflowing: tuple[str, ...] = ()
    remarks: tuple[Text, ...] = ()


@frozen(kw_only=True)
class Papers:
    """What was made, and why the rest was not; each reason names the record and the field."""

    made: tuple[MadePaper, ...]
    failed: tuple[Reason, ...] = ()


@frozen(kw_only=True)
class Kept:
    """Papers that stand in a folder: their paths, their document records, and what failed."""

    paths: tuple[Path, ...]
    documents: tuple[str, ...]
    papers: tuple[MadePaper, ...]
    failed: tuple[Reason, ...] = ()
    stopped: bool = False
    """Somebody stopped the run: what is here was made before that."""
    again: tuple[str, ...] = ()
    """The records whose papers are not all there, so that they can be tried again."""

    @property
    def outcome(self) -> Outcome:
        """Return how many were done and which failed."""
        return Outcome(done=len(self.paths), failed=self.failed)
