"""Files are read in a process that may die of one: that one is named, and all others are read."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.errors import Cancelled
from app.services.intake_reading import FormReader, read_all
from app.text import Text
from tests.exchange import crafted_pdf as crafted

NAME = "logbook/1/01J00000000000000000000000/3 5ea1"
_STAND_IN = """
import json, os, sys, time
for line in sys.stdin:
    name = os.path.basename(json.loads(line)["read"])
    if name == "hangs": time.sleep(600)
    if name == "dies": os._exit(7)
    if name == "killed": os.kill(os.getpid(), 9)
    if name == "raves": print("what?", flush=True); continue
    if name == "lies": print(json.dumps({"found": "owned"}), flush=True); continue
    print(json.dumps({"found": "form", "values": {"at": str(os.getpid())}}), flush=True)
"""


def stand_in() -> list[str]:
    return [sys.executable, "-c", _STAND_IN]


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_many_files_are_read_in_one_process_and_each_evil_one_is_named(tmp_path: Path) -> None:
    form = crafted.named(NAME)
    every = [
        put(tmp_path, "one.pdf", form),
        put(tmp_path, "bomb.pdf", crafted.bomb()),
        put(tmp_path, "pages.pdf", crafted.many_pages()),
        put(tmp_path, "deep.pdf", crafted.with_fields(b"[" * 200_000 + b"]" * 200_000)),
        put(tmp_path, "cut.pdf", form[:60]),
        put(tmp_path, "book.pdf", b"PK\x03\x04"),
        tmp_path / "away.pdf",
        tmp_path,
        put(tmp_path, "line\nbreak \"'; æ.pdf", form),
    ]
    found = read_all(every)
    assert [one.path for one in found] == every
    assert found[3].found in {"too_long", "damaged", "picture"}, "too deep to be a form, and left alone"
    assert [one.found for one in found if one is not found[3]] == [
        "form", "too_long", "too_long", "damaged", "not_pdf", "gone", "gone", "form",
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist on Linux alone")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xe5.pdf"))
    path.write_bytes(crafted.named(NAME))
    assert read_all([path])[0].found == "form"


@pytest.mark.parametrize(
    ("name", "found"), [("dies", "damaged"), ("killed", "damaged"), ("raves", "damaged"), ("lies", "damaged")]
)
def test_a_file_that_ends_the_process_is_named_and_a_fresh_one_goes_on(name: str, found: str) -> None:
    with FormReader(command=stand_in) as reader:
        first, bad, after = (reader.read(Path(one)) for one in ("a", name, "b"))
    assert (first.found, bad.found, after.found) == ("form", found, "form")
    assert (first.values["at"] == after.values["at"]) == (name == "lies")


def test_a_file_that_never_ends_is_left(tmp_path: Path) -> None:
    with FormReader(command=stand_in, seconds=0.3) as reader:
        assert reader.read(Path("a")).found == "form"
        assert reader.read(Path("hangs")).found == "too_long"
        assert reader.read(Path("b")).found == "form"


def test_a_program_that_is_not_there_or_says_nothing_breaks_nothing() -> None:
    with FormReader(command=lambda: [sys.executable, "-c", ""]) as reader:
        assert [reader.read(Path("a")).found, reader.draw(Path("a"), 0, 100)] == ["damaged", b""]


def test_somebody_stops_while_a_file_is_waited_for() -> None:
    def stop() -> None:
        raise Cancelled(Text(en="Stopped.", sv="", nb="", da=""))

    before = threading.active_count()
    with FormReader(command=stand_in) as reader:
        with pytest.raises(Cancelled):
            reader.read(Path("hangs"), stop)
        assert reader.read(Path("a")).found == "form"
    assert threading.active_count() == before


def test_a_page_is_drawn_there(tmp_path: Path) -> None:
    path = put(tmp_path, "one.pdf", crafted.named(NAME))
    with FormReader() as reader:
        assert reader.draw(path, 0, 120).startswith(b"\x89PNG")
        assert reader.draw(path, 9, 120) == b""
        assert reader.draw(put(tmp_path, "a.txt", b"x"), 0, 120) == b""


def test_the_process_may_write_no_file_and_have_no_more_memory_than_it_needs(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("the system holds no process to bounds")
    code = (
        "import io\nfrom app.exchange.form_child import serve\nserve(io.StringIO(), print)\n"
        "import pathlib\n"
        f"try:\n pathlib.Path({str(tmp_path / 'new')!r}).write_text('x')\nexcept OSError: print('no file')\n"
        "try:\n bytearray(2 << 30)\nexcept MemoryError: print('no memory')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["no file", "no memory"]


def test_steps_are_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    read_all(
        [put(tmp_path, "a", b"x"), put(tmp_path, "b", b"x")], lambda done, total: told.append((done, total))
    )
    assert (told[0], told[-1]) == ((0, 2), (2, 2))


def test_many_files_are_read_in_two_processes_and_each_is_itself(tmp_path: Path) -> None:
    paths = [
        put(tmp_path, f"{at}.pdf", b"x" if at % 5 == 0 else crafted.named(f"logbook/1/{at} 5ea1"))
        for at in range(40)
    ]
    found = read_all(paths)
    assert [one.path for one in found] == paths
    for at, one in enumerate(found):
        assert one.found == "not_pdf" if at % 5 == 0 else one.form_id == f"logbook/1/{at}"


def test_reading_many_is_stopped_at_once_and_nothing_stays_behind(tmp_path: Path) -> None:
    paths = [put(tmp_path, f"{at}.pdf", crafted.named("x")) for at in range(40)]

    def stop(_done: int, _all: int) -> None:
        raise Cancelled(Text(en="Stopped.", sv="", nb="", da=""))

    before = threading.active_count()
    with pytest.raises(Cancelled):
        read_all(paths, stop)
    assert threading.active_count() == before
