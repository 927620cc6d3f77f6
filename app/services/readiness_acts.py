"""What is done for many placements at once in the week before their start.

Each act is one batch that one undo takes back. Whatever cannot be done for a placement is left alone, with
the reason; the others are done all the same. Doing an act twice changes nothing the second time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.domain.placement_gate import INSURANCE, MENTOR
from app.domain.placement_need import unread_notices
from app.errors import Reason
from app.services import papers
from app.services.facts import facts_of
from app.services.notices_answers import Answer, add_answer
from app.services.office import Office
from app.services.onboarding import LIST, planned_points
from app.services.readiness_column import main_mentors
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Text

CONTACT_SHEET: Final = "contact-sheet"
_UNKNOWN: Final = Text(
    en="The placement is not there any more.",
    sv="Placeringen finns inte längre.",
    nb="Praksisoppholdet finnes ikke lenger.",
    da="Praktikopholdet findes ikke længere.",
)
_HAS_LIST: Final = Text(
    en="The onboarding checklist is there already.",
    sv="Checklistan för introduktion finns redan.",
    nb="Sjekklisten for onboarding finnes allerede.",
    da="Onboardinglisten findes allerede.",
)
_HAS_SHEET: Final = Text(
    en="The contact sheet has been issued already.",
    sv="Stödbladet är redan utlämnat.",
    nb="Støtteoversikten er allerede delt ut.",
    da="Støtteoversigten er allerede udleveret.",
)
_HAVE_MET: Final = Text(
    en="Participant and mentor have met already.",
    sv="Deltagaren och handledaren har redan träffats.",
    nb="Deltaker og mentor har allerede møttes.",
    da="Deltager og mentor har allerede mødt hinanden.",
)
_LASTS: Final = Text(
    en="The insurance lasts that long already.",
    sv="Försäkringen räcker redan så länge.",
    nb="Forsikringen varer allerede så lenge.",
    da="Forsikringen varer allerede så længe.",
)
_NOTHING_OWED: Final = Text(
    en="Nobody owes an answer to a change notice.",
    sv="Ingen behöver svara på något ändringsmeddelande.",
    nb="Ingen skylder svar på en endringsmelding.",
    da="Ingen mangler at svare på en ændringsmeddelelse.",
)
_OVER: Final = Text(
    en="The insurance would end before the day on which it was checked. Enter a later day.",
    sv="Försäkringen skulle ta slut före dagen då den kontrollerades. Ange en senare dag.",
    nb="Forsikringen ville slutte før dagen den ble kontrollert. Oppgi en senere dag.",
    da="Forsikringen ville slutte før den dag, hvor den blev kontrolleret. Angiv en senere dag.",
)
Step = Callable[[int, int], None]
Act = Callable[[Work, Any], Text | None]
"""Does something for a placement, or says why not."""


@frozen(kw_only=True)
class Acted:
    """What was done: the placements, those left alone with the reason, the papers, and the batch for undo."""

    done: tuple[str, ...] = ()
    skipped: tuple[Reason, ...] = ()
    paths: tuple[Path, ...] = ()
    saved: Saved | None = None

    @property
    def undoable(self) -> bool:
        """Say whether there is something to take back."""
        return self.saved is not None and bool(self.saved.touched)


def for_each(office: Office, placements: Sequence[str], act: Act) -> Acted:
    """Do something for each placement in one batch."""
    done: list[str] = []
    skipped: list[Reason] = []
    with writing(office) as work:
        for one in dict.fromkeys(placements):
            placement = work.records.get("placement", one)
            why = act(work, placement) if placement is not None else _UNKNOWN
            if why is None:
                done.append(one)
            else:
                skipped.append(Reason(one, why))
    return Acted(done=tuple(done), skipped=tuple(skipped), saved=work.saved)


def issue_contact_sheets(
    office: Office, placements: Sequence[str], folder: Path, step: Step = lambda _done, _every: None
) -> Acted:
    """Make the missing contact sheets into a folder and note them as issued to participant and mentor."""
    records = office.records
    issued = {
        one.entity_id
        for one in records.of("document", type="support_sheet", state="issued", entity_id=tuple(placements))
    }
    wanted = [one for one in dict.fromkeys(placements) if one not in issued]
    kept = papers.make_into(office, CONTACT_SHEET, wanted, folder, issued=True, step=step)
    done = dict.fromkeys(record.id for paper in kept.papers for record in paper.records)
    failed = [Reason(one.where.partition(".")[0], one.why) for one in kept.failed]
    skipped = [Reason(one, _HAS_SHEET) for one in dict.fromkeys(placements) if one in issued]
    return Acted(done=tuple(done), skipped=(*failed, *skipped), paths=kept.paths)


def make_onboarding_lists(office: Office, placements: Sequence[str]) -> Acted:
    """Make the onboarding checklist where there is none yet: the template's points, then the host's own."""
    facts = facts_of(office)

    def make(work: Work, placement: Any) -> Text | None:
        if work.records.of("task", entity_id=placement.id, list_key=LIST):
            return _HAS_LIST
        work.add_many("task", planned_points(facts, placement))
        return None

    return for_each(office, placements, make)


def note_meeting(office: Office, placements: Sequence[str], day: date) -> Acted:
    """Note the day on which participant and main mentor met, or shall meet."""

    def note(work: Work, placement: Any) -> Text | None:
        mentors = main_mentors(placement, work.records)
        if not mentors:
            return MENTOR.lacks
        unmet = [one for one in mentors if one.first_met_on is None]
        for one in unmet:
            work.set("role", one.id, first_met_on=day)
        return None if unmet else _HAVE_MET

    return for_each(office, placements, note)


def insure(office: Office, participants: Sequence[str], until: date) -> Acted:
    """Note until when participants are insured; a longer insurance is never shortened."""
    done: list[str] = []
    skipped: list[Reason] = []
    with writing(office) as work:
        for one in dict.fromkeys(participants):
            participant = work.records.get("participant", one)
            why = _UNKNOWN if participant is None else _insured(participant, until, office.today)
            if why is None:
                work.set("participant", one, insurance_valid_to=until, insurance_checked_at=office.today)
                done.append(one)
            else:
                skipped.append(Reason(one, why))
    return Acted(done=tuple(done), skipped=tuple(skipped), saved=work.saved)


def insure_stays(office: Office, placements: Sequence[str], until: date | None = None) -> Acted:
    """Note that the participants of placements are insured until a day, or to the end of each placement."""

    def note(work: Work, placement: Any) -> Text | None:
        participant = work.records.get("participant", placement.participant_id)
        wanted = until or placement.end_date
        why = _UNKNOWN if participant is None else _insured(participant, wanted, office.today)
        if why is None:
            held = {"insurance_valid_to": wanted, "insurance_checked_at": office.today}
            work.set("participant", placement.participant_id, **held)
            return INSURANCE.lacks if wanted < placement.end_date else None
        return why

    return for_each(office, placements, note)


def name_mentor(office: Office, placements: Sequence[str], person: str) -> Acted:
    """Name one person as the main mentor of placements; who was the main mentor before is one besides."""

    def name(work: Work, placement: Any) -> Text | None:
        mine = None
        for one in work.records.of("role", placement_id=placement.id, role="host_mentor"):
            if one.person_id == person and mine is None:
                mine = one
            elif one.is_primary:
                work.set("role", one.id, is_primary=False)
        if mine is None:
            work.add("role", {**_host_role(placement), "person_id": person, "is_primary": True})
        elif not mine.is_primary:
            work.set("role", mine.id, is_primary=True)
        return None

    return for_each(office, placements, name)


def fill_role(office: Office, placements: Sequence[str], role: str, person: str) -> Acted:
    """Give a person a role at placements, where she has it not already."""

    def fill(work: Work, placement: Any) -> Text | None:
        if not work.records.of("role", placement_id=placement.id, role=role, person_id=person):
            values = {**_host_role(placement), "role": role, "person_id": person}
            work.add("role", values if role.startswith("host_") else {**values, "organisation_id": None})
        return None

    return for_each(office, placements, fill)


def write_place(office: Office, placements: Sequence[str], words: str) -> Acted:
    """Write the place of work of placements."""

    def write(work: Work, placement: Any) -> Text | None:
        work.set("placement", placement.id, place_of_work=words)
        return None

    return for_each(office, placements, write)


def record_answers(office: Office, placements: Sequence[str], day: date) -> Acted:
    """Record that everybody around placements said on the phone that they have read the change notices."""

    def record(work: Work, placement: Any) -> Text | None:
        owed = list(unread_notices(placement, work.records))
        for one in owed:
            add_answer(work, one.id, Answer(answer="read", method="phone", on=day), office.language)
        return None if owed else _NOTHING_OWED

    return for_each(office, placements, record)


def _host_role(placement: Any) -> dict[str, Any]:
    return {
        "role": "host_mentor",
        "placement_id": placement.id,
        "programme_id": placement.programme_id,
        "organisation_id": placement.host_id,
    }


def _insured(participant: Any, until: date, today: date) -> Text | None:
    if until < today:
        return _OVER
    known = participant.insurance_valid_to
    return _LASTS if known is not None and known >= until else None
