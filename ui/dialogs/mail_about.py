"""Mails about records, as drafts: to whom, which words, which papers, and who cannot be reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
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
from app.services.mail import Mail, Outbox, Sending
from app.services.mail_address import Unreached, sides_for
from app.services.mail_words import Words, field_name, letters
from app.text import Language
from ui.dialogs.aside import AsideDialog
from ui.dialogs.mail_done import MailDone
from ui.dialogs.mail_enclosed import AGREEMENT, MailEnclosed, Papers
from ui.dialogs.mail_folder import MailFolder
from ui.dialogs.mail_letter import MailLetter
from ui.dialogs.mail_missing import MailMissing
from ui.dialogs.mail_readers import MailReaders
from ui.dialogs.mail_work import MAILS, Weighed, tell_marked, weigh, write_all
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Task
from ui.theme import give_size, named

PAUSE = 150
MOST = 1_000
"""So many records are written to at once."""


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
        self._weighing: Task | None = None
        self._outdated = False
        self._mending: Unreached | None = None
        self._writing: Task | None = None
        self._box: Outbox | None = None
        self.setWindowTitle(self.tr("Make mail"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(560, 480)
        give_size(self, 720, 640)
        self.letter = MailLetter(desk, letters())
        self._enclosed = MailEnclosed(desk, entity, self._papers)
        self._readers = MailReaders(desk, entity, signing=self._enclosed.given_signing)
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
        self._enclosed.choose(kind)

    def write_for(self, side: str, words: Mapping[Language, Words]) -> None:
        """Begin with words that are ready, to one side."""
        self._readers.choose(side)
        self.letter.begin_with(words)

    def write(self) -> None:
        """Write the drafts, beside the window."""
        if self._writing is not None or not self.mails:
            return
        self._writing = self._desk.tasks.run(
            write_all, self._desk, self.mails, self._where.folder, self._enclosed.kind, then=self._written,
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
        self._readers.changed.connect(self._weigh)
        self._enclosed.changed.connect(self._enclose)
        column.addWidget(self._readers)
        column.addWidget(self._enclosed)
        column.addWidget(self.letter, 1)
        self._hint = plain_label("", "refusal")
        column.addWidget(self._hint)
        self.missing = MailMissing(self._desk)
        self.missing.mend_asked.connect(self._mend)
        column.addWidget(self.missing)
        self._where = MailFolder(self._desk)
        column.addWidget(self._where)
        return part

    def _enclose(self) -> None:
        if not self.letter.written:
            self._suggest()
        self._change()

    def _suggest(self) -> None:
        """Begin with the letter that fits what is enclosed."""
        enclosed = self._enclosed
        signing = enclosed.given_signing or enclosed.kind == AGREEMENT
        self.letter.suggest("sign" if signing else "paper" if enclosed.anything else "own")

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
        sending = Sending(
            words=self.letter.words, papers=self._papers, kind=self._enclosed.kind,
            kind_name=self._enclosed.kind_name,
        )  # fmt: skip
        self._weighing = self._desk.tasks.run(
            weigh, self._desk, self._entity, self._ids, self._readers.sides, sending,
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
        label = self.tr("Make drafts ({count})").format(count=len(mails))
        self._on.setText(self.tr("Writing…") if busy else label)
        said = any(mail.subject.strip() for mail in mails) and any(
            each.text.strip() for each in self.letter.words.values()
        )
        settled = self._weighing is None and not self._timer.isActive()
        self._on.setEnabled(bool(mails) and not empty and said and not busy and settled)
        self._on.setVisible(first)
        alone = len(mails) == 1 and not mails[0].papers and not self._enclosed.kind
        self._direct.setVisible(first and alone)
        self._direct.setEnabled(self._on.isEnabled())
        self._bar.setVisible(busy)
        self._close.setText(self.tr("Stop") if busy else self.tr("Close"))

    def _mend(self, one: Unreached, sentence: str) -> None:
        self._mending = one
        self.step_aside(sentence)
        self._desk.pointed.emit(one.entity, one.record, one.field, sentence)

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
