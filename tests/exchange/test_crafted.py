"""Lists made by hand to hide a cell, or to keep the program busy for ever."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.errors import Refused
from app.exchange.delimited import TextForm
from app.exchange.duplicate import similar_organisations, similar_persons
from app.exchange.likeness import Organisation, Person
from app.exchange.reading import read_rows
from app.exchange.sheets import read_sheets
from tests.exchange.outcomes import refusal

Maker = Callable[..., Path]
NONSENSE = (",", "@", "(", "dr ", "9", "a@", "- ", "t 1", "1.", "&", "a/", "x ", "1 ", "٣", "ae")


@pytest.mark.parametrize("bit", NONSENSE)
def test_long_nonsense_is_read_in_no_time(text_list: Maker, bit: str) -> None:
    headings = [
        "Namn",
        "Start",
        "E-post",
        "Telefon",
        "Poäng",
        "Belopp",
        "Önskemål 1",
        "Omfattning %",
        "Typ",
        "Företag",
    ]
    nonsense = (bit * 40_000)[:40_000]
    path = text_list([headings, [nonsense] * len(headings), ["Signe Ek", *[""] * 9]], separator="|")
    begun = time.process_time()
    for layout in ("participants", "exchanges", "survey", "hosts"):
        assert len(read_rows(path, layout, form=TextForm("utf-8", "|")).rows) == 2
    longer = nonsense + "x"
    list(similar_persons([Person(id="1", name=nonsense), Person(id="2", name=longer)]))
    list(similar_organisations([Organisation(id="1", name=nonsense), Organisation(id="2", name=longer)]))
    assert time.process_time() - begun < 5


def test_headings_of_long_nonsense(text_list: Maker) -> None:
    path = text_list([["Namn", "(" * 60_000, "a0" * 30_000], ["Signe", "x", "y"]], separator="|")
    assert len(read_rows(path, "participants").rows) == 1


FIRST = '<c r="B1" t="str"><v>Namn</v></c>'


@pytest.mark.parametrize(
    "marks", ['<c r="A1" t="e"/>', '<c r="A1"', '<c r="AA1" x="', '<c r="A1"><f>', "<c x=' r="]
)
def test_marks_made_to_take_for_ever(sheet_of: Callable[[str], Path], marks: str) -> None:
    path = sheet_of(f'<row r="1">{FIRST}{marks * 100_000}</row>')
    begun = time.process_time()
    with suppress(Refused):
        read_sheets(path)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    "cell",
    [
        "<c r='A1' x=\">\" r='XFD1048576' t='str'><v>x</v></c>",
        "<c x=\">\" r='XFD1048576' t='str'><v>x</v></c>",
        "<c x=\"<\" r='XFD1048576' t='str'><v>x</v></c>",
        '<a-b:c r="XFD1048576" t="str"><a-b:v>x</a-b:v></a-b:c>',
        '<c\tr="XFD1048576" t="str"><v>x</v></c>',
        '<c x=" r=\'A1\'" r="XFD1048576" t="str"><v>x</v></c>',
    ],
)
def test_marks_made_to_hide_a_cell(sheet_of: Callable[[str], Path], cell: str) -> None:
    refusal(sheet_of(f'<row r="1">{FIRST}{cell}</row>'))


@pytest.mark.parametrize("count", ["&#57;9999999", "9x", "-5", "1e9", " 99999999 "])
def test_ods_repetitions_written_in_another_way(ods: Maker, count: str) -> None:
    row = f'<table:table-row table:number-rows-repeated="{count}">'
    cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    refusal(ods(f"{row}{cell}</table:table-row>"))
