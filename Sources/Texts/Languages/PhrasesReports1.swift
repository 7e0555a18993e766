extension PhraseTable {
  static let reports1 = #"""
    nb Rapport bufdir {0}
    nn Rapport bufdir {0}
    en Bufdir report {0}
    nb Ikke tatt med: {0} («bor bort»)
    nn Ikkje teke med: {0} («bor bort»)
    en Left out: {0} (“drill bort”)
    nb Skiller streng og romslig: {0} («bor usikre»)
    nn Skil streng og romsleg: {0} («bor usikre»)
    en Separating strict from lenient: {0} (“drill usikre”)
    nb Grunnlagsår {0}, søknadsår {1}, ikke brukt for noe tilskuddsår (§ 47)
    nn Grunnlagsår {0}, søknadsår {1}, ikkje brukt for noko tilskotsår (§ 47)
    en Base year {0}, application year {1}, not used for any grant year (§ 47)
    nb Grunnlagsår {0}, søknadsår {1}, tilskuddsår {2}
    nn Grunnlagsår {0}, søknadsår {1}, tilskotsår {2}
    en Base year {0}, application year {1}, grant year {2}
    nb poeng
    nn poeng
    en points
    nb poeng romslig
    nn poeng romsleg
    en lenient points
    nb Tellende likepersoner
    nn Teljande likepersonar
    en Likepersoner that count
    nb Aktivitetsdager
    nn Aktivitetsdagar
    en Activity days
    nb Tellende lokallag
    nn Teljande lokallag
    en Local chapters that count
    nb Medlemmer
    nn Medlemer
    en Members
    nb Andre former
    nn Andre former
    en Other forms
    nb Bruttopoeng
    nn Bruttopoeng
    en Gross points
    nb «vis {0}» åpner.
    nn «vis {0}» opnar.
    en “show {0}” opens it.
    nb Ingenting er endret.
    nn Ingenting er endra.
    en Nothing has changed.
    nb {0}: {1} = {2}
    nn {0}: {1} = {2}
    en {0}: {1} = {2}
    nb tall
    nn tal
    en figure
    nb åpnes med
    nn blir opna med
    en opens with
    nb hva
    nn kva
    en what
    nb årsak
    nn årsak
    en cause
    nb hendelser
    nn hendingar
    en events
    nb {0} og {1} til
    nn {0} og {1} til
    en {0} and {1} more
    nb Sammenligning bufdir {0}
    nn Samanlikning bufdir {0}
    en Bufdir comparison {0}
    nb A: {0}
    nn A: {0}
    en A: {0}
    nb B: {0}
    nn B: {0}
    en B: {0}
    nb Strengt lest
    nn Streng lesing
    en Strict reading
    nb Romslig lest
    nn Romsleg lesing
    en Lenient reading
    nb Poeng
    nn Poeng
    en Points
    nb Endringer
    nn Endringar
    en Changes
    nb regelsett {0}
    nn regelsett {0}
    en rule set {0}
    nb regelsett {0} og {1}
    nn regelsett {0} og {1}
    en rule sets {0} and {1}
    nb A er regnet etter regelsettet {0}, B etter {1}: også det kan endre tall.
    nn A er rekna etter regelsettet {0}, B etter {1}: også det kan endre tal.
    en A is computed by the rule set {0}, B by {1}: that too can change figures.
    nb {0}, {1}
    nn {0}, {1}
    en {0}, {1}
    nb som kjent her {0} ({1})
    nn som kjent her {0} ({1})
    en as known here {0} ({1})
    nb som kjent her nå ({0})
    nn som kjent her no ({0})
    en as known here now ({0})
    nb Ingenting er ført mellom A og B.
    nn Ingenting er ført mellom A og B.
    en Nothing was recorded between A and B.
    nb A og B kjenner hver sitt: der A er kommet lengst i en logg, er det regnet baklengs.
    nn A og B kjenner kvar sitt: der A er komen lengst i ein logg, er det rekna baklengs.
    en A and B each know something different: where A has come further in a log, it is counted backwards.
    nb A
    nn A
    en A
    nb B
    nn B
    en B
    nb endring
    nn endring
    en change
    nb av dette
    nn av dette
    en made up of
    nb romslig A
    nn romsleg A
    en lenient A
    nb romslig B
    nn romsleg B
    en lenient B
    nb romslig endring
    nn romsleg endring
    en lenient change
    nb delt.
    nn delt.
    en part.
    nb hovedgrunn
    nn hovudgrunn
    en main reason
    nb «forklar {0}» viser hele begrunnelsen.
    nn «forklar {0}» viser heile grunngjevinga.
    en “explain {0}” shows all the reasons.
    nb Historikk
    nn Historikk
    en History
    nb \s(bare {0})
    nn \s(berre {0})
    en \s({0} only)
    nb Dette er ikke en aktivitet, så det er ingenting å telle.
    nn Dette er ikkje ein aktivitet, så det er ingenting å telje.
    en This is not an activity, so there is nothing to count.
    nb {0} er trukket
    nn {0} er trekt
    en {0} is withdrawn
    nb {0} {1}
    nn {0} {1}
    en {0} {1}
    nb {0} {1}: {2}
    nn {0} {1}: {2}
    en {0} {1}: {2}
    nb nr
    nn nr
    en no.
    nb når
    nn når
    en when
    nb av
    nn av
    en by
    nb ordene ved føringen
    nn orda ved føringa
    en the words of the entry
    nb til {0}
    nn til {0}
    en until {0}
    nb på fil: {0}
    nn på fil: {0}
    en on file: {0}
    nb grunn: {0}
    nn grunn: {0}
    en reason: {0}
    nb ført
    nn ført
    en recorded
    nb {0} {1} -> {2}
    nn {0} {1} -> {2}
    en {0} {1} -> {2}
    nb Trukket: gjelder ikke.
    nn Trekt: gjeld ikkje.
    en Withdrawn: does not hold.
    nb person
    nn person
    en person
    nb rolle
    nn rolle
    en role
    nb på fil
    nn på fil
    en on file
    nb bevis beholdes låst til og med {0}
    nn bevis blir halde låst til og med {0}
    en evidence is kept locked through {0}
    nb kontaktopplysninger
    nn kontaktopplysningar
    en contact details
    nb Mangler {0} i {1}
    nn Manglar {0} i {1}
    en Missing for {0} in {1}
    nb Mangler {0}
    nn Manglar {0}
    en Missing for {0}
    nb Usikkert
    nn Usikkert
    en Doubtful
    nb Mangler
    nn Manglar
    en Missing
    nb Ingenting mangler, så vidt det er ført.
    nn Ingenting manglar, så vidt det er ført.
    en Nothing is missing, as far as is recorded.
    nb {0} lag har ingen logg her
    nn {0} lag har ingen logg her
    en {0} chapter(s) without a log here
    nb i {0} er ingenting ført siden {1} var omme
    nn i {0} er ingenting ført sidan {1} var omme
    en nothing recorded in {0} since the end of {1}
    nb {0}. «lag status» viser hvilke.
    nn {0}. «lag status» viser kva lag det er.
    en {0}. “chapters status” shows which.
    nb gjelder
    nn gjeld
    en concerns
    nb hva som skal til
    nn kva som skal til
    en what it takes
    nb formål
    nn formål
    en purpose
    nb samtykke
    nn samtykke
    en consent
    nb ført som
    nn ført som
    en recorded as
    nb hva det gjelder
    nn kva det gjeld
    en what it is about
    nb gitt
    nn gitt
    en given
    nb ikke ført
    nn ikkje ført
    en not recorded
    nb Samtykke fra {0}
    nn Samtykke frå {0}
    en Consent of {0}
    nb Bare et samtykke som er trukket, stopper noe. Et som ikke er ført, er ikke trukket.
    nn Berre eit samtykke som er trekt, stoppar noko. Eit som ikkje er ført, er ikkje trekt.
    en Only a consent that is withdrawn stops anything. One that is not recorded is not withdrawn.
    nb {0} samtykker til {1}.
    nn {0} samtykkjer til {1}.
    en {0} consents to {1}.
    nb {0} samtykker ikke lenger til {1}.
    nn {0} samtykkjer ikkje lenger til {1}.
    en {0} no longer consents to {1}.
    nb Stopper: {0}
    nn Stoppar: {0}
    en Stops: {0}
    nb Fortsetter: {0}
    nn Held fram: {0}
    en Goes on: {0}
    nb Oppbevaring per {0}
    nn Oppbevaring per {0}
    en Retention as of {0}
    nb Regler
    nn Reglar
    en Rules
    nb Fristen er ute
    nn Fristen er ute
    en Due
    nb Fristen er ikke ute for noe.
    nn Fristen er ikkje ute for noko.
    en Nothing is due.
    nb «oppbevaring utfør» gjør alt som fristen er ute for, etter et spørsmål.
    nn «oppbevaring utfør» gjer alt som fristen er ute for, etter eit spørsmål.
    en “retention apply” does everything that is due, after a question.
    nb Der det er bevis, beholder «glem» det som trengs, låst, til dagen som står (§ 13, § 27).
    nn Der det er bevis, held «glem» på det som trengst, låst, til dagen som står (§ 13, § 27).
    en Where there is evidence, “erase” keeps what is needed, locked, until the day shown (§ 13, § 27).
    nb Kopier andre steder og sikkerhetskopier nås ikke: slett dem der de ligger.
    nn Kopiar andre stader og tryggingskopiar når ein ikkje: slett dei der dei ligg.
    en Copies elsewhere and backups are out of reach: delete them where they are.
    nb hvor lenge
    nn kor lenge
    en how long
    nb etter
    nn etter
    en basis
    nb antall
    nn tal
    en number
    """#
}
