"""An office of thirty people on the screen; no Qt warning, no thread and no window stays behind."""

import gc
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.office import new_office, open_office
from app.services.sample_office import make_sample
from app.services.sharing import HEARING
from ui import theme
from ui.application import Application, hold_constants
from ui.models.desk import Desk
from ui.pages.records.record_page import RecordPage
from ui.window_state import WindowState

GIVEN = ("Dag", "Ingeborg", "Frøydis", "Jørgen", "Håvard", "Ragnhild", "Łukasz", "Thị Minh", "Åse", "Zoë")
FAMILY = (
    "Bjørnstad",
    "Dahl",
    "Engebråten",
    "Wiśniewski",
    "Sæther",
    "Ødegård",
    "Nguyễn",
    "Østerhus",
    "Aas",
    "Moe",
)
HOSTS = (
    "Nordlys Helse",
    "Bølgen Innovasjon",
    "Havbruk Analyse",
    "Fjellarkivet",
    "Øyvind & Co.",
    "Fjordkraft",
)
PEOPLE = 30


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the offscreen platform says of itself, and nothing else."""
    for item in items:
        if "tests/ui/" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support "))


@pytest.fixture(scope="session")
def prototype(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("office") / "prototype.praktikum"
    office = new_office(path, name="Nordlys kontor", country="NO", language="nb", who="KÅ")
    with office.work() as work:
        programme = work.add(
            "programme",
            {
                "title": {"nb": "Innpraksis", "en": "Internship"},
                "edition": "2027",
                "start_date": date(2026, 8, 1),
                "end_date": date(2027, 6, 30),
                "languages": ("nb", "en"),
            },
        )
        other = {"title": {"en": "Exchange"}, "start_date": date(2026, 1, 1), "end_date": date(2026, 12, 31)}
        work.add("programme", {**other, "languages": ("en",)})
        hosts = [
            work.add("organisation", {"legal_name": name, "kind": "company", "country": "NO"})
            for name in HOSTS
        ]
        home = work.add(
            "organisation", {"legal_name": "Fjordbyen høgskole", "kind": "university", "country": "NO"}
        )
        work.add("organisation", {"legal_name": "Aa kommune", "kind": "public_entity", "country": "NO"})
        for at in range(PEOPLE):
            person = {"given_name": GIVEN[at % 10], "family_name": FAMILY[at * 7 % 10], "language": "nb"}
            secret = {"legal_hold_reason": "A court case"} if at == 0 else {}
            made = work.add("person", {**person, **secret, "email": f"p{at}@student.example"})
            links = {"programme_id": programme, "person_id": made, "home_org_id": home}
            participant = work.add("participant", {**links, "category": "student"})
            start = date(2027, 1, 16) + timedelta(days=at)
            stay = {
                "participant_id": participant,
                "host_id": hosts[at % len(hosts)],
                "programme_id": programme,
            }
            work.add(
                "placement",
                {
                    **stay,
                    "kind": "internship",
                    "start_date": start,
                    "end_date": date(2027, 6, 1),
                    "country": "NO",
                },
            )
    office.close()
    return path


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.praktikum"
    make_sample(path, language="sv").close()
    return path


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    hold_constants()
    qapp.setStyle("Fusion")
    theme.load_fonts()
    theme.wear(qapp, "light")
    return qapp


@pytest.fixture
def office_file(prototype: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(prototype, tmp_path / "office.praktikum"))


@pytest.fixture
def desk(dressed: QApplication, office_file: Path) -> Iterator[Desk]:
    made = Desk(open_office(office_file, who="KÅ"), WindowState(language="en"))
    yield made
    made.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RecordPage:
    made = RecordPage(desk)
    qtbot.addWidget(made)
    made.resize(440, 700)
    made.show()
    return made


@pytest.fixture
def program(dressed: QApplication, office_file: Path, qtbot: QtBot) -> Iterator[Application]:
    made = started(dressed, qtbot)
    assert made.open(str(office_file))
    yield made
    made.window.close()


@pytest.fixture
def start(dressed: QApplication, qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    every: list[Application] = []

    def begin(state: WindowState | None = None) -> Application:
        every.append(started(dressed, qtbot, state))
        return every[-1]

    yield begin
    for one in every:
        one.window.close()


def started(app: QApplication, qtbot: QtBot, state: WindowState | None = None) -> Application:
    made = Application(app, state or WindowState(language="en", initials="KÅ"), keeps_memory=False)
    qtbot.addWidget(made.window)
    made.window.show()
    return made


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    threads = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    qapp.processEvents()
    gc.collect()
    for thread in set(threading.enumerate()) - threads:
        if thread.name == HEARING:
            thread.join(20)  # a helper sent away publishes once more before it ends
    left = {thread.name for thread in set(threading.enumerate()) - threads if thread.is_alive()}
    assert not left
    open_windows = [w for w in qapp.topLevelWidgets() if w.isVisible() and is_window(w)]
    assert not open_windows


def is_window(widget: QWidget) -> bool:
    return widget.isWindow() and widget.windowTitle() != ""
