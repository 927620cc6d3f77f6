"""Invented people and organisations: names as one meets them in the Nordic countries and the USA."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from itertools import count
from types import MappingProxyType
from typing import Any, Final

from app.services.sample.stage import Stage

GIVEN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "SE": "Åsa Björn Maja Łukasz Ingrid Samir Elsa Örjan Hương Linnéa Yusuf Märta Tor Zeynep Göran Ebba "
        "Amanuel Sofia Kalle Åke Parisa Nils Frida Ömer Klara Emil Selma Axel Ylva Viggo",
        "NO": "Øyvind Máret Håkon Solveig Aïcha Bjørn Ragnhild Áilu Sigrid Tuva Magnus Nguyệt Åse Eirik "
        "Ingebjørg Sondre Marit Jørn Fatima Synnøve Vegard Hedda",
        "DK": "Søren Freja Jørgen Signe Mads Aya Birgitte Rasmus Asta Emre Pernille Anders Laurits Kåre "
        "Malthe Grethe Ægir Ida",
        "FI": "Väinö Aino Jyrki Päivi Sampo Kerttu",
        "US": "Dolores Marcus Priya Wei Shanice Ethan José Hannah Darnell Mei-Ling Olivia Kwame Rosa Tyler "
        "Aaliyah Noah Grace Siobhán Diego Naomi Caleb Leilani",
    }
)
FAMILY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "SE": "Lindahl Åkerblom Sjöstrand Wójcik Bergvall Moradi Öhrn Hägglöf Nguyễn Dahlgren Al-Ḥasan "
        "Fältskog Renström Çelik Ekvall Söderhielm Tesfaye Norrby Kjellin Forsgren Rostami",
        "NO": "Fjellheim Juvvá Nordhus Åsgård Benali Sønsteby Kvåle Hætta Bjørnstad Lønning Øverås Tran "
        "Strømmen Vikøren Eidsvåg Haugsdal Guttormsen",
        "DK": "Kjærgård Østerby Lundsgaard Bøgh Møllegård Salim Nørskov Aagesen Rønnebæk Demir Holmskov "
        "Thorlund Skovbakke Vesterlund",
        "FI": "Mäkelä-Ström Hyvönen Lähteenmäki Söderström Kuusjärvi",
        "US": "Whitfield Okonkwo Raman Zhang Delacroix Brannigan Peña Abernathy Castellanos Yoon Kealoha "
        "Osei Villanueva Fairweather Larkspur Mbeki-Stone Thackeray",
    }
)
LANGUAGE: Final[Mapping[str, str]] = MappingProxyType(
    {"SE": "sv", "NO": "nb", "DK": "da", "FI": "sv", "US": "en"}
)
_PLAIN: Final = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "ł": "l", "đ": "d", "ð": "d"})

STREETS: Final[Mapping[str, str]] = {
    "SE": "Lindvägen {},Kvarngatan {},Södra Hamnplan {},Björkstigen {}",
    "NO": "Bryggeveien {},Fjellgata {},Øvre Torgvei {},Ospelia {}",
    "DK": "Møllestræde {},Nørre Havnevej {},Æblegade {},Lærkevej {}",
    "US": "{} Maple Court,{} Harbor Street,{} Old Mill Road",
}
POSTCODES: Final[Mapping[str, str]] = {"SE": "987 {}", "NO": "98{}", "DK": "98{}", "US": "098{}"}


class Cast:
    """Who plays in the sample: each call of ``person`` brings somebody new."""

    def __init__(self, stage: Stage) -> None:
        """Begin with nobody."""
        self.stage = stage
        self._turns = {country: count() for country in GIVEN}
        self._met: set[str] = set()
        self._doors = count()

    def person(self, country: str, organisation: str = "", domain: str = "", **more: Any) -> str:
        """Bring the next person of a country, working or studying at an organisation when one is given.

        ``role_kind`` and ``job_title`` say what as; the rest are fields of the person.
        """
        given, family = self._name(country)
        job = {key: more.pop(key, None) for key in ("role_kind", "job_title", "unit")}
        address = f"{plain(given)}.{plain(family)}@{domain_of(domain) or 'post'}.example"
        values = {"language": LANGUAGE[country], "country_of_residence": country, "email": address, **more}
        person = self.stage.add("person", given_name=given, family_name=family, **values)
        if organisation:
            self.stage.add(
                "affiliation",
                person_id=person, organisation_id=organisation, is_primary=True, email=address, **job,
            )  # fmt: skip
        return person

    def organisation(self, name: str, kind: str, country: str, city: str, **more: Any) -> str:
        """Bring an organisation with a page on the web."""
        page = f"https://{domain_of(name)}.example"
        turn = next(self._doors)
        streets = STREETS[country].split(",")
        return self.stage.add(
            "organisation", legal_name=name, kind=kind, country=country, city=city, website=page,
            address_line1=streets[turn % len(streets)].format(2 + turn * 7 % 88),
            postcode=POSTCODES[country].format(turn % 90 + 10), **more,
        )  # fmt: skip

    def _name(self, country: str) -> tuple[str, str]:
        given, family = GIVEN[country].split(), FAMILY[country].split()
        for turn in self._turns[country]:
            name = given[turn % len(given)], family[(turn + turn // len(given) * 7) % len(family)]
            if plain(" ".join(name)) not in self._met:
                self._met.add(plain(" ".join(name)))
                return name
        raise AssertionError


def plain(words: str) -> str:
    """Return words in plain small letters, as they stand in an address."""
    apart = unicodedata.normalize("NFD", words.lower().translate(_PLAIN))
    return "".join(letter for letter in apart if letter.isascii() and (letter.isalnum() or letter in " -"))


def domain_of(name: str) -> str:
    """Return the name under which an organisation stands on the web; dots stay."""
    return ".".join(plain(part).replace(" ", "-").strip("-") for part in name.split("."))
