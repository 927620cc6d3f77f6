"""A call for applications and the criteria it is judged by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.call_state import CALL_STATES
from app.domain.common import GROUP_MAIN, GROUP_STATE, ORDER, PROGRAMME, STATE, STATE_DAY, TITLE
from app.domain.entity import Record, entity
from app.domain.fields import choice, choices, day, labels, link, phrases, whole, words, yes_no
from app.domain.vocabulary import GROUP_TEXTS, PLACES, TEXT, YEAR_NO, YEAR_NO_HELP
from app.text import Text

REQUIRED_DOCUMENTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "cv": Text(en="CV", sv="Meritförteckning", nb="CV", da="CV"),
        "transcript": Text(
            en="Transcript of records",
            sv="Studieintyg",
            nb="Karakterutskrift",
            da="Karakterudskrift",
        ),
        "letter": Text(
            en="Personal letter",
            sv="Personligt brev",
            nb="Søknadsbrev",
            da="Motiveret ansøgning",
        ),
        "recommendation": Text(en="Recommendation", sv="Rekommendation", nb="Anbefaling", da="Anbefaling"),
        "language_proof": Text(
            en="Proof of language",
            sv="Språkintyg",
            nb="Språkdokumentasjon",
            da="Sprogdokumentation",
        ),
        "anchoring": Text(
            en="Statement of the home unit",
            sv="Förankringsintyg från hemenheten",
            nb="Erklæring fra hjemenheten",
            da="Erklæring fra hjemenheden",
        ),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
GROUP_DATES: Final = Text(en="Dates", sv="Datum", nb="Datoer", da="Datoer")
GROUP_ASSESSMENT: Final = Text(en="Assessment", sv="Bedömning", nb="Vurdering", da="Bedømmelse")


@entity(
    "call",
    one=Text(en="Call", sv="Utlysning", nb="Utlysning", da="Opslag"),
    many=Text(en="Calls", sv="Utlysningar", nb="Utlysninger", da="Opslag"),
    area="programmes",
    title=("title",),
    sorted_by=("closes", "title"),
    machine=CALL_STATES,
)
class Call(Record):
    """One call; it closes at 23.59 local time on its last day."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    title: Mapping[str, str] = phrases(TITLE, group=GROUP_MAIN, searched=True, listed=True)
    owner_org_id: str = link(
        Text(en="Published by", sv="Utlyses av", nb="Utlyst av", da="Opslås af"),
        "organisation", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    deciding_org_id: str = link(
        Text(en="Decided by", sv="Beslutas av", nb="Avgjøres av", da="Afgøres af"),
        "organisation", group=GROUP_MAIN, listed=True,
        help=Text(
            en="The organisation that selects; decision letters name it.",
            sv="Den organisation som gör urvalet; den står i besluten.",
            nb="Organisasjonen som velger ut; den står i svarbrevene.",
            da="Den organisation, som udvælger; den står i svarbrevene.",
        ),
    )  # fmt: skip
    programme_year_no: int | None = whole(YEAR_NO, default=None, low=1, help=YEAR_NO_HELP, group=GROUP_MAIN)
    places: int = whole(PLACES, default=1, low=1, group=GROUP_MAIN, listed=True)
    target_group: str | None = words(
        Text(en="Target group", sv="Målgrupp", nb="Målgruppe", da="Målgruppe"), default=None, group=GROUP_MAIN
    )  # fmt: skip
    course_codes: tuple[str, ...] = labels(
        Text(en="Courses", sv="Kurser", nb="Emner", da="Kurser"), default=(), group=GROUP_MAIN
    )  # fmt: skip

    opens: date = day(Text(en="Opens", sv="Öppnar", nb="Åpner", da="Åbner"), group=GROUP_DATES, listed=True)
    closes: date = day(
        Text(
            en="Closes",
            sv="Stänger",
            nb="Stenger",
            da="Lukker",
        ),
        group=GROUP_DATES,
        listed=True,
    )
    decision_by: date | None = day(
        Text(en="Decision by", sv="Beslut senast", nb="Avgjøres innen", da="Afgøres senest"),
        default=None, group=GROUP_DATES,
    )  # fmt: skip
    announce_by: date | None = day(
        Text(en="Applicants told by", sv="Besked senast", nb="Svar gis innen", da="Svar gives senest"),
        default=None, group=GROUP_DATES,
    )  # fmt: skip

    text: Mapping[str, str] | None = phrases(TEXT, default=None, group=GROUP_TEXTS)
    eligibility: Mapping[str, str] | None = phrases(
        Text(en="Who may apply", sv="Behörighet", nb="Kvalifikasjonskrav", da="Adgangskrav"),
        default=None, group=GROUP_TEXTS,
    )  # fmt: skip
    required_documents: tuple[str, ...] = choices(
        Text(
            en="Documents to send", sv="Handlingar som ska skickas in",
            nb="Dokumenter som skal sendes inn", da="Dokumenter, der skal indsendes",
        ),
        REQUIRED_DOCUMENTS, default=(), group=GROUP_TEXTS,
    )  # fmt: skip

    assessors_per_application: int = whole(
        Text(
            en="Assessors an application", sv="Bedömare per ansökan",
            nb="Vurderere per søknad", da="Bedømmere pr. ansøgning",
        ),
        default=2, low=1, high=5, group=GROUP_ASSESSMENT,
    )  # fmt: skip
    anonymous_assessment: bool = yes_no(
        Text(
            en="Names hidden from assessors", sv="Namn döljs för bedömarna",
            nb="Navn skjules for vurdererne", da="Navne skjules for bedømmerne",
        ),
        default=False, group=GROUP_ASSESSMENT,
    )  # fmt: skip
    state: str = choice(STATE, CALL_STATES.states, default=CALL_STATES.start, group=GROUP_STATE, listed=True)
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


@entity(
    "criterion",
    one=Text(en="Criterion", sv="Kriterium", nb="Kriterium", da="Kriterium"),
    many=Text(en="Criteria", sv="Kriterier", nb="Kriterier", da="Kriterier"),
    area="programmes",
    title=("name",),
    sorted_by=("call_id", "order"),
)
class Criterion(Record):
    """One thing applications are scored on."""

    call_id: str = link(
        Text(
            en="Call",
            sv="Utlysning",
            nb="Utlysning",
            da="Opslag",
        ),
        "call",
        group=GROUP_MAIN,
        listed=True,
    )
    name: Mapping[str, str] = phrases(
        Text(
            en="Name",
            sv="Namn",
            nb="Navn",
            da="Navn",
        ),
        group=GROUP_MAIN,
        searched=True,
        listed=True,
    )
    weight: int = whole(
        Text(en="Weight", sv="Vikt", nb="Vekt", da="Vægt"), default=1, low=1, group=GROUP_MAIN, listed=True,
        help=Text(
            en="Twice the weight counts twice; the weights need not add up to 100.",
            sv="Dubbel vikt räknas dubbelt; vikterna behöver inte bli 100.",
            nb="Dobbel vekt teller dobbelt; vektene trenger ikke bli 100.",
            da="Dobbelt vægt tæller dobbelt; vægtene behøver ikke blive 100.",
        ),
    )  # fmt: skip
    scale_max: int = whole(
        Text(en="Highest score", sv="Högsta poäng", nb="Høyeste poengsum", da="Højeste point"),
        default=5, low=3, high=10, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    must_pass: int | None = whole(
        Text(
            en="Needed to be eligible", sv="Krävs för godkänt",
            nb="Kreves for å være kvalifisert", da="Kræves for at være kvalificeret",
        ),
        default=None, low=0, high=10, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    order: int | None = whole(ORDER, default=None, group=GROUP_MAIN)


def state_on(call: Call, today: date) -> str:
    """Return the state that shows on a day: a published call is closed from the day after it closes."""
    return "closed" if call.state == "published" and today > call.closes else call.state
