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
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Sample office</source>
            <translation>Exempelkontor</translation>
        </message>
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
        <name>CheckStep</name>
        <message>
            <source>The preview is being made…</source>
            <translation>Förhandsgranskningen skapas…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Titta</translation>
        </message>
        <message>
            <source>Look at the paper of {name}</source>
            <translation>Titta på dokumentet för {name}</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Gå dit</translation>
        </message>
        <message>
            <source>Ready: {ready} of {every}.</source>
            <translation>Klara: {ready} av {every}.</translation>
        </message>
        <message>
            <source>Lacking something: {count}. Mend them and come back, or make the others now.</source>
            <translation>Något saknas: {count}. Rätta till och kom tillbaka, eller skapa de andra nu.</translation>
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
        <name>FieldLine</name>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Visa {name}</translation>
        </message>
        <message>
            <source>A delicate value. That you look at it is noted in the log.</source>
            <translation>En känslig uppgift. Att du tittar på den antecknas i loggen.</translation>
        </message>
        <message>
            <source>Written by several at once. Look at the versions and choose.</source>
            <translation>Flera har skrivit här samtidigt. Titta på versionerna och välj.</translation>
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
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the office file of your office, or look at the sample to see how everything works.</source>
            <translation>Öppna ditt kontors fil, eller titta på exemplet för att se hur allt fungerar.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message>
            <source>Show more</source>
            <translation>Visa fler</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Restore {name}: {value}</source>
            <translation>Återställ {name}: {value}</translation>
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
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiera</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>Kopiera de markerade raderna som tabell</translation>
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
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Papers are being made. Stop and close?</source>
            <translation>Dokument skapas just nu. Stoppa och stäng?</translation>
        </message>
        <message>
            <source>Praktikum: placements, agreements and follow-up for small offices. Free under the MIT licence. The window uses Qt under the LGPL; the typeface is Inter under the Open Font Licence.</source>
            <translation>Praktikum: placeringar, avtal och uppföljning för små kontor. Fritt under MIT-licensen. Fönstret använder Qt under LGPL; typsnittet är Inter under Open Font License.</translation>
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
            <source>There is no paper about these records.</source>
            <translation>Det finns inget dokument för de här posterna.</translation>
        </message>
        <message>
            <source>The last change is taken back.</source>
            <translation>Den senaste ändringen är ångrad.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Det finns inget att göra om.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Choose a question at the left and keep the version that is right. What is not kept stays in the history, and Ctrl+Z takes an answer back. Several selected questions are answered alike.</source>
            <translation>Välj en fråga till vänster och behåll den version som är rätt. Det som inte behålls finns kvar i historiken, och Ctrl+Z tar tillbaka ett svar. Flera markerade frågor besvaras på samma sätt.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>No paper has been made yet.</source>
            <translation>Inget dokument har skapats ännu.</translation>
        </message>
        <message>
            <source>Make papers…</source>
            <translation>Skapa dokument…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
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
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>Preview of the paper</source>
            <translation>Förhandsgranskning av dokumentet</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Page {number} of {pages}</source>
            <translation>Sida {number} av {pages}</translation>
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
            <source>Parts of the record</source>
            <translation>Postens delar</translation>
        </message>
        <message>
            <source>{name} is deleted.</source>
            <translation>{name} är borttagen.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Close the record</source>
            <translation>Stäng posten</translation>
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
    </context>
    <context>
        <name>RecordsPage</name>
        <message>
            <source>{count} records are deleted.</source>
            <translation>{count} poster är borttagna.</translation>
        </message>
        <message>
            <source>This record lies in the bin.</source>
            <translation>Posten ligger i papperskorgen.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Nothing is listed here.</source>
            <translation>Listan är tom.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Visa alla</translation>
        </message>
    </context>
    <context>
        <name>RelatedTab</name>
        <message>
            <source>Nothing points at this record yet.</source>
            <translation>Inget hör till den här posten ännu.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Add a record that belongs to this one</source>
            <translation>Lägg till en post som hör till den här</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
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
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Öppna {name}</translation>
        </message>
        <message>
            <source>Not made: {count}</source>
            <translation>Inte skapade: {count}</translation>
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
        <message>
            <source>Found</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Nothing is found. Try fewer letters.</source>
            <translation>Inget hittades. Försök med färre bokstäver.</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Read-only</source>
            <translation>Skrivskyddad</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>På den här datorn</translation>
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
            <source>Before the state can be “{state}”</source>
            <translation>Innan status kan bli ”{state}”</translation>
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
            <source>Answer them all alike, or choose one of them to see its versions.</source>
            <translation>Besvara alla på samma sätt, eller välj en av dem för att se versionerna.</translation>
        </message>
        <message>
            <source>Back to the lists</source>
            <translation>Tillbaka till listorna</translation>
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
            <source>No question waits for an answer.</source>
            <translation>Ingen fråga väntar på svar.</translation>
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
            <source>When two people write the same field without seeing each other’s version, or one deletes what another works on, the question comes here.</source>
            <translation>När två skriver i samma fält utan att se varandras version, eller när en tar bort det som en annan arbetar med, hamnar frågan här.</translation>
        </message>
        <message>
            <source>{count} questions are answered.</source>
            <translation>{count} frågor är besvarade.</translation>
        </message>
        <message>
            <source>{count} questions are chosen.</source>
            <translation>{count} frågor är valda.</translation>
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
</TS>
