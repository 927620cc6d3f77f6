"""The completed logbook and the midterm review, of a placement whose logbook is half written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from attrs import evolve

from app.documents.document import documents, files
from app.documents.paper import Paper, make
from app.documents.pieces.logbook_figure import Series, hours_figure, line_figure
from app.documents.vocabulary_midterm import WITH_FEEDBACK
from app.errors import Refused
from app.services import follow_up_review, logbook
from app.services.facts import facts_of
from app.services.follow_up_note import record_note
from app.services.form_kind import Taking, form_kinds
from app.services.form_name import FormName
from app.text import LANGUAGES, Language
from tests.documents.reading import page_texts
from tests.documents.sample_office import Sample, sample_office
from tests.pdf_validator import must_keep

FIRST = {
    "P01": "Jag skrev <b>en</b> rapport.\n\nDärefter läste jag.",
    "P14": "Gott arbete",
    "hours_project": "30",
    "hours_network": "5,5",
    "workload": "1",
    "feel_resource": "4",
    "safe_to_ask": "3",
    "area_customers_users": "Yes",
    "area_research_analysis": "Yes",
    "area_sales_marketing": "Yes",
}
LATE = date(2027, 3, 1)
REVIEW = form_kinds()["midterm_review"]
FILLED = {
    "held_at": "3.3.2027",
    "present_participant": "Yes",
    "present_mentor": "Yes",
    "workload": "Lagom – שלום",
    "agreements": "Ett möte färre",
}
ON = Taking(on=date(2027, 3, 5))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    made = sample_office(tmp_path_factory.mktemp("logbook"))
    with made.office.work() as work:
        work.set(
            "placement",
            made.placement,
            state="active",
            logbook_reader_scope="office_home",
            budget_hours_network=4,
        )
    logbook.open_logbooks(made.office, [made.placement])
    first, second, third = made.office.records.of("logbook_entry", placement_id=made.placement)[:3]
    logbook.type_in(made.office, first.id, FIRST)
    logbook.type_in(made.office, second.id, {"P01": "å" * 5000, "workload": "2", "feel_resource": "2"})
    logbook.waive(made.office, third.id, "Sjuk")
    for kind, text in (("feedback_positive", "Uppskattad"), ("feedback_below_expectation", "Kommer sent")):
        record_note(made.office, made.placement, kind, {"text": text})
    record_note(made.office, made.placement, "adjustment", {"text": "x", "what": "Färre möten"})
    record_note(made.office, made.placement, "adjustment", {"text": "Hemligt", "visible_to": "lead_only"})
    yield made
    made.office.close()


def paper(sample: Sample, key: str, language: Language, **given: str) -> Paper:
    known = evolve(facts_of(sample.office, given), today=LATE)
    record = known.records.get("placement", sample.placement)
    return make(*next(iter(files(documents()[key], known, [record], (language,)))).sheets, dated=known.today)


def text_of(made: Paper) -> str:
    return " ".join(" ".join(page_texts(made.content)).split()).replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_completed_logbook_has_every_entry_and_names_what_is_missing(
    written: Sample, language: Language
) -> None:
    made = paper(written, "logbook-completed", language)
    text = text_of(made)
    assert made.missing == ()
    assert "Jag skrev <b>en</b> rapport." in text
    assert "Gott arbete" in text
    areas = {"en": "Missing: Development", "sv": "Saknas: Utveckling", "nb": "Mangler: Utvikling"}
    assert areas.get(language, "Mangler: Udvikling") in text
    if language == "sv":
        assert "2 av 13 inlägg har kommit in." in text
        assert "Period 3, 15 februari 2027 till 21 februari 2027 (undantag)" in text
        assert "Period 4, 22 februari 2027 till 28 februari 2027 (senast 28 februari 2027)" in text
        assert "Period 5," not in text, "what is not due yet is not missing"
        assert "hemlärosätet får läsa" in text
        assert "Hemligt" not in text


def test_feedback_below_expectation_is_printed_only_on_demand(written: Sample) -> None:
    assert "Kommer sent" not in text_of(paper(written, "midterm-review", "sv"))
    assert "Kommer sent" in text_of(paper(written, "midterm-review", "sv", **{WITH_FEEDBACK: "yes"}))
    assert "Kommer sent" not in text_of(paper(written, "logbook-completed", "sv"))


def test_the_review_prints_what_is_known(written: Sample) -> None:
    text = text_of(paper(written, "midterm-review", "sv"))
    assert "Saknas: Utveckling och produktion" in text, "the missing areas are named (002-18)"
    assert "Arbetsmängd, de senaste inläggen: +1, +2." in text
    assert "Nätverk 2,8 (avtalat 4)" in text
    assert "Loggboksinlägg som saknas: 4." in text
    assert "Färre möten" in text
    assert "Uppskattad" in text
    assert "Hemligt" not in text


def test_the_review_comes_home_as_a_form(tmp_path: Path) -> None:
    sample = sample_office(tmp_path)
    office, name = sample.office, FormName(kind="midterm_review", version=1, record=sample.placement)
    with office.work() as work:
        work.set("placement", sample.placement, state="active")
    reading = REVIEW.look(office, name, {**FILLED, "held_at": "snart"})
    assert (reading.standing, reading.entity) == ("new", "placement")
    assert [field for field, _ in reading.wrong] == ["held_at"]
    with office.work() as work:
        REVIEW.take(office, work, name, FILLED, ON)
    review = follow_up_review.review_of(office.records, sample.placement)
    assert (review.state, review.held_at) == ("held", date(2027, 3, 3))
    assert (review.present, review.workload) == (("participant", "mentor"), "Lagom – שלום")
    assert REVIEW.look(office, name, FILLED).standing == "same"
    other = REVIEW.look(office, name, {**FILLED, "agreements": "Inget", "held_at": ""})
    assert other.standing == "other"
    assert [(line.field, line.old) for line in other.lines if line.old] == [("agreements", "Ett möte färre")]
    with office.work() as work:
        REVIEW.take(office, work, name, {**FILLED, "held_at": ""}, ON)
    assert follow_up_review.review_of(office.records, sample.placement).held_at == date(2027, 3, 3)
    follow_up_review.sign_review(office, review.id, "mentor", {})
    assert REVIEW.look(office, name, FILLED).standing == "closed"
    with pytest.raises(Refused), office.work() as work:
        REVIEW.take(office, work, name, FILLED, ON)
    office.close()


def test_every_field_of_the_review_can_be_typed_and_is_on_the_paper(written: Sample) -> None:
    name = FormName(kind="midterm_review", version=1, record=written.placement)
    made = paper(written, "midterm-review", "sv")
    printed = set(pypdf.PdfReader(BytesIO(made.content)).get_fields() or ())
    assert {field.name for field in REVIEW.typed(written.office, name)} <= printed
    nowhere = FormName(kind="midterm_review", version=1, record="01ARZ3NDEKTSV4RRFFQ69G5FAV")
    assert REVIEW.typed(written.office, nowhere) == ()
    assert REVIEW.look(written.office, nowhere, FILLED).standing == "no_such"


@pytest.mark.parametrize("given", ["31.2.2027", "2027-13-01", "9" * 999, "3 mars", "٣.٣.٢٠٢٧"])
def test_a_day_that_is_none_is_left_out(written: Sample, given: str) -> None:
    name = FormName(kind="midterm_review", version=1, record=written.placement)
    reading = REVIEW.look(written.office, name, {"held_at": given})
    assert [field for field, _ in reading.wrong] == ["held_at"]
    assert len(reading.wrong[0][1].en) < 120


def test_charts_say_their_numbers_and_bear_a_year_of_days() -> None:
    numbers = list(range(1, 261))
    series = [Series(name="Project", values=tuple(no % 9 for no in numbers))]
    figure = hours_figure(numbers, series, "Hours", "en")
    assert figure.alternative.startswith("Hours. Project – 1: 1, 2: 2,")
    empty: list[Any] = [Series(name="Load", values=(None, None))]
    assert line_figure([1, 2], empty, "Load", "en", (-2, 2)).alternative == "Load. Load – –."


@pytest.mark.xdist_group("java")
@pytest.mark.slow
def test_they_are_fit_for_the_archive_and_can_be_read_aloud(written: Sample, tmp_path: Path) -> None:
    wanted: dict[Path, str] = {}
    for key, profile in (("logbook-completed", "2a,ua1"), ("midterm-review", "ua1")):
        for language in LANGUAGES:
            path = tmp_path / f"{key}-{language}.pdf"
            path.write_bytes(paper(written, key, language).content)
            wanted[path] = profile
    must_keep(wanted)


def test_the_call_sheet_names_who_is_late_first(written: Sample) -> None:
    text = text_of(paper(written, "call-sheet", "sv"))
    assert "Ringlista" in text
    assert "Łukasz Dvořák" in text
    assert "dagar sen" in text
