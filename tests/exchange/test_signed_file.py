"""Files that shall prove a signature: told from their bytes, whatever they are called, and never touched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.errors import Unavailable
from app.exchange.signed_file import MOST_BYTES, proof_in

BODY = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n"


def signed(more: bytes = b"") -> bytes:
    """Return a PDF whose signature covers it to its end, then what somebody added."""
    text = BODY.replace(b"%", b"%%") + b"2 0 obj<</Type/Sig/ByteRange [0 %04d %04d %04d]/Contents<"
    rest = b">>>endobj\n%%%%EOF\n".replace(b"%%", b"%")
    gap = len(text % (0, 0, 0))
    return text % (gap, gap + 10, len(rest)) + b"0" * 10 + rest + more


def file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_signature_is_seen_and_whether_it_covers_the_file(tmp_path: Path) -> None:
    whole = proof_in(file(tmp_path, "avtal.pdf", signed()))
    assert (whole.kind, whole.signatures, whole.whole) == ("signed_pdf", 1, True)
    more = proof_in(file(tmp_path, "more.pdf", signed(b"3 0 obj<</Added true>>endobj\n%%EOF\n")))
    assert (more.kind, more.signatures, more.whole) == ("signed_pdf", 1, False)
    assert proof_in(file(tmp_path, "scan.pdf", BODY)).kind == "pdf"


def test_it_is_told_by_the_bytes_and_not_by_the_name(tmp_path: Path) -> None:
    assert proof_in(file(tmp_path, "avtal.jpg", signed())).kind == "signed_pdf"
    assert proof_in(file(tmp_path, "avtal.pdf", b"\xff\xd8\xff\xe0 jfif")).kind == "picture"
    assert proof_in(file(tmp_path, "avtal.pdf", b"MZ program")).kind == "other"
    assert proof_in(file(tmp_path, "svar.msg", b"\xd0\xcf\x11\xe0 old")).kind == "mail"
    assert proof_in(file(tmp_path, "empty.pdf", b"")).kind == "other"


def test_a_mail_tells_who_when_and_about_what(tmp_path: Path) -> None:
    mail = (
        b"From: =?utf-8?q?=C5=81ukasz_Dvo=C5=99=C3=A1k?= <signer@norrvik.example>\r\n"
        b"Date: Mon, 16 Nov 2026 14:05:00 +0100\r\nSubject: =?utf-8?q?Ja=2C_jag_godk=C3=A4nner?=\r\n"
        b"Message-ID: <1@norrvik.example>\r\n\r\nHej\r\n"
    )
    found = proof_in(file(tmp_path, "svar.eml", mail))
    assert (found.kind, found.sender, found.day) == ("mail", "signer@norrvik.example", date(2026, 11, 16))
    assert found.subject == "Ja, jag godkänner"


@pytest.mark.parametrize(
    "head",
    [
        b"From: \r\nDate: never\r\nSubject: x\r\n",
        b"From: <<<>>>@@\r\nDate: Mon, 99 Nov 99999 14:05:00\r\nSubject: \r\n",
        b"From: a@b.example\r\nDate: \xff\xfe\r\nSubject: =?utf-8?q?=FF?=\r\n",
        b"Subject: " + b"x" * 300_000 + b"\r\nFrom: a@b.example\r\nDate: 1\r\n",
        b"From: a@b.example\r\nSubject: \x00\x1b[2J\r\nDate: " + b"9" * 5_000,
    ],
)
def test_a_mail_with_nonsense_in_its_head_is_still_a_mail(tmp_path: Path, head: bytes) -> None:
    found = proof_in(file(tmp_path, "svar.eml", head))
    assert found.kind in {"mail", "other"}
    assert len(found.subject) <= 200
    assert found.subject.isprintable()


@pytest.mark.parametrize(
    "content",
    [
        BODY + b"/ByteRange [0 1 2]",
        BODY + b"/ByteRange [999999999999999 1 2 3]",
        BODY + b"/ByteRange [0 0 999999999999 999999999999]",
        BODY + b"/ByteRange [5 5 5 5]" * 50_000,
    ],
)
def test_a_false_range_claims_nothing(tmp_path: Path, content: bytes) -> None:
    found = proof_in(file(tmp_path, "x.pdf", content))
    assert not found.whole
    assert found.signatures <= 100


def test_a_huge_file_is_looked_at_only_so_far(tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    with path.open("wb") as opened:
        opened.write(BODY)
        opened.truncate(MOST_BYTES * 4)
    assert proof_in(path).kind == "pdf"


def test_what_cannot_be_read_is_told_in_one_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.pdf", tmp_path):
        with pytest.raises(Unavailable):
            proof_in(path)


def test_looking_changes_no_byte(tmp_path: Path) -> None:
    path = file(tmp_path, "avtal.pdf", signed())
    before, when = path.read_bytes(), path.stat().st_mtime_ns
    proof_in(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, when)
