"""A returned file is read for what it says, and whatever else it is gets its name: nothing in it runs."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from app.documents.blocks import Paragraph, RadioRow, Sheet, TextField, TickBox
from app.documents.form_field import IDENTITY_FIELD
from app.documents.paper import make
from app.exchange.form_bound import MOST_BYTES, MOST_LETTERS
from app.exchange.form_drawing import draw_page
from app.exchange.form_reading import read_form
from app.exchange.returned_form import IDENTITY, ReturnedForm, from_line
from tests.exchange import crafted_pdf as crafted
from tests.exchange.form_at_home import changed, filled

NAME = "logbook/1/01J00000000000000000000000/3"
TYPED = {"done": "Åse Øvergård\nog Łukasz", "wants": "/Yes", "safe": "/4"}
Put = Callable[[bytes], Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def write(content: bytes) -> Path:
        path = tmp_path / "returned.pdf"
        path.write_bytes(content)
        return path

    return write


def blank(form_id: str = NAME, footnote: str = "") -> bytes:
    fields = (TextField("done", "Done", lines=3), TickBox("wants", "Wants"), RadioRow("safe", "Safe"))
    sheet = Sheet(
        title="Logbook", language="en", blocks=fields, form_id=form_id, form_seal="5ea1", footnote=footnote
    )
    return make(sheet).content


def test_the_field_that_carries_the_name_is_the_one_that_papers_print() -> None:
    assert IDENTITY == IDENTITY_FIELD


def test_a_filled_form_comes_home_whole(put: Put) -> None:
    path = put(filled(blank(), TYPED))
    read = read_form(path)
    assert (read.found, read.path, read.pages) == ("form", path, 1)
    assert (read.form_id, read.seal) == (NAME, "5ea1")
    assert read.values == {"done": "Åse Øvergård\nog Łukasz", "wants": "Yes", "safe": "4"}
    assert len(read.sha256) == 64


def test_an_empty_form_has_its_fields_empty(put: Put) -> None:
    assert read_form(put(blank())).values == {"done": "", "wants": "Off", "safe": "Off"}


def test_what_was_read_crosses_to_another_process_and_nonsense_does_not() -> None:
    read = ReturnedForm(
        path=Path("a\nb.pdf"), found="form", sha256="1", pages=2, form_id="x", values={"å": "\n"}
    )
    assert from_line(read.path, json.loads(read.line())) == read
    for nonsense in (
        {},
        {"found": "form"},
        {"found": "owned", "values": {}},
        {"found": "form", "values": []},
    ):
        assert from_line(read.path, nonsense).found == "damaged"


def test_a_flat_print_names_the_form_by_its_foot(put: Put) -> None:
    def flatten(pdf: Any) -> None:
        del pdf.Root.AcroForm
        del pdf.pages[0].Annots

    read = read_form(put(changed(blank(footnote=NAME), flatten)))
    assert (read.found, read.form_id, read.seal, dict(read.values)) == ("flat", NAME, "", {})


def test_a_form_that_lost_its_hidden_name_keeps_its_answers_for_a_person_to_look_over(put: Put) -> None:
    def drop(pdf: Any) -> None:
        fields = pdf.Root.AcroForm.Fields
        for at in reversed(range(len(fields))):
            if str(fields[at].get("/T")) == IDENTITY:
                del fields[at]
        kept = [one for one in pdf.pages[0].Annots if str(one.get("/T", "")) != IDENTITY]
        pdf.pages[0].Annots = pikepdf.Array(kept)

    read = read_form(put(changed(filled(blank(footnote=NAME), TYPED), drop)))
    assert (read.found, read.form_id, read.values["safe"]) == ("flat", NAME, "4")


@pytest.mark.filterwarnings("ignore:This document has")  # of pikepdf: that is what this is about
def test_fields_that_stand_on_the_page_alone_are_found(put: Put) -> None:
    def unlist(pdf: Any) -> None:
        pdf.Root.AcroForm.Fields = pikepdf.Array()

    read = read_form(put(changed(filled(blank(), TYPED), unlist)))
    assert (read.found, read.form_id, read.values["done"]) == ("form", NAME, TYPED["done"])
    assert (read.values["wants"], read.values["safe"]) == ("Yes", "4")


def test_two_forms_put_together_are_not_taken_for_one(put: Put) -> None:
    other = b"<</FT/Tx/T(praktikum_form)/V(logbook/1/other/4 abc)>>"
    assert read_form(put(crafted.named(NAME, other))).found == "picture"


def test_another_paper_and_a_scan(put: Put, tmp_path: Path) -> None:
    sheet = Sheet(title="Minutes of a meeting", language="en", blocks=(Paragraph("Nobody came."),))
    assert read_form(put(make(sheet).content)).found == "other_paper"
    assert read_form(put(crafted.pdf({}))).found == "picture"
    photograph = tmp_path / "scan.jpg"
    Image.new("RGB", (40, 60), "white").save(photograph)
    assert (read_form(photograph).found, read_form(photograph).pages) == ("picture", 1)
    phone = tmp_path / "IMG_1.HEIC"
    phone.write_bytes(b"\x00\x00\x00\x18ftypheic" + bytes(40))
    assert read_form(phone).found == "picture"


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04 a workbook", b"hello", b"<html>", b"\x00" * 5000], ids=str
)
def test_what_only_calls_itself_a_pdf(content: bytes, put: Put) -> None:
    assert read_form(put(content)).found == "not_pdf"


def test_folders_links_and_files_that_went(put: Put, tmp_path: Path) -> None:
    path = put(blank())
    link = tmp_path / "link.pdf"
    link.symlink_to(path)
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    for away in (tmp_path, link, pipe, tmp_path / "nowhere.pdf", Path("/dev/zero"), Path("a\0b")):
        assert read_form(away).found == "gone"


def test_a_huge_file_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    with path.open("wb") as opened:
        opened.write(b"%PDF-1.7\n")
        opened.truncate(2 << 30)
    read = read_form(path)
    assert (read.found, read.sha256) == ("too_big", "")
    with path.open("r+b") as opened:
        opened.truncate(MOST_BYTES)
    assert read_form(path).found in {"damaged", "too_long"}


@pytest.mark.parametrize(
    "evil",
    [
        {1: b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>"},
        {4: b"<</S/Launch/F(calc.exe)>>"},
        {3: b"<</Type/Page/Parent 2 0 R/AA<</O<</S/SubmitForm/F(http://x.example)>>>>>>"},
        {3: b"<</Type/Page/Parent 2 0 R/Annots[<</A<</S/#4aavaScript/#4aS(x)>>>>]>>"},
        {1: b"<</Type/Catalog/Pages 2 0 R/Names<</JavaScript<</Names[(a) 9 0 R]>>>>>>", 9: b"<<>>"},
        {4: b"[[[<</Next[<</S/GoToE>>]>>]]]"},
    ],
)
def test_a_file_that_would_run_something_is_left_alone(evil: dict[int, bytes], put: Put) -> None:
    assert read_form(put(crafted.pdf(evil))).found == "script"


def test_a_page_to_open_at_is_no_script(put: Put) -> None:
    def open_at(pdf: Any) -> None:
        pdf.Root.OpenAction = pikepdf.Array([pdf.pages[0].obj, pikepdf.Name.Fit])

    assert read_form(put(changed(blank(), open_at))).found == "form"


def test_a_script_in_one_of_our_own_forms_is_found(put: Put) -> None:
    def add(pdf: Any) -> None:
        field = pdf.Root.AcroForm.Fields[0]
        field.AA = pikepdf.Dictionary(K=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1"))

    assert read_form(put(changed(blank(), add))).found == "script"


@pytest.mark.parametrize("password", ["", "secret"])
def test_encrypted_with_and_without_a_password_to_open_it(password: str, put: Put) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(filled(blank(), TYPED))) as pdf:
        pdf.save(
            target,
            encryption=pikepdf.Encryption(owner="owner", user=password, R=3, aes=False, metadata=False),
        )
    read = read_form(put(target.getvalue()))
    if password:
        assert (read.found, dict(read.values)) == ("encrypted", {})
    else:
        assert (read.found, read.values["done"]) == ("form", TYPED["done"])


def test_encrypted_in_the_newest_way_is_named_so(put: Put) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(blank())) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="owner", user=""))
    assert read_form(put(target.getvalue())).found in {"encrypted", "form"}


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_file_has_a_name_and_never_half_its_answers(share: float, put: Put) -> None:
    whole = filled(blank(), TYPED)
    read = read_form(put(whole[: int(len(whole) * share)]))
    assert read.found in {"damaged", "form", "other_paper", "picture"}
    assert read.found != "form" or read.values["done"] == TYPED["done"]


def test_a_wrong_table_of_places_is_mended_or_named(put: Put) -> None:
    content = crafted.named(NAME + " 5ea1")
    at = content.index(b"startxref")
    read = read_form(put(content[:at] + b"startxref\n7\n%%EOF\n"))
    assert read.found in {"form", "damaged"}
    assert read.found == "damaged" or read.form_id == NAME


def test_values_are_bounded_and_plain(put: Put) -> None:
    long, unseen = "x" * (3 * MOST_LETTERS), "a\x01b\x07c\r\nd\re"
    fields = b"<</FT/Tx/T(long)/V(%b)>><</FT/Tx/T(odd)/V(%b)>>" % (
        long.encode(), unseen.replace("\r", "\\r").encode("latin-1"),
    )  # fmt: skip
    read = read_form(put(crafted.named(NAME, fields)))
    assert (len(read.values["long"]), read.cut) == (MOST_LETTERS, ("long",))
    assert read.values["odd"] == "abc\nd\ne"


def test_more_words_than_a_form_has(put: Put) -> None:
    fields = b"".join(b"<</FT/Tx/T(f%d)/V(%b)>>" % (at, b"x" * 9_999) for at in range(110))
    assert read_form(put(crafted.named(NAME, fields))).found == "too_long"


def test_letters_taken_apart_are_put_together_and_other_scripts_stay(put: Put) -> None:
    words = "A\u030aslo Việt \u202b\u0645\u0631\u062d\u202c 👍"
    whole = words.replace("A\u030a", "Å")
    text = b"\xfe\xff" + words.encode("utf-16-be")
    field = b"<</FT/Tx/T(words)/V<%b>>>" % text.hex().encode()
    assert read_form(put(crafted.named(NAME, field))).values["words"] == whole


def test_a_value_may_be_a_stream_a_list_or_nonsense(put: Put) -> None:
    fields = (
        b"<</FT/Tx/T(s)/V 8 0 R>><</FT/Ch/T(l)/V[(a)(b)]>><</FT/Tx/T(d)/V<</A 1>>>><</FT/Btn/T(b)>>"
        b"<</FT/Btn/T(k)/Kids[<</AS/Off>><</AS/two>>]>><</FT/Tx>>"
    )
    more = {8: crafted.stream(b"\xef\xbb\xbfl\xc3\xa5ng text")}
    identity = b"<</FT/Tx/T(praktikum_form)/V(a b)>>"
    read = read_form(put(crafted.with_fields(identity + fields, more)))
    assert read.found == "form"
    assert (read.values["s"], read.values["l"], read.values["b"], read.values["k"]) == (
        "lång text", "a, b", "Off", "two",
    )  # fmt: skip


@pytest.mark.parametrize(
    "evil",
    [
        crafted.with_fields(b"4 0 R", {4: b"<</T(a)/Kids[4 0 R]>>"}),
        crafted.with_fields(b"4 0 R", {4: b"<</T(a)/Kids[5 0 R]>>", 5: b"<</T(b)/Kids[4 0 R]>>"}),
        crafted.pdf({3: b"<</Type/Page/Annots[4 0 R]>>", 4: b"<</Subtype/Widget/Parent 4 0 R/T(a)>>"}),
        crafted.pdf({2: b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1>>"}),
        crafted.pdf({1: b"1 0 R"}),
        crafted.pdf({4: b"5 0 R", 5: b"4 0 R"}),
        crafted.with_fields(b"4 0 R", {4: b"5 0 R", 5: b"4 0 R"}),
        crafted.with_fields(b"".join(b"<</T(f%d)>>" % one for one in range(3_000))),
        crafted.pdf({4: b"[" * 3_000 + b"]" * 3_000}),
        crafted.pdf({4: b"<</A" * 3_000 + b" 1" + b">>" * 3_000}),
        crafted.many_pages(300),
        crafted.pdf({}, trailer=b"/Prev 1"),
        crafted.pdf({}, xref=False),
    ],
)  # fmt: skip
def test_what_leads_in_circles_or_too_deep_comes_to_an_end(evil: bytes, put: Put) -> None:
    assert read_form(put(evil)).found in {"damaged", "too_long", "picture", "other_paper"}


def test_a_page_is_drawn_with_its_answers_and_a_photograph_too(put: Put, tmp_path: Path) -> None:
    empty, full = (draw_page(put(one), 0, 500) for one in (blank(), filled(blank(), TYPED)))
    assert Image.open(io.BytesIO(full)).width == 500
    assert empty != full
    photograph = tmp_path / "p.png"
    Image.new("RGB", (3000, 900), "white").save(photograph)
    assert Image.open(io.BytesIO(draw_page(photograph, 0, 600))).size == (600, 180)


def test_what_cannot_be_drawn_is_nothing(put: Put, tmp_path: Path) -> None:
    long = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 1 100000]>>"
    assert draw_page(put(b"%PDF-1.7 nothing"), 0, 500) == b""
    assert draw_page(put(blank()), 7, 500) == b""
    assert draw_page(tmp_path, 0, 500) == b""
    assert Image.open(io.BytesIO(draw_page(put(crafted.pdf({3: long})), 0, 500))).height <= 1_501
    assert PdfReader(put(blank())).pages
