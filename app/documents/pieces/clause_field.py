"""The ``{{field}}`` places of clauses, filled from the records of a placement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from app.documents.pieces.clause_word import ABOVE_ASSIGNMENT, ABOVE_OUTCOMES, CLOCK, NO_PAY, UNTIL
from app.documents.pieces.stay import Stay, full_name, office_name, organisation_name, programme_title
from app.documents.pieces.wordings import listed, long_day, weeks_between
from app.domain.common import WEEKDAYS
from app.domain.display import country_name, language_name, money_text, number_text, wording
from app.domain.membership import LEVELS, PARTS
from app.domain.placement_vocabulary import OUTPUT_KINDS, PAY_KINDS
from app.text import LANGUAGES, Language

LONGEST_INSIDE: Final = 260
"""Longer words stand in a section of their own, and the clause points there, in all languages alike."""
SETTLED_EMPTY: Final = "\u2060"
"""Stands for a field that is rightly empty: a placement without pay has no currency."""


def clause_values(stay: Stay, language: Language) -> Mapping[str, str]:
    """Return every field in the style of a language; an unknown one is empty."""
    return MappingProxyType({name: say(stay, language) for name, say in _FIELDS.items()})


def _named(key: str) -> Callable[[Stay, Language], str]:
    def say(stay: Stay, _: Language) -> str:
        contact = stay.contact(key)
        return contact.name if contact is not None else ""

    return say


def _hours(stay: Stay, language: Language) -> str:
    hours = stay.placement.hours_per_week
    return number_text(hours, language) if hours else ""


def _weeks(stay: Stay, language: Language) -> str:
    return number_text(weeks_between(stay.placement.start_date, stay.placement.end_date), language)


def place_text(stay: Stay, language: Language) -> str:
    """Return the place of work with its city and, where it is abroad, its country."""
    placement = stay.placement
    if not placement.place_of_work:
        return ""
    home = getattr(stay.home or stay.office, "country", None)
    abroad = country_name(placement.country, language) if placement.country != home else ""
    return listed(
        part for part in (placement.place_of_work, placement.city or "", abroad)
        if part == placement.place_of_work or part not in placement.place_of_work
    )  # fmt: skip


def assignment_text(stay: Stay, language: Language) -> str:
    """Return the words of the assignment in a language."""
    return wording(getattr(stay.assignment, "text", None), language)


def _assignment(stay: Stay, language: Language) -> str:
    text = getattr(stay.assignment, "text", None) or {}
    inside = all(len(words) <= LONGEST_INSIDE and "\n" not in words for words in text.values())
    return _unfinished(assignment_text(stay, language)) if inside else ABOVE_ASSIGNMENT.of(language)


def _outcomes(stay: Stay, language: Language) -> str:
    longest = max(
        (sum(len(one.text.get(code, "")) for one in stay.outcomes) for code in LANGUAGES), default=0
    )
    if longest > LONGEST_INSIDE:
        return ABOVE_OUTCOMES.of(language)
    return "; ".join(_inside(_unfinished(wording(one.text, language))) for one in stay.outcomes)


def _unfinished(words: str) -> str:
    """Take the full stop off words that stand inside a sentence."""
    return words.strip().removesuffix(".")


def _inside(words: str) -> str:
    """Begin words small that go on a sentence, but not an abbreviation."""
    return words[:1].lower() + words[1:] if words[1:2].islower() or words[1:2] == " " else words


def _network_hours(stay: Stay, language: Language) -> str:
    agreed = (stay.placement.budget_hours_network, stay.placement.budget_hours_programme)
    known = [hours for hours in agreed if hours is not None]
    if known:
        return number_text(sum(known, Decimal(0)), language)
    usual = stay.texts.network_hours
    return number_text(usual, language) if usual is not None else ""


def _interval(stay: Stay, language: Language) -> str:
    days = stay.placement.follow_up_interval_days or getattr(stay.programme, "follow_up_interval_days", None)
    return number_text(days, language) if days else ""


def _question_day(stay: Stay, language: Language) -> str:
    day = stay.placement.question_time_weekday
    return WEEKDAYS[day].of(language) if day else ""


def question_clock(stay: Stay, language: Language) -> str:
    """Return when the fixed question time begins and, where its length is known, ends."""
    start, minutes = stay.placement.question_time_start, stay.placement.question_time_minutes
    if not start:
        return ""
    begins = datetime.strptime(start[:5], "%H:%M")  # noqa: DTZ007 - a time of day without a zone
    written = begins.strftime("%H:%M" if language == "en" else "%H.%M")
    if minutes:
        ends = (begins + timedelta(minutes=minutes)).strftime("%H:%M" if language == "en" else "%H.%M")
        written = UNTIL.of(language).format(start=written, end=ends)
    return CLOCK.of(language).format(time=written)


def question_time(stay: Stay, language: Language) -> str:
    """Return weekday, time and place of the fixed question time; nothing while it is not agreed."""
    day = stay.placement.question_time_weekday
    when = listed((WEEKDAYS[day].of(language) if day else "", question_clock(stay, language)), " ")
    return listed((when, stay.placement.question_time_place or "")) if when else ""


def _lead_days(stay: Stay, language: Language) -> str:
    days = getattr(stay.programme, "min_lead_days_change", None)
    return number_text(days, language) if days is not None else ""


def _pay(stay: Stay) -> tuple[int, str] | None:
    """Return what the participant is paid: as agreed at the placement, else her grants in one currency."""
    placement = stay.placement
    if placement.pay_minor:
        return placement.pay_minor, placement.pay_currency or ""
    grants = stay.facts.records.of("grant_award", placement_id=placement.id)
    currencies = {grant.currency for grant in grants}
    if len(currencies) == 1:
        return sum(grant.amount_minor for grant in grants), currencies.pop()
    return None


def _grant(stay: Stay, language: Language) -> str:
    paid = _pay(stay)
    if paid is not None:
        return money_text(*paid, language).replace(" ", "\u00a0")
    return NO_PAY.of(language) if stay.placement.pay_kind == "none" else ""


def _currency(stay: Stay, _: Language) -> str:
    paid = _pay(stay)
    if paid is not None:
        return paid[1]
    return SETTLED_EMPTY if stay.placement.pay_kind == "none" else ""


def financing_text(stay: Stay, language: Language) -> str:
    """Return pay or grant in one line: its kind, its amount."""
    paid, kind = _pay(stay), stay.placement.pay_kind
    name = PAY_KINDS[kind].of(language) if kind else ""
    if paid is None:
        return NO_PAY.of(language) if kind == "none" else name
    amount = f"{money_text(*paid, language)} {paid[1]}".strip()
    return listed((name, amount.replace(" ", "\u00a0")), ": ")


def output_kinds(stay: Stay) -> tuple[str, ...]:
    """Return what is to be delivered: as the placement says, else its tasks, else the programme's rule."""
    if stay.placement.required_outputs:
        return tuple(stay.placement.required_outputs)
    tasks = stay.facts.records.of("task", entity_id=stay.placement.id, list_key="required_output")
    kinds = tuple(dict.fromkeys(task.kind for task in tasks if task.kind))
    return kinds or stay.texts.outputs


def _outputs(stay: Stay, language: Language) -> str:
    names = [OUTPUT_KINDS[kind].of(language) for kind in output_kinds(stay) if kind in OUTPUT_KINDS]
    return listed(name[0].lower() + name[1:] for name in names)


def _law_country(stay: Stay, language: Language) -> str:
    country = getattr(stay.agreement, "governing_law_country", None) or getattr(stay.office, "country", None)
    return country_name(country, language) if country else ""


def governing_language(stay: Stay) -> str:
    """Return the code of the language whose text decides: as agreed, else the programme's first."""
    chosen = getattr(stay.agreement, "governing_language", None)
    spoken = getattr(stay.agreement, "languages", ()) or getattr(stay.programme, "languages", ())
    return chosen or next(iter(spoken), "")


def _governing_language(stay: Stay, language: Language) -> str:
    code = governing_language(stay)
    return language_name(code, language) if code else ""


def _engagement(stay: Stay) -> Any:
    """Return the host's promise in the programme: that of the newest year."""
    records = stay.facts.records
    programme = getattr(stay.programme, "id", None)
    for membership in records.of(
        "membership", organisation_id=stay.placement.host_id, programme_id=programme
    ):
        every = records.of("engagement", membership_id=membership.id)
        if every:
            return max(every, key=lambda one: one.programme_year_no or 0)
    return None


def _level(stay: Stay, language: Language) -> str:
    level = getattr(_engagement(stay), "level", None)
    return LEVELS[level].of(language) if level else ""


def _parts(stay: Stay, language: Language) -> str:
    return listed(PARTS[part].of(language).lower() for part in getattr(_engagement(stay), "parts", ()))


_FIELDS: Final[Mapping[str, Callable[[Stay, Language], str]]] = MappingProxyType(
    {
        "programme": programme_title,
        "organiser": lambda stay, _: office_name(stay.office),
        "host": lambda stay, language: organisation_name(stay.host, language),
        "home": lambda stay, language: organisation_name(stay.home, language),
        "participant": lambda stay, _: full_name(stay.person),
        "mentor": _named("host_mentor"),
        "supervisor": _named("academic_supervisor"),
        "coach": _named("coach"),
        "start": lambda stay, language: long_day(stay.placement.start_date, language),
        "end": lambda stay, language: long_day(stay.placement.end_date, language),
        "weeks": _weeks,
        "hours": _hours,
        "place": place_text,
        "country": lambda stay, language: country_name(stay.placement.country, language),
        "assignment": _assignment,
        "outcomes": _outcomes,
        "outcome": _outcomes,
        "net_hours": _network_hours,
        "interval": _interval,
        "qt_day": _question_day,
        "qt_time": question_clock,
        "lead_days": _lead_days,
        "grant": _grant,
        "currency": _currency,
        "outputs": _outputs,
        "insurer": lambda stay, _: getattr(stay.participant, "insurer", None) or "",
        "law_country": _law_country,
        "governing_language": _governing_language,
        "level": _level,
        "parts": _parts,
    }
)
