"""Address labels: the sheets that are sold, where the first label goes, addresses of many countries."""

from typing import Any

import pytest

from app.documents.blocks import LabelGrid
from app.documents.document import documents
from app.documents.paper import make
from app.documents.pieces.label_sheet import PAGE_HEIGHT_MM, PAGE_WIDTH_MM, SHEETS
from app.documents.pieces.postal_address import organisation_address, person_address
from app.errors import Refused
from tests.documents.hosting_office import TODAY, HostingOffice, facts
from tests.documents.reading import page_texts

LABELS = documents()["labels"]
OF_ORGANISATIONS = documents()["organisation-labels"]


def grid(office: HostingOffice, people: list[Any], **given: str) -> LabelGrid:
    block = LABELS.compose(facts(office, **given), people, ("sv",))[0].blocks[0]
    assert isinstance(block, LabelGrid)
    return block


@pytest.mark.parametrize("key", SHEETS)
def test_every_sheet_of_labels_fits_on_a4(key: str) -> None:
    sheet = SHEETS[key]
    columns, rows = map(int, key.split("x"))
    assert (sheet.columns, sheet.rows) == (columns, rows)
    width = columns * sheet.width_mm + (columns - 1) * sheet.gap_mm
    assert 0 <= sheet.left_mm <= 10
    assert 0 <= sheet.top_mm <= 20
    assert width + 2 * sheet.left_mm == pytest.approx(PAGE_WIDTH_MM)
    assert rows * sheet.height_mm + 2 * sheet.top_mm == pytest.approx(PAGE_HEIGHT_MM)


@pytest.mark.parametrize("key", SHEETS)
def test_names_and_long_addresses_fit_on_every_sheet(key: str) -> None:
    office = HostingOffice()
    people = [office.people["student"], office.people["mentor"]]
    paper = make(*LABELS.compose(facts(office, sheet=key), people, ("sv",)))
    assert paper.overflowing == ()
    assert paper.missing == ()


def test_labels_go_on_from_the_first_free_one() -> None:
    office = HostingOffice()
    people = [office.people["student"]] * 23
    assert make(*LABELS.compose(facts(office, start="2"), people, ("sv",))).pages == 1
    assert make(*LABELS.compose(facts(office, start="3"), people, ("sv",))).pages == 2
    assert grid(office, people, start="3").start == 3


@pytest.mark.parametrize("start", ["0", "25", "x", "-1", "1.5", "²"])
def test_a_first_label_that_the_sheet_lacks_is_refused(start: str) -> None:
    office = HostingOffice()
    with pytest.raises(Refused) as refused:
        grid(office, [office.people["student"]], start=start)
    assert refused.value.reasons[0].where == "start"
    assert "24" in refused.value.text.en


def test_an_unknown_sheet_is_refused_with_those_there_are() -> None:
    office = HostingOffice()
    with pytest.raises(Refused) as refused:
        grid(office, [office.people["student"]], sheet="4x99")
    assert "3x8, 3x7, 2x7" in refused.value.text.en
    assert grid(office, [office.people["student"]], sheet="2×7").columns == 2


def test_all_who_cannot_be_reached_are_named_at_once() -> None:
    office = HostingOffice()
    strangers = [
        office.put("person", given_name=name, family_name="Ek", language="sv") for name in ("Bo", "Eva")
    ]
    with pytest.raises(Refused) as refused:
        grid(office, [*strangers, office.people["mentor"]])
    assert [reason.why.sv.split(" saknar")[0] for reason in refused.value.reasons] == ["Bo Ek", "Eva Ek"]
    assert len(grid(office, strangers, unfinished="yes").cells) == 2


def test_a_person_is_reached_at_work_else_at_the_home_institution() -> None:
    office = HostingOffice()
    assert person_address(office, office.people["mentor"], TODAY)[:2] == ("Björn Śliwiński", "Tillväxt")
    assert person_address(office, office.people["student"], TODAY) == (
        "Nguyễn Thị Ánh Łukaszewska-Dvořák",
        "Norrviks högskola",
        "Åvägen 4",
        "123 45 Norrvik",
    )


def test_a_post_that_has_ended_is_no_address() -> None:
    office = HostingOffice()
    post = office.of("affiliation")[0]
    office.change(post, to_date=TODAY.replace(day=21))
    assert person_address(office, office.people["mentor"], TODAY) == ("Björn Śliwiński",)
    office.change(post, to_date=TODAY)
    assert len(person_address(office, office.people["mentor"], TODAY)) == 5


def test_towns_are_written_as_their_country_does() -> None:
    office = HostingOffice()
    assert organisation_address(office, office.short_host)[-2:] == ("Palo Alto, CA 94301", "USA")
    british = office.put(
        "organisation",
        legal_name="Thames Works",
        country="GB",
        city="London",
        postcode="SE1 7PB",
        address_line1="1",
    )
    assert organisation_address(office, british)[-3:] == ("London", "SE1 7PB", "STORBRITANNIEN")
    assert organisation_address(office, office.home)[-1] == "123 45 Norrvik"


def test_organisations_have_labels_of_their_own() -> None:
    office = HostingOffice()
    sheets = OF_ORGANISATIONS.compose(facts(office), [office.short_host, office.long_host], ("en",))
    read = page_texts(make(*sheets).content)[0]
    assert "Bay Robotics Inc." in read
    assert "871 32 Härnösand" in read
