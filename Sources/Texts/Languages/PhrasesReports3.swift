extension PhraseTable {
  static let reports3 = #"""
    nb sett av {0} {1}
    nn
    en
    nb Beviset gjelder hendelsen med hashen {0}. Hva den sier, viser den som har den.
    nn
    en
    nb Tallene stemmer med listen i filen. At listen følger av føringene, kontrolleres mot
    nn
    en
    nb Prøvd her: hodene og bidraget fra {0}, ført for ført. De andre lagene i rapporten er
    nn
    en
    nb {0} skrevet i skallet
    nn
    en
    nb alle, uansett hva de sier
    nn
    en
    nb forpliktelsene (hasher) i loggen
    nn
    en
    nb uten innholdet og nøkkelen kan ingen lese noe av dem
    nn
    en
    nb eksporterte filer, sikkerhetskopier og andre kopier
    nn
    en
    nb Varde når dem ikke: slett dem der de ligger
    nn
    en
    nb Slettes nå, for godt
    nn
    en
    nb Beholdes som bevis, låst
    nn
    en
    nb Blir stående
    nn
    en
    nb Tekster som kan nevne personen
    nn
    en
    nb Glemme {0}
    nn
    en
    nb tekster
    nn
    en
    nb glemmes med
    nn
    en
    nb {0}: personen står på likepersonlisten; den hviler så på bevis som er slettet (§ 13).
    nn
    en
    nb {0}: {1} hviler så på bevis som er slettet (§ 13). Rapportene sier det.
    nn
    en
    nb nærmere
    nn
    en
    nb koden til {0}
    nn
    en
    nb brukes den igjen, er det en ny person
    nn
    en
    nb kontaktopplysninger i {0}-{1}, ført {2}
    nn
    en
    nb de som gjelder nå
    nn
    en
    nb erstattet siden
    nn
    en
    nb navnet til {0} som fører
    nn
    en
    nb begrunnelser for rettinger av personen og rollene
    nn
    en
    nb bevis for {0} (§ 13, § 27), til og med {1}
    nn
    en
    nb {0} i loggen {1}
    nn
    en
    nb under pseudonymet {0}: loggen kan ikke endres, og tallene skal stå
    nn
    en
    nb {0} (turdeltaker {1})
    nn
    en
    nb {0} (fører)
    nn
    en
    nb 1 opplysning
    nn
    en
    nb {0} opplysninger
    nn
    en
    nb 1 aktivitetsdag
    nn
    en
    nb {0} aktivitetsdager
    nn
    en
    nb Prøvd, ingenting er ført
    nn
    en
    nb Importert
    nn
    en
    nb Lest {0}: {1} kan føres, {2} var der fra før, {3} avvist.
    nn
    en
    nb Lest {0}: {1} ført, {2} var der fra før, {3} avvist.
    nn
    en
    nb Trukket siden, og blir stående slik: {0}. «gjeninnfør FØRING» lar en gjelde igjen.
    nn
    en
    nb Ingenting er importert (--alt-eller-intet)
    nn
    en
    nb Avvist
    nn
    en
    nb Rett radene i arket og importer det på nytt: rader som alt er ført, føres ikke igjen.
    nn
    en
    nb Hele importen kan trekkes: {0}
    nn
    en
    nb {0} er ikke UTF-8 og er lest som Windows-1252. Se over æ, ø og å.
    nn
    en
    nb {0} har ukjente kolonner, som ikke er tatt med: {1}.
    nn
    en
    nb linje
    nn
    en
    nb kolonne
    nn
    en
    nb Nøkler
    nn
    en
    nb De hemmelige nøklene ligger i {0}.
    nn
    en
    nb Loggene
    nn
    en
    nb Andre eiernøkler
    nn
    en
    nb Egne vitner
    nn
    en
    nb Mottaksnøkler
    nn
    en
    nb Kjente nøkler
    nn
    en
    nb «nøkkel --enkel» skriver hver offentlige nøkkel på en linje for seg.
    nn
    en
    nb Alle loggene har en nøkkel fra før
    nn
    en
    nb hendelse
    nn
    en
    nb Ny nøkkel {0}
    nn
    en
    nb Og {0} til; «nøkkel» viser alle.
    nn
    en
    nb Den hemmelige delen ligger bare i {0}. Ta vare på en kopi et annet sted enn
    nn
    en
    nb offentlig nøkkel
    nn
    en
    nb hemmelig del
    nn
    en
    nb sist signert
    nn
    en
    nb kalt
    nn
    en
    nb her
    nn
    en
    nb her, under passord
    nn
    en
    nb ikke her
    nn
    en
    nb roller
    nn
    en
    nb mangler
    nn
    en
    nb pseudonym
    nn
    en
    nb Folk i {0}
    nn
    en
    nb \sfra {0}
    nn
    en
    nb \stil {0}
    nn
    en
    nb , ikke oppnevnt
    nn
    en
    nb , ulønnet
    nn
    en
    nb , lønnet
    nn
    en
    nb Avspilling av {0}
    nn
    en
    nb Tallene for grunnlagsår {0} slik de var ved utgangen av hver måned, etter når ting
    nn
    en
    nb måned
    nn
    en
    nb logger
    nn
    en
    nb dager streng
    nn
    en
    nb dager romslig
    nn
    en
    nb likepersoner streng
    nn
    en
    nb likepersoner romslig
    nn
    en
    nb lokallag streng
    nn
    en
    nb lokallag romslig
    nn
    en
    nb ført tid
    nn
    en
    nb Siste linje er det samme som rapportene sier, fra lagrede visninger.
    nn
    en
    nb AVVIK: siste linje er ikke det rapportene sier. Kjør «kontroller».
    nn
    en
    nb {0}: {1} her, {2} i rapportene
    nn
    en
    nb {0} streng, {1} romslig
    nn
    en
    nb Logger
    nn
    en
    nb Hendelser
    nn
    en
    nb Ført tid
    nn
    en
    nb DEMO: alt er oppdiktet
    nn
    en
    nb som kjent her {0}
    nn
    en
    nb bare {0}
    nn
    en
    nb Forseglet: bufdir {0}, {1}
    nn
    en
    nb ført {0} av {1}
    nn
    en
    nb Regelsett {0}.
    nn
    en
    nb Regnet av hodene i {0}: {1}.
    nn
    en
    nb Regnet av det som sto i loggen før den: {0}.
    nn
    en
    nb «per {0}» viser alt som kjent da, «sammenlign {1} {2} {0}» hva som er endret,
    nn
    en
    """#
}
