"""A paper that was made: what it is, where its file is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.display import day_text, language_name
from app.errors import Told
from app.services import paper_file
from app.services.mailing import Paper
from app.services.paper_check import preview
from app.services.paper_file import PaperFile
from app.services.paper_shelf import kind_of
from app.text import Language, Text
from ui.dialogs.mail_about import mail_about
from ui.dialogs.mail_done import open_outside
from ui.dialogs.print_paper import print_paper
from ui.forms.flow import FlowLayout
from ui.models.desk import Desk
from ui.pages.records.state_card import StateCard
from ui.tasks import Progress
from ui.theme import named
from ui.wizards.paper_choice import PAPERS
from ui.wizards.paper_window import PaperWindow
from ui.wizards.pdf_view import PdfView

_AS_NOW = Text(
    en="This is how it would look if it were made today.",
    sv="Så här skulle det se ut om det skapades i dag.",
    nb="Slik ville det se ut hvis det ble laget i dag.",
    da="Sådan ville det se ud, hvis det blev oprettet i dag.",
)
_NOTHING = Text(
    en="There is no file to show here.",
    sv="Här finns ingen fil att visa.",
    nb="Her er det ingen fil å vise.",
    da="Her er ingen fil at vise.",
)


@frozen
class _Seen:
    """What is known of a paper's file, and what is shown of it."""

    file: PaperFile
    content: bytes
    said: str


class PaperPanel(QWidget):
    """One document record, with its file if it is on this computer."""

    shown = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin without a paper."""
        super().__init__()
        self._desk = desk
        self._document: Any = None
        self._seen: _Seen | None = None
        self._title = named(QLabel(wordWrap=True), "group")
        self._second = named(QLabel(wordWrap=True), "muted")
        self._file = QLabel(wordWrap=True)
        for label in (self._title, self._second, self._file):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.state = StateCard(desk, entity_named("document"))
        self.view = PdfView(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self._second, self.state, self._file, self._ways(), self.view):
            column.addWidget(widget, 1 if widget is self.view else 0)

    @property
    def document(self) -> str:
        """Return the id of the paper shown; empty for none."""
        return str(self._document.id) if self._document is not None else ""

    @property
    def standing(self) -> str:
        """Return what is said about the file."""
        return self._file.text()

    def show_document(self, document: Any) -> None:
        """Show a document record, and its file as soon as it is found."""
        desk = self._desk
        self._document, self._seen = document, None
        self._title.setText(document.title)
        kind = kind_of(document.type)
        words = (
            desk.words(kind.name) if kind is not None else document.type,
            document.no if document.no and document.no not in document.title else "",
            self.tr("version {number}").format(number=document.version) if document.version > 1 else "",
            day_text(document.made_at, desk.language) if document.made_at else "",
            language_name(document.language, desk.language),
            desk.name(document.entity_key, document.entity_id) if document.entity_key else "",
        )
        self._second.setText(" · ".join(filter(None, words)))
        self.state.show_record(document)
        self._file.setText("")
        self.view.say(self.tr("Looking for the file…"))
        self._weigh()
        desk.tasks.run(_look, desk, document, then=lambda seen: self._take(seen, document), parent=self)

    def clear(self) -> None:
        """Show no paper."""
        self._document, self._seen = None, None
        self.view.clear()

    def print(self) -> None:
        """Print what is shown."""
        if self._seen is not None and self._seen.content:
            print_paper(self._desk, [self._seen.content], self._document.title, self)

    def save_copy(self) -> None:
        """Save a copy of the file under another name."""
        seen, desk = self._seen, self._desk
        if seen is None or seen.file.path is None:
            return
        start = str(Path(desk.state.folders.get(PAPERS, "") or seen.file.path.parent) / seen.file.path.name)
        found, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), start, "PDF (*.pdf)")
        if found:
            words = self.tr("Saved: {name}").format(name=Path(found).name)
            content = seen.content
            desk.tasks.run(
                lambda _progress: paper_file.save_copy(content, Path(found)),
                then=lambda _: desk.told.emit(words, "good"), parent=self,
            )  # fmt: skip

    def mail(self) -> None:
        """Open a mail with the file enclosed, or with the paper made anew."""
        document, kind = self._document, kind_of(self._document.type)
        papers = {}
        if self._seen is not None and self._seen.file.path is not None:
            one = Paper(path=self._seen.file.path, title=document.title, document=document.id)
            papers = {document.entity_id: (one,)}
        key = kind.key if kind is not None else ""
        mail_about(self._desk, document.entity_key, [document.entity_id], self.window(), papers, key)

    def choose_file(self) -> None:
        """Ask where the file is now; another file is refused in a sentence."""
        start = self._desk.state.folders.get(PAPERS, "") or str(self._desk.office.path.parent)
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Where is the file?"), start, "PDF (*.pdf)")
        if found:
            self.settle(Path(found))

    def settle(self, path: Path) -> None:
        """Note where the file is now."""
        desk, document = self._desk, self.document
        desk.tasks.run(
            lambda _progress: paper_file.settle(desk.office, document, path),
            then=lambda _: self._again(), failed=self._failed, parent=self, writes=True,
        )  # fmt: skip

    def make_again(self) -> None:
        """Open the paper as it would be made today."""
        kind = kind_of(self._document.type)
        if kind is not None:
            PaperWindow(self._desk, kind, self._document.entity_id, self.window()).show()

    def _again(self) -> None:
        found = self._desk.office.records.get("document", self.document)
        if found is not None:
            self.show_document(found)

    def _take(self, seen: _Seen, document: Any) -> None:
        if self._document is not document:
            return
        self._seen = seen
        words = (self._desk.words(seen.file.words), seen.said if seen.content else "")
        self._file.setText(" ".join(filter(None, words)))
        if seen.content:
            self.view.show_pdf(seen.content)
        else:
            self.view.say(seen.said)
        self._weigh()
        self.shown.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Told):
            self._file.setText(error.of(self._desk.language))
        else:
            self._desk.tasks.failed.emit(error)

    def _ways(self) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, gap=4)
        words = {
            "open": (self.tr("Open"), lambda: self._outside(folder=False)),
            "folder": (self.tr("Show in folder"), lambda: self._outside(folder=True)),
            "copy": (self.tr("Save as…"), self.save_copy),
            "print": (self.tr("Print…"), self.print),
            "mail": (self.tr("Make mail…"), self.mail),
            "choose": (self.tr("Choose where…"), self.choose_file),
            "again": (self.tr("Make again…"), self.make_again),
        }
        self.ways = {key: self._button(label, act) for key, (label, act) in words.items()}
        for button in self.ways.values():
            flow.addWidget(button)
        return part

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(words), "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _weigh(self) -> None:
        seen, may = self._seen, self._desk.may_write
        here = seen is not None and seen.file.path is not None
        known = self._document is not None and kind_of(self._document.type) is not None
        about = self._document is not None and bool(self._document.entity_key)
        fitting = {
            "open": here, "folder": here, "copy": here, "print": here, "mail": may and about,
            "choose": may and seen is not None and not here, "again": may and known and about,
        }  # fmt: skip
        for key, button in self.ways.items():
            button.setVisible(fitting[key])

    def _outside(self, *, folder: bool) -> None:
        if self._seen is not None and self._seen.file.path is not None:
            open_outside(self._seen.file.path.parent if folder else self._seen.file.path)


class MadeWindow(QDialog):
    """A paper that was made, in a window of its own."""

    def __init__(self, desk: Desk, document: Any, parent: QWidget) -> None:
        """Show it."""
        super().__init__(parent)
        self.setWindowTitle(document.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 700)
        self.setMinimumSize(520, 460)
        self.panel = PaperPanel(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.addWidget(self.panel)
        self.panel.show_document(document)

    def reject(self) -> None:
        """Close."""
        self.panel.clear()
        super().reject()


def _look(_progress: Progress, desk: Desk, document: Any) -> _Seen:
    kept = desk.state.folders.get(PAPERS, "")
    folders = [Path(kept)] if kept else []
    found = paper_file.find(document, [*folders, desk.office.path.parent])
    if found.path is not None:
        return _Seen(found, paper_file.read(found.path), "")
    kind = kind_of(document.type)
    language: Language = document.language
    try:
        if kind is None or not document.entity_id:
            return _Seen(found, b"", desk.words(_NOTHING))
        content = preview(desk.office, kind.key, document.entity_id, (language,))
    except Told as told:
        return _Seen(found, b"", told.of(desk.language))
    return _Seen(found, content, desk.words(_AS_NOW))
