from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.services import agreements, editing
from app.services.agreements import Choices
from tests.documents.sample_office import Sample, sample_office


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = sample_office(tmp_path)
    yield made
    made.office.close()


def another(sample: Sample, **changed: object) -> str:
    values = {
        "participant_id": sample.participant, "host_id": sample.host, "programme_id": sample.programme,
        "kind": "internship", "start_date": "2027-05-01", "end_date": "2027-06-30", "country": "SE",
    }  # fmt: skip
    return editing.add(sample.office, "placement", {**values, **changed})


def test_a_draft_freezes_the_clauses_of_the_template(sample: Sample) -> None:
    drafts = agreements.draft(sample.office, [sample.placement])
    records = sample.office.records
    agreement = records.get("agreement", drafts.made[sample.placement])
    assert agreement.no == "KUNSKAPP-2026-001"
    assert agreement.state == "draft"
    assert agreement.languages == ("sv", "en")
    assert agreement.governing_law_country == "SE"
    assert [row["key"] for row in agreement.clauses][-2:] == ["C24", "C26"]
    assert all(records.of("clause", key=row["key"], version=row["version"]) for row in agreement.clauses)


def test_each_party_of_the_kind_is_to_sign(sample: Sample) -> None:
    drafts = agreements.draft(sample.office, [sample.placement])
    signs = sample.office.records.of("sign_off", entity_id=drafts.made[sample.placement])
    assert [one.party for one in signs] == ["host", "participant", "home"]
    assert [one.person_id for one in signs] == [None, sample.person, None]


def test_points_a_template_leaves_out_are_named_on_the_agreement(tmp_path: Path) -> None:
    sample = sample_office(tmp_path, "kloss")
    drafts = agreements.draft(sample.office, [sample.placement])
    agreement = sample.office.records.get("agreement", drafts.made[sample.placement])
    assert {"key": "C06", "version": 1, "parts": "a,b,d,f"} in [dict(row) for row in agreement.clauses]


def test_an_optional_clause_is_taken_in_when_chosen(tmp_path: Path) -> None:
    sample = sample_office(tmp_path, "innopraksis")
    choices = Choices(clauses=("C10",), special_terms="Ingen nattarbeid.")
    drafts = agreements.draft(sample.office, [sample.placement], choices)
    agreement = sample.office.records.get("agreement", drafts.made[sample.placement])
    assert "C10" in [row["key"] for row in agreement.clauses]
    assert agreement.special_terms == "Ingen nattarbeid."


def test_the_offices_own_newer_wording_is_taken_up(sample: Sample) -> None:
    words = {"sv": "Parterna är {{host}} och {{participant}}.", "en": "{{host}} and {{participant}}."}
    editing.add(sample.office, "clause", {"key": "C01", "version": 2, "text": words})
    drafts = agreements.draft(sample.office, [sample.placement])
    agreement = sample.office.records.get("agreement", drafts.made[sample.placement])
    assert agreement.clauses[0]["version"] == 2


def test_only_the_faulty_placements_stop(sample: Sample) -> None:
    faulty = another(sample)
    drafts = agreements.draft(sample.office, [faulty, sample.placement])
    assert list(drafts.made) == [sample.placement]
    assert f"{faulty}.hours_per_week" in [reason.where for reason in drafts.failed]
    assert f"{faulty}.role.host_mentor" in [reason.where for reason in drafts.failed]


def test_the_preview_names_each_missing_field_once_and_changes_nothing(sample: Sample) -> None:
    faulty = another(sample)
    found = agreements.preview(sample.office, [sample.placement, faulty])
    assert found[sample.placement] == ()
    where = [reason.where for reason in found[faulty]]
    assert len(where) == len(set(where))
    assert {"hours_per_week", "place_of_work", "learning_outcome", "assignment_version_id"} <= set(where)
    assert not sample.office.records.of("agreement")


def test_numbers_follow_one_another_and_are_never_given_twice(sample: Sample) -> None:
    two = another(sample)
    unfinished = Choices(unfinished=True)
    made = agreements.draft(sample.office, [sample.placement, two], unfinished).made
    editing.delete(sample.office, "agreement", made[two])
    again = agreements.draft(sample.office, [two], unfinished).made
    records = sample.office.records
    assert records.get("agreement", again[two]).no == "KUNSKAPP-2026-003"


def test_a_placement_gets_no_second_agreement(sample: Sample) -> None:
    agreements.draft(sample.office, [sample.placement])
    drafts = agreements.draft(sample.office, [sample.placement])
    assert not drafts.made
    assert "KUNSKAPP-2026-001" in drafts.failed[0].why.sv


def test_a_check_stops_at_an_empty_field_and_names_it(sample: Sample) -> None:
    made = agreements.draft(sample.office, [sample.placement]).made
    editing.change(sample.office, "placement", sample.placement, {"hours_per_week": None})
    with pytest.raises(Refused) as refused:
        agreements.check(sample.office, made[sample.placement])
    assert [reason.where for reason in refused.value.reasons] == ["hours_per_week"]
    assert "antalet timmar per vecka" in refused.value.of("sv")
    assert sample.office.records.get("agreement", made[sample.placement]).state == "draft"


def test_a_whole_draft_is_checked(sample: Sample) -> None:
    made = agreements.draft(sample.office, [sample.placement]).made
    agreement = made[sample.placement]
    for sign in sample.office.records.of("sign_off", entity_id=agreement):
        editing.change(sample.office, "sign_off", sign.id, {"person_id": sample.mentor})
    agreements.check(sample.office, agreement)
    assert sample.office.records.get("agreement", agreement).state == "checked"


def test_an_empty_topic_of_the_support_matrix_stops_the_sending_by_its_name(sample: Sample) -> None:
    agreement = agreements.draft(sample.office, [sample.placement]).made[sample.placement]
    for sign in sample.office.records.of("sign_off", entity_id=agreement):
        editing.change(sample.office, "sign_off", sign.id, {"person_id": sample.mentor})
    agreements.check(sample.office, agreement)
    topics = sample.office.records.of("support_topic", programme_id=sample.programme)
    for topic in topics:
        if topic.topic != "before_departure":
            editing.change(
                sample.office, "support_topic", topic.id, {"organiser_does": {"sv": "Svarar på frågor."}}
            )
    with pytest.raises(Refused) as refused:
        agreements.send(sample.office, agreement)
    assert [reason.where for reason in refused.value.reasons] == ["support_topic.before_departure"]
    assert "Före avresa" in refused.value.of("sv")
    empty = next(topic for topic in topics if topic.topic == "before_departure")
    editing.change(sample.office, "support_topic", empty.id, {"organiser_does": {"sv": "Ger råd."}})
    agreements.send(sample.office, agreement)
    sent = sample.office.records.get("agreement", agreement)
    assert (sent.state, sent.sent_at) == ("sent", sample.office.today)


def test_a_placement_without_pay_needs_no_currency(sample: Sample) -> None:
    values = {"pay_kind": "none", "pay_minor": None, "pay_currency": None}
    editing.change(sample.office, "placement", sample.placement, values)
    assert agreements.preview(sample.office, [sample.placement])[sample.placement] == ()


def test_a_topic_of_the_placements_own_that_says_nothing_stops_the_sending_too(sample: Sample) -> None:
    agreement = agreements.draft(sample.office, [sample.placement]).made[sample.placement]
    for sign in sample.office.records.of("sign_off", entity_id=agreement):
        editing.change(sample.office, "sign_off", sign.id, {"person_id": sample.mentor})
    agreements.check(sample.office, agreement)
    for topic in sample.office.records.of("support_topic", programme_id=sample.programme):
        editing.change(sample.office, "support_topic", topic.id, {"organiser_does": {"sv": "Svarar."}})
    own = {"placement_id": sample.placement, "topic": "housing", "required": True}
    row = editing.add(sample.office, "support_topic", own)
    with pytest.raises(Refused) as refused:
        agreements.send(sample.office, agreement)
    assert [reason.where for reason in refused.value.reasons] == ["support_topic.housing"]
    filled = {"organiser_does": {"sv": "Ger råd."}, "responsible_role": "coordinator"}
    editing.change(sample.office, "support_topic", row, filled)
    agreements.send(sample.office, agreement)
