"""The office's clauses by key: their versions, wordings, legal review, and which agreements use them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from attrs import frozen

from app.domain.agreement_kind import AGREEMENT_KINDS
from app.domain.clause import REVIEWS
from app.domain.display import day_text, wording
from app.errors import Refused
from app.programmes.wording import FIELD, LANGUAGE_NAME
from app.services import editing
from app.services.difference import Part, differences
from app.services.office import Office
from app.services.writing_right import needs_writer
from app.text import LANGUAGES, Language, Text, is_language

GOOD_FOR: Final = timedelta(days=365)
"""So long a legal review is taken as new."""
WORDINGS: Final = ("title", "text")
_OPEN: Final = frozenset({"draft", "checked", "void"})
"""States of an agreement that nobody outside the office holds."""
_KEPT: Final = (
    "key", "title", "text", "applies_to_agreement", "applies_to_kind", "mandatory", "order",
)  # fmt: skip
_FROZEN: Final = Text(
    en="Version {version} stands in agreements that were sent ({n}), so its wording is fixed. Choose New "
    "version.",
    sv="Version {version} står i avtal som har skickats ({n}), så dess text är låst. Välj Ny version.",
    nb="Versjon {version} står i avtaler som er sendt ({n}), så teksten er låst. Velg Ny versjon.",
    da="Version {version} står i aftaler, der er sendt ({n}), så teksten er låst. Vælg Ny version.",
)  # fmt: skip
_GONE: Final = Text(
    en="This clause is not there any more. Refresh the page.",
    sv="Avtalsvillkoret finns inte längre. Uppdatera sidan.",
    nb="Avtalevilkåret finnes ikke lenger. Oppdater siden.",
    da="Klausulen findes ikke længere. Opdatér siden.",
)
_SAME: Final = Text(
    en="Version {version} says the same as version {other} so far. Change it before you begin another.",
    sv="Version {version} säger än så länge samma sak som version {other}. Ändra den innan du börjar på "
    "en ny.",
    nb="Versjon {version} sier foreløpig det samme som versjon {other}. Endre den før du begynner på en ny.",
    da="Version {version} siger indtil videre det samme som version {other}. Ret den, før du begynder på "
    "en ny.",
)
_NEVER: Final = Text(
    en="No lawyer has reviewed this version. Have it reviewed before it goes into an agreement.",
    sv="Ingen jurist har granskat den här versionen. Låt granska den innan den används i ett avtal.",
    nb="Ingen jurist har kontrollert denne versjonen. Få den kontrollert før den brukes i en avtale.",
    da="Ingen jurist har gennemgået denne version. Få den gennemgået, før den bruges i en aftale.",
)
_ASKED: Final = Text(
    en="A legal review is asked for. Enter who reviewed it and when, once the answer is there.",
    sv="Juridisk granskning är begärd. Ange vem som har granskat och när, så snart svaret har kommit.",
    nb="Juridisk kontroll er bestilt. Oppgi hvem som kontrollerte og når, så snart svaret er kommet.",
    da="Juridisk gennemgang er bestilt. Angiv, hvem der gennemgik og hvornår, så snart svaret er kommet.",
)
_UNDATED: Final = Text(
    en="The legal review has no date. Enter when it was done.",
    sv="Den juridiska granskningen saknar datum. Ange när den gjordes.",
    nb="Den juridiske kontrollen mangler dato. Oppgi når den ble gjort.",
    da="Den juridiske gennemgang mangler en dato. Angiv, hvornår den blev foretaget.",
)
_OLD: Final = Text(
    en="The legal review of {day} is more than a year old. Have the clause reviewed again.",
    sv="Den juridiska granskningen den {day} är mer än ett år gammal. Låt granska villkoret igen.",
    nb="Den juridiske kontrollen {day} er mer enn ett år gammel. Få vilkåret kontrollert på nytt.",
    da="Den juridiske gennemgang {day} er mere end et år gammel. Få klausulen gennemgået igen.",
)
_UNEVEN: Final = Text(
    en="The wording in {language} lacks what others fill in: {fields}.",
    sv="Texten på {language} saknar det som fylls i på andra språk: {fields}.",
    nb="Teksten på {language} mangler det som fylles ut på andre språk: {fields}.",
    da="Teksten på {language} mangler det, der udfyldes på andre sprog: {fields}.",
)


@frozen(kw_only=True)
class Version:
    """One version of a clause; ``used`` counts the agreements it stands in, ``sent`` those that went out."""

    id: str
    version: int
    title: Mapping[str, str]
    text: Mapping[str, str]
    kinds: tuple[str, ...]
    review: str
    review_by: str
    review_at: date | None
    used: int
    sent: int

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages it has a text in."""
        return tuple(code for code in LANGUAGES if self.text.get(code))


@frozen(kw_only=True)
class Entry:
    """A clause by its key; the newest version first."""

    key: str
    versions: tuple[Version, ...]

    @property
    def newest(self) -> Version:
        """Return the version that new agreements take."""
        return self.versions[0]

    def title(self, language: Language) -> str:
        """Return what the clause is called."""
        return wording(self.newest.title, language)

    @property
    def used(self) -> int:
        """Return how many agreements have the clause, in any version."""
        return sum(version.used for version in self.versions)


def library(office: Office) -> list[Entry]:
    """Return the clauses in the order agreements have them."""
    used, sent = _uses(office)
    found: dict[str, list[Any]] = defaultdict(list)
    for one in office.records.of("clause"):
        found[one.key].append(one)
    every = [sorted(versions, key=lambda c: (-c.version, c.id)) for versions in found.values()]
    every.sort(key=lambda versions: (versions[0].order or 10_000, versions[0].key))
    return [
        Entry(key=versions[0].key, versions=tuple(_version(one, used, sent) for one in versions))
        for versions in every
    ]


def warning(version: Version, today: date) -> Text | None:
    """Return what is to be said about the legal review; None when it is new and dated."""
    if version.review == "none":
        return _NEVER
    if version.review != "approved":
        return _ASKED
    day = version.review_at
    if day is None:
        return _UNDATED
    if today - day <= GOOD_FOR:
        return None
    return Text(**{code: _OLD.of(code).format(day=day_text(day, code, "long")) for code in LANGUAGES})


def uneven(version: Version) -> list[Text]:
    """Return a sentence for each language whose text lacks a place that another one fills in."""
    found = {code: set(FIELD.findall(version.text[code])) for code in version.languages}
    every = set().union(*found.values()) if found else set()
    return [
        Text(
            **{
                own: _UNEVEN.of(own).format(
                    language=LANGUAGE_NAME[code].of(own), fields=_braced(every - has)
                )
                for own in LANGUAGES
            }
        )
        for code, has in found.items()
        if every - has
    ]  # fmt: skip


def kind_words(version: Version, language: Language) -> str:
    """Return the kinds of agreement a clause is for."""
    known = (AGREEMENT_KINDS.get(kind) for kind in version.kinds)
    return ", ".join(kind.of(language) for kind in known if kind is not None)


def review_words(version: Version) -> Text:
    """Return the state of the legal review."""
    return REVIEWS.get(version.review, REVIEWS["none"])


def between(old: Version, new: Version, language: str) -> tuple[list[Part], list[Part]]:
    """Return the texts of two versions in a language, in parts that are shared or own."""
    return differences(old.text.get(language, ""), new.text.get(language, ""))


def write(office: Office, clause: str, field: str, language: str, words: str) -> None:
    """Change a title or text in one language; refuse one that stands in an agreement that was sent."""
    found = office.records.get("clause", clause)
    if found is None or field not in WORDINGS or not is_language(language):
        raise Refused(_GONE, where=clause)
    _, sent = _uses(office)
    if sent[found.key, found.version]:
        n = sent[found.key, found.version]
        raise Refused(_FROZEN.fill(version=found.version, n=n), where=field)
    every = {**(getattr(found, field) or {}), language: words.strip()}
    editing.change(office, "clause", clause, {field: {code: said for code, said in every.items() if said}})


def new_version(office: Office, clause: str) -> str:
    """Begin the next version of a clause with the wording of one; return its id. The old one stays."""
    needs_writer(office)
    found = office.records.get("clause", clause)
    if found is None:
        raise Refused(_GONE, where=clause)
    every = office.records.of("clause", key=found.key)
    highest = max(one.version for one in every)
    for other in every:
        if other.version != highest == found.version and (other.title, other.text) == (
            found.title,
            found.text,
        ):
            raise Refused(_SAME.fill(version=highest, other=other.version), where="version")
    values = {name: getattr(found, name) for name in _KEPT}
    return editing.add(office, "clause", {**values, "version": highest + 1, "legal_review": "none"})


def review(office: Office, clause: str, *, state: str, by: str, at: date | None) -> None:
    """Note a legal review of a version."""
    values = {"legal_review": state, "legal_review_by": by.strip() or None, "legal_review_at": at}
    editing.change(office, "clause", clause, values)


def _uses(office: Office) -> tuple[Counter[tuple[Any, Any]], Counter[tuple[Any, Any]]]:
    """Return how often each (key, version) stands in an agreement, and in one that was sent."""
    used: Counter[tuple[Any, Any]] = Counter()
    sent: Counter[tuple[Any, Any]] = Counter()
    for agreement in office.records.of("agreement"):
        rows = {(row.get("key"), row.get("version")) for row in agreement.clauses}
        used.update(rows)
        if agreement.state not in _OPEN:
            sent.update(rows)
    return used, sent


def _version(clause: Any, used: Counter[tuple[Any, Any]], sent: Counter[tuple[Any, Any]]) -> Version:
    at = (clause.key, clause.version)
    return Version(
        id=clause.id, version=clause.version, title=dict(clause.title or {}), text=dict(clause.text),
        kinds=tuple(clause.applies_to_agreement), review=clause.legal_review,
        review_by=clause.legal_review_by or "", review_at=clause.legal_review_at, used=used[at],
        sent=sent[at],
    )  # fmt: skip


def _braced(fields: Iterable[str]) -> str:
    return ", ".join(f"{{{{{name}}}}}" for name in sorted(fields))
