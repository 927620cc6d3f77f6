import pytest

from app.exchange.sheet import Cell
from app.exchange.values.contact import Phone, email_parser, phone_parser
from app.exchange.values.identity import (
    OrgNumber,
    org_number_parser,
    personal_number_in,
    personal_number_parser,
)
from app.exchange.values.person_name import PersonName, full_name_parser, name_order
from tests.exchange.outcomes import reason, value


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("Signe.Ekvall@A.example", "signe.ekvall@a.example"),
        ("Signe Ek <signe@a.example>", "signe@a.example"),
        ("mailto:signe@a.example", "signe@a.example"),
        (" signe@a.example; ", "signe@a.example"),
        ("o'brien+x@sub.a.example", "o'brien+x@sub.a.example"),
        ("åse@blåbær.example", "åse@blåbær.example"),
        ("-", None),
    ],
)
def test_addresses(typed: str, address: str | None) -> None:
    assert value(email_parser, typed) == address


@pytest.mark.parametrize(
    "typed", ["signe", "signe@", "a b@c.example", "signe@@a.example", "x" * 300 + "@a.example"]
)
def test_what_is_no_address(typed: str) -> None:
    assert "not an e-mail address" in reason(email_parser, typed)


def test_of_several_addresses_the_first_is_taken_and_told() -> None:
    assert "Only the first" in reason(email_parser, "a@a.example; b@a.example", kept=True)
    assert email_parser("a@a.example, b@a.example").value == "a@a.example"


@pytest.mark.parametrize(
    ("country", "typed", "e164"),
    [
        ("NO", "90 33 22 67", "+4790332267"),
        ("NO", 90332267, "+4790332267"),
        ("DK", "20 12 34 56", "+4520123456"),
        ("SE", "070-123 45 67", "+46701234567"),
        ("NO", "+46 (0)70-123 45 67", "+46701234567"),
        ("SE", "0047 90 33 22 67", "+4790332267"),
        ("SE", "08-123 456 78", "+46812345678"),
        ("NO", "+1 617 555 0123", "+16175550123"),
        ("", "90 33 22 67", ""),
    ],
)
def test_phones(country: str, typed: Cell, e164: str) -> None:
    assert value(phone_parser(country), typed) == Phone(str(typed), e164)


@pytest.mark.parametrize("typed", ["12", "ring Kari", "+47 123"])
def test_a_phone_that_looks_wrong_is_kept_and_told(typed: str) -> None:
    assert "does not look like a phone number" in reason(phone_parser("NO"), typed, kept=True)


@pytest.mark.parametrize(
    ("typed", "number", "country"),
    [
        ("996710-9993", "996710-9993", "SE"),
        ("9967109993", "996710-9993", "SE"),
        ("5599001210", "559900-1210", "SE"),
        ("SE559900121001", "559900-1210", "SE"),
        ("16559900-1210", "559900-1210", "SE"),
        ("NO 999 900 100 MVA", "999 900 100", "NO"),
        (999900100, "999 900 100", "NO"),
        ("DK-99990015", "99990015", "DK"),
        ("CVR 99990015", "99990015", "DK"),
    ],
)
def test_organisation_numbers(typed: Cell, number: str, country: str) -> None:
    assert value(org_number_parser(), typed) == OrgNumber(number, country)  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["870715-2409", "8707152409", "19870715-2409", "15078712345"])
def test_the_personal_number_of_a_sole_trader_is_left_out(typed: str) -> None:
    sentence = reason(org_number_parser(), typed)
    assert "personal number" in sentence
    assert typed not in sentence


def test_a_wrong_organisation_number_is_kept_with_a_warning() -> None:
    assert "check digit" in reason(org_number_parser(), "999 900 101", kept=True)
    assert org_number_parser()("12 ab").value == OrgNumber("12 ab")
    assert "no Swedish, Norwegian or Danish" in reason(org_number_parser(), "12 ab", kept=True)


@pytest.mark.parametrize(
    ("typed", "country", "owner"),
    [
        ("19870715-2409", "", "SE"),
        ("870715-2409", "", "SE"),
        ("870775-2409", "", "SE"),
        ("15078712345", "", "NO"),
        ("150787 12345", "", "NO"),
        ("150787-1234", "DK", "DK"),
        ("1507871234", "DK", "DK"),
    ],
)
def test_personal_numbers_are_recognised(typed: str, country: str, owner: str) -> None:
    found = personal_number_in(typed, country)
    assert found is not None
    assert found.country == owner
    assert typed not in repr(found)


@pytest.mark.parametrize(
    "typed", ["559900-1210", "1507871234", "2023-01-16", "999 900 100", "", None, 5, "070-123 45 67"]
)
def test_what_is_no_personal_number(typed: Cell) -> None:
    assert personal_number_in(typed) is None


def test_whatever_stands_in_a_column_of_personal_numbers_is_kept_apart() -> None:
    assert "hemligt" not in repr(personal_number_parser()("hemligt"))


@pytest.mark.parametrize(
    ("typed", "family", "first"),
    [
        ("Ekvall, Signe", "Ekvall", "Signe"),
        ("Signe Ekvall", "Ekvall", "Signe"),
        ("Anna Maria von der Ek", "von der Ek", "Anna Maria"),
        ("Dr. Signe Ekvall", "Ekvall", "Signe"),
        ("Cher", "Cher", ""),
        ("Al-Saad, Jean-Luc", "Al-Saad", "Jean-Luc"),
    ],
)
def test_names_are_parted(typed: str, family: str, first: str) -> None:
    assert value(full_name_parser(), typed) == PersonName(family, first)


def test_names_with_the_surname_first() -> None:
    parse = full_name_parser("family first")
    assert value(parse, "Ekvall Signe Maria") == PersonName("Ekvall", "Signe Maria")
    assert value(parse, "von Ek Signe") == PersonName("von Ek", "Signe")


def test_what_decides_the_order_of_names() -> None:
    assert name_order("Efternavn, fornavn", []) == "family first"
    assert name_order("För- och efternamn", []) == "given first"
    names, emails = ["Ekvall Signe", "Brandt Otto"], ["signe.ekvall@a.example", "otto.brandt@a.example"]
    assert name_order("Namn", names, emails) == "family first"
    assert name_order("Namn", names) == "given first"
