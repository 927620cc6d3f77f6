"""The tree of a paper's meaning: what is a heading, a list, a cell, in the order it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.documents.pdf_file import PdfFile, references, text_string


class Mark(NamedTuple):
    """A stretch of content on a page that belongs to an element."""

    page: int
    identifier: int


class Annotation(NamedTuple):
    """A link or a field that belongs to an element."""

    page: int
    object: int


class Element:
    """One node of the tree; its place among its siblings is its place in reading."""

    __slots__ = ("alternative", "attributes", "kids", "language", "number", "order", "role")

    def __init__(self, role: str, parent: Element | None = None, *, language: str = "") -> None:
        """Append an element to its parent."""
        self.role = role
        self.language = language
        self.alternative = ""
        self.attributes = b""
        self.kids: list[Element | Mark | Annotation] = []
        self.order = 0
        self.number = 0
        if parent is not None:
            parent.kids.append(self)

    def walk(self) -> Iterator[Element]:
        """Yield the element and all below it in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    def prune(self) -> bool:
        """Drop empty branches; return whether anything is left."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Element) or kid.prune()]
        return bool(self.kids) or self.role in {"TD", "TH"}


def number_in_reading_order(root: Element) -> None:
    """Give every element its place in reading."""
    for order, element in enumerate(root.walk()):
        element.order = order


def write_structure(
    file: PdfFile, root: Element, pages: list[int], annotations: list[tuple[int, Element]]
) -> int:
    """Put the tree into a file; return the number of its root.

    ``pages`` are the numbers of the page objects; ``annotations`` pairs the key an annotation has in
    the tree of parents with its element.
    """
    root.prune()
    top = file.reserve()
    elements = list(root.walk())
    first = file.reserve(len(elements))
    for at, element in enumerate(elements):
        element.number = first + at
    owners: list[dict[int, int]] = [{} for _ in pages]
    _write_element(file, root, top, pages, owners)
    rows = [(page, references([found[key] for key in sorted(found)])) for page, found in enumerate(owners)]
    rows += [(key, b"%d 0 R" % element.number) for key, element in annotations]
    nums = b" ".join(b"%d %b" % row for row in sorted(rows))
    parents = file.add(b"<</Nums[%b]>>" % nums)
    file.put(
        top,
        b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
        % (root.number, parents, max((row[0] for row in rows), default=0) + 1),
    )
    return top


def _write_element(
    file: PdfFile, element: Element, parent: int, pages: list[int], owners: list[dict[int, int]]
) -> None:
    marks = [kid for kid in element.kids if isinstance(kid, Mark)]
    home = marks[0].page if marks else None
    parts = [b"<</S/%b/P %d 0 R" % (element.role.encode(), parent)]
    if home is not None:
        parts.append(b"/Pg %d 0 R" % pages[home])
    if element.language:
        parts.append(b"/Lang" + text_string(element.language))
    if element.alternative:
        parts.append(b"/Alt" + text_string(element.alternative))
    if element.attributes:
        parts.append(b"/A" + element.attributes)
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(b"%d 0 R" % kid.number)
            _write_element(file, kid, element.number, pages, owners)
        elif isinstance(kid, Annotation):
            kids.append(b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (kid.object, pages[kid.page]))
        else:
            owners[kid.page][kid.identifier] = element.number
            at_home = kid.page == home
            kids.append(
                b"%d" % kid.identifier
                if at_home
                else b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[kid.page], kid.identifier)
            )
    if kids:
        parts.append(b"/K " + kids[0] if len(kids) == 1 else b"/K[" + b" ".join(kids) + b"]")
    file.put(element.number, b"".join(parts) + b">>")
