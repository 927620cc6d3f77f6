"""Offices for the tests of the services: small, with a clock that stands still and chance that does not."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import shake_256
from itertools import count
from pathlib import Path

import pytest

from app.services.office import Office, new_office, open_office
from app.storage.work import Sources
from app.text import Language

MakeOffice = Callable[..., Office]


def fixed(seed: str = "tests") -> Sources:
    turns = count()

    def entropy(size: int) -> bytes:
        return shake_256(f"{seed} {next(turns)}".encode()).digest(size)

    return Sources(now=lambda: datetime(2026, 11, 22, 9, tzinfo=UTC), entropy=entropy)


@pytest.fixture(scope="session")
def empty_offices(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Language], Path]:
    """Return a function that gives an empty office to copy, made once a country and language."""
    folder = tmp_path_factory.mktemp("empty")

    def empty(country: str, language: Language) -> Path:
        path = folder / f"{country}-{language}.praktikum"
        if not path.exists():
            made = new_office(
                path, name="Kontoret", country=country, language=language, who="AL", sources=fixed(country)
            )
            made.close()
        return path

    return empty


@pytest.fixture
def make_office(empty_offices: Callable[[str, Language], Path], tmp_path: Path) -> Iterator[MakeOffice]:
    """Return a function that opens an empty office."""
    opened: list[Office] = []

    def make(country: str = "SE", language: Language = "sv") -> Office:
        path = tmp_path / f"office{len(opened)}.praktikum"
        shutil.copy(empty_offices(country, language), path)
        opened.append(open_office(path, who="AL", sources=fixed()))
        return opened[-1]

    yield make
    for office in opened:
        office.close()


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    return make_office()
