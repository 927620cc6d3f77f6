"""What a person says of a programme that is to be set up, and the refusal of what cannot be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from app.domain.programme_year import ProgrammeYear, programme_years
from app.errors import Reason, Refused
from app.programmes.template import templates
from app.programmes.template_parts import ProgrammeTemplate
from app.programmes.wording import LANGUAGE_NAME
from app.services.worded import spoken
from app.text import LANGUAGES, Language, Text, as_language, is_language

_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})

UNKNOWN_TEMPLATE: Final = Text(
    en="There is no template “{key}”. Choose one of: {keys}.",
    sv="Det finns ingen mall ”{key}”. Välj någon av: {keys}.",
    nb="Det finnes ingen mal «{key}». Velg en av: {keys}.",
    da='Der findes ingen skabelon "{key}". Vælg en af: {keys}.',
)
NO_TITLE: Final = Text(
    en="The programme has no title. Write it in at least one language.",
    sv="Programmet saknar titel. Skriv den på minst ett språk.",
    nb="Programmet mangler tittel. Skriv den på minst ett språk.",
    da="Programmet mangler en titel. Skriv den på mindst ét sprog.",
)
TURNED: Final = Text(
    en="The programme ends on {end}, before it starts on {start}. Correct one of the two days.",
    sv="Programmet slutar {end}, innan det börjar {start}. Rätta en av dagarna.",
    nb="Programmet slutter {end}, før det starter {start}. Rett en av datoene.",
    da="Programmet slutter {end}, før det starter {start}. Ret en af datoerne.",
)
CALL_TURNED: Final = Text(
    en="The call closes on {closes} and opens on {opens}. It must close on a later day: correct one.",
    sv="Utlysningen stänger {closes} och öppnar {opens}. Den ska stänga en senare dag: rätta en av dagarna.",
    nb="Utlysningen stenger {closes} og åpner {opens}. Den må stenge en senere dag: rett en av datoene.",
    da="Opslaget lukker {closes} og åbner {opens}. Det skal lukke en senere dag: ret en af datoerne.",
)
NOT_IN_LANGUAGE: Final = Text(
    en="The template “{template}” does not exist in {language}. It exists in: {codes}.",
    sv="Mallen ”{template}” finns inte på {language}. Den finns på: {codes}.",
    nb="Malen «{template}» finnes ikke på {language}. Den finnes på: {codes}.",
    da='Skabelonen "{template}" findes ikke på {language}. Den findes på: {codes}.',
)
NO_SUCH_LANGUAGE: Final = Text(
    en="“{code}” is not a language of the program. Use en, sv, nb or da.",
    sv="”{code}” är inget av programmets språk. Använd en, sv, nb eller da.",
    nb="«{code}» er ikke et av språkene i programmet. Bruk en, sv, nb eller da.",
    da='"{code}" er ikke et af programmets sprog. Brug en, sv, nb eller da.',
)
YEARS_NEEDED: Final = Text(
    en="With only the years known, give the exact first and last day and the number of programme years.",
    sv="När bara åren är kända: ange exakt första och sista dag och antalet programår.",
    nb="Når bare årene er kjent: oppgi nøyaktig første og siste dag og antall programår.",
    da="Når kun årene er kendt: angiv den nøjagtige første og sidste dag og antallet af programår.",
)
OTHER_YEARS: Final = Text(
    en="From {start} to {end} there are {found} programme years, not {said}. Correct the days or the number.",
    sv="Från {start} till {end} är det {found} programår, inte {said}. Rätta dagarna eller antalet.",
    nb="Fra {start} til {end} er det {found} programår, ikke {said}. Rett datoene eller antallet.",
    da="Fra {start} til {end} er der {found} programår, ikke {said}. Ret datoerne eller antallet.",
)


@frozen(kw_only=True)
class NewProgramme:
    """A programme to be made from a template.

    ``start`` and ``end`` are exact days, also where ``date_precision`` says that only months or
    years are shown. ``call`` is when the call opens and closes; without it the plan's proposal
    stands. ``more`` holds other fields of the programme, such as ``registry_number``.
    """

    template_key: str
    title: Mapping[str, str]
    start: date
    end: date
    edition: str = ""
    acronym: str = ""
    languages: Sequence[str] | None = None
    date_precision: str = "day"
    years: int | None = None
    report_due: date | None = None
    call: tuple[date, date] | None = None
    goals: Sequence[Mapping[str, str]] = ()
    more: Mapping[str, Any] = field(default=_NOTHING)
    rules: Mapping[str, Any] = field(default=_NOTHING)
    """Rules of the template that shall be others here, by their names there."""

    @property
    def template(self) -> ProgrammeTemplate:
        """Return the template; an unknown key is refused."""
        known = templates()
        if self.template_key not in known:
            reason = UNKNOWN_TEMPLATE.fill(key=self.template_key, keys=", ".join(known))
            raise Refused(reason, where="template_key")
        return known[self.template_key]

    @property
    def spoken(self) -> tuple[Language, ...]:
        """Return the languages the programme is held in, the leading one first."""
        return spoken(self.languages or self.template.languages)

    def years_by(self, office_rule: str) -> tuple[ProgrammeYear, ...]:
        """Return the programme years, by its own rule if ``more`` has one, else by the office's."""
        return programme_years(self.start, self.end, self.more.get("year_rule") or office_rule)

    def check(self, office_rule: str = "anniversary") -> None:
        """Refuse a programme that contradicts itself or its template, with every reason."""
        reasons = (*self._own_faults(), *self._language_faults(), *self._year_faults(office_rule))
        if reasons:
            raise Refused(reasons[0].why, reasons)

    def _own_faults(self) -> list[Reason]:
        found = []
        if not any(words.strip() for words in self.title.values()):
            found.append(Reason("title", NO_TITLE))
        if self.end < self.start:
            found.append(Reason("end_date", TURNED.fill(start=self.start, end=self.end)))
        if self.call is not None and self.call[1] <= self.call[0]:
            found.append(Reason("call", CALL_TURNED.fill(opens=self.call[0], closes=self.call[1])))
        return found

    def _language_faults(self) -> list[Reason]:
        template = self.template
        return [
            Reason("languages", _no_language(template, code))
            for code in dict.fromkeys(self.languages or ())
            if code not in template.languages
        ]

    def _year_faults(self, office_rule: str) -> list[Reason]:
        if self.end < self.start:
            return []
        if self.years is None:
            several = self.date_precision == "year" and len(self.years_by(office_rule)) > 1
            return [Reason("year_count", YEARS_NEEDED)] if several else []
        found = len(self.years_by(office_rule))
        if found == self.years:
            return []
        said = OTHER_YEARS.fill(start=self.start, end=self.end, found=found, said=self.years)
        return [Reason("year_count", said)]


def _no_language(template: ProgrammeTemplate, code: str) -> Text:
    if not is_language(code):
        return NO_SUCH_LANGUAGE.fill(code=code)
    return Text(
        **{
            own: NOT_IN_LANGUAGE.of(own).format(
                template=template.name.of(own),
                language=LANGUAGE_NAME[as_language(code)].of(own),
                codes=", ".join(LANGUAGE_NAME[known].of(own) for known in template.languages),
            )
            for own in LANGUAGES
        }
    )
