"""What making mails asks of the services, beside the window, and the folder the drafts go to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QStandardPaths

from app.errors import Reason
from app.services import mailing
from app.services.mail_address import Unreached, addressees
from app.services.mailing import Mail, Outbox, Sending
from app.services.shared_place import is_on_drive, shown_place
from app.text import Text
from ui.models.desk import Desk
from ui.tasks import Progress

OUTBOX = Text(en="Outbox", sv="Utkorg", nb="Utboks", da="Udbakke")
MAILS = "mails"


@frozen
class Weighed:
    """What the present choice comes to."""

    mails: tuple[Mail, ...]
    unreached: tuple[Unreached, ...]


def outbox_of(desk: Desk) -> Path:
    """Return the folder of drafts: the one chosen last, else one beside the office or in the documents."""
    kept = desk.state.folders.get(MAILS, "")
    if kept:
        return Path(kept)
    place = shown_place(desk.office)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    near = Path(documents) if is_on_drive(place) else place.parent
    return near / OUTBOX.of(desk.language)


def weigh(
    _progress: Progress, desk: Desk, entity: str, ids: Sequence[str], sides: Sequence[str], sending: Sending
) -> Weighed:
    """Look up who gets a mail and what stands in it; runs beside the window."""
    reached, unreached = addressees(desk.office, entity, ids, sides)
    return Weighed(mailing.compose(desk.office, reached, sending), unreached)


def write_all(progress: Progress, desk: Desk, mails: Sequence[Mail], folder: Path, kind: str) -> Outbox:
    """Write the drafts; runs beside the window."""
    moment = datetime.now().astimezone()
    return mailing.write(desk.office, mails, folder, moment, kind=kind, step=progress.step)


def tell_marked(desk: Desk, words: str, reasons: Sequence[Reason]) -> None:
    """Say that mails are marked as sent, or what could not be marked."""
    if reasons:
        desk.told.emit(" ".join(dict.fromkeys(desk.words(reason.why) for reason in reasons)), "warn")
    else:
        desk.told.emit(words, "good")
