from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from app.documents.document import documents
from app.documents.saving import safe_name
from app.errors import Refused
from app.services import agreements, browsing, editing, paper_check, papers
from app.services.form_seal import seal, sealed
from app.services.paper_name import free_path
from tests.documents.reading import page_texts
from tests.documents.sample_office import Sample, sample_office

NOBODY = "01M817QNM0ZZZZZZZZZZZZZZZZ"


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = sample_office(tmp_path)
    yield made
    made.office.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "papers"
    place.mkdir()
    return place


def text_of(content: bytes) -> str:
    return " ".join(" ".join(page_texts(content)).split())


def test_an_agreement_is_drafted_printed_and_kept(sample: Sample, folder: Path) -> None:
    kept = papers.make_into(sample.office, "agreement", [sample.placement], folder)
    assert kept.failed == ()
    assert [path.name for path in kept.paths] == ["Avtal Łukasz Dvořák KUNSKAPP-2026-001.pdf"]
    words = text_of(kept.paths[0].read_bytes())
    for expected in ("Avtal om placering", "Placement agreement", "Åse Øvergård", "kl. 14.00–14.30",
                     "14:00–14:30", "Stödblad", "Utkast, inte juridiskt granskat"):  # fmt: skip
        assert expected in words
    record = sample.office.records.get("document", kept.documents[0])
    assert (record.type, record.no, record.state) == ("tripartite_agreement", "KUNSKAPP-2026-001", "final")
    assert record.sha256 == kept.papers[0].check_sum
    assert record.person_id == sample.person
    assert record.sha256[:16] in words


def test_the_agreement_names_its_paper_while_it_may_change(sample: Sample, folder: Path) -> None:
    kept = papers.make_into(sample.office, "agreement", [sample.placement], folder)
    agreement = sample.office.records.of("agreement")[0]
    assert agreement.document_id == kept.documents[0]
    assert agreement.content_hash == kept.papers[0].check_sum


def test_a_sent_agreement_is_not_printed_with_other_words(sample: Sample, folder: Path) -> None:
    papers.make_into(sample.office, "agreement", [sample.placement], folder)
    agreement = sample.office.records.of("agreement")[0]
    for sign in sample.office.records.of("sign_off", entity_id=agreement.id):
        editing.change(sample.office, "sign_off", sign.id, {"person_id": sample.mentor})
    agreements.check(sample.office, agreement.id)
    checked = papers.make_into(sample.office, "agreement", [sample.placement], folder)
    assert "Utkast KUNSKAPP" not in text_of(checked.papers[0].content)
    with sample.office.work() as work:
        work.set("agreement", agreement.id, state="sent")
    assert papers.make(sample.office, "agreement", [sample.placement]).failed == ()
    editing.change(sample.office, "placement", sample.placement, {"hours_per_week": 30})
    again = papers.make(sample.office, "agreement", [sample.placement])
    assert [reason.where for reason in again.failed] == [f"{sample.placement}.content_hash"]


def test_the_print_stands_in_the_history_of_the_placement(sample: Sample, folder: Path) -> None:
    kept = papers.make_into(sample.office, "contact-sheet", [sample.placement], folder, issued=True)
    prints = [
        e.values for e in browsing.history(sample.office, sample.placement) if e.op == "log" and e.values
    ]
    assert prints[0]["document"] == "contact-sheet"
    assert prints[0]["document_id"] == kept.documents[0]
    record = sample.office.records.get("document", kept.documents[0])
    assert (record.type, record.state) == ("support_sheet", "issued")
    assert record.issued_to == (sample.person, sample.mentor)


def test_an_unchanged_paper_keeps_its_record_and_a_changed_one_replaces_it(
    sample: Sample, folder: Path
) -> None:
    first = papers.make_into(sample.office, "contact-sheet", [sample.placement], folder, issued=True)
    same = papers.make_into(sample.office, "contact-sheet", [sample.placement], folder)
    assert same.documents == first.documents
    editing.change(sample.office, "placement", sample.placement, {"place_of_work": "Pier 3"})
    other = papers.make_into(sample.office, "contact-sheet", [sample.placement], folder)
    records = sample.office.records
    assert records.get("document", first.documents[0]).state == "superseded"
    newer = records.get("document", other.documents[0])
    assert (newer.version, newer.replaces_id) == (2, first.documents[0])


def test_files_of_one_name_get_numbers(sample: Sample, folder: Path) -> None:
    for _ in range(2):
        papers.make_into(sample.office, "contact-sheet", [sample.placement], folder, ("sv",))
    names = sorted(path.name for path in folder.iterdir())
    assert names == [
        "Stödblad med kontaktuppgifter Łukasz Dvořák (2).pdf",
        "Stödblad med kontaktuppgifter Łukasz Dvořák.pdf",
    ]


def test_one_that_fails_does_not_stop_the_others(sample: Sample, folder: Path) -> None:
    kept = papers.make_into(sample.office, "agreement", [NOBODY, sample.placement], folder)
    assert len(kept.paths) == 1
    assert [reason.where for reason in kept.failed] == [NOBODY]
    assert kept.outcome.exit_code == 5


def test_a_run_is_kept_in_one_batch(sample: Sample, folder: Path) -> None:
    before = len(sample.office.store.reading.batches(100))
    kept = papers.make_into(sample.office, "logbook", [sample.placement], folder, ("en",))
    assert len(kept.documents) == len(kept.paths) == 13
    assert len(sample.office.store.reading.batches(100)) == before + 1


def test_papers_saved_before_a_fault_are_kept(
    sample: Sample, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(content: bytes, path: Path) -> None:
        if path.name.endswith("03.pdf"):
            raise MemoryError
        path.write_bytes(content)

    monkeypatch.setattr(papers, "save", faulty)
    with pytest.raises(MemoryError):
        papers.make_into(sample.office, "logbook", [sample.placement], folder, ("en",))
    names = {one.file_name for one in sample.office.records.of("document")}
    assert names == {path.name for path in folder.iterdir()}
    assert len(names) == 2


def test_every_person_without_an_address_is_named(sample: Sample) -> None:
    homes = [one.id for one in sample.office.records.of("organisation")]
    for one in homes:
        editing.change(sample.office, "organisation", one, {"address_line1": None, "postcode": None})
    made = papers.make(sample.office, "labels", [sample.person, sample.mentor])
    assert made.made == ()
    assert {reason.where for reason in made.failed} == {
        f"{sample.person}.address_line1", f"{sample.mentor}.address_line1",
    }  # fmt: skip


@pytest.mark.parametrize("given", [{}, {"unfinished": "yes"}])
def test_nothing_is_certified_before_it_is_done(sample: Sample, given: dict[str, str]) -> None:
    made = papers.make(sample.office, "certificate", [sample.participant], ("sv",), given)
    assert made.made == ()
    assert "avslutad placering" in made.failed[0].why.sv
    with pytest.raises(Refused):
        paper_check.preview(sample.office, "certificate", sample.participant, ("sv",))


def test_a_folder_that_is_not_there_fails_each_paper_by_its_name(sample: Sample, tmp_path: Path) -> None:
    kept = papers.make_into(sample.office, "contact-sheet", [sample.placement], tmp_path / "away", ("sv",))
    assert [reason.where for reason in kept.failed] == ["Stödblad med kontaktuppgifter Łukasz Dvořák.pdf"]
    assert not kept.documents


def test_an_unknown_paper_is_refused_with_the_known_ones(sample: Sample) -> None:
    with pytest.raises(Refused) as refused:
        papers.make(sample.office, "agreeement", [sample.placement])
    assert "agreement" in refused.value.of("en")


def test_a_language_the_programme_has_not_is_refused(sample: Sample) -> None:
    made = papers.make(sample.office, "contact-sheet", [sample.placement], ("da",))
    assert [reason.where for reason in made.failed] == [f"{sample.placement}.languages"]
    assert "en, sv" in made.failed[0].why.en


def test_two_languages_only_where_they_stand_side_by_side(sample: Sample) -> None:
    made = papers.make(sample.office, "contact-sheet", [sample.placement], ("sv", "en"))
    assert "one language at a time" in made.failed[0].why.en


def test_a_contact_sheet_without_a_matrix_stops(tmp_path: Path) -> None:
    sample = sample_office(tmp_path, bare=True)
    made = papers.make(sample.office, "contact-sheet", [sample.placement])
    assert [reason.where for reason in made.failed] == [f"{sample.placement}.support_topic"]


def test_a_contact_sheet_tells_the_time_and_the_emergency_number_of_the_place(sample: Sample) -> None:
    made = papers.make(sample.office, "contact-sheet", [sample.placement], ("sv",))
    words = text_of(made.made[0].content)
    assert "9 timmar efter hemma" in words
    assert "911" in words
    assert "+46 70 000 00 02" in words.replace("\u00a0", " ")


def test_a_logbook_is_one_sealed_file_a_period(sample: Sample) -> None:
    made = papers.make(sample.office, "logbook", [sample.placement], ("en",)).made
    assert [paper.file_name for paper in made][:2] == [
        "Logbook Łukasz Dvořák 01.pdf", "Logbook Łukasz Dvořák 02.pdf",
    ]  # fmt: skip
    assert len(made) == 13
    fields = pypdf.PdfReader(BytesIO(made[1].content)).get_fields() or {}
    hidden = [str(field.get("/V")) for field in fields.values() if "logbook/1/" in str(field.get("/V"))]
    form_id, given = hidden[0].split()
    assert form_id == f"logbook/1/{sample.placement}/2"
    assert sealed(sample.office, form_id, given)
    assert not sealed(sample.office, form_id.replace("/2", "/3"), given)
    assert {"P01", "hours_project", "workload", "wants_contact", "quote_ok"} <= set(fields)


def test_prompts_of_the_first_and_last_period_stand_only_there(sample: Sample) -> None:
    made = papers.make(sample.office, "logbook", [sample.placement], ("en",)).made
    texts = [text_of(paper.content) for paper in (made[0], made[5], made[-1])]
    assert ["introduction, programme, coach" in text for text in texts] == [True, False, True]
    assert ["A tip for the next participant" in text for text in texts] == [False, False, True]


def test_one_period_can_be_asked_for(sample: Sample) -> None:
    made = papers.make(sample.office, "logbook", [sample.placement], ("sv",), {"period": "3"})
    assert [paper.title for paper in made.made] == ["Loggbok, period 3"]
    none = papers.make(sample.office, "logbook", [sample.placement], ("sv",), {"period": "99"})
    assert "1 till 13" in none.failed[0].why.sv


def test_seals_differ_between_forms(sample: Sample) -> None:
    assert seal(sample.office, "logbook/1/A/1") != seal(sample.office, "logbook/1/A/2")


def test_the_papers_a_placement_has_are_named_as_the_command_line_promises() -> None:
    promised = {"agreement", "contact-sheet", "expectation-sheet", "onboarding-checklist", "logbook"}
    about_placements = {key for key, document in documents().items() if document.entity == "placement"}
    assert promised <= about_placements


def test_a_name_that_fills_its_room_still_gets_a_number(folder: Path) -> None:
    name = safe_name("Nguyễn Thị Ánh Tuyết " * 20)
    (folder / name).touch()
    other = free_path(folder, name)
    assert other.name.endswith(" (2).pdf")
    assert len(other.name) <= 120
