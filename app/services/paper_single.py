"""One paper made to be looked at, and kept only when it is saved, printed or mailed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.documents.saving import save
from app.errors import Refused
from app.services.office import Office
from app.services.paper_made import MadePaper
from app.services.paper_name import free_path
from app.services.paper_record import keep
from app.services.papers import make
from app.text import Language


def make_single(
    office: Office, kind: str, record: str, languages: tuple[Language, ...]
) -> tuple[MadePaper, ...]:
    """Return the files of a paper about one record; refused with every reason where one cannot be made."""
    found = make(office, kind, [record], languages)
    if found.failed or not found.made:
        raise Refused(found.failed[0].why, found.failed)
    return found.made


def save_single(office: Office, papers: Sequence[MadePaper], path: Path) -> tuple[Path, ...]:
    """Save one paper at a path, several in a folder, and keep them."""
    if len(papers) == 1:
        paths = [path.absolute()]
        save(papers[0].content, paths[0])
    else:
        paths = []
        for paper in papers:
            paths.append(free_path(path.absolute(), paper.file_name))
            save(paper.content, paths[-1])
    keep(office, list(zip(papers, paths, strict=True)))
    return tuple(paths)


def keep_printed(office: Office, papers: Sequence[MadePaper]) -> None:
    """Keep papers that were printed and not saved."""
    keep(office, [(paper, Path(paper.file_name)) for paper in papers])
