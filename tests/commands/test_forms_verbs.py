"""Forms taken in on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.office import open_office
from tests.commands.verbs import answer, refused, run
from tests.services.intake_scene import blank, filled, put
from tests.services.logbook_scene import entries, opened


@pytest.fixture
def forms(file: str, tmp_path: Path) -> tuple[str, list[Path]]:
    office = open_office(Path(file), who="AL")
    placement = opened(office)
    paths = [put(tmp_path, f"{no}.pdf", filled(blank(office, placement, no))) for no in (1, 2)]
    office.close()
    return placement, paths


def received(file: str, placement: str) -> int:
    office = open_office(Path(file), who="AL")
    try:
        return sum(entry.state == "received" for entry in entries(office, placement))
    finally:
        office.close()


def test_a_dry_run_says_what_each_file_is_and_the_next_takes_it(
    file: str, forms: tuple[str, list[Path]]
) -> None:
    placement, paths = forms
    told = answer("forms", "take-in", file, *map(str, paths), "--dry-run")
    assert [row["status"] for row in told["files"]] == ["right", "right"]
    assert told["files"][0]["answers"]["learning"] == "4"
    assert received(file, placement) == 0
    done = answer("take-in", file, *map(str, paths))
    assert (done["done"], [row["taken"] for row in done["files"]]) == (2, [True, True])
    assert received(file, placement) == 2
    again = answer("take-in", file, str(paths[0]))
    assert [row["status"] for row in again["files"]] == ["same"]


def test_a_bad_file_is_named_and_the_others_are_in(
    file: str, forms: tuple[str, list[Path]], tmp_path: Path
) -> None:
    placement, paths = forms
    told = answer("take-in", file, str(paths[0]), str(put(tmp_path, "book.pdf", b"PK")), code=5)
    assert [reason["where"] for reason in told["failed"]] == ["book.pdf"]
    assert received(file, placement) == 1


def test_nothing_to_take_is_refused(file: str, tmp_path: Path) -> None:
    reasons = refused("take-in", file, str(tmp_path / "nowhere.pdf"))
    assert reasons[0]["where"] == "nowhere.pdf"
    assert answer("take-in", file)["done"] == 0


def test_the_folder_is_said_chosen_and_taken_in(
    file: str, forms: tuple[str, list[Path]], tmp_path: Path
) -> None:
    placement, paths = forms
    assert answer("forms", "folder", file) == {"folder": "", "waiting": []}
    folder = tmp_path / "waiting"
    folder.mkdir()
    paths[0].rename(folder / "1.pdf")
    assert answer("forms", "folder", file, str(folder))["waiting"] == ["1.pdf"]
    assert "1.pdf: Ready" in run("forms", "take-in", file, "--dry-run").output
    assert answer("take-in", file)["done"] == 1
    assert received(file, placement) == 1
    assert answer("forms", "folder", file)["waiting"] == []
    refused("forms", "folder", file, str(tmp_path / "nowhere"))
