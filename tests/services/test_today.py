"""Today in a real office: cards with names, filters, putting aside, what readers see, the verb."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import CliRunner

from app.__main__ import main
from app.errors import Refused
from app.services import editing, today
from app.services.follow_up import late_contacts
from app.services.office import Office
from app.services.today import ItemShown, Morning
from app.storage.work import Touched
from tests.services.today_scene import DAY, Scene, days


@pytest.fixture
def scene(office: Office) -> Scene:
    return Scene(office)


def look(office: Office, **asked: Any) -> Morning:
    return today.morning(office, language="sv", **asked)


def lines(found: Morning, card: str) -> tuple[ItemShown, ...]:
    return next((one.items for one in found.cards if one.key == card), ())


def test_a_new_office_needs_nobody_and_says_so(office: Office) -> None:
    found = look(office)
    assert (found.cards, found.count) == ((), 0)
    assert found.next_up.sv == "I dag behöver du inte göra något."


@pytest.mark.parametrize(
    ("due", "words"),
    [(4, "Närmast: 3 uppgifter på torsdag."), (7, "Närmast: 3 uppgifter den 29 nov. 2026.")],
)
def test_a_calm_day_names_what_comes_next(scene: Scene, due: int, words: str) -> None:
    for _ in range(3):
        scene.add("task", title={"sv": "Ring"}, due=days(due))
    scene.add("task", title={"sv": "Ring"}, due=days(due + 1))
    scene.add("task", title={"sv": "Gjort"}, due=days(1), state="done")
    assert look(scene.office).next_up.sv == f"I dag behöver du inte göra något. {words}"


def test_a_line_names_the_participant_and_the_host(scene: Scene) -> None:
    entry = scene.entry(scene.stay())
    (line,) = lines(look(scene.office), "late_logbooks")
    assert (line.name, line.beside) == ("Åsa Ek", "Östra kraft")
    assert line.onto == (("logbook_entry", entry),)
    assert line.why.sv == "Ett inlägg är försenat, skulle in den 14 nov. 2026."
    assert line.until is None


def test_late_contact_is_what_the_call_sheet_says(scene: Scene) -> None:
    for n, (start, state) in enumerate(
        ((-30, "active"), (-30, "contracted"), (-5, "ready"), (-40, "interrupted"))
    ):
        stay = scene.stay(f"Nummer {n}", start=start, state=state)
        scene.add("note", kind="phone", at=days(-16 - n), text="x", entity_key="placement", entity_id=stay)
    sheet = [(placement.id, plan.days_late) for placement, plan in late_contacts(scene.office)]
    found = [(line.record, int(line.why.en.split()[0])) for line in lines(look(scene.office), "no_follow_up")]
    assert found == sheet
    assert len(sheet) == 2


def test_only_the_first_lines_are_named_and_the_rest_counted(scene: Scene) -> None:
    for n in range(10):
        scene.entry(scene.stay(f"Nummer {n}"))
    found = look(scene.office, most=3)
    (card,) = (one for one in found.cards if one.key == "late_logbooks")
    assert (card.count, len(card.items), len(card.onto)) == (10, 3, 10)
    assert len(lines(look(scene.office), "late_logbooks")) == today.MOST_SHOWN


def test_a_name_of_any_letters_is_only_a_name(scene: Scene) -> None:
    scene.entry(scene.stay("<b>أحمد</b> 🙂"))
    assert lines(look(scene.office), "late_logbooks")[0].name == "Åsa <b>أحمد</b> 🙂"


def test_a_programme_leaves_out_the_others_but_not_the_office(scene: Scene) -> None:
    other = scene.add_programme("Utbyte")
    scene.entry(scene.stay("Ek"))
    scene.entry(scene.stay("Lind", other))
    scene.add("special_need", person_id=scene.person("Dahl"), kind="health", text="x", purpose="y",
              basis="explicit_consent", delete_after=days(-1))  # fmt: skip
    found = look(scene.office, programme=other)
    assert [line.name for line in lines(found, "late_logbooks")] == ["Åsa Lind"]
    assert lines(found, "privacy")


def test_mine_is_what_falls_to_me_and_what_falls_to_nobody(scene: Scene) -> None:
    office, other = scene.office, scene.add_programme("Utbyte")
    al = editing.add(
        office,
        "app_user",
        {
            "display_name": "Anna",
            "initials": "AL",
            "ui_language": "sv",
            "role": "lead",
            "email": "al@k.example",
        },
    )
    mk = editing.add(
        office,
        "app_user",
        {
            "display_name": "Mia",
            "initials": "MK",
            "ui_language": "sv",
            "role": "coordinator",
            "email": "mk@k.example",
        },
    )
    mia = scene.person("Karlsson", email="MK@k.example")
    scene.add("role", person_id=mia, role="coordinator", programme_id=other)
    scene.entry(scene.stay("Ek"))
    scene.entry(scene.stay("Lind", other))
    for user in (al, mk, None):
        scene.add("task", title={"sv": "Rapport"}, list_key="required_output", due=days(3), assignee_id=user)
    found = look(office, mine=True)
    assert [line.name for line in lines(found, "late_logbooks")] == ["Åsa Ek"]
    assert len(lines(found, "outputs_due")) == 2
    assert len(lines(look(office), "outputs_due")) == 3


def test_what_is_put_aside_comes_back_on_its_day(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.entry(scene.stay())
    (line,) = lines(look(scene.office), "late_logbooks")
    today.put_aside(scene.office, "late_logbooks", line, days(3), "  Sjuk till torsdag. ")
    found = look(scene.office)
    assert (lines(found, "late_logbooks"), found.aside) == ((), 1)
    (shown,) = lines(look(scene.office, aside=True), "late_logbooks")
    assert (shown.until, shown.reason) == (days(3), "Sjuk till torsdag.")
    monkeypatch.setattr(Office, "today", property(lambda _: days(2)))
    assert not lines(look(scene.office), "late_logbooks")
    monkeypatch.setattr(Office, "today", property(lambda _: days(3)))
    assert lines(look(scene.office), "late_logbooks")


def test_what_is_put_aside_comes_back_when_it_gets_worse(scene: Scene) -> None:
    stay = scene.stay()
    scene.entry(stay, 1, 20)
    (line,) = lines(look(scene.office), "late_logbooks")
    today.put_aside(scene.office, "late_logbooks", line, days(30), "Väntar.")
    assert not lines(look(scene.office), "late_logbooks")
    scene.entry(stay, 2, 13)
    (line,) = lines(look(scene.office), "late_logbooks")
    assert line.tone == "red"
    today.put_aside(scene.office, "late_logbooks", line, days(30), "Väntar än.")
    assert not lines(look(scene.office), "late_logbooks")
    assert len(scene.office.records.of("snooze")) == 1


def test_putting_aside_is_of_one_card_and_goes_with_the_person(scene: Scene) -> None:
    scene.entry(scene.stay())
    (line,) = lines(look(scene.office), "no_follow_up")
    today.put_aside(scene.office, "no_follow_up", line, days(3), "Möte på torsdag.")
    assert lines(look(scene.office), "late_logbooks")
    (snooze,) = scene.office.records.of("snooze")
    assert scene.office.records.get("person", snooze.person_id).family_name == "Ek"
    today.bring_back(scene.office, "no_follow_up", line)
    assert lines(look(scene.office), "no_follow_up")
    today.bring_back(scene.office, "no_follow_up", line)


@pytest.mark.parametrize(
    ("until", "reason", "field"),
    [
        (0, "Väntar.", "until"),
        (-1, "Väntar.", "until"),
        (400, "Väntar.", "until"),
        (3, " \n", "reason"),
        (3, "x" * 3_000, "reason"),
    ],
)
def test_putting_aside_asks_for_a_day_and_a_reason(scene: Scene, until: int, reason: str, field: str) -> None:
    scene.entry(scene.stay())
    (line,) = lines(look(scene.office), "late_logbooks")
    with pytest.raises(Refused) as refused:
        today.put_aside(scene.office, "late_logbooks", line, days(until), reason)
    assert refused.value.reasons[0].where == field
    assert not scene.office.records.of("snooze")


def test_what_is_gone_is_not_put_aside(scene: Scene) -> None:
    stay = scene.stay()
    scene.entry(stay)
    (line,) = lines(look(scene.office), "late_logbooks")
    with pytest.raises(Refused):
        today.put_aside(scene.office, "no_such_card", line, days(3), "Väntar.")
    editing.delete(scene.office, "placement", stay)
    with pytest.raises(Refused):
        today.put_aside(scene.office, "late_logbooks", line, days(3), "Väntar.")
    assert not look(scene.office).count


def test_a_reader_sees_nothing_that_a_delicate_answer_tells_and_puts_nothing_aside(scene: Scene) -> None:
    office, stay = scene.office, scene.stay()
    scene.entry(
        stay, 2, 5, state="received", received_at=days(-5), wants_contact=True, feel_resource=1, workload=2
    )
    cards = {card.key for card in look(office).cards}
    assert cards >= {"wants_contact", "feels_unused", "workload", "no_follow_up"}
    scene.add("app_user", display_name="Bo", initials="BO", ui_language="sv", role="lead")
    scene.add("app_user", display_name="Anna", initials="AL", ui_language="sv", role="reader")
    found = look(office)
    assert {card.key for card in found.cards} == {"no_follow_up", "word_with"}
    assert len(lines(found, "word_with")[0].signs) == 2
    with pytest.raises(Refused):
        today.put_aside(office, "no_follow_up", lines(found, "no_follow_up")[0], days(2), "Väntar.")


def test_a_reader_is_not_told_that_a_hidden_promise_changed(scene: Scene) -> None:
    stay = scene.stay()
    placement = scene.office.records.get("placement", stay)
    scene.add(
        "announced_fact", programme_id=scene.programme, placement_id=stay, subject="accommodation",
        value_text="Rum i San Mateo", bound_field="participant.accommodation_text", bound_value="Rum",
        announced_at=days(-50),
    )  # fmt: skip
    with scene.office.work() as work:
        work.set("participant", placement.participant_id, accommodation_text="Rum")
    assert not lines(look(scene.office), "changed_facts")
    with scene.office.work() as work:
        work.set("participant", placement.participant_id, accommodation_text="Tält")
    (line,) = lines(look(scene.office), "changed_facts")
    assert (line.name, line.why.sv) == (
        "Åsa Ek", "”Rum i San Mateo” stämmer inte längre, och ingen har fått veta det."
    )  # fmt: skip
    scene.add("app_user", display_name="Bo", initials="BO", ui_language="sv", role="lead")
    scene.add("app_user", display_name="Anna", initials="AL", ui_language="sv", role="reader")
    assert not lines(look(scene.office), "changed_facts")


def test_a_board_asks_only_the_cards_that_read_what_was_saved(scene: Scene) -> None:
    board = today.TodayBoard(scene.office)
    board.morning(language="sv")
    assert "events_ahead" in board.heard([Touched("event", "one", ())])
    assert "late_logbooks" not in board.heard([Touched("event", "one", ())])
    board.morning(language="sv")
    assert {"late_logbooks", "word_with"} <= board.heard([Touched("logbook_entry", "one", ())])
    board.morning(language="sv")
    assert len(board.heard(())) == 20


def test_a_board_looks_anew_on_another_day(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.entry(scene.stay(), 1, 2)
    board = today.TodayBoard(scene.office)
    assert not lines(board.morning(language="sv"), "late_logbooks")
    monkeypatch.setattr(Office, "today", property(lambda _: days(1)))
    assert lines(board.morning(language="sv"), "late_logbooks")


@pytest.fixture
def run(office: Office) -> Callable[..., Any]:
    def call(*words: str) -> Any:
        return CliRunner().invoke(main, ["today", str(office.path), *words])

    return call


def test_the_verb_says_it_in_words_and_in_json(
    scene: Scene, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Office, "today", property(lambda _: DAY))
    scene.entry(scene.stay())
    said = run()
    assert said.exit_code == 0
    assert "  - Åsa Ek · Östra kraft: " in said.output
    found = json.loads(run("--json").output)
    assert [card["card"] for card in found["cards"]] == ["late_logbooks", "no_follow_up", "word_with"]
    assert found["cards"][0]["items"][0]["onto"][0]["entity"] == "logbook_entry"
    assert len(found["cards"][2]["items"][0]["signs"]) >= 2
    assert json.loads(run("--json", "--programme", scene.programme, "--mine").output)["cards"]


def test_the_verb_looks_as_of_another_day(scene: Scene, run: Callable[..., Any]) -> None:
    scene.entry(scene.stay(), 1, -5)
    assert (
        json.loads(run("--json", "--as-of", days(7).isoformat()).output)["cards"][0]["card"]
        != "late_logbooks"
    )
    found = json.loads(run("--json", "--as-of", days(8).isoformat(), "--all").output)["cards"]
    assert found[0]["card"] == "late_logbooks"
    assert run("--as-of", "tomorrow").exit_code == 2


def test_the_verb_refuses_a_programme_that_is_not_there(run: Callable[..., Any]) -> None:
    answer = run("--programme", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "--json")
    assert answer.exit_code == 2
    assert json.loads(answer.output.splitlines()[0])["refused"]
