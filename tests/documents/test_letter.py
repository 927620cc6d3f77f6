"""Merge letters: their fields, the recipient's language, the window of the envelope, many at once."""

from typing import Any

import pypdfium2
import pytest

from app.documents.blocks import Sheet
from app.documents.document import documents, office_languages
from app.documents.paper import make
from app.errors import Refused
from app.text import Language
from tests.documents.hosting_office import LONG_HOST, HostingOffice, facts
from tests.documents.reading import page_texts

LETTER = documents()["letter"]
POINTS_A_MM = 72 / 25.4
WINDOW_TOP_MM, WINDOW_FOOT_MM = 44, 79


class LetterOffice(HostingOffice):
    """The office with an agreement that waits for two signatures and a decided application."""

    def __init__(self, country: str = "SE") -> None:
        super().__init__(country)
        agreement = self.put("agreement", no="IIP-2026-001", state="sent", placement_id=self.stays[0].id)
        for person in (self.people["student"], self.people["mentor"]):
            self.put("sign_off", entity_key="agreement", entity_id=agreement.id, person_id=person.id)
        self.call = self.put(
            "call",
            programme_id=self.programme.id,
            owner_org_id=self.home.id,
            deciding_org_id=self.short_host.id,
            title={
                "en": "Spring call",
                "sv": "Vårens utlysning",
                "nb": "Vårens utlysning",
                "da": "Forårets opslag",
            },
        )
        self.application = self.put(
            "application",
            call_id=self.call.id,
            person_id=self.people["student"].id,
            state="rejected",
            state_day=self.programme.start_date,
            decision_reason="Platserna räckte inte.",
        )


def letter(office: HostingOffice, person: Any, language: Language, **given: str) -> Sheet:
    return LETTER.compose(facts(office, **given), [person], (language,))[0]


def text(*sheets: Sheet) -> str:
    return " ".join(" ".join(page_texts(make(*sheets).content)).split())


def reasons(office: HostingOffice, person: Any, language: Language, **given: str) -> set[str]:
    return {reason.where for reason in LETTER.lacking(facts(office, **given), person, (language,))}


def test_a_signature_reminder_is_filled_from_the_agreement() -> None:
    office = LetterOffice()
    read = text(letter(office, office.people["student"], "sv", letter="L4"))
    assert "Avtal IIP-2026-001 saknar fortfarande din underskrift. Placeringen börjar 8 juni 2026." in read
    assert "Påminnelse om underskrift" in read
    assert "Åse Øvergård" in read
    assert not reasons(office, office.people["student"], "sv", letter="L4")


def test_a_decision_names_who_decided_and_why() -> None:
    office = LetterOffice()
    read = text(letter(office, office.people["student"], "en", letter="decision"))
    assert (
        "Your application to Spring call has been rejected. Decided by Bay Robotics Inc. on 1 June 2026."
        in read
    )
    assert "Reason: Platserna räckte inte. Questions" in read
    assert "+47 22 00 00 00" in read


def test_nothing_is_decided_before_the_decision() -> None:
    office = LetterOffice()
    office.change(office.application, state="assessed", decision_reason=None)
    assert reasons(office, office.people["student"], "en", letter="L5") == {"decision", "date", "reason"}


def test_what_the_person_gave_goes_first_and_dates_are_written_out() -> None:
    office = LetterOffice()
    given = {"letter": "L2", "period": "vecka 24", "due": "2026-06-21", "phone": "08 11 22 33"}
    read = text(letter(office, office.people["student"], "sv", **given))
    assert "Hej Nguyễn Thị Ánh! Din loggbok för vecka 24 skulle ha kommit in senast 21 juni 2026." in read
    assert "ringa Åse Øvergård, 08 11 22 33" in read


def test_words_may_be_given_for_one_language() -> None:
    office = LetterOffice()
    given = {
        "letter": "L6",
        "n": "12",
        "minutes": "5",
        "anonymity": "anonymous",
        "programme": office.programme.id,
    }
    read = text(letter(office, office.people["student"], "en", **given))
    assert "Answers are anonymous. Results for groups smaller than 5 are not shown." in read
    own = {
        "subject": "Hej",
        "text": "Tack, {{participant}}.\n\nVi ses {{date}}.",
        "date.nb": "tirsdag",
        "date": "x",
    }
    assert "Tack, Nguyễn Thị Ánh." in text(letter(office, office.people["student"], "nb", **own))
    assert "Vi ses tirsdag." in text(letter(office, office.people["student"], "nb", **own))


def test_an_empty_field_stops_the_letter_by_its_name() -> None:
    office = LetterOffice()
    lacks = LETTER.lacking(facts(office, letter="L2"), office.people["student"], ("sv",))
    assert {reason.where for reason in lacks} == {"period", "due"}
    assert all("Łukaszewska" in reason.why.sv for reason in lacks)


def test_a_letter_without_an_address_is_stopped_unless_it_goes_by_mail() -> None:
    office = LetterOffice()
    stranger = office.put("person", given_name="Bo", family_name="Ek", language="sv")
    own = {"subject": "Hej", "text": "Välkommen."}
    assert reasons(office, stranger, "sv", **own) == {"address_line1"}
    assert not reasons(office, stranger, "sv", **own, sent_by="email")


def test_a_letter_must_be_chosen_and_known() -> None:
    office = LetterOffice()
    assert reasons(office, office.people["student"], "sv") == {"letter"}
    with pytest.raises(Refused) as refused:
        letter(office, office.people["student"], "sv", letter="L99")
    assert "L1 host_gathering" in refused.value.text.en


def test_it_is_offered_in_the_recipients_language_first() -> None:
    office = LetterOffice()
    known = facts(office, letter="L4")
    assert LETTER.offered(known, office.people["coordinator"])[0] == "nb"
    assert set(LETTER.offered(known, office.people["coordinator"])) == set(office_languages(office))


def test_many_letters_go_each_in_its_own_language_and_count_their_own_pages() -> None:
    office = LetterOffice()
    people = [office.people["student"], office.people["mentor"], office.people["leader"]]
    sheets = LETTER.compose(facts(office, letter="L4", unfinished="yes"), people, ("sv",))
    assert [sheet.language for sheet in sheets] == ["en", "sv", "da"]
    pages = page_texts(make(*sheets).content)
    assert "Page 1 of 1" in pages[0]
    assert "Sida 1 av 1" in pages[1]
    assert "Side 1 af 1" in pages[2]


@pytest.mark.parametrize(
    ("country", "left_mm", "right_mm"), [("SE", 108, 205), ("NO", 15, 120), ("DK", 15, 120)]
)
def test_the_address_stands_behind_the_window_of_the_country(
    country: str, left_mm: int, right_mm: int
) -> None:
    office = LetterOffice(country)
    found = lines_of(letter(office, office.people["mentor"], "sv", letter="L4"))
    for line in ("Björn", "Härnösand"):
        left, top = found[line]
        assert left_mm <= left <= right_mm
        assert WINDOW_TOP_MM <= top <= WINDOW_FOOT_MM
    assert found["Påminnelse"][1] > WINDOW_FOOT_MM


def test_the_window_can_be_chosen() -> None:
    office = LetterOffice("SE")
    found = lines_of(letter(office, office.people["mentor"], "sv", letter="L4", window="left"))
    assert found["Björn"][0] < 100


def test_a_very_long_name_stays_on_the_sheet() -> None:
    office = LetterOffice()
    read = text(letter(office, office.people["mentor"], "sv", letter="L4"))
    assert LONG_HOST in read


def lines_of(sheet: Sheet) -> dict[str, tuple[float, float]]:
    """Return where the first letter of some words stands, in mm from the left and the top of page 1."""
    document = pypdfium2.PdfDocument(make(sheet).content)
    page = document[0]
    text_page = page.get_textpage()
    words = text_page.get_text_range()
    places = {}
    for word in ("Björn", "Härnösand", "Påminnelse"):
        left, _, _, top = text_page.get_charbox(words.index(word))
        places[word] = (left / POINTS_A_MM, (page.get_height() - top) / POINTS_A_MM)
    text_page.close()
    page.close()
    document.close()
    return places
