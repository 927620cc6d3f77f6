"""The process in which files from outside are read and drawn. It may die of one; nothing else does.

It hears one question a line and answers one line: ``{"read": path}`` or ``{"draw": path, "page": n,
"width": pixels}``. Where the system can, it is held to so much memory and may write no file at all. A file
that takes too long ends it.
"""

from __future__ import annotations

import base64
import contextlib
import faulthandler
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Final

from app.exchange.form_bound import MEMORY, SECONDS
from app.exchange.form_drawing import draw_page
from app.exchange.form_reading import read_form

_LAST: Final = SECONDS * 2
"""Seconds after which it ends by itself, should nobody be there any more to end it."""


def serve(questions: IO[str], say: Callable[[str], object]) -> None:
    """Answer questions until there are no more."""
    hold_to_bounds()
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - a device
        for line in questions:
            faulthandler.dump_traceback_later(_LAST, exit=True, file=nowhere)
            say(_answer(json.loads(line)))
            faulthandler.cancel_dump_traceback_later()


def hold_to_bounds() -> None:
    """Take from this process what reading needs not; systems without such bounds have the time alone."""
    sys.dont_write_bytecode = True
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(question: dict[str, Any]) -> str:
    if "read" in question:
        return read_form(Path(question["read"])).line()
    drawn = draw_page(Path(question["draw"]), int(question["page"]), int(question["width"]))
    return json.dumps({"picture": base64.b64encode(drawn).decode("ascii")})
