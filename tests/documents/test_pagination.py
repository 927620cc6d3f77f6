from __future__ import annotations

import pytest

from app.documents.blocks import (
    Block,
    Boxed,
    Clause,
    Figure,
    Heading,
    KeepTogether,
    LabelGrid,
    PageBreak,
    Paragraph,
    Sheet,
    SideBySide,
    Signatory,
    Signatures,
    Space,
    Stack,
    Table,
)
from app.documents.paper import make
from app.text import LANGUAGES, Language
from tests.documents.reading import page_texts
from tests.documents.showcase import chart, labels

LAST_WORDS = {"en": "Page 2 of 2", "sv": "Sida 2 av 2", "nb": "Side 2 av 2", "da": "Side 2 af 2"}


def pages(*blocks: Block, language: Language = "sv") -> list[str]:
    return page_texts(make(Sheet(title="Titel", language=language, blocks=blocks)).content)


def filled_to(mm: float) -> Space:
    return Space(mm)


@pytest.mark.parametrize("mm", range(120, 225, 5))
def test_signatures_are_never_divided(mm: int) -> None:
    parties = tuple(Signatory(f"Part {n}", f"Namn {n}") for n in range(4))
    found = pages(filled_to(mm), Signatures(parties))
    holding = [text for text in found if "Part " in text or "Namn " in text]
    assert len(holding) == 1
    assert holding[0].count("Underskrift") == 4


@pytest.mark.parametrize("mm", range(190, 225, 3))
def test_a_heading_stays_with_two_lines_of_its_text(mm: int) -> None:
    found = pages(filled_to(mm), Heading("Rubriken"), Paragraph("\n".join(f"rad {n}." for n in range(9))))
    page = next(text for text in found if "Rubriken" in text)
    assert "rad 0." in page
    assert "rad 1." in page


@pytest.mark.parametrize("mm", range(180, 225, 3))
def test_no_line_of_a_paragraph_is_left_alone(mm: int) -> None:
    found = pages(filled_to(mm), Paragraph("\n".join(f"rad {n}." for n in range(6))))
    for text in found:
        assert text.count("rad") != 1


@pytest.mark.parametrize("mm", range(150, 225, 10))
def test_what_is_kept_together_shares_a_page(mm: int) -> None:
    block = KeepTogether((Paragraph("början"), Figure(chart(), "Diagram"), Paragraph("slutet")))
    found = pages(filled_to(mm), block)
    assert any("början" in text and "slutet" in text for text in found)


def test_what_no_page_can_hold_together_still_comes_whole() -> None:
    rows = tuple(Paragraph(f"stycke {n}.") for n in range(200))
    found = " ".join(pages(KeepTogether(rows)))
    assert all(f"stycke {n}." in found for n in range(200))


def test_a_table_repeats_its_head_on_each_page() -> None:
    found = pages(Table(("Namn", "Antal"), tuple((f"rad {n}", "1") for n in range(120))))
    assert len(found) > 3
    assert all(text.count("Antal") == 1 for text in found)


def test_a_row_taller_than_a_page_goes_over_to_the_next() -> None:
    found = pages(Table(("Namn", "Text"), (("a", "\n".join(f"rad {n}." for n in range(150))),)))
    assert len(found) >= 3
    assert all(f"rad {n}." in " ".join(found) for n in range(150))


def test_a_boxed_note_longer_than_a_page_goes_over_to_the_next() -> None:
    found = pages(Boxed((Paragraph("\n".join(f"rad {n}." for n in range(150))),), title="Obs"))
    assert len(found) >= 3
    assert "rad 149." in found[-1]


def test_clauses_whose_lines_never_meet_go_over_pages() -> None:
    left = Stack(tuple(Paragraph(f"vänster {n}.", "small") for n in range(90)))
    right = Stack(tuple(Paragraph(f"höger {n}.", "lead") for n in range(70)))
    found = " ".join(pages(SideBySide(("sv", "en"), (Clause(left, right, "1."),))))
    assert all(f"vänster {n}." in found for n in range(90))
    assert all(f"höger {n}." in found for n in range(70))


def test_a_page_break_begins_a_page_and_never_an_empty_one() -> None:
    found = pages(Paragraph("ett"), PageBreak(), PageBreak(), Paragraph("två"), PageBreak())
    assert len(found) == 2
    assert "två" in found[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_counted_in_the_language_of_the_paper(language: Language) -> None:
    found = pages(Paragraph("ett"), PageBreak(), Paragraph("två"), language=language)
    assert LAST_WORDS[language] in found[1]


def test_forty_pages() -> None:
    blocks: list[Block] = []
    for chapter in range(40):
        blocks += [Heading(f"Kapitel {chapter}"), Paragraph("Det är en lång text. " * 120), PageBreak()]
    found = pages(*blocks)
    assert len(found) == 40
    assert "Sida 40 av 40" in found[-1]
    assert "Kapitel 39" in found[-1]


def test_several_sheets_are_counted_as_one_file() -> None:
    first = Sheet(title="Avtal", language="sv", blocks=(Paragraph("ett"),))
    second = Sheet(title="Annex", language="en", shape="landscape", blocks=(Paragraph("two"),))
    found = page_texts(make(first, second).content)
    assert "Sida 1 av 2" in found[0]
    assert "Page 2 of 2" in found[1]


def test_labels_begin_where_the_sheet_was_used_up_and_fill_pages() -> None:
    found = page_texts(make(labels()).content)
    assert [text.count("Åse Øvergård") for text in found] == [21, 2]


def test_a_label_too_small_for_its_text_is_reported_and_keeps_to_its_place() -> None:
    cells = ("kort", "en lång rad till " * 40)
    paper = make(
        Sheet(title="E", language="sv", furniture=False, blocks=(LabelGrid(cells, 2, 2, 60, 20, 10, 10),))
    )
    assert [text[:11] for text in paper.overflowing] == ["en lång rad"]
    assert page_texts(paper.content)[0].count("en lång") < 20
