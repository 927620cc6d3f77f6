"""Whether an organisation may be called a partner: what it meets, what is missing, or the certificate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.membership import PARTNER_STATUSES
from app.domain.partner import MENDING
from app.text import Text
from ui.forms.emptied import emptied
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart
from ui.theme import named

TITLE: Final = Text(en="Partner", sv="Partner", nb="Partner", da="Partner")


class OrganisationPartner(QWidget):
    """A group a programme with criteria."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk, self._turn = desk, 0
        self._record: Any = None
        desk.saved.connect(self._hear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(6)

    def show_record(self, record: Any) -> None:
        """Show how an organisation stands, read in the background."""
        from app.services.training_certificate import partner_standings  # noqa: PLC0415 - the papers' engine

        self._record = record
        self._turn += 1
        turn, office, organisation = self._turn, self._desk.office, str(record.id)

        def show(found: Sequence[Any]) -> None:
            if turn == self._turn:
                self._show(found)

        self._desk.tasks.run(
            lambda _: partner_standings(office, organisation), then=show, parent=self, quick=True
        )

    def _hear(self, saved: Any) -> None:
        """Look again when anything was saved: criteria rest on many kinds of record."""
        if self._record is not None and self.isVisible() and saved.touched:
            self.show_record(self._record)

    def _show(self, found: Sequence[Any]) -> None:
        emptied(self._column)
        if not found:
            none = self.tr("This organisation takes part in no programme with criteria for partners.")
            self._column.addWidget(plain_label(none, "muted"))
        for one in found:
            self._programme(one)
        self._column.addStretch(1)

    def _programme(self, standing: Any) -> None:
        desk, membership = self._desk, standing.membership
        head, pill = QHBoxLayout(), Pill()
        status = membership.partner_status
        pill.show_state(
            PARTNER_STATUSES[status].of(desk.language), "accepted" if status == "partner" else status
        )
        head.addWidget(plain_label(desk.name("programme", membership.programme_id), "group"), 1)
        head.addWidget(pill)
        self._column.addLayout(head)
        lacking = {reason.where for reason in standing.missing}
        for key, words in standing.criteria:
            met = key not in lacking
            sign, state = (self.tr("Met"), "met") if met else (self.tr("Missing"), "incomplete")
            line, mark = QHBoxLayout(), Pill()
            mark.show_state(sign, state)
            said = (
                desk.words(words)
                if met or key not in MENDING
                else f"{desk.words(words)}. {desk.words(MENDING[key])}"
            )
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(plain_label(said), 1)
            self._column.addLayout(line)
        if standing.ready:
            issue = named(QPushButton(self.tr("Issue the partner certificate…")), "main")
            issue.setEnabled(desk.may_write)
            issue.clicked.connect(lambda _=False: self._issue(membership.id))
            self._column.addWidget(issue, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(8)

    def _issue(self, membership: str) -> None:
        from app.services.training_certificate import certify_partner  # noqa: PLC0415 - as above
        from ui.pages.knowledge.page_saving import ask_folder, tell_issued  # noqa: PLC0415 - as above

        folder, desk = ask_folder(self._desk, self), self._desk
        if folder is None:
            return
        desk.tasks.run(
            lambda _: certify_partner(desk.office, membership, folder),
            then=lambda done: tell_issued(desk, done, folder), parent=self, writes=True,
            title=self.tr("Partner certificate"),
        )  # fmt: skip


PART: Final = RecordPart(
    key="partner", title=TITLE, entity="organisation", order=40, make=OrganisationPartner
)
