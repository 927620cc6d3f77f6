"""A change told to those who were promised otherwise: what was said, what applies now, who has read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.announced_fact import SUBJECTS
from app.domain.common import GROUP_MAIN, GROUP_STATE, PROGRAMME, STATE, STATE_DAY, TITLE
from app.domain.entity import Record, entity
from app.domain.fields import P2, P3, choice, day, link, phrases, prose, whole, words
from app.domain.placement_vocabulary import (
    CONCERNS,
    CONCERNS_KIND,
    HOME,
    HOST,
    NUMBER,
    ORGANISER,
    PARTICIPANT,
)
from app.domain.states import Every, Filled, Gate, Linked, Machine, Move, Records
from app.domain.vocabulary import GROUP_TEXTS
from app.text import Text

CAUSES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "host": HOST,
        "home": HOME,
        "organiser": ORGANISER,
        "funder": Text(en="Funder", sv="Finansiär", nb="Finansiør", da="Bevillingsgiver"),
        "authority": Text(en="Authority", sv="Myndighet", nb="Myndighet", da="Myndighed"),
        "participant": PARTICIPANT,
        "force_majeure": Text(
            en="Something nobody governs", sv="Något ingen råder över",
            nb="Noe ingen rår over", da="Noget, ingen råder over",
        ),
    }
)  # fmt: skip
USUAL_LEAD: Final = 14
"""Days of warning where a programme names none (data model, 2.2 C)."""


@frozen
class EnoughWarning:
    """A notice comes so many days ahead as the programme promises, or says why it does not."""

    def met(self, record: Any, records: Records) -> bool:
        """Compare the days; before anything is sent, nothing is short."""
        days = lead_days(record, records.of("sign_off", entity_id=record.id))
        return days is None or days >= least_lead(record, records) or bool(record.short_lead_reason)


_CHANGES: Final = Gate(
    key="change_items",
    lacks=Text(
        en="The notice names no change. Add what was said before and what applies now.",
        sv="Meddelandet innehåller ingen ändring. Lägg till vad som sades förut och vad som gäller nu.",
        nb="Meldingen inneholder ingen endring. Legg til hva som ble sagt før, og hva som gjelder nå.",
        da="Meddelelsen indeholder ingen ændring. Tilføj, hvad der blev sagt før, og hvad der gælder nu.",
    ),
    need=Linked("change_item", "notice_id", filled=("new_text",)),
)
_DECIDED: Final = Gate(
    key="decided",
    lacks=Text(
        en="It is not said when the change was decided. Enter the day.",
        sv="Det framgår inte när ändringen beslutades. Ange dagen.",
        nb="Det står ikke når endringen ble besluttet. Oppgi dagen.",
        da="Det fremgår ikke, hvornår ændringen blev besluttet. Angiv dagen.",
    ),
    need=Filled(("decided_at",)),
)
_TOLD: Final = Gate(
    key="recipients",
    lacks=Text(
        en="Nobody is named to receive the notice. Add those who were told otherwise.",
        sv="Ingen är angiven som mottagare. Lägg till dem som fått ett annat besked.",
        nb="Ingen er oppgitt som mottaker. Legg til dem som fikk en annen beskjed.",
        da="Ingen er angivet som modtager. Tilføj dem, der har fået en anden besked.",
    ),
    need=Linked("sign_off", "entity_id", where=MappingProxyType({"kind": "acknowledgement"})),
)
_WARNED: Final = Gate(
    key="lead_time",
    lacks=Text(
        en="The notice comes later than promised. Write the reason for the short warning.",
        sv="Meddelandet kommer senare än utlovat. Ange skälet till den korta framförhållningen.",
        nb="Meldingen kommer senere enn lovet. Oppgi grunnen til den korte fristen.",
        da="Meddelelsen kommer senere end lovet. Angiv grunden til det korte varsel.",
    ),
    need=EnoughWarning(),
)
_ANSWERED: Final = Gate(
    key="answers",
    lacks=Text(
        en="Somebody has not answered. Remind them, or record what they said.",
        sv="Någon har inte svarat. Påminn eller registrera vad personen sagt.",
        nb="Noen har ikke svart. Send en påminnelse, eller registrer hva de sa.",
        da="Nogen har ikke svaret. Send en påmindelse, eller registrér, hvad de sagde.",
    ),
    need=Every(
        "sign_off", "entity_id",
        where=MappingProxyType({"answer": ("read", "accepted", "wants_talk", "objects", "declined")}),
        among=MappingProxyType({"kind": "acknowledgement"}),
    ),
)  # fmt: skip
NOTICE_STATES: Final = Machine(
    states={
        "draft": Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast"),
        "approved": Text(en="Approved", sv="Godkänt", nb="Godkjent", da="Godkendt"),
        "sent": Text(en="Sent", sv="Skickat", nb="Sendt", da="Sendt"),
        "acknowledged": Text(
            en="Acknowledged by all", sv="Bekräftat av alla",
            nb="Bekreftet av alle", da="Kvitteret af alle",
        ),
        "closed": Text(en="Closed", sv="Avslutat", nb="Avsluttet", da="Afsluttet"),
        "superseded": Text(en="Superseded", sv="Ersatt", nb="Erstattet", da="Erstattet"),
        "withdrawn": Text(en="Withdrawn", sv="Återtaget", nb="Trukket", da="Trukket tilbage"),
    },
    moves=(
        Move(sources=("draft",), target="approved", gates=(_CHANGES, _DECIDED)),
        Move(sources=("approved",), target="draft"),
        Move(sources=("approved",), target="sent", gates=(_TOLD, _WARNED), makes=("mail",)),
        Move(sources=("sent",), target="acknowledged", gates=(_ANSWERED,)),
        Move(sources=("acknowledged",), target="closed"),
        Move(sources=("sent", "acknowledged"), target="superseded", reason=True),
        Move(sources=("draft", "approved"), target="withdrawn", reason=True),
    ),
)  # fmt: skip
GROUP_NOTICE: Final = Text(en="Notice", sv="Besked", nb="Varsel", da="Varsel")
NOTICE: Final = Text(
    en="Change notice", sv="Ändringsmeddelande", nb="Endringsmelding", da="Ændringsmeddelelse"
)


@entity(
    "change_notice",
    one=NOTICE,
    many=Text(
        en="Change notices", sv="Ändringsmeddelanden", nb="Endringsmeldinger", da="Ændringsmeddelelser"
    ),
    area="programmes",
    title=("no", "title"),
    sorted_by=("programme_id", "no"),
    machine=NOTICE_STATES,
)
class ChangeNotice(Record):
    """One notice. What changes are its change items; who was told and what they said its sign-offs."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    no: int = whole(NUMBER, low=1, group=GROUP_MAIN, listed=True)
    title: Mapping[str, str] = phrases(TITLE, group=GROUP_MAIN, searched=True, listed=True)
    cause: str = choice(
        Text(en="Caused by", sv="Orsakad av", nb="Skyldes", da="Skyldes"),
        CAUSES,
        group=GROUP_MAIN,
        listed=True,
    )

    effective_date: date = day(
        Text(en="Applies from", sv="Gäller från", nb="Gjelder fra", da="Gælder fra"),
        group=GROUP_NOTICE, listed=True,
    )  # fmt: skip
    decided_at: date | None = day(
        Text(en="Decided on", sv="Beslutad den", nb="Besluttet den", da="Besluttet den"),
        default=None, group=GROUP_NOTICE,
    )  # fmt: skip
    decided_by: str | None = words(
        Text(en="Decided by", sv="Beslutad av", nb="Besluttet av", da="Besluttet af"),
        default=None, privacy=P2, group=GROUP_NOTICE,
    )  # fmt: skip
    short_lead_reason: str | None = prose(
        Text(
            en="Reason for the short warning", sv="Skäl till kort framförhållning",
            nb="Grunn til kort varsel", da="Grund til kort varsel",
        ),
        default=None, group=GROUP_NOTICE,
    )  # fmt: skip
    reply_by: date | None = day(
        Text(en="Reply by", sv="Svar senast", nb="Svarfrist", da="Svar senest"),
        default=None, group=GROUP_NOTICE,
    )  # fmt: skip

    replaces_id: str | None = link(
        Text(en="Replaces", sv="Ersätter", nb="Erstatter", da="Erstatter"),
        "change_notice", default=None, group=GROUP_NOTICE,
    )  # fmt: skip

    consequence: Mapping[str, str] | None = phrases(
        Text(en="What it means", sv="Vad det innebär", nb="Hva det betyr", da="Hvad det betyder"),
        default=None, group=GROUP_TEXTS,
    )  # fmt: skip
    options_for_recipient: Mapping[str, str] | None = phrases(
        Text(en="What you can do", sv="Vad du kan göra", nb="Hva du kan gjøre", da="Hvad du kan gøre"),
        default=None, group=GROUP_TEXTS,
    )  # fmt: skip

    state: str = choice(
        STATE, NOTICE_STATES.states, default=NOTICE_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


@entity(
    "change_item",
    one=Text(en="Change", sv="Ändring", nb="Endring", da="Ændring"),
    many=Text(en="Changes", sv="Ändringar", nb="Endringer", da="Ændringer"),
    area="programmes",
    title=("subject", "new_text"),
    sorted_by=("notice_id", "subject"),
)
class ChangeItem(Record):
    """One line of a notice: what was said before, and what applies now."""

    notice_id: str = link(NOTICE, "change_notice", group=GROUP_MAIN, listed=True)
    subject: str = choice(
        Text(en="About", sv="Gäller", nb="Gjelder", da="Vedrører"), SUBJECTS, group=GROUP_MAIN, listed=True
    )  # fmt: skip
    announced_fact_id: str | None = link(
        Text(en="Promise", sv="Utlovat", nb="Løfte", da="Løfte"),
        "announced_fact",
        default=None,
        group=GROUP_MAIN,
    )
    entity_key: str | None = words(CONCERNS_KIND, default=None, group=GROUP_MAIN)
    entity_id: str | None = link(CONCERNS, "*", default=None, group=GROUP_MAIN)
    field: str | None = words(
        Text(en="Field", sv="Fält", nb="Felt", da="Felt"), default=None, group=GROUP_MAIN
    )  # fmt: skip
    old_text: str | None = prose(
        Text(en="Said before", sv="Sades förut", nb="Sagt før", da="Sagt før"),
        default=None, privacy=P3, group=GROUP_TEXTS, listed=True,
    )  # fmt: skip
    new_text: str = prose(
        Text(en="Applies now", sv="Gäller nu", nb="Gjelder nå", da="Gælder nu"),
        privacy=P3, group=GROUP_TEXTS, listed=True,
    )  # fmt: skip


def lead_days(notice: Any, sign_offs: Iterable[Any]) -> int | None:
    """Return the days from the first sending to the day the change applies, or None before any (000-27)."""
    sent = [one.sent_at for one in sign_offs if one.kind == "acknowledgement" and one.sent_at is not None]
    return (notice.effective_date - min(sent)).days if sent else None


def least_lead(notice: Any, records: Records) -> int:
    """Return the days of warning that the notice's programme promises."""
    programme = records.get("programme", notice.programme_id)
    promised: int | None = programme.min_lead_days_change if programme is not None else None
    return USUAL_LEAD if promised is None else promised
