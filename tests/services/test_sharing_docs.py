"""What the pages say of sharing is what the program does and what the window says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.services import sharing
from app.services.numbering import next_numbers
from app.sharing.folder import Folder
from app.sharing.installation import HOME
from app.sharing.joining import SHARE
from app.sharing.probe import probe
from tests.commands.sharing_desks import InlineHelping
from tests.services.sharing_drive import Drive
from tests.services.test_sharing_desks import SCAN, _attached

ROOT = Path(__file__).resolve().parents[2]
SECTION = re.search(
    r"## The shared folder\n(.*?)\n## ", (ROOT / "docs/format.md").read_text(encoding="utf-8"), re.DOTALL
)
PARTS = {
    "desk": "[0-9a-f]{16}", "number": r"\d{1,9}", "hex16": "[0-9a-f]{16}", "hex12": "[0-9a-f]{12}",
    "series": ".+",
}  # fmt: skip
MANUALS = {code: ROOT / f"docs/manual/shared-office.{code}.md" for code in ("en", "sv", "nb", "da")}


def _named() -> list[re.Pattern[str]]:
    """Return the names that the page promises, as patterns."""
    assert SECTION is not None
    table = SECTION[1].split("| name in the journal folder")[1].split("\n\n")[0]
    found = []
    for cell in re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE):
        pattern = re.escape(cell)
        for part, shape in PARTS.items():
            pattern = pattern.replace(re.escape(f"<{part}>"), shape)
        found.append(re.compile(pattern))
    return found


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    monkeypatch.setenv(HOME, str(tmp_path / "nobody"))
    monkeypatch.setattr(sharing, "Helping", InlineHelping)
    made = Drive(tmp_path / "1")
    yield made
    made.close()


def test_every_name_in_a_shared_folder_stands_in_the_page_and_every_name_there_is_written(
    drive: Drive,
) -> None:
    mine, theirs = drive.desk(), drive.desk()
    for desk in (mine, theirs):
        desk.store.memory.keep(SHARE, str(drive.place.office))
    name = _attached(mine.store, mine.add())
    next_numbers(mine.office, ["INNO-2026"])
    drive.meet()
    (damaged,) = (one for one in drive.carriers(mine) if mine.desk in one.name)
    damaged.write_bytes(b"")
    theirs.add()
    theirs.sync()
    late = drive.desk()
    drive.place.office.unlink()
    late.sync()
    for desk in (mine, late):
        desk.sharer.look_around(desk.round())
    patterns = _named()
    seen = {
        str(one.relative_to(drive.place.journal)) for one in drive.place.journal.rglob("*") if one.is_file()
    } | _written_meanwhile(drive)
    for one in seen:
        assert any(pattern.fullmatch(one) for pattern in patterns), one
    unused = [pattern.pattern for pattern in patterns if not any(map(pattern.fullmatch, seen))]
    assert [one for one in unused if "wanted" not in one] == []
    assert [one.name for one in drive.place.files.iterdir()] == [name]
    assert (drive.place.files / name).read_bytes() == SCAN


def _written_meanwhile(drive: Drive) -> set[str]:
    """Return the names that stand in a folder only for a moment."""
    seen: set[str] = set()

    class Watched(Folder):
        def _rename(self, part: Path, name: str) -> None:
            seen.update((part.name, name))
            super()._rename(part, name)

    probe(Watched(drive.place.journal, drive.desks[0].desk))
    return seen


def test_a_file_that_cannot_be_read_is_asked_for_under_the_name_that_the_page_gives(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    theirs.add()
    theirs.sync()
    (carrier,) = drive.carriers(theirs)
    carrier.write_bytes(b"")
    mine.sync()
    (asked,) = (drive.place.journal / "wanted").iterdir()
    assert asked.name == mine.desk
    assert carrier.name in asked.read_text()


def _window_words(code: str) -> dict[str, str]:
    """Return what the window says in a language, by the English words."""
    tree = ET.parse(ROOT / f"resources/translations/praktikum_{code}.ts")
    pairs = (
        (one.findtext("source") or "", one.findtext("translation") or "") for one in tree.iter("message")
    )
    return dict(pairs)


def _foot(code: str) -> list[str]:
    """Return the words of the foot that a manual explains, in its order."""
    text = MANUALS[code].read_text(encoding="utf-8")
    (table,) = (part for part in text.split("\n\n") if part.startswith("| ") and " 10:12 " in part)
    return [line.split(" | ")[0].removeprefix("| ") for line in table.splitlines()[2:]]


def _in(words: dict[str, str], english: str) -> str:
    """Say an English line of the foot in another language, as the window does."""
    for shape, values in (
        ("{count} changes waiting", {"count": "3"}), ("Drive away since {time}", {"time": "10:12"}),
        ("{name} is here", {"name": "MK"}),
    ):  # fmt: skip
        if english.startswith(shape.format(**values)):
            rest = english.removeprefix(shape.format(**values))
            return words[shape].format(**values) + rest
    return words[english]


@pytest.mark.parametrize("code", ["sv", "nb", "da"])
def test_the_manual_explains_the_words_that_the_window_says(code: str) -> None:
    words = _window_words(code)
    assert _foot(code) == [_in(words, line) for line in _foot("en")]


@pytest.mark.parametrize("code", ["sv", "nb", "da"])
def test_the_manual_names_the_commands_as_the_window_does(code: str) -> None:
    words = _window_words(code)
    text = " ".join(MANUALS[code].read_text(encoding="utf-8").split())
    for english in (
        "New office…", "Open…", "Take in another copy…", "Save a copy to a stick…", "Shared drive…",
        "Work locally", "Share again", "The office has moved…", "The same office", "A new office…",
        "This computer carries", "Questions", "History", "Undo",
    ):  # fmt: skip
        assert words[english] in text, english


def test_the_manual_is_the_same_page_in_each_language() -> None:
    pages = {code: path.read_text(encoding="utf-8") for code, path in MANUALS.items()}
    shapes = {
        code: [line.split()[0] for line in page.splitlines() if line.startswith("#")]
        for code, page in pages.items()
    }
    assert len({tuple(shape) for shape in shapes.values()}) == 1
    assert len({page.count("\n- ") for page in pages.values()}) == 1
    assert all(
        f"shared-office.{other}.md" in pages[code] for code in pages for other in pages if other != code
    )
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"docs/manual/shared-office.{code}.md" in readme for code in pages)
