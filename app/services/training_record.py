"""What somebody has done of a module, written down: passed, not passed, exempt; how she rates it."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, Literal

from attrs import frozen

from app.domain.training import passes
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.repository import Repository
from app.storage.work import Work
from app.text import Text

Intake = Literal["in_app", "html_code", "pdf", "typed"]
LONGEST_NOTE: Final = 4_000
_SCORE: Final = Text(
    en="The share of right answers is a whole number from 0 to 100.",
    sv="Andelen rätta svar är ett heltal från 0 till 100.",
    nb="Andelen riktige svar er et helt tall fra 0 til 100.",
    da="Andelen af rigtige svar er et helt tal fra 0 til 100.",
)
_LATER: Final = Text(
    en="The day lies in the future. Enter the day the module was finished.",
    sv="Dagen ligger i framtiden. Ange den dag då modulen blev klar.",
    nb="Dagen ligger fram i tid. Oppgi dagen da modulen ble fullført.",
    da="Dagen ligger i fremtiden. Angiv den dag, modulet blev gennemført.",
)
_GONE: Final = Text(
    en="The person or the module is not here any more.",
    sv="Personen eller modulen finns inte längre.",
    nb="Personen eller opplæringsmodulen finnes ikke lenger.",
    da="Personen eller modulet findes ikke længere.",
)
_NO_REASON: Final = Text(
    en="Say why the person is exempt.", sv="Ange varför personen är undantagen.",
    nb="Skriv hvorfor personen er fritatt.", da="Skriv, hvorfor personen er fritaget.",
)  # fmt: skip


@frozen(kw_only=True)
class Result:
    """What came of one attempt. ``attempt`` is its number where it is known."""

    person: str
    module: str
    score: int
    on: date
    intake: Intake
    attempt: int = 0
    rating: int | None = None
    better: str = ""
    reflection: str = ""
    code: str = ""


def completion_of(records: Repository, person: str, module: str) -> Any:
    """Return how far a person has come with a module: the newest record of it, or None."""
    found = records.of("training_completion", person_id=person, module_id=module)
    return max(found, key=lambda one: one.id, default=None)


def note_result(office: Office, result: Result) -> str:
    """Write down a result, in a batch of its own; return the record it stands in."""
    with writing(office) as work:
        return write_result(office, work, result)


def write_result(office: Office, work: Work, result: Result) -> str:
    """Write down a result within a work. Who passed before stays passed when a later attempt does not."""
    module = work.records.get("training_module", result.module)
    if module is None or work.records.get("person", result.person) is None:
        raise Refused(_GONE, where=result.module)
    if not 0 <= result.score <= 100:  # noqa: PLR2004 - percent
        raise Refused(_SCORE, where="score")
    if result.on > office.today:
        raise Refused(_LATER, where="completed_at")
    known = completion_of(work.records, result.person, result.module)
    values = _values(result, module, known)
    if known is None:
        begun = {"person_id": result.person, "module_id": module.id, "started_at": result.on}
        return work.add("training_completion", {**begun, **values})
    work.set("training_completion", known.id, **values)
    return str(known.id)


def exempt(office: Office, person: str, module: str, reason: str) -> str:
    """Exempt somebody from a module; the reason stands in the record's history."""
    if not reason.strip():
        raise Refused(_NO_REASON, where="reason")
    known = completion_of(office.records, person, module)
    if known is not None:
        editing.move(office, "training_completion", known.id, "exempt", reason=reason)
        return str(known.id)
    with writing(office) as work:
        found = work.records.get("training_module", module)
        if found is None or work.records.get("person", person) is None:
            raise Refused(_GONE, where=module)
        values = {"person_id": person, "module_id": module, "module_version": found.version}
        made = work.add("training_completion", {**values, "state": "exempt", "state_day": office.today})
        line = {"kind": "move", "to": "exempt", "gates": [], "reason": reason}
        work.log(line, "training_completion", made)
    return made


def _values(result: Result, module: Any, known: Any) -> dict[str, Any]:
    before = known.attempts or 0 if known is not None else 0
    passed = passes(result.score, module)
    keeps = not passed and known is not None and known.state in {"passed", "exempt"}
    values: dict[str, Any] = {"attempts": max(before + 1, result.attempt), "intake": result.intake}
    if not keeps:
        state = "passed" if passed else "failed"
        done = {"completed_at": result.on if passed else None, "score": result.score}
        values |= {"state": state, "state_day": result.on, "module_version": module.version, **done}
    if result.rating is not None:
        values["rating"] = result.rating
    if result.better.strip():
        values["improve_text"] = result.better.strip()[:LONGEST_NOTE]
    if result.reflection.strip():
        values["reflection"] = result.reflection.strip()[:LONGEST_NOTE]
    if result.code:
        values["codes"] = (*(known.codes if known is not None else ()), result.code)
    return values
