"""An ordinary Tuesday: twelve placements three weeks in, four logbooks back, and what waits besides."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import pypdf

from app.services import editing, form_folder, logbook, papers
from app.services.merging import merge
from app.services.office import Office, open_office
from tests.journeys.twelve import COUNT, Plan, make_twelve

BACK: Final = range(4)
LATE: Final = (4, 5)
TOO_MUCH: Final = 6
UNSIGNED: Final = 7
UNTRAINED: Final = 5
ANSWERS: Final = {"hours_project": "12", "workload": "0", "feel_resource": "4", "safe_to_ask": "5"}
HOST: Final = "Alkelyng Analyse AS"
PHONES: Final = ("+47 22 11 11 11", "+47 22 33 33 33")


def make_tuesday(path: Path, inbox: Path, today: date) -> None:
    """Make the office file, and put the returned forms into a folder of any names."""
    start = today - timedelta(days=today.weekday() + 21)
    make_twelve(path, Plan(start=start, state="active", gaps=("",) * COUNT, agreement="in_force"))
    office = open_office(path)
    try:
        _keep_logbooks(office, inbox)
        _leave_unsigned(office, today)
        _train(office, today)
        for placement in office.records.of("placement"):
            _talk(office, placement, today)
        form_folder.choose(office, inbox)
    finally:
        office.close()
    _disagree(path)


def _keep_logbooks(office: Office, inbox: Path) -> None:
    every = sorted(office.records.of("placement"), key=lambda one: one.id)
    logbook.open_logbooks(office, [one.id for one in every])
    for turn, placement in enumerate(every):
        due = [one for one in logbook.entries_of(office.records, placement.id) if one.due < office.today]
        for entry in due[:-1] if turn in {*BACK, *LATE} else due:
            loud = turn == TOO_MUCH and entry in due[-2:]
            answers = {**ANSWERS, "workload": "2"} if loud else ANSWERS
            logbook.type_in(office, entry.id, answers, entry.due)
            logbook.review(office, entry.id)
        if turn in BACK:
            return_form(office, placement.id, due[-1].no, inbox / f"scan_{turn}_final(2).pdf")


def return_form(office: Office, placement: str, no: int, back: Path) -> None:
    """Make the blank of a period and fill it in, as it comes back by mail."""
    made = papers.make(office, "logbook", [placement], given={"period": str(no)})
    blank = back.with_suffix(".blank")
    blank.write_bytes(made.made[0].content)
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(blank))
    values: dict[str, Any] = {"hours_project": "14", "workload": "/0", "feel_resource": "/4", "P01": "Kart."}
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    writer.write(back)
    blank.unlink()


def _leave_unsigned(office: Office, today: date) -> None:
    placement = sorted(office.records.of("placement"), key=lambda one: one.id)[UNSIGNED]
    with office.work() as work:
        for agreement in work.records.of("agreement", placement_id=placement.id):
            long_ago = today - timedelta(days=30)
            work.set("agreement", agreement.id, state="partly_signed", state_day=long_ago, sent_at=long_ago)
            for one in work.records.of("sign_off", entity_id=agreement.id, party="host"):
                work.set("sign_off", one.id, answer="none", signed_at=None, evidence_attachment_id=None)


def _train(office: Office, today: date) -> None:
    """Ask for one module; every mentor but one has passed it."""
    with office.work() as work:
        module = work.add(
            "training_module",
            {
                "key": "M1", "title": {"en": "First week", "nb": "Første uke"}, "audience": ("host_mentor",),
                "required": True, "content": {"en": "Welcome.", "nb": "Velkommen."},
            },
        )  # fmt: skip
        options = ({"key": "a", "en": "Ask", "nb": "Spør"}, {"key": "b", "en": "Wait", "nb": "Vent"})
        work.add(
            "training_question",
            {
                "module_id": module, "no": 1, "text": {"en": "What first?", "nb": "Hva først?"},
                "options": options, "correct": ("a",),
            },
        )  # fmt: skip
        work.set("training_module", module, state="published", state_day=today)
        mentors = dict.fromkeys(one.person_id for one in work.records.of("role", role="host_mentor"))
        for turn, mentor in enumerate(mentors):
            if turn != UNTRAINED:
                done = {"person_id": mentor, "module_id": module, "completed_at": today - timedelta(days=40)}
                completion = work.add("training_completion", {**done, "score": 100})
                work.set("training_completion", completion, state="passed", state_day=done["completed_at"])


def _talk(office: Office, placement: Any, today: date) -> None:
    note = {"kind": "phone", "at": today - timedelta(days=2), "text": "All well.", "entity_key": "placement"}
    editing.add(office, "note", {**note, "entity_id": placement.id, "programme_id": placement.programme_id})


def _disagree(path: Path) -> None:
    """Let two desks write another phone number of the same host, and meet."""
    other = path.with_name("other desk.praktikum")
    shutil.copy(path, other)
    for place, phone in zip((path, other), PHONES, strict=True):
        office = open_office(place, who="KÅ" if place == path else "MK")
        host = office.records.of("organisation", legal_name=HOST)[0]
        editing.change(office, "organisation", host.id, {"phone": phone})
        office.close()
    office = open_office(path)
    merge(office, other)
    office.close()
    other.unlink()
