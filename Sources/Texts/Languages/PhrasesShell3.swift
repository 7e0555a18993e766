extension PhraseTable {
  static let shell3 = #"""
    nb lar den offentlige nøkkelen til en annen eier eller et vitne gjelde
    nn lèt den offentlege nøkkelen til ein annan eigar eller eit vitne gjelde
    en lets the public key of another owner or a witness hold from now on
    nb lar en nøkkel som var kjent, ikke gjelde lenger
    nn lèt ein nøkkel som var kjend, ikkje gjelde lenger
    en lets a key that was known hold no longer
    nb hvilke nøkler som finnes, og hvor
    nn kva for nøklar som finst, og kvar
    en which keys there are, and where
    nb én nøkkel for alle loggene som ikke har noen
    nn éin nøkkel for alle loggane som ikkje har nokon
    en one key for all the logs that have none
    nb bytter nøkkelen til Asker; den nye får passord, den gamle går god for den
    nn byter nøkkelen til Asker; den nye får passord, den gamle går god for han
    en changes the key of Asker; the new one gets a passphrase, the old one vouches for it
    nb nøkkelen til Asker er tapt; den sentrale går god for en ny
    nn nøkkelen til Asker er tapt; den sentrale går god for ein ny
    en the key of Asker is lost; the central one vouches for a new one
    nb signaturene til vitnet gjelder heretter
    nn signaturane til vitnet gjeld heretter
    en the signatures of the witness hold from now on
    nb de gjelder ikke lenger
    nn dei gjeld ikkje lenger
    en they hold no longer
    nb Passord til nøkkelen {0}
    nn Passord til nøkkelen {0}
    en Passphrase of the key {0}
    nb Nytt passord (vises ikke)
    nn Nytt passord (blir ikkje vist)
    en New passphrase (not shown)
    nb En gang til
    nn Ein gong til
    en Once more
    nb Passordet kan ikke være tomt.
    nn Passordet kan ikkje vere tomt.
    en The passphrase cannot be empty.
    nb Du skrev ikke det samme to ganger. Prøv igjen.
    nn Du skreiv ikkje det same to gonger. Prøv igjen.
    en You did not type the same twice. Try again.
    nb Første linje i «{0}» er ikke et passord: den er tom, eller ikke UTF-8.
    nn Første linja i «{0}» er ikkje eit passord: ho er tom, eller ikkje UTF-8.
    en The first line of “{0}” is not a passphrase: it is empty, or not UTF-8.
    nb Kjent heretter: {0}.
    nn Kjend heretter: {0}.
    en Known from now on: {0}.
    nb Ikke kjent lenger: {0}.
    nn Ikkje kjend lenger: {0}.
    en No longer known: {0}.
    nb viser alt registeret har om én person, og ingenting om andre
    nn viser alt registeret har om éin person, og ingenting om andre
    en shows everything the registry has about one person, and nothing about others
    nb viser hva en person samtykker til
    nn viser kva ein person samtykkjer til
    en shows what a person consents to
    nb fører at en person samtykker: registrering, kontaktliste, deling
    nn fører at ein person samtykkjer: registrering, kontaktliste, deling
    en records that a person consents: registrering, kontaktliste, deling
    nb fører at et samtykke er trukket, og sier hva som stopper og hva som fortsetter
    nn fører at eit samtykke er trekt, og seier kva som stoppar og kva som held fram
    en records that a consent is withdrawn, and says what stops and what goes on
    nb viser hva som oppbevares hvor lenge, etter hvilken regel, og hva fristen er ute for
    nn viser kva som blir oppbevart kor lenge, etter kva regel, og kva fristen er ute for
    en shows what is kept how long, by which rule, and what is due
    nb sletter det som fristen er ute for; viser det og spør først
    nn slettar det som fristen er ute for; viser det og spør først
    en erases what is due; shows it and asks first
    nb alt om KN, også hvem som har sett det
    nn alt om KN, også kven som har sett det
    en everything about KN, also who has seen it
    nb hva som er igjen om en som er glemt, til et annet program
    nn kva som er igjen om ein som er gløymd, til eit anna program
    en what is left about somebody forgotten, for another program
    nb hva KN har sagt om hvert formål
    nn kva KN har sagt om kvart formål
    en what KN has said about each purpose
    nb KN samtykker til å stå på kontaktlisten
    nn KN samtykkjer til å stå på kontaktlista
    en KN consents to being on the contact list
    nb KN trakk det i går
    nn KN trekte det i går
    en KN withdrew it yesterday
    nb regler, antall og frister
    nn reglar, tal og fristar
    en rules, numbers and time limits
    nb som det vil være den dagen
    nn som det vil vere den dagen
    en as it will be on that day
    nb gjør det «oppbevaring» viser at fristen er ute for
    nn gjer det «oppbevaring» viser at fristen er ute for
    en does what “retention” shows as due
    nb Linje {0} er ikke UTF-8: byte {1}. Lagre fila som UTF-8 og prøv igjen.
    nn Linje {0} er ikkje UTF-8: byte {1}. Lagre fila som UTF-8 og prøv igjen.
    en Line {0} is not UTF-8: byte {1}. Save the file as UTF-8 and try again.
    nb Linje {0} er for lang.
    nn Linje {0} er for lang.
    en Line {0} is too long.
    nb Stanset ved linje {0}. Linjene før er ført. «--fortsett» går videre etter feil.
    nn Stansa ved linje {0}. Linjene før er førte. «--fortsett» går vidare etter feil.
    en Stopped at line {0}. The lines before it are recorded. “--continue” goes on after errors.
    nb Varde · {0} · {1}
    nn Varde · {0} · {1}
    en Varde · {0} · {1}
    nb Varde · {0}
    nn Varde · {0}
    en Varde · {0}
    nb «logg» fører, «rapport bufdir 2025» viser tall, «hjelp» viser resten, Ctrl-D avslutter.
    nn «logg» fører, «rapport bufdir 2025» viser tal, «hjelp» viser resten, Ctrl-D avsluttar.
    en “log” records, “report bufdir 2025” shows figures, “help” shows the rest, Ctrl-D leaves.
    nb (DEMO: oppdiktet)
    nn (DEMO: oppdikta)
    en (DEMO: made up)
    nb Ingen har sagt hvem som fører. Si det med «hvem --navn "Ditt navn" --rolle koordinator».
    nn Ingen har sagt kven som fører. Sei det med «hvem --navn "Ditt namn" --rolle koordinator».
    en Nobody has said who is recording. Say so with “whoami --name "Your name" --role coordinator”.
    nb {0}, {1} ({2})
    nn {0}, {1} ({2})
    en {0}, {1} ({2})
    nb uten navn
    nn utan namn
    en without a name
    nb Bruk
    nn Bruk
    en Usage
    nb Heter også
    nn Heiter også
    en Also called
    nb Se også
    nn Sjå også
    en See also
    nb Varde fører frivillig arbeid og likepersonsarbeid. «hjelp KOMMANDO» viser eksempler.
    nn Varde fører frivillig arbeid og likepersonsarbeid. «hjelp KOMMANDO» viser eksempel.
    en Varde records voluntary work and likeperson work. “help COMMAND” shows examples.
    nb Felles valg:\n  -r, --register MAPPE   hvilket register\n  --passordfil FIL       åpner hvelvet med passordet i første linje av fila\n  --format FORMAT        table, list, csv, json, jsonl eller md\n  --enkel                én opplysning per linje, for skjermlesere\n  --språk nb|nn|en       bokmål, nynorsk eller engelsk\n  --per DAG              som kjent her da; bare for kommandoer som leser\n  --hvorfor ORD          hva du ser på folk for, når det er noe annet enn ellers\n  --overstyr-klokke      fører selv om klokka er feil; det blir stående i loggen\n  --fortsett             går videre etter feil når kommandoer leses fra et rør
    nn Felles val:\n  -r, --register MAPPE   kva register\n  --passordfil FIL       opnar kvelvet med passordet i første linja av fila\n  --format FORMAT        table, list, csv, json, jsonl eller md\n  --enkel                éi opplysning per linje, for skjermlesarar\n  --språk nb|nn|en       bokmål, nynorsk eller engelsk\n  --per DAG              som kjent her då; berre for kommandoar som les\n  --hvorfor ORD          kva du ser på folk for, når det er noko anna enn elles\n  --overstyr-klokke      fører sjølv om klokka er feil; det blir ståande i loggen\n  --fortsett             går vidare etter feil når kommandoar blir lesne frå eit røyr
    en Common options:\n  -r, --registry FOLDER   which registry\n  --passphrase-file FILE  opens the vault with the passphrase in the first line of the file\n  --format FORMAT         table, list, csv, json, jsonl or md\n  --plain                 one piece of information a line, for screen readers\n  --language nb|nn|en     Bokmål, Nynorsk or English\n  --at DAY                as known here then; only for commands that read\n  --why WORD              what you look at people for, when it is something else than usual\n  --override-clock        records even if the clock is wrong; this stays in the log\n  --continue              goes on after errors when commands are read from a pipe
    nb Som kjent her {0}: {1}, {2}.
    nn Som kjent her {0}: {1}, {2}.
    en As known here {0}: {1}, {2}.
    nb Som kjent nå: {0}, {1}.
    nn Som kjent no: {0}, {1}.
    en As known now: {0}, {1}.
    nb per {0}
    nn per {0}
    en at {0}
    nb «kontroller» gjelder hele registeret, også det som er ført siden.
    nn «kontroller» gjeld heile registeret, også det som er ført sidan.
    en “verify” is about the whole registry, including what was recorded since.
    nb \s {0} av {1} hendelser
    nn \s {0} av {1} hendingar
    en \s {0} of {1} events
    nb Føre {0}?
    nn Føre {0}?
    en Record {0}?
    nb Opprettet registeret {0}.
    nn Oppretta registeret {0}.
    en Made the registry {0}.
    nb Neste: «varde -r {0}» åpner skallet; «importer lag FIL» eller «lag ny KODE» legger til lag.
    nn Neste: «varde -r {0}» opnar skalet; «importer lag FIL» eller «lag ny KODE» legg til lag.
    en Next: “varde -r {0}” opens the shell; “import chapters FILE” or “chapters new CODE” adds chapters.
    nb Advarsel: {0} ligger i en mappe som ser ut til å synkroniseres ({1}). Da forlater filene maskinen, og fører to maskiner hver for seg, blir det to utgaver av loggen som ikke kan slås sammen. Flytt registeret til en mappe som ikke synkroniseres.
    nn Åtvaring: {0} ligg i ei mappe som ser ut til å bli synkronisert ({1}). Då forlèt filene maskina, og fører to maskiner kvar for seg, blir det to utgåver av loggen som ikkje kan slåast saman. Flytt registeret til ei mappe som ikkje blir synkronisert.
    en Warning: {0} is in a folder that seems to be synchronised ({1}). The files then leave this computer, and if two computers record separately, there will be two versions of the log that cannot be merged. Move the registry to a folder that is not synchronised.
    nb Laget {0}: {1} logger, {2} hendelser. Alt er oppdiktet. Prøv «varde -r {0} rapport bufdir 2025».
    nn Laga {0}: {1} loggar, {2} hendingar. Alt er oppdikta. Prøv «varde -r {0} rapport bufdir 2025».
    en Made {0}: {1} logs, {2} events. Everything is made up. Try “varde -r {0} report bufdir 2025”.
    nb \s {0} av {1} hendelser, {2} i sekundet, {3} s igjen
    nn \s {0} av {1} hendingar, {2} i sekundet, {3} s igjen
    en \s {0} of {1} events, {2} a second, {3} s left
    nb Lager et oppdiktet landsregister …
    nn Lagar eit oppdikta landsregister …
    en Making a made-up national registry …
    nb \s {0} av {1} lag
    nn \s {0} av {1} lag
    en \s {0} of {1} chapters
    nb signerer hodet som forplikter alle logger; forsegler tallene i en rapport
    nn signerer hovudet som forpliktar alle loggar; forseglar tala i ein rapport
    en signs the head that commits all logs; seals the figures of a report
    nb bevis for at en føring står i loggen, eller at loggen bare har vokst
    nn bevis for at ei føring står i loggen, eller at loggen berre har vakse
    en proof that an entry is in the log, or that the log has only grown
    nb signerer et hode fra en annen, når det bygger på det du så sist
    nn signerer eit hovud frå ein annan, når det byggjer på det du såg sist
    en signs a head from somebody else, when it builds on the one you saw last
    nb lager en nøkkel å være vitne med
    nn lagar ein nøkkel å vere vitne med
    en makes a key to witness with
    nb alle hodene føres sentralt, og det sentrale hodet signeres: skriv det ut, send det
    nn alle hovuda blir førte sentralt, og det sentrale hovudet signert: skriv det ut, send det
    en all heads are recorded in the central log, and its head is signed: print it, send it
    nb tallene slik de sendes inn, i en fil som kan regnes på nytt når som helst
    nn tala slik dei blir sende inn, i ei fil som kan reknast på nytt når som helst
    en the figures as they are submitted, in a file that can be computed anew at any time
    nb lager filen til en forsegling på nytt
    nn lagar fila til ei forsegling på nytt
    en makes the file of a seal again
    nb legger til det et vitne svarte
    nn legg til det eit vitne svarte
    en adds what a witness answered
    nb en fil som hvem som helst kan kontrollere, uten å få se noe annet
    nn ei fil som kven som helst kan kontrollere, utan å få sjå noko anna
    en a file that anybody can check, without seeing anything else
    nb beviset et vitne ber om, fra hodet det så sist
    nn beviset eit vitne ber om, frå hovudet det såg sist
    en the proof that a witness asks for, from the head it saw last
    nb svarer med en linje som legges til med «forsegl --med»
    nn svarer med ei linje som blir lagd til med «forsegl --med»
    en answers with a line that is added with “seal --with”
    nb navnet er vitnets eget, som en nettadresse
    nn namnet er vitnet sitt eige, som ei nettadresse
    en the name is the witness’s own, like a web address
    nb kontrollerer et bevis, et hode eller en forsegling, også uten register
    nn kontrollerer eit bevis, eit hovud eller ei forsegling, også utan register
    en checks a proof, a head or a seal, also without a registry
    nb sammenligner med et hode som er tatt vare på et annet sted
    nn samanliknar med eit hovud som er teke vare på ein annan stad
    en compares with a head that was kept somewhere else
    nb Bufdir {0} har fra før {1}. {2} siden da; «mangler {0}» viser dem.
    nn Bufdir {0} har frå før {1}. {2} sidan då; «mangler {0}» viser dei.
    en Bufdir {0} already has {1}. {2} since then; “missing {0}” lists them.
    nb Bufdir {0} har fra før {1}. Ingenting er endret siden da.
    nn Bufdir {0} har frå før {1}. Ingenting er endra sidan då.
    en Bufdir {0} already has {1}. Nothing has changed since then.
    nb På papir:
    nn På papir:
    en On paper:
    nb Oppbevar det et annet sted enn registeret. Senere: «kontroller --mot FIL».
    nn Ta vare på det ein annan stad enn registeret. Seinare: «kontroller --mot FIL».
    en Keep it in another place than the registry. Later: “verify --against FILE”.
    nb Skrevet til {0}.
    nn Skrive til {0}.
    en Written to {0}.
    nb {0} er ført, men filen ble ikke skrevet. «forsegl {0} --ut FIL» skriver den.
    nn {0} er ført, men fila blei ikkje skriven. «forsegl {0} --ut FIL» skriv ho.
    en {0} is recorded, but the file was not written. “seal {0} --out FILE” writes it.
    nb Skrevet til {0}: {1}, {2}, som hasher uten innhold. Filene kan legges ut for alle.
    nn Skrive til {0}: {1}, {2}, som hashar utan innhald. Filene kan leggjast ut for alle.
    en Written to {0}: {1}, {2}, as hashes without content. The files may be published for all.
    nb Skrevet til {0}: {1}, {2}, med hendelsene. Filene er helseopplysninger.
    nn Skrive til {0}: {1}, {2}, med hendingane. Filene er helseopplysningar.
    en Written to {0}: {1}, {2}, with the events. The files are health data.
    nb Skrive hendelsene?
    nn Skrive hendingane?
    en Write the events?
    nb Signert: {0}, {1}.
    nn Signert: {0}, {1}.
    en Signed: {0}, {1}.
    nb Lagt til: {0}.
    nn Lagt til: {0}.
    en Added: {0}.
    nb Vitnet {0} er laget. Gi den offentlige nøkkelen til dem du skal være vitne for:
    nn Vitnet {0} er laga. Gi den offentlege nøkkelen til dei du skal vere vitne for:
    en The witness {0} is made. Give the public key to those you are to be a witness for:
    nb Signert som vitne: {0}, {1}.
    nn Signert som vitne: {0}, {1}.
    en Signed as witness: {0}, {1}.
    nb «{0}» finnes fra før og skrives ikke over. Velg et annet navn med --ut.
    nn «{0}» finst frå før og blir ikkje skriven over. Vel eit anna namn med --ut.
    en “{0}” already exists and is not written over. Choose another name with --out.
    nb nøkkelmappa
    nn nøkkelmappa
    en the key folder
    nb viser mottaksnøkkelen som andre låser forsendelser til deg med, eller lager den
    nn viser mottaksnøkkelen som andre låser sendingar til deg med, eller lagar han
    en shows the receiving key that others lock parcels to you with, or makes it
    """#
}
