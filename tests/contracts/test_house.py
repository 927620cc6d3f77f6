"""The rules of the house that a machine can check: sizes, places, and what must stand nowhere."""

import ast
import io
import re
import subprocess
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE_LINES = 500
FUNCTION_LINES = 40
PUBLIC_METHODS = 12
FOLDERS = {".ci", "app", "benchmarks", "docs", "packaging", "requirements", "resources", "tests", "ui"}
FILES = {
    ".gitattributes",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "pyproject.toml",
    "start.py",
}
TEXTS = {".cfg", ".csv", ".html", ".in", ".ini", ".json", ".md", ".py", ".qss", ".sh", ".spec", ".svg"}
TEXTS |= {".toml", ".ts", ".tsv", ".txt", ".xml", ".yaml", ".yml", ""}
BANNER = re.compile(r"#\s*[-=#*~_─═]{3,}")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
# Put together from pieces, so that this file does not hold what it looks for.
REGISTRIES = ("pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "deb.debian" + ".org")
MACHINE_PATH = re.compile(r"(?<![\w.~/$}>-])/(?:home|Users|root|work|opt)/\w")


@cache
def tracked() -> tuple[Path, ...]:
    """Return the files of the project: what git tracks, or in an unpacked archive what lies there."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = listed.stdout.split("\0") if listed.returncode == 0 else unpacked()
    return tuple(path for name in names if name and (path := ROOT / name).is_file())


def unpacked() -> list[str]:
    top = [ROOT / name for name in FOLDERS] + [ROOT / name for name in FILES]
    found = [path for start in top for path in (start.rglob("*") if start.is_dir() else [start])]
    return [str(path.relative_to(ROOT)) for path in found if "__pycache__" not in path.parts]


def modules(*folders: str) -> list[Path]:
    return [
        path
        for path in tracked()
        if path.suffix == ".py" and (not folders or path.relative_to(ROOT).parts[0] in folders)
    ]


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def definitions(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def comments(path: Path) -> Iterator[tokenize.TokenInfo]:
    lines = io.StringIO(path.read_text(encoding="utf-8")).readline
    return (token for token in tokenize.generate_tokens(lines) if token.type == tokenize.COMMENT)


def test_there_is_a_project_to_look_at() -> None:
    assert {"app/text.py", "pyproject.toml", "start.py"} <= {named(path) for path in tracked()}
    assert len(modules("app")) > 10


def test_nothing_stands_beside_the_folders_of_the_house() -> None:
    tops = {path.relative_to(ROOT).parts for path in tracked()}
    strangers = {parts[0] for parts in tops if len(parts) > 1} - FOLDERS
    strangers |= {parts[0] for parts in tops if len(parts) == 1} - FILES
    assert not strangers


def test_package_init_files_are_empty() -> None:
    full = [
        named(path) for path in modules("app", "ui") if path.name == "__init__.py" and path.stat().st_size
    ]
    assert not full


def test_files_end_before_the_wall() -> None:
    sizes = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules("app", "ui")}
    assert not {name: size for name, size in sizes.items() if size > FILE_LINES}


def test_functions_end_before_the_wall() -> None:
    long = {
        f"{named(path)}: {node.name}": size
        for path in modules("app", "ui", "packaging", "benchmarks")
        for node in definitions(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (size := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    }
    assert not long


def test_classes_do_not_offer_too_much() -> None:
    wide = {
        f"{named(path)}: {node.name}": len(public)
        for path in modules("app", "ui")
        for node in definitions(path)
        if isinstance(node, ast.ClassDef) and len(public := public_methods(node)) > PUBLIC_METHODS
    }
    assert not wide


def public_methods(node: ast.ClassDef) -> list[str]:
    """Return the methods a class offers: not what it overrides of Qt or of its own parent."""
    functions = [part for part in node.body if isinstance(part, ast.FunctionDef)]
    return [part.name for part in functions if not part.name.startswith("_") and not is_override(part)]


def is_override(function: ast.FunctionDef) -> bool:
    return any(ast.unparse(mark).endswith("override") for mark in function.decorator_list)


def test_comments_hold_no_banners_and_nothing_unfinished() -> None:
    found = [
        f"{named(path)}:{comment.start[0]}"
        for path in modules()
        for comment in comments(path)
        if BANNER.search(comment.string) or UNFINISHED.search(comment.string)
    ]
    assert not found


def test_names_are_words_of_the_user() -> None:
    empty_words = re.compile(r"(?:Manager|Helper|Util|Utils|Handler)$")
    found = [
        f"{named(path)}: {node.name}"
        for path in modules("app", "ui")
        for node in definitions(path)
        if isinstance(node, ast.ClassDef) and empty_words.search(node.name)
    ]
    assert not found


@pytest.mark.parametrize("line", ["see /home/anna/list", 'open("/work/x")', "(/opt/tool/bin)"])
def test_a_machine_path_is_seen(line: str) -> None:
    assert MACHINE_PATH.search(line)


@pytest.mark.parametrize("line", ["out/work/x", "https://host.example/work/x", "~/home/x", "a/opt/b"])
def test_a_path_inside_a_folder_is_no_machine_path(line: str) -> None:
    assert not MACHINE_PATH.search(line)


def test_no_text_names_a_registry_or_a_path_of_one_machine() -> None:
    found = []
    for path in tracked():
        if path.suffix not in TEXTS or path == Path(__file__).resolve():
            continue
        for number, line in enumerate(
            path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1
        ):
            if MACHINE_PATH.search(line) or any(address in line for address in REGISTRIES):
                found.append(f"{named(path)}:{number}: {line.strip()[:90]}")
    assert not found
