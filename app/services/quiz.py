"""The quiz of a module: how answers become numbers in a code and back, and what a share of them is worth."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.states import Records
from app.domain.training import share_right
from app.errors import Refused
from app.services.quiz_code import MOST_ANSWERS
from app.text import LANGUAGES, Language, Text

MOST_QUESTIONS: Final = 33
"""Where the answers do not fit into a code, each question has one bit."""
MOST_OPTIONS: Final = 12
_TOO_LONG: Final = Text(
    en="The quiz of module {key} has more than {most} questions. Divide the module into two.",
    sv="Modulen {key} har fler än {most} frågor. Dela upp den i två moduler.",
    nb="Opplæringsmodulen {key} har mer enn {most} spørsmål. Del den i to.",
    da="Modulet {key} har mere end {most} spørgsmål. Del det i to.",
)
_OPTIONS: Final = Text(
    en="Question {no} of module {key} needs from 2 to {most} answers, each with a key of its own. "
    "Correct it.",
    sv="Fråga {no} i modulen {key} behöver mellan 2 och {most} svarsalternativ med var sin nyckel. Rätta "
    "den.",
    nb="Spørsmål {no} i opplæringsmodulen {key} trenger fra 2 til {most} svaralternativer med hver sin "
    "nøkkel. "
    "Rett det.",
    da="Spørgsmål {no} i modulet {key} skal have fra 2 til {most} svarmuligheder med hver sin nøgle. Ret "
    "det.",
)
_NO_LANGUAGE: Final = Text(
    en="Module {key} is not written out in any one language. Fill in its title, content and questions.",
    sv="Modulen {key} är inte färdigskriven på något språk. Fyll i rubrik, innehåll och frågor.",
    nb="Opplæringsmodulen {key} er ikke skrevet ferdig på noe språk. Fyll ut tittel, innhold og spørsmål.",
    da="Modulet {key} er ikke skrevet færdigt på noget sprog. Udfyld titel, indhold og spørgsmål.",
)


@frozen(kw_only=True)
class Quiz:
    """A module with its questions in order."""

    module: Any
    questions: tuple[Any, ...]

    @property
    def counted(self) -> tuple[Any, ...]:
        """Return the questions that count."""
        return tuple(one for one in self.questions if one.kind != "reflection")

    @property
    def whole(self) -> bool:
        """Say whether a code holds each answer; else it holds which questions were right."""
        return math.prod(map(_ways, self.counted)) <= MOST_ANSWERS

    @property
    def sizes(self) -> tuple[int, ...]:
        """Return in how many ways each question can be answered, as a code counts them."""
        return tuple(_ways(one) if self.whole else 2 for one in self.counted)

    @property
    def shape(self) -> str:
        """Return what a code rests on: it changes when questions or answers come, go or change places."""
        said = [(one.id, one.kind, *keys_of(one)) for one in self.counted]
        return hashlib.sha256(repr(said).encode()).hexdigest()[:12]

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages in which the module is written from title to last answer."""
        texts = [self.module.title, self.module.content, *(one.text for one in self.questions)]
        texts += [option for one in self.counted for option in one.options]
        return tuple(code for code in LANGUAGES if all((text or {}).get(code) for text in texts))

    def share(self, answers: Sequence[int]) -> int:
        """Return the percent of right answers that the numbers of a code say."""
        if not self.whole:
            return 100 * sum(answers) // len(answers) if answers else 100
        chosen = {one.id: _chosen(one, answer) for one, answer in zip(self.counted, answers, strict=True)}
        return share_right(chosen, self.questions)

    def right(self, question: Any) -> int:
        """Return the number of the right answer to a question, as a code counts it."""
        keys = keys_of(question)
        places = [keys.index(key) for key in question.correct if key in keys]
        if question.kind == "multiple":
            return int(sum(1 << place for place in places))
        return places[0] if places else -1


def quiz_of(records: Records, module: Any) -> Quiz:
    """Return the quiz of a module."""
    found = records.of("training_question", module_id=module.id)
    return Quiz(module=module, questions=tuple(sorted(found, key=lambda one: (one.no, one.id))))


def refuse_unfit(quiz: Quiz) -> None:
    """Refuse a module that cannot be sent out, in a sentence that says what to mend."""
    key = quiz.module.key
    for question in quiz.counted:
        keys = keys_of(question)
        if not 1 < len(keys) <= MOST_OPTIONS or len(set(keys)) < len(keys) or "" in keys:
            sentence = _OPTIONS.fill(no=question.no, key=key, most=MOST_OPTIONS)
            raise Refused(sentence, where=question.id)
    if not quiz.whole and len(quiz.counted) > MOST_QUESTIONS:
        raise Refused(_TOO_LONG.fill(key=key, most=MOST_QUESTIONS), where=quiz.module.id)
    if not quiz.languages:
        raise Refused(_NO_LANGUAGE.fill(key=key), where=quiz.module.id)


def keys_of(question: Any) -> tuple[str, ...]:
    """Return the keys of a question's answers, in order."""
    return tuple(str(row.get("key") or "") for row in question.options)


def option_words(option: Mapping[str, Any], language: Language) -> str:
    """Return the wording of an answer, else that of the first language that has one."""
    said = option.get(language) or next((option[code] for code in LANGUAGES if option.get(code)), "")
    return str(said)


def _ways(question: Any) -> int:
    many = len(question.options)
    return 1 << many if question.kind == "multiple" else max(many, 1)


def _chosen(question: Any, answer: int) -> tuple[str, ...]:
    keys = keys_of(question)
    if question.kind == "multiple":
        return tuple(key for place, key in enumerate(keys) if answer >> place & 1)
    return keys[answer : answer + 1]
