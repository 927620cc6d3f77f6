"""The fifth step: what the import will do, counted, before anything is written."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.theme import named
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.step import Step
from ui.wizards.import_steps.words import TONES, counted, status_words


class CountStep(Step):
    """A few sentences with numbers."""

    def __init__(self, case: ImportCase) -> None:
        """Begin empty."""
        super().__init__(case)
        self._sheet = named(QWidget(), "sheet")
        self._lines = QVBoxLayout(self._sheet)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(10)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self._sheet)
        self.column.addWidget(area, 1)

    @property
    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Ready to import")

    @property
    def verb(self) -> str:
        """Return what the main button says."""
        return self.tr("Import")

    @property
    def ready(self) -> bool:
        """Say whether there is something to write, and it is not written yet."""
        preview = self._case.preview
        return preview is not None and bool(preview.plan.drafts) and self._case.done is None

    def arrive(self) -> None:
        """Count."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        preview, desk = self._case.preview, self._case.desk
        if preview is None:
            return
        plan = preview.plan
        self._lines.addWidget(self._card())
        notes = [desk.words(note) for note in plan.notes]
        passed = [desk.words(problem.why) for problem in plan.reading.skipped]
        notes += list(dict.fromkeys([*passed, *(desk.words(told) for told in preview.of_the_file)]))
        left = [one.heading for one in plan.columns if not one.slot]
        if left:
            notes.append(self.tr("Columns left out: {names}").format(names=", ".join(left)))
        if plan.reading.other_sheets:
            names = ", ".join(plan.reading.other_sheets)
            notes.append(
                self.tr("Other sheets with such a list: {names}. Import them afterwards.").format(names=names)
            )
        for words in notes:
            self._lines.addWidget(plain_label(words, "muted"))
        self._lines.addStretch(1)

    def _card(self) -> QFrame:
        preview, desk = self._case.preview, self._case.desk
        assert preview is not None  # noqa: S101 - asked by the caller
        plan = preview.plan
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        begun = counted(desk, plan.records)
        column.addWidget(
            plain_label(self.tr("New in the office: {records}.").format(records=begun or "–"), "group")
        )
        sentences = {
            "created": self.tr("Rows that begin something new: {count}"),
            "updated": self.tr("Rows that fill in what is known: {count}"),
            "skipped": self.tr("Rows passed over, because they give nothing new: {count}"),
            "refused": self.tr("Rows that stay out; afterwards they can be saved as a list: {count}"),
        }
        for status, sentence in sentences.items():
            count = plan.count(status)  # type: ignore[arg-type]
            if count:
                column.addLayout(_line(status, sentence.format(count=count)))
        if not plan.drafts:
            column.addWidget(
                plain_label(self.tr("There is nothing to import: everything is known or stays out."))
            )
        last = self.tr("Everything comes in together or not at all, and can be taken back as a whole.")
        column.addWidget(plain_label(last, "muted"))
        return card


def _line(status: str, sentence: str) -> QHBoxLayout:
    row = QHBoxLayout()
    pill = Pill()
    words = plain_label(sentence)
    row.addWidget(pill)
    row.addWidget(words, 1)
    pill.show_state(status_words(status), TONES[status])
    pill.setMinimumWidth(max(pill.sizeHint().width(), 11 * pill.fontMetrics().averageCharWidth() + 40))
    return row
