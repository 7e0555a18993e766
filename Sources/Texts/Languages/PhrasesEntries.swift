extension PhraseTable {
  static let entries = #"""
    nb ikke avgjort fra
    nn ikkje avgjort frå
    en not decided from
    nb {0}: lest arket {1}. --ark velger et annet: {2}.
    nn {0}: las arket {1}. --ark vel eit anna: {2}.
    en {0}: read the sheet {1}. --sheet chooses another: {2}.
    nb Lagt til side og ikke gått gjennom: {0}. «før på nytt» viser det.
    nn Lagt til side og ikkje gått gjennom: {0}. «før på nytt» viser det.
    en Set aside and not gone through: {0}. “record again” shows it.
    nb Begynt på fra en fil og ikke gått gjennom: {0}. «før på nytt FIL» tar resten.
    nn Byrja på frå ei fil og ikkje gått gjennom: {0}. «før på nytt FIL» tek resten.
    en Begun from a file and not gone through: {0}. “record again FILE” takes the rest.
    nb har {0} tall; det skal være {1}, ett for hver dato
    nn har {0} tal; det skal vere {1}, eitt for kvar dato
    en has {0} numbers; there should be {1}, one for each date
    nb er en feil i arket, i celle {0}; rett formelen der
    nn er ein feil i arket, i celle {0}; rett formelen der
    en is an error in the sheet, in cell {0}; correct the formula there
    nb er en formel uten svar, i celle {0}; åpne arket, lagre det og prøv igjen
    nn er ein formel utan svar, i celle {0}; opne arket, lagre det og prøv igjen
    en is a formula without an answer, in cell {0}; open the sheet, save it and try again
    nb vises som dato, men er ingen, i celle {0}; skriv datoen på nytt
    nn er vist som dato, men er ingen, i celle {0}; skriv datoen på nytt
    en is shown as a date but is none, in cell {0}; type the date again
    nb mangler: celle {0} er slått sammen med {1}; del dem, og skriv verdien i hver rad
    nn manglar: celle {0} er slått saman med {1}; del dei, og skriv verdien i kvar rad
    en is missing: cell {0} is merged with {1}; split them, and write the value in each row
    nb Kopien av {0} har ikke noe hode som eieren har signert, og går derfor ikke videre herfra. Be eieren om en ny forsendelse.
    nn Kopien av {0} har ikkje noko hovud som eigaren har signert, og går derfor ikkje vidare herifrå. Be eigaren om ei ny sending.
    en The copy of {0} has no head that the owner has signed, so it goes no further from here. Ask the owner for a new parcel.
    nb Filen {0} er ikke en arbeidsbok, og har ingen ark. Utelat --ark.
    nn Fila {0} er ikkje ei arbeidsbok, og har ingen ark. Utelat --ark.
    en The file {0} is no workbook and has no sheets. Leave out --sheet.
    nb Arket {0} i {1} ser ikke ut som skjemaet {2}. Velg et annet med --ark: {3}.
    nn Arket {0} i {1} ser ikkje ut som skjemaet {2}. Vel eit anna med --ark: {3}.
    en The sheet {0} in {1} does not look like the form {2}. Choose another with --sheet: {3}.
    nb Filen {0} er en eldre arbeidsbok (.xls). Lagre den som .xlsx og prøv igjen.
    nn Fila {0} er ei eldre arbeidsbok (.xls). Lagre ho som .xlsx og prøv igjen.
    en The file {0} is an older workbook (.xls). Save it as .xlsx and try again.
    nb Filen {0} er låst med passord. Fjern passordet, lagre den som .xlsx og prøv igjen.
    nn Fila {0} er låst med passord. Fjern passordet, lagre ho som .xlsx og prøv igjen.
    en The file {0} is locked with a password. Remove the password, save it as .xlsx and try again.
    nb Filen {0} er en binær arbeidsbok (.xlsb). Lagre den som .xlsx og prøv igjen.
    nn Fila {0} er ei binær arbeidsbok (.xlsb). Lagre ho som .xlsx og prøv igjen.
    en The file {0} is a binary workbook (.xlsb). Save it as .xlsx and try again.
    nb Filen {0} er et regneark fra LibreOffice (.ods). Lagre den som .xlsx og prøv igjen.
    nn Fila {0} er eit rekneark frå LibreOffice (.ods). Lagre det som .xlsx og prøv igjen.
    en The file {0} is a LibreOffice spreadsheet (.ods). Save it as .xlsx and try again.
    nb Filen {0} er et ZIP-arkiv, men ingen arbeidsbok (.xlsx). Er dette riktig fil?
    nn Fila {0} er eit ZIP-arkiv, men inga arbeidsbok (.xlsx). Er dette rett fil?
    en The file {0} is a ZIP archive but no workbook (.xlsx). Is it the right file?
    nb Filen {0} har makroer (.xlsm) og leses ikke. Lagre den som .xlsx og prøv igjen.
    nn Fila {0} har makroar (.xlsm) og blir ikkje lesen. Lagre ho som .xlsx og prøv igjen.
    en The file {0} has macros (.xlsm) and is not read. Save it as .xlsx and try again.
    nb Filen {0} har koblinger til andre arbeidsbøker og leses ikke. Bryt koblingene (Data, Rediger koblinger) og prøv igjen.
    nn Fila {0} har koplingar til andre arbeidsbøker og blir ikkje lesen. Bryt koplingane (Data, Rediger koplingar) og prøv igjen.
    en The file {0} has links to other workbooks and is not read. Break the links (Data, Edit Links) and try again.
    nb Filen {0} har en dokumenttype (DOCTYPE), som ingen arbeidsbok har, og leses ikke. Lagre den på nytt fra Excel.
    nn Fila {0} har ein dokumenttype (DOCTYPE), som inga arbeidsbok har, og blir ikkje lesen. Lagre ho på nytt frå Excel.
    en The file {0} has a document type (DOCTYPE), which no workbook has, and is not read. Save it anew from Excel.
    nb Filen {0} er skadet. Åpne den i Excel, lagre den på nytt og prøv igjen.
    nn Fila {0} er skadd. Opne ho i Excel, lagre ho på nytt og prøv igjen.
    en The file {0} is damaged. Open it in Excel, save it anew and try again.
    nb Filen {0} har mer enn som leses: over {1}. Del den, eller lagre bare dette arket som CSV UTF-8.
    nn Fila {0} har meir enn det som blir lese: over {1}. Del ho, eller lagre berre dette arket som CSV UTF-8.
    en The file {0} has more than is read: over {1}. Split it, or save only this sheet as CSV UTF-8.
    nb Alle ark i {0} er skjult. Vis ett, eller velg med --ark.
    nn Alle ark i {0} er gøymde. Vis eitt, eller vel med --ark.
    en All sheets in {0} are hidden. Show one, or choose with --sheet.
    nb Arket {0} finnes ikke i {1}, der alle ark er skjult.
    nn Arket {0} finst ikkje i {1}, der alle ark er gøymde.
    en There is no sheet {0} in {1}, where all sheets are hidden.
    nb Arket {0} finnes ikke i {1}. Der er {2}.
    nn Arket {0} finst ikkje i {1}. Der er {2}.
    en There is no sheet {0} in {1}. There are {2}.
    nb {0} MiB
    nn {0} MiB
    en {0} MiB
    nb {0} filer i filen
    nn {0} filer i fila
    en {0} files in the file
    nb {0} MiB pakket ut
    nn {0} MiB pakka ut
    en {0} MiB unpacked
    nb {0} ganger så stort når det pakkes ut
    nn {0} gonger så stort når det blir pakka ut
    en {0} times its size when unpacked
    nb {0} nivåer eller byte i ett XML-element
    nn {0} nivå eller byte i eitt XML-element
    en {0} levels or bytes in one XML element
    nb {0} ark
    nn {0} ark
    en {0} sheets
    nb {0} ulike tekster eller formater
    nn {0} ulike tekstar eller format
    en {0} different texts or formats
    nb {0} kolonner
    nn {0} kolonnar
    en {0} columns
    nb {0} celler
    nn {0} celler
    en {0} cells
    nb {0} MiB tekst
    nn {0} MiB tekst
    en {0} MiB of text
    nb {0} sammenslåtte celler
    nn {0} samanslåtte celler
    en {0} merged cells
    nb leser et skjema fra Excel (.xlsx) eller CSV: lag, personer, registrering, årsrapporter
    nn les eit skjema frå Excel (.xlsx) eller CSV: lag, personer, registrering, årsrapporter
    en reads a form from Excel (.xlsx) or CSV: chapters, people, entries, annual-reports
    nb arket «2025» i arbeidsboken; uten --ark leses det første som vises
    nn arket «2025» i arbeidsboka; utan --ark blir det første som er vist, lese
    en the sheet “2025” of the workbook; without --sheet the first that is shown is read
    nb fører en gang til det samme som sist; spør om deltakere og formål
    nn fører ein gong til det same som sist; spør om deltakarar og formål
    en records the same as last time once more; asks for participants and purpose
    nb som forrige møteplass, en uke senere
    nn som førre møteplass, ei veke seinare
    en like the last meeting place, a week later
    nb uten å bli spurt om annet enn å lagre
    nn utan å bli spurd om anna enn å lagre
    en asked for nothing but whether to save
    nb fører en ukentlig aktivitet på alle dager siden sist; dager som kommer, blir kladder
    nn fører ein aktivitet som er kvar veke, på alle dagar sidan sist; dagar som kjem, blir kladdar
    en records a weekly activity on all days since the last; days to come become drafts
    nb spør om deltakere for hver uke på én linje
    nn spør om deltakarar for kvar veke på éi linje
    en asks for the participants of each week on one line
    nb også kladder for ukene som kommer
    nn også kladdar for vekene som kjem
    en drafts for the weeks to come as well
    nb viser det som er begynt på og ikke ført; med nummer fortsetter den
    nn viser det som er byrja på og ikkje ført; med nummer går det vidare
    en shows what was begun and not recorded; with a number goes on with it
    nb hva som ligger
    nn kva som ligg
    en what there is
    nb fortsetter på kladd 1
    nn held fram med kladd 1
    en goes on with draft 1
    nb sletter en kladd
    nn slettar ein kladd
    en deletes a draft
    nb kladd 1 trengs ikke
    nn kladd 1 trengst ikkje
    en draft 1 is not needed
    nb {0} (Enter: ingenting):\s
    nn {0} (Enter: ingenting):\s
    en {0} (Enter: nothing):\s
    nb Neste gang på én linje:  {0}
    nn Neste gong på éi linje:  {0}
    en Next time on one line:  {0}
    nb Beholdt som kladd {0}: «kladd {0}» fortsetter.
    nn Halden som kladd {0}: «kladd {0}» held fram.
    en Kept as draft {0}: “draft {0}” goes on.
    nb Kladd {0} er slettet.
    nn Kladd {0} er sletta.
    en Draft {0} is deleted.
    nb Ingen kladder.
    nn Ingen kladdar.
    en No drafts.
    nb {0}  {1}
    nn {0}  {1}
    en {0}  {1}
    nb {0} kommer: kladd {1}.
    nn {0} kjem: kladd {1}.
    en {0} is to come: draft {1}.
    nb Deltakere, erfaringsutveksling (som «9 ja»)
    nn Deltakarar, erfaringsutveksling (som «9 ja»)
    en Participants, exchange of experience (as “9 yes”)
    nb Deltakere på hver, «–» der den ikke ble holdt (som «12 9 – 7 ja»)
    nn Deltakarar på kvar, «–» der ho ikkje vart halden (som «12 9 – 7 ja»)
    en Participants at each, “–” where it was not held (as “12 9 – 7 yes”)
    nb Lagre {0}?
    nn Lagre {0}?
    en Save {0}?
    nb {0} ligger her: «kladd» viser.
    nn {0} ligg her: «kladd» viser.
    en {0} here: “draft” shows.
    nb Det som mangler: {0}{1}; {2} (+{3})
    nn Det som manglar: {0}{1}; {2} (+{3})
    en What is missing: {0}{1}; {2} (+{3})
    nb 1 dag
    nn 1 dag
    en 1 day
    nb {0} dager
    nn {0} dagar
    en {0} days
    nb «{0}» gjelder én logg. Skriv hvilken etter: {1}.
    nn «{0}» gjeld éin logg. Skriv kva for ein etter: {1}.
    en “{0}” is about one log. Write which after it: {1}.
    nb Ordet{0} sier ikke noe om en føring her.
    nn Ordet{0} seier ikkje noko om ei føring her.
    en The word{0} says nothing of an entry here.
    nb Skriv for eksempel «logg møteplass i går 2t30 12 deltakere ja Kari»; annet tas med valg, som --sted.
    nn Skriv til dømes «logg møteplass i går 2t30 12 deltakere ja Kari»; anna går med val, som --sted.
    en Write for example “log møteplass yesterday 2t30 12 participants yes Kari”; other things are options, as --place.
    nb Hva er {0}? Skriv «{0} deltakere» eller «{0} min».
    nn Kva er {0}? Skriv «{0} deltakere» eller «{0} min».
    en What is {0}? Write “{0} participants” or “{0} min”.
    nb {0} er oppgitt to ganger; den andre gangen{1}.
    nn {0} er oppgitt to gonger; den andre gongen{1}.
    en {0} is stated twice; the second time{1}.
    nb Det er ingen tidligere føring å gå ut fra. «logg» fører den første.
    nn Det finst inga tidlegare føring å gå ut frå. «logg» fører den første.
    en There is no earlier entry to go by. “log” records the first.
    nb Serien har over {0} datoer. Del den med --fra og --til.
    nn Serien har over {0} datoar. Del han med --fra og --til.
    en The series has more than {0} dates. Split it with --from and --to.
    nb Ingen dato i serien ligger der. Se hva som er ført sist, eller oppgi --fra og --til.
    nn Ingen dato i serien ligg der. Sjå kva som er ført sist, eller oppgi --fra og --til.
    en No date of the series lies there. See what was recorded last, or give --from and --to.
    nb {0}: {1} så langt i {2}
    nn {0}: {1} så langt i {2}
    en {0}: {1} so far in {2}
    nb {0}. «lag» viser lagene, «lag velg LAG» velger hvilket du fører for.
    nn {0}. «lag» viser laga, «lag velg LAG» vel kva for eit du fører for.
    en {0}. “chapters” shows the chapters, “chapters choose CHAPTER” chooses which one you record for.
    nb Resten ble ikke tatt imot.
    nn Resten vart ikkje teken imot.
    en The rest was not received.
    nb Stanset her; det står i {0}. «lag status» husker resten, og samme kommando tar den.
    nn Stansa her; det står i {0}. «lag status» hugsar resten, og same kommando tek han.
    en Stopped here; that is in {0}. “chapters status” remembers the rest, and the same command takes it.
    nb 1 kladd
    nn 1 kladd
    en 1 draft
    nb {0} kladder
    nn {0} kladdar
    en {0} drafts
    nb Enter tar det i klammene, «<» går tilbake, «.» avslutter spørsmålene, Ctrl-C beholder en kladd.
    nn Enter tek det i klammene, «<» går tilbake, «.» avsluttar spørsmåla, Ctrl-C held på ein kladd.
    en Enter takes what is in brackets, “<” goes back, “.” ends the questions, Ctrl-C keeps a draft.
    nb Felles valg:\n  -r, --register MAPPE   hvilket register\n  --passordfil FIL       åpner hvelvet med passordet i første linje av fila\n  --format FORMAT        table, list, csv, json, jsonl, md, html eller xlsx\n  --excel                CSV slik norsk Excel åpner den\n  --enkel                én opplysning per linje, for skjermlesere\n  --uten-bla             skriver alt på én gang, også det som er høyere enn vinduet\n  --språk nb|nn|en       bokmål, nynorsk eller engelsk\n  --per DAG              som kjent her da; bare for kommandoer som leser\n  --hvorfor ORD          hva du ser på folk for, når det er noe annet enn ellers\n  --overstyr-klokke      fører selv om klokka er feil; det blir stående i loggen\n  --fortsett             går videre etter feil når kommandoer leses fra et rør
    nn Felles val:\n  -r, --register MAPPE   kva register\n  --passordfil FIL       opnar kvelvet med passordet i første linja av fila\n  --format FORMAT        table, list, csv, json, jsonl, md, html eller xlsx\n  --excel                CSV slik norsk Excel opnar han\n  --enkel                éi opplysning per linje, for skjermlesarar\n  --uten-bla             skriv alt på éin gong, også det som er høgare enn vindauget\n  --språk nb|nn|en       bokmål, nynorsk eller engelsk\n  --per DAG              som kjent her då; berre for kommandoar som les\n  --hvorfor ORD          kva du ser på folk for, når det er noko anna enn elles\n  --overstyr-klokke      fører sjølv om klokka er feil; det blir ståande i loggen\n  --fortsett             går vidare etter feil når kommandoar blir lesne frå eit røyr
    en Common options:\n  -r, --registry FOLDER   which registry\n  --passphrase-file FILE  opens the vault with the passphrase in the first line of the file\n  --format FORMAT         table, list, csv, json, jsonl, md, html or xlsx\n  --excel                 CSV as a Norwegian Excel opens it\n  --plain                 one piece of information a line, for screen readers\n  --no-pager              writes everything at once, also what is higher than the window\n  --language nb|nn|en     Bokmål, Nynorsk or English\n  --at DAY                as known here then; only for commands that read\n  --why WORD              what you look at people for, when it is something else than usual\n  --override-clock        records even if the clock is wrong; this stays in the log\n  --continue              goes on after errors when commands are read from a pipe
    nb spørsmål på SQL, i anførselstegn
    nn spørsmål på SQL, i hermeteikn
    en a question in SQL, in quotes
    """#
}
