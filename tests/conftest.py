"""What every test stands on: no display, no Qt where none is installed, nobody's own files, no chance."""

import os
import tempfile
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

HAS_QT = find_spec("PySide6") is not None
OWN_FOLDERS = pytest.StashKey[tempfile.TemporaryDirectory[str]]()

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
collect_ignore = [] if HAS_QT else ["ui", "journeys/test_clicks.py"]
collect_ignore_glob = [] if HAS_QT else ["journeys/test_window*.py"]

settings.register_profile("house", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the options of pytest-qt where it is rightly absent, so that a misspelt option still fails."""
    if find_spec("pytestqt") is None:
        parser.addini("qt_api", "unused without Qt")
        parser.addini("qt_log_level_fail", "unused without Qt")


def pytest_configure(config: pytest.Config) -> None:
    """Give the run a home of its own: no test reads or writes a person's settings."""
    own = tempfile.TemporaryDirectory(prefix="praktikum-tests-")
    config.stash[OWN_FOLDERS] = own
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        os.environ[name] = str(Path(own.name) / name.lower())


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the home of the run."""
    if OWN_FOLDERS in config.stash:
        config.stash[OWN_FOLDERS].cleanup()


def pytest_report_header() -> str:
    """Say which run this is."""
    return "with Qt" if HAS_QT else "without Qt: tests/ui is left out, everything else must pass"


@pytest.fixture(autouse=True)
def own_home(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an installation of its own: what one erases or copies, another has never heard of."""
    home = (
        Path(request.config.stash[OWN_FOLDERS].name) / sha256(request.node.nodeid.encode()).hexdigest()[:16]
    )
    monkeypatch.setenv("PRAKTIKUM_HOME", str(home))
    return home
