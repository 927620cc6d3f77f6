"""What people type in their own readers comes home whole: names, scripts, lines, ticks, choices."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest

from app.exchange.form_reading import read_form
from app.exchange.returned_form import ReturnedForm
from app.services import papers
from app.services.intake import look_at
from app.services.office import Office, new_office
from tests.engines.filling import (
    fill_in_mupdf,
    fill_in_pdfium,
    fill_in_poppler,
    lacks_mupdf,
    lacks_poppler,
    widgets,
)
from tests.services.logbook_scene import opened

ARABIC = "\u0645\u0631\u064a\u0645 \u0639\u0644\u064a"
WORDS = ("Åse Øvergård", "Łukasz Wiśniewski", "Nguyễn Thị Ánh Tuyết", ARABIC, "Æble\nog ørret", "žluťoučký")
PAPERS = ("logbook", "expectation-sheet", "onboarding-checklist")
Fill = Callable[[bytes, dict[str, str]], bytes]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("engines") / "office.praktikum"
    made = new_office(path, name="Kontoret", country="SE", language="sv", who="AL")
    yield made
    made.close()


@pytest.fixture(scope="module")
def blanks(office: Office) -> dict[str, bytes]:
    placement = opened(office)
    return {kind: papers.make(office, kind, [placement]).made[0].content for kind in PAPERS}


@pytest.fixture(params=["PDFium", "MuPDF", "Poppler"])
def fill(request: pytest.FixtureRequest, tmp_path: Path) -> Fill:
    lacks = {"MuPDF": lacks_mupdf, "Poppler": lacks_poppler}.get(request.param, str)()
    if lacks:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(lacks)
    if request.param == "PDFium":
        return fill_in_pdfium
    engine = fill_in_mupdf if request.param == "MuPDF" else fill_in_poppler
    return lambda content, values: engine(content, values, tmp_path)


def answers(content: bytes) -> dict[str, str]:
    """Return an answer for each field: words in turn, every other tick, the last button of each choice."""
    words, ticks, found = cycle(WORDS), cycle(("Yes", "Off")), {}
    for one in widgets(content):
        if one.kind == "/Tx":
            value = next(words)
            found[one.name] = value if one.lines else value.replace("\n", " ")
        elif one.state == "Yes":
            found[one.name] = next(ticks)
        else:
            found[one.name] = one.state
    return found


def read(content: bytes, folder: Path) -> ReturnedForm:
    path = folder / "returned.pdf"
    path.write_bytes(content)
    return read_form(path)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_form_filled_in_comes_home_whole(
    paper: str, fill: Fill, blanks: dict[str, bytes], office: Office, tmp_path: Path
) -> None:
    blank = blanks[paper]
    typed = answers(blank)
    before, home = read(blank, tmp_path), read(fill(blank, typed), tmp_path)
    assert (home.found, home.form_id, home.seal) == ("form", before.form_id, before.seal)
    assert set(home.values) == set(before.values) == set(typed)
    assert {name: value for name, value in home.values.items() if value != typed[name]} == {}
    (arrived,) = look_at(office, [home])
    assert arrived.status in {"right", "partly"}


def test_what_was_filled_in_is_filled_in_again(fill: Fill, blanks: dict[str, bytes], tmp_path: Path) -> None:
    """A form opened a second time, as a person does who forgot something."""
    blank = blanks["logbook"]
    first = {name: value for name, value in answers(blank).items() if name.startswith("P")}
    second = {"learning": "5", "wants_contact": "Yes"}
    home = read(fill(fill(blank, first), second), tmp_path)
    assert {name: home.values[name] for name in {**first, **second}} == {**first, **second}
