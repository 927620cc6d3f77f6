"""The words beside the lamp and in the panel: every state, every language, never colour alone."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.services.shared_place import CARRIED, spared
from app.sharing.joining import SHARE
from app.text import LANGUAGES, Language
from ui.application import Application
from ui.models.share_standing import Colleague, Findings, ShareStanding, ShareState
from ui.pages.sharing.share_panel import SharePanel
from ui.pages.sharing.share_sentences import facts, found_sentences, meaning
from ui.pages.sharing.share_words import here_words, home_words, share_words

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SEEN = NOON - timedelta(minutes=108)
EVERYTHING = Findings(late=2, damaged=3, gaps=4, parted=5, foreign=6, on_its_way=7, unseen=True)


@pytest.fixture
def speak(start: Callable[..., Application]) -> Iterator[Callable[[Language], None]]:
    program = start()
    yield program.speech.speak
    program.speech.speak("en")


def words(state: ShareState, language: Language = "en", **other: Any) -> str:
    return share_words(evolve(ShareStanding(state=state), **other), language, NOON)


def test_the_words_in_english(speak: Callable[[Language], None]) -> None:
    speak("en")
    waiting: dict[str, Any] = {"waiting": 3, "waiting_since": NOON - timedelta(minutes=4)}
    assert words(ShareState.ALONE, **waiting) == "On this computer"
    assert words(ShareState.SHARED) == "Shared"
    assert words(ShareState.SHARED, **waiting) == "Shared · 3 changes waiting, 4 min"
    assert words(ShareState.SHARED, waiting=1, waiting_since=NOON) == "Shared · 1 change waiting"
    assert words(ShareState.AWAY, seen=SEEN, **waiting).endswith("3 changes waiting")
    assert words(ShareState.AWAY, seen=SEEN).startswith("Drive away since ")
    assert words(ShareState.AWAY) == "Drive away"
    assert words(ShareState.READ_ONLY) == "Shared, read only"
    assert words(ShareState.FULL, **waiting) == "Drive full · 3 changes waiting"
    assert words(ShareState.FORGETFUL) == "Not shared: the drive does not keep what is written"
    assert words(ShareState.OTHER_OFFICE) == "Belongs to another office"
    assert words(ShareState.NEWER) == "Needs a newer Praktikum to edit"
    assert words(ShareState.LOOKING) == "Looking for the drive …"
    assert words(ShareState.SHARED, findings=Findings(gaps=1)) == "Shared, something needs a look"


@pytest.mark.parametrize(
    ("age", "shown"),
    [
        (59, ""),
        (60, ", 1 min"),
        (3599, ", 59 min"),
        (3600, ", 1 h"),
        (86_400, ", 1 day"),
        (180_000, ", 2 days"),
    ],
)
def test_how_long_something_waits(speak: Callable[[Language], None], age: int, shown: str) -> None:
    speak("en")
    since = NOON - timedelta(seconds=age)
    assert words(ShareState.SHARED, waiting=2, waiting_since=since) == f"Shared · 2 changes waiting{shown}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_words_of_its_own(speak: Callable[[Language], None], language: Language) -> None:
    speak("en")
    english = {state: (words(state), meaning(ShareStanding(state=state))) for state in ShareState}
    speak(language)
    said = {state: words(state, language, waiting=3, seen=SEEN, waiting_since=SEEN) for state in ShareState}
    meant = {state: meaning(ShareStanding(state=state)) for state in ShareState}
    assert len(set(said.values())) == len(set(meant.values())) == len(ShareState)
    assert all("3" in one for state, one in said.items() if state is not ShareState.ALONE)
    if language != "en":
        same = [state for state in ShareState if (words(state, language), meant[state]) == english[state]]
        assert same == []
        assert not {one for one, _ in english.values()} & {words(state, language) for state in ShareState}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_found_is_said_in_sentences(speak: Callable[[Language], None], language: Language) -> None:
    speak(language)
    sentences = found_sentences(EVERYTHING)
    assert len(sentences) == 7
    assert [number for number in "234567" if not any(number in one for one in sentences)] == []
    assert all(one.endswith(".") and "{" not in one for one in sentences)
    assert found_sentences(Findings()) == []


def test_who_is_here(speak: Callable[[Language], None]) -> None:
    speak("en")
    al, mk, me = Colleague("AL"), Colleague("MK"), Colleague("KÅ")
    assert here_words((), "KÅ") == ""
    assert here_words((mk,), "KÅ") == "MK is here"
    assert here_words((mk, al, mk), "KÅ") == "AL and MK are here"
    assert here_words((me,), "KÅ") == "You are also at another computer"
    assert here_words((mk, me), "KÅ") == "you at another computer and MK are here"
    speak("sv")
    assert here_words((al, mk), "KÅ") == "AL och MK är här"


def test_the_facts_are_told(speak: Callable[[Language], None]) -> None:
    speak("en")
    now = ShareStanding(state=ShareState.AWAY, waiting=2, waiting_since=SEEN, seen=SEEN)
    lines = facts(now, "KÅ", "en", NOON.date())
    assert len(lines) == 2
    assert lines[0].startswith("The drive last answered ")
    assert "2" in lines[1]
    assert facts(ShareStanding(state=ShareState.SHARED), "KÅ", "en", NOON.date()) == ["Nobody else is here."]
    assert "51" in home_words(51, 2, 3)


def test_the_panel_offers_what_helps(program: Application, qtbot: QtBot) -> None:
    desk, shell = program.desk, program.window.shell
    assert desk is not None
    assert shell is not None
    offered: dict[ShareState, set[str]] = {
        ShareState.ALONE: set(),
        ShareState.SHARED: {"Sync now"},
        ShareState.AWAY: {"Sync now", "The office has moved…"},
        ShareState.FORGETFUL: {"Sync now", "Work locally", "The office has moved…"},
        ShareState.LOCALLY: {"Share again"},
        ShareState.STOPPED: {"Sync now"},
    }
    panel = SharePanel(desk, program.window)
    qtbot.addWidget(panel)
    panel.open_above(shell.foot.sharing)
    for state, buttons in offered.items():
        desk.sharing._standing = ShareStanding(state=state, reason="Because.", findings=EVERYTHING)
        desk.sharing.changed.emit()
        assert {b.text() for b in panel.findChildren(QPushButton) if not b.isHidden()} == buttons
        assert "Because." in panel.words
        assert "Damaged files on the drive: 3" in panel.words
    panel.close()


def test_what_a_computer_carries_is_chosen_in_the_panel(program: Application, tmp_path: Path) -> None:
    desk = program.desk
    assert desk is not None
    desk.office.store.memory.keep(SHARE, str(tmp_path / "share" / "office.praktikum"))
    panel = SharePanel(desk, program.window)
    combo = panel.findChildren(QComboBox)[0]
    assert (combo.currentIndex(), combo.count()) == (0, len(CARRIED))
    panel._choose_carried(1)
    assert spared(desk.office) == 1
    again = SharePanel(desk, program.window)
    assert again.findChildren(QComboBox)[0].currentIndex() == 1
    assert any("stay empty here" in label.text() for label in again.findChildren(QLabel))


def test_the_words_in_the_foot_open_the_panel(program: Application) -> None:
    shell = program.window.shell
    assert shell is not None
    assert shell.foot.sharing.text() == "On this computer"
    shell.foot.sharing.click()
    panels = program.window.findChildren(SharePanel)
    assert len(panels) == 1
    assert "one file on this computer" in panels[0].words
    panels[0].close()


def test_after_two_weeks_away_a_person_is_reminded_once(program: Application, tmp_path: Path) -> None:
    desk, shell = program.desk, program.window.shell
    assert desk is not None
    assert shell is not None
    desk.office.store.memory.keep(SHARE, str(tmp_path / "share" / "office.praktikum"))
    for days, told in ((13, ""), (15, "for 15 days"), (16, "for 15 days")):
        seen = datetime.now(UTC) - timedelta(days=days)
        desk.sharing._standing = ShareStanding(state=ShareState.AWAY, seen=seen)
        desk.sharing.changed.emit()
        assert told in shell.notice.words
        assert bool(shell.notice.words) is bool(told)
