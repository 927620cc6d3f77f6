"""A faulty mount in use: started, steered, and taken away even when a test dies."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Final, Self

SECONDS_TO_MOUNT: Final = 20.0


def lacking() -> str:
    """Say why nothing can be mounted here; "" when it can."""
    if sys.platform != "linux" or not Path("/dev/fuse").exists():
        return "there is no /dev/fuse here: the faulty file system is left out"
    if os.geteuid() != 0:
        return "only root may mount the faulty file system here: it is left out"
    if shutil.which("fusermount3") is None or find_spec("mfusepy") is None:
        return "fuse3 or mfusepy is not installed: the faulty file system is left out"
    return ""


class Mount:
    """A folder seen through a file system that fails on demand."""

    def __init__(self, backing: Path, place: Path, **settings: str | float) -> None:
        """Mount ``backing`` at ``place``, with these settings to begin with."""
        self.backing = backing
        self.place = place
        backing.mkdir(exist_ok=True)
        place.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "tests.torture.faulty_mount", str(backing), str(place)]
        # What libfuse and its helper remark at the beginning and the end is nothing that a person must do.
        self._process = subprocess.Popen(
            [*command, *_words(settings)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            self._wait()
        except BaseException:
            self.end()
            raise

    def steer(self, **settings: str | float) -> None:
        """Change what is wrong from now on."""
        self._answer(" ".join(_words(settings)))

    def mend(self) -> None:
        """Let everything go well from now on."""
        self.steer(
            latency_ms=0, eio_percent=0, enospc_after=-1, gone=0, torn=0, fsync="real", locks="real",
            stale_s=0, readonly=0, at=0,
        )  # fmt: skip

    def counts(self) -> Counter[str]:
        """Return how often each fault happened."""
        return Counter(json.loads(self._answer("")))

    def end(self) -> None:
        """Take the mount away, also with files open on it."""
        subprocess.run(["fusermount3", "-u", "-z", str(self.place)], capture_output=True, check=False)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        self._process.kill()
        self._process.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def _answer(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()

    def _wait(self) -> None:
        until = time.monotonic() + SECONDS_TO_MOUNT
        while not self.place.is_mount():
            if self._process.poll() is not None or time.monotonic() > until:
                raise OSError(f"{self.place} could not be mounted")
            time.sleep(0.02)


def _words(settings: dict[str, str | float]) -> list[str]:
    return [f"{key}={value}" for key, value in settings.items()]
