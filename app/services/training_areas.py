"""How mentors rate themselves before and after, as a paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.documents.blocks import Paragraph, Sheet, Table
from app.documents.paper import make
from app.documents.pieces.programme import programme_name
from app.documents.pieces.stay import sender_of
from app.documents.saving import save
from app.domain.display import number_text
from app.services.office import Office
from app.services.training import AreaChange
from app.text import Language, Text

TITLE: Final = Text(
    en="Mentors before and after the training", sv="Handledare före och efter utbildningen",
    nb="Mentorer før og etter opplæringen", da="Mentorer før og efter uddannelsen",
)  # fmt: skip
HEADS: Final = (
    Text(en="Area", sv="Område", nb="Område", da="Område"),
    Text(en="Mentors", sv="Handledare", nb="Mentorer", da="Mentorer"),
    Text(en="Before", sv="Före", nb="Før", da="Før"),
    Text(en="After", sv="Efter", nb="Etter", da="Efter"),
    Text(en="Change", sv="Förändring", nb="Endring", da="Ændring"),
)
NOTE: Final = Text(
    en="Own rating from 1 to 5; only mentors who rated themselves both before and after are counted.",
    sv="Egen skattning från 1 till 5; bara handledare som har skattat sig både före och efter räknas.",
    nb="Egenvurdering fra 1 til 5; bare mentorer som har vurdert seg både før og etter, er regnet med.",
    da="Selvvurdering fra 1 til 5; kun mentorer, der har vurderet sig både før og efter, er talt med.",
)


def row_of(one: AreaChange, language: Language) -> tuple[str, ...]:
    """Return an area as a row of the table."""
    change = number_text(abs(one.change), language)
    sign = "+" if one.change > 0 else "−" if one.change < 0 else "±"
    before, after = number_text(one.before, language), number_text(one.after, language)
    return one.name, str(one.count), before, after, f"{sign}{change}"


def print_areas(
    office: Office, changes: Sequence[AreaChange], programme: str, language: Language, path: Path
) -> Path:
    """Print the mean change of each area."""
    about = office.records.get("programme", programme) if programme else None
    sheet = Sheet(
        title=TITLE.of(language),
        subtitle=programme_name(about, language) if about is not None else "",
        language=language,
        sender=sender_of(next(iter(office.records.of("office")), None)),
        blocks=(
            Paragraph(NOTE.of(language), look="muted"),
            Table(
                tuple(head.of(language) for head in HEADS),
                tuple(row_of(one, language) for one in changes),
                widths=(20, 6, 5, 5, 6), align=("left", "right", "right", "right", "right"), row_heads=True,
            ),
        ),
    )  # fmt: skip
    save(make(sheet, dated=office.today).content, path)
    return path
