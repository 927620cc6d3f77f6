"""What a person does in the window from the match to the certificate, step by step."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from PIL import Image

from tests.engines.filling import fill_in_pdfium
from tests.journeys.hands import Mouse, Seen, matching, name_file
from tests.journeys.one_stay import OneStay

PLACES: Final = "Lists and pages of this place"
PARTS: Final = "Parts of the record"
ANSWERS: Final = {"hours_project": "14", "workload": "0", "feel_resource": "4", "P01": "Kart."}
POINTS: Final = (
    ("Participant", "I would like to meet customers"), ("Host", "Be on time"), ("Host", "Ask when unsure"),
    ("Host", "Show what you found"), ("Home institution", "A log each week"),
    ("Organiser", "We answer within a day"),
)  # fmt: skip
MAIL: Final = """From: Solveig <solveig.asgard@student.norrvik.example>
To: kontoret@ett.example
Subject: Yes
Date: {day:%a, %d %b %Y} 08:00:00 +0000

I agree.
"""


def today() -> date:
    """Return the day at this desk."""
    return datetime.now(tz=UTC).astimezone().date()


def part(hands: Mouse, words: str) -> None:
    """Go to a tab of the record, or to one that waits behind the button."""

    def there(seen: Seen) -> Seen | None:
        tabs: Seen = matching(seen, "QTabBar", PARTS) or {"parts": []}
        return next((one for one in tabs["parts"] if one["words"].startswith(words)), None)

    tab = hands.until(there, f"the tab “{words}” of a record")
    if min(tab["box"][2:]) > 0:
        hands.click(tab["box"])
    else:
        hands.open_menu("More parts of the record", words)

    hands.until(lambda seen: (there(seen) or {"now": False})["now"], f"the tab “{words}”")


def pick(hands: Mouse, label: str, words: str) -> None:
    """Pick a line of a box."""
    hands.press(label, "QComboBox")
    hands.choose("QAbstractItemView", "", words)


def fill(hands: Mouse, **values: str) -> None:
    """Fill in fields; each saves itself when it is left."""
    for label, words in values.items():
        hands.enter(label.replace("_", " "), words)
        hands.keys("Tab")


def find(hands: Mouse, label: str, words: str) -> None:
    """Type a part of a name and take what is offered."""
    hands.enter(label, words)
    hands.choose("QAbstractItemView", "", words)


def move(hands: Mouse, state: str) -> None:
    hands.press(f"Change state to {state}")
    hands.shows(f"The state is now “{state}”.")


def window_again(hands: Mouse) -> None:
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def match(hands: Mouse) -> None:
    hands.press("Placements")
    hands.choose("QTabBar", PLACES, "Matching")
    hands.choose("QAbstractItemView", "Without a placement", "Solveig")
    hands.choose("QAbstractItemView", "Places", "Alder")
    hands.enter("Why this match", "She wished for it.")
    hands.press("Match")
    hands.shows("Matched: Solveig")


def accept(hands: Mouse, stay: OneStay) -> None:
    hands.choose("QAbstractItemView", "Matches not accepted yet", "Solveig")
    fill(hands, Start=stay.start.isoformat(), End=stay.end.isoformat())
    move(hands, "Proposed")
    move(hands, "Accepted by the participant")
    hands.press("Fill in: Matched by")
    find(hands, "Matched by", "Norrvik")
    fill(hands, Match_decided_on=today().isoformat())
    move(hands, "Accepted")


def agree_on_the_assignment(hands: Mouse) -> None:
    part(hands, "Assignment")
    hands.press("Write the assignment…")
    hands.enter("Text (en)", "Map what customers do.")
    hands.press("Save the version")
    hands.press("Record the yes…: Participant")
    hands.press("Save the yes")
    hands.press("New version…")
    hands.enter("Text (en)", "Map what customers do, and suggest two changes.")
    hands.press("Save the version")
    hands.shows('600;">do, and suggest two changes.</span>')
    for side in ("Participant", "Host"):
        hands.press(f"Record the yes…: {side}")
        hands.press("Save the yes")
        hands.shows(f"✓ {side} ·")
    part(hands, "Learning")
    hands.enter("Add an outcome and press Enter", "Use the subject on a real task")
    hands.keys("Return")
    hands.shows("Use the subject on a real task")
    part(hands, "Summary")
    move(hands, "Assignment agreed")


def fill_in_the_terms(hands: Mouse) -> None:
    fill(hands, Place_of_work="3 Alder Street, Alderville", Hours_a_week="30")
    hands.press("Money")
    pick(hands, "Pay or grant", "None")
    hands.press("Open Participant")
    hands.press("Insurance and permits")
    fill(hands, Insurance="Nordförsäkring")
    hands.press("Back: Solveig")
    part(hands, "Onboarding")
    pick(hands, "Weekday", "Wednesday")
    fill(hands, At="10:00", Length="30", Where="Room 4")


def make_the_agreement(hands: Mouse, folder: Path) -> None:
    folder.mkdir()
    part(hands, "Agreement")
    hands.press("Draft the agreement")
    for side, name in (("Name…: Host", "Juvv"), ("Name…: Home", "Nordhus"), ("Change…: Participant", "")):
        hands.press(side)
        if name:
            find(hands, "Person", name)
        pick(hands, "May sign, checked", "Yes")
        hands.press("Save")
        window_again(hands)
    hands.press("Mark as checked")
    hands.shows("The agreement is checked.")
    hands.press("Make the paper…")
    make_paper(hands, folder)
    hands.press("Mark as sent")
    hands.shows("The agreement is marked as sent.")


def make_paper(hands: Mouse, folder: Path) -> None:
    """Check what the wizard is given, and make the paper into a folder."""
    hands.press("Check")
    hands.press("Make papers (1)")
    name_file(hands, folder)
    hands.shows("Papers made: 1")
    hands.press("Done")
    window_again(hands)


def sign(hands: Mouse, folder: Path) -> None:
    """Record a scan of the host's, a mail of the participant's, and a paper that was seen."""
    Image.new("RGB", (600, 800), "white").save(folder / "scan.pdf", "PDF")
    (folder / "yes.eml").write_text(MAIL.format(day=today()), encoding="utf-8")
    for side, name, how in (("Host", "scan.pdf", "as a scan"), ("Participant", "yes.eml", "A mail from")):
        hands.press("Record a signature…")
        hands.shows(side)
        hands.press("Choose the file…")
        name_file(hands, folder / name)
        hands.shows(how)
        hands.press("Save the signature")
        window_again(hands)
        hands.shows(f"{name}")
    hands.press("Record a signature…")
    pick(hands, "How", "On paper, seen")
    hands.enter("Evidence", "Seen at the desk")
    hands.press("Save the signature")
    window_again(hands)
    part(hands, "Summary")
    move(hands, "Agreement signed")


def make_ready(hands: Mouse) -> None:
    """Name the mentor and give what else lacks, on the page for the week before the start."""
    hands.choose("QTabBar", PLACES, "Readiness")
    hands.press("Name the mentor…")
    find(hands, "Person", "Juvv")
    hands.press("Name the mentor")
    hands.shows("4 red")
    hands.press("Mentor met…")
    hands.press("They met")
    hands.shows("3 red")
    hands.press("Insured…")
    hands.press("Insured")
    hands.shows("2 red")
    hands.press("Issue contact sheets")
    hands.shows("1 red")
    hands.choose("QTabBar", PLACES, "Placements")
    part(hands, "Expectations")
    for side, point in POINTS:
        hands.enter(f"Add a point: {side}", point)
        hands.keys("Return")
        hands.shows(point)
    hands.press("Agree on all")
    hands.shows("Every side has said what it expects")
    part(hands, "Summary")
    move(hands, "Ready")
    move(hands, "Active")


def keep_the_logbook(hands: Mouse, folder: Path) -> None:
    """Send the blanks; take one in that was filled in, type one in, and do without the others."""
    part(hands, "Logbook")
    hands.press("Open the logbook")
    hands.shows("Entries planned: 6")
    hands.press("Send blanks…")
    hands.press("Make drafts")
    hands.press("They are sent")
    window_again(hands)
    back = folder / "scan_final(2).pdf"
    blank = next((folder / "Outbox").glob("*01.pdf"))
    back.write_bytes(fill_in_pdfium(blank.read_bytes(), ANSWERS))
    hands.command("take_in_forms")
    hands.press("Choose files…")
    name_file(hands, back)
    hands.press("Take in one form")
    hands.shows("Taken in: 1.")
    hands.press("Done")
    hands.press("Period 2,")
    hands.press("Type in…")
    hands.enter("What did I do this period?", "Talked to three customers.", "QPlainTextEdit")
    hands.enter("Hours: Project", "24")
    hands.press("Save the entry")
    hands.press("Mark as read")
    hands.shows("Period 2 is read.")
    hands.press("Period 1,")
    hands.press("Mark as read")
    hands.shows("Period 1 is read.")
    for no in range(3, 7):
        hands.press(f"Period {no},")
        hands.press("Do without…")
        hands.enter("Reason", "Away.", "QPlainTextEdit")
        hands.press("Do without")
        hands.shows(f"Period {no} is saved.")


def follow_up(hands: Mouse) -> None:
    part(hands, "Follow-up")
    hands.press("Note a contact")
    hands.enter("Text", "All well.", "QPlainTextEdit")
    hands.press("Save")
    hands.press("Plan it: Midterm review")
    hands.press("Save")
    hands.press("Record what was said")
    hands.press("Present: Participant")
    hands.press("Present: Mentor")
    hands.enter("What was agreed", "Go on.", "QPlainTextEdit")
    hands.press("Save")
    hands.press("Record a signature")
    hands.press("Save")
    hands.press("Record an adjustment")
    hands.enter("Text", "Too much twice.", "QPlainTextEdit")
    hands.enter("What changes", "Two tasks moved.", "QPlainTextEdit")
    hands.press("Save")
    hands.press("It came in: Survey")
    hands.press("Approve: Survey")
    hands.until(lambda seen: matching(seen, "QAbstractButton", "Approve: Survey") is None, "what is approved")


def complete(hands: Mouse, folder: Path) -> None:
    folder.mkdir()
    part(hands, "Summary")
    move(hands, "Ended")
    move(hands, "Completed")
    hands.press("Open Participant")
    hands.shows("Participant ·")
    hands.command("make_papers")
    hands.press("Certificate")
    make_paper(hands, folder)
