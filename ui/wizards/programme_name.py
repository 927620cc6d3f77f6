"""The second step: what the programme is called, when it runs and in which languages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from typing_extensions import override

from app.domain.display import language_name
from app.errors import Reason
from app.services.programme_draft import ProgrammeDraft, name_faults, programme_field
from app.services.programme_making import languages_offered
from app.text import Language, as_language
from ui.forms.flow import FlowLayout
from ui.models.desk import Desk
from ui.theme import named
from ui.wizards.programme_step import FieldsStep

PERIOD = ("start_date", "end_date", "date_precision", "year_count")


class NameStep(FieldsStep):
    """The title has a line for each language that is ticked."""

    def __init__(self, desk: Desk, draft: ProgrammeDraft) -> None:
        """Ask; the lines of the title follow the template."""
        super().__init__(desk, draft)
        self.ticks: dict[Language, QCheckBox] = {}
        self._shown: tuple[str, ...] = ()
        self.heading(self.tr("Languages"), self.tr("Papers are offered in these. The first one leads."))
        self._languages = QWidget()
        self._flow = FlowLayout(self._languages, gap=16)
        self.lines.addWidget(self._languages)
        self._refusal = named(QLabel(wordWrap=True), "refusal")
        self._refusal.hide()
        self.lines.addWidget(self._refusal)
        self.heading(self.tr("Name"))
        self._title_at = self.lines.count()
        self.pair(*(self.ask(programme_field(name), self._values) for name in ("acronym", "edition")))
        self.heading(
            self.tr("Time"), self.tr("The days of the plan are counted from these. They can be moved later.")
        )
        self.pair(*(self.ask(programme_field(name), self._values) for name in PERIOD))
        self.lines.addStretch(1)

    @override
    def arrive(self) -> None:
        self._offer_languages()
        self._ask_title()
        super().arrive()
        self.asked["title"].question.editor.setFocus()

    @override
    def faults(self) -> tuple[Reason, ...]:
        return name_faults(self.draft, self.desk.office.records)

    @override
    def refuse(self, reasons: Any) -> None:
        own = [reason for reason in reasons if reason.where == "languages"]
        self._refusal.setText(self.desk.words(own[0].why) if own else "")
        self._refusal.setVisible(bool(own))
        super().refuse([reason for reason in reasons if reason.where != "languages"])
        if own and len(own) == len(reasons) and self.ticks:
            next(iter(self.ticks.values())).setFocus()

    def _values(self) -> dict[str, Any]:
        return self.draft.values

    def _offer_languages(self) -> None:
        offered = languages_offered(self.desk.office, self.draft.template_key)
        if tuple(self.ticks) != offered:
            self._flow.clear()
            self.ticks = {}
            for code in offered:
                name = language_name(code, self.desk.language)
                tick = QCheckBox(name[:1].upper() + name[1:])
                tick.clicked.connect(self._tick)
                self._flow.addWidget(tick)
                self.ticks[code] = tick
        for code, tick in self.ticks.items():
            tick.setChecked(code in self.draft.values["languages"])

    def _tick(self) -> None:
        self.keep()
        self.draft.values["languages"] = tuple(code for code, tick in self.ticks.items() if tick.isChecked())
        self._ask_title()
        self.asked["title"].question.editor.show_value(self.draft.values.get("title"))

    def _ask_title(self) -> None:
        """Give the title a line for each language; with none ticked the leading one keeps its line."""
        wanted = tuple(self.draft.values["languages"]) or tuple(self.ticks)[:1]
        if wanted == self._shown:
            return
        self._shown = wanted
        old = self.asked.pop("title", None)
        if old is not None:
            self.lines.removeWidget(old.question)
            old.question.hide()
            old.question.deleteLater()
        languages = tuple(as_language(code) for code in wanted)
        question = self.ask(programme_field("title"), self._values, languages=languages)
        self.lines.insertWidget(self._title_at, question)
        self.asked = {"title": self.asked.pop("title"), **self.asked}
        QWidget.setTabOrder(next(reversed(self.ticks.values())), question.editor)
        question.show()
