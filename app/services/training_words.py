"""The words around a module: on its page, in the mail it goes out with, on the way back."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.programmes import library
from app.text import Language, Text

_OF_THE_LIBRARY: Final = ("right", "wrong", "passed", "failed", "reflection", "quiz")
_PAGE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "step": Text(
            en="Part {n} of {all}", sv="Del {n} av {all}", nb="Del {n} av {all}", da="Del {n} af {all}"
        ),
        "back": Text(en="Back", sv="Tillbaka", nb="Tilbake", da="Tilbage"),
        "next": Text(en="Next", sv="Nästa", nb="Neste", da="Næste"),
        "no_script": Text(
            en="The questions at the end need a browser that runs scripts. Ask the office for the PDF "
            "instead.",
            sv="Frågorna i slutet kräver en webbläsare som kör skript. Be kontoret om en pdf i stället.",
            nb="Spørsmålene til slutt krever en nettleser som kjører skript. Be kontoret om PDF-filen i "
            "stedet.",
            da="Spørgsmålene til sidst kræver en browser, der kører scripts. Bed kontoret om PDF-filen i "
            "stedet.",
        ),
        "private": Text(
            en="What you write here is for yourself. It stays in this window and is not sent.",
            sv="Det du skriver här är för dig själv. Det stannar i det här fönstret och skickas inte.",
            nb="Det du skriver her, er til deg selv. Det blir i dette vinduet og sendes ikke.",
            da="Det, du skriver her, er til dig selv. Det bliver i dette vindue og sendes ikke.",
        ),
        "several": Text(
            en="(one or more answers)", sv="(ett eller flera svar)", nb="(ett eller flere svar)",
            da="(et eller flere svar)",
        ),
        "open": Text(
            en="Answer every question first.", sv="Svara först på alla frågor.",
            nb="Svar på alle spørsmålene først.", da="Besvar først alle spørgsmål.",
        ),
        "check": Text(
            en="Check my answers", sv="Rätta mina svar", nb="Sjekk svarene mine", da="Tjek mine svar"
        ),
        "rate": Text(
            en="How useful was the module? (1 = not at all, 5 = very)",
            sv="Hur användbar var modulen? (1 = inte alls, 5 = mycket)",
            nb="Hvor nyttig var opplæringsmodulen? (1 = ikke i det hele tatt, 5 = svært)",
            da="Hvor nyttigt var modulet? (1 = slet ikke, 5 = meget)",
        ),
        "better": Text(
            en="What could be better?", sv="Vad kan bli bättre?", nb="Hva kan bli bedre?",
            da="Hvad kan blive bedre?",
        ),
        "finish": Text(
            en="Show my result code", sv="Visa min resultatkod", nb="Vis resultatkoden min",
            da="Vis min resultatkode",
        ),
        "done": Text(en="Well done!", sv="Bra gjort!", nb="Bra jobbet!", da="Godt klaret!"),
        "tell": Text(
            en="Send this code to the office, or read it out over the phone. Then the module counts as "
            "passed.",
            sv="Skicka koden till kontoret eller läs upp den i telefon. Då räknas modulen som godkänd.",
            nb="Send koden til kontoret, eller les den opp i telefonen. Da regnes opplæringsmodulen som "
            "bestått.",
            da="Send koden til kontoret, eller læs den op i telefonen. Så tæller modulet som bestået.",
        ),
        "your_code": Text(
            en="Your result code", sv="Din resultatkod", nb="Resultatkoden din", da="Din resultatkode"
        ),
        "copy": Text(en="Copy the code", sv="Kopiera koden", nb="Kopier koden", da="Kopiér koden"),
        "copied": Text(
            en="The code is copied.", sv="Koden är kopierad.", nb="Koden er kopiert.", da="Koden er kopieret."
        ),
        "send": Text(
            en="Send by e-mail", sv="Skicka med e-post", nb="Send med e-post", da="Send med e-mail"
        ),
        "letter": Text(
            en="My result code:", sv="Min resultatkod:", nb="Resultatkoden min:", da="Min resultatkode:"
        ),
    }
)  # fmt: skip
SUBJECT: Final = Text(
    en="Result code: {title}",
    sv="Resultatkod: {title}",
    nb="Resultatkode: {title}",
    da="Resultatkode: {title}",
)
INVITATION: Final = Text(
    en="Mentor training – {count} modules", sv="Handledarutbildning – {count} moduler",
    nb="Mentoropplæring – {count} opplæringsmoduler", da="Mentoruddannelse – {count} moduler",
)  # fmt: skip
INVITATION_ONE: Final = Text(
    en="Mentor training – one module", sv="Handledarutbildning – en modul",
    nb="Mentoropplæring – én opplæringsmodul", da="Mentoruddannelse – ét modul",
)  # fmt: skip
INVITATION_TEXT: Final = {
    "html": Text(
        en="Here is your mentor training:\n\n{titles}\n\nSave the enclosed files and open them with a double "
        "click. They work without the internet. At the end of each you get a short code: send it back to us.",
        sv="Här kommer din handledarutbildning:\n\n{titles}\n\nSpara de bifogade filerna och öppna dem med "
        "ett dubbelklick. De fungerar utan internet. I slutet av varje får du en kort kod: skicka den "
        "till oss.",
        nb="Her kommer mentoropplæringen din:\n\n{titles}\n\nLagre filene som er vedlagt, og åpne dem med et "
        "dobbeltklikk. De virker uten internett. Til slutt i hver får du en kort kode: send den til oss.",
        da="Her kommer din mentoruddannelse:\n\n{titles}\n\nGem de vedhæftede filer, og åbn dem med et "
        "dobbeltklik. De virker uden internet. Til sidst i hver får du en kort kode: send den til os.",
    ),
    "pdf": Text(
        en="Here is your mentor training:\n\n{titles}\n\nRead each enclosed PDF, answer the questions at the "
        "end of it, save it and send it back to us.",
        sv="Här kommer din handledarutbildning:\n\n{titles}\n\nLäs varje bifogad pdf, besvara frågorna i "
        "slutet, spara den och skicka tillbaka den till oss.",
        nb="Her kommer mentoropplæringen din:\n\n{titles}\n\nLes hver PDF som er vedlagt, svar på "
        "spørsmålene "
        "til slutt, lagre den og send den tilbake til oss.",
        da="Her kommer din mentoruddannelse:\n\n{titles}\n\nLæs hver vedhæftet PDF, besvar spørgsmålene til "
        "sidst, gem den, og send den tilbage til os.",
    ),
}


def page_words(language: Language, title: str) -> Mapping[str, str]:
    """Return the words of a page in one language."""
    quiz = library.quiz_words()
    return {
        **{key: text.of(language) for key, text in _PAGE.items()},
        **{key: quiz[key].of(language) for key in _OF_THE_LIBRARY},
        "subject": SUBJECT.of(language).replace("{title}", title),
    }
