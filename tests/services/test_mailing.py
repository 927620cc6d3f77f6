from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from app.errors import Cancelled, Refused
from app.services import agreements, editing, mailing, papers
from app.services.mail_address import Addressee, addressees, sides_for
from app.services.mail_words import Words, letters
from app.services.mailing import Paper, Sending, compose, mark_sent, write
from app.text import Language, same
from tests.documents.sample_office import Sample, sample_office

MOMENT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
HELLO: dict[Language, Words] = {"sv": Words("Hälsning till {{participant}}", "Hur går det i {{programme}}?")}


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = sample_office(tmp_path)
    editing.change(made.office, "person", made.person, {"email": "lukasz@student.example", "language": "sv"})
    editing.change(made.office, "person", made.mentor, {"email": None, "email2": None})
    yield made
    made.office.close()


def reached(sample: Sample, *sides: str) -> tuple[Addressee, ...]:
    return addressees(sample.office, "placement", [sample.placement], sides or ("person",))[0]


def test_a_mail_goes_to_the_person_a_placement_is_about(sample: Sample) -> None:
    (one,) = reached(sample)
    assert (one.person, one.address, one.language) == (sample.person, "lukasz@student.example", "sv")
    assert sides_for("placement")[0] == "person"
    assert sides_for("programme") == ()


def test_who_has_no_address_is_named_with_the_field_that_mends_it(sample: Sample) -> None:
    found, missing = addressees(sample.office, "placement", [sample.placement], ("person", "mentor"))
    assert len(found) == 1
    assert [(one.entity, one.record, one.field) for one in missing] == [("person", sample.mentor, "email")]
    editing.change(sample.office, "person", sample.mentor, {"email": "mentor@host.example"})
    found, missing = addressees(sample.office, "placement", [sample.placement], ("person", "mentor"))
    assert (len(found), missing) == (2, ())


def test_who_does_not_want_mail_gets_none(sample: Sample) -> None:
    editing.change(sample.office, "person", sample.person, {"do_not_contact": True})
    found, missing = addressees(sample.office, "placement", [sample.placement], ("person",))
    assert found == ()
    assert missing[0].field == "do_not_contact"


def test_fields_are_filled_in_the_readers_language_and_empty_ones_are_named(sample: Sample) -> None:
    mail = compose(sample.office, reached(sample), Sending(words=HELLO, papers={}))[0]
    assert mail.subject == "Hälsning till Łukasz"
    assert "Kunskap i praktiken" in mail.text
    assert mail.text.startswith("Hej Łukasz!")
    assert mail.empty == ()
    words: dict[Language, Words] = {"sv": Words("Svar", "Svara senast {{reply_by}}.")}
    assert compose(sample.office, reached(sample), Sending(words=words, papers={}))[0].empty == ("reply_by",)


def test_a_draft_is_written_with_its_paper_and_marked_sent_once_it_is(sample: Sample, tmp_path: Path) -> None:
    kept = papers.make_into(sample.office, "contact-sheet", [sample.placement], tmp_path)
    enclosed = Paper(path=kept.paths[0], title="Stödblad", document=kept.documents[0])
    sending = Sending(words=HELLO, papers={sample.placement: (enclosed,)})
    out = write(sample.office, compose(sample.office, reached(sample), sending), tmp_path / "Utkorg", MOMENT)
    assert out.failed == ()
    message = message_from_bytes(out.paths[0].read_bytes(), policy=default)
    assert message["X-Unsent"] == "1"
    assert [part.get_filename() for part in message.iter_attachments()] == [kept.paths[0].name]
    assert sample.office.records.get("document", kept.documents[0]).state == "final"
    assert mark_sent(sample.office, out.mails) == ()
    record = sample.office.records.get("document", kept.documents[0])
    assert (record.state, record.issued_to) == ("issued", (sample.person,))
    note = sample.office.records.of("note", entity_id=sample.placement)[-1]
    assert (note.kind, note.person_id) == ("email", sample.person)


def test_a_paper_can_be_made_for_each_mail_and_is_kept(sample: Sample, tmp_path: Path) -> None:
    before = len(sample.office.records.of("document"))
    mails = compose(sample.office, reached(sample), Sending(words=HELLO, papers={}))
    out = write(sample.office, mails, tmp_path, MOMENT, kind="contact-sheet")
    assert len(sample.office.records.of("document")) == before + 1
    assert out.mails[0].papers[0].document
    assert b"Content-Disposition: attachment" in out.paths[0].read_bytes()


def test_an_agreement_is_sent_only_when_it_is_checked(sample: Sample, tmp_path: Path) -> None:
    def mailed() -> mailing.Outbox:
        kept = papers.make_into(sample.office, "agreement", [sample.placement], tmp_path)
        enclosed = Paper(path=kept.paths[0], title="Avtal", document=kept.documents[0])
        sending = Sending(words=HELLO, papers={sample.placement: (enclosed,)})
        return write(sample.office, compose(sample.office, reached(sample), sending), tmp_path, MOMENT)

    reasons = mark_sent(sample.office, mailed().mails)
    agreement = sample.office.records.of("agreement")[0]
    assert agreement.state == "draft"
    assert [agreement.no in reason.why.en for reason in reasons] == [True]
    for sign in sample.office.records.of("sign_off", entity_id=agreement.id):
        editing.change(
            sample.office, "sign_off", sign.id, {"person_id": sample.mentor, "authority_checked": True}
        )
    for row in sample.office.records.of("support_topic"):
        editing.change(sample.office, "support_topic", row.id, {"organiser_does": {"sv": "Svarar"}})
    agreements.check(sample.office, agreement.id)
    assert mark_sent(sample.office, mailed().mails) == ()
    assert sample.office.records.get("agreement", agreement.id).state == "sent"


def test_one_that_fails_does_not_stop_the_others(sample: Sample, tmp_path: Path) -> None:
    (one,) = reached(sample)
    gone = Paper(path=tmp_path / "gone.pdf", title="Borta")
    mails = compose(sample.office, (one, one), Sending(words=HELLO, papers={sample.placement: ()}))
    broken = mailing.Mail(to=one, subject="x", text="y", papers=(gone,))
    out = write(sample.office, (broken, *mails), tmp_path, MOMENT)
    assert len(out.paths) == len(set(out.paths)) == 2
    assert "gone.pdf" in out.failed[0].why.en


def test_stop_keeps_what_was_written(sample: Sample, tmp_path: Path) -> None:
    def step(done: int, every: int) -> None:
        if done:
            raise Cancelled(same("Stopped"))

    (one,) = reached(sample)
    mails = compose(sample.office, (one, one), Sending(words=HELLO, papers={}))
    out = write(sample.office, mails, tmp_path, MOMENT, step=step)
    assert (len(out.paths), out.stopped) == (1, True)


def test_a_folder_that_cannot_be_made_is_one_sentence(sample: Sample, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    mails = compose(sample.office, reached(sample), Sending(words=HELLO, papers={}))
    with pytest.raises(Refused, match="folder"):
        write(sample.office, mails, tmp_path / "file" / "Utkorg", MOMENT)


def test_the_letters_are_ones_own_those_for_papers_and_the_librarys() -> None:
    assert [one.key for one in letters()][:3] == ["own", "sign", "paper"]
    assert all(one.words["da"].text for one in letters()[1:])
