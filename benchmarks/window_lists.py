"""What a list of 100,000 participants costs in the window: first seen, filtered, scrolled, a record opened.

Beside it stands the plain way to write such a list: a table model that reads every row before it is shown,
and a proxy model over it that filters one column. Each side runs in a process of its own, so that the memory
it took is its own; all times are CPU times, until everything is painted.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QTableView  # noqa: E402

from app.domain.catalogue import entity_named  # noqa: E402
from app.domain.condition import Condition  # noqa: E402
from app.services import browsing  # noqa: E402
from app.services.browsing import Query  # noqa: E402
from app.services.office import Office, new_office, open_office  # noqa: E402
from benchmarks._bench import row  # noqa: E402
from benchmarks._people import people  # noqa: E402
from ui import theme  # noqa: E402
from ui.application import hold_constants  # noqa: E402
from ui.models.desk import Desk  # noqa: E402
from ui.pages.lists.records_page import RecordsPage  # noqa: E402
from ui.pages.places import places  # noqa: E402
from ui.window_state import WindowState  # noqa: E402

PARTICIPANTS: Final = 100_000
TYPED: Final = ("lin", "lind", "lindq", "anna", "öberg", "øb", "moe4", "zzz")
SIZE: Final = (1130, 640)
_AT_ONCE: Final = 2_000
_READS = "a model that reads all rows"
_PROXY = "a proxy model over one column"
COMPARED: Final = (
    ("first painted", "first", "ms", _READS, "≤ 0.2"),
    ("memory it holds", "memory", "MB", _READS, "≤ 0.2"),
    ("a keystroke in the filter, painted", "key", "ms", _PROXY, "≤ 0.1"),
    ("a keystroke in the filter, the slowest of eight", "slowest", "ms", _PROXY, "≤ 50 ms"),
)
ALONE: Final = (
    ("a record opened", "open", "≤ 50 ms"),
    ("scrolled to its end", "end", "≤ 40 ms"),
    ("a change saved, its rows painted anew", "save", "≤ 50 ms"),
)
Figures = dict[str, float]


class ReadAll(QAbstractTableModel):
    """The plain way: every row is read before the first is shown."""

    def __init__(self, office: Office) -> None:
        """Read all."""
        super().__init__()
        fields = entity_named("participant").listed
        ids = browsing.ids(office, Query(entity="participant"))
        self._heads = [field.label.of("sv") for field in fields]
        self._rows: list[list[str]] = []
        for first in range(0, len(ids), _AT_ONCE):
            found = browsing.page(office, "participant", ids[first : first + _AT_ONCE])
            self._rows += [browsing.cells(office, one, fields, "sv") for one in found]

    def rowCount(self, parent: Any = None) -> int:  # noqa: D102, N802 - Qt's names
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Any = None) -> int:  # noqa: ARG002, D102, N802 - as above
        return len(self._heads)

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # type: ignore[override]  # noqa: D102
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def main() -> None:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.praktikum"
        _fill(path)
        ours, plain = _apart(path, "ours"), _apart(path, "plain")
    for name, key, unit, beside, aim in COMPARED:
        row(
            _figure(name),
            f"{ours[key]:.0f} {unit}",
            f"{beside} {plain[key]:.0f} {unit}",
            f"{ours[key] / plain[key]:.2f}",
            aim,
        )
    for name, key, aim in ALONE:
        row(_figure(name), f"{ours[key]:.0f} ms", "–", "–", aim)


def _figure(name: str) -> str:
    return f"a list of {PARTICIPANTS:,} participants: {name}"


def _fill(path: Path) -> None:
    """Make an office with so many people, each a participant of one programme."""
    office = new_office(path, name="Kontoret", country="SE", language="sv", who="AL")
    with office.work() as work:
        programme = {"title": {"sv": "Praktik"}, "edition": "2027", "languages": ("sv",)}
        made = work.add("programme", {**programme, "start_date": "2027-01-01", "end_date": "2027-12-31"})
        homes = [
            work.add("organisation", {"legal_name": f"Lärosäte {n}", "kind": "university", "country": "SE"})
            for n in range(20)
        ]
        persons = work.add_many("person", people(PARTICIPANTS))
        work.add_many(
            "participant",
            [
                {"programme_id": made, "person_id": one, "home_org_id": homes[n % 20], "category": "student"}
                for n, one in enumerate(persons)
            ],
        )
    office.close()


def _apart(path: Path, side: str) -> Figures:
    """Measure one side in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, side, str(path)], check=True, capture_output=True, text=True
    )
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(side: str, path: Path) -> Figures:
    """Return the figures of a side."""
    application = QApplication([])
    hold_constants()
    application.setStyle("Fusion")
    theme.load_fonts()
    theme.wear(application, "light")
    # both sides begin with the file's own cache filled: memory is then what the list takes
    desk = Desk(open_office(path, who="AL"), WindowState(language="sv"))
    for entity, field in (("participant", "course_code"), ("person", "email")):
        nobody = Condition(field=field, way="contains", values=("nobody",))
        browsing.count(desk.office, Query(entity=entity, conditions=(nobody,)))
    figures = (_ours if side == "ours" else _plain)(desk)
    desk.close()
    return figures


def _ours(desk: Desk) -> Figures:
    small = _shown(RecordsPage(desk, places()["knowledge"]))
    _paint()
    before = _memory()
    page: list[RecordsPage] = []
    first = _timed(lambda: page.append(_shown(RecordsPage(desk, places()["people"]))))
    records, table = page[0], page[0].table
    memory = _memory() - before
    line = records.bar
    keys = []
    for words in TYPED:
        line.show_filters(type(line.filters)(words=words))
        keys.append(_timed(line.filtered.emit))
    line.clear_filters()
    _paint()
    ids = list(table.records.ids)
    records.show_record("participant", ids[5])
    _paint()
    opened = [_timed(partial(records.show_record, "participant", one)) for one in ids[100:900:100]]
    end = _timed(table.scrollToBottom)
    last = ids[-3]
    person = desk.office.records.get("participant", last).person_id
    saved = [_timed(partial(desk.change, "person", person, {"phone": f"+46 70 1{n}"})) for n in range(5)]
    saved += [_timed(partial(desk.change, "participant", last, {"course_code": f"K{n}"})) for n in range(5)]
    small.hide()
    records.hide()
    return {
        "first": first, "memory": memory, "key": statistics.median(keys), "slowest": max(keys),
        "open": statistics.median(opened), "end": end, "save": statistics.median(saved),
    }  # fmt: skip


def _plain(desk: Desk) -> Figures:
    small = _shown(QTableView())
    _paint()
    before = _memory()
    held: list[Any] = [small]

    def show() -> None:
        model, view = ReadAll(desk.office), QTableView()
        view.setModel(model)
        held.extend((model, _shown(view)))

    first = _timed(show)
    memory = _memory() - before
    _, model, view = held
    proxy = QSortFilterProxyModel()
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setFilterKeyColumn(1)
    proxy.setSourceModel(model)
    view.setModel(proxy)
    _paint()
    keys = [_timed(partial(proxy.setFilterFixedString, words)) for words in TYPED]
    return {"first": first, "memory": memory, "key": statistics.median(keys), "slowest": max(keys)}


def _shown(widget: Any) -> Any:
    widget.resize(*SIZE)
    widget.show()
    return widget


def _paint() -> None:
    """Paint everything that waits to be painted."""
    for _ in range(3):
        QApplication.processEvents()


def _timed(act: Callable[[], object]) -> float:
    """Return the milliseconds of CPU until an act is painted."""
    begun = time.process_time()
    act()
    _paint()
    return (time.process_time() - begun) * 1000


def _memory() -> float:
    """Return the megabytes this process holds, without what it has freed and may use again."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    if len(sys.argv) > 2:  # noqa: PLR2004 - a side and a file
        print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]))))
    else:
        main()
