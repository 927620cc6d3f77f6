from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.graphics.shapes import Drawing, String

from app.documents.blocks import Figure, Paragraph, Picture, Sender, Sheet
from app.documents.paper import make
from app.documents.picture import read_picture, square_code
from app.errors import Damaged
from tests.documents.reading import page_texts
from tests.documents.showcase import chart, logo, photograph


def sheet(*blocks: object, **more: object) -> Sheet:
    return Sheet(title="T", language="sv", blocks=blocks, **more)  # type: ignore[arg-type]


def seen(content: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(content)
    image: Image.Image = document[0].render(scale=2).to_pil()
    document.close()
    return image


def encoded(image: Image.Image, kind: str, **more: object) -> bytes:
    target = BytesIO()
    image.save(target, kind, **more)
    return target.getvalue()


def test_a_jpeg_of_fitting_size_goes_in_unchanged() -> None:
    content = photograph(300, 200)
    assert read_picture(content, 200).content == content


def test_a_picture_finer_than_print_needs_is_reduced() -> None:
    pixels = read_picture(photograph(3000, 1000), 72)
    assert (pixels.width, pixels.height) == (300, 100)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_png_of_every_kind_is_read(mode: str) -> None:
    pixels = read_picture(encoded(Image.new(mode, (20, 10)), "PNG"), 100)
    assert (pixels.width, pixels.height) == (20, 10)


def test_a_jpeg_for_print_shops_becomes_red_green_and_blue() -> None:
    pixels = read_picture(encoded(Image.new("CMYK", (20, 10), (0, 200, 200, 0)), "JPEG"), 100)
    assert b"/DeviceRGB" in pixels.entries


def test_a_photograph_taken_sideways_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    pixels = read_picture(encoded(Image.new("RGB", (20, 10)), "JPEG", exif=exif), 100)
    assert (pixels.width, pixels.height) == (10, 20)


@pytest.mark.parametrize(
    "content", [b"", b"no picture", photograph()[:500], b"\x89PNG\r\n\x1a\n" + b"x" * 50]
)
def test_a_damaged_picture_is_told(content: bytes) -> None:
    with pytest.raises(Damaged, match="cannot be read"):
        make(sheet(Picture(content, "bild", 50)))


def test_a_see_through_logo_lies_on_white_and_is_stored_once() -> None:
    paper = make(
        sheet(Picture(logo(), "Logotyp", 48), Paragraph("x" * 9000), sender=Sender("Kontor", logo()))
    )
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        pictures = [
            each for each in pdf.pages[0].Resources.XObject.values() if each.get("/Subtype") == "/Image"
        ]
        assert len({bytes(each.read_raw_bytes()) for each in pictures}) == len(pictures)
        assert all("/SMask" not in each for each in pictures)


def test_a_figure_needs_a_sentence_for_those_who_cannot_see_it() -> None:
    with pytest.raises(ValueError, match="cannot see it"):
        make(sheet(Figure(chart(), " ")))


def test_a_drawing_is_set_in_our_letters_and_its_text_can_be_found() -> None:
    paper = make(sheet(Figure(chart(), "Diagram")))
    assert "Høsten 2026" in page_texts(paper.content)[0]
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        drawing = next(each for name, each in pdf.pages[0].Resources.XObject.items() if name.startswith("/D"))
        for font in drawing.Resources.Font.values():
            assert "Inter" in str(font.BaseFont)


def test_a_letter_a_drawing_cannot_show_is_reported() -> None:
    drawing = Drawing(100, 20)
    drawing.add(String(0, 5, "Hej 山"))
    assert [found.character for found in make(sheet(Figure(drawing, "x"))).missing] == ["山"]


def test_a_drawing_wider_than_the_line_is_made_smaller() -> None:
    drawing = Drawing(2000, 100)
    drawing.add(String(1900, 50, "slut", fontSize=40))
    image = seen(make(sheet(Figure(drawing, "x"))).content)
    inside = image.crop((0, 150, int(595 * 2 - 20 * 72 / 25.4 * 2), 400)).convert("L")
    assert min(inside.tobytes()) < 120


def test_the_square_code_has_its_finders_and_names_paper_and_version() -> None:
    modules, operators = square_code("A-2026-014 2")
    assert modules in {21, 25}
    grid = [[False] * modules for _ in range(modules)]
    for rectangle in operators.decode().removeprefix("0 g ").removesuffix(" f").split(" re"):
        if rectangle.strip():
            x, y, width, _ = map(int, rectangle.split())
            for column in range(x, x + width):
                grid[modules - 1 - y][column] = True
    ring = [True] * 7
    assert grid[0][:7] == grid[6][:7] == grid[0][-7:] == grid[-1][:7] == ring
    assert [row[0] for row in grid[:7]] == ring
    assert grid[6][7:-7] == [at % 2 == 1 for at in range(7, modules - 7)] or grid[6][8:-8] == [
        at % 2 == 0 for at in range(8, modules - 8)
    ]
