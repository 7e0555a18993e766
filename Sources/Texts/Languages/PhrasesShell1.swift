extension PhraseTable {
  static let shell1 = #"""
    nb lager en sikkerhetskopi: registeret i én fil og nøklene i en annen
    nn lagar ein tryggingskopi: registeret i éi fil og nøklane i ei anna
    en makes a backup: the registry in one file and the keys in another
    nb legger et register tilbake fra de to filene; det som er glemt siden, blir glemt der også
    nn legg eit register tilbake frå dei to filene; det som er gløymt sidan, blir gløymt der også
    en restores a registry from the two files; what was forgotten since is forgotten there too
    nb holder et register som er lagt tilbake, mot hoder fra andre, og åpner det for føring
    nn held eit register som er lagt tilbake, mot hovud frå andre, og opnar det for føring
    en compares a restored registry with heads from others, and opens it for recording
    nb de to filene på hver sin plass
    nn dei to filene på kvar sin plass
    en the two files, each in its own place
    nb til en mappe som ikke finnes
    nn til ei mappe som ikkje finst
    en to a folder that does not exist
    nb det nyeste hodet du kjenner, på papir eller i en fil
    nn det nyaste hovudet du kjenner, på papir eller i ei fil
    en the newest head you know, on paper or in a file
    nb Registeret er ikke lagt tilbake fra en kopi, eller det er bekreftet før. Ingenting å gjøre.
    nn Registeret er ikkje lagt tilbake frå ein kopi, eller det er stadfesta før. Ingenting å gjere.
    en The registry was not restored from a copy, or was confirmed before. Nothing to do.
    nb Bekreftet. Registeret kan føres i igjen.
    nn Stadfesta. Registeret kan førast i igjen.
    en Confirmed. The registry can be recorded in again.
    nb {0}: det som ble glemt etter at kopien ble laget, er ført som glemt igjen.
    nn {0}: det som blei gløymt etter at kopien blei laga, er ført som gløymt igjen.
    en {0}: what was forgotten after the copy was made is recorded as forgotten again.
    nb fører en aktivitet, tur, kontakt eller timer
    nn fører ein aktivitet, tur, kontakt eller timar
    en records an activity, trip, contact or hours
    nb retter en føring; det gamle blir stående i historien
    nn rettar ei føring; det gamle blir ståande i historia
    en corrects an entry; what it said before stays in the history
    nb trekker en føring, eller en hel import
    nn trekkjer ei føring, eller ein heil import
    en withdraws an entry, or a whole import
    nb lar en trukket føring gjelde igjen
    nn lèt ei trekt føring gjelde igjen
    en lets a withdrawn entry hold again
    nb skriver ut hendelsene, byte for byte som lagret
    nn skriv ut hendingane, byte for byte som lagra
    en writes out the events, byte for byte as stored
    nb skriver en logg som fliser i en mappe, for andre programmer (C2SP tlog-tiles)
    nn skriv ein logg som fliser i ei mappe, for andre program (C2SP tlog-tiles)
    en writes a log as tiles in a folder, for other programs (C2SP tlog-tiles)
    nb viser lagene
    nn viser laga
    en lists the chapters
    nb legger til et lag, eller endrer det som er oppgitt
    nn legg til eit lag, eller endrar det som er oppgitt
    en adds a chapter, or changes what is given
    nb fører at et lag har levert årsrapport
    nn fører at eit lag har levert årsrapport
    en records that a chapter has filed its annual report
    nb fører at likepersonstelefon eller digital utveksling ble kunngjort (§ 12)
    nn fører at likepersonstelefon eller digital utveksling blei kunngjord (§ 12)
    en records that a likeperson phone line or digital exchange was announced (§ 12)
    nb velger hvilket lag skallet fører for
    nn vel kva for eit lag skalet fører for
    en chooses the chapter that the shell records for
    nb viser folk og roller i laget
    nn viser folk og roller i laget
    en lists people and roles in the chapter
    nb legger til en person eller rolle, eller endrer det som er oppgitt
    nn legg til ein person eller ei rolle, eller endrar det som er oppgitt
    en adds a person or role, or changes what is given
    nb viser eller sier hvem som fører
    nn viser eller seier kven som fører
    en shows or says who is recording
    nb viser en rapport for et år: bufdir, likepersoner, timer, ringevenn, turer, årsrapporter, plan
    nn viser ein rapport for eit år: bufdir, likepersoner, timer, ringevenn, turer, årsrapporter, plan
    en shows a report for a year: bufdir, likepersoner, hours, ringevenn, trips, annual-reports, plan
    nb åpner et tall: føringene bak det
    nn opnar eit tal: føringane bak det
    en opens a figure: the entries behind it
    nb sammenligner tallene for et år ved to tidspunkter, og sier hva som skiller dem
    nn samanliknar tala for eit år ved to tidspunkt, og seier kva som skil dei
    en compares the figures for a year at two points in time, and says what sets them apart
    nb sier hvorfor en føring teller eller ikke, med paragraf og historie
    nn seier kvifor ei føring tel eller ikkje, med paragraf og historie
    en says why an entry counts or not, with paragraph and history
    nb viser en føring med alt som er oppgitt
    nn viser ei føring med alt som er oppgitt
    en shows an entry with all that is given
    nb sier hva som mangler eller er usikkert, og poengene det gjelder
    nn seier kva som manglar eller er usikkert, og poenga det gjeld
    en says what is missing or doubtful, and the points at stake
    nb viser hvem som har sett opplysninger om folk, når og hvorfor
    nn viser kven som har sett opplysningar om folk, når og kvifor
    en shows who has seen data about people, when and why
    nb regner alt på nytt fra de lagrede bytene og sammenligner
    nn reknar alt på nytt frå dei lagra bytane og samanliknar
    en computes everything anew from the stored bytes and compares
    nb spiller av hvordan tallene for et år vokste fram, måned for måned, og sammenligner
    nn spelar av korleis tala for eit år voks fram, månad for månad, og samanliknar
    en replays how the figures for a year grew, month by month, and compares
    nb oppretter et nytt register
    nn opprettar eit nytt register
    en makes a new registry
    nb lager et oppdiktet landsregister å prøve seg på
    nn lagar eit oppdikta landsregister å prøve seg på
    en makes a made-up national registry to try things out on
    nb endrer kopier av et lite oppdiktet register, og viser hvem som ser det
    nn endrar kopiar av eit lite oppdikta register, og viser kven som ser det
    en alters copies of a small made-up registry, and shows who notices
    nb viser hjelp
    nn viser hjelp
    en shows help
    nb avslutter skallet
    nn avsluttar skalet
    en leaves the shell
    nb spør om det som trengs
    nn spør om det som trengst
    en asks for what is needed
    nb alt på én linje
    nn alt på éi linje
    en all on one line
    nb varigheten skal være 60 minutter
    nn varigheita skal vere 60 minutt
    en the duration should be 60 minutes
    nb trekker føringen
    nn trekkjer føringa
    en withdraws the entry
    nb er asker-3 en import, trekkes alle radene i den
    nn er asker-3 ein import, blir alle radene i han trekte
    en if asker-3 is an import, all its rows are withdrawn
    nb angrer at den ble trukket
    nn angrar at ho blei trekt
    en undoes the withdrawal
    nb sier hva som angres, og spør først
    nn seier kva som blir angra, og spør først
    en says what will be undone, and asks first
    nb prøver alle radene uten å føre noe
    nn prøver alle radene utan å føre noko
    en tries all the rows without recording anything
    nb fører radene; de som alt er ført, hoppes over
    nn fører radene; dei som alt er førte, blir hoppa over
    en records the rows; those already recorded are skipped
    nb skriver et tomt skjema med én eksempelrad
    nn skriv eit tomt skjema med éi eksempelrad
    en writes an empty form with one sample row
    nb hendelsene til ett lag
    nn hendingane til eitt lag
    en the events of one chapter
    nb hashene og det signerte hodet, som hvem som helst kan få
    nn hashane og det signerte hovudet, som kven som helst kan få
    en the hashes and the signed head, which anybody may have
    nb med hendelsene, bare for den som har plikt til å se dem
    nn med hendingane, berre for den som har plikt til å sjå dei
    en with the events, only for those whose duty it is to see them
    nb alle lag i registeret
    nn alle lag i registeret
    en all chapters in the registry
    nb et nytt lag
    nn eit nytt lag
    en a new chapter
    nb medlemmer per 31. desember
    nn medlemer per 31. desember
    en members as of 31 December
    nb årsrapporten er levert og signert
    nn årsrapporten er levert og signert
    en the annual report has been filed and signed
    nb telefonen ble kunngjort i 2025
    nn telefonen blei kunngjord i 2025
    en the phone line was announced in 2025
    nb heretter fører skallet for Asker
    nn heretter fører skalet for Asker
    en from now on the shell records for Asker
    nb folk i laget
    nn folk i laget
    en people in the chapter
    nb oppnevnt likeperson
    nn oppnemnd likeperson
    en an appointed likeperson
    nb legger inn et telefonnummer
    nn legg inn eit telefonnummer
    en adds a phone number
    nb hvem som fører nå
    nn kven som fører no
    en who is recording now
    nb sier hvem du er
    nn seier kven du er
    en says who you are
    nb tallene til Bufdir, strengt og romslig lest
    nn tala til Bufdir, strengt og romsleg lesne
    en the figures for Bufdir, read strictly and leniently
    nb likepersonene i ett lag
    nn likepersonane i eitt lag
    en the likepersons of one chapter
    nb kursdagene som teller
    nn kursdagane som tel
    en the course days that count
    nb føringene som skiller streng og romslig
    nn føringane som skil streng og romsleg
    en the entries that separate strict from lenient
    nb tallene da og nå
    nn tala då og no
    en the figures then and now
    nb tallene da og da, med hver endring
    nn tala då og då, med kvar endring
    en the figures then and then, with each change
    nb hva som endret aktivitetsdagene i forrige sammenligning
    nn kva som endra aktivitetsdagane i den førre samanlikninga
    en what changed the activity days in the last comparison
    nb hvorfor den teller eller ikke
    nn kvifor ho tel eller ikkje
    en why it counts or not
    nb alt som er oppgitt
    nn alt som er oppgitt
    en all that is given
    nb hva som mangler i ett lag
    nn kva som manglar i eitt lag
    en what is missing in one chapter
    nb det som er sett siden da
    nn det som er sett sidan då
    en what has been seen since then
    nb hvem som kan ha sett noe om én person
    nn kven som kan ha sett noko om éin person
    en who may have seen something about one person
    nb kontrollerer hele registeret
    nn kontrollerer heile registeret
    en verifies the whole registry
    nb det som var kjent da januar var omme
    nn det som var kjent då januar var omme
    en what was known when January was over
    nb det som ble forseglet sist for 2025
    nn det som blei forsegla sist for 2025
    en what was sealed last for 2025
    nb det som hodet i filen står for
    nn det som hovudet i fila står for
    en what the head in the file stands for
    nb tallene som ble forseglet, og nå
    nn tala som blei forsegla, og no
    en the figures as sealed, and now
    nb hva som ble forseglet, og av hva
    nn kva som blei forsegla, og av kva
    en what was sealed, and from what
    nb igjen som kjent nå
    nn igjen som kjent no
    en as known now again
    nb tallene som kjent her da
    nn tala som kjent her då
    en the figures as known here then
    nb tallene for 2025, fra første måned til nå
    nn tala for 2025, frå første månad til no
    en the figures for 2025, from the first month until now
    nb et tomt register i en ny mappe; spør om passord
    nn eit tomt register i ei ny mappe; spør om passord
    en an empty registry in a new folder; asks for a passphrase
    nb uten passord: den som har mappen, kan lese alt i den
    nn utan passord: den som har mappa, kan lese alt der
    en without a passphrase: whoever has the folder can read everything in it
    nb 154 lag med oppdiktede folk
    nn 154 lag med oppdikta folk
    en 154 chapters with made-up people
    nb over tjue kopier, hver endret på sin måte
    nn over tjue kopiar, kvar endra på sin måte
    en over twenty copies, each altered in its own way
    """#
}
