"""Running verbs inside the test's own process."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner, Result

from app.__main__ import main


def run(*words: str) -> Result:
    """Run a verb; a fault of the program fails the test with its own traceback."""
    done = CliRunner().invoke(main, list(words))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done


def answer(*words: str, code: int = 0) -> Any:
    """Return the one JSON document a verb prints; anything beside it fails."""
    done = run(*words, "--json")
    assert done.exit_code == code, done.output
    return json.loads(done.stdout)


def refused(*words: str, code: int = 2) -> list[dict[str, str]]:
    """Return the reasons of a refusal; the same sentences stand on standard error."""
    done = run(*words, "--json")
    assert done.exit_code == code, done.output
    reasons: list[dict[str, str]] = json.loads(done.stdout)["refused"]
    assert reasons
    assert done.stderr.splitlines() == [reason["why"] for reason in reasons]
    assert all(reason["why"].endswith((".", "?")) and "{" not in reason["why"] for reason in reasons)
    return reasons
