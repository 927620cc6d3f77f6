"""One paper about one record: looked at first, and kept only when it is saved, printed or mailed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.display import language_name
from app.errors import Told
from app.services.paper_check import Kind, lacking, offered, preview
from app.services.paper_made import MadePaper
from app.services.paper_single import keep_printed, make_single, save_single
from app.text import Language
from ui.dialogs.aside import AsideDialog
from ui.dialogs.mail_about import mail_about
from ui.dialogs.print_paper import print_paper
from ui.forms.choice_editors import QuietCombo
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import give_size, named
from ui.wizards.paper_choice import PAPERS
from ui.wizards.pdf_view import PdfView

MOST_LACKS = 4


class PaperWindow(AsideDialog):
    """Shows how a paper will look, and what lacks."""

    def __init__(self, desk: Desk, kind: Kind, record: str, parent: QWidget) -> None:
        """Begin with the first language the paper can be had in."""
        super().__init__(parent)
        self._desk, self._kind, self._record = desk, kind, record
        self._busy = False
        self._place = ""
        self.setWindowTitle(desk.words(kind.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_size(self, 760, 680)
        self.setMinimumSize(520, 460)
        self.language = QuietCombo()
        self.language.setAccessibleName(self.tr("Language"))
        for code in offered(desk.office, kind.key, [record]):
            self.language.addItem(language_name(code, desk.language), code)
        self.language.currentIndexChanged.connect(lambda _: self.refresh())
        self._card = named(QFrame(), "warn-card")
        self._lines = QVBoxLayout(self._card)
        self._lines.setContentsMargins(12, 8, 12, 8)
        self._lines.setSpacing(2)
        self.view = PdfView(desk)
        self._told = plain_label("", "refusal")
        self._lay_out()
        desk.saved.connect(self._hear)
        self.refresh()

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the language chosen."""
        code = self.language.currentData()
        return (code,) if code else ()

    def refresh(self) -> None:
        """Draw the paper and look for what lacks, beside the window."""
        if self._busy:
            return
        desk = self._desk
        self._told.hide()
        self.view.show_made(
            partial(
                _previewed, desk=desk, kind=self._kind.key, record=self._record, languages=self.languages
            ),
            self.tr("The preview is being made…"),
        )
        reasons = lacking(desk.office, self._kind.key, [self._record], self.languages)[self._record]
        self._show_lacks([(one.where, desk.words(one.why)) for one in reasons])
        if self.aside and all(one.where != self._place for one in reasons):
            self.come_back()

    def save(self) -> None:
        """Make the paper, ask where it goes, save and keep it."""
        self._made(self._save)

    def print(self) -> None:
        """Make the paper, ask for a printer, print and keep it."""
        self._made(self._print)

    def mail(self) -> None:
        """Open a mail with the paper enclosed; it is kept with the draft."""
        parent = self.parentWidget() or self
        mail_about(self._desk, self._kind.entity, [self._record], parent, kind=self._kind.key)

    def reject(self) -> None:
        """Close; nothing is kept."""
        self.view.clear()
        super().reject()

    def _hear(self, saved: Any) -> None:
        if saved.batch:
            self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        title = plain_label(self._desk.words(self._kind.name), "title", wraps=False)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.language)
        column.addLayout(head)
        about = plain_label(self._desk.name(self._kind.entity, self._record), "muted")
        column.addWidget(about)
        column.addWidget(self._card)
        column.addWidget(self.view, 1)
        column.addWidget(self._told)
        row = QHBoxLayout()
        self._close = self._button(self.tr("Close"), self.reject)
        row.addWidget(self._close)
        row.addStretch(1)
        self._acts = [
            self._button(self.tr("Print…"), self.print),
            self._button(self.tr("Make mail…"), self.mail),
            named(self._button(self.tr("Save as…"), self.save), "main"),
        ]
        for button in self._acts:
            row.addWidget(button)
        self._acts[-1].setDefault(True)
        column.addLayout(row)

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _show_lacks(self, lacks: Sequence[tuple[str, str]]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if lacks:
            self._lines.addWidget(named(QLabel(self.tr("Before it can be made")), "group"))
        for place, sentence in lacks[:MOST_LACKS]:
            self._lines.addWidget(self._lack(place, sentence))
        if len(lacks) > MOST_LACKS:
            more = self.tr("And {count} more.").format(count=len(lacks) - MOST_LACKS)
            self._lines.addWidget(named(QLabel(more), "lacking"))
        self._card.setVisible(bool(lacks))
        self._weigh(ready=not lacks)

    def _weigh(self, *, ready: bool) -> None:
        for button in self._acts:
            button.setEnabled(ready and not self._busy and self._desk.may_write)

    def _lack(self, place: str, sentence: str) -> QWidget:
        words = plain_label(sentence, "lacking")
        mend = named(self._button(self.tr("Mend"), lambda: self._mend(place, sentence)), "link")
        mend.setAccessibleName(self.tr("Mend") + ": " + sentence)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(mend, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _mend(self, place: str, sentence: str) -> None:
        self._place = place
        self.step_aside(sentence)
        self._desk.pointed.emit(self._kind.entity, self._record, place, sentence)

    def _made(self, then: Callable[[Sequence[MadePaper]], None]) -> None:
        """Make the paper as it will be kept, and go on with it."""
        if self._busy:
            return
        self._busy = True
        self._weigh(ready=False)
        desk, kind, record, languages = self._desk, self._kind.key, self._record, self.languages
        desk.tasks.run(
            lambda _progress: make_single(desk.office, kind, record, languages),
            then=then, failed=self._failed, parent=self, writes=True,
        )  # fmt: skip

    def _save(self, made: Sequence[MadePaper]) -> None:
        folder = Path(self._desk.state.folders.get(PAPERS, "") or self._desk.office.path.parent)
        if len(made) == 1:
            start = str(folder / made[0].file_name)
            found, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper"), start, "PDF (*.pdf)")
        else:
            found = QFileDialog.getExistingDirectory(self, self.tr("Into which folder?"), str(folder))
        if not found:
            self._free()
            return
        path = Path(found)
        if len(made) == 1 and path.suffix.lower() != ".pdf":
            path = path.with_name(path.name + ".pdf")
        self._desk.state.folders[PAPERS] = str(path.parent if len(made) == 1 else path)
        office = self._desk.office
        self._desk.tasks.run(
            lambda _progress: save_single(office, made, path),
            then=self._saved, failed=self._failed, parent=self, writes=True,
        )  # fmt: skip

    def _saved(self, paths: Sequence[Path]) -> None:
        self._free()
        words = self.tr("Saved: {name}").format(name=paths[0].name if len(paths) == 1 else paths[0].parent)
        self._desk.told.emit(words, "good")
        self.reject()

    def _print(self, made: Sequence[MadePaper]) -> None:
        self._free()
        desk = self._desk

        def kept() -> None:
            desk.tasks.run(lambda _progress: keep_printed(desk.office, made), writes=True)

        print_paper(desk, [one.content for one in made], made[0].file_name, self, kept)

    def _free(self) -> None:
        self._busy = False
        self._weigh(ready=True)

    def _failed(self, error: BaseException) -> None:
        self._free()
        if isinstance(error, Told):
            self._told.setText(error.of(self._desk.language))
            self._told.show()
        else:
            self._desk.tasks.failed.emit(error)


def _previewed(
    _progress: Progress, desk: Desk, kind: str, record: str, languages: tuple[Language, ...]
) -> bytes:
    return preview(desk.office, kind, record, languages)
