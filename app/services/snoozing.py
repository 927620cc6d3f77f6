"""Putting an item of Today aside until a day, with a reason, and bringing it back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from app.domain.catalogue import entity_named
from app.errors import Refused
from app.followup.card import cards
from app.services.concerning import person_of
from app.services.office import Office
from app.services.today_shown import ItemShown
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import Text

LONGEST: Final = timedelta(days=366)
LONGEST_REASON: Final = 2_000
_NO_REASON: Final = Text(
    en="Write why this can wait. Colleagues see the reason.",
    sv="Skriv varför detta kan vänta. Kollegerna ser skälet.",
    nb="Skriv hvorfor dette kan vente. Kollegene ser begrunnelsen.",
    da="Skriv, hvorfor dette kan vente. Kollegerne ser begrundelsen.",
)
_PAST: Final = Text(
    en="Choose a day after today on which this shows again.",
    sv="Välj en dag efter i dag då detta visas igen.",
    nb="Velg en dag etter i dag da dette vises igjen.",
    da="Vælg en dag efter i dag, hvor dette vises igen.",
)
_TOO_LONG: Final = Text(
    en="Choose a day within a year: what is put aside longer is forgotten.",
    sv="Välj en dag inom ett år: det som skjuts upp längre glöms bort.",
    nb="Velg en dag innen et år: det som utsettes lenger, blir glemt.",
    da="Vælg en dag inden for et år: det, der udsættes længere, bliver glemt.",
)
_LONG_REASON: Final = Text(
    en="The reason is too long. Write it in a few sentences.",
    sv="Skälet är för långt. Skriv det i några meningar.",
    nb="Begrunnelsen er for lang. Skriv den i noen setninger.",
    da="Begrundelsen er for lang. Skriv den i nogle sætninger.",
)
_GONE: Final = Text(
    en="What this was about is no longer there. Look at Today again.",
    sv="Det som detta gällde finns inte längre. Titta på I dag igen.",
    nb="Det dette gjaldt, finnes ikke lenger. Se på I dag på nytt.",
    da="Det, dette drejede sig om, findes ikke længere. Se på I dag igen.",
)


def put_aside(office: Office, card: str, item: ItemShown, until: date, reason: str) -> Saved:
    """Let an item rest until a day, or until it gets worse; an earlier rest of it is replaced."""
    _check(office, until, reason)
    if card not in cards():
        raise Refused(_GONE, where=card)
    entity, record = item.key
    found = office.records.get(entity, record)
    if found is None:
        raise Refused(_GONE, where=record)
    values = {
        "card": card, "entity_key": entity, "entity_id": record, "until": until, "reason": reason.strip(),
        "weight": item.weight, "person_id": person_of(office, entity_named(entity), found),
    }  # fmt: skip
    with writing(office) as work:
        earlier = office.records.of("snooze", card=card, entity_key=entity, entity_id=record)
        for one in earlier[1:]:
            work.delete("snooze", one.id)
        if earlier:
            work.set("snooze", earlier[0].id, **values)
        else:
            work.add("snooze", values)
    return work.saved


def bring_back(office: Office, card: str, item: ItemShown) -> Saved:
    """Let an item show again at once."""
    entity, record = item.key
    with writing(office) as work:
        for one in office.records.of("snooze", card=card, entity_key=entity, entity_id=record):
            work.delete("snooze", one.id)
    return work.saved


def _check(office: Office, until: date, reason: str) -> None:
    if not reason.strip():
        raise Refused(_NO_REASON, where="reason")
    if len(reason) > LONGEST_REASON:
        raise Refused(_LONG_REASON, where="reason")
    if until <= office.today:
        raise Refused(_PAST, where="until")
    if until - office.today > LONGEST:
        raise Refused(_TOO_LONG, where="until")
