"""A sheet that is filled in and sent back: with its name and the office's seal unseen in the file."""

from __future__ import annotations

from app.documents.blocks import Block, Paragraph, Sheet
from app.documents.pieces.stay import Stay, file_number, programme_title, sender
from app.documents.vocabulary import HOW_TO_FILL, THE_OFFICE
from app.text import Language


def form_sheet(
    stay: Stay, title: str, language: Language, form_id: str, blocks: tuple[Block, ...], subtitle: str = ""
) -> Sheet:
    """Return a form. ``form_id`` is its kind, the version of its fields, and what it is about.

    It also stands small in the foot: a copy printed flat or scanned still says which form it was.
    """
    address = getattr(stay.office, "email", None) or THE_OFFICE.of(language)
    how = Paragraph(HOW_TO_FILL.of(language).format(email=address), look="muted")
    return Sheet(
        title=title,
        subtitle=subtitle or programme_title(stay, language),
        language=language,
        blocks=(how, *blocks),
        sender=sender(stay),
        file_number=file_number(stay),
        form_id=form_id,
        form_seal=stay.facts.seal(form_id),
        footnote=form_id,
    )
