"""The sentences of a report are right in number, in every language."""

from __future__ import annotations

from itertools import product

import pytest

from app.errors import Refused
from app.programmes import library
from app.programmes.sentence import Sentence
from app.programmes.wording import fields_of
from app.text import LANGUAGES, Language


def said(key: str, language: Language, **numbers: float) -> str:
    shown = {name: f"{value:g}" for name, value in numbers.items()}
    statement = library.questions()["Q19"].statement
    assert statement is not None
    clause = statement.one if numbers.get("n") == 1 else statement.many
    return library.sentences()[key].say(language, numbers, shown | {"statement": clause.of(language)})


@pytest.mark.parametrize(
    ("numbers", "sentence"),
    [
        ({"n": 0, "r": 0, "f": 0}, "Ingen organisation deltog."),
        ({"n": 1, "r": 1, "f": 0}, "Den deltagande organisationen var med även i föregående omgång."),
        ({"n": 1, "r": 0, "f": 1}, "Den deltagande organisationen deltar för första gången."),
        ({"n": 7, "r": 0, "f": 7}, "Alla de 7 deltagande organisationerna deltar för första gången."),
        ({"n": 7, "r": 7, "f": 0}, "Alla de 7 deltagande organisationerna var med även i föregående omgång."),
        (
            {"n": 7, "r": 3, "f": 4},
            (
                "Av de 7 deltagande organisationerna var 3 med i föregående omgång, "
                "och 4 deltar för första gången."
            ),
        ),
    ],
)
def test_returning_and_new_organisations(numbers: dict[str, float], sentence: str) -> None:
    assert said("R1", "sv", **numbers) == sentence


@pytest.mark.parametrize(
    ("language", "numbers", "sentence"),
    [
        ("en", {"n": 0, "h": 0, "t": 4}, "No placement was carried out; 4 were planned."),
        ("sv", {"n": 1, "h": 1, "t": 1}, "Sammanlagt genomfördes 1 placering hos 1 värd; 1 var planerad."),
        ("en", {"n": 2, "h": 1, "t": 1}, "In all 2 placements at 1 host were carried out, 1 was planned."),
        (
            "sv",
            {"n": 9, "h": 4, "t": 10},
            "Sammanlagt genomfördes 9 placeringar hos 4 värdar; 10 var planerade.",
        ),
        (
            "nb",
            {"n": 3, "h": 1, "t": 3},
            "Til sammen ble 3 praksisopphold gjennomført hos 1 praksisorganisasjon; 3 var planlagt.",
        ),
        ("da", {"n": 3, "h": 2, "t": 3}, "I alt blev der gennemført 3 ophold hos 2 værter; 3 var planlagt."),
    ],
)
def test_placements_carried_out(language: Language, numbers: dict[str, float], sentence: str) -> None:
    assert said("R2", language, **numbers) == sentence


@pytest.mark.parametrize(
    ("language", "numbers", "sentence"),
    [
        (
            "sv",
            {"a": 9, "n": 12, "p": 75, "rr": 40},
            (
                "9 av 12 svarande organisationer (75\u00a0%) instämmer i att de genom sitt deltagande har "
                "fått tillgång till ny kunskap och nya möjligheter; svarsfrekvensen är 40\u00a0%."
            ),
        ),
        (
            "da",
            {"a": 1, "n": 4, "p": 25, "rr": 80},
            (
                "1 af de 4 organisationer, der har svaret (25\u00a0%), er enig i, at de gennem deres "
                "deltagelse oplever, at de får adgang til ny viden og muligheder; svarprocenten er 80\u00a0%."
            ),
        ),
        (
            "nb",
            {"a": 1, "n": 1, "p": 100, "rr": 10},
            (
                "Organisasjonen som svarte, er enig i at den gjennom deltakelsen har fått tilgang til ny "
                "kunnskap og nye muligheter; svarprosenten var 10\u00a0%."
            ),
        ),
        (
            "en",
            {"a": 0, "n": 1, "p": 0, "rr": 10},
            (
                "The one organisation that answered does not agree that through its participation it has "
                "gained access to new knowledge and opportunities; response rate 10\u00a0%."
            ),
        ),
        (
            "en",
            {"a": 0, "n": 0, "p": 0, "rr": 0},
            "No participating organisation has answered the question.",
        ),
    ],
)
def test_agreeing_organisations(language: Language, numbers: dict[str, float], sentence: str) -> None:
    assert said("R3", language, **numbers) == sentence


@pytest.mark.parametrize(
    ("language", "numbers", "sentence"),
    [
        ("nb", {"c": 0, "d": 0, "z": 0}, "Ingen endringer ble meldt."),
        ("nb", {"c": 1, "d": 1, "z": 0}, "Én endring ble meldt, med et varsel på 1 dag."),
        ("en", {"c": 1, "d": 21, "z": 0}, "One change was announced, with 21 days' notice."),
        (
            "sv",
            {"c": 1, "d": -2, "z": 1},
            "1 ändring meddelades, samma dag som den började gälla eller senare.",
        ),
        (
            "en",
            {"c": 4, "d": 0, "z": 3},
            "4 changes were announced; 3 of them on or after the day they took effect.",
        ),
        (
            "sv",
            {"c": 3, "d": 15.5, "z": 0},
            (
                "3 ändringar meddelades, i median 15.5 dagar i förväg; "
                "ingen av dem samma dag som den började gälla eller senare."
            ),
        ),
        (
            "da",
            {"c": 5, "d": 1, "z": 1},
            (
                "5 ændringer blev meddelt, i median 1 dag før ikrafttrædelsen; "
                "1 blev først meddelt samme dag, som den trådte i kraft, eller senere."
            ),
        ),
    ],
)
def test_announced_changes(language: Language, numbers: dict[str, float], sentence: str) -> None:
    assert said("R4", language, **numbers) == sentence


def test_the_share_of_programme_hours() -> None:
    assert said("R5", "da", x=12, y=10) == (
        "Program- og netværksaktiviteter tog 12\u00a0% af timerne; den aftalte andel var 10\u00a0%."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", list(library.sentences()))
def test_every_form_can_be_said_with_any_small_numbers(key: str, language: Language) -> None:
    sentence = library.sentences()[key]
    fields = frozenset().union(*(fields_of(form.text) for form in sentence.forms)) - set(sentence.words)
    used = set()
    for values in product((0, 1, 2, 3), repeat=len(sentence.counted)):
        numbers: dict[str, float] = dict(zip(sentence.counted, values, strict=True))
        shown = dict.fromkeys((*sentence.counted, *fields), "5")
        text = sentence.say(language, numbers, shown)
        assert "{" not in text
        used.add(next(place for place, form in enumerate(sentence.forms) if form.fits(numbers)))
    assert used == set(range(len(sentence.forms)))


def test_the_last_form_of_each_sentence_fits_any_number() -> None:
    for sentence in library.sentences().values():
        assert not sentence.forms[-1].numbers
        assert not sentence.forms[-1].at_most


def test_a_number_that_is_not_given_is_refused_by_its_name() -> None:
    sentence: Sentence = library.sentences()["R1"]
    assert sentence.counted == ("n", "r", "f")
    with pytest.raises(Refused, match="“f”") as refusal:
        sentence.say("en", {"n": 3, "r": 1}, {})
    assert refusal.value.reasons[0].where == "f"
