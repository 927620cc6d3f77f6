"""The views of a list as chips: all, the usual ones, those a person saved, and saving the present one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.forms.flow import FlowLayout
from ui.theme import button_words, named

ALL = ""


class ViewChips(QWidget):
    """One chip a view; the one whose filters are in force is marked."""

    chosen = Signal(str)
    """Show a view by its name; "" shows all."""
    save_asked = Signal()
    rename_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(self) -> None:
        """Offer nothing yet."""
        super().__init__()
        self._flow = FlowLayout(self, gap=6)
        self._chips: dict[str, QToolButton] = {}

    @property
    def names(self) -> list[str]:
        """Return the names of the views offered, without "all"."""
        return [name for name in self._chips if name != ALL]

    def show_views(self, usual: Sequence[str], own: Sequence[str], current: str | None) -> None:
        """Offer views; ``current`` is in force, "" for all, None for none of them."""
        self._flow.clear()
        self._chips = {ALL: self._chip(self.tr("All"), ALL)}
        for name in (*usual, *own):
            self._chips[name] = self._chip(button_words(name, 30), name)
        for name in own:
            self._give_menu(self._chips[name], name)
        for chip in self._chips.values():
            self._flow.addWidget(chip)
        save = named(QToolButton(), "chip")
        save.setText(self.tr("+ Save view"))
        save.setToolTip(self.tr("Keep these filters and columns under a name"))
        save.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        save.clicked.connect(self.save_asked)
        self._flow.addWidget(save)
        self.mark(current)

    def mark(self, current: str | None) -> None:
        """Mark the view in force."""
        for name, chip in self._chips.items():
            chip.setChecked(name == current)

    def _chip(self, words: str, name: str) -> QToolButton:
        chip = named(QToolButton(), "chip")
        chip.setText(words)
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setAccessibleName(self.tr("View: {name}").format(name=name or self.tr("All")))
        chip.clicked.connect(lambda: self._choose(name))
        return chip

    def _choose(self, name: str) -> None:
        self.mark(name)
        self.chosen.emit(name)

    def _give_menu(self, chip: QToolButton, name: str) -> None:
        chip.setToolTip(self.tr("{name} – right-click to rename or delete it").format(name=name))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda at: self._open_menu(chip, name, at))

    def _open_menu(self, chip: QToolButton, name: str, at: QPoint) -> None:
        menu = QMenu(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.rename_asked.emit(name))
        menu.addAction(self.tr("Delete the view")).triggered.connect(lambda: self.delete_asked.emit(name))
        menu.popup(chip.mapToGlobal(at))
