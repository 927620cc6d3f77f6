"""Papers asked for by a page: the wizard, and the way from what lacks on a paper to the field it lacks."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import entity_named
from app.services.paper_subject import has_papers
from ui.models.desk import Desk
from ui.pages.place_stack import PlaceStack


class PaperAsking(QObject):
    """Opens the wizard over the window and leads from it to a field."""

    def __init__(self, desk: Desk, places: PlaceStack, shell: QWidget) -> None:
        """Hear the pages ask."""
        super().__init__(shell)
        self._desk, self._places, self._shell = desk, places, shell
        places.papers_asked.connect(self.make)
        desk.pointed.connect(self._point_out)

    def make(self, entity: str, ids: list[str]) -> None:
        """Offer the papers about some records."""
        if self._places.page is not None:
            self._places.page.leave()
        if not has_papers(entity) or not ids:
            self._desk.told.emit(self.tr("There is no paper about these records."), "plain")
            return
        from ui.wizards.papers_wizard import PapersWizard  # noqa: PLC0415 - 0.3 s: the papers' engine

        wizard = PapersWizard(self._desk, entity, ids, self._shell)
        wizard.fix_asked.connect(self._point_out)
        wizard.show()

    def _point_out(self, entity: str, record: str, field: str, sentence: str) -> None:
        entity, record, field = self._followed(entity, record, field)
        self._places.open_record(entity, record)
        page = self._places.records
        if page is None or not page.record.point_out(field, sentence):
            self._desk.told.emit(sentence, "warn")

    def _followed(self, entity: str, record: str, field: str) -> tuple[str, str, str]:
        """Follow a place such as ``participant.insurer`` to the record that has the field."""
        while "." in field:
            step, _, field = field.partition(".")
            fields = entity_named(entity).fields
            link = fields.get(f"{step}_id") or fields.get(step)
            found = self._desk.office.records.get(entity, record)
            target = getattr(found, link.name, None) if link is not None else None
            if link is None or not target:
                break
            entity, record = link.target, str(target)
        return entity, record, field
