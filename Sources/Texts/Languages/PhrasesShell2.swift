extension PhraseTable {
  static let shell2 = #"""
    nb hjelp til én kommando
    nn
    en
    nb Ikke tatt med i {0}
    nn
    en
    nb Skiller streng og romslig lesning i {0}
    nn
    en
    nb Endringer i bufdir {0} fra {1} til {2}
    nn
    en
    nb nå
    nn
    en
    nb {0} · {1}
    nn
    en
    nb Føres, men vurderes ikke: Varde har regler for grunnlagsår fra 2020.
    nn
    en
    nb Aktivitet
    nn
    en
    nb Dato
    nn
    en
    nb Klokka
    nn
    en
    nb Varighet
    nn
    en
    nb Sted
    nn
    en
    nb Leder
    nn
    en
    nb Ringevenn
    nn
    en
    nb Hvem
    nn
    en
    nb Deltakere, lederen ikke medregnet
    nn
    en
    nb Var formålet erfaringsutveksling (ja/nei)
    nn
    en
    nb Grunn
    nn
    en
    nb Svar ja eller nei.
    nn
    en
    nb Forrige lik:  {0}
    nn
    en
    nb Ny:           {0}
    nn
    en
    nb Fant ikke den personen. Kjente her: {0}. Nye legges inn med «folk ny».
    nn
    en
    nb Enter tar det i klammene, «<» går tilbake, «.» avslutter spørsmålene, Ctrl-C forkaster.
    nn
    en
    nb Svaret {0} {1}.
    nn
    en
    nb Svar ja, nei eller endre.
    nn
    en
    nb Ingenting ble ført.
    nn
    en
    nb Lagre? [J/n/endre]:\s
    nn
    en
    nb Lagret {0}.
    nn
    en
    nb «angre» trekker den.
    nn
    en
    nb Ikke lagret.
    nn
    en
    nb Ligner på {0}, som alt er ført. Før denne også?
    nn
    en
    nb Merk: ligner på {0}, som alt er ført.
    nn
    en
    nb Alt er ført fra før; ingenting nytt.
    nn
    en
    nb Hva slags aktivitet? En av: {0}.
    nn
    en
    nb Før: {0}
    nn
    en
    nb Etter: {0}
    nn
    en
    nb Trukket: {0}.
    nn
    en
    nb Rettet {0} (hendelse {1}).
    nn
    en
    nb Gjelder igjen: {0}.
    nn
    en
    nb Importen {0} er angret: {1} trukket.
    nn
    en
    nb Lot stå: {0}. De er endret siden, eller brukes av andre føringer.
    nn
    en
    nb Angre trekker {0}.
    nn
    en
    nb Angre lar {0} gjelde igjen.
    nn
    en
    nb Angre setter {0} tilbake til slik den var før siste retting.
    nn
    en
    nb Angre trekker alle urørte rader i importen {0}.
    nn
    en
    nb Gjøre det?
    nn
    en
    nb Hvilket felt skal endres
    nn
    en
    nb Felt som kan endres her: {0}.
    nn
    en
    nb kl. {0}
    nn
    en
    nb leder {0}
    nn
    en
    nb Verdien til {0}{1} {2}.
    nn
    en
    nb \s«{0}»
    nn
    en
    nb Resultatet kunne ikke skrives ut. Det som er ført, er ført. Se etter om disken er full.
    nn
    en
    nb Det som ble lest om folk, kunne ikke føres i tilgangsloggen og vises derfor ikke. {0} Det
    nn
    en
    nb Feil i Varde: «{0}» leste noe om folk uten å si hvorfor. Det vises ikke. Meld fra om det.
    nn
    en
    nb Avbrutt. Ingenting ble ført.
    nn
    en
    nb Ukjent kommando «{0}».
    nn
    en
    nb Ukjent kommando.
    nn
    en
    nb Mente du {0}?
    nn
    en
    nb «hjelp» viser kommandoene.
    nn
    en
    nb Se «hjelp {0}».
    nn
    en
    nb «{0}» har ikke valget {1}.
    nn
    en
    nb Valget --{0} trenger en verdi.
    nn
    en
    nb «{0}» trenger {1}. Bruk: {2}
    nn
    en
    nb «{0}» fikk for mange ord. Bruk: {1} Sett anførselstegn rundt tekst med mellomrom.
    nn
    en
    nb Hva skal rettes? Oppgi det som skal stå, som «rett {0} --varighet 60». Se «hjelp rett».
    nn
    en
    nb «{0}» trenger --{1}.
    nn
    en
    nb Verdien til {0}{1} må være {2}.
    nn
    en
    nb Et anførselstegn mangler på slutten.
    nn
    en
    nb Hvilket register? Oppgi det med «-r MAPPE», eller lag et nytt med «varde opprett MAPPE».
    nn
    en
    nb Ingenting er sammenlignet ennå. Gjør det først, som «sammenlign bufdir 2025 2026-01-31».
    nn
    en
    nb «{0}» virker bare inne i skallet; ellers brukes {1}.
    nn
    en
    nb Fant ikke fila {0}. Se etter at stien er riktig.
    nn
    en
    nb Får ikke lese fila {0}: du mangler tilgang.
    nn
    en
    nb {0} er en mappe, ikke en fil.
    nn
    en
    nb Fila {0} er større enn en slik fil kan være. Er det den rette?
    nn
    en
    nb {0} er en lenke eller noe annet enn en vanlig fil, og følges ikke.
    nn
    en
    nb Kunne ikke lese fila {0} (systemfeil {1}).
    nn
    en
    nb glemmer en person, eller tekster i en føring, for godt; viser først hva, og spør
    nn
    en
    nb viser hva som slettes og blir stående, og spør
    nn
    en
    nb også bevis som ellers beholdes i fem år; uten spørsmål
    nn
    en
    nb merknaden, i alle versjoner av føringen
    nn
    en
    nb Slette dette for godt?
    nn
    en
    nb Glemt: {0} ({1}).
    nn
    en
    nb Glemt: {0} ({1}). Bevis beholdes låst til og med {2}.
    nn
    en
    nb Dette sletter {0} i {1} for godt, i {2} av føringen. Resten av teksten blir stående, men kan
    nn
    en
    nb {1} har ingen {0} her. Det føres likevel at den er glemt, så andre kopier sletter sin.
    nn
    en
    nb Glemt: {0} i {1} ({2}).
    nn
    en
    nb 1 versjon
    nn
    en
    nb {0} versjoner
    nn
    en
    nb «{0}» spør før noe slettes, og her kan ingen svare. Se over det som vises, og kjør igjen
    nn
    en
    nb (glemt)
    nn
    en
    nb viser nøklene til loggene, dine egne og de du kjenner
    nn
    en
    nb lager en nøkkel som eieren av logger signerer med
    nn
    en
    """#
}
