"""An office file that stands on a network is read from a copy on this computer, never where it is."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import Unavailable
from app.sharing.place import is_on_network, place_of
from app.text import Text

_AWAY = Text(
    en="The file {path} cannot be reached. Check the name and that the drive is there.",
    sv="Filen {path} går inte att nå. Kontrollera namnet och att enheten är ansluten.",
    nb="Filen {path} kan ikke nås. Kontroller navnet og at stasjonen er tilkoblet.",
    da="Filen {path} kan ikke nås. Kontrollér navnet, og at drevet er tilsluttet.",
)


@contextmanager
def nearby(path: Path) -> Iterator[Path]:
    """Yield the file itself, or a copy of it, its write-ahead log included, where it stands on a network."""
    if not is_on_network(place_of(path).office):
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="praktikum-") as folder:
        copy = Path(folder) / path.name
        try:
            shutil.copyfile(path, copy)
        except OSError as error:
            raise Unavailable(_AWAY.fill(path=path)) from error
        with suppress(FileNotFoundError):
            shutil.copyfile(path.with_name(f"{path.name}-wal"), copy.with_name(f"{copy.name}-wal"))
        yield copy
