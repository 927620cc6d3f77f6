import threading
import time
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from ui.tasks import Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Any:
    made = Tasks()
    yield made
    made.stop_all()


def test_work_runs_beside_the_window_and_its_answer_comes_back(tasks: Tasks, qtbot: QtBot) -> None:
    answers: list[int] = []
    threads: list[threading.Thread] = []

    def work(progress: Progress, number: int) -> int:
        progress.step(1, 2)
        threads.append(threading.current_thread())
        return number * 2

    def then(result: int) -> None:
        threads.append(threading.current_thread())
        answers.append(result)

    tasks.run(work, 21, then=then)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [42]
    assert threads[0] is not threads[1]
    assert threads[1] is threading.main_thread()


def test_an_answer_for_a_window_that_is_gone_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    parent = QObject()
    answers: list[bool] = []
    hold = threading.Event()
    with qtbot.waitSignal(tasks.ended):
        tasks.run(lambda _: hold.wait(5), then=answers.append, parent=parent)
        import_gone(parent)
        hold.set()
    assert answers == []


def import_gone(parent: QObject) -> None:
    from shiboken6 import delete  # noqa: PLC0415 - ends a C++ object before its time, only here

    delete(parent)


def test_writing_work_waits_for_other_writing_work(tasks: Tasks, qtbot: QtBot) -> None:
    running: list[int] = []
    most: list[int] = []

    def work(_: Progress) -> None:
        running.append(1)
        most.append(len(running))
        time.sleep(0.01)
        running.pop()

    for _ in range(4):
        tasks.run(work, writes=True)
    qtbot.waitUntil(lambda: not tasks.running)
    assert max(most) == 1


def test_stop_ends_work_at_its_next_step(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[BaseException] = []

    def work(progress: Progress) -> None:
        while True:
            progress.step(0, 1)
            time.sleep(0.001)

    task = tasks.run(work, failed=errors.append)
    task.progress.stop()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)


def test_a_fault_of_the_work_reaches_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.failed) as told:
        tasks.run(work)
    assert told.args is not None
    assert isinstance(told.args[0], ZeroDivisionError)


def test_after_the_end_nothing_is_begun(qtbot: QtBot) -> None:
    tasks, done = Tasks(), list[int]()
    tasks.stop_all()
    task = tasks.run(lambda _: done.append(1))
    assert task.future is None
    assert (tasks.running, done) == ((), [])


class Kept:
    """Says in which thread the last one let go of it."""

    def __init__(self, ends: list[threading.Thread]) -> None:
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.current_thread())


@pytest.mark.parametrize("fails", [False, True])
def test_a_worker_never_lets_go_last(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    """A window taken apart by a worker ends the program; so a slow worker has nothing left in its hands."""
    ends: list[threading.Thread] = []
    answers: list[object] = []
    worker = tasks._do

    def slow(*given: Any) -> None:
        worker(*given)
        time.sleep(0.1)

    def work(_: Progress, kept: Kept) -> Kept:
        if fails:
            raise ValueError(kept)
        return Kept(ends)

    def begin() -> None:
        then, failed = partial(told, Kept(ends), 1), partial(told, Kept(ends), 2)
        tasks.run(work, Kept(ends), then=then, failed=failed)

    def told(_kept: Kept, answer: int, _given: object) -> None:
        answers.append(answer)

    monkeypatch.setattr(tasks, "_do", slow)
    begin()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [2 if fails else 1]
    qtbot.waitUntil(lambda: len(ends) == (3 if fails else 4))
    assert set(ends) == {threading.main_thread()}
