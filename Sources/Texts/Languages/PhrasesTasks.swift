extension PhraseTable {
  static let tasks = #"""
    nb SQLite: {0}
    nn SQLite: {0}
    en SQLite: {0}
    nb Skriv én setning som leser, som «SELECT count(*) FROM entries».
    nn Skriv éi setning som les, som «SELECT count(*) FROM entries».
    en Write one statement that reads, such as “SELECT count(*) FROM entries”.
    nb Spørringen tok mer enn {0} s og ble stoppet. Avgrens den, som med WHERE.
    nn Spørjinga tok meir enn {0} s og vart stoppa. Avgrens henne, som med WHERE.
    en The query took more than {0} s and was stopped. Narrow it, for instance with WHERE.
    nb Spørringer i SQL finnes ikke her.
    nn Spørjingar i SQL finst ikkje her.
    en Queries in SQL are not available here.
    nb Bare de første {0} radene.
    nn Berre dei første {0} radene.
    en Only the first {0} rows.
    nb tabell
    nn tabell
    en table
    nb kolonner
    nn kolonnar
    en columns
    nb Tabeller for sql
    nn Tabellar for sql
    en Tables for sql
    nb Folk står med koden sin, og ingen fritekst er med. Ja er 1, nei 0.
    nn Folk står med koden sin, og ingen fritekst er med. Ja er 1, nei 0.
    en People stand by their codes, and no free text is included. Yes is 1, no is 0.
    nb Eksempel: {0}
    nn Døme: {0}
    en Example: {0}
    nb Varde fører frivillig arbeid og likepersonsarbeid. Ny her? «omvisning» viser rundt.
    nn Varde fører frivillig arbeid og likepersonsarbeid. Ny her? «omvising» viser rundt.
    en Varde records voluntary work and peer support. New here? “tour” shows you around.
    nb «hjelp ny leder» eller «hjelp rett» viser eksempler, «hjelp alt» alle kommandoer.
    nn «hjelp ny leiar» eller «hjelp rett» viser døme, «hjelp alt» alle kommandoar.
    en “help new leader” or “help correct” shows examples, “help all” every command.
    nb oppgaver
    nn oppgåver
    en tasks
    nb føre
    nn føre
    en record
    nb rette
    nn rette
    en correct
    nb se
    nn sjå
    en see
    nb laget
    nn laget
    en chapter
    nb personvern
    nn personvern
    en privacy
    nb sende
    nn sende
    en send
    nb registeret
    nn registeret
    en registry
    nb prøve
    nn prøve
    en try
    nb «{0}» er en samtale, og her er det ingen som kan svare. Kjør den i en terminal.
    nn «{0}» er ein samtale, og her er det ingen som kan svare. Køyr han i ein terminal.
    en “{0}” is a conversation, and nobody here can answer. Run it in a terminal.
    nb Det går ikke å lage en midlertidig mappe på denne maskinen.
    nn Det går ikkje å lage ei mellombels mappe på denne maskina.
    en A temporary folder cannot be made on this machine.
    nb Bare de første {0} radene vises. Avgrens med LIMIT.
    nn Berre dei første {0} radene vert viste. Avgrens med LIMIT.
    en Only the first {0} rows are shown. Narrow it with LIMIT.
    nb spør i SQL om det som er ført; leser bare, og uten noe viser det tabellene
    nn spør i SQL om det som er ført; les berre, og utan noko viser det tabellane
    en asks in SQL about what is recorded; reads only, and alone shows the tables
    nb viser rundt: prøv det vanligste i et oppdiktet register som er borte etterpå
    nn viser rundt: prøv det vanlegaste i eit oppdikta register som er borte etterpå
    en shows you around: try the usual things in a made-up registry that is gone afterwards
    nb hvor mange føringer av hvert slag
    nn kor mange føringar av kvart slag
    en how many entries of each kind
    nb tabellene og kolonnene
    nn tabellane og kolonnane
    en the tables and columns
    nb «hopp over» går videre, «.» avslutter
    nn «hopp over» går vidare, «.» avsluttar
    en “skip” goes on, “.” ends
    nb en oppgave, kommando for kommando
    nn ei oppgåve, kommando for kommando
    en a task, command by command
    nb alle kommandoer, og valgene de har felles
    nn alle kommandoar, og vala dei har felles
    en all commands, and the options they share
    nb Føre det som har skjedd
    nn Føre det som har hendt
    en Recording what happened
    nb spør om det som trengs, og viser om det teller
    nn spør om det som trengst, og viser om det tel
    en asks for what is needed, and shows whether it counts
    nb det samme på én linje, i hvilken rekkefølge som helst
    nn det same på éi linje, i kva rekkjefølgje som helst
    en the same on one line, in any order
    nb en til som den forrige, med dagens deltakere
    nn ein til som den førre, med deltakarane i dag
    en another like the last one, with today's participants
    nb Rette det som ble feil; det gamle blir stående i historien
    nn Rette det som vart feil; det gamle vert ståande i historia
    en Correcting what went wrong; the old stays in the history
    nb hva som står, og hvorfor det teller eller ikke
    nn kva som står, og kvifor det tel eller ikkje
    en what stands there, and why it counts or not
    nb spør hvilket felt, og hva det skal være
    nn spør kva for felt, og kva det skal vere
    en asks which field, and what it is to say
    nb det samme på én linje
    nn det same på éi linje
    en the same on one line
    nb tar tilbake det siste; en gang til går lenger tilbake
    nn tek tilbake det siste; ein gong til går lenger tilbake
    en takes back the last thing; once more goes further back
    nb angrer at det ble angret
    nn angrar at det vart angra
    en undoes the undoing
    nb den ble ikke holdt: den teller ikke lenger
    nn han vart ikkje halden: han tel ikkje lenger
    en it was not held: it no longer counts
    nb En ny leder eller likeperson
    nn Ein ny leiar eller likeperson
    en A new leader or peer supporter
    nb uten dato for oppnevning teller ingenting hun leder
    nn utan dato for oppnemning tel ingenting ho leier
    en without a date of appointment nothing she leads counts
    nb adresse, telefon og e-post må til for lista (§ 13)
    nn adresse, telefon og e-post må til for lista (§ 13)
    en address, phone and e-mail are needed for the list (§ 13)
    nb at hun samtykker til å stå her
    nn at ho samtykkjer til å stå her
    en that she consents to being in the registry
    nb om noe mangler ennå
    nn om noko manglar enno
    en whether anything is still missing
    nb Overta etter en annen koordinator
    nn Ta over etter ein annan koordinator
    en Taking over from another coordinator
    nb heretter er det du som fører
    nn heretter er det du som fører
    en from now on it is you who records
    nb folkene og rollene deres
    nn folka og rollene deira
    en the people and their roles
    nb det som mangler, og hva det er verdt
    nn det som manglar, og kva det er verdt
    en what is missing, and what it is worth
    nb at alt er helt, og hvem som førte det
    nn at alt er heilt, og kven som førte det
    en that everything is whole, and who recorded it
    nb hva som låser registeret; bytt passord med «hvelv passord»
    nn kva som låser registeret; byt passord med «kvelv passord»
    en what locks the registry; change the passphrase with “vault passphrase”
    nb Lese inn et skjema
    nn Lese inn eit skjema
    en Importing a form
    nb et tomt skjema med kolonnene
    nn eit tomt skjema med kolonnane
    en an empty form with the columns
    nb sier hva som ville blitt ført, og fører ingenting
    nn seier kva som ville vorte ført, og fører ingenting
    en says what would be recorded, and records nothing
    nb fører det; rader som er ført før, føres ikke på nytt
    nn fører det; rader som er førte før, vert ikkje førte på nytt
    en records it; rows recorded before are not recorded again
    nb trekker hele importen
    nn trekkjer heile importen
    en withdraws the whole import
    nb Årsrapporten og tallene til Bufdir
    nn Årsrapporten og tala til Bufdir
    en The annual report and the figures for Bufdir
    nb det som mangler før året er komplett
    nn det som manglar før året er komplett
    en what is missing before the year is complete
    nb medlemstallet
    nn medlemstalet
    en the number of members
    nb at årsrapporten er levert
    nn at årsrapporten er levert
    en that the annual report has been filed
    nb tallene, i streng og romslig lesning
    nn tala, i streng og romsleg lesing
    en the figures, in the strict and the lenient reading
    nb Se tallene, og hva som ligger bak
    nn Sjå tala, og kva som ligg bak
    en Seeing the figures, and what is behind them
    nb føringene bak et tall i rapporten
    nn føringane bak eit tal i rapporten
    en the entries behind a figure of the report
    nb til et regneark
    nn til eit rekneark
    en for a spreadsheet
    nb Slette det som ikke skal stå her
    nn Slette det som ikkje skal stå her
    en Erasing what is not to be here
    nb alt som står om en person
    nn alt som står om ein person
    en everything that is held about a person
    nb glemmer merknaden for godt; føringen står
    nn gløymer merknaden for godt; føringa står
    en erases the note for good; the entry stays
    nb glemmer en person for godt; viser først hva, og spør
    nn gløymer ein person for godt; viser først kva, og spør
    en erases a person for good; first shows what, and asks
    nb det som fristen er ute for
    nn det som fristen er ute for
    en what has passed its time limit
    nb Omvisning i et oppdiktet register: ingenting du gjør her, havner i ditt. Skriv det som foreslås, eller noe annet som gjør det samme. «hopp over» går videre, «.» avslutter.
    nn Omvising i eit oppdikta register: ingenting du gjer her, hamnar i ditt. Skriv det som vert føreslått, eller noko anna som gjer det same. «hopp over» går vidare, «.» avsluttar.
    en A tour in a made-up registry: nothing you do here ends up in yours. Type what is suggested, or something else that does the same. “skip” goes on, “.” ends.
    nb omvisning {0}/{1}
    nn omvising {0}/{1}
    en tour {0}/{1}
    nb Her er et lite lag. Se hvem som er i det:
    nn Her er eit lite lag. Sjå kven som er i det:
    en Here is a small chapter. See who is in it:
    nb Det var møteplass i går. Før den på én linje, eller skriv bare «logg» og svar:
    nn Det var møteplass i går. Før han på éi linje, eller skriv berre «logg» og svar:
    en There was a møteplass yesterday. Record it on one line, or just type “log” and answer:
    nb En til i dag, som den forrige:
    nn Ein til i dag, som den førre:
    en Another one today, like the last:
    nb En eldre føring hadde feil antall. Rett den:
    nn Ei eldre føring hadde feil tal. Rett henne:
    en An older entry had the wrong number. Correct it:
    nb Det var riktig før. Ta rettingen tilbake:
    nn Det var rett før. Ta rettinga tilbake:
    en It was right before. Take the correction back:
    nb Se historien: alt står der, også det som ble rettet:
    nn Sjå historia: alt står der, også det som vart retta:
    en See the history: everything is there, also what was corrected:
    nb Den ble likevel ikke holdt. Trekk den:
    nn Han vart likevel ikkje halden. Trekk han:
    en It was not held after all. Withdraw it:
    nb Til slutt tallene for året:
    nn Til slutt tala for året:
    en Finally the figures of the year:
    nb Slik, ja.
    nn Slik, ja.
    en That's it.
    nb Ikke helt. Prøv: {0}
    nn Ikkje heilt. Prøv: {0}
    en Not quite. Try: {0}
    nb Det prøver vi ikke i omvisningen.
    nn Det prøver vi ikkje i omvisinga.
    en We do not try that in the tour.
    nb Omvisningen er avsluttet, og registeret i den er borte.
    nn Omvisinga er avslutta, og registeret i henne er borte.
    en The tour has ended, and its registry is gone.
    nb Det var det vanligste. Registeret herfra er borte; «hjelp» viser resten.
    nn Det var det vanlegaste. Registeret herifrå er borte; «hjelp» viser resten.
    en Those were the usual things. The registry of the tour is gone; “help” shows the rest.
    """#
}
