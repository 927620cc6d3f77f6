<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arkiv</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Redigera</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Gå till</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjälp</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Program</translation>
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
            <translation>Placeringar</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Evenemang</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Kunskap</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Kontoret</translation>
        </message>
        <message>
            <source>New office…</source>
            <translation>Nytt kontor…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öppna…</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Skapa dokument…</translation>
        </message>
        <message>
            <source>Close the office</source>
            <translation>Stäng kontoret</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avsluta</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>Ny post</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Kopiera som tabell</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Search or type a command</source>
            <translation>Sök eller skriv ett kommando</translation>
        </message>
        <message>
            <source>Choose programme</source>
            <translation>Välj program</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Framåt</translation>
        </message>
        <message>
            <source>Between list and record</source>
            <translation>Mellan lista och post</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrera listan</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Kolumner…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Uppdatera</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Större text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mindre text</translation>
        </message>
        <message>
            <source>Help on this screen</source>
            <translation>Hjälp om den här sidan</translation>
        </message>
        <message>
            <source>About Praktikum</source>
            <translation>Om Praktikum</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Som datorn</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Öppna senaste</translation>
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
            <translation>Frågor</translation>
        </message>
        <message>
            <source>Save a copy to a stick…</source>
            <translation>Spara en kopia på ett minne…</translation>
        </message>
        <message>
            <source>Shared drive…</source>
            <translation>Gemensam enhet…</translation>
        </message>
        <message>
            <source>Take in another copy…</source>
            <translation>Hämta in en annan kopia…</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Lägg till en anteckning</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Lägg till en uppgift</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Exportera det som visas…</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importera en lista…</translation>
        </message>
        <message>
            <source>Main button here</source>
            <translation>Huvudknappen här</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Skapa e-post…</translation>
        </message>
        <message>
            <source>New programme…</source>
            <translation>Nytt program…</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Spara den här vyn…</translation>
        </message>
        <message>
            <source>Change a field of the selected…</source>
            <translation>Ändra ett fält i de markerade…</translation>
        </message>
        <message>
            <source>Take in returned forms…</source>
            <translation>Läs in inskickade formulär…</translation>
        </message>
        <message>
            <source>Change notice…</source>
            <translation>Ändringsmeddelande…</translation>
        </message>
        <message>
            <source>Rehearse a change…</source>
            <translation>Pröva en ändring…</translation>
        </message>
        <message>
            <source>Send blank logbooks…</source>
            <translation>Skicka tomma loggböcker…</translation>
        </message>
        <message>
            <source>Remind of late logbooks…</source>
            <translation>Påminn om försenade loggböcker…</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Sample office</source>
            <translation>Exempelkontor</translation>
        </message>
    </context>
    <context>
        <name>CheckStep</name>
        <message>
            <source>The preview is being made…</source>
            <translation>Förhandsgranskningen skapas…</translation>
        </message>
        <message>
            <source>Ready: {ready} of {every}.</source>
            <translation>Klara: {ready} av {every}.</translation>
        </message>
        <message>
            <source>Lacking something: {count}. Mend them and come back, or make the others now.</source>
            <translation>Något saknas: {count}. Rätta till och kom tillbaka, eller skapa de andra nu.</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Och {count} till.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Kontrollerar…</translation>
        </message>
        <message>
            <source>Lacks</source>
            <translation>Saknar</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Åtgärda</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Records; Space takes one out or in</source>
            <translation>Poster; blanksteg tar bort eller lägger till</translation>
        </message>
        <message>
            <source>Make drafts of the unfinished ones too</source>
            <translation>Gör utkast av de ofärdiga också</translation>
        </message>
        <message>
            <source>What is missing is left blank, to be filled in by hand.</source>
            <translation>Det som saknas lämnas tomt och fylls i för hand.</translation>
        </message>
    </context>
    <context>
        <name>ChipsEditor</name>
        <message>
            <source>Add…</source>
            <translation>Lägg till…</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Ta bort {name}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>Tick what the list shows. Up and Down move the chosen line.</source>
            <translation>Bocka för det som listan ska visa. Upp och Ned flyttar den valda raden.</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Upp</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ned</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Som från början</translation>
        </message>
        <message>
            <source>The usual columns, as wide as they need to be</source>
            <translation>De vanliga kolumnerna, så breda som de behöver vara</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong in Praktikum</source>
            <translation>Något gick fel i Praktikum</translation>
        </message>
        <message>
            <source>This is a fault of the program, not yours. What was saved is safe, and what you typed still stands in its field. You can go on working.</source>
            <translation>Felet ligger i programmet, inte hos dig. Det som är sparat är i säkerhet, och det du skrev står kvar i sitt fält. Du kan arbeta vidare.</translation>
        </message>
        <message>
            <source>A report without personal data stands here. Attach it when you tell us: {path}</source>
            <translation>En rapport utan personuppgifter ligger här. Bifoga den när du berättar för oss: {path}</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Visa rapporten</translation>
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
            <translation>gå till</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>How much is done</source>
            <translation>Hur mycket som är klart</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
        <message>
            <source>Questions that wait for an answer</source>
            <translation>Frågor som väntar på svar</translation>
        </message>
        <message>
            <source>How the office stands with its drive, and what you can do</source>
            <translation>Hur det står till med den gemensamma enheten, och vad du kan göra</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message>
            <source>Show more</source>
            <translation>Visa fler</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>skapad</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>borttagen</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>återställd</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>raderad för alltid</translation>
        </message>
        <message>
            <source>looked at a delicate value</source>
            <translation>tittade på en känslig uppgift</translation>
        </message>
        <message>
            <source>state changed with a reason</source>
            <translation>status ändrad med skäl</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>Skäl: {words}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>state changed though something was lacking</source>
            <translation>status ändrad trots att något saknades</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>ångrat</translation>
        </message>
    </context>
    <context>
        <name>KindStep</name>
        <message>
            <source>Records chosen: {count}</source>
            <translation>Valda poster: {count}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Typ av dokument</translation>
        </message>
        <message>
            <source>The chosen records have no language in common. Choose records of one programme.</source>
            <translation>De valda posterna har inget gemensamt språk. Välj poster i ett och samma program.</translation>
        </message>
        <message>
            <source>Two languages stand side by side, the first one leading.</source>
            <translation>Två språk står sida vid sida, det första gäller.</translation>
        </message>
        <message>
            <source>This paper is printed in one language at a time.</source>
            <translation>Dokumentet skrivs på ett språk i taget.</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av namnet</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <source>All states</source>
            <translation>Alla statusar</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} av {every}</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} markerade</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nytt</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Skapa dokument…</translation>
        </message>
        <message>
            <source>Filter by name, number, address…</source>
            <translation>Filtrera på namn, nummer, adress…</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrera listan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Change a field of the selected…</source>
            <translation>Ändra ett fält i de markerade…</translation>
        </message>
        <message>
            <source>Change a field…</source>
            <translation>Ändra ett fält…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Kolumner…</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Kopiera som tabell</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Exportera det som visas…</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filter…</translation>
        </message>
        <message>
            <source>More for this list</source>
            <translation>Mer för den här listan</translation>
        </message>
        <message>
            <source>Narrow the list by any field</source>
            <translation>Begränsa listan med vilket fält som helst</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Spara den här vyn…</translation>
        </message>
        <message>
            <source>Delete the selected</source>
            <translation>Ta bort de markerade</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Praktikum: placements, agreements and follow-up for small offices. Free under the MIT licence. The window uses Qt under the LGPL; the typeface is Inter under the Open Font Licence.</source>
            <translation>Praktikum: placeringar, avtal och uppföljning för små kontor. Fritt under MIT-licensen. Fönstret använder Qt under LGPL; typsnittet är Inter under Open Font License.</translation>
        </message>
        <message>
            <source>{work}: this is not finished. Stop and close?</source>
            <translation>{work}: det är inte klart. Stoppa och stänga?</translation>
        </message>
        <message>
            <source>“{action}” has nothing to do on this page.</source>
            <translation>”{action}” har inget att göra på den här sidan.</translation>
        </message>
        <message>
            <source>Open the office file of your office, or look at the sample to see how everything works.</source>
            <translation>Öppna filen för ert kontor, eller titta på exemplet för att se hur allt fungerar.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Still lacking</source>
            <translation>Saknas ännu</translation>
        </message>
        <message>
            <source>Only a lead may go on without it.</source>
            <translation>Bara den som är ansvarig får gå vidare utan det.</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Gå vidare ändå</translation>
        </message>
        <message>
            <source>Change state</source>
            <translation>Ändra status</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>This is no date. Write it as {example}.</source>
            <translation>Det här är inget datum. Skriv det som {example}.</translation>
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
            <translation>Kontorets namn</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Language of the office</source>
            <translation>Kontorets språk</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>Dina initialer</translation>
        </message>
        <message>
            <source>The next step asks where the file shall stand.</source>
            <translation>I nästa steg väljer du var filen ska ligga.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
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
            <translation>Skapa</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>Stäng meddelandet</translation>
        </message>
    </context>
    <context>
        <name>OfficeShell</name>
        <message>
            <source>This office can only be read here.</source>
            <translation>Kontoret kan bara läsas här.</translation>
        </message>
        <message>
            <source>This page has no main button.</source>
            <translation>Den här sidan har ingen huvudknapp.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Inget dokument har skapats ännu.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Och {count} till.</translation>
        </message>
        <message>
            <source>Can be made</source>
            <translation>Kan skapas</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Skapade hittills</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klart</translation>
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
            <translation>Skapa dokument</translation>
        </message>
        <message>
            <source>Making papers</source>
            <translation>Skapar dokument</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Check and look</source>
            <translation>Kontrollera och granska</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Skapat</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontrollera</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Make papers ({count})</source>
            <translation>Skapa dokument ({count})</translation>
        </message>
        <message>
            <source>Making…</source>
            <translation>Skapar…</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I vilken mapp?</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hur långt det har kommit</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>Page before</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Sök</translation>
        </message>
        <message>
            <source>Find words in the paper</source>
            <translation>Sök ord i dokumentet</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Anpassa till sidan</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Anpassa till bredden</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Sida</translation>
        </message>
        <message>
            <source>Read the paper as text</source>
            <translation>Läs dokumentet som text</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text of the paper</source>
            <translation>Dokumentets text</translation>
        </message>
        <message>
            <source>There is no text on these pages, only pictures.</source>
            <translation>Det finns ingen text på sidorna, bara bilder.</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Bredd</translation>
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
            <translation>Platser i programmet</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>{name} is deleted.</source>
            <translation>{name} är borttagen.</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Skapa dokument…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Hör hit</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>✓ Saved {time} · Ctrl+Z takes it back</source>
            <translation>✓ Sparat {time} · Ctrl+Z ångrar</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anteckningar</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Uppgifter</translation>
        </message>
    </context>
    <context>
        <name>RelatedTab</name>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Add a record that belongs to this one</source>
            <translation>Lägg till en post som hör till den här</translation>
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
            <translation>Ingenting hör till den här posten än.</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Visa alla {count}</translation>
        </message>
        <message>
            <source>Show {count} more</source>
            <translation>Visa {count} till</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message>
            <source>Show in folder</source>
            <translation>Visa i mappen</translation>
        </message>
        <message>
            <source>Papers made: {count}</source>
            <translation>Skapade dokument: {count}</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Och {count} till.</translation>
        </message>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Ändringar som står kvar eftersom någon har byggt vidare på dem: {count}.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klart</translation>
        </message>
        <message>
            <source>New in the office: {records}.</source>
            <translation>Nytt på kontoret: {records}.</translation>
        </message>
        <message>
            <source>Nothing of it is left.</source>
            <translation>Inget av den finns kvar.</translation>
        </message>
        <message>
            <source>Row {row}: {why}</source>
            <translation>Rad {row}: {why}</translation>
        </message>
        <message>
            <source>Rows filled in: {filled}. Passed over: {skipped}. Stayed out: {refused}.</source>
            <translation>Rader som kompletterade: {filled}. Hoppades över: {skipped}. Kom inte med: {refused}.</translation>
        </message>
        <message>
            <source>Save the rows that stayed out…</source>
            <translation>Spara raderna som inte kom med…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Visa dem</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Ångrad</translation>
        </message>
        <message>
            <source>The import is taken back.</source>
            <translation>Importen är ångrad.</translation>
        </message>
        <message>
            <source>The list is in</source>
            <translation>Listan är importerad</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Ångra importen</translation>
        </message>
        <message>
            <source>{list} - stayed out.xlsx</source>
            <translation>{list} - kom inte med.xlsx</translation>
        </message>
        <message>
            <source>Enter or a double click opens a paper.</source>
            <translation>Enter eller dubbelklick öppnar ett dokument.</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Skapa e-post…</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>Inte skapade</translation>
        </message>
        <message>
            <source>Papers made</source>
            <translation>Skapade dokument</translation>
        </message>
        <message>
            <source>Try these again ({count})</source>
            <translation>Försök igen med dessa ({count})</translation>
        </message>
        <message>
            <source>You stopped before the last one.</source>
            <translation>Du stoppade före den sista.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search or type a command   Ctrl+K</source>
            <translation>Sök eller skriv ett kommando   Ctrl+K</translation>
        </message>
        <message>
            <source>Search or type a command</source>
            <translation>Sök eller skriv ett kommando</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Read-only</source>
            <translation>Skrivskyddad</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Sparat {time}</translation>
        </message>
        <message>
            <source>Backup {time}</source>
            <translation>Säkerhetskopia {time}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Ingen säkerhetskopia ännu</translation>
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
            <translation>sedan {day}</translation>
        </message>
        <message>
            <source>Change state to {state}</source>
            <translation>Ändra status till {state}</translation>
        </message>
        <message>
            <source>The state is now “{state}”.</source>
            <translation>Statusen är nu ”{state}”.</translation>
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
            <translation>Nytt</translation>
        </message>
        <message>
            <source>You work here as {initials}</source>
            <translation>Du arbetar här som {initials}</translation>
        </message>
        <message>
            <source>All programmes</source>
            <translation>Alla program</translation>
        </message>
        <message>
            <source>Programme: {name}</source>
            <translation>Program: {name}</translation>
        </message>
        <message>
            <source>Begin something new here  {key}</source>
            <translation>Skapa något nytt här  {key}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Placements, agreements and follow-up for a small office. Everything stays in one file of yours.</source>
            <translation>Placeringar, avtal och uppföljning för ett litet kontor. Allt stannar i en fil som är er egen.</translation>
        </message>
        <message>
            <source>Open an office…</source>
            <translation>Öppna ett kontor…</translation>
        </message>
        <message>
            <source>A file that ends in .praktikum.</source>
            <translation>En fil som slutar på .praktikum.</translation>
        </message>
        <message>
            <source>New office…</source>
            <translation>Nytt kontor…</translation>
        </message>
        <message>
            <source>Begin with an empty file.</source>
            <translation>Börja med en tom fil.</translation>
        </message>
        <message>
            <source>Five programmes with invented people, to try things out.</source>
            <translation>Fem program med påhittade personer, att prova sig fram i.</translation>
        </message>
        <message>
            <source>Look at a sample…</source>
            <translation>Titta på ett exempel…</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Senast använda</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
    </context>
    <context>
        <name>OpenQuestions</name>
        <message>
            <source>Answer the question</source>
            <translation>Besvara frågan</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Keep all</source>
            <translation>Behåll alla</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Behåll båda</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Öppna posten</translation>
        </message>
        <message>
            <source>Was before</source>
            <translation>Stod här förut</translation>
        </message>
        <message>
            <source>Write something else…</source>
            <translation>Skriv något annat…</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>i papperskorgen</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>1 question</source>
            <translation>1 fråga</translation>
        </message>
        <message>
            <source>A newer Praktikum wrote this. Install it to answer.</source>
            <translation>Det här är skrivet med ett nyare Praktikum. Installera det för att svara.</translation>
        </message>
        <message>
            <source>Delete it after all</source>
            <translation>Ta bort den ändå</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behåll den</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Behåll min</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Behåll den andras</translation>
        </message>
        <message>
            <source>Keep this version</source>
            <translation>Behåll den här versionen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Visas nu</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Den andras</translation>
        </message>
        <message>
            <source>This was written on two computers at once. Which version shall stand?</source>
            <translation>Det här skrevs på två datorer samtidigt. Vilken version ska gälla?</translation>
        </message>
        <message>
            <source>Version of {who}</source>
            <translation>Version från {who}</translation>
        </message>
        <message>
            <source>You deleted this while {other} was working on it. Keep it?</source>
            <translation>Du tog bort posten medan {other} arbetade med den. Ska den behållas?</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>någon</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} frågor</translation>
        </message>
        <message>
            <source>{count} versions</source>
            <translation>{count} versioner</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} och {last}</translation>
        </message>
        <message>
            <source>{names} wrote this without seeing each other’s version. Which one shall stand?</source>
            <translation>{names} skrev här utan att se varandras version. Vilken ska gälla?</translation>
        </message>
        <message>
            <source>{who} deleted this while you were working on it. Keep it?</source>
            <translation>{who} tog bort posten medan du arbetade med den. Ska den behållas?</translation>
        </message>
        <message>
            <source>{who} deleted this while {other} was working on it. Keep it?</source>
            <translation>{who} tog bort posten medan {other} arbetade med den. Ska den behållas?</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>Back to the lists</source>
            <translation>Tillbaka till listorna</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Frågor</translation>
        </message>
        <message>
            <source>The question is answered. What was not kept stays in the history.</source>
            <translation>Frågan är besvarad. Det som inte behölls finns kvar i historiken.</translation>
        </message>
        <message>
            <source>{count} questions are answered.</source>
            <translation>{count} frågor är besvarade.</translation>
        </message>
        <message>
            <source>Choose a question at the left and keep the version that is right. What is not kept stays in the history, and Ctrl+Z takes an answer back. Several selected questions are answered alike.</source>
            <translation>Välj en fråga till vänster och behåll den version som är rätt. Det som inte behålls står kvar i historiken, och Ctrl+Z tar tillbaka ett svar. Flera markerade frågor besvaras på samma sätt.</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <source>A delicate value. That you look at it is noted in the log.</source>
            <translation>En känslig uppgift. Att du tittar på den antecknas i loggen.</translation>
        </message>
        <message>
            <source>Only here: {words}</source>
            <translation>Bara här: {words}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Visa {name}</translation>
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
            <translation>Spara</translation>
        </message>
    </context>
    <context>
        <name>ColleagueMark</name>
        <message>
            <source>{name} is in this field</source>
            <translation>{name} är i det här fältet</translation>
        </message>
    </context>
    <context>
        <name>CopiedOffice</name>
        <message>
            <source>A backup or a copy for the road. It can be taken in at any time, and nothing doubles.</source>
            <translation>En säkerhetskopia eller en kopia för resan. Den kan hämtas in när som helst, och inget dubbleras.</translation>
        </message>
        <message>
            <source>A new office…</source>
            <translation>Ett nytt kontor…</translation>
        </message>
        <message>
            <source>An office of its own with the same beginning. From now on the two never mix.</source>
            <translation>Ett eget kontor med samma början. Från och med nu blandas de två aldrig.</translation>
        </message>
        <message>
            <source>The office has moved here. Your own copy, with all that waits in it, follows.</source>
            <translation>Kontoret har flyttat hit. Din egen kopia följer med, med allt som väntar i den.</translation>
        </message>
        <message>
            <source>The same office</source>
            <translation>Samma kontor</translation>
        </message>
        <message>
            <source>The same office, or a new one?</source>
            <translation>Samma kontor eller ett nytt?</translation>
        </message>
        <message>
            <source>{path} is a copy of an office that you use at another place.</source>
            <translation>{path} är en kopia av ett kontor som du använder på en annan plats.</translation>
        </message>
        <message>
            <source>{path} is a copy of an office that you use at {others}.</source>
            <translation>{path} är en kopia av ett kontor som du använder på {others}.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>A whole copy is at {path}. On another computer it opens like any office, and comes home with Take in another copy.</source>
            <translation>En hel kopia finns på {path}. På en annan dator öppnas den som vilket kontor som helst, och den kommer hem igen med Hämta in en annan kopia.</translation>
        </message>
        <message>
            <source>Changes taken in: {count}.</source>
            <translation>Ändringar som hämtats in: {count}.</translation>
        </message>
        <message>
            <source>Damaged and left out: {count}.</source>
            <translation>Skadade och utelämnade: {count}.</translation>
        </message>
        <message>
            <source>New questions: {count}.</source>
            <translation>Nya frågor: {count}.</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Sparar en kopia</translation>
        </message>
        <message>
            <source>Show the questions</source>
            <translation>Visa frågorna</translation>
        </message>
        <message>
            <source>Taking in a copy</source>
            <translation>Hämtar in en kopia</translation>
        </message>
        <message>
            <source>The copy held nothing that was not here already.</source>
            <translation>Kopian innehöll inget som inte redan fanns här.</translation>
        </message>
        <message>
            <source>This office can only be read here, so nothing is taken in.</source>
            <translation>Kontoret går bara att läsa här, så inget hämtas in.</translation>
        </message>
        <message>
            <source>Where shall the copy go?</source>
            <translation>Var ska kopian ligga?</translation>
        </message>
        <message>
            <source>Which copy shall be taken in?</source>
            <translation>Vilken kopia ska hämtas in?</translation>
        </message>
    </context>
    <context>
        <name>FieldNews</name>
        <message>
            <source>Take theirs</source>
            <translation>Ta den andras</translation>
        </message>
        <message>
            <source>You, at another computer,</source>
            <translation>Du, vid en annan dator,</translation>
        </message>
        <message>
            <source>✓ You changed this at another computer just now</source>
            <translation>✓ Du ändrade det här vid en annan dator nyss</translation>
        </message>
        <message>
            <source>✓ {who} changed this just now</source>
            <translation>✓ {who} ändrade det här nyss</translation>
        </message>
        <message>
            <source>✓ {who} changed this just now – what you type replaces it.</source>
            <translation>✓ {who} ändrade det här nyss – det du skriver ersätter det.</translation>
        </message>
        <message>
            <source>✓ {who} wrote this just now: {value} – what you type replaces it.</source>
            <translation>✓ {who} skrev det här nyss: {value} – det du skriver ersätter det.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Fetching the office from the drive …</source>
            <translation>Hämtar kontoret från enheten …</translation>
        </message>
        <message>
            <source>Making a new office of the copy …</source>
            <translation>Skapar ett nytt kontor av kopian …</translation>
        </message>
        <message>
            <source>Making the office on the drive …</source>
            <translation>Skapar kontoret på enheten …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
        <message>
            <source>The office was not opened.</source>
            <translation>Kontoret öppnades inte.</translation>
        </message>
    </context>
    <context>
        <name>SharePanel</name>
        <message>
            <source>Looking …</source>
            <translation>Tittar efter …</translation>
        </message>
        <message>
            <source>Share again</source>
            <translation>Dela igen</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synka nu</translation>
        </message>
        <message>
            <source>The office has moved…</source>
            <translation>Kontoret har flyttat…</translation>
        </message>
        <message>
            <source>This computer carries</source>
            <translation>Den här datorn har med sig</translation>
        </message>
        <message>
            <source>Values this computer does not carry stay empty here. The other computers keep them.</source>
            <translation>Värden som datorn inte har med sig är tomma här. De andra datorerna behåller dem.</translation>
        </message>
        <message>
            <source>Where does the office stand now?</source>
            <translation>Var finns kontoret nu?</translation>
        </message>
        <message>
            <source>Work locally</source>
            <translation>Arbeta lokalt</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>allt</translation>
        </message>
        <message>
            <source>no delicate values at all (P3 to P5)</source>
            <translation>inga känsliga värden alls (P3 till P5)</translation>
        </message>
        <message>
            <source>no health or identity values (P4, P5)</source>
            <translation>inga uppgifter om hälsa eller identitet (P4, P5)</translation>
        </message>
    </context>
    <context>
        <name>ShareSigns</name>
        <message>
            <source>The drive has not been reached for {days} days. Connect to it soon: nobody else has what you saved since.</source>
            <translation>Enheten har inte nåtts på {days} dagar. Anslut till den snart: ingen annan har det du har sparat sedan dess.</translation>
        </message>
        <message>
            <source>A colleague erased {count} people for good. That many are not erased here without your yes.</source>
            <translation>En kollega har raderat {count} personer för gott. Så många raderas inte här utan ditt ja.</translation>
        </message>
        <message>
            <source>Erase them here too</source>
            <translation>Radera dem här också</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Raderar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>Show the questions</source>
            <translation>Visa frågorna</translation>
        </message>
        <message>
            <source>They are erased on this computer too.</source>
            <translation>De är raderade på den här datorn också.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>1 change waiting</source>
            <translation>1 ändring väntar</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dag</translation>
        </message>
        <message>
            <source>A colleague who is here has not received what was published for a minute. Ask what the foot of that window says.</source>
            <translation>En kollega som är här har på en minut inte fått det som delats. Fråga vad som står längst ned i det fönstret.</translation>
        </message>
        <message>
            <source>A colleague works with a newer Praktikum. Install it here too to edit. Until then you can read, and what you saved before is published.</source>
            <translation>En kollega arbetar med ett nyare Praktikum. Installera det här också för att kunna ändra. Tills dess kan du läsa, och det du redan sparat delas.</translation>
        </message>
        <message>
            <source>Attached files on their way: {count}.</source>
            <translation>Bifogade filer på väg: {count}.</translation>
        </message>
        <message>
            <source>Belongs to another office</source>
            <translation>Tillhör ett annat kontor</translation>
        </message>
        <message>
            <source>Changes that are missing before others: {count}. They are asked for, and come when a colleague who has them is at work.</source>
            <translation>Ändringar som saknas före andra: {count}. De efterfrågas och kommer när en kollega som har dem är i arbete.</translation>
        </message>
        <message>
            <source>Changes waiting here: {count}, the first since {time}.</source>
            <translation>Ändringar som väntar här: {count}, den första sedan {time}.</translation>
        </message>
        <message>
            <source>Computers that went on as two after being copied: {count}. The work of both is taken in.</source>
            <translation>Datorer som kopierades och arbetade vidare som två: {count}. Arbetet från båda är inhämtat.</translation>
        </message>
        <message>
            <source>Damaged files on the drive: {count}. What they hold comes back when a computer that has it is at work. Nothing of yours is lost.</source>
            <translation>Skadade filer på enheten: {count}. Det de innehåller kommer tillbaka när en dator som har det är i gång. Inget av ditt är förlorat.</translation>
        </message>
        <message>
            <source>Drive away</source>
            <translation>Nätverksenheten borta</translation>
        </message>
        <message>
            <source>Drive away since {time}</source>
            <translation>Nätverksenheten borta sedan {time}</translation>
        </message>
        <message>
            <source>Drive full</source>
            <translation>Enheten är full</translation>
        </message>
        <message>
            <source>Everything saved here is on the drive.</source>
            <translation>Allt som sparats här finns på enheten.</translation>
        </message>
        <message>
            <source>Files of another office in the folder: {count}. Remove them.</source>
            <translation>Filer från ett annat kontor i mappen: {count}. Ta bort dem.</translation>
        </message>
        <message>
            <source>Files that cannot be read yet: {count}. They come by themselves.</source>
            <translation>Filer som inte går att läsa än: {count}. De kommer av sig själva.</translation>
        </message>
        <message>
            <source>Looking for the drive …</source>
            <translation>Söker enheten …</translation>
        </message>
        <message>
            <source>Needs a newer Praktikum to edit</source>
            <translation>Kräver ett nyare Praktikum för att ändra</translation>
        </message>
        <message>
            <source>Nobody else is here.</source>
            <translation>Ingen annan är här.</translation>
        </message>
        <message>
            <source>Not shared: the drive does not keep what is written</source>
            <translation>Delas inte: enheten behåller inte det som skrivs</translation>
        </message>
        <message>
            <source>Not shared: the link to the drive has stopped</source>
            <translation>Delas inte: förbindelsen med enheten har stannat</translation>
        </message>
        <message>
            <source>Nothing is taken in or published until you share again. What you save waits here.</source>
            <translation>Inget hämtas in eller delas förrän du delar igen. Det du sparar väntar här.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>På den här datorn</translation>
        </message>
        <message>
            <source>On this computer, not shared for now</source>
            <translation>På den här datorn, delas inte just nu</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Delat</translation>
        </message>
        <message>
            <source>Shared, read only</source>
            <translation>Delat, skrivskyddat</translation>
        </message>
        <message>
            <source>Shared, something needs a look</source>
            <translation>Delat, något behöver ses över</translation>
        </message>
        <message>
            <source>The drive has not answered yet. You can work meanwhile.</source>
            <translation>Enheten har inte svarat än. Du kan arbeta under tiden.</translation>
        </message>
        <message>
            <source>The drive last answered {time}.</source>
            <translation>Enheten svarade senast {time}.</translation>
        </message>
        <message>
            <source>The folder belongs to another office, so nothing was taken in or published. Check the place, or say where your office stands now.</source>
            <translation>Mappen tillhör ett annat kontor, så inget har hämtats in eller delats. Kontrollera platsen, eller säg var ditt kontor finns nu.</translation>
        </message>
        <message>
            <source>The office is one file on this computer. To share it, put the file in a folder on a shared drive and open it there.</source>
            <translation>Kontoret är en fil på den här datorn. För att dela det: lägg filen i en mapp på en gemensam enhet och öppna den där.</translation>
        </message>
        <message>
            <source>The part of Praktikum that talks to the drive has ended several times. Press Sync now to start it again. What you save waits here.</source>
            <translation>Den del av Praktikum som talar med enheten har avslutats flera gånger. Tryck på Synka nu för att starta den igen. Det du sparar väntar här.</translation>
        </message>
        <message>
            <source>What is saved here goes to the drive in a moment.</source>
            <translation>Det som sparats här går strax till enheten.</translation>
        </message>
        <message>
            <source>What is written to this drive is not there when it is read back, so nothing is published to it. Work locally, and move the office to another drive.</source>
            <translation>Det som skrivs till enheten finns inte kvar när det läses tillbaka, så inget delas dit. Arbeta lokalt och flytta kontoret till en annan enhet.</translation>
        </message>
        <message>
            <source>Work on: what you save waits here and is published when the drive is back. Check the network. If the office has moved, say where it stands now.</source>
            <translation>Arbeta vidare: det du sparar väntar här och delas när enheten är tillbaka. Kontrollera nätverket. Har kontoret flyttat, säg var det finns nu.</translation>
        </message>
        <message>
            <source>You are also at another computer</source>
            <translation>Du är också vid en annan dator</translation>
        </message>
        <message>
            <source>You see what others do, but this computer may only read the folder. Ask who looks after the drive for the right to write there.</source>
            <translation>Du ser vad andra gör, men den här datorn får bara läsa mappen. Be den som sköter enheten om rätt att skriva där.</translation>
        </message>
        <message>
            <source>Your changes are safe here and wait. Free some space on the drive, and they are published.</source>
            <translation>Dina ändringar är trygga här och väntar. Frigör utrymme på enheten, så delas de.</translation>
        </message>
        <message>
            <source>you at another computer</source>
            <translation>du vid en annan dator</translation>
        </message>
        <message>
            <source>{count} changes waiting</source>
            <translation>{count} ändringar väntar</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} dagar</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} tim</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{names} are here</source>
            <translation>{names} är här</translation>
        </message>
        <message>
            <source>{name} is here</source>
            <translation>{name} är här</translation>
        </message>
        <message>
            <source>Up to date with the drive. Changes in: {taken} · out: {published} · questions: {count}</source>
            <translation>I fas med enheten. Ändringar in: {taken} · ut: {published} · frågor: {count}</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Open an office</source>
            <translation>Öppna ett kontor</translation>
        </message>
        <message>
            <source>Where shall the file stand?</source>
            <translation>Var ska filen ligga?</translation>
        </message>
    </context>
    <context>
        <name>PlacePage</name>
        <message>
            <source>Lists and pages of this place</source>
            <translation>Listor och sidor här</translation>
        </message>
    </context>
    <context>
        <name>ChangeField</name>
        <message>
            <source>An empty value empties the field. Undo takes all of it back.</source>
            <translation>Ett tomt värde tömmer fältet. Ångra tar tillbaka alltihop.</translation>
        </message>
        <message>
            <source>Change a field</source>
            <translation>Ändra ett fält</translation>
        </message>
        <message>
            <source>Change a field of {count} records</source>
            <translation>Ändra ett fält i {count} poster</translation>
        </message>
        <message>
            <source>Change {count} records</source>
            <translation>Ändra {count} poster</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>What stands here is added to what each record has. Undo takes all of it back.</source>
            <translation>Det som står här läggs till det varje post redan har. Ångra tar tillbaka alltihop.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Choose a field</source>
            <translation>Välj ett fält</translation>
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
            <translation>Ta bort filtret: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>ConditionDialog</name>
        <message>
            <source>Filter</source>
            <translation>Filtrera</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>Tick at least one.</source>
            <translation>Markera minst en.</translation>
        </message>
        <message>
            <source>Type at least one date, such as 16/3/2027 or 2027-03-16.</source>
            <translation>Skriv minst ett datum, till exempel 2027-03-16 eller 16/3 2027.</translation>
        </message>
        <message>
            <source>Type at least one number.</source>
            <translation>Skriv minst ett tal.</translation>
        </message>
        <message>
            <source>Type the words to look for.</source>
            <translation>Skriv orden att leta efter.</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>innehåller</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>saknas</translation>
        </message>
        <message>
            <source>is filled in</source>
            <translation>finns</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>är något av</translation>
        </message>
        <message>
            <source>lies between</source>
            <translation>ligger mellan</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>Import a list…</source>
            <translation>Importera en lista…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nytt</translation>
        </message>
        <message>
            <source>Nothing fits these filters.</source>
            <translation>Inget passar de här filtren.</translation>
        </message>
        <message>
            <source>Nothing is listed here yet. Begin the first one.</source>
            <translation>Här finns inget ännu. Skapa den första.</translation>
        </message>
        <message>
            <source>Nothing is listed here yet. Import an Excel list, or begin the first one yourself.</source>
            <translation>Här finns inget ännu. Importera en Excellista, eller skapa den första själv.</translation>
        </message>
        <message>
            <source>Nothing is listed here.</source>
            <translation>Här finns inget.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Visa alla</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source> and {count} more</source>
            <translation> och {count} till</translation>
        </message>
        <message>
            <source>Also delicate columns</source>
            <translation>Även känsliga kolumner</translation>
        </message>
        <message>
            <source>Excel (.xlsx)</source>
            <translation>Excel (.xlsx)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>Export: {list}</source>
            <translation>Exportera: {list}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>PDF, to print or to send</source>
            <translation>PDF, att skriva ut eller skicka</translation>
        </message>
        <message>
            <source>Text with separators (.csv), for other programs</source>
            <translation>Text med skiljetecken (.csv), för andra program</translation>
        </message>
        <message>
            <source>Where shall the file stand?</source>
            <translation>Var ska filen ligga?</translation>
        </message>
        <message>
            <source>All rows that are shown ({count}), in this order and with these columns.</source>
            <translation>Alla rader som visas ({count}), i den här ordningen och med de här kolumnerna.</translation>
        </message>
        <message>
            <source>The {count} selected rows, in this order and with these columns.</source>
            <translation>De {count} markerade raderna, i den här ordningen och med de här kolumnerna.</translation>
        </message>
    </context>
    <context>
        <name>ListVerbs</name>
        <message>
            <source>Copying {count} rows</source>
            <translation>Kopierar {count} rader</translation>
        </message>
        <message>
            <source>Deleting {count} records</source>
            <translation>Tar bort {count} poster</translation>
        </message>
        <message>
            <source>Exporting {name}</source>
            <translation>Exporterar {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Select the rows to change first.</source>
            <translation>Markera först de rader som ska ändras.</translation>
        </message>
        <message>
            <source>{count} records are deleted.</source>
            <translation>{count} poster har tagits bort.</translation>
        </message>
        <message>
            <source>{count} rows stand in {name}.</source>
            <translation>{count} rader finns i {name}.</translation>
        </message>
        <message>
            <source>{field} is changed in {count} records.</source>
            <translation>{field} har ändrats i {count} poster.</translation>
        </message>
        <message>
            <source>The record is deleted.</source>
            <translation>Posten har tagits bort.</translation>
        </message>
        <message>
            <source>{field} is changed.</source>
            <translation>{field} har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>ListViews</name>
        <message>
            <source>Rename the view</source>
            <translation>Byt namn på vyn</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Spara den här vyn</translation>
        </message>
        <message>
            <source>The view “{name}” is deleted.</source>
            <translation>Vyn ”{name}” har tagits bort.</translation>
        </message>
        <message>
            <source>There are too many views of this list. Delete one first.</source>
            <translation>Den här listan har för många vyer. Ta bort en först.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>StretchPart</name>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Till och med</translation>
        </message>
    </context>
    <context>
        <name>TickList</name>
        <message>
            <source>Find in the list</source>
            <translation>Sök i listan</translation>
        </message>
    </context>
    <context>
        <name>ValuesPart</name>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av namnet</translation>
        </message>
    </context>
    <context>
        <name>ViewChips</name>
        <message>
            <source>+ Save view</source>
            <translation>+ Spara vy</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Delete the view</source>
            <translation>Ta bort vyn</translation>
        </message>
        <message>
            <source>Keep these filters and columns under a name</source>
            <translation>Behåll de här filtren och kolumnerna under ett namn</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Byt namn…</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>Vy: {name}</translation>
        </message>
        <message>
            <source>{name} – right-click to rename or delete it</source>
            <translation>{name} – högerklicka för att byta namn eller ta bort</translation>
        </message>
    </context>
    <context>
        <name>ViewName</name>
        <message>
            <source>A view of this name is replaced.</source>
            <translation>En vy med det namnet ersätts.</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Vyns namn</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
    </context>
    <context>
        <name>EngagementLines</name>
        <message>
            <source>1 place</source>
            <translation>1 plats</translation>
        </message>
        <message>
            <source>{count} places</source>
            <translation>{count} platser</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations · places · placements</source>
            <translation>Organisationer · platser · placeringar</translation>
        </message>
        <message>
            <source>Places offered for a whole programme count in each of its years.</source>
            <translation>Platser som erbjuds för ett helt program räknas i vart och ett av dess år.</translation>
        </message>
        <message>
            <source>for the whole programme</source>
            <translation>för hela programmet</translation>
        </message>
        <message>
            <source>returning</source>
            <translation>återkommande</translation>
        </message>
        <message>
            <source>{count} hours a month</source>
            <translation>{count} timmar per månad</translation>
        </message>
    </context>
    <context>
        <name>EngagementPage</name>
        <message>
            <source>All levels</source>
            <translation>Alla nivåer</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alla år</translation>
        </message>
        <message>
            <source>Export this table</source>
            <translation>Exportera tabellen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Filter by name…</source>
            <translation>Filtrera på namn…</translation>
        </message>
        <message>
            <source>Filter the organisations</source>
            <translation>Filtrera organisationerna</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>No level is called “{words}”. Choose one from the list.</source>
            <translation>Ingen nivå heter ”{words}”. Välj en i listan.</translation>
        </message>
        <message>
            <source>No organisation takes part in a programme yet.</source>
            <translation>Ingen organisation medverkar i något program än.</translation>
        </message>
        <message>
            <source>Parts and resources…</source>
            <translation>Delar och resurser…</translation>
        </message>
        <message>
            <source>Type in a cell to choose the level of that year.</source>
            <translation>Skriv i en cell för att välja nivå för det året.</translation>
        </message>
        <message>
            <source>Where shall the table stand?</source>
            <translation>Var ska tabellen sparas?</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>has hosted in an earlier edition</source>
            <translation>har varit värd i en tidigare omgång</translation>
        </message>
        <message>
            <source>{count} organisations are written to {name}.</source>
            <translation>{count} organisationer har skrivits till {name}.</translation>
        </message>
        <message>
            <source>{shown} of {every} organisations</source>
            <translation>{shown} av {every} organisationer</translation>
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
            <translation>Lägg till mål</translation>
        </message>
        <message>
            <source>Add under</source>
            <translation>Lägg till under</translation>
        </message>
        <message>
            <source>Budget line…</source>
            <translation>Budgetpost…</translation>
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
            <translation>Bidrag…</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Flytta ner (Alt+Nedpil)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>Flytta ut (Alt+Vänsterpil)</translation>
        </message>
        <message>
            <source>Move under the goal above (Alt+Right)</source>
            <translation>Flytta in under målet ovanför (Alt+Högerpil)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Flytta upp (Alt+Uppil)</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>Nytt mål</translation>
        </message>
        <message>
            <source>No goal is written yet. Add the first one.</source>
            <translation>Inget mål är skrivet än. Lägg till det första.</translation>
        </message>
        <message>
            <source>The funder's own words</source>
            <translation>Finansiärens egna ord</translation>
        </message>
        <message>
            <source>The goal is deleted.</source>
            <translation>Målet är borttaget.</translation>
        </message>
        <message>
            <source>Type in a cell; Alt and the arrow keys move a goal up, down, in and out.</source>
            <translation>Skriv i en cell; Alt och piltangenterna flyttar ett mål upp, ner, in och ut.</translation>
        </message>
    </context>
    <context>
        <name>LanguageChips</name>
        <message>
            <source>Texts in {language}</source>
            <translation>Texter på {language}</translation>
        </message>
    </context>
    <context>
        <name>MoneyLines</name>
        <message>
            <source>Amount</source>
            <translation>Belopp</translation>
        </message>
        <message>
            <source>Funder and budget</source>
            <translation>Finansiär och budget</translation>
        </message>
        <message>
            <source>Granted {sum}</source>
            <translation>Beviljat {sum}</translation>
        </message>
        <message>
            <source>More shared out than granted</source>
            <translation>Mer fördelat än beviljat</translation>
        </message>
        <message>
            <source>No grant is written down yet.</source>
            <translation>Inget bidrag är antecknat än.</translation>
        </message>
        <message>
            <source>Not shared out yet</source>
            <translation>Ännu inte fördelat</translation>
        </message>
        <message>
            <source>Reference or organisation</source>
            <translation>Beteckning eller organisation</translation>
        </message>
        <message>
            <source>Report due or year</source>
            <translation>Redovisas senast eller år</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Använt</translation>
        </message>
        <message>
            <source>promised by organisations {sum}</source>
            <translation>utlovat av organisationer {sum}</translation>
        </message>
        <message>
            <source>spent {sum}</source>
            <translation>använt {sum}</translation>
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
            <translation>Härnäst</translation>
        </message>
        <message>
            <source>No day of the programme lies ahead.</source>
            <translation>Inga av programmets dagar ligger framåt.</translation>
        </message>
        <message>
            <source>No participant and no placement yet.</source>
            <translation>Inga deltagare och inga placeringar än.</translation>
        </message>
        <message>
            <source>Nobody has a role in the whole programme yet.</source>
            <translation>Ingen har en roll i hela programmet än.</translation>
        </message>
        <message>
            <source>Open the programme</source>
            <translation>Öppna programmet</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvariga</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translation>Så ligger de till</translation>
        </message>
        <message>
            <source>Write goals and funding</source>
            <translation>Skriv mål och finansiering</translation>
        </message>
    </context>
    <context>
        <name>OverviewWords</name>
        <message>
            <source>Hosts</source>
            <translation>Värdar</translation>
        </message>
        <message>
            <source>Late tasks</source>
            <translation>Försenade uppgifter</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>Öppna uppgifter</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>no number is set</source>
            <translation>inget antal är angivet</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>undertecknade</translation>
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
            <translation>{count} platser erbjuds</translation>
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
            <translation>1 obligatorisk roll saknar person</translation>
        </message>
        <message>
            <source>{count} required roles lack a person</source>
            <translation>{count} obligatoriska roller saknar person</translation>
        </message>
        <message>
            <source>Add to the programme</source>
            <translation>Lägg till i programmet</translation>
        </message>
        <message>
            <source>Choose a person from the list, or begin a new one.</source>
            <translation>Välj en person i listan, eller skapa en ny.</translation>
        </message>
        <message>
            <source>New person…</source>
            <translation>Ny person…</translation>
        </message>
        <message>
            <source>Person to add</source>
            <translation>Person att lägga till</translation>
        </message>
        <message>
            <source>Role to add</source>
            <translation>Roll att lägga till</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av namnet</translation>
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
            <translation>Nytt program…</translation>
        </message>
        <message>
            <source>There is no programme yet. Begin one, and this page fills.</source>
            <translation>Det finns inget program än. Skapa ett, så fylls sidan.</translation>
        </message>
        <message>
            <source>This page is about one programme. Choose which:</source>
            <translation>Sidan handlar om ett program i taget. Välj vilket:</translation>
        </message>
    </context>
    <context>
        <name>StaffLines</name>
        <message>
            <source>1 placement</source>
            <translation>1 placering</translation>
        </message>
        <message>
            <source>{count} placements</source>
            <translation>{count} placeringar</translation>
        </message>
        <message>
            <source>Acts for</source>
            <translation>Företräder</translation>
        </message>
        <message>
            <source>At the placements</source>
            <translation>Vid placeringarna</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Kan nås</translation>
        </message>
        <message>
            <source>In the whole programme</source>
            <translation>I hela programmet</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Var</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>missing at {count} of {every} placements</source>
            <translation>saknas vid {count} av {every} placeringar</translation>
        </message>
        <message>
            <source>name missing</source>
            <translation>namn saknas</translation>
        </message>
    </context>
    <context>
        <name>SupportLines</name>
        <message>
            <source>(gone)</source>
            <translation>(borttagen)</translation>
        </message>
        <message>
            <source>Answers within</source>
            <translation>Svarstid</translation>
        </message>
        <message>
            <source>Steps in</source>
            <translation>Ersättare</translation>
        </message>
        <message>
            <source>The organiser does</source>
            <translation>Arrangören gör</translation>
        </message>
        <message>
            <source>The organiser does not</source>
            <translation>Arrangören ska inte</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Vem som svarar</translation>
        </message>
        <message>
            <source>name missing</source>
            <translation>namn saknas</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatoriskt</translation>
        </message>
        <message>
            <source>text missing</source>
            <translation>text saknas</translation>
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <source>* required</source>
            <translation>* obligatoriskt</translation>
        </message>
        <message>
            <source>1 required topic lacks something</source>
            <translation>1 obligatoriskt område saknar något</translation>
        </message>
        <message>
            <source>{count} required topics lack something</source>
            <translation>{count} obligatoriska områden saknar något</translation>
        </message>
        <message>
            <source>Begin the matrix</source>
            <translation>Skapa stödmatrisen</translation>
        </message>
        <message>
            <source>Copy from…</source>
            <translation>Kopiera från…</translation>
        </message>
        <message>
            <source>Fill what is empty from another programme</source>
            <translation>Fyll det som är tomt från ett annat program</translation>
        </message>
        <message>
            <source>No topic has begun.</source>
            <translation>Inga områden finns än.</translation>
        </message>
        <message>
            <source>Nothing here is called “{words}”. Choose from the list, or add the person first.</source>
            <translation>Inget här heter ”{words}”. Välj i listan, eller lägg först till personen.</translation>
        </message>
        <message>
            <source>This programme has no support matrix yet. Begin it with the usual fifteen topics.</source>
            <translation>Programmet har ingen stödmatris än. Börja med de femton vanliga områdena.</translation>
        </message>
        <message>
            <source>every required topic is filled</source>
            <translation>alla obligatoriska områden är ifyllda</translation>
        </message>
        <message>
            <source>{count} cells are filled.</source>
            <translation>{count} celler är ifyllda.</translation>
        </message>
        <message>
            <source>{count} topics have begun.</source>
            <translation>{count} områden är skapade.</translation>
        </message>
        <message>
            <source>{filled} of {every} filled</source>
            <translation>{filled} av {every} ifyllda</translation>
        </message>
        <message>
            <source>{name} (last programme)</source>
            <translation>{name} (senaste programmet)</translation>
        </message>
        <message>
            <source>1 cell is filled.</source>
            <translation>1 cell är ifylld.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Columns matched: {known} of {every}.</source>
            <translation>Kolumner som kopplats: {known} av {every}.</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Listans kolumner</translation>
        </message>
        <message>
            <source>Left out: {count}. Choose what they are, or leave them out.</source>
            <translation>Utelämnade: {count}. Välj vad de är, eller låt dem vara utelämnade.</translation>
        </message>
        <message>
            <source>No column gives {names}, which every row must have. Choose the column that does.</source>
            <translation>Ingen kolumn ger {names}, som varje rad måste ha. Välj den kolumn som gör det.</translation>
        </message>
        <message>
            <source>What you choose is remembered for the next list with these headings.</source>
            <translation>Det du väljer används även för nästa lista med samma rubriker.</translation>
        </message>
        <message>
            <source>Which column is what?</source>
            <translation>Vilken kolumn är vad?</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– utelämnas –</translation>
        </message>
    </context>
    <context>
        <name>CountStep</name>
        <message>
            <source>Columns left out: {names}</source>
            <translation>Kolumner som utelämnas: {names}</translation>
        </message>
        <message>
            <source>Everything comes in together or not at all, and can be taken back as a whole.</source>
            <translation>Allt kommer in på en gång eller inte alls, och kan ångras som en helhet.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importera</translation>
        </message>
        <message>
            <source>New in the office: {records}.</source>
            <translation>Nytt på kontoret: {records}.</translation>
        </message>
        <message>
            <source>Other sheets with such a list: {names}. Import them afterwards.</source>
            <translation>Andra blad med en sådan lista: {names}. Importera dem efteråt.</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Klart att importera</translation>
        </message>
        <message>
            <source>Rows passed over, because they give nothing new: {count}</source>
            <translation>Rader som hoppas över eftersom de inte ger något nytt: {count}</translation>
        </message>
        <message>
            <source>Rows that begin something new: {count}</source>
            <translation>Rader som ger något nytt: {count}</translation>
        </message>
        <message>
            <source>Rows that fill in what is known: {count}</source>
            <translation>Rader som kompletterar det som redan finns: {count}</translation>
        </message>
        <message>
            <source>Rows that stay out; afterwards they can be saved as a list: {count}</source>
            <translation>Rader som inte kommer med; efteråt kan de sparas som en lista: {count}</translation>
        </message>
        <message>
            <source>There is nothing to import: everything is known or stays out.</source>
            <translation>Det finns inget att importera: allt finns redan eller lämnas utanför.</translation>
        </message>
    </context>
    <context>
        <name>DoublesStep</name>
        <message>
            <source>1  Keep what is known</source>
            <translation>1  Behåll det som finns</translation>
        </message>
        <message>
            <source>2  Take what the list says</source>
            <translation>2  Ta listans uppgifter</translation>
        </message>
        <message>
            <source>3  Keep both</source>
            <translation>3  Behåll båda</translation>
        </message>
        <message>
            <source>Alike: {reasons}</source>
            <translation>Likheter: {reasons}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>In the first two cases it is one record, and empty fields are filled from the list.</source>
            <translation>I de två första fallen blir det en enda post, och tomma fält fylls från listan.</translation>
        </message>
        <message>
            <source>In the list, row {row}</source>
            <translation>I listan, rad {row}</translation>
        </message>
        <message>
            <source>Is {one} the same as {other}?</source>
            <translation>Är {one} densamma som {other}?</translation>
        </message>
        <message>
            <source>Known already?</source>
            <translation>Finns de redan?</translation>
        </message>
        <message>
            <source>Known in the office</source>
            <translation>Finns på kontoret</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Rad {row}</translation>
        </message>
        <message>
            <source>The same for all the rest</source>
            <translation>Samma för alla övriga</translation>
        </message>
        <message>
            <source>The two side by side</source>
            <translation>De två sida vid sida</translation>
        </message>
        <message>
            <source>To look at: {count}. Not chosen yet: {open}. Nothing has to be chosen: what may be two stays two.</source>
            <translation>Att titta på: {count}. Ännu inte valda: {open}. Inget måste väljas: det som kan vara två förblir två.</translation>
        </message>
        <message>
            <source>Who may be known already</source>
            <translation>Vilka som kanske redan finns</translation>
        </message>
        <message>
            <source>{one} is {other}, and the list says something else.</source>
            <translation>{one} är {other}, och listan säger något annat.</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Another file…</source>
            <translation>En annan fil…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Välj en fil…</translation>
        </message>
        <message>
            <source>Drop a list here</source>
            <translation>Släpp en lista här</translation>
        </message>
        <message>
            <source>Excel (xlsx, xls), OpenDocument (ods) or text (csv, tsv). The file itself is not changed, and nothing is saved before the last step.</source>
            <translation>Excel (xlsx, xls), OpenDocument (ods) eller text (csv, tsv). Själva filen ändras inte, och inget sparas före sista steget.</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listor</translation>
        </message>
        <message>
            <source>The file looks like none of the lists known here. Say what it is.</source>
            <translation>Filen liknar ingen av de listor som är kända här. Ange vad den är.</translation>
        </message>
        <message>
            <source>The heading row is marked. A double click on another row makes that one the headings.</source>
            <translation>Rubrikraden är markerad. Dubbelklicka på en annan rad om den är rubrikrad.</translation>
        </message>
        <message>
            <source>Which list?</source>
            <translation>Vilken lista?</translation>
        </message>
        <message>
            <source>Or choose the heading row yourself, and match the columns by hand.</source>
            <translation>Eller välj rubrikraden själv och koppla kolumnerna för hand.</translation>
        </message>
    </context>
    <context>
        <name>GoalDelegate</name>
        <message>
            <source>Where {heading} goes</source>
            <translation>Vart {heading} hör</translation>
        </message>
    </context>
    <context>
        <name>ImportCase</name>
        <message>
            <source>Importing a list</source>
            <translation>Importerar en lista</translation>
        </message>
        <message>
            <source>The file has changed since it was read. To import what it says now, go back to the first step and choose it again.</source>
            <translation>Filen har ändrats sedan den lästes. Gå tillbaka till första steget och välj den igen om du vill importera det som står där nu.</translation>
        </message>
        <message>
            <source>The rows that stayed out are in {path}.</source>
            <translation>Raderna som inte kom med finns i {path}.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Goes to</source>
            <translation>Hör till</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>How known</source>
            <translation>Hur vi vet</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>I listan</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>som förra gången</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>valt</translation>
        </message>
        <message>
            <source>guessed</source>
            <translation>gissat</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelämnad</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>okänd</translation>
        </message>
        <message>
            <source>seen from the values</source>
            <translation>framgår av värdena</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– utelämnas –</translation>
        </message>
    </context>
    <context>
        <name>ImportPairs</name>
        <message>
            <source>Chosen</source>
            <translation>Val</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>both</source>
            <translation>båda</translation>
        </message>
        <message>
            <source>not chosen: {usual}</source>
            <translation>ej valt: {usual}</translation>
        </message>
        <message>
            <source>what is known</source>
            <translation>det som finns</translation>
        </message>
        <message>
            <source>what the list says</source>
            <translation>listans uppgifter</translation>
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
            <translation>Vad som händer</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Vem eller vad</translation>
        </message>
    </context>
    <context>
        <name>ImportWizard</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Go on importing</source>
            <translation>Fortsätt importera</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Importera en lista</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importerar…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Läser…</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Stanna kvar</translation>
        </message>
        <message>
            <source>Step {number} of {every}</source>
            <translation>Steg {number} av {every}</translation>
        </message>
        <message>
            <source>Stop the import</source>
            <translation>Stoppa importen</translation>
        </message>
        <message>
            <source>The import is still going on. Shall it stop? Nothing of it is kept then.</source>
            <translation>Importen pågår fortfarande. Ska den stoppas? I så fall sparas inget av den.</translation>
        </message>
        <message>
            <source>What you changed and chose here is not kept. Close all the same?</source>
            <translation>Det du har ändrat och valt här sparas inte. Stäng ändå?</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Bar  |</source>
            <translation>Lodstreck  |</translation>
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
            <translation>Tabb</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>kompletteras</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ny</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>hoppas över</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>kommer inte med</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Ändringar som står kvar eftersom någon har byggt vidare på dem: {count}.</translation>
        </message>
        <message>
            <source>Choose an import to see what it did.</source>
            <translation>Välj en import för att se vad den gjorde.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importera en lista…</translation>
        </message>
        <message>
            <source>It is being taken back…</source>
            <translation>Den ångras…</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behåll den</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>New: {records}</source>
            <translation>Nytt: {records}</translation>
        </message>
        <message>
            <source>No list has been imported yet. Each import is listed here, and can be taken back as a whole.</source>
            <translation>Ingen lista har importerats än. Varje import visas här och kan ångras som en helhet.</translation>
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
            <translation>Rader som hoppades över: {count}</translation>
        </message>
        <message>
            <source>Rows that began something new: {count}</source>
            <translation>Rader som gav något nytt: {count}</translation>
        </message>
        <message>
            <source>Rows that filled in what was known: {count}</source>
            <translation>Rader som kompletterade det som redan fanns: {count}</translation>
        </message>
        <message>
            <source>Rows that stayed out: {rows}</source>
            <translation>Rader som inte kom med: {rows}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Take the whole import back? What it began goes, and what it filled in becomes empty again. What somebody has built on since stays, and is counted.</source>
            <translation>Ångra hela importen? Det som lades till tas bort, och det som fylldes i blir tomt igen. Det som någon har byggt vidare på står kvar och räknas.</translation>
        </message>
        <message>
            <source>Taking an import back</source>
            <translation>Ångrar en import</translation>
        </message>
        <message>
            <source>The import is taken back.</source>
            <translation>Importen är ångrad.</translation>
        </message>
        <message>
            <source>This import is taken back.</source>
            <translation>Den här importen är ångrad.</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Ångra importen</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Ångra den här importen…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>in the office</source>
            <translation>på kontoret</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>ångrad</translation>
        </message>
    </context>
    <context>
        <name>ListForm</name>
        <message>
            <source>Choose the programme the list belongs to.</source>
            <translation>Välj vilket program listan hör till.</translation>
        </message>
        <message>
            <source>Dates are written</source>
            <translation>Datum skrivs</translation>
        </message>
        <message>
            <source>Day first, as in 31/12</source>
            <translation>Dag först, som 31/12</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Teckenkodning</translation>
        </message>
        <message>
            <source>Heading row</source>
            <translation>Rubrikrad</translation>
        </message>
        <message>
            <source>Month first, as in 12/31</source>
            <translation>Månad först, som 12/31</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Skiljetecken</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>The office has no programme yet. Begin one first: such a list belongs to one.</source>
            <translation>Kontoret har inget program än. Skapa ett först: en sådan lista hör till ett program.</translation>
        </message>
        <message>
            <source>What the list is</source>
            <translation>Vad listan är</translation>
        </message>
        <message>
            <source>{records} (one record a row)</source>
            <translation>{records} (en post per rad)</translation>
        </message>
        <message>
            <source>– choose –</source>
            <translation>– välj –</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– inget –</translation>
        </message>
        <message>
            <source>“{given}” = {day}</source>
            <translation>”{given}” = {day}</translation>
        </message>
    </context>
    <context>
        <name>PreviewStep</name>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Look through the rows</source>
            <translation>Gå igenom raderna</translation>
        </message>
        <message>
            <source>There are no remarks on this row.</source>
            <translation>Det finns inga anmärkningar på den här raden.</translation>
        </message>
        <message>
            <source>Errors and remarks</source>
            <translation>Fel och anmärkningar</translation>
        </message>
        <message>
            <source>Remarks on the row</source>
            <translation>Anmärkningar på raden</translation>
        </message>
    </context>
    <context>
        <name>RawTable</name>
        <message>
            <source>The first rows of the file</source>
            <translation>Filens första rader</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>Rows of the list</source>
            <translation>Listans rader</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Continue</source>
            <translation>Fortsätt</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>Programme from a template…</source>
            <translation>Program från en mall…</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Nothing is found. Try fewer letters.</source>
            <translation>Inget hittades. Pröva färre bokstäver.</translation>
        </message>
    </context>
    <context>
        <name>PaperAsking</name>
        <message>
            <source>There is no paper about these records.</source>
            <translation>Det finns inget dokument om de här posterna.</translation>
        </message>
    </context>
    <context>
        <name>WorkSigns</name>
        <message>
            <source>Stopping: {work}</source>
            <translation>Stoppar: {work}</translation>
        </message>
        <message>
            <source>{work} and {count} more</source>
            <translation>{work} och {count} till</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>All kinds</source>
            <translation>Alla slag</translation>
        </message>
        <message>
            <source>Choose a line to see what was changed.</source>
            <translation>Välj en rad för att se vad som ändrades.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>Exportera händelseloggen</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Exportera det som visas…</translation>
        </message>
        <message>
            <source>Exporting the audit log</source>
            <translation>Exporterar händelseloggen</translation>
        </message>
        <message>
            <source>Filter by name or title…</source>
            <translation>Filtrera på namn eller titel…</translation>
        </message>
        <message>
            <source>Filter the audit by name</source>
            <translation>Filtrera händelseloggen på namn</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Från dag</translation>
        </message>
        <message>
            <source>From, such as {day}</source>
            <translation>Från, t.ex. {day}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Nothing fits the filter.</source>
            <translation>Inget passar filtret.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>This record lies in the bin or is erased.</source>
            <translation>Posten ligger i papperskorgen eller är raderad.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Until day</source>
            <translation>Till och med dag</translation>
        </message>
        <message>
            <source>Until, such as {day}</source>
            <translation>Till, t.ex. {day}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>audit</source>
            <translation>händelselogg</translation>
        </message>
        <message>
            <source>Written to {path}: {count}</source>
            <translation>Skrivet till {path}: {count}</translation>
        </message>
        <message>
            <source>Lines: {count}, the newest first. Delicate values are never shown here.</source>
            <translation>Rader: {count}, de senaste först. Känsliga värden visas aldrig här.</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup of {day}</source>
            <translation>Säkerhetskopia från {day}</translation>
        </message>
        <message>
            <source>Check this backup</source>
            <translation>Kontrollera kopian</translation>
        </message>
        <message>
            <source>Choose a backup to look into it.</source>
            <translation>Välj en säkerhetskopia för att se vad den innehåller.</translation>
        </message>
        <message>
            <source>Last change: {when}, {who}</source>
            <translation>Senaste ändring: {when}, {who}</translation>
        </message>
        <message>
            <source>None: every record it holds is the same now, or was added later.</source>
            <translation>Inga: allt som kopian innehåller är likadant nu, eller har lagts till senare.</translation>
        </message>
        <message>
            <source>Open it beside as a new file…</source>
            <translation>Öppna den bredvid som en ny fil…</translation>
        </message>
        <message>
            <source>Opening a backup beside</source>
            <translation>Öppnar en säkerhetskopia bredvid</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>Läser säkerhetskopian…</translation>
        </message>
        <message>
            <source>Records that were otherwise then</source>
            <translation>Poster som såg annorlunda ut då</translation>
        </message>
        <message>
            <source>Changes since then: {count}</source>
            <translation>Ändringar sedan dess: {count}</translation>
        </message>
        <message>
            <source>Take back the ticked records</source>
            <translation>Ta tillbaka de markerade posterna</translation>
        </message>
        <message>
            <source>Taking records back</source>
            <translation>Tar tillbaka poster</translation>
        </message>
        <message>
            <source>The backup stands as a file of its own: {path}. Open it with File, Open.</source>
            <translation>Säkerhetskopian finns nu som en egen fil: {path}. Öppna den med Arkiv, Öppna.</translation>
        </message>
        <message>
            <source>Tick the records to take back first.</source>
            <translation>Markera först de poster som du vill ta tillbaka.</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Vad den innehåller</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>As they were in the backup: {count}</source>
            <translation>Som i säkerhetskopian: {count}</translation>
        </message>
        <message>
            <source>{field}: {now} now, {then} then</source>
            <translation>{field}: {now} nu, {then} då</translation>
        </message>
        <message>
            <source>{kind}: {old} then, {now} now</source>
            <translation>{kind}: {old} då, {now} nu</translation>
        </message>
        <message>
            <source>{name} ({kind}): in the bin now</source>
            <translation>{name} ({kind}): nu i papperskorgen</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back up now</source>
            <translation>Säkerhetskopiera nu</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Säkerhetskopierar</translation>
        </message>
        <message>
            <source>Check the office file</source>
            <translation>Kontrollera kontorsfilen</translation>
        </message>
        <message>
            <source>Checked now, sound</source>
            <translation>Kontrollerad nu, hel</translation>
        </message>
        <message>
            <source>Checked when made</source>
            <translation>Kontrollerad när den gjordes</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Kontrollerar säkerhetskopian</translation>
        </message>
        <message>
            <source>Checking the office file</source>
            <translation>Kontrollerar kontorsfilen</translation>
        </message>
        <message>
            <source>Checks of the records: {errors} errors, {remarks} remarks.</source>
            <translation>Kontroller av posterna: {errors} fel, {remarks} anmärkningar.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Skadad</translation>
        </message>
        <message>
            <source>In the folder {folder}</source>
            <translation>I mappen {folder}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gjord</translation>
        </message>
        <message>
            <source>No check of the records finds anything.</source>
            <translation>Ingen kontroll av posterna hittar något.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The backup is sound.</source>
            <translation>Säkerhetskopian är hel.</translation>
        </message>
        <message>
            <source>The backup is written and checked: {path}</source>
            <translation>Säkerhetskopian är skriven och kontrollerad: {path}</translation>
        </message>
        <message>
            <source>The last backup is older than a week: choose Back up now.</source>
            <translation>Den senaste säkerhetskopian är äldre än en vecka: välj Säkerhetskopiera nu.</translation>
        </message>
        <message>
            <source>The office file is sound.</source>
            <translation>Kontorsfilen är hel.</translation>
        </message>
        <message>
            <source>There is no backup yet. Choose Back up now.</source>
            <translation>Det finns ingen säkerhetskopia än. Välj Säkerhetskopiera nu.</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>Attached files missing or not as they were: {count}.</source>
            <translation>Bifogade filer som saknas eller inte är som de var: {count}.</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>All kinds</source>
            <translation>Alla slag</translation>
        </message>
        <message>
            <source>Attached files: {names}</source>
            <translation>Bifogade filer: {names}</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Borttagen</translation>
        </message>
        <message>
            <source>Erase for ever…</source>
            <translation>Radera för alltid…</translation>
        </message>
        <message>
            <source>Erasing for ever</source>
            <translation>Raderar för alltid</translation>
        </message>
        <message>
            <source>Filter by name or number…</source>
            <translation>Filtrera på namn eller nummer…</translation>
        </message>
        <message>
            <source>Filter the bin</source>
            <translation>Filtrera papperskorgen</translation>
        </message>
        <message>
            <source>For a lead, one record at a time</source>
            <translation>För den som är ansvarig, en post i taget</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Nothing in the bin fits the filter.</source>
            <translation>Inget i papperskorgen passar filtret.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Restoring from the bin</source>
            <translation>Återställer ur papperskorgen</translation>
        </message>
        <message>
            <source>The bin is empty. What you delete lies here until you restore it or erase it.</source>
            <translation>Papperskorgen är tom. Det du tar bort ligger här tills du återställer eller raderar det.</translation>
        </message>
        <message>
            <source>The record is erased for ever.</source>
            <translation>Posten är raderad för alltid.</translation>
        </message>
        <message>
            <source>mails, memory sticks and copies of the office file that were passed on</source>
            <translation>e-post, usb-minnen och kopior av kontorsfilen som har lämnats vidare</translation>
        </message>
        <message>
            <source>the paper {name}</source>
            <translation>dokumentet {name}</translation>
        </message>
        <message>
            <source>backups of the office: {count}</source>
            <translation>säkerhetskopior av kontoret: {count}</translation>
        </message>
        <message>
            <source>other desks, until their next exchange: {count}</source>
            <translation>andra datorer, tills de synkar nästa gång: {count}</translation>
        </message>
        <message>
            <source>Restored from the bin: {count}</source>
            <translation>Återställt ur papperskorgen: {count}</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} markerade</translation>
        </message>
        <message>
            <source>{kind}, changes: {count}</source>
            <translation>{kind}, ändringar: {count}</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} av {every}</translation>
        </message>
        <message>
            <source>{name} lies in the bin.</source>
            <translation>{name} ligger i papperskorgen.</translation>
        </message>
    </context>
    <context>
        <name>ClauseCard</name>
        <message>
            <source>A new version is begun. The old one stays as it was.</source>
            <translation>En ny version är påbörjad. Den gamla är kvar som den var.</translation>
        </message>
        <message>
            <source>Compared with version {number}</source>
            <translation>Jämfört med version {number}</translation>
        </message>
        <message>
            <source>In this language both versions say the same.</source>
            <translation>På det här språket är versionerna lika.</translation>
        </message>
        <message>
            <source>In agreements: {count}, sent: {sent}</source>
            <translation>I avtal: {count}, skickade: {sent}</translation>
        </message>
        <message>
            <source>Its wording is fixed, as it was sent. Choose New version to change it.</source>
            <translation>Texten är låst, eftersom den har skickats. Välj Ny version för att ändra den.</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>Juridisk granskning</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Ny version</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Granskad av</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>Granskad den</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version to compare with</source>
            <translation>Version att jämföra med</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Skillnader</translation>
        </message>
        <message>
            <source>all kinds of agreement</source>
            <translation>alla slags avtal</translation>
        </message>
        <message>
            <source>new: underlined</source>
            <translation>nytt: understruket</translation>
        </message>
        <message>
            <source>taken away: struck through</source>
            <translation>borttaget: överstruket</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>Var det hör hemma</translation>
        </message>
    </context>
    <context>
        <name>ClausesPage</name>
        <message>
            <source>Clause</source>
            <translation>Villkor</translation>
        </message>
        <message>
            <source>For</source>
            <translation>För</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>Juridisk granskning</translation>
        </message>
        <message>
            <source>There is no clause yet. They come with a programme made from a template.</source>
            <translation>Det finns inga avtalsvillkor än. De kommer med ett program som görs från en mall.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Words in double braces are filled in. New agreements take the newest version.</source>
            <translation>Ord inom dubbla klammerparenteser fylls i. Nya avtal tar den senaste versionen.</translation>
        </message>
    </context>
    <context>
        <name>CodesPage</name>
        <message>
            <source>Add a code</source>
            <translation>Lägg till en kod</translation>
        </message>
        <message>
            <source>Add a code…</source>
            <translation>Lägg till en kod…</translation>
        </message>
        <message>
            <source>Codes of the list</source>
            <translation>Listans koder</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I bruk</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Nyckel</translation>
        </message>
        <message>
            <source>Label in the language of the window; the others go into the cells</source>
            <translation>Etikett på fönstrets språk; de andra skrivs i cellerna</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Ta ur bruk</translation>
        </message>
        <message>
            <source>The code is in use again.</source>
            <translation>Koden används igen.</translation>
        </message>
        <message>
            <source>The code is retired: it is not offered any more, and records keep it.</source>
            <translation>Koden är tagen ur bruk: den erbjuds inte längre, och poster behåller den.</translation>
        </message>
        <message>
            <source>This list is empty. Choose Add a code.</source>
            <translation>Listan är tom. Välj Lägg till en kod.</translation>
        </message>
        <message>
            <source>Type in a cell to reword it; records keep the key. F2 edits, Enter saves.</source>
            <translation>Skriv i en cell för att ändra ordalydelsen; posterna behåller nyckeln. F2 redigerar, Enter sparar.</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Använd igen</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>ERASE</source>
            <translation>RADERA</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Radera för alltid</translation>
        </message>
        <message>
            <source>Look here yourself; the program does not reach it</source>
            <translation>Se efter här själv; programmet kommer inte åt det</translation>
        </message>
        <message>
            <source>Nobody can undo this, and no merge brings it back.</source>
            <translation>Ingen kan ångra detta, och ingen sammanslagning tar det tillbaka.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Detta försvinner</translation>
        </message>
        <message>
            <source>Type {word} to confirm</source>
            <translation>Skriv {word} för att bekräfta</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>A programme keeps what it was made with. Here is what its template has now.</source>
            <translation>Ett program behåller det som det gjordes med. Här står vad mallen innehåller nu.</translation>
        </message>
        <message>
            <source>Each is offered in the languages of its programme that its texts have.</source>
            <translation>Varje dokument erbjuds på de av programmets språk som dess texter finns på.</translation>
        </message>
        <message>
            <source>Kinds of paper</source>
            <translation>Slag av dokument</translation>
        </message>
        <message>
            <source>No programme of this office was made from it.</source>
            <translation>Inget av kontorets program har gjorts från mallen.</translation>
        </message>
        <message>
            <source>Nothing differs: the programme has what the template has.</source>
            <translation>Inget skiljer: programmet har det som mallen har.</translation>
        </message>
        <message>
            <source>Only in the programme</source>
            <translation>Bara i programmet</translation>
        </message>
        <message>
            <source>Only in the template</source>
            <translation>Bara i mallen</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>Annorlunda</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Mall</translation>
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
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>made from version {number}</source>
            <translation>gjort från version {number}</translation>
        </message>
        <message>
            <source>two languages side by side</source>
            <translation>två språk sida vid sida</translation>
        </message>
    </context>
    <context>
        <name>UserDialog</name>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Lägg till en användare</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialer</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Programspråk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
    </context>
    <context>
        <name>UsersPage</name>
        <message>
            <source>(you)</source>
            <translation>(du)</translation>
        </message>
        <message>
            <source>Add a user…</source>
            <translation>Lägg till en användare…</translation>
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
            <translation>Namn</translation>
        </message>
        <message>
            <source>Nobody is entered yet, so whoever opens the office leads it. Add yourself first.</source>
            <translation>Ingen är inlagd än, så den som öppnar kontoret är ansvarig. Lägg till dig själv först.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The initials stand beside each change in the history.</source>
            <translation>Initialerna står vid varje ändring i historiken.</translation>
        </message>
    </context>
    <context>
        <name>WordingField</name>
        <message>
            <source>Language of this column</source>
            <translation>Kolumnens språk</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>The text is longer than a clause can be. Its end was left out.</source>
            <translation>Texten är längre än ett villkor kan vara. Slutet togs inte med.</translation>
        </message>
    </context>
    <context>
        <name>MoneyStep</name>
        <message>
            <source>Funder and money</source>
            <translation>Finansiär och pengar</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>One goal on each line, in the leading language.</source>
            <translation>Ett mål per rad, på huvudspråket.</translation>
        </message>
        <message>
            <source>People of the programme</source>
            <translation>Programmets personer</translation>
        </message>
        <message>
            <source>You can leave this empty and fill it in later.</source>
            <translation>Du kan lämna detta tomt och fylla i det senare.</translation>
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
            <translation>Namn</translation>
        </message>
        <message>
            <source>Papers are offered in these. The first one leads.</source>
            <translation>Dokument erbjuds på dessa. Det första är huvudspråk.</translation>
        </message>
        <message>
            <source>The days of the plan are counted from these. They can be moved later.</source>
            <translation>Planens dagar räknas från dessa. De kan flyttas senare.</translation>
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
            <translation>Lägg till en uppgift…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Days that tasks are counted from</source>
            <translation>Dagar som uppgifter räknas från</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Everything in this plan is done.</source>
            <translation>Allt i planen är klart.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Försenad</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mina</translation>
        </message>
        <message>
            <source>Move a day and see what moves</source>
            <translation>Flytta en dag och se vad som flyttas</translation>
        </message>
        <message>
            <source>Move the programme…</source>
            <translation>Flytta programmet…</translation>
        </message>
        <message>
            <source>No task of this plan is given to you. A task is given in its record, under Who.</source>
            <translation>Ingen uppgift i planen är din. En uppgift tilldelas i dess post, under Vem.</translation>
        </message>
        <message>
            <source>Still to do</source>
            <translation>Att göra</translation>
        </message>
        <message>
            <source>Tasks: {all} · done: {done} · late: {late}</source>
            <translation>Uppgifter: {all} · klara: {done} · försenade: {late}</translation>
        </message>
        <message>
            <source>This plan has no tasks yet. Add the first one.</source>
            <translation>Planen har inga uppgifter än. Lägg till den första.</translation>
        </message>
        <message>
            <source>With tasks of placements</source>
            <translation>Med placeringarnas uppgifter</translation>
        </message>
        <message>
            <source>“{task}” has another day.</source>
            <translation>”{task}” har fått en annan dag.</translation>
        </message>
        <message>
            <source>“{task}” is done.</source>
            <translation>”{task}” är klar.</translation>
        </message>
        <message>
            <source>“{task}” is to be done.</source>
            <translation>”{task}” ska göras.</translation>
        </message>
        <message>
            <source>“{words}” is not a day, so nothing was moved.</source>
            <translation>”{words}” är ingen dag, så inget har flyttats.</translation>
        </message>
    </context>
    <context>
        <name>PlanTask</name>
        <message>
            <source>Add the task</source>
            <translation>Lägg till uppgiften</translation>
        </message>
        <message>
            <source>New task in the plan</source>
            <translation>Ny uppgift i planen</translation>
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
            <translation>Fortsätt här</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Lämna</translation>
        </message>
        <message>
            <source>Make the programme</source>
            <translation>Skapa programmet</translation>
        </message>
        <message>
            <source>Making the programme</source>
            <translation>Programmet skapas</translation>
        </message>
        <message>
            <source>Making…</source>
            <translation>Skapar…</translation>
        </message>
        <message>
            <source>Money and people</source>
            <translation>Pengar och personer</translation>
        </message>
        <message>
            <source>Name and time</source>
            <translation>Namn och tid</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Nytt program</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Färdigt</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Mall</translation>
        </message>
        <message>
            <source>The programme is not made yet. Leave, and lose what you typed?</source>
            <translation>Programmet är inte skapat än. Vill du lämna och förlora det du har skrivit?</translation>
        </message>
        <message>
            <source>“{name}” has been made.</source>
            <translation>”{name}” har skapats.</translation>
        </message>
    </context>
    <context>
        <name>ReadyStep</name>
        <message>
            <source>Everything is made at once, and one undo takes all of it away again.</source>
            <translation>Allt skapas på en gång, och en enda ångring tar bort alltihop igen.</translation>
        </message>
        <message>
            <source>clauses added to the office's library</source>
            <translation>avtalsvillkor till kontorets bibliotek</translation>
        </message>
        <message>
            <source>goals</source>
            <translation>mål</translation>
        </message>
        <message>
            <source>grant</source>
            <translation>bidrag från en finansiär</translation>
        </message>
        <message>
            <source>learning outcomes</source>
            <translation>lärandemål</translation>
        </message>
        <message>
            <source>people with a role</source>
            <translation>personer med en roll</translation>
        </message>
        <message>
            <source>programme with the rules of its template</source>
            <translation>program med mallens regler</translation>
        </message>
        <message>
            <source>tasks in the plan</source>
            <translation>uppgifter i planen</translation>
        </message>
        <message>
            <source>tasks in the plan, {count} left out</source>
            <translation>uppgifter i planen, {count} bortvalda</translation>
        </message>
        <message>
            <source>topics in the support matrix</source>
            <translation>områden i stödmatrisen</translation>
        </message>
        <message>
            <source>training modules added to the office</source>
            <translation>moduler till kontoret</translation>
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
            <translation>Länder och roller</translation>
        </message>
        <message>
            <source>Further rules</source>
            <translation>Fler regler</translation>
        </message>
        <message>
            <source>Leave both days empty, and the plan proposes them.</source>
            <translation>Lämna båda dagarna tomma, så föreslår planen dem.</translation>
        </message>
        <message>
            <source>Quotas and time</source>
            <translation>Antal och tid</translation>
        </message>
        <message>
            <source>These come from the template. What you empty does not hold here.</source>
            <translation>De här kommer från mallen. Det du tömmer gäller inte här.</translation>
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
            <translation>Låt det vara</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>Flytta dem</translation>
        </message>
        <message>
            <source>New day</source>
            <translation>Ny dag</translation>
        </message>
        <message>
            <source>No task moves along.</source>
            <translation>Ingen uppgift flyttas med.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Uppgift</translation>
        </message>
        <message>
            <source>Tasks that move: {moving}. Tasks that stay: {staying}.</source>
            <translation>Uppgifter som flyttas: {moving}. Uppgifter som står kvar: {staying}.</translation>
        </message>
        <message>
            <source>The days have been moved.</source>
            <translation>Dagarna har flyttats.</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Det här är ingen dag. Skriv den till exempel så här: {example}.</translation>
        </message>
        <message>
            <source>What moves and what stays</source>
            <translation>Vad som flyttas och vad som står kvar</translation>
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
            <translation>Som i mallen</translation>
        </message>
        <message>
            <source>Tasks: {chosen} of {all}</source>
            <translation>Uppgifter: {chosen} av {all}</translation>
        </message>
        <message>
            <source>Untick what you do not need (Space). Drag a task, use the arrow keys on the timeline or write its day. F2 renames a task.</source>
            <translation>Ta bort bocken för det ni inte behöver (blanksteg). Dra en uppgift, använd piltangenterna på tidslinjen eller skriv dess dag. F2 byter namn på en uppgift.</translation>
        </message>
        <message>
            <source>“{words}” is not a day, so nothing was moved.</source>
            <translation>”{words}” är ingen dag, så inget har flyttats.</translation>
        </message>
    </context>
    <context>
        <name>TemplateStep</name>
        <message>
            <source>Languages: {languages} · tasks: {tasks} · clauses: {clauses} · training modules: {modules}</source>
            <translation>Språk: {languages} · uppgifter: {tasks} · avtalsvillkor: {clauses} · moduler: {modules}</translation>
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
            <translation>Dra ihop tiden</translation>
        </message>
        <message>
            <source>Draw the time wider</source>
            <translation>Dra ut tiden</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Gå till i dag</translation>
        </message>
        <message>
            <source>Show the whole time</source>
            <translation>Visa hela tiden</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Uppgift</translation>
        </message>
        <message>
            <source>Tasks as a list</source>
            <translation>Uppgifterna som lista</translation>
        </message>
        <message>
            <source>Tasks on a timeline</source>
            <translation>Uppgifterna på en tidslinje</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>Whole plan</source>
            <translation>Hela planen</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>A file is attached.</source>
            <translation>En fil är bifogad.</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Bifoga filer…</translation>
        </message>
        <message>
            <source>Attaching files</source>
            <translation>Bifogar filer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Files that are not on this computer yet come with the shared drive.</source>
            <translation>Filer som ännu inte finns på den här datorn kommer med den gemensamma enheten.</translation>
        </message>
        <message>
            <source>No file is kept here. Drop files on this page, or attach them with the button.</source>
            <translation>Här finns ingen fil. Släpp filer på sidan eller bifoga dem med knappen.</translation>
        </message>
        <message>
            <source>No program on this computer opens this kind of file.</source>
            <translation>Inget program på den här datorn öppnar den sortens fil.</translation>
        </message>
        <message>
            <source>Not on this computer yet</source>
            <translation>Ännu inte på den här datorn</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Spara en kopia…</translation>
        </message>
        <message>
            <source>The copy stands in {folder}.</source>
            <translation>Kopian finns i {folder}.</translation>
        </message>
        <message>
            <source>The file is deleted.</source>
            <translation>Filen är borttagen.</translation>
        </message>
        <message>
            <source>This is a program: it is not opened from here.</source>
            <translation>Detta är ett program och öppnas inte härifrån.</translation>
        </message>
        <message>
            <source>Where shall the copy stand?</source>
            <translation>Var ska kopian sparas?</translation>
        </message>
        <message>
            <source>Which files shall be attached?</source>
            <translation>Vilka filer ska bifogas?</translation>
        </message>
        <message>
            <source>{count} files are attached.</source>
            <translation>{count} filer är bifogade.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Om filen</translation>
        </message>
        <message>
            <source>Kind, last day and privacy class of the file</source>
            <translation>Filens typ, sista dag och integritetsklass</translation>
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
            <translation>En känslig uppgift. Att du tittar på den antecknas i loggen.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Visa {name}</translation>
        </message>
        <message>
            <source>Written by several at once. Look at the versions and choose.</source>
            <translation>Flera har skrivit här samtidigt. Titta på versionerna och välj.</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Restore</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Restore {name}: {value}</source>
            <translation>Återställ {name}: {value}</translation>
        </message>
        <message>
            <source>Show the whole text</source>
            <translation>Visa hela texten</translation>
        </message>
    </context>
    <context>
        <name>LackingCard</name>
        <message>
            <source>Before the state can be “{state}”</source>
            <translation>Innan status kan bli ”{state}”</translation>
        </message>
        <message>
            <source>Worth a look before “{state}”</source>
            <translation>Värt en titt före ”{state}”</translation>
        </message>
        <message>
            <source>Change the state to {state} without it, with a reason</source>
            <translation>Ändra status till {state} ändå, med angivet skäl</translation>
        </message>
        <message>
            <source>Fill in: {name}</source>
            <translation>Fyll i: {name}</translation>
        </message>
        <message>
            <source>Go on anyway…</source>
            <translation>Gå vidare ändå…</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Skapa dokument…</translation>
        </message>
        <message>
            <source>New: {name}</source>
            <translation>Ny post: {name}</translation>
        </message>
        <message>
            <source>Only a lead may go on without it: {names}.</source>
            <translation>Bara den som är ansvarig får gå vidare utan det: {names}.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
    </context>
    <context>
        <name>MachineWay</name>
        <message>
            <source>Step {step} of {all}</source>
            <translation>Steg {step} av {all}</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Change the note</source>
            <translation>Ändra anteckningen</translation>
        </message>
        <message>
            <source>Note on {name}</source>
            <translation>Anteckning om {name}</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Spara anteckningen</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Counts as follow-up</source>
            <translation>Räknas som uppföljning</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Ny anteckning</translation>
        </message>
        <message>
            <source>No note yet. What was said, agreed or seen belongs here.</source>
            <translation>Ingen anteckning än. Här skriver du det som sagts, bestämts eller iakttagits.</translation>
        </message>
        <message>
            <source>Only a lead may read this.</source>
            <translation>Bara den som är ansvarig får läsa detta.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Visa fler</translation>
        </message>
        <message>
            <source>Show the texts</source>
            <translation>Visa texterna</translation>
        </message>
        <message>
            <source>The note is deleted.</source>
            <translation>Anteckningen är borttagen.</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>Anteckningen är sparad.</translation>
        </message>
        <message>
            <source>What is written of people is delicate. That you read it is logged.</source>
            <translation>Det som skrivs om människor är känsligt. Att du läser det noteras i loggen.</translation>
        </message>
    </context>
    <context>
        <name>RecordHead</name>
        <message>
            <source>Close the record</source>
            <translation>Stäng posten</translation>
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
            <translation>Öppna {name}</translation>
        </message>
    </context>
    <context>
        <name>RecordTabs</name>
        <message>
            <source>More parts of the record</source>
            <translation>Fler delar av posten</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Postens delar</translation>
        </message>
    </context>
    <context>
        <name>SavedTick</name>
        <message>
            <source>Saved</source>
            <translation>Sparat</translation>
        </message>
    </context>
    <context>
        <name>SummaryTab</name>
        <message>
            <source>Worth a look</source>
            <translation>Värt en titt</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Change the task</source>
            <translation>Ändra uppgiften</translation>
        </message>
        <message>
            <source>Save the task</source>
            <translation>Spara uppgiften</translation>
        </message>
        <message>
            <source>Task for {name}</source>
            <translation>Uppgift för {name}</translation>
        </message>
    </context>
    <context>
        <name>TasksTab</name>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Visa fler</translation>
        </message>
        <message>
            <source>Done and decided  {count}</source>
            <translation>Klara och avgjorda  {count}</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Klar: {name}</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mer: {name}</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Ny uppgift</translation>
        </message>
        <message>
            <source>Nothing is to be done here.</source>
            <translation>Här finns inget att göra.</translation>
        </message>
        <message>
            <source>The task is deleted.</source>
            <translation>Uppgiften är borttagen.</translation>
        </message>
        <message>
            <source>The task is done.</source>
            <translation>Uppgiften är klar.</translation>
        </message>
        <message>
            <source>The task is open again.</source>
            <translation>Uppgiften är öppen igen.</translation>
        </message>
        <message>
            <source>The task is saved.</source>
            <translation>Uppgiften är sparad.</translation>
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
            <translation>Skapa placeringen  {key}</translation>
        </message>
        <message>
            <source>Choose a participant and a place.</source>
            <translation>Välj en deltagare och en plats.</translation>
        </message>
        <message>
            <source>Choose a participant at the left and a place at the right first.</source>
            <translation>Välj först en deltagare till vänster och en plats till höger.</translation>
        </message>
        <message>
            <source>Everybody in this programme has a placement.</source>
            <translation>Alla i programmet har en placering.</translation>
        </message>
        <message>
            <source>Filter by host, place, town…</source>
            <translation>Filtrera på värd, plats, ort…</translation>
        </message>
        <message>
            <source>Filter by name, home, wish…</source>
            <translation>Filtrera på namn, hemlärosäte, önskan…</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Matcha</translation>
        </message>
        <message>
            <source>Matched: {name}</source>
            <translation>Matchad: {name}</translation>
        </message>
        <message>
            <source>Matches not accepted yet</source>
            <translation>Matchningar som inte är godtagna än</translation>
        </message>
        <message>
            <source>Matches not accepted yet: {count}</source>
            <translation>Matchningar som inte är godtagna än: {count}</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>This programme has no place yet. Add positions, or hosts under Organisations.</source>
            <translation>Programmet har inga platser än. Lägg till platser, eller värdar under Organisationer.</translation>
        </message>
        <message>
            <source>Why this match</source>
            <translation>Varför just den här matchningen</translation>
        </message>
        <message>
            <source>Why this match (may be left empty)</source>
            <translation>Varför just den här matchningen (får lämnas tomt)</translation>
        </message>
        <message>
            <source>Wishes: {places}</source>
            <translation>Önskar: {places}</translation>
        </message>
        <message>
            <source>Without a placement</source>
            <translation>Utan placering</translation>
        </message>
        <message>
            <source>{count} here</source>
            <translation>{count} här</translation>
        </message>
        <message>
            <source>{taken} of {places} taken</source>
            <translation>{taken} av {places} tagna</translation>
        </message>
    </context>
    <context>
        <name>UserCard</name>
        <message>
            <source>Let work here again</source>
            <translation>Låt arbeta här igen</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Avsluta arbetet här</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>The user is changed.</source>
            <translation>Användaren är ändrad.</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>Vad varje roll får göra</translation>
        </message>
    </context>
    <context>
        <name>AgreementTerms</name>
        <message>
            <source>Clauses besides the usual ones</source>
            <translation>Villkor utöver de vanliga</translation>
        </message>
        <message>
            <source>For agreements that are drafted now. One that is drafted already keeps its own.</source>
            <translation>För avtal som skapas nu. Ett avtal som redan finns behåller sina.</translation>
        </message>
        <message>
            <source>Only what was agreed besides the clauses, if anything.</source>
            <translation>Bara det som avtalats utöver villkoren, om något.</translation>
        </message>
        <message>
            <source>Special terms</source>
            <translation>Särskilda villkor</translation>
        </message>
    </context>
    <context>
        <name>AsideDialog</name>
        <message>
            <source>Back here</source>
            <translation>Tillbaka hit</translation>
        </message>
    </context>
    <context>
        <name>FindLine</name>
        <message>
            <source>Close the search</source>
            <translation>Stäng sökningen</translation>
        </message>
        <message>
            <source>Find in this paper</source>
            <translation>Sök i dokumentet</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nästa ställe</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Hittas inte</translation>
        </message>
        <message>
            <source>Place before</source>
            <translation>Föregående ställe</translation>
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
            <translation>Stäng</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hur långt det har kommit</translation>
        </message>
        <message>
            <source>Mails marked as sent: {count}</source>
            <translation>E-post markerad som skickad: {count}</translation>
        </message>
        <message>
            <source>Make drafts ({count})</source>
            <translation>Skapa utkast ({count})</translation>
        </message>
        <message>
            <source>Make mail</source>
            <translation>Skapa e-post</translation>
        </message>
        <message>
            <source>Nothing is known for: {fields}. Write the words in their place.</source>
            <translation>Uppgift saknas för: {fields}. Skriv orden där fälten står.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
        <message>
            <source>There is nobody to write to about these records.</source>
            <translation>Det finns ingen att skriva till om de här posterna.</translation>
        </message>
        <message>
            <source>Write in the mail program</source>
            <translation>Skriv i e-postprogrammet</translation>
        </message>
        <message>
            <source>Writing mails</source>
            <translation>Skapar e-post</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Skapar…</translation>
        </message>
        <message>
            <source>Choose at most {count} records for mails at once.</source>
            <translation>Välj högst {count} poster åt gången för e-post.</translation>
        </message>
    </context>
    <context>
        <name>MailDone</name>
        <message>
            <source>Are they sent?</source>
            <translation>Är de skickade?</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Drafts written: {count}. They are in {folder}.</source>
            <translation>Utkast skapade: {count}. De ligger i {folder}.</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Inte skapade</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Inte ännu</translation>
        </message>
        <message>
            <source>Open the drafts, look at them and send them with your mail program. Come back here when they are sent: the papers are then marked as sent, and each record notes the mail.</source>
            <translation>Öppna utkasten, läs igenom dem och skicka dem med ditt e-postprogram. Kom tillbaka hit när de är skickade: då markeras dokumenten som skickade, och varje post får en anteckning.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Visa i mappen</translation>
        </message>
        <message>
            <source>They are sent</source>
            <translation>De är skickade</translation>
        </message>
        <message>
            <source>You stopped before the last one.</source>
            <translation>Du stoppade före den sista.</translation>
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
            <translation>Ämne</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Innehåll</translation>
        </message>
        <message>
            <source>Write the text here. The greeting and your name are added.</source>
            <translation>Skriv texten här. Hälsningen och ditt namn läggs till.</translation>
        </message>
    </context>
    <context>
        <name>MailMissing</name>
        <message>
            <source>And {count} more.</source>
            <translation>Och {count} till.</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Åtgärda</translation>
        </message>
    </context>
    <context>
        <name>PaperPanel</name>
        <message>
            <source>Choose where…</source>
            <translation>Välj var…</translation>
        </message>
        <message>
            <source>Looking for the file…</source>
            <translation>Letar efter filen…</translation>
        </message>
        <message>
            <source>Make again…</source>
            <translation>Skapa på nytt…</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Skapa e-post…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Skriv ut…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Spara en kopia</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Spara som…</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Sparat: {name}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Visa i mappen</translation>
        </message>
        <message>
            <source>Where is the file?</source>
            <translation>Var finns filen?</translation>
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
            <translation>Dokumentets sidor</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Sidan går inte att visa.</translation>
        </message>
    </context>
    <context>
        <name>PaperWindow</name>
        <message>
            <source>And {count} more.</source>
            <translation>Och {count} till.</translation>
        </message>
        <message>
            <source>Before it can be made</source>
            <translation>Innan det kan skapas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I vilken mapp?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Make mail…</source>
            <translation>Skapa e-post…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Åtgärda</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Skriv ut…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Spara som…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Spara dokumentet</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Sparat: {name}</translation>
        </message>
        <message>
            <source>The preview is being made…</source>
            <translation>Förhandsvisningen skapas…</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>All kinds</source>
            <translation>Alla typer</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alla statusar</translation>
        </message>
        <message>
            <source>Choose a paper to look at it.</source>
            <translation>Välj ett dokument för att titta på det.</translation>
        </message>
        <message>
            <source>Filter by title, number, name…</source>
            <translation>Filtrera på titel, nummer, namn…</translation>
        </message>
        <message>
            <source>Filter the papers</source>
            <translation>Filtrera dokumenten</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Typ av dokument</translation>
        </message>
        <message>
            <source>No paper fits.</source>
            <translation>Inget dokument passar.</translation>
        </message>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Inget dokument har skapats ännu.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Visa alla</translation>
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
            <translation>Dokumentet är hos skrivaren.</translation>
        </message>
        <message>
            <source>The printer does not take the paper. Check that it is on, or save the paper as a PDF instead.</source>
            <translation>Skrivaren tar inte emot dokumentet. Kontrollera att den är på, eller spara dokumentet som PDF i stället.</translation>
        </message>
        <message>
            <source>This computer has no printer. Save the paper as a PDF, and print it where there is one.</source>
            <translation>Den här datorn har ingen skrivare. Spara dokumentet som PDF och skriv ut det där det finns en.</translation>
        </message>
    </context>
    <context>
        <name>NoQuestion</name>
        <message>
            <source>No question waits for an answer.</source>
            <translation>Ingen fråga väntar på svar.</translation>
        </message>
        <message>
            <source>When two people write the same field without seeing each other’s version, or one deletes what another works on, the question comes here.</source>
            <translation>När två skriver i samma fält utan att se varandras version, eller när en tar bort det som en annan arbetar med, hamnar frågan här.</translation>
        </message>
    </context>
    <context>
        <name>SeveralQuestions</name>
        <message>
            <source>Answer them all alike, or choose one of them to see its versions.</source>
            <translation>Besvara alla på samma sätt, eller välj en av dem för att se versionerna.</translation>
        </message>
        <message>
            <source>Keep mine in all of these</source>
            <translation>Behåll min i alla dessa</translation>
        </message>
        <message>
            <source>Keep theirs in all of these</source>
            <translation>Behåll den andras i alla dessa</translation>
        </message>
        <message>
            <source>{count} questions are chosen.</source>
            <translation>{count} frågor är valda.</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Redo</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>The last change is taken back.</source>
            <translation>Den senaste ändringen är ångrad.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Det finns inget att göra om.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>FirstFrame</name>
        <message>
            <source>Opening {name}…</source>
            <translation>Öppnar {name}…</translation>
        </message>
    </context>
    <context>
        <name>MailEnclosed</name>
        <message>
            <source>Enclosed papers: {count}</source>
            <translation>Bifogade dokument: {count}</translation>
        </message>
        <message>
            <source>Enclosed paper</source>
            <translation>Bifogat dokument</translation>
        </message>
        <message>
            <source>No paper enclosed</source>
            <translation>Inget dokument bifogas</translation>
        </message>
        <message>
            <source>Enclosed: {paper}</source>
            <translation>Bifogas: {paper}</translation>
        </message>
    </context>
    <context>
        <name>MailFolder</name>
        <message>
            <source>Change…</source>
            <translation>Ändra…</translation>
        </message>
        <message>
            <source>Choose another folder for drafts</source>
            <translation>Välj en annan mapp för utkasten</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I vilken mapp?</translation>
        </message>
        <message>
            <source>The drafts go to the folder {folder}</source>
            <translation>Utkasten hamnar i mappen {folder}</translation>
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
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Put aside…</source>
            <translation>Skjut upp…</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Visa igen</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>put aside until {day}: {reason}</source>
            <translation>uppskjutet till {day}: {reason}</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} till</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Lately</source>
            <translation>Nyligen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mina</translation>
        </message>
        <message>
            <source>Needs me now</source>
            <translation>Behöver mig nu</translation>
        </message>
        <message>
            <source>No colleague has changed anything since you were here.</source>
            <translation>Ingen kollega har ändrat något sedan du var här.</translation>
        </message>
        <message>
            <source>Nothing has its day this week.</source>
            <translation>Inget infaller den här veckan.</translation>
        </message>
        <message>
            <source>Nothing needs you now.</source>
            <translation>Inget behöver dig nu.</translation>
        </message>
        <message>
            <source>One thing needs the office.</source>
            <translation>En sak behöver kontoret.</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Skjut upp</translation>
        </message>
        <message>
            <source>Put aside.</source>
            <translation>Uppskjutet.</translation>
        </message>
        <message>
            <source>Put aside: {count}</source>
            <translation>Uppskjutet: {count}</translation>
        </message>
        <message>
            <source>Put aside: {name}</source>
            <translation>Skjut upp: {name}</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Den här veckan</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>I morgon</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>i går</translation>
        </message>
        <message>
            <source>{count} tasks are late</source>
            <translation>{count} uppgifter är försenade</translation>
        </message>
        <message>
            <source>{count} things need the office.</source>
            <translation>{count} saker behöver kontoret.</translation>
        </message>
    </context>
    <context>
        <name>LeftAlone</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Left alone: {count}</source>
            <translation>Lämnade orörda: {count}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPage</name>
        <message>
            <source>No placement waits for its first day in this time.</source>
            <translation>Ingen placering väntar på sin första dag under den här tiden.</translation>
        </message>
        <message>
            <source>{count} began without being ready</source>
            <translation>{count} startade utan att vara klara</translation>
        </message>
        <message>
            <source>{count} placements, {red} red</source>
            <translation>{count} placeringar, {red} röda</translation>
        </message>
        <message>
            <source>One placement, {red} red</source>
            <translation>En placering, {red} röda</translation>
        </message>
    </context>
    <context>
        <name>ReadyBar</name>
        <message>
            <source>Arrival binder ({count})</source>
            <translation>Ankomstpärm ({count})</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Avmarkera</translation>
        </message>
        <message>
            <source>For all that are shown. Choose cells, lines or a column for some of them.</source>
            <translation>Gäller alla som visas. Markera celler, rader eller en kolumn för att välja några.</translation>
        </message>
        <message>
            <source>Insured… ({count})</source>
            <translation>Försäkrad… ({count})</translation>
        </message>
        <message>
            <source>Invite mentors… ({count})</source>
            <translation>Bjud in handledare… ({count})</translation>
        </message>
        <message>
            <source>Issue contact sheets ({count})</source>
            <translation>Lämna ut stödblad ({count})</translation>
        </message>
        <message>
            <source>Make onboarding lists ({count})</source>
            <translation>Skapa checklistor för introduktion ({count})</translation>
        </message>
        <message>
            <source>Mentor met… ({count})</source>
            <translation>Har träffats… ({count})</translation>
        </message>
        <message>
            <source>Move to ready ({count})</source>
            <translation>Flytta till klar ({count})</translation>
        </message>
        <message>
            <source>Move to ready anyway… ({count})</source>
            <translation>Flytta till klar ändå… ({count})</translation>
        </message>
        <message>
            <source>Name the mentor… ({count})</source>
            <translation>Utse handledare… ({count})</translation>
        </message>
        <message>
            <source>Question time… ({count})</source>
            <translation>Frågestund… ({count})</translation>
        </message>
        <message>
            <source>Read, by phone ({count})</source>
            <translation>Läst, per telefon ({count})</translation>
        </message>
        <message>
            <source>Send expectation sheets… ({count})</source>
            <translation>Skicka förväntansblad… ({count})</translation>
        </message>
        <message>
            <source>Use the host's address ({count})</source>
            <translation>Använd värdens adress ({count})</translation>
        </message>
        <message>
            <source>{count} of {every} chosen</source>
            <translation>{count} av {every} valda</translation>
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
            <translation>Svar registrerade för placeringar: {count}</translation>
        </message>
        <message>
            <source>Contact sheets issued: {count}</source>
            <translation>Utlämnade stödblad: {count}</translation>
        </message>
        <message>
            <source>Insurances noted: {count}</source>
            <translation>Försäkringar registrerade: {count}</translation>
        </message>
        <message>
            <source>Insured</source>
            <translation>Försäkrad</translation>
        </message>
        <message>
            <source>Insured until when?</source>
            <translation>Försäkrad till och med när?</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I vilken mapp?</translation>
        </message>
        <message>
            <source>Making contact sheets</source>
            <translation>Skapar stödblad</translation>
        </message>
        <message>
            <source>Meetings noted: {count}</source>
            <translation>Möten registrerade: {count}</translation>
        </message>
        <message>
            <source>Mentors named: {count}</source>
            <translation>Utsedda handledare: {count}</translation>
        </message>
        <message>
            <source>Move to ready without what is missing: {count}</source>
            <translation>Flytta till klar utan det som saknas: {count}</translation>
        </message>
        <message>
            <source>Moved to ready: {count}</source>
            <translation>Flyttade till klar: {count}</translation>
        </message>
        <message>
            <source>Name the mentor</source>
            <translation>Utse handledaren</translation>
        </message>
        <message>
            <source>Onboarding lists made: {count}</source>
            <translation>Checklistor skapade: {count}</translation>
        </message>
        <message>
            <source>Places of work filled in: {count}</source>
            <translation>Arbetsplatser ifyllda: {count}</translation>
        </message>
        <message>
            <source>Question time for {count} placements that have none</source>
            <translation>Frågestund för {count} placeringar som saknar en</translation>
        </message>
        <message>
            <source>Roles filled: {count}</source>
            <translation>Besatta roller: {count}</translation>
        </message>
        <message>
            <source>Set and write</source>
            <translation>Spara och skriv e-post</translation>
        </message>
        <message>
            <source>They met</source>
            <translation>De har träffats</translation>
        </message>
        <message>
            <source>When did they meet?</source>
            <translation>När träffades de?</translation>
        </message>
        <message>
            <source>Who is the mentor?</source>
            <translation>Vem är handledare?</translation>
        </message>
        <message>
            <source>Points agreed: {count}</source>
            <translation>Överenskomna punkter: {count}</translation>
        </message>
        <message>
            <source>The points are added.</source>
            <translation>Punkterna är tillagda.</translation>
        </message>
    </context>
    <context>
        <name>ReadyFilters</name>
        <message>
            <source>All before their start</source>
            <translation>Alla före start</translation>
        </message>
        <message>
            <source>By first day</source>
            <translation>Efter första dag</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Efter namn</translation>
        </message>
        <message>
            <source>Filter by participant, host, mentor…</source>
            <translation>Filtrera på deltagare, värd, handledare…</translation>
        </message>
        <message>
            <source>Filter the placements</source>
            <translation>Filtrera placeringarna</translation>
        </message>
        <message>
            <source>Most red first</source>
            <translation>Flest röda först</translation>
        </message>
        <message>
            <source>Next four weeks</source>
            <translation>Närmaste fyra veckorna</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordning</translation>
        </message>
        <message>
            <source>Red first: {name}</source>
            <translation>Röda först: {name}</translation>
        </message>
        <message>
            <source>Which placements</source>
            <translation>Vilka placeringar</translation>
        </message>
    </context>
    <context>
        <name>ReadyLines</name>
        <message>
            <source>First day</source>
            <translation>Första dagen</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Inte ännu</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Placering</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klart</translation>
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
            <translation>E-post med frågestunden som kalenderfil: {count}</translation>
        </message>
        <message>
            <source>Making the arrival binder</source>
            <translation>Skapar ankomstpärmen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Visa i mappen</translation>
        </message>
        <message>
            <source>The arrival binder is made: {name}</source>
            <translation>Ankomstpärmen är skapad: {name}</translation>
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
            <translation>Fyll i: {name}</translation>
        </message>
        <message>
            <source>Fill the role</source>
            <translation>Besätt rollen</translation>
        </message>
        <message>
            <source>Fill this in first.</source>
            <translation>Fyll i det här först.</translation>
        </message>
        <message>
            <source>Insured</source>
            <translation>Försäkrad</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Bjud in…</translation>
        </message>
        <message>
            <source>Issue now</source>
            <translation>Lämna ut nu</translation>
        </message>
        <message>
            <source>Make the list</source>
            <translation>Skapa listan</translation>
        </message>
        <message>
            <source>Name the mentor</source>
            <translation>Utse handledaren</translation>
        </message>
        <message>
            <source>New: {name}…</source>
            <translation>Ny: {name}…</translation>
        </message>
        <message>
            <source>Open the placement</source>
            <translation>Öppna placeringen</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Öppna: {name}</translation>
        </message>
        <message>
            <source>Read, by phone</source>
            <translation>Läst, per telefon</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Send the sheet…</source>
            <translation>Skicka bladet…</translation>
        </message>
        <message>
            <source>They met</source>
            <translation>De har träffats</translation>
        </message>
        <message>
            <source>✓ In order</source>
            <translation>✓ I ordning</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Agreed on the {count} open points</source>
            <translation>Överens om de {count} öppna punkterna</translation>
        </message>
        <message>
            <source>{side}: {count} more, one a line</source>
            <translation>{side}: {count} till, en per rad</translation>
        </message>
        <message>
            <source>This is no date. Write it as {example}.</source>
            <translation>Det här är inget datum. Skriv det som {example}.</translation>
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
            <translation>Förut: {words}</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Låt dem vara</translation>
        </message>
        <message>
            <source>Take these answers</source>
            <translation>Ta de här svaren</translation>
        </message>
        <message>
            <source>The answers are in.</source>
            <translation>Svaren är inlästa.</translation>
        </message>
    </context>
    <context>
        <name>ArrivedModel</name>
        <message>
            <source>Chosen</source>
            <translation>Vald</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Form and period</source>
            <translation>Formulär och period</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Lämnas</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Inläst</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>{words} (says the page)</source>
            <translation>{words} (enligt sidan)</translation>
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
            <translation>En annan mapp…</translation>
        </message>
        <message>
            <source>As many as you like, by any name: each finds its person and its period. Nothing is saved before you say so, and no file is changed.</source>
            <translation>Så många du vill, med vilka namn som helst: var och en hittar sin person och sin period. Inget sparas förrän du säger till och ingen fil ändras.</translation>
        </message>
        <message>
            <source>Choose a folder to look in…</source>
            <translation>Välj en mapp att titta i…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Välj filer…</translation>
        </message>
        <message>
            <source>Drop returned forms here</source>
            <translation>Släpp inskickade formulär här</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Mapp: {folder}</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formulär</translation>
        </message>
        <message>
            <source>Nothing waits in {folder}.</source>
            <translation>Inget väntar i {folder}.</translation>
        </message>
        <message>
            <source>Read those that wait in the folder ({count})</source>
            <translation>Läs dem som väntar i mappen ({count})</translation>
        </message>
        <message>
            <source>The folder in which returned forms are put</source>
            <translation>Mappen där inskickade formulär läggs</translation>
        </message>
        <message>
            <source>Which forms came back?</source>
            <translation>Vilka formulär har kommit tillbaka?</translation>
        </message>
    </context>
    <context>
        <name>FormPicture</name>
        <message>
            <source>Drawing the page…</source>
            <translation>Ritar sidan…</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Sida {page} av {pages}</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>The file is not shown.</source>
            <translation>Filen visas inte.</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Sidan</translation>
        </message>
        <message>
            <source>This page cannot be shown here. Open the file with another program.</source>
            <translation>Sidan går inte att visa här. Öppna filen i ett annat program.</translation>
        </message>
    </context>
    <context>
        <name>IntakeCase</name>
        <message>
            <source>Reading returned forms</source>
            <translation>Läser inskickade formulär</translation>
        </message>
        <message>
            <source>Taking in returned forms</source>
            <translation>Läser in inskickade formulär</translation>
        </message>
        <message>
            <source>Only the first {count} files are read.</source>
            <translation>Bara de första {count} filerna läses.</translation>
        </message>
    </context>
    <context>
        <name>IntakeResult</name>
        <message>
            <source>Changes that stay, because somebody has built on them since: {count}.</source>
            <translation>Ändringar som står kvar eftersom någon har byggt vidare på dem: {count}.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Enter or a double click opens the record.</source>
            <translation>Retur eller dubbelklick öppnar posten.</translation>
        </message>
        <message>
            <source>Nothing of it is left.</source>
            <translation>Inget av det finns kvar.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Ångrat</translation>
        </message>
        <message>
            <source>Taken in: {count}.</source>
            <translation>Inlästa: {count}.</translation>
        </message>
        <message>
            <source>The files that are left</source>
            <translation>Filerna som är kvar</translation>
        </message>
        <message>
            <source>The forms are in</source>
            <translation>Formulären är inlästa</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>What the forms alarm of</source>
            <translation>Att uppmärksamma</translation>
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
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Keep the old ones</source>
            <translation>Behåll de gamla</translation>
        </message>
        <message>
            <source>More files…</source>
            <translation>Fler filer…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Läser…</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Stanna här</translation>
        </message>
        <message>
            <source>Take in returned forms</source>
            <translation>Läs in inskickade formulär</translation>
        </message>
        <message>
            <source>Take the new ones</source>
            <translation>Ta de nya</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Läser in…</translation>
        </message>
        <message>
            <source>The answers are in.</source>
            <translation>Svaren är inlästa.</translation>
        </message>
        <message>
            <source>The forms are just being taken in. Wait a moment.</source>
            <translation>Formulären läses just in. Vänta ett ögonblick.</translation>
        </message>
        <message>
            <source>What you typed here is not kept. Close all the same?</source>
            <translation>Det du har skrivit här sparas inte. Vill du stänga ändå?</translation>
        </message>
    </context>
    <context>
        <name>ListStep</name>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Titta på den…</translation>
        </message>
        <message>
            <source>Nothing to take</source>
            <translation>Inget att läsa in</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Läs in</translation>
        </message>
        <message>
            <source>Take in one form</source>
            <translation>Läs in ett formulär</translation>
        </message>
        <message>
            <source>Take in {count} forms</source>
            <translation>Läs in {count} formulär</translation>
        </message>
        <message>
            <source>To be taken in</source>
            <translation>Läses in</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Att avgöra</translation>
        </message>
        <message>
            <source>To type in</source>
            <translation>Att skriva in</translation>
        </message>
        <message>
            <source>Type it in…</source>
            <translation>Skriv in den…</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Det som kom tillbaka</translation>
        </message>
    </context>
    <context>
        <name>LookStep</name>
        <message>
            <source>Back to the list</source>
            <translation>Till listan</translation>
        </message>
        <message>
            <source>File before</source>
            <translation>Föregående fil</translation>
        </message>
        <message>
            <source>Next file</source>
            <translation>Nästa fil</translation>
        </message>
        <message>
            <source>One form</source>
            <translation>Ett formulär</translation>
        </message>
        <message>
            <source>Take in these answers</source>
            <translation>Läs in svaren</translation>
        </message>
        <message>
            <source>Type it in beside the page</source>
            <translation>Skriv in bredvid sidan</translation>
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
            <translation>Skriv ett namn…</translation>
        </message>
        <message>
            <source>Whose form it is</source>
            <translation>Vems formulär det är</translation>
        </message>
    </context>
    <context>
        <name>AnnounceDialog</name>
        <message>
            <source>About</source>
            <translation>Gäller</translation>
        </message>
        <message>
            <source>All of this stands announced already.</source>
            <translation>Allt det här är redan meddelat.</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>Meddela</translation>
        </message>
        <message>
            <source>Announce ({count})</source>
            <translation>Meddela ({count})</translation>
        </message>
        <message>
            <source>At the coming and running placements</source>
            <translation>För kommande och pågående placeringar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>In the whole programme</source>
            <translation>För hela programmet</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Promises written down: {count}</source>
            <translation>Antal löften som antecknats: {count}</translation>
        </message>
        <message>
            <source>Something else, in your own words</source>
            <translation>Något annat, med egna ord</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Det här är ingen dag. Skriv den som {example}.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Till vem</translation>
        </message>
        <message>
            <source>What will be announced</source>
            <translation>Det som meddelas</translation>
        </message>
        <message>
            <source>by e-mail, at the meeting, in the call…</source>
            <translation>per e-post, på mötet, i utlysningen …</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… och {count} till</translation>
        </message>
    </context>
    <context>
        <name>ChangeLines</name>
        <message>
            <source>Answered</source>
            <translation>Besvarat</translation>
        </message>
        <message>
            <source>Applies from</source>
            <translation>Gäller från</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Meddelande</translation>
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
            <translation>Framförhållning</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>inget svar</translation>
        </message>
        <message>
            <source>short</source>
            <translation>kort</translation>
        </message>
        <message>
            <source>{days} of {least} days</source>
            <translation>{days} av {least} dagar</translation>
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
            <translation>Ändringsmeddelande</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Look and send</source>
            <translation>Granska och skicka</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>The notice is marked as sent. Answers are followed here.</source>
            <translation>Meddelandet är markerat som skickat. Här följs svaren.</translation>
        </message>
        <message>
            <source>They have it on paper</source>
            <translation>De har fått det på papper</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Det som ändrats</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Write the drafts</source>
            <translation>Skriv utkasten</translation>
        </message>
        <message>
            <source>Writing the notice</source>
            <translation>Skriver meddelandet</translation>
        </message>
    </context>
    <context>
        <name>ChangesPage</name>
        <message>
            <source>Go on…</source>
            <translation>Fortsätt…</translation>
        </message>
        <message>
            <source>New notice…</source>
            <translation>Nytt meddelande…</translation>
        </message>
        <message>
            <source>No change has been told of in this programme.</source>
            <translation>Inga ändringar har meddelats i det här programmet.</translation>
        </message>
        <message>
            <source>Notices: {count}</source>
            <translation>Meddelanden: {count}</translation>
        </message>
        <message>
            <source>Record the answer…</source>
            <translation>Registrera svaret…</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Påminn…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ersätt…</translation>
        </message>
        <message>
            <source>answers missing: {count}</source>
            <translation>svar saknas: {count}</translation>
        </message>
        <message>
            <source>told too late: {count}</source>
            <translation>meddelade för sent: {count}</translation>
        </message>
    </context>
    <context>
        <name>NoticeAnswer</name>
        <message>
            <source>Save the answer</source>
            <translation>Spara svaret</translation>
        </message>
        <message>
            <source>What {name} answered</source>
            <translation>Det {name} svarade</translation>
        </message>
    </context>
    <context>
        <name>NoticeReminders</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Påminn</translation>
        </message>
        <message>
            <source>The reminders are marked as sent.</source>
            <translation>Påminnelserna är markerade som skickade.</translation>
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
            <translation>Gäller nu</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Kom</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Kom inte</translation>
        </message>
        <message>
            <source>Not noted</source>
            <translation>Inte antecknat</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Till vem</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Det som sades</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>kept?</source>
            <translation>uppfyllt?</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>inte meddelat</translation>
        </message>
        <message>
            <source>For</source>
            <translation>För</translation>
        </message>
    </context>
    <context>
        <name>PromiseWatch</name>
        <message>
            <source>Write the notice</source>
            <translation>Skriv meddelandet</translation>
        </message>
    </context>
    <context>
        <name>PromisesPage</name>
        <message>
            <source>All unchanged are kept ({count})</source>
            <translation>Alla oförändrade är uppfyllda ({count})</translation>
        </message>
        <message>
            <source>Announce…</source>
            <translation>Meddela…</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Uppfyllt</translation>
        </message>
        <message>
            <source>Kept: {said}</source>
            <translation>Uppfyllt: {said}</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Inte uppfyllt</translation>
        </message>
        <message>
            <source>Not kept: {said}</source>
            <translation>Inte uppfyllt: {said}</translation>
        </message>
        <message>
            <source>Nothing has been promised in this programme yet. Announce dates, place, mentor and the like, and the program watches whether it stays so.</source>
            <translation>Inget har utlovats i det här programmet ännu. Meddela datum, plats, handledare och liknande, så bevakar programmet att det förblir så.</translation>
        </message>
        <message>
            <source>Promises marked as kept: {count}</source>
            <translation>Löften markerade som uppfyllda: {count}</translation>
        </message>
        <message>
            <source>Promises: {count}</source>
            <translation>Utlovat: {count}</translation>
        </message>
        <message>
            <source>Write the notice…</source>
            <translation>Skriv meddelandet…</translation>
        </message>
        <message>
            <source>changed without notice: {count}</source>
            <translation>ändrat utan meddelande: {count}</translation>
        </message>
        <message>
            <source>to be judged: {count}</source>
            <translation>att bedöma: {count}</translation>
        </message>
        <message>
            <source>Change the value…</source>
            <translation>Ändra uppgiften…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message>
            <source>A placement…</source>
            <translation>En placering…</translation>
        </message>
        <message>
            <source>Choose a placement.</source>
            <translation>Välj en placering.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Genomför</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Låt bli</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dagen</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dagen</translation>
        </message>
        <message>
            <source>Move the coming placements along</source>
            <translation>Flytta med kommande placeringar</translation>
        </message>
        <message>
            <source>Nothing else would follow.</source>
            <translation>Inget annat skulle följa.</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Placering</translation>
        </message>
        <message>
            <source>Rehearse a change</source>
            <translation>Pröva en ändring</translation>
        </message>
        <message>
            <source>The days have been moved.</source>
            <translation>Dagarna har flyttats.</translation>
        </message>
        <message>
            <source>This is not a day. Write it such as {example}.</source>
            <translation>Det här är ingen dag. Skriv den som {example}.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av namnet</translation>
        </message>
        <message>
            <source>Type other days and see what would follow. Nothing is written before you say so.</source>
            <translation>Skriv andra dagar och se vad som skulle följa. Inget sparas förrän du säger till.</translation>
        </message>
        <message>
            <source>What moves</source>
            <translation>Det som flyttas</translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Det som skulle följa</translation>
        </message>
    </context>
    <context>
        <name>RehearsalLines</name>
        <message>
            <source>Agreements made anew</source>
            <translation>Avtal som görs på nytt</translation>
        </message>
        <message>
            <source>Hours of work</source>
            <translation>Arbetstimmar</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Papers made anew</source>
            <translation>Dokument som skapas på nytt</translation>
        </message>
        <message>
            <source>People to be told</source>
            <translation>Personer som ska få besked</translation>
        </message>
        <message>
            <source>Periods of the logbooks</source>
            <translation>Loggböckernas perioder</translation>
        </message>
        <message>
            <source>Placements that move</source>
            <translation>Placeringar som flyttas</translation>
        </message>
        <message>
            <source>Promises that no longer hold</source>
            <translation>Löften som inte längre gäller</translation>
        </message>
        <message>
            <source>Signed agreements: an amendment to sign</source>
            <translation>Undertecknade avtal: tilläggsavtal att underteckna</translation>
        </message>
        <message>
            <source>Tasks that move</source>
            <translation>Uppgifter som flyttas</translation>
        </message>
        <message>
            <source>Tasks that stay</source>
            <translation>Uppgifter som står kvar</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Då</translation>
        </message>
        <message>
            <source>This cannot be</source>
            <translation>Det här går inte</translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Det som skulle följa</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… och {count} till</translation>
        </message>
    </context>
    <context>
        <name>SendStep</name>
        <message>
            <source>Nobody gets this notice yet.</source>
            <translation>Ingen får det här meddelandet ännu.</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Ta bort från listan</translation>
        </message>
        <message>
            <source>The paper is being made…</source>
            <translation>Dokumentet skapas …</translation>
        </message>
        <message>
            <source>Who gets the notice</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>på papper</translation>
        </message>
    </context>
    <context>
        <name>WhatStep</name>
        <message>
            <source>Nobody was told of this.</source>
            <translation>Ingen har fått besked om det här.</translation>
        </message>
        <message>
            <source>Nothing that was promised has changed. Change the value where it stands, and the notice is offered at once. Or try out what another day would mean, before anything is written.</source>
            <translation>Inget som utlovats har ändrats. Ändra uppgiften där den står, så erbjuds meddelandet genast. Eller pröva vad en annan dag skulle innebära, innan något sparas.</translation>
        </message>
        <message>
            <source>People were told this, and it is no longer so. Tick what the notice is about.</source>
            <translation>Det här har meddelats, och det gäller inte längre. Kryssa för det som meddelandet handlar om.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Rehearse a change…</source>
            <translation>Pröva en ändring…</translation>
        </message>
        <message>
            <source>Tick at least one line.</source>
            <translation>Kryssa för minst en rad.</translation>
        </message>
        <message>
            <source>Told otherwise: {names}.</source>
            <translation>Har fått ett annat besked: {names}.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Det som ändrats</translation>
        </message>
        <message>
            <source>{count} people were told otherwise.</source>
            <translation>{count} personer har fått ett annat besked.</translation>
        </message>
    </context>
    <context>
        <name>WordsStep</name>
        <message>
            <source>About</source>
            <translation>Gäller</translation>
        </message>
        <message>
            <source>Applies now</source>
            <translation>Gäller nu</translation>
        </message>
        <message>
            <source>Said before</source>
            <translation>Sades förut</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Det som ändras</translation>
        </message>
    </context>
    <context>
        <name>AreaDialog</name>
        <message>
            <source>Save as PDF</source>
            <translation>Spara som pdf</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Spara som pdf…</translation>
        </message>
    </context>
    <context>
        <name>CodeLine</name>
        <message>
            <source>Result code</source>
            <translation>Resultatkod</translation>
        </message>
        <message>
            <source>Result code, or the whole mail it came in</source>
            <translation>Resultatkod, eller hela mejlet som den kom i</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Ta emot</translation>
        </message>
        <message>
            <source>What came of the code</source>
            <translation>Vad koden gav</translation>
        </message>
        <message>
            <source>{name}: {module} is not passed, {share} % right.</source>
            <translation>{name}: {module} är inte godkänd, {share} % rätt.</translation>
        </message>
        <message>
            <source>{name}: {module} is passed, {share} % right.</source>
            <translation>{name}: {module} är godkänd, {share} % rätt.</translation>
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
            <translation>Var och en av {count} får ett utkast med de moduler som saknas.</translation>
        </message>
        <message>
            <source>Invitations to mentor training</source>
            <translation>Inbjudningar till handledarutbildning</translation>
        </message>
        <message>
            <source>Invite to mentor training</source>
            <translation>Bjud in till handledarutbildning</translation>
        </message>
        <message>
            <source>No module is lacking: {names}.</source>
            <translation>Ingen modul saknas: {names}.</translation>
        </message>
        <message>
            <source>PDF forms: filled in and sent back</source>
            <translation>Pdf-formulär: fylls i och skickas tillbaka</translation>
        </message>
        <message>
            <source>Some mail servers stop web pages as files. Choose PDF forms where that happens.</source>
            <translation>Vissa e-postservrar stoppar webbsidor som filer. Välj pdf-formulär där det händer.</translation>
        </message>
        <message>
            <source>Web pages: opened by double click, with a result code at the end</source>
            <translation>Webbsidor: öppnas med dubbelklick, med en resultatkod i slutet</translation>
        </message>
        <message>
            <source>Write drafts</source>
            <translation>Skriv utkast</translation>
        </message>
        <message>
            <source>{count} are noted as invited.</source>
            <translation>{count} är noterade som inbjudna.</translation>
        </message>
        <message>
            <source>{name} gets a draft with the modules still lacking.</source>
            <translation>{name} får ett utkast med de moduler som saknas.</translation>
        </message>
    </context>
    <context>
        <name>MentorCard</name>
        <message>
            <source>1 attempt</source>
            <translation>1 försök</translation>
        </message>
        <message>
            <source>Certificate…</source>
            <translation>Intyg…</translation>
        </message>
        <message>
            <source>Enter a result…</source>
            <translation>Ange ett resultat…</translation>
        </message>
        <message>
            <source>Exempt…</source>
            <translation>Undanta…</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Bjud in…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
        <message>
            <source>Own rating…</source>
            <translation>Egen skattning…</translation>
        </message>
        <message>
            <source>Save the web page…</source>
            <translation>Spara webbsidan…</translation>
        </message>
        <message>
            <source>The exemption is noted.</source>
            <translation>Undantaget är noterat.</translation>
        </message>
        <message>
            <source>The result is saved.</source>
            <translation>Resultatet är sparat.</translation>
        </message>
        <message>
            <source>What to do with {module}</source>
            <translation>Vad som kan göras med {module}</translation>
        </message>
        <message>
            <source>invited {day}</source>
            <translation>inbjuden {day}</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>gäller till {day}</translation>
        </message>
        <message>
            <source>{n} attempts</source>
            <translation>{n} försök</translation>
        </message>
        <message>
            <source>{passed} of {required} required modules</source>
            <translation>{passed} av {required} obligatoriska moduler</translation>
        </message>
        <message>
            <source>{score} % right</source>
            <translation>{score} % rätt</translation>
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
            <translation>n = {n}; medelvärdet visas från {least} betyg</translation>
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
            <translation>En ny version är påbörjad som utkast, med samma frågor.</translation>
        </message>
        <message>
            <source>An empty line begins a new part. # heading, - list, 1. numbered list, **strong**, *stressed*.</source>
            <translation>En tom rad inleder en ny del. # rubrik, - lista, 1. numrerad lista, **fetstil**, *betonat*.</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Ny version</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>Save the web page…</source>
            <translation>Spara webbsidan…</translation>
        </message>
        <message>
            <source>Text of the module</source>
            <translation>Modulens text</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPartner</name>
        <message>
            <source>Issue the partner certificate…</source>
            <translation>Utfärda partnerintyget…</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Uppfyllt</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>Partner certificate</source>
            <translation>Partnerintyg</translation>
        </message>
        <message>
            <source>This organisation takes part in no programme with criteria for partners.</source>
            <translation>Organisationen medverkar inte i något program med kriterier för partner.</translation>
        </message>
    </context>
    <context>
        <name>PackMaking</name>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Partner pack</source>
            <translation>Partnerpaket</translation>
        </message>
        <message>
            <source>The pack has {count} files.</source>
            <translation>Paketet har {count} filer.</translation>
        </message>
    </context>
    <context>
        <name>PageSaving</name>
        <message>
            <source>Certificates</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>I vilken mapp?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Save the web page</source>
            <translation>Spara webbsidan</translation>
        </message>
        <message>
            <source>The certificate is issued.</source>
            <translation>Intyget är utfärdat.</translation>
        </message>
        <message>
            <source>The page is saved as {name}.</source>
            <translation>Sidan är sparad som {name}.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webbsida (*.html)</translation>
        </message>
        <message>
            <source>{count} certificates are issued.</source>
            <translation>{count} intyg är utfärdade.</translation>
        </message>
    </context>
    <context>
        <name>PersonTraining</name>
        <message>
            <source>This person has no role with training: mentor, student leader or coach.</source>
            <translation>Personen har ingen roll med utbildning: handledare, studentledare eller coach.</translation>
        </message>
    </context>
    <context>
        <name>SelfRating</name>
        <message>
            <source>After it</source>
            <translation>Efter utbildningen</translation>
        </message>
        <message>
            <source>Before the training</source>
            <translation>Före utbildningen</translation>
        </message>
        <message>
            <source>Own rating</source>
            <translation>Egen skattning</translation>
        </message>
        <message>
            <source>Own rating, 1 to 5</source>
            <translation>Egen skattning, 1 till 5</translation>
        </message>
        <message>
            <source>Save the rating</source>
            <translation>Spara skattningen</translation>
        </message>
    </context>
    <context>
        <name>ToolsPage</name>
        <message>
            <source>Also for the host's own staff</source>
            <translation>Även för värdens egen personal</translation>
        </message>
        <message>
            <source>Any phase</source>
            <translation>Alla skeden</translation>
        </message>
        <message>
            <source>Choose a programme first, at the top: the pack is made for one.</source>
            <translation>Välj först ett program högst upp: paketet görs för ett program.</translation>
        </message>
        <message>
            <source>Filter tools</source>
            <translation>Filtrera verktyg</translation>
        </message>
        <message>
            <source>For anybody</source>
            <translation>För alla</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>För vem</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Senast</translation>
        </message>
        <message>
            <source>No tool fits. Add one under Tools, or change the filter.</source>
            <translation>Inget verktyg passar. Lägg till ett under Verktyg eller ändra filtret.</translation>
        </message>
        <message>
            <source>Own staff</source>
            <translation>Egen personal</translation>
        </message>
        <message>
            <source>Partner pack…</source>
            <translation>Partnerpaket…</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Betyg</translation>
        </message>
        <message>
            <source>Record use…</source>
            <translation>Registrera användning…</translation>
        </message>
        <message>
            <source>Save the use</source>
            <translation>Spara användningen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The use is recorded.</source>
            <translation>Användningen är registrerad.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Gånger</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Verktyg</translation>
        </message>
        <message>
            <source>Use of {tool}</source>
            <translation>Användning av {tool}</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Använt av</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
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
            <translation>{tools} versioner · använda {uses} gånger · {own} gånger för värdars egen personal</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>1 mentor</source>
            <translation>1 handledare</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alla statusar</translation>
        </message>
        <message>
            <source>Certificates…</source>
            <translation>Intyg…</translation>
        </message>
        <message>
            <source>Filter by name or organisation</source>
            <translation>Filtrera på namn eller organisation</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Bjud in…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>No mentor fits. Name one on a placement or under People.</source>
            <translation>Ingen handledare passar. Ange en på en placering eller under Personer.</translation>
        </message>
        <message>
            <source>Own ratings…</source>
            <translation>Egna skattningar…</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Godkända</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>Markera alla som visas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gäller till</translation>
        </message>
        <message>
            <source>{n} mentors</source>
            <translation>{n} handledare</translation>
        </message>
        <message>
            <source>{n} mentors are selected.</source>
            <translation>{n} handledare är markerade.</translation>
        </message>
    </context>
    <context>
        <name>TrainingResult</name>
        <message>
            <source>Exempt</source>
            <translation>Undanta</translation>
        </message>
        <message>
            <source>Exempt {name} from {module}</source>
            <translation>Undanta {name} från {module}</translation>
        </message>
        <message>
            <source>Result of {name}: {module}</source>
            <translation>Resultat för {name}: {module}</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Spara resultatet</translation>
        </message>
    </context>
    <context>
        <name>AgendaPart</name>
        <message>
            <source>Its tasks still go by {day}. Move the event, and they move along.</source>
            <translation>Uppgifterna räknas fortfarande från {day}. Flytta evenemanget, så flyttas de med.</translation>
        </message>
        <message>
            <source>Move the event and see what moves</source>
            <translation>Flytta evenemanget och se vad som flyttas med</translation>
        </message>
        <message>
            <source>Move the event…</source>
            <translation>Flytta evenemanget…</translation>
        </message>
        <message>
            <source>The event was moved after it was announced. Those invited should be told in writing.</source>
            <translation>Evenemanget flyttades efter att det hade utannonserats. De inbjudna bör få det skriftligt.</translation>
        </message>
        <message>
            <source>Write a change notice…</source>
            <translation>Skriv ett ändringsmeddelande…</translation>
        </message>
    </context>
    <context>
        <name>CheckInDialog</name>
        <message>
            <source>Check-in</source>
            <translation>Incheckning</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Did not come (Ctrl+D)</source>
            <translation>Kom inte (Ctrl+D)</translation>
        </message>
        <message>
            <source>Find a guest</source>
            <translation>Hitta en gäst</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Gäster</translation>
        </message>
        <message>
            <source>Here (Enter)</source>
            <translation>Här (Enter)</translation>
        </message>
        <message>
            <source>Online (Ctrl+O)</source>
            <translation>Digitalt (Ctrl+O)</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Ångrat.</translation>
        </message>
        <message>
            <source>Type two letters of the name, then Enter</source>
            <translation>Skriv två bokstäver i namnet och tryck Enter</translation>
        </message>
        <message>
            <source>{came} of {all} are here</source>
            <translation>{came} av {all} är här</translation>
        </message>
        <message>
            <source>{name} did not come. Ctrl+Z takes it back.</source>
            <translation>{name} kom inte. Ctrl+Z ångrar.</translation>
        </message>
        <message>
            <source>{name} is here already.</source>
            <translation>{name} är redan här.</translation>
        </message>
        <message>
            <source>{name} is here. Ctrl+Z takes it back.</source>
            <translation>{name} är här. Ctrl+Z ångrar.</translation>
        </message>
        <message>
            <source>{name} takes part online. Ctrl+Z takes it back.</source>
            <translation>{name} deltar digitalt. Ctrl+Z ångrar.</translation>
        </message>
        <message>
            <source>{name}: nothing is entered any more. Ctrl+Z takes it back.</source>
            <translation>{name}: inget är ifyllt längre. Ctrl+Z ångrar.</translation>
        </message>
    </context>
    <context>
        <name>CheckInPart</name>
        <message>
            <source>All others did not come</source>
            <translation>Övriga kom inte</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Kom</translation>
        </message>
        <message>
            <source>Did not come: {count}.</source>
            <translation>Kom inte: {count}.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Fyll i</translation>
        </message>
        <message>
            <source>Guests and whether they came</source>
            <translation>Gäster och om de kom</translation>
        </message>
        <message>
            <source>Here: {came} of {all} · in person {person} · online {online} · represented {represented} · did not come {absent}</source>
            <translation>Här: {came} av {all} · på plats {person} · digitalt {online} · företrädda {represented} · kom inte {absent}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Nobody is on the list. Invite guests first, or add them at the door.</source>
            <translation>Ingen står på listan. Bjud först in gäster eller lägg till dem i dörren.</translation>
        </message>
        <message>
            <source>Open the list at the door</source>
            <translation>Öppna listan vid dörren</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Företrädd av</translation>
        </message>
        <message>
            <source>Which organisation spoke for this guest?</source>
            <translation>Vilken organisation talade för gästen?</translation>
        </message>
    </context>
    <context>
        <name>DiscussionPart</name>
        <message>
            <source>All rounds</source>
            <translation>Alla omgångar</translation>
        </message>
        <message>
            <source>Down (Alt+↓)</source>
            <translation>Ned (Alt+↓)</translation>
        </message>
        <message>
            <source>Main point (Space)</source>
            <translation>Huvudpunkt (mellanslag)</translation>
        </message>
        <message>
            <source>Make a task…</source>
            <translation>Gör en uppgift…</translation>
        </message>
        <message>
            <source>Make the experience note…</source>
            <translation>Skapa erfarenhetsskriften…</translation>
        </message>
        <message>
            <source>Not a main point</source>
            <translation>Inte huvudpunkt</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <translation>Inget är ifyllt ännu.</translation>
        </message>
        <message>
            <source>Open its task</source>
            <translation>Öppna uppgiften</translation>
        </message>
        <message>
            <source>Show the round</source>
            <translation>Visa omgången</translation>
        </message>
        <message>
            <source>Statements: {all} · main points of the note: {points}</source>
            <translation>Utsagor: {all} · huvudpunkter i skriften: {points}</translation>
        </message>
        <message>
            <source>Task from a statement</source>
            <translation>Uppgift från en utsaga</translation>
        </message>
        <message>
            <source>The task is saved. It leads back to the statement.</source>
            <translation>Uppgiften är sparad. Den leder tillbaka till utsagan.</translation>
        </message>
        <message>
            <source>Up (Alt+↑)</source>
            <translation>Upp (Alt+↑)</translation>
        </message>
    </context>
    <context>
        <name>DoorGuest</name>
        <message>
            <source>Add as a guest who is here</source>
            <translation>Lägg till som gäst som är här</translation>
        </message>
        <message>
            <source>Given name and family name</source>
            <translation>För- och efternamn</translation>
        </message>
        <message>
            <source>Nobody on the list is called that. Add a guest:</source>
            <translation>Ingen på listan heter så. Lägg till en gäst:</translation>
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
            <translation>Går inte att skriva till</translation>
        </message>
        <message>
            <source>Invitations by mail</source>
            <translation>Inbjudningar med e-post</translation>
        </message>
        <message>
            <source>The invitations are marked as sent.</source>
            <translation>Inbjudningarna är markerade som skickade.</translation>
        </message>
        <message>
            <source>Writing the drafts…</source>
            <translation>Skriver utkasten…</translation>
        </message>
    </context>
    <context>
        <name>EventHead</name>
        <message>
            <source>Hosts: {counts}</source>
            <translation>Värdar: {counts}</translation>
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
            <translation>Utkast på varje gästs språk, med datumet som kalenderfil.</translation>
        </message>
        <message>
            <source>Guests and their answers</source>
            <translation>Gäster och deras svar</translation>
        </message>
        <message>
            <source>Invited {day}</source>
            <translation>Inbjuden {day}</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Bjud in…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Choose a rule, such as the hosts of a programme.</source>
            <translation>Ingen står på listan ännu. Välj en regel, till exempel värdarna i ett program.</translation>
        </message>
        <message>
            <source>On the list: {all} · yes {yes} · perhaps {maybe} · no {no}</source>
            <translation>På listan: {all} · ja {yes} · kanske {maybe} · nej {no}</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Put on the list: {count}.</source>
            <translation>Satta på listan: {count}.</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Ta bort från listan</translation>
        </message>
        <message>
            <source>Taken off the list: {count}.</source>
            <translation>Borttagna från listan: {count}.</translation>
        </message>
        <message>
            <source>Write the invitations…</source>
            <translation>Skriv inbjudningarna…</translation>
        </message>
        <message>
            <source>Name badges…</source>
            <translation>Namnskyltar…</translation>
        </message>
    </context>
    <context>
        <name>InviteDialog</name>
        <message>
            <source>Any</source>
            <translation>Alla</translation>
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
            <translation>Från nivå</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Bjud in</translation>
        </message>
        <message>
            <source>Invited as</source>
            <translation>Bjuds in som</translation>
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
            <translation>Sätt dem på listan</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Their state</source>
            <translation>Deras status</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Skriv en del av namnet</translation>
        </message>
        <message>
            <source>Who would be added</source>
            <translation>Vilka som skulle läggas till</translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>Vilka som ska bjudas in</translation>
        </message>
        <message>
            <source>{count} are on the list already.</source>
            <translation>{count} står redan på listan.</translation>
        </message>
        <message>
            <source>{count} would be added.</source>
            <translation>{count} läggs till.</translation>
        </message>
    </context>
    <context>
        <name>PlannedPage</name>
        <message>
            <source>And {count} more.</source>
            <translation>Och {count} till.</translation>
        </message>
        <message>
            <source>Every event the plans speak of is made.</source>
            <translation>Alla evenemang i planerna är skapade.</translation>
        </message>
        <message>
            <source>Make the event</source>
            <translation>Skapa evenemanget</translation>
        </message>
        <message>
            <source>Make the event: {name}</source>
            <translation>Skapa evenemanget: {name}</translation>
        </message>
        <message>
            <source>The event is made, and its tasks follow its day.</source>
            <translation>Evenemanget är skapat, och uppgifterna följer dess dag.</translation>
        </message>
        <message>
            <source>The plans of the programmes speak of these events. Make one, and its day, kind and title are taken over; what is counted from it moves along.</source>
            <translation>Dessa evenemang finns i programmens planer. Skapa ett av dem, så tas dag, typ och titel över, och det som räknas från dagen flyttas med.</translation>
        </message>
        <message>
            <source>Looking through the plans…</source>
            <translation>Går igenom planerna…</translation>
        </message>
    </context>
    <context>
        <name>SchedulePart</name>
        <message>
            <source>Make the schedule…</source>
            <translation>Skapa schemat…</translation>
        </message>
        <message>
            <source>No event of the programme is planned for this participant.</source>
            <translation>Inget evenemang i programmet är planerat för deltagaren.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Save as a calendar file</source>
            <translation>Spara som kalenderfil</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Visa i mapp</translation>
        </message>
        <message>
            <source>The calendar file is saved as “{name}”.</source>
            <translation>Kalenderfilen är sparad som ”{name}”.</translation>
        </message>
        <message>
            <source>{category}: {hours} h planned</source>
            <translation>{category}: {hours} h planerade</translation>
        </message>
        <message>
            <source>{hours} h agreed</source>
            <translation>{hours} h avtalade</translation>
        </message>
    </context>
    <context>
        <name>StatementEntry</name>
        <message>
            <source>About the round</source>
            <translation>Gäller omgången</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Riktning</translation>
        </message>
        <message>
            <source>No direction</source>
            <translation>Ingen riktning</translation>
        </message>
        <message>
            <source>No round in particular</source>
            <translation>Ingen viss omgång</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Ingen angiven</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Spara och nästa</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Vad som sades</translation>
        </message>
        <message>
            <source>What was said. Ctrl+Enter saves it and begins the next.</source>
            <translation>Vad som sades. Ctrl+Enter sparar och börjar nästa.</translation>
        </message>
    </context>
    <context>
        <name>StatementTable</name>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Utsaga</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Vad som sades</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>Asked back</source>
            <translation>Fråga till deltagaren</translation>
        </message>
        <message>
            <source>Note on it</source>
            <translation>Anteckning om inlägget</translation>
        </message>
        <message>
            <source>Nothing has come in for this period yet.</source>
            <translation>Inget har kommit in för den här perioden ännu.</translation>
        </message>
    </context>
    <context>
        <name>EntryLine</name>
        <message>
            <source>Late</source>
            <translation>Försenat</translation>
        </message>
        <message>
            <source>Period {no}</source>
            <translation>Period {no}</translation>
        </message>
        <message>
            <source>came in {day}</source>
            <translation>inkom {day}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>senast {day}</translation>
        </message>
        <message>
            <source>{hours} hours</source>
            <translation>{hours} timmar</translation>
        </message>
    </context>
    <context>
        <name>FollowUp</name>
        <message>
            <source>Friction is solved</source>
            <translation>Friktionen är löst</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>Det är sparat.</translation>
        </message>
        <message>
            <source>It is saved. A task to look again is due in seven days.</source>
            <translation>Det är sparat. Om sju dagar påminner en uppgift om att följa upp.</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Anteckna en kontakt</translation>
        </message>
        <message>
            <source>Plan the midterm review</source>
            <translation>Planera halvtidsavstämningen</translation>
        </message>
        <message>
            <source>Record a signature</source>
            <translation>Registrera en underskrift</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrera en justering</translation>
        </message>
        <message>
            <source>Record feedback below expectation</source>
            <translation>Registrera återkoppling som inte motsvarar förväntningarna</translation>
        </message>
        <message>
            <source>Record friction</source>
            <translation>Registrera friktion</translation>
        </message>
        <message>
            <source>Record good feedback</source>
            <translation>Registrera bra återkoppling</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>The midterm review was held</source>
            <translation>Halvtidsavstämningen hölls</translation>
        </message>
    </context>
    <context>
        <name>FollowUpPart</name>
        <message>
            <source>Adjustments</source>
            <translation>Justeringar</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Godkänn</translation>
        </message>
        <message>
            <source>Ask back…</source>
            <translation>Fråga tillbaka…</translation>
        </message>
        <message>
            <source>Below expectation</source>
            <translation>Motsvarar inte förväntningarna</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Do without…</source>
            <translation>Medge undantag…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Återkoppling</translation>
        </message>
        <message>
            <source>Friction</source>
            <translation>Friktion</translation>
        </message>
        <message>
            <source>Friction · solved in {days} days on average</source>
            <translation>Friktion · löst på {days} dagar i genomsnitt</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bra</translation>
        </message>
        <message>
            <source>It came in</source>
            <translation>Det har kommit in</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>Det är sparat.</translation>
        </message>
        <message>
            <source>It is solved</source>
            <translation>Den är löst</translation>
        </message>
        <message>
            <source>Midterm review</source>
            <translation>Halvtidsavstämning</translation>
        </message>
        <message>
            <source>Next contact by {day}</source>
            <translation>Nästa kontakt senast {day}</translation>
        </message>
        <message>
            <source>No contact is noted yet.</source>
            <translation>Ingen kontakt är antecknad ännu.</translation>
        </message>
        <message>
            <source>No feedback is recorded.</source>
            <translation>Ingen återkoppling är registrerad.</translation>
        </message>
        <message>
            <source>No friction is recorded.</source>
            <translation>Ingen friktion är registrerad.</translation>
        </message>
        <message>
            <source>No midterm review is planned.</source>
            <translation>Ingen halvtidsavstämning är planerad.</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Anteckna en kontakt</translation>
        </message>
        <message>
            <source>Nothing is to be delivered.</source>
            <translation>Inget ska lämnas in.</translation>
        </message>
        <message>
            <source>Nothing was adjusted.</source>
            <translation>Inget har justerats.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppen</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planera den</translation>
        </message>
        <message>
            <source>Record a signature</source>
            <translation>Registrera en underskrift</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrera en justering</translation>
        </message>
        <message>
            <source>Record friction</source>
            <translation>Registrera friktion</translation>
        </message>
        <message>
            <source>Record what was said</source>
            <translation>Registrera vad som sades</translation>
        </message>
        <message>
            <source>Show the texts</source>
            <translation>Visa texterna</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>Ställ in den</translation>
        </message>
        <message>
            <source>Skip the midterm review</source>
            <translation>Ställ in halvtidsavstämningen</translation>
        </message>
        <message>
            <source>The day has passed.</source>
            <translation>Dagen har passerat.</translation>
        </message>
        <message>
            <source>To be delivered</source>
            <translation>Redovisning</translation>
        </message>
        <message>
            <source>What is written of people is delicate. That you read it is logged.</source>
            <translation>Det som skrivs om människor är känsligt. Att du läser det loggas.</translation>
        </message>
        <message>
            <source>every {days} days</source>
            <translation>var {days}:e dag</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>ingen dag</translation>
        </message>
        <message>
            <source>seriousness {n} of 3</source>
            <translation>allvar {n} av 3</translation>
        </message>
        <message>
            <source>solved {day}</source>
            <translation>löst {day}</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, försenat</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Skapa dokumentet</translation>
        </message>
        <message>
            <source>Make it with feedback below expectation</source>
            <translation>Skapa det med återkoppling som inte motsvarar förväntningarna</translation>
        </message>
    </context>
    <context>
        <name>LogbookBlanks</name>
        <message>
            <source>All periods in one mail</source>
            <translation>Alla perioder i ett mejl</translation>
        </message>
        <message>
            <source>Choose between one and {count} placements first.</source>
            <translation>Välj först mellan en och {count} placeringar.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Each period when it is its turn</source>
            <translation>Varje period när det är dess tur</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hur långt det har kommit</translation>
        </message>
        <message>
            <source>Mails marked as sent: {count}</source>
            <translation>E-post markerad som skickad: {count}</translation>
        </message>
        <message>
            <source>Make drafts</source>
            <translation>Skapa utkast</translation>
        </message>
        <message>
            <source>No blank is left to send.</source>
            <translation>Ingen blankett återstår att skicka.</translation>
        </message>
        <message>
            <source>No entry is late.</source>
            <translation>Inget inlägg är försenat.</translation>
        </message>
        <message>
            <source>No mail</source>
            <translation>Ingen e-post</translation>
        </message>
        <message>
            <source>Remind of late logbooks</source>
            <translation>Påminn om försenade loggböcker</translation>
        </message>
        <message>
            <source>Send blank logbooks</source>
            <translation>Skicka tomma loggböcker</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
        <message>
            <source>{blanks} blanks in {mails} mails.</source>
            <translation>{blanks} blanketter i {mails} mejl.</translation>
        </message>
        <message>
            <source>Open the logbooks that are not open yet ({count})</source>
            <translation>Öppna de loggböcker som inte är öppna ännu ({count})</translation>
        </message>
        <message>
            <source>Opening logbooks</source>
            <translation>Öppnar loggböcker</translation>
        </message>
        <message>
            <source>{blanks} in one mail.</source>
            <translation>{blanks} i ett mejl.</translation>
        </message>
    </context>
    <context>
        <name>LogbookPart</name>
        <message>
            <source>Ask back about period {no}</source>
            <translation>Fråga om period {no}</translation>
        </message>
        <message>
            <source>Ask back…</source>
            <translation>Fråga tillbaka…</translation>
        </message>
        <message>
            <source>Close the logbook</source>
            <translation>Stäng loggboken</translation>
        </message>
        <message>
            <source>Do without</source>
            <translation>Medge undantag</translation>
        </message>
        <message>
            <source>Do without period {no}</source>
            <translation>Undantag för period {no}</translation>
        </message>
        <message>
            <source>Do without…</source>
            <translation>Medge undantag…</translation>
        </message>
        <message>
            <source>Hours in each period</source>
            <translation>Timmar per period</translation>
        </message>
        <message>
            <source>How it feels</source>
            <translation>Hur det känns</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Markera som läst</translation>
        </message>
        <message>
            <source>Move the entries to the new days</source>
            <translation>Flytta inläggen till de nya dagarna</translation>
        </message>
        <message>
            <source>Note a contact</source>
            <translation>Anteckna en kontakt</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Öppna igen</translation>
        </message>
        <message>
            <source>Open the logbook</source>
            <translation>Öppna loggboken</translation>
        </message>
        <message>
            <source>Period {no} is read.</source>
            <translation>Period {no} är läst.</translation>
        </message>
        <message>
            <source>Period {no} is saved.</source>
            <translation>Period {no} är sparad.</translation>
        </message>
        <message>
            <source>Read period {no}</source>
            <translation>Läs period {no}</translation>
        </message>
        <message>
            <source>Read, with a note…</source>
            <translation>Läst, med en anteckning…</translation>
        </message>
        <message>
            <source>Record an adjustment</source>
            <translation>Registrera en justering</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Påminn…</translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>Skicka tillbaka med en fråga</translation>
        </message>
        <message>
            <source>Send blanks…</source>
            <translation>Skicka blanketter…</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Visa fler</translation>
        </message>
        <message>
            <source>The entries follow the new days.</source>
            <translation>Inläggen följer de nya dagarna.</translation>
        </message>
        <message>
            <source>The logbook is closed.</source>
            <translation>Loggboken är stängd.</translation>
        </message>
        <message>
            <source>The logbook is not open yet. Opening it plans an entry for each period.</source>
            <translation>Loggboken är inte öppnad ännu. När den öppnas planeras ett inlägg per period.</translation>
        </message>
        <message>
            <source>The logbook is open again.</source>
            <translation>Loggboken är öppen igen.</translation>
        </message>
        <message>
            <source>The logbook is open. Entries planned: {count}</source>
            <translation>Loggboken är öppen. Planerade inlägg: {count}</translation>
        </message>
        <message>
            <source>Type in…</source>
            <translation>Skriv in…</translation>
        </message>
        <message>
            <source>Write to the host</source>
            <translation>Skriv till värden</translation>
        </message>
        <message>
            <source>next due {day}</source>
            <translation>nästa senast {day}</translation>
        </message>
        <message>
            <source>{count} late</source>
            <translation>{count} försenade</translation>
        </message>
        <message>
            <source>{count} to read</source>
            <translation>{count} att läsa</translation>
        </message>
        <message>
            <source>{done} of {every} have come in</source>
            <translation>{done} av {every} har kommit in</translation>
        </message>
        <message>
            <source>Show planned ({count})</source>
            <translation>Visa planerade ({count})</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Skapa dokumentet</translation>
        </message>
    </context>
    <context>
        <name>LogbookTyping</name>
        <message>
            <source>Period {no} is taken in.</source>
            <translation>Period {no} är registrerad.</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>Spara inlägget</translation>
        </message>
        <message>
            <source>Type in period {no}</source>
            <translation>Skriv in period {no}</translation>
        </message>
    </context>
    <context>
        <name>AgreementCard</name>
        <message>
            <source>Amendment to {no}</source>
            <translation>Tillägg till {no}</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Ändra…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändra…</translation>
        </message>
        <message>
            <source>Declined: {reason}</source>
            <translation>Avböjt: {reason}</translation>
        </message>
        <message>
            <source>Declined…</source>
            <translation>Avböjt…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Drop a scan, a mail or a signed file here.</source>
            <translation>Släpp en skanning, ett mejl eller en signerad fil här.</translation>
        </message>
        <message>
            <source>End early…</source>
            <translation>Säg upp…</translation>
        </message>
        <message>
            <source>Make it again…</source>
            <translation>Gör om det…</translation>
        </message>
        <message>
            <source>Make the paper…</source>
            <translation>Skapa dokumentet…</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Markera som kontrollerat</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Markera som skickat</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Ange…</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Inte undertecknat</translation>
        </message>
        <message>
            <source>Record a signature…</source>
            <translation>Registrera underskrift…</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Lägg åt sidan…</translation>
        </message>
        <message>
            <source>nobody named yet</source>
            <translation>ingen angiven än</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>skickat {day}</translation>
        </message>
        <message>
            <source>the proof is missing</source>
            <translation>underlaget saknas</translation>
        </message>
        <message>
            <source>version {no}</source>
            <translation>version {no}</translation>
        </message>
        <message>
            <source>✓ Signed {day}</source>
            <translation>✓ Undertecknat {day}</translation>
        </message>
    </context>
    <context>
        <name>AgreementSteps</name>
        <message>
            <source>Amend the signed agreement</source>
            <translation>Ändra det undertecknade avtalet</translation>
        </message>
        <message>
            <source>Begin the amendment</source>
            <translation>Påbörja tilläggsavtalet</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Säg upp</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Lägg åt sidan</translation>
        </message>
        <message>
            <source>The agreement is checked.</source>
            <translation>Avtalet är kontrollerat.</translation>
        </message>
        <message>
            <source>The agreement is declined.</source>
            <translation>Avtalet är avböjt.</translation>
        </message>
        <message>
            <source>The agreement is ended.</source>
            <translation>Avtalet är uppsagt.</translation>
        </message>
        <message>
            <source>The agreement is marked as sent.</source>
            <translation>Avtalet är markerat som skickat.</translation>
        </message>
        <message>
            <source>The agreement is set aside.</source>
            <translation>Avtalet är lagt åt sidan.</translation>
        </message>
        <message>
            <source>The amendment is begun. What was signed holds until it is signed too.</source>
            <translation>Tilläggsavtalet är påbörjat. Det undertecknade gäller tills även det är undertecknat.</translation>
        </message>
        <message>
            <source>The next version is begun, filled in as before.</source>
            <translation>Nästa version är påbörjad, ifylld som förut.</translation>
        </message>
        <message>
            <source>The signature is saved.</source>
            <translation>Underskriften är sparad.</translation>
        </message>
        <message>
            <source>Who declined, and why?</source>
            <translation>Vem har avböjt, och varför?</translation>
        </message>
        <message>
            <source>Who signs for {party}?</source>
            <translation>Vem undertecknar för {party}?</translation>
        </message>
        <message>
            <source>Why does it end early?</source>
            <translation>Varför sägs det upp?</translation>
        </message>
        <message>
            <source>Why is it set aside?</source>
            <translation>Varför läggs det åt sidan?</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>Only here: {words}</source>
            <translation>Bara här: {words}</translation>
        </message>
    </context>
    <context>
        <name>OnboardingLine</name>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Done on another day…</source>
            <translation>Klart en annan dag…</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Klart: {name}</translation>
        </message>
        <message>
            <source>First write under Assignment how it fits this participant.</source>
            <translation>Skriv först under Uppdrag hur det passar deltagaren.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Utelämna</translation>
        </message>
        <message>
            <source>Leave out…</source>
            <translation>Utelämna…</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mer: {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>The point is deleted.</source>
            <translation>Punkten är borttagen.</translation>
        </message>
        <message>
            <source>Tick it</source>
            <translation>Bocka av</translation>
        </message>
        <message>
            <source>Why is the point left out?</source>
            <translation>Varför utelämnas punkten?</translation>
        </message>
        <message>
            <source>done {day} by {who}</source>
            <translation>klart {day} av {who}</translation>
        </message>
        <message>
            <source>the host's own point</source>
            <translation>värdens egen punkt</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>Change {change}</source>
            <translation>Förändring {change}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändra…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>The learning outcome</source>
            <translation>Lärandemålet</translation>
        </message>
        <message>
            <source>The outcome is deleted.</source>
            <translation>Lärandemålet är borttaget.</translation>
        </message>
    </context>
    <context>
        <name>PlacementAgreement</name>
        <message>
            <source>Draft the agreement</source>
            <translation>Skapa avtalsutkast</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Tidigare</translation>
        </message>
        <message>
            <source>Make the amendment…</source>
            <translation>Gör tilläggsavtal…</translation>
        </message>
        <message>
            <source>Not as it was signed</source>
            <translation>Inte som det undertecknades</translation>
        </message>
        <message>
            <source>The agreement is drafted.</source>
            <translation>Avtalsutkastet är skapat.</translation>
        </message>
        <message>
            <source>There is no agreement yet. It is filled in from the placement and its programme.</source>
            <translation>Det finns inget avtal än. Det fylls i från placeringen och dess program.</translation>
        </message>
        <message>
            <source>{no} is on its way.</source>
            <translation>{no} är på väg.</translation>
        </message>
        <message>
            <source>{what}: signed {old}, now {new}</source>
            <translation>{what}: undertecknat {old}, nu {new}</translation>
        </message>
    </context>
    <context>
        <name>PlacementAssignment</name>
        <message>
            <source>Agreed</source>
            <translation>Överenskommet</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändra…</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Jämför versioner…</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Tidigare versioner</translation>
        </message>
        <message>
            <source>Fitted to the participant</source>
            <translation>Anpassat till deltagaren</translation>
        </message>
        <message>
            <source>New version…</source>
            <translation>Ny version…</translation>
        </message>
        <message>
            <source>No assignment is written yet. Participant and host work it out and both confirm it.</source>
            <translation>Inget uppdrag är skrivet än. Deltagaren och värden arbetar fram det och bekräftar det båda.</translation>
        </message>
        <message>
            <source>Not agreed yet</source>
            <translation>Inte överenskommet än</translation>
        </message>
        <message>
            <source>Record the yes…</source>
            <translation>Registrera ja…</translation>
        </message>
        <message>
            <source>Save the version</source>
            <translation>Spara versionen</translation>
        </message>
        <message>
            <source>Save the yes</source>
            <translation>Spara ja</translation>
        </message>
        <message>
            <source>The assignment</source>
            <translation>Uppdraget</translation>
        </message>
        <message>
            <source>The next version</source>
            <translation>Nästa version</translation>
        </message>
        <message>
            <source>The version is saved.</source>
            <translation>Versionen är sparad.</translation>
        </message>
        <message>
            <source>The yes is saved.</source>
            <translation>Bekräftelsen är sparad.</translation>
        </message>
        <message>
            <source>Three task areas are wanted: {count} more.</source>
            <translation>Minst tre arbetsområden behövs: {count} till.</translation>
        </message>
        <message>
            <source>Version {no}</source>
            <translation>Version {no}</translation>
        </message>
        <message>
            <source>Write the assignment…</source>
            <translation>Skriv uppdraget…</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>överenskommet</translation>
        </message>
        <message>
            <source>confirmed by {who}</source>
            <translation>bekräftat av {who}</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>inte bekräftat</translation>
        </message>
        <message>
            <source>written by {who}</source>
            <translation>skrivet av {who}</translation>
        </message>
        <message>
            <source>{party} confirms version {no}</source>
            <translation>{party} bekräftar version {no}</translation>
        </message>
        <message>
            <source>{party}: not confirmed yet</source>
            <translation>{party}: inte bekräftat än</translation>
        </message>
    </context>
    <context>
        <name>PlacementExpectations</name>
        <message>
            <source>Agree on all</source>
            <translation>Godkänn alla</translation>
        </message>
        <message>
            <source>Begin the sheet</source>
            <translation>Påbörja bladet</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Every open point is agreed.</source>
            <translation>Alla öppna punkter är överenskomna.</translation>
        </message>
        <message>
            <source>Every side has said what it expects, and no point is open.</source>
            <translation>Alla parter har sagt vad de förväntar sig, och ingen punkt är öppen.</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Inte klart</translation>
        </message>
        <message>
            <source>Make the sheet to fill in…</source>
            <translation>Skapa bladet att fylla i…</translation>
        </message>
        <message>
            <source>Open points: {count}</source>
            <translation>Öppna punkter: {count}</translation>
        </message>
        <message>
            <source>Points still needed: {count}</source>
            <translation>Punkter som fattas: {count}</translation>
        </message>
        <message>
            <source>The sheet is begun.</source>
            <translation>Bladet är påbörjat.</translation>
        </message>
    </context>
    <context>
        <name>PlacementLearning</name>
        <message>
            <source>Add an outcome and press Enter</source>
            <translation>Lägg till ett lärandemål och tryck Enter</translation>
        </message>
        <message>
            <source>Mean change from before to after: {mean}</source>
            <translation>Förändring i medeltal, före till efter: {mean}</translation>
        </message>
        <message>
            <source>No learning outcome yet. At least one is needed before the agreement.</source>
            <translation>Inget lärandemål än. Minst ett behövs före avtalet.</translation>
        </message>
        <message>
            <source>Take over {count} from the programme</source>
            <translation>Hämta {count} från programmet</translation>
        </message>
        <message>
            <source>The outcomes are added.</source>
            <translation>Lärandemålen är tillagda.</translation>
        </message>
        <message>
            <source>No learning outcome yet.</source>
            <translation>Inget lärandemål än.</translation>
        </message>
    </context>
    <context>
        <name>PlacementOnboarding</name>
        <message>
            <source>Add a point of the host's own and press Enter</source>
            <translation>Lägg till en egen punkt för värden och tryck Enter</translation>
        </message>
        <message>
            <source>Add the host's earlier points: {count}</source>
            <translation>Lägg till värdens tidigare punkter: {count}</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>Kalenderfil…</translation>
        </message>
        <message>
            <source>Choose a weekday and a time to have it as a date for the calendar.</source>
            <translation>Välj veckodag och tid för att få den som en kalenderfil.</translation>
        </message>
        <message>
            <source>Drafts in {folder}: {count}. Open them to send them.</source>
            <translation>Utkast i {folder}: {count}. Öppna dem för att skicka dem.</translation>
        </message>
        <message>
            <source>Fixed time for questions</source>
            <translation>Fast tid för frågor</translation>
        </message>
        <message>
            <source>Into which folder?</source>
            <translation>Till vilken mapp?</translation>
        </message>
        <message>
            <source>Make the list</source>
            <translation>Skapa listan</translation>
        </message>
        <message>
            <source>Make the list to fill in…</source>
            <translation>Skapa listan att fylla i…</translation>
        </message>
        <message>
            <source>No list yet. It begins with the programme's points and what this host added before.</source>
            <translation>Ingen lista än. Den börjar med programmets punkter och det som värden lagt till tidigare.</translation>
        </message>
        <message>
            <source>The list is made.</source>
            <translation>Listan är skapad.</translation>
        </message>
        <message>
            <source>The points are added.</source>
            <translation>Punkterna är tillagda.</translation>
        </message>
        <message>
            <source>Write the mails to both</source>
            <translation>Skriv e-post till båda</translation>
        </message>
        <message>
            <source>{done} of {all} points are decided</source>
            <translation>{done} av {all} punkter är avgjorda</translation>
        </message>
        <message>
            <source>{name} stands in {folder}.</source>
            <translation>{name} finns i {folder}.</translation>
        </message>
    </context>
    <context>
        <name>PointLine</name>
        <message>
            <source>Agree</source>
            <translation>Godkänn</translation>
        </message>
        <message>
            <source>Agree: {text}</source>
            <translation>Godkänn: {text}</translation>
        </message>
        <message>
            <source>Change the point</source>
            <translation>Ändra punkten</translation>
        </message>
        <message>
            <source>Change the words…</source>
            <translation>Ändra texten…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mer: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>The point is deleted.</source>
            <translation>Punkten är borttagen.</translation>
        </message>
    </context>
    <context>
        <name>SidePart</name>
        <message>
            <source>Add a point and press Enter</source>
            <translation>Lägg till en punkt och tryck Enter</translation>
        </message>
        <message>
            <source>Add a point: {side}</source>
            <translation>Lägg till en punkt: {side}</translation>
        </message>
        <message>
            <source>{count} more needed</source>
            <translation>{count} till behövs</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Choose the file…</source>
            <translation>Välj filen…</translation>
        </message>
        <message>
            <source>No file is chosen. Only a paper that you saw yourself needs none.</source>
            <translation>Ingen fil är vald. Bara ett papper som du själv har sett klarar sig utan.</translation>
        </message>
        <message>
            <source>Save the signature</source>
            <translation>Spara underskriften</translation>
        </message>
        <message>
            <source>Signed by …</source>
            <translation>Undertecknat av …</translation>
        </message>
        <message>
            <source>Which file shows the signature?</source>
            <translation>Vilken fil visar underskriften?</translation>
        </message>
    </context>
    <context>
        <name>VersionCompare</name>
        <message>
            <source>Compare versions</source>
            <translation>Jämför versioner</translation>
        </message>
        <message>
            <source>Left version</source>
            <translation>Vänster version</translation>
        </message>
        <message>
            <source>Right version</source>
            <translation>Höger version</translation>
        </message>
        <message>
            <source>That is the same version twice.</source>
            <translation>Det är samma version två gånger.</translation>
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
            <translation>Vem</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>När och hur</translation>
        </message>
        <message>
            <source>Told {days} days ahead; {least} are promised.</source>
            <translation>Meddelat {days} dagar i förväg; {least} är utlovade.</translation>
        </message>
        <message>
            <source>Answered: {some} of {all}.</source>
            <translation>Besvarat: {some} av {all}.</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>inget svar</translation>
        </message>
        <message>
            <source>Record the answer…</source>
            <translation>Registrera svaret…</translation>
        </message>
        <message>
            <source>Remind…</source>
            <translation>Påminn…</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Fortsätt…</translation>
        </message>
    </context>
    <context>
        <name>PlacementTools</name>
        <message>
            <source>{count} of {tools} tools were used by participant, host and home institution.</source>
            <translation>{count} av {tools} verktyg har använts av deltagare, värd och hemlärosäte.</translation>
        </message>
        <message>
            <source>No tool is published. Publish one under Knowledge.</source>
            <translation>Inget verktyg är publicerat. Publicera ett under Kunskap.</translation>
        </message>
    </context>
    <context>
        <name>BoardPage</name>
        <message>
            <source>Open the placement</source>
            <translation>Öppna placeringen</translation>
        </message>
        <message>
            <source>The state is now “{state}”.</source>
            <translation>Status är nu ”{state}”.</translation>
        </message>
        <message>
            <source>There is no step in that direction.</source>
            <translation>Det finns inget steg åt det hållet.</translation>
        </message>
        <message>
            <source>This step needs a reason. Use its button.</source>
            <translation>Det här steget kräver ett skäl. Använd knappen.</translation>
        </message>
        <message>
            <source>{count} placements. Drag a card, or Ctrl and an arrow.</source>
            <translation>{count} placeringar. Dra ett kort, eller använd Ctrl och en pil.</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>Name badges</source>
            <translation>Namnskyltar</translation>
        </message>
        <message>
            <source>Move to the right, in mm</source>
            <translation>Flytta åt höger, i mm</translation>
        </message>
        <message>
            <source>Move down, in mm</source>
            <translation>Flytta nedåt, i mm</translation>
        </message>
        <message>
            <source>Begin at badge no. (1–10)</source>
            <translation>Börja vid skylt nr (1–10)</translation>
        </message>
        <message>
            <source>Draw lines to cut along</source>
            <translation>Rita linjer att klippa efter</translation>
        </message>
        <message>
            <source>Make the badges</source>
            <translation>Skapa skyltarna</translation>
        </message>
        <message>
            <source>The badges are saved as “{name}”.</source>
            <translation>Skyltarna är sparade som ”{name}”.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>90 × 54 mm, ten on a sheet of A4. Where the print does not meet a sheet of labels, move it.</source>
            <translation>90 × 54 mm, tio på ett A4-ark. Flytta trycket om det inte stämmer med etikettarket.</translation>
        </message>
    </context>
    <context>
        <name>StepFoot</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
    </context>
    <context>
        <name>WorkFoot</name>
        <message>
            <source>How far the work is</source>
            <translation>Hur långt arbetet kommit</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
    </context>
    <context>
        <name>StepWizard</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>StepTrail</name>
        <message>
            <source>Step {at} of {all}: {name}</source>
            <translation>Steg {at} av {all}: {name}</translation>
        </message>
    </context>
</TS>
