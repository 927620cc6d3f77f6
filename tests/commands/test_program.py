"""The program as a shell starts it: exit codes, streams, letters on a screen that knows none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ANNA = ("given_name=Åsa", "family_name=Öberg-Ærø", "language=sv")


def praktikum(*words: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
    env = {
        k: v for k, v in os.environ.items() if k not in {"PYTHONUTF8", "PYTHONIOENCODING", "LANG", "LC_ALL"}
    }
    settings = {"PRAKTIKUM_LANGUAGE": "sv", "PRAKTIKUM_WHO": "AL", **environ}
    command = [sys.executable, "-m", "app", *words]
    return subprocess.run(command, cwd=ROOT, env={**env, **settings}, capture_output=True, check=False)


def test_letters_arrive_as_utf_8_whatever_the_locale_says(file: str) -> None:
    for locale in (
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
    ):
        added = praktikum("add", file, "person", *ANNA, "--json", **locale)
        assert added.returncode == 0, added.stderr
        record = json.loads(added.stdout)["id"]
        shown = praktikum("show", file, "person", record, **locale)
        assert "Efternamn: Öberg-Ærø" in shown.stdout.decode()
        found = praktikum("list", file, "person", "--find", "öberg", "--json", **locale)
        assert json.loads(found.stdout)["count"] >= 1
        refused = praktikum("show", file, "person", "nobody", **locale)
        assert refused.returncode == 2
        assert "för ”nobody”" in refused.stderr.decode()


def test_exit_codes_and_streams(file: str, tmp_path: Path) -> None:
    done = praktikum("list", file, "person", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == {"records": [], "count": 0}
    absent = praktikum("info", str(tmp_path / "none.praktikum"))
    assert (absent.returncode, absent.stdout) == (3, b"")
    assert "går inte att nå" in absent.stderr.decode()
    odd = praktikum("list", file, "person", "--find", "\udcff\udcfe")
    assert odd.returncode == 0, odd.stderr
    assert b"Traceback" not in odd.stderr
