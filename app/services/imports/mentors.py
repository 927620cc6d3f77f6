"""Lists of mentors: who, for whom, which modules of the training, how they rate themselves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from app.exchange.catalogue import layout_named
from app.exchange.row import Row
from app.exchange.values.answer import FAILED
from app.services import import_people as people
from app.services import import_stays as stays
from app.services.import_listing import Listing, Meaning
from app.services.import_plan import Draft
from app.text import Text

_NO_MODULE: Final = Text(
    en="The office has no training module {given}. Results in it were left out: make the module, or a "
    "programme with mentor training, first.",
    sv="Kontoret har ingen modul {given}. Resultat i den utelämnades: skapa modulen, eller ett program med "
    "utbildning för handledare, först.",
    nb="Kontoret har ingen opplæringsmodul {given}. Resultater i den ble utelatt: lag modulen, eller et "
    "program med mentoropplæring, først.",
    da="Kontoret har intet modul {given}. Resultater i det blev udeladt: opret modulet, eller et program med "
    "mentoruddannelse, først.",
)
_NO_DAY: Final = Text(
    en="Passed, but without a day, so it cannot be seen how long it counts. Enter the day.",
    sv="Godkänd, men utan datum, så det går inte att se hur länge det gäller. Ange datumet.",
    nb="Bestått, men uten dato, så det går ikke fram hvor lenge det gjelder. Angi datoen.",
    da="Bestået, men uden dato, så det kan ikke ses, hvor længe det gælder. Angiv datoen.",
)
_PASSED_NOW: Final = Text(
    en="Module {given}: not passed before, passed according to this row.",
    sv="Modul {given}: inte godkänd tidigare, godkänd enligt den här raden.",
    nb="Opplæringsmodul {given}: ikke bestått før, bestått ifølge denne raden.",
    da="Modul {given}: ikke bestået før, bestået ifølge denne række.",
)
_BEFORE_PASSING: Final = frozenset({"not_started", "in_progress", "failed"})
_ALL_AREAS: Final = Text(en="Overall", sv="Sammantaget", nb="Samlet", da="Samlet")


def arrange(listing: Listing, row: Row) -> Draft:
    """Put the records of one mentor on the bench."""
    values = row.values
    name = people.words_in(values, "organisation")
    host = None
    if name:
        told = {"kind": values.get("organisation_kind")}
        host = people.organisation(listing, name, values=told, otherwise=listing.country)
        stays.member(listing, host, "host")
    mentor = people.person(listing, values, host, decided=True)
    if host is not None:
        title = people.words_in(values, "job_title")
        people.affiliation(listing, mentor, host, "supervisor", job_title=title)
    stays.stands_by(
        listing, mentor, "host_mentor", None, organisation_id=host.id if host else None,
        max_mentees=values.get("max_mentees"),
        self_rating_before=_rating(listing, values.get("rating_before")),
        self_rating_after=_rating(listing, values.get("rating_after")),
    )  # fmt: skip
    _results(listing, mentor, values.get("modules"))
    if remark := people.words_in(values, "remark"):
        stays.note(listing, mentor, mentor, remark)
    return mentor


def _rating(listing: Listing, rating: object) -> tuple[dict[str, Any], ...]:
    area = _ALL_AREAS.of(listing.programme_language)
    return ({"area": area, "rating": rating},) if isinstance(rating, int) else ()


def _results(listing: Listing, mentor: Draft, results: object) -> None:
    if not isinstance(results, Mapping):
        return
    modules = _modules(listing)
    for number, result in results.items():
        module = modules.get(int(number))
        if module is None:
            listing.note(_NO_MODULE.fill(given=f"M{number}"))
            continue
        passed = result != FAILED
        on = result if isinstance(result, date) else None
        if passed and on is None:
            listing.tell(_NO_DAY, f"modules.{number}", result)
        _result(listing, mentor, module, "passed" if passed else "failed", on)


def _result(listing: Listing, mentor: Draft, module: Any, state: str, on: date | None) -> None:
    """Enter one result; who failed before and passes now has passed."""
    bench = listing.bench
    found = bench.find("training_completion", mentor.id, module.id)
    if found is not None and state == "passed" and found.get("state") in _BEFORE_PASSING:
        bench.change(found, "state", state)
        bench.change(found, "completed_at", on)
        listing.tell(_PASSED_NOW.fill(given=module.key), "modules", module.key)
        return
    key = {"person_id": mentor.id, "module_id": module.id}
    told = {"state": state, "completed_at": on if state == "passed" else None}
    bench.put(
        "training_completion", {**key, **told}, begin={"module_version": module.version, "intake": "typed"}
    )


def _modules(listing: Listing) -> dict[int, Any]:
    """Return the newest version of each module by the number in its key: M3 is 3."""
    every = sorted(listing.bench.records.of("training_module"), key=lambda module: module.version)
    numbered = (("".join(sign for sign in one.key if sign.isdecimal()), one) for one in every)
    return {int(number): one for number, one in numbered if number}


MEANING: Final = Meaning(
    layout=layout_named("mentors"), kinds=("mentors",), arrange=arrange, main="role", needs_programme=True
)
