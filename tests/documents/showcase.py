"""Sheets that use every block, in every language, for the tests of the paper engine."""

from __future__ import annotations

from io import BytesIO

from PIL import Image
from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.colors import HexColor

from app.documents.blocks import (
    LEGAL_DRAFT,
    Boxed,
    Bullets,
    Clause,
    Columns,
    Contents,
    Figure,
    Heading,
    KeepTogether,
    KeyValues,
    LabelGrid,
    Numbered,
    PageBreak,
    Paragraph,
    Picture,
    RadioRow,
    Rule,
    Sender,
    Sheet,
    SideBySide,
    Signatory,
    Signatures,
    Space,
    Span,
    Stack,
    Table,
    TextField,
    TickBox,
)
from app.text import LANGUAGES, Language, Text

TITLE = Text(
    en="Agreement on a placement",
    sv="Avtal om placering",
    nb="Avtale om praksisopphold",
    da="Aftale om ophold",
)
PARTIES = Text(en="Parties", sv="Parter", nb="Parter", da="Parter")
ASSIGNMENT = Text(en="Assignment", sv="Uppdrag", nb="Oppdrag", da="Opgave")
OWN_NAME = Text(en="English", sv="Svenska", nb="Bokmål", da="Dansk")
CLAUSES = (
    Text(
        en="The placement runs from 1 February to 30 April 2027, at 20 hours a week. The host gives the "
        "participant a workplace, equipment and access to the rooms that the assignment needs.",
        sv="Placeringen pågår från den 1 februari till den 30 april 2027, med 20 timmar i veckan. Värden ger "
        "deltagaren en arbetsplats, utrustning och tillträde till de lokaler som uppdraget kräver.",
        nb="Praksisoppholdet varer fra 1. februar til 30. april 2027, med 20 timer i uken. "
        "Praksisorganisasjonen gir deltakeren arbeidsplass, utstyr og adgang til de lokalene som trengs.",
        da="Opholdet varer fra den 1. februar til den 30. april 2027 med 20 timer om ugen. Værten stiller en "
        "arbejdsplads, udstyr og adgang til de lokaler, som opgaven kræver, til rådighed for deltageren.",
    ),
    Text(
        en="The mentor has a fixed question time each week. If the mentor is away, the backup takes over and "
        "the participant is told in good time.",
        sv="Handledaren har en fast frågetid varje vecka. Om handledaren är borta tar ersättaren över, och "
        "deltagaren får veta det i god tid.",
        nb="Mentoren har en fast tid til spørsmål hver uke. Hvis mentoren er borte, overtar vararen, og "
        "deltakeren får beskjed i god tid.",
        da="Mentoren har en fast spørgetid hver uge. Hvis mentoren er væk, overtager stedfortræderen, og "
        "deltageren får besked i god tid.",
    ),
    Text(
        en="What the participant learns in confidence stays there, also when the placement is over. What is "
        "already public is not confidential.",
        sv="Det som deltagaren får veta i förtroende stannar där, också när placeringen är slut. Det som "
        "redan är offentligt är inte förtroligt.",
        nb="Det deltakeren får vite i fortrolighet, blir der, også når praksisoppholdet er over. Det som alt "
        "er offentlig, er ikke fortrolig.",
        da="Det, som deltageren får at vide i fortrolighed, bliver der, også når opholdet er slut. Det, som "
        "allerede er offentligt, er ikke fortroligt.",
    ),
)
CONTACT = Span("kontoret@norrvik.example", link="mailto:kontoret@norrvik.example")
SENDER = Sender("Praktikkontoret vid Norrviks högskola", line="Box 118, 123 45 Norrvik · +46 8 000 00 00")


def logo() -> bytes:
    """Return a small see-through logo."""
    image = Image.new("RGBA", (240, 80), (0, 0, 0, 0))
    image.paste((15, 107, 102, 255), (0, 0, 80, 80))
    image.paste((15, 107, 102, 120), (100, 20, 240, 60))
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def photograph(width: int = 900, height: int = 500) -> bytes:
    """Return a JPEG of two colours running into each other."""
    across = Image.linear_gradient("L").resize((width, height))
    image = Image.merge("RGB", (across, across.rotate(180), Image.new("L", (width, height), 120)))
    target = BytesIO()
    image.save(target, "JPEG")
    return target.getvalue()


def chart() -> Drawing:
    """Return a bar chart with a title in a face that papers do not embed."""
    drawing = Drawing(460, 170)
    bars = VerticalBarChart()
    bars.x, bars.y, bars.width, bars.height = 30, 25, 400, 120
    bars.data = [(12, 18, 9, 22)]
    bars.categoryAxis.categoryNames = ["Våren 2025", "Høsten 2025", "Våren 2026", "Høsten 2026"]
    bars.bars[0].fillColor = HexColor("#0F6B66")
    bars.bars[0].strokeColor = None
    bars.valueAxis.valueMin = 0
    drawing.add(bars)
    drawing.add(
        String(230, 155, "Praksisopphold", textAnchor="middle", fontName="Helvetica-Bold", fontSize=10)
    )
    return drawing


def agreement(language: Language = "sv", other: Language = "en", number: str = "A-2026-014") -> Sheet:
    """Return a bilingual agreement of three pages."""
    both = (language, other)
    rounds = CLAUSES * 5
    clauses = tuple(
        Clause(text.of(language), text.of(other), f"{at}.") for at, text in enumerate(rounds, start=1)
    )
    return Sheet(
        title=TITLE.of(language),
        subtitle=f"{TITLE.of(other)} · Łukasz Dvořák",
        language=language,
        sender=SENDER,
        number=number,
        file_number="2026/118",
        version="2",
        document_id=number,
        draft=LEGAL_DRAFT,
        footnote="Underlag: d41d8cd98f00b204",
        blocks=(
            Heading(PARTIES.of(language)),
            KeyValues(
                (
                    ("Deltagare", "Łukasz Dvořák"),
                    ("Värdorganisation", "Norrvik Energi AB, 556000-0000, Åvägen 4, 123 45 Norrvik"),
                    ("Handledare", "Åse Øvergård, åse@norrvik-energi.example"),
                    ("Hemlärosäte", "Norrviks högskola, Institutionen för samhällsvetenskap"),
                    ("Kontakt", (CONTACT, ", ", Span("+46 8 000 00 00", link="tel:+4680000000"))),
                    ("Tid", "1 februari 2027 – 30 april 2027, 20 timmar i veckan"),
                )
            ),
            Heading(ASSIGNMENT.of(language)),
            Paragraph(CLAUSES[0].of(language) + " " + CLAUSES[1].of(language)),
            Bullets(tuple(text.of(language) for text in CLAUSES)),
            SideBySide(both, clauses, (OWN_NAME.of(language), OWN_NAME.of(other))),
            Signatures(
                (
                    Signatory("Deltagare", "Łukasz Dvořák"),
                    Signatory(
                        "Värdorganisation", "Åse Øvergård", "verkställande direktör", "Norrvik Energi AB"
                    ),
                    Signatory("Hemlärosäte", organisation="Norrviks högskola"),
                ),
                both,
            ),
        ),
    )


def everything(language: Language) -> Sheet:
    """Return a sheet with every block that is not a field."""
    body = CLAUSES[0].of(language)
    other: Language = "en" if language != "en" else "sv"
    rows = tuple(
        (f"Nguyễn Thị Ánh {n}", f"{n * 7}", ("Se ", CONTACT) if n % 9 == 0 else body[:n]) for n in range(40)
    )
    return Sheet(
        title=TITLE.of(language),
        language=language,
        sender=Sender("Norrviks högskola", logo()),
        number="R-7",
        document_id="R-7",
        blocks=(
            Contents("Innehåll", depth=3),
            PageBreak(),
            Heading("Första", number="1"),
            Paragraph(body, look="lead"),
            Paragraph(("Med ", Span("starkt", strong=True), ", ", Span("lutat", emphasis=True), " och ",
                       Span("both ways", strong=True, emphasis=True, language="en"), ". ", CONTACT)),
            Paragraph("Ελληνικά, Кириллица, Nguyễn Thị Ánh, Łukasz Dvořák, Åse Øvergård.", look="quote"),
            Heading("Andra nivån", 2, number="1.1"),
            Bullets(("ett", Stack((Paragraph("två"), Bullets(("inre", "ännu en")))), body)),
            Numbered(("ett", "två", body), start=9),
            Numbered(("ett", "två"), letters=True),
            Heading("Tredje nivån", 3),
            Heading("Fjärde nivån", 4),
            Heading("Femte nivån", 5),
            Paragraph(body, look="small"),
            Rule(),
            Boxed((Paragraph(body), Bullets(("en", "två"))), title="Att tänka på"),
            Boxed((Paragraph(body),), tone="warning"),
            Boxed((Paragraph(body),), tone="plain"),
            Heading("Tabeller"),
            Table(("Namn", "Timmar", "Anmärkning"), rows, widths=(2, 1, 3), align=("left", "right", "left"),
                  row_heads=True, caption="Tabell 1. Timmar per deltagare"),
            Table(("Namn", "Organisation", "Underskrift"), (("", "", ""),) * 4, row_mm=9, lines=True),
            KeepTogether((Heading("Bilder"),
                          Figure(chart(), "Stapeldiagram: 12, 18, 9 och 22 placeringar.",
                                 "Figur 1. Placeringar"))),
            Picture(photograph(), "Två färger som går över i varandra.", 60, "Figur 2. En bild", "centre"),
            Columns((Stack((Heading("Vänster", 2), Paragraph(body))), body), widths=(2, 1)),
            Space(4),
            SideBySide(
                (language, other),
                (
                    Clause(Stack((Heading("Ett", 2), Paragraph(body), Bullets((body,)))),
                           Stack((Heading("One", 2), Paragraph(CLAUSES[0].of(other))))),
                    Clause(body, CLAUSES[0].of(other)),
                ),
            ),
            Signatures((Signatory("Deltagare"), Signatory("Värd", "Åse Øvergård"))),
        ),
    )  # fmt: skip


def form(language: Language = "nb") -> Sheet:
    """Return a sheet with every field."""
    return Sheet(
        title="Loggbok",
        language=language,
        sender=SENDER,
        number="L-2027-3",
        form_id="log:01HZX:3",
        form_seal="hmac-0123456789abcdef",
        blocks=(
            KeyValues((("Navn", "Łukasz Dvořák"), ("Mentor", "Åse Øvergård"))),
            Heading("Uken som gikk"),
            TextField("done", "Hva har du gjort?", lines=5),
            TextField("hours", "Timer", tip="Antall timer denne uken"),
            RadioRow("learning", "Hvor mye har du lært?", low="lite", high="mye"),
            RadioRow("load", "Arbeidsmengde", ("-2", "-1", "0", "1", "2"), ("−2", "−1", "0", "+1", "+2"),
                     low="for lite", high="for mye"),
            RadioRow("answer", "Hva vil du?", ("accept", "talk", "withdraw"),
                     ("Jeg godtar endringen", "Jeg vil snakke om den",
                      "Jeg trekker meg fra praksisoppholdet")),
            TickBox("contact", "Jeg ønsker kontakt med kontoret, og jeg vil helst bli ringt opp. " * 2),
            TickBox("quote", "I may be quoted", language="en"),
            Table(("Tema", "Ja", "Merknad"),
                  (("Adgangskort", TickBox("card", "Ferdig"),
                    TextField("card_note", "", tip="Merknad om kort")),
                   ("Utstyr", TickBox("kit", "Ferdig"), TextField("kit_note", "", tip="Merknad om utstyr"))),
                  widths=(2, 1, 3)),
        ),
    )  # fmt: skip


def labels() -> Sheet:
    """Return two pages of address labels."""
    cell = Stack(
        (Paragraph("Åse Øvergård", look="strong"), Paragraph("Norrvik Energi AB\nÅvägen 4\n123 45 Norrvik"))
    )
    return Sheet(
        title="Etiketter",
        language="sv",
        furniture=False,
        blocks=(LabelGrid((cell,) * 23, 3, 8, 70, 37.125, 0, 0, start=4, outlined=True),),
    )


def certificate() -> Sheet:
    """Return a certificate with a border, on its side."""
    return Sheet(
        title="Praksisattest",
        subtitle="Kunnskap i praksis",
        language="nb",
        sender=Sender("Norrvik høgskole", logo()),
        shape="landscape",
        border=True,
        number="P-9",
        document_id="P-9",
        version="1",
        footnote="Spør kontoret om attesten er gyldig: P-9, d41d8cd9",
        blocks=(
            Paragraph("Łukasz Dvořák", look="display", align="centre"),
            Paragraph(CLAUSES[0].nb, align="centre"),
            Signatures((Signatory("Praksisorganisasjon", "Åse Øvergård"), Signatory("Arrangør", "Bo Vik"))),
        ),
    )


def all_sheets() -> dict[str, Sheet]:
    """Return every sheet under the name of a file."""
    sheets = {f"everything-{language}": everything(language) for language in LANGUAGES}
    sheets |= {"agreement": agreement(), "form": form(), "labels": labels(), "certificate": certificate()}
    return sheets
