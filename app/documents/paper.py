"""Makes a PDF file of one or more sheets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import define, field, frozen

from app.collection import collection_paused
from app.documents import blocks as kinds
from app.documents.blocks import Align, Sheet
from app.documents.composer import Composer, Layout, as_spoken
from app.documents.face import face
from app.documents.font_file import embed
from app.documents.form_field import IdentityMark, write_form
from app.documents.furniture import Room, decorate, room_of
from app.documents.layout_contents import keep_promises, lay_contents
from app.documents.layout_figure import lay_figure, lay_picture
from app.documents.layout_form import lay_radio_row, lay_text_field, lay_tick_box
from app.documents.layout_label import lay_labels
from app.documents.layout_signature import lay_signatures
from app.documents.layout_table import lay_key_values, lay_side_by_side, lay_table
from app.documents.layout_text import (
    lay_boxed,
    lay_break,
    lay_bullets,
    lay_columns,
    lay_heading,
    lay_numbered,
    lay_paragraph,
    lay_rule,
    lay_space,
    lay_stack,
    lay_together,
)
from app.documents.line import Missing
from app.documents.look import CERTIFICATE_TITLE, DRAFT_MARK, SUBTITLE, TITLE
from app.documents.metadata import write_about, write_colours, write_metadata
from app.documents.outline import write_outline
from app.documents.page import Page, Shared, resources_of
from app.documents.pagination import Pager, Placed, mark_places, paginate
from app.documents.pdf_file import PdfFile, references, text_string
from app.documents.strip import Bookmark, Strip
from app.documents.structure import Element, number_in_reading_order, write_structure
from app.text import Text

LAYOUTS: Mapping[type, Layout] = {
    kinds.Heading: lay_heading,
    kinds.Paragraph: lay_paragraph,
    kinds.Bullets: lay_bullets,
    kinds.Numbered: lay_numbered,
    kinds.KeyValues: lay_key_values,
    kinds.Table: lay_table,
    kinds.SideBySide: lay_side_by_side,
    kinds.Signatures: lay_signatures,
    kinds.Figure: lay_figure,
    kinds.Picture: lay_picture,
    kinds.Boxed: lay_boxed,
    kinds.Stack: lay_stack,
    kinds.KeepTogether: lay_together,
    kinds.Columns: lay_columns,
    kinds.PageBreak: lay_break,
    kinds.Space: lay_space,
    kinds.Rule: lay_rule,
    kinds.Contents: lay_contents,
    kinds.LabelGrid: lay_labels,
    kinds.TextField: lay_text_field,
    kinds.TickBox: lay_tick_box,
    kinds.RadioRow: lay_radio_row,
}
FORM_IDENTITY = Text(
    en="The number of this form. Do not change it.",
    sv="Formulärets nummer. Ändra det inte.",
    nb="Skjemaets nummer. Ikke endre det.",
    da="Skemaets nummer. Det må ikke ændres.",
)


@frozen
class Paper:
    """A finished file: its bytes and pages, and what the person should know before it goes out.

    ``missing`` names characters that were not drawn as written, ``overflowing`` the texts that were
    cut off because their label is too small.
    """

    content: bytes
    pages: int
    missing: tuple[Missing, ...] = ()
    overflowing: tuple[str, ...] = ()


@define(eq=False)
class _Set:
    """A sheet that is laid out and divided over pages."""

    sheet: Sheet
    room: Room
    pages: list[list[Placed]]
    composer: Composer
    part: Element
    first: int = 0


@define(eq=False)
class _Press:
    """One file while it is made."""

    sheets: tuple[Sheet, ...]
    dated: date | None
    file: PdfFile = field(factory=PdfFile)
    names: list[str] = field(factory=list)

    def make(self) -> Paper:
        root = Element("Document")
        several = len(self.sheets) > 1
        done = [self._set(sheet, root, several=several) for sheet in self.sheets]
        self._count(done)
        number_in_reading_order(root)
        shared = Shared(self.file)
        total = sum(len(each.pages) for each in done)
        shared.page_numbers = [self.file.reserve() for _ in range(total)]
        pages = [page for each in done for page in self._draw(each, shared, total)]
        catalogue = self._finish(pages, shared, root, done)
        about = write_about(self.file, self.sheets[0], self.dated)
        missing = [found for each in done for found in each.composer.missing] + shared.missing
        return Paper(
            content=self.file.finish(catalogue, about),
            pages=total,
            missing=tuple(dict.fromkeys(missing)),
            overflowing=tuple(dict.fromkeys(text for each in done for text in each.composer.overflowing)),
        )

    def _set(self, sheet: Sheet, root: Element, *, several: bool) -> _Set:
        room = room_of(sheet)
        language = sheet.language if several and sheet.language != self.sheets[0].language else ""
        part = Element("Sect", root, language=language) if several else root
        shown = sheet.title_shown and sheet.furniture and bool(sheet.title.strip())
        composer = Composer(
            LAYOUTS, sheet.language, room.bottom - room.top, offset=int(shown), field_names=self.names
        )
        strips = _opening(sheet, room, part, composer) if shown else []
        strips += composer.lay_all(sheet.blocks, room.line, part)
        strips = keep_promises(strips, composer)
        if sheet.form_id:
            _identify(strips, sheet, part, composer)
        pages = paginate(strips, Pager(room.first_top, room.top, room.bottom))
        if sheet.border and len(pages) == 1:
            pages = [_in_the_middle(pages[0], room)]
        return _Set(sheet, room, pages, composer, part)

    def _count(self, done: list[_Set]) -> None:
        first = 0
        for each in done:
            each.first = first
            for at, placed in enumerate(each.pages):
                mark_places(placed, first + at)
            first += len(each.pages)

    def _draw(self, each: _Set, shared: Shared, total: int) -> list[Page]:
        pages = []
        for at, placed in enumerate(each.pages):
            page = Page(shared, each.first + at, each.room.width, each.room.height)
            alone = each.sheet.counted_alone
            place, pages_in_all = (at, len(each.pages)) if alone else (each.first + at, total)
            decorate(page, each.sheet, place + 1, pages_in_all, opening=at == 0)
            for strip, y in placed:
                strip.put(page, each.room.left, y)
            pages.append(page)
        return pages

    def _finish(self, pages: list[Page], shared: Shared, root: Element, done: list[_Set]) -> int:
        file, sheet = self.file, self.sheets[0]
        parent = file.reserve()
        resources = file.reserve()
        for page in pages:
            page.finish(parent, resources)
        for key, at in shared.fonts.items():
            embed(file, at, face(key), frozenset(shared.used[key]))
        file.put(resources, resources_of(shared))
        file.put(
            parent,
            b"<</Type/Pages/Count %d/Kids%b>>" % (len(pages), references(shared.page_numbers)),
        )
        archive = not shared.fields
        parts = [
            b"<</Type/Catalog/Pages %d 0 R/Lang%b" % (parent, text_string(sheet.language)),
            b"/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>",
            b"/StructTreeRoot %d 0 R" % write_structure(file, root, shared.page_numbers, shared.annotations),
            b"/Metadata %d 0 R" % write_metadata(file, sheet, self.dated, archive=archive),
            b"/OutputIntents[%d 0 R]" % write_colours(file),
        ]
        outline = write_outline(file, self._bookmarks(done), shared.page_numbers, pages)
        if outline:
            parts.append(b"/Outlines %d 0 R" % outline)
        if shared.fields:
            parts.append(b"/AcroForm %d 0 R" % write_form(file, shared.fields))
        return file.add(b"".join(parts) + b">>")

    def _bookmarks(self, done: list[_Set]) -> list[Bookmark]:
        if len(done) == 1:
            return done[0].composer.bookmarks
        found: list[Bookmark] = []
        for each in done:
            found.append(Bookmark(0, each.sheet.title, each.first, 0))
            found += each.composer.bookmarks
        return found


def make(*sheets: Sheet, dated: date | None = None) -> Paper:
    """Make one file of sheets, in their order; the first gives the file its title and language.

    The same sheets and date give the same bytes.
    """
    if not sheets:
        raise ValueError("a paper needs at least one sheet")
    with collection_paused():
        return _Press(sheets, dated).make()


def _opening(sheet: Sheet, room: Room, part: Element, composer: Composer) -> list[Strip]:
    """Set the draft mark in words, the title and the line under it."""
    strips: list[Strip] = []
    if sheet.draft:
        words = sheet.draft.of(as_spoken(sheet.language))
        strips += composer.text(words, DRAFT_MARK, room.line, Element("P", part))
    composer.deepest = 1
    centred: Align = "centre" if sheet.border else "left"
    style = CERTIFICATE_TITLE if sheet.border else TITLE
    strips += composer.text(sheet.title, style, room.line, Element("H1", part), centred)
    if sheet.subtitle:
        strips += composer.text(sheet.subtitle, SUBTITLE, room.line, Element("P", part), centred)
    for strip in strips:
        strip.keep = True
    strips[-1].after = 10
    return strips


def _in_the_middle(placed: list[Placed], room: Room) -> list[Placed]:
    """Share the free height of a certificate above and below its text."""
    strip, y = placed[-1]
    down = max(0.0, (room.bottom - y - strip.height) / 2)
    return [(strip, y + down) for strip, y in placed]


def _identify(strips: list[Strip], sheet: Sheet, part: Element, composer: Composer) -> None:
    """Put the unseen field with the form's name and seal on the first page."""
    words = f"{sheet.form_id} {sheet.form_seal}".strip()
    mark = IdentityMark(words, composer.word(FORM_IDENTITY), Element("Form", part))
    strips.insert(0, Strip(0, [(0, 0, mark)], keep=True))
