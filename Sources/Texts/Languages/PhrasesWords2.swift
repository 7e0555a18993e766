extension PhraseTable {
  static let words2 = #"""
    nb Ingen å purre på.
    nn Ingen å purre på.
    en Nobody to remind.
    nb - {0}: stille i {1} dager
    nn - {0}: stille i {1} dagar
    en - {0}: silent for {1} days
    nb - {0}: ingen logg her
    nn - {0}: ingen logg her
    en - {0}: no log here
    nb Til:
    nn Til:
    en To:
    nb \s send LAG --med-opplysninger --til {0}
    nn \s send LAG --med-opplysninger --til {0}
    en \s send CHAPTER --with-personal-data --to {0}
    nb \s send LAG --med-opplysninger
    nn \s send LAG --med-opplysninger
    en \s send CHAPTER --with-personal-data
    nb Filen er låst, så bare vi kan åpne den. Er ingenting ført siden sist, så svar bare det.
    nn Fila er låst, så berre vi kan opne henne. Er ingenting ført sidan sist, så svar berre det.
    en The file is locked, so only we can open it. If nothing has been recorded since last time, just reply so.
    nb (Lag først en mottaksnøkkel med «nøkkel mottak»; da kommer den med i teksten.)
    nn (Lag først ein mottaksnøkkel med «nøkkel mottak»; då kjem han med i teksten.)
    en (First make a receiving key with “key receiving”; it then goes into the text.)
    nb 1 logg
    nn 1 logg
    en 1 log
    nb {0} logger
    nn {0} loggar
    en {0} logs
    nb 1 hendelse
    nn 1 hending
    en 1 event
    nb {0} hendelser
    nn {0} hendingar
    en {0} events
    nb 1 endring
    nn 1 endring
    en 1 change
    nb {0} endringer
    nn {0} endringar
    en {0} changes
    nb 1 deltaker
    nn 1 deltakar
    en 1 participant
    nb {0} deltakere
    nn {0} deltakarar
    en {0} participants
    nb 1 person
    nn 1 person
    en 1 person
    nb {0} personer
    nn {0} personar
    en {0} people
    nb 1 sletting
    nn 1 sletting
    en 1 erasure
    nb {0} slettinger
    nn {0} slettingar
    en {0} erasures
    nb 1 rad
    nn 1 rad
    en 1 row
    nb {0} rader
    nn {0} rader
    en {0} rows
    nb 1 føring
    nn 1 føring
    en 1 entry
    nb {0} føringer
    nn {0} føringar
    en {0} entries
    nb ja
    nn ja
    en yes
    nb nei
    nn nei
    en no
    nb ved forseglingen {0}
    nn ved forseglinga {0}
    en at the seal {0}
    nb ved hodene i {0}
    nn ved hovuda i {0}
    en at the heads in {0}
    nb ved oppgitte hoder
    nn ved oppgitte hovud
    en at the heads given
    nb ved hodet {0}, uten andre logger
    nn ved hovudet {0}, utan andre loggar
    en at the head {0}, without other logs
    nb hoder
    nn hovud
    en heads
    nb og
    nn og
    en and
    nb eller
    nn eller
    en or
    nb «{0}»
    nn «{0}»
    en “{0}”
    nb uten hode utenfra: kutt i enden og omskriving ses ikke
    nn utan hovud utanfrå: kutt i enden og omskriving blir ikkje oppdaga
    en without a head from elsewhere: a cut at the end and rewriting go unseen
    nb hodet i {0} stemmer ({1}, {2})
    nn hovudet i {0} stemmer ({1}, {2})
    en the head in {0} agrees ({1}, {2})
    nb {0} hoder i {1} stemmer ({2}, {3} …)
    nn {0} hovud i {1} stemmer ({2}, {3} …)
    en {0} heads in {1} agree ({2}, {3} …)
    nb ingen hendelser ligger etter det nyeste hodet utenfra
    nn ingen hendingar ligg etter det nyaste hovudet utanfrå
    en no events lie after the newest head from elsewhere
    nb {0} ligger etter det nyeste hodet utenfra
    nn {0} ligg etter det nyaste hovudet utanfrå
    en {0} after the newest head from elsewhere
    nb {0}.{1}.{2}
    nn {0}.{1}.{2}
    en {0}.{1}.{2}
    nb {0} {1}. {2} {3}
    nn {0} {1}. {2} {3}
    en {0} {1} {2} {3}
    nb ma ti on to fr lø sø
    nn må ty on to fr la sø
    en Mon Tue Wed Thu Fri Sat Sun
    nb jan feb mars april mai juni juli aug sep okt nov des
    nn jan feb mars april mai juni juli aug sep okt nov des
    en Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
    nb {0} min
    nn {0} min
    en {0} min
    nb {0} t
    nn {0} t
    en {0} h
    nb {0} t {1} min
    nn {0} t {1} min
    en {0} h {1} min
    nb arrangert av andre
    nn arrangert av andre
    en organised by others
    nb {0} er aldri en aktivitetsdag
    nn {0} er aldri ein aktivitetsdag
    en {0} is never an activity day
    nb foregikk på telefon
    nn gjekk føre seg på telefon
    en took place by phone
    nb holdt i utlandet
    nn halde i utlandet
    en held abroad
    nb formålet var ikke erfaringsutveksling
    nn formålet var ikkje erfaringsutveksling
    en the purpose was not exchange of experience
    nb erfaringsutveksling er ikke oppgitt for {0}
    nn erfaringsutveksling er ikkje oppgitt for {0}
    en exchange of experience is not stated for {0}
    nb {0}, ikke personlig møte
    nn {0}, ikkje personleg møte
    en {0}, not a meeting in person
    nb lederen var ikke likeperson den dagen ({0})
    nn leiaren var ikkje likeperson den dagen ({0})
    en the leader was not a likeperson that day ({0})
    nb 0 deltakere, ingen ble møtt
    nn 0 deltakarar, ingen blei møtt
    en 0 participants, nobody was met
    nb {0} min < {1}
    nn {0} min < {1}
    en {0} min < {1}
    nb varigheten er ikke oppgitt (minst {0})
    nn varigheita er ikkje oppgitt (minst {0})
    en the duration is not stated (at least {0})
    nb {0} < {1}
    nn {0} < {1}
    en {0} < {1}
    nb lederens {0} mangler ({1})
    nn leiaren manglar {0} ({1})
    en {0} missing for the leader ({1})
    nb ingen leder er oppgitt og dokumentert
    nn ingen leiar er oppgitt og dokumentert
    en no leader is stated and documented
    nb samme leder samme dag som {0}, nye deltakere: {1}
    nn same leiar same dag som {0}, nye deltakarar: {1}
    en same leader the same day as {0}, new participants: {1}
    nb ikke oppgitt
    nn ikkje oppgitt
    en not stated
    nb nummer {0}
    nn nummer {0}
    en number {0}
    nb {0} × 45 min
    nn {0} × 45 min
    en {0} × 45 min
    nb ikke oppnevnt innen 31.12.
    nn ikkje oppnemnd innan 31.12.
    en not appointed by 31.12.
    nb får betalt
    nn får betalt
    en is paid
    nb sluttet {0}
    nn slutta {0}
    en ended {0}
    nb ingen tellende aktivitet
    nn ingen teljande aktivitet
    en no activity that counts
    nb er ikke lokallag og fungerer ikke som et
    nn er ikkje lokallag og fungerer ikkje som eit
    en is not a local chapter and does not function as one
    nb var ikke i drift 31.12.
    nn var ikkje i drift 31.12.
    en was not in operation 31.12.
    nb ingen medlemsaktivitet utover årsmøtet
    nn ingen medlemsaktivitet utover årsmøtet
    en no member activity beyond the annual meeting
    nb årsrapport er ikke levert
    nn årsrapport er ikkje levert
    en annual report has not been filed
    nb årsrapporten mangler {0}
    nn årsrapporten manglar {0}
    en the annual report lacks {0}
    nb 1 medlem
    nn 1 medlem
    en 1 member
    nb {0} medlemmer
    nn {0} medlemer
    en {0} members
    nb selve årsrapporten
    nn sjølve årsrapporten
    en the report itself
    nb leveringsdato
    nn leveringsdato
    en date of filing
    nb underskrift
    nn underskrift
    en signature
    nb ;\s
    nn ;\s
    en ;\s
    nb Teller hos Bufdir: 1 aktivitetsdag ({0}: {1})
    nn Tel hos Bufdir: 1 aktivitetsdag ({0}: {1})
    en Counts at Bufdir: 1 activity day ({0}: {1})
    nb Teller bare i den romslige lesningen: {0}
    nn Tel berre i den romslege lesinga: {0}
    en Counts only in the lenient reading: {0}
    nb \sog {0} frivillig innsats
    nn \sog {0} frivillig innsats
    en \sand {0} of volunteering
    nb Teller ikke som aktivitetsdag: {0}. Føres som ringevenn-kontakt{1}.
    nn Tel ikkje som aktivitetsdag: {0}. Blir ført som ringevenn-kontakt{1}.
    en Does not count as an activity day: {0}. Recorded as a ringevenn contact{1}.
    nb Teller ikke som aktivitetsdag: {0}. Føres som {1} frivillig innsats.
    nn Tel ikkje som aktivitetsdag: {0}. Blir ført som {1} frivillig innsats.
    en Does not count as an activity day: {0}. Recorded as {1} of volunteering.
    nb Teller ikke som aktivitetsdag: {0}
    nn Tel ikkje som aktivitetsdag: {0}
    en Does not count as an activity day: {0}
    nb teller
    nn tel
    en counts
    nb teller bare romslig
    nn tel berre romsleg
    en counts only leniently
    nb teller ikke
    nn tel ikkje
    en does not count
    nb streng
    nn streng
    en strict
    nb romslig
    nn romsleg
    en lenient
    nb begge
    nn begge
    en both
    nb leder er likeperson
    nn leiar er likeperson
    en leader is a likeperson
    nb møteplass
    nn møteplass
    en meeting place
    nb temakveld
    nn temakveld
    en theme evening
    nb medlemsmøte
    nn medlemsmøte
    en members’ meeting
    nb tur
    nn tur
    en trip
    nb kurs
    nn kurs
    en course
    nb samtalegruppe
    nn samtalegruppe
    en conversation group
    nb aktivitetsgruppe
    nn aktivitetsgruppe
    en activity group
    nb oppsøkende samtale
    nn oppsøkjande samtale
    en outreach visit
    nb likepersonskurs
    nn likepersonskurs
    en likeperson course
    nb årsmøte
    nn årsmøte
    en annual meeting
    nb styremøte
    nn styremøte
    en board meeting
    nb utvalg
    nn utval
    en committee
    nb stand
    nn stand
    en stand
    nb frivillig innsats
    nn frivillig innsats
    en volunteering
    nb fysisk
    nn fysisk
    en physical
    nb digital
    nn digital
    en digital
    nb hybrid
    nn hybrid
    en hybrid
    nb oppsøkende samtaler
    nn oppsøkjande samtalar
    en outreach visits
    nb samtale- og aktivitetsgrupper
    nn samtale- og aktivitetsgrupper
    en conversation and activity groups
    nb skrivefeil
    nn skrivefeil
    en mistyped
    nb ført to ganger
    nn ført to gonger
    en recorded twice
    nb feil dato
    nn feil dato
    en wrong date
    nb feil antall
    nn feil tal
    en wrong count
    nb ble ikke holdt
    nn blei ikkje halde
    en not held
    nb annet
    nn anna
    en other
    nb logg åpnet
    nn logg opna
    en log opened
    """#
}
