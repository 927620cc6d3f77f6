from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.exchange.mail_draft import Enclosed, MailDraft, as_eml, is_address, mailto, one_line

MOMENT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def read_back(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def draft(**values: object) -> MailDraft:
    usual = {"name": "Åse Øvergård", "address": "ase@student.example", "subject": "Avtal – för underskrift",
             "text": "Hej Åse!\n\nHär kommer avtalet.\n"}  # fmt: skip
    return MailDraft(**{**usual, **values})  # type: ignore[arg-type]


def test_a_draft_says_so_and_keeps_its_letters() -> None:
    paper = Enclosed(name="Avtal Łukasz Dvořák.pdf", content=b"%PDF-1.7 \r\n\x00\xff")
    content = as_eml(
        draft(enclosed=(paper,), sender="kontoret@norrvik.example", sender_name="Kontoret", language="sv"),
        MOMENT,
    )
    message = read_back(content)
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == "ase@student.example"
    assert message["To"].addresses[0].display_name == "Åse Øvergård"
    assert message["From"].addresses[0].addr_spec == "kontoret@norrvik.example"
    assert message["Subject"] == "Avtal – för underskrift"
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == "Hej Åse!\n\nHär kommer avtalet.\n"
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Avtal Łukasz Dvořák.pdf"
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_content() == paper.content
    lines = content.split(b"\r\n")
    assert all(b"\n" not in line and len(line) <= 998 for line in lines)
    assert content.isascii()


@pytest.mark.parametrize(
    "name", ["Dahl, Inge", 'Per "Pelle" Ås', "a; b", "x <y@z.example>", "", "李雷", "é" * 60]
)
def test_any_name_stays_a_name(name: str) -> None:
    addresses = read_back(as_eml(draft(name=name), MOMENT))["To"].addresses
    assert [one.addr_spec for one in addresses] == ["ase@student.example"]
    assert addresses[0].display_name.replace(" ", "") == one_line(name).replace(" ", "")


@given(st.text(max_size=60), st.text(max_size=80), st.text(max_size=60))
def test_nothing_typed_begins_a_header_or_names_another_reader(name: str, subject: str, text: str) -> None:
    evil = "\r\nBcc: all@evil.example\r\n\r\n"
    content = as_eml(draft(name=name + evil, subject=subject + evil + name, text=text), MOMENT)
    message = read_back(content)
    assert [one.addr_spec for one in message["To"].addresses] == ["ase@student.example"]
    assert {key.lower() for key in message} == {
        "x-unsent", "date", "to", "subject", "content-type", "content-transfer-encoding", "mime-version",
    }  # fmt: skip


@pytest.mark.parametrize(
    "address",
    ["", "ase", "a@b@c.example", "a b@c.example", "a@c.example\nBcc: x@y.example", "a@c.example, x@y.example",
     "<a@c.example>", "a@c.example>", "a;b@c.example", "x" * 65 + "@c.example", "a@" + "c" * 300, "a@b..c"],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(Refused):
        as_eml(draft(address=address), MOMENT)


def test_an_address_with_letters_of_its_own_is_written_as_the_post_knows_it() -> None:
    content = as_eml(draft(address="ase@høgskole.example"), MOMENT)
    assert b"ase@xn--hgskole-q1a.example" in content
    whole = as_eml(draft(address="åse@høgskole.example"), MOMENT)
    assert "åse@xn--hgskole-q1a.example".encode() in whole


def test_a_link_for_a_short_mail_carries_its_words() -> None:
    link = mailto("ase@student.example", "Hei & hallo?", "Én linje\nto & tre")
    assert link.startswith(
        "mailto:ase@student.example?subject=Hei%20%26%20hallo%3F&body=%C3%89n%20linje%0D%0Ato"
    )
    assert "body" not in mailto("ase@student.example", "Hei", "x" * 5_000)


def test_megabytes_are_cut_and_never_wait() -> None:
    content = as_eml(draft(subject="s" * 3_000_000, text="t" * 3_000_000), MOMENT)
    assert len(content) < 200_000
