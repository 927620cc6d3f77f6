"""Papers and calendar files for the days before the start: made beside the window, then shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from app.services import papers
from app.services.mail import Outbox
from app.services.papers import Kept
from app.services.question_time import write_mails
from app.services.readiness_acts import Acted
from ui.dialogs.mail_done import open_outside
from ui.dialogs.mail_work import MAILS
from ui.models.desk import Desk

BINDER: Final = "arrival-binder"
translate = QCoreApplication.translate


def make_binder(desk: Desk, placements: Sequence[str], folder: Path, doing: QObject) -> None:
    """Make the arrival binder of placements into a folder, and open it."""

    def made(kept: Kept) -> None:
        for path in kept.paths[:1]:
            words = translate("ReadyPapers", "The arrival binder is made: {name}").format(name=path.name)
            desk.offered.emit(words, translate("ReadyPapers", "Open"), partial(open_outside, path))
        doing.ended.emit(Acted(skipped=kept.failed))  # type: ignore[attr-defined] # of whoever does

    desk.tasks.run(
        lambda progress: papers.make_into(desk.office, BINDER, placements, folder, step=progress.step),
        then=made, parent=doing, writes=True, title=translate("ReadyPapers", "Making the arrival binder"),
    )  # fmt: skip


def write_question_times(desk: Desk, placements: Sequence[str], moment: datetime, doing: QObject) -> None:
    """Write the mails with the question time for the calendar, to participant and mentor."""
    kept = desk.state.folders.get(MAILS, "")
    folder = Path(kept) if kept else desk.office.path.parent / translate("ReadyPapers", "Mails")

    def written(box: Outbox) -> None:
        if box.paths:
            words = translate("ReadyPapers", "Mails with the question time as a calendar file: {count}")
            show = translate("ReadyPapers", "Show in folder")
            desk.offered.emit(words.format(count=len(box.paths)), show, lambda: open_outside(box.folder))
        doing.ended.emit(Acted(skipped=box.failed))  # type: ignore[attr-defined] # of whoever does

    desk.tasks.run(
        lambda _: write_mails(desk.office, list(placements), folder, moment),
        then=written, parent=doing, writes=True, title=translate("ReadyPapers", "Writing mails"),
    )  # fmt: skip
