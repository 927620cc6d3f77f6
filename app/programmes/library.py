"""The text libraries that the programme templates share: the one door to them.

Each is read once and kept; nothing in them can be changed. The files stand in ``texts/``, one a
library; a training module is one file in ``texts/modules/``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.programmes.clause import Annexes, Clause, read_annexes, read_clauses
from app.programmes.formula import Formula, FormulaTexts, read_formulas
from app.programmes.letter import Letter, Letters, Notes, read_letters, read_notes
from app.programmes.logbook import LogbookTexts, OnboardingPoint, Prompt, read_logbook, read_onboarding
from app.programmes.privacy import PrivacyNotice, read_privacy
from app.programmes.question import Question, QuestionKind, Scale, read_questions, read_scales
from app.programmes.sentence import Sentence, read_sentences
from app.programmes.support import SupportTexts, SupportTopic, read_support
from app.programmes.training_module import TrainingModule, read_modules, read_quiz_words
from app.programmes.wording import Wording


@cache
def clauses() -> Mapping[str, Clause]:
    """Return the clauses C01 to C26."""
    return read_clauses()


@cache
def annexes() -> Annexes:
    """Return the annexes 1 to 5 by key."""
    return read_annexes()


@cache
def questions() -> Mapping[str, Question]:
    """Return the survey questions Q01 to Q51."""
    return read_questions()


@cache
def scales() -> Mapping[QuestionKind, Scale]:
    """Return the fixed answers by kind of question."""
    return read_scales()


@cache
def logbook() -> LogbookTexts:
    """Return the prompts, the block of numbers and the areas of work."""
    return read_logbook()


def prompts() -> Mapping[str, Prompt]:
    """Return the logbook prompts P01 to P14."""
    return logbook().prompts


def task_areas() -> Mapping[str, Wording]:
    """Return the eight areas of work by key."""
    return logbook().task_areas


@cache
def onboarding() -> Mapping[str, OnboardingPoint]:
    """Return the onboarding points O1 to O12."""
    return read_onboarding()


@cache
def formula_texts() -> FormulaTexts:
    """Return the formulas with the terms and filters that they share."""
    return read_formulas()


def formulas() -> Mapping[str, Formula]:
    """Return the indicator formulas by key, such as K_EXCH."""
    return formula_texts().formulas


@cache
def support() -> SupportTexts:
    """Return the default support matrix with all its words."""
    return read_support()


def topics() -> Mapping[str, SupportTopic]:
    """Return the fifteen topics of the support matrix."""
    return support().topics


@cache
def letter_texts() -> Letters:
    """Return the letters with the words for their fields."""
    return read_letters()


def letters() -> Mapping[str, Letter]:
    """Return the letters L1 to L6."""
    return letter_texts().each


@cache
def notes() -> Notes:
    """Return the author statement, the draft line and the feedback guide."""
    return read_notes()


@cache
def privacy_notice() -> PrivacyNotice:
    """Return the privacy notice with its optional additions PN1 to PN11."""
    return read_privacy()


@cache
def sentences() -> Mapping[str, Sentence]:
    """Return the report sentences R1 to R5."""
    return read_sentences()


@cache
def modules() -> Mapping[str, TrainingModule]:
    """Return the training modules M1 to M7."""
    return read_modules()


@cache
def quiz_words() -> Mapping[str, Wording]:
    """Return the words around a training module and its quiz."""
    return read_quiz_words()
