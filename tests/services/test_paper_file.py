from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused, Unavailable
from app.services import paper_file, papers
from app.services.paper_shelf import kind_names, kind_of, shelf
from tests.documents.sample_office import Sample, sample_office


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = sample_office(tmp_path)
    yield made
    made.office.close()


def made(sample: Sample, folder: Path) -> tuple[str, Path]:
    kept = papers.make_into(sample.office, "contact-sheet", [sample.placement], folder)
    return kept.documents[0], kept.paths[0]


def standing(sample: Sample, document: str, *folders: Path) -> paper_file.PaperFile:
    return paper_file.find(sample.office.records.get("document", document), folders)


def test_a_file_is_unchanged_changed_or_moved(sample: Sample, tmp_path: Path) -> None:
    document, path = made(sample, tmp_path)
    assert standing(sample, document).standing == "unchanged"
    original = path.read_bytes()
    path.write_bytes(original + b"x")
    assert standing(sample, document).standing == "changed"
    away = tmp_path / "away"
    away.mkdir()
    path.rename(away / path.name)
    assert standing(sample, document).standing == "moved"
    assert standing(sample, document, away).standing == "moved"
    (away / path.name).write_bytes(original)
    found = standing(sample, document, away)
    assert (found.standing, found.path) == ("unchanged", away / path.name)


def test_where_a_file_is_now_is_noted_and_another_file_refused(sample: Sample, tmp_path: Path) -> None:
    document, path = made(sample, tmp_path)
    away = tmp_path / "renamed.pdf"
    path.rename(away)
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF")
    with pytest.raises(Refused):
        paper_file.settle(sample.office, document, other)
    with pytest.raises(Unavailable):
        paper_file.settle(sample.office, document, tmp_path / "nowhere.pdf")
    assert paper_file.settle(sample.office, document, away).standing == "unchanged"
    assert sample.office.records.get("document", document).file_name == "renamed.pdf"


def test_the_same_paper_saved_again_is_found_at_its_new_place(sample: Sample, tmp_path: Path) -> None:
    document, path = made(sample, tmp_path)
    path.unlink()
    again = tmp_path / "again"
    again.mkdir()
    assert made(sample, again)[0] == document
    assert standing(sample, document).path == again / path.name


def test_a_huge_file_is_refused_in_a_sentence(sample: Sample, tmp_path: Path) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(paper_file.MOST_BYTES + 1)
    with pytest.raises(Refused, match="larger"):
        paper_file.read(huge)


def test_the_shelf_of_a_record_says_what_can_be_made_and_what_was(sample: Sample, tmp_path: Path) -> None:
    document, _ = made(sample, tmp_path)
    found = shelf(sample.office, "placement", sample.placement)
    assert [one.id for one in found.made] == [document]
    keys = {one.kind.key for one in found.possible}
    assert {"agreement", "contact-sheet", "logbook"} <= keys
    assert all(one.languages for one in found.possible)
    sheet = next(one for one in found.possible if one.kind.key == "contact-sheet")
    assert sheet.lacks == ()
    assert "support_sheet" in kind_names(sample.office)
    kind = kind_of("support_sheet")
    assert kind is not None
    assert kind.key == "contact-sheet"
    assert kind_of("unknown") is None
