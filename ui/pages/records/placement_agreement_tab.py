"""The agreement of a placement: from checked to signed, with every version and amendment."""

from __future__ import annotations

from app.services import agreements
from app.services.agreement_life import ENDED, Life, life_of
from app.services.agreements import Choices
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.agreement_steps import AgreementSteps
from ui.pages.records.part_tab import PartTab, button, card, flowing, heading


class PlacementAgreement(PartTab):
    """What speaks for the placement first; what was refused or replaced below."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self.steps = AgreementSteps(desk, self)
        self._life = Life(agreements=())

    def look(self) -> object:
        """Return the agreements with all that their cards say."""
        self._life = life_of(self.desk.office, self.record.id)
        return self._life

    def draw(self) -> None:
        """Show a card an agreement."""
        self.clear()
        self._draw_drift()
        standing = [one for one in self._life.agreements if one.state not in ENDED or one.step == "reissue"]
        # One that has run out stands for the placement until another is made: what holds was signed.
        standing = standing or [one for one in self._life.agreements if one.state == "expired"][:1]
        past = [one for one in self._life.agreements if one not in standing]
        if not standing:
            self._draw_none()
        for at, one in enumerate(standing):
            self.column.addWidget(self.steps.card(one, first=at == 0 and not self._life.drift))
        if past:
            self.column.addWidget(heading(self.tr("Earlier")))
        for one in past:
            self.column.addWidget(self.steps.card(one, first=False))
        self.column.addStretch(1)

    def draft(self) -> None:
        """Draft the agreement, with blanks where something is still missing."""
        office = self.desk.office
        made = self.desk.attempt(lambda: agreements.draft(office, [self.record.id], Choices(unfinished=True)))
        if made is not None and made.failed:
            self.desk.told.emit(self.desk.words(made.failed[0].why), "bad")
        elif made is not None:
            self.desk.undoable.emit(self.tr("The agreement is drafted."))

    def _draw_none(self) -> None:
        words = self.tr("There is no agreement yet. It is filled in from the placement and its programme.")
        self.column.addWidget(plain_label(words, "muted"))
        if self.desk.may_write:
            draft = button(self.tr("Draft the agreement"), self.draft, name="main")
            self.column.addWidget(flowing([draft]))

    def _draw_drift(self) -> None:
        """Say what is no longer as it was signed, and offer the amendment."""
        if not self._life.drift:
            return
        frame, column = card("warn-card")
        column.addWidget(heading(self.tr("Not as it was signed"), 0))
        for line in self._life.drift:
            words = self.tr("{what}: signed {old}, now {new}")
            column.addWidget(
                plain_label(words.format(what=self.desk.words(line.what), old=line.old, new=line.new))
            )
        waiting = [one for one in self._life.agreements if one.amends is not None and one.state not in ENDED]
        open_ones = [one for one in waiting if one.state not in {"signed", "in_force"}]
        if open_ones:
            words = self.tr("{no} is on its way.").format(no=open_ones[0].record.no)
            column.addWidget(plain_label(words, "muted"))
        elif self.desk.may_write:
            amend = button(self.tr("Make the amendment…"), self._amend, name="main")
            column.addWidget(flowing([amend]))
        self.column.addWidget(frame)

    def _amend(self) -> None:
        self.steps.amend(self.record, {"end_date": self.record.end_date})
