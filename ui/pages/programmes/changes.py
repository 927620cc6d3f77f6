"""The change notices of a programme: how long ahead people were told, and who has answered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from typing_extensions import override

from app.services.notices import DRAFTS
from app.services.notices_anew import begin_anew
from app.services.notices_answers import Asked, Tracking, notices_of_programme
from app.text import Text
from ui.dialogs.notice_answer import ask_answer
from ui.dialogs.notice_reminding import remind
from ui.forms.grid_view import GridView
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.page import Page, Verbs
from ui.pages.programmes.change_lines import READER, ChangeLines
from ui.pages.programmes.programme_head import PageHead
from ui.pages.programmes.programme_page import ProgrammeView
from ui.tasks import Progress
from ui.wizards.change_notice import open_notice

TITLE: Final = Text(en="Changes", sv="Ändringar", nb="Endringer", da="Ændringer")


class ChangesPage(ProgrammeView):
    """A line a notice, under it a line a reader; Enter on a reader writes down her answer."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self.found: tuple[Tracking, ...] = ()
        self.lines = ChangeLines(desk)
        self.head = PageHead(desk.words(TITLE))
        self.answer = self.head.add_button(self.tr("Record the answer…"), self.record_answer)
        self.remind = self.head.add_button(self.tr("Remind…"), self.send_reminders)
        self.again = self.head.add_button("", self.go_on)
        self.fresh = self.head.add_button(self.tr("New notice…"), self.begin, main=True)
        self.view = GridView(may_write=False, name=desk.words(TITLE))
        self.view.opened.connect(self._open)
        self.view.gone_to.connect(lambda *_: self._weigh())
        words = self.tr("No change has been told of in this programme.")
        self._empty = plain_label(words, "muted")
        self.column.addWidget(self.head)
        self.column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.view, 1)

    @override
    def verbs(self) -> Verbs:
        return {"new_record": self.begin}

    @override
    def show_programme(self) -> None:
        office, programme, language = self.desk.office, self.programme, self.desk.language

        def look(_: Progress) -> tuple[Tracking, ...]:
            return notices_of_programme(office, programme, language)

        self.desk.tasks.run(look, then=self._show, parent=self, quick=True)

    def begin(self) -> None:
        """Begin a notice about what changed."""
        if self.desk.may_write:
            open_notice(self.desk, self.window())

    def go_on(self) -> None:
        """Go on with a draft, or begin the notice that replaces one that was sent."""
        one = self._notice()
        if one is not None and self.desk.may_write:
            made = self.desk.attempt(lambda: begin_anew(self.desk.office, one.notice))
            if made is not None:
                open_notice(self.desk, self.window(), (), made)

    def send_reminders(self) -> None:
        """Write to those of the present notice who have not answered."""
        one = self._notice()
        if one is not None and self.desk.may_write:
            remind(self.desk, one.notice, self.window())

    def record_answer(self) -> None:
        """Write down what the reader of the present line said."""
        reader = self._reader()
        if reader is not None and self.desk.may_write:
            ask_answer(self.desk, reader.sign_off, reader.name, self.window())

    def _show(self, found: tuple[Tracking, ...]) -> None:
        self.found = found
        self.view.show_lines(self.lines.columns(), self.lines.of(found))
        self.view.setVisible(bool(found))
        self._empty.setVisible(not found)
        waiting = sum(len(one.readers) - one.answered for one in found if one.state == "sent")
        short = sum(one.is_short for one in found)
        said = [self.tr("Notices: {count}").format(count=len(found))]
        said += [self.tr("answers missing: {count}").format(count=waiting)] if waiting else []
        said += [self.tr("told too late: {count}").format(count=short)] if short else []
        self.head.say(" · ".join(said))
        self._weigh()

    def _weigh(self) -> None:
        one, reader, may = self._notice(), self._reader(), self.desk.may_write
        sent = one is not None and one.state in {"sent", "acknowledged"}
        self.answer.setEnabled(may and sent and reader is not None)
        owing = one is not None and one.state == "sent" and one.answered < len(one.readers)
        self.remind.setEnabled(may and owing)
        draft = one is not None and one.state in DRAFTS
        self.again.setText(self.tr("Go on…") if draft else self.tr("Replace…"))
        self.again.setEnabled(may and (draft or sent))
        self.fresh.setEnabled(may)
        for button in (self.answer, self.remind, self.again):
            button.setVisible(bool(self.found))

    def _notice(self) -> Tracking | None:
        """Return the notice of the present line."""
        line = self.view.here[0]
        return next(
            (
                one
                for one in self.found
                if one.notice == line or any(f"{READER}{reader.sign_off}" == line for reader in one.readers)
            ),
            None,
        )

    def _reader(self) -> Asked | None:
        line = self.view.here[0].removeprefix(READER)
        return next((one for each in self.found for one in each.readers if one.sign_off == line), None)

    def _open(self, line: str, _column: str) -> None:
        if line.startswith(READER):
            if self.answer.isEnabled():
                self.record_answer()
        elif line:
            self.desk.asked.emit("change_notice", line)


PAGE: Final = Page(key="changes", title=TITLE, order=19, entity="change_notice", make=ChangesPage)
