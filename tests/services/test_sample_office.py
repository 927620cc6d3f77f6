from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.agreement import number_in_series
from app.domain.catalogue import entities
from app.domain.clean import clean_all
from app.domain.engaged import returning
from app.domain.fields import Kind
from app.domain.mentor import MENTOR_STATES, mentor_state
from app.domain.placement_gate import AGREEMENT, INSURANCE, READY
from app.domain.placement_state import PLACEMENT_STATES, started_unready
from app.domain.programme_year import years_of
from app.domain.states import closed_gates
from app.domain.task_state import overdue
from app.services import health
from app.services.office import Office, open_office
from app.services.sample.ground import LADDER
from app.services.sample_office import SAMPLE_DAY, make_sample
from app.storage.digest import digest
from app.text import LANGUAGES, Language

ACRONYMS = {"IVI": "iip", "UUH": "kloss", "PIN": "innopraksis", "TIP": "partner", "OVA": "countrypartner"}
# Names that stand in the real programmes the templates were learnt from; put together from pieces.
REAL = ("Karo" + "linska", "Vin" + "nova", "K" + "TH", "MIS" + "TI", "M" + "IT", "Dansk Ind" + "ustri")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    office = make_sample(tmp_path_factory.mktemp("sample") / "sample.praktikum")
    yield office
    office.close()


def programme(office: Office, acronym: str, *, state: str = "") -> Any:
    found = [p for p in office.records.of("programme", acronym=acronym) if p.state == (state or p.state)]
    return found[-1]


def all_records(office: Office) -> Iterator[Any]:
    for entity in entities():
        yield from office.records.of(entity)


def test_the_sample_is_the_same_each_time_and_is_what_its_journal_says(
    sample: Office, tmp_path: Path
) -> None:
    path = tmp_path / "again.praktikum"
    make_sample(path).close()
    again = open_office(path, who="AL")
    health.check_file(again)
    assert digest(again.store.file.connection) == digest(sample.store.file.connection)
    shown = {record.id: record for record in all_records(sample)}
    assert {record.id: record for record in all_records(again)} == shown
    again.store.rebuild()
    assert {record.id: record for record in all_records(again)} == shown
    again.close()


@pytest.mark.parametrize("language", ["nb"])
def test_the_sample_is_made_for_an_office_of_another_language(tmp_path: Path, language: Language) -> None:
    office = make_sample(tmp_path / "one.praktikum", language=language)
    setting = office.records.of("office")[0]
    assert (setting.default_language, set(setting.privacy_text)) == (language, set(LANGUAGES))
    assert [user.ui_language for user in office.records.of("app_user")] == [language, language]
    assert len(office.records.of("placement")) == 96
    office.close()


def test_every_value_of_every_record_is_clean(sample: Office) -> None:
    for record in all_records(sample):
        values = {name: getattr(record, name) for name in record.entity.fields}
        given = {name: value for name, value in values.items() if value not in (None, "", (), {})}
        assert clean_all(record.entity, given) == given


def test_every_link_points_at_something(sample: Office) -> None:
    known = {record.id: record.entity.key for record in all_records(sample)}
    for record in all_records(sample):
        for link in record.entity.links:
            value = getattr(record, link.name)
            for one in value if link.kind is Kind.LINKS else (value,):
                assert one is None or link.target in {"*", known[one]}, (record, link.name)


def test_no_check_finds_an_error_and_few_find_a_warning(sample: Office) -> None:
    found = Counter((one.check, one.severity) for one in health.check_records(sample))
    assert found == {("participant_papers", "warning"): 2, ("announced_fact_changed", "warning"): 1}


def test_five_programmes_stand_at_their_moments(sample: Office) -> None:
    states = {(p.acronym, p.edition): (p.template_key, p.state) for p in sample.records.of("programme")}
    assert states == {
        ("IVI", "vintern 2026"): ("iip", "open"),
        ("UUH", "2024–2026"): ("kloss", "reporting"),
        ("PIN", "våren 2026"): ("innopraksis", "closed"),
        ("PIN", "høsten 2026"): ("innopraksis", "running"),
        ("PHE", None): (None, "running"),
        ("TIP", "2026–2027"): ("partner", "running"),
        ("OVA", None): ("countrypartner", "running"),
    }
    assert sample.today == SAMPLE_DAY == date(2026, 11, 22)
    assert [(user.initials, user.role) for user in sample.records.of("app_user")] == [
        ("AL", "lead"),
        ("MK", "coordinator"),
    ]


@pytest.mark.parametrize("acronym", list(ACRONYMS))
def test_what_is_written_in_a_programme_is_in_its_languages(sample: Office, acronym: str) -> None:
    found = programme(sample, acronym)
    spoken = set(found.languages)
    assert set(found.title) == spoken
    for entity in ("task", "support_topic", "learning_outcome", "goal"):
        for record in sample.records.of(entity, programme_id=found.id):
            for name, field in record.entity.fields.items():
                assert field.kind is not Kind.PHRASES or set(getattr(record, name) or ()) <= spoken
    topics = sample.records.of("support_topic", programme_id=found.id)
    assert len(topics) == 15
    assert all(set(topic.organiser_does) == spoken for topic in topics)


def test_every_state_is_reached_through_open_gates(sample: Office) -> None:
    records = sample.records
    for record in all_records(sample):
        machine = record.entity.machine
        if machine is None or record.state == machine.start:
            continue
        assert record.state_day is not None
        assert record.state_day <= SAMPLE_DAY
        ways = [move for move in machine.moves if move.target == record.state]
        closed = [[g for g in closed_gates(way, record, records) if not g.warns] for way in ways]
        assert [] in closed, (record.entity.key, record.state, closed)


def test_a_placement_has_passed_every_gate_on_its_way(sample: Office) -> None:
    lapsed = {"completed", "ended", "terminated"}
    insured_too_briefly = 0
    for placement in sample.records.of("placement"):
        step = LADDER.index(
            {"interrupted": "active", "terminated": "active"}.get(placement.state, placement.state)
        )
        ways = [m for m in PLACEMENT_STATES.moves if m.target in LADDER and LADDER.index(m.target) <= step]
        for way in ways:
            if not any(source in LADDER[: LADDER.index(way.target)] for source in way.sources):
                continue
            for gate in closed_gates(way, placement, sample.records):
                insured_too_briefly += gate is INSURANCE
                over = gate is AGREEMENT and placement.state in lapsed
                assert gate.warns or over or gate is INSURANCE, (placement, gate.key)
    assert insured_too_briefly == 1


def test_iip_is_a_week_from_its_start_with_gaps(sample: Office) -> None:
    found = programme(sample, "IVI")
    assert (found.start_date - SAMPLE_DAY).days == 8
    stays = sample.records.of("placement", programme_id=found.id)
    assert Counter(Counter(stay.participant_id for stay in stays).values()) == {2: 6}
    for person in {stay.participant_id for stay in stays}:
        first, second = sorted((s for s in stays if s.participant_id == person), key=lambda s: s.start_date)
        assert first.end_date < second.start_date
        assert (first.sequence_no, second.sequence_no) == (1, 2)
        assert first.host_id != second.host_id
    firsts = [stay for stay in stays if stay.sequence_no == 1]
    lacking = [
        frozenset(g.key for g in READY if not g.warns and not g.need.met(stay, sample.records))
        for stay in firsts
    ]
    assert lacking[0] == frozenset()
    assert set().union(*lacking) == {"expectations", "support_sheet", "mentor_met", "change_notices"}
    uninsured = [stay for stay in stays if not INSURANCE.need.met(stay, sample.records)]
    assert [stay.sequence_no for stay in uninsured] == [2]
    hosts = [sample.records.get("organisation", stay.host_id) for stay in stays]
    assert all(one.is_startup and one.country == "US" for one in hosts)
    topics = sample.records.of("support_topic", programme_id=found.id)
    named = [topic for topic in topics if topic.responsible_person_id or topic.backup_person_id]
    assert 4 <= len(named) < len(topics)
    assert sample.records.of("role", programme_id=found.id, role="coach")


def test_kloss_is_in_its_report_week_with_forty_exchanges(sample: Office) -> None:
    found = programme(sample, "UUH")
    due = sample.records.of("funding", programme_id=found.id)[0].report_due
    assert 0 < (due - SAMPLE_DAY).days <= 7
    stays = sample.records.of("placement", programme_id=found.id)
    assert Counter(stay.state for stay in stays) == {"completed": 37, "ended": 2, "terminated": 1}
    homes = sample.records.of("membership", programme_id=found.id, role="home")
    people = sample.records.of("participant", programme_id=found.id)
    assert Counter(one.home_org_id for one in people) == {one.organisation_id: one.quota for one in homes}
    assert len(homes) == len(sample.records.of("call", programme_id=found.id)) == 11
    missing = [
        t
        for t in sample.records.of("task", programme_id=found.id, list_key="required_output")
        if t.state == "open"
    ]
    assert len(missing) == 2


def test_innopraksis_is_in_the_middle_with_seven_hosts(sample: Office) -> None:
    found = programme(sample, "PIN", state="running")
    hosts = sample.records.of("membership", programme_id=found.id, role="host")
    assert Counter(returning(one.organisation_id, found, sample.records) for one in hosts) == {
        True: 3,
        False: 4,
    }
    stays = sample.records.of("placement", programme_id=found.id)
    assert Counter(stay.state for stay in stays) == {
        "active": 9,
        "interrupted": 1,
        "contracted": 1,
        "assignment_agreed": 1,
    }
    assert sum(started_unready(stay, SAMPLE_DAY) for stay in stays) == 2
    assert all(stay.start_date < SAMPLE_DAY < stay.end_date for stay in stays)
    late = [t for t in sample.records.of("task", programme_id=found.id) if overdue(t, SAMPLE_DAY)]
    assert {task.key for task in late} >= {"O3", "first_follow_up", "agreement_signed"}
    kinds = {note.kind for note in sample.records.of("note", programme_id=found.id)}
    assert kinds >= {"feedback_below_expectation", "feedback_positive", "adjustment", "visit"}


def test_partner_is_a_work_package_with_mentors_in_every_state(sample: Office) -> None:
    found = programme(sample, "TIP")
    whole = sample.records.get("programme", found.parent_id)
    assert whole.start_date <= found.start_date <= found.end_date <= whole.end_date
    modules = sample.records.of("training_module")
    states = {
        mentor_state(
            role, modules, sample.records.of("training_completion", person_id=role.person_id), SAMPLE_DAY
        )
        for role in sample.records.of("role", programme_id=found.id, role="host_mentor")
    }
    assert states == set(MENTOR_STATES)
    completions = sample.records.of("training_completion")
    below = [one for one in completions if one.state == "failed"]
    assert [one.score < 66 for one in below] == [True]
    assert all(one.score >= 66 for one in completions if one.state == "passed")
    assert {
        one.partner_status for one in sample.records.of("membership", programme_id=found.id, role="host")
    } == {
        "partner",
        "candidate",
        "none",
        "lapsed",
    }
    agreements = sample.records.of("agreement", programme_id=found.id, kind="partnership")
    assert {one.state for one in agreements} == {"in_force", "sent", "expired"}


def test_countrypartner_is_in_its_second_year_of_three(sample: Office) -> None:
    found = programme(sample, "OVA")
    years = years_of(found)
    assert (len(years), found.year_count) == (3, 3)
    assert years[1].holds(SAMPLE_DAY)
    people = sample.records.of("participant", programme_id=found.id)
    assert Counter(one.programme_year_no for one in people) == {1: 10, 2: 10}
    hosts = sample.records.of("membership", programme_id=found.id, role="host")
    levels = Counter(
        (one.programme_year_no, one.level)
        for host in hosts
        for one in sample.records.of("engagement", membership_id=host.id)
    )
    assert {year for year, _ in levels} == {1, 2, 3}
    assert {level for _, level in levels} == {"0", "1", "2", "3", "4"}
    assert {award.currency for award in sample.records.of("grant_award")} == {"SEK", "NOK", "DKK"}


def test_agreements_are_numbered_in_series_without_gaps(sample: Office) -> None:
    agreements = sample.records.of("agreement")
    numbers = [number_in_series(one.no) for one in agreements]
    series = Counter(found[0] for found in numbers if found)
    for name, size in series.items():
        assert sorted(found[1] for found in numbers if found and found[0] == name) == list(range(1, size + 1))
    states = {one.state for one in agreements}
    assert states >= {"draft", "sent", "partly_signed", "signed", "in_force", "expired", "terminated"}


def test_addresses_are_examples_and_no_real_name_stands_anywhere(sample: Office) -> None:
    words = " ".join(str(record) for record in all_records(sample))
    assert not re.search(rf"\b(?:{'|'.join(REAL)})\b", words)
    addresses = re.findall(r"[^\s'\"]+@[^\s'\"]+", words)
    assert len(addresses) > 180
    assert all(re.fullmatch(r"[a-z.-]+@[a-z.-]+\.example", address) for address in addresses)
    pages = re.findall(r"https?://[^\s'\"]+", words)
    assert pages
    assert all(re.fullmatch(r"https://[a-z0-9.-]+\.example", page) for page in pages)


def test_people_have_names_as_one_meets_them(sample: Office) -> None:
    names = {f"{person.given_name} {person.family_name}" for person in sample.records.of("person")}
    assert names >= {"Łukasz Wójcik", "Hương Nguyễn", "Yusuf Al-Ḥasan", "Áilu Hætta", "Máret Juvvá"}
    assert len(names) == len(sample.records.of("person"))
