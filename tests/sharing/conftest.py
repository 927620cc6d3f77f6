"""Shared offices for tests: an empty office, faulty mounts where they can be had, and nobody's own folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.sharing.installation import HOME
from app.storage.store import Store, create_store
from tests.sharing.shared_office import SharedOffice
from tests.storage.conftest import MakeStore
from tests.storage.desks import desk_copy, seeded
from tests.torture.mount import Mount, lacking

MakeMount = Callable[..., Mount]


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "office.praktikum"
    create_store(path, who="AL", language="sv", sources=seeded(0)).close()
    return path


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[MakeMount]:
    """Return a function that mounts one folder once more; all are taken away at the end."""
    why = lacking()
    if why and os.environ.get("CI") and "root" not in why and "/dev/fuse" not in why:
        pytest.fail(why)
    if why:
        pytest.skip(why)
    made: list[Mount] = []

    def make(backing: str = "server", **settings: str | float) -> Mount:
        made.append(Mount(tmp_path / backing, tmp_path / f"mount{len(made)}", **settings))
        return made[-1]

    yield make
    for one in made:
        one.end()


MakeOffice = Callable[..., SharedOffice]


@pytest.fixture
def make_office(empty: Path, tmp_path: Path) -> Iterator[MakeOffice]:
    """Return a function that makes an office at some desks around a folder."""
    made: list[SharedOffice] = []

    def make(seed: int = 1, desks: int = 3) -> SharedOffice:
        folder = tmp_path / f"office{len(made)}"
        folder.mkdir()
        made.append(SharedOffice(folder, empty, seed, desks=desks))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def make_store(empty: Path, tmp_path: Path) -> Iterator[MakeStore]:
    """Return a function that opens one more desk of the same office."""
    opened: list[Store] = []

    def make(seed: int = 1, who: str = "AL") -> Store:
        opened.append(desk_copy(empty, tmp_path / f"desk{len(opened)}.praktikum", seed, who))
        return opened[-1]

    yield make
    for store in opened:
        store.close()
