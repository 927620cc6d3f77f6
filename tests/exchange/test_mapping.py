import json
from pathlib import Path

import pytest

from app.errors import Refused, Unavailable
from app.exchange.catalogue import layout_named
from app.exchange.finding import choose_sheet
from app.exchange.mapping import Mapping, check_mapping, fingerprint, read_mapping
from app.exchange.reading import read_sheet
from app.exchange.sheet import Cell, Sheet

HOSTS = layout_named("hosts")


def test_a_mapping_is_stored_and_read_back() -> None:
    mapping = Mapping("hosts", {"Företag": "organisation", "Ort": ""})
    stored = json.loads(json.dumps(mapping.as_json()))
    assert Mapping.from_json(stored) == mapping
    assert Mapping.from_json({"columns": 3}) == Mapping("")


def test_headings_are_found_however_they_are_spelled() -> None:
    mapping = Mapping("hosts", {"E-post": "email", "Ort": ""})
    assert [mapping.slot_of(heading) for heading in ("e\u2011POST", "ort", "Land")] == ["email", "", None]


def test_the_fingerprint_knows_the_make_of_a_list_whatever_its_order() -> None:
    one = fingerprint(HOSTS, ["Företag", "E-post", ""])
    assert one == fingerprint(HOSTS, ["e-post", "FÖRETAG"])
    assert one != fingerprint(HOSTS, ["Företag"])
    assert one != fingerprint(layout_named("mentors"), ["Företag", "E-post"])


@pytest.mark.parametrize(
    "content",
    [
        '{"Firma": "organisation", "Ort": ""}',
        '{"layout": "hosts", "columns": {"Firma": "organisation", "Ort": null}}',
    ],
)
def test_a_mapping_file(tmp_path: Path, content: str) -> None:
    (tmp_path / "map.json").write_text(content, encoding="utf-8-sig")
    assert read_mapping(tmp_path / "map.json", HOSTS).columns == {"Firma": "organisation", "Ort": ""}


@pytest.mark.parametrize("content", ["", "[]", "{", '{"A": 3}', '{"A": {"b": "c"}}', "[" * 100_000])
def test_a_mapping_file_that_is_not_right(tmp_path: Path, content: str) -> None:
    (tmp_path / "map.json").write_text(content)
    with pytest.raises(Refused, match=r"map\.json"):
        read_mapping(tmp_path / "map.json", HOSTS)


def test_a_mapping_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"gone\.json"):
        read_mapping(tmp_path / "gone.json", HOSTS)


def test_every_wrong_line_is_named() -> None:
    wrong = {"Firma": "organisation", "Namn": "organisation", "Ort": "shoe_size", "Finns ej": "city"}
    with pytest.raises(Refused) as caught:
        check_mapping(Mapping("hosts", wrong), ["Firma", "Namn", "Ort"], HOSTS)
    assert [reason.where for reason in caught.value.reasons] == ["Namn", "Ort", "Finns ej"]
    said = [reason.why.sv for reason in caught.value.reasons]
    assert "Firma" in said[0]
    assert "organisation" in said[1]
    assert "engagement_levels" in said[1]
    assert "Firma, Namn, Ort" in said[2]


def test_a_mapping_settles_what_it_names() -> None:
    rows: list[list[Cell]] = [["Firma", "Kår", "Ort"], ["Volt", 3, "Lund"]]
    sheet = Sheet(name="Blad", rows=rows)
    layout = layout_named("hosts")
    mapping = Mapping("hosts", {"KÅR": "places", "Ort": "", "firma": "organisation"})
    chosen, found = choose_sheet([sheet], layout, None, mapping)
    reading = read_sheet(chosen, layout, found, mapping)
    assert dict(reading.rows[0].values) == {"organisation": "Volt", "places": 3}
    assert {column.heading: column.origin for column in reading.columns} == {
        "Firma": "given",
        "Kår": "given",
        "Ort": "left out",
    }


def test_a_mapping_finds_headings_no_table_knows() -> None:
    rows: list[list[Cell]] = [["Lista 2024", None], ["Alfa", "Beta"], ["Volt", 3]]
    sheet = Sheet(name="Blad", rows=rows)
    layout = layout_named("hosts")
    mapping = Mapping("hosts", {"Alfa": "organisation", "Beta": "places"})
    chosen, found = choose_sheet([sheet], layout, None, mapping)
    reading = read_sheet(chosen, layout, found, mapping)
    assert [dict(row.values) for row in reading.rows] == [{"organisation": "Volt", "places": 3}]


def test_the_mapping_of_a_reading_reads_the_list_again_the_same() -> None:
    rows: list[list[Cell]] = [
        ["Namn", "Företag 1", "Start 1", "Önskemål 2"],
        ["Signe Ekvall", "Volt", "2024-01-01", "Lyktan"],
    ]
    sheet = Sheet(name="Blad", rows=rows)
    layout = layout_named("participants")
    chosen, found = choose_sheet([sheet], layout)
    first = read_sheet(chosen, layout, found)
    stored = Mapping.from_json(first.mapping.as_json())
    chosen, found = choose_sheet([sheet], layout, None, stored)
    again = read_sheet(chosen, layout, found, stored)
    assert [dict(row.values) for row in again.rows] == [dict(row.values) for row in first.rows]
