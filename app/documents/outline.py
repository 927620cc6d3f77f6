"""The bookmarks of a file: its headings as a tree beside the pages."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from app.documents.page import Page
from app.documents.pdf_file import PdfFile, number, text_string
from app.documents.strip import Bookmark

ABOVE = 8  # points of room over the heading a bookmark leads to


@define(eq=False)
class _Node:
    at: int
    mark: Bookmark | None = None
    kids: list[_Node] = field(factory=list)


def write_outline(
    file: PdfFile, bookmarks: Sequence[Bookmark], page_numbers: Sequence[int], pages: Sequence[Page]
) -> int:
    """Put the bookmarks into a file; return their root, or 0 where there are none."""
    if not bookmarks:
        return 0
    root = _Node(file.reserve())
    path: list[tuple[int, _Node]] = [(-1, root)]
    for mark in bookmarks:
        while path[-1][0] >= mark.level:
            path.pop()
        node = _Node(file.reserve(), mark)
        path[-1][1].kids.append(node)
        path.append((mark.level, node))
    file.put(root.at, b"<</Type/Outlines%b>>" % _ends(root))
    _write(file, root, page_numbers, pages)
    return root.at


def _ends(node: _Node) -> bytes:
    if not node.kids:
        return b""
    count = len(node.kids) if node.mark is None else -len(node.kids)
    return b"/First %d 0 R/Last %d 0 R/Count %d" % (node.kids[0].at, node.kids[-1].at, count)


def _write(file: PdfFile, node: _Node, page_numbers: Sequence[int], pages: Sequence[Page]) -> None:
    for place, kid in enumerate(node.kids):
        mark = kid.mark
        if mark is None:
            continue
        near = b"/Prev %d 0 R" % node.kids[place - 1].at if place else b""
        if place + 1 < len(node.kids):
            near += b"/Next %d 0 R" % node.kids[place + 1].at
        top = number(pages[mark.page].height - mark.y + ABOVE)
        file.put(
            kid.at,
            b"<</Title%b/Parent %d 0 R/Dest[%d 0 R/XYZ 0 %b null]%b%b>>"
            % (text_string(mark.title), node.at, page_numbers[mark.page], top, near, _ends(kid)),
        )
        _write(file, kid, page_numbers, pages)
