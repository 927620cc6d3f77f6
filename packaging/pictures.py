"""Draw every main screen of the window, light and dark, into a folder: the pictures of ``docs/pictures``.

``python3 start.py pictures [FOLDER] [--language da] [--percent 150] [--size 1366x768] [--only WORD]``
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # noqa: E402 - the lines above find what follows, and no screen is needed
from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from app.services import browsing  # noqa: E402
from app.services.browsing import Query  # noqa: E402
from app.services.sample_office import make_sample  # noqa: E402
from app.text import LANGUAGES  # noqa: E402
from ui.actions import PLACES  # noqa: E402
from ui.application import Application  # noqa: E402
from ui.pages.page import pages_of  # noqa: E402
from ui.pages.place_stack import Location  # noqa: E402
from ui.pages.places import places  # noqa: E402
from ui.pages.records.record_part import parts_of  # noqa: E402
from ui.window_state import WindowState  # noqa: E402
from ui.wizards.wizard import wizards  # noqa: E402

LISTS: Final = {
    "programmes": 1,
    "people": 2,
    "organisations": 1,
    "placements": 2,
    "knowledge": 1,
    "office": 1,
}
"""Of each place so many lists are drawn, with a record open; the rest look alike."""
TELLING: Final[dict[str, dict[str, str]]] = {
    "placement": {"state": "active"},
    "agreement": {"state": "partly_signed"},
    "event": {"state": "held"},
    "change_notice": {},
    "training_module": {},
}
"""Of each kind with parts of its own, the record whose parts are drawn."""
SETTLED, PAUSE, LONGEST = 150, 0.02, 20.0
COLOURS: Final = 160


def main() -> int:
    """Draw them all; print each name."""
    asked = arguments()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place:
        office = Path(place) / "Sample office.praktikum"
        os.environ["PRAKTIKUM_HOME"] = str(Path(place) / "home")
        make_sample(office, language="en").close()
        for appearance in ("light", "dark"):
            draw(app, asked, office, appearance)
    return 0


def draw(app: QApplication, asked: argparse.Namespace, office: Path, appearance: str) -> None:
    """Draw every screen in one appearance."""
    state = WindowState(language=asked.language, percent=asked.percent, initials="RO")
    state.appearance = appearance  # type: ignore[assignment] # one of the two, as main says
    program = Application(app, state, keeps_memory=False)
    width, _, height = asked.size.partition("x")
    program.window.resize(int(width), int(height))
    program.window.show()
    keep(program.window, asked, f"welcome-{appearance}")
    program.open(str(office))
    for name, widget in screens(program):
        if asked.only in name:
            settle(program)
            keep(widget, asked, f"{name}-{appearance}")
    program.window.close()


def screens(program: Application) -> Iterator[tuple[str, QWidget]]:
    """Go to each screen in turn; yield its name and what shows it."""
    window, desk = program.window, program.desk
    assert window.shell is not None  # noqa: S101 - the office is open
    assert desk is not None  # noqa: S101 - as above
    running = browsing.ids(desk.office, Query(entity="programme", where={"template_key": "innopraksis"}))
    for place in PLACES:
        window.shell.places.go(Location(place))
        for listing in places()[place].listings[: LISTS.get(place, 0)]:
            window.shell.places.go(Location(place, listing.key))
            ids = browsing.ids(desk.office, Query(entity=listing.entity, where=listing.where), limit=3)
            if ids:
                window.shell.places.open_record(listing.entity, ids[-1])
            yield f"{place}-{listing.key}", window
        desk.choose_programme(running[-1] if place == "programmes" else "")
        for page in pages_of(place):
            window.shell.places.go(Location(place, page.key))
            yield f"{place}-{page.key}", window
        desk.choose_programme("")
        if not places()[place].listings and not pages_of(place):
            yield place, window
    yield from parts(program)
    window.shell.places.go(Location("people"))
    for action, wizard in wizards().items():
        dialog = wizard.make(desk, window)
        dialog.show()
        yield f"wizard-{action}", dialog
        dialog.close()
        dialog.deleteLater()


def parts(program: Application) -> Iterator[tuple[str, QWidget]]:
    """Go to each part that one kind of record has."""
    shell, desk = program.window.shell, program.desk
    assert shell is not None  # noqa: S101 - the office is open
    assert desk is not None  # noqa: S101 - as above
    for entity, where in TELLING.items():
        ids = browsing.ids(desk.office, Query(entity=entity, where=where), limit=1)
        for part in parts_of(entity) if ids else ():
            shell.places.open_record(entity, ids[0])
            records = shell.places.records
            assert records is not None  # noqa: S101 - a record is open
            records.record.show_record(entity, ids[0], part.key)
            yield f"{entity}-{part.key}", program.window


def settle(program: Application) -> None:
    """Wait until what is read beside the window stands in it."""
    end = time.monotonic() + LONGEST
    QTest.qWait(SETTLED)
    while program.desk is not None and program.desk.tasks.running and time.monotonic() < end:
        time.sleep(PAUSE)
        QTest.qWait(1)
    QTest.qWait(SETTLED)


def keep(widget: QWidget, asked: argparse.Namespace, name: str) -> None:
    """Write what a widget shows as a small picture."""
    QTest.qWait(50)
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    picture = Image.open(BytesIO(written.data())).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(asked.folder / f"{name}.png", optimize=True)
    print(name, flush=True)


def arguments() -> argparse.Namespace:
    """Read what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--percent", type=int, default=100)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--only", default="")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
