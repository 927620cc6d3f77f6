"""Offices with a programme, and wizards over them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.office import new_office, open_office
from app.services.programme_setup import set_up_programme
from tests.ui.import_steps.wizard_tools import (
    PERIODS,
    MakeDesk,
    Opened,
    rest,
    step_on,
)
from ui.models.desk import Desk
from ui.window_state import WindowState
from ui.wizards.import_steps.wizard import FILE, ImportWizard


@pytest.fixture(scope="session")
def fresh_offices(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("fresh")

    def fresh(template: str) -> Path:
        path = folder / f"{template}.praktikum"
        if not path.exists():
            office = new_office(path, name="Kontoret", country="NO", language="nb", who="AL")
            start, end = PERIODS[template]
            set_up_programme(
                office, template, title={"nb": "Praksis", "en": "Practice"}, start=start, end=end
            )
            office.close()
        return path

    return fresh


@pytest.fixture
def make_desk(
    dressed: QApplication, fresh_offices: Callable[[str], Path], tmp_path: Path
) -> Iterator[MakeDesk]:
    made: list[Desk] = []

    def make(template: str = "innopraksis") -> Desk:
        path = shutil.copy(fresh_offices(template), tmp_path / f"{len(made)}.praktikum")
        made.append(Desk(open_office(Path(path), who="AL"), WindowState(language="en")))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def opened(make_desk: MakeDesk, qtbot: QtBot) -> Iterator[Opened]:
    every: list[ImportWizard] = []

    def begin(path: Path | None = None, desk: Desk | None = None, to: int = FILE) -> ImportWizard:
        wizard = ImportWizard(desk or make_desk(), None)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        every.append(wizard)
        wizard.show()
        if path is not None:
            wizard.case.open(path)
            rest(qtbot, wizard)
        while wizard.step < to:
            step_on(qtbot, wizard)
        return wizard

    yield begin
    for wizard in every:
        rest(qtbot, wizard)
        wizard._leave()
        wizard.deleteLater()
