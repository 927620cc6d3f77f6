"""Desks of one office for the verbs: each with its own home, the helper inside the test's process."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app.__main__ import main
from app.services import sharing
from app.services.sharing import told_again
from tests.commands.verbs import answer, refused, run


class InlineHelping:
    """The helper's own verb, run at once and heard line by line; nothing else is different."""

    started = 0

    def __init__(self, *arguments: str) -> None:
        InlineHelping.started += 1
        done = CliRunner().invoke(main, ["helper", *arguments])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        self._lines = done.stdout.splitlines()

    def events(self, patience: float = 0, step: Callable[[], object] | None = None) -> Iterator[Any]:
        for line in self._lines:
            found = json.loads(line)
            if "told" in found:
                raise told_again(found["told"])
            yield found

    def leave(self) -> None:
        pass


class Desk:
    """A person at a computer: her initials, her Praktikum's folder, the verbs she types."""

    def __init__(self, folder: Path, who: str) -> None:
        self.home = folder / f"home {who}"
        self.who = who

    def answer(self, *words: str | Path, code: int = 0) -> Any:
        self._sit_down()
        return answer(*map(str, words), code=code)

    def run(self, *words: str | Path) -> Result:
        self._sit_down()
        return run(*map(str, words))

    def refused(self, *words: str | Path, code: int = 2) -> str:
        """Return the one sentence of a refusal."""
        self._sit_down()
        (reason,) = refused(*map(str, words), code=code)
        return reason["why"]

    def partly(self, *words: str | Path) -> Any:
        self._sit_down()
        done = run(*map(str, words), "--json")
        assert done.exit_code == 5, done.output
        return json.loads(done.stdout)

    def partly_synced(self, file: Path, code: int) -> str:
        """Return what a sync says that went wrong; what went right stands in the same document."""
        self._sit_down()
        done = run("sync", str(file), "--json")
        assert done.exit_code == code, done.output
        content = json.loads(done.stdout)
        (reason,) = content["refused"]
        assert content["taken"] == 0
        assert done.stderr.splitlines() == [reason["why"]]
        return str(reason["why"])

    def _sit_down(self) -> None:
        os.environ["PRAKTIKUM_HOME"] = str(self.home)
        os.environ["PRAKTIKUM_WHO"] = self.who


@pytest.fixture
def inline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let helpers run inside the test's process, and every variable of a desk be put back."""
    monkeypatch.setenv("PRAKTIKUM_HOME", "")
    monkeypatch.setenv("PRAKTIKUM_WHO", "AL")
    monkeypatch.setenv("PRAKTIKUM_LANGUAGE", "en")
    monkeypatch.setattr(sharing, "Helping", InlineHelping)
