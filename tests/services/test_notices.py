"""Change notices: offered when a promise breaks, drafted, sent in time or with a reason, answered."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve

from app.documents.document import Facts, files
from app.documents.templates.change_notice import DOCUMENT
from app.errors import Refused
from app.services import editing, intake, papers
from app.services.form_kind import Taking, form_kinds
from app.services.form_name import FormName
from app.services.intake_taking import take_in
from app.services.notices import (
    draft_notice,
    items_of,
    lead_time,
    readers_of,
    revise,
    touched,
)
from app.services.notices_anew import begin_anew
from app.services.notices_answers import Answer, notices_of_programme, record_answer, tracking
from app.services.notices_people import people_told, told_otherwise
from app.services.notices_sending import (
    drop_reader,
    mark_sent,
    readers,
    write_drafts,
    write_reminders,
)
from app.services.promises_check import broken
from tests.services.change_scene import Scene, begin
from tests.services.conftest import MakeOffice
from tests.services.intake_scene import filled, put

MOMENT = datetime(2026, 11, 22, 9, tzinfo=UTC)
NEW = {"address_line1": "Hamngatan 7"}


def silently(done: int, every: int) -> None:
    del done, every


def moved(make_office: MakeOffice) -> tuple[Scene, tuple[str, ...]]:
    scene = begin(make_office())
    saved = editing.change(scene.office, "organisation", scene.host, NEW)
    return scene, touched(scene.office, saved.touched)


def sent(make_office: MakeOffice, folder: Path) -> tuple[Scene, str]:
    scene, facts = moved(make_office)
    notice = draft_notice(scene.office, facts, cause="host")
    box = write_drafts(scene.office, notice, folder, MOMENT, silently)
    mark_sent(scene.office, notice, box.mails)
    return scene, notice


def test_a_changed_address_breaks_the_promise_to_both_students(make_office: MakeOffice) -> None:
    scene, facts = moved(make_office)
    assert len(facts) == 2
    assert people_told(scene.office, facts) == 3
    assert told_otherwise(3).en == "3 people were told otherwise."
    saved = editing.change(scene.office, "person", scene.mentor, {"phone": "+46 70 000 00 00"})
    assert touched(scene.office, saved.touched) == ()
    saved = editing.change(scene.office, "organisation", scene.host, {"phone": "+46 8 000 00 00"})
    assert len(touched(scene.office, saved.touched)) == 2, "still nobody was told"
    editing.change(scene.office, "organisation", scene.host, {"address_line1": "Storgatan 1"})
    assert touched(scene.office, saved.touched) == ()


@pytest.mark.parametrize("way", ["role", "participant", "programme", "many"])
def test_every_way_to_change_what_was_promised_is_seen(make_office: MakeOffice, way: str) -> None:
    scene = begin(make_office())
    office = scene.office
    if way == "role":
        role = office.records.of("role", placement_id=scene.placements[0])[0]
        saved = editing.change(office, "role", role.id, {"person_id": scene.people[1]})
    elif way == "participant":
        saved = editing.change(office, "placement", scene.placements[0], {"hours_per_week": 30})
    elif way == "programme":
        saved = editing.change(office, "placement", scene.placements[0], {"end_date": date(2027, 4, 2)})
    else:
        with office.work() as work:
            work.add_many(
                "organisation",
                [{"legal_name": f"H{at}", "kind": "company", "country": "SE"} for at in range(60)],
            )
            work.set("placement", scene.placements[0], start_date=date(2026, 12, 15))
        saved = work.saved
    assert len(touched(office, saved.touched)) == 1


def test_the_draft_says_what_was_said_and_what_applies_and_to_whom(make_office: MakeOffice) -> None:
    scene, facts = moved(make_office)
    office = scene.office
    notice = draft_notice(office, facts, cause="host")
    assert draft_notice(office, facts, cause="host") == notice, "two quick clicks begin one notice"
    found = office.records.get("change_notice", notice)
    assert (found.no, found.state, found.effective_date) == (1, "draft", date(2026, 12, 14))
    assert found.title == {"sv": "Ändring av plats", "en": "Change of place"}
    assert found.reply_by == date(2026, 11, 29)
    lines = [(one.old_text, one.new_text) for one in items_of(office.records, notice)]
    assert lines == [("Storgatan 1, 111 22, Norrvik", "Hamngatan 7, 111 22, Norrvik")] * 2
    people = [one.person_id for one in readers_of(office.records, notice)]
    assert people == [scene.people[1], scene.people[0], scene.mentor]
    assert touched(office, [evolve_touch(scene)]) == (), "a notice is under way"
    assert len(broken(office)) == 2, "but nobody has been told yet"


def evolve_touch(scene: Scene) -> object:
    from app.storage.work import Touched  # noqa: PLC0415 - only here

    return Touched("organisation", scene.host, ("city",))


def test_a_short_warning_needs_a_reason_of_one_sentence(make_office: MakeOffice, tmp_path: Path) -> None:
    scene, facts = moved(make_office)
    office = scene.office
    notice = draft_notice(office, facts)
    assert lead_time(office, notice).days == 22
    revise(office, notice, {"effective_date": date(2026, 11, 25), "reply_by": date(2026, 11, 24)})
    lead = lead_time(office, notice)
    assert (lead.days, lead.least, lead.is_short) == (3, 14, True)
    for act in (
        lambda: write_drafts(office, notice, tmp_path, MOMENT, silently),
        lambda: mark_sent(office, notice),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert len(refused.value.reasons) == 1
    assert office.records.get("change_notice", notice).state == "draft"
    assert all(one.sent_at is None for one in readers_of(office.records, notice))
    revise(office, notice, {"short_lead_reason": "Värdens lokal brann."})
    assert len(write_drafts(office, notice, tmp_path, MOMENT, silently).paths) == 3
    mark_sent(office, notice)
    assert office.records.get("change_notice", notice).state == "sent"
    found = tracking(office, office.records.get("change_notice", notice), "sv")
    assert (found.lead, found.is_short, found.answered, len(found.readers)) == (3, True, 0, 3)


def test_sending_marks_the_promise_and_promises_anew(make_office: MakeOffice, tmp_path: Path) -> None:
    scene, notice = sent(make_office, tmp_path)
    office = scene.office
    assert len(list(tmp_path.glob("*.eml"))) == 3
    assert len(list(tmp_path.glob("*.pdf"))) == 3
    assert {one.sent_how for one in readers_of(office.records, notice)} == {"e-mail"}
    places = office.records.of("announced_fact", subject="place")
    assert sorted(one.state for one in places) == ["announced", "announced", "changed", "changed"]
    assert broken(office) == ()
    languages = {one.language for one in office.records.of("document", type="change_notice")}
    assert languages == {"sv", "da", "en"}
    with pytest.raises(Refused):
        mark_sent(office, notice)
    saved = editing.change(office, "organisation", scene.host, {"city": "Söderby"})
    assert len(touched(office, saved.touched)) == 2, "the new promise is watched as well"


def test_answers_become_tasks_and_the_last_one_closes_the_round(
    make_office: MakeOffice, tmp_path: Path
) -> None:
    scene, notice = sent(make_office, tmp_path)
    office = scene.office
    first, second, third = (one.id for one in readers_of(office.records, notice))
    phoned = Answer(answer="wants_talk", method="phone", on=office.today, comment="<b>när?</b>")
    record_answer(office, first, phoned)
    record_answer(office, first, phoned)
    tasks = office.records.of("task", entity_id=notice)
    assert [one.title["sv"] for one in tasks] == ["Samtala med Bo Ek om ändringsmeddelande 1"]
    for bad in (
        evolve(phoned, answer="maybe"),
        evolve(phoned, answer="none"),
        evolve(phoned, method="pigeon"),
    ):
        with pytest.raises(Refused):
            record_answer(office, second, bad)
    record_answer(office, second, evolve(phoned, answer="read", method="meeting", comment="x" * 9_000_000))
    assert office.records.get("change_notice", notice).state == "sent"
    record_answer(office, third, evolve(phoned, answer="accepted", method="email_acceptance"))
    assert office.records.get("change_notice", notice).state == "acknowledged"
    (line,) = notices_of_programme(office, scene.programme, "sv")
    assert (line.answered, line.lead) == (3, 22)
    with pytest.raises(Refused):
        record_answer(office, "no such", phoned)


def test_who_has_no_address_is_told_on_paper(make_office: MakeOffice, tmp_path: Path) -> None:
    scene, facts = moved(make_office)
    office = scene.office
    editing.change(office, "person", scene.people[0], {"email": None})
    editing.change(office, "person", scene.mentor, {"do_not_contact": True})
    notice = draft_notice(office, facts)
    assert [one.why is None for one in readers(office, notice)] == [True, False, False]
    box = write_drafts(office, notice, tmp_path, MOMENT, silently)
    assert (len(box.paths), len(box.failed)) == (1, 2)
    assert len(list(tmp_path.glob("*.pdf"))) == 3
    mark_sent(office, notice, box.mails)
    assert [one.sent_how for one in readers_of(office.records, notice)] == ["e-mail", "paper", "paper"]
    record_answer(
        office, readers_of(office.records, notice)[0].id,
        Answer(answer="accepted", method="phone", on=office.today),
    )  # fmt: skip
    assert write_reminders(office, notice, tmp_path, MOMENT).paths == ()


def test_second_thoughts_replace_the_notice_when_they_are_sent(
    make_office: MakeOffice, tmp_path: Path
) -> None:
    scene, notice = sent(make_office, tmp_path)
    office = scene.office
    anew = begin_anew(office, notice)
    assert begin_anew(office, notice) == anew
    assert office.records.get("change_notice", anew).no == 2
    assert office.records.get("change_notice", notice).state == "sent"
    mark_sent(office, anew)
    assert office.records.get("change_notice", notice).state == "superseded"
    standing = office.records.of("announced_fact", subject="place", state="announced")
    assert len(standing) == 2, "nothing is promised twice"


def test_a_reader_is_dropped_only_before_sending(make_office: MakeOffice, tmp_path: Path) -> None:
    scene, facts = moved(make_office)
    notice = draft_notice(scene.office, facts)
    drop_reader(scene.office, readers_of(scene.office.records, notice)[0].id)
    assert len(readers(scene.office, notice)) == 2
    mark_sent(scene.office, notice)
    with pytest.raises(Refused):
        drop_reader(scene.office, readers_of(scene.office.records, notice)[0].id)


def test_nobody_reads_what_was_promised_to_another(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    office = scene.office
    for at, stay in enumerate(scene.placements):
        day = date(2026, 12, 15) + timedelta(days=at)
        assert editing.change(office, "placement", stay, {"start_date": day}).batch
    facts = broken(office)
    notice = office.records.get("change_notice", draft_notice(office, facts))
    known = Facts(records=office.records, today=office.today)
    shown = [repr(file.sheets) for file in files(DOCUMENT, known, [notice], ("sv",))]
    assert ["15 dec. 2026" in one for one in shown] == [False, True, True]
    assert ["16 dec. 2026" in one for one in shown] == [True, False, True]


def test_a_draft_without_a_promise_is_refused(make_office: MakeOffice) -> None:
    office = make_office()
    for facts in ((), ("no such",)):
        with pytest.raises(Refused):
            draft_notice(office, facts)


def test_the_returned_page_is_understood_and_taken_in(make_office: MakeOffice, tmp_path: Path) -> None:
    scene, notice = sent(make_office, tmp_path)
    office, kind = scene.office, form_kinds()["change_reply"]
    name = FormName(kind="change_reply", version=1, record=notice, part=scene.people[0])
    values = {"answer": "objects", "comment": " Det blir för långt. "}
    look = kind.look(office, name, values)
    assert (look.standing, look.record, look.wrong) == ("new", notice, ())
    assert [line.words for line in look.lines] == ["Invänder", "Det blir för långt."]
    assert look.alarms
    with office.work() as work:
        kind.take(office, work, name, values, Taking(on=office.today))
    one = readers_of(office.records, notice)[1]
    assert (one.answer, one.method, one.comment) == ("objects", "form", "Det blir för långt.")
    assert kind.look(office, name, values).standing == "same"
    assert kind.look(office, name, {"answer": "accepted"}).standing == "other"
    for unknown in (evolve(name, part="nobody"), evolve(name, part=""), evolve(name, record="gone")):
        assert kind.look(office, unknown, values).standing == "no_such"
    wrong = kind.look(office, name, {"answer": "Off"})
    assert [field for field, _ in wrong.wrong] == ["answer"]
    with office.work() as work, pytest.raises(Refused):
        kind.take(office, work, name, {"answer": "Off"}, Taking(on=office.today))
    assert [field.name for field in kind.typed(office, name)] == ["answer", "comment"]


def test_the_page_filled_in_and_sent_back_comes_home(make_office: MakeOffice, tmp_path: Path) -> None:
    scene, notice = sent(make_office, tmp_path)
    office = scene.office
    made = papers.make(office, "change-notice", [notice], ("da",), {"to": "1"})
    answered = filled(made.made[0].content, {"answer": "/wants_talk", "comment": "Ring mig, Łukasz."})
    (arrived,) = intake.look(office, [put(tmp_path, "svar.pdf", answered)])
    assert arrived.status == "right"
    taken = take_in(office, [arrived])
    assert (len(taken.taken), taken.failed, len(taken.alarms)) == (1, (), 1)
    one = readers_of(office.records, notice)[0]
    assert (one.answer, one.comment, one.method) == ("wants_talk", "Ring mig, Łukasz.", "form")
    assert one.evidence_attachment_id
