extension PhraseTable {
  static let reports4 = #"""
    nb {0}, {1}.
    nn {0}, {1}.
    en {0}, {1}.
    nb Hører sammen med {0}, som noteringen begynner med.
    nn Høyrer saman med {0}, som noteringa begynner med.
    en Belongs with {0}, which begins the noting.
    nb «per {0}» viser alt som kjent da.
    nn «per {0}» viser alt som kjent då.
    en “at {0}” shows everything as known then.
    nb går god for den
    nn går god for han
    en vouched for by
    nb Signaturen er ekte.
    nn Signaturen er ekte.
    en The signature is genuine.
    nb den selv: den er den første til {0}
    nn han sjølv: han er den første til {0}
    en itself: it is the first of {0}
    nb nøkkelen før den
    nn nøkkelen før han
    en the key before it
    nb nøkkelen til sentralt
    nn nøkkelen til sentralt
    en the central office’s key
    nb Endret siden {0}
    nn Endra sidan {0}
    en Changed since {0}
    nb Ingenting er endret siden {0}.
    nn Ingenting er endra sidan {0}.
    en Nothing has changed since {0}.
    nb Forseglingen er etter regelsettet {0}, tallene nå etter {1}.
    nn Forseglinga er etter regelsettet {0}, tala no etter {1}.
    en The seal is by the rule set {0}, the figures now by {1}.
    nb forseglingen {0} ({1})
    nn forseglinga {0} ({1})
    en the seal {0} ({1})
    nb , {0}
    nn , {0}
    en , {0}
    nb Tukling med {0} kopier
    nn Tukling med {0} kopiar
    en Tampering with {0} copies
    nb {0} funnet av kontrollen selv
    nn {0} funne av sjølve kontrollen
    en {0} found by the check itself
    nb {0} bare med et hode utenfra
    nn {0} berre med eit hovud utanfrå
    en {0} only with a head from elsewhere
    nb Hodene utenfra er de som sto i {0} før kopiene ble laget.
    nn Hovuda utanfrå er dei som stod i {0} før kopiane blei laga.
    en The heads from elsewhere are those that stood in {0} before the copies were made.
    nb {0} av kontroll av en utlevert fil
    nn {0} av kontroll av ei utlevert fil
    en {0} by verifying a handed-out file
    nb Kopiene ligger i {0}. Se selv: «varde -r {1} kontroller».
    nn Kopiane ligg i {0}. Sjå sjølv: «varde -r {1} kontroller».
    en The copies are in {0}. See for yourself: “varde -r {1} verify”.
    nb En fil: «varde -r {0} kontroller {1}».
    nn Ei fil: «varde -r {0} kontroller {1}».
    en A file: “varde -r {0} verify {1}”.
    nb hva som er gjort
    nn kva som er gjort
    en what was done
    nb funnet av
    nn funne av
    en found by
    nb hvor
    nn kvar
    en where
    nb hode utenfra
    nn hovud utanfrå
    en outside head
    nb kontroll av filen
    nn kontroll av fila
    en verifying the file
    nb bare et hode utenfra
    nn berre eit hovud utanfrå
    en only a head from elsewhere
    nb er
    nn er
    en is
    nb hvelvet
    nn kvelvet
    en the vault
    nb {0} i bruk, {1} slettet
    nn {0} i bruk, {1} sletta
    en {0} in use, {1} erased
    nb filer
    nn filer
    en files
    nb keys.sqlite og private.sqlite i {0}
    nn keys.sqlite og private.sqlite i {0}
    en keys.sqlite and private.sqlite in {0}
    nb nøkkel mens det er åpent
    nn nøkkel medan det er ope
    en key while it is open
    nb Hvelvet
    nn Kvelvet
    en The vault
    nb låst
    nn låst
    en locked
    nb åpent til {0}
    nn ope til {0}
    en open until {0}
    nb åpent
    nn ope
    en open
    nb Hoder
    nn Hovud
    en Heads
    nb Kontrollert: alt stemmer
    nn Kontrollert: alt stemmer
    en Verified: everything agrees
    nb Kontrollert: {0} avvik
    nn Kontrollert: {0} avvik
    en Verified. Discrepancies: {0}
    nb ikke avvik: klokkeregelen ble satt til side ved {0}
    nn ikkje avvik: klokkeregelen blei sett til side ved {0}
    en no discrepancy: the clock rule was set aside at {0}
    nb {0} forseglede rapporter regnet på nytt: like
    nn {0} forsegla rapportar rekna på nytt: like
    en {0} sealed reports computed anew: the same
    nb forseglet rapport {0}-{1} ({2}) regnet på nytt: lik
    nn forsegla rapport {0}-{1} ({2}) rekna på nytt: lik
    en sealed report {0}-{1} ({2}) computed anew: the same
    nb Ingenting nytt
    nn Ingenting nytt
    en Nothing new
    nb Forsendelser
    nn Sendingar
    en Parcels
    nb nytt i {0}: {1}
    nn nytt i {0}: {1}
    en new in {0}: {1}
    nb nytt
    nn nytt
    en new
    nb opplysninger
    nn opplysningar
    en data
    nb blir
    nn blir
    en becomes
    nb din egen
    nn din eigen
    en your own
    nb annet {0}
    nn anna {0}
    en other {0}
    nb opplysninger til hendelser som er her: {0}
    nn opplysningar til hendingar som er her: {0}
    en data of events that are here: {0}
    nb {0} her legges til side
    nn {0} her blir lagt til side
    en {0} here will be set aside
    nb {0}: {1} kommer med. Det som er her om det, slettes også.
    nn {0}: {1} kjem med. Det som er her om det, blir også sletta.
    en {0}: comes with {1}. What is here about it is erased too.
    nb {0} til og med {1}
    nn {0} til og med {1}
    en {0} up to {1}
    nb Her fra før: {0}.
    nn Her frå før: {0}.
    en Here already: {0}.
    nb {0} til
    nn {0} til
    en {0} more
    nb siste hendelse
    nn siste hending
    en last event
    nb mottatt
    nn motteke
    en received
    nb dager stille
    nn dagar stille
    en days silent
    nb usignert
    nn usignert
    en unsigned
    nb grener
    nn greiner
    en branches
    nb {0} lag uten logg her
    nn {0} lag utan logg her
    en chapters without a log here: {0}
    nb {0} etter de {1} felles
    nn {0} etter dei {1} felles
    en {0} after the {1} common ones
    nb {0} er her fra før
    nn {0} er her frå før
    en {0} here already
    nb {0} gjelder bare grenen selv
    nn {0} gjeld berre sjølve greina
    en {0} only about the branch itself
    nb Grenen som er gitt opp i {0}
    nn Greina som er gitt opp i {0}
    en The branch given up in {0}
    nb {0}  nr {1}
    nn {0}  nr {1}
    en {0}  no. {1}
    nb {0} {1}–{2}
    nn {0} {1}–{2}
    en {0} {1}–{2}
    nb uten personopplysninger
    nn utan personopplysningar
    en without personal data
    nb låst til mottaksnøkkelen {0}
    nn låst til mottaksnøkkelen {0}
    en locked to the receiving key {0}
    nb uten lås: alle som har filen, kan lese den
    nn utan lås: alle som har fila, kan lese henne
    en without a lock: anybody who has the file can read it
    nb Ikke med: {0}. Samtykket til deling er trukket.
    nn Ikkje med: {0}. Samtykket til deling er trekt.
    en Not included: {0}. The consent to sharing is withdrawn.
    nb Send filen på e-post eller minnepinne. På telefon:
    nn Send fila på e-post eller minnepinne. På telefon:
    en Send the file by e-mail or on a memory stick. By phone:
    nb hodet
    nn hovudet
    en the head
    nb eiernøkkelen
    nn eigarnøkkelen
    en the owner key
    nb Frivillige timer {0}
    nn Frivillige timar {0}
    en Volunteer hours {0}
    nb Per lag
    nn Per lag
    en By chapter
    nb Anslag, ikke ført: {0} aktivitetsdager × 4,5 t = {1}. Blandes ikke med timene over.
    nn Overslag, ikkje ført: {0} aktivitetsdagar × 4,5 t = {1}. Blir ikkje blanda med timane over.
    en Estimate, not recorded: {0} activity days × 4.5 h = {1}. Not mixed with the hours above.
    nb Bufdir bruker ikke timer.
    nn Bufdir bruker ikkje timar.
    en Bufdir does not use hours.
    nb aktiviteter
    nn aktivitetar
    en activities
    nb turer
    nn turar
    en trips
    nb Sum
    nn Sum
    en Total
    nb sum
    nn sum
    en total
    nb ledet
    nn leidde
    en led
    nb deltok
    nn deltok
    en took part
    nb hvorfor ikke
    nn kvifor ikkje
    en why not
    nb Likepersoner {0}
    nn Likepersonar {0}
    en Likepersoner {0}
    nb Tellende: {0} streng, {1} romslig
    nn Teljande: {0} streng, {1} romsleg
    en Counting: {0} strict, {1} lenient
    nb {0} ({1})
    nn {0} ({1})
    en {0} ({1})
    nb Lokallag {0}
    nn Lokallag {0}
    en Local chapters (lokallag) {0}
    nb Styre, økonomi og vedtekter er forutsatt, og prøves ikke her.
    nn Styre, økonomi og vedtekter er føresette, og blir ikkje prøvde her.
    en Board, finances and statutes are assumed, and not checked here.
    nb kontakter
    nn kontaktar
    en contacts
    nb tid
    nn tid
    en time
    nb ringevenner
    nn ringevenner
    en ringevenner
    nb Ringevenn {0}
    nn Ringevenn {0}
    en Ringevenn {0}
    nb Ringevenner er de som hadde minst én kontakt, hver regnet én gang i sitt lag.
    nn Ringevenner er dei som hadde minst éin kontakt, kvar rekna éin gong i sitt lag.
    en Ringevenner are those with at least one contact, each counted once in their chapter.
    nb deltakelser
    nn deltakingar
    en attendances
    nb ulike deltakere
    nn ulike deltakarar
    en unique participants
    nb Turer {0}
    nn Turar {0}
    en Trips {0}
    nb Ulike deltakere er de som er ført med deltakerkode, hver regnet én gang i sitt lag.
    nn Ulike deltakarar er dei som er førte med deltakarkode, kvar rekna éin gong i sitt lag.
    en Unique participants are those recorded with a participant code, each counted once in their chapter.
    """#
}
