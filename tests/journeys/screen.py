"""A screen of its own for each journey in the window, and why there may be none."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

LACKING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
needs_screen = pytest.mark.skipif(
    bool(LACKING) and not os.environ.get("CI"), reason=f"not installed here: {', '.join(LACKING)}"
)


@pytest.fixture
def screen() -> Iterator[str]:
    """Start an X server without a monitor; give its name."""
    reading, writing = os.pipe()
    words = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1366x768x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()
