from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.layout import ValueKind
from app.exchange.layouts import hosts
from app.exchange.sheet import Cell
from app.exchange.values.answer import answer_parser, result_parser
from app.exchange.values.choice import choice_in, choice_parser, tells_of_cancelling, yes_no_parser
from app.exchange.values.contact import Phone, email_parser, phone_parser
from app.exchange.values.day import date_order, day_parser
from app.exchange.values.identity import (
    OrgNumber,
    org_number_parser,
    personal_number_in,
    personal_number_parser,
)
from app.exchange.values.number import (
    Money,
    currency_parser,
    decimal_parser,
    money_parser,
    percent_parser,
    whole_parser,
)
from app.exchange.values.outcome import Parser
from app.exchange.values.person_name import PersonName, full_name_parser, name_order
from app.exchange.values.phrases import phrases_parser
from app.text import LANGUAGES


def value(parse: Parser, cell: Cell) -> object:
    """Return the value of a cell that must read without a word."""
    found, why = parse(cell)
    assert why is None, why.en
    return found


def reason(parse: Parser, cell: Cell, *, kept: bool = False) -> str:
    """Return the sentence about a cell, whole in all four languages."""
    found, why = parse(cell)
    assert why is not None
    assert (found is not None) == kept
    sentences = [why.of(language) for language in LANGUAGES]
    assert len(set(sentences)) == 4
    assert not any("{" in sentence for sentence in sentences)
    return why.en


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2023-01-16", date(2023, 1, 16)),
        ("2023/1/16", date(2023, 1, 16)),
        ("2023-01-16T10:30:00Z", date(2023, 1, 16)),
        ("2023-01-16 10:30", date(2023, 1, 16)),
        ("20160305", date(2016, 3, 5)),
        ("160305", date(2016, 3, 5)),
        (20160305, date(2016, 3, 5)),
        ("16.01.2023", date(2023, 1, 16)),
        ("5.5.23", date(2023, 5, 5)),
        ("5/5 2023", date(2023, 5, 5)),
        ("5/5-23", date(2023, 5, 5)),
        ("16. 1. 2023", date(2023, 1, 16)),
        ("1.2.87", date(1987, 2, 1)),
        ("3 mars 2026", date(2026, 3, 3)),
        ("den 3 mars 2026", date(2026, 3, 3)),
        ("3. marts 2026", date(2026, 3, 3)),
        ("3. Mar. 2026", date(2026, 3, 3)),
        ("3-okt-26", date(2026, 10, 3)),
        ("1:a maj 2024", date(2024, 5, 1)),
        ("3rd May 2026", date(2026, 5, 3)),
        ("March 3, 2026", date(2026, 3, 3)),
        ("fredag 11. november 2022", date(2022, 11, 11)),
        ("Tuesday, 3 February 2026", date(2026, 2, 3)),
        ("lördag den 12 augusti 2023", date(2023, 8, 12)),
        ("11.11.2022 kl. 14.00", date(2022, 11, 11)),
        ("29.2.2024", date(2024, 2, 29)),
        (44942, date(2023, 1, 16)),
        (44942.75, date(2023, 1, 16)),
        ("44942", date(2023, 1, 16)),
        (date(2023, 1, 16), date(2023, 1, 16)),
        (datetime.fromisoformat("2023-01-16T09:30"), date(2023, 1, 16)),
        (None, None),
        ("-", None),
        ("?", None),
    ],
)
def test_days_as_people_type_them(typed: Cell, day: date | None) -> None:
    assert value(day_parser(), typed) == day


@pytest.mark.parametrize("typed", ["29.02.2023", "31/4 2024", "2023-13-01", "20230230", "0.5.2023", 20230230])
def test_days_that_are_in_no_calendar(typed: Cell) -> None:
    assert "not in the calendar" in reason(day_parser(), typed)


@pytest.mark.parametrize("typed", ["5.5.", "5/5", "5. mai", "24 december"])
def test_days_without_a_year(typed: str) -> None:
    assert "no year" in reason(day_parser(), typed)


@pytest.mark.parametrize(
    "typed", ["v. 12", "våren 2024", "snart", 60, 0, -5, 99_999_999_999, True, "2024", 2024]
)
def test_what_is_no_day(typed: Cell) -> None:
    assert "cannot be read as a date" in reason(day_parser(), typed)


def test_day_numbers_from_1904() -> None:
    assert value(day_parser(starts_1904=True), 43480) == date(2023, 1, 16)


@given(
    st.dates(date(1970, 1, 1), date(2068, 12, 31)),
    st.sampled_from(["%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%Y%m%d"]),
)
def test_every_day_is_read_back(day: date, form: str) -> None:
    assert value(day_parser(), day.strftime(form)) == day


def test_the_order_of_day_and_month_is_proved_by_a_number_above_twelve() -> None:
    assert date_order([["1/2/2024", "13/2/2024"]]).order == "day first"
    assert date_order([["1/2/2024"], ["2/13/2024", None, 5]]).order == "month first"
    assert not date_order([["1/2/2024"]]).proved
    assert value(day_parser("month first"), "1/2/2024") == date(2024, 1, 2)
    assert "another order" in reason(day_parser("month first"), "13/2/2024", kept=True)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("10,0", "10"),
        ("7.5", "7.5"),
        ("7,5 sp", "7.5"),
        ("1 234,5", "1234.5"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234.567", "1234567"),
        ("−5,5", "-5.5"),
        (2.5, "2.5"),
        (0.1 + 0.2, "0.3"),
        (10, "10"),
    ],
)
def test_numbers_with_comma_and_point(typed: Cell, number: str) -> None:
    assert value(decimal_parser(), typed) == Decimal(number)


@pytest.mark.parametrize("typed", ["abc", "3 av 5", "2-3", "½", "1,2,3,4 5 x 6", "--5"])
def test_what_is_no_number(typed: str) -> None:
    assert "cannot be read as a number" in reason(decimal_parser(), typed)


def test_whole_numbers_and_their_limits() -> None:
    assert value(whole_parser(), "15.000") == 15000
    assert value(whole_parser(), "2 st") == 2
    assert value(whole_parser(), "–") is None
    assert "not a whole number" in reason(whole_parser(), "2,5")
    assert "between 1 and 5" in reason(whole_parser(1, 5), 7)
    assert "between 0 and …" in reason(whole_parser(0), -1)


@pytest.mark.parametrize(
    ("column", "shares"),
    [
        ([25.0, "20", "50 %", "0,5 %"], [25, 20, 50, Decimal("0.5")]),
        ([0.25, 1, "0,5", None], [25, 100, 50, None]),
        ([50, 1, 0.5], [50, 1, 50]),
        ([1, 1], [100, 100]),
        ([0, 0], [0, 0]),
    ],
)
def test_shares_as_excel_and_people_keep_them(column: list[Cell], shares: list[object]) -> None:
    parse = percent_parser(column)
    assert [value(parse, cell) for cell in column] == shares


def test_shares_above_the_whole() -> None:
    assert "between 0 and 100" in reason(percent_parser([150]), 150)


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("15 000 kr", 15000, "SEK"),
        ("DKK 15.000,00", 15000, "DKK"),
        ("USD 2,500", 2500, "USD"),
        ("€ 300", 300, "EUR"),
        ("kr 15.000,-", 15000, "SEK"),
        ("12000:-", 12000, ""),
        ("2500 danske kroner", 2500, "DKK"),
        (15000, 15000, ""),
        ("1'250.50 CHF", "1250.50", "CHF"),
    ],
)
def test_money(typed: Cell, amount: object, currency: str) -> None:
    assert value(money_parser("SE"), typed) == Money(Decimal(str(amount)), currency)


def test_money_that_is_none() -> None:
    assert "cannot be read" in reason(money_parser(), "fem tusen")
    assert "cannot be read" in reason(money_parser(), "500 äpplen")
    assert value(money_parser(), "500 kr") == Money(Decimal(500), "")


def test_currencies() -> None:
    assert [value(currency_parser("NO"), word) for word in ("dkk", "kr", "€", "Euro", None)] == [
        "DKK",
        "NOK",
        "EUR",
        "EUR",
        None,
    ]
    assert "not a currency" in reason(currency_parser(), "snäckor")
    assert "not a currency" in reason(currency_parser(), "kr")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        *(
            (word, True)
            for word in ("ja", "Ja", "JA!", "x", "X", "1", "y", "yes", "✓", "jo", 1, True, "true")
        ),
        *((word, False) for word in ("nej", "Nei", "no", "0", "n", "✗", 0, False)),
        *((word, None) for word in ("", "-", "vet ej", "ved ikke", "vet ikke", "don't know", "avlyst", None)),
    ],
)
def test_yes_and_no_in_four_languages(typed: Cell, answer: bool | None) -> None:
    assert value(yes_no_parser, typed) is answer


def test_what_is_neither_yes_nor_no() -> None:
    assert "neither yes nor no" in reason(yes_no_parser, "tisdag")


@pytest.mark.parametrize(
    ("table", "word", "key"),
    [
        ("organisation_kind", "Företag", "company"),
        ("organisation_kind", "bedrift", "company"),
        ("organisation_kind", "public entity", "public_entity"),
        ("organisation_kind", "Kommune", "public_entity"),
        ("organisation_kind", "ideell", "non_profit"),
        ("organisation_kind", "organisation", "non_profit"),
        ("organisation_kind", "non_profit", "non_profit"),
        ("placement_kind", "research", "research_stay"),
        ("placement_kind", "hospitering", "staff_exchange"),
        ("placement_kind", "undervisning", "teaching"),
        ("event_type", "større", "larger"),
        ("event_type", "Karrieremesse", "career_fair"),
        ("attendance_mode", "direct", "in_person"),
        ("attendance_mode", "repræsenteret", "represented"),
    ],
)
def test_words_that_stand_for_one_of_a_few(table: str, word: str, key: str) -> None:
    assert value(choice_parser(table), word) == key


def test_a_word_that_stands_for_none() -> None:
    assert "not known here" in reason(choice_parser("placement_kind"), "semester")


def test_a_kind_in_a_longer_text() -> None:
    assert choice_in("event_type", "Career fair Boston 2018") == "career_fair"
    assert choice_in("event_type", "Stor karrieremesse i Oslo") == "career_fair"
    assert choice_in("event_type", "Årsmötet") is None


@pytest.mark.parametrize("text", ["aflyst", "Inställd", "AVLYST pga. sykdom", "was called off", "cancelled"])
def test_what_tells_of_cancelling(text: str) -> None:
    assert tells_of_cancelling(text)


@pytest.mark.parametrize("text", ["ikke aflyst", "not yet cancelled", "inställsam", "", "ja"])
def test_what_does_not_tell_of_cancelling(text: str) -> None:
    assert not tells_of_cancelling(text)


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


def test_phrases() -> None:
    assert value(phrases_parser, "analyse; rapport, kort; ") == ("analyse", "rapport, kort")
    assert value(phrases_parser, "data / prosjekt, møter") == ("data", "prosjekt", "møter")
    assert value(phrases_parser, "• ett\n• två\n• ett") == ("ett", "två")
    assert value(phrases_parser, None) is None


def test_results_of_a_training() -> None:
    parse = result_parser(day_parser())
    cells: list[Cell] = [
        "failed",
        "ikke bestått",
        "passed",
        "godkänd",
        "x",
        "nej",
        "5.5.23",
        date(2023, 1, 1),
        None,
    ]
    assert [value(parse, cell) for cell in cells] == [
        *("failed", "failed", "passed", "passed", "passed", "failed"),
        date(2023, 5, 5),
        date(2023, 1, 1),
        None,
    ]
    assert "no result" in reason(parse, "kanske senare")


def test_answers() -> None:
    parse = answer_parser("Nöjd? (1–5)")
    cells: list[Cell] = [3, "4", "ja", "nei", "ved ikke", "Bra dag", None, date(2024, 1, 1)]
    assert [value(parse, cell) for cell in cells] == [
        3,
        4,
        True,
        False,
        "unknown",
        "Bra dag",
        None,
        date(2024, 1, 1),
    ]
    assert "scale 1 to 5" in reason(parse, 6)
    assert value(answer_parser("Antal 2018-2021"), 12) == 12
    assert value(answer_parser("Snitt"), "3,5") == Decimal("3.5")


def test_kinds_have_the_values_they_promise() -> None:
    kinds = {target.name: target.kind for target in hosts.LAYOUT.targets}
    assert kinds["org_number"] is ValueKind.ORG_NUMBER
