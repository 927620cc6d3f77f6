"""Forms filled in by the engines that people's readers are built on, as those readers do it.

PDFium (Chrome, Edge, Android) gets clicks and keys; MuPDF and Poppler (many readers on Linux and phones) get
their own calls for a field that a person filled in. None of them shares code with what reads the form here.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from attrs import frozen

_PATIENCE: Final = 60
_MUPDF: Final = """
var wanted = JSON.parse(scriptArgs[1]), doc = new PDFDocument(scriptArgs[0]);
for (var at = 0; at < doc.countPages(); ++at) {
    var widgets = doc.loadPage(at).getWidgets();
    for (var n = 0; n < widgets.length; ++n) {
        var label = widgets[n].getLabel();
        if (!(label in wanted)) continue;
        if (widgets[n].getFieldType() === "text") widgets[n].setTextValue(wanted[label]);
        else widgets[n].toggle();
        widgets[n].update();
    }
}
doc.save(scriptArgs[2], "incremental");
"""
_POPPLER: Final = """
import json, pathlib, sys
import gi
gi.require_version("Poppler", "0.18")
from gi.repository import Poppler
source, target = (pathlib.Path(each).as_uri() for each in sys.argv[1:3])
wanted = json.loads(sys.argv[3])
document = Poppler.Document.new_from_file(source, None)
for at in range(document.get_n_pages()):
    for mapping in document.get_page(at).get_form_field_mapping():
        words = wanted.get(mapping.field.get_alternate_ui_name())
        if isinstance(words, str) and mapping.field.get_field_type() == Poppler.FormFieldType.TEXT:
            mapping.field.text_set_text(words)
        elif words is not None:
            mapping.field.button_set_state(True)
if not document.save(target):
    sys.exit("not saved")
"""


@frozen
class Widget:
    """A field as it lies on a page: where a person clicks, and what a screen reader calls it."""

    name: str
    tip: str
    kind: str
    state: str
    page: int
    x: float
    y: float
    lines: bool


def widgets(content: bytes) -> Iterator[Widget]:
    """Yield the fields of a form."""
    with pikepdf.open(BytesIO(content)) as pdf:
        for at, page in enumerate(pdf.pages):
            for one in page.get("/Annots", []):
                field: Any = one if "/T" in one else one.get("/Parent", {})
                if "/T" not in field or int(one.get("/F", 0)) & 2:
                    continue
                left, bottom, right, top = (float(side) for side in one.Rect)
                button = str(field.FT) == "/Btn"
                looks = [str(key)[1:] for key in one.AP.N.keys() if key != "/Off"] if button else [""]  # noqa: SIM118
                yield Widget(
                    name=str(field.T), tip=str(one.get("/TU", "")), kind=str(field.FT),
                    state=looks[0], page=at, x=(left + right) / 2,
                    y=float(page.MediaBox[3]) - (bottom + top) / 2,
                    lines=bool(int(field.get("/Ff", 0)) & 1 << 12),
                )  # fmt: skip


def fill_in_pdfium(content: bytes, values: Mapping[str, str]) -> bytes:
    """Click and type as a person does in a browser."""
    document = pypdfium2.PdfDocument(content)
    document.init_forms()
    pages = [document[at] for at in range(len(document))]
    for one in widgets(content):
        value = values.get(one.name, "")
        if one.kind == "/Tx" and value:
            _click(document.formenv, pages[one.page], one)
            for letter in value.replace("\n", "\r"):
                pdfium.FORM_OnChar(document.formenv.raw, pages[one.page].raw, ord(letter), 0)
        elif one.kind == "/Btn" and value == one.state:
            _click(document.formenv, pages[one.page], one)
        pdfium.FORM_ForceToKillFocus(document.formenv.raw)
    target = BytesIO()
    document.save(target)
    for page in pages:
        page.close()
    document.close()
    return target.getvalue()


def fill_in_mupdf(content: bytes, values: Mapping[str, str], folder: Path) -> bytes:
    """Fill in with the calls a reader on MuPDF makes."""
    script, source, target = folder / "fill.js", folder / "in.pdf", folder / "out.pdf"
    script.write_text(_MUPDF, encoding="utf-8")
    source.write_bytes(content)
    shutil.copy(source, target)
    words = json.dumps(by_tip(content, values))
    _run("mutool", "run", str(script), str(target), words, str(target))
    return target.read_bytes()


def fill_in_poppler(content: bytes, values: Mapping[str, str], folder: Path) -> bytes:
    """Fill in with the calls a reader on Poppler makes; its binding belongs to the system's own Python."""
    source, target = folder / "in.pdf", folder / "out.pdf"
    source.write_bytes(content)
    words = json.dumps(by_tip(content, values))
    _run("/usr/bin/python3", "-c", _POPPLER, str(source), str(target), words)
    return target.read_bytes()


def lacks_mupdf() -> str:
    """Say why MuPDF cannot be tried here."""
    return "" if shutil.which("mutool") else "MuPDF is not installed (Debian: mupdf-tools)"


def lacks_poppler() -> str:
    """Say why Poppler cannot be tried here."""
    asked = "import gi; gi.require_version('Poppler', '0.18'); from gi.repository import Poppler"
    try:
        _run("/usr/bin/python3", "-c", asked)
    except (OSError, subprocess.SubprocessError):
        return "Poppler's binding is not installed (Debian: gir1.2-poppler-0.18 python3-gi)"
    return ""


def by_tip(content: bytes, values: Mapping[str, str]) -> dict[str, str]:
    """Return what is filled in by what a field says it is; the chosen button of several alone."""
    every = [one for one in widgets(content) if values.get(one.name)]
    return {one.tip: values[one.name] for one in every if not one.state or one.state == values[one.name]}


def _click(environ: Any, page: Any, one: Widget) -> None:
    place = (page.raw, 0, one.x, page.get_height() - one.y)
    pdfium.FORM_OnMouseMove(environ.raw, *place)
    pdfium.FORM_OnLButtonDown(environ.raw, *place)
    pdfium.FORM_OnLButtonUp(environ.raw, *place)


def _run(*command: str) -> None:
    """Run a program of the system, in nobody's virtual environment."""
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL"))}
    subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE, env=environ)
