"""Agreements a CPU second, bilingual, tagged, PDF/A-2a with PDF/UA-1, beside LibreOffice and typst.

All three set the same text of the same placements. Ours are the program's own agreements, without
annexes; LibreOffice gets a filled document each and turns them into PDF in one run, without
the merging itself; typst gets one template and the text of each as data, in one process that keeps
what it learnt.
"""

from __future__ import annotations

import importlib.util
import io
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

import pypdf
from attrs import asdict

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.documents.blocks import Sheet  # noqa: E402 - the line above finds it
from app.documents.paper import make  # noqa: E402
from benchmarks._agreement import Line, lines, placements_office, sheets  # noqa: E402
from benchmarks._bench import lacking, row, timed  # noqa: E402

COUNT: Final = 500
BY_LIBREOFFICE: Final = 100
"""It takes minutes for five hundred."""
ROUNDS: Final = 3
INSTALL: Final = {
    "typst": ".venv/bin/python -m pip install typst",
    "LibreOffice": "sudo apt-get install libreoffice-writer",
}
FIGURE: Final = "three-page bilingual agreements, tagged, PDF/A-2a and PDF/UA-1"
FONTS: Final = HERE.parent / "resources/fonts"
EXPORT: Final = {
    "SelectPdfVersion": {"type": "long", "value": "2"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "PDFUACompliance": {"type": "boolean", "value": "true"},
}
TYPST: Final = """
#let doc = json(bytes(sys.inputs.doc))
#set document(title: doc.at(0).left)
#set page(paper: "a4", margin: (x: 20mm, y: 22mm), numbering: "1 / 1", header: [Praktikkontoret])
#set text(font: "Inter", size: 11pt, lang: "sv")
#set par(leading: 0.75em)
#for line in doc {
  if line.kind == "head" { heading(level: 1, text(size: 14pt, line.left)) }
  else if line.kind == "both" {
    grid(columns: (1fr, 1fr), gutter: 6mm, line.left, text(lang: "en", line.right))
    v(3mm)
  } else { par(line.left) }
}
"""


Setting = Callable[[], float]
"""Sets papers and returns the mean number of their pages."""
Settings = Sequence[Setting]
"""One a round; each has papers of its own, so that nobody has set their text before."""


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        office, placements = placements_office(folder, COUNT * ROUNDS)
        made: list[Sheet] = []
        composing = timed(lambda: made.extend(sheets(office, placements))).cpu / len(placements)
        office.close()
        parts = [made[start : start + COUNT] for start in range(0, len(made), COUNT)]
        texts = [[lines(one) for one in part] for part in parts]
        sides = {
            "us": by_us(parts),
            "typst": by_typst(folder, texts),
            "LibreOffice": by_libreoffice(folder, [part[:BY_LIBREOFFICE] for part in texts]),
        }
        found = in_rounds({name: settings for name, settings in sides.items() if settings is not None})
    ours = statistics.median(cpu for cpu, _ in found["us"]) / COUNT
    row(
        f"{FIGURE}, with reading the records and composing the annexes too", rate(ours + composing),
        f"setting alone {rate(ours)}",
    )  # fmt: skip
    for name, count, aim in (("typst", COUNT, "≥ 0.6"), ("LibreOffice", BY_LIBREOFFICE, "≥ 6")):
        if name not in found:
            lacking(f"{FIGURE}, against {name}", name, INSTALL[name])
            continue
        theirs = statistics.median(cpu for cpu, _ in found[name]) / count
        how = " (filled documents converted)" if name == "LibreOffice" else ""
        row(
            f"{FIGURE}, against {name}{how}", f"{rate(ours)} ({found['us'][0][1]:.1f} pages)",
            f"{rate(theirs)} ({found[name][0][1]:.1f} pages)", f"{theirs / ours:.1f}", aim,
        )  # fmt: skip


def in_rounds(sides: Mapping[str, Settings]) -> dict[str, list[tuple[float, float]]]:
    """Let all sides set papers in turns; return CPU seconds and pages of each round."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in sides}
    for turn in range(ROUNDS):
        for name, settings in sides.items():
            found[name].append(measured(settings[turn]))
    return found


def measured(setting: Setting) -> tuple[float, float]:
    """Return CPU seconds and mean pages."""
    pages: list[float] = []
    cost = timed(lambda: pages.append(setting()))
    return cost.cpu, pages[0]


def rate(seconds: float) -> str:
    """Return so many a CPU second."""
    return f"{1 / seconds:.1f} a CPU second"


def by_us(parts: Sequence[Sequence[Sheet]]) -> Settings:
    """Return the setting by the program."""

    def setting(part: Sequence[Sheet]) -> float:
        return statistics.mean(make(one).pages for one in part)

    return [partial(setting, part) for part in parts]


def by_typst(folder: Path, parts: Sequence[Sequence[Sequence[Line]]]) -> Settings | None:
    """Return the setting by typst."""
    if importlib.util.find_spec("typst") is None:
        return None
    import typst  # noqa: PLC0415 - a peer that need not be there

    template = folder / "agreement.typ"
    template.write_text(TYPST, encoding="utf-8")

    def setting(given: Sequence[str]) -> float:
        compiler: Any = typst.Compiler(str(template), font_paths=[str(FONTS)], ignore_system_fonts=True)
        found: list[bytes] = [
            compiler.compile(format="pdf", sys_inputs={"doc": one}, pdf_standards=["a-2a", "ua-1"])
            for one in given
        ]
        return mean_pages(found[:10])

    return [partial(setting, [json.dumps([asdict(one) for one in text]) for text in part]) for part in parts]


def by_libreoffice(folder: Path, parts: Sequence[Sequence[Sequence[Line]]]) -> Settings | None:
    """Return the turning of filled documents into PDF by LibreOffice, all of a round in one run."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None

    def setting(source: Path) -> float:
        target = source / "pdf"
        command = [
            program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
            f"pdf:writer_pdf_Export:{json.dumps(EXPORT)}", "--outdir", str(target),
            *map(str, sorted(source.glob("*.fodt"))),
        ]  # fmt: skip
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        found = sorted(target.glob("*.pdf"))
        if len(found) != len(list(source.glob("*.fodt"))):
            raise SystemExit(f"LibreOffice made only {len(found)} files.")
        return mean_pages([one.read_bytes() for one in found[:10]])

    for turn, part in enumerate(parts):
        (folder / f"filled{turn}").mkdir()
        for number, text in enumerate(part):
            path = folder / f"filled{turn}" / f"paper{number:03d}.fodt"
            path.write_text(filled(text), encoding="utf-8")
    return [partial(setting, folder / f"filled{turn}") for turn in range(len(parts))]


def filled(text: Sequence[Line]) -> str:
    """Return an agreement as a flat OpenDocument text: headings, and tables of two columns."""
    body = "".join(_odf(one) for one in text)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text"'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">'
        f"<office:meta><dc:title>{escape(text[0].left)}</dc:title><dc:language>sv-SE</dc:language></office:meta>"
        "<office:styles>"
        '<style:default-style style:family="paragraph"><style:paragraph-properties'
        ' fo:margin-bottom="2.5mm" fo:line-height="135%"/><style:text-properties fo:font-family="DejaVu Sans"'
        ' fo:font-size="10.5pt" fo:language="sv" fo:country="SE"/></style:default-style>'
        '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"'
        ' style:default-outline-level="1"><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/>'
        "</style:style></office:styles>"
        '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties'
        ' fo:page-width="210mm" fo:page-height="297mm" fo:margin="20mm"/></style:page-layout>'
        "</office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">'
        "<style:header><text:p>Praktikkontoret</text:p></style:header><style:footer><text:p>Sida "
        "<text:page-number/> av <text:page-count/></text:p></style:footer></style:master-page>"
        f"</office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def _odf(line: Line) -> str:
    if line.kind == "head":
        return f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{escape(line.left)}</text:h>'
    if line.kind == "text":
        return _paragraphs(line.left)
    cells = "".join(
        f"<table:table-cell>{_paragraphs(one)}</table:table-cell>" for one in (line.left, line.right)
    )
    return (
        '<table:table><table:table-column table:number-columns-repeated="2"/>'
        f"<table:table-row>{cells}</table:table-row></table:table>"
    )


def _paragraphs(words: str) -> str:
    return "".join(f"<text:p>{escape(one)}</text:p>" for one in words.split("\n"))


def mean_pages(contents: Sequence[bytes]) -> float:
    """Return the mean number of pages of some files."""
    return sum(len(pypdf.PdfReader(io.BytesIO(one)).pages) for one in contents) / len(contents)


if __name__ == "__main__":
    main()
