"""The words of mails about logbooks: blanks, reminders of what is late, activities that take too much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.display import day_text, number_text
from app.domain.logbook_alarm import networking_above, networking_budget
from app.services.logbook import entries_of
from app.services.mail_words import Words
from app.services.office import Office
from app.text import LANGUAGES, Language, Text

BLANK_SUBJECT: Final = Text(
    en="Your logbook, {periods}", sv="Din loggbok, {periods}", nb="Loggboken din, {periods}",
    da="Din logbog, {periods}",
)  # fmt: skip
BLANK_TEXT: Final = Text(
    en="Enclosed is your logbook. Fill it in on the screen, save it and send the file back to us.\n\n{lines}",
    sv="Här kommer din loggbok. Fyll i den på skärmen, spara och skicka tillbaka filen till oss.\n\n{lines}",
    nb="Her kommer loggboken din. Fyll den ut på skjermen, lagre og send filen tilbake til oss.\n\n{lines}",
    da="Her kommer din logbog. Udfyld den på skærmen, gem den, og send filen tilbage til os.\n\n{lines}",
)
LATE_SUBJECT: Final = Text(
    en="We miss your logbook, {periods}", sv="Vi saknar din loggbok, {periods}",
    nb="Vi mangler loggboken din, {periods}", da="Vi mangler din logbog, {periods}",
)  # fmt: skip
LATE_TEXT: Final = Text(
    en="We have not had your logbook yet. The blank is enclosed once more.\n\n{lines}\n\n"
    "If something is in the way, just answer this mail.",
    sv="Vi har inte fått din loggbok ännu. Blanketten följer med en gång till.\n\n{lines}\n\n"
    "Om något är i vägen räcker det att svara på det här mejlet.",
    nb="Vi har ikke fått loggboken din ennå. Skjemaet følger med en gang til.\n\n{lines}\n\n"
    "Hvis noe er i veien, er det bare å svare på denne e-posten.",
    da="Vi har ikke modtaget din logbog endnu. Blanketten følger med en gang til.\n\n{lines}\n\n"
    "Hvis noget er i vejen, kan du bare svare på denne mail.",
)
LINE: Final = Text(
    en="Period {no}, {start} to {end}: send it by {due}",
    sv="Period {no}, {start} till {end}: skicka senast {due}",
    nb="Periode {no}, {start} til {end}: sendes innen {due}",
    da="Periode {no}, {start} til {end}: sendes senest {due}",
)
LATE_LINE: Final = Text(
    en="Period {no}, {start} to {end}: was due {due}",
    sv="Period {no}, {start} till {end}: skulle ha kommit {due}",
    nb="Periode {no}, {start} til {end}: fristen var {due}",
    da="Periode {no}, {start} til {end}: fristen var {due}",
)
ONE_PERIOD: Final = Text(en="period {no}", sv="period {no}", nb="periode {no}", da="periode {no}")
PERIODS: Final = Text(en="periods {nos}", sv="perioderna {nos}", nb="periodene {nos}", da="perioderne {nos}")
CROWDED_SUBJECT: Final = Text(
    en="Time for the project", sv="Tid för projektet", nb="Tid til prosjektet", da="Tid til projektet"
)  # fmt: skip
TOO_CROWDED: Final = Text(
    en="{name}: networking and programme take {hours} hours a week, {agreed} are agreed. What can be moved "
    "or left out, so that the project has its time?",
    sv="{name}: nätverk och program tar {hours} timmar i veckan, {agreed} är avtalade. Vad kan flyttas eller "
    "utgå så att projektet får sin tid?",
    nb="{name}: Nettverk og program tar {hours} timer i uken, {agreed} er avtalt. Hva kan flyttes eller "
    "utgå, slik at prosjektet får tiden sin?",
    da="{name}: Netværk og program tager {hours} timer om ugen, {agreed} er aftalt. Hvad kan flyttes eller "
    "udgå, så projektet får sin tid?",
)


@frozen(kw_only=True)
class Wording:
    """What a mail about entries says: its subject, its text, a line an entry."""

    subject: Text
    text: Text
    line: Text


FOR_BLANKS: Final = Wording(subject=BLANK_SUBJECT, text=BLANK_TEXT, line=LINE)
FOR_LATE: Final = Wording(subject=LATE_SUBJECT, text=LATE_TEXT, line=LATE_LINE)


def crowded_letter(office: Office, placement: str) -> Mapping[Language, Words] | None:
    """Return the ready mail about activities that take more than agreed, in every language."""
    text = crowded_words(office, placement)
    if text is None:
        return None
    return {code: Words(CROWDED_SUBJECT.of(code), text.of(code)) for code in LANGUAGES}


def crowded_words(office: Office, placement: str) -> Text | None:
    """Return the ready sentence to whoever runs the activities, when they take more than agreed (000-16)."""
    found = office.records.get("placement", placement)
    alarm = networking_above(entries_of(office.records, placement), networking_budget(found))
    if alarm is None:
        return None
    participant = office.records.get("participant", found.participant_id)
    person = office.records.get("person", getattr(participant, "person_id", None))
    name = f"{person.given_name} {person.family_name}" if person is not None else "–"
    return Text(
        **{
            code: TOO_CROWDED.of(code).format(
                name=name, hours=number_text(alarm.hours, code), agreed=number_text(alarm.agreed, code)
            )
            for code in LANGUAGES
        }
    )


def letter_of(entries: Sequence[Any], wording: Wording) -> Mapping[Language, Words]:
    """Return the words of a mail about entries, in every language."""
    subject, text, line = wording.subject, wording.text, wording.line
    return {
        code: Words(
            subject.of(code).format(periods=_periods(entries, code)),
            text.of(code).format(lines="\n".join(_line(line, entry, code) for entry in entries)),
        )
        for code in LANGUAGES
    }


def _periods(entries: Sequence[Any], language: Language) -> str:
    numbers = [str(entry.no) for entry in entries]
    if len(numbers) == 1:
        return ONE_PERIOD.of(language).format(no=numbers[0])
    return PERIODS.of(language).format(nos=", ".join(numbers))


def _line(line: Text, entry: Any, language: Language) -> str:
    return line.of(language).format(
        no=entry.no,
        start=day_text(entry.period_from, language),
        end=day_text(entry.period_to, language),
        due=day_text(entry.due, language, "full"),
    )
