"""Every wording in the program: whole in four languages, the same holes, the letters of its language."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import attrs
import pytest

import app
from app.domain.catalogue import entities
from app.domain.check import checks
from app.text import LANGUAGES, Language, Text

DEEPEST = 8
HOLE = re.compile(r"\{(\w+)\}")
FOREIGN: Mapping[Language, str] = {"sv": "æøÆØ", "nb": "äöÄÖ", "da": "äöÄÖ", "en": "äöæøÄÖÆØ"}
WORDS_OF_A_SENTENCE = 6
QUOTES: Mapping[Language, str] = {"sv": '"«»„', "nb": '"”“„'}


@cache
def texts() -> Mapping[Text, str]:
    """Return every wording that stands in a module of the program, with the name it is reached by."""
    found: dict[Text, str] = {}
    met: set[int] = set()
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                for text in inside(value, met):
                    found.setdefault(text, f"{module.name}.{name}")
    return found


def inside(value: Any, met: set[int], depth: int = 0) -> Iterator[Text]:
    """Yield the wordings in a value: in mappings, lists, records, declarations."""
    if isinstance(value, Text):
        yield value
        return
    if depth > DEEPEST or id(value) in met or isinstance(value, (str, bytes, int, float)):
        return
    met.add(id(value))
    for part in parts(value):
        yield from inside(part, met, depth + 1)


def parts(value: Any) -> Iterable[Any]:
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values()]
    if isinstance(value, (list, tuple, set, frozenset)):
        return list(value)
    if isinstance(value, type):
        declared = attrs.fields(value) if attrs.has(value) and value.__module__.startswith("app.") else ()
        return [a.metadata.get("spec") for a in declared]
    if attrs.has(type(value)):
        return [getattr(value, a.name, None) for a in attrs.fields(type(value))]
    return ()


def named(found: Iterable[Text]) -> list[str]:
    return [f"{texts()[text]}: {text.en}" for text in found]


def test_there_are_texts_to_look_at() -> None:
    assert len(texts()) > 1_500


def test_none_is_empty_or_frayed() -> None:
    frayed = [t for t in texts() if any(not t.of(c).strip() for c in LANGUAGES)]
    assert not named(frayed)


def test_the_holes_are_the_same_in_each_language() -> None:
    found = []
    for text in texts():
        holes = {frozenset(HOLE.findall(text.of(c).replace("{{", "").replace("}}", ""))) for c in LANGUAGES}
        if len(holes) > 1:
            found.append(text)
    assert not named(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_a_neighbour_stands_in_a_language(language: Language) -> None:
    proper = {"Norwegian (Bokmål)"}
    found = [
        t for t in texts() if t.of(language) not in proper and set(t.of(language)) & set(FOREIGN[language])
    ]
    assert not named(found)


def test_a_sentence_reads_otherwise_in_each_language() -> None:
    found = []
    for text in texts():
        words = len(text.en.split())
        forms = {text.of(c) for c in LANGUAGES}
        if words >= WORDS_OF_A_SENTENCE and (len(forms) < 3 or text.en in {text.sv, text.nb, text.da}):
            found.append(text)
    assert not named(found)


def test_a_sentence_ends_in_each_language_as_in_english() -> None:
    long = [t for t in texts() if len(t.en.split()) >= WORDS_OF_A_SENTENCE]
    found = [t for t in long if len({t.of(c).rstrip()[-1:] in ".?!:" for c in LANGUAGES}) > 1]
    assert not named(found)


@pytest.mark.parametrize("language", ["sv", "nb"])
def test_quotation_marks_are_those_of_the_language(language: Language) -> None:
    in_a_file = [t for t in texts() if "JSON" in t.en]
    found = [t for t in texts() if t not in in_a_file and set(t.of(language)) & set(QUOTES[language])]
    assert not named(found)


def test_what_a_gate_or_a_check_says_has_nothing_left_open() -> None:
    machines = [spec.machine for spec in entities().values() if spec.machine is not None]
    gates = [gate.lacks for machine in machines for move in machine.moves for gate in move.gates]
    labels = [check.label for check in checks().values()]
    assert not [text.en for text in (*gates, *labels) if any("{" in text.of(c) for c in LANGUAGES)]
