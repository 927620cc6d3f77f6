"""The place of a shared office as the window needs it: known without asking the drive, left or moved.

Only what a network drive would be asked for runs in a helper; the rest looks at this computer alone.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from app.domain.fields import Privacy
from app.services.office import Office
from app.services.sharing import Step, as_new_office, join, move_share, share_of
from app.sharing.installation import Installation
from app.sharing.place import is_elsewhere, place_of
from app.sharing.withholding import withheld, withhold

LOCALLY: Final = "works_locally"
CARRIED: Final[tuple[frozenset[Privacy], ...]] = (
    frozenset(),
    frozenset({Privacy.P4, Privacy.P5}),
    frozenset({Privacy.P3, Privacy.P4, Privacy.P5}),
)
"""What a computer may be spared: nothing, the special categories, the delicate values too."""


def shown_place(office: Office) -> Path:
    """Return where a person says the office stands: the file on the drive, else its own file."""
    place = share_of(office.store)
    return place.office if place is not None else office.path


def is_on_drive(path: Path) -> bool:
    """Say whether others write a path's bytes too, so that asking for the file may take long."""
    return is_elsewhere(place_of(path).office)


def has_own_copy(path: Path) -> bool:
    """Say whether this person's copy of the office at a place is on this computer."""
    return Installation().replica(place_of(path).office) is not None


def is_offered(path: Path) -> bool:
    """Say whether a file used before is worth offering; a drive is not asked."""
    return has_own_copy(path) or is_on_drive(path) or path.is_file()


def needs_newer(office: Office) -> bool:
    """Say whether the office holds changes that only a newer Praktikum may build on."""
    return office.store.reading.meta("newer") is not None


def works_locally(office: Office) -> bool:
    """Say whether a person chose to leave the drive alone for now."""
    return office.store.memory.of(LOCALLY) is not None


def work_locally(office: Office, *, locally: bool) -> None:
    """Leave the drive alone from now on, or share again; what is saved meanwhile waits here."""
    if locally:
        office.store.memory.keep(LOCALLY, "yes")
    else:
        office.store.memory.drop(LOCALLY)


def move(office: Office, path: Path) -> None:
    """Say that the shared office stands at another place now."""
    move_share(office, place_of(path))


def spared(office: Office) -> int:
    """Return what this computer does not carry, as a place in ``CARRIED``."""
    classes = withheld(office.store)
    return next((at for at, spared in enumerate(CARRIED) if classes <= spared), len(CARRIED) - 1)


def spare(office: Office, level: int) -> None:
    """Decide what this computer carries; what is not published yet stays until it is."""
    withhold(office.store, CARRIED[level])


def close_unanswered(office: Office) -> None:
    """Close a copied office without an answer, so that the next opening asks again."""
    desk = str(office.store.reading.meta("desk"))
    office.store.close()
    (Installation().folder / "desks" / f"{desk}.json").unlink(missing_ok=True)


def copy_from_drive(share: Path, target: Path, who: str, step: Step) -> None:
    """Make a new office of one that stands on a drive; the one on the drive stays as it is."""
    between = Path(mkdtemp(prefix="praktikum-"))
    try:
        join(share, between / "copy.praktikum", who, step=step)
        as_new_office(between / "copy.praktikum", target)
    finally:
        shutil.rmtree(between, ignore_errors=True)
