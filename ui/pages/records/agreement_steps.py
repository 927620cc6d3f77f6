"""What the buttons of an agreement do: each asks for what it needs and saves at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.fields import FieldSpec
from app.domain.sign_off import PARTIES
from app.services import agreements, editing
from app.services.agreement_change import Amending, amend, decline, reissue, terminate, withdraw
from app.services.agreement_life import PartyLine, Standing, standing_of
from app.services.signing import Suggestion, sign, suggest
from app.text import Text
from ui.dialogs.field_questions import answered
from ui.dialogs.new_record import begin
from ui.models.desk import Desk
from ui.pages.records.agreement_card import AgreementCard
from ui.pages.records.part_tab import asked, field, reason_field
from ui.pages.records.sign_dialog import ask_signature

_REASON = Text(en="Reason", sv="Skäl", nb="Begrunnelse", da="Begrundelse")
_LAST = Text(en="New last day", sv="Ny sista dag", nb="Ny siste dag", da="Ny sidste dag")
_HOURS = Text(
    en="New hours a week", sv="Nya timmar per vecka", nb="Nye timer per uke", da="Nye timer om ugen"
)
_PLACE = Text(en="New place of work", sv="Ny arbetsplats", nb="Nytt arbeidssted", da="Nyt arbejdssted")
_OTHER = Text(
    en="What else is changed", sv="Vad annat som ändras", nb="Hva annet som endres", da="Andet, der ændres"
)
_INSTEAD = Text(en="What shall stand instead", sv="Vad som ska gälla i stället",
                nb="Hva som skal gjelde i stedet", da="Hvad der skal gælde i stedet")  # fmt: skip
_FROM = Text(en="Applies from", sv="Gäller från", nb="Gjelder fra", da="Gælder fra")


class AgreementSteps(QObject):
    """Does what is asked on the cards of one tab."""

    def __init__(self, desk: Desk, tab: Any) -> None:
        """Work for a tab."""
        super().__init__(tab)
        self._desk, self._tab = desk, tab
        self._busy = False

    def card(self, standing: Standing, *, first: bool) -> AgreementCard:
        """Return the card of an agreement, its buttons connected."""
        made = AgreementCard(self._desk, standing, first=first)
        made.asked.connect(lambda key: self.take(key, standing))
        made.dropped.connect(lambda path, party: self.drop(standing, path, party))
        made.named.connect(self.name)
        return made

    def take(self, key: str, standing: Standing) -> None:
        """Take a step; a second click while the first is at work does nothing."""
        steps: Mapping[str, Any] = {
            "check": self._check, "send": self._send, "sign": self._sign, "reissue": self._reissue,
            "decline": self._decline, "withdraw": self._withdraw, "terminate": self._terminate,
            "amend": self._amend, "paper": self._paper, "open": self._open,
        }  # fmt: skip
        if key in steps and not self._busy:
            self._busy = True
            try:
                steps[key](standing)
            finally:
                self._busy = False

    def drop(self, standing: Standing, path: Path, party: str = "") -> None:
        """Look at a dropped file beside the window, then ask whose signature it is."""
        office = self._desk.office

        def ask(told: Suggestion) -> None:
            self._sign(standing, evolve(told, party=party or told.party))

        self._desk.tasks.run(
            lambda _: suggest(office, standing.record.id, path),
            then=ask,
            parent=self,
        )

    def name(self, line: PartyLine) -> None:
        """Ask who signs for a party."""
        fields = [field("sign_off", n) for n in ("person_id", "signatory_title", "authority_checked")]
        title = self.tr("Who signs for {party}?").format(party=self._desk.words(PARTIES[line.party]))

        def save(values: Mapping[str, Any]) -> object:
            return editing.change(self._desk.office, "sign_off", line.sign_off.id, dict(values))

        dialog = asked(self._desk, title, fields, self._parent, verb=self.tr("Save"), save=save)
        dialog.fill({one.name: getattr(line.sign_off, one.name) for one in fields})
        answered(dialog)

    def amend(self, placement: Any, values: Mapping[str, Any]) -> None:
        """Ask what an amendment changes, with what is known filled in."""
        title = self.tr("Amend the signed agreement")
        fields: list[FieldSpec] = [
            field("placement", "end_date", label=_LAST, required=False, default=None),
            field("placement", "hours_per_week", label=_HOURS),
            field("placement", "place_of_work", label=_PLACE),
            field("agreement", "no", label=_OTHER, required=False, default=None, name="what"),
            field("agreement", "special_terms", label=_INSTEAD, name="new"),
            field("agreement", "valid_from", label=_FROM, required=False, default=None),
            field("agreement", "special_terms", label=_REASON, name="note"),
        ]
        verb = self.tr("Begin the amendment")
        dialog = asked(
            self._desk, title, fields, self._parent, verb=verb, save=lambda v: self._begin(placement, v)
        )
        dialog.fill(values)
        if answered(dialog):
            self._desk.undoable.emit(
                self.tr("The amendment is begun. What was signed holds until it is signed too.")
            )

    @property
    def _parent(self) -> QWidget:
        found: QWidget = self._tab
        return found

    def _begin(self, placement: Any, values: Mapping[str, Any]) -> str:
        fresh = {
            name: values[name] for name in ("end_date", "hours_per_week", "place_of_work") if values[name]
        }
        other = (str(values["what"] or ""), "", str(values["new"] or ""))
        amending = Amending(
            values=fresh, others=(other,), valid_from=values["valid_from"], note=str(values["note"] or "")
        )
        return amend(self._desk.office, placement.id, amending)

    def _check(self, standing: Standing) -> None:
        self._do(
            lambda: agreements.check(self._desk.office, standing.record.id),
            self.tr("The agreement is checked."),
        )

    def _send(self, standing: Standing) -> None:
        self._do(
            lambda: agreements.send(self._desk.office, standing.record.id),
            self.tr("The agreement is marked as sent."),
        )

    def _sign(self, standing: Standing, told: Suggestion | None = None) -> None:
        now = standing_of(self._desk.office, standing.record)
        given = ask_signature(self._desk, now, self._parent, told)
        if given is None:
            return
        office, agreement, (parties, signature) = self._desk.office, standing.record.id, given
        self._desk.tasks.run(
            lambda _: sign(office, agreement, parties, signature),
            then=self._tell_signed,
            parent=self,
            writes=True,
        )

    def _tell_signed(self, _saved: object) -> None:
        self._desk.undoable.emit(self.tr("The signature is saved."))

    def _reissue(self, standing: Standing) -> None:
        words = self.tr("The next version is begun, filled in as before.")
        self._do(lambda: reissue(self._desk.office, standing.record.id), words)

    def _decline(self, standing: Standing) -> None:
        parties = {line.party: PARTIES[line.party] for line in standing.parties}
        fields = [field("sign_off", "party", choices=parties), reason_field(_REASON)]

        def save(values: Mapping[str, Any]) -> object:
            return decline(
                self._desk.office, standing.record.id, str(values["party"]), str(values["reason"] or "")
            )

        title = self.tr("Who declined, and why?")
        self._asked(title, fields, self.tr("Save"), save, self.tr("The agreement is declined."))

    def _withdraw(self, standing: Standing) -> None:
        def save(values: Mapping[str, Any]) -> object:
            return withdraw(self._desk.office, standing.record.id, str(values["reason"] or ""))

        title, verb = self.tr("Why is it set aside?"), self.tr("Set aside")
        self._asked(title, [reason_field(_REASON)], verb, save, self.tr("The agreement is set aside."))

    def _terminate(self, standing: Standing) -> None:
        def save(values: Mapping[str, Any]) -> object:
            day = values["terminated_at"]
            return terminate(self._desk.office, standing.record.id, str(values["reason"] or ""), day)

        fields = [field("agreement", "terminated_at"), reason_field(_REASON)]
        title, verb = self.tr("Why does it end early?"), self.tr("End it")
        self._asked(title, fields, verb, save, self.tr("The agreement is ended."))

    def _amend(self, standing: Standing) -> None:
        stay = self._desk.office.records.get("placement", standing.record.placement_id)
        if stay is not None:
            self.amend(stay, {})

    def _paper(self, standing: Standing) -> None:
        page: Any = self._parent
        while page is not None and not hasattr(page, "papers_asked"):
            page = page.parentWidget()
        if page is not None and standing.record.placement_id:
            page.papers_asked.emit("placement", [standing.record.placement_id])

    def _open(self, standing: Standing) -> None:
        self._desk.asked.emit("agreement", standing.record.id)

    def begin(self, values: Mapping[str, Any]) -> None:
        """Begin an agreement by hand."""
        begin(self._desk, "agreement", self._parent, values)

    def _do(self, verb: Any, told: str) -> None:
        if self._desk.attempt(lambda: (verb(),)) is not None:
            self._desk.undoable.emit(told)

    def _asked(self, title: str, fields: list[FieldSpec], verb: str, save: Any, told: str) -> None:
        dialog = asked(self._desk, title, fields, self._parent, verb=verb, save=save)
        if answered(dialog):
            self._desk.undoable.emit(told)
