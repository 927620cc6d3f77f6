"""What becomes of an agreement besides its signatures: declined, withdrawn, made again, amended, ended.

Nothing is deleted: what was refused or withdrawn stays with its reason; the next version stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.agreement import series
from app.domain.amendment import CHANGEABLE, stored, typed, values_of
from app.errors import Refused
from app.services.agreement_life import AGAIN, holding_of, signatures_of, under_way
from app.services.numbering import next_numbers
from app.services.office import Office
from app.services.within import move_within
from app.services.writing_right import needs_writer, writing
from app.storage.work import Saved, Work
from app.text import Text

MOST_CHANGES: Final = 20
LONGEST: Final = 4_000
_NO_REASON: Final = Text(
    en="Write the reason.", sv="Skriv skälet.", nb="Skriv begrunnelsen.", da="Skriv begrundelsen."
)
_NOT_AGAIN: Final = Text(
    en="Only an agreement that was declined or withdrawn is made again, and only its last version.",
    sv="Bara ett avtal som avböjts eller återtagits görs om, och bara den senaste versionen.",
    nb="Bare en avtale som er avvist eller trukket, lages på nytt, og bare den siste versjonen.",
    da="Kun en aftale, der er afvist eller trukket tilbage, laves igen, og kun den seneste version.",
)
_NONE_HOLDS: Final = Text(
    en="There is no signed agreement to amend. Change the draft instead.",
    sv="Det finns inget undertecknat avtal att ändra. Ändra i utkastet i stället.",
    nb="Det finnes ingen signert avtale å endre. Endre utkastet i stedet.",
    da="Der er ingen underskrevet aftale at ændre. Ret i udkastet i stedet.",
)
_ON_ITS_WAY: Final = Text(
    en="{no} is on its way already. Finish or withdraw it first.",
    sv="{no} är redan på väg. Gör färdigt det eller återta det först.",
    nb="{no} er allerede underveis. Gjør den ferdig, eller trekk den først.",
    da="{no} er allerede på vej. Gør den færdig, eller træk den tilbage først.",
)
_NO_CHANGE: Final = Text(
    en="Nothing is changed. Write what shall stand instead.",
    sv="Inget är ändrat. Skriv vad som ska gälla i stället.",
    nb="Ingenting er endret. Skriv hva som skal gjelde i stedet.",
    da="Intet er ændret. Skriv, hvad der skal gælde i stedet.",
)
_BAD_VALUE: Final = Text(
    en="“{value}” does not fit here. Write a day as 2027-05-31, hours as a number.",
    sv="”{value}” passar inte här. Skriv en dag som 2027-05-31 och timmar som ett tal.",
    nb="«{value}» passer ikke her. Skriv en dato som 2027-05-31 og timer som et tall.",
    da="”{value}” passer ikke her. Skriv en dato som 2027-05-31 og timer som et tal.",
)
_TURNED: Final = Text(
    en="The last day would lie before the first. Correct it.",
    sv="Sista dagen skulle ligga före den första. Rätta den.",
    nb="Siste dag ville ligge før den første. Rett den.",
    da="Sidste dag ville ligge før den første. Ret den.",
)
_TOO_MUCH: Final = Text(
    en="An amendment has {most} changes at most. Make a new agreement for more.",
    sv="Ett tilläggsavtal har högst {most} ändringar. Gör ett nytt avtal för fler.",
    nb="En tilleggsavtale har høyst {most} endringer. Lag en ny avtale for flere.",
    da="En tillægsaftale har højst {most} ændringer. Lav en ny aftale til flere.",
)


@frozen(kw_only=True)
class Amending:
    """What an amendment shall say: the new values by field, changes in words, from when, and why."""

    values: Mapping[str, Any]
    others: Sequence[tuple[str, str, str]] = ()
    valid_from: date | None = None
    note: str = ""


def decline(office: Office, agreement: str, party: str, reason: str, on: date | None = None) -> Saved:
    """Record that a party does not sign; the agreement is declined, with the reason."""
    _needs(reason)
    day = on or office.today
    with writing(office) as work:
        found = move_within(work, "agreement", agreement, "declined", day, reason)
        for one in signatures_of(office, found):
            if one.party == party:
                work.set("sign_off", one.id, answer="declined", signed_at=day, declined_reason=reason)
    return work.saved


def withdraw(office: Office, agreement: str, reason: str) -> Saved:
    """Take back what was sent, or set a draft aside, with the reason."""
    _needs(reason)
    found = office.records.get("agreement", agreement)
    target = "void" if getattr(found, "state", "") in {"draft", "checked"} else "withdrawn"
    with writing(office) as work:
        move_within(work, "agreement", agreement, target, office.today, reason)
    return work.saved


def terminate(office: Office, agreement: str, reason: str, on: date | None = None) -> Saved:
    """End a signed agreement before its time, with the reason."""
    _needs(reason)
    day = on or office.today
    with writing(office) as work:
        move_within(work, "agreement", agreement, "terminated", day, reason)
        work.set("agreement", agreement, terminated_at=day, termination_reason=reason)
    return work.saved


def reissue(office: Office, agreement: str) -> str:
    """Make a declined or withdrawn agreement again: the next version, filled in; return its id."""
    found = office.records.get("agreement", agreement)
    versions = office.records.of("agreement", no=found.no) if found is not None else ()
    if found is None or found.state not in AGAIN or any(v.version > found.version for v in versions):
        raise Refused(_NOT_AGAIN, where="state")
    stay = office.records.get("placement", found.placement_id)
    days = {"valid_from": stay.start_date, "valid_to": stay.end_date} if stay and not found.amends_id else {}
    with writing(office) as work:
        made = work.add("agreement", {**_copied(found), **days, "version": found.version + 1})
        _copy_signatories(work, office, found, made, found.version + 1)
    return made


def amend(office: Office, placement: str, amending: Amending) -> str:
    """Begin an amendment of what is signed; it stands until every party has signed this; return its id."""
    holding = holding_of(office, placement)
    if holding is None:
        raise Refused(_NONE_HOLDS, where="amends_id")
    waiting = under_way(office, placement)
    if waiting:
        raise Refused(_ON_ITS_WAY.fill(no=waiting[0].no), where="amends_id")
    stay = office.records.get("placement", placement)
    rows = _rows(stay, holding, amending)
    needs_writer(office)
    programme = office.records.get("programme", holding.programme_id)
    (no,) = next_numbers(office, [series(getattr(programme, "acronym", None), office.today.year)])
    fresh = values_of(rows)
    last = fresh.get("end_date", holding.valid_to)
    with writing(office) as work:
        made = work.add(
            "agreement",
            {
                **_copied(holding), "no": no, "version": 1, "amends_id": holding.id, "changes": rows,
                "valid_from": _begins(office, amending, holding, last), "valid_to": last,
                "special_terms": amending.note.strip()[:LONGEST] or None,
            },
        )  # fmt: skip
        _copy_signatories(work, office, holding, made, 1)
        _give_back(work, stay, holding, rows)
    return made


def _rows(stay: Any, holding: Any, amending: Amending) -> tuple[dict[str, str], ...]:
    """Return the rows of an amendment: only what is other than it was signed."""
    before = {"start_date": holding.valid_from if not holding.amends_id else stay.start_date,
              "end_date": holding.valid_to}  # fmt: skip
    rows = []
    for what, value in amending.values.items():
        old = stored(before.get(what, getattr(stay, what)))
        new = stored(value)
        if what not in CHANGEABLE or (new and typed(what, new) is None):
            raise Refused(_BAD_VALUE.fill(value=new[:60]), where=what)
        if new and new != old:
            rows.append({"what": what, "old": old, "new": new})
    rows += [
        {"what": what.strip()[:200], "old": old.strip()[:LONGEST], "new": new.strip()[:LONGEST]}
        for what, old, new in amending.others
        if what.strip() and new.strip()
    ]
    if not rows:
        raise Refused(_NO_CHANGE, where="end_date")
    if len(rows) > MOST_CHANGES:
        raise Refused(_TOO_MUCH.fill(most=MOST_CHANGES), where="changes")
    _refuse_turned(stay, rows)
    return tuple(rows)


def _refuse_turned(stay: Any, rows: Sequence[Mapping[str, str]]) -> None:
    fresh = values_of(rows)
    if fresh.get("end_date", stay.end_date) < fresh.get("start_date", stay.start_date):
        raise Refused(_TURNED, where="end_date")


def _give_back(work: Work, stay: Any, holding: Any, rows: Sequence[Mapping[str, str]]) -> None:
    """Let the placement keep what was signed until the amendment is: a day changed too early goes back."""
    signed = {"end_date": holding.valid_to} | (
        {} if holding.amends_id else {"start_date": holding.valid_from}
    )
    changed = {row["what"] for row in rows}
    early = {w: v for w, v in signed.items() if w in changed and v is not None and getattr(stay, w) != v}
    if early:
        work.set("placement", stay.id, **early)


def _begins(office: Office, amending: Amending, holding: Any, last: date | None) -> date:
    day = amending.valid_from or max(office.today, holding.valid_from)
    return min(day, last) if last is not None else day


_TAKEN_OVER: Final = (
    "no", "kind", "programme_id", "placement_id", "organisation_id", "amends_id", "valid_from", "valid_to",
    "governing_law_country", "languages", "governing_language", "clauses", "special_terms", "changes",
)  # fmt: skip


def _copied(agreement: Any) -> dict[str, Any]:
    return {name: getattr(agreement, name) for name in _TAKEN_OVER}


def _copy_signatories(work: Work, office: Office, source: Any, made: str, version: int) -> None:
    """Let the same people sign again; nothing they answered before is taken over."""
    kept = ("party", "person_id", "organisation_id", "signatory_title", "authority_checked", "order")
    work.add_many(
        "sign_off",
        [
            {
                "entity_key": "agreement", "entity_id": made, "version": version, "kind": "signature",
                **{name: getattr(one, name) for name in kept},
            }
            for one in signatures_of(office, source)
        ],
    )  # fmt: skip


def _needs(reason: str) -> None:
    if not reason.strip():
        raise Refused(_NO_REASON, where="reason")
