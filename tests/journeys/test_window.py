"""A whole first day in the real window, by the mouse and again by the keyboard alone."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.hands import Hands, Keys, Mouse

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
LACKING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(
    bool(LACKING) and not os.environ.get("CI"), reason=f"not installed here: {', '.join(LACKING)}"
)


@pytest.fixture
def screen() -> Iterator[str]:
    reading, writing = os.pipe()
    words = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1366x768x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture(params=[Mouse, Keys], ids=["mouse", "keyboard"])
def hands(request: pytest.FixtureRequest, screen: str, tmp_path: Path) -> Iterator[Hands]:
    made: Hands = request.param(screen, tmp_path / "home")
    yield made
    made.end()


def make_office(hands: Hands, path: Path) -> None:
    hands.press("New office…")
    hands.enter("Name of the office", "Nordkontoret")
    hands.press("Next")
    hands.until(lambda seen: seen["kind"] == "QFileDialog", "where the file shall stand")
    hands.write(str(path))
    hands.keys("Return")
    hands.until(lambda seen: path.stem in seen["title"], "the office in the window")


def test_a_first_day(hands: Hands, office_path: Path) -> None:
    make_office(hands, office_path)
    hands.leave()
