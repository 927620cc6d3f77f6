"""What the organiser does on each topic of the support matrix, as an office would write it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from app.services.sample.stage import Stage
from app.services.worded import worded
from app.text import Language, Text

DOES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "before_departure": Text(
            en="Holds a meeting four weeks before the start and sends a list of what to bring.",
            sv="Håller ett möte fyra veckor före start och skickar en lista över vad som ska vara klart.",
            nb="Holder et møte fire uker før oppstart og sender en liste over det som må være klart.",
            da="Holder et møde fire uger før start og sender en liste over det, der skal være klar.",
        ),
        "introduction": Text(
            en="Meets all participants on the first day and introduces everybody they will need.",
            sv="Möter alla deltagare första dagen och presenterar dem som de behöver känna till.",
            nb="Møter alle deltakerne første dag og presenterer dem de trenger å kjenne.",
            da="Møder alle deltagere den første dag og præsenterer dem, de får brug for.",
        ),
        "daily_work": Text(
            en="Asks both sides how it goes and helps when the mentor is away.",
            sv="Frågar båda sidor hur det går och hjälper till när handledaren är borta.",
            nb="Spør begge parter hvordan det går, og hjelper når mentoren er borte.",
            da="Spørger begge parter, hvordan det går, og hjælper, når mentoren er væk.",
        ),
        "professional_questions": Text(
            en="Finds the right person at the home institution.",
            sv="Hittar rätt person vid hemlärosätet.",
            nb="Finner riktig person ved hjeminstitusjonen.",
            da="Finder den rette person på hjeminstitutionen.",
        ),
        "assignment_change": Text(
            en="Brings the parties together and writes down the new version.",
            sv="Samlar parterna och skriver ned den nya versionen.",
            nb="Samler partene og skriver ned den nye versjonen.",
            da="Samler parterne og skriver den nye version ned.",
        ),
        "conflict": Text(
            en="Talks with each side and leads a meeting with both.",
            sv="Talar med var och en och leder ett gemensamt möte.",
            nb="Snakker med hver part og leder et felles møte.",
            da="Taler med hver part og leder et fælles møde.",
        ),
        "illness_accident": Text(
            en="Tells the home institution and the insurer on the same day.",
            sv="Underrättar hemlärosätet och försäkringsbolaget samma dag.",
            nb="Varsler hjeminstitusjonen og forsikringsselskapet samme dag.",
            da="Underretter hjeminstitutionen og forsikringsselskabet samme dag.",
        ),
        "harassment": Text(
            en="Listens, keeps it confidential and goes along to the home institution.",
            sv="Lyssnar, behandlar uppgifterna förtroligt och följer med till hemlärosätet.",
            nb="Lytter, behandler saken fortrolig og blir med til hjeminstitusjonen.",
            da="Lytter, behandler sagen fortroligt og går med til hjeminstitutionen.",
        ),
        "housing": Text(
            en="Gives a list of tried addresses and reads the contract with you.",
            sv="Ger en lista över beprövade adresser och läser kontraktet med dig.",
            nb="Gir en liste over utprøvde adresser og leser kontrakten sammen med deg.",
            da="Giver en liste over afprøvede adresser og læser kontrakten sammen med dig.",
        ),
        "visa": Text(
            en="Writes the certificate that the authority asks for.",
            sv="Skriver det intyg som myndigheten begär.",
            nb="Skriver bekreftelsen som myndigheten ber om.",
            da="Skriver den bekræftelse, som myndigheden beder om.",
        ),
        "money": Text(
            en="Pays the grant within ten days of the signed agreement.",
            sv="Betalar ut stipendiet inom tio dagar efter att avtalet har undertecknats.",
            nb="Utbetaler stipendet innen ti dager etter at avtalen er signert.",
            da="Udbetaler stipendiet inden for ti dage efter, at aftalen er underskrevet.",
        ),
        "networking_programme": Text(
            en="Publishes the programme with hours before the start.",
            sv="Publicerar programmet med timantal före start.",
            nb="Publiserer programmet med timetall før oppstart.",
            da="Offentliggør programmet med timetal før start.",
        ),
        "academic_requirements": Text(
            en="Sees that they are written down before the start.",
            sv="Ser till att de är nedskrivna före start.",
            nb="Sørger for at de er skrevet ned før oppstart.",
            da="Sørger for, at de er skrevet ned før start.",
        ),
        "data_and_ip": Text(
            en="Brings in the lawyer of the home institution when needed.",
            sv="Kopplar in hemlärosätets jurist vid behov.",
            nb="Kobler inn juristen ved hjeminstitusjonen ved behov.",
            da="Inddrager hjeminstitutionens jurist efter behov.",
        ),
        "emergency_24h": Text(
            en="Answers the duty telephone day and night during the stay.",
            sv="Svarar på jourtelefonen dygnet runt under vistelsen.",
            nb="Svarer på vakttelefonen hele døgnet under oppholdet.",
            da="Besvarer vagttelefonen døgnet rundt under opholdet.",
        ),
    }
)


def fill_matrix(
    stage: Stage,
    programme: str,
    languages: Sequence[Language],
    people: Mapping[str, str],
    named: int = len(DOES),
) -> None:
    """Write what the organiser does, and name persons in the first ``named`` rows by their roles."""
    rows = stage.work.records.of("support_topic", programme_id=programme)
    for turn, row in enumerate(sorted(rows, key=lambda topic: topic.order or 0)):
        there = people if turn < named else {}
        stage.work.set(
            "support_topic",
            row.id,
            organiser_does=worded(DOES[row.topic], languages),
            responsible_person_id=there.get(row.responsible_role),
            backup_person_id=there.get(row.backup_role),
        )
