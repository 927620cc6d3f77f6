"""What is chosen on the way to papers, and what the services say of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import define, field

from app.errors import Reason
from app.services import browsing, papers
from app.services.paper_check import Kind, kinds_for, lacking, offered, preview
from app.services.papers import Kept
from app.text import Language
from ui.models.desk import Desk
from ui.tasks import Progress


@define
class PaperChoice:
    """The records, the kind of paper, the languages; ``wanted`` are the records still ticked."""

    desk: Desk
    entity: str
    ids: list[str]
    kind: Kind
    languages: tuple[Language, ...] = ()
    wanted: list[str] = field(factory=list)
    lacks: Mapping[str, tuple[Reason, ...]] = field(factory=dict)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Return the kinds of paper there are about these records."""
        return kinds_for(self.entity)

    def offered(self) -> tuple[Language, ...]:
        """Return the languages every one of the papers can be had in."""
        return offered(self.desk.office, self.kind.key, self.ids)

    def check(self) -> None:
        """Look for what each record lacks."""
        self.lacks = lacking(self.desk.office, self.kind.key, self.ids, self.languages)

    def name(self, record: str) -> str:
        """Return what a person calls a record."""
        return self.desk.name(self.entity, record)

    def sentences(self, record: str) -> list[str]:
        """Return what a record lacks, in words."""
        return [self.desk.words(reason.why) for reason in self.lacks.get(record, ())]


def preview_of(_progress: Progress, choice: PaperChoice, record: str) -> bytes:
    """Return a paper as it will look; runs beside the window."""
    return preview(choice.desk.office, choice.kind.key, record, choice.languages)


def make_all(progress: Progress, choice: PaperChoice, folder: Path) -> Kept:
    """Make the papers into a folder, in one batch; runs beside the window."""
    office, wanted = choice.desk.office, list(choice.wanted)
    progress.step(0, len(wanted))
    return papers.make_into(office, choice.kind.key, wanted, folder, choice.languages, step=progress.step)


def named_failures(choice: PaperChoice, failed: tuple[Reason, ...]) -> list[str]:
    """Return why papers were not made, each with the record's name before it."""
    told = []
    for reason in failed:
        record = reason.where.partition(".")[0]
        found = browsing.page(choice.desk.office, choice.entity, [record])
        name = choice.name(record) if found else reason.where
        told.append(f"{name}: {choice.desk.words(reason.why)}")
    return told
