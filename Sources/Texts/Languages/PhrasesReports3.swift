extension PhraseTable {
  static let reports3 = #"""
    nb sett av {0} {1}
    nn sett av {0} {1}
    en seen by {0} {1}
    nb Beviset gjelder hendelsen med hashen {0}. Hva den sier, viser den som har den.
    nn Beviset gjeld hendinga med hashen {0}. Kva ho seier, viser den som har ho.
    en The proof is of the event with the hash {0}. What it says, whoever has it can show.
    nb {0} skrevet i skallet
    nn {0} skrivne i skalet
    en {0} typed in the shell
    nb alle, uansett hva de sier
    nn alle, same kva dei seier
    en all, whatever they say
    nb forpliktelsene (hasher) i loggen
    nn forpliktingane (hashar) i loggen
    en the commitments (hashes) in the log
    nb uten innholdet og nøkkelen kan ingen lese noe av dem
    nn utan innhaldet og nøkkelen kan ingen lese noko av dei
    en without the content and the key nobody can read anything from them
    nb eksporterte filer, sikkerhetskopier og andre kopier
    nn eksporterte filer, tryggingskopiar og andre kopiar
    en exported files, backups and other copies
    nb Varde når dem ikke: slett dem der de ligger
    nn Varde når dei ikkje: slett dei der dei ligg
    en Varde cannot reach them: delete them where they are
    nb Slettes nå, for godt
    nn Blir sletta no, for godt
    en Erased now, for good
    nb Beholdes som bevis, låst
    nn Blir halde som bevis, låst
    en Kept as evidence, locked
    nb Blir stående
    nn Blir ståande
    en Stays
    nb Tekster som kan nevne personen
    nn Tekstar som kan nemne personen
    en Texts that may name the person
    nb Glemme {0}
    nn Gløyme {0}
    en Forget {0}
    nb tekster
    nn tekstar
    en texts
    nb glemmes med
    nn blir gløymde med
    en forgotten with
    nb {0}: personen står på likepersonlisten; den hviler så på bevis som er slettet (§ 13).
    nn {0}: personen står på likepersonlista; ho kviler då på bevis som er sletta (§ 13).
    en {0}: the person is on the list of likepersoner; it then rests on erased evidence (§ 13).
    nb {0}: {1} hviler så på bevis som er slettet (§ 13). Rapportene sier det.
    nn {0}: {1} kviler då på bevis som er sletta (§ 13). Rapportane seier det.
    en {0}: {1} left on erased evidence (§ 13). The reports say so.
    nb nærmere
    nn nærare
    en details
    nb koden til {0}
    nn koden til {0}
    en the code of {0}
    nb brukes den igjen, er det en ny person
    nn blir han brukt igjen, er det ein ny person
    en if it is used again, it is a new person
    nb kontaktopplysninger i {0}-{1}, ført {2}
    nn kontaktopplysningar i {0}-{1}, førte {2}
    en contact details in {0}-{1}, recorded {2}
    nb de som gjelder nå
    nn dei som gjeld no
    en those in force now
    nb erstattet siden
    nn erstatta sidan
    en replaced since
    nb navnet til {0} som fører
    nn namnet til {0} som fører
    en the name of {0} as recorder
    nb begrunnelser for rettinger av personen og rollene
    nn grunnar for rettingar av personen og rollene
    en reasons for corrections of the person and the roles
    nb bevis for {0} (§ 13, § 27), til og med {1}
    nn bevis for {0} (§ 13, § 27), til og med {1}
    en evidence for {0} (§ 13, § 27), through {1}
    nb {0} i loggen {1}
    nn {0} i loggen {1}
    en {0} in the log {1}
    nb under pseudonymet {0}: loggen kan ikke endres, og tallene skal stå
    nn under pseudonymet {0}: loggen kan ikkje endrast, og tala skal stå
    en under the pseudonym {0}: the log cannot be changed, and the figures must stand
    nb {0} (turdeltaker {1})
    nn {0} (turdeltakar {1})
    en {0} (trip participant {1})
    nb {0} (fører)
    nn {0} (fører)
    en {0} (recorder)
    nb 1 opplysning
    nn 1 opplysning
    en 1 fact
    nb {0} opplysninger
    nn {0} opplysningar
    en {0} facts
    nb 1 aktivitetsdag
    nn 1 aktivitetsdag
    en 1 activity day
    nb {0} aktivitetsdager
    nn {0} aktivitetsdagar
    en {0} activity days
    nb Prøvd, ingenting er ført
    nn Prøvd, ingenting er ført
    en Tried, nothing is recorded
    nb Importert
    nn Importert
    en Imported
    nb Lest {0}: {1} kan føres, {2} var der fra før, {3} avvist.
    nn Las {0}: {1} kan førast, {2} var der frå før, {3} avvist.
    en Read {0}: {1} can be recorded, {2} already there, {3} refused.
    nb Lest {0}: {1} ført, {2} var der fra før, {3} avvist.
    nn Las {0}: {1} ført, {2} var der frå før, {3} avvist.
    en Read {0}: {1} recorded, {2} already there, {3} refused.
    nb Trukket siden, og blir stående slik: {0}. «gjeninnfør FØRING» lar en gjelde igjen.
    nn Trekt sidan, og blir ståande slik: {0}. «gjeninnfør FØRING» lèt ei gjelde igjen.
    en Withdrawn since, and left that way: {0}. “reinstate ENTRY” reinstates one.
    nb Ingenting er importert (--alt-eller-intet)
    nn Ingenting er importert (--alt-eller-intet)
    en Nothing is imported (--all-or-nothing)
    nb Avvist
    nn Avvist
    en Refused
    nb Rett radene i arket og importer det på nytt: rader som alt er ført, føres ikke igjen.
    nn Rett radene i arket og importer det på nytt: rader som alt er førte, blir ikkje førte igjen.
    en Correct the rows in the sheet and import it again: rows already recorded are not recorded again.
    nb Hele importen kan trekkes: {0}
    nn Heile importen kan trekkjast: {0}
    en The whole import can be withdrawn: {0}
    nb {0} er ikke UTF-8 og er lest som Windows-1252. Se over æ, ø og å.
    nn {0} er ikkje UTF-8 og er lesen som Windows-1252. Sjå over æ, ø og å.
    en {0} is not UTF-8 and was read as Windows-1252. Check æ, ø and å.
    nb {0} har ukjente kolonner, som ikke er tatt med: {1}.
    nn {0} har ukjende kolonnar, som ikkje er tekne med: {1}.
    en {0} has unknown columns, which are left out: {1}.
    nb linje
    nn linje
    en line
    nb kolonne
    nn kolonne
    en column
    nb Nøkler
    nn Nøklar
    en Keys
    nb De hemmelige nøklene ligger i {0}.
    nn Dei hemmelege nøklane ligg i {0}.
    en The private keys are in {0}.
    nb Loggene
    nn Loggane
    en The logs
    nb Andre eiernøkler
    nn Andre eigarnøklar
    en Other owner keys
    nb Egne vitner
    nn Eigne vitne
    en Own witnesses
    nb Mottaksnøkler
    nn Mottaksnøklar
    en Receiving keys
    nb Kjente nøkler
    nn Kjende nøklar
    en Known keys
    nb «nøkkel --enkel» skriver hver offentlige nøkkel på en linje for seg.
    nn «nøkkel --enkel» skriv kvar offentleg nøkkel på ei linje for seg.
    en “key --plain” writes each public key on a line of its own.
    nb Alle loggene har en nøkkel fra før
    nn Alle loggane har ein nøkkel frå før
    en All the logs have a key already
    nb hendelse
    nn hending
    en event
    nb Ny nøkkel {0}
    nn Ny nøkkel {0}
    en New key {0}
    nb Og {0} til; «nøkkel» viser alle.
    nn Og {0} til; «nøkkel» viser alle.
    en And {0} more; “key” shows all.
    nb offentlig nøkkel
    nn offentleg nøkkel
    en public key
    nb hemmelig del
    nn hemmeleg del
    en private part
    nb sist signert
    nn sist signert
    en last signed
    nb kalt
    nn kalla
    en called
    nb her
    nn her
    en here
    nb her, under passord
    nn her, under passord
    en here, under passphrase
    nb ikke her
    nn ikkje her
    en not here
    nb roller
    nn roller
    en roles
    nb mangler
    nn manglar
    en missing
    nb pseudonym
    nn pseudonym
    en pseudonym
    nb Folk i {0}
    nn Folk i {0}
    en People in {0}
    nb \sfra {0}
    nn \sfrå {0}
    en \sfrom {0}
    nb \stil {0}
    nn \stil {0}
    en \sto {0}
    nb , ikke oppnevnt
    nn , ikkje oppnemnd
    en , not appointed
    nb , ulønnet
    nn , ulønna
    en , unpaid
    nb , lønnet
    nn , lønna
    en , paid
    nb Avspilling av {0}
    nn Avspeling av {0}
    en Replay of {0}
    nb måned
    nn månad
    en month
    nb logger
    nn loggar
    en logs
    nb dager streng
    nn dagar streng
    en days strict
    nb dager romslig
    nn dagar romsleg
    en days lenient
    nb likepersoner streng
    nn likepersonar streng
    en likepersoner strict
    nb likepersoner romslig
    nn likepersonar romsleg
    en likepersoner lenient
    nb lokallag streng
    nn lokallag streng
    en lokallag strict
    nb lokallag romslig
    nn lokallag romsleg
    en lokallag lenient
    nb ført tid
    nn ført tid
    en time
    nb Siste linje er det samme som rapportene sier, fra lagrede visninger.
    nn Siste linje er det same som rapportane seier, frå lagra visningar.
    en The last line is what the reports say, from stored views.
    nb AVVIK: siste linje er ikke det rapportene sier. Kjør «kontroller».
    nn AVVIK: siste linje er ikkje det rapportane seier. Køyr «kontroller».
    en DISCREPANCY: the last line is not what the reports say. Run “verify”.
    nb {0}: {1} her, {2} i rapportene
    nn {0}: {1} her, {2} i rapportane
    en {0}: {1} here, {2} in the reports
    nb {0} streng, {1} romslig
    nn {0} streng, {1} romsleg
    en {0} strict, {1} lenient
    nb Logger
    nn Loggar
    en Logs
    nb Hendelser
    nn Hendingar
    en Events
    nb Ført tid
    nn Ført tid
    en Recorded time
    nb DEMO: alt er oppdiktet
    nn DEMO: alt er oppdikta
    en DEMO: everything is made up
    nb som kjent her {0}
    nn som kjent her {0}
    en as known here {0}
    nb bare {0}
    nn berre {0}
    en only {0}
    nb Forseglet: bufdir {0}, {1}
    nn Forsegla: bufdir {0}, {1}
    en Sealed: bufdir {0}, {1}
    nb ført {0} av {1}
    nn ført {0} av {1}
    en recorded {0} by {1}
    nb Regelsett {0}.
    nn Regelsett {0}.
    en Rule set {0}.
    nb Regnet av hodene i {0}: {1}.
    nn Rekna av hovuda i {0}: {1}.
    en Computed from the heads in {0}: {1}.
    nb Regnet av det som sto i loggen før den: {0}.
    nn Rekna av det som stod i loggen før ho: {0}.
    en Computed from what stood in the log before it: {0}.
    """#
}
