"""Events: gatherings, introductions, workshops; who is invited, who came, what was said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

from app.domain.common import (
    GROUP_MAIN,
    GROUP_PERIOD,
    GROUP_STATE,
    KIND,
    PROGRAMME,
    STATE,
    STATE_DAY,
    TITLE,
)
from app.domain.entity import Record, entity
from app.domain.fields import (
    choice,
    choices,
    country,
    day,
    language,
    link,
    moment,
    phrases,
    prose,
    rows,
    web,
    whole,
    words,
    yes_no,
)
from app.domain.needs import Fits
from app.domain.placement_vocabulary import (
    GROUP_OUTCOME,
    HOST,
    MENTOR,
    PARTICIPANT,
)
from app.domain.states import AnyOf, Filled, Gate, Linked, Machine, Move
from app.domain.vocabulary import CITY, COUNTRY, GROUP_TEXTS, LANGUAGE, PLACES, PURPOSE, TIME_ZONE
from app.text import Text

EVENT_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "career_fair": Text(en="Career fair", sv="Arbetsmarknadsdag", nb="Karrieremesse", da="Karrieremesse"),
        "info_meeting": Text(
            en="Information meeting", sv="Informationsmöte", nb="Informasjonsmøte", da="Informationsmøde"
        ),
        "networking": Text(
            en="Networking event", sv="Nätverksträff", nb="Nettverksarrangement", da="Netværksarrangement"
        ),
        "host_gathering": Text(en="Host gathering", sv="Värdträff", nb="Bedriftssamling", da="Værtsmøde"),
        "introduction": Text(en="Introduction", sv="Introduktion", nb="Introduksjon", da="Introduktion"),
        "workshop": Text(en="Workshop", sv="Workshop", nb="Workshop", da="Workshop"),
        "focus_group": Text(en="Focus group", sv="Fokusgrupp", nb="Fokusgruppe", da="Fokusgruppe"),
        "coach_session": Text(en="Coach session", sv="Coachsamtal", nb="Coachsamtale", da="Coachsamtale"),
        "seminar": Text(en="Seminar", sv="Seminarium", nb="Seminar", da="Seminar"),
        "final_seminar": Text(
            en="Final seminar", sv="Slutseminarium", nb="Avslutningsseminar", da="Afslutningsseminar"
        ),
        "visit": Text(en="Visit", sv="Besök", nb="Besøk", da="Besøg"),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
EVENT_MODES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "onsite": Text(en="On site", sv="På plats", nb="Fysisk", da="Fysisk"),
        "online": Text(en="Online", sv="Digitalt", nb="Digitalt", da="Online"),
        "hybrid": Text(
            en="On site and online",
            sv="På plats och digitalt",
            nb="Fysisk og digitalt",
            da="Fysisk og online",
        ),
    }
)
HOUR_CATEGORIES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "network": Text(en="Network", sv="Nätverk", nb="Nettverk", da="Netværk"),
        "programme": PROGRAMME,
        "other": Text(en="Other", sv="Övrigt", nb="Annet", da="Andet"),
    }
)
GUESTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "participant": PARTICIPANT,
        "host": HOST,
        "mentor": MENTOR,
        "speaker": Text(en="Speaker", sv="Talare", nb="Foredragsholder", da="Oplægsholder"),
        "staff": Text(en="Staff", sv="Personal", nb="Ansatt", da="Medarbejder"),
        "guest": Text(en="Guest", sv="Gäst", nb="Gjest", da="Gæst"),
    }
)
PRESENCES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "in_person": Text(en="In person", sv="På plats", nb="Til stede", da="Til stede"),
        "represented": Text(en="Represented", sv="Företrädd", nb="Representert", da="Repræsenteret"),
        "online": EVENT_MODES["online"],
    }
)
INVITATION_ANSWERS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "none": Text(en="No answer", sv="Inget svar", nb="Ikke svart", da="Intet svar"),
        "yes": Text(en="Yes", sv="Ja", nb="Ja", da="Ja"),
        "no": Text(en="No", sv="Nej", nb="Nei", da="Nej"),
        "maybe": Text(en="Perhaps", sv="Kanske", nb="Kanskje", da="Måske"),
    }
)
ATTENDED: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "unknown": Text(en="Not entered", sv="Inte ifyllt", nb="Ikke ført", da="Ikke registreret"),
        "yes": Text(en="Came", sv="Kom", nb="Kom", da="Kom"),
        "no": Text(en="Did not come", sv="Kom inte", nb="Kom ikke", da="Kom ikke"),
    }
)
_WHERE: Final = Gate(
    key="venue",
    lacks=Text(
        en="It is not said where the event is. Enter the venue.",
        sv="Det framgår inte var evenemanget hålls. Ange lokalen.",
        nb="Det står ikke hvor arrangementet er. Oppgi lokalet.",
        da="Det fremgår ikke, hvor arrangementet holdes. Angiv lokalet.",
    ),
    need=AnyOf((Fits(MappingProxyType({"mode": "online"})), Filled(("where",)))),
)
_LINK: Final = Gate(
    key="link",
    lacks=Text(
        en="Those who take part online need a link. Enter it.",
        sv="De som deltar digitalt behöver en länk. Ange den.",
        nb="De som deltar digitalt, trenger en lenke. Oppgi den.",
        da="De, der deltager online, skal bruge et link. Angiv det.",
    ),
    need=AnyOf((Fits(MappingProxyType({"mode": "onsite"})), Filled(("link",)))),
)
_CAME: Final = Gate(
    key="attendance",
    lacks=Text(
        en="Nobody is entered as present. Enter who came.",
        sv="Ingen är införd som närvarande. Fyll i vilka som kom.",
        nb="Ingen er ført som til stede. Før inn hvem som kom.",
        da="Ingen er registreret som til stede. Registrér, hvem der kom.",
    ),
    need=Linked("attendance", "event_id", where=MappingProxyType({"attended": "yes"})),
)
EVENT_STATES: Final = Machine(
    states={
        "planned": Text(en="Planned", sv="Planerat", nb="Planlagt", da="Planlagt"),
        "announced": Text(en="Announced", sv="Utannonserat", nb="Kunngjort", da="Annonceret"),
        "held": Text(en="Held", sv="Genomfört", nb="Gjennomført", da="Afholdt"),
        "followed_up": Text(en="Followed up", sv="Uppföljt", nb="Fulgt opp", da="Fulgt op"),
        "moved": Text(en="Moved", sv="Flyttat", nb="Flyttet", da="Flyttet"),
        "cancelled": Text(en="Cancelled", sv="Inställt", nb="Avlyst", da="Aflyst"),
    },
    moves=(
        Move(sources=("planned", "moved"), target="announced", gates=(_WHERE, _LINK)),
        Move(sources=("planned", "announced"), target="moved", reason=True, makes=("change_notice",)),
        Move(sources=("planned", "announced", "moved"), target="held", gates=(_CAME,)),
        Move(sources=("held",), target="followed_up"),
        Move(sources=("planned", "announced", "moved"), target="cancelled", reason=True),
    ),
)
AHEAD: Final = ("planned", "announced", "moved")
EVENT: Final = Text(en="Event", sv="Evenemang", nb="Arrangement", da="Arrangement")
GROUP_INVITED: Final = Text(en="Invitation", sv="Inbjudan", nb="Invitasjon", da="Invitation")


@entity(
    "event",
    one=EVENT,
    many=Text(en="Events", sv="Evenemang", nb="Arrangementer", da="Arrangementer"),
    area="events",
    title=("title",),
    sorted_by=("starts_at", "title"),
    machine=EVENT_STATES,
)
class Event(Record):
    """One event.

    ``agenda`` has a row a point: ``time``, ``item``, ``who``; ``discussion_questions`` a row with ``text``.
    """

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    kind: str = choice(KIND, EVENT_KINDS, group=GROUP_MAIN, listed=True)
    title: Mapping[str, str] = phrases(TITLE, group=GROUP_MAIN, searched=True, listed=True)
    is_larger: bool = yes_no(
        Text(en="Larger event", sv="Större evenemang", nb="Større arrangement", da="Større arrangement"),
        default=False,
        group=GROUP_MAIN,
    )
    starts_at: datetime = moment(
        Text(en="Begins", sv="Börjar", nb="Begynner", da="Begynder"), group=GROUP_PERIOD, listed=True
    )
    ends_at: datetime | None = moment(
        Text(en="Ends", sv="Slutar", nb="Slutter", da="Slutter"), default=None, group=GROUP_PERIOD
    )
    time_zone: str | None = words(TIME_ZONE, default=None, group=GROUP_PERIOD)
    mode: str = choice(
        Text(en="Form", sv="Form", nb="Form", da="Form"),
        EVENT_MODES, default="onsite", group=GROUP_PERIOD, listed=True,
    )  # fmt: skip
    where: str | None = words(
        Text(en="Venue", sv="Lokal", nb="Lokale", da="Lokale"), default=None, group=GROUP_PERIOD
    )
    city: str | None = words(CITY, default=None, group=GROUP_PERIOD, searched=True, listed=True)
    country: str | None = country(COUNTRY, default=None, group=GROUP_PERIOD)
    link: str | None = web(
        Text(en="Link", sv="Länk", nb="Lenke", da="Link"), default=None, group=GROUP_PERIOD
    )
    capacity: int | None = whole(PLACES, default=None, low=1, group=GROUP_PERIOD)

    mandatory_for: tuple[str, ...] = choices(
        Text(en="Mandatory for", sv="Obligatoriskt för", nb="Obligatorisk for", da="Obligatorisk for"),
        GUESTS, default=(), group=GROUP_INVITED,
    )  # fmt: skip
    hours_category: str | None = choice(
        Text(
            en="Counts as hours of",
            sv="Räknas som timmar för",
            nb="Teller som timer til",
            da="Tæller som timer til",
        ),
        HOUR_CATEGORIES,
        default=None,
        group=GROUP_INVITED,
    )
    language: str | None = language(LANGUAGE, default=None, group=GROUP_TEXTS)
    purpose: str | None = prose(PURPOSE, default=None, group=GROUP_TEXTS)
    agenda: tuple[Mapping[str, Any], ...] = rows(
        Text(en="Agenda", sv="Program för dagen", nb="Dagsorden", da="Dagsorden"),
        default=(),
        group=GROUP_TEXTS,
    )
    discussion_questions: tuple[Mapping[str, Any], ...] = rows(
        Text(
            en="Questions to discuss", sv="Diskussionsfrågor",
            nb="Diskusjonsspørsmål", da="Spørgsmål til drøftelse",
        ),
        default=(), group=GROUP_TEXTS,
    )  # fmt: skip
    what_project_does: str | None = prose(
        Text(
            en="What the project does now", sv="Vad projektet gör nu",
            nb="Hva prosjektet gjør nå", da="Hvad projektet gør nu",
        ),
        default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
    prints_made_at: date | None = day(
        Text(en="Papers printed", sv="Underlag utskrivet", nb="Papirer skrevet ut", da="Papirer udskrevet"),
        default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
    reach_students: int | None = whole(
        Text(en="Students reached", sv="Nådda studenter", nb="Studenter nådd", da="Studerende nået"),
        default=None, low=0, group=GROUP_OUTCOME,
    )  # fmt: skip
    reach_faculty: int | None = whole(
        Text(en="Teachers reached", sv="Nådda lärare", nb="Faglig ansatte nådd", da="Undervisere nået"),
        default=None, low=0, group=GROUP_OUTCOME,
    )  # fmt: skip
    state: str = choice(
        STATE, EVENT_STATES.states, default=EVENT_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
