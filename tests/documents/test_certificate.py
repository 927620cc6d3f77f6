"""The certificate: all finished stays of a participant, what was learned, and how it is checked."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from app.documents.blocks import Sheet
from app.documents.document import documents, files
from app.documents.paper import make
from app.text import LANGUAGES, Language
from tests.documents.hosting_office import LONG_HOST, HostingOffice, facts
from tests.documents.reading import page_texts, structure

CERTIFICATE = documents()["certificate"]
NAME = "Nguyễn Thị Ánh Łukaszewska-Dvořák"
PERIODS: dict[Language, str] = {
    "en": "8 June 2026 to 19 June 2026",
    "sv": "8 juni 2026 till 19 juni 2026",
    "nb": "8. juni 2026 til 19. juni 2026",
    "da": "8. juni 2026 til 19. juni 2026",
}


def sheet(office: HostingOffice, language: Language = "sv", **given: str) -> Sheet:
    file = next(iter(files(CERTIFICATE, facts(office, **given), [office.participant], (language,))))
    return file.sheets[0]


def words(office: HostingOffice, language: Language = "sv", **given: str) -> str:
    read = structure(make(sheet(office, language, **given)).content).words
    return " ".join(read.split()).replace("- ", "-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_lists_every_finished_stay_with_its_period(language: Language) -> None:
    read = words(HostingOffice(), language)
    assert NAME in read
    assert PERIODS[language] in read
    assert "Bay Robotics Inc." in read
    assert LONG_HOST in read


def test_it_stands_on_one_page_in_both_shapes_of_a_short_one() -> None:
    office = HostingOffice()
    assert make(sheet(office)).pages == 1
    office.change(office.stays[1], state="cancelled")
    assert make(sheet(office, shape="landscape")).pages <= 2


def test_only_finished_stays_of_this_programme_count() -> None:
    office = HostingOffice()
    other = office.put("programme")
    office.change(office.stays[0], programme_id=other.id)
    assert "Bay Robotics" not in words(office)
    office.change(office.stays[1], state="terminated")
    lacks = CERTIFICATE.lacking(facts(office), office.participant, ("sv",))
    assert [reason.where for reason in lacks] == ["placement"]
    assert NAME in lacks[0].why.sv


def test_a_stay_that_ended_yesterday_counts_before_anybody_says_so() -> None:
    office = HostingOffice()
    office.change(office.stays[0], state="active")
    assert "Bay Robotics" in words(office)
    office.change(office.stays[0], state="active", end_date=date(2027, 1, 1))
    assert "Bay Robotics" not in words(office)


def test_learning_outcomes_stand_only_when_they_were_reached() -> None:
    office = HostingOffice()
    read = words(office)
    assert "Kan beskriva en affärsmodell" in read
    assert "Kan söka finansiering" in read
    assert "Kan räkna på risk" not in read
    for outcome in office.of("learning_outcome"):
        office.change(outcome, mentor_rating=2)
    assert "Uppnådda lärandemål" not in words(office)


def test_the_mentors_rating_goes_before_the_participants_own() -> None:
    office = HostingOffice()
    poor = next(one for one in office.of("learning_outcome") if one.after_rating == 2)
    office.change(poor, mentor_rating=3)
    assert "Kan räkna på risk" in words(office)


def test_credits_are_added_up_and_left_out_when_none_were_given() -> None:
    office = HostingOffice()
    office.change(office.stays[1], ects_awarded=Decimal("7.5"))
    assert "Högskolepoäng (ECTS) 15" in words(office)
    for stay in office.stays:
        office.change(stay, ects_awarded=None)
    assert "Högskolepoäng" not in words(office)


def test_it_tells_no_birth_date_and_no_national_number() -> None:
    office = HostingOffice()
    office.change(office.people["student"], date_of_birth=date(1999, 5, 17), national_id="990517-1234")
    read = words(office)
    assert "1999" not in read
    assert "990517" not in read


def test_it_can_be_checked_by_its_number_and_check_sum() -> None:
    office = HostingOffice()
    made = next(iter(files(CERTIFICATE, facts(office), [office.participant], ("sv",))))
    assert made.check_sum[:16] in made.sheets[0].footnote
    assert made.sheets[0].number in page_texts(make(*made.sheets).content)[0]
    assert "kontoret@norrvik.example" in words(office)


def test_two_participants_get_different_numbers() -> None:
    office = HostingOffice()
    first = sheet(office).number
    office.participant = office.keep(attrs.evolve(office.participant, id="01JX0000000000000000ABCDEF"))
    assert sheet(office).number != first
    assert sheet(office, number="IIP-7").number == "IIP-7"


def test_the_same_records_give_the_same_bytes() -> None:
    office = HostingOffice()
    assert (
        make(sheet(office), dated=date(2026, 11, 22)).content
        == make(sheet(office), dated=date(2026, 11, 22)).content
    )


def test_an_empty_office_still_gives_a_certificate() -> None:
    office = HostingOffice()
    participant = office.put("participant")
    file = next(iter(files(CERTIFICATE, facts(office), [participant], ("da",))))
    paper = make(*file.sheets)
    assert paper.pages == 1
    assert paper.missing == ()
