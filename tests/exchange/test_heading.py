import re
from collections import Counter
from pathlib import Path

import pytest

import app.exchange.layouts
from app.exchange.catalogue import layouts
from app.exchange.folding import heading_key, joined
from app.exchange.heading import recognise, slot_target, unique_headings
from app.exchange.layout import Layout, Repeat, ValueKind
from app.exchange.mapping import slots_of
from app.exchange.values.choice_words import CHOICES
from app.text import LANGUAGES, Language

ALL = tuple(layouts().values())
KEYS = [layout.key for layout in ALL]


def meaning(heading: str, layout: str, *, mistyped: bool = True) -> str:
    (found,) = recognise([heading], layouts()[layout], mistyped=mistyped)
    return found.slot if found else ""


def test_an_addition_is_one_file() -> None:
    folder = Path(app.exchange.layouts.__file__).parent
    assert sorted(KEYS) == sorted(path.stem for path in folder.glob("[a-z]*.py"))
    assert set(KEYS) == {"participants", "hosts", "exchanges", "mentors", "events", "survey"}


@pytest.mark.parametrize("layout", ALL, ids=KEYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_of_every_language_is_known_for_certain(layout: Layout, language: Language) -> None:
    for target in layout.targets:
        for heading in (*target.headings.of(language), target.label.of(language)):
            assert heading
            (found,) = recognise([heading], layout, mistyped=False)
            assert found is not None, heading
            assert found.sureness == 1
            known, _ = slot_target(found.slot, layout)
            assert known is target or heading_key(heading) in target.known_headings()


@pytest.mark.parametrize("layout", ALL, ids=KEYS)
def test_few_headings_have_two_meanings(layout: Layout) -> None:
    counted = Counter(heading for target in layout.targets for heading in target.known_headings())
    twice = {heading for heading, times in counted.items() if times > 1}
    assert twice <= {
        *map(joined, ("institution", "employer", "värdorganisation", "värdföretag", "værtsorganisation")),
        *map(joined, ("vertsbedrift", "host organisation", "host company")),
    }


@pytest.mark.parametrize("layout", ALL, ids=KEYS)
def test_every_slot_offered_can_be_chosen_and_every_need_is_a_target(layout: Layout) -> None:
    for slot in slots_of(layout):
        assert slot_target(slot, layout)[0] in layout.targets
    names = {target.name for target in layout.targets}
    assert all(set(need) <= names for need in layout.needs)
    assert all(target.choices in CHOICES for target in layout.targets if target.kind is ValueKind.CHOICE)
    assert all(target.repeat is Repeat.NUMBERED for target in layout.targets if target.group)


@pytest.mark.parametrize(
    ("heading", "layout", "slot"),
    [
        ("E-post", "participants", "email"),
        ("e\u2011post:", "participants", "email"),
        (" EPOST ", "participants", "email"),
        ("E.post (privat)", "participants", "email"),
        ("Studentens e-postadress", "participants", "email"),
        ("Kontaktpersonens e-post", "hosts", "email"),
        ("Coachens e-post", "participants", ""),
        ("ÖNSKEMÅL 2", "participants", "wishes.2"),
        ("2. ønske", "participants", "wishes.2"),
        ("Ønske nr. 3", "participants", "wishes.3"),
        ("Andra önskan", "participants", "wishes.2"),
        ("First choice", "participants", "wishes.1"),
        ("Bedrift2", "participants", "placements.2.host"),
        ("Start dato 2", "participants", "placements.2.start"),
        ("Sluttdato (dd.mm.åååå)", "participants", "placements.1.end"),
        ("M5", "mentors", "modules.5"),
        ("Modul 03", "mentors", "modules.3"),
        ("Niveau 2018/19", "hosts", "engagement_levels.2018/19"),
        ("Nivå (2020)", "hosts", "engagement_levels.2020"),
        ("Vaertsvirksomhed?", "hosts", "hosting"),
        ("#", "exchanges", "number"),
        ("%", "exchanges", "percent"),
        ("Organisasjonsnumer", "hosts", "org_number"),
        ("Antal plattser", "hosts", "places"),
        ("Skostorlek", "hosts", ""),
        ("Ört", "hosts", "city"),
    ],
)
def test_headings_as_offices_type_them(heading: str, layout: str, slot: str) -> None:
    assert meaning(heading, layout) == slot


def test_a_mistyped_heading_is_taken_only_where_that_is_allowed() -> None:
    assert meaning("Organisasjonsnumer", "hosts", mistyped=False) == ""


def test_of_two_meanings_the_free_one_is_taken_in_any_order() -> None:
    layout = layouts()["participants"]
    for headings in (["Universitet", "Institution"], ["Institution", "Universitet"]):
        found = {
            heading: one.slot
            for heading, one in zip(headings, recognise(headings, layout), strict=True)
            if one
        }
        assert found == {"Universitet": "home_organisation", "Institution": "unit"}


def test_headings_that_come_again_are_counted() -> None:
    assert unique_headings(["Start", None, "start ", "Slut\nnu"]) == ("Start", "", "start (2)", "Slut nu")


def test_no_heading_stands_in_the_code_outside_the_tables() -> None:
    """Headings of four languages with a letter of their own cannot be anything but headings."""
    tables = {
        "common_target.py",
        "placement_target.py",
        "choice_words.py",
        "answer.py",
        "number.py",
        "day.py",
    }
    folder = Path(app.exchange.layouts.__file__).parent.parent
    special = {
        heading
        for layout in ALL
        for target in layout.targets
        for heading in target.headings.all
        if not heading.isascii() and len(heading) > 4
    }
    for path in folder.rglob("*.py"):
        if path.parent.name == "layouts" or path.name in tables:
            continue
        strings = set(re.findall(r'"([^"\n]*)"', path.read_text(encoding="utf-8")))
        assert not {text for text in strings if text.lower() in special}, path.name
