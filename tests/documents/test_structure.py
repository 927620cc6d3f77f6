from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf
import pytest

from app.documents.blocks import (
    Boxed,
    Bullets,
    Clause,
    Columns,
    Contents,
    Heading,
    KeyValues,
    Numbered,
    Paragraph,
    Sheet,
    SideBySide,
    Span,
    Stack,
    Table,
    TickBox,
)
from app.documents.paper import make
from tests.documents.reading import marked_text, read, structure
from tests.documents.showcase import agreement, all_sheets, everything, form


def sheet(*blocks: object, title: str = "Titel") -> Sheet:
    return Sheet(title=title, language="sv", blocks=blocks)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", all_sheets())
def test_every_text_is_in_the_tree_or_an_artifact(name: str) -> None:
    with pikepdf.open(BytesIO(make(all_sheets()[name]).content)) as pdf:
        for page in pdf.pages:
            marked, stray = marked_text(pdf, page)
            assert not stray
            assert list(marked) == sorted(marked)


def test_reading_order_is_the_order_of_the_blocks() -> None:
    tree = read(
        sheet(
            Heading("Första"),
            Paragraph("andra"),
            Bullets(("tredje", Stack((Paragraph("fjärde"), Numbered(("femte",)))))),
            KeyValues((("sjätte", "sjunde"),)),
            Columns((Stack((Paragraph("åttonde"), Paragraph("nionde"))), "tionde")),
            Boxed((Paragraph("elfte"),)),
            Paragraph("tolfte"),
        )
    )
    assert tree.words == (
        "Titel Första andra • tredje • fjärde 1. femte sjätte sjunde åttonde nionde tionde elfte tolfte"
    )


def test_content_on_each_page_stands_in_reading_order() -> None:
    tree = structure(make(agreement()).content)
    order = [node for node in tree.walk() if node.pages]
    last = -1
    for node in order:
        assert node.pages[0] >= last
        last = node.pages[0]


def test_headings_nest_without_leaps() -> None:
    tree = read(sheet(Heading("a"), Heading("b", 4), Heading("c", 3), Heading("d"), Heading("e", 2)))
    roles = [(node.role, node.text) for node in tree.walk() if node.role[0] == "H"]
    assert roles == [("H1", "Titel"), ("H2", "a"), ("H3", "b"), ("H4", "c"), ("H2", "d"), ("H3", "e")]


def test_a_table_has_heads_with_scope_and_repeats_them_only_for_the_eye() -> None:
    rows = tuple((f"namn {n}", f"{n}") for n in range(100))
    paper = make(sheet(Table(("Namn", "Antal"), rows, row_heads=True, caption="Tabell 1")))
    assert paper.pages > 2
    tree = structure(paper.content)
    (table,) = tree.all("Table")
    assert [kid.role for kid in table.kids] == ["Caption", "THead", "TBody"]
    assert [(cell.scope, cell.text) for cell in table.kids[1].all("TH")] == [
        ("Column", "Namn"),
        ("Column", "Antal"),
    ]
    assert len(table.kids[2].kids) == 100
    assert [(cell.role, cell.scope) for cell in table.kids[2].kids[3].kids] == [("TH", "Row"), ("TD", "")]
    assert tree.words.count("Antal") == 1
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        assert len(pdf.pages) == paper.pages


def test_rows_that_are_too_short_are_filled_and_too_long_ones_refused() -> None:
    tree = read(sheet(Table(("a", "b", "c"), (("1",),))))
    assert len(tree.all("TD")) == 3
    with pytest.raises(ValueError, match="4 cells for 3 columns"):
        make(sheet(Table(("a", "b", "c"), (("1", "2", "3", "4"),))))


def test_lists_have_labels_and_bodies() -> None:
    tree = read(sheet(Numbered(("ett", "två"), start=27, letters=True), Bullets(("tre",))))
    first, second = tree.all("L")
    assert [[kid.role for kid in item.kids] for item in first.kids] == [["Lbl", "LBody"]] * 2
    assert [node.text for node in first.all("Lbl")] == ["aa)", "ab)"]
    assert second.words == "• tre"


def test_two_languages_are_read_clause_by_clause_each_in_its_own() -> None:
    long = "Praktiken varar ett halvår. " * 60
    clauses = (
        Clause("första", "the first", "1."),
        Clause(long, "the second", "2."),
        Clause("sista", "the last", "3."),
    )
    tree = read(sheet(SideBySide(("sv", "en"), clauses, ("Svenska", "English"))))
    (section,) = tree.all("Sect")
    sides = [(node.language, node.words) for node in section.kids if node.role == "Div"]
    assert sides == [
        ("", "1. första"), ("en", "1. the first"), ("", "2. " + long.strip()), ("en", "2. the second"),
        ("", "3. sista"), ("en", "3. the last"),
    ]  # fmt: skip
    assert section.kids[1].language == "en"


def test_a_long_clause_goes_over_the_page_as_one_paragraph() -> None:
    long = "Praktiken varar ett halvår. " * 200
    tree = read(sheet(Paragraph("text " * 300), SideBySide(("sv", "en"), (Clause(long, "short", "1."),))))
    paragraph = next(node for node in tree.all("P") if node.text.startswith("1."))
    assert len(paragraph.pages) >= 2
    assert paragraph.text == "1. " + long.strip()


def test_links_and_languages_in_a_text_have_elements_of_their_own() -> None:
    words = (
        "Skriv till ",
        Span("a@b.example", link="mailto:a@b.example"),
        " om ",
        Span("placement", language="en"),
        ".",
    )
    tree = read(sheet(Paragraph(words)))
    (paragraph,) = [node for node in tree.all("P") if node.kids]
    assert [(kid.role, kid.language, kid.text) for kid in paragraph.kids] == [
        ("Span", "", "Skriv till"), ("Link", "", "a@b.example"), ("Span", "", "om"),
        ("Span", "en", "placement"), ("Span", "", "."),
    ]  # fmt: skip
    assert paragraph.kids[1].annotations == 1


def test_figures_have_their_alternative_and_captions_follow() -> None:
    tree = read(everything("sv"))
    first, second = tree.all("Figure")
    assert first.alternative == "Stapeldiagram: 12, 18, 9 och 22 placeringar."
    assert second.alternative == "Två färger som går över i varandra."
    assert "Figur 1. Placeringar" in tree.words


def test_every_field_stands_in_a_form_element() -> None:
    tree = read(form())
    forms = tree.all("Form")
    assert len(forms) == 2 + 5 + 5 + 3 + 2 + 4 + 1
    assert all(node.annotations == 1 for node in forms)
    tick = read(sheet(TickBox("yes", "Ja"))).all("P")[0]
    assert [kid.role for kid in tick.kids] == ["Form", "Span"]


def test_the_contents_name_the_pages_where_the_headings_stand() -> None:
    blocks: list[object] = [Contents("Innehåll")]
    for chapter in range(1, 6):
        blocks += [
            Heading(f"Kapitel {chapter}"),
            Paragraph("text " * 700),
            Heading(f"Del {chapter}", 2),
            Heading("djup", 3),
        ]
    paper = make(sheet(*blocks))
    tree = structure(paper.content)
    pages = {node.text: node.pages[0] + 1 for node in tree.walk() if node.role in {"H2", "H3"}}
    entries = dict(node.text.rsplit(" \u2002", 1) for node in tree.all("Link"))
    assert entries == {
        title: str(page) for title, page in pages.items() if title.startswith(("Kapitel", "Del"))
    }
    assert len(entries) == 10
    assert len(set(entries.values())) > 3


def test_headings_are_bookmarks_that_lead_to_their_pages() -> None:
    with pikepdf.open(BytesIO(make(everything("sv")).content)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        assert titles == ["1 Första", "Tabeller", "Bilder"]
        assert [item.title for item in outline.root[0].children] == ["1.1 Andra nivån"]
        target: Any = outline.root[0].destination
        assert target[0].objgen == pdf.pages[1].obj.objgen


def test_several_sheets_make_one_file_with_parts_in_their_languages() -> None:
    tree = read(sheet(Paragraph("ett")), Sheet(title="Title", language="en", blocks=(Paragraph("two"),)))
    assert [(part.role, part.language, part.words) for part in tree.kids] == [
        ("Sect", "", "Titel ett"),
        ("Sect", "en", "Title two"),
    ]
