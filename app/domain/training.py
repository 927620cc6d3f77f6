"""Mentor training: modules, their questions, and who has completed them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, KIND, PERSON, STATE, STATE_DAY, TITLE
from app.domain.entity import Record, entity
from app.domain.fields import (
    P2,
    P3,
    Owner,
    choice,
    choices,
    day,
    labels,
    link,
    phrases,
    prose,
    rows,
    whole,
    words,
    yes_no,
)
from app.domain.placement_vocabulary import (
    AUDIENCES,
    GROUP_OUTCOME,
    KEY,
    MINUTES,
    MONTHS,
    NUMBER,
    PERCENT,
    PHASE,
    PHASES,
    RATING,
    VERSION,
)
from app.domain.retention import CERTIFICATE, months_after
from app.domain.training_state import COMPLETION_STATES, MODULE_STATES
from app.domain.vocabulary import GROUP_TEXTS, TEXT
from app.text import Text

QUESTION_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "single": Text(en="One answer", sv="Ett svar", nb="Ett svar", da="Ét svar"),
        "multiple": Text(en="Several answers", sv="Flera svar", nb="Flere svar", da="Flere svar"),
        "reflection": Text(en="Reflection", sv="Att fundera på", nb="Refleksjon", da="Refleksion"),
    }
)
INTAKES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "in_app": Text(en="In the program", sv="I programmet", nb="I programmet", da="I programmet"),
        "html_code": Text(en="Result code", sv="Resultatkod", nb="Resultatkode", da="Resultatkode"),
        "pdf": Text(en="PDF form", sv="Pdf-formulär", nb="PDF-skjema", da="PDF-formular"),
        "typed": Text(en="Typed in", sv="Inskrivet", nb="Skrevet inn", da="Tastet ind"),
    }
)
MODULE: Final = Text(en="Module", sv="Modul", nb="Opplæringsmodul", da="Modul")


@entity(
    "training_module",
    one=MODULE,
    many=Text(en="Modules", sv="Moduler", nb="Opplæringsmoduler", da="Moduler"),
    area="knowledge",
    title=("key", "title"),
    machine=MODULE_STATES,
)
class TrainingModule(Record):
    """One version of a training module; ratings and results belong to the version."""

    key: str = words(KEY, group=GROUP_MAIN, searched=True, listed=True)
    version: int = whole(VERSION, default=1, low=1, group=GROUP_MAIN, listed=True)
    title: Mapping[str, str] = phrases(TITLE, group=GROUP_MAIN, searched=True, listed=True)
    audience: tuple[str, ...] = choices(
        Text(en="For whom", sv="För vem", nb="For hvem", da="For hvem"),
        AUDIENCES, default=(), group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    required: bool = yes_no(
        Text(en="Required", sv="Obligatorisk", nb="Obligatorisk", da="Obligatorisk"),
        default=False, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    phase: str | None = choice(PHASE, PHASES, default=None, group=GROUP_MAIN)
    minutes: int | None = whole(
        Text(en="Takes", sv="Tar", nb="Tar", da="Tager"),
        default=None, low=5, high=240, unit=MINUTES, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    pass_mark: int = whole(
        Text(en="Passed from", sv="Godkänd från", nb="Bestått fra", da="Bestået fra"),
        default=70, low=1, high=100, unit=PERCENT, group=GROUP_MAIN,
    )  # fmt: skip
    valid_months: int | None = whole(
        Text(en="Valid for", sv="Gäller i", nb="Gjelder i", da="Gælder i"),
        default=36, low=1, high=240, unit=MONTHS, group=GROUP_MAIN,
    )  # fmt: skip
    learning_outcomes: Mapping[str, str] | None = phrases(
        Text(en="Learning outcomes", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål"),
        default=None, group=GROUP_TEXTS,
    )  # fmt: skip
    content: Mapping[str, str] | None = phrases(
        Text(en="Content", sv="Innehåll", nb="Innhold", da="Indhold"), default=None, group=GROUP_TEXTS,
        help=Text(
            en="An empty line begins a new screen.", sv="En tom rad inleder en ny skärm.",
            nb="En tom linje starter en ny skjerm.", da="En tom linje begynder en ny skærm.",
        ),
    )  # fmt: skip
    state: str = choice(
        STATE, MODULE_STATES.states, default=MODULE_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


@entity(
    "training_question",
    one=Text(en="Question", sv="Fråga", nb="Spørsmål", da="Spørgsmål"),
    many=Text(en="Questions", sv="Frågor", nb="Spørsmål", da="Spørgsmål"),
    area="knowledge",
    title=("module_id", "no"),
)
class TrainingQuestion(Record):
    """One question of a module. ``options`` has a row an answer: its ``key`` and its wording by language."""

    module_id: str = link(MODULE, "training_module", group=GROUP_MAIN, listed=True)
    no: int = whole(NUMBER, low=1, group=GROUP_MAIN, listed=True)
    text: Mapping[str, str] = phrases(TEXT, group=GROUP_MAIN, listed=True)
    kind: str = choice(KIND, QUESTION_KINDS, default="single", group=GROUP_MAIN, listed=True)
    options: tuple[Mapping[str, Any], ...] = rows(
        Text(en="Answers", sv="Svarsalternativ", nb="Svaralternativer", da="Svarmuligheder"),
        default=(), group=GROUP_MAIN,
        help=Text(
            en="One row an answer: a key such as a, and the answer in each language.",
            sv="En rad per svar: en nyckel, till exempel a, och svaret på varje språk.",
            nb="Én rad per svar: en nøkkel, for eksempel a, og svaret på hvert språk.",
            da="Én række pr. svar: en nøgle, for eksempel a, og svaret på hvert sprog.",
        ),
    )  # fmt: skip
    correct: tuple[str, ...] = labels(
        Text(en="Right answers", sv="Rätta svar", nb="Riktige svar", da="Rigtige svar"),
        default=(), group=GROUP_MAIN,
    )  # fmt: skip
    explanation: Mapping[str, str] | None = phrases(
        Text(en="Explanation", sv="Förklaring", nb="Forklaring", da="Forklaring"),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip


@entity(
    "training_completion",
    one=Text(en="Training of a person", sv="En persons modul", nb="En persons modul", da="En persons modul"),
    many=Text(
        en="Training of people",
        sv="Personers moduler",
        nb="Personers moduler",
        da="Personers moduler",
    ),
    area="knowledge",
    title=("person_id", "module_id"),
    person=("person_id",),
    machine=COMPLETION_STATES,
    retention=CERTIFICATE,
)
class TrainingCompletion(Record):
    """How far one person has come with one module."""

    person_id: str = link(PERSON, "person", group=GROUP_MAIN, listed=True)
    module_id: str = link(MODULE, "training_module", group=GROUP_MAIN, listed=True)
    module_version: int | None = whole(VERSION, default=None, low=1, group=GROUP_MAIN)
    started_at: date | None = day(
        Text(en="Started", sv="Påbörjad", nb="Påbegynt", da="Påbegyndt"), default=None, group=GROUP_MAIN
    )  # fmt: skip
    completed_at: date | None = day(
        Text(en="Completed", sv="Slutförd", nb="Fullført", da="Gennemført"),
        default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    score: int | None = whole(
        Text(en="Right answers", sv="Andel rätt", nb="Andel riktige", da="Andel rigtige"),
        default=None, low=0, high=100, unit=PERCENT, privacy=P2, group=GROUP_OUTCOME, listed=True,
    )  # fmt: skip
    attempts: int | None = whole(
        Text(en="Attempts", sv="Försök", nb="Forsøk", da="Forsøg"),
        default=None, low=0, privacy=P2, group=GROUP_OUTCOME,
    )  # fmt: skip
    reflection: str | None = prose(
        Text(en="Reflection", sv="Reflektion", nb="Refleksjon", da="Refleksion"),
        default=None, privacy=P3, group=GROUP_OUTCOME,
    )  # fmt: skip
    rating: int | None = whole(
        RATING, default=None, low=1, high=5, privacy=P2, owner=Owner.RECORD, group=GROUP_OUTCOME
    )
    improve_text: str | None = prose(
        Text(
            en="What could be better", sv="Vad kan bli bättre",
            nb="Hva kan bli bedre", da="Hvad kan blive bedre",
        ),
        default=None, privacy=P3, group=GROUP_OUTCOME,
    )  # fmt: skip
    codes: tuple[str, ...] = labels(
        Text(
            en="Result codes taken in", sv="Mottagna resultatkoder",
            nb="Mottatte resultatkoder", da="Modtagne resultatkoder",
        ),
        default=(), privacy=P2, group=GROUP_OUTCOME,
    )  # fmt: skip
    intake: str | None = choice(
        Text(en="Came in by", sv="Kom in via", nb="Kom inn via", da="Kom ind via"),
        INTAKES, default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
    state: str = choice(
        STATE, COMPLETION_STATES.states, default=COMPLETION_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


def valid_until(completion: TrainingCompletion, module: TrainingModule) -> date | None:
    """Return the last day a passed module counts, or None where it was not passed or never ends."""
    if completion.state != "passed" or completion.completed_at is None or module.valid_months is None:
        return None
    return months_after(completion.completed_at, module.valid_months)


def state_on(completion: TrainingCompletion, module: TrainingModule, today: date) -> str:
    """Return the state that shows on a day: a passed module expires after its months."""
    until = valid_until(completion, module)
    return "expired" if until is not None and today > until else completion.state


def in_force(modules: Iterable[Any]) -> tuple[Any, ...]:
    """Return the published modules without those that have a newer published version."""
    published = [one for one in modules if one.state == "published"]
    newest: dict[str, int] = {}
    for one in published:
        newest[one.key] = max(one.version, newest.get(one.key, one.version))
    return tuple(one for one in published if one.version == newest[one.key])


def lasts_until(module: Any, completions: Iterable[Any], modules: Iterable[Any]) -> date | None:
    """Return the last day somebody counts as trained in a module; ``date.max`` when that never ends.

    Who passed an earlier version keeps what she passed until it runs out; a new version begins no new duty.
    """
    own = {module.id: module}
    own |= {one.id: one for one in modules if one.key == module.key and one.version < module.version}
    ends = [_end(own[one.module_id], one) for one in completions if one.module_id in own]
    return max((end for end in ends if end is not None), default=None)


def _end(module: Any, completion: Any) -> date | None:
    if completion.state == "exempt":
        return date.max
    if completion.state not in {"passed", "expired"} or completion.completed_at is None:
        return None
    return months_after(completion.completed_at, module.valid_months) if module.valid_months else date.max


def share_right(answers: Mapping[str, Iterable[str]], questions: Iterable[TrainingQuestion]) -> int:
    """Return the whole percent of questions answered rightly; ``answers`` maps a question's id to keys.

    Reflections do not count. A question is right when just its right answers are chosen.
    """
    counted = [question for question in questions if question.kind != "reflection"]
    right = sum(set(answers.get(question.id, ())) == set(question.correct) for question in counted)
    return 100 * right // len(counted) if counted else 100


def passes(share: int, module: TrainingModule) -> bool:
    """Say whether a share of right answers is enough: 2 of 3 (66 %) passes a mark of 66."""
    return share >= module.pass_mark
