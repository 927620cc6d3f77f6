"""Lists of staff exchanges: a member of staff at home, one stay at a host, what the list says of both."""

from __future__ import annotations

from typing import Final

from app.exchange.catalogue import layout_named
from app.exchange.row import Row
from app.services import import_people as people
from app.services import import_stays as stays
from app.services.import_listing import Listing, Meaning
from app.services.import_plan import Draft
from app.text import Language, Text

_ACCORDING: Final = Text(
    en="According to an imported list", sv="Enligt en importerad lista",
    nb="Ifølge en importert liste", da="Ifølge en importeret liste",
)  # fmt: skip
_ANCHORED: Final = Text(
    en="anchored with the manager at home (no statement has been received)",
    sv="förankrat hos chefen på hemenheten (inget intyg har kommit in)",
    nb="forankret hos lederen i hjemenheten (ingen erklæring er mottatt)",
    da="forankret hos lederen i hjemenheden (ingen erklæring er modtaget)",
)
_NOT_ANCHORED: Final = Text(
    en="not anchored with the manager at home",
    sv="inte förankrat hos chefen på hemenheten",
    nb="ikke forankret hos lederen i hjemenheten",
    da="ikke forankret hos lederen i hjemenheden",
)
_ANSWERED: Final = Text(
    en="survey answered", sv="enkäten besvarad", nb="spørreundersøkelsen besvart", da="spørgeskemaet besvaret"
)
_NOT_ANSWERED: Final = Text(
    en="survey not answered", sv="enkäten inte besvarad",
    nb="spørreundersøkelsen ikke besvart", da="spørgeskemaet ikke besvaret",
)  # fmt: skip
_LOGBOOKS: Final = Text(
    en="logbook entries: {n}",
    sv="loggboksinlägg: {n}",
    nb="innføringer i loggbok: {n}",
    da="indførsler i logbog: {n}",
)
_AS_NOTES: Final = Text(
    en="Anchoring, survey and logbooks stand as a note on each placement: a list is no evidence of them.",
    sv="Förankring, enkät och loggböcker står som en anteckning på varje placering: en lista är inget bevis.",
    nb="Forankring, undersøkelse og loggbøker står som et notat på hvert opphold: en liste er ikke et bevis.",
    da="Forankring, spørgeskema og logbøger står som et notat på hvert ophold: en liste er ikke et bevis.",
)


def arrange(listing: Listing, row: Row) -> Draft:
    """Put the records of one exchange on the bench."""
    values = row.values
    home = stays.home_of(listing, values)
    person = people.person(listing, values, home, decided=True)
    position = people.words_in(values, "position")
    if home is not None:
        unit = people.words_in(values, "unit")
        people.affiliation(listing, person, home, "faculty", unit=unit, job_title=position)
    country, said = people.country_in(listing, values, listing.host_country)
    host = people.organisation(
        listing, people.words_in(values, "host"), values={"kind": values.get("host_kind")},
        country=country if said else "", otherwise=country,
    )  # fmt: skip
    stays.member(listing, host, "host")
    part = stays.participant(listing, person, home, "staff", {})
    placement = stays.stay(listing, part, values, host, cancelled=row.cancelled, kind="staff_exchange")
    if placement is not None:
        listing.bench.fill(placement, {"city": people.words_in(values, "city")})
    if (said_so := _said(values, listing.language)) and placement is not None:
        listing.note(_AS_NOTES)
        stays.note(listing, placement, person, said_so)
    if remark := people.words_in(values, "remark"):
        stays.note(listing, placement or part, person, remark)
    return person


def _said(values: people.Values, language: Language) -> str:
    anchored, answered, logbooks = (values.get(n) for n in ("anchored", "survey_answered", "logbooks"))
    said = [
        (_ANCHORED if anchored else _NOT_ANCHORED).of(language) if isinstance(anchored, bool) else "",
        (_ANSWERED if answered else _NOT_ANSWERED).of(language) if isinstance(answered, bool) else "",
        _LOGBOOKS.fill(n=logbooks).of(language) if logbooks is not None else "",
    ]
    told = "; ".join(filter(None, said))
    return f"{_ACCORDING.of(language)}: {told}." if told else ""


MEANING: Final = Meaning(
    layout=layout_named("exchanges"),
    kinds=("exchanges",),
    arrange=arrange,
    main="placement",
    needs_programme=True,
    keeps_cancelled=True,
    unstored=("number",),
)
