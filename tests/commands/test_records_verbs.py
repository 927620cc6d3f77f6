"""The verbs over records, as a script sees them: one JSON document, sentences, nothing changed."""

from __future__ import annotations

from typing import Any

import pytest

from app.text import LANGUAGES
from tests.commands.verbs import answer, refused, run

ANNA = ("given_name=Åsa", "family_name=Öberg", "language=sv")
NOBODY = "01J00000000000000000000009"


def person(file: str, *more: str) -> str:
    record: str = answer("add", file, "person", *ANNA, *more)["id"]
    return record


def state_of(file: str) -> list[Any]:
    return [answer("list", file, kind)["records"] for kind in ("person", "organisation", "programme")]


def test_add_show_set_list(file: str) -> None:
    record = person(file, "title=Dr", "date_of_birth=1990-02-03")
    shown = answer("show", file, "person", record)
    assert (shown["id"], shown["name"], shown["date_of_birth"]) == (record, "Åsa Öberg", "1990-02-03")
    batch = answer("set", file, "person", record, "title=", "phone=08 123")
    assert set(batch) == {"id", "batch"}
    shown = answer("show", file, "person", record, "--history")
    assert "title" not in shown
    changed = {line["field"]: line for line in shown["history"][0]["fields"]}
    assert changed["title"] == {"field": "title", "before": "Dr", "after": None}
    assert shown["history"][0]["who"] == "AL"
    listed = answer("list", file, "person")
    assert (listed["count"], listed["records"][0]["id"]) == (1, record)


def test_words_for_a_person_at_the_screen(file: str) -> None:
    record = run("add", file, "person", *ANNA).stdout.strip()
    assert run("list", file, "person").stdout.splitlines()[-1] == "1 of 1"
    shown = run("show", file, "person", record, "--history").stdout
    assert "Last name: Öberg" in shown
    assert "family_name: None → Öberg" in shown
    assert run("undo", file).stdout.strip()


def test_lists_are_narrowed_found_and_limited(file: str) -> None:
    for name in ("Östberg", "Ødegård", "Berg"):
        answer(
            "add",
            file,
            "person",
            "given_name=A",
            f"family_name={name}",
            "language=sv",
            "date_of_birth=1990-01-02",
        )
    assert answer("list", file, "person", "--find", "öst")["count"] == 1
    assert answer("list", file, "person", "family_name=Berg")["count"] == 1
    assert answer("list", file, "person", "date_of_birth=1990-01-02", "state=active")["count"] == 3
    assert answer("list", file, "person", "do_not_contact=no")["count"] == 3
    assert answer("list", file, "person", "do_not_contact=yes")["count"] == 0
    assert answer("list", file, "person", "title=")["count"] == 3
    few = answer("list", file, "person", "--limit", "2")
    assert (len(few["records"]), few["count"]) == (2, 3)
    assert len(answer("list", file, "person", "--limit", "0")["records"]) == 3


def test_a_record_by_the_beginning_of_its_id_or_its_number(file: str) -> None:
    record = person(file)
    assert answer("show", file, "person", record[:20])["id"] == record
    assert answer("show", file, "person", record[:20].lower())["id"] == record
    made = answer(
        "add",
        file,
        "organisation",
        "legal_name=Havet",
        "country=SE",
        "kind=company",
        "org_number=559999-9993",
    )
    assert answer("show", file, "organisation", "559999-9993")["id"] == made["id"]
    other = person(file)
    shared = next(i for i in range(26) if record[i] != other[i])
    assert "several" in refused("show", file, "person", record[:shared])[0]["why"]


def test_links_are_given_by_id_or_its_beginning_and_must_lead_somewhere(file: str) -> None:
    record = person(file)
    organisation = answer("add", file, "organisation", "legal_name=Havet", "country=SE", "kind=company")["id"]
    made = answer("add", file, "affiliation", f"person_id={record[:22]}", f"organisation_id={organisation}")
    assert answer("show", file, "affiliation", made["id"])["person_id"] == record
    assert refused("add", file, "affiliation", f"person_id={NOBODY}", f"organisation_id={organisation}")


def test_one_language_of_a_wording_is_set_and_the_others_stay(file: str) -> None:
    dates = ("start_date=2026-01-01", "end_date=2026-12-31", "languages=sv,nb")
    made = answer("add", file, "programme", "title.sv=Utbyte", "title.nb=Utveksling", *dates)["id"]
    answer("set", file, "programme", made, "title.nb=Bytte")
    assert answer("show", file, "programme", made)["title"] == {"nb": "Bytte", "sv": "Utbyte"}
    answer("set", file, "programme", made, "title=Utbytet")
    assert answer("show", file, "programme", made)["title"] == {"nb": "Bytte", "sv": "Utbytet"}
    assert refused("set", file, "programme", made, "title.xx=Bytte")[0]["where"] == "xx"


def test_delete_restore_undo(file: str) -> None:
    record = person(file)
    answer("delete", file, "person", record, "--reason", "double")
    assert refused("show", file, "person", record)
    assert answer("restore", file, "person", record[:20])["id"] == record
    assert refused("restore", file, "person", record)
    batch = answer("set", file, "person", record, "title=Dr")["batch"]
    done = answer("undo", file, batch)
    assert done["kept"] == 0
    assert "title" not in answer("show", file, "person", record)
    answer("undo", file, done["batch"])
    assert answer("show", file, "person", record)["title"] == "Dr"
    assert refused("undo", file, "0" * 16)


def test_move_with_day_and_reason(file: str) -> None:
    record = person(file)
    moved = answer("move", file, "person", record, "dormant", "--on", "2026-03-02", "--reason", "away")
    assert moved["state"] == "dormant"
    shown = answer("show", file, "person", record, "--history")
    assert (shown["state"], shown["state_day"]) == ("dormant", "2026-03-02")
    assert shown["history"][0]["values"]["reason"] == "away"
    way = refused("move", file, "person", record, "dormant")[0]
    assert way["where"] == "state"
    assert "(active)" in way["why"]
    assert refused("move", file, "affiliation", NOBODY, "active")


REFUSALS: dict[str, tuple[str, ...]] = {
    "an unknown kind": ("add", "FILE", "unicorn", "a=b"),
    "an unknown field": ("add", "FILE", "person", *ANNA, "wings=2"),
    "no assignment": ("add", "FILE", "person", *ANNA, "wings"),
    "missing fields": ("add", "FILE", "person", "title=Dr"),
    "an unfit day": ("add", "FILE", "person", *ANNA, "date_of_birth=soon"),
    "an unfit choice": ("add", "FILE", "person", *ANNA, "data_source=hearsay"),
    "an unknown language": ("add", "FILE", "person", "given_name=A", "family_name=B", "language=Swedish"),
    "nothing but spaces": ("add", "FILE", "person", "given_name=  ", "family_name=B", "language=sv"),
    "a state by hand": ("set", "FILE", "person", "ID", "state=dormant"),
    "an unknown state": ("move", "FILE", "person", "ID", "asleep"),
    "an unknown record": ("show", "FILE", "person", NOBODY),
    "an id of another kind": ("show", "FILE", "organisation", "ID"),
    "a filter by an unknown field": ("list", "FILE", "person", "wings=2"),
    "a filter by an unknown state": ("list", "FILE", "person", "state=asleep"),
    "a filter by no day": ("list", "FILE", "person", "date_of_birth=soon"),
    "a list of an unknown kind": ("list", "FILE", "unicorn"),
    "a deletion of nothing": ("delete", "FILE", "person", NOBODY),
    "a restoration of nothing": ("restore", "FILE", "person", NOBODY),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_a_refusal_is_a_sentence_in_each_language_and_changes_nothing(
    file: str, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = person(file)
    before = state_of(file)
    words = [{"FILE": file, "ID": record}.get(word, word) for word in REFUSALS[case]]
    said = []
    for language in LANGUAGES:
        monkeypatch.setenv("PRAKTIKUM_LANGUAGE", language)
        said.append(refused(*words)[0]["why"])
    assert len(set(said)) > 2, said
    monkeypatch.setenv("PRAKTIKUM_LANGUAGE", "en")
    assert state_of(file) == before


def test_every_reason_is_told(file: str) -> None:
    reasons = refused("add", file, "person", "email=no", "wings=2", "given_name=A")
    assert {r["where"] for r in reasons} == {"wings"}, "a word that is no field stops the reading"
    reasons = refused("add", file, "person", "email=no", "date_of_birth=soon", "given_name=A")
    assert {r["where"] for r in reasons} == {"email", "date_of_birth", "family_name", "language"}


def test_what_the_desk_speaks(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    record = person(file)
    for chosen, word in {
        "sv": "Efternamn",
        "nb_NO": "Etternavn",
        "no": "Etternavn",
        "da": "Efternavn",
        "fr": "Last name",
    }.items():
        monkeypatch.setenv("PRAKTIKUM_LANGUAGE", chosen)
        assert f"{word}: Öberg" in run("show", file, "person", record).stdout
