"""Try the packed program as a stranger would: an empty folder, an empty environment, a whole morning's work.

What it offers is held against what the source offers, so a module or a text that was left out shows here
and not on somebody's desk.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "dist" / "praktikum"
ENDING = ".exe" if os.name == "nt" else ""
WINDOW = BUNDLE / f"praktikum{ENDING}"
COMMAND_LINE = BUNDLE / f"praktikum-cli{ENDING}"
# Windows finds its own libraries by this; everything else is gone.
BARE = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
PAPERS = ("agreement", "contact-sheet", "logbook", "certificate")
# Less would be an empty page or an empty window.
PAPER_BYTES = 2_000
PICTURE_BYTES = 20_000
PARTLY = 5  # some records could not be done and are named; the rest are done
HOSTS = """Organisation;City;Country;Contact;E-mail
Ärlig Data AB;Malmö;SE;Åsa Öhrn;asa.ohrn@arligdata.example
Østre Verksted AS;Ålesund;NO;Bjørn Ødegård;bjorn@ostreverksted.example
"""


class BrokenError(Exception):
    """The packed program does not do what the source does."""


def main() -> int:
    """Run every trial in a folder of its own; name the first that fails."""
    with tempfile.TemporaryDirectory(prefix="praktikum smoke åäö ") as folder:
        office = Path(folder) / "Office.praktikum"
        try:
            holds_every_text()
            offers_what_the_source_offers(Path(folder))
            does_a_mornings_work(Path(folder), office)
            draws_its_window(Path(folder), office)
        except BrokenError as fault:
            print(f"The packed program is broken: {fault}", file=sys.stderr)
            return 1
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"The packed program works; {size / 1e6:.0f} MB in {BUNDLE}")
    return 0


def holds_every_text() -> None:
    """Hold the files that are not Python against the source's."""
    for folder in ("app", "resources"):
        for path in (ROOT / folder).rglob("*"):
            inside = BUNDLE / "_internal" / path.relative_to(ROOT)
            if path.is_file() and path.suffix not in {".py", ".pyc", ".ts"} and not inside.is_file():
                raise BrokenError(f"{path.relative_to(ROOT)} is not in it")


def offers_what_the_source_offers(folder: Path) -> None:
    """Compare the lists of documents and reports, which are found by looking into folders."""
    for verb in ("documents", "reports"):
        source = start([sys.executable, "-m", "app", verb, "--json"], ROOT, dict(os.environ))
        packed = ask(folder, verb, "--json")
        if not source.strip() or source != packed:
            raise BrokenError(f"`{verb}` answers otherwise than the source:\n{packed}\ninstead of\n{source}")
        print(f"{verb}: as the source")


def does_a_mornings_work(folder: Path, office: Path) -> None:
    """Make the sample office, take in a list, print every kind of paper, look the file over."""
    ask(folder, "new", office, "--sample")
    hosts = folder / "hosts.csv"
    hosts.write_text(HOSTS, encoding="cp1252")
    ask(folder, "import", office, hosts, "--as", "hosts")
    if "Ålesund" not in ask(folder, "list", office, "organisation", "--find", "Verksted", "--json"):
        raise BrokenError("an imported host is not found again")
    for paper in PAPERS:
        # A part will do: the sample has people who have finished no placement yet.
        start([COMMAND_LINE, "make", office, paper, "--all", "--to", folder / paper], folder, BARE, PARTLY)
        made = list((folder / paper).rglob("*.pdf"))
        if not made or min(path.stat().st_size for path in made) < PAPER_BYTES:
            raise BrokenError(f"`make {paper}` left no papers")
        print(f"{paper}: {len(made)}")
    ask(folder, "check", office)


def draws_its_window(folder: Path, office: Path) -> None:
    """Let the window draw itself where there is no screen."""
    picture = folder / "window.png"
    start([WINDOW, "--picture", picture, office], folder, {**BARE, "QT_QPA_PLATFORM": "offscreen"})
    if not picture.is_file() or picture.stat().st_size < PICTURE_BYTES:
        raise BrokenError("the window drew nothing")
    print("window: drawn")


def ask(folder: Path, *words: str | Path) -> str:
    """Run a verb of the packed command line; return what it answers."""
    return start([COMMAND_LINE, *words], folder, BARE)


def start(command: list[str | Path], folder: Path, environ: dict[str, str], also: int = 0) -> str:
    """Run a command; any other end than zero or the one allowed is a fault, told with what it printed."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, env=environ, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in {0, also}:
        raise BrokenError(f"{' '.join(words[1:])} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    raise SystemExit(main())
