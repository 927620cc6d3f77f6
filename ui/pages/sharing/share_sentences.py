"""What the panel about the drive says: what the state means, what was found, and what a person can do."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.text import Language
from ui.models.share_standing import Findings, ShareStanding, ShareState
from ui.pages.sharing.share_words import here_words, time_words

translate = QCoreApplication.translate


def meaning(now: ShareStanding) -> str:
    """Return what the state means for a person's work, and what she can do about it."""
    if now.state is ShareState.SHARED and now.waiting:
        return translate("Sharing", "What is saved here goes to the drive in a moment.")
    return (_calm_meanings() | _troubled_meanings())[now.state]


def _calm_meanings() -> dict[ShareState, str]:
    return {
        ShareState.ALONE: translate(
            "Sharing",
            "The office is one file on this computer. To share it, put the file in a folder on a shared "
            "drive and open it there.",
        ),
        ShareState.LOCALLY: translate(
            "Sharing", "Nothing is taken in or published until you share again. What you save waits here."
        ),
        ShareState.LOOKING: translate("Sharing", "The drive has not answered yet. You can work meanwhile."),
        ShareState.SHARED: translate("Sharing", "Everything saved here is on the drive."),
    }


def _troubled_meanings() -> dict[ShareState, str]:
    return {
        ShareState.AWAY: translate(
            "Sharing",
            "Work on: what you save waits here and is published when the drive is back. Check the network. "
            "If the office has moved, say where it stands now.",
        ),
        ShareState.READ_ONLY: translate(
            "Sharing",
            "You see what others do, but this computer may only read the folder. Ask who looks after the "
            "drive for the right to write there.",
        ),
        ShareState.FULL: translate(
            "Sharing",
            "Your changes are safe here and wait. Free some space on the drive, and they are published.",
        ),
        ShareState.FORGETFUL: translate(
            "Sharing",
            "What is written to this drive is not there when it is read back, so nothing is published to it. "
            "Work locally, and move the office to another drive.",
        ),
        ShareState.OTHER_OFFICE: translate(
            "Sharing",
            "The folder belongs to another office, so nothing was taken in or published. Check the place, or "
            "say where your office stands now.",
        ),
        ShareState.NEWER: translate(
            "Sharing",
            "A colleague works with a newer Praktikum. Install it here too to edit. Until then you can read, "
            "and what you saved before is published.",
        ),
        ShareState.STOPPED: translate(
            "Sharing",
            "The part of Praktikum that talks to the drive has ended several times. Press Sync now to start "
            "it again. What you save waits here.",
        ),
    }


def facts(now: ShareStanding, me: str, language: Language, today: date) -> list[str]:
    """Return when the drive answered, who is here and since when changes wait."""
    lines = []
    if now.seen is not None and now.state is not ShareState.SHARED:
        words = translate("Sharing", "The drive last answered {time}.")
        lines.append(words.format(time=time_words(now.seen.astimezone(), language, today)))
    here = here_words(now.here, me)
    if here:
        lines.append(f"{here}.")
    elif now.state is ShareState.SHARED:
        lines.append(translate("Sharing", "Nobody else is here."))
    if now.waiting and now.waiting_since is not None:
        words = translate("Sharing", "Changes waiting here: {count}, the first since {time}.")
        since = time_words(now.waiting_since.astimezone(), language, today)
        lines.append(words.format(count=now.waiting, time=since))
    return lines


def found_sentences(found: Findings) -> list[str]:
    """Return what the last look at the drive found, a sentence each."""
    counted = {
        translate(
            "Sharing",
            "Damaged files on the drive: {count}. What they hold comes back when a computer that has it is "
            "at work. Nothing of yours is lost.",
        ): found.damaged,
        translate(
            "Sharing",
            "Changes that are missing before others: {count}. They are asked for, and come when a colleague "
            "who has them is at work.",
        ): found.gaps,
        translate(
            "Sharing",
            "Computers that went on as two after being copied: {count}. The work of both is taken in.",
        ): found.parted,
        translate("Sharing", "Files of another office in the folder: {count}. Remove them."):
            found.foreign,
        translate("Sharing", "Files that cannot be read yet: {count}. They come by themselves."): found.late,
        translate("Sharing", "Attached files on their way: {count}."): found.on_its_way,
    }  # fmt: skip
    lines = [words.format(count=count) for words, count in counted.items() if count]
    if found.unseen:
        words = translate(
            "Sharing",
            "A colleague who is here has not received what was published for a minute. Ask what the foot of "
            "that window says.",
        )
        lines.append(words)
    return lines
