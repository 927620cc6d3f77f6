"""Exporting a list: Excel, csv or PDF, just the rows and columns that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.fields import FieldSpec
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

NAMED: Final = 3
LONGEST_NAME: Final = 80


class ExportDialog(QDialog):
    """Which format, and whether delicate columns go along."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        rows: int,
        *,
        selected: bool,
        delicate: Sequence[FieldSpec],
        parent: QWidget,
    ) -> None:
        """Say what will be written."""
        super().__init__(parent)
        self._desk, self._title = desk, title
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        heading = plain_label(self.tr("Export: {list}").format(list=title), "title")
        column.addWidget(heading)
        column.addWidget(named(QLabel(self._what(rows, selected=selected), wordWrap=True), "muted"))
        self.formats = self._formats(column)
        self.tick = QCheckBox(self.tr("Also delicate columns"))
        names = plain_label(self._delicate_words(delicate), "muted")
        self.tick.setAccessibleDescription(names.text())
        for widget in (self.tick, names):
            column.addWidget(widget)
            widget.setHidden(not delicate)
        column.addWidget(self._buttons())

    @property
    def suffix(self) -> str:
        """Return the ending of the format chosen."""
        return next(ending for ending, button in self.formats.items() if button.isChecked())

    @property
    def includes_delicate(self) -> bool:
        """Say whether delicate columns go along."""
        return self.tick.isChecked()

    def ask_path(self) -> Path | None:
        """Return where the file shall stand."""
        plain = "".join(one if one.isalnum() or one in " -_" else " " for one in self._title[:LONGEST_NAME])
        name = f"{plain.strip() or 'Praktikum'} {self._desk.office.today.isoformat()}{self.suffix}"
        start = str(self._desk.office.path.parent / name)
        words = self.tr("Where shall the file stand?")
        found, _ = QFileDialog.getSaveFileName(self.parentWidget(), words, start, f"(*{self.suffix})")
        if not found:
            return None
        path = Path(found)
        return path if path.suffix.lower() == self.suffix else path.with_name(path.name + self.suffix)

    def _what(self, rows: int, *, selected: bool) -> str:
        words = (
            self.tr("The {count} selected rows, in this order and with these columns.")
            if selected
            else self.tr("All rows that are shown ({count}), in this order and with these columns.")
        )
        return words.format(count=rows)

    def _formats(self, column: QVBoxLayout) -> dict[str, QRadioButton]:
        formats = {
            ".xlsx": QRadioButton(self.tr("Excel (.xlsx)")),
            ".csv": QRadioButton(self.tr("Text with separators (.csv), for other programs")),
            ".pdf": QRadioButton(self.tr("PDF, to print or to send")),
        }
        for button in formats.values():
            column.addWidget(button)
        formats[".xlsx"].setChecked(True)
        return formats

    def _delicate_words(self, delicate: Sequence[FieldSpec]) -> str:
        names = [self._desk.words(field.label) for field in delicate]
        more = self.tr(" and {count} more").format(count=len(names) - NAMED) if len(names) > NAMED else ""
        return ", ".join(names[:NAMED]) + more

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        main = named(QPushButton(self.tr("Export…")), "main")
        main.setDefault(True)
        buttons.addButton(main, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
