from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from attrs import evolve

from app.documents.blocks import (
    Block,
    Boxed,
    Bullets,
    Clause,
    Columns,
    Contents,
    Heading,
    KeepTogether,
    KeyValues,
    LabelGrid,
    Numbered,
    PageBreak,
    Paragraph,
    RadioRow,
    Sender,
    Sheet,
    SideBySide,
    Signatory,
    Signatures,
    Space,
    Span,
    Stack,
    Table,
    TextField,
    TickBox,
)
from app.documents.paper import make
from tests.documents.showcase import agreement, all_sheets, certificate, form
from tests.pdf_validator import must_keep

HARD = {
    "control": "a\x00b\x01c\x1b[31m\x7f\u0085x\u2028y\u200bz\u200d",
    "right-to-left": "שלום עולם مرحبا بالعالم and Latin",
    "emoji": "Bra 👍🏽 jobbat 👩‍👩‍👧 ✌️ ☀️",
    "chinese": "王小明 (Wang Xiaoming)",
    "one-word": "Å" * 1000,
    "half-characters": "a\ud83db\udc4d",
    "accents": "e\u0301 A\u030a o\u0308 n\u0323\u0302 q\u0301",
    "compatibility": "ﬁnal ① Ⅷ ㎡ ½ \ue01a\uf8ff",
    "line-feeds": "\n\n",
    "nothing": "",
    "brackets": "(a\\b) ) ( \\ \r\n <b>&amp;</b> ]]> \"' %",
}


def hard_sheet(text: str, *, fields: bool) -> Sheet:
    blocks: tuple[Block, ...] = (
        Heading(text),
        Paragraph((Span(text, strong=True), Span(text, link="https://x.example/" + text))),
        Bullets((text,)),
        Table((text, "b"), ((text, text), ("x",)), caption=text),
        SideBySide(("sv", "en"), (Clause(text, text, "1."),)),
        KeyValues(((text, text),)),
        Boxed((Paragraph(text),), title=text),
        Signatures((Signatory(text, text, text, text),)),
    )
    if fields:
        blocks += (
            TextField("a", text, tip=text),
            TickBox("b", text),
            RadioRow("c", text, low=text, high=text, labels=(text,) * 5),
        )
    return Sheet(
        title=text, subtitle=text, language="sv", sender=Sender(text, line=text), number=text,
        file_number=text, version=text, footnote=text, document_id="D1", blocks=blocks,
    )  # fmt: skip


def odd_sheet() -> Sheet:
    nothing: tuple[Block, ...] = (
        PageBreak(), PageBreak(), Heading("deep", 4), Heading(""), Bullets(()), Numbered(()),
        Table(("a", ""), ()), Table((), ()), KeyValues(()), SideBySide(("sv", "en"), ()), Signatures(()),
        Boxed(()), Stack(()), KeepTogether(()), Columns(("a", "")), Columns((Stack(()), Stack(()))),
        Space(500), Contents(), LabelGrid(("x",), 2, 2, 50, 50, 0, 0), PageBreak(),
    )  # fmt: skip
    return Sheet(title="", language="nb", shape="a5 landscape", blocks=nothing)


@pytest.mark.xdist_group("java")
def test_papers_are_archive_papers_and_accessible_and_forms_are_accessible(tmp_path: Path) -> None:
    files = {name: make(sheet).content for name, sheet in all_sheets().items()}
    files |= {f"hard-{name}": make(hard_sheet(text, fields=False)).content for name, text in HARD.items()}
    files |= {f"form-{name}": make(hard_sheet(text, fields=True)).content for name, text in HARD.items()}
    files["odd"] = make(odd_sheet()).content
    files["empty"] = make(Sheet(title="", language="en", blocks=())).content
    files["several"] = make(agreement(), certificate(), odd_sheet(), dated=date(2026, 11, 22)).content
    wanted = {}
    for name, content in files.items():
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(content)
        wanted[path] = "ua1" if name.startswith("form") else "2a,ua1"
    must_keep(wanted)


def test_the_same_sheet_gives_the_same_bytes_and_another_gives_others() -> None:
    day = date(2026, 11, 22)
    first, again = make(agreement(), dated=day), make(agreement(), dated=day)
    assert first == again
    other = make(agreement(number="A-2026-015"), dated=day)
    ids = [pikepdf.open(BytesIO(paper.content)).trailer.ID[0] for paper in (first, other)]
    assert bytes(ids[0]) != bytes(ids[1])


def test_two_forms_made_alike_are_alike() -> None:
    assert make(form()).content == make(form()).content


def test_all_fonts_of_a_paper_are_embedded() -> None:
    with pikepdf.open(BytesIO(make(agreement()).content)) as pdf:
        fonts = pdf.pages[0].Resources.Font
        assert len(fonts) >= 2
        for font in fonts.values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert str(descriptor.FontName).split("+")[1].startswith("Inter-")
            assert len(bytes(descriptor.FontFile2.read_bytes())) > 5000


def test_a_file_says_what_it_is() -> None:
    content = make(agreement(), dated=date(2026, 11, 22)).content
    with pikepdf.open(BytesIO(content)) as pdf:
        assert str(pdf.docinfo.Title) == "Avtal om placering"
        assert str(pdf.docinfo.Author) == "Praktikkontoret vid Norrviks högskola"
        assert str(pdf.docinfo.CreationDate) == "D:20261122000000Z"
        assert str(pdf.Root.Lang) == "sv"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Avtal om placering"
            assert metadata["pdfaid:part"] == "2"
            assert metadata["pdfuaid:part"] == "1"


def test_a_form_does_not_claim_to_be_an_archive_paper() -> None:
    with pikepdf.open(BytesIO(make(form()).content)) as pdf, pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert "pdfaid:part" not in metadata


def test_a_sheet_needs_a_language_tag() -> None:
    with pytest.raises(ValueError, match="language tag"):
        evolve(agreement(), language="svenska språket")
