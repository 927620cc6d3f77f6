"""Everything a newcomer needs, with the standard library alone, on Linux, macOS and Windows.

python3 start.py            sets Praktikum up (once) and opens its window on a sample office;
                            without a display, or with --no-window, writes papers to out/ instead
python3 start.py test       sets the tests up and runs every check; words after it go to pytest
python3 start.py build      makes the installable program and tries it out
python3 start.py bench      makes every figure of the README again
python3 start.py pictures   draws every main screen of the window again
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import functools
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TextIO

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
CORE_VENV = HERE / ".venv-core"
OUT = HERE / "out"
PROGRAM = ("program", "window")
EVERYTHING = ("program", "window", "test", "develop")
WITHOUT_QT = ("program", "test")
PAPERS = ("agreement", "certificate", "contact-sheet", "logbook")
NO_TESTS = 5  # what pytest answers when the words leave no test to run
BRANCHES = "every branch of journal, merge and states"
PARTLY = 5  # what a verb answers when some records could not be done and the rest are

DISK_FULL = "The disk is full. Free about 1 GB, then run this again."
NO_RIGHT = f"You may not write in {HERE}. Copy the folder to your own files and run it there."
NO_INDEX = "The package index cannot be reached. Connect to the internet, then run this again."
PIP_FAULTS = (
    (("No space left", "not enough space"), DISK_FULL),
    (("Permission denied", "Access is denied"), NO_RIGHT),
    (("onnection", "timed out", "Could not find a version"), NO_INDEX),
)

say = functools.partial(print, flush=True)


class NotReadyError(Exception):
    """Something this computer lacks: one sentence that says what to do."""


def main(words: list[str]) -> int:
    """Do what the words ask; every failure is one sentence."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may meet
        return tell("Praktikum needs Python 3.11 or newer. Install it from python.org, then run this again.")
    try:
        verbs = {"test": test, "build": build, "bench": bench, "pictures": pictures}
        if words and words[0] in verbs:
            return verbs[words[0]](words[1:])
        return open_program(words)
    except NotReadyError as lack:
        return tell(str(lack))
    except OSError as fault:
        return tell(sentence_for(fault))
    except KeyboardInterrupt:
        return tell("Stopped. Run it again at any time; what was done stays done.")


def open_program(words: list[str]) -> int:
    """Open the window on the sample office, or write what it shows to files."""
    if words not in ([], ["--no-window"]):
        return tell(__doc__ or "")
    has_display = sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    has_window = has_display and not words
    python = environment(VENV, PROGRAM)
    need_system(*(("qt", "window") if has_window else ("qt",)))
    if not has_window:
        return write_out(python)
    office = user_folder() / "Sample office.praktikum"
    make_sample(python, office)
    return run([python, "-m", "ui", office])


def write_out(python: Path) -> int:
    """Do without a display what a person would do with it: papers, a report and a picture in out/."""
    office = OUT / "Sample office.praktikum"
    for old in (*OUT.glob("Sample office.praktikum*"), *(OUT / f"{paper}s" for paper in PAPERS)):
        shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
    make_sample(python, office)
    say("Making its papers …")
    with (OUT / "remarks.txt").open("w", encoding="utf-8") as remarks:
        for paper in PAPERS:
            app(python, "make", office, paper, "--all", "--to", OUT / f"{paper}s", remarks=remarks)
    programme = json.loads(app(python, "list", office, "programme", "--json"))["records"][0]["id"]
    app(python, "report", office, "programme", "--programme", programme, "--to", OUT / "programme-report.pdf")
    if run([python, "-m", "ui", "--picture", OUT / "window.png", office], QT_QPA_PLATFORM="offscreen"):
        raise NotReadyError("The window could not be drawn; what it printed stands above.")
    say(f"This is what Praktikum makes without a display, in {OUT}:")
    for paper in PAPERS:
        say(f"  {paper}s: {len(list((OUT / f'{paper}s').glob('*.pdf')))} files")
    say(f"  programme-report.pdf, window.png, {office.name}; remarks.txt names what is still blank")
    return 0


def make_sample(python: Path, office: Path) -> None:
    """Make the sample office unless it stands; made beside its place, so a broken try leaves nothing."""
    if office.exists():
        return
    office.parent.mkdir(parents=True, exist_ok=True)
    draft = office.with_name(f"draft {office.name}")
    draft.unlink(missing_ok=True)
    say("Making the sample office …")
    app(python, "new", draft, "--sample")
    draft.rename(office)


def app(python: Path, *words: str | Path, remarks: TextIO | None = None) -> str:
    """Run a verb of the command line and return what it answers; with a file for remarks, a part will do."""
    command = [str(word) for word in (python, "-m", "app", *words)]
    done = subprocess.run(
        command, cwd=HERE, stdout=subprocess.PIPE, stderr=remarks, encoding="utf-8", check=False
    )
    if done.returncode and not (remarks and done.returncode == PARTLY):
        if remarks:
            tell(Path(remarks.name).read_text(encoding="utf-8")[-2000:])
        raise NotReadyError(f"Praktikum could not do `{shlex.join(command[3:])}`; the reason stands above.")
    return done.stdout


def test(words: list[str]) -> int:
    """Run every check, also after one has failed, and say at the end which did and how long each took."""
    python = environment(VENV, EVERYTHING)
    core = environment(CORE_VENV, WITHOUT_QT)
    need_system("qt", "window", "test")
    pytest = ["-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup"]
    steps: dict[str, list[str | Path]] = {
        "style": [python, "-m", "ruff", "check"],
        "format": [python, "-m", "ruff", "format", "--check"],
        "types": [python, "-m", "mypy"],
        "layers": [python.with_name("lint-imports")],
        "tests without Qt": [core, *pytest, "-m", "not slow", *words],
        BRANCHES: [python, *pytest, "@tests/branches.txt"],
        "tests": [python, *pytest, *words],
    }
    if words:
        del steps[BRANCHES]
    results = {name: timed(name, command) for name, command in steps.items()}
    if words and results["tests without Qt"][0] == NO_TESTS:
        del results["tests without Qt"]
    return report_steps(results)


def timed(name: str, command: list[str | Path]) -> tuple[int, float]:
    """Run one check; return its exit code and its seconds."""
    say(f"\n{name}")
    began = time.monotonic()
    return run(command, QT_QPA_PLATFORM="offscreen"), time.monotonic() - began


def report_steps(results: dict[str, tuple[int, float]]) -> int:
    """Print a line for each check; return 1 when one failed."""
    for name, (code, seconds) in results.items():
        say(f"{'FAILED' if code else 'ok':6}  {seconds:6.1f} s  {name}")
    return int(any(code for code, _ in results.values()))


def build(words: list[str]) -> int:
    """Make the program folder in dist/ and try it out as a stranger would."""
    python = environment(VENV, EVERYTHING)
    need_system("qt", "window", "build")
    spec = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "packaging/app.spec"]
    return run([python, *spec, *words]) or run([python, "packaging/smoke.py"])


def bench(words: list[str]) -> int:
    """Run every benchmark, or those whose name holds one of the words."""
    scripts = sorted(HERE.glob("benchmarks/[!_]*.py"))
    picked = [path for path in scripts if not words or any(word in path.stem for word in words)]
    if not picked:
        raise NotReadyError(f"There is no such benchmark. There are: {', '.join(p.stem for p in scripts)}.")
    python = environment(VENV, EVERYTHING)
    need_system("qt")
    return report_steps({path.stem: timed(path.stem, [python, path]) for path in picked})


def pictures(words: list[str]) -> int:
    """Draw every main screen into docs/pictures, or into the folder named."""
    python = environment(VENV, EVERYTHING)
    need_system("qt")
    return run([python, "packaging/pictures.py", *words], QT_QPA_PLATFORM="offscreen")


def environment(folder: Path, locks: tuple[str, ...]) -> Path:
    """Return the Python of a virtual environment that holds what the lock files name."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "installed.txt"
    files = {lock: HERE / "requirements" / f"{lock}.txt" for lock in locks}
    wanted = {lock: hashlib.sha256(path.read_bytes()).hexdigest() for lock, path in files.items()}
    works = answers([python, "-c", f"import sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"])
    there = dict(map(str.split, stamp.read_text().splitlines())) if works and stamp.is_file() else {}
    if wanted.items() <= there.items():
        return python
    say(f"Setting up {folder.name} (once; a minute or two) …")
    if not works:
        make_venv(folder)
    install(python, [word for path in files.values() for word in ("-r", str(path))], folder / "install.log")
    stamp.write_text("".join(f"{lock} {digest}\n" for lock, digest in (there | wanted).items()))
    return python


def make_venv(folder: Path) -> None:
    """Make a virtual environment; where Debian left pip's seed out, lean on the system's own pip."""
    if importlib.util.find_spec("ensurepip") is None and importlib.util.find_spec("pip") is None:
        install_debian([f"python3.{sys.version_info[1]}-venv"])
    seed = () if importlib.util.find_spec("ensurepip") else ("--without-pip",)
    if run([sys.executable, "-m", "venv", "--clear", *seed, folder]):
        raise NotReadyError(f"Python could not make {folder}. Free some room there, or copy it elsewhere.")


def install(python: Path, locks: list[str], log: Path) -> None:
    """Install the locked packages; tell the likeliest cause when it fails."""
    has_pip = answers([python, "-m", "pip", "--version"])
    pip = [python, "-m", "pip"] if has_pip else [sys.executable, "-m", "pip", "--python", python]
    words = [str(word) for word in (*pip, "install", "--disable-pip-version-check", *locks)]
    with log.open("w", encoding="utf-8") as lines:
        failed = subprocess.run(words, stdout=lines, stderr=subprocess.STDOUT, check=False).returncode
    if not failed:
        return
    found = log.read_text(encoding="utf-8", errors="replace")
    told = (sentence for signs, sentence in PIP_FAULTS if any(sign in found for sign in signs))
    raise NotReadyError(next(told, f"The packages could not be installed; {log} tells why."))


def need_system(*purposes: str) -> None:
    """See to the system's libraries, commands and files for these purposes; only Linux lacks any."""
    if sys.platform == "linux":
        rows = map(str.split, (HERE / "requirements/debian.txt").read_text().splitlines())
        wanted = (row[1:] for row in rows if row and row[0] in purposes)
        install_debian([package for name, package in wanted if not stands(name)])


def stands(name: str) -> bool:
    """Say whether the system has a shared library, a command or a file."""
    if ".so." not in name:
        return shutil.which(name) is not None or Path(name).is_file()
    with contextlib.suppress(OSError):
        return bool(ctypes.CDLL(name))
    return False


def install_debian(packages: list[str]) -> None:
    """Install Debian packages as root; for anyone else, say the one command to type."""
    if not packages:
        return
    names = ", ".join(packages)
    if shutil.which("apt-get") is None:
        raise NotReadyError(f"Install what your system calls these packages, then run this again: {names}")
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        typed = f"sudo apt-get update && sudo {shlex.join(command)}"
        raise NotReadyError(f"Some system packages are missing. Type this, then run this again:\n    {typed}")
    say(f"Installing {names} …")
    # What apt-get and dpkg tell on their way is a thousand lines; what goes wrong comes on standard error.
    quiet = functools.partial(run, silent=True, DEBIAN_FRONTEND="noninteractive")
    if quiet(["apt-get", "update", "-qq"]) or quiet([*command, "-qq"]):
        raise NotReadyError("apt-get failed; the reason stands above. Put that right, then run this again.")


def answers(command: list[str | Path]) -> bool:
    """Say whether a command runs and ends well; print nothing."""
    program = shutil.which(str(command[0]))
    return bool(program) and not subprocess.run(command, capture_output=True, check=False).returncode


def run(command: list[str | Path], *, silent: bool = False, **environ: str) -> int:
    """Run a command in this folder, its output in plain sight unless silent; return its exit code."""
    sys.stdout.flush()
    words, out = [str(word) for word in command], subprocess.DEVNULL if silent else None
    return subprocess.run(words, cwd=HERE, env=os.environ | environ, stdout=out, check=False).returncode


def user_folder() -> Path:
    """Return the folder where this system keeps a person's program files."""
    home, environ = Path.home(), os.environ
    places = {
        "win32": Path(environ.get("LOCALAPPDATA") or home) / "Praktikum",
        "darwin": home / "Library/Application Support/Praktikum",
    }
    return places.get(sys.platform, Path(environ.get("XDG_DATA_HOME") or home / ".local/share") / "praktikum")


def sentence_for(fault: OSError) -> str:
    """Put a fault of the system into a sentence that says what to do."""
    known = {errno.ENOSPC: DISK_FULL, **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), NO_RIGHT)}
    return known.get(fault.errno or 0, f"This computer refused ({fault}). Mend that, then run this again.")


def tell(sentence: str) -> int:
    """Print a sentence to standard error; return the exit code of a failure."""
    print(sentence, file=sys.stderr, flush=True)
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
