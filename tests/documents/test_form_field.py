from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pypdf import PdfReader, PdfWriter

from app.documents.blocks import Paragraph, RadioRow, Sheet, TextField, TickBox
from app.documents.form_field import IDENTITY_FIELD
from app.documents.paper import make
from tests.documents.reading import page_texts
from tests.documents.showcase import form

TYPED = "Åse Øvergård möte Łukasz, ŋ"


def names_of(sheet: Sheet) -> list[str]:
    return list(PdfReader(BytesIO(make(sheet).content)).get_fields() or {})


def test_a_form_has_its_fields_empty_and_its_identity_filled() -> None:
    fields = PdfReader(BytesIO(make(form()).content)).get_fields() or {}
    assert set(fields) == {
        "done", "hours", "learning", "load", "answer", "contact", "quote", "card", "card_note", "kit",
        "kit_note", IDENTITY_FIELD,
    }  # fmt: skip
    assert fields[IDENTITY_FIELD].value == "log:01HZX:3 hmac-0123456789abcdef"
    for name, field in fields.items():
        if name != IDENTITY_FIELD:
            assert field.value in {None, "/Off"}


def test_known_values_are_text_on_the_page() -> None:
    (text,) = page_texts(make(form()).content)
    assert "Łukasz Dvořák" in text
    assert "hmac" not in text


def test_what_is_typed_comes_back_through_pypdf() -> None:
    writer = PdfWriter(clone_from=BytesIO(make(form()).content))
    page = writer.pages[0]
    writer.update_page_form_field_values(
        page,
        {
            "done": TYPED,
            "hours": "37,5",
            "contact": "/Yes",
            "learning": "/4",
            "load": "/-2",
            "answer": "/talk",
        },
    )
    target = BytesIO()
    writer.write(target)
    fields = PdfReader(target).get_fields() or {}
    found = {name: str(field.value) for name, field in fields.items()}
    assert found["done"] == TYPED
    assert found["hours"] == "37,5"
    assert found["contact"] == "/Yes"
    assert (found["learning"], found["load"], found["answer"]) == ("/4", "/-2", "/talk")
    assert found[IDENTITY_FIELD] == "log:01HZX:3 hmac-0123456789abcdef"


def name_of(widget: Any) -> str:
    return str(widget.T if "/T" in widget else widget.Parent.T)


def typed_in_pdfium(content: bytes, clicks: list[tuple[float, float, str]]) -> bytes:
    """Click and type in a form as a person does in a browser; return the saved file."""
    document = pypdfium2.PdfDocument(content)
    document.init_forms()
    page = document[0]
    height = page.get_height()
    handle = document.formenv
    for x, y, text in clicks:
        place = (page.raw, 0, x, height - y)
        pdfium.FORM_OnMouseMove(handle.raw, *place)
        pdfium.FORM_OnLButtonDown(handle.raw, *place)
        pdfium.FORM_OnLButtonUp(handle.raw, *place)
        for letter in text:
            pdfium.FORM_OnChar(handle.raw, page.raw, ord(letter), 0)
        pdfium.FORM_ForceToKillFocus(handle.raw)
    target = BytesIO()
    document.save(target)
    page.close()
    document.close()
    return target.getvalue()


def place_of(content: bytes, name: str, at: int = 0) -> tuple[float, float]:
    """Return the middle of a field from the upper left corner."""
    with pikepdf.open(BytesIO(content)) as pdf:
        page = pdf.pages[0]
        found: list[Any] = [widget for widget in page.Annots if name_of(widget) == name]
        left, bottom, right, top = (float(side) for side in found[at].Rect)
        return (left + right) / 2, float(page.MediaBox[3]) - (bottom + top) / 2


def test_what_is_typed_and_clicked_in_pdfium_comes_back() -> None:
    content = make(form()).content
    clicks = [
        (*place_of(content, "done"), "Åse Øvergård"),
        (*place_of(content, "hours"), "37"),
        (*place_of(content, "contact"), ""),
        (*place_of(content, "learning", 3), ""),
        (*place_of(content, "load", 0), ""),
    ]
    fields = PdfReader(BytesIO(typed_in_pdfium(content, clicks))).get_fields() or {}
    assert str(fields["done"].value) == "Åse Øvergård"
    assert str(fields["hours"].value) == "37"
    assert str(fields["contact"].value) == "/Yes"
    assert str(fields["learning"].value) == "/4"
    assert str(fields["load"].value) == "/-2"
    assert str(fields["quote"].value) == "/Off"
    assert str(fields[IDENTITY_FIELD].value) == "log:01HZX:3 hmac-0123456789abcdef"


def test_every_field_says_what_it_is_and_has_a_look_for_each_state() -> None:
    with pikepdf.open(BytesIO(make(form()).content)) as pdf:
        assert str(pdf.pages[0].Tabs) == "/S"
        assert not pdf.Root.AcroForm.get("/NeedAppearances", False)
        for widget in pdf.pages[0].Annots:
            assert str(widget.TU).strip()
            assert "/N" in widget.AP
            if "/AS" in widget:
                states = set(widget.AP.N.keys())
                assert "/Off" in states
                assert len(states) == 2
                assert all(state.isascii() for state in states)


def test_the_identity_is_read_only_and_unseen() -> None:
    with pikepdf.open(BytesIO(make(form()).content)) as pdf:
        (field,) = [each for each in pdf.Root.AcroForm.Fields if str(each.get("/T")) == IDENTITY_FIELD]
        assert int(field.Ff) & 1
        assert int(field.F) & 2


def test_fields_follow_the_order_of_reading() -> None:
    with pikepdf.open(BytesIO(make(form()).content)) as pdf:
        names = [name_of(widget) for widget in pdf.pages[0].Annots]
        shown = [name for name in dict.fromkeys(names) if name != IDENTITY_FIELD]
    assert shown == [
        "done", "hours", "learning", "load", "answer", "contact", "quote",
        "card", "card_note", "kit", "kit_note",
    ]  # fmt: skip


def test_names_and_values_of_fields_are_checked() -> None:
    with pytest.raises(ValueError, match="letters a to z"):
        TextField("år", "År")
    with pytest.raises(ValueError, match="ASCII"):
        RadioRow("a", "A", values=("på", "av"))
    twice = (TickBox("a", "A"), TickBox("a", "B"))
    with pytest.raises(ValueError, match="two fields"):
        make(Sheet(title="T", language="sv", blocks=twice))


def test_a_field_without_words_is_known_by_its_name() -> None:
    paper = make(Sheet(title="T", language="sv", blocks=(TextField("remark", ""), Paragraph("x"))))
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        assert str(pdf.pages[0].Annots[0].TU) == "remark"
