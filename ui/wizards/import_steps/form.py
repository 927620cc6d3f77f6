"""How a list is read: its kind, programme, sheet, text form, heading row and the order of its dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from app.domain.display import day_text
from app.services import browsing
from app.services.browsing import Query
from app.services.import_opening import ListFile, first_rows
from ui.forms.choice_editors import QuietCombo
from ui.forms.plain_label import plain_label
from ui.theme import named
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.raw_table import MOST_ROWS
from ui.wizards.import_steps.words import encodings, separators

COLUMNS: Final = 3
_BEGINS: Final = 40


class ListForm(QWidget):
    """What was found out of a list, each of it to be chosen otherwise."""

    def __init__(self, case: ImportCase) -> None:
        """Make the questions; those that do not concern a list are hidden."""
        super().__init__()
        self._case = case
        self.kind, self.programme, self.sheet = QuietCombo(), QuietCombo(), QuietCombo()
        self.encoding, self.separator, self.order = QuietCombo(), QuietCombo(), QuietCombo()
        self.heading = QuietCombo()
        self._samples = plain_label("", "muted")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._asked = self._questions()
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._connect()

    @property
    def lacks_programme(self) -> bool:
        """Say whether the list needs a programme and none is chosen."""
        kind = self._case.kinds.get(self._case.asked.kind)
        return kind is not None and kind.needs_programme and not self._case.asked.programme

    @property
    def programme_words(self) -> str:
        """Return what lacks of the programme, in a sentence."""
        if not self.lacks_programme:
            return ""
        if not self._programmes():
            return self.tr("The office has no programme yet. Begin one first: such a list belongs to one.")
        return self.tr("Choose the programme the list belongs to.")

    def refresh(self) -> None:
        """Show what holds now."""
        case = self._case
        listed, reading = case.listed, case.reading
        if listed is None:
            return
        _fill(self.kind, self._kinds(), case.asked.kind)
        self._show_programmes()
        sheets = {name: name for name in listed.sheet_names}
        sheet = case.asked.sheet or (reading.sheet if reading is not None else "")
        _fill(self.sheet, sheets, sheet)
        form = listed.form
        if form is not None:
            _fill(self.encoding, encodings(form.encoding), form.encoding)
            _fill(self.separator, separators(), form.separator)
        heading = case.asked.heading_row or (reading.heading_row if reading is not None else 0)
        _fill(self.heading, self._heading_rows(listed, sheet, heading), str(heading or ""))
        dated = reading is not None and bool(reading.day_samples)
        _fill(self.order, self._orders(), reading.date_order.order if reading is not None else "")
        shown = (
            True,
            self._concerns_programme(),
            len(sheets) > 1,
            form is not None,
            form is not None,
            True,
            dated,
        )
        self._lay_out(shown)
        self._samples.setText(self._sample_words())
        self._samples.setVisible(dated)

    def _kinds(self) -> dict[str, str]:
        desk = self._case.desk
        words = {"": self.tr("– choose –")} if not self._case.asked.kind else {}
        for key, kind in self._case.kinds.items():
            name = desk.words(kind.name)
            words[key] = name if kind.usual else self.tr("{records} (one record a row)").format(records=name)
        return words

    def _concerns_programme(self) -> bool:
        kind = self._case.kinds.get(self._case.asked.kind)
        return kind is not None and kind.usual

    def _programmes(self) -> dict[str, str]:
        office, desk = self._case.desk.office, self._case.desk
        every = browsing.page(office, "programme", browsing.ids(office, Query(entity="programme")))
        return {one.id: browsing.name(office, one, desk.language) for one in every}

    def _show_programmes(self) -> None:
        every = self._programmes()
        kind = self._case.kinds.get(self._case.asked.kind)
        needed = kind is not None and kind.needs_programme
        if len(every) == 1 and not self._case.asked.programme:
            self._case.choose_programme(next(iter(every)))
        nothing = {"": self.tr("– choose –") if needed else self.tr("– none –")}
        if every and (len(every) == 1 or (needed and self._case.asked.programme)):
            nothing = {}
        _fill(self.programme, {**nothing, **every}, self._case.asked.programme)

    def _heading_rows(self, listed: ListFile, sheet: str, heading: int) -> dict[str, str]:
        """Return the first rows by number, each with the words it begins with."""
        words = {} if heading else {"": self.tr("– choose –")}
        for number, row in enumerate(first_rows(listed, sheet, MOST_ROWS), start=1):
            begins = ", ".join(cell for cell in row if cell)[:_BEGINS]
            if begins or number == heading:
                words[str(number)] = f"{number}  ·  {begins}"
        if heading > MOST_ROWS:
            words[str(heading)] = str(heading)
        return words

    def _orders(self) -> dict[str, str]:
        return {
            "day first": self.tr("Day first, as in 31/12"),
            "month first": self.tr("Month first, as in 12/31"),
        }

    def _sample_words(self) -> str:
        reading = self._case.reading
        if reading is None:
            return ""
        line = self.tr("“{given}” = {day}")
        language = self._case.desk.language
        pairs = ((one.given, day_text(one.day, language, "full")) for one in reading.day_samples)
        told = (line.format(given=given, day=day).replace(" ", "\u00a0") for given, day in pairs)
        return "     ".join(told)

    def _questions(self) -> list[tuple[QLabel, QWidget]]:
        pairs: list[tuple[str, QWidget]] = [
            (self.tr("What the list is"), self.kind),
            (self.tr("Programme"), self.programme),
            (self.tr("Sheet"), self.sheet),
            (self.tr("Encoding"), self.encoding),
            (self.tr("Separator"), self.separator),
            (self.tr("Heading row"), self.heading),
            (self.tr("Dates are written"), self.order),
        ]
        found = []
        for words, field in pairs:
            label = named(QLabel(words), "field-label")
            label.setBuddy(field)
            field.setAccessibleName(words)
            found.append((label, field))
        return found

    def _lay_out(self, shown: tuple[bool, ...]) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        at = 0
        for (label, field), wanted in zip(self._asked, shown, strict=True):
            if wanted:
                row, column = divmod(at, COLUMNS)
                self._grid.addWidget(label, row * 2, column)
                self._grid.addWidget(field, row * 2 + 1, column)
                at += 1
            for widget in (label, field):
                widget.setVisible(wanted)
        self._grid.addWidget(self._samples, (at // COLUMNS + 1) * 2, 0, 1, COLUMNS)

    def _connect(self) -> None:
        case = self._case
        self.kind.activated.connect(lambda: self._ask(kind=self.kind.currentData()))
        self.programme.activated.connect(lambda: case.choose_programme(self.programme.currentData()))
        self.sheet.activated.connect(lambda: self._ask(sheet=self.sheet.currentData()))
        self.order.activated.connect(lambda: self._ask(order=self.order.currentData()))
        self.heading.activated.connect(
            lambda: self._ask(heading_row=int(self.heading.currentData() or 0) or None)
        )
        self.encoding.activated.connect(self._open_otherwise)
        self.separator.activated.connect(self._open_otherwise)

    def _ask(self, **wanted: Any) -> None:
        if any(getattr(self._case.asked, name) != value for name, value in wanted.items()):
            self._case.ask(**wanted)

    def _open_otherwise(self) -> None:
        listed = self._case.listed
        if listed is not None and listed.form is not None:
            wanted = (self.encoding.currentData(), self.separator.currentData())
            if wanted != (listed.form.encoding, listed.form.separator):
                self._case.open(listed.path, *wanted)


def _fill(combo: QComboBox, words: Mapping[str, str], chosen: str) -> None:
    """Offer words by their keys, one of them chosen; nothing moves when they are the same."""
    with QSignalBlocker(combo):
        offered = {combo.itemData(at): combo.itemText(at) for at in range(combo.count())}
        if offered != dict(words):
            combo.clear()
            for key, text in words.items():
                combo.addItem(text, key)
        combo.setCurrentIndex(combo.findData(chosen))
