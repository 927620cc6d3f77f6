"""Files in the folder for returned forms that nobody has taken in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.followup.card import Card, Item
from app.followup.saying import counted
from app.followup.view import View
from app.text import Text

_ONE: Final = Text(
    en="One file waits: {name}",
    sv="En fil väntar: {name}",
    nb="Én fil venter: {name}",
    da="Én fil venter: {name}",
)
_MANY: Final = Text(
    en="{n} files wait, among them {name}", sv="{n} filer väntar, bland dem {name}",
    nb="{n} filer venter, blant dem {name}", da="{n} filer venter, blandt dem {name}",
)  # fmt: skip
LONGEST_NAME: Final = 60


def find(view: View) -> Iterator[Item]:
    """Find the files that wait; all are taken in at once."""
    office = next(iter(view.some("office", ("name",))), None)
    if view.waiting and office is not None:
        name = min(path.name for path in view.waiting)
        short = name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"
        count = len(view.waiting)
        yield Item(
            entity="office", record=office.id, why=counted(_ONE, _MANY, count, name=short), count=count
        )


CARD: Final = Card(
    key="returned_forms",
    order=30,
    title=Text(
        en="Returned forms waiting", sv="Inskickade formulär väntar",
        nb="Innsendte skjemaer venter", da="Indsendte formularer venter",
    ),
    rule=Text(
        en="Files in the folder for returned forms that have not been taken in.",
        sv="Filer i mappen för inskickade formulär som inte har tagits in.",
        nb="Filer i mappen for innsendte skjemaer som ikke er tatt inn.",
        da="Filer i mappen til indsendte formularer, der ikke er taget ind.",
    ),
    button=Text(en="Take in", sv="Läs in", nb="Les inn", da="Indlæs"),
    act="intake",
    find=find,
    outside=True,
)  # fmt: skip
