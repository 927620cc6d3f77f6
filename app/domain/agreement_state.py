"""The states of an agreement, its moves and what each move asks for."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.agreement_kind import PARTIES
from app.domain.needs import AllOf, EveryMeets
from app.domain.sign_off import proof
from app.domain.states import Above, AnyOf, Filled, Gate, Linked, Machine, Move, Records
from app.text import Text

ON_THE_WAY: Final = ("draft", "checked", "sent", "partly_signed")
"""The states of an agreement that is not signed yet and may still become so."""


@frozen
class EachParty:
    """Each party that the kind of agreement needs has a signature, and no signature lacks these fields.

    With ``answer`` given, each must have given it. ``proved`` asks for what proves a signature of its
    route: the file, or for a paper that was shown and not kept, who saw it.
    """

    filled: tuple[str, ...]
    answer: str | None = None
    proved: bool = False

    def met(self, record: Any, records: Records) -> bool:
        """Look at the signatures of the agreement, given or still to come."""
        given = records.of("sign_off", entity_id=record.id, kind="signature")
        return set(PARTIES[record.kind]) <= {one.party for one in given} and all(
            Filled(self.asked(one)).met(one, records) and self.answer in {None, one.answer} for one in given
        )

    def asked(self, signature: Any) -> tuple[str, ...]:
        """Return the fields that one signature must have."""
        return (*self.filled, proof(signature.method)) if self.proved else self.filled


_CLAUSES: Final = Gate(
    key="clauses",
    lacks=Text(
        en="The agreement has no clauses. Choose them from the clause library.",
        sv="Avtalet saknar villkor. Välj dem bland avtalsvillkoren.",
        nb="Avtalen mangler vilkår. Velg dem blant avtalevilkårene.",
        da="Aftalen har ingen klausuler. Vælg dem i klausulbiblioteket.",
    ),
    need=Filled(("clauses",)),
)
_SUPPORT: Final = Gate(
    key="support_matrix",
    lacks=Text(
        en="A required topic of the support matrix is empty. Fill it in under Support and promises.",
        sv="Ett obligatoriskt område i stödmatrisen är tomt. Fyll i det under Stöd och det utlovade.",
        nb="Et obligatorisk emne i støttematrisen er tomt. Fyll det ut under Støtte og løfter.",
        da="Et obligatorisk emne i støtteoversigten er tomt. Udfyld det under Støtte og løfter.",
    ),
    need=Above(
        "programme_id",
        "programme",
        EveryMeets(
            "support_topic",
            "programme_id",
            AllOf(
                (
                    Filled(("organiser_does",)),
                    AnyOf((Filled(("responsible_person_id",)), Filled(("responsible_role",)))),
                )
            ),
            among=MappingProxyType({"required": True, "placement_id": None}),
            least=1,
        ),
    ),
)
_SIGNATORIES: Final = Gate(
    key="signatories",
    lacks=Text(
        en="A party has no signatory. Name the person who signs for each party.",
        sv="En part saknar undertecknare. Ange vem som undertecknar för varje part.",
        nb="En part mangler en som signerer. Oppgi hvem som signerer for hver part.",
        da="En part mangler en underskriver. Angiv, hvem der underskriver for hver part.",
    ),
    need=EachParty(("person_id",)),
)
_AUTHORITY: Final = Gate(
    key="authority",
    lacks=Text(
        en="It is not checked that every signatory may sign. Ask, and tick it at the signatory.",
        sv="Det är inte kontrollerat att alla får underteckna. Fråga och markera det vid undertecknaren.",
        nb="Det er ikke kontrollert at alle kan signere. Spør, og kryss av ved den som signerer.",
        da="Det er ikke kontrolleret, at alle må underskrive. Spørg, og sæt flueben ved underskriveren.",
    ),
    need=EachParty(("authority_checked",)),
    warns=True,
)
_ONE_SIGNED: Final = Gate(
    key="one_signature",
    lacks=Text(
        en="No party has signed. Record the signature with its day.",
        sv="Ingen part har undertecknat. Registrera underskriften och dagen.",
        nb="Ingen part har signert. Registrer signaturen og dagen.",
        da="Ingen part har underskrevet. Registrér underskriften og dagen.",
    ),
    need=Linked(
        "sign_off",
        "entity_id",
        where=MappingProxyType({"kind": "signature", "answer": "accepted"}),
        filled=("signed_at",),
    ),
)
_ALL_SIGNED: Final = Gate(
    key="all_signatures",
    lacks=Text(
        en="A signature, its day or its evidence is missing. Record them for each party.",
        sv="En underskrift, dess dag eller underlaget saknas. Registrera dem för varje part.",
        nb="En signatur, dagen eller dokumentasjonen mangler. Registrer dem for hver part.",
        da="En underskrift, dens dag eller dokumentationen mangler. Registrér dem for hver part.",
    ),
    need=EachParty(("signed_at",), answer="accepted", proved=True),
)

AGREEMENT_STATES: Final = Machine(
    states={
        "draft": Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast"),
        "checked": Text(en="Checked", sv="Kontrollerat", nb="Kontrollert", da="Kontrolleret"),
        "sent": Text(en="Sent", sv="Skickat", nb="Sendt", da="Sendt"),
        "partly_signed": Text(
            en="Partly signed", sv="Delvis undertecknat", nb="Delvis signert", da="Delvist underskrevet"
        ),
        "signed": Text(en="Signed", sv="Undertecknat", nb="Signert", da="Underskrevet"),
        "in_force": Text(en="In force", sv="Gäller", nb="Gjeldende", da="I kraft"),
        "expired": Text(en="Expired", sv="Har löpt ut", nb="Utløpt", da="Udløbet"),
        "amended": Text(en="Amended", sv="Ändrat", nb="Endret ved tilleggsavtale", da="Ændret"),
        "terminated": Text(en="Terminated", sv="Uppsagt", nb="Sagt opp", da="Opsagt"),
        "declined": Text(en="Declined", sv="Avböjt", nb="Avvist", da="Afvist"),
        "withdrawn": Text(en="Withdrawn", sv="Återtaget", nb="Trukket", da="Trukket tilbage"),
        "void": Text(en="Void", sv="Makulerat", nb="Annullert", da="Ugyldig"),
    },
    moves=(
        Move(sources=("draft",), target="checked", gates=(_CLAUSES, _SIGNATORIES)),
        Move(sources=("checked",), target="draft"),
        Move(
            sources=("checked",),
            target="sent",
            gates=(_SUPPORT, _SIGNATORIES, _AUTHORITY),
            makes=("document", "mail"),
        ),
        Move(sources=("sent",), target="partly_signed", gates=(_ONE_SIGNED,)),
        Move(sources=("sent", "partly_signed"), target="signed", gates=(_ALL_SIGNED,)),
        Move(sources=("signed",), target="in_force"),
        Move(sources=("signed", "in_force"), target="expired"),
        Move(sources=("signed", "in_force"), target="amended", reason=True, makes=("amendment",)),
        Move(sources=("signed", "in_force"), target="terminated", reason=True),
        Move(sources=("sent", "partly_signed"), target="declined", reason=True),
        Move(sources=("sent", "partly_signed"), target="withdrawn", reason=True),
        Move(sources=("draft", "checked"), target="void", reason=True),
    ),
)


def state_on(agreement: Any, today: date) -> str:
    """Return the state that shows on a day: a signed agreement is in force between its two days."""
    if agreement.state not in {"signed", "in_force"} or today < agreement.valid_from:
        return str(agreement.state)
    if agreement.valid_to is not None and today > agreement.valid_to:
        return "expired"
    return "in_force"
