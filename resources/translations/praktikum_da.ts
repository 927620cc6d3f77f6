<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Filer</translation>
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
            <translation>&amp;Hjælp</translation>
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
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>Ophold</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangementer</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Viden</translation>
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
            <translation>Opret kontor…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Åbn…</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Opret dokumenter…</translation>
        </message>
        <message>
            <source>Close the office</source>
            <translation>Luk kontoret</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afslut</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>Opret post</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Annuller fortryd</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Kopiér som tabel</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Search or type a command</source>
            <translation>Søg eller skriv en kommando</translation>
        </message>
        <message>
            <source>Choose programme</source>
            <translation>Vælg program</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Frem</translation>
        </message>
        <message>
            <source>Between list and record</source>
            <translation>Mellem liste og post</translation>
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
            <translation>Opdater</translation>
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
            <translation>Hjælp til denne side</translation>
        </message>
        <message>
            <source>About Praktikum</source>
            <translation>Om Praktikum</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Som computeren</translation>
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
            <translation>Åbn seneste</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Udseende</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Spørgsmål</translation>
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
            <translation>Åbn et kontor</translation>
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
            <translation>Forhåndsvisningen laves…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Se</translation>
        </message>
        <message>
            <source>Look at the paper of {name}</source>
            <translation>Se dokumentet for {name}</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Gå dertil</translation>
        </message>
        <message>
            <source>Ready: {ready} of {every}.</source>
            <translation>Klar: {ready} af {every}.</translation>
        </message>
        <message>
            <source>Lacking something: {count}. Mend them and come back, or make the others now.</source>
            <translation>Noget mangler: {count}. Ret det, og kom tilbage, eller opret de andre nu.</translation>
        </message>
    </context>
    <context>
        <name>ChipsEditor</name>
        <message>
            <source>Add…</source>
            <translation>Tilføj…</translation>
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
            <translation>Sæt flueben ved det, listen skal vise. Op og Ned flytter den valgte linje.</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Op</translation>
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
            <translation>Noget gik galt i Praktikum</translation>
        </message>
        <message>
            <source>This is a fault of the program, not yours. What was saved is safe, and what you typed still stands in its field. You can go on working.</source>
            <translation>Fejlen ligger i programmet, ikke hos dig. Det gemte er i sikkerhed, og det, du skrev, står stadig i sit felt. Du kan arbejde videre.</translation>
        </message>
        <message>
            <source>A report without personal data stands here. Attach it when you tell us: {path}</source>
            <translation>En rapport uden personoplysninger ligger her. Vedhæft den, når du fortæller os om det: {path}</translation>
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
            <translation>En følsom oplysning. At du ser den, noteres i loggen.</translation>
        </message>
        <message>
            <source>Written by several at once. Look at the versions and choose.</source>
            <translation>Flere har skrevet her samtidig. Se på versionerne, og vælg.</translation>
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
            <translation>Hvor meget der er færdigt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Questions that wait for an answer</source>
            <translation>Spørgsmål, der venter på svar</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the office file of your office, or look at the sample to see how everything works.</source>
            <translation>Åbn dit kontors fil, eller se på eksemplet for at se, hvordan alt virker.</translation>
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
            <translation>Gendan</translation>
        </message>
        <message>
            <source>Restore {name}: {value}</source>
            <translation>Gendan {name}: {value}</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>oprettet</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>slettet</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>gendannet</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>slettet for altid</translation>
        </message>
        <message>
            <source>looked at a delicate value</source>
            <translation>så en følsom oplysning</translation>
        </message>
        <message>
            <source>state changed with a reason</source>
            <translation>status ændret med begrundelse</translation>
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
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Type dokument</translation>
        </message>
        <message>
            <source>The chosen records have no language in common. Choose records of one programme.</source>
            <translation>De valgte poster har intet fælles sprog. Vælg poster fra ét program.</translation>
        </message>
        <message>
            <source>Two languages stand side by side, the first one leading.</source>
            <translation>To sprog står side om side, det første gælder.</translation>
        </message>
        <message>
            <source>This paper is printed in one language at a time.</source>
            <translation>Dokumentet skrives på ét sprog ad gangen.</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del af navnet</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <source>All states</source>
            <translation>Alle statusser</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} af {every}</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} markeret</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolonner</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>Kopiér de markerede rækker som tabel</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Opret</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Opret dokumenter…</translation>
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
            <translation>Dokumenter er ved at blive oprettet. Stop og luk?</translation>
        </message>
        <message>
            <source>Praktikum: placements, agreements and follow-up for small offices. Free under the MIT licence. The window uses Qt under the LGPL; the typeface is Inter under the Open Font Licence.</source>
            <translation>Praktikum: ophold, aftaler og opfølgning for små kontorer. Frit under MIT-licensen. Vinduet bruger Qt under LGPL; skrifttypen er Inter under Open Font License.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Still lacking</source>
            <translation>Mangler endnu</translation>
        </message>
        <message>
            <source>Only a lead may go on without it.</source>
            <translation>Kun den ansvarlige må gå videre uden det.</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Gå videre alligevel</translation>
        </message>
        <message>
            <source>Change state</source>
            <translation>Skift status</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begrundelse</translation>
        </message>
    </context>
    <context>
        <name>NewField</name>
        <message>
            <source>New…</source>
            <translation>Opret…</translation>
        </message>
        <message>
            <source>New record: {name}</source>
            <translation>Opret post: {name}</translation>
        </message>
    </context>
    <context>
        <name>NewOffice</name>
        <message>
            <source>New office</source>
            <translation>Opret kontor</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Kontorets navn</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Language of the office</source>
            <translation>Kontorets sprog</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>Dine initialer</translation>
        </message>
        <message>
            <source>The next step asks where the file shall stand.</source>
            <translation>I næste trin vælger du, hvor filen skal ligge.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>New record: {name}</source>
            <translation>Opret post: {name}</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Opret</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>Luk meddelelsen</translation>
        </message>
    </context>
    <context>
        <name>OfficeShell</name>
        <message>
            <source>There is no paper about these records.</source>
            <translation>Der findes intet dokument for disse poster.</translation>
        </message>
        <message>
            <source>The last change is taken back.</source>
            <translation>Den seneste ændring er fortrudt.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Annuller fortryd</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Der er intet at gendanne.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Choose a question at the left and keep the version that is right. What is not kept stays in the history, and Ctrl+Z takes an answer back. Several selected questions are answered alike.</source>
            <translation>Vælg et spørgsmål til venstre, og behold den version, der er rigtig. Det, der ikke beholdes, ligger i historikken, og Ctrl+Z fortryder et svar. Flere markerede spørgsmål besvares på samme måde.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Der er endnu ikke oprettet noget dokument.</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Opret dokumenter…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
    </context>
    <context>
        <name>PapersWizard</name>
        <message>
            <source>Make papers</source>
            <translation>Opret dokumenter</translation>
        </message>
        <message>
            <source>Making papers</source>
            <translation>Opretter dokumenter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Check and look</source>
            <translation>Kontrollér og se</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Oprettet</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontrollér</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Make papers ({count})</source>
            <translation>Opret dokumenter ({count})</translation>
        </message>
        <message>
            <source>Making…</source>
            <translation>Opretter…</translation>
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
            <translation>Forhåndsvisning af dokumentet</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Næste side</translation>
        </message>
        <message>
            <source>Page {number} of {pages}</source>
            <translation>Side {number} af {pages}</translation>
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
            <translation>Postens dele</translation>
        </message>
        <message>
            <source>{name} is deleted.</source>
            <translation>{name} er slettet.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
        <message>
            <source>Close the record</source>
            <translation>Luk posten</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Opret dokumenter…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Oversigt</translation>
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
            <translation>Historik</translation>
        </message>
        <message>
            <source>✓ Saved {time} · Ctrl+Z takes it back</source>
            <translation>✓ Gemt {time} · Ctrl+Z fortryder</translation>
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
            <translation>Gendan</translation>
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
            <translation>Intet hører til denne post endnu.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Add a record that belongs to this one</source>
            <translation>Tilføj en post, der hører til denne</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} mere</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
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
            <translation>Oprettede dokumenter: {count}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
        <message>
            <source>Not made: {count}</source>
            <translation>Ikke oprettet: {count}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search or type a command   Ctrl+K</source>
            <translation>Søg eller skriv en kommando   Ctrl+K</translation>
        </message>
        <message>
            <source>Search or type a command</source>
            <translation>Søg eller skriv en kommando</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Fundet</translation>
        </message>
        <message>
            <source>Nothing is found. Try fewer letters.</source>
            <translation>Intet blev fundet. Prøv med færre bogstaver.</translation>
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
            <translation>På denne computer</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Gemt {time}</translation>
        </message>
        <message>
            <source>Backup {time}</source>
            <translation>Sikkerhedskopi {time}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Ingen sikkerhedskopi endnu</translation>
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
            <translation>Skift status til {state}</translation>
        </message>
        <message>
            <source>Before the state can be “{state}”</source>
            <translation>Før status kan blive "{state}"</translation>
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
            <translation>Opret</translation>
        </message>
        <message>
            <source>You work here as {initials}</source>
            <translation>Du arbejder her som {initials}</translation>
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
            <translation>Ophold, aftaler og opfølgning for et lille kontor. Alt bliver i én fil, som er jeres egen.</translation>
        </message>
        <message>
            <source>Open an office…</source>
            <translation>Åbn et kontor…</translation>
        </message>
        <message>
            <source>A file that ends in .praktikum.</source>
            <translation>En fil, der ender på .praktikum.</translation>
        </message>
        <message>
            <source>New office…</source>
            <translation>Opret kontor…</translation>
        </message>
        <message>
            <source>Begin with an empty file.</source>
            <translation>Begynd med en tom fil.</translation>
        </message>
        <message>
            <source>Five programmes with invented people, to try things out.</source>
            <translation>Fem programmer med opdigtede personer, til at prøve sig frem i.</translation>
        </message>
        <message>
            <source>Look at a sample…</source>
            <translation>Se et eksempel…</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Senest brugt</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
    </context>
    <context>
        <name>OpenQuestions</name>
        <message>
            <source>Answer the question</source>
            <translation>Besvar spørgsmålet</translation>
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
            <translation>Åbn posten</translation>
        </message>
        <message>
            <source>Was before</source>
            <translation>Stod her før</translation>
        </message>
        <message>
            <source>Write something else…</source>
            <translation>Skriv noget andet…</translation>
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
            <translation>1 spørgsmål</translation>
        </message>
        <message>
            <source>A newer Praktikum wrote this. Install it to answer.</source>
            <translation>Dette er skrevet med et nyere Praktikum. Installér det for at svare.</translation>
        </message>
        <message>
            <source>Delete it after all</source>
            <translation>Slet den alligevel</translation>
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
            <translation>Behold den andens</translation>
        </message>
        <message>
            <source>Keep this version</source>
            <translation>Behold denne version</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Vises nu</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Den andens</translation>
        </message>
        <message>
            <source>This was written on two computers at once. Which version shall stand?</source>
            <translation>Dette blev skrevet på to computere samtidig. Hvilken version skal gælde?</translation>
        </message>
        <message>
            <source>Version of {who}</source>
            <translation>Version fra {who}</translation>
        </message>
        <message>
            <source>You deleted this while {other} was working on it. Keep it?</source>
            <translation>Du slettede posten, mens {other} arbejdede med den. Skal den beholdes?</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>nogen</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} spørgsmål</translation>
        </message>
        <message>
            <source>{count} versions</source>
            <translation>{count} versioner</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} og {last}</translation>
        </message>
        <message>
            <source>{names} wrote this without seeing each other’s version. Which one shall stand?</source>
            <translation>{names} skrev her uden at se hinandens version. Hvilken skal gælde?</translation>
        </message>
        <message>
            <source>{who} deleted this while you were working on it. Keep it?</source>
            <translation>{who} slettede posten, mens du arbejdede med den. Skal den beholdes?</translation>
        </message>
        <message>
            <source>{who} deleted this while {other} was working on it. Keep it?</source>
            <translation>{who} slettede posten, mens {other} arbejdede med den. Skal den beholdes?</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>Answer them all alike, or choose one of them to see its versions.</source>
            <translation>Besvar dem alle på samme måde, eller vælg et af dem for at se versionerne.</translation>
        </message>
        <message>
            <source>Back to the lists</source>
            <translation>Tilbage til listerne</translation>
        </message>
        <message>
            <source>Keep mine in all of these</source>
            <translation>Behold min i alle disse</translation>
        </message>
        <message>
            <source>Keep theirs in all of these</source>
            <translation>Behold den andens i alle disse</translation>
        </message>
        <message>
            <source>No question waits for an answer.</source>
            <translation>Ingen spørgsmål venter på svar.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Spørgsmål</translation>
        </message>
        <message>
            <source>The question is answered. What was not kept stays in the history.</source>
            <translation>Spørgsmålet er besvaret. Det, der ikke blev beholdt, ligger i historikken.</translation>
        </message>
        <message>
            <source>When two people write the same field without seeing each other’s version, or one deletes what another works on, the question comes here.</source>
            <translation>Når to skriver i samme felt uden at se hinandens version, eller når en sletter det, en anden arbejder med, havner spørgsmålet her.</translation>
        </message>
        <message>
            <source>{count} questions are answered.</source>
            <translation>{count} spørgsmål er besvaret.</translation>
        </message>
        <message>
            <source>{count} questions are chosen.</source>
            <translation>{count} spørgsmål er valgt.</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <source>A delicate value. That you look at it is noted in the log.</source>
            <translation>En følsom oplysning. At du ser den, noteres i loggen.</translation>
        </message>
        <message>
            <source>Only here: {words}</source>
            <translation>Kun her: {words}</translation>
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
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
    </context>
</TS>
