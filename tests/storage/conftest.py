"""Offices on disk made quickly: one empty file is grown once and copied."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.storage.store import Store, create_store
from tests.storage.desks import desk_copy, seeded

MakeStore = Callable[..., Store]


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "office.praktikum"
    create_store(path, who="AL", language="sv", sources=seeded(0)).close()
    return path


@pytest.fixture
def make_store(empty_file: Path, tmp_path: Path) -> Iterator[MakeStore]:
    """Return a function that opens one more desk of the same office."""
    opened: list[Store] = []

    def make(seed: int = 1, who: str = "AL") -> Store:
        opened.append(desk_copy(empty_file, tmp_path / f"desk{len(opened)}.praktikum", seed, who))
        return opened[-1]

    yield make
    for store in opened:
        store.close()
