"""Every text of every library, in each of its languages, looks like that language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, cast

import attrs
import pytest

from app.programmes import library
from app.programmes.wording import FIELD, Wording, fields_of
from app.text import LANGUAGES, Language


def words(text: str) -> set[str]:
    return set(text.split())


LIBRARIES: tuple[Callable[[], object], ...] = (
    library.clauses,
    library.annexes,
    library.questions,
    library.scales,
    library.logbook,
    library.onboarding,
    library.formula_texts,
    library.support,
    library.letter_texts,
    library.notes,
    library.privacy_notice,
    library.sentences,
    library.modules,
    library.quiz_words,
)

CLAUSE_FIELDS = words(
    "programme organiser host home participant mentor supervisor start end weeks hours place assignment "
    "outcomes net_hours interval qt_day qt_time lead_days grant currency outputs law_country level parts "
    "coach insurer governing_language outcome country"
)
LETTER_FIELDS = CLAUSE_FIELDS | words(
    "date time returning first_time reply_by period due coordinator phone old effective_date new cause "
    "consequence no call decision deciding_org reason contact n minutes anonymity limit"
)
SENTENCE_FIELDS = words("n r f h t a p rr statement c d z x y hosts planned agree days they")
KNOWN_FIELDS: dict[str, set[str]] = {
    "clauses": CLAUSE_FIELDS,
    "questions": {"outcome", "country"},
    "letter_texts": LETTER_FIELDS,
    "privacy_notice": {"programme"},
    "sentences": SENTENCE_FIELDS,
    "quiz_words": {"score", "max", "code"},
}

RIGHTLY_ALIKE = {
    "en sv nb da": "coach",
    "en sv da": "Win-win",
    "en sv": "Period",
    "en da": "Engagement · Quiz",
    "sv nb": "Delvis · studenten · kontroll",
    "sv nb da": (
        "Forskningens relevans · Undervisningens relevans · Ja · ja · Konflikt · Program · [Kontoret] · "
        "dag · den · de · ingenting"
    ),
    "sv da": (
        "introduktion · Introduktion · Nej · nej · Projekt · Friktion · Ingen organisation deltog. · "
        "regler · aldrig"
    ),
    "nb da": (
        "Parter og formål · Arrangørens rolle og støtte · Rapportering · Forankringserklæringer · "
        "program for målgruppen · Karriere · Rekruttering · arrangøren · Helt uenig · Uenig · Enig · "
        "Helt enig · Ikke relevant · For stor · Mentorens kommentar (valgfri) · Timer · timer · "
        "Forskning og analyse · Strategi og ledelse · Periode · Slettet post · Ansvarlig · Svartid · "
        "koordinator · mentor · straks · samme dag · Bolig · anonyme · Jeg så … · Det førte til … · "
        "var planlagt · er enig · er enige · universitetet · Onboarding i seks punkter · forbudt · årlig"
    ),
}
"""Texts that are the same word in the languages named: borrowed, or shared by related languages."""

ALIKE = {text: words(codes) for codes, texts in RIGHTLY_ALIKE.items() for text in texts.split(" · ")}

FOREIGN_LETTERS: dict[Language, str] = {"en": "åäöæøÅÄÖÆØ", "sv": "æøÆØ", "nb": "äöÄÖ", "da": "äöÄÖ"}
FOREIGN_WORDS: dict[Language, str] = {
    "en": "og och ikke inte det jeg jag hva hvad er",
    "sv": "the ikke og af jeg hva hvad hvem ikke uden etter efterpå blev",
    "nb": "the och inte är af hvad jag jeres vores uden efter mig dig blev bliver uge hvornår",
    "da": "the och inte är hva meg deg etter ble uke uker dere noe mye",
}
WRONG_MARKS: dict[Language, str] = {"en": "”“«»’", "sv": "\"“«»'", "nb": "\"”“'", "da": "”“«»'"}
OUT_OF_STYLE: dict[Language, str] = {
    "sv": r"\b([Vv]änligen|[Ee]j|[Ss]änd[ae]?)\b",
    "nb": r"\b[Vv]ennligst\b",
    "da": r"\bpraktikvejleder\b",
}


class Placed(NamedTuple):
    """A wording with the library and the place it stands in."""

    library: str
    place: str
    wording: Wording


def wordings_in(value: object, place: str) -> Iterator[tuple[str, Wording]]:
    if isinstance(value, Wording):
        if value.languages:
            yield place, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from wordings_in(each, f"{place}.{key}")
    elif isinstance(value, tuple):
        for number, each in enumerate(value, start=1):
            yield from wordings_in(each, f"{place}.{number}")
    elif attrs.has(kind := cast("type[Any]", type(value))):
        for field in attrs.fields(kind):
            yield from wordings_in(getattr(value, field.name), f"{place}.{field.name}")


WORDINGS = [
    Placed(read.__name__, place, wording)
    for read in LIBRARIES
    for place, wording in wordings_in(read(), read.__name__)
]
TEXTS = {
    language: [(placed.place, placed.wording.of(language)) for placed in WORDINGS] for language in LANGUAGES
}


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[a-zåäöæøé]+", FIELD.sub("", text).lower()))


def test_all_texts_were_found() -> None:
    found = {read.__name__: 0 for read in LIBRARIES}
    for placed in WORDINGS:
        found[placed.library] += 1
    assert min(found.values()) > 0
    assert len(WORDINGS) > 570


def test_every_text_is_written_in_all_four_languages() -> None:
    assert [placed.place for placed in WORDINGS if placed.wording.languages != LANGUAGES] == []


def test_every_field_is_one_that_the_program_fills() -> None:
    unknown = [
        (placed.place, name)
        for placed in WORDINGS
        for name in fields_of(placed.wording) - KNOWN_FIELDS.get(placed.library, set())
    ]
    assert unknown == []


def test_every_known_field_is_used_somewhere() -> None:
    used: dict[str, set[str]] = {name: set() for name in KNOWN_FIELDS}
    for placed in WORDINGS:
        used.setdefault(placed.library, set()).update(fields_of(placed.wording))
    assert used["clauses"] | used["questions"] == CLAUSE_FIELDS
    assert used["letter_texts"] >= LETTER_FIELDS - CLAUSE_FIELDS
    assert used["sentences"] == SENTENCE_FIELDS


def alike() -> dict[str, set[str]]:
    """Return each text that stands in several languages of one wording, with those languages."""
    shared: dict[str, set[str]] = {}
    for placed in WORDINGS:
        for language, text in placed.wording.pairs():
            others = {code for code, words in placed.wording.pairs() if words == text} - {language}
            if others and words_of(text):
                shared.setdefault(text, set()).update(others | {language})
    return shared


def test_no_text_is_copied_from_another_language() -> None:
    copied = {text: codes for text, codes in alike().items() if not codes <= ALIKE.get(text, set())}
    assert copied == {}


def test_the_list_of_texts_rightly_alike_names_nothing_else() -> None:
    shared = alike()
    assert {text: codes for text, codes in ALIKE.items() if shared.get(text) != codes} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_has_letters_of_another_language(language: Language) -> None:
    strange = set(FOREIGN_LETTERS[language])
    assert [place for place, text in TEXTS[language] if strange & set(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_has_words_of_another_language(language: Language) -> None:
    strange = words(FOREIGN_WORDS[language])
    found = [(place, strange & words_of(text)) for place, text in TEXTS[language]]
    assert [(place, words) for place, words in found if words] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_are_those_of_the_language_and_come_in_pairs(language: Language) -> None:
    wrong = set(WRONG_MARKS[language])
    for place, text in TEXTS[language]:
        assert not wrong & set(text), place
        assert text.count('"') % 2 == text.count("”") % 2 == 0, place
        assert text.count("«") == text.count("»"), place
        assert [text.count(mark) for mark in "([{"] == [text.count(mark) for mark in ")]}"], place


@pytest.mark.parametrize("language", list(OUT_OF_STYLE))
def test_words_against_the_house_style_are_not_used(language: Language) -> None:
    style = re.compile(OUT_OF_STYLE[language])
    assert [place for place, text in TEXTS[language] if style.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_set_cleanly(language: Language) -> None:
    for place, text in TEXTS[language]:
        assert text == text.strip(), place
        assert "  " not in text, place
        assert "..." not in text, place
        assert not re.search(r"\s[.,;!?]", text), place
        assert not re.search(r"(?<!\u00a0)%", text), f"{place}: a percent sign needs its hard space"


def test_whole_sentences_end_alike_in_every_language() -> None:
    uneven = [
        placed.place
        for placed in WORDINGS
        if placed.library in {"clauses", "questions", "onboarding", "privacy_notice", "sentences"}
        and len({text[-1] in ".?:" for _, text in placed.wording.pairs()}) > 1
    ]
    assert uneven == []
