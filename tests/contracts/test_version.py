"""The program and the project file name one version."""

from __future__ import annotations

import tomllib
from pathlib import Path

from app.settings import VERSION


def test_the_version_is_one() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION
