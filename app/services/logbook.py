"""The logbook of a placement: its entries are planned, opened, taken in by hand, read, asked back, waived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.logbook_entry import COME_IN, ENTRY_STATES
from app.domain.logbook_period import Period, frequency_of, ruled_periods, without
from app.domain.logbook_scheme import LOGBOOK_STATES
from app.domain.placement import Placement
from app.domain.placement_state import BEFORE_START, STANDING, UNDER_WAY
from app.domain.states import Records
from app.errors import Reason, Refused
from app.services import editing
from app.services.logbook_answer import answers_of
from app.services.mail_words import user_of
from app.services.office import Office
from app.services.programme_texts import texts_for
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Text

ENTRY: Final = "logbook_entry"
MOVABLE: Final = ("planned", "sent")
"""Entries that follow when the days of their placement move."""
STILL_TO_COME: Final = (*BEFORE_START, *UNDER_WAY)
"""The states of a placement in which its logbook is opened."""
NOT_STANDING: Final = Text(
    en="The placement is not decided yet. Decide the match first; then the logbook can be opened.",
    sv="Placeringen är inte beslutad ännu. Besluta om matchningen först, sedan går det att öppna loggboken.",
    nb="Praksisoppholdet er ikke avgjort ennå. Avgjør koblingen først, så kan loggboken åpnes.",
    da="Praktikopholdet er ikke besluttet endnu. Beslut matchet først, så kan logbogen åbnes.",
)
LOGBOOK_SHUT: Final = Text(
    en="The logbook is closed. Open it again first.",
    sv="Loggboken är stängd. Öppna den igen först.",
    nb="Loggboken er lukket. Åpne den igjen først.",
    da="Logbogen er lukket. Åbn den igen først.",
)
NO_PERIODS: Final = Text(
    en="The placement has no days to write about. Check its first and last day.",
    sv="Placeringen har inga dagar att skriva om. Kontrollera första och sista dagen.",
    nb="Praksisoppholdet har ingen dager å skrive om. Sjekk første og siste dag.",
    da="Praktikopholdet har ingen dage at skrive om. Kontrollér første og sidste dag.",
)
NO_QUESTION: Final = Text(
    en="Write the question to the participant.",
    sv="Skriv frågan till deltagaren.",
    nb="Skriv spørsmålet til deltakeren.",
    da="Skriv spørgsmålet til deltageren.",
)
NO_ENTRY: Final = Text(
    en="The entry is gone. Update the list.",
    sv="Inlägget finns inte längre. Uppdatera listan.",
    nb="Innføringen finnes ikke lenger. Oppdater listen.",
    da="Indførslen findes ikke længere. Opdatér listen.",
)
NOT_COME_IN: Final = Text(
    en="The entry has not come in, so there is nothing to read yet.",
    sv="Inlägget har inte kommit in, så det finns inget att läsa ännu.",
    nb="Innføringen har ikke kommet inn, så det er ingenting å lese ennå.",
    da="Indførslen er ikke kommet ind, så der er intet at læse endnu.",
)
_CUT_OFF: Final = "the days of the placement changed"


@frozen(kw_only=True)
class Opened:
    """How many logbooks were opened, how many entries they have, and which could not be opened."""

    logbooks: int = 0
    entries: int = 0
    failed: tuple[Reason, ...] = ()


@frozen(kw_only=True)
class Planned:
    """What planning a logbook did to its entries."""

    added: int = 0
    moved: int = 0
    gone: int = 0

    @property
    def changed(self) -> bool:
        """Say whether anything is other than before."""
        return bool(self.added or self.moved or self.gone)


def entries_of(records: Records, placement: str) -> list[Any]:
    """Return the entries of a placement, in order."""
    return sorted(records.of(ENTRY, placement_id=placement), key=lambda one: (one.period_from, one.no))


def planned_periods(records: Records, placement: Placement) -> tuple[Period, ...]:
    """Return the periods as the placement's days and rule give them now."""
    logbook = texts_for(records)(records.get("programme", placement.programme_id)).logbook
    return ruled_periods(placement, frequency_of(placement, logbook.frequency), logbook.due_weekday)


def plan_entries(work: Work, placement: Placement) -> Planned:
    """Make the entries fit the placement's days: what came in stays, what is open moves, surplus goes.

    An entry that was sent and has no period any more is waived, so that nobody waits for it.
    """
    entries = entries_of(work.records, placement.id)
    kept = [one for one in entries if one.state not in MOVABLE]
    open_still = [one for one in entries if one.state in MOVABLE]
    periods = planned_periods(work.records, placement)
    left = without(periods, [(one.period_from, one.period_to) for one in kept])
    moved = sum(_moved(work, one, period) for one, period in zip(open_still, left, strict=False))
    for one in open_still[len(left) :]:
        _take_away(work, one)
    after = max((one.no for one in entries), default=0)
    rows = [
        {**_days(period), "placement_id": placement.id, "no": after + turn}
        for turn, period in enumerate(left[len(open_still) :], start=1)
    ]
    work.add_many(ENTRY, rows)
    return Planned(added=len(rows), moved=moved, gone=max(0, len(open_still) - len(left)))


def fits(records: Records, placement: Placement) -> bool:
    """Say whether the open entries of a placement stand where its days put them now."""
    entries = entries_of(records, placement.id)
    kept = [(one.period_from, one.period_to) for one in entries if one.state not in MOVABLE]
    left = without(planned_periods(records, placement), kept)
    stand = [(one.period_from, one.period_to) for one in entries if one.state in MOVABLE]
    return stand == [(one.start, one.end) for one in left]


def open_logbooks(office: Office, placements: Iterable[str]) -> Opened:
    """Open logbooks and plan their entries, in one batch; a placement that cannot stops no other."""
    logbooks = entries = 0
    failed: list[Reason] = []
    with writing(office) as work:
        for one in dict.fromkeys(placements):
            found = work.records.get("placement", one)
            why = _hinders(work, found)
            if why is not None:
                failed.append(Reason(one, why))
                continue
            if found.logbook_state == "planned":
                work.set("placement", one, logbook_state="open")
            entries += plan_entries(work, found).added
            logbooks += 1
    return Opened(logbooks=logbooks, entries=entries, failed=tuple(failed))


def unopened(office: Office, placements: Iterable[str]) -> tuple[str, ...]:
    """Return the placements that could have an open logbook and have none yet."""
    found = office.records.some("placement", dict.fromkeys(placements))
    return tuple(one.id for one in found if one.logbook_state == "planned" and one.state in STILL_TO_COME)


def plan_again(office: Office, placement: str) -> Planned:
    """Let the entries of a placement follow its days."""
    with writing(office) as work:
        return plan_entries(work, work.records.get("placement", placement))


def move_logbook(office: Office, placement: str, target: str) -> Saved:
    """Close a logbook, open it again, or archive it."""
    found = office.records.get("placement", placement)
    if LOGBOOK_STATES.move(found.logbook_state, target) is None:
        raise Refused(LOGBOOK_SHUT, where="logbook_state")
    with writing(office) as work:
        work.set("placement", placement, logbook_state=target)
    return work.saved


def note_sent(work: Work, entries: Iterable[str], on: date) -> int:
    """Note that the blanks of entries were sent; return how many were not yet."""
    sent = 0
    for one in entries:
        found = work.records.get(ENTRY, one)
        if found is not None and found.state == "planned":
            work.set(ENTRY, one, state="sent", state_day=on, sent_at=on)
            sent += 1
    return sent


def type_in(office: Office, entry: str, values: Mapping[str, str], on: date | None = None) -> Saved:
    """Take in an entry that a person types without any file; what does not fit refuses."""
    found = needed(office.records, entry)
    told = answers_of(office.records, found, values)
    if told.wrong:
        reasons = tuple(Reason(field, why) for field, why in told.wrong)
        raise Refused(reasons[0].why, reasons)
    day = on or found.received_at or office.today
    with writing(office) as work:
        write_answers(work, found, told.fields, day=day, channel="typed")
    return work.saved


def write_answers(
    work: Work, entry: Any, fields: Mapping[str, Any], *, day: date, channel: str, **more: Any
) -> None:
    """Write what an entry says; it has then come in. One that was read before waits to be read again."""
    work.set(
        ENTRY, entry.id, **fields, **more,
        received_at=day, channel=channel, state="received", state_day=day,
    )  # fmt: skip


def review(office: Office, entry: str, note: str = "") -> Saved:
    """Mark an entry as read, with a note if there is one."""
    found = needed(office.records, entry)
    reader = getattr(user_of(office), "id", None)
    with writing(office) as work:
        if found.state != "reviewed":
            _refuse_move(found, "reviewed")
            work.set(ENTRY, entry, state="reviewed", state_day=office.today)
        work.set(ENTRY, entry, reviewed_by=reader, review_note=note.strip() or None)
    return work.saved


def send_back(office: Office, entry: str, question: str) -> Saved:
    """Return an entry with a question to the participant."""
    if not question.strip():
        raise Refused(NO_QUESTION, where="reason")
    with writing(office) as work:
        found = needed(work.records, entry)
        _refuse_move(found, "returned")
        work.set(ENTRY, entry, state="returned", state_day=office.today, review_note=question.strip())
        work.log({"kind": "move", "to": "returned", "gates": [], "reason": question.strip()}, ENTRY, entry)
    return work.saved


def waive(office: Office, entry: str, reason: str) -> Saved:
    """Do without an entry, for a reason."""
    return editing.move(office, ENTRY, entry, "waived", reason=reason.strip())


def needed(records: Records, entry: str) -> Any:
    """Return an entry that must be there."""
    found = records.get(ENTRY, entry)
    if found is None:
        raise Refused(NO_ENTRY, where=entry)
    return found


def come_in(entries: Sequence[Any]) -> int:
    """Return how many entries have come in."""
    return sum(one.state in COME_IN for one in entries)


def _refuse_move(entry: Any, target: str) -> None:
    if ENTRY_STATES.move(entry.state, target) is None:
        raise Refused(NOT_COME_IN, where="state")


def _hinders(work: Work, placement: Any) -> Text | None:
    if placement is None or placement.state not in STANDING:
        return NOT_STANDING
    if placement.logbook_state not in {"planned", "open"}:
        return LOGBOOK_SHUT
    return None if planned_periods(work.records, placement) else NO_PERIODS


def _days(period: Period) -> dict[str, date]:
    return {"period_from": period.start, "period_to": period.end, "due": period.due}


def _moved(work: Work, entry: Any, period: Period) -> bool:
    """Move an entry to a period; a day of grace somebody gave it stays."""
    if (entry.period_from, entry.period_to) == (period.start, period.end):
        return False
    grace = entry.due - entry.period_to
    work.set(ENTRY, entry.id, **{**_days(period), "due": period.due + grace})
    return True


def _take_away(work: Work, entry: Any) -> None:
    if entry.state == "planned":
        work.delete(ENTRY, entry.id, _CUT_OFF)
        return
    work.set(ENTRY, entry.id, state="waived")
    work.log({"kind": "move", "to": "waived", "gates": [], "reason": _CUT_OFF}, ENTRY, entry.id)
