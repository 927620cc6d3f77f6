"""The learning outcomes of a placement: where they come from, the ratings, and how far she has come."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from app.domain.display import wording
from app.domain.learning_outcome import SOURCES, LearningOutcome, change, mean_change
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Language, Text

RATINGS: Final = ("before_rating", "mid_rating", "after_rating", "mentor_rating")
LOWEST, HIGHEST = 1, 5
LONGEST: Final = 1_000
MOST: Final = 40
_NO_WORDS: Final = Text(
    en="Write what the participant is to be able to do afterwards.",
    sv="Skriv vad deltagaren ska kunna efteråt.",
    nb="Skriv hva deltakeren skal kunne etterpå.",
    da="Skriv, hvad deltageren skal kunne bagefter.",
)
_TOO_MANY: Final = Text(
    en="A placement may have {most} learning outcomes at most, of {letters} letters each.",
    sv="En placering får ha högst {most} lärandemål, med högst {letters} tecken vart och ett.",
    nb="Et praksisopphold kan ha høyst {most} læringsutbytter, hvert på høyst {letters} tegn.",
    da="Et praktikophold må højst have {most} læringsmål på hver højst {letters} tegn.",
)
_NO_MORE: Final = Text(
    en="The programme has no outcome that is not here already.",
    sv="Programmet har inget lärandemål som inte redan finns här.",
    nb="Programmet har ikke noe læringsutbytte som ikke allerede står her.",
    da="Programmet har intet læringsmål, som ikke allerede står her.",
)


@frozen(kw_only=True)
class Learning:
    """The outcomes of a placement in order, the mean change, and how many more its programme has."""

    outcomes: tuple[LearningOutcome, ...]
    mean: Decimal | None
    more: int


def learning_of(office: Office, placement: str) -> Learning:
    """Return the outcomes of a placement."""
    stay = office.records.get("placement", placement)
    found = _own(office.records, placement)
    more = _missing(office.records, stay) if stay is not None else []
    return Learning(outcomes=tuple(found), mean=mean_change(found), more=len(more))


def add_outcomes(
    office: Office, placement: str, text: str, language: Language, source: str = "personal"
) -> list[str]:
    """Add outcomes as they are typed or pasted, one a line, in one language; return their ids."""
    lines = [line.strip().lstrip("•–-*·").strip() for line in text[: LONGEST * MOST].splitlines()]
    lines = [line for line in lines if line]
    held = len(_own(office.records, placement))
    if not lines:
        raise Refused(_NO_WORDS, where="text")
    if len(lines) + held > MOST or len(text) > LONGEST * MOST or any(len(line) > LONGEST for line in lines):
        raise Refused(_TOO_MANY.fill(most=MOST, letters=LONGEST), where="text")
    with writing(office) as work:
        rows = [
            {"placement_id": placement, "text": {language: line}, "source": source, "order": held + at}
            for at, line in enumerate(lines, start=1)
        ]
        return work.add_many("learning_outcome", rows)


def take_over(office: Office, placements: Iterable[str]) -> int:
    """Give placements the outcomes of their programme that they lack; return how many were added."""
    count = 0
    with writing(office) as work:
        for one in dict.fromkeys(placements):
            stay = work.records.get("placement", one)
            if stay is not None:
                count += _take_over(work, stay)
        if not count:
            raise Refused(_NO_MORE, where="learning_outcome")
    return count


def rate(office: Office, outcome: str, name: str, rating: int | None, person: str = "") -> Saved:
    """Save one rating, 1 to 5 or none; with who gave it, the mentor's also says who assessed and when."""
    if name not in RATINGS:
        raise ValueError(f"{name} is no rating")
    values: dict[str, Any] = {name: rating}
    if name == "mentor_rating":
        values |= {
            "assessed_at": office.today if rating is not None else None,
            "assessed_by_id": person or None,
        }
    return editing.change(office, "learning_outcome", outcome, values)


def change_words(outcome: LearningOutcome) -> str:
    """Return the change from before to after with its sign, such as +2; nothing while one is missing."""
    found = change(outcome)
    if found is None:
        return ""
    return f"{found:+d}".replace("-", "−") if found else "±0"


def source_words(source: str | None) -> Text | None:
    """Return where an outcome comes from, in words."""
    return SOURCES.get(source or "")


def outcome_text(outcome: LearningOutcome, language: Language) -> str:
    """Return the words of an outcome in a language, else in one it has."""
    return wording(outcome.text, language)


def _own(records: Any, placement: str) -> list[LearningOutcome]:
    found = records.of("learning_outcome", placement_id=placement)
    return sorted(found, key=lambda one: (one.order or 0, one.id))


def _missing(records: Any, stay: Any) -> list[LearningOutcome]:
    """Return the programme's outcomes that a placement has not taken over."""
    held = {one.from_outcome_id for one in records.of("learning_outcome", placement_id=stay.id)}
    every = records.of("learning_outcome", programme_id=stay.programme_id, placement_id=None)
    return [one for one in sorted(every, key=lambda one: (one.order or 0, one.id)) if one.id not in held]


def _take_over(work: Work, stay: Any) -> int:
    held = len(work.records.of("learning_outcome", placement_id=stay.id))
    rows = [
        {
            "placement_id": stay.id, "from_outcome_id": one.id, "text": dict(one.text),
            "how_shown": one.how_shown, "source": one.source or "programme", "order": held + at,
        }
        for at, one in enumerate(_missing(work.records, stay), start=1)
    ]  # fmt: skip
    work.add_many("learning_outcome", rows)
    return len(rows)
