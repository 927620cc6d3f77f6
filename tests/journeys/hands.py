"""Two ways to work the window as a person does: by the mouse, or by the keyboard alone.

The program runs beside (``eyes.py``) and says what is in sight; every press goes through the X server to
whatever lies there, so a button out of sight or behind another window is not reached. There is no window
manager on that screen: these hands give the keyboard to the window in front, as one would.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

T = TypeVar("T")
Seen = dict[str, Any]
ROOT: Final = Path(__file__).resolve().parents[2]
PATIENCE: Final = 40.0
MOST_TABS: Final = 200
PAUSE: Final = 0.03
EDGE: Final = 12
READING: Final = 0.45
"""So many seconds a person looks at what a press has brought; a second press sooner is one by mistake."""
SHORTCUTS: Final = {
    "quit": "ctrl+q", "new_programme": "ctrl+shift+n", "import_list": "ctrl+i", "make_papers": "ctrl+d",
    "search": "ctrl+k",
    "go_people": "ctrl+3", "go_placements": "ctrl+5", "go_organisations": "ctrl+4",
}  # fmt: skip


class NotSeenError(Exception):
    """What a person looks for does not come."""


class Hands:
    """What both ways share: looking, waiting, typing. ``pressed`` counts clicks and keys, words not."""

    def __init__(self, display: str, home: Path, office: Path | None = None) -> None:
        """Start the program on a screen, for a person with this home folder; perhaps with an office."""
        self.pressed = 0
        (home / "run").mkdir(parents=True, mode=0o700)
        self._around = {
            **os.environ, "DISPLAY": display, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_RUNTIME_DIR": str(home / "run"), "PRAKTIKUM_HOME": str(home / "praktikum"),
            "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8", "PRAKTIKUM_LANGUAGE": "en",
        }  # fmt: skip
        self._errors = (home / "errors.txt").open("w", encoding="utf-8")
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.eyes", *([str(office)] if office else [])],
            cwd=ROOT, env=self._around, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=self._errors,
        )  # fmt: skip

    @property
    def told(self) -> str:
        """Return what the program wrote to its standard error."""
        return Path(self._errors.name).read_text(encoding="utf-8")

    def leave(self) -> None:
        """Close the program and wait until it has ended; what it wrote to its standard error fails."""
        self.command("quit")
        assert self._program.wait(PATIENCE) == 0, self.told

    def end(self) -> None:
        """Let go of the program, whatever it does."""
        self._program.kill()
        self._program.communicate()
        self._errors.close()

    def look(self) -> Seen:
        """Return what stands in front."""
        stdin, stdout = self._program.stdin, self._program.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write("look\n")
        stdin.flush()
        line = stdout.readline()
        assert line, f"the program ended: {self.told[-2000:]}"
        seen: Seen = json.loads(line)
        assert "fault" not in seen, seen
        return seen

    def until(self, seen: Callable[[Seen], T | None], what: str) -> T:
        """Wait until something is seen in the window in front."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = seen(self.look())
            if found:
                return found
            time.sleep(PAUSE)
        now = self.look()
        words = sorted({f"{thing['kind']} {thing['words']}" for thing in now["things"]})
        raise NotSeenError(f"{what}. In front: {now['title']} ({now['kind']}): {words}\n{self.told[-1500:]}")

    def find(self, kind: str, words: str) -> Seen:
        """Return the thing of a kind that says these words, as soon as it can be used."""
        return self.until(lambda seen: matching(seen, kind, words), f"{kind} “{words}”")

    def shows(self, words: str) -> Seen:
        """Wait until a sentence with these words is in sight."""

        def said(seen: Seen) -> Seen | None:
            return next(
                (t for t in seen["things"] if words in t["words"] or words in t.get("text", "")), None
            )

        return self.until(said, f"the words “{words}”")

    def keys(self, *names: str) -> None:
        """Press keys."""
        self.attend()
        for name in names:
            self._do("key", name)
            self.pressed += 1
            time.sleep(PAUSE)

    def write(self, words: str) -> None:
        """Type words into whatever has the keyboard; what stood there goes."""
        self.attend()
        self._do("key", "ctrl+a")
        self._do("type", "--delay", "3", words)
        time.sleep(PAUSE)

    def attend(self) -> None:
        """Give the keyboard to the window in front."""
        if not self.look()["active"]:
            self._do("windowfocus", str(self.look()["window"]))
            self.until(lambda seen: seen["active"], "the keyboard")

    def command(self, key: str) -> None:
        """Give a command of the menus."""
        raise NotImplementedError

    def press(self, words: str, kind: str = "QAbstractButton") -> None:
        """Press a button."""
        raise NotImplementedError

    def enter(self, label: str, words: str, kind: str = "QLineEdit") -> None:
        """Write into the field of this name."""
        raise NotImplementedError

    def choose(self, kind: str, words: str, part: str, *, adding: bool = False) -> None:
        """Choose a row, a tab or a line of a menu: the first whose words hold ``part``."""
        raise NotImplementedError

    def open_menu(self, button: str, line: str) -> None:
        """Open the menu of a button and choose a line of it."""
        raise NotImplementedError

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, env=self._around, stdout=subprocess.DEVNULL)


class Mouse(Hands):
    """Points and clicks; types only what is words."""

    def click(self, box: list[int], *, holding: str = "") -> None:
        """Click the middle of a place; of a wide one, near its left."""
        left, top, width, height = box
        self._do("mousemove", str(left + min(width // 2, 60)), str(top + height // 2))
        press = ["click", "1"]
        self._do(*(["keydown", holding, *press, "keyup", holding] if holding else press))
        self.pressed += 1
        time.sleep(PAUSE * 2)

    def command(self, key: str) -> None:
        """Open the menu that holds the command and click it."""
        bar = self.find("QMenuBar", "")
        for title in bar["parts"]:
            self.click(title["box"])
            menu = self.until(lambda seen: matching(seen, "QMenu", ""), "a menu")
            found = next((part for part in menu["parts"] if part["name"] == key), None)
            if found is not None:
                self.click(found["box"])
                return
            self._do("key", "Escape")
            self._do("key", "Escape")
        raise NotSeenError(f"no menu holds {key}")

    def press(self, words: str, kind: str = "QAbstractButton") -> None:
        """Click a button where it can be seen."""
        self.click(self._in_sight(kind, words))
        time.sleep(READING)

    def enter(self, label: str, words: str, kind: str = "QLineEdit") -> None:
        """Click a field and type."""
        self.click(self._in_sight(kind, label))
        self.write(words)

    def open_menu(self, button: str, line: str) -> None:
        """Click a button, and the line of its menu."""
        self.press(button)
        menu = self.find("QMenu", "")
        self.click(next(part["box"] for part in menu["parts"] if part["words"].startswith(line)))

    def choose(self, kind: str, words: str, part: str, *, adding: bool = False) -> None:
        """Click a part where it can be seen."""

        def there(seen: Seen) -> list[int] | None:
            thing = matching(seen, kind, words)
            found = next((p for p in (thing or {"parts": []})["parts"] if part in p["words"]), None)
            if found is not None and found["box"][3] < 4 and thing is not None:
                self._turn(thing["box"])
                return None
            return found["box"] if found is not None else None

        place = self.until(still(there), f"“{part}” in {kind} “{words}”")
        self.click(place, holding="ctrl" if adding else "")

    def _in_sight(self, kind: str, words: str) -> list[int]:
        def there(seen: Seen) -> list[int] | None:
            thing = matching(seen, kind, words)
            if thing is not None and (thing["box"][3] < 4 or thing["box"][2] < 4):
                _, top, _, height = seen["box"]
                self._turn([thing["box"][0], top, 2 * EDGE, height], up=thing["box"][1] < top + height // 2)
                return None
            return thing["box"] if thing is not None else None

        return self.until(still(there), f"{kind} “{words}”, in sight")

    def _turn(self, box: list[int], *, up: bool = False) -> None:
        """Turn the wheel over a place."""
        left, top, width, height = box
        self._do("mousemove", str(left + width // 2), str(top + height // 2), "click", "4" if up else "5")


class Keys(Hands):
    """The keyboard alone: shortcuts, Tab, arrows, Space and Enter."""

    def command(self, key: str) -> None:
        """Press the shortcut of a command."""
        self.keys(SHORTCUTS[key])

    def press(self, words: str, kind: str = "QAbstractButton") -> None:
        """Go to a button with Tab and press it."""
        self.reach(kind, words)
        self.keys("space")
        time.sleep(READING)

    def enter(self, label: str, words: str, kind: str = "QLineEdit") -> None:
        """Go to a field with Tab and type."""
        self.reach(kind, label)
        self.write(words)

    def open_menu(self, button: str, line: str) -> None:
        """Press a button, and go down its menu to the line."""
        self.press(button)
        self.find("QMenu", "")
        for _ in range(MOST_TABS):
            now = next((part for part in self.find("QMenu", "")["parts"] if part["now"]), {"words": ""})
            if now["words"].startswith(line):
                break
            self.keys("Down")
        self.keys("Return")

    def choose(self, kind: str, words: str, part: str, *, adding: bool = False) -> None:
        """Go to a list or to tabs with Tab, and along them with the arrows."""
        self.until(lambda seen: _part(matching(seen, kind, words), part), f"“{part}” in {kind} “{words}”")
        self.reach(kind, words)
        thing = self.find(kind, words)
        at = next(n for n, one in enumerate(thing["parts"]) if part in one["words"])
        now = next((n for n, one in enumerate(thing["parts"]) if one["now"]), -1)
        on, back = ("Right", "Left") if kind == "QTabBar" else ("Down", "Up")
        step = ("ctrl+" if adding else "") + (on if at > now else back)
        self.keys(*[step] * abs(at - now))
        if kind == "QAbstractItemView" and not self.find(kind, words)["parts"][at]["chosen"]:
            self.keys("ctrl+space" if adding else "space")

    def reach(self, kind: str, words: str) -> None:
        """Press Tab until the thing has the keyboard."""
        self.find(kind, words)
        self.attend()
        for _ in range(MOST_TABS):
            seen = self.look()
            thing = matching(seen, kind, words)
            if thing is not None and thing["keyboard"]:
                return
            # Tab comes to one of several that exclude each other; from there the arrows lead to the rest.
            beside = any(one["keyboard"] and one.get("one_of") for one in seen["things"])
            self._do("key", "Down" if beside and thing is not None and thing.get("one_of") else "Tab")
            self.pressed += 1
            time.sleep(PAUSE / 2)
        raise NotSeenError(f"Tab never comes to {kind} “{words}”")


def still(find: Callable[[Seen], list[int] | None]) -> Callable[[Seen], list[int] | None]:
    """Return a look that finds a place only once it lies where it lay at the look before."""
    before: list[list[int] | None] = [None]

    def look(seen: Seen) -> list[int] | None:
        last, before[0] = before[0], find(seen)
        return last if last == before[0] else None

    return look


def matching(seen: Seen, kind: str, words: str) -> Seen | None:
    """Return the thing of a kind with these words, else the first whose words begin so."""
    found = [one for one in seen["things"] if one["kind"] == kind and one["enabled"]]
    exact = [one for one in found if one["words"] == words]
    return next(iter(exact or [one for one in found if one["words"].startswith(words)]), None)


def _part(thing: Seen | None, words: str) -> Seen | None:
    return next((one for one in (thing or {"parts": []})["parts"] if words in one["words"]), None)


def name_file(hands: Hands, path: Path) -> None:
    """Say in the system's dialog where a file or a folder stands."""
    hands.until(lambda seen: seen["kind"] == "QFileDialog", "where the file stands")
    hands.write(str(path))
    hands.keys("Return")
    hands.until(lambda seen: seen["kind"] != "QFileDialog", "the answer")
