"""The assignment of a placement: its versions, who has confirmed them, and how it fits this participant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.display import day_text, shown
from app.domain.placement_vocabulary import PROPOSERS
from app.domain.sign_off import METHODS
from app.services.assignments import (
    ROUTES,
    WORDS,
    Confirmation,
    Version,
    Yes,
    compare,
    confirm,
    edit,
    first_version,
    missing_areas,
    next_version,
    party_words,
    route_words,
    usual_home,
    versions_of,
)
from ui.dialogs.field_questions import answered
from ui.forms.emptied import emptied
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.field_lines import FieldLines
from ui.pages.records.marked_text import marked_label
from ui.pages.records.part_tab import PartTab, asked, button, card, field, flowing, heading, link, row
from ui.pages.records.version_compare import VersionCompare

ASKED = ("text", "goals", "deliverables", "proposed_by", "home_confirms")


class PlacementAssignment(PartTab):
    """The newest version in full, what is new in it marked; the earlier ones in a line each."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self._versions: tuple[Version, ...] = ()
        holder = QWidget()
        self._body = QVBoxLayout(holder)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        self._lines = FieldLines(desk, "placement", ("fit_note", "task_areas_planned"))
        self.column.addWidget(holder)
        self.column.addWidget(heading(self.tr("Fitted to the participant")))
        self.column.addWidget(self._lines)
        self._areas = plain_label("", "remark")
        self.column.addWidget(self._areas)
        self.column.addStretch(1)

    def look(self) -> object:
        """Return the versions with who confirmed them."""
        self._lines.show_record(self.record)
        missing = missing_areas(self.record)
        words = self.tr("Three task areas are wanted: {count} more.").format(count=missing)
        self._areas.setText(words if missing else "")
        self._areas.setVisible(bool(missing))
        self._versions = versions_of(self.desk.office, self.record.id)
        return self._versions

    def draw(self) -> None:
        """Show the versions."""
        emptied(self._body)
        if not self._versions:
            words = self.tr(
                "No assignment is written yet. Participant and host work it out and both confirm it."
            )
            self._body.addWidget(plain_label(words, "muted"))
            if self.desk.may_write:
                write = button(self.tr("Write the assignment…"), self.write, name="main")
                self._body.addWidget(flowing([write]))
            return
        self._body.addWidget(self._newest(self._versions[0]))
        if len(self._versions) > 1:
            self._body.addWidget(heading(self.tr("Earlier versions")))
        for one in self._versions[1:]:
            self._body.addWidget(plain_label(self._line(one), "muted"))

    def write(self) -> None:
        """Write the first version."""
        office = self.desk.office
        given = {"home_confirms": usual_home(office, self.record.id), "proposed_by": "host"}

        def save(values: Mapping[str, Any]) -> object:
            return first_version(
                office, self.record.id, str(values["proposed_by"] or ""), _without_by(values)
            )

        self._ask(self.tr("The assignment"), given, save)

    def _newest(self, one: Version) -> QWidget:
        frame, column = card()
        pill = Pill()
        state = self.tr("Agreed") if one.agreed and one.complete else self.tr("Not agreed yet")
        pill.show_state(state, "confirmed" if one.agreed and one.complete else "incomplete")
        column.addLayout(row([plain_label(self._title(one), "line-name"), pill]))
        self._add_words(column, one)
        for yes in one.yes:
            column.addLayout(
                row([plain_label(self._said(yes), "" if yes.given else "muted"), *self._ask_yes(one, yes)])
            )
        if self.desk.may_write:
            column.addWidget(flowing(self._steps(one)))
        return frame

    def _add_words(self, column: QVBoxLayout, one: Version) -> None:
        """Show the words; beside an earlier version what is new in them is marked."""
        if len(self._versions) > 1:
            earlier = self._versions[1].record.id
            for part in compare(self.desk.office, earlier, one.record.id, self.desk.language):
                if "".join(piece.text for piece in part.new).strip():
                    column.addWidget(plain_label(self.desk.words(part.label), "muted"))
                    column.addWidget(marked_label(part.new))
            return
        spec = entity_named("assignment_version")
        for name in WORDS:
            text = shown(
                spec.fields[name], getattr(one.record, name), self.desk.language, self.desk.office.records
            )
            if text:
                column.addWidget(plain_label(self.desk.words(spec.fields[name].label), "muted"))
                column.addWidget(plain_label(text))

    def _steps(self, one: Version) -> list[Any]:
        words = self.tr("New version…") if one.touched else self.tr("Change…")
        steps = [link(words, lambda: self._edit(one), self._title(one))]
        if len(self._versions) > 1:
            steps.append(link(self.tr("Compare versions…"), self._compare))
        return steps

    def _ask_yes(self, one: Version, yes: Yes) -> list[Any]:
        if yes.given or not self.desk.may_write:
            return []
        first = next(each for each in one.yes if not each.given)
        name = "main" if yes is first else ""
        party = self.desk.words(party_words(yes.party))
        return [button(self.tr("Record the yes…"), lambda: self._confirm(one, yes), name=name, about=party)]

    def _title(self, one: Version) -> str:
        by = PROPOSERS.get(one.record.proposed_by or "")
        wrote = (
            self.tr("written by {who}").format(who=self.desk.words(by).casefold()) if by is not None else ""
        )
        return " · ".join(filter(None, (self.tr("Version {no}").format(no=one.record.no), wrote)))

    def _line(self, one: Version) -> str:
        agreed = self.tr("agreed") if one.agreed else ""
        given = ", ".join(self.desk.words(party_words(yes.party)) for yes in one.yes if yes.given)
        confirmed = self.tr("confirmed by {who}").format(who=given) if given else self.tr("not confirmed")
        return " · ".join(filter(None, (self._title(one), agreed, confirmed)))

    def _said(self, yes: Yes) -> str:
        party = self.desk.words(party_words(yes.party))
        if not yes.given:
            return self.tr("{party}: not confirmed yet").format(party=party)
        route = route_words(yes.sign_off.method)
        how = self.desk.words(route) if route is not None else ""
        day = day_text(yes.sign_off.signed_at, self.desk.language) if yes.sign_off.signed_at else ""
        return f"✓ {party} · " + " · ".join(filter(None, (day, how)))

    def _confirm(self, one: Version, yes: Yes) -> None:
        routes = {route: METHODS[route] for route in ROUTES}
        fields = [
            field("sign_off", "signed_at", required=True),
            field("sign_off", "method", choices=routes, required=True),
            field("sign_off", "evidence"),
        ]
        party = self.desk.words(party_words(yes.party))
        title = self.tr("{party} confirms version {no}").format(party=party, no=one.record.no)

        def save(values: Mapping[str, Any]) -> object:
            given = Confirmation(
                party=yes.party, on=values["signed_at"] or self.desk.office.today,
                route=str(values["method"] or ""), evidence=str(values["evidence"] or ""),
            )  # fmt: skip
            return (confirm(self.desk.office, one.record.id, given),)

        dialog = asked(self.desk, title, fields, self, verb=self.tr("Save the yes"), save=save)
        dialog.fill({"signed_at": self.desk.office.today, "method": "email_acceptance"})
        if answered(dialog):
            self.desk.undoable.emit(self.tr("The yes is saved."))

    def _edit(self, one: Version) -> None:
        office = self.desk.office
        title = self.tr("The next version") if one.touched else self.tr("The assignment")
        given = {name: getattr(one.record, name) for name in ASKED}

        def save(values: Mapping[str, Any]) -> object:
            by = str(values["proposed_by"] or "")
            if one.touched:
                return next_version(office, one.record.id, by, _without_by(values))
            return edit(office, one.record.id, _without_by(values), by)

        self._ask(title, given, save)

    def _ask(self, title: str, given: Mapping[str, Any], save: Any) -> None:
        fields = [field("assignment_version", name) for name in ASKED]
        dialog = asked(self.desk, title, fields, self, verb=self.tr("Save the version"), save=save)
        dialog.fill(given)
        if answered(dialog):
            self.desk.undoable.emit(self.tr("The version is saved."))

    def _compare(self) -> None:
        dialog = VersionCompare(self.desk, self._versions, self)
        dialog.exec()
        dialog.deleteLater()


def _without_by(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name != "proposed_by"}
