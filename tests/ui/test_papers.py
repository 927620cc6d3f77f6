"""The papers of a record and of the office: looked at, kept, found again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.catalogue import entity_named
from app.services import browsing, papers
from app.services.browsing import Query
from app.services.paper_check import kinds_for
from ui.models.desk import Desk
from ui.pages.office.papers import PapersPage
from ui.pages.records.papers_tab import PapersTab
from ui.wizards.paper_panel import MadeWindow
from ui.wizards.paper_window import PaperWindow

SLOW = 20_000


@pytest.fixture
def placement(desk: Desk) -> str:
    return browsing.ids(desk.office, Query(entity="placement"))[0]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PapersPage]:
    made = PapersPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    made.panel.clear()
    settle(desk, qtbot)


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=SLOW)


def window_for(desk: Desk, placement: str, key: str, parent: QWidget, qtbot: QtBot) -> PaperWindow:
    kind = next(kind for kind in kinds_for("placement") if kind.key == key)
    made = PaperWindow(desk, kind, placement, parent)
    made.show()
    qtbot.waitUntil(lambda: made.view.pages > 0, timeout=SLOW)
    settle(desk, qtbot)
    return made


def test_a_paper_is_kept_only_when_it_is_saved(
    desk: Desk, placement: str, parent: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_for(desk, placement, "onboarding-checklist", parent, qtbot)
    assert desk.office.records.of("document") == []
    target = tmp_path / "list"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "")))
    window.save()
    window.save()
    qtbot.waitUntil(lambda: len(desk.office.records.of("document")) == 1, timeout=SLOW)
    (kept,) = desk.office.records.of("document")
    assert Path(kept.stored_path) == tmp_path / "list.pdf"
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    settle(desk, qtbot)


def test_choosing_no_file_keeps_nothing(
    desk: Desk, placement: str, parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_for(desk, placement, "onboarding-checklist", parent, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: ("", "")))
    window.save()
    settle(desk, qtbot)
    assert desk.office.records.of("document") == []
    assert window._acts[-1].isEnabled()
    window.reject()
    settle(desk, qtbot)
    qtbot.wait(10)
    desk.change("placement", placement, {"place_of_work": "Kaien 3"})
    settle(desk, qtbot)


def test_what_lacks_is_said_and_nothing_can_be_saved(
    desk: Desk, placement: str, parent: QWidget, qtbot: QtBot
) -> None:
    window = window_for(desk, placement, "agreement", parent, qtbot)
    assert not any(button.isEnabled() for button in window._acts)
    with qtbot.waitSignal(desk.pointed) as pointed:
        next(b for b in window.findChildren(QPushButton) if b.text() == "Mend").click()
    assert pointed.args is not None
    assert pointed.args[1] == placement
    assert window.aside
    window.come_back()
    window.reject()
    settle(desk, qtbot)


def test_the_tab_says_what_can_be_made_and_opens_what_was(
    desk: Desk, placement: str, qtbot: QtBot, tmp_path: Path
) -> None:
    papers.make_into(desk.office, "onboarding-checklist", [placement], tmp_path)
    tab = PapersTab(desk, entity_named("placement"))
    qtbot.addWidget(tab)
    tab.show()
    tab.show_record(desk.office.records.get("placement", placement))
    qtbot.waitUntil(lambda: bool(tab.findChildren(QPushButton)), timeout=SLOW)
    names = [button.accessibleName() for button in tab.findChildren(QPushButton)]
    assert any(name.startswith("Agreement: ") and "Missing" in name for name in names)
    opens = next(b for b in tab.findChildren(QPushButton) if b.accessibleName().startswith("Open "))
    opens.click()
    window = tab.findChildren(MadeWindow)[0]
    qtbot.waitUntil(lambda: window.panel.view.pages > 0, timeout=SLOW)
    assert "unchanged" in window.panel.standing
    window.reject()
    settle(desk, qtbot)


def test_all_papers_are_listed_filtered_and_looked_at(
    desk: Desk, placement: str, page: PapersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    papers.make_into(desk.office, "onboarding-checklist", [placement], tmp_path)
    made = papers.make_into(desk.office, "logbook", [placement], tmp_path).documents
    page.arrive()
    assert len(page.table.records.ids) == len(made) + 1
    page._kind.setCurrentIndex(page._kind.findData("onboarding_checklist"))
    page._ask()
    (document,) = page.table.records.ids
    page.look(document)
    qtbot.waitUntil(lambda: page.panel.view.pages > 0, timeout=SLOW)
    assert "unchanged" in page.panel.standing
    page._filter.setText("nothing like this")
    page._ask()
    assert page.table.records.ids == []
    page._show_all()
    assert len(page.table.records.ids) == len(made) + 1
    page.panel.clear()
    settle(desk, qtbot)


def test_a_moved_file_is_said_and_found_again(
    desk: Desk, placement: str, page: PapersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = papers.make_into(desk.office, "onboarding-checklist", [placement], tmp_path)
    there = kept.paths[0].rename(tmp_path / "renamed.pdf")
    page.arrive()
    page.look(kept.documents[0])
    qtbot.waitUntil(lambda: page.panel.view.pages > 0, timeout=SLOW)
    assert "not where it was saved" in page.panel.standing
    assert "if it were made today" in page.panel.standing
    assert not page.panel.ways["choose"].isHidden()
    page.panel.settle(tmp_path / "nowhere.pdf")
    qtbot.waitUntil(lambda: "cannot be read" in page.panel.standing, timeout=SLOW)
    page.panel.settle(there)
    qtbot.waitUntil(lambda: "unchanged" in page.panel.standing, timeout=SLOW)
    settle(desk, qtbot)
