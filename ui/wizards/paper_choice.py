"""What is chosen on the way to papers, and what the services say of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import define, field

from app.errors import Reason
from app.services import papers
from app.services.mailing import Paper
from app.services.paper_check import Kind, kinds_for, lacking, offered, optional_clauses, preview
from app.services.papers import AGREEMENT, Kept
from app.text import Language
from ui.models.desk import Desk
from ui.tasks import Progress

AT_ONCE = 20
"""So many records are checked between two looks at the Stop button."""
PAPERS = "papers"
UNFINISHED, YES = "unfinished", "yes"


@define
class PaperChoice:
    """The records, the kind of paper, the languages; ``wanted`` are the records still ticked."""

    desk: Desk
    entity: str
    ids: list[str]
    kind: Kind
    languages: tuple[Language, ...] = ()
    given: dict[str, str] = field(factory=dict)
    wanted: list[str] = field(factory=list)
    left_out: set[str] = field(factory=set)
    lacks: Mapping[str, tuple[Reason, ...]] = field(factory=dict)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Return the kinds of paper there are about these records."""
        return kinds_for(self.entity)

    @property
    def is_agreement(self) -> bool:
        """Say whether clauses and special terms can be chosen."""
        return self.kind.key == AGREEMENT

    @property
    def with_drafts(self) -> bool:
        """Say whether what lacks something is made too, as a draft with blanks to fill in by hand."""
        return self.kind.drafts and self.given.get(UNFINISHED) == YES

    def want_drafts(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        """Make drafts of what lacks something, or leave it out."""
        self.given[UNFINISHED] = YES if wanted else ""
        self.weigh()

    @property
    def folder(self) -> Path:
        """Return the folder papers went to last, else the office's own."""
        kept = self.desk.state.folders.get(PAPERS, "")
        return Path(kept) if kept else self.desk.office.path.parent

    def offered(self) -> tuple[Language, ...]:
        """Return the languages every one of the papers can be had in."""
        return offered(self.desk.office, self.kind.key, self.ids)

    def clauses(self) -> dict[str, str]:
        """Return the titles of the optional clauses of these agreements, by key."""
        language = self.desk.language
        found = optional_clauses(self.desk.office, self.ids) if self.is_agreement else {}
        return {key: title.get(language) or next(iter(title.values()), key) for key, title in found.items()}

    def take(self, lacks: Mapping[str, tuple[Reason, ...]]) -> None:
        """Take over what a check found; who was left out stays so."""
        self.lacks = lacks
        self.weigh()

    def weigh(self) -> None:
        """Want every record that lacks nothing, or may be a draft, and was not left out."""
        ready = [one for one in self.ids if self.with_drafts or not self.lacks.get(one)]
        self.wanted = [one for one in ready if one not in self.left_out]

    def name(self, record: str) -> str:
        """Return what a person calls a record."""
        return self.desk.name(self.entity, record)

    def sentences(self, record: str) -> list[str]:
        """Return what a record lacks, in words."""
        return [self.desk.words(reason.why) for reason in self.lacks.get(record, ())]


def check(progress: Progress, choice: PaperChoice) -> Mapping[str, tuple[Reason, ...]]:
    """Look for what each record lacks; runs beside the window."""
    found: dict[str, tuple[Reason, ...]] = {}
    for at in range(0, len(choice.ids), AT_ONCE):
        progress.step(at, len(choice.ids))
        some = choice.ids[at : at + AT_ONCE]
        found |= lacking(choice.desk.office, choice.kind.key, some, choice.languages, choice.given)
    return found


def preview_of(_progress: Progress, choice: PaperChoice, record: str) -> bytes:
    """Return a paper as it will look; runs beside the window."""
    return preview(choice.desk.office, choice.kind.key, record, choice.languages, choice.given)


def make_all(progress: Progress, choice: PaperChoice, wanted: Sequence[str], folder: Path) -> Kept:
    """Make the papers into a folder, in one batch; runs beside the window."""
    office, given = choice.desk.office, choice.given
    return papers.make_into(
        office, choice.kind.key, wanted, folder, choice.languages, given, step=progress.step
    )


def named_failures(choice: PaperChoice, failed: Sequence[Reason]) -> list[str]:
    """Return why papers were not made, a line a record: its name, the first reason, how many more."""
    reasons: dict[str, list[Reason]] = {}
    for reason in failed:
        record = reason.where.partition(".")[0]
        reasons.setdefault(record if record in choice.ids else reason.where, []).append(reason)
    return [
        f"{choice.name(one) if one in choice.ids else one}: {choice.desk.words(each[0].why)}"
        + (f" (+{len(each) - 1})" if len(each) > 1 else "")
        for one, each in reasons.items()
    ]


def papers_for_mail(kept: Kept) -> dict[str, tuple[Paper, ...]]:
    """Return the papers of a run by the record they are about, to be enclosed in mails."""
    documents = iter(kept.documents)
    found: dict[str, tuple[Paper, ...]] = {}
    for paper, path in zip(kept.papers, kept.paths, strict=True):
        if len(paper.records) == 1:
            record = paper.records[0].id
            one = Paper(path=path, title=paper.title, document=next(documents, ""))
            found[record] = (*found.get(record, ()), one)
    return found
