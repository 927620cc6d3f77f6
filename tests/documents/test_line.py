from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.blocks import Heading, Paragraph, Sheet, Span
from app.documents.face import face
from app.documents.line import Missing, clean, set_lines
from app.documents.look import BODY
from app.documents.paper import make
from tests.documents.reading import page_texts

NAMES = (
    "Åse Øvergård",
    "Łukasz Dvořák",
    "Nguyễn Thị Ánh",
    "Ελληνικά",
    "Кириллица",
    "Þórður Ærø",
    "Ŋávdnos Šaŋŋa",
)


def on_paper(text: str) -> str:
    paper = make(Sheet(title="T", language="sv", blocks=(Paragraph(text),)))
    return page_texts(paper.content)[0]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_many_languages_are_drawn_and_found_again(name: str) -> None:
    paper = make(
        Sheet(
            title=name,
            language="sv",
            blocks=(Paragraph((Span(name, strong=True), " ", Span(name, emphasis=True))),),
        )
    )
    assert not paper.missing
    assert page_texts(paper.content)[0].count(name) >= 3


def test_every_letter_of_the_names_has_an_outline_of_its_own() -> None:
    for key in ("regular", "italic", "strong", "strong italic"):
        dress = face(key)
        for letter in "".join(NAMES).replace(" ", ""):
            (code,) = dress.codes(letter)
            glyph = dress.glyphs[code]
            begin, end = dress.program.glyphPos[glyph : glyph + 2]
            assert end > begin


def test_letters_that_share_a_glyph_are_told_apart_by_a_reader() -> None:
    text = "\u0394 and \u2206, \u03a9 and \u2126, \u2019 and \u02bc"
    drawn = on_paper(text)
    assert "\u0394 and \u2206" in drawn
    assert "\u2019 and \u02bc" in drawn


def test_a_letter_and_its_accent_become_one() -> None:
    assert "é Å ö ộ" in on_paper("e\u0301 A\u030a o\u0308 o\u0323\u0302")


def test_what_cannot_be_drawn_is_named_reported_and_kept_for_those_who_copy() -> None:
    paper = make(Sheet(title="T", language="sv", blocks=(Paragraph("Hej 王小明 och 👍!"),)))
    assert [found.character for found in paper.missing] == ["王", "小", "明", "👍"]
    assert paper.missing[0] == Missing("王", "Hej 王小明 och 👍!")
    found = set_lines("Hej 王小明 och 👍!", BODY, 500).lines[0].pieces[0]
    assert b"/ActualText<FEFF738B5C0F660E>" in found.operators
    assert face("regular").encode("[U+738B\u00a0U+5C0F\u00a0U+660E]") in found.operators


def test_a_long_stretch_without_glyphs_is_named_by_its_beginning() -> None:
    found = set_lines("مرحبابالعالم", BODY, 500)
    assert face("regular").encode("[U+0645\u00a0U+0631\u00a0U+062D…]") in found.lines[0].pieces[0].operators
    assert len(found.missing) == len(set("مرحبابالعالم"))


def test_an_accent_without_its_letter_is_reported() -> None:
    assert [found.character for found in set_lines("q\u0301", BODY, 100).missing] == ["\u0301"]


def test_missing_letters_are_reported_from_furniture_and_headings_too() -> None:
    paper = make(Sheet(title="山", language="sv", number="川", footnote="木", blocks=(Heading("水"),)))
    assert {found.character for found in paper.missing} == set("山川木水")


def test_invisible_characters_are_dropped() -> None:
    assert clean("a\x00b\u200dc\ufeffd\u202ee\u00adf") == "abcdef"
    assert clean("a\r\nb\u2028c\x0cd") == "a\nb\nc\nd"


def test_lines_break_at_spaces_and_after_hyphens_between_letters() -> None:
    width = face("regular").width("forventnings- ") * BODY.size
    assert len(set_lines("forventnings-avklaring", BODY, width).lines) == 2
    narrow = face("regular").width("2027-02-0") * BODY.size
    date_lines = set_lines("den 2027-02-01", BODY, narrow + 12)
    assert date_lines.lines[1].width == pytest.approx(face("regular").width("2027-02-01") * BODY.size)


def test_spaces_collapse_and_hard_spaces_hold() -> None:
    assert set_lines("a   b", BODY, 500).lines == set_lines("a b", BODY, 500).lines
    width = face("regular").width("100 %") * BODY.size
    assert len(set_lines("om 100\u00a0%", BODY, width + 1).lines) == 2


def test_words_no_line_can_hold_are_divided_and_nothing_is_lost() -> None:
    text = "Å" * 1000
    found = set_lines(text, BODY, 200)
    assert all(line.width <= 200.01 for line in found.lines)
    assert sum(round(line.width / (face("regular").width("Å") * BODY.size)) for line in found.lines) == 1000


def test_a_very_long_text_is_set_whole() -> None:
    text = " ".join(f"ord{n}" for n in range(13_000))
    paper = make(Sheet(title="T", language="sv", blocks=(Paragraph(text),)))
    found = " ".join(page_texts(paper.content))
    assert len(text) > 100_000
    assert all(f"ord{n}" in found for n in range(0, 13_000, 500))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.floats(40, 300))
def test_any_text_fits_its_width(text: str, width: float) -> None:
    found = set_lines(text, BODY, width)
    for line in found.lines:
        assert line.width <= width + 0.02


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_makes_a_paper(title: str, text: str) -> None:
    paper = make(
        Sheet(title=title, language="sv", blocks=(Heading(title), Paragraph((Span(text, link=text), text))))
    )
    assert paper.content.startswith(b"%PDF-1.7")
    assert page_texts(paper.content)


def test_an_address_that_fits_no_line_parts_after_its_sign() -> None:
    words = "Skriv till asta.ronnebaek@blamuslingen.example snart"
    drawn = on_paper(words)
    assert "asta.ronnebaek@blamuslingen.example" in drawn
    room = face("regular").width("asta.ronnebaek@") * BODY.size + 2
    lines = set_lines("asta.ronnebaek@blamuslingen.example", BODY, room).lines
    assert lines[0].width == pytest.approx(face("regular").width("asta.ronnebaek@") * BODY.size)


def test_short_forms_with_a_stroke_stay_whole() -> None:
    room = face("regular").width("Skibsdesign A/") * BODY.size + 2
    whole = set_lines("Skibsdesign A/S", BODY, room).lines
    assert whole[0].width == pytest.approx(face("regular").width("Skibsdesign") * BODY.size)
    assert whole[1].width == pytest.approx(face("regular").width("A/S") * BODY.size)
    parted = set_lines("Samverkan/utbildning", BODY, face("regular").width("Samverkan/ut") * BODY.size).lines
    assert parted[0].width == pytest.approx(face("regular").width("Samverkan/") * BODY.size)
