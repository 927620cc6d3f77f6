"""The life of an agreement: every route of a signature, refusal, the next version, amendments."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.errors import Refused, Unavailable
from app.services import agreements, editing
from app.services.agreement_change import Amending, amend, decline, reissue, terminate, withdraw
from app.services.agreement_life import life_of, standing_of
from app.services.attaching import path_of
from app.services.office import Office
from app.services.signing import Signature, sign, suggest
from app.text import LANGUAGES
from tests.services.agreement_scene import END, START, Scene, scene_in

LONGER = date(2027, 5, 31)


@pytest.fixture
def scene(office: Office) -> Scene:
    return scene_in(office)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "avtal Ek underskrivet.pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    return path


def seen(scene: Scene, by: str = "AL såg papperet") -> Signature:
    return Signature(route="paper_seen", on=scene.office.today, evidence=by)


def all_sign(scene: Scene, agreement: str) -> None:
    for party in ("host", "participant", "home"):
        sign(scene.office, agreement, [party], seen(scene))


def state(scene: Scene, agreement: str) -> str:
    return str(scene.office.records.get("agreement", agreement).state)


def test_from_checked_to_signed_party_by_party(scene: Scene, scan: Path, tmp_path: Path) -> None:
    office, agreement = scene.office, scene.sent()
    assert standing_of(office, office.records.get("agreement", agreement)).step == "sign"
    sign(office, agreement, ["participant"], Signature(route="ink_scan", on=office.today, file=scan))
    assert state(scene, agreement) == "partly_signed"
    mail = tmp_path / "svar.eml"
    mail.write_bytes(b"From: supervisor@norrvik.example\r\nDate: Mon, 16 Nov 2026 14:05:00 +0100\r\n\r\nJa")
    sign(office, agreement, ["home"], Signature(route="email_acceptance", on=date(2026, 11, 16), file=mail))
    sign(office, agreement, ["host"], seen(scene))
    assert state(scene, agreement) == "signed"
    standing = standing_of(office, office.records.get("agreement", agreement))
    assert [line.proof for line in standing.parties] == ["AL såg papperet", scan.name, "svar.eml"]
    assert all(line.proved for line in standing.parties)
    editing.move(office, "placement", scene.placement, "assignment_agreed", reason="för provet")
    editing.move(office, "placement", scene.placement, "contracted")


def test_the_evidence_is_kept_byte_for_byte(scene: Scene, tmp_path: Path) -> None:
    office, agreement = scene.office, scene.sent()
    text = b"%%PDF-1.7 /ByteRange [0 %04d %04d %04d]/Contents<"
    start = len(text % (0, 0, 0))
    content = text % (start, start + 4, 9) + b"0000>>> %%EOF\n"[:13]
    path = tmp_path / "signerat.pdf"
    path.write_bytes(content)
    told = suggest(office, agreement, path)
    assert told.route == "pdf_signature"
    sign(office, agreement, ["host"], Signature(route="pdf_signature", on=office.today, file=path))
    line = standing_of(office, office.records.get("agreement", agreement)).parties[0]
    kept = path_of(office, office.records.get("attachment", line.sign_off.evidence_attachment_id))
    assert "signerat.pdf · " in line.proof
    assert "hela" in line.proof, "what is seen in the file is said"
    assert kept is not None
    assert kept.read_bytes() == content == path.read_bytes()


def test_one_scan_can_carry_every_signature(scene: Scene, scan: Path) -> None:
    office, agreement = scene.office, scene.sent()
    parties = ["host", "participant", "home"]
    sign(office, agreement, parties, Signature(route="ink_scan", on=office.today, file=scan))
    assert state(scene, agreement) == "signed"
    assert len(office.records.of("attachment", entity_id=agreement)) == 1
    editing.undo(office)
    assert state(scene, agreement) == "sent"
    assert office.records.of("attachment", entity_id=agreement) == []


def test_a_dropped_file_says_whose_it_likely_is(scene: Scene, scan: Path, tmp_path: Path) -> None:
    office, agreement = scene.office, scene.sent()
    assert suggest(office, agreement, scan).party == "participant", "her name is in the name of the file"
    mail = tmp_path / "Sv.eml"
    mail.write_bytes(
        b"From: Lukasz <SIGNER@norrvik.example>\r\nDate: Mon, 16 Nov 2026 14:05:00 +0100\r\n"
        b"Subject: Ja\r\n\r\nJa"
    )
    told = suggest(office, agreement, mail)
    assert (told.party, told.route, told.on) == ("host", "email_acceptance", date(2026, 11, 16))
    assert all("signer@norrvik.example" in told.says.of(code).casefold() for code in LANGUAGES)
    ahead = tmp_path / "ahead.eml"
    ahead.write_bytes(b"From: a@b.example\r\nDate: Mon, 16 Nov 2099 14:05:00 +0100\r\nSubject: x\r\n\r\n")
    assert suggest(office, agreement, ahead).on == office.today
    with pytest.raises(Unavailable):
        suggest(office, agreement, tmp_path / "gone.pdf")


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({"route": "ink_scan"}, "file"),
        ({"route": "email_acceptance"}, "file"),
        ({"route": "paper_seen"}, "evidence"),
        ({"route": "paper_seen", "evidence": "  "}, "evidence"),
        ({"route": "telepathy", "evidence": "x"}, "method"),
        ({"route": "paper_seen", "evidence": "x", "ahead": 1}, "signed_at"),
        ({"route": "pdf_signature", "scan": True}, "file"),
    ],
)
def test_a_signature_without_its_proof_is_refused(
    scene: Scene, scan: Path, given: dict[str, object], where: str
) -> None:
    agreement = scene.sent()
    on = scene.office.today + timedelta(days=int(str(given.get("ahead", 0))))
    asked = Signature(
        route=str(given["route"]), on=on, evidence=str(given.get("evidence", "")),
        file=scan if given.get("scan") else None,
    )  # fmt: skip
    with pytest.raises(Refused) as told:
        sign(scene.office, agreement, ["host"], asked)
    assert told.value.reasons[0].where == where
    assert state(scene, agreement) == "sent"


def test_drafts_and_strangers_take_no_signature(scene: Scene) -> None:
    choices = agreements.Choices(unfinished=True)
    draft = agreements.draft(scene.office, [scene.placement], choices).made[scene.placement]
    for agreement, parties in ((draft, ["host"]), ("nobody", ["host"])):
        with pytest.raises(Refused):
            sign(scene.office, agreement, parties, seen(scene))
    editing.move(scene.office, "agreement", draft, "void", reason="för provet")
    sent = scene.sent()
    for parties in (["mentor"], []):
        with pytest.raises(Refused):
            sign(scene.office, sent, parties, seen(scene))


def test_a_refusal_keeps_its_reason_and_the_next_version_is_filled_in(scene: Scene) -> None:
    office, first = scene.office, scene.sent()
    sign(office, first, ["participant"], seen(scene))
    with pytest.raises(Refused):
        decline(office, first, "host", " ")
    decline(office, first, "host", "Paragraf 4 går inte")
    old = office.records.get("agreement", first)
    lines = {line.party: line for line in standing_of(office, old).parties}
    assert (old.state, lines["host"].answer) == ("declined", "declined")
    assert lines["host"].sign_off.declined_reason == "Paragraf 4 går inte"
    assert standing_of(office, old).step == "reissue"
    second = reissue(office, first)
    new = office.records.get("agreement", second)
    assert (new.no, new.version, new.state) == (old.no, 2, "draft")
    assert new.clauses == old.clauses
    fresh = standing_of(office, new)
    assert [line.person for line in fresh.parties] == [line.person for line in lines.values()]
    assert [line.answer for line in fresh.parties] == ["none"] * 3
    assert standing_of(office, old).step == "none"
    with pytest.raises(Refused):
        reissue(office, first)
    assert state(scene, first) == "declined"
    assert [one.record.id for one in life_of(office, scene.placement).agreements] == [second, first]


def test_what_was_sent_is_withdrawn_with_a_reason_and_stays(scene: Scene) -> None:
    first = scene.sent()
    with pytest.raises(Refused):
        withdraw(scene.office, first, "")
    withdraw(scene.office, first, "Fel värd")
    assert state(scene, first) == "withdrawn"
    second = reissue(scene.office, first)
    withdraw(scene.office, second, "Ändå inte")
    assert state(scene, second) == "void"


def test_a_signed_agreement_is_ended_with_a_reason(scene: Scene) -> None:
    agreement = scene.sent()
    with pytest.raises(Refused):
        terminate(scene.office, agreement, "Slut")
    all_sign(scene, agreement)
    terminate(scene.office, agreement, "Slut")
    found = scene.office.records.get("agreement", agreement)
    assert (found.state, found.termination_reason) == ("terminated", "Slut")


def test_an_amendment_leaves_the_first_text_in_force_until_it_is_signed(scene: Scene) -> None:
    office, first = scene.office, scene.sent()
    all_sign(scene, first)
    amendment = amend(office, scene.placement, Amending(values={"end_date": LONGER}))
    made = office.records.get("agreement", amendment)
    assert (made.amends_id, made.no != office.records.get("agreement", first).no) == (first, True)
    assert made.changes == ({"what": "end_date", "old": "2027-04-30", "new": "2027-05-31"},)
    assert (made.valid_to, made.version) == (LONGER, 1)
    agreements.check(office, amendment)
    agreements.send(office, amendment)
    sign(office, amendment, ["host"], seen(scene))
    assert (state(scene, first), state(scene, amendment)) == ("signed", "partly_signed")
    assert office.records.get("placement", scene.placement).end_date == END
    sign(office, amendment, ["participant", "home"], seen(scene))
    assert (state(scene, first), state(scene, amendment)) == ("amended", "signed")
    assert office.records.get("placement", scene.placement).end_date == LONGER
    assert life_of(office, scene.placement).drift == ()
    again = amend(office, scene.placement, Amending(values={"hours_per_week": Decimal(30)}))
    assert office.records.get("agreement", again).amends_id == amendment


def test_a_day_changed_after_signing_offers_the_amendment(scene: Scene) -> None:
    office, first = scene.office, scene.sent()
    all_sign(scene, first)
    editing.change(office, "placement", scene.placement, {"end_date": LONGER})
    (drift,) = life_of(office, scene.placement).drift
    assert drift.old != drift.new
    amendment = amend(office, scene.placement, Amending(values={"end_date": LONGER}))
    assert office.records.get("placement", scene.placement).end_date == END, "what was signed still holds"
    agreements.check(office, amendment)
    agreements.send(office, amendment)
    all_sign(scene, amendment)
    assert office.records.get("placement", scene.placement).end_date == LONGER


def test_a_declined_amendment_changes_nothing(scene: Scene) -> None:
    office, first = scene.office, scene.sent()
    all_sign(scene, first)
    amendment = amend(office, scene.placement, Amending(values={"end_date": LONGER}))
    agreements.check(office, amendment)
    agreements.send(office, amendment)
    decline(office, amendment, "host", "Nej")
    assert (state(scene, first), office.records.get("placement", scene.placement).end_date) == ("signed", END)
    second = reissue(office, amendment)
    new = office.records.get("agreement", second)
    assert (new.amends_id, new.version, len(new.changes)) == (first, 2, 1)


@pytest.mark.parametrize(
    "amending",
    [
        Amending(values={}),
        Amending(values={"end_date": END}),
        Amending(values={"end_date": date(2020, 1, 1)}),
        Amending(values={"hours_per_week": "many"}),
        Amending(values={"end_date": "soon"}),
        Amending(values={"state": "completed"}),
        Amending(values={}, others=(("", "a", "b"), ("Lunch", "a", " "))),
        Amending(values={}, others=(("Lunch", "a", "b"),) * 21),
    ],
)
def test_an_amendment_that_changes_nothing_or_nonsense_is_refused(scene: Scene, amending: Amending) -> None:
    all_sign(scene, scene.sent())
    with pytest.raises(Refused):
        amend(scene.office, scene.placement, amending)
    assert len(scene.office.records.of("agreement", placement_id=scene.placement)) == 1


def test_there_must_be_something_to_amend_and_one_at_a_time(scene: Scene) -> None:
    asked = Amending(values={"end_date": LONGER}, others=(("Lunch", "", "Värden bjuder"),))
    with pytest.raises(Refused):
        amend(scene.office, scene.placement, asked)
    all_sign(scene, scene.sent())
    amendment = amend(scene.office, scene.placement, asked)
    assert len(scene.office.records.get("agreement", amendment).changes) == 2
    with pytest.raises(Refused) as told:
        amend(scene.office, scene.placement, asked)
    assert scene.office.records.get("agreement", amendment).no in told.value.text.sv


def test_the_start_is_amended_too(scene: Scene) -> None:
    all_sign(scene, scene.sent())
    later = START + timedelta(days=7)
    amendment = amend(scene.office, scene.placement, Amending(values={"start_date": later, "city": "Å"}))
    agreements.check(scene.office, amendment)
    agreements.send(scene.office, amendment)
    all_sign(scene, amendment)
    stay = scene.office.records.get("placement", scene.placement)
    assert (stay.start_date, stay.city) == (later, "Å")
    assert life_of(scene.office, scene.placement).drift == ()
