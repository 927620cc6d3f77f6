"""A small office for the verbs to work on, copied from one made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.office import new_office


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("empty") / "o.praktikum"
    new_office(path, name="Kontoret", country="SE", language="sv", who="AL").close()
    return path.read_bytes()


@pytest.fixture
def file(empty: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the path of an office, at a desk that speaks English."""
    monkeypatch.setenv("PRAKTIKUM_WHO", "AL")
    monkeypatch.setenv("PRAKTIKUM_LANGUAGE", "en")
    path = tmp_path / "office.praktikum"
    path.write_bytes(empty)
    return str(path)
