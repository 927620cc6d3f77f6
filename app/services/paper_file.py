"""The files of papers on this computer: found where they were saved or where somebody says, and compared."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import file_digest
from pathlib import Path
from typing import Any, Final, Literal

from attrs import frozen

from app.documents.saving import save
from app.errors import Refused, Unavailable
from app.services.office import Office
from app.services.writing_right import needs_writer
from app.text import Text

Standing = Literal["unchanged", "changed", "uncompared", "moved", "none"]
MOST_BYTES: Final = 64 << 20
"""A larger file is none that this program made."""
_WORDS: Final = {
    "unchanged": Text(
        en="The file is unchanged since it was made.",
        sv="Filen är oförändrad sedan den skapades.",
        nb="Filen er uendret siden den ble laget.",
        da="Filen er uændret, siden den blev oprettet.",
    ),
    "changed": Text(
        en="The file has been changed since it was made. Make the paper again if you need it as it was.",
        sv="Filen har ändrats sedan den skapades. Skapa dokumentet på nytt om du behöver det som det var.",
        nb="Filen er endret siden den ble laget. Lag dokumentet på nytt hvis du trenger det slik det var.",
        da="Filen er ændret, siden den blev oprettet. Opret dokumentet igen, hvis du har brug for det, "
        "som det var.",
    ),
    "uncompared": Text(
        en="A file of this name is here, but what it looked like when it was made is not known.",
        sv="Här finns en fil med det namnet, men hur den såg ut när den skapades är inte känt.",
        nb="Her finnes en fil med dette navnet, men hvordan den så ut da den ble laget, er ikke kjent.",
        da="Her er en fil med det navn, men det vides ikke, hvordan den så ud, da den blev oprettet.",
    ),
    "moved": Text(
        en="The file is not where it was saved. Choose where it is now, or make the paper again.",
        sv="Filen finns inte där den sparades. Välj var den finns nu eller skapa dokumentet på nytt.",
        nb="Filen er ikke der den ble lagret. Velg hvor den er nå, eller lag dokumentet på nytt.",
        da="Filen er ikke dér, hvor den blev gemt. Vælg, hvor den er nu, eller opret dokumentet igen.",
    ),
    "none": Text(
        en="No file was saved on this computer. Choose one, or make the paper again.",
        sv="Ingen fil har sparats på den här datorn. Välj en fil eller skapa dokumentet på nytt.",
        nb="Ingen fil er lagret på denne datamaskinen. Velg en fil, eller lag dokumentet på nytt.",
        da="Ingen fil er gemt på denne computer. Vælg en fil, eller opret dokumentet igen.",
    ),
}
_TOO_LARGE: Final = Text(
    en="“{name}” is larger than any paper made here. Choose another file.",
    sv="”{name}” är större än något dokument som skapas här. Välj en annan fil.",
    nb="«{name}» er større enn noe dokument som lages her. Velg en annen fil.",
    da="”{name}” er større end noget dokument, der oprettes her. Vælg en anden fil.",
)
_UNREADABLE: Final = Text(
    en="“{name}” cannot be read. Check that the file is there and that you may open it.",
    sv="”{name}” kan inte läsas. Kontrollera att filen finns och att du får öppna den.",
    nb="«{name}» kan ikke leses. Kontroller at filen finnes, og at du har lov til å åpne den.",
    da="”{name}” kan ikke læses. Kontrollér, at filen findes, og at du må åbne den.",
)
_OTHER: Final = Text(
    en="“{name}” is another file than the one that was made. Choose the file itself.",
    sv="”{name}” är en annan fil än den som skapades. Välj själva filen.",
    nb="«{name}» er en annen fil enn den som ble laget. Velg selve filen.",
    da="”{name}” er en anden fil end den, der blev oprettet. Vælg selve filen.",
)


@frozen(kw_only=True)
class PaperFile:
    """Where the file of a paper is, and how it compares with what was made."""

    standing: Standing
    path: Path | None = None

    @property
    def words(self) -> Text:
        """Return the sentence about it."""
        return _WORDS[self.standing]


def find(document: Any, folders: Sequence[Path] = ()) -> PaperFile:
    """Look for the file of a document record: where it was saved, then by its name in other folders.

    A file found elsewhere counts only if it is the very same; one of the same name may be another paper.
    """
    stored = Path(document.stored_path) if document.stored_path else None
    if stored is not None and _is_file(stored):
        return PaperFile(standing=_compared(document, stored), path=stored)
    for folder in folders:
        path = folder / document.file_name
        if document.file_sum and _is_file(path) and _sum(path) == document.file_sum:
            return PaperFile(standing="unchanged", path=path)
    return PaperFile(standing="moved" if stored is not None else "none")


def read(path: Path) -> bytes:
    """Return the bytes of a paper's file; what is too large or cannot be read is refused in a sentence."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused(_TOO_LARGE.fill(name=path.name), where=str(path))
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError as fault:
        raise Unavailable(_UNREADABLE.fill(name=path.name)) from fault


def settle(office: Office, document: str, path: Path) -> PaperFile:
    """Note where the file of a document is now; another file than the one that was made is refused."""
    needs_writer(office)
    found = office.records.get("document", document)
    content = read(path)
    if found.file_sum and _sum(path) != found.file_sum:
        raise Refused(_OTHER.fill(name=path.name), where="stored_path")
    del content
    with office.work() as work:
        work.set("document", document, stored_path=str(path.absolute()), file_name=path.name)
    return find(office.records.get("document", document))


def _compared(document: Any, path: Path) -> Standing:
    if not document.file_sum:
        return "uncompared"
    return "unchanged" if _sum(path) == document.file_sum else "changed"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _sum(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            return ""
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def save_copy(content: bytes, path: Path) -> None:
    """Save a copy of a paper's file; what stands in the way is told in a sentence."""
    save(content, path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf"))
