"""What a board kept and looked at again in part is what a fresh look finds, whatever was saved meanwhile."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services import today
from app.services.office import Office
from tests.services.today_scene import DAY, Scene, days

SAVES = st.lists(
    st.tuples(
        st.sampled_from(
            ("entry", "came", "note", "role", "task", "event", "notice", "fact", "move", "bin", "restore",
             "aside", "agreement", "insurance", "need", "interval")
        ),
        st.integers(min_value=0, max_value=11),
    ),
    min_size=1,
    max_size=14,
)  # fmt: skip


class Deeds:
    """Saves of all kinds, each by a number that chooses its record and its values."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.stays = [scene.stay(f"Person {n}", start=start, state=state) for n, (start, state) in enumerate(
            ((-40, "active"), (-3, "contracted"), (10, "accepted"))
        )]  # fmt: skip

    def do(self, deed: str, number: int) -> None:
        """Save once."""
        stay = self.stays[number % 3]
        getattr(self, f"_{deed}")(stay, number)

    def _entry(self, stay: str, number: int) -> None:
        self.scene.entry(stay, number + 1, number)

    def _came(self, stay: str, number: int) -> None:
        self.scene.entry(
            stay, number + 1, 12 - number, state="received", received_at=days(number - 12),
            workload=number % 5 - 2,
            feel_resource=number % 5 + 1, wants_contact=number % 2 == 0,
            hours_network=Decimal(number),
        )  # fmt: skip

    def _note(self, stay: str, number: int) -> None:
        kind = ("phone", "note", "adjustment")[number % 3]
        self.scene.add("note", kind=kind, at=days(-number), text="x", entity_key="placement", entity_id=stay)

    def _role(self, stay: str, number: int) -> None:
        person = self.scene.person(f"Handledare {number}")
        self.scene.add("role", person_id=person, role="host_mentor", is_primary=True, placement_id=stay)

    def _task(self, stay: str, number: int) -> None:
        self.scene.add(
            "task", title={"sv": "Rapport"}, list_key="required_output", due=days(number - 5),
            entity_key="placement", entity_id=stay,
        )  # fmt: skip

    def _event(self, stay: str, number: int) -> None:
        from datetime import UTC, datetime, time  # noqa: PLC0415 - as the deed needs it

        at = datetime.combine(days(number - 5), time(9), tzinfo=UTC)
        self.scene.add(
            "event", programme_id=self.scene.programme, kind="workshop", title={"sv": "Träff"}, starts_at=at
        )

    def _notice(self, stay: str, number: int) -> None:
        notice = self.scene.add(
            "change_notice", programme_id=self.scene.programme, no=1, title={"sv": "Nytt"}, cause="host",
            effective_date=days(number), state="sent",
        )  # fmt: skip
        self.scene.add(
            "sign_off", entity_key="change_notice", entity_id=notice, kind="acknowledgement",
            party="participant", sent_at=days(-number),
        )  # fmt: skip

    def _fact(self, stay: str, number: int) -> None:
        self.scene.add(
            "announced_fact", programme_id=self.scene.programme, placement_id=stay, subject="dates",
            value_text="Start", bound_field="placement.start_date", bound_value=days(number).isoformat(),
            announced_at=days(-50),
        )  # fmt: skip

    def _move(self, stay: str, number: int) -> None:
        self._set("placement", stay, start_date=days(number - 15), end_date=days(number + 20))

    def _bin(self, stay: str, number: int) -> None:
        with self.scene.office.work() as work:
            if work.records.get("placement", stay) is not None:
                work.delete("placement", stay)

    def _restore(self, stay: str, number: int) -> None:
        with self.scene.office.work() as work:
            if work.records.get("placement", stay) is None:
                work.restore("placement", stay)

    def _aside(self, stay: str, number: int) -> None:
        cards = today.morning(self.scene.office, language="sv").cards
        if cards:
            card = cards[number % len(cards)]
            today.put_aside(self.scene.office, card.key, card.items[0], days(number + 1), "Väntar.")

    def _agreement(self, stay: str, number: int) -> None:
        self.scene.add(
            "agreement", no=f"P-2026-{number:03d}", kind="tripartite", programme_id=self.scene.programme,
            placement_id=stay, valid_from=days(number), valid_to=days(number + 3), languages=("sv",),
            sent_at=days(-number), state=("sent", "in_force")[number % 2],
        )  # fmt: skip

    def _insurance(self, stay: str, number: int) -> None:
        placement = self.scene.office.records.some("placement", [stay], binned=True)[0]
        self._set("participant", placement.participant_id, insurance_valid_to=days(number * 4))

    def _need(self, stay: str, number: int) -> None:
        self.scene.add(
            "special_need", person_id=self.scene.person("Behov"), kind="diet", text="x", purpose="y",
            basis="explicit_consent", delete_after=days(number - 5),
        )  # fmt: skip

    def _interval(self, stay: str, number: int) -> None:
        self._set("programme", self.scene.programme, follow_up_interval_days=number * 5 + 1)

    def _set(self, entity: str, record: str, **values: Any) -> None:
        with self.scene.office.work() as work:
            work.set(entity, record, **values)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(saves=SAVES)
def test_looking_again_in_part_is_looking_afresh(make_office: Any, saves: list[tuple[str, int]]) -> None:
    office: Office = make_office()
    deeds = Deeds(Scene(office))
    board = today.TodayBoard(office)
    told: list[frozenset[str]] = []
    office.listen(lambda saved: told.append(board.heard(saved.touched)))
    for deed, number in saves:
        deeds.do(deed, number)
        assert board.morning(language="sv", aside=True) == today.morning(office, language="sv", aside=True), (
            deed
        )
    assert office.today == DAY == date(2026, 11, 22) == days(1) - timedelta(days=1)
