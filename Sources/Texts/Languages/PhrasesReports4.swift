extension PhraseTable {
  static let reports4 = #"""
    nb {0}, {1}.
    nn
    en
    nb Hører sammen med {0}, som noteringen begynner med.
    nn
    en
    nb «per {0}» viser alt som kjent da.
    nn
    en
    nb går god for den
    nn
    en
    nb Signaturen er ekte.
    nn
    en
    nb den selv: den er den første til {0}
    nn
    en
    nb nøkkelen før den
    nn
    en
    nb nøkkelen til sentralt
    nn
    en
    nb Endret siden {0}
    nn
    en
    nb Ingenting er endret siden {0}.
    nn
    en
    nb Forseglingen er etter regelsettet {0}, tallene nå etter {1}.
    nn
    en
    nb forseglingen {0} ({1})
    nn
    en
    nb Forseglet {0} med andre tall ({1}{2}: {3}). «sammenlign bufdir {4} {5}» viser hva som er
    nn
    en
    nb , {0}
    nn
    en
    nb Tukling med {0} kopier
    nn
    en
    nb {0} funnet av kontrollen selv
    nn
    en
    nb {0} bare med et hode utenfra
    nn
    en
    nb Hodene utenfra er de som sto i {0} før kopiene ble laget.
    nn
    en
    nb {0} av kontroll av en utlevert fil
    nn
    en
    nb Kopiene ligger i {0}. Se selv: «varde -r {1} kontroller».
    nn
    en
    nb En fil: «varde -r {0} kontroller {1}».
    nn
    en
    nb hva som er gjort
    nn
    en
    nb funnet av
    nn
    en
    nb hvor
    nn
    en
    nb hode utenfra
    nn
    en
    nb kontroll av filen
    nn
    en
    nb bare et hode utenfra
    nn
    en
    nb er
    nn
    en
    nb hvelvet
    nn
    en
    nb {0} i bruk, {1} slettet
    nn
    en
    nb filer
    nn
    en
    nb keys.sqlite og private.sqlite i {0}
    nn
    en
    nb nøkkel mens det er åpent
    nn
    en
    nb Hvelvet
    nn
    en
    nb låst
    nn
    en
    nb åpent til {0}
    nn
    en
    nb åpent
    nn
    en
    nb Hoder
    nn
    en
    nb Kontrollert: alt stemmer
    nn
    en
    nb Kontrollert: {0} avvik
    nn
    en
    nb ikke avvik: klokkeregelen ble satt til side ved {0}
    nn
    en
    nb ikke avvik: eiernøkkelen i {0} er signert sentralt, og den sentrale loggen er ikke
    nn
    en
    nb ikke avvik: {0} er forseglet av flere logger enn dem som er her; «kontroller FIL» med
    nn
    en
    nb {0} forseglede rapporter regnet på nytt: like
    nn
    en
    nb forseglet rapport {0}-{1} ({2}) regnet på nytt: lik
    nn
    en
    nb Ingenting nytt
    nn
    en
    nb Forsendelser
    nn
    en
    nb nytt i {0}: {1}
    nn
    en
    nb nytt
    nn
    en
    nb opplysninger
    nn
    en
    nb blir
    nn
    en
    nb din egen
    nn
    en
    nb annet {0}
    nn
    en
    nb opplysninger til hendelser som er her: {0}
    nn
    en
    nb {0} her legges til side
    nn
    en
    nb {0}: {1} kommer med. Det som er her om det, slettes også.
    nn
    en
    nb {0} til og med {1}
    nn
    en
    nb Her fra før: {0}.
    nn
    en
    nb {0} til
    nn
    en
    nb siste hendelse
    nn
    en
    nb mottatt
    nn
    en
    nb dager stille
    nn
    en
    nb usignert
    nn
    en
    nb grener
    nn
    en
    nb {0} lag uten logg her
    nn
    en
    nb Lagt til side og ikke sett på: {0}. «før på nytt» viser det.
    nn
    en
    nb {0} etter de {1} felles
    nn
    en
    nb {0} er her fra før
    nn
    en
    nb {0} gjelder bare grenen selv
    nn
    en
    nb Grenen som er gitt opp i {0}
    nn
    en
    nb {0}  nr {1}
    nn
    en
    nb {0} {1}–{2}
    nn
    en
    nb uten personopplysninger
    nn
    en
    nb låst til mottaksnøkkelen {0}
    nn
    en
    nb uten lås: alle som har filen, kan lese den
    nn
    en
    nb Ikke med: {0}. Samtykket til deling er trukket.
    nn
    en
    nb Send filen på e-post eller minnepinne. På telefon:
    nn
    en
    nb hodet
    nn
    en
    nb eiernøkkelen
    nn
    en
    nb Frivillige timer {0}
    nn
    en
    nb Per lag
    nn
    en
    nb Timene over er ført, ikke anslått. Aktiviteter og turer er varighet ganger leder og
    nn
    en
    nb Anslag, ikke ført: {0} aktivitetsdager × 4,5 t = {1}. Blandes ikke med timene over.
    nn
    en
    nb Bufdir bruker ikke timer.
    nn
    en
    nb aktiviteter
    nn
    en
    nb turer
    nn
    en
    nb Sum
    nn
    en
    nb sum
    nn
    en
    nb ledet
    nn
    en
    nb deltok
    nn
    en
    nb hvorfor ikke
    nn
    en
    nb Likepersoner {0}
    nn
    en
    nb Tellende: {0} streng, {1} romslig
    nn
    en
    nb Listen til Bufdir skal være per 31.12., med navn, adresse, telefon og e-post,
    nn
    en
    nb {0} ({1})
    nn
    en
    nb Lokallag {0}
    nn
    en
    nb Styre, økonomi og vedtekter er forutsatt, og prøves ikke her.
    nn
    en
    nb kontakter
    nn
    en
    nb tid
    nn
    en
    nb ringevenner
    nn
    en
    nb Ringevenn {0}
    nn
    en
    nb Ringevenner er de som hadde minst én kontakt, hver regnet én gang i sitt lag.
    nn
    en
    nb deltakelser
    nn
    en
    nb ulike deltakere
    nn
    en
    nb Turer {0}
    nn
    en
    nb Ulike deltakere er de som er ført med deltakerkode, hver regnet én gang i sitt lag.
    nn
    en
    """#
}
