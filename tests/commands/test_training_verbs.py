"""Mentor training on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.office import open_office
from tests.commands.verbs import answer, refused
from tests.services.training_scene import Scene, scene_in


@pytest.fixture
def trained(file: str) -> tuple[str, dict[str, str], Scene]:
    office = open_office(Path(file), who="AL")
    scene = scene_in(office)
    codes = {key: scene.code(key) for key in scene.modules}
    office.close()
    return file, codes, scene


def test_a_code_is_taken_in_once(trained: tuple[str, dict[str, str], Scene]) -> None:
    file, codes, scene = trained
    done = answer("training", "code", file, "my", "code:", codes["M1"].lower())
    assert (done["person"], done["score"], done["passed"]) == (scene.mentor, 100, True)
    assert refused("training", "code", file, codes["M1"])[0]["where"] == "code"
    assert refused("training", "code", file, "half a code")
    assert refused("training", "code", file, codes["M2"], "--person", scene.other)[0]["where"] == "person_id"
    rows = answer("training", "mentors", file)["mentors"]
    assert [row["state"] for row in rows] == ["in_training", "named"]


def test_a_page_and_a_certificate_are_made(
    trained: tuple[str, dict[str, str], Scene], tmp_path: Path
) -> None:
    file, codes, scene = trained
    made = answer("training", "page", file, scene.modules["M2"], scene.mentor, "--to", str(tmp_path))
    assert Path(made["file"]).read_bytes().startswith(b"<!DOCTYPE html>")
    assert refused("training", "page", file, "no such module", "--to", str(tmp_path))
    assert refused("training", "certify", file, scene.mentor, "--to", str(tmp_path))
    for key in ("M1", "M2", "M3", "M4", "M5", "M6"):
        answer("training", "code", file, codes[key])
    done = answer("training", "certify", file, scene.mentor, "--to", str(tmp_path))
    assert Path(done["files"][0]).is_file()
