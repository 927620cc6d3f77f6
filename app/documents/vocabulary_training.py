"""The words of mentor training and of partners on paper."""

from __future__ import annotations

from typing import Final

from app.text import Text

MODULE: Final = Text(
    en="Training module", sv="Utbildningsmodul", nb="Opplæringsmodul", da="Modul i mentoruddannelsen"
)  # fmt: skip
QUESTIONS: Final = Text(en="Questions", sv="Frågor", nb="Spørsmål", da="Spørgsmål")
YOUR_ANSWER: Final = Text(en="Your answer", sv="Ditt svar", nb="Svaret ditt", da="Dit svar")
SEVERAL: Final = Text(
    en="One or more answers.",
    sv="Ett eller flera svar.",
    nb="Ett eller flere svar.",
    da="Et eller flere svar.",
)
REFLECTION: Final = Text(
    en="To think about", sv="Att fundera på", nb="Til ettertanke", da="Til eftertanke"
)  # fmt: skip
AFTERWARDS: Final = Text(en="Afterwards", sv="Efteråt", nb="Etterpå", da="Bagefter")
USEFUL: Final = Text(
    en="How useful was the module?", sv="Hur användbar var modulen?",
    nb="Hvor nyttig var opplæringsmodulen?", da="Hvor nyttigt var modulet?",
)  # fmt: skip
NOT_AT_ALL: Final = Text(en="not at all", sv="inte alls", nb="ikke i det hele tatt", da="slet ikke")
VERY: Final = Text(en="very", sv="mycket", nb="svært", da="meget")
BETTER: Final = Text(
    en="What could be better?", sv="Vad kan bli bättre?", nb="Hva kan bli bedre?", da="Hvad kan blive bedre?"
)
NO_MODULE: Final = Text(
    en="There is no published module yet. Publish one under Knowledge.",
    sv="Det finns ingen publicerad modul ännu. Publicera en under Kunskap.",
    nb="Det finnes ingen publisert opplæringsmodul ennå. Publiser en under Kunnskap.",
    da="Der er endnu intet offentliggjort modul. Offentliggør et under Viden.",
)
MENTOR_CERTIFICATE: Final = Text(
    en="Mentor training certificate", sv="Intyg om handledarutbildning",
    nb="Attest for mentoropplæring", da="Attest for mentoruddannelse",
)  # fmt: skip
CERTIFY: Final = Text(
    en="This is to certify that",
    sv="Härmed intygas att",
    nb="Vi bekrefter at",
    da="Det attesteres hermed, at",
)
HAS_TRAINED: Final = Text(
    en="has completed the training for mentors", sv="har genomfört utbildningen för handledare",
    nb="har fullført opplæringen for mentorer", da="har gennemført uddannelsen for mentorer",
)  # fmt: skip
OF: Final = Text(en="at {name}", sv="vid {name}", nb="ved {name}", da="ved {name}")
TITLE: Final = Text(en="Module", sv="Modul", nb="Opplæringsmodul", da="Modul")
MINUTES: Final = Text(en="Minutes", sv="Minuter", nb="Minutter", da="Minutter")
PASSED_ON: Final = Text(en="Passed on", sv="Godkänd den", nb="Bestått den", da="Bestået den")
EXEMPT: Final = Text(en="exempt", sv="undantagen", nb="fritatt", da="fritaget")
IN_ALL: Final = Text(en="In all", sv="Sammanlagt", nb="Til sammen", da="I alt")
ALL_MINUTES: Final = Text(
    en="{n} minutes", sv="{n} minuter", nb="{n} minutter", da="{n} minutter"
)  # fmt: skip
VALID_UNTIL: Final = Text(en="Valid until", sv="Gäller till", nb="Gjelder til", da="Gælder til")
NEVER_ENDS: Final = Text(
    en="without an end", sv="utan slutdatum", nb="uten sluttdato", da="uden slutdato"
)  # fmt: skip
ISSUED: Final = Text(
    en="Issued, number", sv="Utfärdat, nummer", nb="Utstedt, nummer", da="Udstedt, nummer"
)  # fmt: skip
VERIFY: Final = Text(
    en="Is this certificate genuine? Ask {office} to confirm the number and the check sum at the foot of the "
    "page.",
    sv="Är intyget äkta? Be {office} bekräfta numret och kontrollsumman längst ned på sidan.",
    nb="Er attesten ekte? Be {office} bekrefte nummeret og kontrollsummen nederst på siden.",
    da="Er attesten ægte? Bed {office} bekræfte nummeret og kontrolsummen nederst på siden.",
)
NOT_PASSED: Final = Text(
    en="{name} has not passed {module}. Take in the result first, or note an exemption.",
    sv="{name} är inte godkänd på {module}. Ta emot resultatet först eller ange ett undantag.",
    nb="{name} har ikke bestått {module}. Ta imot resultatet først, eller før inn et fritak.",
    da="{name} har ikke bestået {module}. Tag resultatet ind først, eller notér en fritagelse.",
)
NO_TRAINING: Final = Text(
    en="{name} has no role with required modules, so there is nothing to certify.",
    sv="{name} har ingen roll med obligatoriska moduler, så det finns inget att intyga.",
    nb="{name} har ingen rolle med obligatoriske moduler, så det er ingenting å bekrefte.",
    da="{name} har ingen rolle med obligatoriske moduler, så der er intet at attestere.",
)
PARTNER_CERTIFICATE: Final = Text(
    en="Partner certificate", sv="Partnerintyg", nb="Partnerattest", da="Partnerattest"
)  # fmt: skip
IS_PARTNER: Final = Text(
    en="is a partner of the programme", sv="är partner i programmet",
    nb="er partner i programmet", da="er partner i programmet",
)  # fmt: skip
CRITERIA: Final = Text(
    en="Criteria met", sv="Uppfyllda kriterier", nb="Oppfylte kriterier", da="Opfyldte kriterier"
)
LEVEL: Final = Text(en="Level", sv="Nivå", nb="Nivå", da="Niveau")
STRENGTHS: Final = Text(en="Takes part in", sv="Deltar i", nb="Deltar i", da="Deltager i")
NOT_MET: Final = Text(
    en="Not met: {criterion}. {do}", sv="Inte uppfyllt: {criterion}. {do}",
    nb="Ikke oppfylt: {criterion}. {do}", da="Ikke opfyldt: {criterion}. {do}",
)  # fmt: skip
NO_MEMBERSHIP: Final = Text(
    en="{name} takes part in no programme with criteria for partners.",
    sv="{name} medverkar inte i något program med kriterier för partner.",
    nb="{name} medvirker ikke i noe program med kriterier for partnere.",
    da="{name} medvirker ikke i noget program med kriterier for partnere.",
)
PACK: Final = Text(en="Partner pack", sv="Partnerpaket", nb="Partnerpakke", da="Partnerpakke")
PACK_LEAD: Final = Text(
    en="Tools, experience and people for those who receive participants. The files lie in the same folder.",
    sv="Verktyg, erfarenheter och personer för den som tar emot deltagare. Filerna ligger i samma mapp.",
    nb="Verktøy, erfaringer og personer for dem som tar imot deltakere. Filene ligger i samme mappe.",
    da="Værktøjer, erfaringer og personer til dem, der tager imod deltagere. Filerne ligger i samme mappe.",
)
TOOL: Final = Text(en="Tool", sv="Verktyg", nb="Verktøy", da="Værktøj")
TOOLS: Final = Text(en="Tools", sv="Verktyg", nb="Verktøy", da="Værktøjer")
FILE: Final = Text(en="File", sv="Fil", nb="Fil", da="Fil")
FOR_WHOM: Final = Text(en="For whom", sv="För vem", nb="For hvem", da="Til hvem")
WHEN: Final = Text(en="When", sv="När", nb="Når", da="Hvornår")
MADE_HERE: Final = Text(
    en="made by the office for each placement", sv="skapas av kontoret för varje placering",
    nb="lages av kontoret for hvert praksisopphold", da="oprettes af kontoret for hvert praktikophold",
)  # fmt: skip
PRACTICE: Final = Text(
    en="What has worked well", sv="Det som har fungerat bra",
    nb="Det som har virket bra", da="Det, der har virket godt",
)  # fmt: skip
CONTACTS: Final = Text(
    en="People who gladly answer", sv="Personer som gärna svarar",
    nb="Personer som gjerne svarer", da="Personer, der gerne svarer",
)  # fmt: skip
MODULES: Final = Text(
    en="Training modules", sv="Utbildningsmoduler", nb="Opplæringsmoduler", da="Moduler i mentoruddannelsen"
)
ORGANISATION: Final = Text(en="Organisation", sv="Organisation", nb="Organisasjon", da="Organisation")
NOTHING_YET: Final = Text(
    en="Nothing yet.", sv="Inget ännu.", nb="Ingenting ennå.", da="Intet endnu."
)  # fmt: skip
