from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest

from app.documents.document import Document, documents, files
from app.documents.paper import Paper, make
from app.documents.pieces.clause_field import clause_values
from app.documents.pieces.clause_text import BLANK, Points, cut, fill, shown
from app.documents.pieces.logbook_period import periods_of
from app.documents.pieces.stay import stay_of
from app.documents.pieces.wordings import plain_both, weeks_between
from app.documents.texts import ClauseText
from app.documents.vocabulary import PERIOD, SIDES
from app.documents.vocabulary_expectation import DONE, INITIALS, NO_IN_LIST, REMARK
from app.services import agreements, editing
from app.services.agreements import Choices
from app.services.facts import facts_of
from app.text import Language
from tests.documents.reading import page_texts, structure
from tests.documents.sample_office import Sample, sample_office

POINTS = "The host (a) names one; (b) says so; (c) shows it."


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = sample_office(tmp_path)
    yield made
    made.office.close()


def paper(sample: Sample, key: str, *languages: Language, **given: str) -> Paper:
    document: Document = documents()[key]
    known = facts_of(sample.office, given)
    record = known.records.get("placement", sample.placement)
    file = next(iter(files(document, known, [record], languages)))
    return make(*file.sheets, dated=known.today)


def text_of(made: Paper) -> str:
    return " ".join(" ".join(page_texts(made.content)).split()).replace("\u00a0", " ")


def add(sample: Sample, entity: str, **values: Any) -> str:
    return editing.add(sample.office, entity, values)


def periods(sample: Sample, **changed: Any) -> list[tuple[date, date]]:
    if changed:
        editing.change(sample.office, "placement", sample.placement, changed)
    facts = facts_of(sample.office)
    return [
        (one.start, one.end)
        for one in periods_of(stay_of(facts, facts.records.get("placement", sample.placement)))
    ]


def test_points_are_cut_out_and_end_as_a_sentence_does() -> None:
    assert cut(POINTS, ()) == Points("The host", ("names one;", "says so;", "shows it."))
    assert cut(POINTS, ("a", "c")) == Points("The host", ("names one;", "shows it."))


def test_a_text_without_points_stays_whole() -> None:
    assert cut("See (a) above.", ("a",)) == "See (a) above."


def test_a_value_that_looks_like_a_field_is_printed_as_it_stands() -> None:
    assert fill("{{host}} and {{mentor}}", {"host": "{{mentor}}", "mentor": "Åse"}) == "{{mentor}} and Åse"


def test_an_empty_field_is_a_line_of_dots() -> None:
    assert fill("By {{mentor}}.", {"mentor": " "}) == f"By {BLANK}."


def test_values_are_written_in_the_style_of_each_language(sample: Sample) -> None:
    facts = facts_of(sample.office)
    stay = stay_of(facts, facts.records.get("placement", sample.placement))
    swedish, danish = clause_values(stay, "sv"), clause_values(stay, "da")
    assert swedish["start"] == "1\u00a0februari\u00a02027"
    assert danish["start"] == "1.\u00a0februar\u00a02027"
    assert swedish["grant"] == "25\u00a0000"
    assert danish["grant"] == "25.000"
    assert (swedish["qt_day"], swedish["qt_time"]) == ("torsdag", "kl. 14.00–14.30")
    assert swedish["net_hours"] == "4"
    assert swedish["home"] == "Norrviks högskola"
    assert clause_values(stay, "en")["home"] == "Norrvik University College"
    assert swedish["outputs"] == "deltagarens rapport, presentation"
    assert danish["place"] == "Harbour Street 12, Oakport, USA"


def test_without_pay_the_sentence_has_no_empty_place(sample: Sample) -> None:
    values = {"pay_kind": "none", "pay_minor": None, "pay_currency": None}
    editing.change(sample.office, "placement", sample.placement, values)
    facts = facts_of(sample.office)
    stay = stay_of(facts, facts.records.get("placement", sample.placement))
    clause = ClauseText(key="C13", version=1, title={}, text={"en": "Pay or grant: {{grant}} {{currency}}."})
    assert shown(clause, "en", clause_values(stay, "en")) == "Pay or grant: none."


def test_one_week_is_written_as_one(sample: Sample) -> None:
    editing.change(sample.office, "placement", sample.placement, {"end_date": "2027-02-07"})
    words = text_of(paper(sample, "agreement", "sv", "en"))
    assert "7 februari 2027 (1 vecka) och" in words
    assert "7 February 2027 (1 week), 20 hours" in words


def test_outcomes_go_on_the_sentence_of_their_clause(sample: Sample) -> None:
    for outcome in sample.office.records.of("learning_outcome"):
        editing.change(
            sample.office, "learning_outcome", outcome.id, {"text": {"en": "Use IT.", "sv": "Använda IT."}}
        )
    assert "shall be able to: use IT; use IT. The host" in text_of(paper(sample, "agreement", "en"))


def test_both_columns_of_an_agreement_have_the_same_numbers(sample: Sample) -> None:
    made = paper(sample, "agreement", "sv", "en")
    words = text_of(made)
    for number, (swedish, english) in enumerate(
        (
            ("Parter och syfte", "Parties and purpose"),
            ("Period, plats och arbetstid", "Period, place and hours"),
        ),
        start=1,
    ):
        assert f"{number}. {swedish}" in words
        assert f"{number}. {english}" in words
    parts = structure(made.content)
    assert {node.language for node in parts.walk()} >= {"en"}


def test_points_a_template_leaves_out_are_not_printed(tmp_path: Path) -> None:
    sample = sample_office(tmp_path, "kloss")
    words = text_of(paper(sample, "agreement", "en"))
    assert "lets the participant meet the whole range of tasks" in words
    assert "constructive feedback" not in words
    assert "Annex 5. Anchoring statements" in words
    assert "Annex 3" not in words


def test_two_languages_share_one_sheet_of_each_annex(tmp_path: Path) -> None:
    sample = sample_office(tmp_path, "partner")
    known = facts_of(sample.office)
    record = known.records.get("placement", sample.placement)
    file = next(iter(files(documents()["agreement"], known, [record], ("da", "en"))))
    assert [sheet.title for sheet in file.sheets][1:] == [
        "Bilag 1. Støtteoversigt", "Bilag 2. Forventnings- og rolleafklaring", "Bilag 3. Onboardingliste",
        "Bilag 4. Information om behandling af personoplysninger",
    ]  # fmt: skip
    words = text_of(make(*file.sheets, dated=known.today))
    for danish, english in (
        ("Sygdom eller ulykke", "Illness or accident"),
        ("2 arbejdsdage", "2 working days"),
        ("Hvad deltageren ønsker", "What the participant wishes"),
        ("Forventnings- og rolleafklaring underskrevet", "Expectation and role sheet signed"),
    ):
        assert words.index(danish) < words.index(english)


@pytest.mark.parametrize("language", ["en", "nb", "da"])
def test_the_heads_of_the_checklist_are_whole_words(tmp_path: Path, language: Language) -> None:
    made = paper(sample_office(tmp_path, "partner"), "onboarding-checklist", language)
    words = text_of(made)
    for head in (NO_IN_LIST, DONE, INITIALS, REMARK, SIDES["host"]):
        assert head.of(language) in words


def test_a_checked_agreement_has_no_draft_mark_but_says_that_nobody_reviewed_it(sample: Sample) -> None:
    drafts = agreements.draft(sample.office, [sample.placement], Choices(languages=("sv",)))
    assert "Utkast Avtal om placering" in text_of(paper(sample, "agreement", "sv"))
    with sample.office.work() as work:
        work.set("agreement", drafts.made[sample.placement], state="checked")
    words = text_of(paper(sample, "agreement", "sv"))
    assert "Utkast Avtal" not in words
    assert "Utkast, inte juridiskt granskat" in words


def test_a_lead_can_take_the_line_on_legal_review_off(sample: Sample) -> None:
    add(sample, "setting", scope="office", key="legal_draft_line", value="no")
    assert "inte juridiskt granskat" not in text_of(paper(sample, "agreement", "sv"))


def test_an_agreement_shows_no_national_identity_number(sample: Sample) -> None:
    editing.change(sample.office, "person", sample.person, {"national_id": "19900101-0017"})
    assert "0017" not in text_of(paper(sample, "agreement", "sv"))


def test_a_long_assignment_stands_in_its_own_section(tmp_path: Path) -> None:
    sample = sample_office(tmp_path, long=True)
    words = text_of(paper(sample, "agreement", "en"))
    assert "as described in the section on the assignment" in words


def test_an_anchoring_statement_is_printed_in_its_annex(tmp_path: Path) -> None:
    sample = sample_office(tmp_path, "kloss")
    add(
        sample,
        "sign_off",
        entity_key="placement",
        entity_id=sample.placement,
        kind="anchoring",
        party="home",
        person_id=sample.mentor,
        statement="Utbytet stärker vår utbildning.",
        strategy_reference="Strategi 2030",
    )
    words = text_of(paper(sample, "agreement", "sv"))
    assert "Utbytet stärker vår utbildning." in words
    assert "Strategi 2030" in words


def test_an_agreement_says_what_the_privacy_notice_still_lacks(sample: Sample) -> None:
    document, known = documents()["agreement"], facts_of(sample.office)
    record = known.records.get("placement", sample.placement)
    assert "[tider]" in document.remarks(known, record, ("sv",))[0].sv
    with sample.office.work() as work:
        office = work.records.of("office")[0]
        work.set("office", office.id, privacy_text={"sv": "Vi sparar ditt namn i {{programme}}."})
    known = facts_of(sample.office)
    assert document.remarks(known, record, ("sv",)) == ()
    assert "Vi sparar ditt namn i Kunskap i praktiken." in text_of(paper(sample, "agreement", "sv"))


def test_what_is_agreed_already_is_printed_on_the_expectation_sheet(sample: Sample) -> None:
    for side, words, state in (
        ("participant", "Vill lära mig sälja", "agreed"),
        ("host", "Ett förslag i veckan", "open"),
        ("host", "Förkastat", "not_agreed"),
    ):
        item = add(
            sample, "expectation_item", placement_id=sample.placement, side=side, topic="tasks", text=words
        )
        with sample.office.work() as work:
            work.set("expectation_item", item, state=state)
    made = paper(sample, "expectation-sheet", "sv")
    words = text_of(made)
    assert "Vill lära mig sälja ✓" in words
    assert "Förkastat" not in words
    fields = pypdf.PdfReader(BytesIO(made.content)).get_fields() or {}
    points = {one.text: one.id for one in sample.office.records.of("expectation_item")}
    assert f"agreed_{points['Ett förslag i veckan']}" in fields
    assert f"agreed_{points['Vill lära mig sälja']}" not in fields, "it is agreed already"
    assert "host_new1" in fields


def test_the_checklist_follows_the_tasks_of_the_placement(sample: Sample) -> None:
    add(
        sample,
        "task",
        title={"sv": "Hämta passerkort", "en": "Fetch the access card"},
        list_key="onboarding",
        entity_key="placement",
        entity_id=sample.placement,
        responsible="mentor",
        due=date(2027, 2, 1),
        order=1,
    )
    words = text_of(paper(sample, "onboarding-checklist", "sv"))
    assert "Hämta passerkort Handledare 1 feb. 2027" in words
    assert "Stödbladet genomgånget" not in words


def test_a_matrix_row_of_the_placement_goes_before_that_of_the_programme(sample: Sample) -> None:
    add(
        sample,
        "support_topic",
        placement_id=sample.placement,
        topic="housing",
        responsible_role="coach",
        response_time="same_day",
    )
    assert "Bostad Linnéa Ek, +46 70 000 00 07" in text_of(paper(sample, "contact-sheet", "sv"))


def test_weeks_end_on_the_day_entries_are_due(sample: Sample) -> None:
    found = periods(sample)
    assert found[0] == (date(2027, 2, 1), date(2027, 2, 7))
    assert found[-1] == (date(2027, 4, 26), date(2027, 4, 30))
    assert periods(sample, logbook_due_weekday="5")[:2] == [
        (date(2027, 2, 1), date(2027, 2, 5)), (date(2027, 2, 6), date(2027, 2, 12)),
    ]  # fmt: skip


def test_periods_follow_the_frequency(sample: Sample) -> None:
    assert [end.day for _, end in periods(sample, logbook_frequency="monthly")] == [28, 31, 30]
    assert len(periods(sample, logbook_frequency="fortnightly")) == 7
    ten = periods(sample, logbook_frequency="custom", logbook_every_days=10, logbook_first_due="2027-02-03")
    assert ten[:2] == [(date(2027, 2, 1), date(2027, 2, 3)), (date(2027, 2, 4), date(2027, 2, 13))]
    daily = periods(sample, logbook_frequency="daily", logbook_first_due=None)
    assert {start.isoweekday() for start, _ in daily} == {1, 2, 3}


def test_a_logbook_says_who_reads_it(sample: Sample) -> None:
    editing.change(sample.office, "placement", sample.placement, {"logbook_reader_scope": "office_mentor"})
    assert "Kontoret och din handledare läser det du skriver." in text_of(paper(sample, "logbook", "sv"))


def test_weeks_are_rounded_and_never_none() -> None:
    assert weeks_between(date(2012, 7, 2), date(2012, 7, 27)) == 4
    assert weeks_between(date(2027, 2, 1), date(2027, 2, 2)) == 1


def test_a_label_alike_in_two_languages_stands_once() -> None:
    assert plain_both(PERIOD, ("sv", "en")) == "Period"
    assert plain_both(PERIOD, ("nb", "en")) == "Periode / Period"


def test_a_register_number_is_named_after_its_country(sample: Sample) -> None:
    assert "Org.nr 556000-0000" in text_of(paper(sample, "agreement", "sv"))
    editing.change(sample.office, "organisation", sample.host, {"country": "DK", "org_number": "10000009"})
    assert "CVR-nr 10000009" in text_of(paper(sample, "agreement", "sv"))
