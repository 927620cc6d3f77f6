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
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Sample office</source>
            <translation>Eksempelkontor</translation>
        </message>
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
        <name>CheckStep</name>
        <message>
            <source>The preview is being made…</source>
            <translation>Forhåndsvisningen lages…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Se</translation>
        </message>
        <message>
            <source>Look at the paper of {name}</source>
            <translation>Se dokumentet til {name}</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Gå dit</translation>
        </message>
        <message>
            <source>Ready: {ready} of {every}.</source>
            <translation>Klare: {ready} av {every}.</translation>
        </message>
        <message>
            <source>Lacking something: {count}. Mend them and come back, or make the others now.</source>
            <translation>Noe mangler: {count}. Rett opp og kom tilbake, eller lag de andre nå.</translation>
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
        <name>FieldLine</name>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Vis {name}</translation>
        </message>
        <message>
            <source>A delicate value. That you look at it is noted in the log.</source>
            <translation>En følsom opplysning. At du ser på den, noteres i loggen.</translation>
        </message>
        <message>
            <source>Written by several at once. Look at the versions and choose.</source>
            <translation>Flere har skrevet her samtidig. Se på versjonene og velg.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>command</source>
            <translation>kommando</translation>
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
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the office file of your office, or look at the sample to see how everything works.</source>
            <translation>Åpne filen til kontoret ditt, eller se på eksempelet for å se hvordan alt virker.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Gjenopprett</translation>
        </message>
        <message>
            <source>Restore {name}: {value}</source>
            <translation>Gjenopprett {name}: {value}</translation>
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
            <translation>{count} merket</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolonner</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>Kopier de merkede radene som tabell</translation>
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
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Papers are being made. Stop and close?</source>
            <translation>Dokumenter blir laget nå. Stoppe og lukke?</translation>
        </message>
        <message>
            <source>Praktikum: placements, agreements and follow-up for small offices. Free under the MIT licence. The window uses Qt under the LGPL; the typeface is Inter under the Open Font Licence.</source>
            <translation>Praktikum: praksisopphold, avtaler og oppfølging for små kontorer. Fritt under MIT-lisensen. Vinduet bruker Qt under LGPL; skrifttypen er Inter under Open Font License.</translation>
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
    </context>
    <context>
        <name>NewField</name>
        <message>
            <source>New…</source>
            <translation>Ny…</translation>
        </message>
        <message>
            <source>New record: {name}</source>
            <translation>Ny post: {name}</translation>
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
            <source>There is no paper about these records.</source>
            <translation>Det finnes ikke noe dokument for disse postene.</translation>
        </message>
        <message>
            <source>The last change is taken back.</source>
            <translation>Den siste endringen er angret.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Det er ingenting å gjøre om.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Choose a question at the left and keep the version that is right. What is not kept stays in the history, and Ctrl+Z takes an answer back. Several selected questions are answered alike.</source>
            <translation>Velg et spørsmål til venstre, og behold den versjonen som er riktig. Det som ikke beholdes, ligger i historikken, og Ctrl+Z tar tilbake et svar. Flere merkede spørsmål besvares likt.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Ingen dokumenter er laget ennå.</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Lag dokumenter…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
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
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>Preview of the paper</source>
            <translation>Forhåndsvisning av dokumentet</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>Page {number} of {pages}</source>
            <translation>Side {number} av {pages}</translation>
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
            <source>Parts of the record</source>
            <translation>Delene av posten</translation>
        </message>
        <message>
            <source>{name} is deleted.</source>
            <translation>{name} er slettet.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Close the record</source>
            <translation>Lukk posten</translation>
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
    </context>
    <context>
        <name>RecordsPage</name>
        <message>
            <source>{count} records are deleted.</source>
            <translation>{count} poster er slettet.</translation>
        </message>
        <message>
            <source>This record lies in the bin.</source>
            <translation>Posten ligger i papirkurven.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Gjenopprett</translation>
        </message>
        <message>
            <source>Nothing is listed here.</source>
            <translation>Listen er tom.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Vis alle</translation>
        </message>
    </context>
    <context>
        <name>RelatedTab</name>
        <message>
            <source>Nothing points at this record yet.</source>
            <translation>Ingenting hører til denne posten ennå.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Add a record that belongs to this one</source>
            <translation>Legg til en post som hører til denne</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
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
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åpne {name}</translation>
        </message>
        <message>
            <source>Not made: {count}</source>
            <translation>Ikke laget: {count}</translation>
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
        <message>
            <source>Found</source>
            <translation>Treff</translation>
        </message>
        <message>
            <source>Nothing is found. Try fewer letters.</source>
            <translation>Ingenting ble funnet. Prøv med færre bokstaver.</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Read-only</source>
            <translation>Skrivebeskyttet</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>På denne datamaskinen</translation>
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
            <source>Before the state can be “{state}”</source>
            <translation>Før status kan bli «{state}»</translation>
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
            <source>Answer them all alike, or choose one of them to see its versions.</source>
            <translation>Svar likt på alle, eller velg ett av dem for å se versjonene.</translation>
        </message>
        <message>
            <source>Back to the lists</source>
            <translation>Tilbake til listene</translation>
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
            <source>No question waits for an answer.</source>
            <translation>Ingen spørsmål venter på svar.</translation>
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
            <source>When two people write the same field without seeing each other’s version, or one deletes what another works on, the question comes here.</source>
            <translation>Når to skriver i samme felt uten å se hverandres versjon, eller når én sletter det en annen arbeider med, havner spørsmålet her.</translation>
        </message>
        <message>
            <source>{count} questions are answered.</source>
            <translation>{count} spørsmål er besvart.</translation>
        </message>
        <message>
            <source>{count} questions are chosen.</source>
            <translation>{count} spørsmål er valgt.</translation>
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
</TS>
