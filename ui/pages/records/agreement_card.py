"""One agreement on the screen: its state, its parties and what each has answered; a file is dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.agreement_kind import AGREEMENT_KINDS
from app.domain.display import day_text
from app.services.agreement_life import WAITING, PartyLine, Standing, party_words, route_words, state_words
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.part_tab import button, flowing, link, row

translate = QCoreApplication.translate


class AgreementCard(QFrame):
    """A soft card. What is asked of it is told by signals; it saves nothing itself."""

    asked = Signal(str)
    """A step: check, send, sign, reissue, decline, withdraw, terminate, amend, paper, open, name."""
    dropped = Signal(object, str)
    """A file, and the party on whose row it was let go ("" for none)."""
    named = Signal(object)
    """Name who signs for a party."""

    def __init__(self, desk: Desk, standing: Standing, *, first: bool) -> None:
        """Show an agreement; the first one has the main button."""
        super().__init__()
        self.setObjectName("note")
        self._desk, self._standing = desk, standing
        self.setAcceptDrops(desk.may_write and standing.record.state in WAITING)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(row([plain_label(self._title(), "line-name"), self._pill()]))
        below = self._below()
        if below:
            column.addWidget(plain_label(below, "muted"))
        for change in standing.changes:
            words = f"{desk.words(change.what)}: {change.old or '–'} → {change.new}"
            column.addWidget(plain_label(words))
        for line in standing.parties:
            column.addWidget(self._party(line))
        if standing.record.state in WAITING and desk.may_write:
            column.addWidget(plain_label(self.tr("Drop a scan, a mail or a signed file here."), "muted"))
        if desk.may_write:
            column.addWidget(flowing(list(self._steps(first=first))))
        self.setAccessibleName(f"{self._title()}, {desk.words(state_words(standing.state))}")

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.dropped.emit(files[0], self._party_at(event.position().toPoint()))

    def _party_at(self, place: QPoint) -> str:
        """Return the party whose row is at a place; only one that has not signed counts."""
        found: QWidget | None = self.childAt(place)
        while found is not None and found is not self:
            party = str(found.property("party") or "")
            if party:
                return party if party in {line.party for line in self._standing.waiting} else ""
            found = found.parentWidget()
        return ""

    def _title(self) -> str:
        record = self._standing.record
        kind = self._desk.words(AGREEMENT_KINDS[record.kind])
        if self._standing.amends is not None:
            kind = self.tr("Amendment to {no}").format(no=self._standing.amends.no)
        version = self.tr("version {no}").format(no=record.version) if record.version > 1 else ""
        return " · ".join(filter(None, (record.no, kind, version)))

    def _pill(self) -> Pill:
        pill = Pill()
        pill.show_state(self._desk.words(state_words(self._standing.state)), self._standing.state)
        return pill

    def _below(self) -> str:
        record, language = self._standing.record, self._desk.language
        days = [day_text(day, language) for day in (record.valid_from, record.valid_to) if day is not None]
        sent = self.tr("sent {day}").format(day=day_text(record.sent_at, language)) if record.sent_at else ""
        return " · ".join(filter(None, (" – ".join(days), sent, record.termination_reason or "")))

    def _party(self, line: PartyLine) -> QWidget:
        desk = self._desk
        who = ", ".join(dict.fromkeys(filter(None, (line.person, line.organisation))))
        nobody = self.tr("nobody named yet")
        said = plain_label(f"{desk.words(party_words(line.party))} · {who or nobody}")
        answer = plain_label(self._answer(line), "muted" if line.signed or line.answer == "none" else "late")
        holder = QWidget()
        holder.setProperty("party", line.party)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addLayout(row([said, *self._party_steps(line)]))
        column.addWidget(answer)
        return holder

    def _answer(self, line: PartyLine) -> str:
        desk = self._desk
        if line.answer == "declined":
            return self.tr("Declined: {reason}").format(reason=line.sign_off.declined_reason or "–")
        if not line.signed or line.on is None:
            return self.tr("Not signed")
        route = route_words(line.route)
        how = desk.words(route) if route is not None else ""
        lacks = "" if line.proved else self.tr("the proof is missing")
        parts = (
            self.tr("✓ Signed {day}").format(day=day_text(line.on, desk.language)),
            how,
            line.proof,
            lacks,
        )
        return " · ".join(filter(None, parts))

    def _party_steps(self, line: PartyLine) -> list[QPushButton]:
        state = self._standing.record.state
        if not self._desk.may_write or state not in {"draft", "checked"}:
            return []
        words = self.tr("Change…") if line.person else self.tr("Name…")
        return [link(words, lambda: self.named.emit(line), self._desk.words(party_words(line.party)))]

    def _steps(self, *, first: bool) -> Iterator[QPushButton]:
        record, step = self._standing.record, self._standing.step
        main = _main_words(step)
        if main:
            yield self._button(main, step, name="main" if first else "")
        for key, words in self._others(record):
            yield link(words, _asks(self, key), record.no)

    def _others(self, record: Any) -> Iterator[tuple[str, str]]:
        state = record.state
        if state in {"draft", "checked", *WAITING}:
            yield "paper", self.tr("Make the paper…")
        if state in WAITING:
            yield "decline", self.tr("Declined…")
        if state in {"draft", "checked", *WAITING}:
            yield "withdraw", self.tr("Set aside…")
        if state in {"signed", "in_force"}:
            yield "amend", self.tr("Amend…")
            yield "terminate", self.tr("End early…")
        yield "open", self.tr("Details")

    def _button(self, words: str, key: str, name: str) -> QPushButton:
        return button(words, _asks(self, key), name=name, about=self._standing.record.no)


def _asks(card: AgreementCard, key: str) -> Callable[[], None]:
    return lambda: card.asked.emit(key)


def _main_words(step: str) -> str:
    words = {
        "check": translate("AgreementCard", "Mark as checked"),
        "send": translate("AgreementCard", "Mark as sent"),
        "sign": translate("AgreementCard", "Record a signature…"),
        "reissue": translate("AgreementCard", "Make it again…"),
    }
    return words.get(step, "")
