"""Who may know whom: the contracts of pyproject.toml hold, and each one notices when it is broken."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

# For each contract, a module that breaks it and what that module imports.
BREAKS = {
    "app-layers": {"app/domain/broken.py": "import app.services"},
    "ui-layers": {"ui/theme.py": "import ui.main_window", "ui/main_window.py": ""},
    "no-window-in-app": {"app/domain/broken.py": "def late() -> None:\n    from PySide6 import QtGui"},
    "window-above-services": {"ui/main_window.py": "import app.storage"},
    "database": {"app/services/broken.py": "import sqlite3"},
    "paper": {"app/exchange/broken.py": "from pikepdf import Pdf"},
    "spreadsheets": {"app/services/broken.py": "import openpyxl.cell"},
    "additions": {
        "app/documents/templates/left.py": "import app.documents.templates.right",
        "app/documents/templates/right.py": "",
    },
}


def test_the_contracts_hold(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    monkeypatch.chdir(ROOT)
    configure()
    kept = lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None)
    printed = capsys.readouterr().out
    assert kept, printed
    assert f"{len(CONTRACTS)} kept, 0 broken" in printed


def test_every_contract_has_a_break_to_notice() -> None:
    assert [contract["id"] for contract in CONTRACTS] == list(BREAKS)


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract["id"])
def test_a_broken_import_is_noticed(contract: dict[str, object], tmp_path: Path) -> None:
    copy_packages(tmp_path)
    for name, imports in BREAKS[str(contract["id"])].items():
        write_module(tmp_path / name, imports)
    printed = lint(tmp_path, str(contract["id"]))
    first = next(iter(BREAKS[str(contract["id"])])).removesuffix(".py").replace("/", ".")
    assert "Contracts: 0 kept, 1 broken" in printed
    assert first in printed


def test_a_module_without_a_place_is_noticed(tmp_path: Path) -> None:
    copy_packages(tmp_path)
    write_module(tmp_path / "app/unplaced.py", "")
    printed = lint(tmp_path, "app-layers")
    assert "app.unplaced" in printed


def copy_packages(folder: Path) -> None:
    for package in ("app", "ui"):
        shutil.copytree(ROOT / package, folder / package, ignore=lambda _, names: unpythonic(names))


def unpythonic(names: list[str]) -> list[str]:
    return [name for name in names if "." in name and not name.endswith(".py")]


def write_module(path: Path, imports: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    (path.parent / "__init__.py").touch()
    path.write_text(imports)


def lint(folder: Path, contract: str) -> str:
    # A process of its own: grimp finds packages by name, and this one already holds the real ones.
    words = [sys.executable, "-c", LINT, "--no-cache", "--contract", contract]
    words += ["--config", str(ROOT / "pyproject.toml")]
    done = subprocess.run(
        words,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode, done.stdout
    return done.stdout + done.stderr
