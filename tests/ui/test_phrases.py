"""Every phrase of the window is translated, and the compiled files hold what the sources say."""

import ast
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("sv", "nb", "da")
# Words that are rightly the same as in English.
SAME = {"Reset", "Back", "Stop", "Ctrl", "Alt", "Land", "Filter"}
Phrase = tuple[str, str]


def phrases() -> set[Phrase]:
    return {
        found
        for path in (ROOT / "ui").rglob("*.py")
        for found in spoken(ast.parse(path.read_text("utf-8")), "")
    }


def spoken(node: ast.AST, context: str) -> Iterator[Phrase]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from called(child, inside)
        yield from spoken(child, inside)


def called(call: ast.Call, context: str) -> Iterator[Phrase]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if name == "tr":
        assert texts, f"a phrase of {context} is not written out"
        yield context, texts[0]
    elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(texts) > 1:
        yield texts[0], texts[1]


def translated(language: str, name: str = "praktikum") -> dict[Phrase, str]:
    root = ET.parse(TRANSLATIONS / f"{name}_{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
        if message.find("translation[@type]") is None
    }


def test_the_window_speaks() -> None:
    assert len(phrases()) > 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_translated(language: str) -> None:
    known = translated(language)
    assert {phrase for phrase in phrases() if not known.get(phrase, "").strip()} == set()
    assert set(known) - phrases() == set(), "phrases nobody says any more"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_places_are_filled_in(language: str) -> None:
    def places(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text)} - {None}

    assert {key for key, text in translated(language).items() if places(key[1]) != places(text)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_are_those_of_the_language(language: str) -> None:
    foreign = "æøÆØ«»" if language == "sv" else "äöÄÖ”"
    text = " ".join(translated(language).values())
    assert [letter for letter in foreign if letter in text] == []


@pytest.mark.parametrize("name", ["praktikum_sv", "praktikum_nb", "praktikum_da", "qtbase_nb"])
def test_the_compiled_file_is_up_to_date(name: str) -> None:
    kind, _, language = name.rpartition("_")
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"{name}.qm"))
    stale = [k for k, text in translated(language, kind).items() if translator.translate(*k) != text]
    assert stale == []


def test_the_access_keys_of_a_menu_differ() -> None:
    for language in LANGUAGES:
        menus = [
            text
            for (context, words), text in translated(language).items()
            if context == "Actions" and "&" in words
        ]
        marks = [found[1].casefold() for text in menus if (found := re.search("&(.)", text))]
        assert len(marks) == len(set(marks)) == 5


def test_no_phrase_is_shown_untranslated_by_accident() -> None:
    plain = re.compile(r"^[A-Z][a-z]+ [a-z]+")
    found = []
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
                "QLabel",
                "QPushButton",
                "QCheckBox",
            }:
                found += [
                    a.value for a in node.args if isinstance(a, ast.Constant) and plain.match(str(a.value))
                ]
    assert found == []


def test_the_window_is_translated_by_the_tools_of_qt(tmp_path: Path) -> None:
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    target = tmp_path / "found_sv.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, *sources, "-ts", target], check=True, capture_output=True)
    found = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(target).getroot().iter("context")
        for message in context.iter("message")
    }
    assert found == phrases()
