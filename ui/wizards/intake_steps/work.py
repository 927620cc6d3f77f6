"""The work of taking forms in, beside the window: each takes the progress first and touches no widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from app.services import editing, form_folder, intake, intake_taking
from app.services.form_folder import FolderLook
from app.services.form_name import FormName
from app.services.intake import Arrived, Decisions
from app.services.intake_listing import (
    Expected,
    TypedField,
    Whose,
    described,
    expected,
    fields_to_type,
    whose,
)
from app.services.intake_reading import FormReader
from app.services.intake_taking import TakenIn
from app.services.office import Office
from app.text import Language
from ui.tasks import Progress


@frozen
class Looked:
    """Files looked at: each, and whose it is."""

    arrived: tuple[Arrived, ...]
    whose: tuple[Whose, ...]


def look(
    progress: Progress, office: Office, known: Sequence[Arrived], paths: Sequence[Path], language: Language
) -> Looked:
    """Read files, and look at them beside those that are there already."""
    new = intake.look(office, _spread(paths), progress.step)
    seen = {one.path.absolute() for one in new}
    forms = [one.form for one in known if one.path.absolute() not in seen] + [one.form for one in new]
    arrived = intake.look_at(office, forms)
    return Looked(arrived, whose(office, arrived, language))


def look_again(_progress: Progress, office: Office, known: Sequence[Arrived], language: Language) -> Looked:
    """Look at files anew that were read already: what the office has may have changed."""
    arrived = intake.look_at(office, [one.form for one in known])
    return Looked(arrived, whose(office, arrived, language))


def look_into(_progress: Progress, office: Office) -> FolderLook:
    """Say what waits in the folder."""
    return form_folder.look_into(office)


def choose_folder(_progress: Progress, office: Office, folder: Path) -> FolderLook:
    """Choose the folder, and say what waits in it."""
    form_folder.choose(office, folder)
    return form_folder.look_into(office)


def take(progress: Progress, office: Office, arrived: Sequence[Arrived], decisions: Decisions) -> TakenIn:
    """Take in what is right and what was decided on."""
    return intake_taking.take_in(office, arrived, decisions, progress.step)


def type_in(
    _progress: Progress, office: Office, path: Path, name: FormName, values: Mapping[str, str], *over: bool
) -> TakenIn:
    """Take in what was typed beside a picture; ``over`` says that it replaces other answers."""
    return intake_taking.type_in(office, path, name, values, replace=any(over))


def take_back(_progress: Progress, office: Office, batches: Sequence[str], moved: Mapping[Path, Path]) -> int:
    """Undo what was taken in, the last first, and put the files back; return how many changes stay."""
    kept = sum(editing.undo(office, batch).kept for batch in reversed(batches))
    form_folder.put_back(moved)
    return kept


def forms_waited_for(
    _progress: Progress, office: Office, name: FormName | None, language: Language
) -> tuple[Expected, ...]:
    """Return the forms to choose from, the one that stands on the page among them."""
    every = expected(office, language)
    if name is None or any(one.name == name for one in every):
        return every
    return (described(office, name, language), *every)


def fields_of(_progress: Progress, office: Office, name: FormName) -> tuple[TypedField, ...]:
    """Return the fields of a form to type."""
    return fields_to_type(office, name)


def draw(_progress: Progress, reader: FormReader, path: Path, page: int, width: int) -> bytes:
    """Draw a page."""
    return reader.draw(path, page, width)


def close(_progress: Progress, reader: FormReader) -> None:
    """End the process that draws."""
    reader.close()


def _spread(paths: Sequence[Path]) -> list[Path]:
    """Put in the place of a folder what lies in it."""
    found: list[Path] = []
    for path in paths:
        found += form_folder.files_in(path) if form_folder.is_folder(path) else [path]
    return list(dict.fromkeys(found))
