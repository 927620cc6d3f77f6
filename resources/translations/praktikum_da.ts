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
        <message>
            <source>Save a copy to a stick…</source>
            <translation>Gem en kopi på en usb-nøgle…</translation>
        </message>
        <message>
            <source>Shared drive…</source>
            <translation>Fælles drev…</translation>
        </message>
        <message>
            <source>Take in another copy…</source>
            <translation>Hent en anden kopi ind…</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Tilføj en note</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Tilføj en opgave</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Eksportér det viste…</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importér en liste…</translation>
        </message>
        <message>
            <source>Main button here</source>
            <translation>Hovedknappen her</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Opret e-mail…</translation>
        </message>
        <message>
            <source>New programme…</source>
            <translation>Nyt program…</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Gem denne visning…</translation>
        </message>
        <message>
            <source>Change a field of the selected…</source>
            <translation>Ret et felt i de markerede…</translation>
        </message>
        <message>
            <source>Take in returned forms…</source>
            <translation>Indlæs indsendte formularer…</translation>
        </message>
        <message>
            <source>Change notice…</source>
            <translation>Ændringsmeddelelse…</translation>
        </message>
        <message>
            <source>Rehearse a change…</source>
            <translation>Afprøv en ændring…</translation>
        </message>
        <message>
            <source>Send blank logbooks…</source>
            <translation>Send tomme logbøger…</translation>
        </message>
        <message>
            <source>Remind of late logbooks…</source>
            <translation>Mind om forsinkede logbøger…</translation>
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
            <translation>Forhåndsvisningen laves…</translation>
        </message>
        <message>
            <source>Ready: {ready} of {every}.</source>
            <translation>Klar: {ready} af {every}.</translation>
        </message>
        <message>
            <source>Lacking something: {count}. Mend them and come back, or make the others now.</source>
            <translation>Noget mangler: {count}. Ret det, og kom tilbage, eller opret de andre nu.</translation>
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
            <translation>Ret</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Records; Space takes one out or in</source>
            <translation>Poster; mellemrum fjerner eller tilføjer</translation>
        </message>
        <message>
            <source>Make drafts of the unfinished ones too</source>
            <translation>Lav også udkast af de ufærdige</translation>
        </message>
        <message>
            <source>What is missing is left blank, to be filled in by hand.</source>
            <translation>Det, der mangler, står tomt og udfyldes i hånden.</translation>
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
        <message>
            <source>As at first</source>
            <translation>Som fra begyndelsen</translation>
        </message>
        <message>
            <source>The usual columns, as wide as they need to be</source>
            <translation>De sædvanlige kolonner, så brede som de behøver at være</translation>
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
        <message>
            <source>How the office stands with its drive, and what you can do</source>
            <translation>Hvordan det står til med det fælles drev, og hvad du kan gøre</translation>
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
        <message>
            <source>Reason: {words}</source>
            <translation>Begrundelse: {words}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} mere</translation>
        </message>
        <message>
            <source>state changed though something was lacking</source>
            <translation>status ændret, selv om noget manglede</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>fortrudt</translation>
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
        <message>
            <source>Change a field of the selected…</source>
            <translation>Ret et felt i de markerede…</translation>
        </message>
        <message>
            <source>Change a field…</source>
            <translation>Ret et felt…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Kolonner…</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Kopiér som tabel</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Eksportér det, der vises…</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filter…</translation>
        </message>
        <message>
            <source>More for this list</source>
            <translation>Mere til denne liste</translation>
        </message>
        <message>
            <source>Narrow the list by any field</source>
            <translation>Indsnævr listen med et hvilket som helst felt</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Gem denne visning…</translation>
        </message>
        <message>
            <source>Delete the selected</source>
            <translation>Slet de markerede</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Praktikum: placements, agreements and follow-up for small offices. Free under the MIT licence. The window uses Qt under the LGPL; the typeface is Inter under the Open Font Licence.</source>
            <translation>Praktikum: ophold, aftaler og opfølgning for små kontorer. Frit under MIT-licensen. Vinduet bruger Qt under LGPL; skrifttypen er Inter under Open Font License.</translation>
        </message>
        <message>
            <source>{work}: this is not finished. Stop and close?</source>
            <translation>{work}: det er ikke færdigt. Stop og luk?</translation>
        </message>
        <message>
            <source>“{action}” has nothing to do on this page.</source>
            <translation>"{action}" har intet at gøre på denne side.</translation>
        </message>
        <message>
            <source>Open the office file of your office, or look at the sample to see how everything works.</source>
            <translation>Åbn jeres kontors fil, eller se på eksemplet for at se, hvordan alt virker.</translation>
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
        <message>
            <source>This is no date. Write it as {example}.</source>
            <translation>Det er ikke en dato. Skriv den som {example}.</translation>
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
            <source>This office can only be read here.</source>
            <translation>Kontoret kan kun læses her.</translation>
        </message>
        <message>
            <source>This page has no main button.</source>
            <translation>Denne side har ingen hovedknap.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Der er endnu ikke oprettet noget dokument.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Can be made</source>
            <translation>Kan oprettes</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Oprettet indtil nu</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>version {number}</translation>
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
        <message>
            <source>How far it is</source>
            <translation>Hvor langt det er</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
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
            <translation>Næste side</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Søg</translation>
        </message>
        <message>
            <source>Find words in the paper</source>
            <translation>Søg efter ord i dokumentet</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Tilpas til siden</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Tilpas til bredden</translation>
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
            <translation>Læs dokumentet som tekst</translation>
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
            <translation>Dokumentets tekst</translation>
        </message>
        <message>
            <source>There is no text on these pages, only pictures.</source>
            <translation>Der er ingen tekst på siderne, kun billeder.</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Bredde</translation>
        </message>
        <message>
            <source>of {pages}</source>
            <translation>af {pages}</translation>
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
            <translation>Opgaver</translation>
        </message>
    </context>
    <context>
        <name>RelatedTab</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Add a record that belongs to this one</source>
            <translation>Tilføj en post, der hører til denne</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Opret</translation>
        </message>
        <message>
            <source>New: {name}</source>
            <translation>Opret post: {name}</translation>
        </message>
        <message>
            <source>Nothing belongs to this record yet.</source>
            <translation>Intet hører til denne post endnu.</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Vis alle {count}</translation>
        </message>
        <message>
            <source>Show {count} more</source>
            <translation>Vis {count} mere</translation>
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
            <source>And {count} more.</source>
            <translation>Og {count} mere.</translation>
        </message>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Ændringer, der bliver stående, fordi nogen har bygget videre på dem: {count}.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>New in the office: {records}.</source>
            <translation>Nyt på kontoret: {records}.</translation>
        </message>
        <message>
            <source>Nothing of it is left.</source>
            <translation>Der er intet tilbage af den.</translation>
        </message>
        <message>
            <source>Row {row}: {why}</source>
            <translation>Række {row}: {why}</translation>
        </message>
        <message>
            <source>Rows filled in: {filled}. Passed over: {skipped}. Stayed out: {refused}.</source>
            <translation>Rækker, der supplerede: {filled}. Sprunget over: {skipped}. Kom ikke med: {refused}.</translation>
        </message>
        <message>
            <source>Save the rows that stayed out…</source>
            <translation>Gem rækkerne, der ikke kom med…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Vis dem</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Fortrudt</translation>
        </message>
        <message>
            <source>The import is taken back.</source>
            <translation>Importen er fortrudt.</translation>
        </message>
        <message>
            <source>The list is in</source>
            <translation>Listen er importeret</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Fortryd importen</translation>
        </message>
        <message>
            <source>{list} - stayed out.xlsx</source>
            <translation>{list} - kom ikke med.xlsx</translation>
        </message>
        <message>
            <source>Enter or a double click opens a paper.</source>
            <translation>Enter eller dobbeltklik åbner et dokument.</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Opret e-mail…</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>Ikke oprettet</translation>
        </message>
        <message>
            <source>Papers made</source>
            <translation>Oprettede dokumenter</translation>
        </message>
        <message>
            <source>Try these again ({count})</source>
            <translation>Prøv disse igen ({count})</translation>
        </message>
        <message>
            <source>You stopped before the last one.</source>
            <translation>Du stoppede før den sidste.</translation>
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
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Read-only</source>
            <translation>Skrivebeskyttet</translation>
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
            <source>The state is now “{state}”.</source>
            <translation>Status er nu "{state}".</translation>
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
        <message>
            <source>Begin something new here  {key}</source>
            <translation>Opret noget nyt her  {key}</translation>
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
            <source>Back to the lists</source>
            <translation>Tilbage til listerne</translation>
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
            <source>{count} questions are answered.</source>
            <translation>{count} spørgsmål er besvaret.</translation>
        </message>
        <message>
            <source>Choose a question at the left and keep the version that is right. What is not kept stays in the history, and Ctrl+Z takes an answer back. Several selected questions are answered alike.</source>
            <translation>Vælg et spørgsmål til venstre, og behold den version, der er rigtig. Det, der ikke beholdes, står i historikken, og Ctrl+Z fortryder et svar. Flere markerede spørgsmål besvares ens.</translation>
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
    <context>
        <name>ColleagueMark</name>
        <message>
            <source>{name} is in this field</source>
            <translation>{name} er i dette felt</translation>
        </message>
    </context>
    <context>
        <name>CopiedOffice</name>
        <message>
            <source>A backup or a copy for the road. It can be taken in at any time, and nothing doubles.</source>
            <translation>En sikkerhedskopi eller en kopi til rejsen. Den kan hentes ind når som helst, og intet bliver dobbelt.</translation>
        </message>
        <message>
            <source>A new office…</source>
            <translation>Et nyt kontor…</translation>
        </message>
        <message>
            <source>An office of its own with the same beginning. From now on the two never mix.</source>
            <translation>Et selvstændigt kontor med samme begyndelse. Fra nu af blandes de to aldrig.</translation>
        </message>
        <message>
            <source>The office has moved here. Your own copy, with all that waits in it, follows.</source>
            <translation>Kontoret er flyttet hertil. Din egen kopi følger med, med alt det, der venter i den.</translation>
        </message>
        <message>
            <source>The same office</source>
            <translation>Det samme kontor</translation>
        </message>
        <message>
            <source>The same office, or a new one?</source>
            <translation>Det samme kontor eller et nyt?</translation>
        </message>
        <message>
            <source>{path} is a copy of an office that you use at another place.</source>
            <translation>{path} er en kopi af et kontor, som du bruger et andet sted.</translation>
        </message>
        <message>
            <source>{path} is a copy of an office that you use at {others}.</source>
            <translation>{path} er en kopi af et kontor, som du bruger på {others}.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>A whole copy is at {path}. On another computer it opens like any office, and comes home with Take in another copy.</source>
            <translation>En hel kopi ligger på {path}. På en anden computer åbnes den som ethvert andet kontor, og den kommer hjem igen med Hent en anden kopi ind.</translation>
        </message>
        <message>
            <source>Changes taken in: {count}.</source>
            <translation>Ændringer hentet ind: {count}.</translation>
        </message>
        <message>
            <source>Damaged and left out: {count}.</source>
            <translation>Beskadiget og udeladt: {count}.</translation>
        </message>
        <message>
            <source>New questions: {count}.</source>
            <translation>Nye spørgsmål: {count}.</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Gemmer en kopi</translation>
        </message>
        <message>
            <source>Show the questions</source>
            <translation>Vis spørgsmålene</translation>
        </message>
        <message>
            <source>Taking in a copy</source>
            <translation>Henter en kopi ind</translation>
        </message>
        <message>
            <source>The copy held nothing that was not here already.</source>
            <translation>Kopien indeholdt intet, som ikke allerede var her.</translation>
        </message>
        <message>
            <source>This office can only be read here, so nothing is taken in.</source>
            <translation>Kontoret kan kun læses her, så intet hentes ind.</translation>
        </message>
        <message>
            <source>Where shall the copy go?</source>
            <translation>Hvor skal kopien ligge?</translation>
        </message>
        <message>
            <source>Which copy shall be taken in?</source>
            <translation>Hvilken kopi skal hentes ind?</translation>
        </message>
    </context>
    <context>
        <name>FieldNews</name>
        <message>
            <source>Take theirs</source>
            <translation>Tag den andens</translation>
        </message>
        <message>
            <source>You, at another computer,</source>
            <translation>Du, på en anden computer,</translation>
        </message>
        <message>
            <source>✓ You changed this at another computer just now</source>
            <translation>✓ Du ændrede dette på en anden computer for lidt siden</translation>
        </message>
        <message>
            <source>✓ {who} changed this just now</source>
            <translation>✓ {who} ændrede dette for lidt siden</translation>
        </message>
        <message>
            <source>✓ {who} changed this just now – what you type replaces it.</source>
            <translation>✓ {who} ændrede dette for lidt siden – det, du skriver, erstatter det.</translation>
        </message>
        <message>
            <source>✓ {who} wrote this just now: {value} – what you type replaces it.</source>
            <translation>✓ {who} skrev dette for lidt siden: {value} – det, du skriver, erstatter det.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Fetching the office from the drive …</source>
            <translation>Henter kontoret fra drevet …</translation>
        </message>
        <message>
            <source>Making a new office of the copy …</source>
            <translation>Opretter et nyt kontor af kopien …</translation>
        </message>
        <message>
            <source>Making the office on the drive …</source>
            <translation>Opretter kontoret på drevet …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>The office was not opened.</source>
            <translation>Kontoret blev ikke åbnet.</translation>
        </message>
    </context>
    <context>
        <name>SharePanel</name>
        <message>
            <source>Looking …</source>
            <translation>Kigger efter …</translation>
        </message>
        <message>
            <source>Share again</source>
            <translation>Del igen</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synkroniser nu</translation>
        </message>
        <message>
            <source>The office has moved…</source>
            <translation>Kontoret er flyttet…</translation>
        </message>
        <message>
            <source>This computer carries</source>
            <translation>Denne computer har med</translation>
        </message>
        <message>
            <source>Values this computer does not carry stay empty here. The other computers keep them.</source>
            <translation>Værdier, som computeren ikke har med, er tomme her. De andre computere beholder dem.</translation>
        </message>
        <message>
            <source>Where does the office stand now?</source>
            <translation>Hvor ligger kontoret nu?</translation>
        </message>
        <message>
            <source>Work locally</source>
            <translation>Arbejd lokalt</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alt</translation>
        </message>
        <message>
            <source>no delicate values at all (P3 to P5)</source>
            <translation>slet ingen følsomme værdier (P3 til P5)</translation>
        </message>
        <message>
            <source>no health or identity values (P4, P5)</source>
            <translation>ingen oplysninger om helbred eller identitet (P4, P5)</translation>
        </message>
    </context>
    <context>
        <name>ShareSigns</name>
        <message>
            <source>The drive has not been reached for {days} days. Connect to it soon: nobody else has what you saved since.</source>
            <translation>Drevet har ikke været nået i {days} dage. Forbind til det snart: ingen andre har det, du har gemt siden.</translation>
        </message>
        <message>
            <source>A colleague erased {count} people for good. That many are not erased here without your yes.</source>
            <translation>En kollega har slettet {count} personer for altid. Så mange slettes ikke her uden dit ja.</translation>
        </message>
        <message>
            <source>Erase them here too</source>
            <translation>Slet dem også her</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Sletter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ikke nu</translation>
        </message>
        <message>
            <source>Show the questions</source>
            <translation>Vis spørgsmålene</translation>
        </message>
        <message>
            <source>They are erased on this computer too.</source>
            <translation>De er også slettet på denne computer.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>1 change waiting</source>
            <translation>1 ændring venter</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dag</translation>
        </message>
        <message>
            <source>A colleague who is here has not received what was published for a minute. Ask what the foot of that window says.</source>
            <translation>En kollega, som er her, har i et minut ikke fået det, der er delt. Spørg, hvad der står nederst i det vindue.</translation>
        </message>
        <message>
            <source>A colleague works with a newer Praktikum. Install it here too to edit. Until then you can read, and what you saved before is published.</source>
            <translation>En kollega arbejder med en nyere udgave af Praktikum. Installér den også her for at ændre. Indtil da kan du læse, og det, du allerede har gemt, deles.</translation>
        </message>
        <message>
            <source>Attached files on their way: {count}.</source>
            <translation>Vedhæftede filer på vej: {count}.</translation>
        </message>
        <message>
            <source>Belongs to another office</source>
            <translation>Tilhører et andet kontor</translation>
        </message>
        <message>
            <source>Changes that are missing before others: {count}. They are asked for, and come when a colleague who has them is at work.</source>
            <translation>Ændringer, der mangler før andre: {count}. De efterspørges og kommer, når en kollega, der har dem, er i gang.</translation>
        </message>
        <message>
            <source>Changes waiting here: {count}, the first since {time}.</source>
            <translation>Ændringer, der venter her: {count}, den første siden {time}.</translation>
        </message>
        <message>
            <source>Computers that went on as two after being copied: {count}. The work of both is taken in.</source>
            <translation>Computere, der blev kopieret og gik videre som to: {count}. Arbejdet fra begge er hentet ind.</translation>
        </message>
        <message>
            <source>Damaged files on the drive: {count}. What they hold comes back when a computer that has it is at work. Nothing of yours is lost.</source>
            <translation>Beskadigede filer på drevet: {count}. Det, de indeholder, kommer tilbage, når en computer, der har det, er i gang. Intet af dit er tabt.</translation>
        </message>
        <message>
            <source>Drive away</source>
            <translation>Drevet er væk</translation>
        </message>
        <message>
            <source>Drive away since {time}</source>
            <translation>Drevet har været væk siden {time}</translation>
        </message>
        <message>
            <source>Drive full</source>
            <translation>Drevet er fuldt</translation>
        </message>
        <message>
            <source>Everything saved here is on the drive.</source>
            <translation>Alt, der er gemt her, ligger på drevet.</translation>
        </message>
        <message>
            <source>Files of another office in the folder: {count}. Remove them.</source>
            <translation>Filer fra et andet kontor i mappen: {count}. Fjern dem.</translation>
        </message>
        <message>
            <source>Files that cannot be read yet: {count}. They come by themselves.</source>
            <translation>Filer, der ikke kan læses endnu: {count}. De kommer af sig selv.</translation>
        </message>
        <message>
            <source>Looking for the drive …</source>
            <translation>Leder efter drevet …</translation>
        </message>
        <message>
            <source>Needs a newer Praktikum to edit</source>
            <translation>Kræver et nyere Praktikum for at ændre</translation>
        </message>
        <message>
            <source>Nobody else is here.</source>
            <translation>Ingen andre er her.</translation>
        </message>
        <message>
            <source>Not shared: the drive does not keep what is written</source>
            <translation>Deles ikke: drevet beholder ikke det, der skrives</translation>
        </message>
        <message>
            <source>Not shared: the link to the drive has stopped</source>
            <translation>Deles ikke: forbindelsen til drevet er standset</translation>
        </message>
        <message>
            <source>Nothing is taken in or published until you share again. What you save waits here.</source>
            <translation>Intet hentes ind eller deles, før du deler igen. Det, du gemmer, venter her.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>På denne computer</translation>
        </message>
        <message>
            <source>On this computer, not shared for now</source>
            <translation>På denne computer, deles ikke lige nu</translation>
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
            <translation>Delt, noget skal ses efter</translation>
        </message>
        <message>
            <source>The drive has not answered yet. You can work meanwhile.</source>
            <translation>Drevet har ikke svaret endnu. Du kan arbejde imens.</translation>
        </message>
        <message>
            <source>The drive last answered {time}.</source>
            <translation>Drevet svarede sidst {time}.</translation>
        </message>
        <message>
            <source>The folder belongs to another office, so nothing was taken in or published. Check the place, or say where your office stands now.</source>
            <translation>Mappen tilhører et andet kontor, så intet er hentet ind eller delt. Kontrollér stedet, eller sig, hvor dit kontor ligger nu.</translation>
        </message>
        <message>
            <source>The office is one file on this computer. To share it, put the file in a folder on a shared drive and open it there.</source>
            <translation>Kontoret er én fil på denne computer. For at dele det: læg filen i en mappe på et fælles drev, og åbn den der.</translation>
        </message>
        <message>
            <source>The part of Praktikum that talks to the drive has ended several times. Press Sync now to start it again. What you save waits here.</source>
            <translation>Den del af Praktikum, der taler med drevet, er standset flere gange. Tryk på Synkroniser nu for at starte den igen. Det, du gemmer, venter her.</translation>
        </message>
        <message>
            <source>What is saved here goes to the drive in a moment.</source>
            <translation>Det, der er gemt her, går om et øjeblik til drevet.</translation>
        </message>
        <message>
            <source>What is written to this drive is not there when it is read back, so nothing is published to it. Work locally, and move the office to another drive.</source>
            <translation>Det, der skrives til drevet, er der ikke, når det læses igen, så intet deles dertil. Arbejd lokalt, og flyt kontoret til et andet drev.</translation>
        </message>
        <message>
            <source>Work on: what you save waits here and is published when the drive is back. Check the network. If the office has moved, say where it stands now.</source>
            <translation>Arbejd videre: det, du gemmer, venter her og deles, når drevet er tilbage. Kontrollér netværket. Er kontoret flyttet, så sig, hvor det ligger nu.</translation>
        </message>
        <message>
            <source>You are also at another computer</source>
            <translation>Du er også på en anden computer</translation>
        </message>
        <message>
            <source>You see what others do, but this computer may only read the folder. Ask who looks after the drive for the right to write there.</source>
            <translation>Du ser, hvad andre gør, men denne computer må kun læse mappen. Bed den, der passer drevet, om ret til at skrive der.</translation>
        </message>
        <message>
            <source>Your changes are safe here and wait. Free some space on the drive, and they are published.</source>
            <translation>Dine ændringer er trygge her og venter. Frigør plads på drevet, så deles de.</translation>
        </message>
        <message>
            <source>you at another computer</source>
            <translation>du på en anden computer</translation>
        </message>
        <message>
            <source>{count} changes waiting</source>
            <translation>{count} ændringer venter</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} dage</translation>
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
            <translation>À jour med drevet. Ændringer ind: {taken} · ud: {published} · spørgsmål: {count}</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
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
            <translation>En tom værdi tømmer feltet. Fortryd tager det hele tilbage.</translation>
        </message>
        <message>
            <source>Change a field</source>
            <translation>Ret et felt</translation>
        </message>
        <message>
            <source>Change a field of {count} records</source>
            <translation>Ret et felt i {count} poster</translation>
        </message>
        <message>
            <source>Change {count} records</source>
            <translation>Ret {count} poster</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Felt</translation>
        </message>
        <message>
            <source>What stands here is added to what each record has. Undo takes all of it back.</source>
            <translation>Det, der står her, føjes til det, hver post har i forvejen. Fortryd tager det hele tilbage.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Choose a field</source>
            <translation>Vælg et felt</translation>
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
            <translation>Sæt kryds ved mindst én.</translation>
        </message>
        <message>
            <source>Type at least one date, such as 16/3/2027 or 2027-03-16.</source>
            <translation>Skriv mindst én dato, for eksempel 16.3.2027 eller 2027-03-16.</translation>
        </message>
        <message>
            <source>Type at least one number.</source>
            <translation>Skriv mindst ét tal.</translation>
        </message>
        <message>
            <source>Type the words to look for.</source>
            <translation>Skriv de ord, du leder efter.</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>indeholder</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>mangler</translation>
        </message>
        <message>
            <source>is filled in</source>
            <translation>er udfyldt</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>er en af</translation>
        </message>
        <message>
            <source>lies between</source>
            <translation>ligger mellem</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>Import a list…</source>
            <translation>Importér en liste…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Nothing fits these filters.</source>
            <translation>Intet passer til disse filtre.</translation>
        </message>
        <message>
            <source>Nothing is listed here yet. Begin the first one.</source>
            <translation>Her er der endnu intet. Opret den første.</translation>
        </message>
        <message>
            <source>Nothing is listed here yet. Import an Excel list, or begin the first one yourself.</source>
            <translation>Her er der endnu intet. Importér en Excel-liste, eller opret selv den første.</translation>
        </message>
        <message>
            <source>Nothing is listed here.</source>
            <translation>Her er der intet.</translation>
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
            <translation>Eksportér</translation>
        </message>
        <message>
            <source>Export: {list}</source>
            <translation>Eksportér: {list}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportér…</translation>
        </message>
        <message>
            <source>PDF, to print or to send</source>
            <translation>PDF, til udskrift eller afsendelse</translation>
        </message>
        <message>
            <source>Text with separators (.csv), for other programs</source>
            <translation>Tekst med skilletegn (.csv), til andre programmer</translation>
        </message>
        <message>
            <source>Where shall the file stand?</source>
            <translation>Hvor skal filen ligge?</translation>
        </message>
        <message>
            <source>All rows that are shown ({count}), in this order and with these columns.</source>
            <translation>Alle rækker, der vises ({count}), i denne rækkefølge og med disse kolonner.</translation>
        </message>
        <message>
            <source>The {count} selected rows, in this order and with these columns.</source>
            <translation>De {count} markerede rækker, i denne rækkefølge og med disse kolonner.</translation>
        </message>
    </context>
    <context>
        <name>ListVerbs</name>
        <message>
            <source>Copying {count} rows</source>
            <translation>Kopierer {count} rækker</translation>
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
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Select the rows to change first.</source>
            <translation>Markér først de rækker, der skal rettes.</translation>
        </message>
        <message>
            <source>{count} records are deleted.</source>
            <translation>{count} poster er slettet.</translation>
        </message>
        <message>
            <source>{count} rows stand in {name}.</source>
            <translation>{count} rækker ligger i {name}.</translation>
        </message>
        <message>
            <source>{field} is changed in {count} records.</source>
            <translation>{field} er rettet i {count} poster.</translation>
        </message>
        <message>
            <source>The record is deleted.</source>
            <translation>Posten er slettet.</translation>
        </message>
        <message>
            <source>{field} is changed.</source>
            <translation>{field} er rettet.</translation>
        </message>
    </context>
    <context>
        <name>ListViews</name>
        <message>
            <source>Rename the view</source>
            <translation>Omdøb visningen</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Gem denne visning</translation>
        </message>
        <message>
            <source>The view “{name}” is deleted.</source>
            <translation>Visningen "{name}" er slettet.</translation>
        </message>
        <message>
            <source>There are too many views of this list. Delete one first.</source>
            <translation>Denne liste har for mange visninger. Slet en først.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
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
            <translation>Søg i listen</translation>
        </message>
    </context>
    <context>
        <name>ValuesPart</name>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del af navnet</translation>
        </message>
    </context>
    <context>
        <name>ViewChips</name>
        <message>
            <source>+ Save view</source>
            <translation>+ Gem visning</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Delete the view</source>
            <translation>Slet visningen</translation>
        </message>
        <message>
            <source>Keep these filters and columns under a name</source>
            <translation>Behold disse filtre og kolonner under et navn</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Omdøb…</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>Visning: {name}</translation>
        </message>
        <message>
            <source>{name} – right-click to rename or delete it</source>
            <translation>{name} – højreklik for at omdøbe eller slette</translation>
        </message>
    </context>
    <context>
        <name>ViewName</name>
        <message>
            <source>A view of this name is replaced.</source>
            <translation>En visning med dette navn erstattes.</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Navn på visningen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
    </context>
    <context>
        <name>EngagementLines</name>
        <message>
            <source>1 place</source>
            <translation>1 plads</translation>
        </message>
        <message>
            <source>{count} places</source>
            <translation>{count} pladser</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations · places · placements</source>
            <translation>Organisationer · pladser · ophold</translation>
        </message>
        <message>
            <source>Places offered for a whole programme count in each of its years.</source>
            <translation>Pladser, der tilbydes for et helt program, tælles med i hvert af programmets år.</translation>
        </message>
        <message>
            <source>for the whole programme</source>
            <translation>for hele programmet</translation>
        </message>
        <message>
            <source>returning</source>
            <translation>har været med før</translation>
        </message>
        <message>
            <source>{count} hours a month</source>
            <translation>{count} timer pr. måned</translation>
        </message>
    </context>
    <context>
        <name>EngagementPage</name>
        <message>
            <source>All levels</source>
            <translation>Alle niveauer</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alle år</translation>
        </message>
        <message>
            <source>Export this table</source>
            <translation>Eksportér tabellen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportér…</translation>
        </message>
        <message>
            <source>Filter by name…</source>
            <translation>Filtrer på navn…</translation>
        </message>
        <message>
            <source>Filter the organisations</source>
            <translation>Filtrer organisationerne</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>No level is called “{words}”. Choose one from the list.</source>
            <translation>Der er ikke noget niveau, der hedder "{words}". Vælg et på listen.</translation>
        </message>
        <message>
            <source>No organisation takes part in a programme yet.</source>
            <translation>Ingen organisation medvirker i et program endnu.</translation>
        </message>
        <message>
            <source>Parts and resources…</source>
            <translation>Dele og ressourcer…</translation>
        </message>
        <message>
            <source>Type in a cell to choose the level of that year.</source>
            <translation>Skriv i en celle for at vælge niveau for det år.</translation>
        </message>
        <message>
            <source>Where shall the table stand?</source>
            <translation>Hvor skal tabellen gemmes?</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>has hosted in an earlier edition</source>
            <translation>har været vært i en tidligere gennemførelse</translation>
        </message>
        <message>
            <source>{count} organisations are written to {name}.</source>
            <translation>{count} organisationer er skrevet til {name}.</translation>
        </message>
        <message>
            <source>{shown} of {every} organisations</source>
            <translation>{shown} af {every} organisationer</translation>
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
            <translation>Tilføj mål</translation>
        </message>
        <message>
            <source>Add under</source>
            <translation>Tilføj under</translation>
        </message>
        <message>
            <source>Budget line…</source>
            <translation>Budgetpost…</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Bevillinger</translation>
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
            <translation>Bevilling…</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Flyt ned (Alt+Pil ned)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>Flyt ud (Alt+Pil til venstre)</translation>
        </message>
        <message>
            <source>Move under the goal above (Alt+Right)</source>
            <translation>Flyt ind under målet ovenfor (Alt+Pil til højre)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Flyt op (Alt+Pil op)</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>Nyt mål</translation>
        </message>
        <message>
            <source>No goal is written yet. Add the first one.</source>
            <translation>Der er ikke skrevet noget mål endnu. Tilføj det første.</translation>
        </message>
        <message>
            <source>The funder's own words</source>
            <translation>Bevillingsgiverens egne ord</translation>
        </message>
        <message>
            <source>The goal is deleted.</source>
            <translation>Målet er slettet.</translation>
        </message>
        <message>
            <source>Type in a cell; Alt and the arrow keys move a goal up, down, in and out.</source>
            <translation>Skriv i en celle; Alt og piletasterne flytter et mål op, ned, ind og ud.</translation>
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
            <translation>Beløb</translation>
        </message>
        <message>
            <source>Funder and budget</source>
            <translation>Bevillingsgiver og budget</translation>
        </message>
        <message>
            <source>Granted {sum}</source>
            <translation>Bevilget {sum}</translation>
        </message>
        <message>
            <source>More shared out than granted</source>
            <translation>Mere fordelt end bevilget</translation>
        </message>
        <message>
            <source>No grant is written down yet.</source>
            <translation>Der er ikke registreret nogen bevilling endnu.</translation>
        </message>
        <message>
            <source>Not shared out yet</source>
            <translation>Endnu ikke fordelt</translation>
        </message>
        <message>
            <source>Reference or organisation</source>
            <translation>Referencenummer eller organisation</translation>
        </message>
        <message>
            <source>Report due or year</source>
            <translation>Rapportfrist eller år</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Brugt</translation>
        </message>
        <message>
            <source>promised by organisations {sum}</source>
            <translation>lovet af organisationer {sum}</translation>
        </message>
        <message>
            <source>spent {sum}</source>
            <translation>brugt {sum}</translation>
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
            <translation>Bevillinger</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste frister</translation>
        </message>
        <message>
            <source>No day of the programme lies ahead.</source>
            <translation>Ingen af programmets frister ligger forude.</translation>
        </message>
        <message>
            <source>No participant and no placement yet.</source>
            <translation>Ingen deltagere og ingen praktikophold endnu.</translation>
        </message>
        <message>
            <source>Nobody has a role in the whole programme yet.</source>
            <translation>Ingen har en rolle i hele programmet endnu.</translation>
        </message>
        <message>
            <source>Open the programme</source>
            <translation>Åbn programmet</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarlige</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translation>Sådan står det til</translation>
        </message>
        <message>
            <source>Write goals and funding</source>
            <translation>Skriv mål og bevillinger</translation>
        </message>
    </context>
    <context>
        <name>OverviewWords</name>
        <message>
            <source>Hosts</source>
            <translation>Værter</translation>
        </message>
        <message>
            <source>Late tasks</source>
            <translation>Forsinkede opgaver</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>Åbne opgaver</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>no number is set</source>
            <translation>intet antal er angivet</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>underskrevet</translation>
        </message>
        <message>
            <source>{count} have said yes</source>
            <translation>{count} har sagt ja</translation>
        </message>
        <message>
            <source>{count} of {every}</source>
            <translation>{count} af {every}</translation>
        </message>
        <message>
            <source>{count} places offered</source>
            <translation>{count} pladser tilbydes</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>1 organisation</source>
            <translation>1 organisation</translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 person</translation>
        </message>
        <message>
            <source>1 required role lacks a person</source>
            <translation>1 obligatorisk rolle mangler en person</translation>
        </message>
        <message>
            <source>{count} required roles lack a person</source>
            <translation>{count} obligatoriske roller mangler en person</translation>
        </message>
        <message>
            <source>Add to the programme</source>
            <translation>Tilføj til programmet</translation>
        </message>
        <message>
            <source>Choose a person from the list, or begin a new one.</source>
            <translation>Vælg en person på listen, eller opret en ny.</translation>
        </message>
        <message>
            <source>New person…</source>
            <translation>Ny person…</translation>
        </message>
        <message>
            <source>Person to add</source>
            <translation>Person, der skal tilføjes</translation>
        </message>
        <message>
            <source>Role to add</source>
            <translation>Rolle, der skal tilføjes</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del af navnet</translation>
        </message>
        <message>
            <source>{count} organisations</source>
            <translation>{count} organisationer</translation>
        </message>
        <message>
            <source>{count} people</source>
            <translation>{count} personer</translation>
        </message>
        <message>
            <source>{name} is {role} now.</source>
            <translation>{name} har nu rollen {role}.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeView</name>
        <message>
            <source>New programme…</source>
            <translation>Nyt program…</translation>
        </message>
        <message>
            <source>There is no programme yet. Begin one, and this page fills.</source>
            <translation>Der er ikke noget program endnu. Opret et, så fyldes siden.</translation>
        </message>
        <message>
            <source>This page is about one programme. Choose which:</source>
            <translation>Siden handler om ét program ad gangen. Vælg hvilket:</translation>
        </message>
    </context>
    <context>
        <name>StaffLines</name>
        <message>
            <source>1 placement</source>
            <translation>1 praktikophold</translation>
        </message>
        <message>
            <source>{count} placements</source>
            <translation>{count} praktikophold</translation>
        </message>
        <message>
            <source>Acts for</source>
            <translation>Optræder for</translation>
        </message>
        <message>
            <source>At the placements</source>
            <translation>Ved praktikopholdene</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Kan træffes</translation>
        </message>
        <message>
            <source>In the whole programme</source>
            <translation>I hele programmet</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
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
            <translation>mangler ved {count} af {every} praktikophold</translation>
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
            <translation>Stedfortræder</translation>
        </message>
        <message>
            <source>The organiser does</source>
            <translation>Det gør arrangøren</translation>
        </message>
        <message>
            <source>The organiser does not</source>
            <translation>Det gør arrangøren ikke</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Emne</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Hvem der svarer</translation>
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
            <translation>1 obligatorisk emne mangler noget</translation>
        </message>
        <message>
            <source>{count} required topics lack something</source>
            <translation>{count} obligatoriske emner mangler noget</translation>
        </message>
        <message>
            <source>Begin the matrix</source>
            <translation>Opret støtteoversigten</translation>
        </message>
        <message>
            <source>Copy from…</source>
            <translation>Kopiér fra…</translation>
        </message>
        <message>
            <source>Fill what is empty from another programme</source>
            <translation>Udfyld det tomme fra et andet program</translation>
        </message>
        <message>
            <source>No topic has begun.</source>
            <translation>Der er ingen emner endnu.</translation>
        </message>
        <message>
            <source>Nothing here is called “{words}”. Choose from the list, or add the person first.</source>
            <translation>Intet her hedder "{words}". Vælg på listen, eller tilføj først personen.</translation>
        </message>
        <message>
            <source>This programme has no support matrix yet. Begin it with the usual fifteen topics.</source>
            <translation>Programmet har ingen støtteoversigt endnu. Begynd med de femten sædvanlige emner.</translation>
        </message>
        <message>
            <source>every required topic is filled</source>
            <translation>alle obligatoriske emner er udfyldt</translation>
        </message>
        <message>
            <source>{count} cells are filled.</source>
            <translation>{count} celler er udfyldt.</translation>
        </message>
        <message>
            <source>{count} topics have begun.</source>
            <translation>{count} emner er oprettet.</translation>
        </message>
        <message>
            <source>{filled} of {every} filled</source>
            <translation>{filled} af {every} udfyldt</translation>
        </message>
        <message>
            <source>{name} (last programme)</source>
            <translation>{name} (seneste program)</translation>
        </message>
        <message>
            <source>1 cell is filled.</source>
            <translation>1 celle er udfyldt.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Columns matched: {known} of {every}.</source>
            <translation>Koblede kolonner: {known} af {every}.</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Listens kolonner</translation>
        </message>
        <message>
            <source>Left out: {count}. Choose what they are, or leave them out.</source>
            <translation>Udeladt: {count}. Vælg, hvad de er, eller lad dem være udeladt.</translation>
        </message>
        <message>
            <source>No column gives {names}, which every row must have. Choose the column that does.</source>
            <translation>Ingen kolonne giver {names}, som hver række skal have. Vælg den kolonne, der gør det.</translation>
        </message>
        <message>
            <source>What you choose is remembered for the next list with these headings.</source>
            <translation>Det, du vælger, huskes til den næste liste med de samme overskrifter.</translation>
        </message>
        <message>
            <source>Which column is what?</source>
            <translation>Hvad er de enkelte kolonner?</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– udelades –</translation>
        </message>
    </context>
    <context>
        <name>CountStep</name>
        <message>
            <source>Columns left out: {names}</source>
            <translation>Kolonner, der udelades: {names}</translation>
        </message>
        <message>
            <source>Everything comes in together or not at all, and can be taken back as a whole.</source>
            <translation>Alt kommer ind samlet eller slet ikke, og kan fortrydes under ét.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importér</translation>
        </message>
        <message>
            <source>New in the office: {records}.</source>
            <translation>Nyt på kontoret: {records}.</translation>
        </message>
        <message>
            <source>Other sheets with such a list: {names}. Import them afterwards.</source>
            <translation>Andre ark med en sådan liste: {names}. Importér dem bagefter.</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Klar til at importere</translation>
        </message>
        <message>
            <source>Rows passed over, because they give nothing new: {count}</source>
            <translation>Rækker, der springes over, fordi de ikke giver noget nyt: {count}</translation>
        </message>
        <message>
            <source>Rows that begin something new: {count}</source>
            <translation>Rækker, der giver noget nyt: {count}</translation>
        </message>
        <message>
            <source>Rows that fill in what is known: {count}</source>
            <translation>Rækker, der supplerer det, som allerede findes: {count}</translation>
        </message>
        <message>
            <source>Rows that stay out; afterwards they can be saved as a list: {count}</source>
            <translation>Rækker, der ikke kommer med; bagefter kan de gemmes som en liste: {count}</translation>
        </message>
        <message>
            <source>There is nothing to import: everything is known or stays out.</source>
            <translation>Der er intet at importere: alt findes allerede eller bliver udenfor.</translation>
        </message>
    </context>
    <context>
        <name>DoublesStep</name>
        <message>
            <source>1  Keep what is known</source>
            <translation>1  Behold det, der findes</translation>
        </message>
        <message>
            <source>2  Take what the list says</source>
            <translation>2  Tag listens oplysninger</translation>
        </message>
        <message>
            <source>3  Keep both</source>
            <translation>3  Behold begge</translation>
        </message>
        <message>
            <source>Alike: {reasons}</source>
            <translation>Ligheder: {reasons}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Felt</translation>
        </message>
        <message>
            <source>In the first two cases it is one record, and empty fields are filled from the list.</source>
            <translation>I de to første tilfælde bliver det én post, og tomme felter udfyldes fra listen.</translation>
        </message>
        <message>
            <source>In the list, row {row}</source>
            <translation>På listen, række {row}</translation>
        </message>
        <message>
            <source>Is {one} the same as {other}?</source>
            <translation>Er {one} den samme som {other}?</translation>
        </message>
        <message>
            <source>Known already?</source>
            <translation>Findes de allerede?</translation>
        </message>
        <message>
            <source>Known in the office</source>
            <translation>Findes på kontoret</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Række {row}</translation>
        </message>
        <message>
            <source>The same for all the rest</source>
            <translation>Det samme for alle de øvrige</translation>
        </message>
        <message>
            <source>The two side by side</source>
            <translation>De to side om side</translation>
        </message>
        <message>
            <source>To look at: {count}. Not chosen yet: {open}. Nothing has to be chosen: what may be two stays two.</source>
            <translation>At se på: {count}. Ikke valgt endnu: {open}. Intet skal vælges: det, der kan være to, forbliver to.</translation>
        </message>
        <message>
            <source>Who may be known already</source>
            <translation>Hvem der måske allerede findes</translation>
        </message>
        <message>
            <source>{one} is {other}, and the list says something else.</source>
            <translation>{one} er {other}, og listen siger noget andet.</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Another file…</source>
            <translation>En anden fil…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Vælg en fil…</translation>
        </message>
        <message>
            <source>Drop a list here</source>
            <translation>Slip en liste her</translation>
        </message>
        <message>
            <source>Excel (xlsx, xls), OpenDocument (ods) or text (csv, tsv). The file itself is not changed, and nothing is saved before the last step.</source>
            <translation>Excel (xlsx, xls), OpenDocument (ods) eller tekst (csv, tsv). Selve filen ændres ikke, og intet gemmes før sidste trin.</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Lister</translation>
        </message>
        <message>
            <source>The file looks like none of the lists known here. Say what it is.</source>
            <translation>Filen ligner ingen af de lister, der kendes her. Angiv, hvad den er.</translation>
        </message>
        <message>
            <source>The heading row is marked. A double click on another row makes that one the headings.</source>
            <translation>Overskriftsrækken er markeret. Dobbeltklik på en anden række, hvis den er overskriftsrække.</translation>
        </message>
        <message>
            <source>Which list?</source>
            <translation>Hvilken liste?</translation>
        </message>
        <message>
            <source>Or choose the heading row yourself, and match the columns by hand.</source>
            <translation>Eller vælg selv overskriftsrækken, og kobl kolonnerne i hånden.</translation>
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
            <translation>Filen er ændret, siden den blev læst. Gå tilbage til første trin, og vælg den igen, hvis du vil importere det, der står der nu.</translation>
        </message>
        <message>
            <source>The rows that stayed out are in {path}.</source>
            <translation>Rækkerne, der ikke kom med, ligger i {path}.</translation>
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
            <translation>Hvor fra</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>På listen</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>som sidst</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>valgt</translation>
        </message>
        <message>
            <source>guessed</source>
            <translation>gættet</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>udeladt</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>ikke genkendt</translation>
        </message>
        <message>
            <source>seen from the values</source>
            <translation>ses af værdierne</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– udelades –</translation>
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
            <translation>Række</translation>
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
            <translation>det, der findes</translation>
        </message>
        <message>
            <source>what the list says</source>
            <translation>listens oplysninger</translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message>
            <source>Row</source>
            <translation>Række</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Hvad der sker</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Hvem eller hvad</translation>
        </message>
    </context>
    <context>
        <name>ImportWizard</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Go on importing</source>
            <translation>Fortsæt importen</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Importér en liste</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importerer…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Læser…</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Bliv her</translation>
        </message>
        <message>
            <source>Step {number} of {every}</source>
            <translation>Trin {number} af {every}</translation>
        </message>
        <message>
            <source>Stop the import</source>
            <translation>Stop importen</translation>
        </message>
        <message>
            <source>The import is still going on. Shall it stop? Nothing of it is kept then.</source>
            <translation>Importen er stadig i gang. Skal den stoppes? Så gemmes intet af den.</translation>
        </message>
        <message>
            <source>What you changed and chose here is not kept. Close all the same?</source>
            <translation>Det, du har ændret og valgt her, gemmes ikke. Luk alligevel?</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Bar  |</source>
            <translation>Lodret streg  |</translation>
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
            <translation>udfyldes</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ny</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>springes over</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>kommer ikke med</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Ændringer, der bliver stående, fordi nogen har bygget videre på dem: {count}.</translation>
        </message>
        <message>
            <source>Choose an import to see what it did.</source>
            <translation>Vælg en import for at se, hvad den gjorde.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importér en liste…</translation>
        </message>
        <message>
            <source>It is being taken back…</source>
            <translation>Den fortrydes…</translation>
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
            <translation>Nyt: {records}</translation>
        </message>
        <message>
            <source>No list has been imported yet. Each import is listed here, and can be taken back as a whole.</source>
            <translation>Ingen liste er importeret endnu. Hver import vises her og kan fortrydes under ét.</translation>
        </message>
        <message>
            <source>Programme: {name}</source>
            <translation>Program: {name}</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rækker</translation>
        </message>
        <message>
            <source>Rows passed over: {count}</source>
            <translation>Rækker, der blev sprunget over: {count}</translation>
        </message>
        <message>
            <source>Rows that began something new: {count}</source>
            <translation>Rækker, der gav noget nyt: {count}</translation>
        </message>
        <message>
            <source>Rows that filled in what was known: {count}</source>
            <translation>Rækker, der supplerede det, som fandtes i forvejen: {count}</translation>
        </message>
        <message>
            <source>Rows that stayed out: {rows}</source>
            <translation>Rækker, der ikke kom med: {rows}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Take the whole import back? What it began goes, and what it filled in becomes empty again. What somebody has built on since stays, and is counted.</source>
            <translation>Fortryd hele importen? Det, der blev tilføjet, forsvinder, og det, der blev udfyldt, bliver tomt igen. Det, nogen har bygget videre på, bliver stående og tælles.</translation>
        </message>
        <message>
            <source>Taking an import back</source>
            <translation>Fortryder en import</translation>
        </message>
        <message>
            <source>The import is taken back.</source>
            <translation>Importen er fortrudt.</translation>
        </message>
        <message>
            <source>This import is taken back.</source>
            <translation>Denne import er fortrudt.</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Fortryd importen</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Fortryd denne import…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
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
            <translation>fortrudt</translation>
        </message>
    </context>
    <context>
        <name>ListForm</name>
        <message>
            <source>Choose the programme the list belongs to.</source>
            <translation>Vælg, hvilket program listen hører til.</translation>
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
            <translation>Tegnkodning</translation>
        </message>
        <message>
            <source>Heading row</source>
            <translation>Overskriftsrække</translation>
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
            <translation>Kontoret har intet program endnu. Opret et først: en sådan liste hører til et program.</translation>
        </message>
        <message>
            <source>What the list is</source>
            <translation>Hvad listen er</translation>
        </message>
        <message>
            <source>{records} (one record a row)</source>
            <translation>{records} (én post pr. række)</translation>
        </message>
        <message>
            <source>– choose –</source>
            <translation>– vælg –</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– intet –</translation>
        </message>
        <message>
            <source>“{given}” = {day}</source>
            <translation>"{given}" = {day}</translation>
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
            <translation>Gennemgå rækkerne</translation>
        </message>
        <message>
            <source>There are no remarks on this row.</source>
            <translation>Der er ingen bemærkninger til denne række.</translation>
        </message>
        <message>
            <source>Errors and remarks</source>
            <translation>Fejl og bemærkninger</translation>
        </message>
        <message>
            <source>Remarks on the row</source>
            <translation>Bemærkninger til rækken</translation>
        </message>
    </context>
    <context>
        <name>RawTable</name>
        <message>
            <source>The first rows of the file</source>
            <translation>Filens første rækker</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>Rows of the list</source>
            <translation>Listens rækker</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>Programme from a template…</source>
            <translation>Program fra en skabelon…</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found</source>
            <translation>Fundet</translation>
        </message>
        <message>
            <source>Nothing is found. Try fewer letters.</source>
            <translation>Intet fundet. Prøv færre bogstaver.</translation>
        </message>
    </context>
    <context>
        <name>PaperAsking</name>
        <message>
            <source>There is no paper about these records.</source>
            <translation>Der findes intet dokument om disse poster.</translation>
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
            <translation>Alle slags</translation>
        </message>
        <message>
            <source>Choose a line to see what was changed.</source>
            <translation>Vælg en linje for at se, hvad der blev ændret.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>Eksportér hændelsesloggen</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Eksportér det, der vises…</translation>
        </message>
        <message>
            <source>Exporting the audit log</source>
            <translation>Eksporterer hændelsesloggen</translation>
        </message>
        <message>
            <source>Filter by name or title…</source>
            <translation>Filtrer på navn eller titel…</translation>
        </message>
        <message>
            <source>Filter the audit by name</source>
            <translation>Filtrer hændelsesloggen på navn</translation>
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
            <translation>Slags</translation>
        </message>
        <message>
            <source>Nothing fits the filter.</source>
            <translation>Intet passer til filteret.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>This record lies in the bin or is erased.</source>
            <translation>Posten ligger i papirkurven eller er slettet for altid.</translation>
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
            <translation>Hvad</translation>
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
            <translation>hændelseslog</translation>
        </message>
        <message>
            <source>Written to {path}: {count}</source>
            <translation>Skrevet til {path}: {count}</translation>
        </message>
        <message>
            <source>Lines: {count}, the newest first. Delicate values are never shown here.</source>
            <translation>Linjer: {count}, de nyeste først. Følsomme værdier vises aldrig her.</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup of {day}</source>
            <translation>Sikkerhedskopi fra {day}</translation>
        </message>
        <message>
            <source>Check this backup</source>
            <translation>Kontrollér kopien</translation>
        </message>
        <message>
            <source>Choose a backup to look into it.</source>
            <translation>Vælg en sikkerhedskopi for at se, hvad den indeholder.</translation>
        </message>
        <message>
            <source>Last change: {when}, {who}</source>
            <translation>Seneste ændring: {when}, {who}</translation>
        </message>
        <message>
            <source>None: every record it holds is the same now, or was added later.</source>
            <translation>Ingen: alt, kopien indeholder, er det samme nu eller er tilføjet senere.</translation>
        </message>
        <message>
            <source>Open it beside as a new file…</source>
            <translation>Åbn den ved siden af som en ny fil…</translation>
        </message>
        <message>
            <source>Opening a backup beside</source>
            <translation>Åbner en sikkerhedskopi ved siden af</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>Læser sikkerhedskopien…</translation>
        </message>
        <message>
            <source>Records that were otherwise then</source>
            <translation>Poster, der var anderledes dengang</translation>
        </message>
        <message>
            <source>Changes since then: {count}</source>
            <translation>Ændringer siden da: {count}</translation>
        </message>
        <message>
            <source>Take back the ticked records</source>
            <translation>Hent de afkrydsede poster tilbage</translation>
        </message>
        <message>
            <source>Taking records back</source>
            <translation>Henter poster tilbage</translation>
        </message>
        <message>
            <source>The backup stands as a file of its own: {path}. Open it with File, Open.</source>
            <translation>Sikkerhedskopien står nu som en fil for sig: {path}. Åbn den med Filer, Åbn.</translation>
        </message>
        <message>
            <source>Tick the records to take back first.</source>
            <translation>Afkryds først de poster, du vil hente tilbage.</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Hvad den indeholder</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>As they were in the backup: {count}</source>
            <translation>Som i sikkerhedskopien: {count}</translation>
        </message>
        <message>
            <source>{field}: {now} now, {then} then</source>
            <translation>{field}: {now} nu, {then} dengang</translation>
        </message>
        <message>
            <source>{kind}: {old} then, {now} now</source>
            <translation>{kind}: {old} dengang, {now} nu</translation>
        </message>
        <message>
            <source>{name} ({kind}): in the bin now</source>
            <translation>{name} ({kind}): nu i papirkurven</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back up now</source>
            <translation>Sikkerhedskopiér nu</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Sikkerhedskopierer</translation>
        </message>
        <message>
            <source>Check the office file</source>
            <translation>Kontrollér kontorfilen</translation>
        </message>
        <message>
            <source>Checked now, sound</source>
            <translation>Kontrolleret nu, i orden</translation>
        </message>
        <message>
            <source>Checked when made</source>
            <translation>Kontrolleret, da den blev lavet</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Kontrollerer sikkerhedskopien</translation>
        </message>
        <message>
            <source>Checking the office file</source>
            <translation>Kontrollerer kontorfilen</translation>
        </message>
        <message>
            <source>Checks of the records: {errors} errors, {remarks} remarks.</source>
            <translation>Kontrol af posterne: {errors} fejl, {remarks} bemærkninger.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Beskadiget</translation>
        </message>
        <message>
            <source>In the folder {folder}</source>
            <translation>I mappen {folder}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Lavet</translation>
        </message>
        <message>
            <source>No check of the records finds anything.</source>
            <translation>Ingen kontrol af posterne finder noget.</translation>
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
            <translation>Sikkerhedskopien er i orden.</translation>
        </message>
        <message>
            <source>The backup is written and checked: {path}</source>
            <translation>Sikkerhedskopien er skrevet og kontrolleret: {path}</translation>
        </message>
        <message>
            <source>The last backup is older than a week: choose Back up now.</source>
            <translation>Den seneste sikkerhedskopi er ældre end en uge: vælg Sikkerhedskopiér nu.</translation>
        </message>
        <message>
            <source>The office file is sound.</source>
            <translation>Kontorfilen er i orden.</translation>
        </message>
        <message>
            <source>There is no backup yet. Choose Back up now.</source>
            <translation>Der er ingen sikkerhedskopi endnu. Vælg Sikkerhedskopiér nu.</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>Attached files missing or not as they were: {count}.</source>
            <translation>Vedhæftede filer, der mangler eller ikke er, som de var: {count}.</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>All kinds</source>
            <translation>Alle slags</translation>
        </message>
        <message>
            <source>Attached files: {names}</source>
            <translation>Vedhæftede filer: {names}</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Af</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Erase for ever…</source>
            <translation>Slet for altid…</translation>
        </message>
        <message>
            <source>Erasing for ever</source>
            <translation>Sletter for altid</translation>
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
            <translation>For den, der er ansvarlig, én post ad gangen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nothing in the bin fits the filter.</source>
            <translation>Intet i papirkurven passer til filteret.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Gendan</translation>
        </message>
        <message>
            <source>Restoring from the bin</source>
            <translation>Gendanner fra papirkurven</translation>
        </message>
        <message>
            <source>The bin is empty. What you delete lies here until you restore it or erase it.</source>
            <translation>Papirkurven er tom. Det, du sletter, ligger her, til du gendanner det eller sletter det for altid.</translation>
        </message>
        <message>
            <source>The record is erased for ever.</source>
            <translation>Posten er slettet for altid.</translation>
        </message>
        <message>
            <source>mails, memory sticks and copies of the office file that were passed on</source>
            <translation>mails, USB-nøgler og kopier af kontorfilen, der er givet videre</translation>
        </message>
        <message>
            <source>the paper {name}</source>
            <translation>dokumentet {name}</translation>
        </message>
        <message>
            <source>backups of the office: {count}</source>
            <translation>sikkerhedskopier af kontoret: {count}</translation>
        </message>
        <message>
            <source>other desks, until their next exchange: {count}</source>
            <translation>andre computere, til de synkroniserer næste gang: {count}</translation>
        </message>
        <message>
            <source>Restored from the bin: {count}</source>
            <translation>Gendannet fra papirkurven: {count}</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} valgt</translation>
        </message>
        <message>
            <source>{kind}, changes: {count}</source>
            <translation>{kind}, ændringer: {count}</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} af {every}</translation>
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
            <translation>En ny version er påbegyndt. Den gamle står, som den var.</translation>
        </message>
        <message>
            <source>Compared with version {number}</source>
            <translation>Sammenlignet med version {number}</translation>
        </message>
        <message>
            <source>In this language both versions say the same.</source>
            <translation>På dette sprog er versionerne ens.</translation>
        </message>
        <message>
            <source>In agreements: {count}, sent: {sent}</source>
            <translation>I aftaler: {count}, sendt: {sent}</translation>
        </message>
        <message>
            <source>Its wording is fixed, as it was sent. Choose New version to change it.</source>
            <translation>Teksten er låst, fordi den er sendt. Vælg Ny version for at ændre den.</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>Juridisk gennemgang</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Ny version</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Gennemgået af</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>Gennemgået den</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version to compare with</source>
            <translation>Version at sammenligne med</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Forskelle</translation>
        </message>
        <message>
            <source>all kinds of agreement</source>
            <translation>alle slags aftaler</translation>
        </message>
        <message>
            <source>new: underlined</source>
            <translation>nyt: understreget</translation>
        </message>
        <message>
            <source>taken away: struck through</source>
            <translation>fjernet: gennemstreget</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>Hvor den hører til</translation>
        </message>
    </context>
    <context>
        <name>ClausesPage</name>
        <message>
            <source>Clause</source>
            <translation>Klausul</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>Juridisk gennemgang</translation>
        </message>
        <message>
            <source>There is no clause yet. They come with a programme made from a template.</source>
            <translation>Der er ingen klausuler endnu. De kommer med et program, der laves ud fra en skabelon.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Words in double braces are filled in. New agreements take the newest version.</source>
            <translation>Ord i dobbelte krøllede parenteser udfyldes. Nye aftaler tager den nyeste version.</translation>
        </message>
    </context>
    <context>
        <name>CodesPage</name>
        <message>
            <source>Add a code</source>
            <translation>Tilføj en kode</translation>
        </message>
        <message>
            <source>Add a code…</source>
            <translation>Tilføj en kode…</translation>
        </message>
        <message>
            <source>Codes of the list</source>
            <translation>Listens koder</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I brug</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Nøgle</translation>
        </message>
        <message>
            <source>Label in the language of the window; the others go into the cells</source>
            <translation>Betegnelse på vinduets sprog; de andre skrives i cellerne</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Tag ud af brug</translation>
        </message>
        <message>
            <source>The code is in use again.</source>
            <translation>Koden er i brug igen.</translation>
        </message>
        <message>
            <source>The code is retired: it is not offered any more, and records keep it.</source>
            <translation>Koden er taget ud af brug: den tilbydes ikke længere, og poster beholder den.</translation>
        </message>
        <message>
            <source>This list is empty. Choose Add a code.</source>
            <translation>Listen er tom. Vælg Tilføj en kode.</translation>
        </message>
        <message>
            <source>Type in a cell to reword it; records keep the key. F2 edits, Enter saves.</source>
            <translation>Skriv i en celle for at ændre ordlyden; posterne beholder nøglen. F2 redigerer, Enter gemmer.</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Brug igen</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>ERASE</source>
            <translation>SLET</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Slet for altid</translation>
        </message>
        <message>
            <source>Look here yourself; the program does not reach it</source>
            <translation>Se selv efter her; programmet kan ikke nå det</translation>
        </message>
        <message>
            <source>Nobody can undo this, and no merge brings it back.</source>
            <translation>Ingen kan fortryde dette, og ingen sammenlægning henter det tilbage.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Dette forsvinder</translation>
        </message>
        <message>
            <source>Type {word} to confirm</source>
            <translation>Skriv {word} for at bekræfte</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>A programme keeps what it was made with. Here is what its template has now.</source>
            <translation>Et program beholder det, det blev lavet med. Her står, hvad skabelonen indeholder nu.</translation>
        </message>
        <message>
            <source>Each is offered in the languages of its programme that its texts have.</source>
            <translation>Hvert dokument tilbydes på de af programmets sprog, som teksterne findes på.</translation>
        </message>
        <message>
            <source>Kinds of paper</source>
            <translation>Slags dokumenter</translation>
        </message>
        <message>
            <source>No programme of this office was made from it.</source>
            <translation>Ingen af kontorets programmer er lavet ud fra skabelonen.</translation>
        </message>
        <message>
            <source>Nothing differs: the programme has what the template has.</source>
            <translation>Intet adskiller dem: programmet har det, skabelonen har.</translation>
        </message>
        <message>
            <source>Only in the programme</source>
            <translation>Kun i programmet</translation>
        </message>
        <message>
            <source>Only in the template</source>
            <translation>Kun i skabelonen</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>Anderledes</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Skabelon</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version {number}, in {languages}</source>
            <translation>Version {number}, på {languages}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>made from version {number}</source>
            <translation>lavet ud fra version {number}</translation>
        </message>
        <message>
            <source>two languages side by side</source>
            <translation>to sprog side om side</translation>
        </message>
    </context>
    <context>
        <name>UserDialog</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Tilføj en bruger</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialer</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Sprog i programmet</translation>
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
            <translation>(dig)</translation>
        </message>
        <message>
            <source>Add a user…</source>
            <translation>Tilføj en bruger…</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nobody is entered yet, so whoever opens the office leads it. Add yourself first.</source>
            <translation>Ingen er oprettet endnu, så den, der åbner kontoret, er ansvarlig. Tilføj dig selv først.</translation>
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
            <translation>Initialerne står ved hver ændring i historikken.</translation>
        </message>
    </context>
    <context>
        <name>WordingField</name>
        <message>
            <source>Language of this column</source>
            <translation>Kolonnens sprog</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>The text is longer than a clause can be. Its end was left out.</source>
            <translation>Teksten er længere, end en klausul kan være. Slutningen blev ikke taget med.</translation>
        </message>
    </context>
    <context>
        <name>MoneyStep</name>
        <message>
            <source>Funder and money</source>
            <translation>Bevillingsgiver og penge</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>One goal on each line, in the leading language.</source>
            <translation>Ét mål pr. linje, på hovedsproget.</translation>
        </message>
        <message>
            <source>People of the programme</source>
            <translation>Programmets personer</translation>
        </message>
        <message>
            <source>You can leave this empty and fill it in later.</source>
            <translation>Du kan lade dette stå tomt og udfylde det senere.</translation>
        </message>
    </context>
    <context>
        <name>NameStep</name>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Papers are offered in these. The first one leads.</source>
            <translation>Dokumenter tilbydes på disse. Det første er hovedsproget.</translation>
        </message>
        <message>
            <source>The days of the plan are counted from these. They can be moved later.</source>
            <translation>Planens dage regnes fra disse. De kan flyttes senere.</translation>
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
            <translation>Tilføj en opgave…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Days that tasks are counted from</source>
            <translation>Dage, som opgaver regnes fra</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Udført</translation>
        </message>
        <message>
            <source>Everything in this plan is done.</source>
            <translation>Alt i planen er udført.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Overskredet</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Move a day and see what moves</source>
            <translation>Flyt en dag, og se, hvad der flyttes</translation>
        </message>
        <message>
            <source>Move the programme…</source>
            <translation>Flyt programmet…</translation>
        </message>
        <message>
            <source>No task of this plan is given to you. A task is given in its record, under Who.</source>
            <translation>Ingen opgave i planen er din. En opgave tildeles i dens post, under Hvem.</translation>
        </message>
        <message>
            <source>Still to do</source>
            <translation>Mangler</translation>
        </message>
        <message>
            <source>Tasks: {all} · done: {done} · late: {late}</source>
            <translation>Opgaver: {all} · udført: {done} · overskredet: {late}</translation>
        </message>
        <message>
            <source>This plan has no tasks yet. Add the first one.</source>
            <translation>Planen har ingen opgaver endnu. Tilføj den første.</translation>
        </message>
        <message>
            <source>With tasks of placements</source>
            <translation>Med praktikopholdenes opgaver</translation>
        </message>
        <message>
            <source>“{task}” has another day.</source>
            <translation>"{task}" har fået en anden dag.</translation>
        </message>
        <message>
            <source>“{task}” is done.</source>
            <translation>"{task}" er udført.</translation>
        </message>
        <message>
            <source>“{task}” is to be done.</source>
            <translation>"{task}" skal gøres.</translation>
        </message>
        <message>
            <source>“{words}” is not a day, so nothing was moved.</source>
            <translation>"{words}" er ingen dag, så intet er flyttet.</translation>
        </message>
    </context>
    <context>
        <name>PlanTask</name>
        <message>
            <source>Add the task</source>
            <translation>Tilføj opgaven</translation>
        </message>
        <message>
            <source>New task in the plan</source>
            <translation>Ny opgave i planen</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeWizard</name>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Go on here</source>
            <translation>Fortsæt her</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Forlad</translation>
        </message>
        <message>
            <source>Make the programme</source>
            <translation>Opret programmet</translation>
        </message>
        <message>
            <source>Making the programme</source>
            <translation>Programmet oprettes</translation>
        </message>
        <message>
            <source>Making…</source>
            <translation>Opretter…</translation>
        </message>
        <message>
            <source>Money and people</source>
            <translation>Penge og personer</translation>
        </message>
        <message>
            <source>Name and time</source>
            <translation>Navn og tid</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Nyt program</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Opgaver</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Skabelon</translation>
        </message>
        <message>
            <source>The programme is not made yet. Leave, and lose what you typed?</source>
            <translation>Programmet er ikke oprettet endnu. Vil du forlade og miste det, du har skrevet?</translation>
        </message>
        <message>
            <source>“{name}” has been made.</source>
            <translation>"{name}" er oprettet.</translation>
        </message>
    </context>
    <context>
        <name>ReadyStep</name>
        <message>
            <source>Everything is made at once, and one undo takes all of it away again.</source>
            <translation>Alt oprettes på én gang, og en enkelt fortrydelse fjerner det hele igen.</translation>
        </message>
        <message>
            <source>clauses added to the office's library</source>
            <translation>klausuler til kontorets bibliotek</translation>
        </message>
        <message>
            <source>goals</source>
            <translation>mål</translation>
        </message>
        <message>
            <source>grant</source>
            <translation>bevilling</translation>
        </message>
        <message>
            <source>learning outcomes</source>
            <translation>læringsmål</translation>
        </message>
        <message>
            <source>people with a role</source>
            <translation>personer med en rolle</translation>
        </message>
        <message>
            <source>programme with the rules of its template</source>
            <translation>program med skabelonens regler</translation>
        </message>
        <message>
            <source>tasks in the plan</source>
            <translation>opgaver i planen</translation>
        </message>
        <message>
            <source>tasks in the plan, {count} left out</source>
            <translation>opgaver i planen, {count} fravalgt</translation>
        </message>
        <message>
            <source>topics in the support matrix</source>
            <translation>emner i støtteoversigten</translation>
        </message>
        <message>
            <source>training modules added to the office</source>
            <translation>moduler til kontoret</translation>
        </message>
    </context>
    <context>
        <name>RulesStep</name>
        <message>
            <source>Call</source>
            <translation>Opslag</translation>
        </message>
        <message>
            <source>Countries and roles</source>
            <translation>Lande og roller</translation>
        </message>
        <message>
            <source>Further rules</source>
            <translation>Flere regler</translation>
        </message>
        <message>
            <source>Leave both days empty, and the plan proposes them.</source>
            <translation>Lad begge dage stå tomme, så foreslår planen dem.</translation>
        </message>
        <message>
            <source>Quotas and time</source>
            <translation>Antal og tid</translation>
        </message>
        <message>
            <source>These come from the template. What you empty does not hold here.</source>
            <translation>Disse kommer fra skabelonen. Det, du tømmer, gælder ikke her.</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>Day now</source>
            <translation>Dag nu</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad det være</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>Flyt dem</translation>
        </message>
        <message>
            <source>New day</source>
            <translation>Ny dag</translation>
        </message>
        <message>
            <source>No task moves along.</source>
            <translation>Ingen opgave flyttes med.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Opgave</translation>
        </message>
        <message>
            <source>Tasks that move: {moving}. Tasks that stay: {staying}.</source>
            <translation>Opgaver, der flyttes: {moving}. Opgaver, der bliver stående: {staying}.</translation>
        </message>
        <message>
            <source>The days have been moved.</source>
            <translation>Dagene er flyttet.</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Dette er ingen dag. Skriv den for eksempel sådan: {example}.</translation>
        </message>
        <message>
            <source>What moves and what stays</source>
            <translation>Hvad der flyttes, og hvad der bliver stående</translation>
        </message>
        <message>
            <source>now {day}</source>
            <translation>nu {day}</translation>
        </message>
    </context>
    <context>
        <name>TasksStep</name>
        <message>
            <source>As the template has it</source>
            <translation>Som i skabelonen</translation>
        </message>
        <message>
            <source>Tasks: {chosen} of {all}</source>
            <translation>Opgaver: {chosen} af {all}</translation>
        </message>
        <message>
            <source>Untick what you do not need (Space). Drag a task, use the arrow keys on the timeline or write its day. F2 renames a task.</source>
            <translation>Fjern fluebenet ved det, I ikke har brug for (mellemrum). Træk en opgave, brug piletasterne på tidslinjen, eller skriv dens dag. F2 omdøber en opgave.</translation>
        </message>
        <message>
            <source>“{words}” is not a day, so nothing was moved.</source>
            <translation>"{words}" er ingen dag, så intet er flyttet.</translation>
        </message>
    </context>
    <context>
        <name>TemplateStep</name>
        <message>
            <source>Languages: {languages} · tasks: {tasks} · clauses: {clauses} · training modules: {modules}</source>
            <translation>Sprog: {languages} · opgaver: {tasks} · klausuler: {clauses} · moduler: {modules}</translation>
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
            <translation>Træk tiden sammen</translation>
        </message>
        <message>
            <source>Draw the time wider</source>
            <translation>Træk tiden ud</translation>
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
            <translation>Opgave</translation>
        </message>
        <message>
            <source>Tasks as a list</source>
            <translation>Opgaverne som liste</translation>
        </message>
        <message>
            <source>Tasks on a timeline</source>
            <translation>Opgaverne på en tidslinje</translation>
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
            <translation>Én fil er vedhæftet.</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Vedhæft filer…</translation>
        </message>
        <message>
            <source>Attaching files</source>
            <translation>Vedhæfter filer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Files that are not on this computer yet come with the shared drive.</source>
            <translation>Filer, der endnu ikke er på denne computer, kommer med det fælles drev.</translation>
        </message>
        <message>
            <source>No file is kept here. Drop files on this page, or attach them with the button.</source>
            <translation>Her er ingen filer. Slip filer på siden, eller vedhæft dem med knappen.</translation>
        </message>
        <message>
            <source>No program on this computer opens this kind of file.</source>
            <translation>Intet program på denne computer åbner den slags filer.</translation>
        </message>
        <message>
            <source>Not on this computer yet</source>
            <translation>Endnu ikke på denne computer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Gem en kopi…</translation>
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
            <translation>Dette er et program og åbnes ikke herfra.</translation>
        </message>
        <message>
            <source>Where shall the copy stand?</source>
            <translation>Hvor skal kopien gemmes?</translation>
        </message>
        <message>
            <source>Which files shall be attached?</source>
            <translation>Hvilke filer skal vedhæftes?</translation>
        </message>
        <message>
            <source>{count} files are attached.</source>
            <translation>{count} filer er vedhæftet.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Om filen</translation>
        </message>
        <message>
            <source>Kind, last day and privacy class of the file</source>
            <translation>Filens type, sidste dag og databeskyttelsesklasse</translation>
        </message>
    </context>
    <context>
        <name>AskedField</name>
        <message>
            <source>New record: {name}</source>
            <translation>Opret post: {name}</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Opret…</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>A delicate value. That you look at it is noted in the log.</source>
            <translation>En følsom oplysning. At du ser den, noteres i loggen.</translation>
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
            <translation>Flere har skrevet her samtidig. Se på versionerne, og vælg.</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Restore</source>
            <translation>Gendan</translation>
        </message>
        <message>
            <source>Restore {name}: {value}</source>
            <translation>Gendan {name}: {value}</translation>
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
            <translation>Før status kan blive "{state}"</translation>
        </message>
        <message>
            <source>Worth a look before “{state}”</source>
            <translation>Værd at se på før "{state}"</translation>
        </message>
        <message>
            <source>Change the state to {state} without it, with a reason</source>
            <translation>Skift status til {state} alligevel, med en begrundelse</translation>
        </message>
        <message>
            <source>Fill in: {name}</source>
            <translation>Udfyld: {name}</translation>
        </message>
        <message>
            <source>Go on anyway…</source>
            <translation>Gå videre alligevel…</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Opret dokumenter…</translation>
        </message>
        <message>
            <source>New: {name}</source>
            <translation>Opret post: {name}</translation>
        </message>
        <message>
            <source>Only a lead may go on without it: {names}.</source>
            <translation>Kun den ansvarlige må gå videre uden det: {names}.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} mere</translation>
        </message>
    </context>
    <context>
        <name>MachineWay</name>
        <message>
            <source>Step {step} of {all}</source>
            <translation>Trin {step} af {all}</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Change the note</source>
            <translation>Ret notatet</translation>
        </message>
        <message>
            <source>Note on {name}</source>
            <translation>Notat om {name}</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Gem notatet</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Counts as follow-up</source>
            <translation>Tæller som opfølgning</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nyt notat</translation>
        </message>
        <message>
            <source>No note yet. What was said, agreed or seen belongs here.</source>
            <translation>Ingen notater endnu. Her skriver du det, der er sagt, aftalt eller set.</translation>
        </message>
        <message>
            <source>Only a lead may read this.</source>
            <translation>Kun den ansvarlige må læse dette.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>Show the texts</source>
            <translation>Vis teksterne</translation>
        </message>
        <message>
            <source>The note is deleted.</source>
            <translation>Notatet er slettet.</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>Notatet er gemt.</translation>
        </message>
        <message>
            <source>What is written of people is delicate. That you read it is logged.</source>
            <translation>Det, der skrives om mennesker, er følsomt. At du læser det, noteres i loggen.</translation>
        </message>
    </context>
    <context>
        <name>RecordHead</name>
        <message>
            <source>Close the record</source>
            <translation>Luk posten</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
    </context>
    <context>
        <name>RecordLine</name>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
    </context>
    <context>
        <name>RecordTabs</name>
        <message>
            <source>More parts of the record</source>
            <translation>Flere dele af posten</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Postens dele</translation>
        </message>
    </context>
    <context>
        <name>SavedTick</name>
        <message>
            <source>Saved</source>
            <translation>Gemt</translation>
        </message>
    </context>
    <context>
        <name>SummaryTab</name>
        <message>
            <source>Worth a look</source>
            <translation>Værd at se på</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Change the task</source>
            <translation>Ret opgaven</translation>
        </message>
        <message>
            <source>Save the task</source>
            <translation>Gem opgaven</translation>
        </message>
        <message>
            <source>Task for {name}</source>
            <translation>Opgave for {name}</translation>
        </message>
    </context>
    <context>
        <name>TasksTab</name>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>Done and decided  {count}</source>
            <translation>Udført og afgjort  {count}</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Udført: {name}</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mere: {name}</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Ny opgave</translation>
        </message>
        <message>
            <source>Nothing is to be done here.</source>
            <translation>Her er intet at gøre.</translation>
        </message>
        <message>
            <source>The task is deleted.</source>
            <translation>Opgaven er slettet.</translation>
        </message>
        <message>
            <source>The task is done.</source>
            <translation>Opgaven er udført.</translation>
        </message>
        <message>
            <source>The task is open again.</source>
            <translation>Opgaven er åben igen.</translation>
        </message>
        <message>
            <source>The task is saved.</source>
            <translation>Opgaven er gemt.</translation>
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
            <translation>Opret praktikopholdet  {key}</translation>
        </message>
        <message>
            <source>Choose a participant and a place.</source>
            <translation>Vælg en deltager og et tilbud.</translation>
        </message>
        <message>
            <source>Choose a participant at the left and a place at the right first.</source>
            <translation>Vælg først en deltager til venstre og et tilbud til højre.</translation>
        </message>
        <message>
            <source>Everybody in this programme has a placement.</source>
            <translation>Alle i dette program har et praktikophold.</translation>
        </message>
        <message>
            <source>Filter by host, place, town…</source>
            <translation>Filtrer på vært, tilbud, by…</translation>
        </message>
        <message>
            <source>Filter by name, home, wish…</source>
            <translation>Filtrer på navn, hjeminstitution, ønske…</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Match</translation>
        </message>
        <message>
            <source>Matched: {name}</source>
            <translation>Matchet: {name}</translation>
        </message>
        <message>
            <source>Matches not accepted yet</source>
            <translation>Match, der ikke er accepteret endnu</translation>
        </message>
        <message>
            <source>Matches not accepted yet: {count}</source>
            <translation>Match, der ikke er accepteret endnu: {count}</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Tilbud</translation>
        </message>
        <message>
            <source>This programme has no place yet. Add positions, or hosts under Organisations.</source>
            <translation>Programmet har ingen tilbud endnu. Tilføj praktiktilbud, eller værter under Organisationer.</translation>
        </message>
        <message>
            <source>Why this match</source>
            <translation>Hvorfor dette match</translation>
        </message>
        <message>
            <source>Why this match (may be left empty)</source>
            <translation>Hvorfor dette match (kan stå tomt)</translation>
        </message>
        <message>
            <source>Wishes: {places}</source>
            <translation>Ønsker: {places}</translation>
        </message>
        <message>
            <source>Without a placement</source>
            <translation>Uden praktikophold</translation>
        </message>
        <message>
            <source>{count} here</source>
            <translation>{count} her</translation>
        </message>
        <message>
            <source>{taken} of {places} taken</source>
            <translation>{taken} af {places} optaget</translation>
        </message>
    </context>
    <context>
        <name>UserCard</name>
        <message>
            <source>Let work here again</source>
            <translation>Lad arbejde her igen</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Afslut arbejdet her</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>The user is changed.</source>
            <translation>Brugeren er ændret.</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>Hvad hver rolle må</translation>
        </message>
    </context>
    <context>
        <name>AgreementTerms</name>
        <message>
            <source>Clauses besides the usual ones</source>
            <translation>Klausuler ud over de sædvanlige</translation>
        </message>
        <message>
            <source>For agreements that are drafted now. One that is drafted already keeps its own.</source>
            <translation>For aftaler, der oprettes nu. En aftale, der allerede findes, beholder sine.</translation>
        </message>
        <message>
            <source>Only what was agreed besides the clauses, if anything.</source>
            <translation>Kun det, der er aftalt ud over klausulerne, hvis noget.</translation>
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
            <translation>Tilbage hertil</translation>
        </message>
    </context>
    <context>
        <name>FindLine</name>
        <message>
            <source>Close the search</source>
            <translation>Luk søgningen</translation>
        </message>
        <message>
            <source>Find in this paper</source>
            <translation>Søg i dokumentet</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Næste sted</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Ikke fundet</translation>
        </message>
        <message>
            <source>Place before</source>
            <translation>Forrige sted</translation>
        </message>
        <message>
            <source>{number} of {every}</source>
            <translation>{number} af {every}</translation>
        </message>
    </context>
    <context>
        <name>MailAbout</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hvor langt det er</translation>
        </message>
        <message>
            <source>Mails marked as sent: {count}</source>
            <translation>Mails markeret som sendt: {count}</translation>
        </message>
        <message>
            <source>Make drafts ({count})</source>
            <translation>Opret kladder ({count})</translation>
        </message>
        <message>
            <source>Make mail</source>
            <translation>Opret e-mail</translation>
        </message>
        <message>
            <source>Nothing is known for: {fields}. Write the words in their place.</source>
            <translation>Der mangler oplysninger om: {fields}. Skriv ordene dér, hvor felterne står.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>There is nobody to write to about these records.</source>
            <translation>Der er ingen at skrive til om disse poster.</translation>
        </message>
        <message>
            <source>Write in the mail program</source>
            <translation>Skriv i mailprogrammet</translation>
        </message>
        <message>
            <source>Writing mails</source>
            <translation>Opretter e-mails</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Opretter…</translation>
        </message>
        <message>
            <source>Choose at most {count} records for mails at once.</source>
            <translation>Vælg højst {count} poster ad gangen til e-mails.</translation>
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
            <translation>Kladder</translation>
        </message>
        <message>
            <source>Drafts written: {count}. They are in {folder}.</source>
            <translation>Kladder oprettet: {count}. De ligger i {folder}.</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Ikke oprettet</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikke endnu</translation>
        </message>
        <message>
            <source>Open the drafts, look at them and send them with your mail program. Come back here when they are sent: the papers are then marked as sent, and each record notes the mail.</source>
            <translation>Åbn kladderne, læs dem igennem, og send dem med dit mailprogram. Kom tilbage hertil, når de er sendt: så markeres dokumenterne som sendt, og hver post får et notat.</translation>
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
            <translation>Du stoppede før den sidste.</translation>
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
            <translation>Indhold</translation>
        </message>
        <message>
            <source>Write the text here. The greeting and your name are added.</source>
            <translation>Skriv teksten her. Hilsenen og dit navn tilføjes.</translation>
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
            <translation>Ret</translation>
        </message>
    </context>
    <context>
        <name>PaperPanel</name>
        <message>
            <source>Choose where…</source>
            <translation>Vælg hvor…</translation>
        </message>
        <message>
            <source>Looking for the file…</source>
            <translation>Leder efter filen…</translation>
        </message>
        <message>
            <source>Make again…</source>
            <translation>Opret igen…</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Opret e-mail…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Udskriv…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Gem en kopi</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Gem som…</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Gemt: {name}</translation>
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
            <translation>version {number}</translation>
        </message>
    </context>
    <context>
        <name>PaperSheet</name>
        <message>
            <source>Pages of the paper</source>
            <translation>Dokumentets sider</translation>
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
            <translation>Før det kan oprettes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I hvilken mappe?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Opret e-mail…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Udskriv…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Gem som…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Gem dokumentet</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Gemt: {name}</translation>
        </message>
        <message>
            <source>The preview is being made…</source>
            <translation>Forhåndsvisningen oprettes…</translation>
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
            <translation>Alle statusser</translation>
        </message>
        <message>
            <source>Choose a paper to look at it.</source>
            <translation>Vælg et dokument for at se på det.</translation>
        </message>
        <message>
            <source>Filter by title, number, name…</source>
            <translation>Filtrer på titel, nummer, navn…</translation>
        </message>
        <message>
            <source>Filter the papers</source>
            <translation>Filtrer dokumenterne</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Type dokument</translation>
        </message>
        <message>
            <source>No paper fits.</source>
            <translation>Intet dokument passer.</translation>
        </message>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Der er ikke oprettet noget dokument endnu.</translation>
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
            <translation>{shown} af {every}</translation>
        </message>
    </context>
    <context>
        <name>PrintPaper</name>
        <message>
            <source>Printing</source>
            <translation>Udskriver</translation>
        </message>
        <message>
            <source>The paper is with the printer.</source>
            <translation>Dokumentet er hos printeren.</translation>
        </message>
        <message>
            <source>The printer does not take the paper. Check that it is on, or save the paper as a PDF instead.</source>
            <translation>Printeren tager ikke imod dokumentet. Kontrollér, at den er tændt, eller gem dokumentet som PDF i stedet.</translation>
        </message>
        <message>
            <source>This computer has no printer. Save the paper as a PDF, and print it where there is one.</source>
            <translation>Denne computer har ingen printer. Gem dokumentet som PDF, og udskriv det dér, hvor der er en.</translation>
        </message>
    </context>
    <context>
        <name>NoQuestion</name>
        <message>
            <source>No question waits for an answer.</source>
            <translation>Der er ingen spørgsmål, der venter på svar.</translation>
        </message>
        <message>
            <source>When two people write the same field without seeing each other’s version, or one deletes what another works on, the question comes here.</source>
            <translation>Når to skriver i samme felt uden at se hinandens version, eller når en sletter det, en anden arbejder med, havner spørgsmålet her.</translation>
        </message>
    </context>
    <context>
        <name>SeveralQuestions</name>
        <message>
            <source>Answer them all alike, or choose one of them to see its versions.</source>
            <translation>Besvar dem alle på samme måde, eller vælg et af dem for at se versionerne.</translation>
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
            <source>{count} questions are chosen.</source>
            <translation>{count} spørgsmål er valgt.</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Redo</source>
            <translation>Annuller fortryd</translation>
        </message>
        <message>
            <source>The last change is taken back.</source>
            <translation>Den seneste ændring er fortrudt.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Der er intet at gendanne.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
    </context>
    <context>
        <name>FirstFrame</name>
        <message>
            <source>Opening {name}…</source>
            <translation>Åbner {name}…</translation>
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
            <translation>Intet dokument vedlægges</translation>
        </message>
        <message>
            <source>Enclosed: {paper}</source>
            <translation>Vedlægges: {paper}</translation>
        </message>
    </context>
    <context>
        <name>MailFolder</name>
        <message>
            <source>Change…</source>
            <translation>Skift…</translation>
        </message>
        <message>
            <source>Choose another folder for drafts</source>
            <translation>Vælg en anden mappe til kladderne</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I hvilken mappe?</translation>
        </message>
        <message>
            <source>The drafts go to the folder {folder}</source>
            <translation>Kladderne lægges i mappen {folder}</translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message>
            <source>More about {name}</source>
            <translation>Mere om {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Put aside…</source>
            <translation>Udsæt…</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Vis igen</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <source>put aside until {day}: {reason}</source>
            <translation>udsat til {day}: {reason}</translation>
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
            <translation>For nylig</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Needs me now</source>
            <translation>Kræver mig nu</translation>
        </message>
        <message>
            <source>No colleague has changed anything since you were here.</source>
            <translation>Ingen kollega har ændret noget, siden du var her.</translation>
        </message>
        <message>
            <source>Nothing has its day this week.</source>
            <translation>Intet falder i denne uge.</translation>
        </message>
        <message>
            <source>Nothing needs you now.</source>
            <translation>Intet kræver dig nu.</translation>
        </message>
        <message>
            <source>One thing needs the office.</source>
            <translation>Én ting kræver kontoret.</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Udsæt</translation>
        </message>
        <message>
            <source>Put aside.</source>
            <translation>Udsat.</translation>
        </message>
        <message>
            <source>Put aside: {count}</source>
            <translation>Udsat: {count}</translation>
        </message>
        <message>
            <source>Put aside: {name}</source>
            <translation>Udsæt: {name}</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Denne uge</translation>
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
            <translation>{count} opgaver er overskredet</translation>
        </message>
        <message>
            <source>{count} things need the office.</source>
            <translation>{count} ting kræver kontoret.</translation>
        </message>
    </context>
    <context>
        <name>LeftAlone</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Left alone: {count}</source>
            <translation>Ikke gjort: {count}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} mere</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPage</name>
        <message>
            <source>No placement waits for its first day in this time.</source>
            <translation>Ingen praktikophold venter på første dag i denne periode.</translation>
        </message>
        <message>
            <source>{count} began without being ready</source>
            <translation>{count} startede uden at være klar</translation>
        </message>
        <message>
            <source>{count} placements, {red} red</source>
            <translation>{count} praktikophold, {red} røde</translation>
        </message>
        <message>
            <source>One placement, {red} red</source>
            <translation>Et ophold, {red} røde</translation>
        </message>
    </context>
    <context>
        <name>ReadyBar</name>
        <message>
            <source>Arrival binder ({count})</source>
            <translation>Ankomstmappe ({count})</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Vælg ingen</translation>
        </message>
        <message>
            <source>For all that are shown. Choose cells, lines or a column for some of them.</source>
            <translation>Gælder alle, der vises. Markér celler, rækker eller en kolonne for at vælge nogle.</translation>
        </message>
        <message>
            <source>Insured… ({count})</source>
            <translation>Forsikret … ({count})</translation>
        </message>
        <message>
            <source>Invite mentors… ({count})</source>
            <translation>Invitér mentorer … ({count})</translation>
        </message>
        <message>
            <source>Issue contact sheets ({count})</source>
            <translation>Udlevér støtteoversigter ({count})</translation>
        </message>
        <message>
            <source>Make onboarding lists ({count})</source>
            <translation>Opret onboardinglister ({count})</translation>
        </message>
        <message>
            <source>Mentor met… ({count})</source>
            <translation>Har mødt hinanden … ({count})</translation>
        </message>
        <message>
            <source>Move to ready ({count})</source>
            <translation>Flyt til klar ({count})</translation>
        </message>
        <message>
            <source>Move to ready anyway… ({count})</source>
            <translation>Flyt til klar alligevel … ({count})</translation>
        </message>
        <message>
            <source>Name the mentor… ({count})</source>
            <translation>Udpeg mentor … ({count})</translation>
        </message>
        <message>
            <source>Question time… ({count})</source>
            <translation>Spørgetid … ({count})</translation>
        </message>
        <message>
            <source>Read, by phone ({count})</source>
            <translation>Læst, pr. telefon ({count})</translation>
        </message>
        <message>
            <source>Send expectation sheets… ({count})</source>
            <translation>Send forventningsskemaer … ({count})</translation>
        </message>
        <message>
            <source>Use the host's address ({count})</source>
            <translation>Brug værtens adresse ({count})</translation>
        </message>
        <message>
            <source>{count} of {every} chosen</source>
            <translation>{count} af {every} valgt</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
    </context>
    <context>
        <name>ReadyDoing</name>
        <message>
            <source>Answers recorded for placements: {count}</source>
            <translation>Svar registreret for praktikophold: {count}</translation>
        </message>
        <message>
            <source>Contact sheets issued: {count}</source>
            <translation>Udleverede støtteoversigter: {count}</translation>
        </message>
        <message>
            <source>Insurances noted: {count}</source>
            <translation>Forsikringer registreret: {count}</translation>
        </message>
        <message>
            <source>Insured</source>
            <translation>Forsikret</translation>
        </message>
        <message>
            <source>Insured until when?</source>
            <translation>Forsikret til hvornår?</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I hvilken mappe?</translation>
        </message>
        <message>
            <source>Making contact sheets</source>
            <translation>Opretter støtteoversigter</translation>
        </message>
        <message>
            <source>Meetings noted: {count}</source>
            <translation>Møder registreret: {count}</translation>
        </message>
        <message>
            <source>Mentors named: {count}</source>
            <translation>Udpegede mentorer: {count}</translation>
        </message>
        <message>
            <source>Move to ready without what is missing: {count}</source>
            <translation>Flyt til klar uden det, der mangler: {count}</translation>
        </message>
        <message>
            <source>Moved to ready: {count}</source>
            <translation>Flyttet til klar: {count}</translation>
        </message>
        <message>
            <source>Name the mentor</source>
            <translation>Udpeg mentoren</translation>
        </message>
        <message>
            <source>Onboarding lists made: {count}</source>
            <translation>Onboardinglister oprettet: {count}</translation>
        </message>
        <message>
            <source>Places of work filled in: {count}</source>
            <translation>Arbejdssteder udfyldt: {count}</translation>
        </message>
        <message>
            <source>Question time for {count} placements that have none</source>
            <translation>Spørgetid for {count} praktikophold, der mangler det</translation>
        </message>
        <message>
            <source>Roles filled: {count}</source>
            <translation>Besatte roller: {count}</translation>
        </message>
        <message>
            <source>Set and write</source>
            <translation>Gem og skriv mail</translation>
        </message>
        <message>
            <source>They met</source>
            <translation>De har mødt hinanden</translation>
        </message>
        <message>
            <source>When did they meet?</source>
            <translation>Hvornår mødtes de?</translation>
        </message>
        <message>
            <source>Who is the mentor?</source>
            <translation>Hvem er mentor?</translation>
        </message>
        <message>
            <source>Points agreed: {count}</source>
            <translation>Aftalte punkter: {count}</translation>
        </message>
        <message>
            <source>The points are added.</source>
            <translation>Punkterne er tilføjet.</translation>
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
            <translation>Efter første dag</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Efter navn</translation>
        </message>
        <message>
            <source>Filter by participant, host, mentor…</source>
            <translation>Filtrér på deltager, vært, mentor …</translation>
        </message>
        <message>
            <source>Filter the placements</source>
            <translation>Filtrér praktikopholdene</translation>
        </message>
        <message>
            <source>Most red first</source>
            <translation>Flest røde først</translation>
        </message>
        <message>
            <source>Next four weeks</source>
            <translation>Næste fire uger</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Rækkefølge</translation>
        </message>
        <message>
            <source>Red first: {name}</source>
            <translation>Røde først: {name}</translation>
        </message>
        <message>
            <source>Which placements</source>
            <translation>Hvilke praktikophold</translation>
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
            <translation>Ikke endnu</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Praktikophold</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klar</translation>
        </message>
    </context>
    <context>
        <name>ReadyPapers</name>
        <message>
            <source>Mails</source>
            <translation>Mails</translation>
        </message>
        <message>
            <source>Mails with the question time as a calendar file: {count}</source>
            <translation>Mails med spørgetiden som kalenderfil: {count}</translation>
        </message>
        <message>
            <source>Making the arrival binder</source>
            <translation>Opretter ankomstmappen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappen</translation>
        </message>
        <message>
            <source>The arrival binder is made: {name}</source>
            <translation>Ankomstmappen er oprettet: {name}</translation>
        </message>
        <message>
            <source>Writing mails</source>
            <translation>Skriver mails</translation>
        </message>
    </context>
    <context>
        <name>ReadySheet</name>
        <message>
            <source>Fill in: {name}</source>
            <translation>Udfyld: {name}</translation>
        </message>
        <message>
            <source>Fill the role</source>
            <translation>Besæt rollen</translation>
        </message>
        <message>
            <source>Fill this in first.</source>
            <translation>Udfyld dette først.</translation>
        </message>
        <message>
            <source>Insured</source>
            <translation>Forsikret</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Invitér …</translation>
        </message>
        <message>
            <source>Issue now</source>
            <translation>Udlevér nu</translation>
        </message>
        <message>
            <source>Make the list</source>
            <translation>Opret listen</translation>
        </message>
        <message>
            <source>Name the mentor</source>
            <translation>Udpeg mentoren</translation>
        </message>
        <message>
            <source>New: {name}…</source>
            <translation>Ny: {name} …</translation>
        </message>
        <message>
            <source>Open the placement</source>
            <translation>Åbn praktikopholdet</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Åbn: {name}</translation>
        </message>
        <message>
            <source>Read, by phone</source>
            <translation>Læst, pr. telefon</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Send the sheet…</source>
            <translation>Send skemaet …</translation>
        </message>
        <message>
            <source>They met</source>
            <translation>De har mødt hinanden</translation>
        </message>
        <message>
            <source>✓ In order</source>
            <translation>✓ I orden</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Agreed on the {count} open points</source>
            <translation>Enige om de {count} åbne punkter</translation>
        </message>
        <message>
            <source>{side}: {count} more, one a line</source>
            <translation>{side}: {count} mere, én pr. linje</translation>
        </message>
        <message>
            <source>This is no date. Write it as {example}.</source>
            <translation>Det er ikke en dato. Skriv den som {example}.</translation>
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
            <translation>Lad dem ligge</translation>
        </message>
        <message>
            <source>Take these answers</source>
            <translation>Tag disse svar</translation>
        </message>
        <message>
            <source>The answers are in.</source>
            <translation>Svarene er indlæst.</translation>
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
            <translation>Formular og periode</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Udelades</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Indlæst</translation>
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
            <translation>Filer, der kom</translation>
        </message>
    </context>
    <context>
        <name>AskStep</name>
        <message>
            <source>Another folder…</source>
            <translation>En anden mappe…</translation>
        </message>
        <message>
            <source>As many as you like, by any name: each finds its person and its period. Nothing is saved before you say so, and no file is changed.</source>
            <translation>Så mange du vil, med et hvilket som helst navn: Hver af dem finder sin person og sin periode. Intet gemmes, før du siger til, og ingen fil ændres.</translation>
        </message>
        <message>
            <source>Choose a folder to look in…</source>
            <translation>Vælg en mappe at se i…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Vælg filer…</translation>
        </message>
        <message>
            <source>Drop returned forms here</source>
            <translation>Slip indsendte formularer her</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Mappe: {folder}</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formularer</translation>
        </message>
        <message>
            <source>Nothing waits in {folder}.</source>
            <translation>Intet venter i {folder}.</translation>
        </message>
        <message>
            <source>Read those that wait in the folder ({count})</source>
            <translation>Læs dem, der venter i mappen ({count})</translation>
        </message>
        <message>
            <source>The folder in which returned forms are put</source>
            <translation>Mappen, hvor indsendte formularer lægges</translation>
        </message>
        <message>
            <source>Which forms came back?</source>
            <translation>Hvilke formularer er kommet tilbage?</translation>
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
            <translation>Næste side</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Side {page} af {pages}</translation>
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
            <translation>Siden kan ikke vises her. Åbn filen i et andet program.</translation>
        </message>
    </context>
    <context>
        <name>IntakeCase</name>
        <message>
            <source>Reading returned forms</source>
            <translation>Læser indsendte formularer</translation>
        </message>
        <message>
            <source>Taking in returned forms</source>
            <translation>Indlæser indsendte formularer</translation>
        </message>
        <message>
            <source>Only the first {count} files are read.</source>
            <translation>Kun de første {count} filer læses.</translation>
        </message>
    </context>
    <context>
        <name>IntakeResult</name>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Ændringer, der bliver stående, fordi nogen har bygget videre på dem: {count}.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Enter or a double click opens the record.</source>
            <translation>Enter eller dobbeltklik åbner posten.</translation>
        </message>
        <message>
            <source>Nothing of it is left.</source>
            <translation>Intet af det er tilbage.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Fortrudt</translation>
        </message>
        <message>
            <source>Taken in: {count}.</source>
            <translation>Indlæst: {count}.</translation>
        </message>
        <message>
            <source>The files that are left</source>
            <translation>Filerne, der er tilbage</translation>
        </message>
        <message>
            <source>The forms are in</source>
            <translation>Formularerne er indlæst</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>What the forms alarm of</source>
            <translation>Værd at bemærke</translation>
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
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
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
            <translation>Læser…</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Bliv her</translation>
        </message>
        <message>
            <source>Take in returned forms</source>
            <translation>Indlæs indsendte formularer</translation>
        </message>
        <message>
            <source>Take the new ones</source>
            <translation>Tag de nye</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Indlæser…</translation>
        </message>
        <message>
            <source>The answers are in.</source>
            <translation>Svarene er indlæst.</translation>
        </message>
        <message>
            <source>The forms are just being taken in. Wait a moment.</source>
            <translation>Formularerne indlæses netop nu. Vent et øjeblik.</translation>
        </message>
        <message>
            <source>What you typed here is not kept. Close all the same?</source>
            <translation>Det, du har skrevet her, gemmes ikke. Vil du lukke alligevel?</translation>
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
            <translation>Intet at indlæse</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Indlæs</translation>
        </message>
        <message>
            <source>Take in one form</source>
            <translation>Indlæs én formular</translation>
        </message>
        <message>
            <source>Take in {count} forms</source>
            <translation>Indlæs {count} formularer</translation>
        </message>
        <message>
            <source>To be taken in</source>
            <translation>Indlæses</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>At afgøre</translation>
        </message>
        <message>
            <source>To type in</source>
            <translation>At taste ind</translation>
        </message>
        <message>
            <source>Type it in…</source>
            <translation>Tast den ind…</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Det, der kom tilbage</translation>
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
            <translation>Næste fil</translation>
        </message>
        <message>
            <source>One form</source>
            <translation>Én formular</translation>
        </message>
        <message>
            <source>Take in these answers</source>
            <translation>Indlæs svarene</translation>
        </message>
        <message>
            <source>Type it in beside the page</source>
            <translation>Tast ind ved siden af arket</translation>
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
            <translation>Hvis formular det er</translation>
        </message>
    </context>
    <context>
        <name>AnnounceDialog</name>
        <message>
            <source>About</source>
            <translation>Vedrører</translation>
        </message>
        <message>
            <source>All of this stands announced already.</source>
            <translation>Alt dette er allerede meddelt.</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>Meddel</translation>
        </message>
        <message>
            <source>Announce ({count})</source>
            <translation>Meddel ({count})</translation>
        </message>
        <message>
            <source>At the coming and running placements</source>
            <translation>For kommende og igangværende praktikophold</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
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
            <translation>Antal løfter noteret: {count}</translation>
        </message>
        <message>
            <source>Something else, in your own words</source>
            <translation>Noget andet, med egne ord</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Det er ikke en dag. Skriv den som {example}.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Til hvem</translation>
        </message>
        <message>
            <source>What will be announced</source>
            <translation>Det, der meddeles</translation>
        </message>
        <message>
            <source>by e-mail, at the meeting, in the call…</source>
            <translation>pr. e-mail, på mødet, i opslaget …</translation>
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
            <translation>Besvaret</translation>
        </message>
        <message>
            <source>Applies from</source>
            <translation>Gælder fra</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Meddelelse</translation>
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
            <translation>Varsel</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>intet svar</translation>
        </message>
        <message>
            <source>short</source>
            <translation>kort</translation>
        </message>
        <message>
            <source>{days} of {least} days</source>
            <translation>{days} af {least} dage</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} af {all}</translation>
        </message>
    </context>
    <context>
        <name>ChangeWizard</name>
        <message>
            <source>Change notice</source>
            <translation>Ændringsmeddelelse</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Look and send</source>
            <translation>Gennemse og send</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>The notice is marked as sent. Answers are followed here.</source>
            <translation>Meddelelsen er markeret som sendt. Svarene følges her.</translation>
        </message>
        <message>
            <source>They have it on paper</source>
            <translation>De har fået den på papir</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Det, der er ændret</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Write the drafts</source>
            <translation>Skriv kladderne</translation>
        </message>
        <message>
            <source>Writing the notice</source>
            <translation>Skriver meddelelsen</translation>
        </message>
    </context>
    <context>
        <name>ChangesPage</name>
        <message>
            <source>Go on…</source>
            <translation>Fortsæt…</translation>
        </message>
        <message>
            <source>New notice…</source>
            <translation>Ny meddelelse…</translation>
        </message>
        <message>
            <source>No change has been told of in this programme.</source>
            <translation>Ingen ændringer er meddelt i dette program.</translation>
        </message>
        <message>
            <source>Notices: {count}</source>
            <translation>Meddelelser: {count}</translation>
        </message>
        <message>
            <source>Record the answer…</source>
            <translation>Registrér svaret…</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Påmind…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Erstat…</translation>
        </message>
        <message>
            <source>answers missing: {count}</source>
            <translation>svar mangler: {count}</translation>
        </message>
        <message>
            <source>told too late: {count}</source>
            <translation>meddelt for sent: {count}</translation>
        </message>
    </context>
    <context>
        <name>NoticeAnswer</name>
        <message>
            <source>Save the answer</source>
            <translation>Gem svaret</translation>
        </message>
        <message>
            <source>What {name} answered</source>
            <translation>Det {name} svarede</translation>
        </message>
    </context>
    <context>
        <name>NoticeReminders</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Påmind</translation>
        </message>
        <message>
            <source>The reminders are marked as sent.</source>
            <translation>Påmindelserne er markeret som sendt.</translation>
        </message>
        <message>
            <source>Writing reminders</source>
            <translation>Skriver påmindelser</translation>
        </message>
    </context>
    <context>
        <name>PromiseLines</name>
        <message>
            <source>Applies now</source>
            <translation>Gælder nu</translation>
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
            <translation>Ikke noteret</translation>
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
            <translation>Det, der blev sagt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>kept?</source>
            <translation>opfyldt?</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>ikke meddelt</translation>
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
            <translation>Skriv meddelelsen</translation>
        </message>
    </context>
    <context>
        <name>PromisesPage</name>
        <message>
            <source>All unchanged are kept ({count})</source>
            <translation>Alle uændrede er opfyldt ({count})</translation>
        </message>
        <message>
            <source>Announce…</source>
            <translation>Meddel…</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Opfyldt</translation>
        </message>
        <message>
            <source>Kept: {said}</source>
            <translation>Opfyldt: {said}</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Ikke opfyldt</translation>
        </message>
        <message>
            <source>Not kept: {said}</source>
            <translation>Ikke opfyldt: {said}</translation>
        </message>
        <message>
            <source>Nothing has been promised in this programme yet. Announce dates, place, mentor and the like, and the program watches whether it stays so.</source>
            <translation>Intet er lovet i dette program endnu. Meddel datoer, sted, mentor og lignende, så holder programmet øje med, at det bliver ved det.</translation>
        </message>
        <message>
            <source>Promises marked as kept: {count}</source>
            <translation>Løfter markeret som opfyldt: {count}</translation>
        </message>
        <message>
            <source>Promises: {count}</source>
            <translation>Løfter: {count}</translation>
        </message>
        <message>
            <source>Write the notice…</source>
            <translation>Skriv meddelelsen…</translation>
        </message>
        <message>
            <source>changed without notice: {count}</source>
            <translation>ændret uden meddelelse: {count}</translation>
        </message>
        <message>
            <source>to be judged: {count}</source>
            <translation>til vurdering: {count}</translation>
        </message>
        <message>
            <source>Change the value…</source>
            <translation>Ret oplysningen…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message>
            <source>A placement…</source>
            <translation>Et praktikophold…</translation>
        </message>
        <message>
            <source>Choose a placement.</source>
            <translation>Vælg et praktikophold.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Gør det</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Lad være</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>Move the coming placements along</source>
            <translation>Flyt kommende praktikophold med</translation>
        </message>
        <message>
            <source>Nothing else would follow.</source>
            <translation>Intet andet ville følge.</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Praktikophold</translation>
        </message>
        <message>
            <source>Rehearse a change</source>
            <translation>Afprøv en ændring</translation>
        </message>
        <message>
            <source>The days have been moved.</source>
            <translation>Dagene er flyttet.</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Det er ikke en dag. Skriv den som {example}.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del af navnet</translation>
        </message>
        <message>
            <source>Type other days and see what would follow. Nothing is written before you say so.</source>
            <translation>Skriv andre dage, og se, hvad der ville følge. Intet gemmes, før du siger til.</translation>
        </message>
        <message>
            <source>What moves</source>
            <translation>Det, der flyttes</translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Det, der ville følge</translation>
        </message>
    </context>
    <context>
        <name>RehearsalLines</name>
        <message>
            <source>Agreements made anew</source>
            <translation>Aftaler, der laves på ny</translation>
        </message>
        <message>
            <source>Hours of work</source>
            <translation>Arbejdstimer</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Papers made anew</source>
            <translation>Dokumenter, der laves på ny</translation>
        </message>
        <message>
            <source>People to be told</source>
            <translation>Personer, der skal have besked</translation>
        </message>
        <message>
            <source>Periods of the logbooks</source>
            <translation>Logbøgernes perioder</translation>
        </message>
        <message>
            <source>Placements that move</source>
            <translation>Praktikophold, der flyttes</translation>
        </message>
        <message>
            <source>Promises that no longer hold</source>
            <translation>Løfter, der ikke længere gælder</translation>
        </message>
        <message>
            <source>Signed agreements: an amendment to sign</source>
            <translation>Underskrevne aftaler: tillægsaftale til underskrift</translation>
        </message>
        <message>
            <source>Tasks that move</source>
            <translation>Opgaver, der flyttes</translation>
        </message>
        <message>
            <source>Tasks that stay</source>
            <translation>Opgaver, der bliver stående</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>This cannot be</source>
            <translation>Det kan ikke lade sig gøre</translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Det, der ville følge</translation>
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
            <translation>Ingen får denne meddelelse endnu.</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Fjern fra listen</translation>
        </message>
        <message>
            <source>The paper is being made…</source>
            <translation>Dokumentet laves …</translation>
        </message>
        <message>
            <source>Who gets the notice</source>
            <translation>Modtagere</translation>
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
            <translation>Ingen har fået besked om dette.</translation>
        </message>
        <message>
            <source>Nothing that was promised has changed. Change the value where it stands, and the notice is offered at once. Or try out what another day would mean, before anything is written.</source>
            <translation>Intet, der er lovet, er ændret. Ret oplysningen, hvor den står, så tilbydes meddelelsen straks. Eller afprøv, hvad en anden dag ville betyde, før noget gemmes.</translation>
        </message>
        <message>
            <source>People were told this, and it is no longer so. Tick what the notice is about.</source>
            <translation>Det er meddelt, og det gælder ikke længere. Afkryds det, meddelelsen handler om.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Rehearse a change…</source>
            <translation>Afprøv en ændring…</translation>
        </message>
        <message>
            <source>Tick at least one line.</source>
            <translation>Afkryds mindst én linje.</translation>
        </message>
        <message>
            <source>Told otherwise: {names}.</source>
            <translation>Har fået en anden besked: {names}.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Det, der er ændret</translation>
        </message>
        <message>
            <source>{count} people were told otherwise.</source>
            <translation>{count} personer har fået en anden besked.</translation>
        </message>
    </context>
    <context>
        <name>WordsStep</name>
        <message>
            <source>About</source>
            <translation>Vedrører</translation>
        </message>
        <message>
            <source>Applies now</source>
            <translation>Gælder nu</translation>
        </message>
        <message>
            <source>Said before</source>
            <translation>Sagt før</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Det, der ændres</translation>
        </message>
    </context>
    <context>
        <name>AreaDialog</name>
        <message>
            <source>Save as PDF</source>
            <translation>Gem som PDF</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Gem som PDF…</translation>
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
            <translation>Resultatkode, eller hele den mail, den kom i</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Tag ind</translation>
        </message>
        <message>
            <source>What came of the code</source>
            <translation>Hvad koden gav</translation>
        </message>
        <message>
            <source>{name}: {module} is not passed, {share} % right.</source>
            <translation>{name}: {module} er ikke bestået, {share} % rigtigt.</translation>
        </message>
        <message>
            <source>{name}: {module} is passed, {share} % right.</source>
            <translation>{name}: {module} er bestået, {share} % rigtigt.</translation>
        </message>
    </context>
    <context>
        <name>TrainingInvite</name>
        <message>
            <source>Cancel</source>
            <translation>Annullér</translation>
        </message>
        <message>
            <source>Each of {count} gets a draft with the modules she still lacks.</source>
            <translation>Hver af {count} får en kladde med de moduler, der mangler.</translation>
        </message>
        <message>
            <source>Invitations to mentor training</source>
            <translation>Invitationer til mentoruddannelse</translation>
        </message>
        <message>
            <source>Invite to mentor training</source>
            <translation>Invitér til mentoruddannelse</translation>
        </message>
        <message>
            <source>No module is lacking: {names}.</source>
            <translation>Intet modul mangler: {names}.</translation>
        </message>
        <message>
            <source>PDF forms: filled in and sent back</source>
            <translation>PDF-formularer: udfyldes og sendes tilbage</translation>
        </message>
        <message>
            <source>Some mail servers stop web pages as files. Choose PDF forms where that happens.</source>
            <translation>Nogle mailservere stopper websider som filer. Vælg PDF-formularer, hvor det sker.</translation>
        </message>
        <message>
            <source>Web pages: opened by double click, with a result code at the end</source>
            <translation>Websider: åbnes med dobbeltklik, med en resultatkode til sidst</translation>
        </message>
        <message>
            <source>Write drafts</source>
            <translation>Skriv kladder</translation>
        </message>
        <message>
            <source>{count} are noted as invited.</source>
            <translation>{count} er noteret som inviteret.</translation>
        </message>
        <message>
            <source>{name} gets a draft with the modules still lacking.</source>
            <translation>{name} får en kladde med de moduler, der mangler.</translation>
        </message>
    </context>
    <context>
        <name>MentorCard</name>
        <message>
            <source>1 attempt</source>
            <translation>1 forsøg</translation>
        </message>
        <message>
            <source>Certificate…</source>
            <translation>Attest…</translation>
        </message>
        <message>
            <source>Enter a result…</source>
            <translation>Indtast et resultat…</translation>
        </message>
        <message>
            <source>Exempt…</source>
            <translation>Fritag…</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Invitér…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
        <message>
            <source>Own rating…</source>
            <translation>Selvvurdering…</translation>
        </message>
        <message>
            <source>Save the web page…</source>
            <translation>Gem websiden…</translation>
        </message>
        <message>
            <source>The exemption is noted.</source>
            <translation>Fritagelsen er noteret.</translation>
        </message>
        <message>
            <source>The result is saved.</source>
            <translation>Resultatet er gemt.</translation>
        </message>
        <message>
            <source>What to do with {module}</source>
            <translation>Hvad der kan gøres med {module}</translation>
        </message>
        <message>
            <source>invited {day}</source>
            <translation>inviteret {day}</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>gælder til {day}</translation>
        </message>
        <message>
            <source>{n} attempts</source>
            <translation>{n} forsøg</translation>
        </message>
        <message>
            <source>{passed} of {required} required modules</source>
            <translation>{passed} af {required} obligatoriske moduler</translation>
        </message>
        <message>
            <source>{score} % right</source>
            <translation>{score} % rigtigt</translation>
        </message>
    </context>
    <context>
        <name>ModuleRatings</name>
        <message>
            <source>Version {no}</source>
            <translation>Version {no}</translation>
        </message>
        <message>
            <source>n = {n}; the mean is shown from {least} ratings</source>
            <translation>n = {n}; gennemsnittet vises fra {least} vurderinger</translation>
        </message>
        <message>
            <source>{mean} of 5, n = {n}</source>
            <translation>{mean} af 5, n = {n}</translation>
        </message>
    </context>
    <context>
        <name>ModuleText</name>
        <message>
            <source>A new version is begun as a draft, with the same questions.</source>
            <translation>En ny version er påbegyndt som udkast, med de samme spørgsmål.</translation>
        </message>
        <message>
            <source>An empty line begins a new part. # heading, - list, 1. numbered list, **strong**, *stressed*.</source>
            <translation>En tom linje begynder en ny del. # overskrift, - liste, 1. nummereret liste, **fed**, *fremhævet*.</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Ny version</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Save the web page…</source>
            <translation>Gem websiden…</translation>
        </message>
        <message>
            <source>Text of the module</source>
            <translation>Modulets tekst</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPartner</name>
        <message>
            <source>Issue the partner certificate…</source>
            <translation>Udsted partnerattesten…</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Opfyldt</translation>
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
            <translation>Organisationen medvirker ikke i noget program med kriterier for partnere.</translation>
        </message>
    </context>
    <context>
        <name>PackMaking</name>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
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
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Save the web page</source>
            <translation>Gem websiden</translation>
        </message>
        <message>
            <source>The certificate is issued.</source>
            <translation>Attesten er udstedt.</translation>
        </message>
        <message>
            <source>The page is saved as {name}.</source>
            <translation>Siden er gemt som {name}.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webside (*.html)</translation>
        </message>
        <message>
            <source>{count} certificates are issued.</source>
            <translation>{count} attester er udstedt.</translation>
        </message>
    </context>
    <context>
        <name>PersonTraining</name>
        <message>
            <source>This person has no role with training: mentor, student leader or coach.</source>
            <translation>Personen har ingen rolle med uddannelse: mentor, studenterleder eller coach.</translation>
        </message>
    </context>
    <context>
        <name>SelfRating</name>
        <message>
            <source>After it</source>
            <translation>Efter uddannelsen</translation>
        </message>
        <message>
            <source>Before the training</source>
            <translation>Før uddannelsen</translation>
        </message>
        <message>
            <source>Own rating</source>
            <translation>Selvvurdering</translation>
        </message>
        <message>
            <source>Own rating, 1 to 5</source>
            <translation>Selvvurdering, 1 til 5</translation>
        </message>
        <message>
            <source>Save the rating</source>
            <translation>Gem vurderingen</translation>
        </message>
    </context>
    <context>
        <name>ToolsPage</name>
        <message>
            <source>Also for the host's own staff</source>
            <translation>Også til værtens egne medarbejdere</translation>
        </message>
        <message>
            <source>Any phase</source>
            <translation>Alle faser</translation>
        </message>
        <message>
            <source>Choose a programme first, at the top: the pack is made for one.</source>
            <translation>Vælg først et program øverst: pakken laves for ét program.</translation>
        </message>
        <message>
            <source>Filter tools</source>
            <translation>Filtrér værktøjer</translation>
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
            <translation>Senest</translation>
        </message>
        <message>
            <source>No tool fits. Add one under Tools, or change the filter.</source>
            <translation>Intet værktøj passer. Tilføj et under Værktøjer, eller ændr filteret.</translation>
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
            <translation>Registrér brug…</translation>
        </message>
        <message>
            <source>Save the use</source>
            <translation>Gem brugen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The use is recorded.</source>
            <translation>Brugen er registreret.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Gange</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Værktøj</translation>
        </message>
        <message>
            <source>Use of {tool}</source>
            <translation>Brug af {tool}</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Brugt af</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
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
            <translation>{tools} versioner · brugt {uses} gange · {own} gange til værters egne medarbejdere</translation>
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
            <translation>Alle statusser</translation>
        </message>
        <message>
            <source>Certificates…</source>
            <translation>Attester…</translation>
        </message>
        <message>
            <source>Filter by name or organisation</source>
            <translation>Filtrér på navn eller organisation</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Invitér…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>No mentor fits. Name one on a placement or under People.</source>
            <translation>Ingen mentor passer. Angiv en på et praktikophold eller under Personer.</translation>
        </message>
        <message>
            <source>Own ratings…</source>
            <translation>Selvvurderinger…</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestået</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>Markér alle viste</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gælder til</translation>
        </message>
        <message>
            <source>{n} mentors</source>
            <translation>{n} mentorer</translation>
        </message>
        <message>
            <source>{n} mentors are selected.</source>
            <translation>{n} mentorer er markeret.</translation>
        </message>
    </context>
    <context>
        <name>TrainingResult</name>
        <message>
            <source>Exempt</source>
            <translation>Fritag</translation>
        </message>
        <message>
            <source>Exempt {name} from {module}</source>
            <translation>Fritag {name} for {module}</translation>
        </message>
        <message>
            <source>Result of {name}: {module}</source>
            <translation>Resultat for {name}: {module}</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Gem resultatet</translation>
        </message>
    </context>
    <context>
        <name>AgendaPart</name>
        <message>
            <source>Its tasks still go by {day}. Move the event, and they move along.</source>
            <translation>Opgaverne regnes stadig fra {day}. Flyt arrangementet, så flyttes de med.</translation>
        </message>
        <message>
            <source>Move the event and see what moves</source>
            <translation>Flyt arrangementet, og se, hvad der flyttes med</translation>
        </message>
        <message>
            <source>Move the event…</source>
            <translation>Flyt arrangementet…</translation>
        </message>
        <message>
            <source>The event was moved after it was announced. Those invited should be told in writing.</source>
            <translation>Arrangementet blev flyttet, efter at det var annonceret. De inviterede bør få det skriftligt.</translation>
        </message>
        <message>
            <source>Write a change notice…</source>
            <translation>Skriv en ændringsmeddelelse…</translation>
        </message>
    </context>
    <context>
        <name>CheckInDialog</name>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Did not come (Ctrl+D)</source>
            <translation>Kom ikke (Ctrl+D)</translation>
        </message>
        <message>
            <source>Find a guest</source>
            <translation>Find en gæst</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Gæster</translation>
        </message>
        <message>
            <source>Here (Enter)</source>
            <translation>Her (Enter)</translation>
        </message>
        <message>
            <source>Online (Ctrl+O)</source>
            <translation>Online (Ctrl+O)</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Fortrudt.</translation>
        </message>
        <message>
            <source>Type two letters of the name, then Enter</source>
            <translation>Skriv to bogstaver i navnet, og tryk Enter</translation>
        </message>
        <message>
            <source>{came} of {all} are here</source>
            <translation>{came} af {all} er her</translation>
        </message>
        <message>
            <source>{name} did not come. Ctrl+Z takes it back.</source>
            <translation>{name} kom ikke. Ctrl+Z fortryder.</translation>
        </message>
        <message>
            <source>{name} is here already.</source>
            <translation>{name} er her allerede.</translation>
        </message>
        <message>
            <source>{name} is here. Ctrl+Z takes it back.</source>
            <translation>{name} er her. Ctrl+Z fortryder.</translation>
        </message>
        <message>
            <source>{name} takes part online. Ctrl+Z takes it back.</source>
            <translation>{name} deltager online. Ctrl+Z fortryder.</translation>
        </message>
        <message>
            <source>{name}: nothing is entered any more. Ctrl+Z takes it back.</source>
            <translation>{name}: intet er registreret længere. Ctrl+Z fortryder.</translation>
        </message>
    </context>
    <context>
        <name>CheckInPart</name>
        <message>
            <source>All others did not come</source>
            <translation>De øvrige kom ikke</translation>
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
            <translation>Registrér</translation>
        </message>
        <message>
            <source>Guests and whether they came</source>
            <translation>Gæster, og om de kom</translation>
        </message>
        <message>
            <source>Here: {came} of {all} · in person {person} · online {online} · represented {represented} · did not come {absent}</source>
            <translation>Her: {came} af {all} · til stede {person} · online {online} · repræsenteret {represented} · kom ikke {absent}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nobody is on the list. Invite guests first, or add them at the door.</source>
            <translation>Ingen står på listen. Invitér gæster først, eller tilføj dem i døren.</translation>
        </message>
        <message>
            <source>Open the list at the door</source>
            <translation>Åbn listen ved døren</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Repræsenteret af</translation>
        </message>
        <message>
            <source>Which organisation spoke for this guest?</source>
            <translation>Hvilken organisation talte for gæsten?</translation>
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
            <translation>Hovedpunkt (mellemrum)</translation>
        </message>
        <message>
            <source>Make a task…</source>
            <translation>Lav en opgave…</translation>
        </message>
        <message>
            <source>Make the experience note…</source>
            <translation>Opret erfaringsnotatet…</translation>
        </message>
        <message>
            <source>Not a main point</source>
            <translation>Ikke hovedpunkt</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <translation>Intet er registreret endnu.</translation>
        </message>
        <message>
            <source>Open its task</source>
            <translation>Åbn opgaven</translation>
        </message>
        <message>
            <source>Show the round</source>
            <translation>Vis runden</translation>
        </message>
        <message>
            <source>Statements: {all} · main points of the note: {points}</source>
            <translation>Udsagn: {all} · hovedpunkter i notatet: {points}</translation>
        </message>
        <message>
            <source>Task from a statement</source>
            <translation>Opgave fra et udsagn</translation>
        </message>
        <message>
            <source>The task is saved. It leads back to the statement.</source>
            <translation>Opgaven er gemt. Den fører tilbage til udsagnet.</translation>
        </message>
        <message>
            <source>Up (Alt+↑)</source>
            <translation>Op (Alt+↑)</translation>
        </message>
    </context>
    <context>
        <name>DoorGuest</name>
        <message>
            <source>Add as a guest who is here</source>
            <translation>Tilføj som gæst, der er her</translation>
        </message>
        <message>
            <source>Given name and family name</source>
            <translation>For- og efternavn</translation>
        </message>
        <message>
            <source>Nobody on the list is called that. Add a guest:</source>
            <translation>Ingen på listen hedder det. Tilføj en gæst:</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
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
            <translation>Invitationer på mail</translation>
        </message>
        <message>
            <source>The invitations are marked as sent.</source>
            <translation>Invitationerne er markeret som sendt.</translation>
        </message>
        <message>
            <source>Writing the drafts…</source>
            <translation>Skriver udkastene…</translation>
        </message>
    </context>
    <context>
        <name>EventHead</name>
        <message>
            <source>Hosts: {counts}</source>
            <translation>Værter: {counts}</translation>
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
            <translation>Udkast på hver gæsts sprog, med datoen som kalenderfil.</translation>
        </message>
        <message>
            <source>Guests and their answers</source>
            <translation>Gæster og deres svar</translation>
        </message>
        <message>
            <source>Invited {day}</source>
            <translation>Inviteret {day}</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Invitér…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Choose a rule, such as the hosts of a programme.</source>
            <translation>Ingen står på listen endnu. Vælg en regel, for eksempel værterne i et program.</translation>
        </message>
        <message>
            <source>On the list: {all} · yes {yes} · perhaps {maybe} · no {no}</source>
            <translation>På listen: {all} · ja {yes} · måske {maybe} · nej {no}</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Put on the list: {count}.</source>
            <translation>Sat på listen: {count}.</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Tag af listen</translation>
        </message>
        <message>
            <source>Taken off the list: {count}.</source>
            <translation>Taget af listen: {count}.</translation>
        </message>
        <message>
            <source>Write the invitations…</source>
            <translation>Skriv invitationerne…</translation>
        </message>
        <message>
            <source>Name badges…</source>
            <translation>Navneskilte…</translation>
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
            <translation>Annullér</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Hold</translation>
        </message>
        <message>
            <source>From level</source>
            <translation>Fra niveau</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invitér</translation>
        </message>
        <message>
            <source>Invited as</source>
            <translation>Inviteres som</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
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
            <translation>Sæt dem på listen</translation>
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
            <translation>Deres status</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del af navnet</translation>
        </message>
        <message>
            <source>Who would be added</source>
            <translation>Hvem der ville blive tilføjet</translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>Hvem der skal inviteres</translation>
        </message>
        <message>
            <source>{count} are on the list already.</source>
            <translation>{count} står på listen allerede.</translation>
        </message>
        <message>
            <source>{count} would be added.</source>
            <translation>{count} tilføjes.</translation>
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
            <translation>Alle arrangementer i planerne er oprettet.</translation>
        </message>
        <message>
            <source>Make the event</source>
            <translation>Opret arrangementet</translation>
        </message>
        <message>
            <source>Make the event: {name}</source>
            <translation>Opret arrangementet: {name}</translation>
        </message>
        <message>
            <source>The event is made, and its tasks follow its day.</source>
            <translation>Arrangementet er oprettet, og opgaverne følger dets dag.</translation>
        </message>
        <message>
            <source>The plans of the programmes speak of these events. Make one, and its day, kind and title are taken over; what is counted from it moves along.</source>
            <translation>Disse arrangementer står i programmernes planer. Opret et af dem, så overtages dag, type og titel, og det, der regnes fra dagen, flyttes med.</translation>
        </message>
        <message>
            <source>Looking through the plans…</source>
            <translation>Gennemgår planerne…</translation>
        </message>
    </context>
    <context>
        <name>SchedulePart</name>
        <message>
            <source>Make the schedule…</source>
            <translation>Opret programmet…</translation>
        </message>
        <message>
            <source>No event of the programme is planned for this participant.</source>
            <translation>Intet arrangement i programmet er planlagt til deltageren.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Åbn {name}</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Save as a calendar file</source>
            <translation>Gem som kalenderfil</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappe</translation>
        </message>
        <message>
            <source>The calendar file is saved as “{name}”.</source>
            <translation>Kalenderfilen er gemt som "{name}".</translation>
        </message>
        <message>
            <source>{category}: {hours} h planned</source>
            <translation>{category}: {hours} t planlagt</translation>
        </message>
        <message>
            <source>{hours} h agreed</source>
            <translation>{hours} t aftalt</translation>
        </message>
    </context>
    <context>
        <name>StatementEntry</name>
        <message>
            <source>About the round</source>
            <translation>Vedrører runden</translation>
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
            <translation>Ingen angivet</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Gem og næste</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Hvad der blev sagt</translation>
        </message>
        <message>
            <source>What was said. Ctrl+Enter saves it and begins the next.</source>
            <translation>Hvad der blev sagt. Ctrl+Enter gemmer og begynder næste.</translation>
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
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Udsagn</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Hvad der blev sagt</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>Asked back</source>
            <translation>Spørgsmål til deltageren</translation>
        </message>
        <message>
            <source>Note on it</source>
            <translation>Notat om indførslen</translation>
        </message>
        <message>
            <source>Nothing has come in for this period yet.</source>
            <translation>Der er intet kommet ind for denne periode endnu.</translation>
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
            <translation>modtaget {day}</translation>
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
            <translation>Friktionen er løst</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>Det er gemt.</translation>
        </message>
        <message>
            <source>It is saved. A task to look again is due in seven days.</source>
            <translation>Det er gemt. Om syv dage minder en opgave om at følge op.</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Notér en kontakt</translation>
        </message>
        <message>
            <source>Plan the midterm review</source>
            <translation>Planlæg midtvejsevalueringen</translation>
        </message>
        <message>
            <source>Record a signature</source>
            <translation>Registrér en underskrift</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrér en justering</translation>
        </message>
        <message>
            <source>Record feedback below expectation</source>
            <translation>Registrér feedback, der ikke lever op til forventningerne</translation>
        </message>
        <message>
            <source>Record friction</source>
            <translation>Registrér friktion</translation>
        </message>
        <message>
            <source>Record good feedback</source>
            <translation>Registrér god feedback</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>The midterm review was held</source>
            <translation>Midtvejsevalueringen er afholdt</translation>
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
            <translation>Godkend</translation>
        </message>
        <message>
            <source>Ask back…</source>
            <translation>Spørg tilbage…</translation>
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
            <translation>Fravig…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Udført</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Friction</source>
            <translation>Friktion</translation>
        </message>
        <message>
            <source>Friction · solved in {days} days on average</source>
            <translation>Friktion · løst på {days} dage i gennemsnit</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Godt</translation>
        </message>
        <message>
            <source>It came in</source>
            <translation>Det er kommet ind</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>Det er gemt.</translation>
        </message>
        <message>
            <source>It is solved</source>
            <translation>Den er løst</translation>
        </message>
        <message>
            <source>Midterm review</source>
            <translation>Midtvejsevaluering</translation>
        </message>
        <message>
            <source>Next contact by {day}</source>
            <translation>Næste kontakt senest {day}</translation>
        </message>
        <message>
            <source>No contact is noted yet.</source>
            <translation>Ingen kontakt er noteret endnu.</translation>
        </message>
        <message>
            <source>No feedback is recorded.</source>
            <translation>Ingen feedback er registreret.</translation>
        </message>
        <message>
            <source>No friction is recorded.</source>
            <translation>Ingen friktion er registreret.</translation>
        </message>
        <message>
            <source>No midterm review is planned.</source>
            <translation>Ingen midtvejsevaluering er planlagt.</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Notér en kontakt</translation>
        </message>
        <message>
            <source>Nothing is to be delivered.</source>
            <translation>Intet skal afleveres.</translation>
        </message>
        <message>
            <source>Nothing was adjusted.</source>
            <translation>Intet er justeret.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åben</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planlæg den</translation>
        </message>
        <message>
            <source>Record a signature</source>
            <translation>Registrér en underskrift</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrér en justering</translation>
        </message>
        <message>
            <source>Record friction</source>
            <translation>Registrér friktion</translation>
        </message>
        <message>
            <source>Record what was said</source>
            <translation>Registrér, hvad der blev sagt</translation>
        </message>
        <message>
            <source>Show the texts</source>
            <translation>Vis teksterne</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>Spring den over</translation>
        </message>
        <message>
            <source>Skip the midterm review</source>
            <translation>Spring midtvejsevalueringen over</translation>
        </message>
        <message>
            <source>The day has passed.</source>
            <translation>Dagen er passeret.</translation>
        </message>
        <message>
            <source>To be delivered</source>
            <translation>Rapportering</translation>
        </message>
        <message>
            <source>What is written of people is delicate. That you read it is logged.</source>
            <translation>Det, der skrives om mennesker, er følsomt. At du læser det, bliver logget.</translation>
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
            <translation>alvor {n} af 3</translation>
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
            <translation>Opret dokumentet</translation>
        </message>
        <message>
            <source>Make it with feedback below expectation</source>
            <translation>Opret det med feedback, der ikke lever op til forventningerne</translation>
        </message>
    </context>
    <context>
        <name>LogbookBlanks</name>
        <message>
            <source>All periods in one mail</source>
            <translation>Alle perioder i én mail</translation>
        </message>
        <message>
            <source>Choose between one and {count} placements first.</source>
            <translation>Vælg først mellem ét og {count} praktikophold.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Each period when it is its turn</source>
            <translation>Hver periode, når det er dens tur</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hvor langt det er nået</translation>
        </message>
        <message>
            <source>Mails marked as sent: {count}</source>
            <translation>Mails markeret som sendt: {count}</translation>
        </message>
        <message>
            <source>Make drafts</source>
            <translation>Opret kladder</translation>
        </message>
        <message>
            <source>No blank is left to send.</source>
            <translation>Der er ingen blanketter tilbage at sende.</translation>
        </message>
        <message>
            <source>No entry is late.</source>
            <translation>Ingen indførsel er forsinket.</translation>
        </message>
        <message>
            <source>No mail</source>
            <translation>Ingen mail</translation>
        </message>
        <message>
            <source>Remind of late logbooks</source>
            <translation>Mind om forsinkede logbøger</translation>
        </message>
        <message>
            <source>Send blank logbooks</source>
            <translation>Send tomme logbøger</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>{blanks} blanks in {mails} mails.</source>
            <translation>{blanks} blanketter i {mails} mails.</translation>
        </message>
        <message>
            <source>Open the logbooks that are not open yet ({count})</source>
            <translation>Åbn de logbøger, der ikke er åbne endnu ({count})</translation>
        </message>
        <message>
            <source>Opening logbooks</source>
            <translation>Åbner logbøger</translation>
        </message>
        <message>
            <source>{blanks} in one mail.</source>
            <translation>{blanks} i én mail.</translation>
        </message>
    </context>
    <context>
        <name>LogbookPart</name>
        <message>
            <source>Ask back about period {no}</source>
            <translation>Spørg om periode {no}</translation>
        </message>
        <message>
            <source>Ask back…</source>
            <translation>Spørg tilbage…</translation>
        </message>
        <message>
            <source>Close the logbook</source>
            <translation>Luk logbogen</translation>
        </message>
        <message>
            <source>Do without</source>
            <translation>Fravig</translation>
        </message>
        <message>
            <source>Do without period {no}</source>
            <translation>Fravig periode {no}</translation>
        </message>
        <message>
            <source>Do without…</source>
            <translation>Fravig…</translation>
        </message>
        <message>
            <source>Hours in each period</source>
            <translation>Timer pr. periode</translation>
        </message>
        <message>
            <source>How it feels</source>
            <translation>Hvordan det opleves</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Markér som læst</translation>
        </message>
        <message>
            <source>Move the entries to the new days</source>
            <translation>Flyt indførslerne til de nye dage</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Notér en kontakt</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åbn igen</translation>
        </message>
        <message>
            <source>Open the logbook</source>
            <translation>Åbn logbogen</translation>
        </message>
        <message>
            <source>Period {no} is read.</source>
            <translation>Periode {no} er læst.</translation>
        </message>
        <message>
            <source>Period {no} is saved.</source>
            <translation>Periode {no} er gemt.</translation>
        </message>
        <message>
            <source>Read period {no}</source>
            <translation>Læs periode {no}</translation>
        </message>
        <message>
            <source>Read, with a note…</source>
            <translation>Læst, med et notat…</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrér en justering</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Mind om…</translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>Returnér med et spørgsmål</translation>
        </message>
        <message>
            <source>Send blanks…</source>
            <translation>Send blanketter…</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>The entries follow the new days.</source>
            <translation>Indførslerne følger de nye dage.</translation>
        </message>
        <message>
            <source>The logbook is closed.</source>
            <translation>Logbogen er lukket.</translation>
        </message>
        <message>
            <source>The logbook is not open yet. Opening it plans an entry for each period.</source>
            <translation>Logbogen er ikke åbnet endnu. Når den åbnes, planlægges en indførsel for hver periode.</translation>
        </message>
        <message>
            <source>The logbook is open again.</source>
            <translation>Logbogen er åben igen.</translation>
        </message>
        <message>
            <source>The logbook is open. Entries planned: {count}</source>
            <translation>Logbogen er åben. Planlagte indførsler: {count}</translation>
        </message>
        <message>
            <source>Type in…</source>
            <translation>Tast ind…</translation>
        </message>
        <message>
            <source>Write to the host</source>
            <translation>Skriv til værten</translation>
        </message>
        <message>
            <source>next due {day}</source>
            <translation>næste frist {day}</translation>
        </message>
        <message>
            <source>{count} late</source>
            <translation>{count} forsinket</translation>
        </message>
        <message>
            <source>{count} to read</source>
            <translation>{count} at læse</translation>
        </message>
        <message>
            <source>{done} of {every} have come in</source>
            <translation>{done} af {every} er kommet ind</translation>
        </message>
        <message>
            <source>Show planned ({count})</source>
            <translation>Vis planlagte ({count})</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Opret dokumentet</translation>
        </message>
    </context>
    <context>
        <name>LogbookTyping</name>
        <message>
            <source>Period {no} is taken in.</source>
            <translation>Periode {no} er registreret.</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>Gem indførslen</translation>
        </message>
        <message>
            <source>Type in period {no}</source>
            <translation>Tast periode {no} ind</translation>
        </message>
    </context>
    <context>
        <name>AgreementCard</name>
        <message>
            <source>Amendment to {no}</source>
            <translation>Tillæg til {no}</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Ændr…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ret…</translation>
        </message>
        <message>
            <source>Declined: {reason}</source>
            <translation>Afvist: {reason}</translation>
        </message>
        <message>
            <source>Declined…</source>
            <translation>Afvist…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Drop a scan, a mail or a signed file here.</source>
            <translation>Slip en scanning, en mail eller en underskrevet fil her.</translation>
        </message>
        <message>
            <source>End early…</source>
            <translation>Opsig…</translation>
        </message>
        <message>
            <source>Make it again…</source>
            <translation>Lav den igen…</translation>
        </message>
        <message>
            <source>Make the paper…</source>
            <translation>Opret dokumentet…</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Markér som kontrolleret</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Markér som sendt</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Angiv…</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Ikke underskrevet</translation>
        </message>
        <message>
            <source>Record a signature…</source>
            <translation>Registrér underskrift…</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Læg til side…</translation>
        </message>
        <message>
            <source>nobody named yet</source>
            <translation>ingen angivet endnu</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>sendt {day}</translation>
        </message>
        <message>
            <source>the proof is missing</source>
            <translation>dokumentationen mangler</translation>
        </message>
        <message>
            <source>version {no}</source>
            <translation>version {no}</translation>
        </message>
        <message>
            <source>✓ Signed {day}</source>
            <translation>✓ Underskrevet {day}</translation>
        </message>
    </context>
    <context>
        <name>AgreementSteps</name>
        <message>
            <source>Amend the signed agreement</source>
            <translation>Ændr den underskrevne aftale</translation>
        </message>
        <message>
            <source>Begin the amendment</source>
            <translation>Begynd på tillægsaftalen</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Opsig</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Læg til side</translation>
        </message>
        <message>
            <source>The agreement is checked.</source>
            <translation>Aftalen er kontrolleret.</translation>
        </message>
        <message>
            <source>The agreement is declined.</source>
            <translation>Aftalen er afvist.</translation>
        </message>
        <message>
            <source>The agreement is ended.</source>
            <translation>Aftalen er opsagt.</translation>
        </message>
        <message>
            <source>The agreement is marked as sent.</source>
            <translation>Aftalen er markeret som sendt.</translation>
        </message>
        <message>
            <source>The agreement is set aside.</source>
            <translation>Aftalen er lagt til side.</translation>
        </message>
        <message>
            <source>The amendment is begun. What was signed holds until it is signed too.</source>
            <translation>Tillægsaftalen er påbegyndt. Det underskrevne gælder, indtil også den er underskrevet.</translation>
        </message>
        <message>
            <source>The next version is begun, filled in as before.</source>
            <translation>Næste version er påbegyndt, udfyldt som før.</translation>
        </message>
        <message>
            <source>The signature is saved.</source>
            <translation>Underskriften er gemt.</translation>
        </message>
        <message>
            <source>Who declined, and why?</source>
            <translation>Hvem har afvist, og hvorfor?</translation>
        </message>
        <message>
            <source>Who signs for {party}?</source>
            <translation>Hvem underskriver for {party}?</translation>
        </message>
        <message>
            <source>Why does it end early?</source>
            <translation>Hvorfor opsiges den?</translation>
        </message>
        <message>
            <source>Why is it set aside?</source>
            <translation>Hvorfor lægges den til side?</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>Only here: {words}</source>
            <translation>Kun her: {words}</translation>
        </message>
    </context>
    <context>
        <name>OnboardingLine</name>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Done on another day…</source>
            <translation>Udført en anden dag…</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Udført: {name}</translation>
        </message>
        <message>
            <source>First write under Assignment how it fits this participant.</source>
            <translation>Skriv først under Opgave, hvordan den passer til deltageren.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Udelad</translation>
        </message>
        <message>
            <source>Leave out…</source>
            <translation>Udelad…</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mere: {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>The point is deleted.</source>
            <translation>Punktet er slettet.</translation>
        </message>
        <message>
            <source>Tick it</source>
            <translation>Sæt flueben</translation>
        </message>
        <message>
            <source>Why is the point left out?</source>
            <translation>Hvorfor udelades punktet?</translation>
        </message>
        <message>
            <source>done {day} by {who}</source>
            <translation>udført {day} af {who}</translation>
        </message>
        <message>
            <source>the host's own point</source>
            <translation>værtens eget punkt</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>Change {change}</source>
            <translation>Ændring {change}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ret…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>The learning outcome</source>
            <translation>Læringsmålet</translation>
        </message>
        <message>
            <source>The outcome is deleted.</source>
            <translation>Læringsmålet er slettet.</translation>
        </message>
    </context>
    <context>
        <name>PlacementAgreement</name>
        <message>
            <source>Draft the agreement</source>
            <translation>Opret aftaleudkast</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Tidligere</translation>
        </message>
        <message>
            <source>Make the amendment…</source>
            <translation>Lav tillægsaftale…</translation>
        </message>
        <message>
            <source>Not as it was signed</source>
            <translation>Ikke som underskrevet</translation>
        </message>
        <message>
            <source>The agreement is drafted.</source>
            <translation>Aftaleudkastet er oprettet.</translation>
        </message>
        <message>
            <source>There is no agreement yet. It is filled in from the placement and its programme.</source>
            <translation>Der er ingen aftale endnu. Den udfyldes fra praktikopholdet og programmet.</translation>
        </message>
        <message>
            <source>{no} is on its way.</source>
            <translation>{no} er på vej.</translation>
        </message>
        <message>
            <source>{what}: signed {old}, now {new}</source>
            <translation>{what}: underskrevet {old}, nu {new}</translation>
        </message>
    </context>
    <context>
        <name>PlacementAssignment</name>
        <message>
            <source>Agreed</source>
            <translation>Aftalt</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ret…</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Sammenlign versioner…</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Tidligere versioner</translation>
        </message>
        <message>
            <source>Fitted to the participant</source>
            <translation>Tilpasset deltageren</translation>
        </message>
        <message>
            <source>New version…</source>
            <translation>Ny version…</translation>
        </message>
        <message>
            <source>No assignment is written yet. Participant and host work it out and both confirm it.</source>
            <translation>Ingen opgave er skrevet endnu. Deltageren og værten udarbejder den og bekræfter den begge.</translation>
        </message>
        <message>
            <source>Not agreed yet</source>
            <translation>Ikke aftalt endnu</translation>
        </message>
        <message>
            <source>Record the yes…</source>
            <translation>Registrér ja…</translation>
        </message>
        <message>
            <source>Save the version</source>
            <translation>Gem versionen</translation>
        </message>
        <message>
            <source>Save the yes</source>
            <translation>Gem ja</translation>
        </message>
        <message>
            <source>The assignment</source>
            <translation>Opgaven</translation>
        </message>
        <message>
            <source>The next version</source>
            <translation>Næste version</translation>
        </message>
        <message>
            <source>The version is saved.</source>
            <translation>Versionen er gemt.</translation>
        </message>
        <message>
            <source>The yes is saved.</source>
            <translation>Bekræftelsen er gemt.</translation>
        </message>
        <message>
            <source>Three task areas are wanted: {count} more.</source>
            <translation>Mindst tre opgaveområder er ønsket: {count} mere.</translation>
        </message>
        <message>
            <source>Version {no}</source>
            <translation>Version {no}</translation>
        </message>
        <message>
            <source>Write the assignment…</source>
            <translation>Skriv opgaven…</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>aftalt</translation>
        </message>
        <message>
            <source>confirmed by {who}</source>
            <translation>bekræftet af {who}</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>ikke bekræftet</translation>
        </message>
        <message>
            <source>written by {who}</source>
            <translation>skrevet af {who}</translation>
        </message>
        <message>
            <source>{party} confirms version {no}</source>
            <translation>{party} bekræfter version {no}</translation>
        </message>
        <message>
            <source>{party}: not confirmed yet</source>
            <translation>{party}: ikke bekræftet endnu</translation>
        </message>
    </context>
    <context>
        <name>PlacementExpectations</name>
        <message>
            <source>Agree on all</source>
            <translation>Godkend alle</translation>
        </message>
        <message>
            <source>Begin the sheet</source>
            <translation>Begynd på skemaet</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Færdigt</translation>
        </message>
        <message>
            <source>Every open point is agreed.</source>
            <translation>Alle åbne punkter er aftalt.</translation>
        </message>
        <message>
            <source>Every side has said what it expects, and no point is open.</source>
            <translation>Alle parter har sagt, hvad de forventer, og intet punkt er åbent.</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Ikke færdigt</translation>
        </message>
        <message>
            <source>Make the sheet to fill in…</source>
            <translation>Opret skemaet til udfyldning…</translation>
        </message>
        <message>
            <source>Open points: {count}</source>
            <translation>Åbne punkter: {count}</translation>
        </message>
        <message>
            <source>Points still needed: {count}</source>
            <translation>Punkter, der mangler: {count}</translation>
        </message>
        <message>
            <source>The sheet is begun.</source>
            <translation>Skemaet er påbegyndt.</translation>
        </message>
    </context>
    <context>
        <name>PlacementLearning</name>
        <message>
            <source>Add an outcome and press Enter</source>
            <translation>Tilføj et læringsmål, og tryk Enter</translation>
        </message>
        <message>
            <source>Mean change from before to after: {mean}</source>
            <translation>Ændring i gennemsnit, før til efter: {mean}</translation>
        </message>
        <message>
            <source>No learning outcome yet. At least one is needed before the agreement.</source>
            <translation>Intet læringsmål endnu. Mindst ét kræves før aftalen.</translation>
        </message>
        <message>
            <source>Take over {count} from the programme</source>
            <translation>Hent {count} fra programmet</translation>
        </message>
        <message>
            <source>The outcomes are added.</source>
            <translation>Læringsmålene er tilføjet.</translation>
        </message>
        <message>
            <source>No learning outcome yet.</source>
            <translation>Intet læringsmål endnu.</translation>
        </message>
    </context>
    <context>
        <name>PlacementOnboarding</name>
        <message>
            <source>Add a point of the host's own and press Enter</source>
            <translation>Tilføj et eget punkt for værten, og tryk Enter</translation>
        </message>
        <message>
            <source>Add the host's earlier points: {count}</source>
            <translation>Tilføj værtens tidligere punkter: {count}</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>Kalenderfil…</translation>
        </message>
        <message>
            <source>Choose a weekday and a time to have it as a date for the calendar.</source>
            <translation>Vælg ugedag og klokkeslæt for at få den som en kalenderfil.</translation>
        </message>
        <message>
            <source>Drafts in {folder}: {count}. Open them to send them.</source>
            <translation>Udkast i {folder}: {count}. Åbn dem for at sende dem.</translation>
        </message>
        <message>
            <source>Fixed time for questions</source>
            <translation>Fast tid til spørgsmål</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>Til hvilken mappe?</translation>
        </message>
        <message>
            <source>Make the list</source>
            <translation>Opret listen</translation>
        </message>
        <message>
            <source>Make the list to fill in…</source>
            <translation>Opret listen til udfyldning…</translation>
        </message>
        <message>
            <source>No list yet. It begins with the programme's points and what this host added before.</source>
            <translation>Ingen liste endnu. Den begynder med programmets punkter og det, værten har tilføjet før.</translation>
        </message>
        <message>
            <source>The list is made.</source>
            <translation>Listen er oprettet.</translation>
        </message>
        <message>
            <source>The points are added.</source>
            <translation>Punkterne er tilføjet.</translation>
        </message>
        <message>
            <source>Write the mails to both</source>
            <translation>Skriv mail til begge</translation>
        </message>
        <message>
            <source>{done} of {all} points are decided</source>
            <translation>{done} af {all} punkter er afgjort</translation>
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
            <translation>Godkend</translation>
        </message>
        <message>
            <source>Agree: {text}</source>
            <translation>Godkend: {text}</translation>
        </message>
        <message>
            <source>Change the point</source>
            <translation>Ret punktet</translation>
        </message>
        <message>
            <source>Change the words…</source>
            <translation>Ret teksten…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mere: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
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
            <translation>Tilføj et punkt, og tryk Enter</translation>
        </message>
        <message>
            <source>Add a point: {side}</source>
            <translation>Tilføj et punkt: {side}</translation>
        </message>
        <message>
            <source>{count} more needed</source>
            <translation>{count} mere mangler</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Choose the file…</source>
            <translation>Vælg filen…</translation>
        </message>
        <message>
            <source>No file is chosen. Only a paper that you saw yourself needs none.</source>
            <translation>Ingen fil er valgt. Kun et papir, du selv har set, kan undvære en.</translation>
        </message>
        <message>
            <source>Save the signature</source>
            <translation>Gem underskriften</translation>
        </message>
        <message>
            <source>Signed by …</source>
            <translation>Underskrevet af …</translation>
        </message>
        <message>
            <source>Which file shows the signature?</source>
            <translation>Hvilken fil viser underskriften?</translation>
        </message>
    </context>
    <context>
        <name>VersionCompare</name>
        <message>
            <source>Compare versions</source>
            <translation>Sammenlign versioner</translation>
        </message>
        <message>
            <source>Left version</source>
            <translation>Venstre version</translation>
        </message>
        <message>
            <source>Right version</source>
            <translation>Højre version</translation>
        </message>
        <message>
            <source>That is the same version twice.</source>
            <translation>Det er den samme version to gange.</translation>
        </message>
        <message>
            <source>Version {no}</source>
            <translation>Version {no}</translation>
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
            <translation>Hvornår og hvordan</translation>
        </message>
        <message>
            <source>Told {days} days ahead; {least} are promised.</source>
            <translation>Varslet {days} dage i forvejen; {least} er lovet.</translation>
        </message>
        <message>
            <source>Answered: {some} of {all}.</source>
            <translation>Besvaret: {some} af {all}.</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>intet svar</translation>
        </message>
        <message>
            <source>Record the answer…</source>
            <translation>Registrér svaret…</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Påmind…</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Fortsæt…</translation>
        </message>
    </context>
    <context>
        <name>PlacementTools</name>
        <message>
            <source>{count} of {tools} tools were used by participant, host and home institution.</source>
            <translation>{count} af {tools} værktøjer er brugt af deltager, vært og hjeminstitution.</translation>
        </message>
        <message>
            <source>No tool is published. Publish one under Knowledge.</source>
            <translation>Intet værktøj er offentliggjort. Offentliggør et under Viden.</translation>
        </message>
    </context>
    <context>
        <name>BoardPage</name>
        <message>
            <source>Open the placement</source>
            <translation>Åbn praktikopholdet</translation>
        </message>
        <message>
            <source>The state is now “{state}”.</source>
            <translation>Status er nu "{state}".</translation>
        </message>
        <message>
            <source>There is no step in that direction.</source>
            <translation>Der er intet trin i den retning.</translation>
        </message>
        <message>
            <source>This step needs a reason. Use its button.</source>
            <translation>Dette trin kræver en begrundelse. Brug knappen.</translation>
        </message>
        <message>
            <source>{count} placements. Drag a card, or Ctrl and an arrow.</source>
            <translation>{count} praktikophold. Træk et kort, eller brug Ctrl og en pil.</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>Name badges</source>
            <translation>Navneskilte</translation>
        </message>
        <message>
            <source>Move to the right, in mm</source>
            <translation>Flyt mod højre, i mm</translation>
        </message>
        <message>
            <source>Move down, in mm</source>
            <translation>Flyt nedad, i mm</translation>
        </message>
        <message>
            <source>Begin at badge no. (1–10)</source>
            <translation>Begynd ved skilt nr. (1–10)</translation>
        </message>
        <message>
            <source>Draw lines to cut along</source>
            <translation>Tegn linjer at klippe efter</translation>
        </message>
        <message>
            <source>Make the badges</source>
            <translation>Opret skiltene</translation>
        </message>
        <message>
            <source>The badges are saved as “{name}”.</source>
            <translation>Skiltene er gemt som "{name}".</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annullér</translation>
        </message>
        <message>
            <source>90 × 54 mm, ten on a sheet of A4. Where the print does not meet a sheet of labels, move it.</source>
            <translation>90 × 54 mm, ti på et A4-ark. Flyt trykket, hvis det ikke passer med etiketarket.</translation>
        </message>
    </context>
    <context>
        <name>StepFoot</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
    </context>
    <context>
        <name>WorkFoot</name>
        <message>
            <source>How far the work is</source>
            <translation>Hvor langt arbejdet er nået</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>StepWizard</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>StepTrail</name>
        <message>
            <source>Step {at} of {all}: {name}</source>
            <translation>Trin {at} af {all}: {name}</translation>
        </message>
    </context>
</TS>
