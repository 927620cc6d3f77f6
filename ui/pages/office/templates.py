"""The templates as they are now, the programmes made from them, in what they differ; kinds of paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.catalogue import entities
from app.domain.display import language_name, wording
from app.services import papers, template_versions
from app.services.template_versions import GROUPS, Difference, Made, TemplateLine
from app.text import LANGUAGES, Text
from ui.forms.beside import beside
from ui.models.desk import Desk
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import (
    OfficePage,
    card,
    empty_column,
    flow_of,
    quiet_button,
    selectable_label,
)
from ui.pages.page import Page
from ui.theme import button_words, named

PAPERS: Final = "papers"
"""The key of the row below the templates: the kinds of paper."""
MOST: Final = 60
"""So many differences of one kind are told; the rest is counted."""


class TemplatesPage(OfficePage):
    """The list of templates and a card for one."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        title = desk.words(TITLE)
        super().__init__(desk, title)
        self.say(self.tr("A programme keeps what it was made with. Here is what its template has now."))
        headings = (self.tr("Template"), self.tr("Version"), self.tr("Programmes"))
        self.table = LineTable(title, headings, self._lines, wide=0)
        self.table.chosen.connect(self._show_chosen)
        frame, self._sheet = card()
        self.column.addWidget(beside(self.table, frame, 480, 600), 1)
        self._known: dict[str, TemplateLine] = {}
        self._drawn: tuple[str, int] | None = None
        self._turn = 0

    def arrive(self) -> None:
        """Read the templates and the programmes made from them."""
        desk = self._desk
        desk.tasks.run(lambda _: template_versions.lines(desk.office), then=self._show, parent=self)

    def _show(self, found: list[TemplateLine]) -> None:
        self._known = {line.key: line for line in found}
        self._turn += 1
        self.table.show_keys([*self._known, PAPERS])
        if not self.table.chosen_keys:
            made = next((line.key for line in found if line.programmes), next(iter(self._known), PAPERS))
            self.table.choose(made)
        self._show_chosen()

    def _lines(self, keys: Sequence[str]) -> list[Line]:
        lines = []
        for key in keys:
            line = self._known.get(key)
            if line is None:
                lines.append(Line((self.tr("Kinds of paper"), "", "")))
            else:
                name = self._desk.words(line.name)
                lines.append(Line((name, str(line.version), str(len(line.programmes) or ""))))
        return lines

    def _show_chosen(self) -> None:
        chosen = self.table.chosen_keys
        if not chosen or self._drawn == (chosen[0], self._turn):
            return
        self._drawn = (chosen[0], self._turn)
        empty_column(self._sheet)
        line = self._known.get(chosen[0])
        if line is None:
            self._draw_papers()
        else:
            self._draw_template(line)

    def _draw_template(self, line: TemplateLine) -> None:
        desk = self._desk
        self._put(desk.words(line.name), "title")
        self._put(desk.words(line.purpose), "muted")
        languages = ", ".join(language_name(code, desk.language) for code in line.languages)
        self._put(
            self.tr("Version {number}, in {languages}").format(number=line.version, languages=languages)
        )
        if not line.programmes:
            self._put(self.tr("No programme of this office was made from it."), "muted")
            self._sheet.addStretch(1)
            return
        drawn = self._drawn
        desk.tasks.run(
            lambda _: [(one, template_versions.differences(desk.office, one.id)) for one in line.programmes],
            then=lambda found: self._draw_programmes(found) if drawn == self._drawn else None, parent=self,
        )  # fmt: skip

    def _draw_programmes(self, found: list[tuple[Made, list[Difference]]]) -> None:
        for made, differences in found:
            self._sheet.addWidget(self._programme_head(made))
            if not differences:
                self._put(self.tr("Nothing differs: the programme has what the template has."), "muted")
            for group, words in GROUPS.items():
                self._draw_group(words, [one for one in differences if one.group == group])
        self._sheet.addStretch(1)

    def _draw_group(self, heading: Text, found: list[Difference]) -> None:
        sides = {
            "template": self.tr("Only in the template"),
            "programme": self.tr("Only in the programme"),
            "other": self.tr("Otherwise"),
        }
        for side, words in sides.items():
            told = [self._desk.words(one.words) for one in found if one.side == side]
            if not told:
                continue
            self._put(f"{self._desk.words(heading)} · {words.lower()}: {len(told)}", "field-label")
            more = [self.tr("and {count} more").format(count=len(told) - MOST)] if len(told) > MOST else []
            self._put("\n".join(f"• {one}" for one in [*told[:MOST], *more]))

    def _programme_head(self, made: Made) -> QWidget:
        desk = self._desk
        name = wording(made.title, desk.language)
        button = quiet_button(
            button_words(name, 60), lambda: desk.asked.emit("programme", made.id), name="link"
        )
        button.setAccessibleName(self.tr("Open {name}").format(name=name))
        version = named(
            QLabel(self.tr("made from version {number}").format(number=made.version or "–")), "muted"
        )
        return flow_of(button, version)

    def _draw_papers(self) -> None:
        desk = self._desk
        self._put(self.tr("Kinds of paper"), "title")
        self._put(self.tr("Each is offered in the languages of its programme that its texts have."), "muted")
        languages = ", ".join(language_name(code, desk.language) for code in LANGUAGES)
        for words, about, side_by_side in self._kinds():
            more = self.tr("two languages side by side") if side_by_side else languages
            self._put(f"{words} · {about} · {more}")
        self._sheet.addStretch(1)

    def _kinds(self) -> list[tuple[str, str, bool]]:
        desk = self._desk
        found = papers.kinds().values()
        return sorted(
            (desk.words(one.name), desk.words(entities()[one.entity].one), one.side_by_side)
            for one in found
            if one.entity in entities()
        )

    def _put(self, words: str, name: str = "lacking") -> None:
        label = selectable_label(name)
        label.setText(words)
        self._sheet.addWidget(label)


TITLE = Text(en="Templates", sv="Mallar", nb="Maler", da="Skabeloner")
PAGE = Page(key="templates", title=TITLE, order=55, make=TemplatesPage)
