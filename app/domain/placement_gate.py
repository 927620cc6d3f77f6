"""What a placement must have before each step, told in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.agreement_kind import OF_A_PLACEMENT
from app.domain.needs import AllOf, Fits
from app.domain.placement_need import (
    ExactlyOne,
    InsuredThroughout,
    MentorTrained,
    NoticesRead,
    RequiredRoles,
    SheetComplete,
)
from app.domain.states import Above, AnyOf, Every, Filled, Gate, Linked
from app.text import Text

_DECIDED_TASK: Final = MappingProxyType({"state": ("done", "waived", "cancelled")})


def _said_yes(party: str) -> Linked:
    return Linked("sign_off", "entity_id", where=MappingProxyType({"party": party, "answer": "accepted"}))


DECISION: Final = Gate(
    key="decision",
    lacks=Text(
        en="It is not written who decided the match, when and why. Fill it in under Matching.",
        sv="Det framgår inte vem som beslutade om matchningen, när och varför. Fyll i det under Matchning.",
        nb="Det står ikke hvem som avgjorde koblingen, når og hvorfor. Fyll det ut under Kobling.",
        da="Det fremgår ikke, hvem der besluttede matchet, hvornår og hvorfor. Udfyld det under Match.",
    ),
    need=Filled(("decided_by_org_id", "decided_at", "match_reason")),
)
ASSIGNMENT: Final = Gate(
    key="assignment",
    lacks=Text(
        en="The participant and the host have not both confirmed one version of the assignment. "
        "Choose the version and record both confirmations.",
        sv="Deltagaren och värden har inte båda bekräftat samma version av uppdraget. "
        "Välj versionen och registrera båda bekräftelserna.",
        nb="Deltakeren og praksisorganisasjonen har ikke begge bekreftet samme versjon av oppdraget. "
        "Velg versjonen, og registrer begge bekreftelsene.",
        da="Deltageren og værten har ikke begge bekræftet samme version af opgaven. "
        "Vælg versionen, og registrér begge bekræftelser.",
    ),
    need=Above(
        "assignment_version_id",
        "assignment_version",
        AllOf(
            (
                _said_yes("participant"),
                _said_yes("host"),
                AnyOf((Fits(MappingProxyType({"home_confirms": False})), _said_yes("home"))),
            )
        ),
    ),
)
OUTCOMES: Final = Gate(
    key="learning_outcomes",
    lacks=Text(
        en="The placement has no learning outcome. Add at least one under Learning.",
        sv="Placeringen saknar lärandemål. Lägg till minst ett under Lärande.",
        nb="Praksisoppholdet mangler læringsutbytte. Legg til minst ett punkt under Læring.",
        da="Praktikopholdet mangler læringsmål. Tilføj mindst ét under Læring.",
    ),
    need=AnyOf(
        (
            Fits(MappingProxyType({"kind": ("research_stay", "teaching", "staff_exchange", "other")})),
            Linked("learning_outcome", "placement_id"),
        )
    ),
)
AGREEMENT: Final = Gate(
    key="agreement",
    lacks=Text(
        en="No agreement is signed by all parties. Send it and record each signature with its evidence.",
        sv="Inget avtal är undertecknat av alla. Skicka det och registrera underskrifterna med underlag.",
        nb="Ingen avtale er signert av alle parter. Send den, og registrer hver signatur med dokumentasjon.",
        da="Ingen aftale er underskrevet af alle parter. Send den, og registrér underskrifterne med bilag.",
    ),
    need=Linked(
        "agreement",
        "placement_id",
        where=MappingProxyType({"state": ("signed", "in_force"), "kind": OF_A_PLACEMENT}),
    ),
)
WORKPLACE: Final = Gate(
    key="place_of_work",
    lacks=Text(
        en="The place of work is missing. Write the address under Place.",
        sv="Arbetsplatsen saknas. Skriv adressen under Plats.",
        nb="Arbeidsstedet mangler. Skriv adressen under Sted.",
        da="Arbejdsstedet mangler. Skriv adressen under Sted.",
    ),
    need=Filled(("place_of_work",)),
)
SHEET: Final = Gate(
    key="expectations",
    lacks=Text(
        en="The expectation sheet is not complete. It needs three points from the host, one each from the "
        "participant, the home institution and the organiser, and no open point.",
        sv="Förväntansbladet är inte klart. Det behövs tre punkter från värden, en var från deltagaren, "
        "hemlärosätet och arrangören, och ingen punkt får vara öppen.",
        nb="Forventnings- og rolleavklaringen er ikke ferdig. Den trenger tre punkter fra "
        "praksisorganisasjonen, ett fra hver av de andre partene, og ingen åpne punkter.",
        da="Forventningsskemaet er ikke færdigt. Der skal være tre punkter fra værten, ét fra deltageren, "
        "ét fra hjeminstitutionen, ét fra arrangøren og ingen åbne punkter.",
    ),
    need=SheetComplete(),
)
SUPPORT_SHEET: Final = Gate(
    key="support_sheet",
    lacks=Text(
        en="The support sheet has not been issued. Make it and give it to the participant and the mentor.",
        sv="Stödbladet är inte utlämnat. Skapa det och ge det till deltagaren och handledaren.",
        nb="Støtteoversikten er ikke delt ut. Lag den, og gi den til deltakeren og mentoren.",
        da="Støtteoversigten er ikke udleveret. Opret den, og giv den til deltageren og mentoren.",
    ),
    need=Linked(
        "document", "entity_id", where=MappingProxyType({"type": "support_sheet", "state": "issued"})
    ),
)
MENTOR: Final = Gate(
    key="mentor",
    lacks=Text(
        en="There must be exactly one main mentor at the host. Name one under People.",
        sv="Det ska finnas exakt en huvudhandledare hos värden. Utse en under Personer.",
        nb="Det skal være nøyaktig én hovedmentor i praksisorganisasjonen. Utpek én under Personer.",
        da="Der skal være præcis én primær mentor hos værten. Udpeg en under Personer.",
    ),
    need=ExactlyOne("role", "placement_id", MappingProxyType({"role": "host_mentor", "is_primary": True})),
)
MET: Final = Gate(
    key="mentor_met",
    lacks=Text(
        en="Participant and mentor have not met. Book a meeting and enter the day at the mentor's role.",
        sv="Deltagaren och handledaren har inte träffats. Boka ett möte och ange dagen i handledarens roll.",
        nb="Deltaker og mentor har ikke møttes. Avtal et møte, og oppgi dagen i mentorens rolle.",
        da="Deltager og mentor har ikke mødt hinanden. Aftal et møde, og angiv dagen i mentorens rolle.",
    ),
    need=Linked(
        "role",
        "placement_id",
        where=MappingProxyType({"role": "host_mentor", "is_primary": True}),
        filled=("first_met_on",),
    ),
)
ROLES: Final = Gate(
    key="roles",
    lacks=Text(
        en="A role that the programme asks for is not filled. Name a person for it under People.",
        sv="En roll som programmet kräver är inte besatt. Utse en person under Personer.",
        nb="En rolle som programmet krever, er ikke besatt. Utpek en person under Personer.",
        da="En rolle, som programmet kræver, er ikke besat. Udpeg en person under Personer.",
    ),
    need=RequiredRoles(),
)
ONBOARDING: Final = Gate(
    key="onboarding",
    lacks=Text(
        en="The onboarding checklist has not been made. Make it under Onboarding.",
        sv="Checklistan för introduktion är inte skapad. Skapa den under Introduktion.",
        nb="Sjekklisten for onboarding er ikke laget. Lag den under Onboarding.",
        da="Onboardinglisten er ikke oprettet. Opret den under Onboarding.",
    ),
    need=Linked("task", "entity_id", where=MappingProxyType({"list_key": "onboarding"})),
)
INSURANCE: Final = Gate(
    key="insurance",
    lacks=Text(
        en="The insurance does not last to the end of the placement. Ask for a new one and enter the day.",
        sv="Försäkringen räcker inte till placeringens slut. Be om en ny och ange dagen hos deltagaren.",
        nb="Forsikringen varer ikke ut praksisoppholdet. Be om en ny, og oppgi dagen hos deltakeren.",
        da="Forsikringen varer ikke til opholdets slutning. Bed om en ny, og angiv dagen hos deltageren.",
    ),
    need=InsuredThroughout(),
)
TRAINING: Final = Gate(
    key="mentor_trained",
    lacks=Text(
        en="The mentor has not passed all required modules. Send them, or note why the mentor is exempt.",
        sv="Handledaren har inte klarat alla obligatoriska moduler. Skicka dem eller ange skäl för undantag.",
        nb="Mentoren har ikke bestått alle obligatoriske moduler. Send dem, eller begrunn et fritak.",
        da="Mentoren har ikke bestået alle obligatoriske moduler. Send dem, eller begrund en fritagelse.",
    ),
    need=MentorTrained(),
    warns=True,
)
NOTICES: Final = Gate(
    key="change_notices",
    lacks=Text(
        en="A change notice has not been answered. Remind the person, or record what was said.",
        sv="Ett ändringsmeddelande är inte besvarat. Påminn personen eller registrera svaret.",
        nb="En endringsmelding er ikke besvart. Minn personen på det, eller registrer svaret.",
        da="En ændringsmeddelelse er ikke besvaret. Mind personen om det, eller registrér svaret.",
    ),
    need=NoticesRead(),
)
OUTPUTS: Final = Gate(
    key="outputs",
    lacks=Text(
        en="A required report is neither approved nor waived. Decide it under Outputs.",
        sv="Ett redovisningskrav är varken godkänt eller undantaget. Avgör det under Redovisning.",
        nb="Et rapporteringskrav er verken godkjent eller frafalt. Avgjør det under Rapportering.",
        da="Et krav om rapportering er hverken godkendt eller fraveget. Afgør det under Rapportering.",
    ),
    need=Every(
        "task", "entity_id", where=_DECIDED_TASK, among=MappingProxyType({"list_key": "required_output"})
    ),
)
CLOSING: Final = Gate(
    key="closing",
    lacks=Text(
        en="The closing checklist is not done. Tick each point, or waive it with a reason.",
        sv="Checklistan för avslut är inte klar. Bocka av varje punkt eller medge undantag.",
        nb="Sjekklisten for avslutning er ikke ferdig. Kryss av hvert punkt, eller frafall det.",
        da="Afslutningslisten er ikke færdig. Sæt flueben ved hvert punkt, eller fravig det.",
    ),
    need=Every("task", "entity_id", where=_DECIDED_TASK, among=MappingProxyType({"list_key": "closing"})),
)
SHORT: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "assignment": Text(en="Assignment", sv="Uppdrag", nb="Oppdrag", da="Opgave"),
        "learning_outcomes": Text(en="Learning", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål"),
        "agreement": Text(en="Agreement", sv="Avtal", nb="Avtale", da="Aftale"),
        "place_of_work": Text(en="Place of work", sv="Arbetsplats", nb="Arbeidssted", da="Arbejdssted"),
        "expectations": Text(en="Expectations", sv="Förväntningar", nb="Forventninger", da="Forventninger"),
        "support_sheet": Text(en="Contact sheet", sv="Stödblad", nb="Støtteoversikt", da="Støtteoversigt"),
        "mentor": Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor"),
        "mentor_met": Text(en="Mentor met", sv="Har träffats", nb="Mentor møtt", da="Mentor mødt"),
        "roles": Text(en="Roles", sv="Roller", nb="Roller", da="Roller"),
        "onboarding": Text(en="Onboarding", sv="Introduktion", nb="Onboarding", da="Onboarding"),
        "insurance": Text(en="Insurance", sv="Försäkring", nb="Forsikring", da="Forsikring"),
        "mentor_trained": Text(en="Training", sv="Utbildning", nb="Opplæring", da="Uddannelse"),
        "change_notices": Text(en="Changes", sv="Ändringar", nb="Endringer", da="Ændringer"),
    }
)
"""What stands above a gate's column, on the page for the week before the start."""
READY: Final = (SHEET, SUPPORT_SHEET, MENTOR, MET, ROLES, ONBOARDING, INSURANCE, TRAINING, NOTICES)
"""The gates of readiness: the columns of the page for the week before the start."""
