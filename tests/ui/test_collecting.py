import gc
import threading
import weakref
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.collecting import OLDEST, Collecting


class Ring(QWidget):
    def __init__(self, gone: list[str]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: gone.append(threading.current_thread().name))


def busy() -> None:
    for _ in range(200_000):
        _ring: list[object] = []
        _ring.append(_ring)


def test_windows_let_go_of_are_taken_apart_on_their_own_thread(qtbot: QtBot) -> None:
    above, gone = QObject(), list[str]()
    collecting = Collecting(above)
    try:
        assert not gc.isenabled()
        Ring(gone)
        worker = threading.Thread(target=busy, name="worker")
        worker.start()
        worker.join()
        assert gone == []
        for _ in range(OLDEST):
            collecting.look()
        assert gone == [threading.main_thread().name]
    finally:
        collecting.end()
    assert gc.isenabled()


def test_it_is_given_back_with_the_window(program: Application, office_file: Path) -> None:
    assert not gc.isenabled()
    program.window.close()
    assert gc.isenabled()
