"""Every text of a template is there in its languages, and is a translation, not a copy."""

from itertools import combinations

import pytest

from app.programmes.report_layout import LAYOUTS
from app.programmes.template import templates
from app.programmes.template_check import wordings_in
from app.text import LANGUAGES

KEYS = ("countrypartner", "iip", "innopraksis", "kloss", "partner")

# Texts that are rightly the same in two languages.
SAME = {
    "Win-win": "the word of the field in both languages",
    "Onboarding": "Norwegian offices use the English word",
    "Match": "the house term in Danish is the English word",
    "Friktion": "the same word in Swedish and Danish",
}


@pytest.mark.parametrize("key", KEYS)
def test_every_text_stands_in_the_languages_of_the_template(key: str) -> None:
    template = templates()[key]
    found = dict(wordings_in(template))
    assert len(found) > 50
    for where, wording in found.items():
        assert set(wording.languages) == set(template.languages), where


@pytest.mark.parametrize("key", KEYS)
def test_no_text_is_a_copy_of_another_language(key: str) -> None:
    copies = [
        f"{where}: {first}"
        for where, wording in wordings_in(templates()[key])
        for (_, first), (_, second) in combinations(wording.pairs(), 2)
        if first == second and first not in SAME
    ]
    assert not copies


def test_the_list_of_rightly_same_texts_holds_nothing_else() -> None:
    same = {
        first
        for template in templates().values()
        for _, wording in wordings_in(template)
        for (_, first), (_, second) in combinations(wording.pairs(), 2)
        if first == second
    }
    assert same == set(SAME)


@pytest.mark.parametrize("key", KEYS)
def test_name_and_purpose_are_told_in_four_languages(key: str) -> None:
    template = templates()[key]
    assert len({template.name.of(code) for code in LANGUAGES}) == 4
    assert len({template.purpose.of(code) for code in LANGUAGES}) == 4
    assert all(len(template.purpose.of(code)) > 120 for code in LANGUAGES)


@pytest.mark.parametrize("key", KEYS)
def test_texts_are_tidy(key: str) -> None:
    for where, wording in wordings_in(templates()[key]):
        for code, words in wording.pairs():
            place = f"{where} {code}: {words}"
            assert words == " ".join(words.split()), place
            assert words[0] in "{…" or not words[0].islower(), place
            # Swedish quotes with ”…”, Norwegian with «…», Danish with "…".
            assert code != "sv" or '"' not in words, place
            assert code != "nb" or not set(words) & set('"”“'), place
            assert code != "da" or not set(words) & set("”“«»"), place


@pytest.mark.parametrize("key", KEYS)
def test_house_terms_are_kept(key: str) -> None:
    unwanted = {
        "sv": ("koordinator", "mentor ", "vänligen", "fokusgrupper"),
        "nb": ("praksissted", "veiledar", "praktikplass"),
        "da": ("praktikvejleder", "virksomhedssamling", "praktikplads"),
    }
    for where, wording in wordings_in(templates()[key]):
        for code, words in wording.pairs():
            for term in unwanted.get(code, ()):
                assert term not in words.lower(), f"{where} {code}: {words}"


def test_report_headings_are_told_apart() -> None:
    for layout in LAYOUTS.values():
        for code in LANGUAGES:
            headings = [section.heading.of(code) for section in layout.sections]
            assert len(set(headings)) == len(headings), f"{layout.key} {code}"
