"""Every kind of paper, in every language it is offered in: made, whole, searchable, fit for the archive."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pikepdf
import pytest
from attrs import evolve, frozen

from app.documents.document import Document, Facts, File, Languages, documents, files, reports
from app.documents.paper import Paper, make
from app.documents.pieces.letter_word import REGARDS
from app.documents.pieces.report_word import CONTENTS
from app.documents.vocabulary_agreement import TERMS
from app.documents.vocabulary_expectation import CHECK_LEAD, EXPECTED_BY
from app.documents.vocabulary_logbook import IN_WORDS
from app.documents.vocabulary_support import RESPONSIBLE
from app.documents.vocabulary_training import HAS_TRAINED, IS_PARTNER, QUESTIONS
from app.services.facts import facts_of
from app.text import LANGUAGES, Text
from tests.documents.reading import page_texts
from tests.documents.sample_office import SPOKEN, sample_office
from tests.pdf_validator import must_keep

EVERY = {**documents(), **reports()}
PAGES = {"agreement": (6, 17), "certificate": (1, 2), "contact-sheet": (1, 2), "expectation-sheet": (1, 3),
         "host-overview": (1, 3), "labels": (1, 1), "letter": (1, 2), "logbook": (1, 3),
         "onboarding-checklist": (1, 1), "organisation-labels": (1, 1), "programme": (3, 14)}  # fmt: skip
USUAL_PAGES = (1, 12)
WORDS: dict[str, Text] = {
    "agreement": TERMS,
    "contact-sheet": RESPONSIBLE,
    "expectation-sheet": EXPECTED_BY["home"],
    "letter": REGARDS,
    "logbook": IN_WORDS,
    "mentor-certificate": HAS_TRAINED,
    "onboarding-checklist": CHECK_LEAD,
    "partner-certificate": IS_PARTNER,
    "programme": CONTENTS,
    "training-module": QUESTIONS,
}
GIVEN = {"letter": "L1", "period": "1", "unfinished": "yes"}


@frozen
class Made:
    """One paper with the sheets it was made of."""

    document: Document
    languages: Languages
    file: File
    paper: Paper


@cache
def facts(template: str, variant: str) -> Facts:
    folder = Path(mkdtemp())
    sample = sample_office(folder, template, long=variant == "long", bare=variant == "bare")
    return evolve(facts_of(sample.office, GIVEN))


def choices(document: Document, known: Facts, record: Any) -> Iterator[Languages]:
    offered = document.offered(known, record)
    for language in offered:
        yield (language,)
    if document.side_by_side and len(offered) > 1:
        yield offered[:2]


@cache
def made(key: str, template: str, variant: str) -> tuple[Made, ...]:
    document, known = EVERY[key], facts(template, variant)
    record = known.records.of(document.entity)[0]
    return tuple(
        Made(document, languages, file, make(*file.sheets, dated=known.today))
        for languages in choices(document, known, record)
        for file in files(document, known, [record], languages)
    )


def words_of(paper: Paper) -> str:
    return "".join(" ".join(page_texts(paper.content)).split()).replace("\ufffe", "").replace("\u00ad", "")


def squeezed(text: str) -> str:
    return "".join(text.split())


CASES = [("partner", "long"), ("partner", "bare"), *((template, "plain") for template in SPOKEN)]


@pytest.mark.parametrize(("template", "variant"), CASES)
@pytest.mark.parametrize("key", EVERY)
def test_it_is_made_with_usual_long_and_empty_values(key: str, template: str, variant: str) -> None:
    papers = made(key, template, variant)
    assert papers
    least, most = PAGES.get(key, USUAL_PAGES)
    for each in papers:
        assert each.paper.missing == ()
        assert least <= each.paper.pages <= most, f"{each.languages}: {each.paper.pages} pages"


@pytest.mark.parametrize("key", EVERY)
def test_its_words_can_be_searched_in_each_language(key: str) -> None:
    for each in made(key, "partner", "long"):
        text = words_of(each.paper)
        titles = [sheet.title for sheet in each.file.sheets if sheet.title_shown and sheet.furniture]
        for words in titles + [WORDS[key].of(code) for code in each.languages if key in WORDS]:
            assert squeezed(words) in text, f"{each.languages}: {words}"


@pytest.mark.parametrize("key", EVERY)
def test_all_its_fonts_are_embedded(key: str) -> None:
    for each in made(key, "partner", "long"):
        with pikepdf.open(BytesIO(each.paper.content)) as pdf:
            fonts = [font for page in pdf.pages for _, font in page.Resources.get("/Font", {}).items()]
            assert fonts
            for font in fonts:
                assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


@pytest.mark.parametrize("key", EVERY)
def test_it_is_a_form_only_where_it_says_so(key: str) -> None:
    for each in made(key, "partner", "bare"):
        with pikepdf.open(BytesIO(each.paper.content)) as pdf:
            assert ("/AcroForm" in pdf.Root) == each.document.form


@pytest.mark.parametrize("key", EVERY)
def test_the_same_records_give_the_same_bytes(key: str) -> None:
    document, known = EVERY[key], facts("partner", "bare")
    record = known.records.of(document.entity)[0]
    before = made(key, "partner", "bare")[0]
    again = next(iter(files(document, known, [record], before.languages)))
    assert again.check_sum == before.file.check_sum
    assert make(*again.sheets, dated=known.today).content == before.paper.content


@pytest.mark.parametrize("template", SPOKEN)
@pytest.mark.parametrize("key", EVERY)
def test_it_is_offered_in_languages_of_its_programme(key: str, template: str) -> None:
    known = facts(template, "plain")
    record = known.records.of(EVERY[key].entity)[0]
    offered = EVERY[key].offered(known, record)
    assert offered
    assert set(offered) <= set(LANGUAGES)
    if EVERY[key].entity == "placement":
        assert set(offered) <= set(SPOKEN[template])


@pytest.mark.parametrize("key", EVERY)
def test_it_has_a_name_in_every_language(key: str) -> None:
    assert all(EVERY[key].name.of(language).strip() for language in LANGUAGES)


@pytest.mark.xdist_group("java")
@pytest.mark.slow
def test_all_are_fit_for_the_archive_and_can_be_read_aloud(tmp_path: Path) -> None:
    wanted: dict[Path, str] = {}
    for key in EVERY:
        for each in made(key, "partner", "long"):
            name = f"{key}-{'-'.join(each.languages)}.pdf"
            path = tmp_path / name
            path.write_bytes(each.paper.content)
            wanted[path] = "ua1" if each.document.form else "2a,ua1"
    must_keep(wanted)
