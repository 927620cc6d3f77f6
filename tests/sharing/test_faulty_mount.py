"""The faulty file system does what it is asked to do wrong, and nothing else."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.sharing.conftest import MakeMount


def _write(path: Path, content: bytes, *, sync: bool = True) -> None:
    with path.open("wb") as opened:
        opened.write(content)
        opened.flush()
        if sync:
            os.fsync(opened.fileno())


def _names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def _errno(path: Path, content: bytes | None = None) -> int | None:
    try:
        _write(path, content) if content is not None else path.read_bytes()
    except OSError as error:
        return error.errno
    return None


def test_without_faults_it_is_a_folder(mount: MakeMount) -> None:
    one = mount()
    (one.place / "below").mkdir()
    _write(one.place / "below" / "a", b"text")
    (one.place / "below" / "a").replace(one.place / "b")
    assert (one.place / "b").read_bytes() == (one.backing / "b").read_bytes() == b"text"
    (one.place / "below").rmdir()
    assert _names(one.place) == _names(one.backing) == ["b"]


def test_each_fault_is_made_and_counted(mount: MakeMount) -> None:
    one = mount()
    path = one.place / "a"
    _write(path, b"0123456789")
    for setting, number, content in (
        ({"gone": 1}, errno.ENOTCONN, None),
        ({"eio_percent": 100}, errno.EIO, None),
        ({"enospc_after": 3}, errno.ENOSPC, b"12345"),
        ({"readonly": 1}, errno.EROFS, b"12345"),
    ):
        one.steer(**setting)
        assert _errno(path, content) == number, setting
        one.mend()
    counted = one.counts()
    assert min(counted[name] for name in ("gone", "eio", "full", "readonly")) >= 1
    assert _errno(path) is None


def test_a_torn_write_is_half_there_and_then_the_drive_is_gone(mount: MakeMount) -> None:
    one = mount()
    one.steer(torn=1)
    assert _errno(one.place / "a", b"0123456789") is not None
    assert (one.backing / "a").read_bytes() == b"01234"
    assert _errno(one.place / "a") == errno.ENOTCONN


def test_a_crash_forgets_what_was_not_synced_and_a_lying_sync(mount: MakeMount) -> None:
    one = mount()
    _write(one.place / "kept", b"kept")
    _write(one.place / "slack", b"slack", sync=False)
    with (one.place / "kept").open("ab") as opened:
        opened.write(b" and more")
    one.steer(crash=1)
    assert (one.place / "kept").read_bytes().startswith(b"kept")
    held = {seed: _after_a_lie(one.place, seed, one.steer) for seed in range(4)}
    assert not any(content == b"lied" for content in held.values()), held
    assert one.counts()["server crashes"] == 5


def _after_a_lie(folder: Path, seed: int, steer: object) -> bytes | None:
    path = folder / f"lied{seed}"
    assert callable(steer)
    steer(seed=seed, fsync="lie")
    _write(path, b"lied")
    steer(crash=1, fsync="real")
    return path.read_bytes() if path.exists() else None


def test_a_listing_stays_stale_as_long_as_it_was_told(mount: MakeMount) -> None:
    one = mount(stale_s=0.5)
    assert _names(one.place) == []
    _write(one.place / "a", b"a")
    assert _names(one.place) == []
    time.sleep(0.6)
    assert _names(one.place) == ["a"]


def test_the_caller_is_killed_at_the_operation_counted_down_to(mount: MakeMount) -> None:
    one = mount()
    writing = (
        "import sys, pathlib\nfor n in range(9): pathlib.Path(sys.argv[1], str(n)).write_bytes(b'x' * 99)"
    )
    one.steer(at=12, then="torn")
    done = subprocess.run([sys.executable, "-c", writing, str(one.place)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert 0 < len(_names(one.backing)) < 9
    assert one.counts()["killed (torn)"] == 1


def test_locks_are_those_of_the_server_until_they_are_dropped(mount: MakeMount) -> None:
    here, there = mount(), mount()
    _write(here.place / "a", b"a")
    holding = (
        "import fcntl, sys\nf = open(sys.argv[1], 'rb+')\n"
        "fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB)\nprint('held', flush=True)\nsys.stdin.read()"
    )
    command = [sys.executable, "-c", holding]
    with subprocess.Popen(
        [*command, str(here.place / "a")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        second = [*command, str(there.place / "a")]
        assert subprocess.run(second, input=b"", capture_output=True, check=False).returncode == 1
        there.steer(locks="drop")
        assert subprocess.run(second, input=b"", capture_output=True, check=False).returncode == 0
        there.steer(locks="fail")
        assert subprocess.run(second, input=b"", capture_output=True, check=False).returncode == 1


def test_a_mount_that_cannot_be_made_is_told(mount: MakeMount, tmp_path: Path) -> None:
    mount()
    (tmp_path / "plain").write_bytes(b"")
    with pytest.raises(OSError, match="plain"):
        mount(backing="plain")
