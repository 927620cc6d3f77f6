"""From the start of the program to its first window, and to the office in it, beside DB Browser and Vorta.

A screen of its own (Xvfb) is begun; each program starts in turns, with a home folder of its own that stays,
so that all have had their first day behind them. What is timed: until a visible window carries the name of
the program, and until it carries the name of the file; DB Browser for SQLite opens the same file.
"""

from __future__ import annotations

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from attrs import frozen  # noqa: E402 - the line above finds it

from app.services.sample_office import make_sample  # noqa: E402
from benchmarks._bench import lacking, row  # noqa: E402

ROUNDS: Final = 9
PATIENCE: Final = 30.0
NAME: Final = "bench-office"
FROZEN: Final = ROOT / "dist" / "praktikum" / "praktikum"
INSTALL: Final = "apt-get install sqlitebrowser vorta xvfb xdotool"
FIGURE: Final = "from the start to the first window, on the clock"
INSIDE: Final = "from the start to the office in the window, on the clock"
PACKED: Final = "the packed program, from the start to the first window, on the clock"
PACKED_INSIDE: Final = "the packed program, from the start to the office in the window, on the clock"


@frozen
class Program:
    """A program to start, and the words its window is known by."""

    words: tuple[str, ...]
    title: str


class NoWindowError(Exception):
    """A program showed no window in time."""


def main() -> None:
    """Print the figures."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        lacking(FIGURE, "Xvfb or xdotool", INSTALL)
        return
    with tempfile.TemporaryDirectory() as place, screen() as display:
        office = Path(place) / f"{NAME}.praktikum"
        make_sample(office, language="en").close()
        found = in_turns(programs(office), Path(place), display)
    beside(FIGURE, "DB Browser for SQLite", found, "first", "browser first", "≤ 0.9")
    beside(FIGURE, "Vorta", found, "first", "vorta first", "–")
    beside(INSIDE, "DB Browser for SQLite", found, "office", "browser office", "–")
    beside(PACKED, "the same unpacked", found, "packed first", "first", "≤ 1.1")
    beside(PACKED_INSIDE, "the same unpacked", found, "packed office", "office", "≤ 1.1")


def beside(figure: str, peer: str, found: Mapping[str, float], ours: str, theirs: str, aim: str) -> None:
    """Print one figure beside a peer, or what lacks for it."""
    if ours not in found:
        lacking(figure, "the packed program", "python3 start.py build")
    elif theirs not in found:
        lacking(f"{figure}, against {peer}", peer, INSTALL)
    else:
        mine, other = found[ours], found[theirs]
        row(f"{figure}, against {peer}", told(mine), told(other), f"{mine / other:.2f}", aim)


def told(seconds: float) -> str:
    """Return a time as the table shows it."""
    return f"{seconds * 1000:.0f} ms"


def programs(office: Path) -> Mapping[str, Program]:
    """Return what is on this computer: the words to type, and the name to wait for, its own or the file's.

    Each has a copy of the office: one opened at two homes would be asked about, as any copy is.
    """

    def copy(name: str) -> str:
        return str(shutil.copy(office, office.with_name(f"{NAME}-{name}.praktikum")))

    own = (sys.executable, "-m", "ui", copy("own"))
    found = {"first": Program(own, "Praktikum"), "office": Program(own, NAME)}
    if FROZEN.is_file():
        packed = (str(FROZEN), copy("packed"))
        found |= {"packed first": Program(packed, "Praktikum"), "packed office": Program(packed, NAME)}
    if (browser := shutil.which("sqlitebrowser")) is not None:
        words = (browser, copy("browser"))
        found |= {"browser first": Program(words, "DB Browser"), "browser office": Program(words, NAME)}
    if (vorta := shutil.which("vorta")) is not None:
        found["vorta first"] = Program((vorta, "-f"), "Vorta")
    return found


def in_turns(wanted: Mapping[str, Program], folder: Path, display: str) -> dict[str, float]:
    """Return the median seconds of each; the first start of each is not counted."""
    seconds: dict[str, list[float]] = {name: [] for name in wanted}
    for turn in range(ROUNDS + 1):
        for name, program in wanted.items():
            spent = started(program, folder / f"home-{Path(program.words[0]).name}", display)
            if turn:
                seconds[name].append(spent)
    return {name: statistics.median(found) for name, found in seconds.items()}


def started(program: Program, home: Path, display: str) -> float:
    """Start a program, wait for its window, end it; return the seconds to the window."""
    (home / "run").mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    around = {
        **os.environ, "DISPLAY": display, "HOME": str(home), "PRAKTIKUM_HOME": str(home / "praktikum"),
        "XDG_CONFIG_HOME": str(home / "config"), "XDG_RUNTIME_DIR": str(home / "run"),
        "QT_QPA_PLATFORM": "xcb", "PRAKTIKUM_WHO": "BE",
    }  # fmt: skip
    began = time.perf_counter()
    process = subprocess.Popen(
        program.words, cwd=ROOT, env=around, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        wait_for(program.title, display)
        return time.perf_counter() - began
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_for(title: str, display: str) -> None:
    """Wait until a visible window carries these words."""
    until = time.perf_counter() + PATIENCE
    look = ["xdotool", "search", "--onlyvisible", "--name", title]
    while time.perf_counter() < until:
        found = subprocess.run(look, env={**os.environ, "DISPLAY": display}, capture_output=True, check=False)
        if found.stdout.strip():
            return
    raise NoWindowError(title)


@contextmanager
def screen() -> Iterator[str]:
    """Begin a screen in memory; yield its name."""
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
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
