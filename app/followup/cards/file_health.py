"""How the office file itself is: its backup, what was found wrong with it, what waits to be shared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from app.followup.card import Card, Item
from app.followup.saying import said
from app.followup.view import View
from app.text import Text

OLD: Final = timedelta(days=7)
AWAY: Final = timedelta(days=14)
_NONE: Final = Text(
    en="There is no backup.", sv="Det finns ingen säkerhetskopia.",
    nb="Det finnes ingen sikkerhetskopi.", da="Der er ingen sikkerhedskopi.",
)  # fmt: skip
_OLD: Final = Text(
    en="The newest backup is from {day}.",
    sv="Den senaste säkerhetskopian är från den {day}.",
    nb="Den nyeste sikkerhetskopien er fra {day}.",
    da="Den nyeste sikkerhedskopi er fra den {day}.",
)
_UNSOUND: Final = Text(
    en="The check found damage in the file. Look at the backups before you go on.",
    sv="Kontrollen hittade skador i filen. Titta på säkerhetskopiorna innan du fortsätter.",
    nb="Kontrollen fant skader i filen. Se på sikkerhetskopiene før du fortsetter.",
    da="Kontrollen fandt skader i filen. Se på sikkerhedskopierne, før du fortsætter.",
)
_AWAY: Final = Text(
    en="What was saved here since {day} has not reached the shared folder.",
    sv="Det som sparats här sedan den {day} har inte nått den delade mappen.",
    nb="Det som er lagret her siden {day}, har ikke nådd den delte mappen.",
    da="Det, der er gemt her siden den {day}, har ikke nået den delte mappe.",
)
_SYNC: Final = Text(en="Bring back", sv="Synkronisera", nb="Synkroniser", da="Synkronisér")
_REVIEW: Final = Text(en="See backups", sv="Se kopiorna", nb="Se kopiene", da="Se kopierne")


def find(view: View) -> Iterator[Item]:
    """Find what is wrong: damage first. A new office has no backup for its first week."""
    office = next(iter(view.some("office", ("name",))), None)
    if office is None:
        return
    file = view.file
    if file.unsound:
        yield Item(
            entity="office",
            record=office.id,
            why=_UNSOUND,
            tone="red",
            button=_REVIEW,
            count=3,
        )
    last = file.backup or file.begun
    if last is not None and view.today - last > OLD:
        why = said(_OLD, day=last) if file.backup is not None else _NONE
        yield Item(entity="office", record=office.id, why=why)
    if file.away_since is not None and view.today - file.away_since > AWAY:
        why = said(_AWAY, day=file.away_since)
        yield Item(entity="office", record=office.id, why=why, act="sync", button=_SYNC, count=2)


CARD: Final = Card(
    key="file_health",
    order=190,
    title=Text(en="The office file", sv="Kontorsfilen", nb="Kontorfilen", da="Kontorfilen"),
    rule=Text(
        en="The newest backup is older than 7 days, the check of the file found something, or changes have "
        "waited for the shared folder for more than 14 days.",
        sv="Den senaste säkerhetskopian är äldre än 7 dagar, kontrollen av filen hittade något, eller "
        "ändringar har väntat på den delade mappen i mer än 14 dagar.",
        nb="Den nyeste sikkerhetskopien er eldre enn 7 dager, kontrollen av filen fant noe, eller endringer "
        "har ventet på den delte mappen i mer enn 14 dager.",
        da="Den nyeste sikkerhedskopi er ældre end 7 dage, kontrollen af filen fandt noget, eller ændringer "
        "har ventet på den delte mappe i mere end 14 dage.",
    ),
    button=Text(en="Back up", sv="Säkerhetskopiera", nb="Sikkerhetskopier", da="Sikkerhedskopiér"),
    act="backup",
    find=find,
    outside=True,
)
