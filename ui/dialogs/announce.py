"""Announcing promises: what, to whom, when and how, for the programme and many placements at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.announced_fact import AUDIENCES, SUBJECTS
from app.domain.display import day_text
from app.domain.promise import living
from app.errors import Refused
from app.services.promises import (
    LONGEST,
    Offer,
    Telling,
    announce,
    offers_of_placements,
    offers_of_programme,
)
from ui.forms.choice_editors import QuietCombo
from ui.forms.day_typing import day_typed, example
from ui.forms.dialog_foot import dialog_foot
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import give_size, named

SHOWN: Final = 1_000
"""So many promises are shown in words before they are announced."""
PAUSE: Final = 100


def announce_dialog(desk: Desk, programme: str, parent: QWidget) -> AnnounceDialog:
    """Open the dialog, or bring the open one to the front."""
    for known in parent.findChildren(AnnounceDialog):
        if known.isVisible():
            known.raise_()
            known.activateWindow()
            return known
    made = AnnounceDialog(desk, programme, parent)
    made.show()
    return made


class AnnounceDialog(QDialog):
    """Kinds of promises to tick, each with how many there are; the words are filled in from the records."""

    def __init__(self, desk: Desk, programme: str, parent: QWidget) -> None:
        """Read what can be announced, beside the window."""
        super().__init__(parent)
        self._desk, self._programme = desk, programme
        self._offers: tuple[tuple[Offer, str], ...] = ()
        self._left_out: set[Offer] = set()
        self._done = False
        self.setWindowTitle(self.tr("Announce"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(560, 460)
        give_size(self, 760, 640)
        self.kinds: dict[tuple[bool, str], QCheckBox] = {}
        self.audiences: dict[str, QCheckBox] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel(self.tr("Announce")), "title"))
        column.addWidget(self._questions(), 3)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What will be announced"))
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(self._leave_out)
        column.addWidget(self.list, 2)
        self._refusal = plain_label("", "refusal")
        self._refusal.hide()
        column.addWidget(self._refusal)
        column.addLayout(self._buttons())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        self._read()

    @property
    def offers(self) -> list[Offer]:
        """Return what is ticked, and what was written."""
        found = [one for one, _ in self._ticked() if one not in self._left_out]
        own = " ".join(self.own.text().split())
        subject = str(self.subject.currentData())
        more = [Offer(programme_id=self._programme, subject=subject, value_text=own)] if own else []
        return [*found, *more]

    def _ticked(self) -> list[tuple[Offer, str]]:
        """Return what the kinds ticked hold, each with its words."""
        kinds = {key for key, box in self.kinds.items() if box.isChecked()}
        return [one for one in self._offers if (one[0].placement_id is not None, one[0].subject) in kinds]

    def save(self) -> None:
        """Write the promises down in one batch, or say in one sentence what is wrong."""
        if self._done:
            return
        desk, day = self._desk, day_typed(self.day.text(), self._desk.office.today)
        if day is None:
            words = self.tr("This is not a day. Write it such as {example}.")
            self._refuse(words.format(example=example(desk.language)))
            return
        to = tuple(key for key, box in self.audiences.items() if box.isChecked())
        try:
            made = announce(desk.office, self.offers, Telling(to=to, on=day, how=self.how.text()))
        except Refused as refused:
            self._refuse(refused.of(desk.language))
            return
        self._done = True
        if made:
            desk.undoable.emit(self.tr("Promises written down: {count}").format(count=len(made)))
        else:
            desk.told.emit(self.tr("All of this stands announced already."), "plain")
        self.accept()

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.show()

    def _read(self) -> None:
        desk, programme = self._desk, self._programme

        def look(_: Progress) -> tuple[tuple[Offer, str], ...]:
            office = desk.office
            stays = [one for one in office.records.of("placement", programme_id=programme) if living(one)]
            names = {one.id: desk.name("placement", one.id) for one in stays}
            own = offers_of_programme(office, programme)
            every = (*own, *offers_of_placements(office, [one.id for one in stays]))
            return tuple((one, _words(desk, one, names)) for one in every)

        self._desk.tasks.run(look, then=self._take, parent=self, quick=True)

    def _take(self, offers: Sequence[tuple[Offer, str]]) -> None:
        self._offers = tuple(offers)
        counts: dict[tuple[bool, str], int] = {}
        for one, _ in offers:
            key = (one.placement_id is not None, one.subject)
            counts[key] = counts.get(key, 0) + 1
        for (of_stay, subject), count in counts.items():
            words = self._desk.words(SUBJECTS[subject])
            box = QCheckBox(f"{words} ({count})")
            box.toggled.connect(lambda _: self._timer.start())
            self.kinds[of_stay, subject] = box
            (self._stays if of_stay else self._whole).addWidget(box)
        for title, of_stay in ((self._whole_title, False), (self._stays_title, True)):
            title.setVisible(any(key[0] is of_stay for key in counts))
        self._show()

    def _show(self) -> None:
        """List what is ticked; a single line can be left out."""
        found = self._ticked()
        self.list.blockSignals(True)
        self.list.clear()
        for one, words in found[:SHOWN]:
            item = QListWidgetItem(words)
            item.setToolTip("")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            out = one in self._left_out
            item.setCheckState(Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
            self.list.addItem(item)
        if len(found) > SHOWN:
            self.list.addItem(self.tr("… and {count} more").format(count=len(found) - SHOWN))
        self.list.blockSignals(False)
        self._count()

    def _leave_out(self, item: QListWidgetItem) -> None:
        row, found = self.list.row(item), self._ticked()
        if 0 <= row < min(len(found), SHOWN):
            taken = item.checkState() is Qt.CheckState.Checked
            (self._left_out.discard if taken else self._left_out.add)(found[row][0])
            self._count()

    def _count(self) -> None:
        count = len(self.offers)
        self.main.setText(self.tr("Announce ({count})").format(count=count))
        self.main.setEnabled(bool(count))

    def _questions(self) -> QScrollArea:
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        self._whole_title = named(QLabel(self.tr("In the whole programme")), "group")
        self._stays_title = named(QLabel(self.tr("At the coming and running placements")), "group")
        whole, stays, to = QWidget(), QWidget(), QWidget()
        self._whole, self._stays = FlowLayout(whole, gap=16), FlowLayout(stays, gap=16)
        told = FlowLayout(to, gap=16)
        for key, text in AUDIENCES.items():
            self.audiences[key] = QCheckBox(self._desk.words(text))
            self.audiences[key].setChecked(key in {"participants", "mentors"})
            told.addWidget(self.audiences[key])
        for widget in (self._whole_title, whole, self._stays_title, stays, self._own()):
            column.addWidget(widget)
        column.addWidget(named(QLabel(self.tr("To whom")), "group"))
        column.addWidget(to)
        column.addLayout(self._telling())
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        return area

    def _own(self) -> QWidget:
        """Ask for a promise in one's own words."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        self.subject = QuietCombo()
        self.subject.setAccessibleName(self.tr("About"))
        for key, text in SUBJECTS.items():
            self.subject.addItem(self._desk.words(text), key)
        self.subject.setCurrentIndex(self.subject.findData("other"))
        self.own = QLineEdit(maxLength=LONGEST)
        self.own.setPlaceholderText(self.tr("Something else, in your own words"))
        self.own.setAccessibleName(self.tr("Something else, in your own words"))
        self.own.textChanged.connect(lambda _: self._timer.start())
        row.addWidget(self.subject)
        row.addWidget(self.own, 1)
        return box

    def _telling(self) -> QGridLayout:
        self.day = QLineEdit(day_text(self._desk.office.today, self._desk.language), maxLength=40)
        self.how = QLineEdit(maxLength=200)
        self.how.setPlaceholderText(self.tr("by e-mail, at the meeting, in the call…"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for at, (words, line) in enumerate(((self.tr("On"), self.day), (self.tr("How"), self.how))):
            label = named(QLabel(words), "field-label")
            label.setBuddy(line)
            line.setAccessibleName(words)
            grid.addWidget(label, 0, at)
            grid.addWidget(line, 1, at)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self.main = named(QPushButton(self.tr("Announce")), "main")
        self.main.setEnabled(False)
        return dialog_foot(self, self.tr("Cancel"), self.main, self.save)


def _words(desk: Desk, offer: Offer, names: Mapping[str, str]) -> str:
    about = names.get(offer.placement_id or "", "")
    return " · ".join(filter(None, (desk.words(SUBJECTS[offer.subject]), about, offer.value_text)))[:400]
