"""Have a word with: weak signals that mean something together, each told, none hidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.followup.card import Card, Item
from app.followup.placements import running
from app.followup.saying import counted
from app.followup.signals import signals
from app.followup.view import View
from app.text import Text

LEAST: Final = 2
_TOGETHER: Final = Text(
    en="{n} small signs together.", sv="{n} små tecken tillsammans.",
    nb="{n} små tegn til sammen.", da="{n} små tegn tilsammen.",
)  # fmt: skip


def find(view: View) -> Iterator[Item]:
    """Find placements with two or more signals, the most first."""
    stays = running(view)
    told = [(stays[key], signs) for key, signs in signals(view).items() if len(signs) >= LEAST]
    for placement, signs in sorted(told, key=lambda pair: (-len(pair[1]), pair[0].id)):
        yield Item(
            entity="placement", record=placement.id, why=counted(_TOGETHER, _TOGETHER, len(signs)),
            signs=tuple(signs), count=len(signs), programme=placement.programme_id,
        )  # fmt: skip


CARD: Final = Card(
    key="word_with",
    order=200,
    title=Text(en="Have a word with", sv="Prata med", nb="Ta en prat med", da="Tag en snak med"),
    rule=Text(
        en="Two or more of these together: an entry is late; the newest entry is less than half as long as "
        "the participant's own mean; the newest answer to “I feel a resource” is the lowest so far; contact "
        "is late; no fixed question time is agreed; no first meeting with the mentor is noted. Participants "
        "are told of this in the privacy notice.",
        sv="Två eller fler av dessa tillsammans: ett inlägg är försenat; det senaste inlägget är mindre än "
        "hälften så långt som deltagarens eget medelvärde; det senaste svaret på ”känner sig som en resurs” "
        "är det lägsta hittills; kontakten är sen; ingen fast frågetid är avtalad; inget första möte med "
        "handledaren är antecknat. Deltagarna får veta detta i integritetsinformationen.",
        nb="To eller flere av disse til sammen: en innføring er forsinket; den nyeste innføringen er under "
        "halvparten så lang som deltakerens eget snitt; det nyeste svaret på «opplever seg som en ressurs» "
        "er det laveste hittil; kontakten er forsinket; ingen fast tid til spørsmål er avtalt; intet første "
        "møte med mentoren er notert. Deltakerne får vite dette i personvernerklæringen.",
        da="To eller flere af disse tilsammen: en indførsel er forsinket; den nyeste indførsel er under "
        "halvt så lang som deltagerens eget gennemsnit; det nyeste svar på ”føler sig som en ressource” er "
        "det laveste hidtil; kontakten er forsinket; der er ikke aftalt en fast tid til spørgsmål; der er "
        "ikke noteret et første møde med mentoren. Deltagerne får det at vide i informationen om behandling "
        "af personoplysninger.",
    ),
    button=Text(en="Note a contact", sv="Anteckna kontakt", nb="Noter kontakt", da="Notér kontakt"),
    act="note",
    find=find,
)
