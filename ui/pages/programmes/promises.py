"""The promise ledger of a programme: what was said, to whom, whether it holds, and whether it was kept."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from app.domain.announced_fact import watched
from app.services.promises_check import Promise, keep, ledger
from app.text import Text
from ui.dialogs.announce import announce_dialog
from ui.forms.flow import FlowLayout
from ui.forms.grid_view import GridView
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.page import Page, Verbs
from ui.pages.programmes.programme_head import PageHead
from ui.pages.programmes.programme_page import ProgrammeView
from ui.pages.programmes.promise_lines import PromiseLines
from ui.tasks import Progress
from ui.wizards.change_notice import open_notice

TITLE: Final = Text(en="Promises", sv="Det utlovade", nb="Løfter", da="Løfter")


class PromisesPage(ProgrammeView):
    """What nobody was told of stands first, then what can be judged, then the rest."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self.found: tuple[Promise, ...] = ()
        self.lines = PromiseLines(desk)
        self.head = PageHead(desk.words(TITLE))
        self.announce = self.head.add_button(self.tr("Announce…"), self._announce)
        self.write = self.head.add_button(self.tr("Write the notice…"), self._write, main=True)
        self.view = GridView(may_write=False, name=desk.words(TITLE))
        self.view.opened.connect(self._open)
        self.view.gone_to.connect(lambda *_: self._weigh())
        self._empty = plain_label("", "muted")
        self._empty.setText(
            self.tr(
                "Nothing has been promised in this programme yet. Announce dates, place, mentor and the "
                "like, and the program watches whether it stays so."
            )
        )
        self.column.addWidget(self.head)
        self.column.addWidget(self._judging())
        self.column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.view, 1)

    @override
    def verbs(self) -> Verbs:
        return {"new_record": self._announce}

    @override
    def show_programme(self) -> None:
        office, programme, language = self.desk.office, self.programme, self.desk.language

        def look(_: Progress) -> tuple[Promise, ...]:
            return ledger(office, programme, language)

        self.desk.tasks.run(look, then=self._show, parent=self, quick=True)

    def judge(self, *, kept: bool) -> None:
        """Write down that the promise of the present line was kept, or was not."""
        one = self._here()
        if one is None or not self.desk.may_write:
            return
        if self.desk.attempt(lambda: keep(self.desk.office, [one.fact], kept=kept)) is not None:
            words = self.tr("Kept: {said}") if kept else self.tr("Not kept: {said}")
            self.desk.undoable.emit(words.format(said=one.said[:80]))

    def go_to_value(self) -> None:
        """Show the field that the promise of the present line watches: a change there offers the notice."""
        found = self._watched()
        if found is not None:
            record, name = found
            self.desk.pointed.emit(record.entity.key, record.id, name, "")

    def judge_unchanged(self) -> None:
        """Write down as kept all that is over and still as it was said."""
        facts = self._unchanged()
        if facts and self.desk.attempt(lambda: keep(self.desk.office, facts, kept=True)) is not None:
            self.desk.undoable.emit(self.tr("Promises marked as kept: {count}").format(count=len(facts)))

    def _show(self, found: tuple[Promise, ...]) -> None:
        self.found = found
        self.view.show_lines(self.lines.columns(), self.lines.of(found))
        self.view.setVisible(bool(found))
        self._empty.setVisible(not found)
        untold, due = sum(one.unnoticed for one in found), sum(one.due for one in found)
        said = [self.tr("Promises: {count}").format(count=len(found))]
        said += [self.tr("changed without notice: {count}").format(count=untold)] if untold else []
        said += [self.tr("to be judged: {count}").format(count=due)] if due else []
        self.head.say(" · ".join(said))
        self._weigh()

    def _weigh(self) -> None:
        one, may = self._here(), self.desk.may_write
        judged = one is not None and one.state != "withdrawn"
        self.kept.setEnabled(may and judged and one is not None and one.state != "kept")
        self.broken.setEnabled(may and judged and one is not None and one.state != "not_kept")
        self.value.setEnabled(may and self._watched() is not None)
        count = len(self._unchanged())
        self.all_kept.setText(self.tr("All unchanged are kept ({count})").format(count=count))
        self.all_kept.setVisible(count > 1)
        self.all_kept.setEnabled(may)
        self.write.setVisible(any(one.unnoticed for one in self.found))
        self.write.setEnabled(may)
        self.announce.setEnabled(may)
        self._bar.setVisible(bool(self.found))

    def _here(self) -> Promise | None:
        line = self.view.here[0]
        return next((one for one in self.found if one.fact == line), None)

    def _watched(self) -> tuple[Any, str] | None:
        one, records = self._here(), self.desk.office.records
        fact = records.get("announced_fact", one.fact) if one is not None else None
        return next(iter(watched(fact, records)), None) if fact is not None else None

    def _unchanged(self) -> list[str]:
        return [one.fact for one in self.found if one.due and not one.broken and one.state == "announced"]

    def _judging(self) -> QWidget:
        self._bar = QWidget()
        row = FlowLayout(self._bar)
        self.value = QPushButton(self.tr("Change the value…"))
        self.value.clicked.connect(lambda _=False: self.go_to_value())
        self.kept = QPushButton(self.tr("Kept"))
        self.broken = QPushButton(self.tr("Not kept"))
        self.all_kept = QPushButton()
        self.kept.clicked.connect(lambda _=False: self.judge(kept=True))
        self.broken.clicked.connect(lambda _=False: self.judge(kept=False))
        self.all_kept.clicked.connect(lambda _=False: self.judge_unchanged())
        for button in (self.value, self.kept, self.broken, self.all_kept):
            button.setAutoDefault(False)
            row.addWidget(button)
        return self._bar

    def _announce(self) -> None:
        if self.desk.may_write and self.programme:
            announce_dialog(self.desk, self.programme, self.window())

    def _write(self) -> None:
        facts = [one.fact for one in self.found if one.unnoticed and not one.notice]
        begun = next((one.notice for one in self.found if one.unnoticed and one.notice), "")
        open_notice(self.desk, self.window(), facts, "" if facts else begun)

    def _open(self, line: str, _column: str) -> None:
        kind, _, person = line.partition(":")
        if person:
            self.desk.asked.emit(kind, person)
        elif line:
            self.desk.asked.emit("announced_fact", line)


PAGE: Final = Page(key="promises", title=TITLE, order=17, make=PromisesPage)
