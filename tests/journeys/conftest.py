"""After every journey the office is rebuilt from its journal and must come out equal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import entities
from app.storage.store import Store, open_store
from tests.journeys.screen import screen

__all__ = ["office_path", "screen", "tables"]


@pytest.fixture
def office_path(tmp_path: Path) -> Iterator[Path]:
    """Give a place for an office file; when the journey is over, drop all tables, rebuild, compare."""
    path = tmp_path / "Office.praktikum"
    yield path
    assert path.exists(), "the journey made no office"
    store = open_store(path)
    try:
        before = tables(store)
        assert any(before.values()), "the journey left no record"
        store.rebuild()
        assert tables(store) == before
    finally:
        store.close()


def tables(store: Store) -> dict[str, list[Any]]:
    """Return every row of every entity table, and the questions that wait."""
    found: dict[str, list[Any]] = {}
    for table in (*entities(), "question"):
        rows = store.file.connection.execute(f'PRAGMA table_info("{table}")')
        names = ", ".join(f'"{row[1]}"' for row in rows if row[1] != "n")
        query = f'SELECT {names} FROM "{table}" ORDER BY 1, 2'
        found[table] = store.file.connection.execute(query).fetchall()
    return found
