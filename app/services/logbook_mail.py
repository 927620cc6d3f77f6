"""Blank logbooks as mail drafts, one mail a person, and reminders of what is late with the blank enclosed.

The drafts are sent by hand. An entry counts as sent only when a person has said that they were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal

from attrs import evolve, field, frozen

from app.domain.logbook_entry import WAITED_FOR, is_late
from app.errors import Reason, Refused
from app.services import mailing, papers
from app.services.logbook import entries_of, note_sent
from app.services.logbook_letter import FOR_BLANKS, FOR_LATE, Wording, letter_of
from app.services.mail import Mail, Outbox, Paper, Sending
from app.services.mail_address import Addressee, addressees
from app.services.office import Office
from app.services.writing_right import needs_writer, writing
from app.text import Text

Which = Literal["next", "all"]
"""The blank of the period that runs, or of every period that is still to come in."""
Step = Callable[[int, int], None]
BLANK: Final = "logbook"
NOTHING_TO_SEND: Final = Text(
    en="There is no blank to send: all entries have been sent or have come in.",
    sv="Det finns ingen blankett att skicka: alla inlägg är skickade eller har kommit in.",
    nb="Det er ikke noe skjema å sende: Alle innføringer er sendt eller har kommet inn.",
    da="Der er ingen blanket at sende: Alle indførsler er sendt eller er kommet ind.",
)
NOTHING_LATE: Final = Text(
    en="No entry is late.",
    sv="Inget inlägg är försenat.",
    nb="Ingen innføring er forsinket.",
    da="Ingen indførsel er forsinket.",
)
NO_FOLDER: Final = Text(
    en="The folder “{folder}” cannot be made. Choose another folder.",
    sv="Mappen ”{folder}” går inte att skapa. Välj en annan mapp.",
    nb="Mappen «{folder}» kan ikke lages. Velg en annen mappe.",
    da="Mappen ”{folder}” kan ikke oprettes. Vælg en anden mappe.",
)


@frozen(kw_only=True)
class Blanks:
    """Drafts in a folder with the blanks they enclose; ``entries`` are those of each mail, by its record."""

    outbox: Outbox
    entries: Mapping[str, tuple[str, ...]] = field(factory=lambda: MappingProxyType({}))
    failed: tuple[Reason, ...] = ()

    @property
    def ready(self) -> int:
        """Return how many drafts there are."""
        return len(self.outbox.paths)


def _silently(done: int, every: int) -> None:
    """Tell nobody how far it is."""


def to_send(office: Office, placements: Iterable[str], which: Which) -> dict[str, list[Any]]:
    """Return the entries whose blanks are to be sent, by placement; those sent before only with ``all``."""
    found: dict[str, list[Any]] = {}
    for one in dict.fromkeys(placements):
        entries = [each for each in entries_of(office.records, one) if each.state in WAITED_FOR]
        if which == "next":
            planned = [each for each in entries if each.state == "planned"]
            entries = [each for each in planned if each.period_from <= office.today] or planned[:1]
        if entries:
            found[one] = entries
    return found


def late_entries(office: Office, placements: Iterable[str]) -> dict[str, list[Any]]:
    """Return the late entries by placement."""
    every = {
        one: [each for each in entries_of(office.records, one) if is_late(each, office.today)]
        for one in dict.fromkeys(placements)
    }
    return {one: entries for one, entries in every.items() if entries}


def send_blanks(
    office: Office, placements: Iterable[str], folder: Path, moment: datetime, *, which: Which = "next",
    step: Step = _silently,
) -> Blanks:  # fmt: skip
    """Make the blanks and a draft to each participant."""
    found = to_send(office, placements, which)
    if not found:
        raise Refused(NOTHING_TO_SEND, where="state")
    return _drafts(office, found, folder, moment, FOR_BLANKS, step)


def remind(
    office: Office, placements: Iterable[str], folder: Path, moment: datetime, *, step: Step = _silently
) -> Blanks:
    """Make a draft to each participant that names the late periods, with their blanks."""
    found = late_entries(office, placements)
    if not found:
        raise Refused(NOTHING_LATE, where="state")
    return _drafts(office, found, folder, moment, FOR_LATE, step)


def mark_blanks_sent(office: Office, blanks: Blanks, on: date | None = None) -> tuple[Reason, ...]:
    """Note that the drafts were sent: papers as issued, entries as sent with their day."""
    day = on or office.today
    reasons = mailing.mark_sent(office, blanks.outbox.mails, day)
    with writing(office) as work:
        for mail in blanks.outbox.mails:
            note_sent(work, blanks.entries.get(mail.to.record, ()), day)
    return reasons


def _drafts(
    office: Office, found: Mapping[str, Sequence[Any]], folder: Path, moment: datetime,
    wording: Wording, step: Step,
) -> Blanks:  # fmt: skip
    needs_writer(office)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refused(NO_FOLDER.fill(folder=folder), where=str(folder)) from fault
    reached, unreached = addressees(office, "placement", found, ("person",))
    wanted = {one.record: found[one.record] for one in reached}
    made, failed, stopped = _made(office, wanted, folder, step)
    mails, entries = _mails(office, reached, wanted, made, wording)
    outbox = mailing.write(office, mails, folder, moment) if mails else Outbox(folder=folder)
    reasons = (*(Reason(one.about, one.why) for one in unreached), *failed)
    return Blanks(outbox=evolve(outbox, stopped=stopped or outbox.stopped), entries=entries, failed=reasons)


def _made(
    office: Office, wanted: Mapping[str, Sequence[Any]], folder: Path, step: Step
) -> tuple[dict[str, list[Paper]], list[Reason], bool]:
    """Make the blanks, all placements that need one number together: so texts and settings are read once."""
    by_number: dict[int, list[str]] = {}
    for placement, entries in wanted.items():
        for entry in entries:
            by_number.setdefault(entry.no, []).append(placement)
    every, done = sum(map(len, by_number.values())), 0
    made: dict[str, list[Paper]] = {}
    failed: list[Reason] = []
    for no, placements in sorted(by_number.items()):
        kept = papers.make_into(
            office, BLANK, placements, folder, given={"period": str(no)}, step=_further(step, done, every)
        )
        for paper, path, document in zip(kept.papers, kept.paths, kept.documents, strict=True):
            made.setdefault(paper.records[0].id, []).append(
                Paper(path=path, title=paper.title, document=document)
            )
        failed += kept.failed
        done += len(placements)
        if kept.stopped:
            return made, failed, True
    return made, failed, False


def _further(step: Step, before: int, every: int) -> Step:
    def told(done: int, _: int) -> None:
        step(before + done, every)

    return told


def _mails(
    office: Office,
    reached: Sequence[Addressee],
    wanted: Mapping[str, Sequence[Any]],
    made: Mapping[str, Sequence[Paper]],
    wording: Wording,
) -> tuple[list[Mail], dict[str, tuple[str, ...]]]:
    """Compose one mail a person; several placements of hers go into one."""
    mails: list[Mail] = []
    entries: dict[str, tuple[str, ...]] = {}
    by_person: dict[str, list[Addressee]] = {}
    for one in reached:
        if made.get(one.record):
            by_person.setdefault(one.person, []).append(one)
    for each in by_person.values():
        first = each[0]
        own = [entry for one in each for entry in wanted[one.record]]
        enclosed = tuple(paper for one in each for paper in made[one.record])
        sending = Sending(words=letter_of(own, wording), papers={first.record: enclosed})
        mails += mailing.compose(office, [first], sending)
        entries[first.record] = tuple(entry.id for entry in own)
    return mails, entries
