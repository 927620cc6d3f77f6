"""The very script of a module's page, run in two engines: the same codes as the program's."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from typing import cast

import pytest
from PySide6.QtQml import QJSEngine, QJSValue
from PySide6.QtWidgets import QApplication

from app.exchange import module_page
from app.services.quiz_code import Told, made


def cases(count: int) -> list[dict[str, object]]:
    dice = random.Random("codes of pages")
    found: list[dict[str, object]] = []
    for _ in range(count):
        sizes = [dice.choice([2, 3, 4, 8, 16, 31]) for _ in range(dice.randint(0, 6))]
        answers = [dice.randrange(size) for size in sizes]
        told = {"day": dice.randrange(2**14), "attempt": dice.randrange(1, 16), "rating": dice.randrange(6)}
        key = "".join(dice.choice("0123456789abcdef") for _ in range(24))
        found.append({"key": key, "sizes": sizes, "told": {**told, "answers": answers}})
    return found


def expected(case: dict[str, object]) -> str:
    told = dict(case["told"])  # type: ignore[call-overload]
    return made(str(case["key"]), Told(**{**told, "answers": tuple(told["answers"])}), case["sizes"])  # type: ignore[arg-type]


def test_the_script_of_the_page_gives_the_same_codes_in_one_engine(dressed: QApplication) -> None:
    engine = QJSEngine()
    engine.evaluate(module_page._asset(module_page.SCRIPT))
    for case in cases(200):
        call = (
            f"resultCode({json.dumps(case['key'])}, {json.dumps(case['sizes'])}, {json.dumps(case['told'])})"
        )
        assert cast("QJSValue", engine.evaluate(call)).toString() == expected(case)
    del engine


def test_the_script_of_the_page_gives_the_same_codes_in_another() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not on this machine; the other engine has run the same script")
    every = cases(300)
    script = module_page._asset(module_page.SCRIPT) + (
        f";console.log(JSON.stringify({json.dumps(every)}.map(c => resultCode(c.key, c.sizes, c.told))))"
    )
    done = subprocess.run([node, "-e", script], capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(done.stdout) == [expected(case) for case in every]
