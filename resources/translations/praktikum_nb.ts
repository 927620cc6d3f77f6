<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fil</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Rediger</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Gå til</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vis</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjelp</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisasjoner</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>Praksisopphold</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangementer</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Kunnskap</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultater</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Kontor</translation>
        </message>
        <message>
            <source>New office…</source>
            <translation>Nytt kontor…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Åpne…</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Lag dokumenter…</translation>
        </message>
        <message>
            <source>Close the office</source>
            <translation>Lukk kontoret</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>Ny post</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Kopier som tabell</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Search or type a command</source>
            <translation>Søk eller skriv en kommando</translation>
        </message>
        <message>
            <source>Choose programme</source>
            <translation>Velg program</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Fram</translation>
        </message>
        <message>
            <source>Between list and record</source>
            <translation>Mellom liste og post</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrer listen</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Kolonner…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Oppdater</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Større tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mindre tekst</translation>
        </message>
        <message>
            <source>Help on this screen</source>
            <translation>Hjelp til denne siden</translation>
        </message>
        <message>
            <source>About Praktikum</source>
            <translation>Om Praktikum</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Som datamaskinen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lyst</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Åpne nylig brukt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Utseende</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Spørsmål</translation>
        </message>
        <message>
            <source>Save a copy to a stick…</source>
            <translation>Lagre en kopi på en minnepinne…</translation>
        </message>
        <message>
            <source>Shared drive…</source>
            <translation>Felles stasjon…</translation>
        </message>
        <message>
            <source>Take in another copy…</source>
            <translation>Hent inn en annen kopi…</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Legg til et notat</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Legg til et gjøremål</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Eksporter det som vises…</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importer en liste…</translation>
        </message>
        <message>
            <source>Main button here</source>
            <translation>Hovedknappen her</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Lag e-post…</translation>
        </message>
        <message>
            <source>New programme…</source>
            <translation>Nytt program…</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Lagre denne visningen…</translation>
        </message>
        <message>
            <source>Change a field of the selected…</source>
            <translation>Endre et felt i de valgte…</translation>
        </message>
        <message>
            <source>Take in returned forms…</source>
            <translation>Les inn innsendte skjemaer…</translation>
        </message>
        <message>
            <source>Change notice…</source>
            <translation>Endringsmelding…</translation>
        </message>
        <message>
            <source>Rehearse a change…</source>
            <translation>Prøv en endring…</translation>
        </message>
        <message>
            <source>Send blank logbooks…</source>
            <translation>Send tomme loggbøker…</translation>
        </message>
        <message>
            <source>Remind of late logbooks…</source>
            <translation>Minn om forsinkede loggbøker…</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Sample office</source>
            <translation>Eksempelkontor</translation>
        </message>
    </context>
    <context>
        <name>CheckStep</name>
        <message>
            <source>The preview is being made…</source>
            <translation>Forhåndsvisningen lages…</translation>
        </message>
        <message>
            <source>Ready: {ready} of {every}.</source>
            <translation>Klare: {ready} av {every}.</translation>
        </message>
        <message>
            <source>Lacking something: {count}. Mend them and come back, or make the others now.</source>
            <translation>Noe mangler: {count}. Rett opp og kom tilbake, eller lag de andre nå.</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Kontrollerer…</translation>
        </message>
        <message>
            <source>Lacks</source>
            <translation>Mangler</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Ordne</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Records; Space takes one out or in</source>
            <translation>Poster; mellomrom tar bort eller legger til</translation>
        </message>
        <message>
            <source>Make drafts of the unfinished ones too</source>
            <translation>Lag utkast av de uferdige også</translation>
        </message>
        <message>
            <source>What is missing is left blank, to be filled in by hand.</source>
            <translation>Det som mangler, står tomt og fylles ut for hånd.</translation>
        </message>
    </context>
    <context>
        <name>ChipsEditor</name>
        <message>
            <source>Add…</source>
            <translation>Legg til…</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Fjern {name}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Columns</source>
            <translation>Kolonner</translation>
        </message>
        <message>
            <source>Tick what the list shows. Up and Down move the chosen line.</source>
            <translation>Kryss av det listen skal vise. Opp og Ned flytter den valgte linjen.</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Opp</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ned</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Som til å begynne med</translation>
        </message>
        <message>
            <source>The usual columns, as wide as they need to be</source>
            <translation>De vanlige kolonnene, så brede som de må være</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong in Praktikum</source>
            <translation>Noe gikk galt i Praktikum</translation>
        </message>
        <message>
            <source>This is a fault of the program, not yours. What was saved is safe, and what you typed still stands in its field. You can go on working.</source>
            <translation>Feilen ligger i programmet, ikke hos deg. Det som er lagret, er trygt, og det du skrev, står fortsatt i feltet sitt. Du kan arbeide videre.</translation>
        </message>
        <message>
            <source>A report without personal data stands here. Attach it when you tell us: {path}</source>
            <translation>En rapport uten personopplysninger ligger her. Legg den ved når du forteller oss om det: {path}</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Vis rapporten</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>command</source>
            <translation>kommando</translation>
        </message>
        <message>
            <source>go to</source>
            <translation>gå til</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>How much is done</source>
            <translation>Hvor mye som er ferdig</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Questions that wait for an answer</source>
            <translation>Spørsmål som venter på svar</translation>
        </message>
        <message>
            <source>How the office stands with its drive, and what you can do</source>
            <translation>Hvordan det står til med den felles stasjonen, og hva du kan gjøre</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>opprettet</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>slettet</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>gjenopprettet</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>slettet for godt</translation>
        </message>
        <message>
            <source>looked at a delicate value</source>
            <translation>så på en følsom opplysning</translation>
        </message>
        <message>
            <source>state changed with a reason</source>
            <translation>status endret med begrunnelse</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>Begrunnelse: {words}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>state changed though something was lacking</source>
            <translation>status endret selv om noe manglet</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>angret</translation>
        </message>
    </context>
    <context>
        <name>KindStep</name>
        <message>
            <source>Records chosen: {count}</source>
            <translation>Valgte poster: {count}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Type dokument</translation>
        </message>
        <message>
            <source>The chosen records have no language in common. Choose records of one programme.</source>
            <translation>De valgte postene har ikke noe felles språk. Velg poster fra ett program.</translation>
        </message>
        <message>
            <source>Two languages stand side by side, the first one leading.</source>
            <translation>To språk står side om side, det første gjelder.</translation>
        </message>
        <message>
            <source>This paper is printed in one language at a time.</source>
            <translation>Dokumentet skrives på ett språk om gangen.</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av navnet</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <source>All states</source>
            <translation>Alle statuser</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} av {every}</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} valgt</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Lag dokumenter…</translation>
        </message>
        <message>
            <source>Filter by name, number, address…</source>
            <translation>Filtrer på navn, nummer, adresse…</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrer listen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Change a field of the selected…</source>
            <translation>Endre et felt i de valgte…</translation>
        </message>
        <message>
            <source>Change a field…</source>
            <translation>Endre et felt…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Kolonner…</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Kopier som tabell</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Eksporter det som vises…</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filter…</translation>
        </message>
        <message>
            <source>More for this list</source>
            <translation>Mer for denne listen</translation>
        </message>
        <message>
            <source>Narrow the list by any field</source>
            <translation>Snevre inn listen med et hvilket som helst felt</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Lagre denne visningen…</translation>
        </message>
        <message>
            <source>Delete the selected</source>
            <translation>Slett de valgte</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Praktikum: placements, agreements and follow-up for small offices. Free under the MIT licence. The window uses Qt under the LGPL; the typeface is Inter under the Open Font Licence.</source>
            <translation>Praktikum: praksisopphold, avtaler og oppfølging for små kontorer. Fritt under MIT-lisensen. Vinduet bruker Qt under LGPL; skrifttypen er Inter under Open Font License.</translation>
        </message>
        <message>
            <source>{work}: this is not finished. Stop and close?</source>
            <translation>{work}: dette er ikke ferdig. Stoppe og lukke?</translation>
        </message>
        <message>
            <source>“{action}” has nothing to do on this page.</source>
            <translation>«{action}» har ingenting å gjøre på denne siden.</translation>
        </message>
        <message>
            <source>Open the office file of your office, or look at the sample to see how everything works.</source>
            <translation>Åpne filen til kontoret deres, eller se på eksempelet for å se hvordan alt virker.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Still lacking</source>
            <translation>Mangler fortsatt</translation>
        </message>
        <message>
            <source>Only a lead may go on without it.</source>
            <translation>Bare den som er ansvarlig, kan gå videre uten dette.</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Gå videre likevel</translation>
        </message>
        <message>
            <source>Change state</source>
            <translation>Endre status</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begrunnelse</translation>
        </message>
        <message>
            <source>This is no date. Write it as {example}.</source>
            <translation>Dette er ingen dato. Skriv den som {example}.</translation>
        </message>
    </context>
    <context>
        <name>NewOffice</name>
        <message>
            <source>New office</source>
            <translation>Nytt kontor</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Navnet på kontoret</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Language of the office</source>
            <translation>Språket på kontoret</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>Dine initialer</translation>
        </message>
        <message>
            <source>The next step asks where the file shall stand.</source>
            <translation>I neste steg velger du hvor filen skal ligge.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>New record: {name}</source>
            <translation>Ny post: {name}</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Opprett</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>Lukk meldingen</translation>
        </message>
    </context>
    <context>
        <name>OfficeShell</name>
        <message>
            <source>This office can only be read here.</source>
            <translation>Kontoret kan bare leses her.</translation>
        </message>
        <message>
            <source>This page has no main button.</source>
            <translation>Denne siden har ingen hovedknapp.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Ingen dokumenter er laget ennå.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Can be made</source>
            <translation>Kan lages</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Laget hittil</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>versjon {number}</translation>
        </message>
    </context>
    <context>
        <name>PapersWizard</name>
        <message>
            <source>Make papers</source>
            <translation>Lag dokumenter</translation>
        </message>
        <message>
            <source>Making papers</source>
            <translation>Lager dokumenter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Check and look</source>
            <translation>Kontroller og se</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Laget</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontroller</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Make papers ({count})</source>
            <translation>Lag dokumenter ({count})</translation>
        </message>
        <message>
            <source>Making…</source>
            <translation>Lager…</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I hvilken mappe?</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hvor langt det har kommet</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>Page before</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Find words in the paper</source>
            <translation>Søk etter ord i dokumentet</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Tilpass til siden</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Tilpass til bredden</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Større</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Read the paper as text</source>
            <translation>Les dokumentet som tekst</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Text of the paper</source>
            <translation>Teksten i dokumentet</translation>
        </message>
        <message>
            <source>There is no text on these pages, only pictures.</source>
            <translation>Det er ingen tekst på sidene, bare bilder.</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Bredde</translation>
        </message>
        <message>
            <source>of {pages}</source>
            <translation>av {pages}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>Steder i programmet</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>{name} is deleted.</source>
            <translation>{name} er slettet.</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Lag dokumenter…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Oversikt</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Hører til</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Dokumenter</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historikk</translation>
        </message>
        <message>
            <source>✓ Saved {time} · Ctrl+Z takes it back</source>
            <translation>✓ Lagret {time} · Ctrl+Z angrer</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notater</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Gjøremål</translation>
        </message>
    </context>
    <context>
        <name>RelatedTab</name>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Add a record that belongs to this one</source>
            <translation>Legg til en post som hører til denne</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>New: {name}</source>
            <translation>Ny post: {name}</translation>
        </message>
        <message>
            <source>Nothing belongs to this record yet.</source>
            <translation>Ingenting hører til denne posten ennå.</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Vis alle {count}</translation>
        </message>
        <message>
            <source>Show {count} more</source>
            <translation>Vis {count} til</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappen</translation>
        </message>
        <message>
            <source>Papers made: {count}</source>
            <translation>Dokumenter laget: {count}</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Endringer som blir stående fordi noen har bygget videre på dem: {count}.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>New in the office: {records}.</source>
            <translation>Nytt på kontoret: {records}.</translation>
        </message>
        <message>
            <source>Nothing of it is left.</source>
            <translation>Ingenting av den er igjen.</translation>
        </message>
        <message>
            <source>Row {row}: {why}</source>
            <translation>Rad {row}: {why}</translation>
        </message>
        <message>
            <source>Rows filled in: {filled}. Passed over: {skipped}. Stayed out: {refused}.</source>
            <translation>Rader som utfylte: {filled}. Hoppet over: {skipped}. Ble ikke med: {refused}.</translation>
        </message>
        <message>
            <source>Save the rows that stayed out…</source>
            <translation>Lagre radene som ikke ble med…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Vis dem</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Angret</translation>
        </message>
        <message>
            <source>The import is taken back.</source>
            <translation>Importen er angret.</translation>
        </message>
        <message>
            <source>The list is in</source>
            <translation>Listen er importert</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Angre importen</translation>
        </message>
        <message>
            <source>{list} - stayed out.xlsx</source>
            <translation>{list} - ble ikke med.xlsx</translation>
        </message>
        <message>
            <source>Enter or a double click opens a paper.</source>
            <translation>Enter eller dobbeltklikk åpner et dokument.</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Lag e-post…</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>Ikke laget</translation>
        </message>
        <message>
            <source>Papers made</source>
            <translation>Dokumenter laget</translation>
        </message>
        <message>
            <source>Try these again ({count})</source>
            <translation>Prøv disse på nytt ({count})</translation>
        </message>
        <message>
            <source>You stopped before the last one.</source>
            <translation>Du stoppet før den siste.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search or type a command   Ctrl+K</source>
            <translation>Søk eller skriv en kommando   Ctrl+K</translation>
        </message>
        <message>
            <source>Search or type a command</source>
            <translation>Søk eller skriv en kommando</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Read-only</source>
            <translation>Skrivebeskyttet</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Lagret {time}</translation>
        </message>
        <message>
            <source>Backup {time}</source>
            <translation>Sikkerhetskopi {time}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Ingen sikkerhetskopi ennå</translation>
        </message>
        <message>
            <source>today {clock}</source>
            <translation>i dag {clock}</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>since {day}</source>
            <translation>siden {day}</translation>
        </message>
        <message>
            <source>Change state to {state}</source>
            <translation>Endre status til {state}</translation>
        </message>
        <message>
            <source>The state is now “{state}”.</source>
            <translation>Statusen er nå «{state}».</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>You work here as {initials}</source>
            <translation>Du arbeider her som {initials}</translation>
        </message>
        <message>
            <source>All programmes</source>
            <translation>Alle programmer</translation>
        </message>
        <message>
            <source>Programme: {name}</source>
            <translation>Program: {name}</translation>
        </message>
        <message>
            <source>Begin something new here  {key}</source>
            <translation>Opprett noe nytt her  {key}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Placements, agreements and follow-up for a small office. Everything stays in one file of yours.</source>
            <translation>Praksisopphold, avtaler og oppfølging for et lite kontor. Alt blir i én fil som er deres egen.</translation>
        </message>
        <message>
            <source>Open an office…</source>
            <translation>Åpne et kontor…</translation>
        </message>
        <message>
            <source>A file that ends in .praktikum.</source>
            <translation>En fil som slutter på .praktikum.</translation>
        </message>
        <message>
            <source>New office…</source>
            <translation>Nytt kontor…</translation>
        </message>
        <message>
            <source>Begin with an empty file.</source>
            <translation>Begynn med en tom fil.</translation>
        </message>
        <message>
            <source>Five programmes with invented people, to try things out.</source>
            <translation>Fem programmer med oppdiktede personer, å prøve seg fram i.</translation>
        </message>
        <message>
            <source>Look at a sample…</source>
            <translation>Se på et eksempel…</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Sist brukt</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
    </context>
    <context>
        <name>OpenQuestions</name>
        <message>
            <source>Answer the question</source>
            <translation>Svar på spørsmålet</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Keep all</source>
            <translation>Behold alle</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Behold begge</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Åpne posten</translation>
        </message>
        <message>
            <source>Was before</source>
            <translation>Sto her før</translation>
        </message>
        <message>
            <source>Write something else…</source>
            <translation>Skriv noe annet…</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>i papirkurven</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>1 question</source>
            <translation>1 spørsmål</translation>
        </message>
        <message>
            <source>A newer Praktikum wrote this. Install it to answer.</source>
            <translation>Dette er skrevet med et nyere Praktikum. Installer det for å svare.</translation>
        </message>
        <message>
            <source>Delete it after all</source>
            <translation>Slett den likevel</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold den</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Behold min</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Behold den andres</translation>
        </message>
        <message>
            <source>Keep this version</source>
            <translation>Behold denne versjonen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Vises nå</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Den andres</translation>
        </message>
        <message>
            <source>This was written on two computers at once. Which version shall stand?</source>
            <translation>Dette ble skrevet på to datamaskiner samtidig. Hvilken versjon skal gjelde?</translation>
        </message>
        <message>
            <source>Version of {who}</source>
            <translation>Versjon fra {who}</translation>
        </message>
        <message>
            <source>You deleted this while {other} was working on it. Keep it?</source>
            <translation>Du slettet posten mens {other} arbeidet med den. Skal den beholdes?</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>noen</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} spørsmål</translation>
        </message>
        <message>
            <source>{count} versions</source>
            <translation>{count} versjoner</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} og {last}</translation>
        </message>
        <message>
            <source>{names} wrote this without seeing each other’s version. Which one shall stand?</source>
            <translation>{names} skrev her uten å se hverandres versjon. Hvilken skal gjelde?</translation>
        </message>
        <message>
            <source>{who} deleted this while you were working on it. Keep it?</source>
            <translation>{who} slettet posten mens du arbeidet med den. Skal den beholdes?</translation>
        </message>
        <message>
            <source>{who} deleted this while {other} was working on it. Keep it?</source>
            <translation>{who} slettet posten mens {other} arbeidet med den. Skal den beholdes?</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>Back to the lists</source>
            <translation>Tilbake til listene</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Spørsmål</translation>
        </message>
        <message>
            <source>The question is answered. What was not kept stays in the history.</source>
            <translation>Spørsmålet er besvart. Det som ikke ble beholdt, ligger i historikken.</translation>
        </message>
        <message>
            <source>{count} questions are answered.</source>
            <translation>{count} spørsmål er besvart.</translation>
        </message>
        <message>
            <source>Choose a question at the left and keep the version that is right. What is not kept stays in the history, and Ctrl+Z takes an answer back. Several selected questions are answered alike.</source>
            <translation>Velg et spørsmål til venstre og behold den versjonen som er riktig. Det som ikke beholdes, står i historikken, og Ctrl+Z tar tilbake et svar. Flere merkede spørsmål besvares likt.</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <source>A delicate value. That you look at it is noted in the log.</source>
            <translation>En følsom opplysning. At du ser på den, noteres i loggen.</translation>
        </message>
        <message>
            <source>Only here: {words}</source>
            <translation>Bare her: {words}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Vis {name}</translation>
        </message>
    </context>
    <context>
        <name>WritingPart</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
    </context>
    <context>
        <name>ColleagueMark</name>
        <message>
            <source>{name} is in this field</source>
            <translation>{name} er i dette feltet</translation>
        </message>
    </context>
    <context>
        <name>CopiedOffice</name>
        <message>
            <source>A backup or a copy for the road. It can be taken in at any time, and nothing doubles.</source>
            <translation>En sikkerhetskopi eller en kopi til reisen. Den kan hentes inn når som helst, og ingenting blir dobbelt.</translation>
        </message>
        <message>
            <source>A new office…</source>
            <translation>Et nytt kontor…</translation>
        </message>
        <message>
            <source>An office of its own with the same beginning. From now on the two never mix.</source>
            <translation>Et eget kontor med samme begynnelse. Fra nå av blandes de to aldri.</translation>
        </message>
        <message>
            <source>The office has moved here. Your own copy, with all that waits in it, follows.</source>
            <translation>Kontoret er flyttet hit. Din egen kopi følger med, med alt som venter i den.</translation>
        </message>
        <message>
            <source>The same office</source>
            <translation>Det samme kontoret</translation>
        </message>
        <message>
            <source>The same office, or a new one?</source>
            <translation>Det samme kontoret eller et nytt?</translation>
        </message>
        <message>
            <source>{path} is a copy of an office that you use at another place.</source>
            <translation>{path} er en kopi av et kontor du bruker et annet sted.</translation>
        </message>
        <message>
            <source>{path} is a copy of an office that you use at {others}.</source>
            <translation>{path} er en kopi av et kontor du bruker på {others}.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>A whole copy is at {path}. On another computer it opens like any office, and comes home with Take in another copy.</source>
            <translation>En hel kopi ligger på {path}. På en annen maskin åpnes den som et hvilket som helst kontor, og den kommer hjem igjen med Hent inn en annen kopi.</translation>
        </message>
        <message>
            <source>Changes taken in: {count}.</source>
            <translation>Endringer hentet inn: {count}.</translation>
        </message>
        <message>
            <source>Damaged and left out: {count}.</source>
            <translation>Skadet og utelatt: {count}.</translation>
        </message>
        <message>
            <source>New questions: {count}.</source>
            <translation>Nye spørsmål: {count}.</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Lagrer en kopi</translation>
        </message>
        <message>
            <source>Show the questions</source>
            <translation>Vis spørsmålene</translation>
        </message>
        <message>
            <source>Taking in a copy</source>
            <translation>Henter inn en kopi</translation>
        </message>
        <message>
            <source>The copy held nothing that was not here already.</source>
            <translation>Kopien inneholdt ingenting som ikke allerede var her.</translation>
        </message>
        <message>
            <source>This office can only be read here, so nothing is taken in.</source>
            <translation>Kontoret kan bare leses her, så ingenting hentes inn.</translation>
        </message>
        <message>
            <source>Where shall the copy go?</source>
            <translation>Hvor skal kopien ligge?</translation>
        </message>
        <message>
            <source>Which copy shall be taken in?</source>
            <translation>Hvilken kopi skal hentes inn?</translation>
        </message>
    </context>
    <context>
        <name>FieldNews</name>
        <message>
            <source>Take theirs</source>
            <translation>Ta den andres</translation>
        </message>
        <message>
            <source>You, at another computer,</source>
            <translation>Du, på en annen maskin,</translation>
        </message>
        <message>
            <source>✓ You changed this at another computer just now</source>
            <translation>✓ Du endret dette på en annen maskin nettopp</translation>
        </message>
        <message>
            <source>✓ {who} changed this just now</source>
            <translation>✓ {who} endret dette nettopp</translation>
        </message>
        <message>
            <source>✓ {who} changed this just now – what you type replaces it.</source>
            <translation>✓ {who} endret dette nettopp – det du skriver, erstatter det.</translation>
        </message>
        <message>
            <source>✓ {who} wrote this just now: {value} – what you type replaces it.</source>
            <translation>✓ {who} skrev dette nettopp: {value} – det du skriver, erstatter det.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Fetching the office from the drive …</source>
            <translation>Henter kontoret fra stasjonen …</translation>
        </message>
        <message>
            <source>Making a new office of the copy …</source>
            <translation>Lager et nytt kontor av kopien …</translation>
        </message>
        <message>
            <source>Making the office on the drive …</source>
            <translation>Lager kontoret på stasjonen …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>The office was not opened.</source>
            <translation>Kontoret ble ikke åpnet.</translation>
        </message>
    </context>
    <context>
        <name>SharePanel</name>
        <message>
            <source>Looking …</source>
            <translation>Ser etter …</translation>
        </message>
        <message>
            <source>Share again</source>
            <translation>Del igjen</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synkroniser nå</translation>
        </message>
        <message>
            <source>The office has moved…</source>
            <translation>Kontoret er flyttet…</translation>
        </message>
        <message>
            <source>This computer carries</source>
            <translation>Denne maskinen har med seg</translation>
        </message>
        <message>
            <source>Values this computer does not carry stay empty here. The other computers keep them.</source>
            <translation>Verdier maskinen ikke har med seg, er tomme her. De andre maskinene beholder dem.</translation>
        </message>
        <message>
            <source>Where does the office stand now?</source>
            <translation>Hvor ligger kontoret nå?</translation>
        </message>
        <message>
            <source>Work locally</source>
            <translation>Arbeid lokalt</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alt</translation>
        </message>
        <message>
            <source>no delicate values at all (P3 to P5)</source>
            <translation>ingen følsomme verdier i det hele tatt (P3 til P5)</translation>
        </message>
        <message>
            <source>no health or identity values (P4, P5)</source>
            <translation>ingen opplysninger om helse eller identitet (P4, P5)</translation>
        </message>
    </context>
    <context>
        <name>ShareSigns</name>
        <message>
            <source>The drive has not been reached for {days} days. Connect to it soon: nobody else has what you saved since.</source>
            <translation>Stasjonen har ikke vært nådd på {days} dager. Koble til den snart: ingen andre har det du har lagret siden.</translation>
        </message>
        <message>
            <source>A colleague erased {count} people for good. That many are not erased here without your yes.</source>
            <translation>En kollega har slettet {count} personer for godt. Så mange slettes ikke her uten ditt ja.</translation>
        </message>
        <message>
            <source>Erase them here too</source>
            <translation>Slett dem her også</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Sletter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ikke nå</translation>
        </message>
        <message>
            <source>Show the questions</source>
            <translation>Vis spørsmålene</translation>
        </message>
        <message>
            <source>They are erased on this computer too.</source>
            <translation>De er slettet på denne maskinen også.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>1 change waiting</source>
            <translation>1 endring venter</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dag</translation>
        </message>
        <message>
            <source>A colleague who is here has not received what was published for a minute. Ask what the foot of that window says.</source>
            <translation>En kollega som er her, har på et minutt ikke fått det som er delt. Spør hva som står nederst i det vinduet.</translation>
        </message>
        <message>
            <source>A colleague works with a newer Praktikum. Install it here too to edit. Until then you can read, and what you saved before is published.</source>
            <translation>En kollega arbeider med en nyere utgave av Praktikum. Installer den her også for å endre. Inntil da kan du lese, og det du alt har lagret, deles.</translation>
        </message>
        <message>
            <source>Attached files on their way: {count}.</source>
            <translation>Vedlagte filer på vei: {count}.</translation>
        </message>
        <message>
            <source>Belongs to another office</source>
            <translation>Tilhører et annet kontor</translation>
        </message>
        <message>
            <source>Changes that are missing before others: {count}. They are asked for, and come when a colleague who has them is at work.</source>
            <translation>Endringer som mangler før andre: {count}. De etterspørres og kommer når en kollega som har dem, er i arbeid.</translation>
        </message>
        <message>
            <source>Changes waiting here: {count}, the first since {time}.</source>
            <translation>Endringer som venter her: {count}, den første siden {time}.</translation>
        </message>
        <message>
            <source>Computers that went on as two after being copied: {count}. The work of both is taken in.</source>
            <translation>Maskiner som ble kopiert og gikk videre som to: {count}. Arbeidet fra begge er hentet inn.</translation>
        </message>
        <message>
            <source>Damaged files on the drive: {count}. What they hold comes back when a computer that has it is at work. Nothing of yours is lost.</source>
            <translation>Skadede filer på stasjonen: {count}. Det de inneholder, kommer tilbake når en maskin som har det, er i gang. Ingenting av ditt er tapt.</translation>
        </message>
        <message>
            <source>Drive away</source>
            <translation>Stasjonen er borte</translation>
        </message>
        <message>
            <source>Drive away since {time}</source>
            <translation>Stasjonen har vært borte siden {time}</translation>
        </message>
        <message>
            <source>Drive full</source>
            <translation>Stasjonen er full</translation>
        </message>
        <message>
            <source>Everything saved here is on the drive.</source>
            <translation>Alt som er lagret her, ligger på stasjonen.</translation>
        </message>
        <message>
            <source>Files of another office in the folder: {count}. Remove them.</source>
            <translation>Filer fra et annet kontor i mappen: {count}. Fjern dem.</translation>
        </message>
        <message>
            <source>Files that cannot be read yet: {count}. They come by themselves.</source>
            <translation>Filer som ikke kan leses ennå: {count}. De kommer av seg selv.</translation>
        </message>
        <message>
            <source>Looking for the drive …</source>
            <translation>Ser etter stasjonen …</translation>
        </message>
        <message>
            <source>Needs a newer Praktikum to edit</source>
            <translation>Krever et nyere Praktikum for å endre</translation>
        </message>
        <message>
            <source>Nobody else is here.</source>
            <translation>Ingen andre er her.</translation>
        </message>
        <message>
            <source>Not shared: the drive does not keep what is written</source>
            <translation>Deles ikke: stasjonen beholder ikke det som skrives</translation>
        </message>
        <message>
            <source>Not shared: the link to the drive has stopped</source>
            <translation>Deles ikke: forbindelsen til stasjonen har stanset</translation>
        </message>
        <message>
            <source>Nothing is taken in or published until you share again. What you save waits here.</source>
            <translation>Ingenting hentes inn eller deles før du deler igjen. Det du lagrer, venter her.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>På denne maskinen</translation>
        </message>
        <message>
            <source>On this computer, not shared for now</source>
            <translation>På denne maskinen, deles ikke nå</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Delt</translation>
        </message>
        <message>
            <source>Shared, read only</source>
            <translation>Delt, skrivebeskyttet</translation>
        </message>
        <message>
            <source>Shared, something needs a look</source>
            <translation>Delt, noe må ses på</translation>
        </message>
        <message>
            <source>The drive has not answered yet. You can work meanwhile.</source>
            <translation>Stasjonen har ikke svart ennå. Du kan arbeide imens.</translation>
        </message>
        <message>
            <source>The drive last answered {time}.</source>
            <translation>Stasjonen svarte sist {time}.</translation>
        </message>
        <message>
            <source>The folder belongs to another office, so nothing was taken in or published. Check the place, or say where your office stands now.</source>
            <translation>Mappen tilhører et annet kontor, så ingenting er hentet inn eller delt. Kontroller stedet, eller si hvor kontoret ditt ligger nå.</translation>
        </message>
        <message>
            <source>The office is one file on this computer. To share it, put the file in a folder on a shared drive and open it there.</source>
            <translation>Kontoret er én fil på denne maskinen. For å dele det: legg filen i en mappe på en felles stasjon og åpne den der.</translation>
        </message>
        <message>
            <source>The part of Praktikum that talks to the drive has ended several times. Press Sync now to start it again. What you save waits here.</source>
            <translation>Den delen av Praktikum som snakker med stasjonen, har stanset flere ganger. Trykk Synkroniser nå for å starte den igjen. Det du lagrer, venter her.</translation>
        </message>
        <message>
            <source>What is saved here goes to the drive in a moment.</source>
            <translation>Det som er lagret her, går straks til stasjonen.</translation>
        </message>
        <message>
            <source>What is written to this drive is not there when it is read back, so nothing is published to it. Work locally, and move the office to another drive.</source>
            <translation>Det som skrives til stasjonen, er ikke der når det leses tilbake, så ingenting deles dit. Arbeid lokalt, og flytt kontoret til en annen stasjon.</translation>
        </message>
        <message>
            <source>Work on: what you save waits here and is published when the drive is back. Check the network. If the office has moved, say where it stands now.</source>
            <translation>Arbeid videre: det du lagrer, venter her og deles når stasjonen er tilbake. Sjekk nettverket. Er kontoret flyttet, si hvor det ligger nå.</translation>
        </message>
        <message>
            <source>You are also at another computer</source>
            <translation>Du er også på en annen maskin</translation>
        </message>
        <message>
            <source>You see what others do, but this computer may only read the folder. Ask who looks after the drive for the right to write there.</source>
            <translation>Du ser hva andre gjør, men denne maskinen kan bare lese mappen. Be den som drifter stasjonen, om rett til å skrive der.</translation>
        </message>
        <message>
            <source>Your changes are safe here and wait. Free some space on the drive, and they are published.</source>
            <translation>Endringene dine er trygge her og venter. Frigjør plass på stasjonen, så deles de.</translation>
        </message>
        <message>
            <source>you at another computer</source>
            <translation>du på en annen maskin</translation>
        </message>
        <message>
            <source>{count} changes waiting</source>
            <translation>{count} endringer venter</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} dager</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} t</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{names} are here</source>
            <translation>{names} er her</translation>
        </message>
        <message>
            <source>{name} is here</source>
            <translation>{name} er her</translation>
        </message>
        <message>
            <source>Up to date with the drive. Changes in: {taken} · out: {published} · questions: {count}</source>
            <translation>À jour med stasjonen. Endringer inn: {taken} · ut: {published} · spørsmål: {count}</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Open an office</source>
            <translation>Åpne et kontor</translation>
        </message>
        <message>
            <source>Where shall the file stand?</source>
            <translation>Hvor skal filen ligge?</translation>
        </message>
    </context>
    <context>
        <name>PlacePage</name>
        <message>
            <source>Lists and pages of this place</source>
            <translation>Lister og sider her</translation>
        </message>
    </context>
    <context>
        <name>ChangeField</name>
        <message>
            <source>An empty value empties the field. Undo takes all of it back.</source>
            <translation>En tom verdi tømmer feltet. Angre tar alt tilbake.</translation>
        </message>
        <message>
            <source>Change a field</source>
            <translation>Endre et felt</translation>
        </message>
        <message>
            <source>Change a field of {count} records</source>
            <translation>Endre et felt i {count} poster</translation>
        </message>
        <message>
            <source>Change {count} records</source>
            <translation>Endre {count} poster</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Felt</translation>
        </message>
        <message>
            <source>What stands here is added to what each record has. Undo takes all of it back.</source>
            <translation>Det som står her, legges til det hver post har fra før. Angre tar alt tilbake.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <source>Choose a field</source>
            <translation>Velg et felt</translation>
        </message>
    </context>
    <context>
        <name>ConditionChip</name>
        <message>
            <source>Filter: {sentence}</source>
            <translation>Filter: {sentence}</translation>
        </message>
        <message>
            <source>Remove the filter: {sentence}</source>
            <translation>Fjern filteret: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>ConditionDialog</name>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>Tick at least one.</source>
            <translation>Kryss av for minst én.</translation>
        </message>
        <message>
            <source>Type at least one date, such as 16/3/2027 or 2027-03-16.</source>
            <translation>Skriv minst én dato, for eksempel 16.3.2027 eller 2027-03-16.</translation>
        </message>
        <message>
            <source>Type at least one number.</source>
            <translation>Skriv minst ett tall.</translation>
        </message>
        <message>
            <source>Type the words to look for.</source>
            <translation>Skriv ordene du leter etter.</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>inneholder</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>mangler</translation>
        </message>
        <message>
            <source>is filled in</source>
            <translation>er fylt ut</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>er en av</translation>
        </message>
        <message>
            <source>lies between</source>
            <translation>ligger mellom</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>Import a list…</source>
            <translation>Importer en liste…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Nothing fits these filters.</source>
            <translation>Ingenting passer til disse filtrene.</translation>
        </message>
        <message>
            <source>Nothing is listed here yet. Begin the first one.</source>
            <translation>Her er det ingenting ennå. Opprett den første.</translation>
        </message>
        <message>
            <source>Nothing is listed here yet. Import an Excel list, or begin the first one yourself.</source>
            <translation>Her er det ingenting ennå. Importer en Excel-liste, eller opprett den første selv.</translation>
        </message>
        <message>
            <source>Nothing is listed here.</source>
            <translation>Her er det ingenting.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Vis alle</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source> and {count} more</source>
            <translation> og {count} til</translation>
        </message>
        <message>
            <source>Also delicate columns</source>
            <translation>Også følsomme kolonner</translation>
        </message>
        <message>
            <source>Excel (.xlsx)</source>
            <translation>Excel (.xlsx)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <source>Export: {list}</source>
            <translation>Eksporter: {list}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksporter…</translation>
        </message>
        <message>
            <source>PDF, to print or to send</source>
            <translation>PDF, til utskrift eller sending</translation>
        </message>
        <message>
            <source>Text with separators (.csv), for other programs</source>
            <translation>Tekst med skilletegn (.csv), for andre programmer</translation>
        </message>
        <message>
            <source>Where shall the file stand?</source>
            <translation>Hvor skal filen ligge?</translation>
        </message>
        <message>
            <source>All rows that are shown ({count}), in this order and with these columns.</source>
            <translation>Alle rader som vises ({count}), i denne rekkefølgen og med disse kolonnene.</translation>
        </message>
        <message>
            <source>The {count} selected rows, in this order and with these columns.</source>
            <translation>De {count} valgte radene, i denne rekkefølgen og med disse kolonnene.</translation>
        </message>
    </context>
    <context>
        <name>ListVerbs</name>
        <message>
            <source>Copying {count} rows</source>
            <translation>Kopierer {count} rader</translation>
        </message>
        <message>
            <source>Deleting {count} records</source>
            <translation>Sletter {count} poster</translation>
        </message>
        <message>
            <source>Exporting {name}</source>
            <translation>Eksporterer {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Select the rows to change first.</source>
            <translation>Velg først radene som skal endres.</translation>
        </message>
        <message>
            <source>{count} records are deleted.</source>
            <translation>{count} poster er slettet.</translation>
        </message>
        <message>
            <source>{count} rows stand in {name}.</source>
            <translation>{count} rader ligger i {name}.</translation>
        </message>
        <message>
            <source>{field} is changed in {count} records.</source>
            <translation>{field} er endret i {count} poster.</translation>
        </message>
        <message>
            <source>The record is deleted.</source>
            <translation>Posten er slettet.</translation>
        </message>
        <message>
            <source>{field} is changed.</source>
            <translation>{field} er endret.</translation>
        </message>
    </context>
    <context>
        <name>ListViews</name>
        <message>
            <source>Rename the view</source>
            <translation>Gi visningen nytt navn</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Lagre denne visningen</translation>
        </message>
        <message>
            <source>The view “{name}” is deleted.</source>
            <translation>Visningen «{name}» er slettet.</translation>
        </message>
        <message>
            <source>There are too many views of this list. Delete one first.</source>
            <translation>Denne listen har for mange visninger. Slett en først.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
    </context>
    <context>
        <name>StretchPart</name>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Til og med</translation>
        </message>
    </context>
    <context>
        <name>TickList</name>
        <message>
            <source>Find in the list</source>
            <translation>Søk i listen</translation>
        </message>
    </context>
    <context>
        <name>ValuesPart</name>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av navnet</translation>
        </message>
    </context>
    <context>
        <name>ViewChips</name>
        <message>
            <source>+ Save view</source>
            <translation>+ Lagre visning</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Delete the view</source>
            <translation>Slett visningen</translation>
        </message>
        <message>
            <source>Keep these filters and columns under a name</source>
            <translation>Behold disse filtrene og kolonnene under et navn</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Gi nytt navn…</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>Visning: {name}</translation>
        </message>
        <message>
            <source>{name} – right-click to rename or delete it</source>
            <translation>{name} – høyreklikk for å gi nytt navn eller slette</translation>
        </message>
    </context>
    <context>
        <name>ViewName</name>
        <message>
            <source>A view of this name is replaced.</source>
            <translation>En visning med dette navnet erstattes.</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Navn på visningen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
    </context>
    <context>
        <name>EngagementLines</name>
        <message>
            <source>1 place</source>
            <translation>1 plass</translation>
        </message>
        <message>
            <source>{count} places</source>
            <translation>{count} plasser</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Organisations · places · placements</source>
            <translation>Organisasjoner · plasser · opphold</translation>
        </message>
        <message>
            <source>Places offered for a whole programme count in each of its years.</source>
            <translation>Plasser som tilbys for et helt program, telles i hvert av programmets år.</translation>
        </message>
        <message>
            <source>for the whole programme</source>
            <translation>for hele programmet</translation>
        </message>
        <message>
            <source>returning</source>
            <translation>har vært med før</translation>
        </message>
        <message>
            <source>{count} hours a month</source>
            <translation>{count} timer per måned</translation>
        </message>
    </context>
    <context>
        <name>EngagementPage</name>
        <message>
            <source>All levels</source>
            <translation>Alle nivåer</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alle år</translation>
        </message>
        <message>
            <source>Export this table</source>
            <translation>Eksporter tabellen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksporter…</translation>
        </message>
        <message>
            <source>Filter by name…</source>
            <translation>Filtrer på navn…</translation>
        </message>
        <message>
            <source>Filter the organisations</source>
            <translation>Filtrer organisasjonene</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>No level is called “{words}”. Choose one from the list.</source>
            <translation>Det finnes ikke noe nivå som heter «{words}». Velg et fra listen.</translation>
        </message>
        <message>
            <source>No organisation takes part in a programme yet.</source>
            <translation>Ingen organisasjon medvirker i et program ennå.</translation>
        </message>
        <message>
            <source>Parts and resources…</source>
            <translation>Deler og ressurser…</translation>
        </message>
        <message>
            <source>Type in a cell to choose the level of that year.</source>
            <translation>Skriv i en celle for å velge nivå for det året.</translation>
        </message>
        <message>
            <source>Where shall the table stand?</source>
            <translation>Hvor skal tabellen lagres?</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>has hosted in an earlier edition</source>
            <translation>har vært praksisorganisasjon i en tidligere gjennomføring</translation>
        </message>
        <message>
            <source>{count} organisations are written to {name}.</source>
            <translation>{count} organisasjoner er skrevet til {name}.</translation>
        </message>
        <message>
            <source>{shown} of {every} organisations</source>
            <translation>{shown} av {every} organisasjoner</translation>
        </message>
    </context>
    <context>
        <name>GoalsPage</name>
        <message>
            <source>1 goal</source>
            <translation>1 mål</translation>
        </message>
        <message>
            <source>{count} goals</source>
            <translation>{count} mål</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Legg til mål</translation>
        </message>
        <message>
            <source>Add under</source>
            <translation>Legg til under</translation>
        </message>
        <message>
            <source>Budget line…</source>
            <translation>Budsjettpost…</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Finansiering</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Grant…</source>
            <translation>Tilskudd…</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Flytt ned (Alt+Pil ned)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>Flytt ut (Alt+Pil venstre)</translation>
        </message>
        <message>
            <source>Move under the goal above (Alt+Right)</source>
            <translation>Flytt inn under målet over (Alt+Pil høyre)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Flytt opp (Alt+Pil opp)</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>Nytt mål</translation>
        </message>
        <message>
            <source>No goal is written yet. Add the first one.</source>
            <translation>Ingen mål er skrevet ennå. Legg til det første.</translation>
        </message>
        <message>
            <source>The funder's own words</source>
            <translation>Finansiørens egne ord</translation>
        </message>
        <message>
            <source>The goal is deleted.</source>
            <translation>Målet er slettet.</translation>
        </message>
        <message>
            <source>Type in a cell; Alt and the arrow keys move a goal up, down, in and out.</source>
            <translation>Skriv i en celle; Alt og piltastene flytter et mål opp, ned, inn og ut.</translation>
        </message>
    </context>
    <context>
        <name>LanguageChips</name>
        <message>
            <source>Texts in {language}</source>
            <translation>Tekster på {language}</translation>
        </message>
    </context>
    <context>
        <name>MoneyLines</name>
        <message>
            <source>Amount</source>
            <translation>Beløp</translation>
        </message>
        <message>
            <source>Funder and budget</source>
            <translation>Finansiør og budsjett</translation>
        </message>
        <message>
            <source>Granted {sum}</source>
            <translation>Tildelt {sum}</translation>
        </message>
        <message>
            <source>More shared out than granted</source>
            <translation>Mer fordelt enn tildelt</translation>
        </message>
        <message>
            <source>No grant is written down yet.</source>
            <translation>Ingen tilskudd er registrert ennå.</translation>
        </message>
        <message>
            <source>Not shared out yet</source>
            <translation>Ikke fordelt ennå</translation>
        </message>
        <message>
            <source>Reference or organisation</source>
            <translation>Referanse eller organisasjon</translation>
        </message>
        <message>
            <source>Report due or year</source>
            <translation>Rapportfrist eller år</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Brukt</translation>
        </message>
        <message>
            <source>promised by organisations {sum}</source>
            <translation>lovet av organisasjoner {sum}</translation>
        </message>
        <message>
            <source>spent {sum}</source>
            <translation>brukt {sum}</translation>
        </message>
        <message>
            <source>year {no}</source>
            <translation>år {no}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Funding</source>
            <translation>Finansiering</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste frister</translation>
        </message>
        <message>
            <source>No day of the programme lies ahead.</source>
            <translation>Ingen av programmets frister ligger foran.</translation>
        </message>
        <message>
            <source>No participant and no placement yet.</source>
            <translation>Ingen deltakere og ingen praksisopphold ennå.</translation>
        </message>
        <message>
            <source>Nobody has a role in the whole programme yet.</source>
            <translation>Ingen har en rolle i hele programmet ennå.</translation>
        </message>
        <message>
            <source>Open the programme</source>
            <translation>Åpne programmet</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarlige</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translation>Slik ligger de an</translation>
        </message>
        <message>
            <source>Write goals and funding</source>
            <translation>Skriv mål og finansiering</translation>
        </message>
    </context>
    <context>
        <name>OverviewWords</name>
        <message>
            <source>Hosts</source>
            <translation>Praksisorganisasjoner</translation>
        </message>
        <message>
            <source>Late tasks</source>
            <translation>Forsinkede gjøremål</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>Åpne gjøremål</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>no number is set</source>
            <translation>intet antall er satt</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signert</translation>
        </message>
        <message>
            <source>{count} have said yes</source>
            <translation>{count} har sagt ja</translation>
        </message>
        <message>
            <source>{count} of {every}</source>
            <translation>{count} av {every}</translation>
        </message>
        <message>
            <source>{count} places offered</source>
            <translation>{count} plasser tilbys</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>1 organisation</source>
            <translation>1 organisasjon</translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 person</translation>
        </message>
        <message>
            <source>1 required role lacks a person</source>
            <translation>1 obligatorisk rolle mangler person</translation>
        </message>
        <message>
            <source>{count} required roles lack a person</source>
            <translation>{count} obligatoriske roller mangler person</translation>
        </message>
        <message>
            <source>Add to the programme</source>
            <translation>Legg til i programmet</translation>
        </message>
        <message>
            <source>Choose a person from the list, or begin a new one.</source>
            <translation>Velg en person fra listen, eller opprett en ny.</translation>
        </message>
        <message>
            <source>New person…</source>
            <translation>Ny person…</translation>
        </message>
        <message>
            <source>Person to add</source>
            <translation>Person som skal legges til</translation>
        </message>
        <message>
            <source>Role to add</source>
            <translation>Rolle som skal legges til</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av navnet</translation>
        </message>
        <message>
            <source>{count} organisations</source>
            <translation>{count} organisasjoner</translation>
        </message>
        <message>
            <source>{count} people</source>
            <translation>{count} personer</translation>
        </message>
        <message>
            <source>{name} is {role} now.</source>
            <translation>{name} har nå rollen {role}.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeView</name>
        <message>
            <source>New programme…</source>
            <translation>Nytt program…</translation>
        </message>
        <message>
            <source>There is no programme yet. Begin one, and this page fills.</source>
            <translation>Det finnes ikke noe program ennå. Opprett et, så fylles siden.</translation>
        </message>
        <message>
            <source>This page is about one programme. Choose which:</source>
            <translation>Siden gjelder ett program om gangen. Velg hvilket:</translation>
        </message>
    </context>
    <context>
        <name>StaffLines</name>
        <message>
            <source>1 placement</source>
            <translation>1 praksisopphold</translation>
        </message>
        <message>
            <source>{count} placements</source>
            <translation>{count} praksisopphold</translation>
        </message>
        <message>
            <source>Acts for</source>
            <translation>Opptrer for</translation>
        </message>
        <message>
            <source>At the placements</source>
            <translation>Ved praksisoppholdene</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Kan nås</translation>
        </message>
        <message>
            <source>In the whole programme</source>
            <translation>I hele programmet</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisasjoner</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Hvor</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>missing at {count} of {every} placements</source>
            <translation>mangler ved {count} av {every} praksisopphold</translation>
        </message>
        <message>
            <source>name missing</source>
            <translation>navn mangler</translation>
        </message>
    </context>
    <context>
        <name>SupportLines</name>
        <message>
            <source>(gone)</source>
            <translation>(slettet)</translation>
        </message>
        <message>
            <source>Answers within</source>
            <translation>Svartid</translation>
        </message>
        <message>
            <source>Steps in</source>
            <translation>Stedfortreder</translation>
        </message>
        <message>
            <source>The organiser does</source>
            <translation>Arrangøren gjør</translation>
        </message>
        <message>
            <source>The organiser does not</source>
            <translation>Arrangøren gjør ikke</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Emne</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Hvem som svarer</translation>
        </message>
        <message>
            <source>name missing</source>
            <translation>navn mangler</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatorisk</translation>
        </message>
        <message>
            <source>text missing</source>
            <translation>tekst mangler</translation>
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <source>* required</source>
            <translation>* obligatorisk</translation>
        </message>
        <message>
            <source>1 required topic lacks something</source>
            <translation>1 obligatorisk emne mangler noe</translation>
        </message>
        <message>
            <source>{count} required topics lack something</source>
            <translation>{count} obligatoriske emner mangler noe</translation>
        </message>
        <message>
            <source>Begin the matrix</source>
            <translation>Opprett støttematrisen</translation>
        </message>
        <message>
            <source>Copy from…</source>
            <translation>Kopier fra…</translation>
        </message>
        <message>
            <source>Fill what is empty from another programme</source>
            <translation>Fyll det som er tomt, fra et annet program</translation>
        </message>
        <message>
            <source>No topic has begun.</source>
            <translation>Ingen emner er opprettet ennå.</translation>
        </message>
        <message>
            <source>Nothing here is called “{words}”. Choose from the list, or add the person first.</source>
            <translation>Ingenting her heter «{words}». Velg fra listen, eller legg først til personen.</translation>
        </message>
        <message>
            <source>This programme has no support matrix yet. Begin it with the usual fifteen topics.</source>
            <translation>Programmet har ingen støttematrise ennå. Begynn med de femten vanlige emnene.</translation>
        </message>
        <message>
            <source>every required topic is filled</source>
            <translation>alle obligatoriske emner er fylt ut</translation>
        </message>
        <message>
            <source>{count} cells are filled.</source>
            <translation>{count} celler er fylt ut.</translation>
        </message>
        <message>
            <source>{count} topics have begun.</source>
            <translation>{count} emner er opprettet.</translation>
        </message>
        <message>
            <source>{filled} of {every} filled</source>
            <translation>{filled} av {every} fylt ut</translation>
        </message>
        <message>
            <source>{name} (last programme)</source>
            <translation>{name} (siste program)</translation>
        </message>
        <message>
            <source>1 cell is filled.</source>
            <translation>1 celle er fylt ut.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Columns matched: {known} of {every}.</source>
            <translation>Kolonner som er koblet: {known} av {every}.</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Kolonnene i listen</translation>
        </message>
        <message>
            <source>Left out: {count}. Choose what they are, or leave them out.</source>
            <translation>Utelatt: {count}. Velg hva de er, eller la dem være utelatt.</translation>
        </message>
        <message>
            <source>No column gives {names}, which every row must have. Choose the column that does.</source>
            <translation>Ingen kolonne gir {names}, som hver rad må ha. Velg kolonnen som gjør det.</translation>
        </message>
        <message>
            <source>What you choose is remembered for the next list with these headings.</source>
            <translation>Det du velger, huskes til neste liste med de samme overskriftene.</translation>
        </message>
        <message>
            <source>Which column is what?</source>
            <translation>Hva er de ulike kolonnene?</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– utelates –</translation>
        </message>
    </context>
    <context>
        <name>CountStep</name>
        <message>
            <source>Columns left out: {names}</source>
            <translation>Kolonner som utelates: {names}</translation>
        </message>
        <message>
            <source>Everything comes in together or not at all, and can be taken back as a whole.</source>
            <translation>Alt kommer inn samlet eller ikke i det hele tatt, og kan angres under ett.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>New in the office: {records}.</source>
            <translation>Nytt på kontoret: {records}.</translation>
        </message>
        <message>
            <source>Other sheets with such a list: {names}. Import them afterwards.</source>
            <translation>Andre ark med en slik liste: {names}. Importer dem etterpå.</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Klar til å importere</translation>
        </message>
        <message>
            <source>Rows passed over, because they give nothing new: {count}</source>
            <translation>Rader som hoppes over fordi de ikke gir noe nytt: {count}</translation>
        </message>
        <message>
            <source>Rows that begin something new: {count}</source>
            <translation>Rader som gir noe nytt: {count}</translation>
        </message>
        <message>
            <source>Rows that fill in what is known: {count}</source>
            <translation>Rader som utfyller det som finnes fra før: {count}</translation>
        </message>
        <message>
            <source>Rows that stay out; afterwards they can be saved as a list: {count}</source>
            <translation>Rader som ikke blir med; etterpå kan de lagres som en liste: {count}</translation>
        </message>
        <message>
            <source>There is nothing to import: everything is known or stays out.</source>
            <translation>Det er ingenting å importere: alt finnes fra før eller blir stående utenfor.</translation>
        </message>
    </context>
    <context>
        <name>DoublesStep</name>
        <message>
            <source>1  Keep what is known</source>
            <translation>1  Behold det som finnes</translation>
        </message>
        <message>
            <source>2  Take what the list says</source>
            <translation>2  Ta opplysningene i listen</translation>
        </message>
        <message>
            <source>3  Keep both</source>
            <translation>3  Behold begge</translation>
        </message>
        <message>
            <source>Alike: {reasons}</source>
            <translation>Likheter: {reasons}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Felt</translation>
        </message>
        <message>
            <source>In the first two cases it is one record, and empty fields are filled from the list.</source>
            <translation>I de to første tilfellene blir det én post, og tomme felt fylles fra listen.</translation>
        </message>
        <message>
            <source>In the list, row {row}</source>
            <translation>I listen, rad {row}</translation>
        </message>
        <message>
            <source>Is {one} the same as {other}?</source>
            <translation>Er {one} den samme som {other}?</translation>
        </message>
        <message>
            <source>Known already?</source>
            <translation>Finnes de fra før?</translation>
        </message>
        <message>
            <source>Known in the office</source>
            <translation>Finnes på kontoret</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Rad {row}</translation>
        </message>
        <message>
            <source>The same for all the rest</source>
            <translation>Det samme for alle de andre</translation>
        </message>
        <message>
            <source>The two side by side</source>
            <translation>De to side om side</translation>
        </message>
        <message>
            <source>To look at: {count}. Not chosen yet: {open}. Nothing has to be chosen: what may be two stays two.</source>
            <translation>Å se på: {count}. Ikke valgt ennå: {open}. Ingenting må velges: det som kan være to, forblir to.</translation>
        </message>
        <message>
            <source>Who may be known already</source>
            <translation>Hvem som kanskje finnes fra før</translation>
        </message>
        <message>
            <source>{one} is {other}, and the list says something else.</source>
            <translation>{one} er {other}, og listen sier noe annet.</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Another file…</source>
            <translation>En annen fil…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Velg en fil…</translation>
        </message>
        <message>
            <source>Drop a list here</source>
            <translation>Slipp en liste her</translation>
        </message>
        <message>
            <source>Excel (xlsx, xls), OpenDocument (ods) or text (csv, tsv). The file itself is not changed, and nothing is saved before the last step.</source>
            <translation>Excel (xlsx, xls), OpenDocument (ods) eller tekst (csv, tsv). Selve filen endres ikke, og ingenting lagres før siste trinn.</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Lister</translation>
        </message>
        <message>
            <source>The file looks like none of the lists known here. Say what it is.</source>
            <translation>Filen ligner ingen av listene som er kjent her. Oppgi hva den er.</translation>
        </message>
        <message>
            <source>The heading row is marked. A double click on another row makes that one the headings.</source>
            <translation>Overskriftsraden er merket. Dobbeltklikk på en annen rad hvis den er overskriftsrad.</translation>
        </message>
        <message>
            <source>Which list?</source>
            <translation>Hvilken liste?</translation>
        </message>
        <message>
            <source>Or choose the heading row yourself, and match the columns by hand.</source>
            <translation>Eller velg overskriftsraden selv, og koble kolonnene for hånd.</translation>
        </message>
    </context>
    <context>
        <name>GoalDelegate</name>
        <message>
            <source>Where {heading} goes</source>
            <translation>Hvor {heading} hører til</translation>
        </message>
    </context>
    <context>
        <name>ImportCase</name>
        <message>
            <source>Importing a list</source>
            <translation>Importerer en liste</translation>
        </message>
        <message>
            <source>The file has changed since it was read. To import what it says now, go back to the first step and choose it again.</source>
            <translation>Filen er endret siden den ble lest. Gå tilbake til første trinn og velg den på nytt hvis du vil importere det som står der nå.</translation>
        </message>
        <message>
            <source>The rows that stayed out are in {path}.</source>
            <translation>Radene som ikke ble med, ligger i {path}.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Goes to</source>
            <translation>Hører til</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Overskrift</translation>
        </message>
        <message>
            <source>How known</source>
            <translation>Hvordan vi vet</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>I listen</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>som sist</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>valgt</translation>
        </message>
        <message>
            <source>guessed</source>
            <translation>gjettet</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelatt</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>ikke gjenkjent</translation>
        </message>
        <message>
            <source>seen from the values</source>
            <translation>ses av verdiene</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– utelates –</translation>
        </message>
    </context>
    <context>
        <name>ImportPairs</name>
        <message>
            <source>Chosen</source>
            <translation>Valg</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>both</source>
            <translation>begge</translation>
        </message>
        <message>
            <source>not chosen: {usual}</source>
            <translation>ikke valgt: {usual}</translation>
        </message>
        <message>
            <source>what is known</source>
            <translation>det som finnes</translation>
        </message>
        <message>
            <source>what the list says</source>
            <translation>opplysningene i listen</translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Hva som skjer</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Hvem eller hva</translation>
        </message>
    </context>
    <context>
        <name>ImportWizard</name>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Go on importing</source>
            <translation>Fortsett å importere</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Importer en liste</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importerer…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leser…</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Bli her</translation>
        </message>
        <message>
            <source>Step {number} of {every}</source>
            <translation>Trinn {number} av {every}</translation>
        </message>
        <message>
            <source>Stop the import</source>
            <translation>Stopp importen</translation>
        </message>
        <message>
            <source>The import is still going on. Shall it stop? Nothing of it is kept then.</source>
            <translation>Importen pågår fremdeles. Skal den stoppes? Da lagres ingenting av den.</translation>
        </message>
        <message>
            <source>What you changed and chose here is not kept. Close all the same?</source>
            <translation>Det du har endret og valgt her, lagres ikke. Lukke likevel?</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Bar  |</source>
            <translation>Loddrett strek  |</translation>
        </message>
        <message>
            <source>Comma  ,</source>
            <translation>Komma  ,</translation>
        </message>
        <message>
            <source>Semicolon  ;</source>
            <translation>Semikolon  ;</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>utfylles</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ny</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>hoppes over</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>blir ikke med</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Endringer som blir stående fordi noen har bygget videre på dem: {count}.</translation>
        </message>
        <message>
            <source>Choose an import to see what it did.</source>
            <translation>Velg en import for å se hva den gjorde.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importer en liste…</translation>
        </message>
        <message>
            <source>It is being taken back…</source>
            <translation>Den angres…</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold den</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>New: {records}</source>
            <translation>Nytt: {records}</translation>
        </message>
        <message>
            <source>No list has been imported yet. Each import is listed here, and can be taken back as a whole.</source>
            <translation>Ingen liste er importert ennå. Hver import vises her og kan angres under ett.</translation>
        </message>
        <message>
            <source>Programme: {name}</source>
            <translation>Program: {name}</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>Rows passed over: {count}</source>
            <translation>Rader som ble hoppet over: {count}</translation>
        </message>
        <message>
            <source>Rows that began something new: {count}</source>
            <translation>Rader som ga noe nytt: {count}</translation>
        </message>
        <message>
            <source>Rows that filled in what was known: {count}</source>
            <translation>Rader som utfylte det som fantes fra før: {count}</translation>
        </message>
        <message>
            <source>Rows that stayed out: {rows}</source>
            <translation>Rader som ikke ble med: {rows}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Take the whole import back? What it began goes, and what it filled in becomes empty again. What somebody has built on since stays, and is counted.</source>
            <translation>Angre hele importen? Det som ble lagt til, blir borte, og det som ble fylt ut, blir tomt igjen. Det noen har bygget videre på, blir stående og telles.</translation>
        </message>
        <message>
            <source>Taking an import back</source>
            <translation>Angrer en import</translation>
        </message>
        <message>
            <source>The import is taken back.</source>
            <translation>Importen er angret.</translation>
        </message>
        <message>
            <source>This import is taken back.</source>
            <translation>Denne importen er angret.</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Angre importen</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Angre denne importen…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>in the office</source>
            <translation>på kontoret</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>angret</translation>
        </message>
    </context>
    <context>
        <name>ListForm</name>
        <message>
            <source>Choose the programme the list belongs to.</source>
            <translation>Velg hvilket program listen hører til.</translation>
        </message>
        <message>
            <source>Dates are written</source>
            <translation>Datoer skrives</translation>
        </message>
        <message>
            <source>Day first, as in 31/12</source>
            <translation>Dag først, som 31/12</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Tegnkoding</translation>
        </message>
        <message>
            <source>Heading row</source>
            <translation>Overskriftsrad</translation>
        </message>
        <message>
            <source>Month first, as in 12/31</source>
            <translation>Måned først, som 12/31</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Skilletegn</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Ark</translation>
        </message>
        <message>
            <source>The office has no programme yet. Begin one first: such a list belongs to one.</source>
            <translation>Kontoret har ikke noe program ennå. Lag et først: en slik liste hører til et program.</translation>
        </message>
        <message>
            <source>What the list is</source>
            <translation>Hva listen er</translation>
        </message>
        <message>
            <source>{records} (one record a row)</source>
            <translation>{records} (én post per rad)</translation>
        </message>
        <message>
            <source>– choose –</source>
            <translation>– velg –</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– ingen –</translation>
        </message>
        <message>
            <source>“{given}” = {day}</source>
            <translation>«{given}» = {day}</translation>
        </message>
    </context>
    <context>
        <name>PreviewStep</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Look through the rows</source>
            <translation>Se gjennom radene</translation>
        </message>
        <message>
            <source>There are no remarks on this row.</source>
            <translation>Det er ingen merknader til denne raden.</translation>
        </message>
        <message>
            <source>Errors and remarks</source>
            <translation>Feil og merknader</translation>
        </message>
        <message>
            <source>Remarks on the row</source>
            <translation>Merknader til raden</translation>
        </message>
    </context>
    <context>
        <name>RawTable</name>
        <message>
            <source>The first rows of the file</source>
            <translation>De første radene i filen</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>Rows of the list</source>
            <translation>Radene i listen</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Continue</source>
            <translation>Fortsett</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>Programme from a template…</source>
            <translation>Program fra en mal…</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found</source>
            <translation>Treff</translation>
        </message>
        <message>
            <source>Nothing is found. Try fewer letters.</source>
            <translation>Ingenting ble funnet. Prøv færre bokstaver.</translation>
        </message>
    </context>
    <context>
        <name>PaperAsking</name>
        <message>
            <source>There is no paper about these records.</source>
            <translation>Det finnes ikke noe dokument om disse postene.</translation>
        </message>
    </context>
    <context>
        <name>WorkSigns</name>
        <message>
            <source>Stopping: {work}</source>
            <translation>Stopper: {work}</translation>
        </message>
        <message>
            <source>{work} and {count} more</source>
            <translation>{work} og {count} til</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>All kinds</source>
            <translation>Alle typer</translation>
        </message>
        <message>
            <source>Choose a line to see what was changed.</source>
            <translation>Velg en linje for å se hva som ble endret.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>Eksporter hendelsesloggen</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Eksporter det som vises…</translation>
        </message>
        <message>
            <source>Exporting the audit log</source>
            <translation>Eksporterer hendelsesloggen</translation>
        </message>
        <message>
            <source>Filter by name or title…</source>
            <translation>Filtrer på navn eller tittel…</translation>
        </message>
        <message>
            <source>Filter the audit by name</source>
            <translation>Filtrer hendelsesloggen på navn</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Fra dag</translation>
        </message>
        <message>
            <source>From, such as {day}</source>
            <translation>Fra, f.eks. {day}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Nothing fits the filter.</source>
            <translation>Ingenting passer med filteret.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>This record lies in the bin or is erased.</source>
            <translation>Posten ligger i papirkurven eller er slettet for godt.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Until day</source>
            <translation>Til og med dag</translation>
        </message>
        <message>
            <source>Until, such as {day}</source>
            <translation>Til, f.eks. {day}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hva</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>audit</source>
            <translation>hendelseslogg</translation>
        </message>
        <message>
            <source>Written to {path}: {count}</source>
            <translation>Skrevet til {path}: {count}</translation>
        </message>
        <message>
            <source>Lines: {count}, the newest first. Delicate values are never shown here.</source>
            <translation>Linjer: {count}, de nyeste først. Følsomme verdier vises aldri her.</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup of {day}</source>
            <translation>Sikkerhetskopi fra {day}</translation>
        </message>
        <message>
            <source>Check this backup</source>
            <translation>Kontroller kopien</translation>
        </message>
        <message>
            <source>Choose a backup to look into it.</source>
            <translation>Velg en sikkerhetskopi for å se hva den inneholder.</translation>
        </message>
        <message>
            <source>Last change: {when}, {who}</source>
            <translation>Siste endring: {when}, {who}</translation>
        </message>
        <message>
            <source>None: every record it holds is the same now, or was added later.</source>
            <translation>Ingen: alt kopien inneholder, er likt nå, eller er lagt til senere.</translation>
        </message>
        <message>
            <source>Open it beside as a new file…</source>
            <translation>Åpne den ved siden av som en ny fil…</translation>
        </message>
        <message>
            <source>Opening a backup beside</source>
            <translation>Åpner en sikkerhetskopi ved siden av</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>Leser sikkerhetskopien…</translation>
        </message>
        <message>
            <source>Records that were otherwise then</source>
            <translation>Poster som var annerledes da</translation>
        </message>
        <message>
            <source>Changes since then: {count}</source>
            <translation>Endringer siden da: {count}</translation>
        </message>
        <message>
            <source>Take back the ticked records</source>
            <translation>Hent tilbake de avkryssede postene</translation>
        </message>
        <message>
            <source>Taking records back</source>
            <translation>Henter tilbake poster</translation>
        </message>
        <message>
            <source>The backup stands as a file of its own: {path}. Open it with File, Open.</source>
            <translation>Sikkerhetskopien står nå som en egen fil: {path}. Åpne den med Fil, Åpne.</translation>
        </message>
        <message>
            <source>Tick the records to take back first.</source>
            <translation>Kryss først av postene du vil hente tilbake.</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Hva den inneholder</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>As they were in the backup: {count}</source>
            <translation>Som i sikkerhetskopien: {count}</translation>
        </message>
        <message>
            <source>{field}: {now} now, {then} then</source>
            <translation>{field}: {now} nå, {then} da</translation>
        </message>
        <message>
            <source>{kind}: {old} then, {now} now</source>
            <translation>{kind}: {old} da, {now} nå</translation>
        </message>
        <message>
            <source>{name} ({kind}): in the bin now</source>
            <translation>{name} ({kind}): nå i papirkurven</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back up now</source>
            <translation>Sikkerhetskopier nå</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Sikkerhetskopierer</translation>
        </message>
        <message>
            <source>Check the office file</source>
            <translation>Kontroller kontorfilen</translation>
        </message>
        <message>
            <source>Checked now, sound</source>
            <translation>Kontrollert nå, i orden</translation>
        </message>
        <message>
            <source>Checked when made</source>
            <translation>Kontrollert da den ble laget</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Kontrollerer sikkerhetskopien</translation>
        </message>
        <message>
            <source>Checking the office file</source>
            <translation>Kontrollerer kontorfilen</translation>
        </message>
        <message>
            <source>Checks of the records: {errors} errors, {remarks} remarks.</source>
            <translation>Kontroller av postene: {errors} feil, {remarks} merknader.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Skadet</translation>
        </message>
        <message>
            <source>In the folder {folder}</source>
            <translation>I mappen {folder}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Laget</translation>
        </message>
        <message>
            <source>No check of the records finds anything.</source>
            <translation>Ingen kontroll av postene finner noe.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Størrelse</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The backup is sound.</source>
            <translation>Sikkerhetskopien er i orden.</translation>
        </message>
        <message>
            <source>The backup is written and checked: {path}</source>
            <translation>Sikkerhetskopien er skrevet og kontrollert: {path}</translation>
        </message>
        <message>
            <source>The last backup is older than a week: choose Back up now.</source>
            <translation>Den siste sikkerhetskopien er eldre enn en uke: velg Sikkerhetskopier nå.</translation>
        </message>
        <message>
            <source>The office file is sound.</source>
            <translation>Kontorfilen er i orden.</translation>
        </message>
        <message>
            <source>There is no backup yet. Choose Back up now.</source>
            <translation>Det finnes ingen sikkerhetskopi ennå. Velg Sikkerhetskopier nå.</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>Attached files missing or not as they were: {count}.</source>
            <translation>Vedlegg som mangler eller ikke er som de var: {count}.</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>All kinds</source>
            <translation>Alle typer</translation>
        </message>
        <message>
            <source>Attached files: {names}</source>
            <translation>Vedlegg: {names}</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Erase for ever…</source>
            <translation>Slett for godt…</translation>
        </message>
        <message>
            <source>Erasing for ever</source>
            <translation>Sletter for godt</translation>
        </message>
        <message>
            <source>Filter by name or number…</source>
            <translation>Filtrer på navn eller nummer…</translation>
        </message>
        <message>
            <source>Filter the bin</source>
            <translation>Filtrer papirkurven</translation>
        </message>
        <message>
            <source>For a lead, one record at a time</source>
            <translation>For den som er ansvarlig, én post om gangen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nothing in the bin fits the filter.</source>
            <translation>Ingenting i papirkurven passer med filteret.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Gjenopprett</translation>
        </message>
        <message>
            <source>Restoring from the bin</source>
            <translation>Gjenoppretter fra papirkurven</translation>
        </message>
        <message>
            <source>The bin is empty. What you delete lies here until you restore it or erase it.</source>
            <translation>Papirkurven er tom. Det du sletter, ligger her til du gjenoppretter det eller sletter det for godt.</translation>
        </message>
        <message>
            <source>The record is erased for ever.</source>
            <translation>Posten er slettet for godt.</translation>
        </message>
        <message>
            <source>mails, memory sticks and copies of the office file that were passed on</source>
            <translation>e-post, minnepinner og kopier av kontorfilen som er gitt videre</translation>
        </message>
        <message>
            <source>the paper {name}</source>
            <translation>dokumentet {name}</translation>
        </message>
        <message>
            <source>backups of the office: {count}</source>
            <translation>sikkerhetskopier av kontoret: {count}</translation>
        </message>
        <message>
            <source>other desks, until their next exchange: {count}</source>
            <translation>andre maskiner, til de synkroniserer neste gang: {count}</translation>
        </message>
        <message>
            <source>Restored from the bin: {count}</source>
            <translation>Gjenopprettet fra papirkurven: {count}</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} valgt</translation>
        </message>
        <message>
            <source>{kind}, changes: {count}</source>
            <translation>{kind}, endringer: {count}</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} av {every}</translation>
        </message>
        <message>
            <source>{name} lies in the bin.</source>
            <translation>{name} ligger i papirkurven.</translation>
        </message>
    </context>
    <context>
        <name>ClauseCard</name>
        <message>
            <source>A new version is begun. The old one stays as it was.</source>
            <translation>En ny versjon er påbegynt. Den gamle står som den var.</translation>
        </message>
        <message>
            <source>Compared with version {number}</source>
            <translation>Sammenlignet med versjon {number}</translation>
        </message>
        <message>
            <source>In this language both versions say the same.</source>
            <translation>På dette språket er versjonene like.</translation>
        </message>
        <message>
            <source>In agreements: {count}, sent: {sent}</source>
            <translation>I avtaler: {count}, sendt: {sent}</translation>
        </message>
        <message>
            <source>Its wording is fixed, as it was sent. Choose New version to change it.</source>
            <translation>Teksten er låst fordi den er sendt. Velg Ny versjon for å endre den.</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>Juridisk kontroll</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Ny versjon</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Kontrollert av</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>Kontrollert den</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versjon</translation>
        </message>
        <message>
            <source>Version to compare with</source>
            <translation>Versjon å sammenligne med</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versjon {number}</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Forskjeller</translation>
        </message>
        <message>
            <source>all kinds of agreement</source>
            <translation>alle typer avtaler</translation>
        </message>
        <message>
            <source>new: underlined</source>
            <translation>nytt: understreket</translation>
        </message>
        <message>
            <source>taken away: struck through</source>
            <translation>fjernet: gjennomstreket</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>Hvor det hører hjemme</translation>
        </message>
    </context>
    <context>
        <name>ClausesPage</name>
        <message>
            <source>Clause</source>
            <translation>Vilkår</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>Juridisk kontroll</translation>
        </message>
        <message>
            <source>There is no clause yet. They come with a programme made from a template.</source>
            <translation>Det finnes ingen avtalevilkår ennå. De kommer med et program laget fra en mal.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versjon</translation>
        </message>
        <message>
            <source>Words in double braces are filled in. New agreements take the newest version.</source>
            <translation>Ord i doble krøllparenteser fylles ut. Nye avtaler tar den nyeste versjonen.</translation>
        </message>
    </context>
    <context>
        <name>CodesPage</name>
        <message>
            <source>Add a code</source>
            <translation>Legg til en kode</translation>
        </message>
        <message>
            <source>Add a code…</source>
            <translation>Legg til en kode…</translation>
        </message>
        <message>
            <source>Codes of the list</source>
            <translation>Kodene i listen</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I bruk</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Nøkkel</translation>
        </message>
        <message>
            <source>Label in the language of the window; the others go into the cells</source>
            <translation>Etikett på vinduets språk; de andre skrives i cellene</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Ta ut av bruk</translation>
        </message>
        <message>
            <source>The code is in use again.</source>
            <translation>Koden er i bruk igjen.</translation>
        </message>
        <message>
            <source>The code is retired: it is not offered any more, and records keep it.</source>
            <translation>Koden er tatt ut av bruk: den tilbys ikke lenger, og poster beholder den.</translation>
        </message>
        <message>
            <source>This list is empty. Choose Add a code.</source>
            <translation>Listen er tom. Velg Legg til en kode.</translation>
        </message>
        <message>
            <source>Type in a cell to reword it; records keep the key. F2 edits, Enter saves.</source>
            <translation>Skriv i en celle for å endre ordlyden; postene beholder nøkkelen. F2 redigerer, Enter lagrer.</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Bruk igjen</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>ERASE</source>
            <translation>SLETT</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Slett for godt</translation>
        </message>
        <message>
            <source>Look here yourself; the program does not reach it</source>
            <translation>Se etter her selv; programmet når det ikke</translation>
        </message>
        <message>
            <source>Nobody can undo this, and no merge brings it back.</source>
            <translation>Ingen kan angre dette, og ingen sammenslåing henter det tilbake.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Dette forsvinner</translation>
        </message>
        <message>
            <source>Type {word} to confirm</source>
            <translation>Skriv {word} for å bekrefte</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>A programme keeps what it was made with. Here is what its template has now.</source>
            <translation>Et program beholder det det ble laget med. Her står hva malen inneholder nå.</translation>
        </message>
        <message>
            <source>Each is offered in the languages of its programme that its texts have.</source>
            <translation>Hvert dokument tilbys på de av programmets språk som tekstene finnes på.</translation>
        </message>
        <message>
            <source>Kinds of paper</source>
            <translation>Typer dokumenter</translation>
        </message>
        <message>
            <source>No programme of this office was made from it.</source>
            <translation>Ingen av kontorets programmer er laget fra malen.</translation>
        </message>
        <message>
            <source>Nothing differs: the programme has what the template has.</source>
            <translation>Ingenting skiller: programmet har det malen har.</translation>
        </message>
        <message>
            <source>Only in the programme</source>
            <translation>Bare i programmet</translation>
        </message>
        <message>
            <source>Only in the template</source>
            <translation>Bare i malen</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>Annerledes</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Mal</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versjon</translation>
        </message>
        <message>
            <source>Version {number}, in {languages}</source>
            <translation>Versjon {number}, på {languages}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>made from version {number}</source>
            <translation>laget fra versjon {number}</translation>
        </message>
        <message>
            <source>two languages side by side</source>
            <translation>to språk side om side</translation>
        </message>
    </context>
    <context>
        <name>UserDialog</name>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Legg til en bruker</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialer</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Språk i programmet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
    </context>
    <context>
        <name>UsersPage</name>
        <message>
            <source>(you)</source>
            <translation>(deg)</translation>
        </message>
        <message>
            <source>Add a user…</source>
            <translation>Legg til en bruker…</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nobody is entered yet, so whoever opens the office leads it. Add yourself first.</source>
            <translation>Ingen er lagt inn ennå, så den som åpner kontoret, er ansvarlig. Legg til deg selv først.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The initials stand beside each change in the history.</source>
            <translation>Initialene står ved hver endring i historikken.</translation>
        </message>
    </context>
    <context>
        <name>WordingField</name>
        <message>
            <source>Language of this column</source>
            <translation>Språket i kolonnen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
        <message>
            <source>The text is longer than a clause can be. Its end was left out.</source>
            <translation>Teksten er lengre enn et vilkår kan være. Slutten ble ikke tatt med.</translation>
        </message>
    </context>
    <context>
        <name>MoneyStep</name>
        <message>
            <source>Funder and money</source>
            <translation>Finansiør og penger</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>One goal on each line, in the leading language.</source>
            <translation>Ett mål på hver linje, på hovedspråket.</translation>
        </message>
        <message>
            <source>People of the programme</source>
            <translation>Personene i programmet</translation>
        </message>
        <message>
            <source>You can leave this empty and fill it in later.</source>
            <translation>Du kan la dette stå tomt og fylle det ut senere.</translation>
        </message>
    </context>
    <context>
        <name>NameStep</name>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Papers are offered in these. The first one leads.</source>
            <translation>Dokumenter tilbys på disse. Det første er hovedspråket.</translation>
        </message>
        <message>
            <source>The days of the plan are counted from these. They can be moved later.</source>
            <translation>Dagene i planen regnes fra disse. De kan flyttes senere.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Add a task…</source>
            <translation>Legg til et gjøremål…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Days that tasks are counted from</source>
            <translation>Dager som gjøremål regnes fra</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Utført</translation>
        </message>
        <message>
            <source>Everything in this plan is done.</source>
            <translation>Alt i planen er utført.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Siste dag</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Over fristen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Move a day and see what moves</source>
            <translation>Flytt en dag og se hva som flyttes</translation>
        </message>
        <message>
            <source>Move the programme…</source>
            <translation>Flytt programmet…</translation>
        </message>
        <message>
            <source>No task of this plan is given to you. A task is given in its record, under Who.</source>
            <translation>Ingen av gjøremålene i planen er dine. Et gjøremål fordeles i posten, under Hvem.</translation>
        </message>
        <message>
            <source>Still to do</source>
            <translation>Gjenstår</translation>
        </message>
        <message>
            <source>Tasks: {all} · done: {done} · late: {late}</source>
            <translation>Gjøremål: {all} · utført: {done} · over fristen: {late}</translation>
        </message>
        <message>
            <source>This plan has no tasks yet. Add the first one.</source>
            <translation>Planen har ingen gjøremål ennå. Legg til det første.</translation>
        </message>
        <message>
            <source>With tasks of placements</source>
            <translation>Med gjøremål for praksisopphold</translation>
        </message>
        <message>
            <source>“{task}” has another day.</source>
            <translation>«{task}» har fått en annen dag.</translation>
        </message>
        <message>
            <source>“{task}” is done.</source>
            <translation>«{task}» er utført.</translation>
        </message>
        <message>
            <source>“{task}” is to be done.</source>
            <translation>«{task}» skal gjøres.</translation>
        </message>
        <message>
            <source>“{words}” is not a day, so nothing was moved.</source>
            <translation>«{words}» er ingen dag, så ingenting er flyttet.</translation>
        </message>
    </context>
    <context>
        <name>PlanTask</name>
        <message>
            <source>Add the task</source>
            <translation>Legg til gjøremålet</translation>
        </message>
        <message>
            <source>New task in the plan</source>
            <translation>Nytt gjøremål i planen</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeWizard</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Go on here</source>
            <translation>Fortsett her</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Forlat</translation>
        </message>
        <message>
            <source>Make the programme</source>
            <translation>Lag programmet</translation>
        </message>
        <message>
            <source>Making the programme</source>
            <translation>Programmet lages</translation>
        </message>
        <message>
            <source>Making…</source>
            <translation>Lager…</translation>
        </message>
        <message>
            <source>Money and people</source>
            <translation>Penger og personer</translation>
        </message>
        <message>
            <source>Name and time</source>
            <translation>Navn og tid</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Nytt program</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Gjøremål</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Mal</translation>
        </message>
        <message>
            <source>The programme is not made yet. Leave, and lose what you typed?</source>
            <translation>Programmet er ikke laget ennå. Vil du forlate og miste det du har skrevet?</translation>
        </message>
        <message>
            <source>“{name}” has been made.</source>
            <translation>«{name}» er laget.</translation>
        </message>
    </context>
    <context>
        <name>ReadyStep</name>
        <message>
            <source>Everything is made at once, and one undo takes all of it away again.</source>
            <translation>Alt lages på én gang, og én angring tar bort alt sammen igjen.</translation>
        </message>
        <message>
            <source>clauses added to the office's library</source>
            <translation>avtalevilkår til kontorets bibliotek</translation>
        </message>
        <message>
            <source>goals</source>
            <translation>mål</translation>
        </message>
        <message>
            <source>grant</source>
            <translation>tilskudd fra en finansiør</translation>
        </message>
        <message>
            <source>learning outcomes</source>
            <translation>læringsutbytter</translation>
        </message>
        <message>
            <source>people with a role</source>
            <translation>personer med en rolle</translation>
        </message>
        <message>
            <source>programme with the rules of its template</source>
            <translation>program med reglene i malen</translation>
        </message>
        <message>
            <source>tasks in the plan</source>
            <translation>gjøremål i planen</translation>
        </message>
        <message>
            <source>tasks in the plan, {count} left out</source>
            <translation>gjøremål i planen, {count} valgt bort</translation>
        </message>
        <message>
            <source>topics in the support matrix</source>
            <translation>emner i støttematrisen</translation>
        </message>
        <message>
            <source>training modules added to the office</source>
            <translation>opplæringsmoduler til kontoret</translation>
        </message>
    </context>
    <context>
        <name>RulesStep</name>
        <message>
            <source>Call</source>
            <translation>Utlysning</translation>
        </message>
        <message>
            <source>Countries and roles</source>
            <translation>Land og roller</translation>
        </message>
        <message>
            <source>Further rules</source>
            <translation>Flere regler</translation>
        </message>
        <message>
            <source>Leave both days empty, and the plan proposes them.</source>
            <translation>La begge dagene stå tomme, så foreslår planen dem.</translation>
        </message>
        <message>
            <source>Quotas and time</source>
            <translation>Antall og tid</translation>
        </message>
        <message>
            <source>These come from the template. What you empty does not hold here.</source>
            <translation>Disse kommer fra malen. Det du tømmer, gjelder ikke her.</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>Day now</source>
            <translation>Dag nå</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>La det være</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>Flytt dem</translation>
        </message>
        <message>
            <source>New day</source>
            <translation>Ny dag</translation>
        </message>
        <message>
            <source>No task moves along.</source>
            <translation>Ingen gjøremål flyttes med.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Gjøremål</translation>
        </message>
        <message>
            <source>Tasks that move: {moving}. Tasks that stay: {staying}.</source>
            <translation>Gjøremål som flyttes: {moving}. Gjøremål som blir stående: {staying}.</translation>
        </message>
        <message>
            <source>The days have been moved.</source>
            <translation>Dagene er flyttet.</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Dette er ingen dag. Skriv den for eksempel slik: {example}.</translation>
        </message>
        <message>
            <source>What moves and what stays</source>
            <translation>Hva som flyttes og hva som blir stående</translation>
        </message>
        <message>
            <source>now {day}</source>
            <translation>nå {day}</translation>
        </message>
    </context>
    <context>
        <name>TasksStep</name>
        <message>
            <source>As the template has it</source>
            <translation>Som i malen</translation>
        </message>
        <message>
            <source>Tasks: {chosen} of {all}</source>
            <translation>Gjøremål: {chosen} av {all}</translation>
        </message>
        <message>
            <source>Untick what you do not need (Space). Drag a task, use the arrow keys on the timeline or write its day. F2 renames a task.</source>
            <translation>Ta bort haken på det dere ikke trenger (mellomrom). Dra et gjøremål, bruk piltastene på tidslinjen eller skriv dagen. F2 gir et gjøremål nytt navn.</translation>
        </message>
        <message>
            <source>“{words}” is not a day, so nothing was moved.</source>
            <translation>«{words}» er ingen dag, så ingenting er flyttet.</translation>
        </message>
    </context>
    <context>
        <name>TemplateStep</name>
        <message>
            <source>Languages: {languages} · tasks: {tasks} · clauses: {clauses} · training modules: {modules}</source>
            <translation>Språk: {languages} · gjøremål: {tasks} · avtalevilkår: {clauses} · opplæringsmoduler: {modules}</translation>
        </message>
    </context>
    <context>
        <name>TimelineBoard</name>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Draw the time narrower</source>
            <translation>Trekk tiden sammen</translation>
        </message>
        <message>
            <source>Draw the time wider</source>
            <translation>Trekk tiden ut</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Gå til i dag</translation>
        </message>
        <message>
            <source>Show the whole time</source>
            <translation>Vis hele tiden</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Gjøremål</translation>
        </message>
        <message>
            <source>Tasks as a list</source>
            <translation>Gjøremålene som liste</translation>
        </message>
        <message>
            <source>Tasks on a timeline</source>
            <translation>Gjøremålene på en tidslinje</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>Whole plan</source>
            <translation>Hele planen</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>A file is attached.</source>
            <translation>Én fil er lagt ved.</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Legg ved filer…</translation>
        </message>
        <message>
            <source>Attaching files</source>
            <translation>Legger ved filer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Files that are not on this computer yet come with the shared drive.</source>
            <translation>Filer som ikke er på denne maskinen ennå, kommer med den felles stasjonen.</translation>
        </message>
        <message>
            <source>No file is kept here. Drop files on this page, or attach them with the button.</source>
            <translation>Her er ingen filer. Slipp filer på siden, eller legg dem ved med knappen.</translation>
        </message>
        <message>
            <source>No program on this computer opens this kind of file.</source>
            <translation>Ingen programmer på denne maskinen åpner denne typen fil.</translation>
        </message>
        <message>
            <source>Not on this computer yet</source>
            <translation>Ikke på denne maskinen ennå</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Lagre en kopi…</translation>
        </message>
        <message>
            <source>The copy stands in {folder}.</source>
            <translation>Kopien ligger i {folder}.</translation>
        </message>
        <message>
            <source>The file is deleted.</source>
            <translation>Filen er slettet.</translation>
        </message>
        <message>
            <source>This is a program: it is not opened from here.</source>
            <translation>Dette er et program og åpnes ikke herfra.</translation>
        </message>
        <message>
            <source>Where shall the copy stand?</source>
            <translation>Hvor skal kopien lagres?</translation>
        </message>
        <message>
            <source>Which files shall be attached?</source>
            <translation>Hvilke filer skal legges ved?</translation>
        </message>
        <message>
            <source>{count} files are attached.</source>
            <translation>{count} filer er lagt ved.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Om filen</translation>
        </message>
        <message>
            <source>Kind, last day and privacy class of the file</source>
            <translation>Filens type, siste dag og personvernklasse</translation>
        </message>
    </context>
    <context>
        <name>AskedField</name>
        <message>
            <source>New record: {name}</source>
            <translation>Ny post: {name}</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Ny…</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>A delicate value. That you look at it is noted in the log.</source>
            <translation>En følsom opplysning. At du ser på den, noteres i loggen.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Vis {name}</translation>
        </message>
        <message>
            <source>Written by several at once. Look at the versions and choose.</source>
            <translation>Flere har skrevet her samtidig. Se på versjonene og velg.</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Restore</source>
            <translation>Gjenopprett</translation>
        </message>
        <message>
            <source>Restore {name}: {value}</source>
            <translation>Gjenopprett {name}: {value}</translation>
        </message>
        <message>
            <source>Show the whole text</source>
            <translation>Vis hele teksten</translation>
        </message>
    </context>
    <context>
        <name>LackingCard</name>
        <message>
            <source>Before the state can be “{state}”</source>
            <translation>Før status kan bli «{state}»</translation>
        </message>
        <message>
            <source>Worth a look before “{state}”</source>
            <translation>Verdt å se på før «{state}»</translation>
        </message>
        <message>
            <source>Change the state to {state} without it, with a reason</source>
            <translation>Endre status til {state} likevel, med en begrunnelse</translation>
        </message>
        <message>
            <source>Fill in: {name}</source>
            <translation>Fyll ut: {name}</translation>
        </message>
        <message>
            <source>Go on anyway…</source>
            <translation>Gå videre likevel…</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Lag dokumenter…</translation>
        </message>
        <message>
            <source>New: {name}</source>
            <translation>Ny post: {name}</translation>
        </message>
        <message>
            <source>Only a lead may go on without it: {names}.</source>
            <translation>Bare den som er ansvarlig, kan gå videre uten dette: {names}.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
    </context>
    <context>
        <name>MachineWay</name>
        <message>
            <source>Step {step} of {all}</source>
            <translation>Trinn {step} av {all}</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Change the note</source>
            <translation>Endre notatet</translation>
        </message>
        <message>
            <source>Note on {name}</source>
            <translation>Notat om {name}</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Lagre notatet</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <source>Counts as follow-up</source>
            <translation>Teller som oppfølging</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nytt notat</translation>
        </message>
        <message>
            <source>No note yet. What was said, agreed or seen belongs here.</source>
            <translation>Ingen notater ennå. Her skriver du det som er sagt, avtalt eller observert.</translation>
        </message>
        <message>
            <source>Only a lead may read this.</source>
            <translation>Bare den som er ansvarlig, kan lese dette.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>Show the texts</source>
            <translation>Vis tekstene</translation>
        </message>
        <message>
            <source>The note is deleted.</source>
            <translation>Notatet er slettet.</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>Notatet er lagret.</translation>
        </message>
        <message>
            <source>What is written of people is delicate. That you read it is logged.</source>
            <translation>Det som skrives om mennesker, er følsomt. At du leser det, noteres i loggen.</translation>
        </message>
    </context>
    <context>
        <name>RecordHead</name>
        <message>
            <source>Close the record</source>
            <translation>Lukk posten</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
    </context>
    <context>
        <name>RecordLine</name>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
    </context>
    <context>
        <name>RecordTabs</name>
        <message>
            <source>More parts of the record</source>
            <translation>Flere deler av posten</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Delene av posten</translation>
        </message>
    </context>
    <context>
        <name>SavedTick</name>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
        </message>
    </context>
    <context>
        <name>SummaryTab</name>
        <message>
            <source>Worth a look</source>
            <translation>Verdt å se på</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Change the task</source>
            <translation>Endre gjøremålet</translation>
        </message>
        <message>
            <source>Save the task</source>
            <translation>Lagre gjøremålet</translation>
        </message>
        <message>
            <source>Task for {name}</source>
            <translation>Gjøremål for {name}</translation>
        </message>
    </context>
    <context>
        <name>TasksTab</name>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>Done and decided  {count}</source>
            <translation>Utført og avgjort  {count}</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Utført: {name}</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mer: {name}</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nytt gjøremål</translation>
        </message>
        <message>
            <source>Nothing is to be done here.</source>
            <translation>Her er det ingenting å gjøre.</translation>
        </message>
        <message>
            <source>The task is deleted.</source>
            <translation>Gjøremålet er slettet.</translation>
        </message>
        <message>
            <source>The task is done.</source>
            <translation>Gjøremålet er utført.</translation>
        </message>
        <message>
            <source>The task is open again.</source>
            <translation>Gjøremålet er åpent igjen.</translation>
        </message>
        <message>
            <source>The task is saved.</source>
            <translation>Gjøremålet er lagret.</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>ingen dag</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message>
            <source>Begin the placement  {key}</source>
            <translation>Opprett praksisoppholdet  {key}</translation>
        </message>
        <message>
            <source>Choose a participant and a place.</source>
            <translation>Velg en deltaker og en plass.</translation>
        </message>
        <message>
            <source>Choose a participant at the left and a place at the right first.</source>
            <translation>Velg først en deltaker til venstre og en plass til høyre.</translation>
        </message>
        <message>
            <source>Everybody in this programme has a placement.</source>
            <translation>Alle i dette programmet har et praksisopphold.</translation>
        </message>
        <message>
            <source>Filter by host, place, town…</source>
            <translation>Filtrer på praksisorganisasjon, plass, sted…</translation>
        </message>
        <message>
            <source>Filter by name, home, wish…</source>
            <translation>Filtrer på navn, hjeminstitusjon, ønske…</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Koble</translation>
        </message>
        <message>
            <source>Matched: {name}</source>
            <translation>Koblet: {name}</translation>
        </message>
        <message>
            <source>Matches not accepted yet</source>
            <translation>Koblinger som ikke er godtatt ennå</translation>
        </message>
        <message>
            <source>Matches not accepted yet: {count}</source>
            <translation>Koblinger som ikke er godtatt ennå: {count}</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plasser</translation>
        </message>
        <message>
            <source>This programme has no place yet. Add positions, or hosts under Organisations.</source>
            <translation>Programmet har ingen plasser ennå. Legg til praksisplasser, eller praksisorganisasjoner under Organisasjoner.</translation>
        </message>
        <message>
            <source>Why this match</source>
            <translation>Hvorfor denne koblingen</translation>
        </message>
        <message>
            <source>Why this match (may be left empty)</source>
            <translation>Hvorfor denne koblingen (kan stå tomt)</translation>
        </message>
        <message>
            <source>Wishes: {places}</source>
            <translation>Ønsker: {places}</translation>
        </message>
        <message>
            <source>Without a placement</source>
            <translation>Uten praksisopphold</translation>
        </message>
        <message>
            <source>{count} here</source>
            <translation>{count} her</translation>
        </message>
        <message>
            <source>{taken} of {places} taken</source>
            <translation>{taken} av {places} tatt</translation>
        </message>
    </context>
    <context>
        <name>UserCard</name>
        <message>
            <source>Let work here again</source>
            <translation>La arbeide her igjen</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Avslutt arbeidet her</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>The user is changed.</source>
            <translation>Brukeren er endret.</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>Hva hver rolle kan gjøre</translation>
        </message>
    </context>
    <context>
        <name>AgreementTerms</name>
        <message>
            <source>Clauses besides the usual ones</source>
            <translation>Vilkår utover de vanlige</translation>
        </message>
        <message>
            <source>For agreements that are drafted now. One that is drafted already keeps its own.</source>
            <translation>For avtaler som lages nå. En avtale som finnes fra før, beholder sine.</translation>
        </message>
        <message>
            <source>Only what was agreed besides the clauses, if anything.</source>
            <translation>Bare det som er avtalt utover vilkårene, om noe.</translation>
        </message>
        <message>
            <source>Special terms</source>
            <translation>Særlige vilkår</translation>
        </message>
    </context>
    <context>
        <name>AsideDialog</name>
        <message>
            <source>Back here</source>
            <translation>Tilbake hit</translation>
        </message>
    </context>
    <context>
        <name>FindLine</name>
        <message>
            <source>Close the search</source>
            <translation>Lukk søket</translation>
        </message>
        <message>
            <source>Find in this paper</source>
            <translation>Søk i dokumentet</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Neste sted</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Finnes ikke</translation>
        </message>
        <message>
            <source>Place before</source>
            <translation>Forrige sted</translation>
        </message>
        <message>
            <source>{number} of {every}</source>
            <translation>{number} av {every}</translation>
        </message>
    </context>
    <context>
        <name>MailAbout</name>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hvor langt det har kommet</translation>
        </message>
        <message>
            <source>Mails marked as sent: {count}</source>
            <translation>E-poster merket som sendt: {count}</translation>
        </message>
        <message>
            <source>Make drafts ({count})</source>
            <translation>Lag utkast ({count})</translation>
        </message>
        <message>
            <source>Make mail</source>
            <translation>Lag e-post</translation>
        </message>
        <message>
            <source>Nothing is known for: {fields}. Write the words in their place.</source>
            <translation>Det mangler opplysninger om: {fields}. Skriv ordene der feltene står.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>There is nobody to write to about these records.</source>
            <translation>Det er ingen å skrive til om disse postene.</translation>
        </message>
        <message>
            <source>Write in the mail program</source>
            <translation>Skriv i e-postprogrammet</translation>
        </message>
        <message>
            <source>Writing mails</source>
            <translation>Lager e-post</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Lager…</translation>
        </message>
        <message>
            <source>Choose at most {count} records for mails at once.</source>
            <translation>Velg høyst {count} poster om gangen for e-post.</translation>
        </message>
    </context>
    <context>
        <name>MailDone</name>
        <message>
            <source>Are they sent?</source>
            <translation>Er de sendt?</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Drafts written: {count}. They are in {folder}.</source>
            <translation>Utkast laget: {count}. De ligger i {folder}.</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Ikke laget</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikke ennå</translation>
        </message>
        <message>
            <source>Open the drafts, look at them and send them with your mail program. Come back here when they are sent: the papers are then marked as sent, and each record notes the mail.</source>
            <translation>Åpne utkastene, les gjennom dem og send dem med e-postprogrammet ditt. Kom tilbake hit når de er sendt: da merkes dokumentene som sendt, og hver post får et notat.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappen</translation>
        </message>
        <message>
            <source>They are sent</source>
            <translation>De er sendt</translation>
        </message>
        <message>
            <source>You stopped before the last one.</source>
            <translation>Du stoppet før den siste.</translation>
        </message>
    </context>
    <context>
        <name>MailLetter</name>
        <message>
            <source>Letter</source>
            <translation>Brev</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Emne</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Innhold</translation>
        </message>
        <message>
            <source>Write the text here. The greeting and your name are added.</source>
            <translation>Skriv teksten her. Hilsenen og navnet ditt legges til.</translation>
        </message>
    </context>
    <context>
        <name>MailMissing</name>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Ordne</translation>
        </message>
    </context>
    <context>
        <name>PaperPanel</name>
        <message>
            <source>Choose where…</source>
            <translation>Velg hvor…</translation>
        </message>
        <message>
            <source>Looking for the file…</source>
            <translation>Leter etter filen…</translation>
        </message>
        <message>
            <source>Make again…</source>
            <translation>Lag på nytt…</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Lag e-post…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Skriv ut…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Lagre en kopi</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Lagre som…</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Lagret: {name}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappen</translation>
        </message>
        <message>
            <source>Where is the file?</source>
            <translation>Hvor er filen?</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>versjon {number}</translation>
        </message>
    </context>
    <context>
        <name>PaperSheet</name>
        <message>
            <source>Pages of the paper</source>
            <translation>Sidene i dokumentet</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Siden kan ikke vises.</translation>
        </message>
    </context>
    <context>
        <name>PaperWindow</name>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Before it can be made</source>
            <translation>Før det kan lages</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I hvilken mappe?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Lag e-post…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Ordne</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Skriv ut…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Lagre som…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Lagre dokumentet</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Lagret: {name}</translation>
        </message>
        <message>
            <source>The preview is being made…</source>
            <translation>Forhåndsvisningen lages…</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>All kinds</source>
            <translation>Alle typer</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle statuser</translation>
        </message>
        <message>
            <source>Choose a paper to look at it.</source>
            <translation>Velg et dokument for å se på det.</translation>
        </message>
        <message>
            <source>Filter by title, number, name…</source>
            <translation>Filtrer på tittel, nummer, navn…</translation>
        </message>
        <message>
            <source>Filter the papers</source>
            <translation>Filtrer dokumentene</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Type dokument</translation>
        </message>
        <message>
            <source>No paper fits.</source>
            <translation>Ingen dokumenter passer.</translation>
        </message>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Det er ikke laget noen dokumenter ennå.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Vis alle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} av {every}</translation>
        </message>
    </context>
    <context>
        <name>PrintPaper</name>
        <message>
            <source>Printing</source>
            <translation>Skriver ut</translation>
        </message>
        <message>
            <source>The paper is with the printer.</source>
            <translation>Dokumentet er hos skriveren.</translation>
        </message>
        <message>
            <source>The printer does not take the paper. Check that it is on, or save the paper as a PDF instead.</source>
            <translation>Skriveren tar ikke imot dokumentet. Kontroller at den er på, eller lagre dokumentet som PDF i stedet.</translation>
        </message>
        <message>
            <source>This computer has no printer. Save the paper as a PDF, and print it where there is one.</source>
            <translation>Denne datamaskinen har ingen skriver. Lagre dokumentet som PDF, og skriv det ut der det finnes en.</translation>
        </message>
    </context>
    <context>
        <name>NoQuestion</name>
        <message>
            <source>No question waits for an answer.</source>
            <translation>Ingen spørsmål venter på svar.</translation>
        </message>
        <message>
            <source>When two people write the same field without seeing each other’s version, or one deletes what another works on, the question comes here.</source>
            <translation>Når to skriver i samme felt uten å se hverandres versjon, eller når én sletter det en annen arbeider med, havner spørsmålet her.</translation>
        </message>
    </context>
    <context>
        <name>SeveralQuestions</name>
        <message>
            <source>Answer them all alike, or choose one of them to see its versions.</source>
            <translation>Svar likt på alle, eller velg ett av dem for å se versjonene.</translation>
        </message>
        <message>
            <source>Keep mine in all of these</source>
            <translation>Behold min i alle disse</translation>
        </message>
        <message>
            <source>Keep theirs in all of these</source>
            <translation>Behold den andres i alle disse</translation>
        </message>
        <message>
            <source>{count} questions are chosen.</source>
            <translation>{count} spørsmål er valgt.</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>The last change is taken back.</source>
            <translation>Den siste endringen er angret.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Det er ingenting å gjøre om.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
    </context>
    <context>
        <name>FirstFrame</name>
        <message>
            <source>Opening {name}…</source>
            <translation>Åpner {name}…</translation>
        </message>
    </context>
    <context>
        <name>MailEnclosed</name>
        <message>
            <source>Enclosed papers: {count}</source>
            <translation>Vedlagte dokumenter: {count}</translation>
        </message>
        <message>
            <source>Enclosed paper</source>
            <translation>Vedlagt dokument</translation>
        </message>
        <message>
            <source>No paper enclosed</source>
            <translation>Ingen dokumenter legges ved</translation>
        </message>
        <message>
            <source>Enclosed: {paper}</source>
            <translation>Legges ved: {paper}</translation>
        </message>
    </context>
    <context>
        <name>MailFolder</name>
        <message>
            <source>Change…</source>
            <translation>Endre…</translation>
        </message>
        <message>
            <source>Choose another folder for drafts</source>
            <translation>Velg en annen mappe for utkastene</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I hvilken mappe?</translation>
        </message>
        <message>
            <source>The drafts go to the folder {folder}</source>
            <translation>Utkastene havner i mappen {folder}</translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message>
            <source>More about {name}</source>
            <translation>Mer om {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Put aside…</source>
            <translation>Utsett…</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Vis igjen</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>put aside until {day}: {reason}</source>
            <translation>utsatt til {day}: {reason}</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} til</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Lately</source>
            <translation>Nylig</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Needs me now</source>
            <translation>Trenger meg nå</translation>
        </message>
        <message>
            <source>No colleague has changed anything since you were here.</source>
            <translation>Ingen kollega har endret noe siden du var her.</translation>
        </message>
        <message>
            <source>Nothing has its day this week.</source>
            <translation>Ingenting faller på denne uken.</translation>
        </message>
        <message>
            <source>Nothing needs you now.</source>
            <translation>Ingenting trenger deg nå.</translation>
        </message>
        <message>
            <source>One thing needs the office.</source>
            <translation>Én ting trenger kontoret.</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Utsett</translation>
        </message>
        <message>
            <source>Put aside.</source>
            <translation>Utsatt.</translation>
        </message>
        <message>
            <source>Put aside: {count}</source>
            <translation>Utsatt: {count}</translation>
        </message>
        <message>
            <source>Put aside: {name}</source>
            <translation>Utsett: {name}</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Denne uken</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>I morgen</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>i går</translation>
        </message>
        <message>
            <source>{count} tasks are late</source>
            <translation>{count} gjøremål er over fristen</translation>
        </message>
        <message>
            <source>{count} things need the office.</source>
            <translation>{count} ting trenger kontoret.</translation>
        </message>
    </context>
    <context>
        <name>LeftAlone</name>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Left alone: {count}</source>
            <translation>Ikke gjort: {count}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPage</name>
        <message>
            <source>No placement waits for its first day in this time.</source>
            <translation>Ingen praksisopphold venter på første dag i denne perioden.</translation>
        </message>
        <message>
            <source>{count} began without being ready</source>
            <translation>{count} startet uten å være klare</translation>
        </message>
        <message>
            <source>{count} placements, {red} red</source>
            <translation>{count} praksisopphold, {red} røde</translation>
        </message>
        <message>
            <source>One placement, {red} red</source>
            <translation>Ett praksisopphold, {red} røde</translation>
        </message>
    </context>
    <context>
        <name>ReadyBar</name>
        <message>
            <source>Arrival binder ({count})</source>
            <translation>Ankomstperm ({count})</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Velg ingen</translation>
        </message>
        <message>
            <source>For all that are shown. Choose cells, lines or a column for some of them.</source>
            <translation>Gjelder alle som vises. Marker celler, rader eller en kolonne for å velge noen.</translation>
        </message>
        <message>
            <source>Insured… ({count})</source>
            <translation>Forsikret … ({count})</translation>
        </message>
        <message>
            <source>Invite mentors… ({count})</source>
            <translation>Inviter mentorer … ({count})</translation>
        </message>
        <message>
            <source>Issue contact sheets ({count})</source>
            <translation>Del ut støtteoversikter ({count})</translation>
        </message>
        <message>
            <source>Make onboarding lists ({count})</source>
            <translation>Lag sjekklister for onboarding ({count})</translation>
        </message>
        <message>
            <source>Mentor met… ({count})</source>
            <translation>Har møttes … ({count})</translation>
        </message>
        <message>
            <source>Move to ready ({count})</source>
            <translation>Flytt til klart ({count})</translation>
        </message>
        <message>
            <source>Move to ready anyway… ({count})</source>
            <translation>Flytt til klart likevel … ({count})</translation>
        </message>
        <message>
            <source>Name the mentor… ({count})</source>
            <translation>Utpek mentor … ({count})</translation>
        </message>
        <message>
            <source>Question time… ({count})</source>
            <translation>Spørretid … ({count})</translation>
        </message>
        <message>
            <source>Read, by phone ({count})</source>
            <translation>Lest, på telefon ({count})</translation>
        </message>
        <message>
            <source>Send expectation sheets… ({count})</source>
            <translation>Send forventningsskjemaer … ({count})</translation>
        </message>
        <message>
            <source>Use the host's address ({count})</source>
            <translation>Bruk praksisorganisasjonens adresse ({count})</translation>
        </message>
        <message>
            <source>{count} of {every} chosen</source>
            <translation>{count} av {every} valgt</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
    </context>
    <context>
        <name>ReadyDoing</name>
        <message>
            <source>Answers recorded for placements: {count}</source>
            <translation>Svar registrert for praksisopphold: {count}</translation>
        </message>
        <message>
            <source>Contact sheets issued: {count}</source>
            <translation>Støtteoversikter delt ut: {count}</translation>
        </message>
        <message>
            <source>Insurances noted: {count}</source>
            <translation>Forsikringer registrert: {count}</translation>
        </message>
        <message>
            <source>Insured</source>
            <translation>Forsikret</translation>
        </message>
        <message>
            <source>Insured until when?</source>
            <translation>Forsikret til når?</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I hvilken mappe?</translation>
        </message>
        <message>
            <source>Making contact sheets</source>
            <translation>Lager støtteoversikter</translation>
        </message>
        <message>
            <source>Meetings noted: {count}</source>
            <translation>Møter registrert: {count}</translation>
        </message>
        <message>
            <source>Mentors named: {count}</source>
            <translation>Mentorer utpekt: {count}</translation>
        </message>
        <message>
            <source>Move to ready without what is missing: {count}</source>
            <translation>Flytt til klart uten det som mangler: {count}</translation>
        </message>
        <message>
            <source>Moved to ready: {count}</source>
            <translation>Flyttet til klart: {count}</translation>
        </message>
        <message>
            <source>Name the mentor</source>
            <translation>Utpek mentoren</translation>
        </message>
        <message>
            <source>Onboarding lists made: {count}</source>
            <translation>Sjekklister laget: {count}</translation>
        </message>
        <message>
            <source>Places of work filled in: {count}</source>
            <translation>Arbeidssteder fylt ut: {count}</translation>
        </message>
        <message>
            <source>Question time for {count} placements that have none</source>
            <translation>Spørretid for {count} praksisopphold som mangler det</translation>
        </message>
        <message>
            <source>Roles filled: {count}</source>
            <translation>Roller besatt: {count}</translation>
        </message>
        <message>
            <source>Set and write</source>
            <translation>Lagre og skriv e-post</translation>
        </message>
        <message>
            <source>They met</source>
            <translation>De har møttes</translation>
        </message>
        <message>
            <source>When did they meet?</source>
            <translation>Når møttes de?</translation>
        </message>
        <message>
            <source>Who is the mentor?</source>
            <translation>Hvem er mentor?</translation>
        </message>
        <message>
            <source>Points agreed: {count}</source>
            <translation>Avtalte punkter: {count}</translation>
        </message>
        <message>
            <source>The points are added.</source>
            <translation>Punktene er lagt til.</translation>
        </message>
    </context>
    <context>
        <name>ReadyFilters</name>
        <message>
            <source>All before their start</source>
            <translation>Alle før start</translation>
        </message>
        <message>
            <source>By first day</source>
            <translation>Etter første dag</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Etter navn</translation>
        </message>
        <message>
            <source>Filter by participant, host, mentor…</source>
            <translation>Filtrer på deltaker, praksisorganisasjon, mentor …</translation>
        </message>
        <message>
            <source>Filter the placements</source>
            <translation>Filtrer praksisoppholdene</translation>
        </message>
        <message>
            <source>Most red first</source>
            <translation>Flest røde først</translation>
        </message>
        <message>
            <source>Next four weeks</source>
            <translation>Neste fire uker</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Rekkefølge</translation>
        </message>
        <message>
            <source>Red first: {name}</source>
            <translation>Røde først: {name}</translation>
        </message>
        <message>
            <source>Which placements</source>
            <translation>Hvilke praksisopphold</translation>
        </message>
    </context>
    <context>
        <name>ReadyLines</name>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Mangler</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikke ennå</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Praksisopphold</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>done</source>
            <translation>ferdig</translation>
        </message>
    </context>
    <context>
        <name>ReadyPapers</name>
        <message>
            <source>Mails</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Mails with the question time as a calendar file: {count}</source>
            <translation>E-post med spørretiden som kalenderfil: {count}</translation>
        </message>
        <message>
            <source>Making the arrival binder</source>
            <translation>Lager ankomstpermen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappen</translation>
        </message>
        <message>
            <source>The arrival binder is made: {name}</source>
            <translation>Ankomstpermen er laget: {name}</translation>
        </message>
        <message>
            <source>Writing mails</source>
            <translation>Skriver e-post</translation>
        </message>
    </context>
    <context>
        <name>ReadySheet</name>
        <message>
            <source>Fill in: {name}</source>
            <translation>Fyll ut: {name}</translation>
        </message>
        <message>
            <source>Fill the role</source>
            <translation>Besett rollen</translation>
        </message>
        <message>
            <source>Fill this in first.</source>
            <translation>Fyll ut dette først.</translation>
        </message>
        <message>
            <source>Insured</source>
            <translation>Forsikret</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Inviter …</translation>
        </message>
        <message>
            <source>Issue now</source>
            <translation>Del ut nå</translation>
        </message>
        <message>
            <source>Make the list</source>
            <translation>Lag listen</translation>
        </message>
        <message>
            <source>Name the mentor</source>
            <translation>Utpek mentoren</translation>
        </message>
        <message>
            <source>New: {name}…</source>
            <translation>Ny: {name} …</translation>
        </message>
        <message>
            <source>Open the placement</source>
            <translation>Åpne praksisoppholdet</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Åpne: {name}</translation>
        </message>
        <message>
            <source>Read, by phone</source>
            <translation>Lest, på telefon</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Send the sheet…</source>
            <translation>Send skjemaet …</translation>
        </message>
        <message>
            <source>They met</source>
            <translation>De har møttes</translation>
        </message>
        <message>
            <source>✓ In order</source>
            <translation>✓ I orden</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Agreed on the {count} open points</source>
            <translation>Enige om de {count} åpne punktene</translation>
        </message>
        <message>
            <source>{side}: {count} more, one a line</source>
            <translation>{side}: {count} til, én per linje</translation>
        </message>
        <message>
            <source>This is no date. Write it as {example}.</source>
            <translation>Dette er ingen dato. Skriv den som {example}.</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Before: {words}</source>
            <translation>Før: {words}</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>La dem være</translation>
        </message>
        <message>
            <source>Take these answers</source>
            <translation>Ta disse svarene</translation>
        </message>
        <message>
            <source>The answers are in.</source>
            <translation>Svarene er lest inn.</translation>
        </message>
    </context>
    <context>
        <name>ArrivedModel</name>
        <message>
            <source>Chosen</source>
            <translation>Valgt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Form and period</source>
            <translation>Skjema og periode</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelates</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Lest inn</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>{words} (says the page)</source>
            <translation>{words} (ifølge siden)</translation>
        </message>
    </context>
    <context>
        <name>ArrivedTable</name>
        <message>
            <source>Files that came</source>
            <translation>Filer som kom</translation>
        </message>
    </context>
    <context>
        <name>AskStep</name>
        <message>
            <source>Another folder…</source>
            <translation>En annen mappe…</translation>
        </message>
        <message>
            <source>As many as you like, by any name: each finds its person and its period. Nothing is saved before you say so, and no file is changed.</source>
            <translation>Så mange du vil, med hvilke navn som helst: Hver av dem finner sin person og sin periode. Ingenting lagres før du sier fra, og ingen fil endres.</translation>
        </message>
        <message>
            <source>Choose a folder to look in…</source>
            <translation>Velg en mappe å se i…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Velg filer…</translation>
        </message>
        <message>
            <source>Drop returned forms here</source>
            <translation>Slipp innsendte skjemaer her</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Mappe: {folder}</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Skjemaer</translation>
        </message>
        <message>
            <source>Nothing waits in {folder}.</source>
            <translation>Ingenting venter i {folder}.</translation>
        </message>
        <message>
            <source>Read those that wait in the folder ({count})</source>
            <translation>Les dem som venter i mappen ({count})</translation>
        </message>
        <message>
            <source>The folder in which returned forms are put</source>
            <translation>Mappen der innsendte skjemaer legges</translation>
        </message>
        <message>
            <source>Which forms came back?</source>
            <translation>Hvilke skjemaer har kommet tilbake?</translation>
        </message>
    </context>
    <context>
        <name>FormPicture</name>
        <message>
            <source>Drawing the page…</source>
            <translation>Tegner siden…</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Større</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Side {page} av {pages}</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>The file is not shown.</source>
            <translation>Filen vises ikke.</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Siden</translation>
        </message>
        <message>
            <source>This page cannot be shown here. Open the file with another program.</source>
            <translation>Siden kan ikke vises her. Åpne filen i et annet program.</translation>
        </message>
    </context>
    <context>
        <name>IntakeCase</name>
        <message>
            <source>Reading returned forms</source>
            <translation>Leser innsendte skjemaer</translation>
        </message>
        <message>
            <source>Taking in returned forms</source>
            <translation>Leser inn innsendte skjemaer</translation>
        </message>
        <message>
            <source>Only the first {count} files are read.</source>
            <translation>Bare de første {count} filene leses.</translation>
        </message>
    </context>
    <context>
        <name>IntakeResult</name>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Endringer som blir stående fordi noen har bygd videre på dem: {count}.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Enter or a double click opens the record.</source>
            <translation>Enter eller dobbeltklikk åpner posten.</translation>
        </message>
        <message>
            <source>Nothing of it is left.</source>
            <translation>Ingenting av det er igjen.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Angret</translation>
        </message>
        <message>
            <source>Taken in: {count}.</source>
            <translation>Lest inn: {count}.</translation>
        </message>
        <message>
            <source>The files that are left</source>
            <translation>Filene som er igjen</translation>
        </message>
        <message>
            <source>The forms are in</source>
            <translation>Skjemaene er lest inn</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>What the forms alarm of</source>
            <translation>Verdt å merke seg</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
    </context>
    <context>
        <name>IntakeWizard</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Keep the old ones</source>
            <translation>Behold de gamle</translation>
        </message>
        <message>
            <source>More files…</source>
            <translation>Flere filer…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leser…</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Bli her</translation>
        </message>
        <message>
            <source>Take in returned forms</source>
            <translation>Les inn innsendte skjemaer</translation>
        </message>
        <message>
            <source>Take the new ones</source>
            <translation>Ta de nye</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Leser inn…</translation>
        </message>
        <message>
            <source>The answers are in.</source>
            <translation>Svarene er lest inn.</translation>
        </message>
        <message>
            <source>The forms are just being taken in. Wait a moment.</source>
            <translation>Skjemaene leses inn akkurat nå. Vent et øyeblikk.</translation>
        </message>
        <message>
            <source>What you typed here is not kept. Close all the same?</source>
            <translation>Det du har skrevet her, blir ikke lagret. Vil du lukke likevel?</translation>
        </message>
    </context>
    <context>
        <name>ListStep</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Se på den…</translation>
        </message>
        <message>
            <source>Nothing to take</source>
            <translation>Ingenting å lese inn</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Les inn</translation>
        </message>
        <message>
            <source>Take in one form</source>
            <translation>Les inn ett skjema</translation>
        </message>
        <message>
            <source>Take in {count} forms</source>
            <translation>Les inn {count} skjemaer</translation>
        </message>
        <message>
            <source>To be taken in</source>
            <translation>Leses inn</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Å avgjøre</translation>
        </message>
        <message>
            <source>To type in</source>
            <translation>Å skrive inn</translation>
        </message>
        <message>
            <source>Type it in…</source>
            <translation>Skriv den inn…</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Det som kom tilbake</translation>
        </message>
    </context>
    <context>
        <name>LookStep</name>
        <message>
            <source>Back to the list</source>
            <translation>Til listen</translation>
        </message>
        <message>
            <source>File before</source>
            <translation>Forrige fil</translation>
        </message>
        <message>
            <source>Next file</source>
            <translation>Neste fil</translation>
        </message>
        <message>
            <source>One form</source>
            <translation>Ett skjema</translation>
        </message>
        <message>
            <source>Take in these answers</source>
            <translation>Les inn svarene</translation>
        </message>
        <message>
            <source>Type it in beside the page</source>
            <translation>Skriv inn ved siden av arket</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Type a name…</source>
            <translation>Skriv et navn…</translation>
        </message>
        <message>
            <source>Whose form it is</source>
            <translation>Hvem sitt skjema det er</translation>
        </message>
    </context>
    <context>
        <name>AnnounceDialog</name>
        <message>
            <source>About</source>
            <translation>Gjelder</translation>
        </message>
        <message>
            <source>All of this stands announced already.</source>
            <translation>Alt dette er allerede kunngjort.</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>Kunngjør</translation>
        </message>
        <message>
            <source>Announce ({count})</source>
            <translation>Kunngjør ({count})</translation>
        </message>
        <message>
            <source>At the coming and running placements</source>
            <translation>For kommende og pågående praksisopphold</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>In the whole programme</source>
            <translation>For hele programmet</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Promises written down: {count}</source>
            <translation>Antall løfter notert: {count}</translation>
        </message>
        <message>
            <source>Something else, in your own words</source>
            <translation>Noe annet, med egne ord</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Dette er ingen dag. Skriv den som {example}.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Til hvem</translation>
        </message>
        <message>
            <source>What will be announced</source>
            <translation>Det som kunngjøres</translation>
        </message>
        <message>
            <source>by e-mail, at the meeting, in the call…</source>
            <translation>på e-post, på møtet, i utlysningen …</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… og {count} til</translation>
        </message>
    </context>
    <context>
        <name>ChangeLines</name>
        <message>
            <source>Answered</source>
            <translation>Besvart</translation>
        </message>
        <message>
            <source>Applies from</source>
            <translation>Gjelder fra</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Melding</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Told ahead</source>
            <translation>Varslet på forhånd</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>ikke svart</translation>
        </message>
        <message>
            <source>short</source>
            <translation>kort</translation>
        </message>
        <message>
            <source>{days} of {least} days</source>
            <translation>{days} av {least} dager</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} av {all}</translation>
        </message>
    </context>
    <context>
        <name>ChangeWizard</name>
        <message>
            <source>Change notice</source>
            <translation>Endringsmelding</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Look and send</source>
            <translation>Se over og send</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>The notice is marked as sent. Answers are followed here.</source>
            <translation>Meldingen er merket som sendt. Svarene følges her.</translation>
        </message>
        <message>
            <source>They have it on paper</source>
            <translation>De har fått den på papir</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Det som er endret</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Write the drafts</source>
            <translation>Skriv utkastene</translation>
        </message>
        <message>
            <source>Writing the notice</source>
            <translation>Skriver meldingen</translation>
        </message>
    </context>
    <context>
        <name>ChangesPage</name>
        <message>
            <source>Go on…</source>
            <translation>Fortsett…</translation>
        </message>
        <message>
            <source>New notice…</source>
            <translation>Ny melding…</translation>
        </message>
        <message>
            <source>No change has been told of in this programme.</source>
            <translation>Ingen endringer er meldt i dette programmet.</translation>
        </message>
        <message>
            <source>Notices: {count}</source>
            <translation>Meldinger: {count}</translation>
        </message>
        <message>
            <source>Record the answer…</source>
            <translation>Registrer svaret…</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Påminn…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Erstatt…</translation>
        </message>
        <message>
            <source>answers missing: {count}</source>
            <translation>svar mangler: {count}</translation>
        </message>
        <message>
            <source>told too late: {count}</source>
            <translation>varslet for sent: {count}</translation>
        </message>
    </context>
    <context>
        <name>NoticeAnswer</name>
        <message>
            <source>Save the answer</source>
            <translation>Lagre svaret</translation>
        </message>
        <message>
            <source>What {name} answered</source>
            <translation>Det {name} svarte</translation>
        </message>
    </context>
    <context>
        <name>NoticeReminders</name>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Påminn</translation>
        </message>
        <message>
            <source>The reminders are marked as sent.</source>
            <translation>Påminnelsene er merket som sendt.</translation>
        </message>
        <message>
            <source>Writing reminders</source>
            <translation>Skriver påminnelser</translation>
        </message>
    </context>
    <context>
        <name>PromiseLines</name>
        <message>
            <source>Applies now</source>
            <translation>Gjelder nå</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Kom</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Kom ikke</translation>
        </message>
        <message>
            <source>Not noted</source>
            <translation>Ikke notert</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Til hvem</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Det som ble sagt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>kept?</source>
            <translation>oppfylt?</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>ikke meldt</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
    </context>
    <context>
        <name>PromiseWatch</name>
        <message>
            <source>Write the notice</source>
            <translation>Skriv meldingen</translation>
        </message>
    </context>
    <context>
        <name>PromisesPage</name>
        <message>
            <source>All unchanged are kept ({count})</source>
            <translation>Alle uendrede er oppfylt ({count})</translation>
        </message>
        <message>
            <source>Announce…</source>
            <translation>Kunngjør…</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Oppfylt</translation>
        </message>
        <message>
            <source>Kept: {said}</source>
            <translation>Oppfylt: {said}</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Ikke oppfylt</translation>
        </message>
        <message>
            <source>Not kept: {said}</source>
            <translation>Ikke oppfylt: {said}</translation>
        </message>
        <message>
            <source>Nothing has been promised in this programme yet. Announce dates, place, mentor and the like, and the program watches whether it stays so.</source>
            <translation>Ingenting er lovet i dette programmet ennå. Kunngjør datoer, sted, mentor og lignende, så følger programmet med på at det forblir slik.</translation>
        </message>
        <message>
            <source>Promises marked as kept: {count}</source>
            <translation>Løfter merket som oppfylt: {count}</translation>
        </message>
        <message>
            <source>Promises: {count}</source>
            <translation>Løfter: {count}</translation>
        </message>
        <message>
            <source>Write the notice…</source>
            <translation>Skriv meldingen…</translation>
        </message>
        <message>
            <source>changed without notice: {count}</source>
            <translation>endret uten melding: {count}</translation>
        </message>
        <message>
            <source>to be judged: {count}</source>
            <translation>til vurdering: {count}</translation>
        </message>
        <message>
            <source>Change the value…</source>
            <translation>Endre opplysningen…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message>
            <source>A placement…</source>
            <translation>Et praksisopphold…</translation>
        </message>
        <message>
            <source>Choose a placement.</source>
            <translation>Velg et praksisopphold.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Gjør det</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>La være</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Siste dag</translation>
        </message>
        <message>
            <source>Move the coming placements along</source>
            <translation>Flytt med kommende praksisopphold</translation>
        </message>
        <message>
            <source>Nothing else would follow.</source>
            <translation>Ingenting annet ville følge.</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Praksisopphold</translation>
        </message>
        <message>
            <source>Rehearse a change</source>
            <translation>Prøv en endring</translation>
        </message>
        <message>
            <source>The days have been moved.</source>
            <translation>Dagene er flyttet.</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Dette er ingen dag. Skriv den som {example}.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av navnet</translation>
        </message>
        <message>
            <source>Type other days and see what would follow. Nothing is written before you say so.</source>
            <translation>Skriv andre dager og se hva som ville følge. Ingenting lagres før du sier fra.</translation>
        </message>
        <message>
            <source>What moves</source>
            <translation>Det som flyttes</translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Det som ville følge</translation>
        </message>
    </context>
    <context>
        <name>RehearsalLines</name>
        <message>
            <source>Agreements made anew</source>
            <translation>Avtaler som lages på nytt</translation>
        </message>
        <message>
            <source>Hours of work</source>
            <translation>Arbeidstimer</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nå</translation>
        </message>
        <message>
            <source>Papers made anew</source>
            <translation>Dokumenter som lages på nytt</translation>
        </message>
        <message>
            <source>People to be told</source>
            <translation>Personer som skal få beskjed</translation>
        </message>
        <message>
            <source>Periods of the logbooks</source>
            <translation>Loggbøkenes perioder</translation>
        </message>
        <message>
            <source>Placements that move</source>
            <translation>Praksisopphold som flyttes</translation>
        </message>
        <message>
            <source>Promises that no longer hold</source>
            <translation>Løfter som ikke lenger gjelder</translation>
        </message>
        <message>
            <source>Signed agreements: an amendment to sign</source>
            <translation>Signerte avtaler: tilleggsavtale å signere</translation>
        </message>
        <message>
            <source>Tasks that move</source>
            <translation>Oppgaver som flyttes</translation>
        </message>
        <message>
            <source>Tasks that stay</source>
            <translation>Oppgaver som blir stående</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>This cannot be</source>
            <translation>Dette går ikke</translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Det som ville følge</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… og {count} til</translation>
        </message>
    </context>
    <context>
        <name>SendStep</name>
        <message>
            <source>Nobody gets this notice yet.</source>
            <translation>Ingen får denne meldingen ennå.</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Fjern fra listen</translation>
        </message>
        <message>
            <source>The paper is being made…</source>
            <translation>Dokumentet lages …</translation>
        </message>
        <message>
            <source>Who gets the notice</source>
            <translation>Mottakere</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>på papir</translation>
        </message>
    </context>
    <context>
        <name>WhatStep</name>
        <message>
            <source>Nobody was told of this.</source>
            <translation>Ingen har fått beskjed om dette.</translation>
        </message>
        <message>
            <source>Nothing that was promised has changed. Change the value where it stands, and the notice is offered at once. Or try out what another day would mean, before anything is written.</source>
            <translation>Ingenting som er lovet, er endret. Endre opplysningen der den står, så tilbys meldingen med en gang. Eller prøv hva en annen dag ville bety, før noe lagres.</translation>
        </message>
        <message>
            <source>People were told this, and it is no longer so. Tick what the notice is about.</source>
            <translation>Dette er meldt, og det gjelder ikke lenger. Kryss av for det meldingen handler om.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Rehearse a change…</source>
            <translation>Prøv en endring…</translation>
        </message>
        <message>
            <source>Tick at least one line.</source>
            <translation>Kryss av for minst én linje.</translation>
        </message>
        <message>
            <source>Told otherwise: {names}.</source>
            <translation>Har fått en annen beskjed: {names}.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Det som er endret</translation>
        </message>
        <message>
            <source>{count} people were told otherwise.</source>
            <translation>{count} personer har fått en annen beskjed.</translation>
        </message>
    </context>
    <context>
        <name>WordsStep</name>
        <message>
            <source>About</source>
            <translation>Gjelder</translation>
        </message>
        <message>
            <source>Applies now</source>
            <translation>Gjelder nå</translation>
        </message>
        <message>
            <source>Said before</source>
            <translation>Sagt før</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Det som endres</translation>
        </message>
    </context>
    <context>
        <name>AreaDialog</name>
        <message>
            <source>Save as PDF</source>
            <translation>Lagre som PDF</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Lagre som PDF…</translation>
        </message>
    </context>
    <context>
        <name>CodeLine</name>
        <message>
            <source>Result code</source>
            <translation>Resultatkode</translation>
        </message>
        <message>
            <source>Result code, or the whole mail it came in</source>
            <translation>Resultatkode, eller hele e-posten den kom i</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Ta imot</translation>
        </message>
        <message>
            <source>What came of the code</source>
            <translation>Hva koden ga</translation>
        </message>
        <message>
            <source>{name}: {module} is not passed, {share} % right.</source>
            <translation>{name}: {module} er ikke bestått, {share} % riktig.</translation>
        </message>
        <message>
            <source>{name}: {module} is passed, {share} % right.</source>
            <translation>{name}: {module} er bestått, {share} % riktig.</translation>
        </message>
    </context>
    <context>
        <name>TrainingInvite</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Each of {count} gets a draft with the modules she still lacks.</source>
            <translation>Hver av {count} får et utkast med de modulene som mangler.</translation>
        </message>
        <message>
            <source>Invitations to mentor training</source>
            <translation>Invitasjoner til mentoropplæring</translation>
        </message>
        <message>
            <source>Invite to mentor training</source>
            <translation>Inviter til mentoropplæring</translation>
        </message>
        <message>
            <source>No module is lacking: {names}.</source>
            <translation>Ingen opplæringsmodul mangler: {names}.</translation>
        </message>
        <message>
            <source>PDF forms: filled in and sent back</source>
            <translation>PDF-skjemaer: fylles ut og sendes tilbake</translation>
        </message>
        <message>
            <source>Some mail servers stop web pages as files. Choose PDF forms where that happens.</source>
            <translation>Noen e-postservere stopper nettsider som filer. Velg PDF-skjemaer der det skjer.</translation>
        </message>
        <message>
            <source>Web pages: opened by double click, with a result code at the end</source>
            <translation>Nettsider: åpnes med dobbeltklikk, med en resultatkode til slutt</translation>
        </message>
        <message>
            <source>Write drafts</source>
            <translation>Skriv utkast</translation>
        </message>
        <message>
            <source>{count} are noted as invited.</source>
            <translation>{count} er ført opp som invitert.</translation>
        </message>
        <message>
            <source>{name} gets a draft with the modules still lacking.</source>
            <translation>{name} får et utkast med de modulene som mangler.</translation>
        </message>
    </context>
    <context>
        <name>MentorCard</name>
        <message>
            <source>1 attempt</source>
            <translation>1 forsøk</translation>
        </message>
        <message>
            <source>Certificate…</source>
            <translation>Attest…</translation>
        </message>
        <message>
            <source>Enter a result…</source>
            <translation>Før inn et resultat…</translation>
        </message>
        <message>
            <source>Exempt…</source>
            <translation>Frita…</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Inviter…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
        <message>
            <source>Own rating…</source>
            <translation>Egenvurdering…</translation>
        </message>
        <message>
            <source>Save the web page…</source>
            <translation>Lagre nettsiden…</translation>
        </message>
        <message>
            <source>The exemption is noted.</source>
            <translation>Fritaket er notert.</translation>
        </message>
        <message>
            <source>The result is saved.</source>
            <translation>Resultatet er lagret.</translation>
        </message>
        <message>
            <source>What to do with {module}</source>
            <translation>Hva som kan gjøres med {module}</translation>
        </message>
        <message>
            <source>invited {day}</source>
            <translation>invitert {day}</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>gjelder til {day}</translation>
        </message>
        <message>
            <source>{n} attempts</source>
            <translation>{n} forsøk</translation>
        </message>
        <message>
            <source>{passed} of {required} required modules</source>
            <translation>{passed} av {required} obligatoriske moduler</translation>
        </message>
        <message>
            <source>{score} % right</source>
            <translation>{score} % riktig</translation>
        </message>
    </context>
    <context>
        <name>ModuleRatings</name>
        <message>
            <source>Version {no}</source>
            <translation>Versjon {no}</translation>
        </message>
        <message>
            <source>n = {n}; the mean is shown from {least} ratings</source>
            <translation>n = {n}; gjennomsnittet vises fra {least} vurderinger</translation>
        </message>
        <message>
            <source>{mean} of 5, n = {n}</source>
            <translation>{mean} av 5, n = {n}</translation>
        </message>
    </context>
    <context>
        <name>ModuleText</name>
        <message>
            <source>A new version is begun as a draft, with the same questions.</source>
            <translation>En ny versjon er påbegynt som utkast, med de samme spørsmålene.</translation>
        </message>
        <message>
            <source>An empty line begins a new part. # heading, - list, 1. numbered list, **strong**, *stressed*.</source>
            <translation>En tom linje starter en ny del. # overskrift, - liste, 1. nummerert liste, **fet**, *framhevet*.</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Ny versjon</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Save the web page…</source>
            <translation>Lagre nettsiden…</translation>
        </message>
        <message>
            <source>Text of the module</source>
            <translation>Teksten i opplæringsmodulen</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPartner</name>
        <message>
            <source>Issue the partner certificate…</source>
            <translation>Utsted partnerattesten…</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Oppfylt</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Mangler</translation>
        </message>
        <message>
            <source>Partner certificate</source>
            <translation>Partnerattest</translation>
        </message>
        <message>
            <source>This organisation takes part in no programme with criteria for partners.</source>
            <translation>Organisasjonen medvirker ikke i noe program med kriterier for partnere.</translation>
        </message>
    </context>
    <context>
        <name>PackMaking</name>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Partner pack</source>
            <translation>Partnerpakke</translation>
        </message>
        <message>
            <source>The pack has {count} files.</source>
            <translation>Pakken har {count} filer.</translation>
        </message>
    </context>
    <context>
        <name>PageSaving</name>
        <message>
            <source>Certificates</source>
            <translation>Attester</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I hvilken mappe?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Save the web page</source>
            <translation>Lagre nettsiden</translation>
        </message>
        <message>
            <source>The certificate is issued.</source>
            <translation>Attesten er utstedt.</translation>
        </message>
        <message>
            <source>The page is saved as {name}.</source>
            <translation>Siden er lagret som {name}.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Nettside (*.html)</translation>
        </message>
        <message>
            <source>{count} certificates are issued.</source>
            <translation>{count} attester er utstedt.</translation>
        </message>
    </context>
    <context>
        <name>PersonTraining</name>
        <message>
            <source>This person has no role with training: mentor, student leader or coach.</source>
            <translation>Personen har ingen rolle med opplæring: mentor, studentleder eller coach.</translation>
        </message>
    </context>
    <context>
        <name>SelfRating</name>
        <message>
            <source>After it</source>
            <translation>Etter opplæringen</translation>
        </message>
        <message>
            <source>Before the training</source>
            <translation>Før opplæringen</translation>
        </message>
        <message>
            <source>Own rating</source>
            <translation>Egenvurdering</translation>
        </message>
        <message>
            <source>Own rating, 1 to 5</source>
            <translation>Egenvurdering, 1 til 5</translation>
        </message>
        <message>
            <source>Save the rating</source>
            <translation>Lagre vurderingen</translation>
        </message>
    </context>
    <context>
        <name>ToolsPage</name>
        <message>
            <source>Also for the host's own staff</source>
            <translation>Også for egne ansatte</translation>
        </message>
        <message>
            <source>Any phase</source>
            <translation>Alle faser</translation>
        </message>
        <message>
            <source>Choose a programme first, at the top: the pack is made for one.</source>
            <translation>Velg først et program øverst: pakken lages for ett program.</translation>
        </message>
        <message>
            <source>Filter tools</source>
            <translation>Filtrer verktøy</translation>
        </message>
        <message>
            <source>For anybody</source>
            <translation>For alle</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For hvem</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Sist</translation>
        </message>
        <message>
            <source>No tool fits. Add one under Tools, or change the filter.</source>
            <translation>Ingenting passer. Legg til ett under Verktøy, eller endre filteret.</translation>
        </message>
        <message>
            <source>Own staff</source>
            <translation>Egne ansatte</translation>
        </message>
        <message>
            <source>Partner pack…</source>
            <translation>Partnerpakke…</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Vurdering</translation>
        </message>
        <message>
            <source>Record use…</source>
            <translation>Registrer bruk…</translation>
        </message>
        <message>
            <source>Save the use</source>
            <translation>Lagre bruken</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The use is recorded.</source>
            <translation>Bruken er registrert.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Ganger</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Verktøy</translation>
        </message>
        <message>
            <source>Use of {tool}</source>
            <translation>Bruk av {tool}</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Brukt av</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versjon</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>{mean} (n {n})</source>
            <translation>{mean} (n {n})</translation>
        </message>
        <message>
            <source>{tools} versions · used {uses} times · {own} uses by hosts for their own staff</source>
            <translation>{tools} versjoner · brukt {uses} ganger · {own} ganger for egne ansatte</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>1 mentor</source>
            <translation>1 mentor</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle statuser</translation>
        </message>
        <message>
            <source>Certificates…</source>
            <translation>Attester…</translation>
        </message>
        <message>
            <source>Filter by name or organisation</source>
            <translation>Filtrer på navn eller organisasjon</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Inviter…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>No mentor fits. Name one on a placement or under People.</source>
            <translation>Ingen mentor passer. Oppgi en på et praksisopphold eller under Personer.</translation>
        </message>
        <message>
            <source>Own ratings…</source>
            <translation>Egenvurderinger…</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestått</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>Merk alle som vises</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gjelder til</translation>
        </message>
        <message>
            <source>{n} mentors</source>
            <translation>{n} mentorer</translation>
        </message>
        <message>
            <source>{n} mentors are selected.</source>
            <translation>{n} mentorer er merket.</translation>
        </message>
    </context>
    <context>
        <name>TrainingResult</name>
        <message>
            <source>Exempt</source>
            <translation>Frita</translation>
        </message>
        <message>
            <source>Exempt {name} from {module}</source>
            <translation>Frita {name} fra {module}</translation>
        </message>
        <message>
            <source>Result of {name}: {module}</source>
            <translation>Resultat for {name}: {module}</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Lagre resultatet</translation>
        </message>
    </context>
    <context>
        <name>AgendaPart</name>
        <message>
            <source>Its tasks still go by {day}. Move the event, and they move along.</source>
            <translation>Gjøremålene regnes fortsatt fra {day}. Flytt arrangementet, så flyttes de med.</translation>
        </message>
        <message>
            <source>Move the event and see what moves</source>
            <translation>Flytt arrangementet og se hva som flyttes med</translation>
        </message>
        <message>
            <source>Move the event…</source>
            <translation>Flytt arrangementet…</translation>
        </message>
        <message>
            <source>The event was moved after it was announced. Those invited should be told in writing.</source>
            <translation>Arrangementet ble flyttet etter at det var kunngjort. De inviterte bør få det skriftlig.</translation>
        </message>
        <message>
            <source>Write a change notice…</source>
            <translation>Skriv en endringsmelding…</translation>
        </message>
    </context>
    <context>
        <name>CheckInDialog</name>
        <message>
            <source>Check-in</source>
            <translation>Innsjekking</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Did not come (Ctrl+D)</source>
            <translation>Kom ikke (Ctrl+D)</translation>
        </message>
        <message>
            <source>Find a guest</source>
            <translation>Finn en gjest</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Gjester</translation>
        </message>
        <message>
            <source>Here (Enter)</source>
            <translation>Her (Enter)</translation>
        </message>
        <message>
            <source>Online (Ctrl+O)</source>
            <translation>Digitalt (Ctrl+O)</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Angret.</translation>
        </message>
        <message>
            <source>Type two letters of the name, then Enter</source>
            <translation>Skriv to bokstaver i navnet, og trykk Enter</translation>
        </message>
        <message>
            <source>{came} of {all} are here</source>
            <translation>{came} av {all} er her</translation>
        </message>
        <message>
            <source>{name} did not come. Ctrl+Z takes it back.</source>
            <translation>{name} kom ikke. Ctrl+Z angrer.</translation>
        </message>
        <message>
            <source>{name} is here already.</source>
            <translation>{name} er her allerede.</translation>
        </message>
        <message>
            <source>{name} is here. Ctrl+Z takes it back.</source>
            <translation>{name} er her. Ctrl+Z angrer.</translation>
        </message>
        <message>
            <source>{name} takes part online. Ctrl+Z takes it back.</source>
            <translation>{name} deltar digitalt. Ctrl+Z angrer.</translation>
        </message>
        <message>
            <source>{name}: nothing is entered any more. Ctrl+Z takes it back.</source>
            <translation>{name}: ingenting er ført lenger. Ctrl+Z angrer.</translation>
        </message>
    </context>
    <context>
        <name>CheckInPart</name>
        <message>
            <source>All others did not come</source>
            <translation>De andre kom ikke</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Kom</translation>
        </message>
        <message>
            <source>Did not come: {count}.</source>
            <translation>Kom ikke: {count}.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Før inn</translation>
        </message>
        <message>
            <source>Guests and whether they came</source>
            <translation>Gjester og om de kom</translation>
        </message>
        <message>
            <source>Here: {came} of {all} · in person {person} · online {online} · represented {represented} · did not come {absent}</source>
            <translation>Her: {came} av {all} · til stede {person} · digitalt {online} · representert {represented} · kom ikke {absent}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nobody is on the list. Invite guests first, or add them at the door.</source>
            <translation>Ingen står på listen. Inviter gjester først, eller legg dem til i døren.</translation>
        </message>
        <message>
            <source>Open the list at the door</source>
            <translation>Åpne listen ved døren</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Representert av</translation>
        </message>
        <message>
            <source>Which organisation spoke for this guest?</source>
            <translation>Hvilken organisasjon snakket for gjesten?</translation>
        </message>
    </context>
    <context>
        <name>DiscussionPart</name>
        <message>
            <source>All rounds</source>
            <translation>Alle runder</translation>
        </message>
        <message>
            <source>Down (Alt+↓)</source>
            <translation>Ned (Alt+↓)</translation>
        </message>
        <message>
            <source>Main point (Space)</source>
            <translation>Hovedpunkt (mellomrom)</translation>
        </message>
        <message>
            <source>Make a task…</source>
            <translation>Lag et gjøremål…</translation>
        </message>
        <message>
            <source>Make the experience note…</source>
            <translation>Lag erfaringsskrivet…</translation>
        </message>
        <message>
            <source>Not a main point</source>
            <translation>Ikke hovedpunkt</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <translation>Ingenting er ført ennå.</translation>
        </message>
        <message>
            <source>Open its task</source>
            <translation>Åpne gjøremålet</translation>
        </message>
        <message>
            <source>Show the round</source>
            <translation>Vis runden</translation>
        </message>
        <message>
            <source>Statements: {all} · main points of the note: {points}</source>
            <translation>Utsagn: {all} · hovedpunkter i skrivet: {points}</translation>
        </message>
        <message>
            <source>Task from a statement</source>
            <translation>Gjøremål fra et utsagn</translation>
        </message>
        <message>
            <source>The task is saved. It leads back to the statement.</source>
            <translation>Gjøremålet er lagret. Det fører tilbake til utsagnet.</translation>
        </message>
        <message>
            <source>Up (Alt+↑)</source>
            <translation>Opp (Alt+↑)</translation>
        </message>
    </context>
    <context>
        <name>DoorGuest</name>
        <message>
            <source>Add as a guest who is here</source>
            <translation>Legg til som gjest som er her</translation>
        </message>
        <message>
            <source>Given name and family name</source>
            <translation>For- og etternavn</translation>
        </message>
        <message>
            <source>Nobody on the list is called that. Add a guest:</source>
            <translation>Ingen på listen heter det. Legg til en gjest:</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
    </context>
    <context>
        <name>DraftsDialog</name>
        <message>
            <source>Cannot be written to</source>
            <translation>Kan ikke skrives til</translation>
        </message>
        <message>
            <source>Invitations by mail</source>
            <translation>Invitasjoner på e-post</translation>
        </message>
        <message>
            <source>The invitations are marked as sent.</source>
            <translation>Invitasjonene er merket som sendt.</translation>
        </message>
        <message>
            <source>Writing the drafts…</source>
            <translation>Skriver utkastene…</translation>
        </message>
    </context>
    <context>
        <name>EventHead</name>
        <message>
            <source>Hosts: {counts}</source>
            <translation>Praksisorganisasjoner: {counts}</translation>
        </message>
    </context>
    <context>
        <name>InvitationsPart</name>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Drafts in each guest's language, with the date as a calendar file.</source>
            <translation>Utkast på hver gjests språk, med datoen som kalenderfil.</translation>
        </message>
        <message>
            <source>Guests and their answers</source>
            <translation>Gjester og svarene deres</translation>
        </message>
        <message>
            <source>Invited {day}</source>
            <translation>Invitert {day}</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Inviter…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Choose a rule, such as the hosts of a programme.</source>
            <translation>Ingen står på listen ennå. Velg en regel, for eksempel praksisorganisasjonene i et program.</translation>
        </message>
        <message>
            <source>On the list: {all} · yes {yes} · perhaps {maybe} · no {no}</source>
            <translation>På listen: {all} · ja {yes} · kanskje {maybe} · nei {no}</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Put on the list: {count}.</source>
            <translation>Satt på listen: {count}.</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Ta av listen</translation>
        </message>
        <message>
            <source>Taken off the list: {count}.</source>
            <translation>Tatt av listen: {count}.</translation>
        </message>
        <message>
            <source>Write the invitations…</source>
            <translation>Skriv invitasjonene…</translation>
        </message>
        <message>
            <source>Name badges…</source>
            <translation>Navneskilt…</translation>
        </message>
    </context>
    <context>
        <name>InviteDialog</name>
        <message>
            <source>Any</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Kull</translation>
        </message>
        <message>
            <source>From level</source>
            <translation>Fra nivå</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Inviter</translation>
        </message>
        <message>
            <source>Invited as</source>
            <translation>Inviteres som</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Put them on the list</source>
            <translation>Sett dem på listen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgruppe</translation>
        </message>
        <message>
            <source>Their state</source>
            <translation>Statusen deres</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av navnet</translation>
        </message>
        <message>
            <source>Who would be added</source>
            <translation>Hvem som ville blitt lagt til</translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>Hvem som skal inviteres</translation>
        </message>
        <message>
            <source>{count} are on the list already.</source>
            <translation>{count} står på listen allerede.</translation>
        </message>
        <message>
            <source>{count} would be added.</source>
            <translation>{count} legges til.</translation>
        </message>
    </context>
    <context>
        <name>PlannedPage</name>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Every event the plans speak of is made.</source>
            <translation>Alle arrangementene i planene er laget.</translation>
        </message>
        <message>
            <source>Make the event</source>
            <translation>Lag arrangementet</translation>
        </message>
        <message>
            <source>Make the event: {name}</source>
            <translation>Lag arrangementet: {name}</translation>
        </message>
        <message>
            <source>The event is made, and its tasks follow its day.</source>
            <translation>Arrangementet er laget, og gjøremålene følger dagen.</translation>
        </message>
        <message>
            <source>The plans of the programmes speak of these events. Make one, and its day, kind and title are taken over; what is counted from it moves along.</source>
            <translation>Disse arrangementene står i planene for programmene. Lag ett av dem, så overtas dag, type og tittel, og det som regnes fra dagen, flyttes med.</translation>
        </message>
        <message>
            <source>Looking through the plans…</source>
            <translation>Går gjennom planene…</translation>
        </message>
    </context>
    <context>
        <name>SchedulePart</name>
        <message>
            <source>Make the schedule…</source>
            <translation>Lag programmet…</translation>
        </message>
        <message>
            <source>No event of the programme is planned for this participant.</source>
            <translation>Ingen arrangementer i programmet er planlagt for deltakeren.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Save as a calendar file</source>
            <translation>Lagre som kalenderfil</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappe</translation>
        </message>
        <message>
            <source>The calendar file is saved as “{name}”.</source>
            <translation>Kalenderfilen er lagret som «{name}».</translation>
        </message>
        <message>
            <source>{category}: {hours} h planned</source>
            <translation>{category}: {hours} t planlagt</translation>
        </message>
        <message>
            <source>{hours} h agreed</source>
            <translation>{hours} t avtalt</translation>
        </message>
    </context>
    <context>
        <name>StatementEntry</name>
        <message>
            <source>About the round</source>
            <translation>Gjelder runden</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Retning</translation>
        </message>
        <message>
            <source>No direction</source>
            <translation>Ingen retning</translation>
        </message>
        <message>
            <source>No round in particular</source>
            <translation>Ingen bestemt runde</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Ingen oppgitt</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Lagre og neste</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Hva som ble sagt</translation>
        </message>
        <message>
            <source>What was said. Ctrl+Enter saves it and begins the next.</source>
            <translation>Hva som ble sagt. Ctrl+Enter lagrer og begynner neste.</translation>
        </message>
    </context>
    <context>
        <name>StatementTable</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Utsagn</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Hva som ble sagt</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>Asked back</source>
            <translation>Spørsmål til deltakeren</translation>
        </message>
        <message>
            <source>Note on it</source>
            <translation>Notat om innføringen</translation>
        </message>
        <message>
            <source>Nothing has come in for this period yet.</source>
            <translation>Ingenting har kommet inn for denne perioden ennå.</translation>
        </message>
    </context>
    <context>
        <name>EntryLine</name>
        <message>
            <source>Late</source>
            <translation>Forsinket</translation>
        </message>
        <message>
            <source>Period {no}</source>
            <translation>Periode {no}</translation>
        </message>
        <message>
            <source>came in {day}</source>
            <translation>mottatt {day}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>frist {day}</translation>
        </message>
        <message>
            <source>{hours} hours</source>
            <translation>{hours} timer</translation>
        </message>
    </context>
    <context>
        <name>FollowUp</name>
        <message>
            <source>Friction is solved</source>
            <translation>Friksjonen er løst</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>Det er lagret.</translation>
        </message>
        <message>
            <source>It is saved. A task to look again is due in seven days.</source>
            <translation>Det er lagret. Om sju dager minner et gjøremål om å følge opp.</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Noter en kontakt</translation>
        </message>
        <message>
            <source>Plan the midterm review</source>
            <translation>Planlegg midtveisevalueringen</translation>
        </message>
        <message>
            <source>Record a signature</source>
            <translation>Registrer en signatur</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrer en justering</translation>
        </message>
        <message>
            <source>Record feedback below expectation</source>
            <translation>Registrer tilbakemelding om at noe ikke er som forventet</translation>
        </message>
        <message>
            <source>Record friction</source>
            <translation>Registrer friksjon</translation>
        </message>
        <message>
            <source>Record good feedback</source>
            <translation>Registrer god tilbakemelding</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>The midterm review was held</source>
            <translation>Midtveisevalueringen er holdt</translation>
        </message>
    </context>
    <context>
        <name>FollowUpPart</name>
        <message>
            <source>Adjustments</source>
            <translation>Justeringer</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Godkjenn</translation>
        </message>
        <message>
            <source>Ask back…</source>
            <translation>Spør tilbake…</translation>
        </message>
        <message>
            <source>Below expectation</source>
            <translation>Ikke som forventet</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Do without…</source>
            <translation>Frafall…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Utført</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Tilbakemeldinger</translation>
        </message>
        <message>
            <source>Friction</source>
            <translation>Friksjon</translation>
        </message>
        <message>
            <source>Friction · solved in {days} days on average</source>
            <translation>Friksjon · løst på {days} dager i gjennomsnitt</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bra</translation>
        </message>
        <message>
            <source>It came in</source>
            <translation>Det har kommet inn</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>Det er lagret.</translation>
        </message>
        <message>
            <source>It is solved</source>
            <translation>Den er løst</translation>
        </message>
        <message>
            <source>Midterm review</source>
            <translation>Midtveisevaluering</translation>
        </message>
        <message>
            <source>Next contact by {day}</source>
            <translation>Neste kontakt innen {day}</translation>
        </message>
        <message>
            <source>No contact is noted yet.</source>
            <translation>Ingen kontakt er notert ennå.</translation>
        </message>
        <message>
            <source>No feedback is recorded.</source>
            <translation>Ingen tilbakemelding er registrert.</translation>
        </message>
        <message>
            <source>No friction is recorded.</source>
            <translation>Ingen friksjon er registrert.</translation>
        </message>
        <message>
            <source>No midterm review is planned.</source>
            <translation>Ingen midtveisevaluering er planlagt.</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Noter en kontakt</translation>
        </message>
        <message>
            <source>Nothing is to be delivered.</source>
            <translation>Ingenting skal leveres.</translation>
        </message>
        <message>
            <source>Nothing was adjusted.</source>
            <translation>Ingenting er justert.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpen</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planlegg den</translation>
        </message>
        <message>
            <source>Record a signature</source>
            <translation>Registrer en signatur</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrer en justering</translation>
        </message>
        <message>
            <source>Record friction</source>
            <translation>Registrer friksjon</translation>
        </message>
        <message>
            <source>Record what was said</source>
            <translation>Registrer hva som ble sagt</translation>
        </message>
        <message>
            <source>Show the texts</source>
            <translation>Vis tekstene</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>Avlys den</translation>
        </message>
        <message>
            <source>Skip the midterm review</source>
            <translation>Avlys midtveisevalueringen</translation>
        </message>
        <message>
            <source>The day has passed.</source>
            <translation>Dagen er passert.</translation>
        </message>
        <message>
            <source>To be delivered</source>
            <translation>Rapportering</translation>
        </message>
        <message>
            <source>What is written of people is delicate. That you read it is logged.</source>
            <translation>Det som skrives om mennesker, er følsomt. At du leser det, blir logget.</translation>
        </message>
        <message>
            <source>every {days} days</source>
            <translation>hver {days}. dag</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>ingen dag</translation>
        </message>
        <message>
            <source>seriousness {n} of 3</source>
            <translation>alvor {n} av 3</translation>
        </message>
        <message>
            <source>solved {day}</source>
            <translation>løst {day}</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, forsinket</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Lag dokumentet</translation>
        </message>
        <message>
            <source>Make it with feedback below expectation</source>
            <translation>Lag det med tilbakemelding om det som ikke er som forventet</translation>
        </message>
    </context>
    <context>
        <name>LogbookBlanks</name>
        <message>
            <source>All periods in one mail</source>
            <translation>Alle perioder i én e-post</translation>
        </message>
        <message>
            <source>Choose between one and {count} placements first.</source>
            <translation>Velg først mellom ett og {count} praksisopphold.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Each period when it is its turn</source>
            <translation>Hver periode når det er dens tur</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hvor langt det er kommet</translation>
        </message>
        <message>
            <source>Mails marked as sent: {count}</source>
            <translation>E-post merket som sendt: {count}</translation>
        </message>
        <message>
            <source>Make drafts</source>
            <translation>Lag utkast</translation>
        </message>
        <message>
            <source>No blank is left to send.</source>
            <translation>Ingen skjemaer gjenstår å sende.</translation>
        </message>
        <message>
            <source>No entry is late.</source>
            <translation>Ingen innføring er forsinket.</translation>
        </message>
        <message>
            <source>No mail</source>
            <translation>Ingen e-post</translation>
        </message>
        <message>
            <source>Remind of late logbooks</source>
            <translation>Minn om forsinkede loggbøker</translation>
        </message>
        <message>
            <source>Send blank logbooks</source>
            <translation>Send tomme loggbøker</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>{blanks} blanks in {mails} mails.</source>
            <translation>{blanks} skjemaer i {mails} e-poster.</translation>
        </message>
        <message>
            <source>Open the logbooks that are not open yet ({count})</source>
            <translation>Åpne loggbøkene som ikke er åpne ennå ({count})</translation>
        </message>
        <message>
            <source>Opening logbooks</source>
            <translation>Åpner loggbøker</translation>
        </message>
        <message>
            <source>{blanks} in one mail.</source>
            <translation>{blanks} i én e-post.</translation>
        </message>
    </context>
    <context>
        <name>LogbookPart</name>
        <message>
            <source>Ask back about period {no}</source>
            <translation>Spør om periode {no}</translation>
        </message>
        <message>
            <source>Ask back…</source>
            <translation>Spør tilbake…</translation>
        </message>
        <message>
            <source>Close the logbook</source>
            <translation>Lukk loggboken</translation>
        </message>
        <message>
            <source>Do without</source>
            <translation>Frafall</translation>
        </message>
        <message>
            <source>Do without period {no}</source>
            <translation>Frafall periode {no}</translation>
        </message>
        <message>
            <source>Do without…</source>
            <translation>Frafall…</translation>
        </message>
        <message>
            <source>Hours in each period</source>
            <translation>Timer per periode</translation>
        </message>
        <message>
            <source>How it feels</source>
            <translation>Hvordan det oppleves</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Merk som lest</translation>
        </message>
        <message>
            <source>Move the entries to the new days</source>
            <translation>Flytt innføringene til de nye dagene</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Noter en kontakt</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åpne igjen</translation>
        </message>
        <message>
            <source>Open the logbook</source>
            <translation>Åpne loggboken</translation>
        </message>
        <message>
            <source>Period {no} is read.</source>
            <translation>Periode {no} er lest.</translation>
        </message>
        <message>
            <source>Period {no} is saved.</source>
            <translation>Periode {no} er lagret.</translation>
        </message>
        <message>
            <source>Read period {no}</source>
            <translation>Les periode {no}</translation>
        </message>
        <message>
            <source>Read, with a note…</source>
            <translation>Lest, med et notat…</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrer en justering</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Minn om…</translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>Returner med et spørsmål</translation>
        </message>
        <message>
            <source>Send blanks…</source>
            <translation>Send skjemaer…</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>The entries follow the new days.</source>
            <translation>Innføringene følger de nye dagene.</translation>
        </message>
        <message>
            <source>The logbook is closed.</source>
            <translation>Loggboken er lukket.</translation>
        </message>
        <message>
            <source>The logbook is not open yet. Opening it plans an entry for each period.</source>
            <translation>Loggboken er ikke åpnet ennå. Når den åpnes, planlegges en innføring for hver periode.</translation>
        </message>
        <message>
            <source>The logbook is open again.</source>
            <translation>Loggboken er åpen igjen.</translation>
        </message>
        <message>
            <source>The logbook is open. Entries planned: {count}</source>
            <translation>Loggboken er åpen. Planlagte innføringer: {count}</translation>
        </message>
        <message>
            <source>Type in…</source>
            <translation>Skriv inn…</translation>
        </message>
        <message>
            <source>Write to the host</source>
            <translation>Skriv til praksisorganisasjonen</translation>
        </message>
        <message>
            <source>next due {day}</source>
            <translation>neste frist {day}</translation>
        </message>
        <message>
            <source>{count} late</source>
            <translation>{count} forsinket</translation>
        </message>
        <message>
            <source>{count} to read</source>
            <translation>{count} å lese</translation>
        </message>
        <message>
            <source>{done} of {every} have come in</source>
            <translation>{done} av {every} har kommet inn</translation>
        </message>
        <message>
            <source>Show planned ({count})</source>
            <translation>Vis planlagte ({count})</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Lag dokumentet</translation>
        </message>
    </context>
    <context>
        <name>LogbookTyping</name>
        <message>
            <source>Period {no} is taken in.</source>
            <translation>Periode {no} er registrert.</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>Lagre innføringen</translation>
        </message>
        <message>
            <source>Type in period {no}</source>
            <translation>Skriv inn periode {no}</translation>
        </message>
    </context>
    <context>
        <name>AgreementCard</name>
        <message>
            <source>Amendment to {no}</source>
            <translation>Tillegg til {no}</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Endre…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Endre…</translation>
        </message>
        <message>
            <source>Declined: {reason}</source>
            <translation>Avvist: {reason}</translation>
        </message>
        <message>
            <source>Declined…</source>
            <translation>Avvist…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Drop a scan, a mail or a signed file here.</source>
            <translation>Slipp en skanning, en e-post eller en signert fil her.</translation>
        </message>
        <message>
            <source>End early…</source>
            <translation>Si opp…</translation>
        </message>
        <message>
            <source>Make it again…</source>
            <translation>Lag den på nytt…</translation>
        </message>
        <message>
            <source>Make the paper…</source>
            <translation>Lag dokumentet…</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Merk som kontrollert</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Merk som sendt</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Oppgi…</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Ikke signert</translation>
        </message>
        <message>
            <source>Record a signature…</source>
            <translation>Registrer signatur…</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Legg til side…</translation>
        </message>
        <message>
            <source>nobody named yet</source>
            <translation>ingen oppgitt ennå</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>sendt {day}</translation>
        </message>
        <message>
            <source>the proof is missing</source>
            <translation>dokumentasjonen mangler</translation>
        </message>
        <message>
            <source>version {no}</source>
            <translation>versjon {no}</translation>
        </message>
        <message>
            <source>✓ Signed {day}</source>
            <translation>✓ Signert {day}</translation>
        </message>
    </context>
    <context>
        <name>AgreementSteps</name>
        <message>
            <source>Amend the signed agreement</source>
            <translation>Endre den signerte avtalen</translation>
        </message>
        <message>
            <source>Begin the amendment</source>
            <translation>Begynn på tilleggsavtalen</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Si opp</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Legg til side</translation>
        </message>
        <message>
            <source>The agreement is checked.</source>
            <translation>Avtalen er kontrollert.</translation>
        </message>
        <message>
            <source>The agreement is declined.</source>
            <translation>Avtalen er avvist.</translation>
        </message>
        <message>
            <source>The agreement is ended.</source>
            <translation>Avtalen er sagt opp.</translation>
        </message>
        <message>
            <source>The agreement is marked as sent.</source>
            <translation>Avtalen er merket som sendt.</translation>
        </message>
        <message>
            <source>The agreement is set aside.</source>
            <translation>Avtalen er lagt til side.</translation>
        </message>
        <message>
            <source>The amendment is begun. What was signed holds until it is signed too.</source>
            <translation>Tilleggsavtalen er påbegynt. Det signerte gjelder til også den er signert.</translation>
        </message>
        <message>
            <source>The next version is begun, filled in as before.</source>
            <translation>Neste versjon er påbegynt, fylt ut som før.</translation>
        </message>
        <message>
            <source>The signature is saved.</source>
            <translation>Signaturen er lagret.</translation>
        </message>
        <message>
            <source>Who declined, and why?</source>
            <translation>Hvem har avvist, og hvorfor?</translation>
        </message>
        <message>
            <source>Who signs for {party}?</source>
            <translation>Hvem signerer for {party}?</translation>
        </message>
        <message>
            <source>Why does it end early?</source>
            <translation>Hvorfor sies den opp?</translation>
        </message>
        <message>
            <source>Why is it set aside?</source>
            <translation>Hvorfor legges den til side?</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>Only here: {words}</source>
            <translation>Bare her: {words}</translation>
        </message>
    </context>
    <context>
        <name>OnboardingLine</name>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Done on another day…</source>
            <translation>Utført en annen dag…</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Utført: {name}</translation>
        </message>
        <message>
            <source>First write under Assignment how it fits this participant.</source>
            <translation>Skriv først under Oppdrag hvordan det passer til deltakeren.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Utelat</translation>
        </message>
        <message>
            <source>Leave out…</source>
            <translation>Utelat…</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mer: {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>The point is deleted.</source>
            <translation>Punktet er slettet.</translation>
        </message>
        <message>
            <source>Tick it</source>
            <translation>Kryss av</translation>
        </message>
        <message>
            <source>Why is the point left out?</source>
            <translation>Hvorfor utelates punktet?</translation>
        </message>
        <message>
            <source>done {day} by {who}</source>
            <translation>utført {day} av {who}</translation>
        </message>
        <message>
            <source>the host's own point</source>
            <translation>praksisorganisasjonens eget punkt</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>Change {change}</source>
            <translation>Endring {change}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Endre…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>The learning outcome</source>
            <translation>Læringsutbyttet</translation>
        </message>
        <message>
            <source>The outcome is deleted.</source>
            <translation>Læringsutbyttet er slettet.</translation>
        </message>
    </context>
    <context>
        <name>PlacementAgreement</name>
        <message>
            <source>Draft the agreement</source>
            <translation>Lag avtaleutkast</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Tidligere</translation>
        </message>
        <message>
            <source>Make the amendment…</source>
            <translation>Lag tilleggsavtale…</translation>
        </message>
        <message>
            <source>Not as it was signed</source>
            <translation>Ikke som signert</translation>
        </message>
        <message>
            <source>The agreement is drafted.</source>
            <translation>Avtaleutkastet er laget.</translation>
        </message>
        <message>
            <source>There is no agreement yet. It is filled in from the placement and its programme.</source>
            <translation>Det er ingen avtale ennå. Den fylles ut fra praksisoppholdet og programmet.</translation>
        </message>
        <message>
            <source>{no} is on its way.</source>
            <translation>{no} er underveis.</translation>
        </message>
        <message>
            <source>{what}: signed {old}, now {new}</source>
            <translation>{what}: signert {old}, nå {new}</translation>
        </message>
    </context>
    <context>
        <name>PlacementAssignment</name>
        <message>
            <source>Agreed</source>
            <translation>Avtalt</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Endre…</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Sammenlign versjoner…</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Tidligere versjoner</translation>
        </message>
        <message>
            <source>Fitted to the participant</source>
            <translation>Tilpasset deltakeren</translation>
        </message>
        <message>
            <source>New version…</source>
            <translation>Ny versjon…</translation>
        </message>
        <message>
            <source>No assignment is written yet. Participant and host work it out and both confirm it.</source>
            <translation>Ikke noe oppdrag er skrevet ennå. Deltakeren og praksisorganisasjonen utarbeider det og bekrefter det begge.</translation>
        </message>
        <message>
            <source>Not agreed yet</source>
            <translation>Ikke avtalt ennå</translation>
        </message>
        <message>
            <source>Record the yes…</source>
            <translation>Registrer ja…</translation>
        </message>
        <message>
            <source>Save the version</source>
            <translation>Lagre versjonen</translation>
        </message>
        <message>
            <source>Save the yes</source>
            <translation>Lagre ja</translation>
        </message>
        <message>
            <source>The assignment</source>
            <translation>Oppdraget</translation>
        </message>
        <message>
            <source>The next version</source>
            <translation>Neste versjon</translation>
        </message>
        <message>
            <source>The version is saved.</source>
            <translation>Versjonen er lagret.</translation>
        </message>
        <message>
            <source>The yes is saved.</source>
            <translation>Bekreftelsen er lagret.</translation>
        </message>
        <message>
            <source>Three task areas are wanted: {count} more.</source>
            <translation>Minst tre oppgaveområder trengs: {count} til.</translation>
        </message>
        <message>
            <source>Version {no}</source>
            <translation>Versjon {no}</translation>
        </message>
        <message>
            <source>Write the assignment…</source>
            <translation>Skriv oppdraget…</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>avtalt</translation>
        </message>
        <message>
            <source>confirmed by {who}</source>
            <translation>bekreftet av {who}</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>ikke bekreftet</translation>
        </message>
        <message>
            <source>written by {who}</source>
            <translation>skrevet av {who}</translation>
        </message>
        <message>
            <source>{party} confirms version {no}</source>
            <translation>{party} bekrefter versjon {no}</translation>
        </message>
        <message>
            <source>{party}: not confirmed yet</source>
            <translation>{party}: ikke bekreftet ennå</translation>
        </message>
    </context>
    <context>
        <name>PlacementExpectations</name>
        <message>
            <source>Agree on all</source>
            <translation>Godta alle</translation>
        </message>
        <message>
            <source>Begin the sheet</source>
            <translation>Begynn på arket</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Every open point is agreed.</source>
            <translation>Alle åpne punkter er avtalt.</translation>
        </message>
        <message>
            <source>Every side has said what it expects, and no point is open.</source>
            <translation>Alle parter har sagt hva de forventer, og ingen punkter er åpne.</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Ikke ferdig</translation>
        </message>
        <message>
            <source>Make the sheet to fill in…</source>
            <translation>Lag arket til utfylling…</translation>
        </message>
        <message>
            <source>Open points: {count}</source>
            <translation>Åpne punkter: {count}</translation>
        </message>
        <message>
            <source>Points still needed: {count}</source>
            <translation>Punkter som mangler: {count}</translation>
        </message>
        <message>
            <source>The sheet is begun.</source>
            <translation>Arket er påbegynt.</translation>
        </message>
    </context>
    <context>
        <name>PlacementLearning</name>
        <message>
            <source>Add an outcome and press Enter</source>
            <translation>Legg til et læringsutbytte, og trykk Enter</translation>
        </message>
        <message>
            <source>Mean change from before to after: {mean}</source>
            <translation>Gjennomsnittlig endring, før til etter: {mean}</translation>
        </message>
        <message>
            <source>No learning outcome yet. At least one is needed before the agreement.</source>
            <translation>Ikke noe læringsutbytte ennå. Minst ett trengs før avtalen.</translation>
        </message>
        <message>
            <source>Take over {count} from the programme</source>
            <translation>Hent {count} fra programmet</translation>
        </message>
        <message>
            <source>The outcomes are added.</source>
            <translation>Læringsutbyttene er lagt til.</translation>
        </message>
        <message>
            <source>No learning outcome yet.</source>
            <translation>Ikke noe læringsutbytte ennå.</translation>
        </message>
    </context>
    <context>
        <name>PlacementOnboarding</name>
        <message>
            <source>Add a point of the host's own and press Enter</source>
            <translation>Legg til et eget punkt for praksisorganisasjonen, og trykk Enter</translation>
        </message>
        <message>
            <source>Add the host's earlier points: {count}</source>
            <translation>Legg til praksisorganisasjonens tidligere punkter: {count}</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>Kalenderfil…</translation>
        </message>
        <message>
            <source>Choose a weekday and a time to have it as a date for the calendar.</source>
            <translation>Velg ukedag og klokkeslett for å få den som en kalenderfil.</translation>
        </message>
        <message>
            <source>Drafts in {folder}: {count}. Open them to send them.</source>
            <translation>Utkast i {folder}: {count}. Åpne dem for å sende dem.</translation>
        </message>
        <message>
            <source>Fixed time for questions</source>
            <translation>Fast tid til spørsmål</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>Til hvilken mappe?</translation>
        </message>
        <message>
            <source>Make the list</source>
            <translation>Lag listen</translation>
        </message>
        <message>
            <source>Make the list to fill in…</source>
            <translation>Lag listen til utfylling…</translation>
        </message>
        <message>
            <source>No list yet. It begins with the programme's points and what this host added before.</source>
            <translation>Ingen liste ennå. Den begynner med programmets punkter og det praksisorganisasjonen har lagt til før.</translation>
        </message>
        <message>
            <source>The list is made.</source>
            <translation>Listen er laget.</translation>
        </message>
        <message>
            <source>The points are added.</source>
            <translation>Punktene er lagt til.</translation>
        </message>
        <message>
            <source>Write the mails to both</source>
            <translation>Skriv e-post til begge</translation>
        </message>
        <message>
            <source>{done} of {all} points are decided</source>
            <translation>{done} av {all} punkter er avgjort</translation>
        </message>
        <message>
            <source>{name} stands in {folder}.</source>
            <translation>{name} ligger i {folder}.</translation>
        </message>
    </context>
    <context>
        <name>PointLine</name>
        <message>
            <source>Agree</source>
            <translation>Godta</translation>
        </message>
        <message>
            <source>Agree: {text}</source>
            <translation>Godta: {text}</translation>
        </message>
        <message>
            <source>Change the point</source>
            <translation>Endre punktet</translation>
        </message>
        <message>
            <source>Change the words…</source>
            <translation>Endre teksten…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mer: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>The point is deleted.</source>
            <translation>Punktet er slettet.</translation>
        </message>
    </context>
    <context>
        <name>SidePart</name>
        <message>
            <source>Add a point and press Enter</source>
            <translation>Legg til et punkt, og trykk Enter</translation>
        </message>
        <message>
            <source>Add a point: {side}</source>
            <translation>Legg til et punkt: {side}</translation>
        </message>
        <message>
            <source>{count} more needed</source>
            <translation>{count} til trengs</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Choose the file…</source>
            <translation>Velg filen…</translation>
        </message>
        <message>
            <source>No file is chosen. Only a paper that you saw yourself needs none.</source>
            <translation>Ingen fil er valgt. Bare et papir du selv har sett, trenger ingen.</translation>
        </message>
        <message>
            <source>Save the signature</source>
            <translation>Lagre signaturen</translation>
        </message>
        <message>
            <source>Signed by …</source>
            <translation>Signert av …</translation>
        </message>
        <message>
            <source>Which file shows the signature?</source>
            <translation>Hvilken fil viser signaturen?</translation>
        </message>
    </context>
    <context>
        <name>VersionCompare</name>
        <message>
            <source>Compare versions</source>
            <translation>Sammenlign versjoner</translation>
        </message>
        <message>
            <source>Left version</source>
            <translation>Venstre versjon</translation>
        </message>
        <message>
            <source>Right version</source>
            <translation>Høyre versjon</translation>
        </message>
        <message>
            <source>That is the same version twice.</source>
            <translation>Det er samme versjon to ganger.</translation>
        </message>
        <message>
            <source>Version {no}</source>
            <translation>Versjon {no}</translation>
        </message>
    </context>
    <context>
        <name>NoticeAnswers</name>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>Når og hvordan</translation>
        </message>
        <message>
            <source>Told {days} days ahead; {least} are promised.</source>
            <translation>Varslet {days} dager på forhånd; {least} er lovet.</translation>
        </message>
        <message>
            <source>Answered: {some} of {all}.</source>
            <translation>Besvart: {some} av {all}.</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>ikke svart</translation>
        </message>
        <message>
            <source>Record the answer…</source>
            <translation>Registrer svaret…</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Påminn…</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Fortsett…</translation>
        </message>
    </context>
    <context>
        <name>PlacementTools</name>
        <message>
            <source>{count} of {tools} tools were used by participant, host and home institution.</source>
            <translation>{count} av {tools} verktøy er brukt av deltaker, praksisorganisasjon og hjeminstitusjon.</translation>
        </message>
        <message>
            <source>No tool is published. Publish one under Knowledge.</source>
            <translation>Ingen verktøy er publisert. Publiser ett under Kunnskap.</translation>
        </message>
    </context>
    <context>
        <name>BoardPage</name>
        <message>
            <source>Open the placement</source>
            <translation>Åpne praksisoppholdet</translation>
        </message>
        <message>
            <source>The state is now “{state}”.</source>
            <translation>Status er nå «{state}».</translation>
        </message>
        <message>
            <source>There is no step in that direction.</source>
            <translation>Det finnes ikke noe steg den veien.</translation>
        </message>
        <message>
            <source>This step needs a reason. Use its button.</source>
            <translation>Dette steget krever en begrunnelse. Bruk knappen.</translation>
        </message>
        <message>
            <source>{count} placements. Drag a card, or Ctrl and an arrow.</source>
            <translation>{count} praksisopphold. Dra et kort, eller bruk Ctrl og en pil.</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>Name badges</source>
            <translation>Navneskilt</translation>
        </message>
        <message>
            <source>Move to the right, in mm</source>
            <translation>Flytt mot høyre, i mm</translation>
        </message>
        <message>
            <source>Move down, in mm</source>
            <translation>Flytt nedover, i mm</translation>
        </message>
        <message>
            <source>Begin at badge no. (1–10)</source>
            <translation>Begynn ved skilt nr. (1–10)</translation>
        </message>
        <message>
            <source>Draw lines to cut along</source>
            <translation>Tegn linjer å klippe etter</translation>
        </message>
        <message>
            <source>Make the badges</source>
            <translation>Lag skiltene</translation>
        </message>
        <message>
            <source>The badges are saved as “{name}”.</source>
            <translation>Skiltene er lagret som «{name}».</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>90 × 54 mm, ten on a sheet of A4. Where the print does not meet a sheet of labels, move it.</source>
            <translation>90 × 54 mm, ti på et A4-ark. Flytt trykket hvis det ikke stemmer med etikettarket.</translation>
        </message>
    </context>
    <context>
        <name>StepFoot</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
    </context>
    <context>
        <name>WorkFoot</name>
        <message>
            <source>How far the work is</source>
            <translation>Hvor langt arbeidet er kommet</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
    </context>
    <context>
        <name>StepWizard</name>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>StepTrail</name>
        <message>
            <source>Step {at} of {all}: {name}</source>
            <translation>Trinn {at} av {all}: {name}</translation>
        </message>
    </context>
</TS>
