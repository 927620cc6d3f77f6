"""Whose signature a file is: the party, the route and the day are filled in; Save is the second click."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.domain.fields import FieldSpec
from app.domain.sign_off import METHODS, PARTIES
from app.services.agreement_life import Standing
from app.services.signing import ROUTES, SEEN, Signature, Suggestion, ready_to_sign, suggest
from ui.dialogs.field_questions import FieldQuestions
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.part_tab import field

translate = QCoreApplication.translate
Asked = tuple[tuple[str, ...], Signature]
_ANYWHERE = Qt.AlignmentFlag(0)


class SignDialog(FieldQuestions):
    """Who has signed, how, when, and what shows it."""

    def __init__(
        self, desk: Desk, standing: Standing, parent: QWidget, told: Suggestion | None = None
    ) -> None:
        """Ask for a signature; ``told`` is what a dropped file looks like."""
        self._agreement = standing.record.id
        self.file: Path | None = told.proof.path if told is not None else None
        title = translate("SignDialog", "Signed by …")
        verb = translate("SignDialog", "Save the signature")
        super().__init__(desk, title, _questions(standing), parent, verb=verb, save=self._ready)
        first = standing.waiting[0].party if standing.waiting else ""
        self.fill(
            {
                "party": told.party if told is not None else first,
                "method": told.route if told is not None else "ink_scan",
                "signed_at": told.on if told is not None else desk.office.today,
            }
        )
        self._add_file(told)
        if told is not None and told.proof.kind == "signed_pdf":
            self.questions["party"].editor.setFocus()

    def _add_file(self, told: Suggestion | None) -> None:
        self._named = plain_label("", "muted")
        self._says = plain_label(self.desk.words(told.says) if told is not None else "", "muted")
        choose = QPushButton(translate("SignDialog", "Choose the file…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        column: Any = self.layout()
        for at, part in enumerate((self._named, self._says, choose), start=1):
            column.insertWidget(at, part, 0, Qt.AlignmentFlag.AlignLeft if part is choose else _ANYWHERE)
        self._say_file()
        more = choose.sizeHint().height() + 4 * self.fontMetrics().height()
        self.resize(self.width(), self.height() + more)

    def _say_file(self) -> None:
        none = translate("SignDialog", "No file is chosen. Only a paper that you saw yourself needs none.")
        self._named.setText(self.file.name if self.file is not None else none)
        self._says.setVisible(bool(self._says.text()))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, translate("SignDialog", "Which file shows the signature?")
        )
        if name:
            self.file = Path(name)
            self._say_file()
            office, agreement = self.desk.office, self._agreement
            self.desk.tasks.run(
                lambda _: suggest(office, agreement, Path(name)), then=self._take_hint, parent=self
            )

    def _take_hint(self, told: Suggestion) -> None:
        """Fill in what a chosen file looks like."""
        if told.proof.path == self.file:
            self._says.setText(self.desk.words(told.says))
            self.fill({"method": told.route, "signed_at": told.on})
            self._say_file()

    def _ready(self, values: Mapping[str, Any]) -> Asked:
        """Refuse what can be refused at once; the file itself is read and kept beside the window."""
        route = str(values["method"] or "")
        given = Signature(
            route=route,
            on=values["signed_at"] or self.desk.office.today,
            file=None if route == SEEN else self.file,
            evidence=str(values["evidence"] or ""),
        )
        parties = (str(values["party"] or ""),)
        ready_to_sign(self.desk.office, self._agreement, parties, given)
        return parties, given


def ask_signature(
    desk: Desk, standing: Standing, parent: QWidget, told: Suggestion | None = None
) -> Asked | None:
    """Ask for a signature; return whose and which, None if the person thought better of it."""
    dialog = SignDialog(desk, standing, parent, told)
    dialog.exec()
    dialog.deleteLater()
    return cast("Asked | None", dialog.done_with)


def _questions(standing: Standing) -> list[FieldSpec]:
    parties = {line.party: PARTIES[line.party] for line in standing.parties}
    routes = {route: METHODS[route] for route in ROUTES}
    return [
        field("sign_off", "party", choices=parties),
        field("sign_off", "method", choices=routes, required=True),
        field("sign_off", "signed_at", required=True),
        field("sign_off", "evidence"),
    ]
