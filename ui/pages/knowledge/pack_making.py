"""Making a partner pack from the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services.partner_pack import Pack, make_pack
from ui.dialogs.mail_done import open_outside
from ui.models.desk import Desk
from ui.pages.knowledge.page_saving import ask_folder

translate = QCoreApplication.translate


def make_partner_pack(desk: Desk, tools: Sequence[str], parent: QWidget) -> None:
    """Ask for a folder, and make the pack in the background."""
    folder = ask_folder(desk, parent)
    if folder is None:
        return
    office, programme, language, chosen = desk.office, desk.programme, desk.language, tuple(tools)
    desk.tasks.run(
        lambda _: make_pack(office, programme, folder, language, tools=chosen),
        then=lambda done: _tell(desk, done), parent=parent, writes=True,
        title=translate("PackMaking", "Partner pack"),
    )  # fmt: skip


def _tell(desk: Desk, done: Pack) -> None:
    if done.failed:
        desk.told.emit(desk.words(done.failed[0].why), "warn")
    words = translate("PackMaking", "The pack has {count} files.").format(count=len(done.files))
    desk.offered.emit(words, translate("PackMaking", "Open"), lambda: open_outside(done.folder))
