"""Finding and ordering on a real file: Nordic alphabets, odd words, ids and numbers, history, as known."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.catalogue import entity_named
from app.errors import Refused
from app.services import browsing, editing
from app.services.browsing import Query
from app.services.office import Office
from app.storage.repository import Repository
from app.text import LANGUAGES, Language
from tests.services.conftest import MakeOffice

NAMES = (
    "Zebra", "Östberg", "Ødegård", "Åberg", "Aas", "Aare", "Ärlig", "Æbelø", "Andersen", "Olsen",
    "Nguyễn", "Đặng",
    "Łukasz", "Żak", "Müller", "de la Cruz", "O’Brien", "İnan", "Wennerström", "Vestergård",
)  # fmt: skip
ORDERS: dict[Language, tuple[str, ...]] = {
    "sv": (
        "Aare", "Aas", "Andersen", "Đặng", "de la Cruz", "İnan", "Łukasz", "Müller", "Nguyễn",
    "O’Brien", "Olsen",
        "Vestergård", "Wennerström", "Żak", "Zebra", "Åberg", "Æbelø", "Ärlig", "Ødegård", "Östberg",
    ),
    "nb": (
        "Andersen", "Đặng", "de la Cruz", "İnan", "Łukasz", "Müller", "Nguyễn", "O’Brien", "Olsen",
    "Vestergård",
        "Wennerström", "Żak", "Zebra", "Æbelø", "Ärlig", "Ødegård", "Östberg", "Åberg", "Aare", "Aas",
    ),
    "en": (
        "Aare", "Aas", "Åberg", "Æbelø", "Andersen", "Ärlig", "Đặng", "de la Cruz", "İnan", "Łukasz",
    "Müller",
        "Nguyễn", "O’Brien", "Ødegård", "Olsen", "Östberg", "Vestergård", "Wennerström", "Żak", "Zebra",
    ),
}  # fmt: skip
ORDERS["da"] = ORDERS["nb"]
FOUND = {
    "øst": {"Østergaard", "Östberg", "Kjeldsen"},
    "ØST": {"Østergaard", "Östberg", "Kjeldsen"},
    "ost": {"Ostrowski", "Østergaard", "Kjeldsen", "Östberg"},
    "OST": {"Ostrowski", "Østergaard", "Kjeldsen", "Östberg"},
    "öst": {"Östberg", "Østergaard", "Kjeldsen"},
    "ÖSTBERG": {"Östberg"},
    "gaard": {"Østergaard"},
    "gård": {"Vestergård"},
    "GÅRD": {"Vestergård"},
    "gard": {"Vestergård"},
    "nguyen": {"Nguyễn"},
    "Nguyễn": {"Nguyễn"},
    "lukasz zak": {"Żak"},
    "ŻAK": {"Żak"},
    "inan": {"İnan"},
    "strasse": {"Straße"},
    "y": {"Y\u0131lmaz"},
    "y\u0131": {"Y\u0131lmaz"},
    "ø": {"Østergaard", "Östberg", "Kjeldsen"},
    "øs": {"Østergaard", "Östberg"},
    "ØS": {"Østergaard", "Östberg"},
    "kj": {"Kjeldsen"},
    "ji": {"Nguyễn"},
    "wang-li": {"Wang Li"},
    "li": {"Wang Li"},
    "kontor@østen.example": {"Kjeldsen"},
    "  anna   KJELDSEN ": set(),
    "øjvind kjeldsen": {"Kjeldsen"},
    "xyz": set(),
}
PEOPLE = {
    "Østergaard": "Ida", "Ostrowski": "Ewa", "Östberg": "Mats", "Vestergård": "Per", "Nguyễn": "Ji",
    "Żak": "Łukasz",
    "İnan": "Elif", "Straße": "Uwe", "Y\u0131lmaz": "Can", "Wang Li": "Mei", "Kjeldsen": "Øjvind",
}  # fmt: skip
ODD = (
    '"', '""', '"a', "'", "'; DROP TABLE person; --", "*", "***", "%", "%%%", "_", "___", "(", ")",
    "()", "a AND", "AND",
    "NOT", "OR OR", "NEAR", "NEAR(a b, 2)", "words:abc", "^abc", "a*", "-abc", "--", "\\", "\\\\\\",
    "\x00", "\x00abc",
    "ab\x00c", "abc\x00", "\x01", "\x7f", "\ud800", "abc\udcff", "😀", "😀😀😀", "👩‍👩‍👧", "e\u0301",
    "\u0301\u0301\u0301",
    "ﬁ", "\u202eabc", "\u200b", "\ufeffabc", "　", "{", "{1", "{{{", "}", "$x", ":x", "?", "?1", "@x",
    "~", "ß", "ẞ", "1", "0",
    "1e9", "NULL", "true", "a" * 5_000, "ab " * 500, "\n", "\t\n", "..", "/", ",,,", "—", "ʼ", "`", "[",
    "]", "<b>", "&amp;",
)  # fmt: skip


def person(office: Office, family: str, given: str = "Anna", **values: Any) -> str:
    return editing.add(
        office, "person", {"given_name": given, "family_name": family, "language": "sv", **values}
    )


def families(office: Office, **query: Any) -> list[str]:
    ids = browsing.ids(office, Query(entity="person", **query))
    return [p.family_name for p in browsing.page(office, "person", ids, binned=True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_stand_in_the_order_of_the_language(make_office: MakeOffice, language: Language) -> None:
    office = make_office(language=language)
    for name in NAMES:
        person(office, name)
    assert families(office) == list(ORDERS[language])
    assert families(office, descending=True) == list(reversed(ORDERS[language]))


def test_another_language_sorts_anew(make_office: MakeOffice) -> None:
    office = make_office(language="sv")
    for name in NAMES:
        person(office, name)
    for language in ("nb", "en", "sv"):
        office.store.set_language(language)
        assert families(office) == list(ORDERS[language])


def test_equal_family_names_are_ordered_by_the_first_name(office: Office) -> None:
    for given in ("Örjan", "Anna", "Åke"):
        person(office, "Berg", given)
    person(office, "Bergman", "Aron")
    ids = browsing.ids(office, Query(entity="person"))
    assert [p.given_name for p in browsing.page(office, "person", ids)] == ["Anna", "Åke", "Örjan", "Aron"]


@pytest.fixture
def crowd(office: Office) -> Office:
    for family, given in PEOPLE.items():
        email = "kontor@østen.example" if family == "Kjeldsen" else None
        person(office, family, given, email=email)
    return office


@pytest.mark.parametrize("words", FOUND)
def test_words_find_people(crowd: Office, words: str) -> None:
    assert set(families(crowd, find=words)) == FOUND[words]
    assert browsing.count(crowd, Query(entity="person", find=words)) == len(FOUND[words])


def test_no_odd_word_breaks_the_search(crowd: Office) -> None:
    everyone = set(PEOPLE)
    for words in ODD:
        found = families(crowd, find=words)
        assert set(found) <= everyone, repr(words)
        assert browsing.count(crowd, Query(entity="person", find=words)) == len(found), repr(words)
        assert len(browsing.find(crowd, words)) <= 20
    for kept in ("😀😀😀", "'; DROP TABLE person; --", "NEAR(a b, 2)", "%%%", "a" * 5_000):
        assert families(crowd, find=kept) == [], kept


def test_odd_names_are_found_by_themselves(office: Office) -> None:
    for name in (
        'Ann "Kit" Öz',
        "100%",
        "Berg*Lund",
        "O’Neill-Smith",
        "x NEAR y",
        "Anna\tBerg",
        "E\u0301mile",
    ):
        record = person(office, name)
        kept = office.records.get("person", record).family_name
        assert record in browsing.ids(office, Query(entity="person", find=kept)), name


def test_a_changed_name_is_found_anew_and_the_old_one_no_more(office: Office) -> None:
    record = person(office, "Gammelgård")
    editing.change(office, "person", record, {"family_name": "Nybygd"})
    assert families(office, find="gammel") == []
    assert families(office, find="nybygd") == ["Nybygd"]
    editing.delete(office, "person", record)
    assert families(office, find="nybygd") == []
    assert families(office, find="nybygd", bin=True) == ["Nybygd"]


def test_a_record_is_found_through_the_one_it_is_named_by(office: Office) -> None:
    organisation = editing.add(
        office, "organisation", {"legal_name": "Havsforskningen", "country": "SE", "kind": "company"}
    )
    link = {"person_id": person(office, "Östberg"), "organisation_id": organisation}
    record = editing.add(office, "affiliation", link)
    for words in ("östb", "havsf", "ostberg", "öst havs"):
        hits = browsing.ids(office, Query(entity="affiliation", find=words))
        assert hits == ([record] if " " not in words else []), words
    assert browsing.name(office, office.records.get("affiliation", record)) == "Anna Östberg Havsforskningen"
    assert ("affiliation", "person_id", [record]) in browsing.pointing(office, "person", link["person_id"])


def test_pages_do_not_overlap_and_leave_nothing_out(office: Office) -> None:
    with office.work() as work:
        rows = [{"given_name": "A", "family_name": f"B{i % 7}", "language": "sv"} for i in range(50)]
        made = work.add_many("person", rows)
    for query in (
        Query(entity="person"),
        Query(entity="person", sort="given_name"),
        Query(entity="person", sort="email"),
    ):
        pages = [browsing.ids(office, query, limit=7, offset=start) for start in range(0, 56, 7)]
        assert sorted(i for page in pages for i in page) == sorted(made)


def test_a_record_is_named_by_its_id_a_beginning_or_a_number(office: Office) -> None:
    record = person(office, "Berg")
    other = person(office, "Lund")
    shared = next(i for i in range(26) if record[i] != other[i])
    assert browsing.record_named(office, "person", record).id == record
    assert browsing.record_named(office, "person", record[: shared + 1].lower()).id == record
    with pytest.raises(Refused) as several:
        browsing.record_named(office, "person", record[:shared])
    assert "several" in several.value.of("en")
    for words in ("", "0", record[:3], "nobody", record + "0", "%", "01J\x00"):
        with pytest.raises(Refused) as missing:
            browsing.record_named(office, "person", words)
        assert all(len(missing.value.of(language)) > 20 for language in LANGUAGES)
    first, second = (
        editing.add(
            office,
            "organisation",
            {"legal_name": n, "country": "SE", "kind": "company", "org_number": "559999-9993"},
        )
        for n in ("A", "B")
    )
    with pytest.raises(Refused):
        browsing.record_named(office, "organisation", "559999-9993")
    editing.delete(office, "organisation", second)
    assert browsing.record_named(office, "organisation", "559999-9993").id == first
    with pytest.raises(Refused):
        browsing.record_named(office, "organisation", second)
    assert browsing.record_named(office, "organisation", second[:26], binned=True).id == second


def test_the_history_says_who_did_what_and_what_stood_before(office: Office) -> None:
    record = person(office, "Berg")
    editing.change(office, "person", record, {"title": "Dr"})
    office.store.who = "MK"
    editing.change(office, "person", record, {"title": "Prof"})
    editing.delete(office, "person", record, "double")
    deleted, second, first, begun = browsing.history(office, record)[:4]
    assert (deleted.op, deleted.values, deleted.who) == ("del", {"reason": "double"}, "MK")
    assert (second.op, second.fields, second.who) == ("set", (("title", "Dr", "Prof"),), "MK")
    assert (first.fields, first.who) == ((("title", None, "Dr"),), "AL")
    assert ("family_name", None, "Berg") in begun.fields
    assert first.batch != second.batch


def test_as_known_at_an_earlier_time(office: Office) -> None:
    record = person(office, "Berg", title="early")
    time = browsing.history(office, record)[0].time
    later = "2999-01-01T00:00:00Z"
    earlier = "2020-01-01T00:00:00Z"
    reading = office.store.reading
    assert reading.known_at(time, "person")[record].values["title"] == "early"
    assert reading.known_at(later, "person")[record].values["title"] == "early"
    assert record not in reading.known_at(earlier, "person")


def test_a_record_as_json_holds_what_is_filled_in(office: Office) -> None:
    record = person(office, "Östberg", title="Dr", date_of_birth="1990-02-03")
    shown = browsing.as_json(office, office.records.get("person", record))
    assert shown["id"] == record
    assert shown["name"] == "Anna Östberg"
    assert shown["date_of_birth"] == "1990-02-03"
    assert "pronoun" not in shown


def concerning(office: Office) -> tuple[str, list[str]]:
    """Return a person and the tasks that concern her, a programme and nobody."""
    anna = editing.add(
        office,
        "person",
        {"given_name": "Anna", "family_name": "Ek", "language": "sv", "data_source": "office"},
    )
    user = editing.add(
        office,
        "app_user",
        {"display_name": "Al Berg", "initials": "AL", "role": "lead", "ui_language": "sv"},
    )
    with office.work() as work:
        tasks = [
            work.add("task", {"title": {"sv": "Ring"}, "list_key": "follow_up", **about})
            for about in (
                {"entity_key": "person", "entity_id": anna},
                {"entity_key": "app_user", "entity_id": user},
                {"entity_key": "gone", "entity_id": anna},
                {},
            )
        ]
    return anna, tasks


def test_a_link_to_any_kind_of_record_is_shown_by_its_name(office: Office) -> None:
    anna, ids = concerning(office)
    fields = [entity_named("task").fields["entity_id"]]
    tasks = browsing.page(office, "task", ids)
    words = [["Ek, Anna"], ["Al Berg"], [anna], [""]]
    assert browsing.page_cells(office, tasks, fields, "sv") == words
    assert [browsing.cells(office, task, fields, "sv") for task in tasks] == words


def test_the_names_behind_links_to_any_kind_are_read_together(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ids = concerning(office)
    tasks = browsing.page(office, "task", ids * 20)
    asked: list[str] = []
    some = Repository.some

    def counted(self: Repository, entity: str, *rest: Any, **named: Any) -> list[Any]:
        asked.append(entity)
        return some(self, entity, *rest, **named)

    monkeypatch.setattr(Repository, "some", counted)
    monkeypatch.setattr(Repository, "get", None)
    browsing.page_cells(office, tasks, [entity_named("task").fields["entity_id"]], "sv")
    assert sorted(asked) == ["app_user", "person"]


def test_a_new_name_is_looked_for_behind_links_to_any_kind(office: Office) -> None:
    anna, ids = concerning(office)
    renamed = {"person": {anna}}
    assert browsing.named_by(office, "task", renamed, ["entity_id"]) == {ids[0], ids[2]}
    assert browsing.named_by(office, "task", renamed, ["programme_id"]) == set()
