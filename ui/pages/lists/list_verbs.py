"""What a person does with the rows of a list: copy, export, change a field of many, delete."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.catalogue import entity_named
from app.domain.fields import Privacy
from app.services.delicate import is_delicate
from app.services.table_text import Table, marked_up, tabbed
from app.services.writing_right import writing
from ui.dialogs.change_field import ChangeField
from ui.dialogs.export_dialog import ExportDialog
from ui.models.desk import Desk
from ui.models.row_window import rows_of
from ui.pages.lists.list_table import ListTable
from ui.tasks import Progress

if TYPE_CHECKING:
    from app.services.list_file import Exported

AT_ONCE: Final = 200
"""So many rows are read without a pause anybody feels."""


class ListVerbs(QObject):
    """Acts on the selected rows of a table, or on all shown where none is selected."""

    def __init__(self, desk: Desk, table: ListTable, page: QWidget) -> None:
        """Act for a page."""
        super().__init__(page)
        self._desk, self._table, self._page = desk, table, page

    @property
    def rows(self) -> list[str]:
        """Return the ids of the selected rows, else of all."""
        return self._table.chosen_ids or list(self._table.records.ids)

    def copy(self) -> None:
        """Put the rows on the clipboard as a table."""
        ids, read = self.rows, self._reading()
        if len(ids) <= AT_ONCE:
            _to_clipboard(read(Progress(), ids))
        else:
            words = self.tr("Copying {count} rows").format(count=len(ids))
            self._desk.tasks.run(read, ids, then=_to_clipboard, parent=self, title=words)

    def export(self, title: str) -> None:
        """Ask for a format and a place, and write the rows there."""
        several = self._table.chosen_count > 1
        ids = self.rows if several else list(self._table.records.ids)
        spec = entity_named(self._table.records.query.entity)
        delicate = [one for one in spec.fields.values() if is_delicate(one) and one.privacy < Privacy.P5]
        allowed = delicate if self._desk.office.role != "reader" else []
        dialog = ExportDialog(
            self._desk, title, len(ids), selected=several, delicate=allowed, parent=self._page
        )
        path = dialog.ask_path() if dialog.exec() == QDialog.DialogCode.Accepted else None
        extra = [field.name for field in allowed] if dialog.includes_delicate else []
        dialog.deleteLater()
        if path is not None:
            self.write(path, title, ids, extra)

    def write(self, path: Path, title: str, ids: Sequence[str], extra: Sequence[str] = ()) -> None:
        """Write rows, in the order and with the columns shown; ``extra`` are delicate columns allowed."""
        desk, query = self._desk, self._table.records.query
        columns = [*(field.name for field in self._table.shown_columns), *extra]
        language, delicate = desk.language, bool(extra)

        def work(_: Progress) -> Exported:
            from app.services.list_file import write_list  # noqa: PLC0415 - 0.3 s: the papers' engine

            return write_list(
                desk.office, query.entity, path, ids, columns,
                title=title, language=language, binned=query.bin, include_delicate=delicate,
            )  # fmt: skip

        words = self.tr("Exporting {name}").format(name=path.name)
        desk.tasks.run(work, then=lambda done: self._tell(path, done), parent=self, title=words, writes=True)

    def change_field(self) -> None:
        """Change one field of the selected records."""
        ids, desk = self._table.chosen_ids, self._desk
        if not ids or not desk.may_write or self._table.records.query.bin:
            desk.told.emit(self.tr("Select the rows to change first."), "plain")
            return
        spec = entity_named(self._table.records.query.entity)
        dialog = ChangeField(desk, spec, ids, self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.field is not None:
            many = self.tr("{field} is changed in {count} records.")
            words = many if len(ids) > 1 else self.tr("{field} is changed.")
            desk.undoable.emit(words.format(field=desk.words(dialog.field.label), count=len(ids)))
        dialog.deleteLater()

    def delete(self) -> None:
        """Put the selected records into the bin, as one thing to take back."""
        ids, desk, entity = self._table.chosen_ids, self._desk, self._table.records.query.entity

        def work(progress: Progress) -> int:
            with writing(desk.office) as batch:
                for done, one in enumerate(ids):
                    batch.delete(entity, one)
                    progress.step(done + 1, len(ids))
            return len(ids)

        if len(ids) <= AT_ONCE:
            if desk.attempt(lambda: work(Progress())) is not None:
                self._tell_deleted(len(ids))
        else:
            words = self.tr("Deleting {count} records").format(count=len(ids))
            desk.tasks.run(work, then=self._tell_deleted, parent=self, title=words, writes=True)

    def send_logbooks(self, placements: Sequence[str], *, late: bool = False) -> None:
        """Send blank logbooks, or reminders of late ones, for placements."""
        from ui.dialogs.logbook_blanks import send_logbooks  # noqa: PLC0415 - 0.3 s: the papers' engine

        send_logbooks(self._desk, placements, self._page, late=late)

    def _reading(self) -> Callable[[Progress, Sequence[str]], Table]:
        desk, query = self._desk, self._table.records.query
        shown = self._table.shown_columns

        def read(progress: Progress, ids: Sequence[str]) -> Table:
            lines = [[field.label.of(desk.language) for field in shown]]
            for first in range(0, len(ids), AT_ONCE):
                found = rows_of(desk, ids[first : first + AT_ONCE], query, shown)
                lines += [list(found[one].cells) for one in ids[first : first + AT_ONCE] if one in found]
                progress.step(len(lines) - 1, len(ids))
            return lines

        return read

    def _tell(self, path: Path, done: Exported) -> None:
        words = self.tr("{count} rows stand in {name}.").format(count=done.count, name=path.name)
        address = QUrl.fromLocalFile(str(path))
        self._desk.offered.emit(words, self.tr("Open"), lambda: QDesktopServices.openUrl(address))

    def _tell_deleted(self, count: int) -> None:
        many = self.tr("{count} records are deleted.").format(count=count)
        self._desk.undoable.emit(many if count > 1 else self.tr("The record is deleted."))


def _to_clipboard(table: Table) -> None:
    words = tabbed(table)
    found = QMimeData()
    found.setText(words)
    found.setHtml(marked_up(table))
    QGuiApplication.clipboard().setMimeData(found)
    atexit.unregister(_leave_words)
    atexit.register(_leave_words, words)


def _leave_words(words: str) -> None:
    """Leave the words alone on the clipboard at the end: what Python made is gone before Qt lets go of it."""
    if QGuiApplication.instance() is not None and QGuiApplication.clipboard().text() == words:
        QGuiApplication.clipboard().setText(words)
