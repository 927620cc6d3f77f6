"""One clause: its version, two languages side by side, its legal review, and what a version changed."""

from __future__ import annotations

from html import escape
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.clause import REVIEWS
from app.domain.display import day_text
from app.errors import Told
from app.services import clause_library
from app.services.clause_library import Entry, Version
from app.services.difference import Part
from app.text import LANGUAGES
from ui.forms.choice_editors import QuietCombo
from ui.forms.day_typing import day_typed, example
from ui.forms.field_line import FieldLine
from ui.models.desk import Desk
from ui.pages.office.office_page import card, flow_of, quiet_button, selectable_label
from ui.pages.office.wording_field import WordingField
from ui.theme import named, tokens

FIELDS: Final = ("applies_to_agreement", "applies_to_kind", "mandatory", "order")
"""What is no wording: each saves itself."""

LONGEST_TITLE: Final = 200
LONGEST_COMPARED: Final = 6_000
"""So many letters of a version are shown beside the other; no clause that a person reads is longer."""


class ClauseCard(QWidget):
    """A clause in all its versions; one is shown."""

    renewed = Signal(str)
    """A new version was begun: its id."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a clause."""
        super().__init__()
        self._desk = desk
        self._entry: Entry | None = None
        self._busy = False
        self._record: Any = None
        frame, self._sheet = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._title, self._used = selectable_label("title"), selectable_label("muted")
        self._warned = selectable_label("warned")
        self._version, self._other = QuietCombo(), QuietCombo()
        self._new = quiet_button(self.tr("New version"), self.begin)
        self.left, self.right = WordingField(desk), WordingField(desk)
        self.left.show_language(desk.language)
        self.right.show_language("en" if desk.language != "en" else "sv")
        self._was, self._is = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._review, self._by, self._at = QuietCombo(), QLineEdit(), QLineEdit()
        spec = entity_named("clause")
        self._lines = [FieldLine(desk, spec, name, self._of, LANGUAGES) for name in FIELDS]
        self._lay_out()

    @property
    def version(self) -> Version | None:
        """Return the version shown."""
        wanted = self._version.currentData()
        every = self._entry.versions if self._entry is not None else ()
        return next((one for one in every if one.id == wanted), every[0] if every else None)

    def show_entry(self, entry: Entry, version: str = "") -> None:
        """Show a clause, in a version or the newest."""
        same = self._entry is not None and self._entry.key == entry.key
        if not same:
            self.leave()
        kept = version or (str(self._version.currentData()) if same else "")
        self._entry = entry
        self._version.blockSignals(True)
        self._version.clear()
        for one in entry.versions:
            self._version.addItem(self.tr("Version {number}").format(number=one.version), one.id)
        self._version.setCurrentIndex(max(self._version.findData(kept), 0))
        self._version.blockSignals(False)
        self._fill_others()
        self._show()

    def leave(self) -> None:
        """Save what is being typed."""
        self.left.leave()
        self.right.leave()
        for line in self._lines:
            if line.isAncestorOf(self.focusWidget()):
                line.leave()
        self._save_review()

    def _of(self, name: str) -> Any:
        return getattr(self._record, name, None)

    def begin(self) -> None:
        """Begin the next version with the wording shown."""
        version, desk = self.version, self._desk
        if version is None or not desk.may_write:
            return
        self.leave()
        made = desk.attempt(lambda: clause_library.new_version(desk.office, version.id))
        if made is not None:
            desk.undoable.emit(self.tr("A new version is begun. The old one stays as it was."))
            self.renewed.emit(made)

    def _show(self) -> None:
        entry, version, desk = self._entry, self.version, self._desk
        if entry is None or version is None:
            return
        self._title.setText(f"{entry.key} {entry.title(desk.language)}"[:LONGEST_TITLE])
        kinds = clause_library.kind_words(version, desk.language) or self.tr("all kinds of agreement")
        used = self.tr("In agreements: {count}, sent: {sent}").format(count=version.used, sent=version.sent)
        self._used.setText(f"{kinds} · {used}")
        said = [clause_library.warning(version, desk.office.today), *clause_library.uneven(version)]
        sentences = [desk.words(one) for one in said if one is not None]
        if version.sent:
            sentences.append(
                self.tr("Its wording is fixed, as it was sent. Choose New version to change it.")
            )
        words = "\n".join(sentences)
        self._warned.setText(words)
        self._warned.setVisible(bool(words))
        self.left.show_version(version)
        self.right.show_version(version)
        self._show_review(version)
        record = desk.office.records.get("clause", version.id)
        self._record = record
        for line in self._lines if record is not None else ():
            line.show_record(record)
        self._compare()

    def _show_review(self, version: Version) -> None:
        self._review.setCurrentIndex(max(self._review.findData(version.review), 0))
        self._by.setText(version.review_by)
        at = version.review_at
        self._at.setText(day_text(at, self._desk.language) if at is not None else "")

    def _save_review(self) -> None:
        """Save the review if it is another; a day that cannot be read is marked and waits."""
        version, desk = self.version, self._desk
        typed = self._at.text().strip()
        at = day_typed(typed, desk.office.today) if typed else None
        self._at.setProperty("refused", bool(typed) and at is None)
        self._at.style().unpolish(self._at)
        self._at.style().polish(self._at)
        if version is None or self._busy or not desk.may_write or (typed and at is None):
            return
        state, by = str(self._review.currentData()), self._by.text().strip()
        if (state, by, at) != (version.review, version.review_by, version.review_at):
            office = desk.office
            self._busy = True
            try:
                clause_library.review(office, version.id, state=state, by=by, at=at)
            except Told as told:
                desk.told.emit(told.of(desk.language), "bad")
            finally:
                self._busy = False

    def _fill_others(self) -> None:
        entry, version = self._entry, self.version
        others = [one for one in entry.versions if one is not version] if entry is not None else []
        self._other.blockSignals(True)
        self._other.clear()
        for one in others:
            self._other.addItem(self.tr("Compared with version {number}").format(number=one.version), one.id)
        self._other.blockSignals(False)
        self._compared.setVisible(bool(others))

    def _compare(self) -> None:
        version, entry = self.version, self._entry
        other = next(
            (one for one in entry.versions if one.id == self._other.currentData()) if entry else iter(()),
            None,
        )
        if version is None or other is None:
            return
        language = self.left.language
        was, now = clause_library.between(other, version, language)
        nothing = not any(part.own for part in (*was, *now))
        alike = self.tr("In this language both versions say the same.")
        self._was.setText(escape(alike) if nothing else self._marked(was, self._said(other), gone=True))
        self._is.setText("" if nothing else self._marked(now, self._said(version), gone=False))

    def _said(self, version: Version) -> str:
        return self.tr("Version {number}").format(number=version.version)

    def _marked(self, parts: list[Part], heading: str, *, gone: bool) -> str:
        """Return a text with what the other has not in colour, and told by a line through or under it."""
        worn = tokens()
        colour = worn.bad if gone else worn.accent
        line = "line-through" if gone else "underline"
        word = self.tr("taken away: struck through") if gone else self.tr("new: underlined")
        parts = _cut(parts)
        body = "".join(
            f'<span style="color:{colour};text-decoration:{line}">{escape(part.text)}</span>'
            if part.own
            else escape(part.text)
            for part in parts
        ).replace("\n", "<br>")
        return f"<b>{escape(heading)}</b> ({escape(word)})<br>{body}"

    def _turn_version(self) -> None:
        self._fill_others()
        self._show()

    def _lay_out(self) -> None:
        self._version.setAccessibleName(self.tr("Version"))
        self._version.setMinimumContentsLength(12)
        self._version.currentIndexChanged.connect(self._turn_version)
        self._new.setEnabled(self._desk.may_write)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.left, 1)
        columns.addWidget(self.right, 1)
        self.left.turned.connect(self._compare)
        for part in (self._title, self._used, flow_of(self._version, self._new), self._warned):
            self._sheet.addWidget(part)
        self._sheet.addLayout(columns)
        self._sheet.addWidget(self._review_part())
        self._compared = self._compare_part()
        self._sheet.addWidget(self._compared)
        heading = named(QLabel(self.tr("Where it belongs")), "group")
        heading.setContentsMargins(0, 8, 0, 0)
        self._sheet.addWidget(heading)
        for line in self._lines:
            self._sheet.addWidget(line)
        self._sheet.addStretch(1)

    def _review_part(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(named(QLabel(self.tr("Legal review")), "group"))
        for key, words in REVIEWS.items():
            self._review.addItem(self._desk.words(words), key)
        self._review.setAccessibleName(self.tr("Legal review"))
        self._review.setMinimumContentsLength(14)
        self._review.activated.connect(lambda _: self._save_review())
        hints = ((self._by, self.tr("Reviewed by")), (self._at, self.tr("Reviewed on")))
        day = example(self._desk.language)
        for field, name in hints:
            field.setMaxLength(200)
            field.setAccessibleName(name)
            field.setPlaceholderText(f"{name} {day}" if field is self._at else name)
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + 40)
            field.editingFinished.connect(self._save_review)
        for widget in (self._review, self._by, self._at):
            widget.setEnabled(self._desk.may_write)
        column.addWidget(flow_of(self._review, self._by, self._at))
        return box

    def _compare_part(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 8, 0, 0)
        self._other.setAccessibleName(self.tr("Version to compare with"))
        self._other.setMinimumContentsLength(24)
        self._other.currentIndexChanged.connect(self._compare)
        column.addWidget(named(QLabel(self.tr("What is different")), "group"))
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        texts = QHBoxLayout()
        texts.setSpacing(14)
        for label in (self._was, self._is):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(label, 1)
        column.addLayout(texts)
        return box


def _cut(parts: list[Part]) -> list[Part]:
    """Return the beginning of a text in parts, so that a pasted book does not hold up the window."""
    room, kept = LONGEST_COMPARED, []
    for part in parts:
        text = part.text[:room]
        room -= len(text)
        kept.append(Part(text if len(text) == len(part.text) else f"{text}…", part.own))
        if room <= 0:
            break
    return kept
