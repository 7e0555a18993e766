extension PhraseTable {
  static let words2 = #"""
    nb Ingen å purre på.
    nn
    en
    nb - {0}: stille i {1} dager
    nn
    en
    nb - {0}: ingen logg her
    nn
    en
    nb Til:
    nn
    en
    nb Hei! Vi mangler det laget har ført i Varde. Skriv dette i Varde, med koden til laget
    nn
    en
    nb \s send LAG --med-opplysninger --til {0}
    nn
    en
    nb \s send LAG --med-opplysninger
    nn
    en
    nb Filen er låst, så bare vi kan åpne den. Er ingenting ført siden sist, så svar bare det.
    nn
    en
    nb (Lag først en mottaksnøkkel med «nøkkel mottak»; da kommer den med i teksten.)
    nn
    en
    nb 1 logg
    nn
    en
    nb {0} logger
    nn
    en
    nb 1 hendelse
    nn
    en
    nb {0} hendelser
    nn
    en
    nb 1 endring
    nn
    en
    nb {0} endringer
    nn
    en
    nb 1 deltaker
    nn
    en
    nb {0} deltakere
    nn
    en
    nb 1 person
    nn
    en
    nb {0} personer
    nn
    en
    nb 1 sletting
    nn
    en
    nb {0} slettinger
    nn
    en
    nb 1 rad
    nn
    en
    nb {0} rader
    nn
    en
    nb 1 føring
    nn
    en
    nb {0} føringer
    nn
    en
    nb ja
    nn
    en
    nb nei
    nn
    en
    nb ved forseglingen {0}
    nn
    en
    nb ved hodene i {0}
    nn
    en
    nb ved oppgitte hoder
    nn
    en
    nb ved hodet {0}, uten andre logger
    nn
    en
    nb hoder
    nn
    en
    nb og
    nn
    en
    nb eller
    nn
    en
    nb «{0}»
    nn
    en
    nb uten hode utenfra: kutt i enden og omskriving ses ikke
    nn
    en
    nb hodet i {0} stemmer ({1}, {2})
    nn
    en
    nb {0} hoder i {1} stemmer ({2}, {3} …)
    nn
    en
    nb ingen hendelser ligger etter det nyeste hodet utenfra
    nn
    en
    nb {0} ligger etter det nyeste hodet utenfra
    nn
    en
    nb {0}.{1}.{2}
    nn
    en
    nb {0} {1}. {2} {3}
    nn
    en
    nb ma ti on to fr lø sø
    nn
    en
    nb jan feb mars april mai juni juli aug sep okt nov des
    nn
    en
    nb {0} min
    nn
    en
    nb {0} t
    nn
    en
    nb {0} t {1} min
    nn
    en
    nb arrangert av andre
    nn
    en
    nb {0} er aldri en aktivitetsdag
    nn
    en
    nb foregikk på telefon
    nn
    en
    nb holdt i utlandet
    nn
    en
    nb formålet var ikke erfaringsutveksling
    nn
    en
    nb erfaringsutveksling er ikke oppgitt for {0}
    nn
    en
    nb {0}, ikke personlig møte
    nn
    en
    nb lederen var ikke likeperson den dagen ({0})
    nn
    en
    nb 0 deltakere, ingen ble møtt
    nn
    en
    nb {0} min < {1}
    nn
    en
    nb varigheten er ikke oppgitt (minst {0})
    nn
    en
    nb {0} < {1}
    nn
    en
    nb lederens {0} mangler ({1})
    nn
    en
    nb ingen leder er oppgitt og dokumentert
    nn
    en
    nb samme leder samme dag som {0}, nye deltakere: {1}
    nn
    en
    nb ikke oppgitt
    nn
    en
    nb nummer {0}
    nn
    en
    nb {0} × 45 min
    nn
    en
    nb ikke oppnevnt innen 31.12.
    nn
    en
    nb får betalt
    nn
    en
    nb sluttet {0}
    nn
    en
    nb ingen tellende aktivitet
    nn
    en
    nb er ikke lokallag og fungerer ikke som et
    nn
    en
    nb var ikke i drift 31.12.
    nn
    en
    nb ingen medlemsaktivitet utover årsmøtet
    nn
    en
    nb årsrapport er ikke levert
    nn
    en
    nb årsrapporten mangler {0}
    nn
    en
    nb 1 medlem
    nn
    en
    nb {0} medlemmer
    nn
    en
    nb selve årsrapporten
    nn
    en
    nb leveringsdato
    nn
    en
    nb underskrift
    nn
    en
    nb ;\s
    nn
    en
    nb Teller hos Bufdir: 1 aktivitetsdag ({0}: {1})
    nn
    en
    nb Teller bare i den romslige lesningen: {0}
    nn
    en
    nb \sog {0} frivillig innsats
    nn
    en
    nb Teller ikke som aktivitetsdag: {0}. Føres som ringevenn-kontakt{1}.
    nn
    en
    nb Teller ikke som aktivitetsdag: {0}. Føres som {1} frivillig innsats.
    nn
    en
    nb Teller ikke som aktivitetsdag: {0}
    nn
    en
    nb teller
    nn
    en
    nb teller bare romslig
    nn
    en
    nb teller ikke
    nn
    en
    nb streng
    nn
    en
    nb romslig
    nn
    en
    nb begge
    nn
    en
    nb leder er likeperson
    nn
    en
    nb møteplass
    nn
    en
    nb temakveld
    nn
    en
    nb medlemsmøte
    nn
    en
    nb tur
    nn
    en
    nb kurs
    nn
    en
    nb samtalegruppe
    nn
    en
    nb aktivitetsgruppe
    nn
    en
    nb oppsøkende samtale
    nn
    en
    nb likepersonskurs
    nn
    en
    nb årsmøte
    nn
    en
    nb styremøte
    nn
    en
    nb utvalg
    nn
    en
    nb stand
    nn
    en
    nb frivillig innsats
    nn
    en
    nb fysisk
    nn
    en
    nb digital
    nn
    en
    nb hybrid
    nn
    en
    nb oppsøkende samtaler
    nn
    en
    nb samtale- og aktivitetsgrupper
    nn
    en
    nb skrivefeil
    nn
    en
    nb ført to ganger
    nn
    en
    nb feil dato
    nn
    en
    nb feil antall
    nn
    en
    nb ble ikke holdt
    nn
    en
    nb annet
    nn
    en
    nb logg åpnet
    nn
    en
    """#
}
