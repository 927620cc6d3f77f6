"""Taking in result codes: typed, or found in a pasted mail. Whose it is, the code itself says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from app.domain.display import name_of, wording
from app.domain.role import MENTOR_KINDS
from app.domain.training import passes
from app.errors import Refused
from app.services.office import Office
from app.services.quiz import Quiz, quiz_of
from app.services.quiz_code import LENGTH, Told, begun_in, grouped, read, written_in
from app.services.training_page import page_key
from app.services.training_record import Result, write_result
from app.services.writing_right import needs_writer, writing
from app.text import LANGUAGES, Text

NO_CODE: Final = Text(
    en="There is no result code in these words. A code has 20 letters and digits, in five groups of four.",
    sv="Det finns ingen resultatkod i texten. En kod har 20 bokstäver och siffror, i fem grupper om fyra.",
    nb="Det er ingen resultatkode i teksten. En kode har 20 bokstaver og sifre, i fem grupper på fire.",
    da="Der er ingen resultatkode i teksten. En kode har 20 bogstaver og cifre, i fem grupper på fire.",
)
HALF: Final = Text(
    en="A code has {length} signs; here are {count}. Type the rest of it.",
    sv="En kod har {length} tecken; här är {count}. Skriv resten av den.",
    nb="En kode har {length} tegn; her er {count}. Skriv resten av den.",
    da="En kode har {length} tegn; her er {count}. Skriv resten af den.",
)
SLIP: Final = Text(
    en="One sign is wrong, or two have changed places. Compare letter by letter; 0, O, 1, I and L never "
    "occur.",
    sv="Ett tecken är fel, eller två har bytt plats. Jämför tecken för tecken; 0, O, 1, I och L "
    "förekommer inte.",
    nb="Ett tegn er feil, eller to har byttet plass. Sammenlign tegn for tegn; 0, O, 1, I og L "
    "forekommer ikke.",
    da="Et tegn er forkert, eller to har byttet plads. Sammenlign tegn for tegn; 0, O, 1, I og L "
    "forekommer ikke.",
)
FORGED: Final = Text(
    en="No page this office has sent gives this code: nothing was taken in. Ask the mentor to send it "
    "again, or "
    "send the module anew if its questions have changed.",
    sv="Ingen sida som kontoret har skickat ger den koden: inget togs emot. Be handledaren skicka den igen, "
    "eller skicka modulen på nytt om frågorna har ändrats.",
    nb="Ingen side som kontoret har sendt, gir denne koden: ingenting ble tatt imot. Be mentoren sende "
    "den på "
    "nytt, eller send opplæringsmodulen på nytt hvis spørsmålene er endret.",
    da="Ingen side, som kontoret har sendt, giver denne kode: intet blev taget ind. Bed mentoren sende den "
    "igen, eller send modulet på ny, hvis spørgsmålene er ændret.",
)
OTHER: Final = Text(
    en="This code belongs to {name}, not to {asked}. Choose {name}, or ask {asked} for the right code.",
    sv="Koden hör till {name}, inte till {asked}. Välj {name} eller be {asked} om rätt kod.",
    nb="Koden hører til {name}, ikke til {asked}. Velg {name}, eller be {asked} om riktig kode.",
    da="Koden hører til {name}, ikke til {asked}. Vælg {name}, eller bed {asked} om den rigtige kode.",
)
OLD: Final = Text(
    en="This code is of version {old} of {module}; version {new} applies now. Send {name} the new one.",
    sv="Koden gäller version {old} av {module}; nu gäller version {new}. Skicka den nya till {name}.",
    nb="Koden gjelder versjon {old} av {module}; nå gjelder versjon {new}. Send den nye til {name}.",
    da="Koden gælder version {old} af {module}; nu gælder version {new}. Send den nye til {name}.",
)
USED: Final = Text(
    en="This code was taken in before: {name} and {module}. A code is good once.",
    sv="Koden har redan tagits emot: {name} och {module}. En kod gäller en gång.",
    nb="Koden er tatt imot før: {name} og {module}. En kode gjelder én gang.",
    da="Koden er taget ind før: {name} og {module}. En kode gælder én gang.",
)


@frozen(kw_only=True)
class CodeFound:
    """What a code says: whose, which module, how it went."""

    signs: str
    person: str
    module: Any
    told: Told
    share: int
    on: date

    @property
    def passed(self) -> bool:
        """Say whether it is enough."""
        return passes(self.share, self.module)

    def result(self) -> Result:
        """Return it as a result to write down."""
        return Result(
            person=self.person, module=self.module.id, score=self.share, on=self.on, intake="html_code",
            attempt=self.told.attempt, rating=self.told.rating or None, code=self.signs,
        )  # fmt: skip


def look(office: Office, words: str, person: str = "") -> CodeFound:
    """Find a code in words and say what it tells; each thing that can be wrong with it has its sentence."""
    written = written_in(words)
    if written is None:
        begun = begun_in(words)
        raise Refused(HALF.fill(length=LENGTH, count=begun) if begun else NO_CODE, where="code")
    if written.slip:
        raise Refused(SLIP, where="code")
    found = next(_fitting(office, written.signs, person), None)
    if found is None:
        raise Refused(FORGED, where="code")
    _refuse_unwanted(office, found, person)
    return found


def take(office: Office, words: str, person: str = "", *, better: str = "") -> CodeFound:
    """Take in a code; the same one is refused the second time."""
    needs_writer(office)
    found = look(office, words, person)
    with writing(office) as work:
        write_result(office, work, evolve(found.result(), better=better))
    return found


def _fitting(office: Office, signs: str, person: str) -> Iterator[CodeFound]:
    """Try the keys of every page that can have been sent: of this person first, of newer versions first."""
    records = office.records
    modules = sorted(records.of("training_module"), key=lambda one: (one.state == "retired", -one.version))
    quizzes = [quiz_of(records, one) for one in modules if one.state != "draft"]
    for each in _people(office, person):
        for quiz in quizzes:
            told = read(signs, page_key(office, quiz, each), quiz.sizes)
            if told is not None:
                yield _found(office, quiz, each, told, signs)


def _people(office: Office, first: str) -> Iterator[str]:
    """Yield who can have got a page: the one asked about, the mentors, whoever has begun a module."""
    yield from filter(None, (first,))
    mentors = {one.person_id for one in office.records.of("role") if one.role in MENTOR_KINDS}
    learners = {one.person_id for one in office.records.of("training_completion")}
    yield from sorted((mentors | learners) - {first})


def _found(office: Office, quiz: Quiz, person: str, told: Told, signs: str) -> CodeFound:
    return CodeFound(
        signs=signs, person=person, module=quiz.module, told=told, share=quiz.share(told.answers),
        on=min(told.on, office.today),
    )  # fmt: skip


def _refuse_unwanted(office: Office, found: CodeFound, asked: str) -> None:
    records, module = office.records, found.module
    if asked and found.person != asked:
        raise Refused(_named(office, OTHER, found, asked=asked), where="person_id")
    known = records.of("training_completion", person_id=found.person, module_id=module.id)
    if any(found.signs in one.codes for one in known):
        raise Refused(_named(office, USED, found), where="code")
    newer = [
        one.version
        for one in records.of("training_module", key=module.key)
        if one.state == "published" and one.version > module.version
    ]
    if newer:
        raise Refused(_named(office, OLD, found, old=module.version, new=max(newer)), where="module_version")


def _named(office: Office, text: Text, found: CodeFound, *, asked: str = "", **values: object) -> Text:
    records = office.records
    people = {"name": records.get("person", found.person), "asked": records.get("person", asked)}
    said = {}
    for code in LANGUAGES:
        names = {key: name_of(one, code, records) for key, one in people.items() if one is not None}
        module = " ".join((found.module.key, wording(found.module.title, code)))
        said[code] = text.of(code).format(**{"module": module, **names, **values})
    return Text(**said)


__all__ = ["CodeFound", "grouped", "look", "take"]
