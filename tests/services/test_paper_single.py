from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Cancelled, Refused
from app.services import editing, papers
from app.services.paper_check import optional_clauses
from app.services.paper_single import keep_printed, make_single, save_single
from app.text import same
from tests.documents.sample_office import Sample, sample_office


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = sample_office(tmp_path)
    yield made
    made.office.close()


def test_a_paper_is_unknown_to_the_office_until_it_is_saved(sample: Sample, tmp_path: Path) -> None:
    made = make_single(sample.office, "contact-sheet", sample.placement, ("sv",))
    assert sample.office.records.of("document") == []
    (path,) = save_single(sample.office, made, tmp_path / "blad.pdf")
    (kept,) = sample.office.records.of("document")
    assert (kept.stored_path, kept.file_name) == (str(path), "blad.pdf")
    assert kept.file_sum


def test_a_printed_paper_is_kept_without_a_file(sample: Sample) -> None:
    keep_printed(sample.office, make_single(sample.office, "contact-sheet", sample.placement, ("sv",)))
    (kept,) = sample.office.records.of("document")
    assert (kept.stored_path, kept.file_sum) == (None, None)


def test_a_paper_of_several_files_goes_into_a_folder(sample: Sample, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    made = make_single(sample.office, "logbook", sample.placement, ("en",))
    paths = save_single(sample.office, made, folder)
    assert len(paths) == len(made) == len(list(folder.iterdir())) > 1


def test_what_cannot_be_made_is_refused_with_its_reasons(sample: Sample) -> None:
    editing.change(sample.office, "placement", sample.placement, {"place_of_work": None})
    with pytest.raises(Refused) as refused:
        make_single(sample.office, "agreement", sample.placement, ())
    assert refused.value.reasons


def test_optional_clauses_and_special_terms_are_taken_into_a_draft(sample: Sample) -> None:
    known = optional_clauses(sample.office, [sample.placement])
    usual = {"special_terms": "Cykel lånas ut.", "clauses": ",".join(known)}
    made = papers.make(sample.office, "agreement", [sample.placement], (), usual)
    assert made.failed == ()
    (agreement,) = sample.office.records.of("agreement")
    assert agreement.special_terms == "Cykel lånas ut."
    assert set(known) <= {row["key"] for row in agreement.clauses}


def test_a_stopped_run_says_which_are_left(sample: Sample, tmp_path: Path) -> None:
    def step(done: int, every: int) -> None:
        raise Cancelled(same("Stopped"))

    kept = papers.make_into(sample.office, "contact-sheet", [sample.placement], tmp_path, step=step)
    assert (kept.stopped, kept.again, kept.paths) == (True, (sample.placement,), ())
