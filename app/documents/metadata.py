"""What a file says about itself: title, author, language, the standards it keeps, its colours."""

from __future__ import annotations

from datetime import date
from functools import cache
from html import escape
from pathlib import Path

from app.documents.blocks import Sheet
from app.documents.line import clean
from app.documents.pdf_file import PdfFile, text_string

COLOURS = Path(__file__).resolve().parents[2] / "resources" / "colour" / "sRGB.icc"
PRODUCER = "Praktikum"
NOT_IN_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])


def write_about(file: PdfFile, sheet: Sheet, dated: date | None) -> int:
    """Put title, author and date into a file."""
    made = b"/CreationDate(D:%b000000Z)" % f"{dated:%Y%m%d}".encode() if dated else b""
    author = _stored(sheet.sender.name)
    title = _stored(sheet.title) or PRODUCER
    named = b"/Author" + text_string(author) if author else b""
    return file.add(
        b"<</Title%b%b/Creator(%b)/Producer(%b)%b>>"
        % (text_string(title), named, PRODUCER.encode(), PRODUCER.encode(), made)
    )


def write_metadata(file: PdfFile, sheet: Sheet, dated: date | None, *, archive: bool) -> int:
    """Put the same, and the standards kept, into a file in the way archives read it."""
    packet = _packet(sheet, dated, archive=archive).encode()
    return file.stream(b"/Type/Metadata/Subtype/XML", packet, plain=True)


def write_colours(file: PdfFile) -> int:
    """Put the meaning of red, green and blue into a file."""
    profile = file.stream(b"/N 3", _profile())
    return file.add(
        b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        b"/DestOutputProfile %d 0 R>>" % profile
    )


@cache
def _profile() -> bytes:
    return COLOURS.read_bytes()


def _stored(text: str) -> str:
    return " ".join(clean(text).translate(NOT_IN_XML).split())


def _packet(sheet: Sheet, dated: date | None, *, archive: bool) -> str:
    author = escape(_stored(sheet.sender.name))
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    made = f"<xmp:CreateDate>{dated:%Y-%m-%d}T00:00:00Z</xmp:CreateDate>" if dated else ""
    title = escape(_stored(sheet.title) or PRODUCER)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
        "<dc:format>application/pdf</dc:format>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{creator}'
        f"<dc:language><rdf:Bag><rdf:li>{escape(sheet.language)}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>{made}"
        "<pdfuaid:part>1</pdfuaid:part>"
        + ("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" if archive else "")
        + "</rdf:Description>"
        + (EXTENSION if archive else "")
        + '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )


EXTENSION = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>The part of ISO 14289 that this file keeps</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)
