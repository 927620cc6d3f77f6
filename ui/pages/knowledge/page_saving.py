"""Saving what training gives out: the page of a module, certificates, a partner pack."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services import training_certificate
from app.services.training_page import page_name, write_page
from ui.dialogs.mail_done import open_outside
from ui.models.desk import Desk

translate = QCoreApplication.translate
PLACE = "training"


def save_page(desk: Desk, module: Any, person: str, parent: QWidget) -> None:
    """Ask where, and save the page of a module for a person, or for anybody."""
    name = page_name(desk.office, module, person, desk.language)
    start = str(Path(desk.state.folders.get(PLACE, "") or Path.home()) / name)
    words = translate("PageSaving", "Save the web page")
    found, _ = QFileDialog.getSaveFileName(parent, words, start, translate("PageSaving", "Web page (*.html)"))
    if not found:
        return
    path = Path(found) if found.lower().endswith(".html") else Path(f"{found}.html")
    desk.state.folders[PLACE] = str(path.parent)
    if desk.attempt(lambda: write_page(desk.office, module.id, person, path)) is not None:
        desk.offered.emit(
            translate("PageSaving", "The page is saved as {name}.").format(name=path.name),
            translate("PageSaving", "Open"), lambda: open_outside(path),
        )  # fmt: skip


def certify(desk: Desk, people: Sequence[str], parent: QWidget) -> None:
    """Ask for a folder, and issue the certificates of mentors into it in the background."""
    folder = ask_folder(desk, parent)
    if folder is None:
        return
    office, asked = desk.office, tuple(people)
    desk.tasks.run(
        lambda _: training_certificate.certify_mentors(office, asked, folder),
        then=lambda done: tell_issued(desk, done, folder), parent=parent, writes=True,
        title=translate("PageSaving", "Certificates"),
    )  # fmt: skip


def tell_issued(desk: Desk, done: training_certificate.Issued, folder: Path) -> None:
    """Say what was issued, and what stands in the way of the rest."""
    if done.failed:
        more = len({reason.where for reason in done.failed}) - 1
        words = desk.words(done.failed[0].why) + (f" (+ {more})" if more else "")
        desk.told.emit(words, "warn")
    if done.paths:
        count = len(done.paths)
        one = translate("PageSaving", "The certificate is issued.")
        many = translate("PageSaving", "{count} certificates are issued.").format(count=count)
        where = done.paths[0] if count == 1 else folder
        words = one if count == 1 else many
        desk.offered.emit(words, translate("PageSaving", "Open"), lambda: open_outside(where))


def ask_folder(desk: Desk, parent: QWidget) -> Path | None:
    """Ask for a folder; it is remembered."""
    words = translate("PageSaving", "Into which folder?")
    found = QFileDialog.getExistingDirectory(parent, words, desk.state.folders.get(PLACE, ""))
    if not found:
        return None
    desk.state.folders[PLACE] = found
    return Path(found)
