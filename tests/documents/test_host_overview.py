"""The host overview: who takes part and how, counted from the placements."""

from datetime import date

import pytest

from app.documents.document import documents
from app.documents.paper import make
from app.text import LANGUAGES, Language
from tests.documents.hosting_office import LONG_HOST, HostingOffice, facts
from tests.documents.reading import Node, structure

OVERVIEW = documents()["host-overview"]


def read(office: HostingOffice, language: Language = "sv") -> Node:
    return structure(make(*OVERVIEW.compose(facts(office), [office.programme], (language,))).content)


def rows(office: HostingOffice, language: Language = "sv") -> dict[str, list[str]]:
    found = {}
    for row in read(office, language).all("TR"):
        cells = [" ".join(cell.words.split()) for cell in row.kids]
        found[cells[0]] = cells[1:]
    return found


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Host overview"),
        ("sv", "Översikt över värdar"),
        ("nb", "Oversikt over praksisorganisasjoner"),
        ("da", "Oversigt over værter"),
    ],
)
def test_it_has_every_host_in_every_language(language: Language, title: str) -> None:
    words = " ".join(read(HostingOffice(), language).words.split())
    assert title in words
    assert "Bay Robotics Inc." in words
    assert LONG_HOST in words
    assert set(LANGUAGES) == {"en", "sv", "nb", "da"}


def test_a_row_tells_level_parts_places_placements_mentors_and_contact() -> None:
    found = rows(HostingOffice())
    robots = found["Bay Robotics Inc. Palo Alto, USA"]
    assert robots[:4] == ["Har tagit emot 3 Värd", "Värdskap Handledning", "2", "Avslutade: 1"]
    other = found[f"{LONG_HOST} Härnösand, Sverige"]
    assert other[4] == "Björn Śliwiński"
    assert "+46 611 000 00" in other[5].replace("\u00a0", " ")
    assert found["Summa"][2:4] == ["4", "2"]


def test_placements_are_counted_by_how_far_they_have_come() -> None:
    office = HostingOffice()
    for state, start in (
        ("ready", date(2027, 1, 10)),
        ("active", date(2026, 10, 1)),
        ("declined", date(2026, 1, 1)),
    ):
        office.put(
            "placement",
            participant_id=office.participant.id,
            host_id=office.short_host.id,
            programme_id=office.programme.id,
            state=state,
            start_date=start,
            end_date=date(2027, 3, 1),
        )
    assert rows(office)["Bay Robotics Inc. Palo Alto, USA"][3] == "Planerade: 1 Pågår: 1 Avslutade: 1"


def test_places_come_from_the_positions_where_no_engagement_tells_them() -> None:
    office = HostingOffice()
    engagement = office.of("engagement")[0]
    office.change(engagement, places_offered=None)
    office.put(
        "position", programme_id=office.programme.id, host_id=office.short_host.id, places=3, state="open"
    )
    office.put(
        "position",
        programme_id=office.programme.id,
        host_id=office.short_host.id,
        places=9,
        state="withdrawn",
    )
    assert rows(office)["Bay Robotics Inc. Palo Alto, USA"][2] == "5"


def test_a_host_that_only_a_placement_names_is_there_too() -> None:
    office = HostingOffice()
    stranger = office.put("organisation", legal_name="Aa Verksted", country="NO", city="Bergen")
    office.change(office.stays[0], host_id=stranger.id)
    assert rows(office, "nb")["Aa Verksted Bergen, Norge"][3] == "Avsluttet: 1"


def test_a_programme_without_hosts_says_so() -> None:
    office = HostingOffice()
    office.programme = office.put("programme")
    words = read(office, "en").words
    assert "The programme has no hosts yet." in words
