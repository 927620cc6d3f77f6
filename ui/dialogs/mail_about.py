"""Mails about records, as drafts: to whom, which words, which papers, and who cannot be reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import Told
from app.services import mailing
from app.services.mail_address import SIDES, Unreached, sides_for
from app.services.mail_words import field_name, letters
from app.services.mailing import Mail, Outbox, Paper, Sending
from app.services.paper_check import kinds_for
from ui.dialogs.aside import AsideDialog
from ui.dialogs.mail_done import MailDone
from ui.dialogs.mail_letter import MailLetter
from ui.dialogs.mail_missing import MailMissing
from ui.dialogs.mail_work import MAILS, Weighed, outbox_of, tell_marked, weigh, write_all
from ui.forms.choice_editors import QuietCombo
from ui.forms.flow import FlowLayout
from ui.models.desk import Desk
from ui.tasks import Task
from ui.theme import named

PAUSE = 150
AGREEMENT = "agreement"
MOST = 1_000
"""So many records are written to at once."""
Papers = Mapping[str, tuple[Paper, ...]]


def mail_about(
    desk: Desk, entity: str, ids: Sequence[str], parent: QWidget, papers: Papers | None = None, kind: str = ""
) -> MailAbout | None:
    """Open the dialog for mails about records, with papers by the record they are about, else return None."""
    if len(ids) > MOST:
        words = QCoreApplication.translate("MailAbout", "Choose at most {count} records for mails at once.")
        desk.told.emit(words.format(count=MOST), "warn")
        return None
    if not desk.may_write or not ids or not sides_for(entity):
        sentence = QCoreApplication.translate("MailAbout", "There is nobody to write to about these records.")
        desk.told.emit(sentence, "plain")
        return None
    dialog = MailAbout(desk, entity, ids, parent, papers or {})
    dialog.enclose(kind)
    dialog.show()
    return dialog


class MailAbout(AsideDialog):
    """Beside the window, so that a missing address can be filled in."""

    def __init__(self, desk: Desk, entity: str, ids: Sequence[str], parent: QWidget, papers: Papers) -> None:
        """Begin with the usual reader of mails about these records."""
        super().__init__(parent)
        self._desk, self._entity, self._ids, self._papers = desk, entity, tuple(ids), papers
        self._weighed = Weighed((), ())
        self._kinds: QuietCombo | None = None
        self._weighing: Task | None = None
        self._outdated = False
        self._mending: Unreached | None = None
        self._writing: Task | None = None
        self._box: Outbox | None = None
        self.setWindowTitle(self.tr("Make mail"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(560, 480)
        self.resize(720, 640)
        self.letter = MailLetter(desk, letters())
        self._suggest()
        self.done_part = MailDone(desk)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._first())
        self._steps.addWidget(self.done_part)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._weigh)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(named(QLabel(self.tr("Make mail")), "title"))
        column.addWidget(self._steps, 1)
        column.addLayout(self._buttons())
        self.letter.changed.connect(self._change)
        self.done_part.sent.connect(self._mark)
        self.done_part.later.connect(self.reject)
        desk.saved.connect(self._wait)
        self._weigh()

    @property
    def mails(self) -> tuple[Mail, ...]:
        """Return the mails as they would be written now."""
        return self._weighed.mails

    def enclose(self, kind: str) -> None:
        """Choose a kind of paper to be made and enclosed, where no papers are given."""
        if kind and self._kinds is not None:
            self._kinds.setCurrentIndex(max(self._kinds.findData(kind), 0))

    def write(self) -> None:
        """Write the drafts, beside the window."""
        if self._writing is not None or not self.mails:
            return
        self._writing = self._desk.tasks.run(
            write_all, self._desk, self.mails, self._folder, self._kind(), then=self._written,
            failed=self._failed, parent=self, title=self.tr("Writing mails"), writes=True,
        )  # fmt: skip
        self._writing.progress.moved.connect(self._show_progress)
        self._tell()

    def reject(self) -> None:
        """Close; drafts on their way are stopped."""
        if self._writing is not None:
            self._writing.progress.stop()
        super().reject()

    def _first(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._readers())
        column.addWidget(self._enclosing())
        column.addWidget(self.letter, 1)
        self._hint = named(QLabel(wordWrap=True), "refusal")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._hint)
        self.missing = MailMissing(self._desk)
        self.missing.mend_asked.connect(self._mend)
        column.addWidget(self.missing)
        column.addLayout(self._place())
        return part

    def _readers(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, gap=14)
        self._sides: dict[str, QCheckBox] = {}
        known = sides_for(self._entity)
        usual = "signatories" if "signatories" in known and self._signing() else known[0]
        for side in known:
            tick = QCheckBox(self._desk.words(SIDES[side]))
            tick.ensurePolished()
            tick.setMinimumWidth(tick.sizeHint().width() + 4)
            tick.setChecked(side == usual)
            tick.clicked.connect(lambda _=False: self._weigh())
            self._sides[side] = tick
            flow.addWidget(tick)
        box.setVisible(len(known) > 1)
        return box

    def _signing(self) -> bool:
        """Say whether the papers are agreements, which go to those who sign."""
        every = [paper.document for each in self._papers.values() for paper in each]
        found = (self._desk.office.records.get("document", one) for one in every)
        return any("agreement" in str(getattr(one, "type", "")) for one in found)

    def _enclosing(self) -> QWidget:
        count = sum(map(len, self._papers.values()))
        if count:
            return QLabel(self.tr("Enclosed papers: {count}").format(count=count))
        self._kinds = kinds = QuietCombo()
        kinds.setAccessibleName(self.tr("Enclosed paper"))
        kinds.addItem(self.tr("No paper enclosed"), "")
        for kind in kinds_for(self._entity):
            if not kind.together and kind.key != "letter":
                words = self.tr("Enclosed: {paper}").format(paper=self._desk.words(kind.name))
                kinds.addItem(words, kind.key)
        kinds.currentIndexChanged.connect(self._enclose)
        kinds.setEnabled(kinds.count() > 1)
        return kinds

    def _enclose(self, _at: int) -> None:
        if not self.letter.written:
            self._suggest()
        self._change()

    def _suggest(self) -> None:
        """Begin with the letter that fits what is enclosed."""
        enclosed = bool(self._papers) or bool(self._kind())
        signing = self._signing() or self._kind() == AGREEMENT
        self.letter.suggest("sign" if signing else "paper" if enclosed else "own")

    def _kind(self) -> str:
        return str(self._kinds.currentData() or "") if self._kinds is not None else ""

    def _place(self) -> QHBoxLayout:
        self._folder = outbox_of(self._desk)
        self._where = named(QLabel(wordWrap=True), "muted")
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        change = named(QPushButton(self.tr("Change…")), "link", self.tr("Choose another folder for drafts"))
        change.setAutoDefault(False)
        change.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.addWidget(self._where, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self) -> QHBoxLayout:
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.reject)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._direct = QPushButton(self.tr("Write in the mail program"))
        self._direct.clicked.connect(self._write_outside)
        self._on = named(QPushButton(), "main")
        self._on.clicked.connect(self.write)
        row = QHBoxLayout()
        row.addWidget(self._close)
        row.addWidget(self._bar, 1)
        row.addStretch(1)
        row.addWidget(self._direct)
        row.addWidget(self._on)
        for button in (self._close, self._direct, self._on):
            button.setAutoDefault(False)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on.click)
        return row

    def _wait(self, _saved: object) -> None:
        if self._steps.currentIndex() == 0 and self._writing is None:
            self._change()

    def _change(self) -> None:
        """Weigh anew after a pause; until then nothing is written, so that no mail has old words."""
        self._on.setEnabled(False)
        self._direct.setEnabled(False)
        self._timer.start()

    def _weigh(self) -> None:
        """Look up who gets the mail, beside the window; the last choice counts."""
        self._timer.stop()
        self._outdated = self._weighing is not None
        if self._outdated:
            return
        sides = [side for side, tick in self._sides.items() if tick.isChecked()]
        kind = next((one for one in kinds_for(self._entity) if one.key == self._kind()), None)
        sending = Sending(
            words=self.letter.words, papers=self._papers, kind=self._kind(),
            kind_name=kind.name if kind is not None else None,
        )  # fmt: skip
        self._weighing = self._desk.tasks.run(
            weigh, self._desk, self._entity, self._ids, sides, sending,
            then=self._take, failed=self._failed, parent=self,
        )  # fmt: skip
        self._on.setEnabled(False)

    def _take(self, weighed: Weighed) -> None:
        self._weighing = None
        if self._outdated:
            self._weigh()
            return
        self._weighed = weighed
        self.letter.offer([mail.to.language for mail in weighed.mails])
        self._tell()
        mending = self._mending
        known = {(one.about, one.record, one.field) for one in weighed.unreached}
        if mending is not None and (mending.about, mending.record, mending.field) not in known:
            self._mending = None
            self.come_back()

    def _tell(self) -> None:
        mails, first = self.mails, self._steps.currentIndex() == 0
        busy = self._writing is not None
        language = self._desk.language
        empty = dict.fromkeys(field for mail in mails for field in mail.empty)
        names = ", ".join(field_name(field, language) for field in empty)
        words = self.tr("Nothing is known for: {fields}. Write the words in their place.").format(
            fields=names
        )
        self._hint.setText(words if empty else "")
        self._hint.setVisible(bool(empty))
        self.missing.show_missing(self._weighed.unreached)
        self._where.setText(self.tr("The drafts go to the folder {folder}").format(folder=self._folder))
        label = self.tr("Make drafts ({count})").format(count=len(mails))
        self._on.setText(self.tr("Writing…") if busy else label)
        said = any(mail.subject.strip() for mail in mails) and any(
            each.text.strip() for each in self.letter.words.values()
        )
        settled = self._weighing is None and not self._timer.isActive()
        self._on.setEnabled(bool(mails) and not empty and said and not busy and settled)
        self._on.setVisible(first)
        alone = len(mails) == 1 and not mails[0].papers and not self._kind()
        self._direct.setVisible(first and alone)
        self._direct.setEnabled(self._on.isEnabled())
        self._bar.setVisible(busy)
        self._close.setText(self.tr("Stop") if busy else self.tr("Close"))

    def _mend(self, one: Unreached, sentence: str) -> None:
        self._mending = one
        self.step_aside(sentence)
        self._desk.pointed.emit(one.entity, one.record, one.field, sentence)

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(
            self, self.tr("Into which folder?"), str(self._folder.parent)
        )
        if found:
            self._folder = Path(found)
            self._desk.state.folders[MAILS] = found
            self._tell()

    def _write_outside(self) -> None:
        mail = self.mails[0]
        QDesktopServices.openUrl(QUrl(mailing.link_of(mail)))

    def _show_progress(self, done: int, every: int) -> None:
        self._bar.setRange(0, max(every, 1))
        self._bar.setValue(done)

    def _written(self, box: Outbox) -> None:
        self._writing, self._box = None, box
        self._desk.state.folders[MAILS] = str(box.folder)
        self.done_part.show_written(box)
        self._steps.setCurrentIndex(1)
        self._tell()

    def _failed(self, error: BaseException) -> None:
        self._writing, self._weighing = None, None
        self._tell()
        if isinstance(error, Told):
            self._hint.setText(error.of(self._desk.language))
            self._hint.show()
        else:
            self._desk.tasks.failed.emit(error)

    def _mark(self) -> None:
        if self._box is None:
            return
        mails, self._box = self._box.mails, None
        desk = self._desk
        count = self.tr("Mails marked as sent: {count}").format(count=len(mails))
        desk.tasks.run(
            lambda _progress: mailing.mark_sent(desk.office, mails),
            then=lambda reasons: tell_marked(desk, count, reasons),
            writes=True,
        )
        self.accept()
