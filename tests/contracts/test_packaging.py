"""The installable program takes every file along that is not Python, by the rules of its own spec file."""

import ast
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = ast.parse((ROOT / "packaging" / "app.spec").read_text(encoding="utf-8"))
SOURCES = {".py", ".pyc", ".ts"}


def rules() -> dict[str, Any]:
    """Run the parts of the spec file that choose, without the packer."""
    names = {"texts", "modules"}
    chosen: list[ast.stmt] = [
        node
        for node in SPEC.body
        if (isinstance(node, ast.FunctionDef) and node.name in names)
        or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "UNUSED")
    ]
    scope: dict[str, Any] = {"re": re, "ROOT": ROOT}
    exec(compile(ast.Module(chosen, []), "app.spec", "exec"), scope)
    return scope


def named_folders() -> list[str]:
    calls = [node for node in ast.walk(SPEC) if isinstance(node, ast.Call)]
    found = next(node for node in calls if ast.unparse(node.func) == "texts")
    return [ast.literal_eval(part) for part in found.args]


def packed() -> set[Path]:
    scope = rules()
    choose: Callable[..., list[tuple[str, str]]] = scope["texts"]
    rows = ((Path(path), f"{folder}/{Path(path).name}") for path, folder in choose(*named_folders()))
    return {path for path, place in rows if not scope["UNUSED"].search(place)}


def wanted() -> list[Path]:
    found = (path for folder in ("app", "ui", "resources") for path in (ROOT / folder).rglob("*"))
    return [
        path
        for path in found
        if path.is_file() and path.suffix not in SOURCES and "__pycache__" not in path.parts
    ]


@pytest.mark.parametrize("kind", ["toml", "ttf", "icc", "qm", "svg", "qss"])
def test_every_file_of_a_kind_is_packed(kind: str) -> None:
    files = [path for path in wanted() if path.suffix == f".{kind}"]
    assert files
    assert not set(files) - packed()


def test_no_other_file_is_forgotten() -> None:
    assert not {str(path.relative_to(ROOT)) for path in set(wanted()) - packed()}


@pytest.mark.parametrize("package", ["app", "ui"])
def test_every_module_is_named_to_the_packer(package: str) -> None:
    named = set(rules()["modules"](package))
    found = (path for path in (ROOT / package).rglob("*.py") if path.stem not in {"__init__", "__main__"})
    missing = {".".join(path.relative_to(ROOT).with_suffix("").parts) for path in found} - named
    assert not missing
