"""The programme report: the funder's headings, what is counted, what is lacking, how amounts are written."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import attrs
import pikepdf
import pytest

from app.documents.blocks import Sheet
from app.documents.document import documents, reports
from app.documents.paper import make
from app.documents.pieces.money import amount_in_words
from app.documents.pieces.programme import span_text
from app.documents.pieces.report_count import Count
from app.documents.texts import ProgrammeTexts
from app.text import Language
from tests.documents.hosting_office import LONG_HOST, TODAY, HostingOffice, facts
from tests.documents.reading import Node, page_texts, structure
from tests.documents.report_office import ReportOffice
from tests.pdf_validator import must_keep

REPORT = reports()["programme"]
VINNOVA = ["1 Syfte och mål", "2 Resultat och förväntade effekter", "3 Upplägg och genomförande"]
FOUNDATION = ["1 Formål", "2 Metode", "3 Effekt", "4 Om projektet", "5 Partnere", "6 Kontakt"]


def sheet(office: HostingOffice, language: Language, **given: str) -> Sheet:
    return REPORT.compose(facts(office, **given), [office.programme], (language,))[0]


def read(office: HostingOffice, language: Language = "sv", **given: str) -> Node:
    return structure(make(sheet(office, language, **given)).content)


def words(office: HostingOffice, language: Language = "sv", **given: str) -> str:
    return plain(read(office, language, **given).words)


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split()).replace("- ", "-")


def headings(node: Node, role: str = "H2") -> list[str]:
    return [plain(one.words) for one in node.all(role)]


def table(node: Node, caption: str) -> list[list[str]]:
    """Return the cells of the table with a caption, the head first."""
    found = next(one for one in node.all("Table") if caption in plain(one.words))
    return [[plain(cell.words) for cell in row.kids] for row in found.all("TR")]


@pytest.mark.parametrize(
    ("template", "language", "expected"), [("kloss", "sv", VINNOVA), ("countrypartner", "da", FOUNDATION)]
)
def test_the_funders_headings_stand_in_their_order(
    template: str, language: Language, expected: list[str]
) -> None:
    found = headings(read(ReportOffice(template), language))
    assert [one for one in found if one[0].isdigit()] == expected


def test_the_contents_name_the_pages_where_the_chapters_stand() -> None:
    pages = page_texts(make(sheet(ReportOffice(), "sv")).content)
    listed = {
        line.rsplit(" ", 1)[0]: line.rsplit(" ", 1)[1]
        for line in pages[1].splitlines()
        if " " in line.strip()
    }
    assert len(pages) > 4
    for heading in ("3 Upplägg och genomförande", "Bilaga B. Budget och kostnader"):
        number = next(int(page) for title, page in listed.items() if plain(title) == heading)
        assert heading in plain(pages[number - 1])


@pytest.mark.parametrize(
    ("precision", "language", "expected"),
    [
        ("month", "sv", "juni 2012 – augusti 2012"),
        ("month", "da", "juni 2012 – august 2012"),
        ("day", "nb", "1. juni 2012 – 31. august 2012"),
        ("year", "en", "2012"),
    ],
)
def test_a_period_is_as_exact_as_it_is_known(precision: str, language: Language, expected: str) -> None:
    assert plain(span_text(date(2012, 6, 1), date(2012, 8, 31), language, precision)) == expected


def test_a_period_of_years() -> None:
    assert span_text(date(2018, 9, 1), date(2021, 8, 31), "da", "year") == "2018–2021"


@pytest.mark.parametrize(
    ("minor", "currency", "language", "style", "expected"),
    [
        (30_000_000, "SEK", "sv", "full", "300 000 kronor"),
        (30_000_000, "SEK", "en", "full", "SEK 300,000"),
        (500_000_000, "DKK", "da", "millions", "5,0 mio. kroner"),
        (500_000_000, "DKK", "en", "millions", "DKK 5.0 million"),
        (500_000_000, "NOK", "nb", "millions", "5,0 mill. kroner"),
        (525_000_000, "SEK", "sv", "millions", "5,25 miljoner kronor"),
        (500_000_000, "DKK", "sv", "full", "5 000 000 danska kronor"),
        (123_456, "EUR", "da", "full", "1.234,56 euro"),
        (100, "JPY", "sv", "full", "100 JPY"),
    ],
)
def test_amounts_are_written_as_the_language_does(
    minor: int, currency: str, language: Language, style: str, expected: str
) -> None:
    assert plain(amount_in_words(minor, currency, language, style)) == expected


def test_the_cover_tells_the_grant_the_period_and_to_whom() -> None:
    office = ReportOffice()
    cover = plain(page_texts(make(sheet(office, "sv")).content)[0])
    for expected in (
        "Internationell Innovationspraktik (IIP) 2026",
        "8 500 000 kronor från Innovationsfonden (2023-0042)",
        "september 2023 – augusti 2026",
        "Ingrid Sjö, Innovationsfonden",
        "Redovisas",
        "22 november 2026",
    ):
        assert expected in cover


def test_an_empty_registry_number_is_left_out_or_shown_as_a_line() -> None:
    office = ReportOffice()
    assert "Diarienummer 2023-05586" in words(office)
    office.programme = office.change(office.programme, registry_number=None)
    assert "Diarienummer" not in words(office)
    assert "Diarienummer …" in words(office, registry_line="yes")


def test_the_statement_stands_until_the_texts_are_reviewed() -> None:
    office = ReportOffice()
    assert "Innehållet är inte granskat av våra redaktörer." in words(office, "sv")
    assert "Its content has not been reviewed by our editors." in words(office, "en")
    office.programme = office.change(office.programme, text_reviewed=True)
    assert "granskat" not in words(office, "sv")


def test_started_placements_are_counted_by_home_and_year() -> None:
    node = read(ReportOffice())
    assert table(node, "Påbörjade placeringar per hemlärosäte.".rstrip("."))[1:] == [
        ["Norrviks högskola", "4", "5", "2"],
        ["Sundviks universitet", "3", "3", "1"],
        ["Summa, var och en räknad en gång", "7", "8", "2"],
    ]
    assert table(node, "per programår")[1][1:] == ["2", "2", "2"]
    assert table(node, "hemlärosäte och programår")[1:] == [
        ["Norrviks högskola", "1", "1", "3", "5"],
        ["Sundviks universitet", "1", "1", "1", "3"],
        ["Summa", "2", "2", "4", "8"],
    ]


def test_a_cancelled_placement_was_planned_and_not_carried_out() -> None:
    assert "Sammanlagt genomfördes 8 placeringar hos 2 värdar; 9 var planerade." in words(ReportOffice())


def test_work_packages_count_in_the_whole() -> None:
    office = ReportOffice()
    part = office.put("programme", parent_id=office.programme.id)
    office.change(office.stays[0], programme_id=part.id)
    assert len(Count(office, office.programme, TODAY).started) == 8
    assert len(Count(office, part, TODAY).started) == 1


def test_who_took_part_before_is_told_only_of_a_later_edition() -> None:
    office = ReportOffice()
    assert "föregående omgång" not in words(office)
    before = office.put("programme")
    office.put("placement", programme_id=before.id, host_id=office.short_host.id, state="completed")
    office.programme = office.change(office.programme, previous_edition_id=before.id)
    assert "Av de 2 deltagande organisationerna var 1 med i föregående omgång, och 1 deltar" in words(office)


def test_means_of_few_answers_are_hidden() -> None:
    office = ReportOffice()
    row = table(read(office), "Medelvärde av deltagarnas")[1]
    assert row[1:] == ["6", "2", "3,8", "+1,8"]
    office.change(office.office, small_n_limit=7)
    hidden = table(read(office), "Medelvärde av deltagarnas")[1]
    assert hidden[1:] == ["6", "för få", "för få", "för få"]
    assert "Medelvärden av färre än 7 svar visas inte." in words(office)


def test_an_indicator_without_a_figure_is_not_measured_yet() -> None:
    rows = table(read(ReportOffice()), "Indikatorer med målvärden")
    assert rows[1] == ["Genomförda utbyten", "minst 40", "ännu inte mätt"]
    assert all(row[2] == "ännu inte mätt" for row in rows[1:])
    assert "loggbok: minst 100 %" in rows[3][1]


def test_a_measured_indicator_shows_its_figure() -> None:
    office = ReportOffice()
    known = facts(office)
    before: ProgrammeTexts = known.texts(office.programme)
    measured = tuple(attrs.evolve(one, measured={"sv": "42 av 40"}) for one in before.indicators)
    texts = attrs.evolve(before, indicators=measured)
    made = REPORT.compose(attrs.evolve(known, texts=lambda _: texts), [office.programme], ("sv",))[0]
    assert "42 av 40" in plain(structure(make(made).content).words)
    assert "ännu inte mätt" not in plain(structure(make(made).content).words)


def test_the_goals_print_as_a_tree() -> None:
    lists = read(ReportOffice(), "en").all("L")
    tree = next(one for one in lists if "Contribute to business by partnership" in one.words)
    inner = tree.kids[0].all("L")
    assert len(inner) == 2
    assert "At least twenty hosts" in inner[1].words


def test_the_set_up_tells_calls_people_and_support() -> None:
    found = words(ReportOffice())
    for expected in (
        "Utlysning våren 2023",
        "Projektansvarig",
        "Vem som hjälper till med vad",
        "Programansvarig",
    ):
        assert expected in found
    calls = table(read(ReportOffice()), "Utlysningar med inkomna ansökningar")
    assert calls[1][2:] == ["3", "2"]


def test_the_appendices_hold_hosts_budget_partners_and_links() -> None:
    node = read(ReportOffice())
    assert [one for one in headings(node) if one.startswith("Bilaga")] == [
        "Bilaga A. Värdar och deras placeringar",
        "Bilaga B. Budget och kostnader",
        "Bilaga C. Medverkande organisationer",
        "Bilaga D. Närliggande satsningar",
        "Bilaga E. Kontakter",
        "Bilaga F. Länkar",
    ]
    assert table(node, "Budget för bidraget")[-1] == ["Summa", "8 000 000", "4 800 000"]
    assert "Posterna skiljer sig från bidraget med 500 000 kronor." in plain(node.words)
    assert LONG_HOST in plain(node.words)
    partners = table(node, "Medverkande organisationer")
    assert partners[1][:2] == ["Norrviks högskola", "Projektägare Koordinator Hemlärosäte"]


def test_the_contacts_stand_in_the_order_name_title_unit_phone_mail() -> None:
    found = words(ReportOffice("countrypartner"), "da")
    block = found[found.rindex("6 Kontakt") :]
    parts = ("Projektansvarlig", "Maja Krog", "docent", "Norrviks högskola", "+46 8 000 00 01", "maja.krog@")
    places = [block.index(part) for part in parts]
    assert places == sorted(places)
    assert block.index("Ingrid Sjö") > places[-1]


def test_links_can_be_clicked_and_keep_their_titles() -> None:
    office = ReportOffice()
    with pikepdf.open(BytesIO(make(sheet(office, "sv")).content)) as pdf:
        found = [
            one for page in pdf.pages for one in page.get("/Annots", []) if "/A" in one and "/URI" in one.A
        ]
        targets = {str(one.A.URI) for one in found}
    assert {"https://norrvik.example/iip", "https://bayrobotics.example"} <= targets
    assert "Om programmet" in words(office)


def test_a_template_with_summary_languages_gets_a_summary() -> None:
    node = read(ReportOffice(), "sv")
    assert "Summary in English" in headings(node)
    summary = [one for one in node.walk() if one.language == "en"]
    assert any("The programme gives students experience" in one.words for one in summary)
    assert "Summary in English" not in headings(read(ReportOffice(), "en"))
    assert "SEK 8,500,000 from Innovationsfonden" in plain(node.words)


def test_missing_texts_are_listed_before_printing_and_the_paper_is_a_draft() -> None:
    office = ReportOffice()
    assert lacking(office, "sv") == set()
    office.programme = office.change(office.programme, purpose={"sv": "Syfte."})
    assert lacking(office, "sv") == {"purpose.en"}
    assert sheet(office, "sv", unfinished="yes").draft is not None
    goal = office.of("goal")[0]
    office.change(goal, text={"sv": "Bara på svenska"})
    assert lacking(office, "en") == {"purpose.en", f"goal.{goal.id}.en"}
    assert sheet(ReportOffice(), "sv").draft is None


def test_a_programme_without_a_responsible_person_is_told() -> None:
    office = ReportOffice()
    for role in office.of("role"):
        office.change(role, role="coach" if role.role == "project_responsible" else role.role)
    assert lacking(office, "sv") == set()
    assert "Samordnare Åse Øvergård" in words(office)
    for role in office.of("role"):
        office.change(role, role="coach")
    assert lacking(office, "sv") == {"role"}


def lacking(office: HostingOffice, language: Language) -> set[str]:
    return {reason.where for reason in REPORT.lacking(facts(office), office.programme, (language,))}


def test_an_empty_programme_says_what_is_not_entered() -> None:
    office = HostingOffice()
    office.programme = office.put("programme")
    found = words(office, "nb")
    assert found.count("Det er ikke lagt inn noe for dette avsnittet ennå.") == 3
    assert "Ingen praksisopphold ble gjennomført; 0 var planlagt." in found


@pytest.mark.parametrize("language", ["en", "sv", "nb", "da"])
def test_tables_are_numbered_without_a_gap(language: Language) -> None:
    captions = [plain(one.words) for one in read(ReportOffice("partner"), language).all("Caption")]
    numbers = [int(one.split()[1].rstrip(".")) for one in captions]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 8


@pytest.mark.xdist_group("java")
@pytest.mark.slow
def test_full_papers_about_programmes_are_fit_for_the_archive(tmp_path: Path) -> None:
    office = ReportOffice()
    people = [office.people["student"], office.people["mentor"]]
    own = {"subject": "Välkommen", "text": "Vi ses."}
    papers: list[tuple[str, Any, dict[str, str]]] = [
        ("certificate", [office.participant], {}),
        ("host-overview", [office.programme], {}),
        ("letter", people, own),
        ("labels", people * 15, {"sheet": "2x7"}),
        ("organisation-labels", [office.home], {}),
    ]
    made = {
        key: documents()[key].compose(facts(office, **given), found, ("sv",)) for key, found, given in papers
    }
    spoken: tuple[tuple[str, Language], ...] = (("kloss", "sv"), ("countrypartner", "da"), ("partner", "nb"))
    for template, language in spoken:
        made[f"report-{template}"] = (sheet(ReportOffice(template), language),)
    wanted = {tmp_path / f"{key}.pdf": "2a,ua1" for key in made}
    for path, sheets in zip(wanted, made.values(), strict=True):
        path.write_bytes(make(*sheets, dated=TODAY).content)
    must_keep(wanted)
