"""Reports about a programme: one file under the name the person chose."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.documents.saving import save
from app.errors import Refused
from app.services.office import Office
from app.services.paper_record import keep
from app.services.papers import MadePaper, make
from app.text import Language


def make_report(
    office: Office,
    kind: str,
    programme: str,
    path: Path,
    languages: tuple[Language, ...],
    given: Mapping[str, str],
) -> MadePaper:
    """Make a report and save it at a path, in place of an earlier one there; refuse with every reason."""
    found = make(office, kind, [programme], languages, given)
    if found.failed or not found.made:
        raise Refused(found.failed[0].why, found.failed)
    paper = found.made[0]
    save(paper.content, path)
    keep(office, [(paper, path.absolute())])
    return paper
