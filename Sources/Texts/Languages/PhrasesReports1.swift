extension PhraseTable {
  static let reports1 = #"""
    nb Rapport bufdir {0}
    nn
    en
    nb Ikke tatt med: {0} («bor bort»)
    nn
    en
    nb Skiller streng og romslig: {0} («bor usikre»)
    nn
    en
    nb Forutsatt og ikke prøvd her: at lagene har valgt styre, egen økonomi og vedtekter,
    nn
    en
    nb Grunnlagsår {0}, søknadsår {1}, ikke brukt for noe tilskuddsår (§ 47)
    nn
    en
    nb Grunnlagsår {0}, søknadsår {1}, tilskuddsår {2}
    nn
    en
    nb poeng
    nn
    en
    nb poeng romslig
    nn
    en
    nb Tellende likepersoner
    nn
    en
    nb Aktivitetsdager
    nn
    en
    nb Tellende lokallag
    nn
    en
    nb Medlemmer
    nn
    en
    nb Andre former
    nn
    en
    nb Bruttopoeng
    nn
    en
    nb «vis {0}» åpner.
    nn
    en
    nb Ingenting er endret.
    nn
    en
    nb {0}: {1} = {2}
    nn
    en
    nb tall
    nn
    en
    nb åpnes med
    nn
    en
    nb hva
    nn
    en
    nb årsak
    nn
    en
    nb hendelser
    nn
    en
    nb {0} og {1} til
    nn
    en
    nb Sammenligning bufdir {0}
    nn
    en
    nb A: {0}
    nn
    en
    nb B: {0}
    nn
    en
    nb Strengt lest
    nn
    en
    nb Romslig lest
    nn
    en
    nb Poeng
    nn
    en
    nb Endringer
    nn
    en
    nb «bor endring» viser hva som er endret, «bor endring-2c» for ett tall, --liste alt
    nn
    en
    nb regelsett {0}
    nn
    en
    nb regelsett {0} og {1}
    nn
    en
    nb A er regnet etter regelsettet {0}, B etter {1}: også det kan endre tall.
    nn
    en
    nb {0}, {1}
    nn
    en
    nb som kjent her {0} ({1})
    nn
    en
    nb som kjent her nå ({0})
    nn
    en
    nb Ingenting er ført mellom A og B.
    nn
    en
    nb B ligger før A: det som er ført mellom dem, er regnet baklengs: nye trekker fra,
    nn
    en
    nb A og B kjenner hver sitt: der A er kommet lengst i en logg, er det regnet baklengs.
    nn
    en
    nb A
    nn
    en
    nb B
    nn
    en
    nb endring
    nn
    en
    nb av dette
    nn
    en
    nb romslig A
    nn
    en
    nb romslig B
    nn
    en
    nb romslig endring
    nn
    en
    nb delt.
    nn
    en
    nb hovedgrunn
    nn
    en
    nb «forklar {0}» viser hele begrunnelsen.
    nn
    en
    nb Historikk
    nn
    en
    nb \s(bare {0})
    nn
    en
    nb Dette er ikke en aktivitet, så det er ingenting å telle.
    nn
    en
    nb {0} er trukket
    nn
    en
    nb {0} {1}
    nn
    en
    nb {0} {1}: {2}
    nn
    en
    nb nr
    nn
    en
    nb når
    nn
    en
    nb av
    nn
    en
    nb ordene ved føringen
    nn
    en
    nb til {0}
    nn
    en
    nb på fil: {0}
    nn
    en
    nb grunn: {0}
    nn
    en
    nb ført
    nn
    en
    nb {0} {1} -> {2}
    nn
    en
    nb Trukket: gjelder ikke.
    nn
    en
    nb person
    nn
    en
    nb rolle
    nn
    en
    nb på fil
    nn
    en
    nb bevis beholdes låst til og med {0}
    nn
    en
    nb kontaktopplysninger
    nn
    en
    nb Mangler {0} i {1}
    nn
    en
    nb Mangler {0}
    nn
    en
    nb Usikkert
    nn
    en
    nb Mangler
    nn
    en
    nb Ingenting mangler, så vidt det er ført.
    nn
    en
    nb Poeng er det hver av dem alene ville gi strengt lest. Sammen kan de gi mer eller
    nn
    en
    nb {0} lag har ingen logg her
    nn
    en
    nb i {0} er ingenting ført siden {1} var omme
    nn
    en
    nb {0}. «lag status» viser hvilke.
    nn
    en
    nb gjelder
    nn
    en
    nb hva som skal til
    nn
    en
    nb formål
    nn
    en
    nb samtykke
    nn
    en
    nb ført som
    nn
    en
    nb hva det gjelder
    nn
    en
    nb gitt
    nn
    en
    nb ikke ført
    nn
    en
    nb Samtykke fra {0}
    nn
    en
    nb Bare et samtykke som er trukket, stopper noe. Et som ikke er ført, er ikke trukket.
    nn
    en
    nb {0} samtykker til {1}.
    nn
    en
    nb {0} samtykker ikke lenger til {1}.
    nn
    en
    nb Stopper: {0}
    nn
    en
    nb Fortsetter: {0}
    nn
    en
    nb Oppbevaring per {0}
    nn
    en
    nb Regler
    nn
    en
    nb Fristen er ute
    nn
    en
    nb Fristen er ikke ute for noe.
    nn
    en
    nb «oppbevaring utfør» gjør alt som fristen er ute for, etter et spørsmål.
    nn
    en
    nb Der det er bevis, beholder «glem» det som trengs, låst, til dagen som står (§ 13, § 27).
    nn
    en
    nb Loggen selv forkortes aldri: den har pseudonymer og tall, ikke navn. Det gjelder også
    nn
    en
    nb Kopier andre steder og sikkerhetskopier nås ikke: slett dem der de ligger.
    nn
    en
    nb hvor lenge
    nn
    en
    nb etter
    nn
    en
    nb antall
    nn
    en
    """#
}
