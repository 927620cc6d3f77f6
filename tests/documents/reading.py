"""Reads finished papers the way a screen reader does: through their structure."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
from attrs import define, field

from app.documents.blocks import Sheet
from app.documents.paper import make


@define
class Node:
    """One element: its role, language, attributes, its own text and what lies under it."""

    role: str
    language: str = ""
    alternative: str = ""
    scope: str = ""
    text: str = ""
    kids: list[Node] = field(factory=list)
    pages: list[int] = field(factory=list)
    annotations: int = 0

    def walk(self) -> Iterator[Node]:
        """Yield the element and all under it in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, role: str) -> list[Node]:
        """Return the elements of a role."""
        return [node for node in self.walk() if node.role == role]

    @property
    def words(self) -> str:
        """Return the text of the element and all under it."""
        return " ".join(node.text for node in self.walk() if node.text)


def read(sheet: Sheet, *more: Sheet) -> Node:
    """Make a paper and return its structure."""
    return structure(make(sheet, *more).content)


def structure(content: bytes) -> Node:
    """Return the structure of a paper with the text of each element."""
    with pikepdf.open(BytesIO(content)) as pdf:
        texts = [marked_text(pdf, page)[0] for page in pdf.pages]
        pages = {_key(page.obj): at for at, page in enumerate(pdf.pages)}
        return _node(pdf.Root.StructTreeRoot.K, texts, pages)


def _node(element: Any, texts: list[dict[int, str]], pages: dict[tuple[int, int], int]) -> Node:
    node = Node(str(element.S)[1:], str(element.get("/Lang", "")), str(element.get("/Alt", "")))
    node.scope = str(element.get("/A", {}).get("/Scope", ""))[1:]
    home = pages[_key(element.Pg)] if "/Pg" in element else None
    kids = element.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            assert home is not None
            _add_text(node, home, texts[home][kid])
        elif kid.get("/Type") == "/MCR":
            page = pages[_key(kid.Pg)]
            _add_text(node, page, texts[page][int(kid.MCID)])
        elif kid.get("/Type") == "/OBJR":
            node.annotations += 1
        else:
            node.kids.append(_node(kid, texts, pages))
    return node


def _key(thing: pikepdf.Object) -> tuple[int, int]:
    number, generation = thing.objgen
    return number, generation


def _add_text(node: Node, page: int, text: str) -> None:
    node.text = f"{node.text} {text}".strip()
    node.pages.append(page)


def marked_text(pdf: pikepdf.Pdf, page: pikepdf.Page) -> tuple[dict[int, str], str]:
    """Return the text of each marked stretch of a page, and all text that is in none and no artifact."""
    fonts = {name: _characters(font) for name, font in page.Resources.get("/Font", {}).items()}
    marked: dict[int, str] = {}
    stack: list[int | str] = []
    characters: dict[int, str] = {}
    stray = ""
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        name = str(instruction.operator)
        if name in {"BDC", "BMC"}:
            properties = operands[1] if len(operands) > 1 else {}
            stack.append(int(properties["/MCID"]) if "/MCID" in properties else str(operands[0]))
            if isinstance(stack[-1], int):
                marked.setdefault(stack[-1], "")
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            characters = fonts[str(operands[0])]
        elif name == "Tm" and stack and isinstance(stack[-1], int) and marked[stack[-1]]:
            marked[stack[-1]] += " "
        elif name == "Tj":
            codes = bytes(operands[0])
            text = "".join(characters[int.from_bytes(codes[at : at + 2])] for at in range(0, len(codes), 2))
            owner = next((entry for entry in reversed(stack) if isinstance(entry, int)), None)
            if owner is not None:
                marked[owner] += text
            elif "/Artifact" not in stack:
                stray += text
    return marked, stray


def _characters(font: Any) -> dict[int, str]:
    found = {}
    for line in font.ToUnicode.read_bytes().decode().splitlines():
        if line.startswith("<") and line.count("<") == 2 and line != "<0000><FFFF>":
            code, character = line.strip("<>").split("><")
            found[int(code, 16)] = bytes.fromhex(character).decode("utf-16-be")
    return found


def page_texts(content: bytes) -> list[str]:
    """Return what stands on each page, as PDFium reads it."""
    document = pypdfium2.PdfDocument(content)
    try:
        texts = []
        for page in document:
            text = page.get_textpage()
            texts.append(text.get_text_range().replace("\r\n", "\n"))
            text.close()
            page.close()
        return texts
    finally:
        document.close()
